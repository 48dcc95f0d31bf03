//! Say it, show it.

use super::{day, document};
use crate::views::{PromiseRow, PromiseStanding, promises};

const VERSION: &str =
    r#"[{"id": "V-1", "number": "1", "approved": [{"by": "P-1", "on": "2025-01-01"}], "effective_on": "2025-01-01"}]"#;

fn row(promise: &str, versions: &str, more: &str, on: &str) -> PromiseRow {
    let isms = document(&format!(
        r#"{more} "documents": [{{"id": "DOC-1", "title": "Continuity", "kind": "procedure", "owner": "P-1", "versions": {versions},
            "promises": [{{"id": "PM-1", "says": "Plans are exercised", {promise}}}]}}]"#
    ));
    promises(&isms, day(on)).rows.remove(0)
}

fn exercises(days: &[&str]) -> String {
    let list = days.iter().enumerate();
    let records: Vec<String> =
        list.map(|(at, on)| format!(r#"{{"id": "EX-{at}", "title": "Exercise {at}", "on": "{on}"}}"#)).collect();
    format!(r#""exercises": [{}],"#, records.join(","))
}

const EVERY_HALF_YEAR: &str = r#""register": "exercises", "every": "P6M""#;

#[test]
fn records_in_time_keep_a_promise() {
    let found = row(EVERY_HALF_YEAR, VERSION, &exercises(&["2025-06-30", "2025-12-30"]), "2026-06-30");
    assert_eq!(found.standing, PromiseStanding::Kept, "{found:?}");
    assert_eq!((found.count.get(), found.last, found.due), (2, Some(day("2025-12-30")), Some(day("2026-06-30"))));
    assert!(found.late.is_empty());
    let record = found.found[0].record.as_ref().map(|record| record.as_str());
    assert_eq!(record, Some("exercises/EX-1"), "the newest first");
    assert_eq!(found.inputs, ["/documents/0/promises/0", "/exercises/1/on", "/exercises/0/on"]);
    assert_eq!(found.why, "2 found, the latest of 2025-12-30, each in time");
}

#[test]
fn a_day_too_late_is_late() {
    let more = exercises(&["2025-06-30", "2025-12-31"]);
    let found = row(EVERY_HALF_YEAR, VERSION, &more, "2026-06-30");
    assert_eq!(found.standing, PromiseStanding::KeptLate);
    let late = &found.late[0];
    assert_eq!((late.due, late.made_on, late.days.get()), (day("2025-12-30"), Some(day("2025-12-31")), 1));
    let found = row(EVERY_HALF_YEAR, VERSION, &more, "2026-07-01");
    assert_eq!(found.standing, PromiseStanding::Overdue);
    let late = &found.late[1];
    assert_eq!((late.due, late.made_on, late.days.get()), (day("2026-06-30"), None, 1));
}

#[test]
fn what_happens_after_the_day_has_not_happened() {
    let found = row(EVERY_HALF_YEAR, VERSION, &exercises(&["2025-06-30", "2025-12-30"]), "2025-12-29");
    assert_eq!((found.standing, found.count.get()), (PromiseStanding::Kept, 1));
}

#[test]
fn without_records_it_depends_on_what_is_due() {
    assert_eq!(row(EVERY_HALF_YEAR, VERSION, "", "2025-07-01").standing, PromiseStanding::NotDue);
    assert_eq!(row(EVERY_HALF_YEAR, VERSION, "", "2025-07-02").standing, PromiseStanding::Missing);
    assert_eq!(row(r#""register": "exercises""#, VERSION, "", "2026-07-02").standing, PromiseStanding::NoOccasion);
    let operating = r#""organization": {"name": "A", "operating_since": "2025-10-01"},"#;
    let young = row(EVERY_HALF_YEAR, VERSION, operating, "2026-01-31");
    assert_eq!((young.standing, young.since), (PromiseStanding::NotDue, Some(day("2025-10-01"))));
}

#[test]
fn a_document_that_is_not_in_force_promises_nothing() {
    let draft = r#"[{"id": "V-1", "number": "1", "state": "draft"}]"#;
    assert_eq!(row(EVERY_HALF_YEAR, draft, "", "2026-01-31").standing, PromiseStanding::NotInForce);
}

#[test]
fn records_may_be_named_or_kept_with_the_promise() {
    let metric = r#""metrics": [
        {"id": "M-1", "title": "Restores", "measurements": [{"on": "2025-05-01", "value": "1"}]},
        {"id": "M-2", "title": "Other", "measurements": [{"on": "2025-05-02", "value": "1"}]}],"#;
    let named =
        row(r#""register": "metrics", "records": ["metrics/M-1"], "every": "P1Y""#, VERSION, metric, "2025-12-31");
    assert_eq!((named.standing, named.count.get()), (PromiseStanding::Kept, 1), "only what is named counts");
    let kept = r#""kept": [{"kind": "record", "reference": "minutes 3", "on": "2025-05-01"}], "every": "P1Y""#;
    let kept = row(kept, VERSION, "", "2025-12-31");
    assert_eq!((kept.standing, kept.found[0].reference.as_deref()), (PromiseStanding::Kept, Some("minutes 3")));
    let asset = r#""assets": [{"id": "A-1", "name": "Vault", "kind": "site",
        "evidence": [{"kind": "record", "reference": "log", "on": "2025-05-01"}]}],"#;
    let by_evidence = row(r#""records": ["assets/A-1"], "every": "P1Y""#, VERSION, asset, "2025-12-31");
    assert_eq!((by_evidence.standing, by_evidence.count.get()), (PromiseStanding::Kept, 1));
}
