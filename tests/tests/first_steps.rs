//! The way of a new user: from the starter document to a small ISMS of which stage 1 is possible.

#![cfg(test)]

use std::fs;
use std::path::Path;

use isms::base::{AsOf, Json, Severity};
use isms::document::Isms;
use isms::rules::{Settings, check};
use isms::views::{CertificationStage, Readiness, readiness};
use isms_boundary::Workspace;

fn day() -> AsOf {
    "2026-06-15".parse().unwrap()
}

fn stage_1(isms: &Isms) -> (bool, Readiness) {
    let found = readiness(isms, day(), &Settings::default());
    let ready = found.stages.iter().any(|stage| stage.stage == CertificationStage::Stage1 && stage.ready);
    (ready, found)
}

#[test]
fn the_small_company_can_face_stage_1() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples/first-steps.isms.json");
    let isms = Isms::parse(&fs::read_to_string(path).unwrap()).unwrap();
    let report = check(&isms, &Settings::default(), day());
    let errors: Vec<_> = report.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let (ready, found) = stage_1(&isms);
    assert!(ready, "{:#?}", found.stages);
}

#[test]
fn the_starter_document_names_what_is_to_be_done() {
    let mut workspace = Workspace::create("new", r#"{"starter":true}"#).unwrap();
    let text = workspace.call("document", "").unwrap();
    let answer = Json::parse(&text).unwrap();
    let isms = Isms::parse(answer.as_str().unwrap()).unwrap();
    let (ready, found) = stage_1(&isms);
    assert!(!ready);
    let gaps: Vec<&str> = found
        .gaps
        .iter()
        .filter(|gap| gap.concerns.contains(&CertificationStage::Stage1))
        .map(|gap| gap.clause.as_str())
        .collect();
    for clause in ["4.1", "5.2", "6.1.2", "6.1.3", "6.2", "7.5.1"] {
        assert!(gaps.contains(&clause), "{clause} is not among {gaps:?}");
    }
}
