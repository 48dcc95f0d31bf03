//! A document to work with.

use isms::base::{AsOf, Date, Fault, Json, Params, RecordRef, Shape, ShapeError, Value, write};
use isms::catalogue::Edition;
use isms::document::{Isms, register_info};
use isms::model::{Organization, RiskCriteria};
use isms::rules::{Checker, Difference, Settings, View, check};

use crate::failure::{Failure, faults_json};
use crate::{Answer, answer, args, reports, starter};

/// One document, what reading it found, and a check that is kept up to date while it is edited.
#[derive(Debug, Clone, Default)]
pub struct Workspace {
    pub(crate) isms: Isms,
    faults: Vec<Fault>,
    notices: Vec<Fault>,
    checker: Option<Checker>,
}

impl Workspace {
    /// Opens a document given as UTF-8 text; one with faults of shape is refused.
    ///
    /// # Errors
    /// JSON text of the failure, with every fault.
    pub fn open(document: &[u8]) -> Result<Self, String> {
        let refused = |error| Failure::shape(error).text();
        let reading = Isms::read_bytes(document).map_err(refused)?;
        if !reading.faults.is_empty() {
            return Err(refused(ShapeError { faults: reading.faults }));
        }
        Ok(Self { isms: reading.isms, notices: reading.notices, ..Self::default() })
    }

    /// Makes a workspace by `new`, `read` or `partial`.
    ///
    /// # Errors
    /// JSON text of the failure.
    pub fn create(verb: &str, args: &str) -> Result<Self, String> {
        let made = match verb {
            "new" => Self::begin(args),
            "read" => Self::read(args),
            "partial" => Self::partial(args),
            _ => Err(Failure::unknown_verb(verb)),
        };
        made.map_err(|failure| failure.text())
    }

    /// A second workspace with the same content. Cheap: the two share their records until one is changed.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { checker: None, ..self.clone() }
    }

    /// The document.
    #[must_use]
    pub fn isms(&self) -> &Isms {
        &self.isms
    }

    /// Answers a verb on the document.
    ///
    /// # Errors
    /// JSON text of the failure; nothing is changed then.
    pub fn call(&mut self, verb: &str, args: &str) -> Result<String, String> {
        self.answer(verb, args).map_err(|failure| failure.text())
    }

    fn begin(text: &str) -> Result<Self, Failure> {
        let (organization, edition, starter) = args::read(text, |args| {
            let (organization, edition) = (args.may::<Organization>("organization"), args.may::<Edition>("edition"));
            let starter = args.may::<bool>("starter");
            Some((organization?, edition?, starter?))
        })?;
        let edition = edition.unwrap_or(Edition::Iso27001_2022);
        let mut isms = if starter == Some(true) { starter::document(edition)? } else { Isms::default() };
        isms.head.edition = edition;
        if let Some(organization) = organization {
            isms.organization.put(organization);
        }
        Ok(Self { isms, ..Self::default() })
    }

    fn read(text: &str) -> Result<Self, Failure> {
        let document = args::read(text, |args| args.need::<String>("text"))?;
        let reading = Isms::read_bytes(document.as_bytes()).map_err(Failure::shape)?;
        Ok(Self { isms: reading.isms, faults: reading.faults, notices: reading.notices, checker: None })
    }

    fn partial(text: &str) -> Result<Self, Failure> {
        let (registers, records, exists, missing, edition) = args::read(text, |args| {
            let (registers, records) = (args.need::<Vec<Value>>("registers"), args.need::<Vec<Value>>("records"));
            let (exists, missing) = (args.need::<Vec<RecordRef>>("exists"), args.need::<Vec<RecordRef>>("missing"));
            let edition = args.may::<Edition>("edition");
            Some((registers?, records?, exists?, missing?, edition?))
        })?;
        let mut isms = Isms::partial();
        isms.head.edition = edition.unwrap_or(Edition::Iso27001_2022);
        let mut faults = Vec::new();
        for (at, entry) in registers.iter().enumerate() {
            let name = entry.get("register").and_then(Json::as_str).unwrap_or_default();
            let Some(info) = register_info(name) else {
                add(&mut isms, name, &Json::Null, &format!("/registers/{at}/register"), &mut faults);
                continue;
            };
            isms.coverage_mut().set_whole(info.name);
            for (index, record) in entry.get("records").and_then(Json::as_list).unwrap_or_default().iter().enumerate() {
                add(&mut isms, name, record, &format!("/registers/{at}/records/{index}"), &mut faults);
            }
        }
        let nothing = Json::Null;
        for (at, entry) in records.iter().enumerate() {
            let name = entry.get("register").and_then(Json::as_str).unwrap_or_default();
            let record = entry.get("record").unwrap_or(&nothing);
            add(&mut isms, name, record, &format!("/records/{at}/record"), &mut faults);
        }
        for (list, member) in [(&exists, "exists"), (&missing, "missing")] {
            for (at, reference) in list.iter().enumerate() {
                let Some(info) = register_info(reference.register()) else {
                    add(&mut isms, reference.register(), &Json::Null, &format!("/{member}/{at}"), &mut faults);
                    continue;
                };
                let coverage = isms.coverage_mut();
                if member == "exists" {
                    coverage.set_exists(info.name, reference.id());
                } else {
                    coverage.set_missing(info.name, reference.id());
                }
            }
        }
        if !faults.is_empty() {
            return Err(Failure::shape(ShapeError { faults }));
        }
        isms.head.revision = None;
        Ok(Self { isms, ..Self::default() })
    }

    fn answer(&mut self, verb: &str, text: &str) -> Answer {
        match verb {
            "document" => self.document(text),
            "head" => self.head(text),
            "faults" => self.reading_faults(text),
            "ids" => self.ids(text),
            "get" => self.get(text),
            "records" => self.records(text),
            "check" => self.check(text),
            "preview" => self.preview(text),
            "criteria_in_force" => self.criteria_in_force(text),
            "ratings" => self.ratings(text),
            "rating" => self.rating(text),
            "treatment_plan" => self.treatment_plan(text),
            "statement_of_applicability" => self.statement_of_applicability(text),
            "what_if" => self.what_if(text),
            "criteria_migration" => self.criteria_migration(text),
            "optimise" => self.optimise(text),
            "references" => self.references(text),
            "available" => self.available(text),
            "board" => self.board(text),
            "apply" => self.apply(text),
            "set_head" => self.set_head(text),
            "add" => self.add(text),
            "upsert" => self.upsert(text),
            "extend" => self.extend(text),
            "remove" => self.remove(text),
            _ => match reports::report(verb) {
                Some(report) => reports::answer_report(report, &self.isms, text),
                None => Err(Failure::unknown_verb(verb)),
            },
        }
    }

    fn document(&self, text: &str) -> Answer {
        let form = args::read(text, |args| args.may::<String>("form"))?;
        let document = match form.as_deref() {
            None | Some("pretty") => self.isms.to_text(),
            Some("compact") => write::compact(&self.isms.to_json()),
            Some("stream") => self.isms.to_stream(),
            Some(other) => {
                let params = Params::none().with("found", other.to_owned());
                let template = "`{found}` is not one of: pretty, compact, stream";
                return Err(Failure::new("invalid_argument", template, params).at("/form".to_owned()));
            }
        };
        answer(&Json::from(document))
    }

    fn head(&self, text: &str) -> Answer {
        args::none(text)?;
        answer(&self.isms.head_json())
    }

    fn reading_faults(&self, text: &str) -> Answer {
        args::none(text)?;
        let mut map = Json::map();
        map.put("faults", faults_json(&self.faults));
        map.put("notices", faults_json(&self.notices));
        answer(&map)
    }

    fn ids(&self, text: &str) -> Answer {
        let name = args::read(text, |args| args.need::<String>("register"))?;
        let register = self.isms.register(&name).ok_or_else(|| Failure::no_register(&name))?;
        answer(&Json::List((0..register.count()).filter_map(|at| register.id_at(at)).map(Json::text).collect()))
    }

    fn get(&self, text: &str) -> Answer {
        let (register, id) = register_and_id(text)?;
        Failure::register(&register)?;
        let json = self.isms.record_json(&register, &id);
        answer(&json.ok_or_else(|| Failure::not_found("record", &format!("{register}/{id}")))?)
    }

    fn records(&self, text: &str) -> Answer {
        let name = args::read(text, |args| args.need::<String>("register"))?;
        let register = self.isms.register(&name).ok_or_else(|| Failure::no_register(&name))?;
        answer(&Json::List((0..register.count()).filter_map(|at| register.json_at(at)).collect()))
    }

    fn check(&mut self, text: &str) -> Answer {
        let (as_of, settings) = args::read(text, |args| {
            let (as_of, settings) = (args.need::<AsOf>("as_of"), args.may::<Settings>("settings"));
            Some((as_of?, settings?))
        })?;
        let settings = settings.unwrap_or_default();
        let report = match &self.checker {
            Some(checker) if checker.fits(&settings, as_of) => checker.report(&self.isms),
            _ => check(&self.isms, &settings, as_of),
        };
        answer(&report.to_json())
    }

    fn preview(&mut self, text: &str) -> Answer {
        let (register, record, as_of, settings) = args::read(text, |args| {
            let (register, record) = (args.need::<String>("register"), args.need::<Value>("record"));
            let (as_of, settings) = (args.need::<AsOf>("as_of"), args.may::<Settings>("settings"));
            Some((register?, record?, as_of?, settings?))
        })?;
        let info = Failure::register(&register)?;
        let mut after = self.isms.clone();
        let mut map = Json::map();
        match after.upsert(&register, &record) {
            Err(error) => {
                map.put("faults", faults_json(&error.faults).into_owned());
                for empty in ["diagnostics", "appeared", "gone", "not_evaluated"] {
                    map.put(empty, Json::List(Vec::new()));
                }
                answer(&map)
            }
            Ok(at) => {
                let id = after.register(&register).and_then(|records| records.id_at(at)).unwrap_or_default().to_owned();
                let before = self.isms.clone();
                let checker = self.checker(settings.unwrap_or_default(), as_of);
                let preview = checker.preview(&before, &after, &[(info.name, &id)]);
                map.put("faults", Json::List(Vec::new()));
                map.put("diagnostics", Json::List(preview.diagnostics.iter().map(|found| found.to_json()).collect()));
                put_difference(&mut map, &preview.difference);
                let rows = preview.not_evaluated.iter().map(isms::rules::NotEvaluated::to_json);
                map.put("not_evaluated", Json::List(rows.collect()));
                answer(&map)
            }
        }
    }

    fn criteria_in_force(&self, text: &str) -> Answer {
        let as_of = args::read(text, |args| args.need::<AsOf>("as_of"))?;
        let settings = Settings::default();
        let view = View::new(&self.isms, as_of, &settings);
        let mut map = Json::map();
        let found: Option<&RiskCriteria> = view.criteria_in_force(Date::from(as_of));
        if let Some(criteria) = found {
            map.put("criteria", criteria.to_json());
        }
        answer(&map)
    }

    fn set_head(&mut self, text: &str) -> Answer {
        let head = args::read(text, |args| args.need::<Value>("head"))?;
        self.isms.set_head(&head).map_err(Failure::shape)?;
        // Another edition changes what every rule says.
        self.checker = None;
        let mut map = Json::map();
        map.put("head", self.isms.head_json());
        put_revision(&mut map, &self.isms);
        answer(&map)
    }

    fn add(&mut self, text: &str) -> Answer {
        self.store(text, Isms::insert)
    }

    fn upsert(&mut self, text: &str) -> Answer {
        self.store(text, Isms::upsert)
    }

    fn store(&mut self, text: &str, put: fn(&mut Isms, &str, &Json<'_>) -> Result<usize, ShapeError>) -> Answer {
        let (register, record, check) = args::read(text, |args| {
            let (register, record) = (args.need::<String>("register"), args.need::<Value>("record"));
            let check = checking(args);
            Some((register?, record?, check?))
        })?;
        let info = Failure::register(&register)?;
        let mut after = self.isms.clone();
        let at = put(&mut after, &register, &record).map_err(Failure::shape)?;
        let id = after.register(&register).and_then(|records| records.id_at(at)).unwrap_or_default().to_owned();
        let difference = self.commit(after, info.name, &id, check);
        self.change(info.name, &id, difference, &[])
    }

    fn extend(&mut self, text: &str) -> Answer {
        let (register, records, on_fault) = args::read(text, |args| {
            let (register, records) = (args.need::<String>("register"), args.need::<Vec<Value>>("records"));
            let on_fault = args.may::<String>("on_fault");
            Some((register?, records?, on_fault?))
        })?;
        let collect = match on_fault.as_deref() {
            None | Some("raise") => false,
            Some("collect") => true,
            Some(other) => {
                let params = Params::none().with("found", other.to_owned());
                let failure = Failure::new("invalid_argument", "`{found}` is not one of: raise, collect", params);
                return Err(failure.at("/on_fault".to_owned()));
            }
        };
        Failure::register(&register)?;
        let mut after = self.isms.clone();
        let mut faults = Vec::new();
        let mut added = 0_usize;
        for (index, record) in records.iter().enumerate() {
            let before = faults.len();
            add(&mut after, &register, record, &format!("/{index}"), &mut faults);
            added += usize::from(faults.len() == before);
        }
        if !collect && !faults.is_empty() {
            return Err(Failure::shape(ShapeError { faults }));
        }
        self.isms = after;
        self.checker = None;
        let mut map = Json::map();
        map.put("added", added);
        map.put("faults", faults_json(&faults));
        put_revision(&mut map, &self.isms);
        answer(&map)
    }

    fn remove(&mut self, text: &str) -> Answer {
        let (register, id, check) = args::read(text, |args| {
            let (register, id) = (args.need::<String>("register"), args.need::<String>("id"));
            let check = checking(args);
            Some((register?, id?, check?))
        })?;
        let info = Failure::register(&register)?;
        let mut after = self.isms.clone();
        if !after.remove(&register, &id) {
            return Err(Failure::not_found("record", &format!("{register}/{id}")));
        }
        let difference = self.commit(after, info.name, &id, check);
        self.change(info.name, &id, difference, &[])
    }

    /// The check with these settings for this moment; made anew where there is none yet.
    fn checker(&mut self, settings: Settings, as_of: AsOf) -> &mut Checker {
        if self.checker.as_ref().is_some_and(|checker| !checker.fits(&settings, as_of)) {
            self.checker = None;
        }
        self.checker.get_or_insert_with(|| Checker::new(&self.isms, settings, as_of))
    }

    /// Puts a changed document in place, and says how the findings differ if a moment to check for was given.
    pub(crate) fn commit(&mut self, after: Isms, register: &'static str, id: &str, check: Check) -> Option<Difference> {
        let asked = check.is_some();
        if let Some((as_of, settings)) = check {
            self.checker(settings, as_of);
        }
        // A check that is kept is brought up to date either way; what it says is answered only where it was asked for.
        let checked = self.checker.as_mut().map(|checker| checker.update(&self.isms, &after, &[(register, id)]));
        self.isms = after;
        checked.filter(|_| asked)
    }

    /// The answer of a verb that changed a record.
    pub(crate) fn change(
        &self,
        register: &'static str,
        id: &str,
        difference: Option<Difference>,
        states: &[(&'static str, &'static str)],
    ) -> Answer {
        let mut map = Json::map();
        map.put("register", register);
        map.put("id", id);
        if let Some(record) = self.isms.record_json(register, id) {
            map.put("record", record);
        }
        for (name, state) in states {
            map.put(name, *state);
        }
        put_revision(&mut map, &self.isms);
        put_difference(&mut map, &difference.unwrap_or_default());
        answer(&map)
    }
}

/// For which moment and with which settings the change of a document is checked, if at all.
pub(crate) type Check = Option<(AsOf, Settings)>;

pub(crate) fn checking(args: &mut args::Args<'_>) -> Option<Check> {
    let (as_of, settings) = (args.may::<AsOf>("as_of"), args.may::<Settings>("settings"));
    let (as_of, settings) = (as_of?, settings?);
    Some(as_of.map(|as_of| (as_of, settings.unwrap_or_default())))
}

fn put_revision(map: &mut Json<'_>, isms: &Isms) {
    map.put("revision", isms.head.revision.map_or(0, |revision| i64::try_from(revision.get()).unwrap_or(i64::MAX)));
}

fn put_difference(map: &mut Json<'_>, difference: &Difference) {
    let list =
        |found: &[isms::base::Diagnostic]| Json::List(found.iter().map(|found| found.to_json().into_owned()).collect());
    map.put("appeared", list(&difference.appeared));
    map.put("gone", list(&difference.gone));
}

fn register_and_id(text: &str) -> Result<(String, String), Failure> {
    args::read(text, |args| {
        let (register, id) = (args.need::<String>("register"), args.need::<String>("id"));
        Some((register?, id?))
    })
}

/// Puts a record in, or adds its faults with `base` before their paths. A second record of one id is a fault.
fn add(isms: &mut Isms, register: &str, record: &Json<'_>, base: &str, faults: &mut Vec<Fault>) {
    if let Err(error) = isms.insert(register, record) {
        for mut fault in error.faults {
            fault.path.insert_str(0, base);
            faults.push(fault);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_checked_step_by_step_ends_where_a_whole_check_does() {
        let mut workspace = Workspace::create("new", r#"{"organization":{"name":"Acme"}}"#).unwrap();
        let day = r#""as_of":"2026-03-31""#;
        let owner = r#"{"id":"A-1","name":"Server","kind":"hardware","owner":"P-1"}"#;
        let change = workspace.call("upsert", &format!(r#"{{"register":"assets","record":{owner},{day}}}"#)).unwrap();
        let change = Json::parse(&change).unwrap();
        assert_eq!(change.at("/appeared/0/code").and_then(Json::as_str), Some("REF001"));
        let person = r#"{"id":"P-1","name":"Ada Roth"}"#;
        let change = workspace.call("upsert", &format!(r#"{{"register":"people","record":{person},{day}}}"#)).unwrap();
        let change = Json::parse(&change).unwrap();
        assert_eq!(change.at("/gone/0/code").and_then(Json::as_str), Some("REF001"));
        let kept = workspace.call("check", &format!("{{{day}}}")).unwrap();
        let anew = workspace.copy().call("check", &format!("{{{day}}}")).unwrap();
        assert_eq!(kept, anew);
    }

    #[test]
    fn a_failed_change_changes_nothing() {
        let mut workspace = Workspace::create("new", "{}").unwrap();
        let before = workspace.isms().clone();
        let failure = workspace.call(
            "extend",
            r#"{"register":"assets","records":[{"id":"A-1","name":"x","kind":"hardware"},{"id":"A-2"}]}"#,
        );
        let failure = failure.unwrap_err();
        let failure = Json::parse(&failure).unwrap();
        assert_eq!(failure.get("code").and_then(Json::as_str), Some("shape"));
        assert_eq!(failure.at("/faults/0/path").and_then(Json::as_str), Some("/1/name"));
        assert_eq!(*workspace.isms(), before);
    }
}
