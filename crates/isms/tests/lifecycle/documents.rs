//! Versions of documents, changes and exceptions: what their guards refuse, and what their commands set.

use isms::document::Isms;
use isms::lifecycle::{Applied, DriveError, LifecycleSettings, approved_version, exception_expired, versions_in_force};
use isms::model::{Document, PolicyException};

use super::fixture::{apply, apply_with, as_of, available, codes, command, document, edit, lacks, member};

const V1: (&str, &str) = ("documents", "DOC-1/versions/V-1");
const V2: (&str, &str) = ("documents", "DOC-1/versions/V-2");
const CHANGE: (&str, &str) = ("changes", "CH-1");
const EXCEPTION: (&str, &str) = ("exceptions", "EX-1");

fn give(
    isms: &mut Isms,
    (register, id): (&str, &str),
    kind: &str,
    by: &str,
    day: &str,
    more: &str,
) -> Result<Applied, DriveError> {
    apply(isms, register, id, &command(kind, by, day, more))
}

fn in_force(isms: &Isms, day: &str) -> Vec<String> {
    let document = isms.get::<Document>("DOC-1").unwrap();
    versions_in_force(document, as_of(day)).map(|(_, version)| version.id.to_string()).collect()
}

/// The second version, approved on 2026-03-05.
fn approved() -> Isms {
    let mut isms = document();
    give(&mut isms, V2, "submit", "P-dev", "2026-03-01", "").unwrap();
    give(&mut isms, V2, "approve", "P-owner", "2026-03-05", "").unwrap();
    isms
}

#[test]
fn a_new_draft_leaves_the_version_in_force_until_another_takes_its_place() {
    let mut isms = approved();
    assert_eq!(in_force(&isms, "2026-03-09"), ["V-1"]);
    let refused = lacks(give(&mut isms, V2, "publish", "P-owner", "2026-03-10", ""));
    assert_eq!(refused, [("record", "one_in_force", "/versions/0".to_owned())]);
    give(&mut isms, V1, "supersede", "P-owner", "2026-03-10", r#""by_version": "V-2", "on": "2026-04-01""#).unwrap();
    let early = codes(give(&mut isms, V2, "publish", "P-owner", "2026-03-10", ""));
    assert_eq!(early, ["one_in_force"], "the first is in force until April");
    let later = r#""effective_on": "2026-04-01""#;
    assert_eq!(give(&mut isms, V2, "publish", "P-owner", "2026-03-10", later).unwrap().to, "published");
    assert_eq!(in_force(&isms, "2026-03-31"), ["V-1"]);
    assert_eq!(in_force(&isms, "2026-04-01"), ["V-2"]);
    assert_eq!(member(&isms, "documents", "DOC-1", "/versions/0/superseded_by"), r#""V-2""#);
    assert_eq!(member(&isms, "documents", "DOC-1", "/versions/1/approved/0/by"), r#""P-owner""#);
    let history = |at: usize| member(&isms, "documents", "DOC-1", &format!("/versions/0/history/{at}/kind"));
    assert_eq!(history(0), r#""adopt""#, "the first had no history: it begins by saying where it was");
    let document = isms.get::<Document>("DOC-1").unwrap();
    let number = |day: &str| approved_version(document, as_of(day)).map(|(_, version)| version.number.to_string());
    assert_eq!((number("2026-03-31").as_deref(), number("2026-04-01").as_deref()), (Some("1.0"), Some("2.0")));
}

#[test]
fn nothing_takes_effect_before_its_approval_or_without_one() {
    let mut isms = approved();
    give(&mut isms, V1, "withdraw", "P-owner", "2026-03-06", r#""reason": "wrong""#).unwrap();
    let early = r#""effective_on": "2026-03-04""#;
    let refused = lacks(give(&mut isms, V2, "publish", "P-owner", "2026-03-10", early));
    assert_eq!(refused, [("input", "effective_after_approval", "/effective_on".to_owned())]);
    let mut unapproved = isms.clone();
    edit(&mut unapproved, "documents", "DOC-1", &[("/versions/1/approved", "null")]);
    let refused = lacks(give(&mut unapproved, V2, "publish", "P-owner", "2026-03-10", ""));
    assert_eq!(refused, [("record", "version_approved", "/versions/1/approved".to_owned())]);
    give(&mut isms, V2, "publish", "P-owner", "2026-03-10", r#""effective_on": "2026-03-05""#).unwrap();
}

#[test]
fn an_author_approves_only_with_a_reason() {
    let mut isms = document();
    give(&mut isms, V2, "submit", "P-dev", "2026-03-01", "").unwrap();
    let offered = available(&isms, V2.0, V2.1, "2026-03-02", Some("P-dev"));
    let offer = offered.offer("approve").unwrap();
    assert!(offer.ready && offer.advice.iter().any(|advice| advice.code == "approver_not_author"));
    assert_eq!(codes(give(&mut isms.clone(), V2, "approve", "P-dev", "2026-03-02", "")), ["approver_not_author"]);
    let despite = r#""despite": [{"code": "approver_not_author", "reason": "the others are on leave"}]"#;
    let hardened =
        LifecycleSettings { hardened: vec!["approver_not_author".to_owned()], ..LifecycleSettings::default() };
    let given = command("approve", "P-dev", "2026-03-02", despite);
    assert_eq!(codes(apply_with(&mut isms.clone(), V2.0, V2.1, &given, &hardened)), ["approver_not_author"]);
    give(&mut isms, V2, "approve", "P-dev", "2026-03-02", despite).unwrap();
}

#[test]
fn a_delegation_must_hold_for_the_matter() {
    let mut isms = document();
    give(&mut isms, V2, "submit", "P-dev", "2026-03-01", "").unwrap();
    // The delegation is one for plans, and another person's.
    let refused = lacks(give(&mut isms, V2, "approve", "P-ciso", "2026-03-02", r#""under": "D-plan""#));
    assert_eq!(refused, [("input", "delegation_holds", "/despite".to_owned())]);
    let more = r#"{"id": "D-doc", "delegator": "P-owner", "delegate": "P-ciso", "matters": ["document_approval"]}"#;
    isms.upsert("delegations", &super::fixture::json(more)).unwrap();
    give(&mut isms, V2, "approve", "P-ciso", "2026-03-02", r#""under": "D-doc""#).unwrap();
    assert_eq!(member(&isms, "documents", "DOC-1", "/versions/1/approved/0/under"), r#""D-doc""#);
}

#[test]
fn what_must_be_kept_is_not_disposed_of_early() {
    let mut isms = document();
    edit(&mut isms, "documents", "DOC-1", &[("/retention", r#""P1Y""#)]);
    give(&mut isms, V1, "withdraw", "P-owner", "2026-03-06", r#""reason": "no longer needed""#).unwrap();
    give(&mut isms, V1, "archive", "P-owner", "2026-03-07", r#""location": "vault""#).unwrap();
    let dispose = r#""how": "shredded""#;
    assert_eq!(codes(give(&mut isms, V1, "dispose", "P-owner", "2027-03-05", dispose)), ["retention_over"]);
    let offered = available(&isms, V1.0, V1.1, "2026-12-31", Some("P-owner"));
    let advice = &offered.offer("dispose").unwrap().advice[0];
    assert_eq!(advice.ready_on.map(|day| day.to_string()).as_deref(), Some("2027-03-06"));
    give(&mut isms, V1, "dispose", "P-owner", "2027-03-06", dispose).unwrap();
    assert_eq!(member(&isms, "documents", "DOC-1", "/versions/0/disposed_on"), r#""2027-03-06""#);
}

#[test]
fn a_correction_takes_back_what_a_version_command_set() {
    let mut isms = approved();
    let correct = r#""entry": 1, "reason": "approved by mistake""#;
    assert_eq!(give(&mut isms, V2, "correct", "P-owner", "2026-03-06", correct).unwrap().to, "in_review");
    assert_eq!(member(&isms, "documents", "DOC-1", "/versions/1/approved"), "nothing");
    let again = r#""entry": 2, "reason": "it was right""#;
    assert_eq!(give(&mut isms, V2, "correct", "P-owner", "2026-03-07", again).unwrap().to, "approved");
    assert_eq!(member(&isms, "documents", "DOC-1", "/versions/1/approved/0/on"), r#""2026-03-05""#);
}

#[test]
fn a_change_of_the_isms_is_made_as_planned() {
    let mut isms = document();
    edit(&mut isms, "changes", "CH-1", &[("/planned_on", r#""2026-03-15""#), ("/review", "null")]);
    give(&mut isms, CHANGE, "approve", "P-ciso", "2026-03-01", "").unwrap();
    let refused = lacks(give(&mut isms, CHANGE, "implement", "P-dev", "2026-03-14", ""));
    assert_eq!(refused, [("waiting", "not_before_planned", "/planned_on".to_owned())]);
    let mut unplanned = isms.clone();
    edit(&mut unplanned, "changes", "CH-1", &[("/planned_on", "null")]);
    let refused = lacks(give(&mut unplanned, CHANGE, "implement", "P-dev", "2026-03-14", ""));
    assert_eq!(refused, [("record", "change_planned", "/planned_on".to_owned())]);
    edit(&mut unplanned, "changes", "CH-1", &[("/kind", r#""operational""#)]);
    give(&mut unplanned, CHANGE, "implement", "P-dev", "2026-03-14", "").unwrap();
    give(&mut isms, CHANGE, "implement", "P-dev", "2026-03-15", "").unwrap();
    assert_eq!(member(&isms, "changes", "CH-1", "/done_on"), r#""2026-03-15""#);
    let thin = codes(give(&mut isms, CHANGE, "review", "P-ciso", "2026-04-01", r#""outcome": {}"#));
    assert_eq!(thin, ["outcome_stated"]);
    give(&mut isms, CHANGE, "review", "P-ciso", "2026-04-01", r#""outcome": {"result": "as expected"}"#).unwrap();
    let review = member(&isms, "changes", "CH-1", "/review");
    assert_eq!(review, r#"{"result":"as expected","on":"2026-04-01","by":"P-ciso"}"#);
    assert_eq!(give(&mut isms, CHANGE, "close", "P-ciso", "2026-04-02", "").unwrap().to, "closed");
}

#[test]
fn an_emergency_is_made_first_and_approved_after() {
    let mut isms = document();
    let reason = r#""reason": "the server was under attack""#;
    let made = give(&mut isms, CHANGE, "implement_urgently", "P-dev", "2026-02-01", reason).unwrap();
    assert_eq!(made.to, "implemented_unapproved");
    assert_eq!(member(&isms, "changes", "CH-1", "/emergency"), "true");
    assert_eq!(give(&mut isms.clone(), CHANGE, "approve", "P-ciso", "2026-02-02", "").unwrap().to, "implemented");
    let back = give(&mut isms, CHANGE, "roll_back", "P-dev", "2026-02-02", r#""reason": "no help""#).unwrap();
    assert_eq!(back.to, "rolled_back");
    assert_eq!(member(&isms, "changes", "CH-1", "/rolled_back_on"), r#""2026-02-02""#);
}

#[test]
fn what_nobody_intended_is_reviewed_before_it_is_closed() {
    let mut isms = document();
    let unintended =
        [("/unintended", "true"), ("/planned_on", "null"), ("/done_on", r#""2026-02-01""#), ("/review", "null")];
    edit(&mut isms, "changes", "CH-1", &unintended);
    assert_eq!(available(&isms, CHANGE.0, CHANGE.1, "2026-02-02", None).state, "implemented");
    let refused = lacks(give(&mut isms, CHANGE, "review", "P-ciso", "2026-02-03", r#""outcome": {}"#));
    assert_eq!(refused, [("input", "unintended_reviewed", "/outcome/result".to_owned())]);
    give(&mut isms, CHANGE, "review", "P-ciso", "2026-02-03", r#""outcome": {"result": "no harm"}"#).unwrap();
    give(&mut isms, CHANGE, "close", "P-ciso", "2026-02-04", "").unwrap();
}

#[test]
fn an_owner_does_not_approve_their_own() {
    let mut isms = document();
    for subject in [CHANGE, EXCEPTION] {
        assert_eq!(codes(give(&mut isms, subject, "approve", "P-dev", "2026-03-01", "")), ["approver_not_owner"]);
    }
    edit(&mut isms, "changes", "CH-1", &[("/resources", "null")]);
    let refused = codes(give(&mut isms, CHANGE, "approve", "P-ciso", "2026-03-01", ""));
    assert_eq!(refused, ["change_described"]);
}

#[test]
fn an_exception_has_an_end_and_something_that_makes_up_for_it() {
    let mut isms = document();
    edit(&mut isms, "exceptions", "EX-1", &[("/until", "null"), ("/compensating_controls", "null")]);
    let refused = lacks(give(&mut isms, EXCEPTION, "approve", "P-ciso", "2026-03-01", ""));
    let expected = [("input", "exception_ends", "/until"), ("input", "compensation_stated", "/despite")];
    assert_eq!(refused, expected.map(|(source, code, path)| (source, code, path.to_owned())));
    edit(&mut isms, "exceptions", "EX-1", &[("/compensation", r#""the server stands alone""#)]);
    let past = codes(give(&mut isms, EXCEPTION, "approve", "P-ciso", "2026-03-01", r#""until": "2026-02-28""#));
    assert_eq!(past, ["until_ahead"]);
    give(&mut isms, EXCEPTION, "approve", "P-ciso", "2026-03-01", r#""until": "2026-06-30""#).unwrap();
    assert_eq!(member(&isms, "exceptions", "EX-1", "/approved/0/by"), r#""P-ciso""#);
}

#[test]
fn an_exception_expires_by_itself_and_is_renewed_or_closed() {
    let mut isms = document();
    give(&mut isms, EXCEPTION, "approve", "P-ciso", "2026-03-01", r#""until": "2026-06-30""#).unwrap();
    let expired = |isms: &Isms, day: &str| exception_expired(isms.get::<PolicyException>("EX-1").unwrap(), as_of(day));
    assert!(!expired(&isms, "2026-06-30") && expired(&isms, "2026-07-01"));
    assert_eq!(available(&isms, EXCEPTION.0, EXCEPTION.1, "2026-07-01", None).state, "approved");
    let mut closed = isms.clone();
    give(&mut closed, EXCEPTION, "close", "P-dev", "2026-07-01", "").unwrap();
    assert!(!expired(&closed, "2026-07-01"));
    assert_eq!(member(&closed, "exceptions", "EX-1", "/ended_on"), r#""2026-07-01""#);
    give(&mut isms, EXCEPTION, "renew", "P-ciso", "2026-07-02", r#""until": "2026-09-30""#).unwrap();
    assert!(!expired(&isms, "2026-07-02"));
    let correct = r#""entry": 1, "reason": "not decided yet""#;
    give(&mut isms, EXCEPTION, "correct", "P-ciso", "2026-07-03", correct).unwrap();
    assert_eq!(member(&isms, "exceptions", "EX-1", "/until"), r#""2026-06-30""#, "the end it had before");
    assert_eq!(member(&isms, "exceptions", "EX-1", "/approved/1"), "nothing");
}
