//! How processes feed each other (clause 4.4): who takes what from whom, and what comes from nowhere or goes nowhere.

use std::collections::HashMap;

use crate::base::order::{sort, sort_by};
use crate::base::{Date, RecordRef};
use crate::model::{Process, ProcessInput, ProcessOutput};
use crate::rules::View;

/// One process takes something from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flow<'a> {
    /// The position of the giving process among [`Flows::processes`].
    pub(crate) giver: usize,
    /// The position of the taking one.
    pub(crate) taker: usize,
    pub(crate) what: &'a str,
    /// Whether one of the two names the other; otherwise their names for what passes are the same.
    pub(crate) named: bool,
}

/// An input or output and its process, by positions.
pub(crate) type End = (usize, usize);

/// The processes that run on the day, and what passes between them.
#[derive(Debug)]
pub(crate) struct Flows<'a> {
    pub(crate) processes: Vec<&'a Process>,
    /// Ordered by giver, taker and what passes; each once.
    pub(crate) flows: Vec<Flow<'a>>,
    /// Inputs that come from nowhere.
    pub(crate) dangling: Vec<End>,
    /// Outputs that nobody takes.
    pub(crate) unused: Vec<End>,
}

/// A name without regard to case and blanks.
pub(super) fn plain(name: &str) -> String {
    let mut text = String::new();
    for word in name.split_ascii_whitespace() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word.to_ascii_lowercase());
    }
    text
}

/// Where an end of a process leads, as far as it says so itself.
enum Lead {
    /// To a process that runs.
    Process(usize),
    /// Beyond the processes, or to what cannot be looked at from here.
    Beyond,
    /// To a process that is not carried out on the day.
    Ended,
}

struct Places<'a> {
    running: HashMap<&'a str, usize>,
    day: Date,
}

impl Places<'_> {
    fn lead(&self, view: &View<'_>, record: &RecordRef) -> Lead {
        if record.register() != "processes" || record.document().is_some() {
            return Lead::Beyond;
        }
        if let Some(at) = self.running.get(record.id()) {
            return Lead::Process(*at);
        }
        // What is not there is for REF001 to report.
        match view.find::<Process>(record.id()) {
            Some(process) if !is_running(process, self.day) => Lead::Ended,
            _ => Lead::Beyond,
        }
    }
}

fn is_running(process: &Process, day: Date) -> bool {
    use crate::model::Entity as _;
    process.runs_on(day) && !process.retired_by(day)
}

impl<'a> Flows<'a> {
    pub(crate) fn of(view: &View<'a>) -> Self {
        let day = view.day();
        let processes: Vec<&'a Process> = view.all::<Process>().filter(|process| is_running(process, day)).collect();
        let running = processes.iter().enumerate().map(|(at, process)| (process.id.as_str(), at)).collect();
        let places = Places { running, day };
        let mut found = Self { processes, flows: Vec::new(), dangling: Vec::new(), unused: Vec::new() };
        found.trace(view, &places);
        sort_by(&mut found.flows, |a, b| {
            let key = |flow: &Flow<'a>| (flow.giver, flow.taker, plain(flow.what), !flow.named);
            key(a).cmp(&key(b))
        });
        let same = |a: &mut Flow<'a>, b: &mut Flow<'a>| {
            a.giver == b.giver && a.taker == b.taker && plain(a.what) == plain(b.what)
        };
        found.flows.dedup_by(same);
        sort(&mut found.dangling);
        sort(&mut found.unused);
        found
    }

    fn trace(&mut self, view: &View<'a>, places: &Places<'a>) {
        let processes = self.processes.clone();
        // Ends that name nobody, by what passes.
        let mut open_outputs: HashMap<String, Vec<End>> = HashMap::new();
        let mut open_inputs: HashMap<String, Vec<End>> = HashMap::new();
        for (at, process) in processes.iter().enumerate() {
            for (index, output) in process.outputs.iter().enumerate() {
                if !self.follow_output(view, places, at, output) {
                    open_outputs.entry(plain(output.what.as_str())).or_default().push((at, index));
                }
            }
            for (index, input) in process.inputs.iter().enumerate() {
                if !self.follow_input(view, places, at, input) {
                    open_inputs.entry(plain(input.what.as_str())).or_default().push((at, index));
                }
            }
        }
        let given = self.offered();
        for (name, inputs) in &open_inputs {
            for (taker, index) in inputs {
                let givers = given.get(name).into_iter().flatten().filter(|(giver, _)| giver != taker);
                let before = self.flows.len();
                self.flows.extend(givers.map(|(giver, what)| Flow {
                    giver: *giver,
                    taker: *taker,
                    what,
                    named: false,
                }));
                if self.flows.len() == before {
                    self.dangling.push((*taker, *index));
                }
            }
        }
        let mut leaving: HashMap<usize, Vec<&Flow<'a>>> = HashMap::new();
        for flow in &self.flows {
            leaving.entry(flow.giver).or_default().push(flow);
        }
        let mut unused = Vec::new();
        for (name, outputs) in &open_outputs {
            for (giver, index) in outputs {
                if !leaving.get(giver).into_iter().flatten().any(|flow| self.takes(flow, name)) {
                    unused.push((*giver, *index));
                }
            }
        }
        self.unused = unused;
    }

    /// Whether a flow may be that of an output: by its name, or because the taker names the giver and calls it otherwise.
    fn takes(&self, flow: &Flow<'a>, name: &str) -> bool {
        let what = plain(flow.what);
        what == name || {
            let outputs = self.processes.get(flow.giver).map(|process| process.outputs.as_slice()).unwrap_or_default();
            flow.named && !outputs.iter().any(|output| plain(output.what.as_str()) == what)
        }
    }

    /// Every output by its name, with the position of its process.
    fn offered(&self) -> HashMap<String, Vec<(usize, &'a str)>> {
        let mut offered: HashMap<String, Vec<(usize, &'a str)>> = HashMap::new();
        for (at, process) in self.processes.iter().enumerate() {
            for output in &process.outputs {
                offered.entry(plain(output.what.as_str())).or_default().push((at, output.what.as_str()));
            }
        }
        offered
    }

    /// Follows where an input says it comes from; whether it says so, and that still is.
    fn follow_input(&mut self, view: &View<'a>, places: &Places<'a>, taker: usize, input: &'a ProcessInput) -> bool {
        match input.source.as_ref().map(|record| places.lead(view, record)) {
            Some(Lead::Process(giver)) => {
                self.flows.push(Flow { giver, taker, what: input.what.as_str(), named: true });
                true
            }
            Some(Lead::Beyond) => true,
            Some(Lead::Ended) | None => input.outside.is_some(),
        }
    }

    /// The same for an output and where it goes.
    fn follow_output(&mut self, view: &View<'a>, places: &Places<'a>, giver: usize, output: &'a ProcessOutput) -> bool {
        let mut taken = output.outside.is_some();
        for record in &output.recipients {
            match places.lead(view, record) {
                Lead::Process(taker) => {
                    self.flows.push(Flow { giver, taker, what: output.what.as_str(), named: true });
                    taken = true;
                }
                Lead::Beyond => taken = true,
                Lead::Ended => {}
            }
        }
        taken
    }

    /// For each process, whether something passes between it and another.
    pub(crate) fn tied(&self) -> Vec<bool> {
        let mut tied = vec![false; self.processes.len()];
        for flow in self.flows.iter().filter(|flow| flow.giver != flow.taker) {
            for at in [flow.giver, flow.taker] {
                if let Some(tied) = tied.get_mut(at) {
                    *tied = true;
                }
            }
        }
        tied
    }
}
