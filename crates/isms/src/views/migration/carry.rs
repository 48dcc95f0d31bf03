//! Carrying the entries over: what was one stays one, what several became one is merged, and each doubt becomes a question.

use super::{Correspondence, MigrationDecision, MigrationQuestion as Question, MigrationSource, MigrationTarget};
use crate::base::{Citation, Count, Params, Text};
use crate::catalogue::{Control, Edition};
use crate::model::{Implementation, SoaEntry, StatementOfApplicability};

/// What carrying over gives.
pub(super) struct Carried {
    pub(super) entries: Vec<SoaEntry>,
    pub(super) targets: Vec<MigrationTarget>,
    pub(super) sources: Vec<MigrationSource>,
    pub(super) decisions: Vec<MigrationDecision>,
}

/// An entry of the old statement and its pointer.
#[derive(Clone)]
struct From<'s> {
    entry: &'s SoaEntry,
    pointer: String,
}

fn cite(control: &str) -> Option<Citation> {
    Citation::new(control).ok()
}

fn cites(controls: &[&str]) -> Vec<Citation> {
    controls.iter().filter_map(|control| cite(control)).collect()
}

fn ids(controls: &[&'static Control]) -> Vec<&'static str> {
    controls.iter().map(|control| control.id).collect()
}

/// Carries a statement that stands at a pointer over.
pub(super) fn carry(statement: &StatementOfApplicability, base: &str) -> Carried {
    let entries = statement.entries.iter().enumerate();
    let all: Vec<From<'_>> =
        entries.map(|(at, entry)| From { entry, pointer: format!("{base}/entries/{at}") }).collect();
    let of = |control: &str| -> Vec<From<'_>> {
        all.iter().filter(|from| from.entry.control.as_str() == control).cloned().collect()
    };
    let mut carried = Carried { entries: Vec::new(), targets: Vec::new(), sources: Vec::new(), decisions: Vec::new() };
    for control in Edition::Iso27001_2022.controls() {
        let older = ids(&control.counterparts());
        // A statement may name a control of 2022 before its time: what it says of it is not lost.
        let early = of(control.id);
        let found: Vec<From<'_>> = older.iter().flat_map(|id| of(id)).chain(early.iter().cloned()).collect();
        carried.target(control, &older, &found);
    }
    for control in Edition::Iso27001_2013.controls() {
        let newer = ids(&control.counterparts());
        let found = of(control.id);
        carried.source(control, &newer, &found);
    }
    for from in &all {
        let control = &from.entry.control;
        if Edition::Iso27001_2013.control(control.as_str()).is_none() {
            carried.stranger(from, of(control.as_str()).len());
        }
    }
    carried
}

impl Carried {
    fn ask(&mut self, question: Question, controls: &[&str], found: &[From<'_>], message: String, said: Vec<String>) {
        let mut sources: Vec<Citation> = Vec::new();
        for from in found {
            if !sources.contains(&from.entry.control) {
                sources.push(from.entry.control.clone());
            }
        }
        let inputs = found.iter().map(|from| from.pointer.clone()).collect();
        self.decisions.push(MigrationDecision { question, controls: cites(controls), sources, inputs, message, said });
    }

    fn target(&mut self, control: &'static Control, older: &[&str], found: &[From<'_>]) {
        let Some(citation) = cite(control.id) else { return };
        let before = self.decisions.len();
        let mut entry = merge(citation.clone(), found);
        if older.is_empty() && found.is_empty() {
            let message = fill("`{control}` is new in 2022: is it necessary?", &[("control", control.id)]);
            self.ask(Question::NewControl, &[control.id], &[], message, Vec::new());
        }
        for id in older.iter().filter(|id| !found.iter().any(|from| from.entry.control.as_str() == **id)) {
            let message = fill(
                "the statement says nothing of `{older}`, which became `{control}`",
                &[("older", id), ("control", control.id)],
            );
            self.ask(Question::MissingEntry, &[control.id], &[], message, Vec::new());
            if let (Some(decision), Some(source)) = (self.decisions.last_mut(), cite(id)) {
                decision.sources.push(source);
            }
        }
        self.doubts(control.id, found, &mut entry);
        let change = Correspondence::from(control.change());
        self.entries.push(entry);
        self.targets.push(MigrationTarget {
            control: citation,
            title: Some(control.title.to_owned()),
            change,
            sources: cites(older),
            to_decide: self.decisions.len() > before,
        });
    }

    /// What those who were merged do not agree on.
    fn doubts(&mut self, control: &str, found: &[From<'_>], entry: &mut SoaEntry) {
        let said = |tell: &dyn Fn(&SoaEntry) -> String| -> Vec<String> {
            found.iter().map(|from| format!("{}: {}", from.entry.control, tell(from.entry))).collect()
        };
        let any = |wanted: Option<bool>| found.iter().any(|from| from.entry.applicable == wanted);
        let yes_no = |entry: &SoaEntry| match entry.applicable {
            Some(true) => "necessary".to_owned(),
            Some(false) => "not necessary".to_owned(),
            None => "not said".to_owned(),
        };
        let message = |template: &str| fill(template, &[("control", control)]);
        if any(Some(true)) && any(Some(false)) {
            let text =
                message("some of what became `{control}` was necessary and some was not: is all of it necessary?");
            self.ask(Question::Applicability, &[control], found, text, said(&yes_no));
        }
        if any(None) {
            let text = message("it was not said of all that became `{control}` whether it is necessary");
            self.ask(Question::Undecided, &[control], found, text, said(&yes_no));
        }
        let included: Vec<&From<'_>> = found.iter().filter(|from| from.entry.applicable != Some(false)).collect();
        if differ(&included, |entry| entry.implementation) {
            let text = message("what became `{control}` is not all equally far: how far is it?");
            let far = |entry: &SoaEntry| entry.implementation.map_or("not said", Implementation::as_str).to_owned();
            self.ask(Question::Implementation, &[control], found, text, said(&far));
        }
        if differ(&included, |entry| entry.owner.clone()) {
            let text = message("what became `{control}` has different owners: who answers for it?");
            let owner =
                |entry: &SoaEntry| entry.owner.as_ref().map_or_else(|| "nobody".to_owned(), ToString::to_string);
            self.ask(Question::Owner, &[control], found, text, said(&owner));
        }
        let excluded: Vec<&From<'_>> = found.iter().filter(|from| from.entry.justification.is_some()).collect();
        if !excluded.is_empty() && (differ(&excluded, |entry| entry.justification.clone()) || any(Some(true))) {
            let text = message("justifications of what became `{control}` are to be made one, or dropped");
            let why = |entry: &SoaEntry| entry.justification.as_ref().map_or("none", Text::as_str).to_owned();
            self.ask(Question::Justification, &[control], found, text, said(&why));
        }
        if entry.applicable == Some(true) {
            entry.justification = None;
        }
    }

    fn source(&mut self, control: &'static Control, newer: &[&str], found: &[From<'_>]) {
        let Some(citation) = cite(control.id) else { return };
        let change = Correspondence::from(control.change());
        if change == Correspondence::Split {
            let message = fill(
                "`{control}` became {newer}: what was said of it belongs to each in part",
                &[("control", control.id), ("newer", &newer.join(", "))],
            );
            self.ask(Question::Split, newer, found, message, Vec::new());
            for target in self.targets.iter_mut().filter(|target| newer.contains(&target.control.as_str())) {
                target.to_decide = true;
            }
        }
        let entries = Count::of(found.len());
        self.sources.push(MigrationSource { control: citation, change, targets: cites(newer), entries });
    }

    /// What the statement names beside the catalogue of 2013: a control of an own framework stays as it is, one of 2022 already is
    /// taken over, anything else is kept and asked about.
    fn stranger(&mut self, from: &From<'_>, entries: usize) {
        let control = &from.entry.control;
        if self.sources.iter().any(|source| source.control == *control) {
            return;
        }
        let own = control.in_framework().is_some();
        let early = Edition::Iso27001_2022.control(control.as_str()).is_some();
        if !early {
            self.entries.push(from.entry.clone());
            let target = control.clone();
            self.targets.push(MigrationTarget {
                control: target,
                title: None,
                change: Correspondence::Unknown,
                sources: Vec::new(),
                to_decide: !own,
            });
        }
        if !own {
            let template = if early {
                "the statement names `{control}`, which is a control of 2022: what it says is merged into that"
            } else {
                "the statement names `{control}`, which neither edition has: what is meant?"
            };
            let message = fill(template, &[("control", control.as_str())]);
            self.ask(Question::UnknownControl, &[control.as_str()], std::slice::from_ref(from), message, Vec::new());
            for target in self.targets.iter_mut().filter(|target| target.control == *control) {
                target.to_decide = true;
            }
        }
        self.sources.push(MigrationSource {
            control: control.clone(),
            change: Correspondence::Unknown,
            targets: vec![control.clone()],
            entries: Count::of(entries),
        });
    }
}

fn fill(template: &str, values: &[(&'static str, &str)]) -> String {
    let mut params = Params::none();
    for (name, value) in values {
        params.add(name, (*value).to_owned());
    }
    params.fill(template)
}

fn differ<T: PartialEq>(found: &[&From<'_>], member: impl Fn(&SoaEntry) -> T) -> bool {
    let mut values = found.iter().map(|from| member(from.entry));
    values.next().is_some_and(|first| values.any(|value| value != first))
}

fn add<T: PartialEq + Clone>(list: &mut Vec<T>, more: &[T]) {
    for item in more {
        if !list.contains(item) {
            list.push(item.clone());
        }
    }
}

/// One entry of several: necessary if any is; as far as all are, else in part; reasons, controls and evidence of all.
fn merge(control: Citation, found: &[From<'_>]) -> SoaEntry {
    let mut entry = SoaEntry {
        control,
        applicable: None,
        reasons: Vec::new(),
        justification: None,
        implementation: None,
        controls: Vec::new(),
        owner: None,
        due: None,
        evidence: Vec::new(),
    };
    let any = |wanted| found.iter().any(|from| from.entry.applicable == Some(wanted));
    let undecided = found.iter().any(|from| from.entry.applicable.is_none());
    entry.applicable = if any(true) { Some(true) } else { (any(false) && !undecided).then_some(false) };
    for from in found {
        let old = from.entry;
        add(&mut entry.reasons, &old.reasons);
        add(&mut entry.controls, &old.controls);
        add(&mut entry.evidence, &old.evidence);
        if old.applicable != Some(false) || entry.applicable == Some(false) {
            entry.owner = entry.owner.or_else(|| old.owner.clone());
            entry.due = entry.due.max(old.due);
        }
    }
    let included = found.iter().filter(|from| from.entry.applicable != Some(false));
    entry.implementation = together(included.map(|from| from.entry.implementation).collect());
    entry.justification = justifications(found);
    entry
}

fn together(standings: Vec<Option<Implementation>>) -> Option<Implementation> {
    let known: Option<Vec<Implementation>> = standings.into_iter().collect();
    let known = known?;
    let first = *known.first()?;
    let begun = |standing: &Implementation| matches!(standing, Implementation::Partial | Implementation::Implemented);
    if known.iter().all(|standing| *standing == first) {
        Some(first)
    } else if known.iter().any(begun) {
        Some(Implementation::Partial)
    } else {
        known.into_iter().filter(|standing| *standing != Implementation::Retired).max()
    }
}

/// The justification they share, or all of them, each with its control.
fn justifications(found: &[From<'_>]) -> Option<Text> {
    let given: Vec<(&Citation, &Text)> =
        found.iter().filter_map(|from| Some((&from.entry.control, from.entry.justification.as_ref()?))).collect();
    let (_, first) = *given.first()?;
    if given.iter().all(|(_, text)| *text == first) {
        return Some(first.clone());
    }
    let lines: Vec<String> = given.iter().map(|(control, text)| format!("{control}: {text}")).collect();
    Text::new(&lines.join("\n")).ok().or_else(|| Some(first.clone()))
}
