//! The example organization is healthy, and each rule can be made to speak: one small edit makes exactly that rule appear, and with it those
//! that the edit entails. The edits stand in `tests/mutations/FAMILY.json`.

#![cfg(test)]

mod edit;
mod entry;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use isms::base::{AsOf, Diagnostic, Json, Value};
use isms::document::Isms;
use isms::rules::{Settings, check, rules};

use edit::Edit;
use entry::{Entry, entries};

/// The day the example is told for.
const DAY: &str = "2026-03-31";

static EXAMPLE: LazyLock<Value> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples/example.isms.json");
    Json::parse(&fs::read_to_string(path).unwrap()).unwrap().into_owned()
});
static HEALTHY: LazyLock<Isms> = LazyLock::new(|| read(&EXAMPLE).unwrap());

fn read(document: &Value) -> Result<Isms, String> {
    let reading = Isms::read(document).map_err(|error| error.to_string())?;
    let faults: Vec<String> = reading.faults.iter().map(|fault| format!("{} {}", fault.path, fault.message)).collect();
    if faults.is_empty() { Ok(reading.isms) } else { Err(faults.join("; ")) }
}

fn day() -> AsOf {
    DAY.parse().unwrap()
}

/// How often each key is reported: one field may be reported twice by one rule.
fn keys(diagnostics: &[Diagnostic]) -> BTreeMap<&str, usize> {
    let mut keys = BTreeMap::new();
    for found in diagnostics {
        *keys.entry(found.key.as_str()).or_default() += 1;
    }
    keys
}

/// The findings that were not there before.
fn appeared(before: &[Diagnostic], after: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut left = keys(before);
    let old = |found: &Diagnostic, left: &mut BTreeMap<&str, usize>| {
        let count = left.get_mut(found.key.as_str());
        count.is_some_and(|count| {
            let old = *count > 0;
            *count = count.saturating_sub(1);
            old
        })
    };
    after.into_iter().filter(|found| !old(found, &mut left)).collect()
}

/// One finding of a code, and how many there are.
fn sample(code: &str, found: &[Diagnostic]) -> String {
    let mut of = found.iter().filter(|found| found.code == code);
    let first = of.next().map_or_else(String::new, |first| format!("{} {}", first.key, first.message));
    format!("\n  {}× {first}", 1 + of.count())
}

/// The example with the edits of an entry. Only the registers that they touch are read anew: the others stand as they were read.
fn edited(entry: &Entry) -> Result<Isms, String> {
    let touched: BTreeSet<&str> = entry.edits.iter().map(Edit::register).collect();
    let mut part = Json::map();
    for name in ["format", "edition"].into_iter().chain(touched.iter().copied()) {
        part.put(name, EXAMPLE.get(name).ok_or_else(|| format!("the example has no `{name}`"))?.clone());
    }
    let mut part = part.into_owned();
    for edit in &entry.edits {
        edit.apply(&mut part).map_err(|error| format!("{edit:?}: {error}"))?;
    }
    let part = read(&part)?;
    let mut isms = HEALTHY.clone();
    for name in touched {
        let (into, from) = isms.register_mut(name).zip(part.register(name)).ok_or("no register")?;
        *into = from.clone();
    }
    Ok(isms)
}

/// What is wrong with an entry, if anything is.
fn fault(entry: &Entry, healthy: &[Diagnostic]) -> Option<String> {
    let isms = match edited(entry) {
        Ok(isms) => isms,
        Err(error) => return Some(format!("{}: {error}", entry.name)),
    };
    let as_of = entry.as_of.unwrap_or_else(day);
    let own;
    let before = if entry.as_of.is_some() || entry.settings.is_some() {
        own = check(&HEALTHY, &entry.settings.clone().unwrap_or_default(), as_of).diagnostics;
        own.as_slice()
    } else {
        healthy
    };
    let after = check(&isms, &entry.settings.clone().unwrap_or_default(), as_of).diagnostics;
    let found = appeared(before, after);
    let codes: BTreeSet<&str> = found.iter().map(|found| found.code).collect();
    if codes == entry.wanted() {
        return None;
    }
    let lines: String = codes.iter().map(|code| sample(code, &found)).collect();
    Some(format!("{}: wanted {:?}, appeared {codes:?}{lines}", entry.name, entry.wanted()))
}

#[test]
fn each_edit_makes_its_rule_appear_and_what_it_entails() {
    let entries = entries();
    let healthy = check(&HEALTHY, &Settings::default(), day()).diagnostics;
    let next = AtomicUsize::new(0);
    let work = || {
        let mut faults = Vec::new();
        while let Some(entry) = entries.get(next.fetch_add(1, Ordering::Relaxed)) {
            faults.extend(fault(entry, &healthy));
        }
        faults
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut faults: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    faults.sort();
    assert!(faults.is_empty(), "{} of {} entries:\n{}", faults.len(), entries.len(), faults.join("\n"));
}

#[test]
fn every_rule_has_an_edit() {
    let entries = entries();
    let reached: BTreeSet<&str> = entries.iter().map(|entry| entry.code.as_str()).collect();
    let all: BTreeSet<&str> = rules().map(|rule| rule.code).collect();
    let lacking: Vec<_> = all.difference(&reached).collect();
    assert!(lacking.is_empty(), "no edit makes these appear: {lacking:?}");
    let unknown: Vec<_> = reached.difference(&all).collect();
    assert!(unknown.is_empty(), "there are no such rules: {unknown:?}");
}
