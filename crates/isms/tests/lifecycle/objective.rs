//! What an objective must say before it is agreed, and what is advised after that.

use super::fixture::{apply, available, codes, command, document, edit, lacks, member};

const OBJECTIVE: (&str, &str) = ("objectives", "OBJ-1");
const DAY: &str = "2026-03-01";

fn give(isms: &mut isms::document::Isms, kind: &str, day: &str, more: &str) {
    apply(isms, OBJECTIVE.0, OBJECTIVE.1, &command(kind, "P-ciso", day, more)).unwrap();
}

#[test]
fn what_is_agreed_says_all_that_clause_6_2_asks_for() {
    let agree = command("agree", "P-ciso", DAY, "");
    for (gone, code, path) in [
        ("/serves", "objective_serves", "/serves"),
        ("/metric", "measure_stated", "/metric"),
        ("/target", "target_set", "/target"),
        ("/due", "target_set", "/due"),
        ("/owner", "objective_assigned", "/owner"),
        ("/resources_needed", "objective_assigned", "/resources_needed"),
        ("/evaluation_method", "evaluation_planned", "/evaluation_method"),
    ] {
        let mut isms = document();
        edit(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &[(gone, "null")]);
        let found = lacks(apply(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &agree));
        assert_eq!(found, [("record", code, path.to_owned())]);
    }
    let mut isms = document();
    edit(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &[("/baseline", "null")]);
    assert_eq!(codes(apply(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &agree)), ["baseline_known"]);
}

#[test]
fn what_cannot_be_measured_needs_a_reason_and_no_target() {
    let mut isms = document();
    let reason = ("/not_measurable_because", r#""it is a matter of judgement""#);
    edit(
        &mut isms,
        OBJECTIVE.0,
        OBJECTIVE.1,
        &[("/metric", "null"), ("/target", "null"), ("/baseline", "null"), reason],
    );
    give(&mut isms, "agree", DAY, "");
    give(&mut isms, "activate", DAY, "");
    // Nobody has looked at it yet.
    let achieve = command("achieve", "P-ciso", "2026-06-01", r#""conclusion": "it is so""#);
    assert_eq!(codes(apply(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &achieve)), ["recently_monitored"]);
    edit(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &[("/evaluations", r#"[{"id": "E-1", "on": "2026-05-20"}]"#)]);
    apply(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &achieve).unwrap();
}

#[test]
fn achieved_is_what_the_latest_value_shows_or_a_reason_says() {
    let mut isms = document();
    give(&mut isms, "agree", DAY, "");
    give(&mut isms, "activate", DAY, "");
    edit(&mut isms, "metrics", "M-OBJ", &[("/measurements/0", "null")]);
    let offered = available(&isms, OBJECTIVE.0, OBJECTIVE.1, DAY, Some("P-ciso"));
    let advice = &offered.offer("achieve").unwrap().advice;
    assert_eq!(advice.iter().map(|found| found.message.as_str()).collect::<Vec<_>>(), ["it was never monitored"]);
    edit(&mut isms, "metrics", "M-OBJ", &[("/measurements", r#"[{"on": "2026-02-28", "value": "90"}]"#)]);
    let achieve = command("achieve", "P-ciso", DAY, r#""conclusion": "close enough""#);
    let refused = apply(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &achieve);
    assert_eq!(lacks(refused), [("input", "target_reached", "/despite".to_owned())]);
    let despite =
        r#""conclusion": "close enough", "despite": [{"code": "target_reached", "reason": "one site is closed"}]"#;
    give(&mut isms, "achieve", DAY, despite);
    assert_eq!(member(&isms, OBJECTIVE.0, OBJECTIVE.1, "/history/2/kind"), r#""achieve""#);
}

#[test]
fn a_value_that_must_fall_is_reached_from_above() {
    let mut isms = document();
    edit(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &[("/baseline", r#""200""#)]);
    give(&mut isms, "agree", DAY, "");
    give(&mut isms, "activate", DAY, "");
    let achieve = command("achieve", "P-ciso", DAY, r#""conclusion": "done""#);
    assert_eq!(codes(apply(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &achieve)), ["target_reached"]);
}

#[test]
fn a_missed_objective_can_be_revised_by_another_that_is_there() {
    let mut isms = document();
    give(&mut isms, "agree", DAY, "");
    give(&mut isms, "activate", DAY, "");
    give(&mut isms, "miss", DAY, r#""conclusion": "the tool came late""#);
    let revise = |successor: &str| {
        command("revise", "P-ciso", DAY, &format!(r#""successor": "{successor}", "reason": "the aim has moved""#))
    };
    let lost = apply(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &revise("OBJ-9"));
    assert_eq!(codes(lost), ["reference_exists"]);
    let applied = apply(&mut isms, OBJECTIVE.0, OBJECTIVE.1, &revise("OBJ-2")).unwrap();
    assert_eq!(applied.to, "revised");
}
