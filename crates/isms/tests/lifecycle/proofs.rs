//! Every state with every command: those of the table succeed where all guards hold, all others fail and change nothing.

use isms::base::Value;
use isms::lifecycle::{Machine, machines};

use super::fixture::{apply, available, command, document, json, refusal};

const DAY: &str = "2026-03-01";

/// The record of the fixture that a machine drives.
pub(crate) fn subject(machine: &Machine) -> (&'static str, &'static str) {
    match machine.name {
        "risks" => ("risks", "R-1"),
        "risks/acceptance" => ("risks", "R-1/acceptance"),
        "risks/actions" => ("risks", "R-1/actions/ACT-1"),
        "audits" => ("audits", "AUD-1"),
        "controls" => ("controls", "C-2"),
        "documents/versions" => ("documents", "DOC-1/versions/V-1"),
        "changes" => ("changes", "CH-1"),
        "exceptions" => ("exceptions", "EX-1"),
        "findings" => ("findings", "F-1"),
        "objectives" => ("objectives", "OBJ-1"),
        "management_reviews" => ("management_reviews", "MR-1"),
        "nonconformities" => ("nonconformities", "NC-1"),
        "improvements" => ("improvements", "IMP-1"),
        "incidents" => ("incidents", "INC-1"),
        "certification" => ("certification", "CERT-1"),
        _ => ("nonconformities", "NC-1/actions/ACT-1"),
    }
}

/// A command with all it must carry, by somebody who may give it.
pub(crate) fn full(machine: &Machine, kind: &str, day: &str) -> Value {
    let more = match (machine.name, kind) {
        (_, "correct") => r#""entry": 0, "reason": "a mistake""#,
        ("nonconformities", "contain") => r#""correction": {"what": "Tested one restore"}"#,
        ("nonconformities", "determine_cause") => r#""cause": {"what": "No interval", "similar": {"result": "none"}}"#,
        ("nonconformities", "plan_action") => r#""actions": []"#,
        ("nonconformities", "review_effectiveness") => r#""effectiveness": {"effective": true}"#,
        ("findings", "raise_nonconformity") => r#""nonconformity": "NC-1""#,
        ("risks/acceptance", "accept" | "renew") => r#""assessment": "A-rest", "until": "2026-12-31""#,
        ("risks/actions" | "nonconformities/actions", "postpone") => {
            r#""due": "2026-12-31", "reason": "late delivery""#
        }
        ("risks/actions" | "nonconformities/actions", "complete") => r#""result": "it works""#,
        ("controls", "pass_test" | "fail_test") => r#""test": "T-9""#,
        ("controls", "retire") | ("improvements", "reject") | ("incidents", "dismiss") => r#""reason": "so be it""#,
        ("improvements", "evaluate") => r#""improved": true"#,
        ("documents/versions", "request_changes") => r#""reason": "a step is missing""#,
        ("documents/versions", "supersede") => r#""by_version": "V-2""#,
        ("documents/versions", "dispose") => r#""how": "deleted""#,
        ("changes", "review") => r#""outcome": {"result": "it works"}"#,
        ("changes", "reject" | "implement_urgently" | "roll_back") => r#""reason": "so it was decided""#,
        ("exceptions", "approve" | "renew") => r#""until": "2026-12-31""#,
        (_, "no_action_needed" | "reopen" | "withdraw" | "dispute" | "refuse" | "revoke" | "cancel" | "reassess") => {
            r#""reason": "so it was decided""#
        }
        ("certification", "decide") => r#""expires_on": "2029-02-28""#,
        ("certification", "surveil") => r#""surveillance": "S-1""#,
        ("certification", "recertify") => r#""recertification": "R-1", "expires_on": "2029-02-28""#,
        ("certification", "suspend") => r#""reason": "so it was decided""#,
        ("objectives", "achieve" | "miss") => r#""conclusion": "as measured""#,
        ("objectives", "revise") => r#""successor": "OBJ-2", "reason": "the aim has moved""#,
        ("objectives", "drop") => r#""reason": "so it was decided""#,
        ("risks", "close") => r#""reason": "the service was shut down""#,
        _ => "",
    };
    let by = if machine.register() == "risks" && kind != "verify" { "P-owner" } else { "P-ciso" };
    command(kind, by, day, more)
}

pub(crate) fn adopt(state: &str, day: &str) -> Value {
    command("adopt", "P-ciso", day, &format!(r#""state": "{state}", "source": "another tool""#))
}

#[test]
fn every_state_with_every_command() {
    for machine in machines() {
        let (register, id) = subject(machine);
        for state in machine.states {
            let mut begun = document();
            let adopted = apply(&mut begun, register, id, &adopt(state.word, "2026-02-20")).unwrap();
            assert_eq!(adopted.to, state.word);
            let offered = available(&begun, register, id, DAY, Some("P-ciso"));
            for info in machine.commands {
                let mut isms = begun.clone();
                let given = full(machine, info.kind, DAY);
                let answer = apply(&mut isms, register, id, &given);
                let what = format!("{}: {} in {}", machine.name, info.kind, state.word);
                match machine.next(state.word, info.kind) {
                    Some(to) => {
                        let applied = answer.unwrap_or_else(|error| panic!("{what}: {error}"));
                        assert_eq!((applied.from, applied.to), (state.word, to), "{what}");
                        assert_eq!(available(&isms, register, id, DAY, None).state, to, "{what}");
                        assert_eq!(offered.offer(info.kind).unwrap().to, Some(to), "{what}");
                    }
                    None => {
                        let error = refusal(answer);
                        assert!(error.missing.is_empty() && !error.allowed.contains(&info.kind), "{what}");
                        assert_eq!(error.from, state.word, "{what}");
                        assert!(offered.offer(info.kind).is_none(), "{what}");
                    }
                }
            }
            assert!(refusal(apply(&mut begun.clone(), register, id, &adopt(state.word, DAY))).missing.is_empty());
            let corrected = apply(&mut begun, register, id, &full(machine, "correct", DAY)).unwrap();
            assert_eq!(corrected.to, machine.initial());
        }
    }
}

#[test]
fn where_all_guards_hold_all_is_ready_and_nothing_is_advised() {
    for machine in machines() {
        let (register, id) = subject(machine);
        for state in machine.states {
            let mut isms = document();
            apply(&mut isms, register, id, &adopt(state.word, "2026-02-20")).unwrap();
            let offered = available(&isms, register, id, DAY, Some("P-owner"));
            let kinds: Vec<&str> = machine.steps(state.word).map(|step| step.command).chain(["correct"]).collect();
            assert_eq!(offered.commands.iter().map(|offer| offer.kind).collect::<Vec<_>>(), kinds);
            for offer in &offered.commands {
                assert!(offer.ready, "{}: {} in {}: {:?}", machine.name, offer.kind, state.word, offer.missing);
                assert!(offer.advice.is_empty(), "{:?}", offer.advice);
            }
        }
    }
}

#[test]
fn every_member_a_command_must_carry_is_said() {
    let isms = document();
    let paths = |register: &str, id: &str, kind: &str, by: Option<&str>| -> Vec<String> {
        let offered = available(&isms, register, id, DAY, by);
        offered.offer(kind).unwrap().missing.iter().map(|missing| missing.path.clone()).collect()
    };
    assert_eq!(paths("nonconformities", "NC-1", "withdraw", None), ["/by", "/reason"]);
    assert_eq!(paths("nonconformities", "NC-1", "withdraw", Some("P-ciso")), ["/reason"]);
    assert_eq!(paths("risks", "R-1/acceptance", "accept", Some("P-owner")), ["/assessment"]);
    assert_eq!(paths("risks", "R-1", "adopt", Some("P-owner")), ["/state", "/source"]);
}

#[test]
fn what_is_no_command_is_a_fault_of_shape() {
    let mut isms = document();
    let mut faults = |text: &str| match apply(&mut isms, "nonconformities", "NC-1", &json(text)) {
        Err(isms::lifecycle::DriveError::Shape(error)) => {
            error.faults.into_iter().map(|fault| (fault.code.as_str(), fault.path)).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    let unknown = faults(r#"{"kind": "explode", "by": "P-ciso", "at": "2026-03-01T00:00:00Z"}"#);
    assert_eq!(unknown, [("unknown_command", "/kind".to_owned())]);
    let bare = faults(r#"{"kind": "withdraw"}"#);
    let expected = [("missing_member", "/by"), ("missing_member", "/at"), ("missing_member", "/reason")];
    assert_eq!(bare, expected.map(|(code, path)| (code, path.to_owned())));
}

#[test]
fn what_is_not_there_is_said() {
    let mut isms = document();
    let start = command("start", "P-dev", DAY, "");
    let error = apply(&mut isms, "risks", "R-1/actions/ACT-9", &start).unwrap_err();
    assert_eq!(error.to_string(), "there is no `R-1/actions/ACT-9` in risks");
    assert_eq!(error.to_json().at("/code").unwrap().as_str(), Some("not_found"));
    let error = apply(&mut isms, "people", "P-dev", &start).unwrap_err();
    assert_eq!(error.to_string(), "`people` has no lifecycle");
    let error = apply(&mut isms, "risks", "R-1/treatment", &start).unwrap_err();
    assert_eq!(error.to_string(), "`risks/treatment` has no lifecycle");
}

#[test]
fn what_the_guards_let_through_breaks_none_of_their_rules() {
    let mut isms = document();
    let machine = |name: &str| isms::lifecycle::machine(name).unwrap();
    for (name, kinds) in [
        ("findings", &["communicate", "agree", "raise_nonconformity", "close"][..]),
        (
            "nonconformities",
            &["contain", "determine_cause", "plan_action", "complete_action", "review_effectiveness", "close"],
        ),
        (
            "risks",
            &[
                "analyse",
                "evaluate",
                "plan_treatment",
                "approve_plan",
                "start",
                "complete",
                "assess_residual",
                "monitor",
            ],
        ),
        ("risks/acceptance", &["accept", "renew"]),
        ("objectives", &["agree", "activate", "achieve"]),
        ("audits", &["prepare", "conduct", "report", "complete", "follow_up"]),
        ("management_reviews", &["prepare", "hold", "approve_results", "close"]),
        ("controls", &["plan", "implement_partly", "pass_test", "implement"]),
        ("improvements", &["decide", "complete", "evaluate"]),
        ("incidents", &["assess", "respond", "contain", "recover", "review", "close"]),
        ("documents/versions", &["withdraw", "archive", "dispose"]),
        ("changes", &["approve", "implement", "review", "close"]),
        ("exceptions", &["approve", "renew"]),
        ("certification", &["stage_1", "stage_2", "decide", "surveil"]),
    ] {
        let (register, id) = subject(machine(name));
        for kind in kinds {
            apply(&mut isms, register, id, &full(machine(name), kind, DAY)).unwrap();
        }
    }
    let rules: Vec<&str> = isms::lifecycle::Guard::ALL.iter().flat_map(|guard| guard.rule().split(' ')).collect();
    let report = isms::rules::check(&isms, &isms::rules::Settings::default(), super::fixture::as_of("2026-03-02"));
    let broken: Vec<_> = report.diagnostics.iter().filter(|found| rules.contains(&found.code)).collect();
    assert!(broken.is_empty(), "{broken:?}");
}
