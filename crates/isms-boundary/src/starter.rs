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
