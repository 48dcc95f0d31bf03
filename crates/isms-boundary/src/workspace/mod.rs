//! A document to work with.

mod changing;
mod looking;
mod making;

use isms::base::{AsOf, Fault, ShapeError};
use isms::document::Isms;
use isms::rules::{Checker, Settings};

use crate::failure::Failure;
use crate::{Answer, args, reports};

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
}

/// For which moment and with which settings the change of a document is checked, if at all.
pub(crate) type Check = Option<(AsOf, Settings)>;

pub(crate) fn checking(args: &mut args::Args<'_>) -> Option<Check> {
    let (as_of, settings) = (args.may::<AsOf>("as_of"), args.may::<Settings>("settings"));
    let (as_of, settings) = (as_of?, settings?);
    Some(as_of.map(|as_of| (as_of, settings.unwrap_or_default())))
}

#[cfg(test)]
mod tests {
    use isms::base::Json;

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
