//! From each source of improvement to the effect.

use super::{ChainEnd, ChainLink, ImprovementEffect, SourceChain, SourceRow, effects};
use crate::base::{Count, Date, RecordRef};
use crate::lifecycle::{Nonconformities, state};
use crate::model::{
    Change, Improvement, ImprovementSource, InterestedParty, ManagementReview, Nonconformity, NonconformityState, Risk,
};
use crate::rules::View;
use crate::rules::improvement::{Raised, raised};

pub(super) fn sources(view: &View<'_>, since: Date) -> Vec<SourceRow> {
    let day = view.day();
    let raised: Vec<Raised> = raised(view).into_iter().filter(|found| since <= found.on && found.on <= day).collect();
    let mut rows = Vec::new();
    for (source, _) in ImprovementSource::ALL {
        let own = raised.iter().filter(|found| found.source == *source);
        let chains: Vec<SourceChain> = own.map(|found| chain(view, found)).collect();
        if chains.is_empty() {
            continue;
        }
        let at_least = |end: ChainEnd| Count::of(chains.iter().filter(|chain| chain.end >= end).count());
        let effective = at_least(ChainEnd::Effective);
        rows.push(SourceRow {
            source: *source,
            raised: Count::of(chains.len()),
            decided: at_least(ChainEnd::Decided),
            effective,
            traced: effective.get() > 0,
            chains,
        });
    }
    rows
}

fn chain(view: &View<'_>, found: &Raised) -> SourceChain {
    let links: Vec<ChainLink> = found.led_to.iter().map(|record| link(view, found, record)).collect();
    let place = view.isms().register(found.record.register()).and_then(|records| records.position(found.record.id()));
    SourceChain {
        record: found.record.clone(),
        title: found.title.clone(),
        on: found.on,
        path: format!("/{}/{}{}", found.record.register(), place.unwrap_or_default(), found.spot.field.pointer()),
        end: links.iter().map(|link| link.end).max().unwrap_or(ChainEnd::Undecided),
        links,
    }
}

/// How far a record has come. What stands in the source itself is a decision; of other records than those below only that they are there
/// is known.
fn link(view: &View<'_>, found: &Raised, record: &RecordRef) -> ChainLink {
    use ChainEnd as E;
    let id = record.id();
    let known = if record.document().is_some() { None } else { Some(record.register()) };
    let (end, why) = match known {
        Some("improvements") => view.find::<Improvement>(id).map(|found| improvement(view, found)),
        Some("nonconformities") => view.find::<Nonconformity>(id).map(|found| nonconformity(view, found)),
        Some("changes") => view.find::<Change>(id).map(|found| change(view, found)),
        Some("risks") => view.find::<Risk>(id).map(|risk| reassessed(view, risk, found.on)),
        Some("management_reviews") => view.find::<ManagementReview>(id).map(|found| review(view, found)),
        Some("interested_parties") => {
            view.find::<InterestedParty>(id).map(|_| (E::Decided, "an outcome is recorded".to_owned()))
        }
        _ => None,
    }
    .unwrap_or_else(|| (E::Decided, "it refers there".to_owned()));
    ChainLink { record: record.clone(), end, why }
}

fn improvement(view: &View<'_>, found: &Improvement) -> (ChainEnd, String) {
    let day = view.day();
    let (effect, why, _) = effects::effect(view, found, view.improvement_state(found));
    match effect {
        ImprovementEffect::Better | ImprovementEffect::JudgedBetter => (ChainEnd::Effective, why),
        _ if found.done_on.is_some_and(|on| on <= day) => (ChainEnd::Acted, why),
        _ => match found.decision.as_ref().filter(|decision| decision.on.is_none_or(|on| on <= day)) {
            Some(decision) if decision.approved => (ChainEnd::Decided, "decided, and not done yet".to_owned()),
            Some(_) => (ChainEnd::Decided, "decided against".to_owned()),
            None => (ChainEnd::Undecided, "proposed, and not decided on".to_owned()),
        },
    }
}

fn nonconformity(view: &View<'_>, found: &Nonconformity) -> (ChainEnd, String) {
    let day = view.day();
    let review = found.effectiveness.as_ref().filter(|review| review.on.is_none_or(|on| on <= day));
    if let Some(effective) = review.and_then(|review| review.effective) {
        let why = if effective { "found effective" } else { "found not effective" };
        return (if effective { ChainEnd::Effective } else { ChainEnd::Acted }, why.to_owned());
    }
    let mut live = found.actions.iter().filter(|action| !action.cancelled_by(day)).peekable();
    if live.peek().is_some() && live.all(|action| action.done_by(day)) {
        return (ChainEnd::Acted, "its actions are done".to_owned());
    }
    match state::<Nonconformities>(found, "", view.as_of()) {
        Ok(Some(NonconformityState::Withdrawn)) => (ChainEnd::Decided, "withdrawn".to_owned()),
        Ok(Some(NonconformityState::Closed)) => (ChainEnd::Acted, "closed".to_owned()),
        _ => (ChainEnd::Decided, "raised, and being dealt with".to_owned()),
    }
}

fn change(view: &View<'_>, found: &Change) -> (ChainEnd, String) {
    let day = view.day();
    let reviewed =
        found.review.as_ref().filter(|review| review.result.is_some() && review.on.is_none_or(|on| on <= day));
    let done = found.done_on.is_some_and(|on| on <= day);
    match (reviewed, done) {
        (Some(_), true) => (ChainEnd::Effective, "made, and its result reviewed".to_owned()),
        (_, true) => (ChainEnd::Acted, "made".to_owned()),
        _ => (ChainEnd::Decided, "not made yet".to_owned()),
    }
}

fn reassessed(view: &View<'_>, risk: &Risk, since: Date) -> (ChainEnd, String) {
    match view.present(risk, view.day()).and_then(|(_, assessment)| assessment.on) {
        Some(on) if since <= on => (ChainEnd::Acted, format!("assessed again on {on}")),
        _ => (ChainEnd::Decided, "not assessed again yet".to_owned()),
    }
}

fn review(view: &View<'_>, found: &ManagementReview) -> (ChainEnd, String) {
    let done = found.decisions.iter().filter(|decision| decision.done.is_some_and(|on| on <= view.day()));
    let (mut count, mut with_result) = (0, 0);
    for decision in done {
        count += 1;
        with_result += usize::from(decision.result.is_some());
    }
    let why = format!("{count} of {} decisions done, {with_result} with a result", found.decisions.len());
    match (count, with_result) {
        (0, _) => (ChainEnd::Decided, why),
        (_, 0) => (ChainEnd::Acted, why),
        _ => (ChainEnd::Effective, why),
    }
}
