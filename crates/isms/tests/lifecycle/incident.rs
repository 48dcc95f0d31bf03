//! Incidents, improvements and controls: what each guard asks for, and what each command sets and takes back.

use isms::document::Isms;
use isms::lifecycle::LifecycleSettings;
use isms::lifecycle::machine;

use super::fixture::{apply, apply_with, available, codes, command, document, edit, lacks, member};
use super::proofs::{adopt, full};

const DAY: &str = "2026-03-01";

fn drive(isms: &mut Isms, name: &str, id: &str, kinds: &[&str]) {
    for kind in kinds {
        apply(isms, name, id, &full(machine(name).unwrap(), kind, DAY)).unwrap();
    }
}

fn correct(isms: &mut Isms, register: &str, id: &str, entry: usize) {
    let given = command("correct", "P-ciso", "2026-03-02", &format!(r#""entry": {entry}, "reason": "a mistake""#));
    apply(isms, register, id, &given).unwrap();
}

#[test]
fn an_incident_tells_its_course() {
    let mut isms = document();
    let told = |isms: &Isms, pointer: &str| member(isms, "incidents", "INC-1", pointer);
    let given = command("assess", "P-ciso", DAY, r#""severity": "critical", "properties": ["integrity"]"#);
    apply(&mut isms, "incidents", "INC-1", &given).unwrap();
    assert_eq!(told(&isms, "/assessed_at"), r#""2026-03-01T12:00:00Z""#);
    assert_eq!((told(&isms, "/assessed_by"), told(&isms, "/severity")), (r#""P-ciso""#.into(), r#""critical""#.into()));
    drive(&mut isms, "incidents", "INC-1", &["respond"]);
    assert_eq!(told(&isms, "/assessed_as"), r#""incident""#);
    // What the record tells stands, unless the command tells better.
    drive(&mut isms, "incidents", "INC-1", &["contain"]);
    assert_eq!(told(&isms, "/containment/at"), r#""2026-01-12T07:00:00Z""#);
    let given = command("recover", "P-dev", DAY, r#""achieved_at": "2026-01-14T00:00:00Z""#);
    apply(&mut isms, "incidents", "INC-1", &given).unwrap();
    assert_eq!(told(&isms, "/recovery/at"), r#""2026-01-14T00:00:00Z""#);
    assert_eq!(told(&isms, "/recovery/what"), r#""Restored from backup""#);
    let more = r#""lessons": ["Watch the logs"], "follow_ups": ["improvements/IMP-1"]"#;
    apply(&mut isms, "incidents", "INC-1", &command("review", "P-ciso", DAY, more)).unwrap();
    assert_eq!(told(&isms, "/lessons"), r#"["Keep one backup offline","Watch the logs"]"#);
    assert_eq!(told(&isms, "/follow_ups"), r#"["improvements/IMP-1"]"#);
    drive(&mut isms, "incidents", "INC-1", &["close"]);
    assert_eq!(told(&isms, "/closed_at"), r#""2026-03-01T12:00:00Z""#);
    drive(&mut isms, "incidents", "INC-1", &["reopen"]);
    assert_eq!((told(&isms, "/closed_at"), told(&isms, "/reviewed_at")), ("nothing".into(), "nothing".into()));
    // The reopening was a mistake: closed as before.
    correct(&mut isms, "incidents", "INC-1", 6);
    assert_eq!(told(&isms, "/closed_at"), r#""2026-03-01T12:00:00Z""#);
    assert_eq!(told(&isms, "/reviewed_at"), r#""2026-03-01T12:00:00Z""#);
    assert_eq!(available(&isms, "incidents", "INC-1", "2026-03-03", None).state, "closed");
}

#[test]
fn what_an_entry_set_is_taken_back_with_it() {
    let mut isms = document();
    let told = |isms: &Isms, pointer: &str| member(isms, "incidents", "INC-1", pointer);
    apply(&mut isms, "incidents", "INC-1", &command("assess", "P-dev", DAY, r#""severity": "minor""#)).unwrap();
    apply(&mut isms, "incidents", "INC-1", &command("assess", "P-ciso", DAY, r#""severity": "critical""#)).unwrap();
    correct(&mut isms, "incidents", "INC-1", 1);
    // The assessment before it stands again.
    assert_eq!((told(&isms, "/severity"), told(&isms, "/assessed_by")), (r#""minor""#.into(), r#""P-dev""#.into()));
    let mut isms = document();
    edit(&mut isms, "incidents", "INC-1", &[("/containment", "null")]);
    drive(&mut isms, "incidents", "INC-1", &["assess", "respond"]);
    // Contained after it was recovered from: only the command can say when it was.
    let contain = command("contain", "P-dev", DAY, "");
    let late = lacks(apply(&mut isms, "incidents", "INC-1", &contain));
    assert_eq!(late, [("input", "times_in_order", "/achieved_at".to_owned())]);
    edit(&mut isms, "incidents", "INC-1", &[("/recovery", "null")]);
    drive(&mut isms, "incidents", "INC-1", &["contain"]);
    assert_eq!(told(&isms, "/containment/at"), r#""2026-03-01T12:00:00Z""#);
    correct(&mut isms, "incidents", "INC-1", 2);
    assert_eq!(told(&isms, "/containment"), "nothing");
    assert_eq!(available(&isms, "incidents", "INC-1", "2026-03-03", None).state, "responding");
}

/// What closing lacks in the state recovered, with a member of the incident changed.
fn closing(pointer: &str, value: &str) -> Vec<(&'static str, &'static str, String)> {
    let mut isms = document();
    edit(&mut isms, "incidents", "INC-1", &[(pointer, value)]);
    apply(&mut isms, "incidents", "INC-1", &adopt("recovered", "2026-02-20")).unwrap();
    lacks(apply(&mut isms, "incidents", "INC-1", &full(machine("incidents").unwrap(), "close", DAY)))
}

#[test]
fn closing_asks_for_lessons_custody_order_and_notification() {
    let path = |path: &str| path.to_owned();
    assert_eq!(closing("/lessons", "null"), [("record", "lessons_recorded", path("/lessons"))]);
    let location = path("/custody/0/location");
    assert_eq!(closing("/custody/0/location", "null"), [("record", "custody_recorded", location)]);
    assert_eq!(closing("/custody", "null"), [("record", "custody_recorded", path("/custody"))]);
    let early = closing("/detected_at", r#""2026-01-13T00:00:00Z""#);
    let expected =
        [("record", "times_in_order", path("/reported_at")), ("record", "times_in_order", path("/containment/at"))];
    assert_eq!(early, expected);
    assert_eq!(closing("/notifications/0/notified_at", "null"), [("input", "notifications_settled", path("/despite"))]);
    assert_eq!(closing("/follow_ups", "null"), [("input", "followed_up", path("/despite"))]);
}

#[test]
fn what_counts_as_severe_is_for_the_organization_to_say() {
    let mut isms = document();
    edit(&mut isms, "incidents", "INC-1", &[("/lessons", "null"), ("/follow_ups", "null")]);
    apply(&mut isms, "incidents", "INC-1", &adopt("recovered", "2026-02-20")).unwrap();
    let close = full(machine("incidents").unwrap(), "close", DAY);
    assert_eq!(codes(apply(&mut isms, "incidents", "INC-1", &close)), ["lessons_recorded", "followed_up"]);
    let critical_only = LifecycleSettings { severe_rank: Some(4), ..LifecycleSettings::default() };
    assert_eq!(apply_with(&mut isms, "incidents", "INC-1", &close, &critical_only).unwrap().to, "closed");
}

#[test]
fn containment_may_be_passed_over_with_a_reason() {
    let mut isms = document();
    edit(&mut isms, "incidents", "INC-1", &[("/containment", "null")]);
    apply(&mut isms, "incidents", "INC-1", &adopt("responding", "2026-02-20")).unwrap();
    assert_eq!(
        codes(apply(&mut isms, "incidents", "INC-1", &command("recover", "P-dev", DAY, ""))),
        ["containment_recorded"]
    );
    let despite = r#""despite": [{"code": "containment_recorded", "reason": "it did not spread"}]"#;
    assert_eq!(
        apply(&mut isms, "incidents", "INC-1", &command("recover", "P-dev", DAY, despite)).unwrap().to,
        "recovered"
    );
}

#[test]
fn an_improvement_is_better_only_if_its_measure_is() {
    let mut isms = document();
    let told = |isms: &Isms, pointer: &str| member(isms, "improvements", "IMP-1", pointer);
    let decide = command("decide", "P-ciso", DAY, r#""due": "2026-05-01", "reason": "restores took too long""#);
    apply(&mut isms, "improvements", "IMP-1", &decide).unwrap();
    assert_eq!((told(&isms, "/due"), told(&isms, "/decision/approved")), (r#""2026-05-01""#.into(), "true".into()));
    drive(&mut isms, "improvements", "IMP-1", &["complete"]);
    assert_eq!(told(&isms, "/done_on"), r#""2026-03-01""#);
    // The metric says which way is better.
    let worse = command("evaluate", "P-ciso", DAY, r#""improved": true, "after": {"value": "9"}"#);
    let refused = lacks(apply(&mut isms, "improvements", "IMP-1", &worse));
    assert_eq!(refused, [("input", "measure_better", "/improved".to_owned())]);
    let honest = command("evaluate", "P-ciso", DAY, r#""improved": false, "after": {"value": "9"}"#);
    apply(&mut isms, "improvements", "IMP-1", &honest).unwrap();
    assert_eq!((told(&isms, "/after/value"), told(&isms, "/evaluation/improved")), (r#""9""#.into(), "false".into()));
    correct(&mut isms, "improvements", "IMP-1", 2);
    assert_eq!((told(&isms, "/after"), told(&isms, "/evaluation")), ("nothing".into(), "nothing".into()));
    let reject = command("reject", "P-ciso", "2026-03-03", r#""reason": "too dear""#);
    assert!(apply(&mut isms, "improvements", "IMP-1", &reject).is_err(), "what is done is not rejected");
}

#[test]
fn an_improvement_asks_who_by_when_and_from_what() {
    let mut isms = document();
    edit(&mut isms, "improvements", "IMP-1", &[("/owner", "null"), ("/due", "null"), ("/before", "null")]);
    let offered = available(&isms, "improvements", "IMP-1", DAY, Some("P-ciso"));
    let advice: Vec<&str> = offered.offer("decide").unwrap().advice.iter().map(|found| found.path.as_str()).collect();
    assert_eq!(advice, ["/owner", "/due", "/before"]);
    let given = r#""owner": "P-dev", "due": "2026-06-01", "before": {"value": "9"}"#;
    assert_eq!(
        apply(&mut isms, "improvements", "IMP-1", &command("decide", "P-ciso", DAY, given)).unwrap().to,
        "decided"
    );
}

#[test]
fn a_failed_test_takes_a_control_back_until_one_is_passed() {
    let mut isms = document();
    let told = |isms: &Isms, pointer: &str| member(isms, "controls", "C-2", pointer);
    drive(&mut isms, "controls", "C-2", &["plan", "implement"]);
    assert_eq!(
        (told(&isms, "/status"), told(&isms, "/implemented_on")),
        (r#""implemented""#.into(), r#""2026-03-01""#.into())
    );
    let test = |kind: &str, id: &str, day: &str| {
        command(kind, "P-ciso", day, &format!(r#""test": "{id}", "method": "Restored one""#))
    };
    apply(&mut isms, "controls", "C-2", &test("fail_test", "T-1", "2026-03-05")).unwrap();
    assert_eq!((told(&isms, "/status"), told(&isms, "/tests/0/result")), (r#""partial""#.into(), r#""failed""#.into()));
    let implement = command("implement", "P-dev", "2026-03-06", "");
    assert_eq!(codes(apply(&mut isms, "controls", "C-2", &implement)), ["test_not_failed"]);
    assert_eq!(codes(apply(&mut isms, "controls", "C-2", &test("pass_test", "T-1", "2026-03-07"))), ["test_id_new"]);
    apply(&mut isms, "controls", "C-2", &test("pass_test", "T-2", "2026-03-07")).unwrap();
    apply(&mut isms, "controls", "C-2", &command("implement", "P-dev", "2026-03-08", "")).unwrap();
    // It has worked since it was first implemented; in between it did not.
    let control = isms.get::<isms::model::Control>("C-2").unwrap();
    let works = |day: &str| control.works_on(day.parse().unwrap());
    assert_eq!(["2026-02-28", "2026-03-01", "2026-03-06", "2026-03-08"].map(works), [false, true, false, true]);
    assert_eq!(told(&isms, "/implemented_on"), r#""2026-03-01""#);
}

#[test]
fn a_test_recorded_by_mistake_is_taken_back() {
    let mut isms = document();
    drive(&mut isms, "controls", "C-2", &["plan", "implement", "fail_test"]);
    correct(&mut isms, "controls", "C-2", 2);
    assert_eq!(member(&isms, "controls", "C-2", "/tests"), "nothing");
    assert_eq!(member(&isms, "controls", "C-2", "/status"), r#""implemented""#);
    correct(&mut isms, "controls", "C-2", 1);
    assert_eq!(member(&isms, "controls", "C-2", "/implemented_on"), "nothing");
    assert_eq!(member(&isms, "controls", "C-2", "/status"), r#""planned""#);
}

#[test]
fn a_control_that_a_treatment_relies_on_is_not_lightly_retired() {
    let mut isms = document();
    let retire = command("retire", "P-ciso", DAY, r#""reason": "too dear""#);
    assert_eq!(codes(apply(&mut isms, "controls", "C-1", &retire)), ["not_relied_on"]);
    assert_eq!(apply(&mut isms, "controls", "C-2", &retire).unwrap().to, "retired");
}
