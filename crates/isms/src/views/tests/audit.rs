//! The audit checklist, samples and the management review pack.

use super::{day, document, edition};
use crate::base::Shape as _;
use crate::document::Isms;
use crate::model::{AuditPoint, ReviewTopic};
use crate::rules::{Selector, Settings};
use crate::views::{AuditPointOnDay, DecisionStanding, PointStanding, Population, audit_points, review_pack, sample};

/// Only the rules of some families, so that a small document is not full of errors.
fn only(families: &[&str]) -> Settings {
    Settings { select: families.iter().filter_map(|family| Selector::new(family)).collect(), ..Settings::default() }
}

fn point(isms: &Isms, point: AuditPoint, settings: &Settings) -> AuditPointOnDay {
    let found = audit_points(isms, day("2026-03-31").into(), settings).points;
    found.into_iter().find(|found| found.point == point).unwrap()
}

fn with_checks(checks: &str, more: &str) -> Isms {
    document(&format!(
        r#""interested_parties": [{{"id": "IP-1", "name": "Customers"}}],
           "audits": [{{"id": "AU-1", "title": "Parties", "kind": "internal", "held_on": "2026-02-01", "checks": [{checks}] {more}}}]"#
    ))
}

const REVIEW: &str = r#"{"id": "CH-1", "method": "review", "points": ["parties_heard"], "result": "conforms"}"#;
const INTERVIEW: &str = r#"{"id": "CH-2", "method": "interview", "points": ["parties_heard"], "result": "conforms"}"#;

#[test]
fn the_ten_points_stand_in_their_order_with_every_method_they_ask_for() {
    let found = audit_points(&document(r#""issues": []"#), day("2026-03-31").into(), &Settings::default());
    let order: Vec<AuditPoint> = found.points.iter().map(|point| point.point).collect();
    assert_eq!(order, AuditPoint::ALL.iter().map(|(point, _)| *point).collect::<Vec<_>>());
    assert_eq!(found.points.iter().map(|point| point.number.get()).collect::<Vec<_>>(), (1..=10).collect::<Vec<_>>());
    for point in &found.points {
        let required: Vec<_> = point.procedures.iter().filter(|p| p.required).map(|p| p.method).collect();
        let mut asked = point.point.methods().to_vec();
        asked.retain(|method| !required.contains(method));
        assert!(asked.is_empty(), "{}: {asked:?} has no procedure", point.point);
        assert!(!point.clauses.is_empty() && !point.judgement.is_empty() && !point.records.is_empty());
        assert_ne!(point.result, PointStanding::Passed, "{}: nothing was checked", point.point);
    }
    let questions = found.points.iter().flat_map(|point| &point.questions);
    for question in questions {
        assert!(!question.codes.is_empty(), "no rule answers: {}", question.question);
    }
    let told = found.to_json();
    assert_eq!(told.at("/points/0/point").unwrap().as_str(), Some("established"));
    assert_eq!(told.at("/passed").unwrap().to_string(), "0");
}

#[test]
fn a_point_passes_only_with_every_required_method() {
    let quiet = only(&["AUD"]);
    let half = point(&with_checks(REVIEW, ""), AuditPoint::PartiesHeard, &quiet);
    assert_eq!((half.result, half.why), (PointStanding::Open, vec!["nothing was checked by interview".to_owned()]));
    let whole = point(&with_checks(&format!("{REVIEW}, {INTERVIEW}"), ""), AuditPoint::PartiesHeard, &quiet);
    assert_eq!((whole.result, whole.why.len()), (PointStanding::Passed, 0));
    assert_eq!(whole.procedures[0].checks[0].path, "/audits/0/checks/0");
    assert_eq!(whole.records[0].records[0].as_str(), "interested_parties/IP-1");
    // A check that came to nothing, and one of an older cycle, show nothing.
    let vague = INTERVIEW.replace("conforms", "inconclusive");
    let vague = point(&with_checks(&format!("{REVIEW}, {vague}"), ""), AuditPoint::PartiesHeard, &quiet);
    assert_eq!(vague.result, PointStanding::Open);
    let old = INTERVIEW.replace(r#""result""#, r#""on": "2025-01-01", "result""#);
    let old = point(&with_checks(&format!("{REVIEW}, {old}"), ""), AuditPoint::PartiesHeard, &quiet);
    assert_eq!(old.result, PointStanding::Open);
}

#[test]
fn an_error_or_a_judgement_against_it_fails_a_point() {
    let both = format!("{REVIEW}, {INTERVIEW}");
    let judged = r#", "judgements": [{"point": "parties_heard", "result": "failed", "on": "2026-02-02"}]"#;
    let failed = point(&with_checks(&both, judged), AuditPoint::PartiesHeard, &only(&["AUD"]));
    assert_eq!(failed.result, PointStanding::Failed);
    assert_eq!(failed.why, ["audit `AU-1` judged on 2026-02-02 that it fails"]);
    let audited = point(&with_checks(&both, ""), AuditPoint::Audited, &only(&["AUD001"]));
    assert_eq!(audited.result, PointStanding::Failed);
    assert_eq!(audited.questions[0].holds, Some(false));
    assert_eq!(audited.questions[0].reasons[0].code.as_deref(), Some("AUD001"));
    assert_eq!(audited.questions[0].codes, ["AUD001", "AUD012", "AUD013"]);
}

#[test]
fn what_does_not_conform_keeps_a_point_open_until_it_is_judged() {
    let bad = r#"{"id": "CH-3", "method": "review", "points": ["parties_heard"], "result": "does_not_conform"}"#;
    let checks = format!("{REVIEW}, {INTERVIEW}, {bad}");
    let open = point(&with_checks(&checks, ""), AuditPoint::PartiesHeard, &only(&["AUD"]));
    assert_eq!(open.why, ["check `CH-3` of audit `AU-1` does not conform"]);
    let judged = r#", "judgements": [{"point": "parties_heard", "result": "passed", "on": "2026-02-02"}]"#;
    let passed = point(&with_checks(&checks, judged), AuditPoint::PartiesHeard, &only(&["AUD"]));
    assert_eq!(passed.result, PointStanding::Passed);
}

#[test]
fn clauses_of_points_are_those_of_the_edition() {
    let old =
        audit_points(&edition("iso27001:2013", r#""issues": []"#), day("2020-03-31").into(), &Settings::default());
    let of = |number: usize| old.points[number - 1].clauses.clone();
    assert_eq!(of(5), ["9.2"]);
    assert_eq!(of(6), ["9.3"]);
    assert_eq!(of(8), ["10.1"]);
}

#[test]
fn a_sample_is_drawn_again_and_tells_how_it_was_judged() {
    let ids: Vec<String> = (1..=5).map(|at| format!("R-{at}")).collect();
    let first =
        sample(&document(r#""issues": []"#), Population::Ids(&ids), 3, "audit-2026", day("2026-03-31").into()).unwrap();
    let drawn: Vec<&str> = first.items.iter().map(|item| item.item.as_str()).collect();
    assert_eq!(drawn, ["R-3", "R-4", "R-1"], "as `sha256sum` ranks them");
    assert_eq!((first.population_size.get(), first.judged.get()), (5, 0));
    assert!(first.error_percent.is_none() && first.items[0].record.is_none());

    let isms = document(
        r#""suppliers": [{"id": "R-1", "name": "A"}, {"id": "R-2", "name": "B"}, {"id": "R-3", "name": "C"},
             {"id": "R-4", "name": "D"}, {"id": "R-5", "name": "E"}, {"id": "R-6", "name": "F", "retired": {"on": "2026-01-01"}}],
           "audits": [{"id": "AU-1", "title": "Suppliers", "kind": "internal", "held_on": "2026-02-01", "samples": [{
             "id": "S-1", "register": "suppliers", "seed": "audit-2026", "picked": [
               {"item": "R-3", "conforms": true}, {"item": "R-4", "conforms": false}, {"item": "R-1", "conforms": true}]}]}]"#,
    );
    let told = sample(&isms, Population::Register("suppliers"), 4, "audit-2026", day("2026-03-31").into()).unwrap();
    assert_eq!((told.population_size.get(), told.size.get()), (5, 4), "what is retired is no part of it");
    assert_eq!((told.judged.get(), told.nonconforming.get()), (3, 1));
    assert_eq!(told.error_percent.unwrap().to_string(), "33.3");
    assert_eq!(told.items[0].title.as_deref(), Some("C"));
    assert_eq!(told.items[1].audit.as_ref().unwrap().as_str(), "audits/AU-1");
    assert_eq!(told.items[3].conforms, None);
    let before = sample(&isms, Population::Register("suppliers"), 3, "audit-2026", day("2025-12-31").into()).unwrap();
    assert_eq!((before.population_size.get(), before.judged.get()), (6, 0), "neither judged nor retired by then");
    let error = sample(&isms, Population::Register("shoes"), 1, "s", day("2026-03-31").into()).unwrap_err();
    assert_eq!(error.to_string(), "there is no register `shoes`");
}

const YEAR: &str = r#""organization": {"name": "Brightwater", "operating_since": "2024-01-01"},
  "issues": [{"id": "I-1", "title": "New law", "changed_on": "2026-01-10"}, {"id": "I-2", "title": "Old", "identified_on": "2024-02-01"}],
  "interested_parties": [{"id": "IP-1", "name": "Customers", "identified_on": "2024-02-01",
    "requirements": [{"id": "Q-1", "text": "Tell us of breaches", "decided_on": "2026-02-01"}],
    "feedback": [{"id": "FB-1", "what": "Content", "on": "2026-03-01"}]}],
  "nonconformities": [{"id": "NC-1", "title": "Open one", "found_on": "2024-05-01", "grade": "minor"},
    {"id": "NC-2", "title": "Closed one", "found_on": "2024-05-01", "state": "closed"},
    {"id": "NC-3", "title": "Later", "found_on": "2026-06-01"}],
  "metrics": [{"id": "M-1", "title": "Patching", "direction": "higher_is_better", "target": "95",
    "measurements": [{"on": "2025-01-31", "value": "90"}, {"on": "2026-01-31", "value": "96"}]}],
  "audits": [{"id": "AU-1", "title": "Access", "kind": "internal", "held_on": "2026-02-01"}, {"id": "AU-0", "title": "Old", "kind": "internal", "held_on": "2025-02-01"}],
  "findings": [{"id": "F-1", "title": "Leavers", "kind": "nonconformity", "audit": "AU-1"}],
  "objectives": [{"id": "O-1", "title": "Patch in 14 days", "due": "2026-12-31"}],
  "management_reviews": [{"id": "MR-1", "held_on": "2025-03-31", "decisions": [
    {"id": "D-1", "what": "Train", "owner": "P-1", "due": "2025-12-31"},
    {"id": "D-2", "what": "Hire", "owner": "P-1", "due": "2025-12-31", "done": "2025-11-01"},
    {"id": "D-3", "what": "Ask", "due": "2026-12-31"}]}]"#;

#[test]
fn the_pack_has_every_input_filled_from_the_period() {
    let pack = review_pack(&document(YEAR), None, day("2026-03-31").into(), &Settings::default());
    assert_eq!((pack.since.unwrap().to_string(), pack.until.to_string()), ("2025-04-01".into(), "2026-03-31".into()));
    assert_eq!(pack.previous.as_ref().unwrap().as_str(), "management_reviews/MR-1");
    let told: Vec<(&str, u64)> = pack.inputs.iter().map(|input| (input.letter.as_str(), input.count.get())).collect();
    let expected =
        [("a", 3), ("b", 1), ("c", 1), ("d1", 1), ("d2", 1), ("d3", 1), ("d4", 1), ("e", 1), ("f", 0), ("g", 0)];
    assert_eq!(told, expected);
    assert_eq!(pack.missing, ["f", "g"]);
    let text = |topic| pack.inputs.iter().find(|input| input.topic == topic).unwrap().items[0].text.clone();
    assert_eq!(text(ReviewTopic::Measurements), "Patching: 1 results, the last 96 on 2026-01-31, target reached");
    assert_eq!(text(ReviewTopic::Audits), "Access: 1 findings, 1 of them nonconformities");
    assert_eq!(text(ReviewTopic::Nonconformities), "minor, state not known: Open one");
    let decisions: Vec<_> =
        pack.decisions.iter().map(|decision| (decision.decision.as_str(), decision.standing)).collect();
    let expected =
        [("D-1", DecisionStanding::Late), ("D-2", DecisionStanding::Done), ("D-3", DecisionStanding::Unassigned)];
    assert_eq!(decisions, expected);
    assert_eq!(pack.inputs[8].text, "nothing on record from 2025-04-01 until 2026-03-31");
}

#[test]
fn the_pack_follows_the_edition_and_the_period_asked_for() {
    let old = review_pack(&edition("iso27001:2013", YEAR), None, day("2026-03-31").into(), &Settings::default());
    let letters: Vec<&str> = old.inputs.iter().map(|input| input.letter.as_str()).collect();
    assert_eq!(letters, ["a", "b", "c1", "c2", "c3", "c4", "d", "e", "f"]);
    let late = review_pack(&document(YEAR), Some(day("2026-03-01")), day("2026-03-31").into(), &Settings::default());
    assert_eq!(late.missing, ["b", "c", "d2", "d3", "f", "g"]);
    assert_eq!(late.decisions.len(), 2, "what was done before is reported already");
    let first = review_pack(&document(r#""issues": []"#), None, day("2026-03-31").into(), &Settings::default());
    assert_eq!(first.inputs[0].missing.as_deref(), Some("no earlier decision is on record: is this the first review?"));
    assert!(first.since.is_none() && first.previous.is_none());
}
