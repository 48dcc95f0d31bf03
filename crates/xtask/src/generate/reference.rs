//! The reference pages: rules, lifecycles, reports.

use std::fmt::Write as _;

use isms::lifecycle::machines;
use isms::rules::rules;
use isms_boundary::REPORTS;

use super::File;

pub(super) fn files() -> Vec<File> {
    vec![
        ("docs/reference/rules.md".to_owned(), rule_pages()),
        ("docs/reference/lifecycles.md".to_owned(), lifecycle_pages()),
        ("docs/reference/reports.md".to_owned(), report_page()),
    ]
}

fn report_page() -> String {
    let mut text = String::from(
        "# Reports\n\nWhat is computed from the whole document. Each is a verb of the same name (`docs/boundary.md`), a method of the \
         document in Python and JavaScript, and `isms report NAME FILE` on the command line, with `-` or `_` between the words. Every \
         report takes `as_of`. With `rows: true` its main table is answered as flat rows: lists joined by commas, what is nested left \
         out or worded.\n",
    );
    for report in REPORTS {
        let _ = write!(text, "\n## {}\n\n{}.\n\nAnswers `{}`", report.name, report.summary, report.answer);
        match report.table {
            Some(table) => {
                let _ = writeln!(text, "; its main table is `{table}`.");
            }
            None => text.push_str(".\n"),
        }
        if !report.args.is_empty() {
            text.push('\n');
        }
        for arg in report.args {
            let needed = if arg.required { ", required" } else { "" };
            let _ = writeln!(text, "- `{}`{needed}: {}", arg.name, arg.summary);
        }
    }
    text
}

fn rule_pages() -> String {
    let mut text = String::from(
        "# Rules\n\nEvery rule of the checker. `isms explain CODE` prints one of them; `isms rules` lists them all.\n\n\
         | code | severity | clause | what should be |\n|---|---|---|---|\n",
    );
    for rule in rules() {
        let _ = writeln!(
            text,
            "| [{0}](#{1}) | {2} | {3} | {4} |",
            rule.code,
            rule.code.to_lowercase(),
            rule.severity,
            rule.clause,
            rule.summary
        );
    }
    for rule in rules() {
        let _ = write!(
            text,
            "\n## {}\n\n**{}** · {} · basis: {} · clause {}\n\n{}\n\nWhy: {}\n\nTo mend it: {}\n\nMessage: *{}*\n",
            rule.code,
            rule.name,
            rule.severity,
            rule.basis,
            rule.clause,
            rule.summary,
            rule.why,
            rule.mend,
            rule.message
        );
        if !rule.blind.is_empty() {
            let _ = write!(text, "\nA person must still judge: {}\n", rule.blind);
        }
    }
    text
}

fn lifecycle_pages() -> String {
    let mut text = String::from("# Lifecycles\n\nDrawn from the tables that the library drives records by.\n");
    for machine in machines() {
        let _ = write!(
            text,
            "\n## {} (`{}`)\n\n```mermaid\n{}\n```\n",
            machine.title,
            machine.name,
            machine.diagram().trim_end()
        );
    }
    text
}
