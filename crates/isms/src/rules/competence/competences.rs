//! Competences: who needs and has them, what shows it, and what is done where they lack.

use crate::model::{Competence, Role};
use crate::rules::leadership::holders::Holders;
use crate::rules::{Out, Spot, View};

/// A role without a required competence is none of a gap; a gap that an open action is to close is not reported, nor is one whose
/// action is overdue: that is another rule's.
pub(super) fn lacking(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    for held in Holders::on(view, day).all() {
        let Some(role) = view.get::<Role>(&held.role) else { continue };
        let person = held.person.as_str();
        let needed = role.required_competences.iter().filter_map(|id| view.get::<Competence>(id));
        let open: Vec<&Competence> = needed
            .filter(|competence| {
                let acting = competence
                    .gap_actions
                    .iter()
                    .any(|action| action.person.as_ref() == Some(&held.person) && !action.done_by(day));
                competence.held_by(person, day).next().is_none() && !acting
            })
            .collect();
        let Some(first) = open.first() else { continue };
        let names: Vec<String> = open.iter().map(|competence| format!("`{}`", competence.id)).collect();
        out.find(Spot::of(*held).member("person"))
            .with("person", person.to_owned())
            .with("role", role.title.to_string())
            .with("lacking", names.join(", "))
            .related(Spot::of(*first).member("holders"), "who has it")
            .end();
    }
}

pub(super) fn unshown(view: &View<'_>, competence: &Competence, out: &mut Out<'_>) {
    let day = view.day();
    for (at, held) in competence.holders.iter().enumerate() {
        let there = view.get(&held.person).is_none_or(|person| person.is_there_on(day));
        let shown = held.evidence.iter().any(|evidence| evidence.on.is_none_or(|on| on <= day));
        if held.holds_on(day) && there && !shown {
            out.find(Spot::of(competence).member("holders").item(at, Some(held.id.as_str())).member("evidence"))
                .with("person", held.person.to_string())
                .end();
        }
    }
}

pub(super) fn overdue(view: &View<'_>, competence: &Competence, out: &mut Out<'_>) {
    let day = view.day();
    for (at, action) in competence.gap_actions.iter().enumerate().filter(|(_, action)| !action.done_by(day)) {
        if let Some(due) = action.due.filter(|due| *due < day) {
            out.find(Spot::of(competence).member("gap_actions").item(at, Some(action.id.as_str())).member("due"))
                .with("what", action.what.to_string())
                .with("due", due.to_string())
                .end();
        }
    }
}
