//! What a statement says of a control against the organization's controls that fulfil it and the risks these treat.

use std::collections::HashMap;

use super::entries;
use crate::base::{Date, Named as _, RecordRef};
use crate::model::{
    Control, Entity as _, Implementation, Reason, ReasonKind, Risk, SoaEntry, StatementOfApplicability,
};
use crate::rules::{Out, Spot, View};

/// How many of the risks that use a control a finding points at.
const SHOWN: usize = 5;

/// The organization's controls by what they fulfil, and the open risks by the controls their treatment uses.
struct Links<'a> {
    controls: HashMap<&'a str, &'a Control>,
    fulfilling: HashMap<&'a str, Vec<&'a Control>>,
    treating: HashMap<&'a str, Vec<&'a Risk>>,
}

impl<'a> Links<'a> {
    fn new(view: &View<'a>) -> Self {
        let mut links = Self { controls: HashMap::new(), fulfilling: HashMap::new(), treating: HashMap::new() };
        for control in view.all::<Control>() {
            links.controls.insert(control.id(), control);
            for citation in &control.fulfils {
                links.fulfilling.entry(citation.as_str()).or_default().push(control);
            }
        }
        links
    }

    fn with_risks(mut self, view: &View<'a>) -> Self {
        for risk in view.open_risks() {
            for control in used(risk, view.day()) {
                let risks = self.treating.entry(control).or_default();
                if risks.last().is_none_or(|last| last.id != risk.id) {
                    risks.push(risk);
                }
            }
        }
        self
    }

    /// The controls in use that an entry names or that say they fulfil its control.
    fn of(&self, entry: &SoaEntry) -> Vec<&'a Control> {
        let mut found: Vec<&'a Control> =
            entry.controls.iter().filter_map(|id| self.controls.get(id.as_str()).copied()).collect();
        for control in self.fulfilling.get(entry.control.as_str()).into_iter().flatten() {
            if !found.iter().any(|known| known.id == control.id) {
                found.push(control);
            }
        }
        found
    }

    fn treated_by(&self, control: &Control) -> &[&'a Risk] {
        self.treating.get(control.id()).map_or(&[], Vec::as_slice)
    }
}

/// The controls that the treatment of a risk names, by itself or in an action that is not given up.
fn used(risk: &Risk, day: Date) -> impl Iterator<Item = &str> {
    risk.treatment.iter().flat_map(move |treatment| {
        let actions = treatment.actions.iter().filter(move |action| !action.cancelled_by(day));
        treatment.controls.iter().chain(actions.flat_map(|action| &action.controls)).map(|id| id.as_str())
    })
}

pub(super) fn unlinked(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    let links = Links::new(view);
    for (spot, entry) in entries(view, statement).filter(|(_, entry)| entry.applicable == Some(true)) {
        for (at, reason) in entry.reasons.iter().enumerate() {
            if let Some(problem) = dead(view, &links, entry, reason) {
                out.find(spot.clone().member("reasons").item(at, None).member("refs"))
                    .with("control", entry.control.to_string())
                    .with("kind", reason.kind.as_str())
                    .with("problem", problem)
                    .end();
            }
        }
    }
}

/// What a reference of a reason is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Worth {
    /// Another kind of record than the reason is about.
    Beside,
    /// A record that is retired, or a risk that is closed.
    Past,
    /// An open risk whose treatment uses no control that fulfils the entry.
    Unused,
    /// It holds. So does what cannot be looked at from here, and what leads nowhere, which REF001 reports.
    Live,
}

/// Why a reason has no live link.
fn dead(view: &View<'_>, links: &Links<'_>, entry: &SoaEntry, reason: &Reason) -> Option<&'static str> {
    let best = reason.refs.iter().map(|record| worth(view, links, entry, reason.kind, record)).max();
    match (best, reason.kind) {
        (Some(Worth::Live), _) => None,
        (_, ReasonKind::Business | ReasonKind::BestPractice) if reason.text.is_some() => None,
        (Some(Worth::Unused), _) => Some("names a risk whose treatment uses no control that fulfils it"),
        (Some(Worth::Past), ReasonKind::Risk) => Some("names only risks that are closed or retired"),
        (Some(Worth::Past), _) => Some("names only records that are retired"),
        (_, ReasonKind::Risk) => Some("names no risk"),
        (_, ReasonKind::Law | ReasonKind::Contract) => Some("names no obligation"),
        (_, ReasonKind::Business | ReasonKind::BestPractice) => {
            Some("says neither in words nor by a record what it is")
        }
    }
}

fn worth(view: &View<'_>, links: &Links<'_>, entry: &SoaEntry, kind: ReasonKind, record: &RecordRef) -> Worth {
    if record.document().is_some() || view.exists(record.register(), record.id()) == Some(false) {
        return Worth::Live;
    }
    if record.register() != "risks" {
        let retired = view.isms().register(record.register()).is_some_and(|register| {
            register.position(record.id()).is_some_and(|at| register.retired_at(at, view.day()))
        });
        return if kind == ReasonKind::Risk {
            Worth::Beside
        } else if retired {
            Worth::Past
        } else {
            Worth::Live
        };
    }
    let Some(risk) = view.find::<Risk>(record.id()) else { return Worth::Live };
    if risk.retired_by(view.day()) || view.is_closed(risk) {
        return Worth::Past;
    }
    let fulfilling = links.of(entry);
    // A control that is not there may be the one: REF001 reports that it is missing.
    let may_fulfil =
        |id| fulfilling.iter().any(|control| control.id() == id) || view.exists(Control::REGISTER, id) == Some(false);
    if used(risk, view.day()).any(may_fulfil) {
        Worth::Live
    } else {
        match kind {
            ReasonKind::Risk => Worth::Unused,
            ReasonKind::Law | ReasonKind::Contract => Worth::Beside,
            ReasonKind::Business | ReasonKind::BestPractice => Worth::Live,
        }
    }
}

pub(super) fn excluded_and_used(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    let links = Links::new(view).with_risks(view);
    for (spot, entry) in entries(view, statement).filter(|(_, entry)| entry.applicable == Some(false)) {
        let mut uses: Vec<(&Control, &Risk)> = Vec::new();
        for control in links.of(entry) {
            for risk in links.treated_by(control) {
                if !uses.iter().any(|(_, known)| known.id == risk.id) {
                    uses.push((control, risk));
                }
            }
        }
        let Some((by, risk)) = uses.first() else { continue };
        let mut finding = out
            .find(spot.member("applicable"))
            .with("control", entry.control.to_string())
            .with("count", uses.len())
            .with("risk", risk.id.to_string())
            .with("by", by.id.to_string());
        for (_, risk) in uses.iter().take(SHOWN) {
            finding = finding.related(Spot::of(*risk).member("treatment"), "the treatment that uses it");
        }
        finding.end();
    }
}

pub(super) fn unevidenced(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    let links = Links::new(view);
    let past = |on: Option<Date>| on.is_some_and(|on| on <= view.day());
    for (spot, entry) in entries(view, statement) {
        if entry.applicable != Some(true) || entry.implementation != Some(Implementation::Implemented) {
            continue;
        }
        let shown = entry.evidence.iter().any(|evidence| past(evidence.on))
            || links.of(entry).iter().any(|control| {
                control.meta.evidence.iter().any(|evidence| past(evidence.on))
                    || control.tests.iter().any(|test| past(test.on))
            });
        if !shown {
            out.find(spot.member("evidence")).with("control", entry.control.to_string()).end();
        }
    }
}

/// The status that counts for an entry: nothing works of what is retired, and what works from a later day on is planned.
fn status_on(control: &Control, day: Date) -> Option<Implementation> {
    match control.status_on(day)? {
        Implementation::Implemented if control.implemented_on.is_some_and(|on| day < on) => {
            Some(Implementation::Planned)
        }
        status => Some(status),
    }
}

fn rank(status: Implementation) -> u8 {
    match status {
        Implementation::NotStarted | Implementation::Planned | Implementation::Retired => 0,
        Implementation::Partial => 1,
        Implementation::Implemented => 2,
    }
}

pub(super) fn contradicted(view: &View<'_>, statement: &StatementOfApplicability, out: &mut Out<'_>) {
    let links = Links::new(view);
    for (spot, entry) in entries(view, statement).filter(|(_, entry)| entry.applicable == Some(true)) {
        let Some(claimed) = entry.implementation else { continue };
        let mut controls: Vec<(&Control, Option<Implementation>)> =
            links.of(entry).into_iter().map(|control| (control, status_on(control, view.day()))).collect();
        let retired =
            entry.controls.iter().filter_map(|id| view.get(id)).filter(|control| control.retired_by(view.day()));
        controls.extend(retired.map(|control| (control, Some(Implementation::Retired))));
        let told: Vec<(&Control, Implementation)> =
            controls.iter().filter_map(|(control, status)| Some((*control, (*status)?))).collect();
        let Some((by, found)) =
            told.iter().max_by_key(|(_, status)| (rank(*status), *status == Implementation::Planned))
        else {
            continue;
        };
        // More may work than the controls tell of while the status of one of them is unknown.
        let too_much = rank(claimed) > rank(*found) && told.len() == controls.len();
        let too_little = rank(claimed) == 0 && rank(*found) > 0;
        if too_much || too_little {
            out.find(spot.member("implementation"))
                .with("control", entry.control.to_string())
                .with("claimed", claimed.as_str())
                .with("by", by.id.to_string())
                .with("found", found.as_str())
                .related(Spot::of(*by).member("status"), "the status of the organization's control")
                .end();
        }
    }
}
