use super::{assessment, day, document, risk};
use crate::base::AsOf;
use crate::document::Isms;
use crate::rules::Settings;
use crate::views::{MetricVerdict, Performance, Trend, performance};

fn performing(isms: &Isms) -> Performance {
    performance(isms, AsOf::from(day("2026-03-31")), &Settings::default())
}

fn metric(more: &str) -> Performance {
    performing(&document(&format!(
        r#""metrics": [{{"id": "M-1", "title": "Patched in time", "measure_every": "P1M"{more}}}]"#
    )))
}

const JUDGED: &str = r#", "direction": "higher_is_better", "target": "95",
  "thresholds": [{"name": "critical", "value": "80"}, {"name": "warning", "value": "90"}]"#;

fn with(values: &[(&str, &str)]) -> Performance {
    let results: Vec<String> =
        values.iter().map(|(on, value)| format!(r#"{{"on": "{on}", "value": "{value}"}}"#)).collect();
    metric(&format!(r#"{JUDGED}, "measurements": [{}]"#, results.join(",")))
}

#[test]
fn metrics_are_judged_by_target_and_threshold() {
    let verdict = |value: &str| {
        let found = with(&[("2026-03-01", value)]).metrics.remove(0);
        (found.verdict, found.threshold.map(|name| name.to_string()))
    };
    assert_eq!(verdict("95"), (MetricVerdict::Reached, None));
    assert_eq!(verdict("94.9"), (MetricVerdict::Missed, None));
    assert_eq!(verdict("85"), (MetricVerdict::Breached, Some("warning".to_owned())));
    // The worst of those breached is named, wherever it stands.
    assert_eq!(verdict("79"), (MetricVerdict::Breached, Some("critical".to_owned())));
    assert_eq!(metric(JUDGED).metrics[0].verdict, MetricVerdict::Unmeasured);
    let unjudged = metric(r#", "measurements": [{"on": "2026-03-01", "value": "1"}]"#);
    assert_eq!(unjudged.metrics[0].verdict, MetricVerdict::Unjudged);
    let found = with(&[("2026-03-01", "85")]).metrics.remove(0);
    assert_eq!(found.why, "the latest value is 85, of 2026-03-01; it lies beyond the threshold warning, 90");
    assert_eq!(found.inputs, ["/metrics/0/measurements/0/value", "/metrics/0/thresholds/1/value"]);
}

#[test]
fn metrics_have_a_trend_and_grow_stale() {
    let found = with(&[("2026-02-01", "97"), ("2026-01-01", "98"), ("2026-03-01", "96"), ("2026-04-01", "99")]);
    let found = &found.metrics[0];
    // In the order of time, and what is dated later has not been measured yet.
    let values: Vec<String> = found.points.iter().map(|point| point.value.to_string()).collect();
    assert_eq!(values, ["98", "97", "96"]);
    assert_eq!((found.trend, found.worse_in_a_row.get(), found.stale), (Trend::Worse, 2, false));
    assert_eq!(found.due_on, Some(day("2026-04-01")));
    assert!(!found.used);
    let old = with(&[("2026-02-01", "97")]);
    assert_eq!((old.metrics[0].trend, old.metrics[0].stale), (Trend::Unknown, true));
    assert_eq!(with(&[("2026-02-01", "97"), ("2026-03-01", "97.0")]).metrics[0].trend, Trend::Steady);
}

#[test]
fn more_controls_pass_their_tests() {
    let found = performing(&document(
        r#""controls": [
          {"id": "C-1", "title": "Backup", "status": "implemented", "implemented_on": "2025-05-01", "tests": [
            {"id": "T-1", "result": "failed", "on": "2025-06-01"}, {"id": "T-2", "result": "passed", "on": "2026-01-15"}]},
          {"id": "C-2", "title": "Door", "created": {"on": "2025-10-01"}, "status": "implemented", "implemented_on": "2025-10-01"}]"#,
    ));
    let points: Vec<_> = found
        .controls
        .iter()
        .map(|p| (p.controls.get(), p.implemented.get(), p.effective_percent.map(crate::base::Percent::get)))
        .collect();
    assert_eq!(points, [(1, 0, None), (1, 1, Some(0)), (1, 1, Some(0)), (2, 2, Some(0)), (2, 2, Some(100))]);
    assert_eq!(found.control_trend, Trend::Better);
}

#[test]
fn risks_get_lower() {
    let isms = document(&format!(
        r#""risks": [{}, {}]"#,
        risk(
            "R-1",
            &[
                assessment("A-1", "inherent", "2025-02-01", "high", "high"),
                assessment("A-2", "residual", "2025-11-01", "low", "low"),
            ],
            ""
        ),
        risk("R-2", &[assessment("A-1", "current", "2025-12-15", "low", "low")], "")
    ));
    let found = performing(&isms);
    let sums: Vec<_> = found.risks.iter().map(|p| (p.rated.get(), p.rank_sum.get(), p.reduced.get())).collect();
    assert_eq!(sums, [(1, 2, 0), (1, 2, 0), (1, 2, 0), (2, 0, 1), (2, 0, 1)]);
    assert_eq!(found.risk_trend, Trend::Better);
    let last = &found.risks[4].by_level;
    assert_eq!((last.len(), last[0].level.as_str(), last[0].risks.get()), (1, "low", 2));
    assert_eq!(performing(&document(r#""risks": []"#)).risk_trend, Trend::Unknown);
}

#[test]
fn incidents_are_counted_by_quarter_with_median_times() {
    let incident = |id: &str, on: &str, contained: &str, more: &str| {
        format!(
            r#"{{"id": "{id}", "title": "One", "occurred_at": "{on}T08:00:00Z", "detected_at": "{on}T10:00:00Z",
              "containment": {{"at": "{on}T{contained}:00Z"}}{more}}}"#
        )
    };
    let isms = document(&format!(
        r#""organization": {{"name": "Roth", "operating_since": "2024-01-01"}}, "incidents": [{}]"#,
        [
            incident("I-1", "2025-05-02", "11:00", r#", "severity": "critical""#),
            incident("I-2", "2025-05-03", "13:00", ""),
            incident("I-3", "2025-05-04", "10:00", r#", "assessed_as": "event""#),
            incident("I-4", "2026-03-02", "12:00", ""),
            incident("I-5", "2026-04-02", "12:00", ""),
        ]
        .join(",")
    ));
    let found = performing(&isms);
    let counts: Vec<_> = found.incidents.iter().map(|p| (p.events.get(), p.incidents.get(), p.severe.get())).collect();
    assert_eq!(counts, [(3, 2, 1), (0, 0, 0), (0, 0, 0), (1, 1, 0)]);
    let first = &found.incidents[0];
    let minutes = |found: Option<crate::base::Count>| found.map(crate::base::Count::get);
    assert_eq!((minutes(first.minutes_to_detect), minutes(first.minutes_to_contain)), (Some(120), Some(120)));
    assert_eq!((minutes(first.minutes_to_recover), minutes(first.minutes_to_assess)), (None, None));
    assert_eq!(found.incident_trend, Trend::Better);
}

#[test]
fn obligations_are_covered_by_records_or_words() {
    let found = performing(&document(
        r#""obligations": [
             {"id": "O-1", "kind": "law", "title": "By the statement"},
             {"id": "O-2", "kind": "law", "title": "In words", "how_met": "By the deletion run"},
             {"id": "O-3", "kind": "contract", "title": "By nothing"},
             {"id": "O-4", "kind": "law", "title": "Not met", "how_met": "By a plan", "compliance": "not_met"},
             {"id": "O-5", "kind": "law", "title": "Not yet", "applies_from": "2027-01-01"}],
           "statement_of_applicability": [{"id": "SOA-1", "on": "2026-01-01", "entries": [
             {"control": "A.5.31", "applicable": true, "reasons": [{"kind": "law", "refs": ["obligations/O-1"]}]}]}]"#,
    ));
    let covered: Vec<_> = found.obligations.iter().map(|o| (o.obligation.as_str(), o.covered)).collect();
    assert_eq!(covered, [("O-1", true), ("O-2", true), ("O-3", false), ("O-4", false)]);
    assert_eq!(found.obligations[0].covered_by[0].as_str(), "statement_of_applicability/SOA-1");
    assert_eq!(found.obligations[2].path, "/obligations/2");
    assert_eq!(found.obligations_covered_percent.map(crate::base::Percent::get), Some(50));
}
