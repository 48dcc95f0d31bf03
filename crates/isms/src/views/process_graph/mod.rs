//! How the processes of the ISMS feed each other (clause 4.4, S-05): sources, sinks, loops, parts that stand alone, and which
//! function of an ISMS each fulfils.

mod build;
mod draw;

pub use build::process_graph;

use isms_derive::Shape;

use crate::base::{AsOf, Count, Id, Json, Line, Shape as _};
use crate::model::{Document, IsmsFunction, Person, Process, ProcessKind};
use crate::views::answer::put_joined;

/// Where a process stands among the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ProcessPlace {
    /// It gives to others and takes from none.
    Source,
    /// It takes from others and gives to none.
    Sink,
    /// It does both.
    Between,
    /// It does neither.
    Isolated,
}

/// A process that runs on the day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ProcessNode {
    /// The process.
    pub process: Id<Process>,
    /// What it is called.
    pub title: Line,
    /// Why it stands in the register.
    pub kind: Option<ProcessKind>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// What the ISMS needs it for.
    pub functions: Vec<IsmsFunction>,
    /// Where it stands among the others.
    pub place: ProcessPlace,
    /// The processes it takes from, in document order.
    pub takes_from: Vec<Id<Process>>,
    /// The processes it gives to, in document order.
    pub gives_to: Vec<Id<Process>>,
    /// The part of the graph it belongs to: its position among the parts, from 0.
    pub part: Count,
    /// Whether what it gives comes back to it.
    pub in_loop: bool,
}

/// Something that passes from one process to another.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ProcessFlow {
    /// Who gives it.
    pub giver: Id<Process>,
    /// Who takes it.
    pub taker: Id<Process>,
    /// What passes.
    pub what: String,
    /// Whether one of the two names the other; if not, they have the same name for what passes.
    pub named: bool,
}

/// An input that comes from nowhere, or an output that nobody takes.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LooseEnd {
    /// The process.
    pub process: Id<Process>,
    /// What it is.
    pub what: String,
    /// Where it stands: a pointer into the document.
    pub pointer: String,
}

/// Processes that belong together.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ProcessGroup {
    /// The processes, in document order.
    pub processes: Vec<Id<Process>>,
}

/// How much an ISMS needs a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum FunctionNeed {
    /// The standard asks for the process itself.
    Required,
    /// Every ISMS that lives has a process for it.
    Expected,
    /// It may be part of another process.
    Usual,
}

/// How a function is fulfilled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum FunctionVerdict {
    /// A process fulfils it.
    ByProcess,
    /// No process, but a document answers its clause.
    ByDocument,
    /// Neither, but its registers hold records.
    ByRecords,
    /// Nothing answers it.
    Missing,
}

/// A function of an ISMS and who fulfils it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct FunctionRow {
    /// The function.
    pub function: IsmsFunction,
    /// The clauses and controls of the edition it answers.
    pub clauses: Vec<String>,
    /// How much an ISMS needs it.
    pub need: FunctionNeed,
    /// How it is fulfilled.
    pub verdict: FunctionVerdict,
    /// Whether that is enough for how much it is needed.
    pub enough: bool,
    /// The processes that fulfil it.
    pub processes: Vec<Id<Process>>,
    /// Who answers for these, each once.
    pub owners: Vec<Id<Person>>,
    /// The documents that answer one of its clauses.
    pub documents: Vec<Id<Document>>,
    /// How many records in use show it.
    pub records: Count,
    /// Why, in words.
    pub why: String,
}

/// The processes of the ISMS and their interactions.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ProcessGraph {
    /// The moment.
    pub as_of: AsOf,
    /// The processes that run on the day, in document order.
    pub processes: Vec<ProcessNode>,
    /// What passes between them.
    pub flows: Vec<ProcessFlow>,
    /// The parts between which nothing passes, the largest first. A system is one part.
    pub parts: Vec<ProcessGroup>,
    /// Processes whose results come back to them: each group feeds itself. Improvement is such a loop.
    pub loops: Vec<ProcessGroup>,
    /// Inputs that come from nowhere (rule CTX022).
    pub dangling_inputs: Vec<LooseEnd>,
    /// Outputs that nobody takes (rule CTX023).
    pub unused_outputs: Vec<LooseEnd>,
    /// What an ISMS needs processes for, in the order of the clauses, and who fulfils it.
    pub functions: Vec<FunctionRow>,
    /// The graph as a Mermaid flowchart.
    pub mermaid: String,
    /// The graph in the DOT language of Graphviz.
    pub dot: String,
}

impl ProcessGraph {
    /// The columns of [`ProcessGraph::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] =
        &["process", "title", "owner", "functions", "place", "takes_from", "gives_to", "part", "in_loop"];

    /// One flat row a process.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.processes.iter().map(ProcessNode::row).collect()
    }
}

impl ProcessNode {
    fn row(&self) -> Json<'_> {
        let mut row = Json::map();
        row.put("process", self.process.to_json());
        row.put("title", self.title.to_json());
        if let Some(owner) = &self.owner {
            row.put("owner", owner.to_json());
        }
        put_joined(&mut row, "functions", self.functions.iter().map(|function| function.as_str()));
        row.put("place", self.place.as_str());
        put_joined(&mut row, "takes_from", self.takes_from.iter().map(Id::as_str));
        put_joined(&mut row, "gives_to", self.gives_to.iter().map(Id::as_str));
        row.put("part", self.part.to_json());
        row.put("in_loop", self.in_loop);
        row
    }
}
