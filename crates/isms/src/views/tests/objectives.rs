use super::{assert_flat, day};
use crate::base::{AsOf, Shape as _};
use crate::document::Isms;
use crate::rules::Settings;
use crate::views::{ObjectiveOnDay, ObjectiveStanding, ObjectivesOnDay, SmartCriterion, ValueTrend, objectives};

fn look(objective: &str, measurements: &str) -> ObjectivesOnDay {
    let text = format!(
        r#"{{"format": "isms/1.0", "edition": "iso27001:2022", "people": [{{"id": "P-1"}}],
        "resources": [{{"id": "RES-1", "title": "A tool", "asked_on": "2025-12-01", "decision": "granted", "decided_on": "2026-02-01"}}],
        "metrics": [{{"id": "M-1", "title": "Restore tests passed", "unit": "%", "measure_every": "P1M",
          "direction": "higher_is_better", "measurements": [{measurements}]}}],
        "objectives": [{{"id": "O-1", "title": "Backups", "metric": "M-1", "baseline": "50", "target": "90", "due": "2026-12-31",
          "history": [{{"kind": "agree", "by": "P-1", "at": "2025-12-20T08:00:00Z"}}, {{"kind": "activate", "by": "P-1", "at": "2026-01-01T08:00:00Z"}}]{objective}}}]}}"#
    );
    let isms = Isms::parse(&text).unwrap_or_else(|error| panic!("{:#?}", error.faults));
    let found = objectives(&isms, AsOf::from(day("2026-04-01")), &Settings::default());
    assert_flat(&found.rows(), ObjectivesOnDay::COLUMNS);
    assert_eq!(ObjectivesOnDay::from_json(&found.to_json()).unwrap(), found);
    found
}

fn one(objective: &str, measurements: &str) -> ObjectiveOnDay {
    look(objective, measurements).objectives.remove(0)
}

fn measured(values: &[(&str, &str)]) -> String {
    let results: Vec<String> =
        values.iter().map(|(on, value)| format!(r#"{{"on": "{on}", "value": "{value}"}}"#)).collect();
    results.join(", ")
}

#[test]
fn the_way_gone_is_held_against_the_time_over() {
    // A quarter of the year is over: the 90 of 364 days.
    let standing = |value: &str| {
        let row = one("", &measured(&[("2026-03-20", value)]));
        (row.standing, row.progress.map(|share| share.get()))
    };
    assert_eq!(standing("59.9"), (ObjectiveStanding::OnTrack, Some(24)));
    assert_eq!(standing("59.5"), (ObjectiveStanding::Behind, Some(23)));
    assert_eq!(standing("40"), (ObjectiveStanding::Behind, Some(0)));
    assert_eq!(standing("90"), (ObjectiveStanding::TargetReached, Some(100)));
    let row = one("", &measured(&[("2026-03-20", "59.9"), ("2026-04-02", "90")]));
    assert_eq!(row.elapsed.map(|share| share.get()), Some(24));
    assert_eq!(row.latest_on, Some(day("2026-03-20")), "what is measured later has not happened yet");
    assert_eq!(row.inputs[1], "/metrics/0/measurements/0");
}

#[test]
fn what_falls_is_reached_from_above() {
    let row = one("", &measured(&[("2026-03-20", "45")]));
    assert_eq!(row.standing, ObjectiveStanding::Behind);
    let isms = r#"{"format": "isms/1.0", "edition": "iso27001:2022",
      "metrics": [{"id": "M-1", "title": "Open findings", "measurements": [{"on": "2026-03-20", "value": "3"}, {"on": "2026-01-20", "value": "9"}]}],
      "objectives": [{"id": "O-1", "title": "Few open findings", "metric": "M-1", "baseline": "12", "target": "4"}]}"#;
    let found = objectives(&Isms::parse(isms).unwrap(), AsOf::from(day("2026-04-01")), &Settings::default());
    assert_eq!(found.objectives[0].standing, ObjectiveStanding::TargetReached);
    assert_eq!((found.pursued.get(), found.on_track.get()), (1, 1));
    assert_eq!(found.objectives[0].progress.map(|share| share.get()), Some(100));
}

#[test]
fn a_state_that_is_reached_decides() {
    let text = r#"{"format": "isms/1.0", "edition": "iso27001:2022", "objectives": [
      {"id": "O-1", "title": "One", "state": "proposed"}, {"id": "O-2", "title": "Two", "state": "achieved"},
      {"id": "O-3", "title": "Three", "due": "2026-03-31"}, {"id": "O-4", "title": "Four", "due": "2026-04-01"},
      {"id": "O-5", "title": "Five", "state": "active", "evaluations": [{"id": "E-1", "on": "2026-03-01", "on_track": false}]},
      {"id": "O-6", "title": "Six", "retired": {"on": "2026-01-01"}}]}"#;
    let found = objectives(&Isms::parse(text).unwrap(), AsOf::from(day("2026-04-01")), &Settings::default());
    let standings: Vec<_> = found.objectives.iter().map(|row| row.standing).collect();
    use ObjectiveStanding::{Achieved, Behind, Overdue, Proposed, Unknown};
    assert_eq!(standings, [Proposed, Achieved, Overdue, Unknown, Behind]);
    assert_eq!(found.objectives[3].why, "nothing tells how it stands: it lacks a metric");
    assert_eq!(found.pursued.get(), 3);
}

#[test]
fn values_are_compared_by_period() {
    let row = one(
        "",
        &measured(&[
            ("2026-01-05", "70"),
            ("2026-01-30", "60"),
            ("2026-02-10", "55"),
            ("2026-03-06", "50"),
            ("2026-03-20", "52"),
        ]),
    );
    let values: Vec<_> =
        row.periods.iter().map(|one| (one.since.to_string(), one.value.to_string(), one.trend)).collect();
    let expected = [
        ("2026-01-05", "60", ValueTrend::Unknown),
        ("2026-02-05", "55", ValueTrend::Worse),
        ("2026-03-05", "52", ValueTrend::Worse),
    ];
    assert_eq!(values, expected.map(|(since, value, trend)| (since.to_owned(), value.to_owned(), trend)));
    assert_eq!((row.trend, row.worse_periods.get()), (ValueTrend::Worse, 2));
    let row = one("", &measured(&[("2026-01-05", "60"), ("2026-03-06", "60")]));
    assert_eq!((row.trend, row.worse_periods.get(), row.periods.len()), (ValueTrend::Steady, 0, 2));
}

#[test]
fn smart_says_what_lacks_and_leaves_judgement_to_a_person() {
    let bare = one("", "");
    let met = |row: &ObjectiveOnDay, which| row.smart.iter().find(|check| check.criterion == which).unwrap().met;
    use SmartCriterion::{Achievable, Measurable, Relevant, Specific, TimeBound};
    let five = [Specific, Measurable, Achievable, Relevant, TimeBound];
    assert_eq!(five.map(|which| met(&bare, which)), [Some(false), Some(true), Some(false), Some(false), Some(true)]);
    let full = one(
        r#", "statement": "By December 90 percent of restore tests pass", "owner": "P-1", "resources": ["RES-1"],
           "actions": [{"id": "T-1", "what": "Test"}], "serves": ["metrics/M-1"]"#,
        "",
    );
    assert_eq!(five.map(|which| met(&full, which)), [Some(true), Some(true), None, Some(true), Some(true)]);
    assert_eq!(full.smart[0].inputs, ["/objectives/0/statement"]);
    let lost = one(r#", "serves": ["risks/R-9"], "owner": "P-1", "resources": ["RES-9"]"#, "");
    assert_eq!(met(&lost, Relevant), Some(false));
}
