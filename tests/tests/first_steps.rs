//! The first steps of a user: the starter document, and what it becomes once it is filled in.

#![cfg(test)]

use std::fs;
use std::path::Path;

use isms::base::{AsOf, Severity};
use isms::document::Isms;
use isms::rules::{Settings, check};
use isms::views::{CertificationStage, Readiness, readiness};
use isms_boundary::Workspace;

fn day() -> AsOf {
    "2026-01-31".parse().unwrap()
}

fn ready(answer: &Readiness, stage: CertificationStage) -> bool {
    answer.stages.iter().any(|found| found.stage == stage && found.ready)
}

#[test]
fn the_filled_in_starter_is_ready_for_stage_1_and_not_for_stage_2() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples/first-steps.isms.json");
    let isms = Isms::parse(&fs::read_to_string(path).unwrap()).unwrap();
    let report = check(&isms, &Settings::default(), day());
    let errors: Vec<String> = report
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .map(|found| found.key.clone())
        .collect();
    assert_eq!(errors, Vec::<String>::new());
    let answer = readiness(&isms, day(), &Settings::default());
    assert!(ready(&answer, CertificationStage::Stage1), "{:#?}", answer.stages);
    assert!(!ready(&answer, CertificationStage::Stage2));
    assert!(!answer.gaps.is_empty(), "stage 2 and surveillance still lack something");
}

#[test]
fn the_starter_is_ready_for_nothing_and_says_what_to_do() {
    let mut workspace = Workspace::create("new", r#"{"starter":true,"organization":{"name":"Acme"}}"#).unwrap();
    workspace.call("check", r#"{"as_of":"2026-01-31"}"#).unwrap();
    let answer = readiness(workspace.isms(), day(), &Settings::default());
    assert!(!ready(&answer, CertificationStage::Stage1));
    assert!(answer.gaps.iter().all(|gap| !gap.message.is_empty()));
    for clause in ["4.3", "5.2", "6.1.2", "6.1.3"] {
        assert!(answer.gaps.iter().any(|gap| gap.clause == clause), "{clause} has no gap");
    }
}
