//! What top management does for the ISMS: sponsor, commitments, resources.

use crate::model::{Commitment, Organization, Person, Resource};
use crate::rules::{Out, Spot, View};

pub(super) fn unsupported(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    if let Some(organization) = view.all::<Organization>().next() {
        let gone = |id| view.get::<Person>(id).is_some_and(|person| !person.is_there_on(day));
        let problem = match &organization.sponsor {
            None => Some("nobody of top management is named as its sponsor".to_owned()),
            Some(sponsor) if gone(sponsor) => Some(format!("its sponsor `{sponsor}` is no longer there")),
            Some(_) => None,
        };
        if let Some(problem) = problem {
            out.find(Spot::of(organization).member("sponsor")).with("problem", problem).end();
        }
    }
    let holds = |made: &Commitment| made.on.is_none_or(|on| on <= day) && made.until.is_none_or(|until| day <= until);
    if !view.all::<Commitment>().any(holds) {
        let problem = "no commitment of top management is recorded that holds today";
        out.find(Spot::register("commitments")).with("problem", problem).end();
    }
}

pub(super) fn undecided(view: &View<'_>, resource: &Resource, out: &mut Out<'_>) {
    let day = view.day();
    let grace = view.settings().resource_decision_days();
    let asked = resource.asked_on.or_else(|| resource.meta.created.as_ref().map(|stamp| stamp.on));
    if resource.decision_by(day).is_some() || asked.is_some_and(|on| day <= on.plus_days(grace)) {
        return;
    }
    let since = asked.map_or_else(String::new, |on| format!(" on {on}"));
    out.find(Spot::of(resource).member("decision")).with("since", since).end();
}
