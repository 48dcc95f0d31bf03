//! Queries by theme, attribute, title and citation; frameworks of the user's own.

use crate::catalogue::{
    Attribute, AttributeValue, Attributes, Change, Cited, Control, ControlQuery, ControlType, CybersecurityConcept,
    Edition, Framework, FrameworkEntry, FrameworkFault, OperationalCapability, SecurityDomain, SecurityProperty, Term,
    Theme,
};

const OLD: Edition = Edition::Iso27001_2013;
const NEW: Edition = Edition::Iso27001_2022;

fn ids<'a>(controls: impl IntoIterator<Item = &'a Control>) -> Vec<&'a str> {
    controls.into_iter().map(|control| control.id).collect()
}

#[test]
fn controls_are_found_by_every_attribute() {
    let capability = OperationalCapability::ThreatAndVulnerabilityManagement;
    assert_eq!(ids(NEW.controls_with(capability)), ["A.5.7", "A.5.37", "A.8.8"]);
    assert_eq!(NEW.controls_with(CybersecurityConcept::Recover).count(), 6);
    assert_eq!(NEW.controls_with(SecurityDomain::Resilience).count(), 8);
    assert_eq!(NEW.controls_with(SecurityProperty::Integrity).count(), 84);
    let query = ControlQuery {
        theme: Some(Theme::Physical),
        terms: vec![ControlType::Detective.into(), CybersecurityConcept::Detect.into()],
        ..ControlQuery::default()
    };
    assert_eq!(ids(NEW.find_controls(&query)), ["A.7.4", "A.7.11"]);
    assert!(query.matches(NEW.control("A.7.4").unwrap()) && !query.matches(NEW.control("A.7.1").unwrap()));
    assert_eq!(NEW.find_controls(&ControlQuery::default()).count(), 93);
    assert_eq!(OLD.find_controls(&query).count(), 0);
}

#[test]
fn controls_are_found_by_group_change_and_text() {
    let in_group = ControlQuery { group: Some("A.9.4".into()), ..ControlQuery::default() };
    assert_eq!(ids(OLD.find_controls(&in_group)), ["A.9.4.1", "A.9.4.2", "A.9.4.3", "A.9.4.4", "A.9.4.5"]);
    let new_ones =
        ControlQuery { theme: Some(Theme::Organizational), change: Some(Change::New), ..ControlQuery::default() };
    assert_eq!(ids(NEW.find_controls(&new_ones)), ["A.5.7", "A.5.23", "A.5.30"]);
    let worded = ControlQuery { title_contains: Some("PERSONAL identifiable".into()), ..ControlQuery::default() };
    assert_eq!(ids(NEW.find_controls(&worded)), ["A.5.34"]);
}

#[test]
fn titles_match_however_they_are_written() {
    for (edition, title, id) in [
        (NEW, "clock synchronisation", "A.8.17"),
        (NEW, "User end point devices", "A.8.1"),
        (NEW, "SECURE DEVELOPMENT LIFECYCLE", "A.8.25"),
        (NEW, "Secure development life-cycle", "A.8.25"),
        (NEW, "Policies for information security.", "A.5.1"),
        (NEW, "Monitoring, review & change management of supplier services", "A.5.22"),
        (OLD, "Segregation of networks", "A.13.1.3"),
        (OLD, "Clock synchronization", "A.12.4.4"),
    ] {
        assert_eq!(edition.control_titled(title).map(|control| control.id), Some(id), "{title}");
    }
    assert!(NEW.control_titled("Network security").is_none());
    assert!(NEW.control_titled("").is_none());
    let general: Vec<&str> = NEW.clauses_titled("GENERAL").map(|clause| clause.id).collect();
    assert_eq!(general, ["6.1.1", "7.5.1", "9.2.1", "9.3.1"]);
}

#[test]
fn identifiers_of_other_tools_are_understood() {
    for text in [
        "A.5.7",
        "5.7",
        " a.5.7 ",
        "A5.7",
        "A.5.07",
        "Annex A 5.7",
        "Annex A Controls: 5.7",
        "A.5.7 Threat intelligence",
        "5.7.",
    ] {
        assert_eq!(NEW.control_like(text).map(|control| control.id), Some("A.5.7"), "{text}");
    }
    for text in ["", "A", "A.5", "A.5.99", "B.5.7", "5.7.1", "A.5.7b", "ISO 27001 A.5.7", "5..7"] {
        assert_eq!(NEW.control_like(text), None, "{text}");
    }
    assert_eq!(OLD.control_like("A9.2.3").map(|control| control.id), Some("A.9.2.3"));
}

#[test]
fn citations_lead_to_clauses_items_and_controls() {
    let key = |citation: &str| match NEW.cited(citation) {
        Some(Cited::Item(clause, item)) => format!("{} {}", clause.id, item.key),
        Some(cited) => cited.id().to_owned(),
        None => "nothing".to_owned(),
    };
    for (citation, expected) in [
        ("6.1.3 d", "6.1.3 d"),
        ("6.1.3(d)", "6.1.3 d"),
        ("6.1.3 d)", "6.1.3 d"),
        ("9.3.2 d) 1)", "9.3.2 d1"),
        ("6.1.2 c1", "6.1.2 c"),
        ("9.2.1 a", "9.2.1"),
        ("7.5.3 ext", "7.5.3 ext"),
        ("4", "4"),
        (" A.5.1 ", "A.5.1"),
        ("9.2.1 x", "nothing"),
        ("9.2.1 a9", "nothing"),
        ("6.1.3 z", "nothing"),
        ("6.1.3 1", "nothing"),
        ("A.5.1 a", "nothing"),
        ("11.1", "nothing"),
        ("", "nothing"),
    ] {
        assert_eq!(key(citation), expected, "{citation}");
    }
    assert_eq!(OLD.cited("9.3 c").map(Cited::id), Some("9.3"));
    assert_eq!(OLD.cited("9.3.2 c"), None);
    assert_eq!(OLD.cited("9.3 cc"), None);
    assert_eq!(NEW.cited("10.2 b").map(Cited::title), Some("Nonconformity and corrective action"));
}

#[test]
fn terms_read_as_tags_and_as_texts() {
    assert_eq!("#Identity_and_access_management".parse(), Ok(OperationalCapability::IdentityAndAccessManagement));
    assert_eq!("Governance and ecosystem".parse(), Ok(SecurityDomain::GovernanceAndEcosystem));
    assert_eq!(SecurityDomain::GovernanceAndEcosystem.tag(), "#Governance_and_Ecosystem");
    assert_eq!(ControlType::Preventive.tag(), "#Preventive");
    for attribute in Attribute::ALL {
        assert_eq!(attribute.to_string().parse(), Ok(attribute));
        for term in attribute.terms() {
            assert_eq!(term.attribute(), attribute);
            assert_eq!(Term::of(attribute, term.as_str()), Ok(term));
        }
    }
    let wrong = "deterrent".parse::<ControlType>().unwrap_err();
    let expected = "`deterrent` is no value of control_type, expected one of preventive, detective, corrective";
    assert_eq!(wrong.to_string(), expected);
    assert!(Term::of(Attribute::SecurityDomain, "governance").is_err());
    assert!("type".parse::<Attribute>().is_err());
}

#[test]
fn attributes_hold_what_was_put_in() {
    let attributes = NEW.control("A.8.8").unwrap().attributes.unwrap();
    assert_eq!(attributes.terms().collect::<Attributes>(), attributes);
    assert_eq!(attributes.terms().count(), Attribute::ALL.iter().map(|a| attributes.values(*a).len()).sum::<usize>());
    let none = Attributes::default();
    assert!(none.control_type.is_empty() && none.terms().next().is_none());
    let one: Attributes = [Term::from(ControlType::Detective), ControlType::Detective.term()].into_iter().collect();
    assert_eq!(one.control_type.len(), 1);
    assert_eq!(format!("{:?}", one.control_type), "{Detective}");
}

#[test]
fn a_framework_of_the_users_own_is_asked_alike() {
    let house = Framework::new(
        "house",
        "House rules",
        vec![
            FrameworkEntry::new("H", "Housekeeping"),
            FrameworkEntry::new("H.1", "Visitors' badges").under("H"),
            FrameworkEntry {
                attributes: Some(Attributes::default()),
                ..FrameworkEntry::new("H.2", "Shredding").under("H")
            },
        ],
    )
    .unwrap()
    .published_by("the house")
    .in_edition("3")
    .licensed("internal");
    assert_eq!(
        (house.id(), house.publisher(), house.edition(), house.licence()),
        ("house", Some("the house"), Some("3"), Some("internal"))
    );
    assert_eq!(house.leaves().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["H.1", "H.2"]);
    assert_eq!(house.children("H").count(), 2);
    assert_eq!(house.titled("visitors badges").map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["H.1"]);
    assert_eq!(house.entry("H.2").unwrap().parent.as_deref(), Some("H"));
    assert!(house.entry("H.3").is_none());
}

#[test]
fn a_framework_reports_every_fault() {
    let faults = Framework::new(
        "house",
        "House rules",
        vec![
            FrameworkEntry::new("", "Nameless"),
            FrameworkEntry::new("H.1", "One"),
            FrameworkEntry::new("H.1", "Two"),
            FrameworkEntry::new("H.2", "Three").under("H"),
            FrameworkEntry::new("a", "Four").under("b"),
            FrameworkEntry::new("b", "Five").under("a"),
            FrameworkEntry::new("c", "Six").under("a"),
        ],
    )
    .unwrap_err();
    let expected = [
        FrameworkFault::EmptyId { index: 0 },
        FrameworkFault::DuplicateId { index: 2, first: 1, id: "H.1".into() },
        FrameworkFault::UnknownParent { index: 3, parent: "H".into() },
        FrameworkFault::CircularParent { index: 4, id: "a".into() },
        FrameworkFault::CircularParent { index: 5, id: "b".into() },
    ];
    assert_eq!(faults, expected);
}

#[test]
fn an_edition_is_a_framework_without_fault() {
    for edition in Edition::ALL {
        let framework = Framework::from(edition);
        assert_eq!(framework.id(), edition.as_str());
        let again = Framework::new(framework.id(), framework.title(), framework.entries().to_vec());
        assert_eq!(again.unwrap().entries(), framework.entries());
        let leaves: Vec<&str> = framework.leaves().map(|entry| entry.id.as_str()).collect();
        assert_eq!(leaves, edition.assessable_ids().collect::<Vec<_>>());
    }
    assert!(Framework::from(NEW).entry("A.5.1").unwrap().attributes.is_some());
}
