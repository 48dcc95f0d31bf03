//! What is computed from the whole document, as verbs.

use isms::base::{AsOf, Fault, Json, Params, Shape as _, ShapeError, Value};
use isms::document::Isms;
use isms::rules::Settings;
use isms::views::{self, Changes, CriteriaMapping, CriteriaMigrationError};

use crate::failure::Failure;
use crate::workspace::Workspace;
use crate::{Answer, answer, args, criteria};

fn as_of_and_rows(text: &str) -> Result<(AsOf, bool), Failure> {
    args::read(text, |args| {
        let (as_of, rows) = (args.need::<AsOf>("as_of"), args.may::<bool>("rows"));
        Some((as_of?, rows?.unwrap_or(false)))
    })
}

impl Workspace {
    pub(crate) fn ratings(&self, text: &str) -> Answer {
        let (as_of, rows) = as_of_and_rows(text)?;
        let ratings = views::ratings(&self.isms, as_of);
        if rows { answer(&Json::List(ratings.rows())) } else { answer(&ratings.to_json()) }
    }

    pub(crate) fn rating(&self, text: &str) -> Answer {
        let (risk, as_of) = args::read(text, |args| {
            let (risk, as_of) = (args.need::<String>("risk"), args.need::<AsOf>("as_of"));
            Some((risk?, as_of?))
        })?;
        let rating = views::rate(&self.isms, &risk, as_of).ok_or_else(|| Failure::not_found("risk", &risk))?;
        answer(&rating.to_json())
    }

    pub(crate) fn treatment_plan(&self, text: &str) -> Answer {
        let (as_of, rows) = as_of_and_rows(text)?;
        let plan = views::treatment_plan(&self.isms, as_of);
        if rows { answer(&Json::List(plan.rows())) } else { answer(&plan.to_json()) }
    }

    pub(crate) fn statement_of_applicability(&self, text: &str) -> Answer {
        let (as_of, framework, rows) = args::read(text, |args| {
            let (as_of, framework) = (args.need::<AsOf>("as_of"), args.may::<String>("framework"));
            let rows = args.may::<bool>("rows");
            Some((as_of?, framework?, rows?.unwrap_or(false)))
        })?;
        let view = views::statement_of_applicability(&self.isms, as_of, framework.as_deref()).map_err(|error| {
            let params = Params::none().with("framework", error.framework).with("known", error.known);
            Failure::new("not_found", "there is no framework `{framework}`; there are: {known}", params)
        })?;
        if rows { answer(&Json::List(view.rows())) } else { answer(&view.to_json()) }
    }
}

impl Workspace {
    pub(crate) fn what_if(&self, text: &str) -> Answer {
        let (as_of, settings, changes) = args::read(text, |args| {
            let (as_of, settings) = (args.need::<AsOf>("as_of"), args.may::<Settings>("settings"));
            let changes = args.members::<Changes>();
            Some((as_of?, settings?, changes?))
        })?;
        let settings = settings.unwrap_or_default();
        answer(&views::what_if(&self.isms, as_of, &changes, &settings).map_err(Failure::shape)?.to_json())
    }

    /// What each risk would become under other criteria: a record, or those of an id in the document.
    pub(crate) fn criteria_migration(&self, text: &str) -> Answer {
        let (as_of, to, criteria, mapping, rows) = args::read(text, |args| {
            let (as_of, to) = (args.need::<AsOf>("as_of"), args.may::<String>("to"));
            let (criteria, mapping) = (args.may::<Value>("criteria"), args.may::<CriteriaMapping>("mapping"));
            let rows = args.may::<bool>("rows");
            Some((as_of?, to?, criteria?, mapping?, rows?))
        })?;
        let criteria = match (&criteria, &to) {
            (Some(given), None) => criteria::criteria_from(given)?,
            (None, Some(id)) => {
                let known = self.isms.risk_criteria.get(id);
                known.ok_or_else(|| Failure::not_found("record", &format!("risk_criteria/{id}")))?.clone()
            }
            _ => return Err(Failure::new("invalid_argument", "give either `criteria` or `to`", Params::none())),
        };
        let found = views::criteria_migration(&self.isms, &criteria, as_of, &mapping.unwrap_or_default());
        let found = found.map_err(|error| match error {
            CriteriaMigrationError::Incomplete => criteria::incomplete_criteria(),
            CriteriaMigrationError::Unfit(faults) => criteria::criteria_failure(&faults),
            CriteriaMigrationError::Mapping(faults) => Failure::arguments(faults),
        })?;
        if rows == Some(true) { answer(&Json::List(found.rows())) } else { answer(&found.to_json()) }
    }

    /// What a check of a record needs beside it. A partial document is asked what it still lacks; for a whole one the answer is
    /// what somebody would have to fetch who has nothing yet.
    pub(crate) fn references(&self, text: &str) -> Answer {
        references(self.isms.coverage().is_partial().then_some(&self.isms), text)
    }
}

pub(crate) fn references(known: Option<&Isms>, text: &str) -> Answer {
    let (register, record, as_of, settings) = args::read(text, |args| {
        let (register, record) = (args.need::<String>("register"), args.need::<Value>("record"));
        let (as_of, settings) = (args.need::<AsOf>("as_of"), args.may::<Settings>("settings"));
        Some((register?, record?, as_of?, settings?))
    })?;
    let settings = settings.unwrap_or_default();
    Failure::register(&register)?;
    let found = views::references(known, &register, &record, &settings, as_of).map_err(Failure::shape)?;
    answer(&found.to_json())
}

pub(crate) fn diff(text: &str) -> Answer {
    let (before, after, as_of, settings) = args::read(text, |args| {
        let (before, after) = (args.need::<Value>("before"), args.need::<Value>("after"));
        let (as_of, settings) = (args.may::<AsOf>("as_of"), args.may::<Settings>("settings"));
        Some((before?, after?, as_of?, settings?))
    })?;
    let (before, after) = (document(&before, "/before")?, document(&after, "/after")?);
    answer(&views::diff(&before, &after, as_of, &settings.unwrap_or_default()).to_json())
}

/// The risks of two documents. Where no earlier moment is given, both are looked at on the same.
pub(crate) fn risk_trend(text: &str) -> Answer {
    let (before, after, as_of, earlier) = args::read(text, |args| {
        let (before, after) = (args.need::<Value>("before"), args.need::<Value>("after"));
        let (as_of, earlier) = (args.need::<AsOf>("as_of"), args.may::<AsOf>("earlier"));
        Some((before?, after?, as_of?, earlier?))
    })?;
    let (before, after) = (document(&before, "/before")?, document(&after, "/after")?);
    answer(&views::risk_trend((&before, earlier.unwrap_or(as_of)), (&after, as_of)).to_json())
}

/// Reads a document given as an argument; one with faults of shape is refused.
fn document(json: &Value, base: &str) -> Result<Isms, Failure> {
    let reading = Isms::read(json).map_err(Failure::shape)?;
    if reading.faults.is_empty() {
        return Ok(reading.isms);
    }
    let faults = reading.faults.into_iter().map(|fault| Fault { path: format!("{base}{}", fault.path), ..fault });
    Err(Failure::shape(ShapeError { faults: faults.collect() }))
}
