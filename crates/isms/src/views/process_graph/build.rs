//! How the graph is made.

use petgraph::algo::tarjan_scc;
use petgraph::graph::NodeIndex;
use petgraph::unionfind::UnionFind;

use super::draw::{Drawn, dot, mermaid};
use super::{
    FunctionNeed, FunctionRow, FunctionVerdict, LooseEnd, ProcessFlow, ProcessGraph, ProcessGroup, ProcessNode,
    ProcessPlace,
};
use crate::base::order::{sort, sort_by_key};
use crate::base::{AsOf, Count, Id};
use crate::document::Isms;
use crate::model::{Person, Process};
use crate::rules::context::flows::Flows;
use crate::rules::context::functions::{Answered, Need, answered};
use crate::views::look::Look;

/// The processes that run on the day, what passes between them, and what an ISMS needs processes for.
///
/// A flow is there where one process names the other in an input or output, or where both have the same name for what passes.
#[must_use]
pub fn process_graph(isms: &Isms, as_of: AsOf) -> ProcessGraph {
    let look = Look::new(isms, as_of);
    let flows = Flows::of(&look.view);
    let graph = drawn(&flows);
    let parts = parts(&flows);
    let loops = loops(&graph);
    let processes = (0..flows.processes.len()).filter_map(|at| node(&flows, &parts, &loops, at)).collect();
    ProcessGraph {
        as_of,
        processes,
        flows: flows
            .flows
            .iter()
            .filter_map(|flow| {
                Some(ProcessFlow {
                    giver: id(&flows, flow.giver)?,
                    taker: id(&flows, flow.taker)?,
                    what: flow.what.to_owned(),
                    named: flow.named,
                })
            })
            .collect(),
        parts: groups(&flows, &parts),
        loops: groups(&flows, &loops),
        dangling_inputs: flows.dangling.iter().filter_map(|end| loose(isms, &flows, *end, "inputs")).collect(),
        unused_outputs: flows.unused.iter().filter_map(|end| loose(isms, &flows, *end, "outputs")).collect(),
        functions: answered(&look.view).iter().map(|answer| function(&look, answer)).collect(),
        mermaid: mermaid(&graph),
        dot: dot(&graph),
    }
}

fn id(flows: &Flows<'_>, at: usize) -> Option<Id<Process>> {
    flows.processes.get(at).map(|process| process.id.clone())
}

fn groups(flows: &Flows<'_>, groups: &[Vec<usize>]) -> Vec<ProcessGroup> {
    let members = |group: &Vec<usize>| group.iter().filter_map(|at| id(flows, *at)).collect();
    groups.iter().map(|group| ProcessGroup { processes: members(group) }).collect()
}

fn drawn<'a>(flows: &Flows<'a>) -> Drawn<'a> {
    let mut graph = Drawn::new();
    for process in &flows.processes {
        graph.add_node(process.title.as_str());
    }
    for flow in &flows.flows {
        graph.add_edge(NodeIndex::new(flow.giver), NodeIndex::new(flow.taker), flow.what);
    }
    graph
}

/// The parts between which nothing passes, the largest first, each in document order.
fn parts(flows: &Flows<'_>) -> Vec<Vec<usize>> {
    let mut sets = UnionFind::<usize>::new(flows.processes.len());
    for flow in &flows.flows {
        sets.union(flow.giver, flow.taker);
    }
    let mut parts: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, set) in sets.into_labeling().into_iter().enumerate() {
        match parts.iter_mut().find(|(known, _)| *known == set) {
            Some((_, members)) => members.push(at),
            None => parts.push((set, vec![at])),
        }
    }
    let mut parts: Vec<Vec<usize>> = parts.into_iter().map(|(_, members)| members).collect();
    sort_by_key(&mut parts, |members| std::cmp::Reverse(members.len()));
    parts
}

/// The groups that feed themselves, in document order: several processes in a circle, or one that takes what it gives.
fn loops(graph: &Drawn<'_>) -> Vec<Vec<usize>> {
    let mut loops = Vec::new();
    for component in tarjan_scc(graph) {
        let alone = component.len() == 1;
        if alone && !component.iter().all(|node| graph.contains_edge(*node, *node)) {
            continue;
        }
        let mut members: Vec<usize> = component.into_iter().map(NodeIndex::index).collect();
        sort(&mut members);
        loops.push(members);
    }
    sort(&mut loops);
    loops
}

fn node(flows: &Flows<'_>, parts: &[Vec<usize>], loops: &[Vec<usize>], at: usize) -> Option<ProcessNode> {
    let process = flows.processes.get(at)?;
    let others = |ends: Vec<usize>| {
        let mut ends: Vec<usize> = ends.into_iter().filter(|end| *end != at).collect();
        sort(&mut ends);
        ends.dedup();
        ends.into_iter().filter_map(|end| id(flows, end)).collect::<Vec<_>>()
    };
    let takes_from = others(flows.flows.iter().filter(|flow| flow.taker == at).map(|flow| flow.giver).collect());
    let gives_to = others(flows.flows.iter().filter(|flow| flow.giver == at).map(|flow| flow.taker).collect());
    let place = match (takes_from.is_empty(), gives_to.is_empty()) {
        (true, true) => ProcessPlace::Isolated,
        (true, false) => ProcessPlace::Source,
        (false, true) => ProcessPlace::Sink,
        (false, false) => ProcessPlace::Between,
    };
    Some(ProcessNode {
        process: process.id.clone(),
        title: process.title.clone(),
        kind: process.kind,
        owner: process.owner.clone(),
        functions: process.functions.clone(),
        place,
        takes_from,
        gives_to,
        part: Count::of(parts.iter().position(|part| part.contains(&at))?),
        in_loop: loops.iter().any(|members| members.contains(&at)),
    })
}

fn loose(isms: &Isms, flows: &Flows<'_>, (at, index): (usize, usize), list: &str) -> Option<LooseEnd> {
    let process = flows.processes.get(at)?;
    let what = match list {
        "inputs" => process.inputs.get(index)?.what.as_str(),
        _ => process.outputs.get(index)?.what.as_str(),
    };
    let position = isms.processes.position_of(process.id.as_str())?;
    let pointer = format!("/processes/{position}/{list}/{index}");
    Some(LooseEnd { process: process.id.clone(), what: what.to_owned(), pointer })
}

fn function(look: &Look<'_>, answer: &Answered<'_>) -> FunctionRow {
    let info = answer.info;
    let need = match info.need {
        Need::Asked => FunctionNeed::Required,
        Need::Expected => FunctionNeed::Expected,
        Need::Usual => FunctionNeed::Usual,
    };
    let registers = info.registers.join(", ");
    let (verdict, why) = if let Some(process) = answer.processes.first() {
        let owner = if process.owner.is_some() { "" } else { ", which has no owner" };
        (FunctionVerdict::ByProcess, format!("`{}` fulfils it{owner}", process.id))
    } else if let Some(document) = answer.documents.first() {
        (FunctionVerdict::ByDocument, format!("`{}` describes it, and no process is recorded for it", document.id))
    } else if answer.records > 0 {
        let why = format!("{} records in {registers} show it; who runs it, and how, is not recorded", answer.records);
        (FunctionVerdict::ByRecords, why)
    } else {
        (
            FunctionVerdict::Missing,
            format!("no process names it, no document answers its clauses, and {registers} show nothing"),
        )
    };
    let mut owners: Vec<Id<Person>> = Vec::new();
    for owner in answer.processes.iter().filter_map(|process| process.owner.as_ref()) {
        if !owners.contains(owner) {
            owners.push(owner.clone());
        }
    }
    let clauses = info.clauses_in(look.view.edition());
    FunctionRow {
        function: info.function,
        clauses: clauses.iter().map(|clause| (*clause).to_owned()).collect(),
        need,
        verdict,
        enough: answer.info.need == Need::Usual || answer.is_fulfilled(),
        processes: answer.processes.iter().map(|process| process.id.clone()).collect(),
        owners,
        documents: answer.documents.iter().map(|document| document.id.clone()).collect(),
        records: Count::of(answer.records),
        why,
    }
}
