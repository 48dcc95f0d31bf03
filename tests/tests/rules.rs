//! Every rule has at least one case in which it fires and one in which it does not, in `tests/cases/rules/CODE/`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test ends at the first thing that is wrong")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use isms::base::{AsOf, Json, Shape as _};
use isms::document::Isms;
use isms::rules::{Settings, check, rules};

fn cases(code: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/rules").join(code);
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The codes found in a case: of the rules its settings select, and of all rules.
fn found(path: &Path) -> (BTreeSet<String>, BTreeSet<String>) {
    let text = fs::read_to_string(path).unwrap();
    let case = Json::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let document = case.get("open").unwrap_or_else(|| panic!("{}: no `open`", path.display()));
    let reading = Isms::read(document).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(reading.faults.is_empty(), "{}: {:#?}", path.display(), reading.faults);
    let args = case.at("/calls/0/args").unwrap_or_else(|| panic!("{}: no call", path.display()));
    let as_of: AsOf = args.get("as_of").and_then(Json::as_str).unwrap().parse().unwrap();
    let settings = args.get("settings").map_or_else(Settings::default, |json| Settings::from_json(json).unwrap());
    let codes = |settings: &Settings| {
        check(&reading.isms, settings, as_of).diagnostics.iter().map(|found| found.code.to_owned()).collect()
    };
    let all = Settings { select: Vec::new(), ..settings.clone() };
    (codes(&settings), codes(&all))
}

#[test]
fn every_rule_fires_in_its_failing_cases_only() {
    for rule in rules() {
        let paths = cases(rule.code);
        let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
        let (failing, passing): (Vec<_>, Vec<_>) = paths.iter().partition(|path| name(path).starts_with("fails"));
        assert!(!failing.is_empty(), "{} has no case in which it fires", rule.code);
        assert!(!passing.is_empty(), "{} has no case in which it does not fire", rule.code);
        for path in failing {
            assert!(found(path).0.contains(rule.code), "{} does not fire in {}", rule.code, path.display());
        }
        for path in passing {
            assert!(name(path).starts_with("passes"), "{}: name it fails… or passes…", path.display());
            assert!(!found(path).1.contains(rule.code), "{} fires in {}", rule.code, path.display());
        }
    }
}

#[test]
fn severities_follow_the_basis() {
    use isms::base::Severity;
    use isms::rules::Basis;
    let mut codes = BTreeSet::new();
    for rule in rules() {
        assert!(codes.insert(rule.code), "{} is used twice", rule.code);
        let may_be_error = matches!(rule.basis, Basis::Requirement | Basis::Amendment | Basis::Contradiction);
        assert!(may_be_error || rule.severity < Severity::Error, "{} is an error on basis {}", rule.code, rule.basis);
        for text in [rule.summary, rule.why, rule.mend, rule.message] {
            assert!(!text.is_empty(), "{} leaves a text empty", rule.code);
        }
    }
}
