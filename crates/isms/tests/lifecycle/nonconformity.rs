//! A nonconformity from its raising to its closing, and what each guard on the way refuses (clause 10.2).

use isms::document::Isms;
use isms::lifecycle::LifecycleSettings;

use super::fixture::{apply, apply_with, as_of, available, codes, command, document, edit, lacks, member, refusal};

const NC: (&str, &str) = ("nonconformities", "NC-1");

/// The nonconformity as it is when somebody has just written it down.
fn raised() -> Isms {
    let mut isms = document();
    let bare = [
        ("/correction", "null"),
        ("/cause", "null"),
        ("/actions", "null"),
        ("/effectiveness", "null"),
        ("/isms_change", "null"),
    ];
    edit(&mut isms, NC.0, NC.1, &bare);
    isms
}

fn give(
    isms: &mut Isms,
    kind: &str,
    by: &str,
    day: &str,
    more: &str,
) -> Result<isms::lifecycle::Applied, isms::lifecycle::DriveError> {
    apply(isms, NC.0, NC.1, &command(kind, by, day, more))
}

const ACTION: &str = r#""actions": [{"id": "CA-1", "what": "Set an interval", "owner": "P-dev", "due": "2026-02-01"}]"#;
const CAUSE: &str =
    r#""cause": {"what": "No interval was set", "method": "five whys", "similar": {"result": "none found"}}"#;

/// Drives it to where its action is done.
fn done() -> Isms {
    let mut isms = raised();
    give(
        &mut isms,
        "contain",
        "P-dev",
        "2026-01-02",
        r#""correction": {"what": "Tested one"}, "consequences": "none""#,
    )
    .unwrap();
    give(&mut isms, "determine_cause", "P-ciso", "2026-01-05", CAUSE).unwrap();
    give(&mut isms, "plan_action", "P-ciso", "2026-01-06", ACTION).unwrap();
    let complete = command("complete", "P-dev", "2026-01-20", r#""result": "Interval set""#);
    apply(&mut isms, NC.0, "NC-1/actions/CA-1", &complete).unwrap();
    give(&mut isms, "complete_action", "P-ciso", "2026-01-21", "").unwrap();
    isms
}

#[test]
fn from_raised_to_closed() {
    let mut isms = done();
    give(&mut isms, "review_effectiveness", "P-ciso", "2026-02-10", r#""effectiveness": {"effective": true}"#).unwrap();
    let closed =
        give(&mut isms, "close", "P-ciso", "2026-02-11", r#""isms_change": {"needed": false, "reason": "none"}"#);
    assert_eq!(closed.unwrap().to, "closed");
    let at = |pointer: &str| member(&isms, NC.0, NC.1, pointer);
    assert_eq!(at("/correction"), r#"{"what":"Tested one","on":"2026-01-02","by":"P-dev"}"#);
    assert_eq!(at("/consequences"), r#""none""#);
    assert_eq!(at("/cause/on"), r#""2026-01-05""#);
    assert_eq!(at("/action_needed"), r#"{"needed":true,"by":"P-ciso","on":"2026-01-06"}"#);
    assert_eq!(at("/actions/0/done"), r#""2026-01-20""#);
    assert_eq!(at("/actions/0/result"), r#""Interval set""#);
    assert_eq!(at("/effectiveness"), r#"{"effective":true,"on":"2026-02-10","by":"P-ciso"}"#);
    assert_eq!(at("/isms_change/needed"), "false");
    assert_eq!(at("/state"), "nothing", "no state is stored where none was");
    let history: Vec<String> = (0..6).map(|entry| at(&format!("/history/{entry}/kind"))).collect();
    let kinds = ["contain", "determine_cause", "plan_action", "complete_action", "review_effectiveness", "close"];
    assert_eq!(history, kinds.map(|kind| format!("\"{kind}\"")));
    assert_eq!(isms.head.revision.unwrap().get(), 8, "each of seven commands and one edit counts");
}

#[test]
fn the_past_is_folded_as_of_its_day() {
    let isms = done();
    for (day, state) in [
        ("2026-01-01", "raised"),
        ("2026-01-02T11:59:59Z", "raised"),
        ("2026-01-02T12:00:00Z", "contained"),
        ("2026-01-05", "cause_known"),
        ("2026-01-20", "action_planned"),
        ("2026-12-31", "action_done"),
    ] {
        assert_eq!(available(&isms, NC.0, NC.1, day, None).state, state, "{day}");
    }
}

#[test]
fn nothing_closes_without_what_clause_10_2_asks_for() {
    let mut isms = done();
    give(&mut isms, "review_effectiveness", "P-ciso", "2026-02-10", r#""effectiveness": {"effective": true}"#).unwrap();
    let decided = r#""isms_change": {"needed": false}"#;
    for (pointer, code) in [
        ("/requirements", "requirement_stated"),
        ("/evidence", "evidence_kept"),
        ("/cause/what", "cause_determined"),
        ("/cause/similar", "similar_cases_searched"),
        ("/actions", "action_planned"),
        ("/actions/0/done", "actions_done"),
        ("/actions/0/result", "results_kept"),
        ("/effectiveness", "found_effective"),
    ] {
        let mut isms = isms.clone();
        edit(&mut isms, NC.0, NC.1, &[(pointer, "null")]);
        let offered = available(&isms, NC.0, NC.1, "2026-02-11", Some("P-ciso"));
        let close = offered.offer("close").unwrap();
        assert!(!close.ready && close.missing.iter().any(|missing| missing.code == code), "{code}: {close:?}");
        let refused = lacks(give(&mut isms, "close", "P-ciso", "2026-02-11", decided));
        assert!(
            refused
                .iter()
                .any(|(source, found, path)| (*source, *found) == ("record", code) && path.starts_with(pointer)),
            "{refused:?}"
        );
    }
    let undecided = lacks(give(&mut isms, "close", "P-ciso", "2026-02-11", ""));
    assert_eq!(undecided, [("input", "isms_change_decided", "/isms_change".to_owned())]);
    let offered = available(&isms, NC.0, NC.1, "2026-02-11", None);
    assert!(offered.offer("close").unwrap().ready, "what the command can bring itself does not hold it up");
}

#[test]
fn an_ineffective_action_is_taken_up_again() {
    let mut isms = done();
    give(&mut isms, "review_effectiveness", "P-ciso", "2026-02-10", r#""effectiveness": {"effective": false}"#)
        .unwrap();
    assert_eq!(
        codes(give(&mut isms, "close", "P-ciso", "2026-02-11", r#""isms_change": {"needed": true}"#)),
        ["found_effective"]
    );
    give(&mut isms, "reopen", "P-ciso", "2026-02-11", r#""reason": "it happened again""#).unwrap();
    give(&mut isms, "determine_cause", "P-ciso", "2026-02-12", CAUSE).unwrap();
    let more = r#""actions": [{"id": "CA-2", "what": "Automate it", "owner": "P-owner", "due": "2026-04-01"}]"#;
    give(&mut isms, "plan_action", "P-ciso", "2026-02-13", more).unwrap();
    let lacking = lacks(give(&mut isms, "complete_action", "P-ciso", "2026-03-01", ""));
    let path = |member: &str| format!("/actions/1/{member}");
    assert_eq!(lacking, [("record", "actions_done", path("done")), ("record", "results_kept", path("result"))]);
    let cancel = command("cancel", "P-owner", "2026-03-02", r#""reason": "the tool does it""#);
    apply(&mut isms, NC.0, "NC-1/actions/CA-2", &cancel).unwrap();
    give(&mut isms, "complete_action", "P-ciso", "2026-03-03", "").unwrap();
}

#[test]
fn a_plan_says_who_and_by_when() {
    let mut isms = raised();
    give(&mut isms, "determine_cause", "P-ciso", "2026-01-05", CAUSE).unwrap();
    assert_eq!(
        lacks(give(&mut isms, "plan_action", "P-ciso", "2026-01-06", r#""actions": []"#)),
        [("input", "action_planned", "/actions".to_owned())]
    );
    let bare = r#""actions": [{"id": "CA-1", "what": "Set an interval"}]"#;
    assert_eq!(
        lacks(give(&mut isms, "plan_action", "P-ciso", "2026-01-06", bare)),
        [
            ("input", "actions_assigned", "/actions/0/owner".to_owned()),
            ("input", "actions_assigned", "/actions/0/due".to_owned()),
        ]
    );
    give(&mut isms, "plan_action", "P-ciso", "2026-01-06", ACTION).unwrap();
    assert_eq!(codes(give(&mut isms, "plan_action", "P-ciso", "2026-01-07", ACTION)), ["action_ids_unique"]);
}

#[test]
fn a_major_is_never_closed_by_correction_alone() {
    let mut isms = raised();
    edit(&mut isms, NC.0, NC.1, &[("/grade", "\"major\""), ("/isms_change", r#"{"needed": false}"#)]);
    give(&mut isms, "contain", "P-dev", "2026-01-02", r#""correction": {"not_applicable_because": "it is past"}"#)
        .unwrap();
    give(&mut isms, "determine_cause", "P-ciso", "2026-01-05", CAUSE).unwrap();
    let reason = r#""reason": "a single slip""#;
    assert_eq!(codes(give(&mut isms, "no_action_needed", "P-ciso", "2026-01-06", reason)), ["not_major"]);
    let offered = available(&isms, NC.0, NC.1, "2026-01-06", Some("P-ciso"));
    assert!(!offered.offer("no_action_needed").unwrap().ready);
    edit(&mut isms, NC.0, NC.1, &[("/grade", "\"minor\"")]);
    assert_eq!(give(&mut isms, "no_action_needed", "P-ciso", "2026-01-06", reason).unwrap().to, "closed");
    let decision = member(&isms, NC.0, NC.1, "/action_needed");
    assert_eq!(decision, r#"{"needed":false,"reason":"a single slip","by":"P-ciso","on":"2026-01-06"}"#);
}

#[test]
fn a_review_is_not_older_than_what_it_reviews() {
    let mut isms = done();
    let early = r#""effectiveness": {"effective": true, "on": "2026-01-19"}"#;
    assert_eq!(
        lacks(give(&mut isms, "review_effectiveness", "P-ciso", "2026-02-10", early)),
        [("input", "reviewed_after_completion", "/effectiveness/on".to_owned())]
    );
    let silent = r#""effectiveness": {}"#;
    assert_eq!(codes(give(&mut isms, "review_effectiveness", "P-ciso", "2026-02-10", silent)), ["verdict_given"]);
}

#[test]
fn practices_are_passed_with_a_reason_or_not_at_all() {
    let mut isms = done();
    let settings = LifecycleSettings { waiting_days: 30, ..LifecycleSettings::default() };
    let offered = isms.available(NC.0, NC.1, as_of("2026-02-10"), Some("P-dev"), &settings).unwrap();
    let review = offered.offer("review_effectiveness").unwrap();
    assert!(review.ready, "advice holds nobody up");
    let advice: Vec<_> =
        review.advice.iter().map(|a| (a.source.as_str(), a.code, a.ready_on.map(|d| d.to_string()))).collect();
    assert_eq!(
        advice,
        [("person", "reviewer_independent", None), ("waiting", "waiting_period", Some("2026-02-19".to_owned())),]
    );

    let review = |despite: &str| {
        command(
            "review_effectiveness",
            "P-dev",
            "2026-02-10",
            &format!(r#""effectiveness": {{"effective": true}}, "despite": [{despite}]"#),
        )
    };
    let refused = lacks(apply_with(&mut isms, NC.0, NC.1, &review(""), &settings));
    let despite = || "/despite".to_owned();
    assert_eq!(refused, [("input", "reviewer_independent", despite()), ("input", "waiting_period", despite())]);
    let one = r#"{"code": "waiting_period", "reason": "an audit is due"}"#;
    let refused = lacks(apply_with(&mut isms, NC.0, NC.1, &review(one), &settings));
    assert_eq!(refused, [("input", "reviewer_independent", despite())]);

    let both = format!(r#"{one}, {{"code": "reviewer_independent", "reason": "we are two people"}}"#);
    let hardened = LifecycleSettings { hardened: vec!["reviewer_independent".to_owned()], ..settings.clone() };
    let refused = lacks(apply_with(&mut isms, NC.0, NC.1, &review(&both), &hardened));
    assert_eq!(refused, [("person", "reviewer_independent", "/by".to_owned())]);
    let offered = isms.available(NC.0, NC.1, as_of("2026-02-10"), Some("P-dev"), &hardened).unwrap();
    assert!(!offered.offer("review_effectiveness").unwrap().ready);
    apply_with(&mut isms, NC.0, NC.1, &review(&both), &settings).unwrap();
    assert_eq!(member(&isms, NC.0, NC.1, "/history/4/despite/1/code"), "\"reviewer_independent\"");
}

#[test]
fn a_correction_says_what_was_done_or_why_nothing_was() {
    let mut isms = raised();
    let silent = lacks(give(&mut isms, "contain", "P-dev", "2026-01-02", r#""correction": {}"#));
    assert_eq!(silent, [("input", "correction_stated", "/despite".to_owned())]);
    give(&mut isms, "contain", "P-dev", "2026-01-02", r#""correction": {"not_applicable_because": "it is past"}"#)
        .unwrap();
    assert_eq!(member(&isms, NC.0, NC.1, "/correction"), r#"{"not_applicable_because":"it is past"}"#);
}

#[test]
fn no_command_names_what_is_not_there() {
    let mut isms = raised();
    let stranger = lacks(give(&mut isms, "withdraw", "P-nobody", "2026-01-02", r#""reason": "none""#));
    assert_eq!(stranger, [("input", "reference_exists", "/by".to_owned())]);
    let offered = available(&isms, NC.0, NC.1, "2026-01-02", Some("P-nobody"));
    assert!(offered.commands.iter().filter(|offer| offer.to.is_some()).all(|offer| !offer.ready));
    give(&mut isms, "determine_cause", "P-ciso", "2026-01-05", CAUSE).unwrap();
    let plan = r#""actions": [{"id": "CA-1", "what": "Do", "owner": "P-nobody", "due": "2026-02-01"}]"#;
    let refused = lacks(give(&mut isms, "plan_action", "P-ciso", "2026-01-06", plan));
    assert_eq!(refused, [("input", "reference_exists", "/actions/0/owner".to_owned())]);
}

#[test]
fn a_finding_becomes_a_nonconformity() {
    let mut isms = document();
    edit(&mut isms, "findings", "F-1", &[("/nonconformity", "null"), ("/grade", "null")]);
    let mut give =
        |kind: &str, more: &str| apply(&mut isms, "findings", "F-1", &command(kind, "P-ciso", "2026-01-02", more));
    give("communicate", r#""recipient": "P-owner""#).unwrap();
    give("dispute", r#""reason": "the test was made""#).unwrap();
    assert_eq!(lacks(give("note", "")), [("record", "nonconformity_opened", "/nonconformity".to_owned())]);
    let refused = lacks(give("raise_nonconformity", r#""nonconformity": "NC-9""#));
    assert_eq!(
        refused,
        [("input", "reference_exists", "/nonconformity".to_owned()), ("input", "grade_given", "/despite".to_owned()),]
    );
    give(
        "raise_nonconformity",
        r#""nonconformity": "NC-1", "despite": [{"code": "grade_given", "reason": "graded with the nonconformity"}]"#,
    )
    .unwrap();
    give("close", "").unwrap();
    assert_eq!(member(&isms, "findings", "F-1", "/nonconformity"), "\"NC-1\"");
}

#[test]
fn an_observation_is_no_nonconformity_and_may_be_noted() {
    let mut isms = document();
    edit(&mut isms, "findings", "F-1", &[("/kind", "\"observation\""), ("/nonconformity", "null"), ("/grade", "null")]);
    let mut give =
        |kind: &str, more: &str| apply(&mut isms, "findings", "F-1", &command(kind, "P-ciso", "2026-01-02", more));
    give("communicate", "").unwrap();
    give("agree", "").unwrap();
    let raised = refusal(give("raise_nonconformity", r#""nonconformity": "NC-1""#));
    assert_eq!(raised.missing.len(), 1);
    assert!(
        raised.missing[0].message.starts_with("the finding is recorded as observation"),
        "{}",
        raised.missing[0].message
    );
    give("note", "").unwrap();
    give("close", "").unwrap();
}

#[test]
fn a_refusal_says_what_it_is() {
    let mut isms = done();
    let error = refusal(give(&mut isms, "close", "P-ciso", "2026-02-11", ""));
    assert_eq!(
        error.to_string(),
        "`close` is not possible for `NC-1` in the state `action_done`: review_effectiveness, contain, withdraw, correct"
    );
    let error = refusal(give(&mut isms, "review_effectiveness", "P-ciso", "2026-02-11", r#""effectiveness": {}"#));
    assert_eq!(
        error.to_string(),
        "`review_effectiveness` is refused for `NC-1`: it is not said whether the actions were effective"
    );
    let expected = r#"{"code":"transition_refused","message":"`review_effectiveness` is refused for `NC-1`: it is not said whether the actions were effective","machine":"nonconformities","id":"NC-1","state":"action_done","command":"review_effectiveness","missing":[{"source":"input","code":"verdict_given","path":"/effectiveness/effective","message":"it is not said whether the actions were effective"}],"allowed":["review_effectiveness","contain","withdraw","correct"]}"#;
    assert_eq!(error.to_json().to_string(), expected);
}
