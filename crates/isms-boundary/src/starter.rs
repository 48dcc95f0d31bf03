//! The starter document: what a new ISMS begins with, each text saying what to put in its place.

use isms::base::Json;
use isms::catalogue::Edition;
use isms::document::Isms;

use crate::failure::Failure;

const TEXT: &str = include_str!("starter.json");

/// The starter document for an edition: its Statement of Applicability names every control of that edition's Annex A, undecided.
pub(crate) fn document(edition: Edition) -> Result<Isms, Failure> {
    let mut json = Json::parse(TEXT).map_err(|error| {
        Failure::arguments(isms::base::ShapeError { faults: vec![isms::base::shape::syntax_fault(&error)] })
    })?;
    json.set("edition", Json::text(edition.as_str()));
    let entries = edition.controls().iter().map(|control| {
        let mut entry = Json::map();
        entry.put("control", control.id);
        entry
    });
    let mut statement = Json::map();
    statement.put("id", "SOA-1");
    statement.put("version", "draft");
    statement.put("entries", Json::List(entries.collect()));
    json.set("statement_of_applicability", Json::List(vec![statement]));
    let reading = Isms::read(&json).map_err(Failure::shape)?;
    if reading.faults.is_empty() {
        Ok(reading.isms)
    } else {
        Err(Failure::shape(isms::base::ShapeError { faults: reading.faults }))
    }
}

#[cfg(test)]
mod tests {
    use isms::base::AsOf;
    use isms::document::REGISTERS;
    use isms::rules::{Settings, check};

    use super::*;

    const EDITIONS: [Edition; 2] = [Edition::Iso27001_2022, Edition::Iso27001_2013];

    /// The registers whose first record can only be named: nothing of them is there when one begins.
    fn later(isms: &Isms) -> Vec<String> {
        let vendor = isms.head.x.as_ref().unwrap().value();
        let named = vendor.get("first_records_of_what_happens_later").and_then(Json::as_map).unwrap();
        named.iter().map(|(name, _)| name.to_string()).collect()
    }

    #[test]
    fn each_register_has_its_first_record_or_is_named() {
        for edition in EDITIONS {
            let isms = document(edition).unwrap_or_else(|_| panic!("the starter document is no document"));
            let named = later(&isms);
            for (info, register) in REGISTERS.iter().zip(isms.registers()) {
                let filled = register.count() > 0;
                assert!(filled != named.iter().any(|name| name == info.name), "`{}`, {edition:?}", info.name);
            }
            assert!(named.iter().all(|name| isms.register(name).is_some()), "{named:?}");
        }
    }

    #[test]
    fn what_is_only_begun_is_told() {
        let day: AsOf = "2026-03-31".parse().unwrap();
        for edition in EDITIONS {
            let isms = document(edition).unwrap_or_else(|_| panic!("the starter document is no document"));
            let report = check(&isms, &Settings::default(), day);
            let within = |path: &str, register: &str| path.split('/').nth(1) == Some(register);
            let told =
                |register: &str| report.diagnostics.iter().any(|found| within(&found.path.to_string(), register));
            let begun = ["issues", "interested_parties", "processes", "planned_actions", "risk_criteria", "risks"];
            let rest = ["objectives", "communications", "documents", "suppliers", "audit_programme", "metrics"];
            for register in begun.iter().chain(&rest) {
                assert!(told(register), "nothing asks to fill in `{register}`, {edition:?}");
            }
        }
    }
}
