use super::{assert_flat, day};
use crate::base::{AsOf, Id, Shape as _};
use crate::document::Isms;
use crate::model::{IsmsFunction, Process};
use crate::views::{FunctionVerdict, ProcessGraph, ProcessPlace, process_graph};

fn graph(processes: &str) -> ProcessGraph {
    let text = format!(
        r#"{{"format": "isms/1.0", "edition": "iso27001:2022", "people": [{{"id": "P-1"}}],
            "documents": [{{"id": "D-1", "title": "Audit procedure", "kind": "procedure", "answers": ["9.2.2"]}}],
            "processes": [{processes}]}}"#
    );
    let isms = Isms::parse(&text).unwrap_or_else(|error| panic!("{:#?}", error.faults));
    process_graph(&isms, AsOf::from(day("2026-03-31")))
}

const LOOP: &str = r#"
  {"id": "PR-gone", "title": "Old way", "ended_on": "2025-01-01", "outputs": [{"id": "o", "what": "Lists"}]},
  {"id": "PR-risk", "title": "Assess \"all\" risks", "owner": "P-1", "functions": ["risk_assessment"],
   "inputs": [{"id": "i", "what": "Lessons", "source": "processes/PR-inc"}], "outputs": [{"id": "o", "what": "Risks"}]},
  {"id": "PR-inc", "title": "Handle <incidents>", "inputs": [{"id": "i", "what": " risks "}, {"id": "j", "what": "Alarms"}]},
  {"id": "PR-news", "title": "Watch news", "outputs": [{"id": "o", "what": "News", "recipients": ["processes/PR-risk"]},
    {"id": "q", "what": "Digest"}]},
  {"id": "PR-alone", "title": "Alone", "inputs": [{"id": "i", "what": "Mail", "outside": "Everybody"}]}"#;

fn ids(processes: &[Id<Process>]) -> Vec<&str> {
    processes.iter().map(Id::as_str).collect()
}

#[test]
fn processes_stand_where_their_flows_put_them() {
    let graph = graph(LOOP);
    let places: Vec<(&str, ProcessPlace)> =
        graph.processes.iter().map(|node| (node.process.as_str(), node.place)).collect();
    assert_eq!(
        places,
        [
            ("PR-risk", ProcessPlace::Between),
            ("PR-inc", ProcessPlace::Between),
            ("PR-news", ProcessPlace::Source),
            ("PR-alone", ProcessPlace::Isolated),
        ]
    );
    assert_eq!(graph.parts.len(), 2);
    assert_eq!(ids(&graph.parts[0].processes), ["PR-risk", "PR-inc", "PR-news"]);
    assert_eq!(graph.loops.len(), 1);
    assert_eq!(ids(&graph.loops[0].processes), ["PR-risk", "PR-inc"]);
    let flows: Vec<_> = graph.flows.iter().map(|flow| (flow.giver.as_str(), flow.taker.as_str(), flow.named)).collect();
    assert_eq!(flows, [("PR-risk", "PR-inc", false), ("PR-inc", "PR-risk", true), ("PR-news", "PR-risk", true)]);
    let loose: Vec<&str> = graph.dangling_inputs.iter().map(|end| end.pointer.as_str()).collect();
    assert_eq!(loose, ["/processes/2/inputs/1"]);
    let unused: Vec<&str> = graph.unused_outputs.iter().map(|end| end.pointer.as_str()).collect();
    assert_eq!(unused, ["/processes/3/outputs/1"]);
    assert_flat(&graph.rows(), ProcessGraph::COLUMNS);
    assert_eq!(ProcessGraph::from_json(&graph.to_json()).unwrap(), graph);
}

#[test]
fn functions_say_who_fulfils_them() {
    let graph = graph(LOOP);
    let of = |function: IsmsFunction| graph.functions.iter().find(|row| row.function == function).unwrap();
    let assessment = of(IsmsFunction::RiskAssessment);
    assert_eq!((assessment.verdict, assessment.enough), (FunctionVerdict::ByProcess, true));
    assert_eq!(assessment.owners[0].as_str(), "P-1");
    assert_eq!(of(IsmsFunction::InternalAudit).verdict, FunctionVerdict::ByDocument);
    assert_eq!(of(IsmsFunction::DocumentControl).verdict, FunctionVerdict::ByRecords);
    assert!(!of(IsmsFunction::DocumentControl).enough, "records alone do not show how documents are controlled");
    let treatment = of(IsmsFunction::RiskTreatment);
    assert_eq!((treatment.verdict, treatment.enough), (FunctionVerdict::Missing, false));
}

#[test]
fn drawings_quote_what_is_syntax() {
    let graph = graph(LOOP);
    assert_eq!(
        graph.mermaid,
        "flowchart LR\n  p0[\"Assess #quot;all#quot; risks\"]\n  p1[\"Handle #lt;incidents#gt;\"]\n  p2[\"Watch news\"]\n  \
         p3[\"Alone\"]\n  p0 -->|\"Risks\"| p1\n  p1 -->|\"Lessons\"| p0\n  p2 -->|\"News\"| p0\n"
    );
    assert!(graph.dot.starts_with("digraph {"), "{}", graph.dot);
    assert!(graph.dot.contains(r#"0 [ label="Assess \"all\" risks"]"#), "{}", graph.dot);
    assert!(graph.dot.contains(r#"0 -> 1 [ label="Risks"]"#), "{}", graph.dot);
}

#[test]
fn nothing_gives_an_empty_graph() {
    let graph = graph("");
    assert!(graph.processes.is_empty() && graph.parts.is_empty() && graph.loops.is_empty());
    assert_eq!(graph.mermaid, "flowchart LR\n");
}
