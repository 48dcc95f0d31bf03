//! A risk from its identification to its watch, and what each guard on the way refuses (clauses 6.1.2, 6.1.3, 8.2, 8.3).

use isms::document::Isms;
use isms::lifecycle::{Applied, DriveError};

use super::fixture::{apply, available, codes, command, document, edit, lacks, member};

const R: (&str, &str) = ("risks", "R-1");
const ACTION: &str = "R-1/actions/ACT-1";

/// The risk as it is before anything was done about it.
fn identified() -> Isms {
    let mut isms = document();
    edit(
        &mut isms,
        R.0,
        R.1,
        &[
            ("/treatment/actions/0/done", "null"),
            ("/treatment/actions/0/result", "null"),
            ("/treatment/drawn_up_on", "null"),
            ("/treatment/approved", "null"),
        ],
    );
    isms
}

fn give(isms: &mut Isms, kind: &str, by: &str, day: &str, more: &str) -> Result<Applied, DriveError> {
    apply(isms, R.0, R.1, &command(kind, by, day, more))
}

fn planned() -> Isms {
    let mut isms = identified();
    give(&mut isms, "analyse", "P-ciso", "2026-01-11", "").unwrap();
    give(&mut isms, "evaluate", "P-ciso", "2026-01-12", "").unwrap();
    give(&mut isms, "plan_treatment", "P-ciso", "2026-01-15", "").unwrap();
    isms
}

#[test]
fn from_identified_to_monitored() {
    let mut isms = planned();
    assert_eq!(member(&isms, R.0, R.1, "/treatment/drawn_up_on"), "\"2026-01-15\"");
    give(&mut isms, "approve_plan", "P-owner", "2026-01-16", "").unwrap();
    let approval = member(&isms, R.0, R.1, "/treatment/approved/0");
    assert!(approval.starts_with(r#"{"by":"P-owner","on":"2026-01-16","fingerprint":""#), "{approval}");
    give(&mut isms, "start", "P-dev", "2026-01-17", "").unwrap();
    assert_eq!(codes(give(&mut isms, "complete", "P-dev", "2026-01-30", "")), ["actions_done", "results_kept"]);
    apply(&mut isms, R.0, ACTION, &command("start", "P-dev", "2026-01-18", "")).unwrap();
    apply(
        &mut isms,
        R.0,
        ACTION,
        &command("postpone", "P-dev", "2026-01-19", r#""due": "2026-02-10", "reason": "delivery""#),
    )
    .unwrap();
    apply(&mut isms, R.0, ACTION, &command("complete", "P-dev", "2026-02-10", r#""result": "works""#)).unwrap();
    assert_eq!(member(&isms, R.0, R.1, "/treatment/actions/0/first_due"), "\"2026-02-01\"");
    give(&mut isms, "complete", "P-dev", "2026-02-10", "").unwrap();
    assert_eq!(
        codes(give(&mut isms, "assess_residual", "P-ciso", "2026-02-14", "")),
        ["residual_assessed"],
        "not measured yet"
    );
    give(&mut isms, "assess_residual", "P-ciso", "2026-02-15", "").unwrap();
    assert_eq!(give(&mut isms, "monitor", "P-ciso", "2026-02-16", "").unwrap().to, "monitored");
}

#[test]
fn nothing_is_evaluated_without_owner_criteria_and_rating() {
    let missing = |changes: &[(&str, &str)], criteria: &[(&str, &str)]| {
        let mut isms = identified();
        give(&mut isms, "analyse", "P-ciso", "2026-01-11", "").unwrap();
        edit(&mut isms, R.0, R.1, changes);
        edit(&mut isms, "risk_criteria", "CRIT-1", criteria);
        lacks(give(&mut isms, "evaluate", "P-ciso", "2026-01-12", ""))
    };
    let path = |text: &str| text.to_owned();
    assert_eq!(missing(&[("/owner", "null")], &[]), [("record", "owner_named", path("/owner"))]);
    assert_eq!(missing(&[("/assessments", "null")], &[]), [("record", "assessed", path("/assessments"))]);
    let late = [("/effective_from", "\"2026-01-11\"")];
    assert_eq!(missing(&[], &late), [("record", "criteria_in_force", path("/assessments/0/criteria"))]);
    let ended = [("/effective_until", "\"2026-01-09\"")];
    assert_eq!(missing(&[], &ended), [("record", "criteria_in_force", path("/assessments/0/criteria"))]);
    let foreign = [("/assessments/0/likelihood", "\"weekly\"")];
    assert_eq!(missing(&foreign, &[]), [("record", "rating_sound", path("/assessments/0"))]);
    let stated = [("/assessments/0/level", "\"low\"")];
    assert_eq!(missing(&stated, &[]), [("record", "rating_sound", path("/assessments/0"))]);
    assert_eq!(missing(&[], &[("/method", "null")]), [("record", "rating_sound", path("/assessments/0"))]);

    let mut isms = identified();
    edit(&mut isms, R.0, R.1, &[("/assessments/0/likelihood", "null")]);
    assert_eq!(codes(give(&mut isms, "analyse", "P-ciso", "2026-01-11", "")), ["assessed"]);
}

#[test]
fn a_later_version_of_the_criteria_takes_the_place_of_an_earlier() {
    let mut isms = identified();
    let newer = isms.record_json("risk_criteria", "CRIT-1").unwrap().to_string();
    let newer = newer.replace("CRIT-1", "CRIT-2").replace("2025-01-01", "2026-01-10");
    isms.upsert("risk_criteria", &super::fixture::json(&newer)).unwrap();
    give(&mut isms, "analyse", "P-ciso", "2026-01-11", "").unwrap();
    assert_eq!(codes(give(&mut isms, "evaluate", "P-ciso", "2026-01-12", "")), ["criteria_in_force"]);
    edit(&mut isms, R.0, R.1, &[("/assessments/0/criteria", "\"CRIT-2\"")]);
    give(&mut isms, "evaluate", "P-ciso", "2026-01-12", "").unwrap();
}

#[test]
fn only_the_owner_or_their_delegate_approves_a_plan() {
    let approve = |isms: &mut Isms, by: &str, day: &str, more: &str| give(isms, "approve_plan", by, day, more);
    let mut isms = planned();
    assert_eq!(lacks(approve(&mut isms, "P-ciso", "2026-01-16", "")), [("person", "plan_approver", "/by".to_owned())]);
    let ready = |isms: &Isms, day: &str, by| available(isms, R.0, R.1, day, by).offer("approve_plan").unwrap().ready;
    assert!(!ready(&isms, "2026-01-16", Some("P-ciso")));
    assert!(ready(&isms, "2026-01-16", Some("P-owner")));
    assert!(ready(&isms, "2026-01-16", Some("P-dev")));
    assert!(ready(&isms, "2026-01-16", None), "who gives it is left open");
    assert!(!ready(&isms, "2026-07-01", Some("P-dev")), "the delegation has ended");
    assert_eq!(codes(approve(&mut isms, "P-dev", "2026-07-01", "")), ["plan_approver"]);
    assert_eq!(codes(approve(&mut isms, "P-dev", "2026-01-16", r#""under": "D-accept""#)), ["plan_approver"]);
    assert_eq!(codes(approve(&mut isms, "P-dev", "2026-01-14", "")), ["time_order", "drawn_up_before"]);
    approve(&mut isms, "P-dev", "2026-01-16", "").unwrap();
    let approval = member(&isms, R.0, R.1, "/treatment/approved/0/under");
    assert_eq!(approval, "\"D-plan\"", "the delegation that was used is kept");
    let mut isms = planned();
    edit(&mut isms, "delegations", "D-plan", &[("/limit", "\"low\"")]);
    assert_eq!(
        codes(approve(&mut isms, "P-dev", "2026-01-16", "")),
        ["plan_approver"],
        "the risk is above their limit"
    );
}

#[test]
fn a_plan_is_whole_before_it_is_approved() {
    let missing = |change: (&str, &str)| {
        let mut isms = planned();
        edit(&mut isms, R.0, R.1, &[change]);
        lacks(give(&mut isms, "approve_plan", "P-owner", "2026-01-16", ""))
    };
    let path = |text: &str| text.to_owned();
    assert_eq!(missing(("/treatment/options", "null")), [("record", "treatment_chosen", path("/treatment/options"))]);
    assert_eq!(missing(("/treatment/controls", "null")), [("record", "controls_chosen", path("/treatment/controls"))]);
    let share = ("/treatment/options", r#"[{"kind": "retain"}, {"kind": "share"}]"#);
    assert_eq!(missing(share), [("record", "counterparty_named", path("/treatment/options/1/counterparty"))]);
    assert_eq!(
        missing(("/treatment/actions/0/due", "null")),
        [("record", "actions_assigned", path("/treatment/actions/0/due"))]
    );
    assert_eq!(
        missing(("/treatment/drawn_up_on", "\"2026-01-17\"")),
        [("record", "drawn_up_before", path("/treatment/drawn_up_on"))]
    );
    let mut isms = planned();
    edit(&mut isms, R.0, R.1, &[("/assessments/1/stage", "\"inherent\"")]);
    let offered = available(&isms, R.0, R.1, "2026-01-16", Some("P-owner"));
    let approve = offered.offer("approve_plan").unwrap();
    assert!(approve.ready);
    assert_eq!(approve.advice.iter().map(|advice| advice.code).collect::<Vec<_>>(), ["target_assessed"]);
}

#[test]
fn a_plan_that_changed_is_approved_again() {
    let mut isms = planned();
    give(&mut isms, "approve_plan", "P-owner", "2026-01-16", "").unwrap();
    edit(&mut isms, R.0, R.1, &[("/treatment/actions/0/what", "\"Keep two backups offline\"")]);
    assert_eq!(
        lacks(give(&mut isms, "start", "P-dev", "2026-01-17", "")),
        [("record", "plan_unchanged", "/treatment".to_owned())]
    );
    give(&mut isms, "plan_treatment", "P-ciso", "2026-01-18", "").unwrap();
    assert_eq!(member(&isms, R.0, R.1, "/treatment/drawn_up_on"), "\"2026-01-18\"");
    give(&mut isms, "approve_plan", "P-owner", "2026-01-19", "").unwrap();
    give(&mut isms, "start", "P-dev", "2026-01-20", "").unwrap();
    // Taken over from elsewhere, an approval is not simply believed.
    let mut isms = identified();
    apply(&mut isms, R.0, R.1, &super::proofs::adopt("plan_approved", "2026-01-16")).unwrap();
    assert_eq!(
        lacks(give(&mut isms, "start", "P-dev", "2026-01-17", "")),
        [("record", "plan_approved", "/treatment/approved".to_owned())]
    );
    // A correction takes the approval back that the void entry gave.
    let mut isms = planned();
    give(&mut isms, "approve_plan", "P-owner", "2026-01-16", "").unwrap();
    give(&mut isms, "correct", "P-owner", "2026-01-17", r#""entry": 3, "reason": "the wrong risk""#).unwrap();
    assert_eq!(member(&isms, R.0, R.1, "/treatment/approved"), "nothing");
}

#[test]
fn a_control_that_fails_is_remarked_when_what_remains_is_measured() {
    let mut isms = planned();
    give(&mut isms, "approve_plan", "P-owner", "2026-01-16", "").unwrap();
    give(&mut isms, "start", "P-dev", "2026-01-17", "").unwrap();
    apply(&mut isms, R.0, ACTION, &command("complete", "P-dev", "2026-02-10", r#""result": "works""#)).unwrap();
    give(&mut isms, "complete", "P-dev", "2026-02-11", "").unwrap();
    edit(&mut isms, "controls", "C-1", &[("/status", "\"planned\"")]);
    let assessed = give(&mut isms, "assess_residual", "P-ciso", "2026-02-15", "");
    assert_eq!(lacks(assessed), [("input", "controls_working", "/despite".to_owned())]);
}

#[test]
fn a_control_counts_where_the_plan_or_the_assessment_names_it() {
    let mut isms = identified();
    give(&mut isms, "analyse", "P-ciso", "2026-01-11", "").unwrap();
    give(&mut isms, "evaluate", "P-ciso", "2026-01-12", "").unwrap();
    edit(&mut isms, R.0, R.1, &[("/treatment/controls", "null")]);
    assert_eq!(codes(give(&mut isms, "plan_treatment", "P-ciso", "2026-01-15", "")), ["controls_chosen"]);
    edit(&mut isms, R.0, R.1, &[("/treatment/actions/0/controls", r#"["C-1"]"#)]);
    give(&mut isms, "plan_treatment", "P-ciso", "2026-01-15", "").unwrap();

    let mut isms = document();
    apply(&mut isms, R.0, R.1, &super::proofs::adopt("treatment_done", "2026-02-14")).unwrap();
    let advice = |isms: &Isms| -> Vec<String> {
        let offered = available(isms, R.0, R.1, "2026-02-15", None);
        offered.offer("assess_residual").unwrap().advice.iter().map(|advice| advice.path.clone()).collect()
    };
    edit(&mut isms, "controls", "C-1", &[("/status", "\"partial\"")]);
    assert!(advice(&isms).is_empty(), "it works in part");
    edit(&mut isms, "controls", "C-1", &[("/tests", r#"[{"id": "T-1", "on": "2026-02-01", "result": "failed"}]"#)]);
    assert_eq!(advice(&isms), ["/treatment/controls/0"]);
    edit(&mut isms, R.0, R.1, &[("/assessments/2/controls", r#"["C-1"]"#)]);
    assert_eq!(advice(&isms), ["/assessments/2/controls/0"]);
}

#[test]
fn what_is_accepted_as_it_is_lies_within_the_criteria() {
    let mut isms = identified();
    give(&mut isms, "analyse", "P-ciso", "2026-01-11", "").unwrap();
    give(&mut isms, "evaluate", "P-ciso", "2026-01-12", "").unwrap();
    // Medium asks for an explicit acceptance.
    assert_eq!(
        lacks(give(&mut isms, "accept", "P-owner", "2026-01-13", "")),
        [("record", "acceptable", "/acceptance".to_owned())]
    );
    let accept = command("accept", "P-ciso", "2026-01-13", r#""assessment": "A-now", "until": "2026-06-30""#);
    apply(&mut isms, R.0, "R-1/acceptance", &accept).unwrap();
    // By July the acceptance has lapsed; the residual assessment is taken out so that the risk is still what it was.
    let mut later = isms.clone();
    edit(&mut later, R.0, R.1, &[("/assessments/2/on", "\"2026-12-01\"")]);
    assert_eq!(codes(give(&mut later, "accept", "P-owner", "2026-07-01", "")), ["acceptable"]);
    give(&mut isms, "accept", "P-owner", "2026-01-14", "").unwrap();
    // Low does not.
    let mut isms = identified();
    edit(&mut isms, R.0, R.1, &[("/assessments/0/likelihood", "\"rare\"")]);
    give(&mut isms, "analyse", "P-ciso", "2026-01-11", "").unwrap();
    give(&mut isms, "evaluate", "P-ciso", "2026-01-12", "").unwrap();
    give(&mut isms, "accept", "P-owner", "2026-01-13", "").unwrap();
}

#[test]
fn what_is_to_be_assessed_again_is_assessed_anew() {
    let mut isms = identified();
    give(&mut isms, "analyse", "P-ciso", "2026-01-11", "").unwrap();
    give(
        &mut isms,
        "reassess",
        "P-ciso",
        "2026-03-01",
        r#""reason": "an incident", "trigger": "nonconformities/NC-1""#,
    )
    .unwrap();
    assert_eq!(
        lacks(give(&mut isms, "analyse", "P-ciso", "2026-03-02", "")),
        [("input", "assessed_anew", "/despite".to_owned())]
    );
    edit(&mut isms, R.0, R.1, &[("/assessments/2/on", "\"2026-03-02\"")]);
    give(&mut isms, "analyse", "P-ciso", "2026-03-02", "").unwrap();
}

#[test]
fn an_action_has_an_owner_and_is_verified_by_another() {
    let mut isms = identified();
    edit(&mut isms, R.0, R.1, &[("/treatment/actions/0/owner", "null")]);
    let start = command("start", "P-dev", "2026-01-18", "");
    assert_eq!(
        lacks(apply(&mut isms, R.0, ACTION, &start)),
        [("record", "actions_assigned", "/treatment/actions/0/owner".to_owned())]
    );
    edit(&mut isms, R.0, R.1, &[("/treatment/actions/0/owner", "\"P-dev\"")]);
    let sooner = command("postpone", "P-dev", "2026-01-18", r#""due": "2026-01-20", "reason": "idle""#);
    assert_eq!(codes(apply(&mut isms, R.0, ACTION, &sooner)), ["due_later"]);
    apply(&mut isms, R.0, ACTION, &command("complete", "P-dev", "2026-01-20", r#""result": "works""#)).unwrap();
    assert_eq!(
        codes(apply(&mut isms, R.0, ACTION, &command("verify", "P-dev", "2026-01-21", ""))),
        ["verifier_independent"]
    );
    apply(&mut isms, R.0, ACTION, &command("verify", "P-ciso", "2026-01-21", "")).unwrap();
}
