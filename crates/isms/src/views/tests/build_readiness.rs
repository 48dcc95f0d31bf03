use super::{assert_flat, day};
use crate::base::{AsOf, Shape as _};
use crate::document::Isms;
use crate::views::{BuildNeedKind, BuildReadiness, BuildVerdict, KnowledgeCover, build_readiness};

const DOCUMENT: &str = r#"{
  "format": "isms/1.0", "edition": "iso27001:2022",
  "organization": {"name": "Nordlicht", "sponsor": "P-lead", "headcount": 40},
  "people": [{"id": "P-lead"}, {"id": "P-1"}, {"id": "P-ext", "external": true}],
  "roles": [
    {"id": "RO-1", "title": "Lead implementer", "kind": "lead_implementer", "required_competences": ["CO-1", "CO-2"]},
    {"id": "RO-2", "title": "Clerk", "required_competences": ["CO-3"]}
  ],
  "role_assignments": [{"id": "RA-1", "role": "RO-1", "person": "P-1"}],
  "competences": [
    {"id": "CO-1", "title": "ISO/IEC 27001", "holders": [{"id": "H-1", "person": "P-1"}]},
    {"id": "CO-2", "title": "Risk assessment", "holders": [{"id": "H-1", "person": "P-ext"}]},
    {"id": "CO-3", "title": "Filing"}
  ],
  "documents": [{"id": "D-std", "title": "ISO/IEC 27001:2022", "kind": "external"}],
  "resources": [
    {"id": "RES-1", "title": "Consulting", "kind": "expertise", "amount_asked": {"amount": "20000.00", "currency": "EUR"},
     "decision": "partly_granted", "decided_on": "2026-01-10", "amount_granted": {"amount": "15000.00", "currency": "EUR"}},
    {"id": "RES-2", "title": "Time of staff", "kind": "people", "days_asked": 120, "decision": "granted", "decided_on": "2026-01-10"},
    {"id": "RES-3", "title": "A tool", "amount_asked": {"amount": "9000.00", "currency": "EUR"}, "decision": "refused"}
  ],
  "implementation_plan": {
    "approach": "mixed", "expected": {"days": 100, "cost": {"amount": "15000.00", "currency": "EUR"}, "until": "2026-12-31"},
    "constraints": [{"id": "K-1", "kind": "time", "what": "Peak season in autumn", "mitigation": "Audit in spring"}]
  }
}"#;

fn look(edit: &[(&str, &str)]) -> BuildReadiness {
    let mut text = DOCUMENT.to_owned();
    for (from, to) in edit {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let isms = Isms::parse(&text).unwrap_or_else(|error| panic!("{:#?}", error.faults));
    let found = build_readiness(&isms, AsOf::from(day("2026-03-31")));
    assert_flat(&found.rows(), BuildReadiness::COLUMNS);
    assert_eq!(BuildReadiness::from_json(&found.to_json()).unwrap(), found);
    found
}

fn unmet(found: &BuildReadiness) -> Vec<BuildNeedKind> {
    found.needs.iter().filter(|need| need.met == Some(false)).map(|need| need.need).collect()
}

#[test]
fn all_that_is_planned_is_there() {
    let found = look(&[]);
    assert_eq!((found.verdict, unmet(&found)), (BuildVerdict::Ready, Vec::new()));
    assert_eq!(found.knowledge.len(), 2, "what the clerk needs does not build an ISMS");
    assert_eq!(found.knowledge[1].cover, KnowledgeCover::OutsideOnly);
    assert_eq!(found.means.days_granted.get(), 120);
    assert_eq!(found.means.money_granted.len(), 1, "what is refused does not count");
    assert_eq!(found.means.hundredth_days_a_head.map(|days| days.get()), Some(250));
    assert_eq!(found.needs.len(), 11);
}

#[test]
fn who_writes_it_all_needs_the_knowledge_inside() {
    let alone = look(&[(r#""approach": "mixed""#, r#""approach": "self_written""#)]);
    assert_eq!(alone.verdict, BuildVerdict::NotReady);
    assert_eq!(unmet(&alone), [BuildNeedKind::Knowledge, BuildNeedKind::Training]);
    let gap = r#""gap_actions": [{"id": "G-1", "person": "P-1", "what": "Course"}], "#;
    let learning = look(&[
        (r#""approach": "mixed""#, r#""approach": "self_written""#),
        (r#""title": "Risk assessment", "#, &format!(r#""title": "Risk assessment", {gap}"#)),
    ]);
    assert_eq!(unmet(&learning), [BuildNeedKind::Knowledge]);
    assert_eq!(learning.knowledge[1].in_training[0].as_str(), "P-1");
}

#[test]
fn days_and_money_are_held_against_what_was_granted() {
    let dear =
        look(&[(r#""days": 100, "cost": {"amount": "15000.00""#, r#""days": 121, "cost": {"amount": "15000.01""#)]);
    assert_eq!(unmet(&dear), [BuildNeedKind::Days, BuildNeedKind::Budget]);
    let foreign = look(&[(
        r#"{"amount": "15000.00", "currency": "EUR"}, "until""#,
        r#"{"amount": "1.00", "currency": "CHF"}, "until""#,
    )]);
    assert_eq!(unmet(&foreign), [BuildNeedKind::Budget]);
    let budget = foreign.needs.iter().find(|need| need.need == BuildNeedKind::Budget).unwrap();
    assert_eq!(budget.why, "it costs 1.00 CHF, and nothing is granted");
    let before = look(&[(
        r#""decision": "granted", "decided_on": "2026-01-10""#,
        r#""decision": "granted", "decided_on": "2026-04-01""#,
    )]);
    assert_eq!(unmet(&before), [BuildNeedKind::Days]);
}

#[test]
fn what_nobody_has_said_leaves_it_unclear() {
    let silent = look(&[(r#""until": "2026-12-31""#, r#""knowledge": "to be seen""#)]);
    assert_eq!(silent.verdict, BuildVerdict::Unclear);
    let late = look(&[(r#""until": "2026-12-31""#, r#""until": "2026-03-30""#)]);
    assert_eq!(unmet(&late), [BuildNeedKind::Time]);
}

#[test]
fn a_constraint_without_an_answer_is_pointed_at() {
    let found = look(&[(r#", "mitigation": "Audit in spring""#, "")]);
    let need = found.needs.iter().find(|need| need.need == BuildNeedKind::Constraints).unwrap();
    assert_eq!(
        (need.met, need.inputs.as_slice()),
        (Some(false), &["/implementation_plan/constraints/0/mitigation".to_owned()][..])
    );
    assert!(!found.constraints[0].mitigated);
}

#[test]
fn with_nothing_said_it_is_not_ready() {
    let isms = Isms::parse(r#"{"format": "isms/1.0", "edition": "iso27001:2022"}"#).unwrap();
    let found = build_readiness(&isms, AsOf::from(day("2026-03-31")));
    assert_eq!(found.verdict, BuildVerdict::NotReady);
    use BuildNeedKind::{Approach, Knowledge, Leader, Sponsor};
    assert_eq!(unmet(&found), [Approach, Sponsor, Leader, Knowledge]);
    let gone = look(&[(r#"{"id": "P-lead"}"#, r#"{"id": "P-lead", "until": "2026-01-01"}"#)]);
    assert_eq!(unmet(&gone), [Sponsor]);
    let consultant = look(&[(r#""approach": "mixed""#, r#""approach": "consultant""#), (r#", "external": true"#, "")]);
    assert_eq!(unmet(&consultant), [BuildNeedKind::Advice]);
}
