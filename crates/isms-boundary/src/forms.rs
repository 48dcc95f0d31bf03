//! The verbs of web forms: what can be answered from tables alone, for a module that loads quickly.
//!
//! They are some of the verbs that need no document, and answer the same to the letter. `validate` finds the faults of a record by
//! the outline of its type, without making the record, so that nothing of the code of records, rules and lifecycles is needed.

use isms::document;

use crate::failure::Failure;
use crate::{Answer, statics};

/// Answers a verb.
///
/// # Errors
/// JSON text of a failure, as by [`call`](crate::call).
pub fn call(verb: &str, args: &str) -> Result<String, String> {
    let answer = if verb == "validate" { validate(args) } else { statics::from_tables(verb, args) };
    answer.map_err(|failure| failure.text())
}

fn validate(text: &str) -> Answer {
    let (register, record) = statics::register_and_record(text)?;
    let faults = document::validate(&register, &record).ok_or_else(|| Failure::not_found("register", &register))?;
    statics::validation(&faults)
}
