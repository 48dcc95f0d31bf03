//! Looking at a document: its text, its records, what a check says of them.

use isms::base::{AsOf, Date, Json, Params, Shape, Value, write};
use isms::model::RiskCriteria;
use isms::rules::{Settings, View, check};

use super::Workspace;
use super::changing::put_difference;
use crate::failure::{Failure, faults_json};
use crate::{Answer, answer, args};

impl Workspace {
    pub(super) fn document(&self, text: &str) -> Answer {
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

    pub(super) fn head(&self, text: &str) -> Answer {
        args::none(text)?;
        answer(&self.isms.head_json())
    }

    pub(super) fn reading_faults(&self, text: &str) -> Answer {
        args::none(text)?;
        let mut map = Json::map();
        map.put("faults", faults_json(&self.faults));
        map.put("notices", faults_json(&self.notices));
        answer(&map)
    }

    pub(super) fn ids(&self, text: &str) -> Answer {
        let name = args::read(text, |args| args.need::<String>("register"))?;
        let register = self.isms.register(&name).ok_or_else(|| Failure::no_register(&name))?;
        answer(&Json::List((0..register.count()).filter_map(|at| register.id_at(at)).map(Json::text).collect()))
    }

    pub(super) fn get(&self, text: &str) -> Answer {
        let (register, id) = register_and_id(text)?;
        Failure::register(&register)?;
        let json = self.isms.record_json(&register, &id);
        answer(&json.ok_or_else(|| Failure::not_found("record", &format!("{register}/{id}")))?)
    }

    pub(super) fn records(&self, text: &str) -> Answer {
        let name = args::read(text, |args| args.need::<String>("register"))?;
        let register = self.isms.register(&name).ok_or_else(|| Failure::no_register(&name))?;
        answer(&Json::List((0..register.count()).filter_map(|at| register.json_at(at)).collect()))
    }

    pub(super) fn check(&mut self, text: &str) -> Answer {
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

    pub(super) fn preview(&mut self, text: &str) -> Answer {
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

    pub(super) fn criteria_in_force(&self, text: &str) -> Answer {
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
}

fn register_and_id(text: &str) -> Result<(String, String), Failure> {
    args::read(text, |args| {
        let (register, id) = (args.need::<String>("register"), args.need::<String>("id"));
        Some((register?, id?))
    })
}
