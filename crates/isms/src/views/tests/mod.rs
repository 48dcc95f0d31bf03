//! Small documents, one for each verdict and edge.

mod asset_needs;
mod audit;
mod build_readiness;
mod bundle;
mod calendar;
mod clauses;
mod compare;
mod criteria_migration;
mod diff;
mod effect;
mod heat_map;
mod inventory;
mod knowledge;
mod loss_scenarios;
mod migration;
mod objectives;
mod ownership;
mod performance;
mod plan;
mod process_graph;
mod progress;
mod promises;
mod rating;
mod readiness;
mod references;
mod required_documents;
mod responsibilities;
mod risk_groups;
mod risk_trend;
mod soa;
mod top_risks;
mod what_if;

use crate::base::{Date, Json};
use crate::document::Isms;

/// A day.
fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A document with people, criteria (3 by 3; the owner may accept low, the board medium) and the registers given as JSON members.
fn document(registers: &str) -> Isms {
    edition("iso27001:2022", registers)
}

fn edition(edition: &str, registers: &str) -> Isms {
    let text = format!(
        r#"{{
          "format": "isms/1.0", "edition": "{edition}",
          "people": [{{"id": "P-1", "name": "One"}}, {{"id": "P-2", "name": "Two"}}],
          "roles": [{{"id": "board", "title": "Board"}}],
          "role_assignments": [{{"id": "RA-1", "role": "board", "person": "P-2", "since": "2025-01-01", "until": "2026-12-31"}}],
          {CRITERIA}
          {registers}
        }}"#
    );
    Isms::parse(&text).unwrap_or_else(|error| panic!("{:#?}", error.faults))
}

const CRITERIA: &str = r#"
  "risk_criteria": [{
    "id": "CRIT-1", "effective_from": "2025-01-01",
    "likelihood": {"levels": [{"id": "low"}, {"id": "medium"}, {"id": "high"}]},
    "consequence": {"levels": [{"id": "low"}, {"id": "medium"}, {"id": "high"}]},
    "levels": [{"id": "low", "label": "Low"}, {"id": "medium", "label": "Medium"}, {"id": "high", "label": "High"}],
    "method": {"kind": "matrix", "rows": [["low", "low", "medium"], ["low", "medium", "high"], ["medium", "high", "high"]]},
    "acceptance": [
      {"id": "AC-owner", "level": "low"},
      {"id": "AC-board", "level": "medium", "authority": "board", "longest": "P1Y", "explicit": true},
      {"id": "AC-safety", "category": "safety", "level": "low", "explicit": true},
      {"id": "AC-none", "category": "odd", "level": "unheard_of"}
    ]
  }],"#;

/// An assessment of that likelihood and consequence, made on that day.
fn assessment(id: &str, stage: &str, on: &str, likelihood: &str, consequence: &str) -> String {
    format!(
        r#"{{"id": "{id}", "stage": "{stage}", "on": "{on}", "criteria": "CRIT-1", "likelihood": "{likelihood}",
            "consequence": [{{"criterion": "availability", "level": "{consequence}"}}]}}"#
    )
}

/// A risk with those assessments and further members.
fn risk(id: &str, assessments: &[String], more: &str) -> String {
    let comma = if more.is_empty() { "" } else { ", " };
    format!(
        r#"{{"id": "{id}", "title": "Risk {id}", "owner": "P-1", "assessments": [{}]{comma}{more}}}"#,
        assessments.join(", ")
    )
}

/// Every cell of flat rows is a scalar, and the members of each row stand in the order of the columns.
fn assert_flat(rows: &[Json<'_>], columns: &[&str]) {
    assert!(!rows.is_empty());
    for row in rows {
        let mut last = None;
        for (name, value) in row.as_map().unwrap() {
            let at = columns.iter().position(|column| column == name).unwrap_or_else(|| panic!("{name} is no column"));
            assert!(last.is_none_or(|last| last < at), "{name} stands out of order");
            assert!(!matches!(value, Json::List(_) | Json::Map(_) | Json::Null), "{name} is no scalar");
            last = Some(at);
        }
    }
}
