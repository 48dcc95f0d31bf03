//! The verbs of web forms: what can be answered from tables alone, for a module that loads quickly.
//!
//! They are some of the verbs that need no document, and answer the same to the letter. `validate` finds the faults of a record by
//! the outline of its type, without making the record, so that nothing of the code of records, rules and lifecycles is needed.

use isms::base::outline::{Member, Outline, Stands, walk};
use isms::base::shape::{Members as _, Shape};
use isms::catalogue::Edition;
use isms::document::{self, REGISTERS};
use isms::rules::{Settings, Thresholds};

use crate::failure::Failure;
use crate::labels::{group, labels_of};
use crate::{Answer, statics};

/// Answers a verb.
///
/// # Errors
/// JSON text of a failure, as by [`call`](crate::call).
pub fn call(verb: &str, args: &str) -> Result<String, String> {
    let answer = match verb {
        "validate" => validate(args),
        "labels" => labels(args),
        _ => statics::from_tables(verb, args),
    };
    answer.map_err(|failure| failure.text())
}

fn validate(text: &str) -> Answer {
    let (register, record) = statics::register_and_record(text)?;
    let faults = document::validate(&register, &record).ok_or_else(|| Failure::no_register(&register))?;
    statics::validation(&faults)
}

/// The labels by the outlines: the same as by the schema, which names types in the order in which they are met.
fn labels(text: &str) -> Answer {
    let (mut members, mut words, mut seen) = (Vec::new(), Vec::new(), Vec::new());
    let mut hear = |outline: &'static Outline| {
        let (Outline::Object(name, _) | Outline::Words(name, _)) = outline else { return false };
        if seen.contains(name) {
            return false;
        }
        seen.push(*name);
        match outline {
            Outline::Object(_, inner) => {
                let mut names = Vec::new();
                put_names(inner, &mut names);
                members.push(group(name, names.into_iter()));
            }
            Outline::Words(_, inner) => words.push(group(name, inner.iter().copied())),
            _ => {}
        }
        true
    };
    walk(Edition::OUTLINE, &mut hear);
    for outline in REGISTERS.iter().filter_map(|info| document::outline(info.name)) {
        walk(outline, &mut hear);
    }
    // Not by their outlines, for reading settings needs the rules.
    members.push(group("Settings", Settings::NAMES.iter().copied()));
    members.push(group("Thresholds", Thresholds::NAMES.iter().copied()));
    labels_of(text, members, words)
}

fn put_names(members: &[Member], names: &mut Vec<&'static str>) {
    for member in members {
        match (member.stands, member.value) {
            (Stands::Inline, Outline::Object(_, inner)) => put_names(inner, names),
            _ => names.push(member.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels;

    #[test]
    fn the_labels_are_those_of_the_schema() {
        let by_schema = labels::labels("{}").map_err(|failure| failure.text()).unwrap();
        let by_outline = labels("{}").map_err(|failure| failure.text()).unwrap();
        assert_eq!(by_outline, by_schema);
    }
}
