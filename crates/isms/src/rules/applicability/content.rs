//! What a statement says of each control by itself.

use std::collections::{HashMap, HashSet};

use super::{catalogue, entries};
use crate::base::{Named as _, Value};
use crate::catalogue::folded;
use crate::model::{Implementation, StatementOfApplicability};
use crate::rules::{Out, Spot, View};

/// How many of a long list of controls a message names.
const NAMED: usize = 5;

pub(super) fn none(view: &View<'_>, out: &mut Out<'_>) {
    if super::about(view, None).is_empty() {
        out.find(Spot::register(StatementOfApplicability::REGISTER)).end();
    }
}

/// One finding a statement: a fresh statement would have 93 otherwise.
pub(super) fn undecided(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    if !super::counts(view, statement) {
        return;
    }
    let Some(all) = catalogue::controls(view, statement) else { return };
    let decided = statement.entries.iter().filter(|entry| entry.applicable.is_some());
    let decided: HashSet<&str> = decided.map(|entry| entry.control.as_str()).collect();
    let missing: Vec<&str> = all.iter().map(String::as_str).filter(|control| !decided.contains(control)).collect();
    if missing.is_empty() {
        return;
    }
    let mut some = missing.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
    if missing.len() > NAMED {
        some.push_str(", …");
    }
    let list = Value::List(missing.iter().map(|control| Value::from((*control).to_owned())).collect());
    out.find(Spot::of(statement).member("entries"))
        .with("count", missing.len())
        .with("total", all.len())
        .with("some", some)
        .with("controls", list)
        .end();
}

pub(super) fn twice(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    let mut spots: HashMap<&str, Vec<Spot>> = HashMap::new();
    for (spot, entry) in entries(view, statement) {
        spots.entry(entry.control.as_str()).or_default().push(spot);
    }
    for (control, spots) in spots {
        let count = spots.len();
        let mut spots = spots.into_iter();
        if let (Some(first), Some(second)) = (spots.next(), spots.next()) {
            let mut finding =
                out.find(second.member("control")).with("count", count).with("control", control.to_owned());
            for other in std::iter::once(first).chain(spots) {
                finding = finding.related(other, "another entry for the same control");
            }
            finding.end();
        }
    }
}

pub(super) fn unjustified(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    for (spot, entry) in entries(view, statement) {
        if entry.applicable == Some(false) && entry.justification.is_none() {
            out.find(spot.member("justification")).with("control", entry.control.to_string()).end();
        }
    }
}

pub(super) fn unreasoned(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    for (spot, entry) in entries(view, statement) {
        if entry.applicable == Some(true) && entry.reasons.is_empty() {
            out.find(spot.member("reasons")).with("control", entry.control.to_string()).end();
        }
    }
}

pub(super) fn past_due(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    for (spot, entry) in entries(view, statement) {
        let open = entry.applicable == Some(true) && entry.implementation != Some(Implementation::Implemented);
        if let Some(due) = entry.due.filter(|due| open && *due < view.day()) {
            out.find(spot.member("due")).with("control", entry.control.to_string()).with("due", due.to_string()).end();
        }
    }
}

/// Words that say of themselves nothing about why a control is not needed.
const EMPTY: &str = "a an the this that it is are was be been has have had do does not no none na n to for of in on by at with our \
    us we company organization organisation control controls applicable necessary needed required relevant considered applied \
    implemented used excluded out scope because as currently here any";

pub(super) fn hollow(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    let mut empty: Option<String> = None;
    for (spot, entry) in entries(view, statement) {
        let Some(justification) = entry.justification.as_ref().filter(|_| entry.applicable == Some(false)) else {
            continue;
        };
        let text = justification.as_str().trim();
        let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let short = length < view.settings().justification_length();
        if short
            || says_nothing(text, &catalogue::titles(view, &entry.control), empty.get_or_insert_with(|| folded(EMPTY)))
        {
            out.find(spot.member("justification"))
                .with("control", entry.control.to_string())
                .with("justification", text.to_owned())
                .end();
        }
    }
}

/// Whether nothing remains of a text without empty words and the words of a title.
fn says_nothing(text: &str, titles: &[&str], empty: &str) -> bool {
    let titles: Vec<String> = titles.iter().map(|title| folded(title)).collect();
    let text = folded(text);
    text.split(' ').all(|word| {
        word.is_empty()
            || empty.split(' ').any(|known| known == word)
            || titles.iter().any(|title| title.split(' ').any(|known| known == word))
    })
}

#[cfg(test)]
mod tests {
    use super::{EMPTY, folded, says_nothing};

    #[test]
    fn empty_words_and_titles_say_nothing() {
        let nothing = |text: &str| says_nothing(text, &["Secure development life cycle"], &folded(EMPTY));
        for hollow in [
            "Not applicable.",
            "N/A",
            "n.a.",
            "This control is not applicable to our organisation",
            "-",
            "Secure development life-cycle: not required",
            "SECURE DEVELOPMENT LIFE CYCLE",
        ] {
            assert!(nothing(hollow), "{hollow}");
        }
        for telling in [
            "We buy all software and write none",
            "No development takes place in the Bonn office",
            "Outsourced to Acme",
        ] {
            assert!(!nothing(telling), "{telling}");
        }
    }
}
