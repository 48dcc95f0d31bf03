//! Counts, uniqueness, and the correspondence of the two editions.

use std::collections::BTreeSet;

use crate::catalogue::{
    Attribute, Basis, Change, Control, ControlType, Edition, InformationKind, Theme, correspondence, predecessors,
    successors,
};

const OLD: Edition = Edition::Iso27001_2013;
const NEW: Edition = Edition::Iso27001_2022;

fn count(edition: Edition, wanted: impl Fn(&Control) -> bool) -> usize {
    edition.controls().iter().filter(|control| wanted(control)).count()
}

#[test]
fn annex_a_has_the_controls_of_the_standard() {
    assert_eq!(NEW.controls().len(), 93);
    let themes = Theme::ALL.map(|theme| NEW.controls_in(theme).count());
    assert_eq!(themes, [37, 8, 14, 34]);
    assert_eq!(NEW.groups().len(), 4);
    for theme in Theme::ALL {
        let group = NEW.group(theme.group_id()).unwrap();
        assert!(group.controls().eq(NEW.controls_in(theme)), "{theme}");
    }

    assert_eq!(OLD.controls().len(), 114);
    let (domains, categories): (Vec<_>, Vec<_>) = OLD.groups().iter().partition(|group| group.parent().is_none());
    assert_eq!((domains.len(), categories.len()), (14, 35));
    assert!(OLD.controls().iter().all(|control| control.theme.is_none() && control.attributes.is_none()));
    assert!(OLD.controls().iter().all(|control| control.groups().count() == 2));
    assert_eq!(domains.iter().map(|domain| domain.controls().count()).sum::<usize>(), 114);
    assert_eq!(OLD.control("A.9.2.3").unwrap().group().unwrap().title, "User access management");
    assert_eq!(OLD.control("A.9.2.3").unwrap().groups().last().unwrap().title, "Access control");
}

#[test]
fn attribute_values_are_spread_as_published() {
    let spread = |attribute: Attribute| -> Vec<usize> {
        attribute.terms().map(|term| count(NEW, |control| control.attributes.unwrap().has(term))).collect()
    };
    assert_eq!(spread(Attribute::ControlType), [83, 13, 14]);
    assert_eq!(spread(Attribute::SecurityProperty), [87, 84, 85]);
    assert_eq!(spread(Attribute::CybersecurityConcept), [23, 71, 14, 11, 6]);
    assert_eq!(spread(Attribute::OperationalCapability), [8, 16, 15, 6, 16, 17, 12, 6, 11, 3, 6, 7, 6, 10, 4]);
    assert_eq!(spread(Attribute::SecurityDomain), [27, 69, 22, 8]);
    assert_eq!(NEW.controls_with(ControlType::Corrective).count(), 14);
    assert_eq!(OLD.controls_with(ControlType::Corrective).count(), 0);
    for control in NEW.controls() {
        for attribute in Attribute::ALL {
            assert!(!control.attributes.unwrap().values(attribute).is_empty(), "{} {attribute}", control.id);
        }
    }
}

#[test]
fn clauses_form_the_tree_of_the_standard() {
    assert_eq!(NEW.clauses().len(), 41);
    assert_eq!(NEW.assessable_clauses().count(), 30);
    assert_eq!(OLD.clauses().len(), 35);
    assert_eq!(OLD.assessable_clauses().count(), 26);
    for edition in Edition::ALL {
        let top: Vec<&str> = edition.top_clauses().map(|clause| clause.id).collect();
        assert_eq!(top, ["4", "5", "6", "7", "8", "9", "10"]);
        for clause in edition.clauses() {
            assert_eq!(clause.parent().map(|parent| parent.id), clause.parent_id(), "{} of {edition}", clause.id);
            assert!(clause.depth() <= 3 && !clause.title.is_empty(), "{} of {edition}", clause.id);
        }
    }
    let below: Vec<&str> = NEW.clause("9.3").unwrap().children().map(|clause| clause.title).collect();
    assert_eq!(below, ["General", "Management review inputs", "Management review results"]);
    let said = |wanted: bool| NEW.clauses().iter().filter(move |clause| clause.is_assessable() == wanted);
    assert!(said(true).all(|clause| clause.evidence_expectation.is_some() && clause.change_note.is_some()));
    assert!(said(false).all(|clause| clause.evidence_expectation.is_none() && clause.sub_items.is_empty()));
    let amended: Vec<&str> =
        NEW.clauses().iter().filter(|clause| clause.amendment_2024.is_some()).map(|clause| clause.id).collect();
    assert_eq!(amended, ["4.1", "4.2"]);
    let inputs: Vec<&str> = NEW.clause("9.3.2").unwrap().sub_items.iter().map(|item| item.key).collect();
    assert_eq!(inputs, ["a", "b", "c", "d", "d1", "d2", "d3", "d4", "e", "f", "g"]);
    assert!(NEW.clause("9.3.2").unwrap().sub_item("d1").unwrap().is_lettered());
    assert!(!NEW.clause("7.5.3").unwrap().sub_item("ext").unwrap().is_lettered());
}

#[test]
fn documents_are_demanded_as_listed() {
    let demanded: Vec<_> = NEW.mandatory_documented_information().collect();
    assert_eq!(demanded.len(), 17);
    let customary: Vec<_> = demanded.iter().filter(|(_, what)| what.basis == Basis::Customary).collect();
    assert!(matches!(customary.as_slice(), [(clause, what)] if clause.id == "6.1.3" && what.note.is_some()));
    assert_eq!(demanded.iter().filter(|(_, what)| what.kind == InformationKind::Record).count(), 9);
    let controls: Vec<&str> = NEW.conditional_documents().map(|(control, _)| control.id).collect();
    let expected = ["A.5.9", "A.5.10", "A.5.24", "A.5.26", "A.5.31", "A.5.37", "A.6.2", "A.6.6", "A.8.9", "A.8.27"];
    assert_eq!(controls, expected);
    assert_eq!(OLD.mandatory_documented_information().count() + OLD.conditional_documents().count(), 0);
}

#[test]
fn identifiers_and_titles_name_one_thing() {
    for edition in Edition::ALL {
        let ids: BTreeSet<&str> = edition.assessable_ids().collect();
        assert_eq!(ids.len(), edition.assessable_ids().count());
        for control in edition.controls() {
            assert!(std::ptr::eq(edition.control(control.id).unwrap(), control));
            for title in control.titles() {
                let found: Vec<_> = edition.controls().iter().filter(|other| other.is_titled(title)).collect();
                assert_eq!(found, [control], "{title} of {edition}");
            }
        }
        for clause in edition.clauses() {
            assert!(std::ptr::eq(edition.clause(clause.id).unwrap(), clause));
        }
        assert!(
            edition.control("5.1").is_none() && edition.control("A.5").is_none() && edition.clause("A.5.1").is_none()
        );
    }
}

#[test]
fn annex_a_corresponds_in_115_pairs() {
    let mut pairs = 0;
    for old in OLD.controls() {
        assert!(!old.counterparts().is_empty(), "{} was dropped", old.id);
        for new in successors(old.id) {
            assert!(NEW.control(new).is_some(), "{} became {new}", old.id);
            assert!(predecessors(new).contains(&old.id), "{new} came from {}", old.id);
            pairs += 1;
        }
    }
    assert_eq!(pairs, 115);
    let back: usize = NEW.controls().iter().map(|control| control.counterparts().len()).sum();
    assert_eq!(back, 115);

    let kinds = |edition| Change::ALL.map(|change| count(edition, |control| control.change() == change));
    assert_eq!(kinds(NEW), [58, 24, 0, 11]);
    assert_eq!(kinds(OLD), [58, 55, 1, 0]);
    assert_eq!(successors("A.18.2.3"), ["A.5.36", "A.8.8"]);
    let new: Vec<&str> =
        NEW.controls().iter().filter(|control| control.is_new_in_2022()).map(|control| control.id).collect();
    let expected =
        ["A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23", "A.8.28"];
    assert_eq!(new, expected);
    assert!(successors("A.1.1.1").is_empty() && predecessors("A.9.9").is_empty());
}

#[test]
fn clauses_correspond_with_the_swap_the_split_and_the_new_one() {
    assert_eq!(successors("10.1"), ["10.2"]);
    assert_eq!(successors("10.2"), ["10.1"]);
    assert_eq!(OLD.clause("10.1").unwrap().title, "Nonconformity and corrective action");
    assert_eq!(OLD.clause("10.2").unwrap().title, "Continual improvement");
    assert_eq!(NEW.clause("10.1").unwrap().title, "Continual improvement");
    assert_eq!(NEW.clause("10.2").unwrap().counterparts(), [OLD.clause("10.1").unwrap()]);

    assert_eq!(successors("9.2"), ["9.2.1", "9.2.2"]);
    assert_eq!(successors("9.3"), ["9.3.1", "9.3.2", "9.3.3"]);
    assert_eq!(predecessors("9.3.2"), ["9.3"]);
    assert_eq!(predecessors("9.3"), ["9.3"]);
    assert_eq!(OLD.clause("9.3").unwrap().title, "Management review");
    assert_eq!(NEW.clause("9.2.1").unwrap().change(), Change::Split);
    assert_eq!(NEW.clause("9.2").unwrap().change(), Change::Split);

    let new: Vec<&str> =
        NEW.clauses().iter().filter(|clause| clause.change() == Change::New).map(|clause| clause.id).collect();
    assert_eq!(new, ["6.3"]);
    for clause in OLD.clauses() {
        assert!(!clause.counterparts().is_empty(), "{} was dropped", clause.id);
        assert!(clause.counterparts().iter().all(|new| new.counterparts().contains(&clause)), "{}", clause.id);
    }
    let controls = correspondence().edges().iter().filter(|edge| edge.source.starts_with("A.")).count();
    assert_eq!((controls, correspondence().edges().len() - controls), (115, 29));
}

#[test]
fn editions_read_what_they_write() {
    for edition in Edition::ALL {
        assert_eq!(edition.to_string().parse(), Ok(edition));
    }
    let wrong = "iso27001:2005".parse::<Edition>().unwrap_err();
    assert_eq!(wrong.to_string(), "unknown edition `iso27001:2005`, expected iso27001:2013 or iso27001:2022");
    for theme in Theme::ALL {
        assert_eq!(theme.to_string().to_uppercase().parse(), Ok(theme));
    }
    assert!("".parse::<Theme>().is_err());
}
