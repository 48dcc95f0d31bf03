use std::path::Path;

use super::requirements::Requirement;
use super::{faults, has_test, page, row_faults, view_names};
use crate::shell::root;

#[test]
fn every_row_is_answered_by_what_is_there() {
    let faults = faults(&root());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_not_there_is_a_fault() {
    let views = view_names(&root());
    assert!(views.iter().any(|view| view == "clauses") && !views.iter().any(|view| view == "ClauseVerdicts"));
    let row = Requirement {
        id: "S-00",
        what: "",
        registers: "risks nothing",
        rules: "RSK010 RSK999",
        machines: "risks people",
        views: "ratings fortunes",
        tests: "views/soa::both_ways views/soa::both views/soa::row",
        otherwise: "",
    };
    let told = row_faults(&row, &root(), &views);
    let expected =
        ["register `nothing`", "rule `RSK999`", "machine `people`", "view `fortunes`", "test `views/soa::both`"];
    for what in expected {
        assert!(told.iter().any(|fault| fault.ends_with(what)), "{what}: {told:?}");
    }
    assert_eq!(told.len(), 7, "{told:?}");
    let empty = Requirement { registers: "", rules: "", machines: "", views: "", tests: "", ..row };
    assert_eq!(row_faults(&empty, &root(), &views).len(), 3);
    assert!(!has_test(Path::new("/nowhere"), "views/soa::both_ways"));
}

#[test]
fn the_page_has_a_line_for_each_clause_and_requirement() {
    let page = page();
    assert_eq!(page.lines().filter(|line| line.starts_with("| S-")).count(), 95);
    let clauses = page.lines().filter(|line| line.starts_with("| ") && line.contains("`clauses`"));
    assert!(clauses.count() >= 30);
}
