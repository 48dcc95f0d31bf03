//! What the treatments make necessary, and how far the organization's controls carry it.

use std::collections::HashMap;

use crate::base::{Citation, Id};
use crate::model::{Control, Entity as _, Implementation, Risk, StatementOfApplicability};
use crate::views::control::{ControlReason, reason};
use crate::views::look::Look;

/// What speaks for one control of a catalogue.
#[derive(Default)]
pub(super) struct Need<'a> {
    /// The risks that need it, with their positions.
    pub(super) risks: Vec<(usize, &'a Risk)>,
    /// The organization's controls in use that fulfil it.
    pub(super) controls: Vec<&'a Control>,
    /// Those of them that the treatments of these risks use.
    pub(super) used: Vec<&'a Id<Control>>,
}

/// The needs, by citation.
pub(super) fn needs<'a>(
    look: &Look<'a>,
    statement: Option<&'a StatementOfApplicability>,
) -> HashMap<&'a str, Need<'a>> {
    let mut fulfils: HashMap<&str, Vec<&'a str>> = HashMap::new();
    let mut needs: HashMap<&'a str, Need<'a>> = HashMap::new();
    let stated = statement.into_iter().flat_map(|statement| &statement.entries);
    let stated = stated.flat_map(|entry| entry.controls.iter().map(move |id| (id, &entry.control)));
    let said =
        look.isms.controls.iter().flat_map(|control| control.fulfils.iter().map(move |cited| (&control.id, cited)));
    for (id, cited) in said.chain(stated) {
        let Some(control) = look.isms.controls.get(id.as_str()).filter(|control| !control.retired_by(look.day)) else {
            continue;
        };
        let need = needs.entry(cited.as_str()).or_default();
        if !need.controls.iter().any(|known| known.id == *id) {
            need.controls.push(control);
            fulfils.entry(control.id.as_str()).or_default().push(cited.as_str());
        }
    }
    for (index, risk) in look.risks() {
        for control in used_by(look, risk) {
            for cited in fulfils.get(control.as_str()).into_iter().flatten() {
                let Some(need) = needs.get_mut(cited) else { continue };
                if need.risks.last().is_none_or(|(last, _)| *last != index) {
                    need.risks.push((index, risk));
                }
                if !need.used.contains(&control) {
                    need.used.push(control);
                }
            }
        }
    }
    needs
}

/// The controls a risk's treatment uses: those it names, and those of its actions that were not cancelled.
fn used_by<'a>(look: &Look<'_>, risk: &'a Risk) -> impl Iterator<Item = &'a Id<Control>> {
    let day = look.day;
    risk.treatment.iter().flat_map(move |treatment| {
        let actions = treatment.actions.iter().filter(move |action| !action.cancelled_by(day));
        treatment.controls.iter().chain(actions.flat_map(|action| &action.controls))
    })
}

/// How far controls carry what they fulfil on the day: implemented if all work; partial if some do, or one works in part or failed its
/// latest test; else the most that is planned. `None` if there is none, or if nobody has said of one that could tip the answer.
pub(super) fn derived(look: &Look<'_>, controls: &[&Control]) -> Option<Implementation> {
    let standings = controls.iter().map(|control| match reason(control, look.day) {
        ControlReason::Implemented => Some(Implementation::Implemented),
        ControlReason::TestFailed => Some(Implementation::Partial),
        ControlReason::NotYet => Some(Implementation::Planned),
        ControlReason::Retired => Some(Implementation::Retired),
        ControlReason::NotImplemented | ControlReason::InPart => control.status_on(look.day),
        ControlReason::NoStatus | ControlReason::NoSuchControl => None,
    });
    let known: Vec<Implementation> = standings.clone().flatten().collect();
    let in_use: Vec<Implementation> =
        known.iter().copied().filter(|standing| *standing != Implementation::Retired).collect();
    let unknown = standings.filter(Option::is_none).count();
    let all = |wanted| in_use.iter().all(|standing| *standing == wanted);
    let any = |wanted| in_use.contains(&wanted);
    if in_use.is_empty() {
        return if unknown == 0 { known.first().copied() } else { None };
    }
    if all(Implementation::Implemented) {
        return if unknown == 0 { Some(Implementation::Implemented) } else { None };
    }
    if any(Implementation::Implemented) || any(Implementation::Partial) {
        return Some(Implementation::Partial);
    }
    if unknown > 0 {
        return None;
    }
    in_use.into_iter().max()
}

/// A citation's place among the statement's entries: the first, where it stands there twice.
pub(super) fn entries(statement: Option<&StatementOfApplicability>) -> HashMap<&str, usize> {
    let mut places = HashMap::new();
    for (at, entry) in statement.into_iter().flat_map(|statement| statement.entries.iter().enumerate()) {
        places.entry(Citation::as_str(&entry.control)).or_insert(at);
    }
    places
}
