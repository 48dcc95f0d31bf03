//! What the clauses and the chosen controls ask for.

use super::{day, document, edition};
use crate::document::Isms;
use crate::views::{RequiredDocumentRow, RequiredStanding, RequirementGround, required_documents};

const ON: &str = "2026-03-31";

fn rows(isms: &Isms, clause: &str) -> Vec<RequiredDocumentRow> {
    let all = required_documents(isms, day(ON)).rows;
    all.into_iter().filter(|row| row.clause.as_str() == clause).collect()
}

fn standings(isms: &Isms, clause: &str) -> Vec<RequiredStanding> {
    rows(isms, clause).into_iter().map(|row| row.standing).collect()
}

fn policy(version: &str) -> String {
    format!(
        r#""documents": [{{"id": "DOC-1", "title": "Policy", "kind": "policy", "answers": ["5.2"],
            "versions": [{{"id": "V-1", "number": "1"{version}}}]}}]"#
    )
}

#[test]
fn every_mandatory_item_has_a_row_and_an_empty_document_lacks_them() {
    let answer = required_documents(&document(r#""threats": []"#), day(ON));
    let expected = crate::catalogue::Edition::Iso27001_2022.mandatory_documented_information().count();
    assert_eq!(answer.rows.len(), expected);
    assert_eq!(answer.present.get(), 0);
    assert_eq!(answer.required.get(), answer.outstanding.get());
    // Results of treatment and of corrective action are only there once something was treated or corrected.
    let none: Vec<_> = answer.rows.iter().filter(|row| row.standing == RequiredStanding::NoOccasion).collect();
    assert_eq!(none.iter().map(|row| row.clause.as_str()).collect::<Vec<_>>(), ["8.3", "10.2", "10.2"]);
}

#[test]
fn an_approved_version_in_force_answers_and_a_draft_does_not() {
    let approved = r#", "approved": [{"by": "P-1", "on": "2026-01-01"}]"#;
    let isms = document(&policy(approved));
    let row = &rows(&isms, "5.2")[0];
    assert_eq!((row.standing, row.found[0].as_str()), (RequiredStanding::Present, "documents/DOC-1"));
    assert_eq!(row.why, "clause 5.2 asks for it; it is answered by `documents/DOC-1`");
    assert_eq!(standings(&document(&policy("")), "5.2"), [RequiredStanding::Unapproved]);
    let before = required_documents(&isms, day("2025-12-31"));
    let row = before.rows.iter().find(|row| row.clause.as_str() == "5.2").unwrap();
    assert_eq!(row.standing, RequiredStanding::Unapproved, "not approved on that day yet");
}

#[test]
fn an_approved_register_answers() {
    let scope = |approved: &str| document(&format!(r#""scope": {{"statement": "Hosting"{approved}}}"#));
    assert_eq!(standings(&scope(""), "4.3"), [RequiredStanding::Unapproved]);
    let approved = scope(r#", "approved": [{"by": "P-1", "on": "2026-01-01"}]"#);
    assert_eq!(standings(&approved, "4.3"), [RequiredStanding::Present]);
}

#[test]
fn the_statement_kept_as_a_document_cites_its_item() {
    let with = |answers: &str| {
        document(&policy(r#", "approved": [{"by": "P-1", "on": "2026-01-01"}]"#).replace("5.2", answers))
    };
    use RequiredStanding::{Missing, Present};
    assert_eq!(standings(&with("6.1.3 d"), "6.1.3"), [Present, Present, Missing]);
    assert_eq!(standings(&with("6.1.3"), "6.1.3"), [Present, Missing, Missing]);
}

#[test]
fn what_is_kept_elsewhere_is_not_missing() {
    let isms = document(r#""kept_elsewhere": [{"id": "K-1", "clause": "9", "where": "the audit tool"}]"#);
    assert_eq!(standings(&isms, "9.2.2"), [RequiredStanding::KeptElsewhere]);
}

#[test]
fn an_included_control_asks_for_its_document() {
    let soa = |applicable: bool| {
        document(&format!(
            r#""statement_of_applicability": [{{"id": "SOA-1", "entries": [{{"control": "A.5.10", "applicable": {applicable}}}]}}]"#
        ))
    };
    let found = rows(&soa(true), "A.5.10");
    assert_eq!((found[0].ground, found[0].standing), (RequirementGround::Control, RequiredStanding::Missing));
    assert_eq!(found[0].why, "`SOA-1` includes A.5.10, which asks for it; no register and no document answers it");
    assert!(rows(&soa(false), "A.5.10").is_empty());
}

#[test]
fn the_edition_of_2013_asks_for_the_same_under_its_own_numbers() {
    let isms = edition("iso27001:2013", r#""threats": []"#);
    let clauses: Vec<String> =
        required_documents(&isms, day(ON)).rows.iter().map(|row| row.clause.to_string()).collect();
    assert!(clauses.contains(&"10.1".to_owned()) && clauses.contains(&"9.2".to_owned()), "{clauses:?}");
    assert!(!clauses.contains(&"9.2.2".to_owned()));
}
