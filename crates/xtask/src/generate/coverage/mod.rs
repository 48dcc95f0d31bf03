//! The coverage page: each clause and each requirement, where it is answered, and what proves it.
//!
//! A row that is empty, or that names a rule, register, machine, view or test that is not there, is a fault: nothing is generated then.

mod requirements;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;
use std::path::Path;

use isms::catalogue::Edition;
use isms::document::{REGISTERS, register_info};
use isms::lifecycle::machine;
use isms::rules::{rule, rules};

use super::File;
use requirements::{REQUIREMENTS, Requirement};

/// The views that answer about a clause, beside `clauses`, which answers about each.
const CLAUSE_VIEWS: &[(&str, &str)] = &[
    ("4.1", "inventory calendar"),
    ("4.2", "inventory performance"),
    ("4.3", "inventory"),
    ("4.4", "process_graph knowledge"),
    ("5.1", "implementation ownership"),
    ("5.2", "required_documents"),
    ("5.3", "responsibilities ownership knowledge"),
    ("6.1.1", "calendar"),
    ("6.1.2", "ratings top_risks heat_map risk_groups asset_needs criteria_migration loss_scenarios what_if"),
    ("6.1.3", "statement_of_applicability treatment_plan control_effects decide migrate_edition"),
    ("6.2", "objectives calendar"),
    ("6.3", "calendar"),
    ("7.1", "implementation"),
    ("7.2", "responsibilities calendar"),
    ("7.3", "calendar"),
    ("7.4", "calendar"),
    ("7.5.1", "required_documents promises"),
    ("7.5.2", "required_documents calendar"),
    ("7.5.3", "required_documents"),
    ("8.1", "process_graph asset_bundles promises"),
    ("8.2", "ratings risk_trend calendar"),
    ("8.3", "treatment_plan control_effects movable_risks calendar"),
    ("9.1", "performance calendar"),
    ("9.2.1", "audit_points sample calendar"),
    ("9.2.2", "audit_points calendar"),
    ("9.3.1", "review_pack calendar"),
    ("9.3.2", "review_pack"),
    ("9.3.3", "review_pack calendar"),
    ("10.1", "improvement_progress readiness"),
    ("10.2", "readiness calendar"),
];

pub(super) fn files() -> Vec<File> {
    vec![("docs/coverage.md".to_owned(), page())]
}

/// What is wrong with the tables: empty rows, and names of what is not there.
pub(super) fn faults(root: &Path) -> Vec<String> {
    let views = view_names(root);
    let mut faults = Vec::new();
    for clause in clauses() {
        if clause.rules.is_empty() && clause.judgement.is_empty() {
            faults.push(format!("clause {}: neither a rule nor evidence to judge", clause.id));
        }
        if clause.views.is_empty() {
            faults.push(format!("clause {}: no view", clause.id));
        }
        faults.extend(
            clause
                .views
                .iter()
                .filter(|view| !views.contains(&(**view).to_owned()))
                .map(|view| format!("clause {}: there is no view `{view}`", clause.id)),
        );
    }
    for (at, row) in REQUIREMENTS.iter().enumerate() {
        if row.id != format!("S-{:02}", at + 1) {
            faults.push(format!("{} stands where S-{:02} belongs", row.id, at + 1));
        }
        faults.extend(row_faults(row, root, &views));
    }
    if REQUIREMENTS.len() != 95 {
        faults.push(format!("{} requirements instead of 95", REQUIREMENTS.len()));
    }
    faults
}

fn words(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split_whitespace()
}

fn row_faults(row: &Requirement, root: &Path, views: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut lacks = |what: &str, name: &str| faults.push(format!("{}: there is no {what} `{name}`", row.id));
    for name in words(row.registers) {
        if register_info(name).is_none() {
            lacks("register", name);
        }
    }
    for code in words(row.rules) {
        if rule(code).is_none() {
            lacks("rule", code);
        } else if !root.join("tests/cases/rules").join(code).is_dir() {
            lacks("case for the rule", code);
        }
    }
    for name in words(row.machines) {
        if machine(name).is_none() {
            lacks("machine", name);
        }
    }
    for name in words(row.views) {
        if !views.iter().any(|view| view == name) {
            lacks("view", name);
        }
    }
    for test in words(row.tests) {
        if !has_test(root, test) {
            lacks("test", test);
        }
    }
    if row.what.is_empty() {
        faults.push(format!("{}: it is not said what it asks", row.id));
    }
    // A fact of the catalogue or of the form is answered by the test alone that proves it.
    if row.rules.is_empty() && row.tests.is_empty() {
        faults.push(format!("{}: nothing proves it", row.id));
    }
    let answered = [row.registers, row.rules, row.machines, row.views, row.otherwise];
    if answered.iter().all(|cell| cell.is_empty()) {
        faults.push(format!("{}: nothing answers it", row.id));
    }
    faults
}

/// What the library exports as views: functions, by their names.
fn view_names(root: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(root.join("crates/isms/src/views/mod.rs")).unwrap_or_default();
    let exported = text.split("pub use ").skip(1).filter_map(|rest| rest.split(';').next());
    let names = exported.flat_map(|item| item.split([':', '{', '}', ',', ' ', '\n']));
    names.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase())).map(str::to_owned).collect()
}

/// The file a test stands in: `views/soa::both_ways` and the like.
fn file_of(module: &str) -> String {
    let (area, rest) = module.split_once('/').unwrap_or((module, ""));
    match area {
        "views" => format!("crates/isms/src/views/tests/{rest}.rs"),
        "catalogue" => format!("crates/isms/src/catalogue/tests/{rest}.rs"),
        "lifecycle" => format!("crates/isms/tests/lifecycle/{rest}.rs"),
        "tests" => format!("tests/tests/{rest}.rs"),
        _ => format!("crates/isms/src/{module}.rs"),
    }
}

fn has_test(root: &Path, test: &str) -> bool {
    let Some((module, function)) = test.split_once("::") else { return false };
    let text = std::fs::read_to_string(root.join(file_of(module))).unwrap_or_default();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let declared = format!("fn {function}()");
    let marked = |at: usize| at.checked_sub(1).and_then(|before| lines.get(before)) == Some(&"#[test]");
    lines.iter().enumerate().any(|(at, line)| line.starts_with(&declared) && marked(at))
}

/// A clause, and what answers it.
struct ClauseRow {
    id: &'static str,
    title: &'static str,
    registers: Vec<&'static str>,
    rules: Vec<&'static str>,
    views: Vec<&'static str>,
    judgement: &'static str,
}

fn clauses() -> Vec<ClauseRow> {
    let bears_on = |cited: &str, clause: &str| {
        let number = cited.split(' ').next().unwrap_or_default();
        !number.is_empty()
            && (clause == number || clause.strip_prefix(number).is_some_and(|rest| rest.starts_with('.')))
    };
    Edition::Iso27001_2022
        .assessable_clauses()
        .map(|clause| {
            let own = CLAUSE_VIEWS.iter().find(|(id, _)| *id == clause.id).map_or("", |(_, views)| *views);
            ClauseRow {
                id: clause.id,
                title: clause.title,
                registers: REGISTERS
                    .iter()
                    .filter(|info| bears_on(info.clause, clause.id))
                    .map(|info| info.name)
                    .collect(),
                rules: rules().filter(|rule| bears_on(rule.clause, clause.id)).map(|rule| rule.code).collect(),
                views: if own.is_empty() { Vec::new() } else { ["clauses"].into_iter().chain(words(own)).collect() },
                judgement: clause.evidence_expectation.unwrap_or_default(),
            }
        })
        .collect()
}

fn code_list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" ")
}

fn rule_list<'n>(codes: impl Iterator<Item = &'n str>) -> String {
    codes
        .map(|code| format!("[{code}](reference/rules.md#{})", code.to_ascii_lowercase()))
        .collect::<Vec<_>>()
        .join(" ")
}

fn page() -> String {
    let mut text = String::from(
        "# Coverage\n\nWhat of ISO/IEC 27001:2022 and of the article on clause 4.4 is answered, by what, and what proves it. The \
         page is generated; a row that were empty, or that named what is not there, would fail the build.\n\n\
         ## Clauses\n\nEach assessable clause, the registers and rules that serve it, the views that answer about it, and the \
         evidence that a person must judge. Rules are proved by the cases in `tests/cases/rules`.\n\n\
         | clause | registers | rules | views | evidence for a person to judge |\n|---|---|---|---|---|\n",
    );
    for row in clauses() {
        let _ = writeln!(
            text,
            "| {} {} | {} | {} | {} | {} |",
            row.id,
            row.title,
            code_list(row.registers.into_iter()),
            rule_list(row.rules.into_iter()),
            code_list(row.views.into_iter()),
            row.judgement
        );
    }
    text.push_str(
        "\n## Requirements\n\nEach requirement drawn from the article on clause 4.4, where it is answered, and the tests that prove \
         it; the cases of the rules named prove them besides.\n\n\
         | | what it asks | registers | rules | lifecycles | views | tests |\n|---|---|---|---|---|---|---|\n",
    );
    for row in REQUIREMENTS {
        let what =
            if row.otherwise.is_empty() { row.what.to_owned() } else { format!("{}: {}", row.what, row.otherwise) };
        let _ = writeln!(
            text,
            "| {} | {what} | {} | {} | {} | {} | {} |",
            row.id,
            code_list(words(row.registers)),
            rule_list(words(row.rules)),
            code_list(words(row.machines)),
            code_list(words(row.views)),
            code_list(words(row.tests))
        );
    }
    text
}
