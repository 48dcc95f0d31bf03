//! Every cell of the catalogue against the collected sources; skipped where these are not at hand.

use std::path::Path;

use serde_json::Value;

use crate::catalogue::{Attribute, Basis, Control, Edition, Relation, Side, nist_sp800_53r5, predecessors, successors};

const OLD: Edition = Edition::Iso27001_2013;
const NEW: Edition = Edition::Iso27001_2022;

fn source(name: &str) -> Option<Value> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/standards"));
    if !folder.is_dir() {
        eprintln!("skipped: {} is not there to compare with", folder.display());
        return None;
    }
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    Some(serde_json::from_str(&text).unwrap())
}

fn list<'a>(value: &'a Value, member: &str) -> &'a [Value] {
    value[member].as_array().unwrap_or_else(|| panic!("no list `{member}`"))
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().map(|list| list.iter().map(|text| text.as_str().unwrap()).collect()).unwrap_or_default()
}

fn with_annex(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| format!("A.{id}")).collect()
}

#[test]
fn annex_a_2022_is_as_collected() {
    let Some(file) = source("iso27001-2022-annex-a.json") else { return };
    let rows = list(&file, "controls");
    assert_eq!(rows.len(), NEW.controls().len());
    for (row, control) in rows.iter().zip(NEW.controls()) {
        assert_eq!(row["display_id"], control.id);
        assert_eq!(row["title"], control.title, "{}", control.id);
        assert_eq!(texts(&row["alt_titles"]), control.alt_titles, "{}", control.id);
        assert_eq!(row["theme"], control.theme.unwrap().as_str(), "{}", control.id);
        assert_eq!(row["new_in_2022"], control.is_new_in_2022(), "{}", control.id);
        assert_eq!(with_annex(&texts(&row["predecessors_2013"])), predecessors(control.id), "{}", control.id);
        for attribute in Attribute::ALL {
            let values: Vec<String> =
                texts(&row["attributes"][attribute.as_str()]).iter().map(|value| value.to_lowercase()).collect();
            assert_eq!(values, control.attributes.unwrap().values(attribute), "{} {attribute}", control.id);
        }
    }
    for attribute in Attribute::ALL {
        let counts = file["meta"]["attribute_counts"][attribute.as_str()].as_object().unwrap();
        let tags: Vec<String> = texts(&file["meta"]["attribute_value_sets"][attribute.as_str()])
            .iter()
            .map(|tag| tag.to_lowercase())
            .collect();
        assert_eq!(tags, attribute.terms().map(|term| term.as_str()).collect::<Vec<_>>());
        for (tag, expected) in counts {
            let term = crate::catalogue::Term::of(attribute, tag).unwrap();
            let found = NEW.controls().iter().filter(|control| control.attributes.unwrap().has(term)).count();
            assert_eq!(Some(found as u64), expected.as_u64(), "{tag}");
        }
    }
}

#[test]
fn annex_a_2013_is_as_collected() {
    let Some(file) = source("iso27001-2013-annex-a.json") else { return };
    let rows = list(&file, "controls");
    assert_eq!(rows.len(), OLD.controls().len());
    for (row, control) in rows.iter().zip(OLD.controls()) {
        assert_eq!(row["display_id"], control.id);
        assert_eq!(row["title"], control.title, "{}", control.id);
        let above: Vec<String> = control.groups().map(|group| group.id.to_owned()).collect();
        assert_eq!(above, with_annex(&[row["category"].as_str().unwrap(), row["domain"].as_str().unwrap()]));
        assert_eq!(with_annex(&texts(&row["successors_2022"])), successors(control.id), "{}", control.id);
    }
    for group in list(&file, "domains").iter().chain(list(&file, "categories")) {
        let id = group["id"].as_str().unwrap();
        assert_eq!(group["title"], OLD.group(id).unwrap().title, "{id}");
    }
}

#[test]
fn the_correspondence_is_as_collected() {
    let Some(file) = source("mapping-2013-2022.json") else { return };
    let compare = |rows: &[Value], id: &str, others: &str, edition: Edition, found: fn(&str) -> Vec<&'static str>| {
        assert_eq!(rows.len(), edition.controls().len());
        for row in rows {
            let control: &Control = edition.control(row[id].as_str().unwrap()).unwrap();
            assert_eq!(texts(&row[others]), found(control.id), "{}", control.id);
            assert_eq!(row["kind"], control.change().as_str(), "{}", control.id);
        }
    };
    compare(list(&file, "annex_a_2013_to_2022"), "from_2013", "to_2022", OLD, successors);
    compare(list(&file, "annex_a_2022_to_2013"), "id_2022", "from_2013", NEW, predecessors);
    let mut compared = 0;
    for row in list(&file, "clauses_2013_to_2022") {
        let (from, to) = (row["from_2013"].as_str().unwrap(), texts(&row["to_2022"]));
        if from == "-" {
            assert!(to.iter().all(|id| predecessors(id).is_empty()), "{to:?}");
            continue;
        }
        assert_eq!(to, successors(from), "{from}");
        assert_eq!(
            row["note"].as_str().filter(|note| !note.is_empty()),
            OLD.clause(from).unwrap().change_note,
            "{from}"
        );
        compared += 1;
    }
    assert_eq!(compared, OLD.assessable_clauses().count());
}

#[test]
fn clauses_are_as_collected() {
    let Some(file) = source("iso27001-2022-clauses.json") else { return };
    let rows = list(&file, "clauses");
    assert_eq!(rows.len(), NEW.clauses().len());
    let basis = |row: &Value| match row["basis"].as_str().unwrap() {
        "explicit" => (Basis::Explicit, None),
        "practice" => (Basis::Practice, None),
        note => (Basis::Customary, Some(note.to_owned())),
    };
    for (row, clause) in rows.iter().zip(NEW.clauses()) {
        assert_eq!(row["id"], clause.id);
        assert_eq!(row["title"], clause.title, "{}", clause.id);
        assert_eq!(row["parent"].as_str(), clause.parent_id(), "{}", clause.id);
        assert_eq!(row["assessable"], clause.is_assessable(), "{}", clause.id);
        assert_eq!(row["evidence_expectation"].as_str(), clause.evidence_expectation, "{}", clause.id);
        assert_eq!(row["changes_vs_2013"].as_str(), clause.change_note, "{}", clause.id);
        assert_eq!(row["amendment_1_2024"].as_str(), clause.amendment_2024, "{}", clause.id);
        let accountable = clause.accountable.map(|who| who.as_str().replace('_', " "));
        assert_eq!(row["accountable"].as_str().map(str::to_owned), accountable, "{}", clause.id);
        let items: Vec<_> = clause.sub_items.iter().map(|item| (item.key, item.label)).collect();
        let expected: Vec<_> = list(row, "sub_items")
            .iter()
            .map(|item| (item["key"].as_str().unwrap(), item["label"].as_str().unwrap()))
            .collect();
        assert_eq!(items, expected, "{}", clause.id);
        assert_eq!(list(row, "documented_information").len(), clause.documented_information.len(), "{}", clause.id);
        for (row, found) in list(row, "documented_information").iter().zip(&clause.documented_information) {
            assert_eq!((row["kind"].as_str(), row["what"].as_str()), (Some(found.kind.as_str()), Some(found.what)));
            assert_eq!(basis(row), (found.basis, found.note.map(str::to_owned)), "{}", found.what);
        }
    }
    let demanded: Vec<_> = NEW.mandatory_documented_information().collect();
    let rows = list(&file, "mandatory_documented_information");
    assert_eq!(rows.len(), demanded.len());
    for (row, (clause, found)) in rows.iter().zip(demanded) {
        assert_eq!((row["clause"].as_str(), row["what"].as_str()), (Some(clause.id), Some(found.what)));
        assert_eq!(basis(row).0, found.basis, "{}", found.what);
    }
    let conditional: Vec<_> = NEW.conditional_documents().map(|(control, what)| (control.id, what)).collect();
    let expected: Vec<_> = list(&file["meta"], "conditional_documents_annex_a")
        .iter()
        .map(|row| (row["control"].as_str().unwrap(), row["what"].as_str().unwrap()))
        .collect();
    assert_eq!(conditional, expected);
}

#[test]
fn the_crosswalk_of_nist_is_as_collected() {
    let Some(file) = source("crosswalk-nist-800-53r5-iso27001-2022.json") else { return };
    let edges = file["edges"].as_object().unwrap();
    let nist = nist_sp800_53r5();
    assert_eq!(edges.len(), nist.ids(Side::Source).len());
    let mut compared = 0;
    for (id, targets) in edges {
        let found: Vec<&str> = nist.edges_from(id).map(|edge| &*edge.target).collect();
        assert_eq!(texts(targets), found, "{id}");
        assert!(nist.edges_from(id).all(|edge| edge.relation == Relation::Related));
        compared += found.len();
    }
    assert_eq!(Some(compared as u64), file["meta"]["edges"].as_u64());
}
