use super::{assert_flat, day};
use crate::base::{AsOf, Shape as _};
use crate::document::Isms;
use crate::model::{IsmsDuty, RoleKind};
use crate::rules::Settings;
use crate::views::{AnswerStanding, CompetenceStanding, Responsibilities, responsibilities};

const DOCUMENT: &str = r#"{
  "format": "isms/1.0", "edition": "iso27001:2022",
  "organization": {"name": "Nordlicht", "isms_manager": "P-1"},
  "people": [{"id": "P-1"}, {"id": "P-2"}, {"id": "P-3", "until": "2026-02-28"}, {"id": "P-4", "top_management": true}],
  "risks": [{"id": "R-1", "title": "Theft", "owner": "P-2"}],
  "roles": [
    {"id": "RO-1", "title": "Security manager", "kind": "isms_manager", "isms_duties": ["conformity"], "required_competences": ["CO-1", "CO-2"],
     "responsibilities": [{"id": "RS-1", "what": "Runs the risk assessment", "accountable": true}, {"id": "RS-2", "what": "Plans audits"}]},
    {"id": "RO-2", "title": "Analyst", "required_competences": ["CO-1"],
     "responsibilities": [{"id": "RS-1", "what": "runs the risk assessment"}, {"id": "RS-2", "what": "Reports incidents", "accountable": false}]},
    {"id": "RO-3", "title": "Archivist", "responsibilities": [{"id": "RS-1", "what": "Keeps records", "accountable": true}]}
  ],
  "role_assignments": [
    {"id": "RA-1", "role": "RO-1", "person": "P-1", "deputy": "P-3", "since": "2025-01-01"},
    {"id": "RA-2", "role": "RO-2", "person": "P-2", "until": "2026-12-31"},
    {"id": "RA-3", "role": "RO-3", "person": "P-3"}
  ],
  "competences": [
    {"id": "CO-1", "title": "Risk assessment", "holders": [
      {"id": "H-1", "person": "P-1", "until": "2026-05-31", "evidence": [{"kind": "document", "reference": "certificate"}]},
      {"id": "H-2", "person": "P-2", "until": "2026-03-30"}]},
    {"id": "CO-2", "title": "ISO/IEC 27001", "gap_actions": [{"id": "G-1", "person": "P-1", "what": "Course", "due": "2026-06-30"}]}
  ]
}"#;

fn look(text: &str) -> Responsibilities {
    let isms = Isms::parse(text).unwrap_or_else(|error| panic!("{:#?}", error.faults));
    let found = responsibilities(&isms, AsOf::from(day("2026-03-31")), &Settings::default());
    assert_flat(&found.rows(), Responsibilities::COLUMNS);
    assert_eq!(Responsibilities::from_json(&found.to_json()).unwrap(), found);
    found
}

#[test]
fn each_responsibility_says_who_answers_for_it() {
    let found = look(DOCUMENT);
    let standings: Vec<Vec<_>> =
        found.roles.iter().map(|role| role.responsibilities.iter().map(|one| one.standing).collect()).collect();
    use AnswerStanding::{Accountable, Nobody, Responsible, Vacant};
    assert_eq!(standings, [vec![Accountable, Accountable], vec![Responsible, Nobody], vec![Vacant]]);
    let shared = &found.roles[1].responsibilities[0];
    assert_eq!(shared.accountable[0].as_str(), "P-1");
    assert_eq!(shared.inputs, ["/roles/0/responsibilities/0", "/roles/1/responsibilities/0"]);
    assert_eq!(found.vacant.get(), 1, "who held the third role has left");
    assert_eq!(found.duties_unheld, [IsmsDuty::PerformanceReporting]);
    assert!(found.roles[0].without_deputy, "the deputy has left too");
    assert_eq!(found.rows().len(), 5);
}

#[test]
fn two_who_answer_for_one_thing_contest_it() {
    let two = DOCUMENT
        .replace(r#""what": "runs the risk assessment""#, r#""what": "runs the risk assessment", "accountable": true"#);
    assert_eq!(look(&two).roles[0].responsibilities[0].standing, AnswerStanding::Contested);
    let own = two.replace(r#""title": "Analyst","#, r#""title": "Risk owner", "kind": "risk_owner","#);
    assert_eq!(look(&own).roles[0].responsibilities[0].standing, AnswerStanding::Accountable);
}

#[test]
fn competence_is_held_against_what_roles_need() {
    let found = look(DOCUMENT);
    let persons: Vec<_> = found
        .persons
        .iter()
        .map(|one| (one.person.as_str(), one.needed.get(), one.lacking.get(), one.expiring.get()))
        .collect();
    assert_eq!(persons, [("P-1", 2, 1, 1), ("P-2", 1, 1, 0)]);
    let first = &found.persons[0].competences;
    assert_eq!(
        first.iter().map(|one| one.standing).collect::<Vec<_>>(),
        [CompetenceStanding::Expiring, CompetenceStanding::InTraining]
    );
    assert_eq!((first[0].shown, first[0].until), (true, Some(day("2026-05-31"))));
    assert_eq!(first[1].inputs, ["/competences/1/gap_actions/0"]);
    assert_eq!(found.persons[1].competences[0].standing, CompetenceStanding::Lacking);
    assert_eq!(found.roles[1].holders[0].lacking[0].as_str(), "CO-1");
    let later = DOCUMENT.replace("2026-05-31", "2026-07-31");
    assert_eq!(look(&later).persons[0].competences[0].standing, CompetenceStanding::Held);
}

#[test]
fn who_runs_the_isms_is_there_and_competent() {
    assert_eq!(look(DOCUMENT).manager.why, "they lack `CO-2`");
    let gone = DOCUMENT.replace(r#"{"id": "P-1"}"#, r#"{"id": "P-1", "until": "2026-01-31"}"#);
    let manager = look(&gone).manager;
    assert_eq!((manager.person, manager.why.as_str()), (None, "`P-1`, who is named, is no longer there"));
    let in_role = gone.replace(r#""person": "P-1", "deputy": "P-3", "#, r#""person": "P-2", "#);
    assert_eq!(look(&in_role).manager.person.unwrap().as_str(), "P-2");
}

#[test]
fn each_kind_of_role_says_who_is_found_in_it() {
    let found = look(DOCUMENT);
    let of = |kind: RoleKind| found.kinds.iter().find(|one| one.kind == kind).unwrap();
    assert_eq!(of(RoleKind::RiskOwner).persons[0].as_str(), "P-2");
    assert_eq!(of(RoleKind::TopManagement).persons[0].as_str(), "P-4");
    assert_eq!(of(RoleKind::IsmsManager).roles[0].as_str(), "RO-1");
    assert_eq!(of(RoleKind::Personnel).persons.len(), 3);
    assert!(of(RoleKind::InternalAuditor).missing);
}
