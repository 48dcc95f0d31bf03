//! An audit and a management review from the plan to the end, and what each guard on the way refuses (clauses 9.2, 9.3).

use super::fixture::{apply, available, codes, command, document, edit, lacks, member};
use isms::document::Isms;

const AUDIT: (&str, &str) = ("audits", "AUD-1");
const REVIEW: (&str, &str) = ("management_reviews", "MR-1");

fn give(isms: &mut Isms, of: (&str, &str), kind: &str, day: &str, more: &str) -> &'static str {
    apply(isms, of.0, of.1, &command(kind, "P-auditor", day, more)).unwrap().to
}

/// What is lacking for a command in a state, after a change of the record.
fn refused(of: (&str, &str), state: &str, kind: &str, changes: &[(&str, &str)]) -> Vec<(&'static str, String)> {
    let mut isms = document();
    edit(&mut isms, of.0, of.1, &[("/state", &format!("\"{state}\""))]);
    edit(&mut isms, of.0, of.1, changes);
    let missing = lacks(apply(&mut isms, of.0, of.1, &command(kind, "P-auditor", "2026-03-01", "")));
    missing.into_iter().map(|(_, code, path)| (code, path)).collect()
}

fn missing(code: &'static str, path: &str) -> Vec<(&'static str, String)> {
    vec![(code, path.to_owned())]
}

#[test]
fn an_audit_from_plan_to_follow_up() {
    let mut isms = document();
    edit(&mut isms, AUDIT.0, AUDIT.1, &[("/held_on", "null"), ("/reported_to", "null")]);
    assert_eq!(give(&mut isms, AUDIT, "prepare", "2026-02-01", ""), "prepared");
    assert_eq!(give(&mut isms, AUDIT, "conduct", "2026-02-10", r#""held_on": "2026-02-09""#), "conducted");
    let report = r#""reported_to": ["P-owner"], "conclusion": "Restores work""#;
    assert_eq!(give(&mut isms, AUDIT, "report", "2026-02-20", report), "reported");
    assert_eq!(give(&mut isms, AUDIT, "complete", "2026-02-21", ""), "completed");
    assert_eq!(give(&mut isms, AUDIT, "follow_up", "2026-03-21", ""), "followed_up");
    let at = |pointer: &str| member(&isms, AUDIT.0, AUDIT.1, pointer);
    assert_eq!((at("/held_on").as_str(), at("/reported_on").as_str()), (r#""2026-02-09""#, r#""2026-02-20""#));
    assert_eq!((at("/reported_to").as_str(), at("/conclusion").as_str()), (r#"["P-owner"]"#, r#""Restores work""#));
    assert_eq!((at("/completed_on").as_str(), at("/followed_up_on").as_str()), (r#""2026-02-21""#, r#""2026-03-21""#));

    // Declared void, a command takes back what it set.
    give(&mut isms, AUDIT, "correct", "2026-03-22", r#""entry": 4, "reason": "one is open""#);
    assert_eq!(member(&isms, AUDIT.0, AUDIT.1, "/followed_up_on"), "nothing");
}

#[test]
fn an_internal_audit_says_what_is_audited_against_what_and_by_whom() {
    for (pointer, code) in [("/criteria", "audit_criteria_stated"), ("/scope", "audit_scope_stated")] {
        assert_eq!(refused(AUDIT, "planned", "prepare", &[(pointer, "null")]), missing(code, pointer));
    }
    let nobody = refused(AUDIT, "prepared", "conduct", &[("/auditors", "null"), ("/checks", "null")]);
    assert_eq!(nobody, missing("auditors_named", "/auditors"));
    let mut isms = document();
    edit(&mut isms, AUDIT.0, AUDIT.1, &[("/kind", r#""third_party""#), ("/criteria", "null"), ("/scope", "null")]);
    assert_eq!(give(&mut isms, AUDIT, "prepare", "2026-02-01", ""), "prepared", "others plan their audits themselves");
}

#[test]
fn nobody_audits_what_is_their_own() {
    let own = refused(AUDIT, "planned", "prepare", &[("/auditors", r#"["P-dev"]"#)]);
    assert_eq!(own, missing("auditor_independent", "/scope/controls/0"));
    // With somebody else in the team, the checks say who looked at what.
    let mut isms = document();
    edit(&mut isms, AUDIT.0, AUDIT.1, &[("/auditors", r#"["P-auditor", "P-dev"]"#)]);
    assert_eq!(give(&mut isms, AUDIT, "prepare", "2026-02-01", ""), "prepared");
    edit(&mut isms, AUDIT.0, AUDIT.1, &[("/checks/0/by", r#""P-dev""#)]);
    let conduct = command("conduct", "P-auditor", "2026-02-10", "");
    let found = codes(apply(&mut isms, AUDIT.0, AUDIT.1, &conduct));
    assert_eq!(found, ["auditor_independent", "auditor_competent"]);
}

#[test]
fn auditors_have_the_competence_on_the_day() {
    let late = refused(AUDIT, "prepared", "conduct", &[("/held_on", r#""2027-01-01""#)]);
    assert_eq!(late, missing("auditor_competent", "/auditors"));
}

#[test]
fn results_go_to_somebody_and_findings_are_taken_up() {
    assert_eq!(
        refused(AUDIT, "conducted", "report", &[("/reported_to", "null")]),
        missing("results_reported", "/reported_to")
    );
    let mut isms = document();
    edit(&mut isms, AUDIT.0, AUDIT.1, &[("/state", r#""reported""#)]);
    edit(&mut isms, "findings", "F-2", &[("/nonconformity", "null")]);
    let complete = command("complete", "P-auditor", "2026-03-01", "");
    assert_eq!(codes(apply(&mut isms, AUDIT.0, AUDIT.1, &complete)), ["findings_taken_up"]);
    edit(&mut isms, "nonconformities", "NC-2", &[("/arises_from", r#""findings/F-2""#)]);
    apply(&mut isms, AUDIT.0, AUDIT.1, &complete).unwrap();
}

#[test]
fn a_point_passes_only_with_its_methods() {
    let hasty = refused(AUDIT, "reported", "complete", &[("/checks/1", "null")]);
    assert_eq!(hasty, missing("methods_evidenced", "/despite"), "a practice, passed with a reason");
    let open = {
        let mut isms = document();
        edit(&mut isms, AUDIT.0, AUDIT.1, &[("/state", r#""completed""#)]);
        edit(&mut isms, "nonconformities", "NC-2", &[("/state", r#""raised""#)]);
        let offered = available(&isms, AUDIT.0, AUDIT.1, "2026-03-01", Some("P-auditor"));
        offered.offer("follow_up").unwrap().advice.iter().map(|advice| advice.code).collect::<Vec<_>>()
    };
    assert_eq!(open, ["nonconformities_closed"]);
}

#[test]
fn a_review_from_plan_to_end() {
    let mut isms = document();
    edit(&mut isms, REVIEW.0, REVIEW.1, &[("/held_on", "null"), ("/attendees", "null"), ("/decisions", "null")]);
    assert_eq!(give(&mut isms, REVIEW, "prepare", "2026-02-01", ""), "prepared");
    assert_eq!(give(&mut isms, REVIEW, "hold", "2026-02-10", r#""attendees": ["P-owner"]"#), "held");
    let results = r#""decisions": [{"id": "D-2", "what": "More budget", "owner": "P-owner", "due": "2026-12-31"}]"#;
    assert_eq!(give(&mut isms, REVIEW, "approve_results", "2026-02-12", results), "results_approved");
    assert_eq!(give(&mut isms, REVIEW, "close", "2026-02-13", ""), "closed");
    let at = |pointer: &str| member(&isms, REVIEW.0, REVIEW.1, pointer);
    assert_eq!((at("/held_on").as_str(), at("/decisions/0/id").as_str()), (r#""2026-02-10""#, r#""D-2""#));
    assert_eq!(at("/approved"), r#"[{"by":"P-auditor","on":"2026-02-12"}]"#);
}

#[test]
fn a_review_has_top_management_and_every_input() {
    let alone = refused(REVIEW, "prepared", "hold", &[("/attendees", r#"["P-ciso"]"#)]);
    assert_eq!(alone, missing("top_management_present", "/attendees"));
    assert_eq!(refused(REVIEW, "prepared", "hold", &[("/inputs/2", "null")]), missing("inputs_addressed", "/inputs"));
    // The edition of 2013 does not ask for changed needs.
    let text = super::fixture::DOCUMENT.replace("iso27001:2022", "iso27001:2013").replace("A.8.13", "A.12.3.1");
    let mut isms = Isms::parse(&text).unwrap();
    edit(&mut isms, REVIEW.0, REVIEW.1, &[("/inputs/2", "null"), ("/state", r#""prepared""#)]);
    assert_eq!(give(&mut isms, REVIEW, "hold", "2026-02-10", ""), "held");
}

#[test]
fn decisions_are_with_somebody_by_a_day() {
    let bare = refused(REVIEW, "results_approved", "close", &[("/decisions/0/owner", "null")]);
    assert_eq!(bare, missing("decisions_assigned", "/decisions/0/owner"));
    let mut isms = document();
    let none = [("/decisions", "null"), ("/conclusion/effective", "null"), ("/state", r#""held""#)];
    edit(&mut isms, REVIEW.0, REVIEW.1, &none);
    let approve = command("approve_results", "P-owner", "2026-02-10", "");
    assert_eq!(codes(apply(&mut isms, REVIEW.0, REVIEW.1, &approve)), ["decisions_taken", "conclusion_given"]);
}
