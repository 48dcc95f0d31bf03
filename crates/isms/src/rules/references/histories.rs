//! Histories: whether they can have happened, whether they are unaltered, and what was put in place of a step that was taken.

use crate::base::{AsOf, Date, Field, Timestamp};
use crate::document::Isms;
use crate::lifecycle::Track;
use crate::rules::{Out, Spot, View};

/// Every history of a record in full: whether it can have happened does not depend on the day looked at.
fn tracks(view: &View<'_>, register: &'static str, index: usize) -> Vec<Track> {
    view.isms().tracks(register, index, AsOf::from(Date::MAX)).into_iter().filter(|track| track.entries > 0).collect()
}

fn spot(view: &View<'_>, register: &'static str, index: usize, field: Field) -> Spot {
    let id = view.isms().register(register).and_then(|records| records.id_at(index)).unwrap_or_default();
    Spot::in_register(register, id).field(field)
}

/// REF006.
pub(super) fn impossible(view: &View<'_>, register: &'static str, index: usize, out: &mut Out<'_>) {
    for track in tracks(view, register, index) {
        if let Err(fault) = &track.state {
            let field = track.history().item(fault.entry, None);
            let problem = format!(
                "entry {} of the history of `{}` cannot have happened: {}",
                fault.entry,
                track.id,
                fault.why.message()
            );
            out.find(spot(view, register, index, field)).with("problem", problem).end();
        }
        if let Some((stored, told)) = track.disagreement() {
            let problem = format!("`{}` is stored as `{stored}`, but its history leads to `{told}`", track.id);
            // How far a control is implemented is its state.
            let member = if track.machine.name == "controls" { "status" } else { "state" };
            out.find(spot(view, register, index, track.field.then(member))).with("problem", problem).end();
        }
    }
}

/// REF007.
pub(super) fn broken(view: &View<'_>, register: &'static str, index: usize, out: &mut Out<'_>) {
    for track in tracks(view, register, index) {
        for fault in &track.broken {
            let problem = match (&fault.expected, &fault.found) {
                (None, _) => "carries a fingerprint, though no entry comes before it",
                (Some(_), None) => "carries no fingerprint of the entry before it",
                (Some(_), Some(_)) => "carries another fingerprint than that of the entry before it",
            };
            let field = track.history().item(fault.entry, None).then("previous");
            out.find(spot(view, register, index, field))
                .with("entry", fault.entry)
                .with("id", track.id.clone())
                .with("problem", problem)
                .end();
        }
    }
}

/// REF009. A state that was taken over is shown by any evidence the record keeps, for that is as old as what it shows; a correction
/// by evidence from its day on.
pub(super) fn mended(view: &View<'_>, register: &'static str, index: usize, out: &mut Out<'_>) {
    for track in tracks(view, register, index) {
        for (entry, command) in &track.mended {
            let Some(at) = moment(view.isms(), register, index, &track, *entry) else { continue };
            if view.as_of().moment() < at || is_shown(view, register, index, (*command == "correct").then(|| at.date()))
            {
                continue;
            }
            let how = if *command == "correct" { "was corrected" } else { "was taken over with its state" };
            out.find(spot(view, register, index, track.history().item(*entry, None)))
                .with("id", track.id.clone())
                .with("how", how)
                .with("on", at.date().to_string())
                .end();
        }
    }
}

fn moment(isms: &Isms, register: &'static str, index: usize, track: &Track, entry: usize) -> Option<Timestamp> {
    let json = isms.register(register)?.json_at(index)?;
    json.at(track.history().pointer())?.as_list()?.get(entry)?.get("at")?.as_str()?.parse().ok()
}

fn is_shown(view: &View<'_>, register: &'static str, index: usize, since: Option<Date>) -> bool {
    let meta = view.isms().register(register).and_then(|records| records.meta_at(index));
    meta.is_some_and(|meta| {
        meta.evidence.iter().any(|evidence| match (evidence.on, since) {
            (Some(on), Some(since)) => since <= on && on <= view.day(),
            (Some(on), None) => on <= view.day(),
            (None, since) => since.is_none(),
        })
    })
}
