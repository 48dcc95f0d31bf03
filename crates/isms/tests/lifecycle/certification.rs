//! What a certification asks for, and what its commands leave.

use isms::document::Isms;
use isms::lifecycle::{Applied, DriveError};

use super::fixture::{apply, available, codes, command, document, edit, lacks, member};

const CERT: (&str, &str) = ("certification", "CERT-1");

fn give(isms: &mut Isms, kind: &str, day: &str, more: &str) -> Result<Applied, DriveError> {
    apply(isms, CERT.0, CERT.1, &command(kind, "P-ciso", day, more))
}

fn at(isms: &Isms, pointer: &str) -> String {
    member(isms, CERT.0, CERT.1, pointer)
}

fn state(isms: &Isms, day: &str) -> &'static str {
    available(isms, CERT.0, CERT.1, day, None).state
}

/// Certified on 2026-03-10, for three years.
fn certified() -> Isms {
    let mut isms = document();
    give(&mut isms, "stage_1", "2026-02-01", r#""conclusion": "ready""#).unwrap();
    give(&mut isms, "stage_2", "2026-03-03", r#""held_on": "2026-03-02", "findings": ["F-1"]"#).unwrap();
    let decision = r#""decided_on": "2026-03-10", "expires_on": "2029-03-09", "certificate": "C 27001-7", "scope_version": "1", "statement": "SOA-1", "statement_version": "3""#;
    give(&mut isms, "decide", "2026-03-12", decision).unwrap();
    isms
}

#[test]
fn from_application_to_recertification() {
    let mut isms = certified();
    assert_eq!(at(&isms, "/stage_1"), r#"{"held_on":"2026-02-01","conclusion":"ready"}"#);
    assert_eq!(at(&isms, "/stage_2"), r#"{"held_on":"2026-03-02","findings":["F-1"]}"#);
    assert_eq!(
        (at(&isms, "/decided_on"), at(&isms, "/expires_on")),
        (r#""2026-03-10""#.into(), r#""2029-03-09""#.into())
    );
    assert_eq!(
        (at(&isms, "/certificate"), at(&isms, "/statement_version")),
        (r#""C 27001-7""#.into(), r#""3""#.into())
    );
    edit(&mut isms, CERT.0, CERT.1, &[("/surveillances", r#"[{"id": "S-1", "planned_on": "2027-02-01"}]"#)]);
    give(&mut isms, "surveil", "2027-02-03", r#""surveillance": "S-1""#).unwrap();
    give(&mut isms, "surveil", "2028-02-03", r#""surveillance": "S-2", "conclusion": "well kept""#).unwrap();
    assert_eq!(at(&isms, "/surveillances/0"), r#"{"id":"S-1","planned_on":"2027-02-01","held_on":"2027-02-03"}"#);
    assert_eq!(at(&isms, "/surveillances/1/conclusion"), r#""well kept""#);
    give(&mut isms, "change_scope", "2028-05-01", r#""scope_version": "2""#).unwrap();
    assert_eq!((at(&isms, "/scope_version"), at(&isms, "/statement_version")), (r#""2""#.into(), r#""3""#.into()));
    let again = r#""recertification": "R-1", "held_on": "2029-01-20", "expires_on": "2032-03-09""#;
    give(&mut isms, "recertify", "2029-02-01", again).unwrap();
    assert_eq!(
        at(&isms, "/recertifications/0"),
        r#"{"id":"R-1","held_on":"2029-01-20","decided_on":"2029-02-01","expires_on":"2032-03-09"}"#
    );
    assert_eq!(state(&isms, "2026-02-15"), "stage_1_held");
    assert_eq!(state(&isms, "2029-12-31"), "certified");
}

#[test]
fn stage_2_waits_for_what_the_body_asks_to_see() {
    for (register, id, changes, code) in [
        ("audits", "AUD-1", [("/held_on", r#""2026-06-01""#)], "audited_before"),
        ("audits", "AUD-1", [("/kind", r#""third_party""#)], "audited_before"),
        ("management_reviews", "MR-1", [("/held_on", "null")], "management_reviewed_before"),
        ("statement_of_applicability", "SOA-1", [("/approved", "[]")], "statement_approved"),
        ("risks", "R-1", [("/treatment", "null")], "treatment_planned"),
    ] {
        let mut isms = document();
        give(&mut isms, "stage_1", "2026-02-01", "").unwrap();
        edit(&mut isms, register, id, &changes);
        assert_eq!(codes(give(&mut isms, "stage_2", "2026-03-02", "")), [code]);
        let offered = available(&isms, CERT.0, CERT.1, "2026-03-02", Some("P-ciso"));
        assert!(!offered.offer("stage_2").unwrap().ready, "{code}");
        assert!(offered.offer("withdraw").unwrap().ready);
    }
    // What counts is the day it was held, not the day it is written down.
    let mut isms = document();
    give(&mut isms, "stage_1", "2026-01-01", "").unwrap();
    let early = give(&mut isms, "stage_2", "2026-03-02", r#""held_on": "2026-01-18""#);
    assert_eq!(codes(early), ["audited_before", "management_reviewed_before"]);
}

#[test]
fn no_certificate_with_a_major_open() {
    let mut isms = document();
    give(&mut isms, "stage_1", "2026-02-01", "").unwrap();
    give(&mut isms, "stage_2", "2026-03-02", "").unwrap();
    edit(&mut isms, "nonconformities", "NC-1", &[("/grade", r#""major""#), ("/source", r#""external_audit""#)]);
    let refused = lacks(give(&mut isms, "decide", "2026-03-10", r#""expires_on": "2029-03-09""#));
    assert_eq!(refused, [("other_record", "no_major_open", "/decided_on".to_owned())]);
    edit(&mut isms, "nonconformities", "NC-1", &[("/source", r#""internal_audit""#)]);
    give(&mut isms.clone(), "decide", "2026-03-10", r#""expires_on": "2029-03-09""#).unwrap();
    edit(&mut isms, "nonconformities", "NC-1", &[("/source", r#""external_audit""#), ("/state", r#""closed""#)]);
    give(&mut isms, "decide", "2026-03-10", r#""expires_on": "2029-03-09""#).unwrap();
}

#[test]
fn an_ended_certificate_is_restored_within_six_months() {
    let isms = certified();
    let again = r#""recertification": "R-1", "expires_on": "2032-03-09""#;
    give(&mut isms.clone(), "recertify", "2029-09-09", again).unwrap();
    let late = give(&mut isms.clone(), "recertify", "2029-09-10", again);
    assert_eq!(lacks(late), [("record", "restorable", "/expires_on".to_owned())]);
    assert!(!available(&isms, CERT.0, CERT.1, "2029-09-10", Some("P-ciso")).offer("recertify").unwrap().ready);
}

#[test]
fn what_is_suspended_must_be_restored_first() {
    let mut isms = certified();
    give(&mut isms, "suspend", "2026-06-01", r#""reason": "surveillance was refused""#).unwrap();
    let refused = give(&mut isms, "surveil", "2026-06-02", r#""surveillance": "S-1""#);
    assert!(codes(refused).is_empty(), "no guard, but not in this state");
    give(&mut isms, "restore", "2026-07-01", "").unwrap();
    assert_eq!(
        at(&isms, "/suspensions"),
        r#"[{"since":"2026-06-01","until":"2026-07-01","reason":"surveillance was refused"}]"#
    );
    assert_eq!(state(&isms, "2026-06-15"), "suspended");
    give(&mut isms, "withdraw", "2026-08-01", r#""reason": "the service was sold""#).unwrap();
    assert_eq!((at(&isms, "/withdrawn_on"), state(&isms, "2026-08-01")), (r#""2026-08-01""#.into(), "withdrawn"));
}

#[test]
fn dates_alone_tell_the_state() {
    let mut isms = document();
    for (changes, expected) in [
        (vec![("/stage_1", r#"{"held_on": "2026-02-01"}"#)], "stage_1_held"),
        (vec![("/stage_2", r#"{"held_on": "2026-03-01"}"#)], "stage_2_held"),
        (vec![("/decided_on", r#""2026-04-01""#)], "certified"),
        (vec![("/suspensions", r#"[{"since": "2026-05-01"}]"#)], "suspended"),
        (vec![("/withdrawn_on", r#""2026-06-01""#)], "withdrawn"),
    ] {
        edit(&mut isms, CERT.0, CERT.1, &changes);
        assert_eq!(state(&isms, "2026-12-31"), expected);
    }
    assert_eq!(state(&isms, "2026-01-31"), "applied");
}

#[test]
fn what_a_correction_declares_void_is_taken_back() {
    let mut isms = certified();
    give(&mut isms, "surveil", "2027-02-03", r#""surveillance": "S-1""#).unwrap();
    give(&mut isms, "change_scope", "2027-03-01", r#""scope_version": "2""#).unwrap();
    give(&mut isms, "suspend", "2027-04-01", r#""reason": "a mistake""#).unwrap();
    for (entry, pointer, left) in [
        (5, "/suspensions", "nothing"),
        (4, "/scope_version", r#""1""#),
        (3, "/surveillances", "nothing"),
        (2, "/decided_on", "nothing"),
        (1, "/stage_2", "nothing"),
    ] {
        give(&mut isms, "correct", "2027-05-01", &format!(r#""entry": {entry}, "reason": "a mistake""#)).unwrap();
        assert_eq!(at(&isms, pointer), left, "entry {entry}");
    }
    assert_eq!((at(&isms, "/expires_on"), state(&isms, "2027-05-01")), ("nothing".into(), "stage_1_held"));
}
