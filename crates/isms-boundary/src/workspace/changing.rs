//! Changing a document: each change all or nothing.

use isms::base::{AsOf, Json, Params, ShapeError, Value};
use isms::document::Isms;
use isms::rules::{Checker, Difference, Settings};

use super::making::add as put_in;
use super::{Check, Workspace, checking};
use crate::failure::{Failure, faults_json};
use crate::{Answer, answer, args};

impl Workspace {
    pub(super) fn set_head(&mut self, text: &str) -> Answer {
        let head = args::read(text, |args| args.need::<Value>("head"))?;
        self.isms.set_head(&head).map_err(Failure::shape)?;
        // Another edition changes what every rule says.
        self.checker = None;
        let mut map = Json::map();
        map.put("head", self.isms.head_json());
        put_revision(&mut map, &self.isms);
        answer(&map)
    }

    pub(super) fn add(&mut self, text: &str) -> Answer {
        self.store(text, Isms::insert)
    }

    pub(super) fn upsert(&mut self, text: &str) -> Answer {
        self.store(text, Isms::upsert)
    }

    pub(super) fn store(
        &mut self,
        text: &str,
        put: fn(&mut Isms, &str, &Json<'_>) -> Result<usize, ShapeError>,
    ) -> Answer {
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

    pub(super) fn extend(&mut self, text: &str) -> Answer {
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
            put_in(&mut after, &register, record, &format!("/{index}"), &mut faults);
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

    pub(super) fn remove(&mut self, text: &str) -> Answer {
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
    pub(super) fn checker(&mut self, settings: Settings, as_of: AsOf) -> &mut Checker {
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

fn put_revision(map: &mut Json<'_>, isms: &Isms) {
    map.put("revision", isms.head.revision.map_or(0, |revision| i64::try_from(revision.get()).unwrap_or(i64::MAX)));
}

pub(super) fn put_difference(map: &mut Json<'_>, difference: &Difference) {
    let list =
        |found: &[isms::base::Diagnostic]| Json::List(found.iter().map(|found| found.to_json().into_owned()).collect());
    map.put("appeared", list(&difference.appeared));
    map.put("gone", list(&difference.gone));
}
