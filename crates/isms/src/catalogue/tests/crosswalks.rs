//! The crosswalk of NIST, and what can be asked of any crosswalk.

use crate::catalogue::{
    Certainty, Coverage, Crosswalk, CrosswalkFault, Edge, Edition, Provenance, Relation, Side, correspondence,
    nist_sp800_53r5,
};

fn crosswalk(
    source: &'static str,
    target: &'static str,
    edges: &[(&'static str, &'static str, Relation)],
) -> Crosswalk {
    let edges = edges.iter().map(|(from, to, relation)| Edge::stated(*from, *to, *relation)).collect();
    let provenance = Provenance { publisher: source.into(), caveats: vec![source.into()], ..Provenance::default() };
    Crosswalk::new(format!("{source}-{target}"), "A crosswalk", (source, target), provenance, edges).unwrap()
}

#[test]
fn nist_has_642_relations_that_all_lead_somewhere() {
    let nist = nist_sp800_53r5();
    assert_eq!(nist.edges().len(), 642);
    assert_eq!(nist.ids(Side::Source).len(), 220);
    assert_eq!(nist.ids(Side::Target).len(), 120);
    assert_eq!(nist.framework(Side::Target), Edition::Iso27001_2022.as_str());
    let coverage = nist.coverage(Side::Target, Edition::Iso27001_2022.assessable_ids());
    assert_eq!(coverage.uncovered, ["6.3", "A.7.6", "A.8.34"]);
    assert!(coverage.foreign.is_empty(), "{:?}", coverage.foreign);
    assert_eq!((coverage.covered.len(), coverage.percent()), (120, 97));
    assert!(nist.edges().iter().all(|edge| edge.relation == Relation::Related && edge.certainty == Certainty::Stated));
    let partial: Vec<_> = nist
        .edges()
        .iter()
        .filter(|edge| edge.partial == Some(true))
        .map(|edge| (&*edge.source, &*edge.target))
        .collect();
    assert_eq!(partial, [("AC-3", "A.5.33"), ("AC-3", "A.8.4")]);
    assert!(nist.edges().iter().all(|edge| edge.partial != Some(false)));
    assert_eq!(nist.provenance().publisher, "NIST");
    assert_eq!(nist.provenance().caveats.len(), 3);
    let again = Crosswalk::new("n", "n", ("a", "b"), Provenance::default(), nist.edges().to_vec());
    assert!(again.is_ok(), "the same pair twice");
}

#[test]
fn both_ways_answer_alike() {
    let nist = nist_sp800_53r5();
    let back = nist.reversed();
    assert_eq!(back.framework(Side::Source), nist.framework(Side::Target));
    assert_eq!(back.edges().len(), nist.edges().len());
    let to: Vec<&str> = nist.edges_to("A.7.4").map(|edge| &*edge.source).collect();
    let from: Vec<&str> = back.edges_from("A.7.4").map(|edge| &*edge.target).collect();
    assert!(!to.is_empty());
    assert_eq!(to, from);
    assert!(nist.edge("AC-2", "A.8.2").is_some() && nist.edge("AC-2", "A.5.1").is_none());
    let own = crosswalk("a", "b", &[("1", "2", Relation::Subset), ("1", "3", Relation::Equal)]);
    assert_eq!(own.reversed().edge("2", "1").unwrap().relation, Relation::Superset);
    assert_eq!(own.reversed().reversed(), own);
}

#[test]
fn gaps_follow_from_what_is_in_place() {
    let nist = nist_sp800_53r5();
    let access = nist.filtered(|edge| edge.source.starts_with("AC-2") && edge.source != "AC-20");
    let ids = ["A.5.16", "A.5.18", "A.8.2", "A.8.16", "A.8.34"];
    let coverage = access.coverage(Side::Target, ids);
    assert_eq!(coverage.covered, ["A.5.16", "A.5.18", "A.8.2", "A.8.16"]);
    assert_eq!(coverage.uncovered, ["A.8.34"]);
    assert_eq!((coverage.foreign, coverage.covered.len() * 100 / 5), (vec!["A.8.3".to_owned()], 80));
}

#[test]
fn a_denied_relation_covers_nothing() {
    let own = crosswalk("a", "b", &[("1", "x", Relation::NotRelated), ("1", "y", Relation::Intersects)]);
    let coverage = own.coverage(Side::Target, ["x", "z"]);
    assert_eq!(coverage.uncovered, ["x", "z"]);
    assert_eq!(coverage.foreign, ["y"]);
    assert_eq!((coverage.percent(), Coverage::default().percent()), (0, 100));
    assert_eq!(own.coverage(Side::Source, ["1"]).covered, ["1"]);
}

#[test]
fn a_crosswalk_reports_every_fault() {
    let edges = vec![
        Edge::stated("1", "x", Relation::Equal),
        Edge::stated("", "x", Relation::Equal),
        Edge::stated("1", "x", Relation::Subset),
        Edge::stated("2", "", Relation::Equal),
    ];
    let faults = Crosswalk::new("c", "c", ("a", "b"), Provenance::default(), edges).unwrap_err();
    let expected = [
        CrosswalkFault::EmptyId { index: 1 },
        CrosswalkFault::DuplicateEdge { index: 2, first: 0, from: "1".into(), to: "x".into() },
        CrosswalkFault::EmptyId { index: 3 },
    ];
    assert_eq!(faults, expected);
}

/// Every relation a set can have to another, over the non-empty subsets of four things.
fn relations(one: u8, other: u8) -> Vec<Relation> {
    let common = one & other;
    let mut relations = vec![if common == 0 { Relation::NotRelated } else { Relation::Intersects }];
    if one == other {
        relations.push(Relation::Equal);
    }
    if common == one {
        relations.push(Relation::Subset);
    }
    if common == other {
        relations.push(Relation::Superset);
    }
    relations
}

/// `then` claims as implied exactly what holds in every model of sets; checked against all triples of subsets.
#[test]
fn composition_claims_what_sets_allow() {
    let named = [Relation::Equal, Relation::Subset, Relation::Superset, Relation::Intersects, Relation::NotRelated];
    for first in named {
        for second in named {
            let models: Vec<Vec<Relation>> = (1..16u8)
                .flat_map(|a| (1..16u8).flat_map(move |b| (1..16u8).map(move |c| (a, b, c))))
                .filter(|(a, b, c)| relations(*a, *b).contains(&first) && relations(*b, *c).contains(&second))
                .map(|(a, _, c)| relations(a, c))
                .collect();
            let always: Vec<Relation> =
                named.into_iter().filter(|relation| models.iter().all(|model| model.contains(relation))).collect();
            match first.then(second) {
                Some((relation, Certainty::Implied)) => assert!(always.contains(&relation), "{first} then {second}"),
                Some((Relation::Related, Certainty::Possible)) => {
                    assert!(always.is_empty(), "{first} then {second}: {always:?}")
                }
                None => assert!(always.is_empty(), "{first} then {second}: {always:?}"),
                other => panic!("{first} then {second}: {other:?}"),
            }
        }
    }
    assert_eq!(Relation::Related.then(Relation::Equal), Some((Relation::Related, Certainty::Implied)));
    assert_eq!(Relation::Related.then(Relation::Subset), Some((Relation::Related, Certainty::Possible)));
    assert_eq!(Relation::Related.then(Relation::NotRelated), None);
}

#[test]
fn composition_loses_certainty_and_names_the_way() {
    use Relation::{Equal, Intersects, NotRelated, Subset, Superset};
    let first =
        crosswalk("a", "b", &[("1", "p", Subset), ("1", "q", Equal), ("2", "p", Intersects), ("3", "r", Equal)]);
    let second =
        crosswalk("b", "c", &[("p", "x", Superset), ("q", "x", Equal), ("p", "y", NotRelated), ("r", "y", NotRelated)]);
    let both = first.then(&second).unwrap();
    assert_eq!((both.framework(Side::Source), both.framework(Side::Target)), ("a", "c"));
    let edge = both.edge("1", "x").unwrap();
    assert_eq!((edge.relation, edge.certainty), (Equal, Certainty::Implied));
    assert_eq!(edge.via, ["p", "q"]);
    assert_eq!(both.edge("1", "y").unwrap().relation, NotRelated);
    assert_eq!(both.edge("2", "x").unwrap().certainty, Certainty::Possible);
    assert!(both.edge("2", "y").is_none());
    assert_eq!(both.edge("3", "y").unwrap().certainty, Certainty::Implied);
    assert_eq!(both.provenance().publisher, "a; b");
    assert_eq!(both.provenance().caveats.len(), 3);
    let sure = both.filtered(|edge| edge.certainty >= Certainty::Implied);
    assert_eq!(sure.coverage(Side::Target, ["x", "y"]).uncovered, ["y"]);

    let wrong = second.then(&first).unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "cannot go on from `c` to `a`: the second crosswalk has to start where the first one ends"
    );
}

#[test]
fn ways_that_disagree_leave_a_possibility() {
    use Relation::{Equal, NotRelated, Subset, Superset};
    let first = crosswalk("a", "b", &[("1", "p", Equal), ("1", "q", Equal), ("2", "p", Equal), ("2", "r", Equal)]);
    let second = crosswalk("b", "c", &[("p", "x", Subset), ("q", "x", NotRelated), ("r", "x", Superset)]);
    let both = first.then(&second).unwrap();
    let disputed = both.edge("1", "x").unwrap();
    assert_eq!((disputed.relation, disputed.certainty), (Relation::Related, Certainty::Possible));
    let common = both.edge("2", "x").unwrap();
    assert_eq!((common.relation, common.certainty), (Relation::Intersects, Certainty::Implied));
}

#[test]
fn partial_satisfaction_survives_composition() {
    let first = crosswalk("a", "b", &[("1", "p", Relation::Equal)]).filtered(|_| true);
    let partly = Edge::stated("p", "x", Relation::Intersects).partially(true);
    let second = Crosswalk::new("s", "s", ("b", "c"), Provenance::default(), vec![partly]).unwrap();
    assert_eq!(first.then(&second).unwrap().edge("1", "x").unwrap().partial, Some(true));
    assert_eq!(second.reversed().edge("x", "p").unwrap().partial, None);
}

#[test]
fn nist_reaches_2013_through_2022_with_less_certainty() {
    let older = nist_sp800_53r5().then(&correspondence().reversed()).unwrap();
    assert_eq!(older.framework(Side::Target), "iso27001:2013");
    let coverage = older.coverage(Side::Target, Edition::Iso27001_2013.assessable_ids());
    assert!(coverage.foreign.is_empty());
    // What became A.7.6 and A.8.34, which NIST does not reach.
    assert_eq!(coverage.uncovered, ["A.11.1.5", "A.12.7.1"]);
    assert!(older.edges().iter().all(|edge| edge.certainty == Certainty::Possible && !edge.via.is_empty()));
    assert_eq!(older.edge("CA-5", "10.1").unwrap().via, ["10.2"]);
    let texts = older.provenance().caveats.join(" ");
    assert!(texts.contains("flattened") && texts.contains("no equality") && texts.contains("composed"));
}

#[test]
fn relations_and_certainties_read_what_they_write() {
    for relation in Relation::ALL {
        assert_eq!(relation.to_string().parse(), Ok(relation));
        assert_eq!(relation.reversed().reversed(), relation);
    }
    for (text, relation) in [
        ("Subset of", Relation::Subset),
        ("superset of", Relation::Superset),
        ("intersects with", Relation::Intersects),
        ("Not related to", Relation::NotRelated),
    ] {
        assert_eq!(text.parse(), Ok(relation));
    }
    assert!("overlaps".parse::<Relation>().is_err());
    for certainty in Certainty::ALL {
        assert_eq!(certainty.to_string().parse(), Ok(certainty));
    }
    assert!("sure".parse::<Certainty>().is_err());
}
