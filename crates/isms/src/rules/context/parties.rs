//! Interested parties and what they require (clause 4.2).

use crate::base::Severity;
use crate::catalogue::Edition;
use crate::model::{InterestedParty, PartyRequirement};
use crate::rules::{Out, Spot, View};

/// Whether a party had been determined by the day.
fn is_known(view: &View<'_>, party: &InterestedParty) -> bool {
    party.identified_on.is_none_or(|on| on <= view.day())
}

/// CTX006.
pub(super) fn none(view: &View<'_>, out: &mut Out<'_>) {
    if !view.all::<InterestedParty>().any(|party| is_known(view, party)) {
        out.find(Spot::register("interested_parties")).end();
    }
}

/// The requirements of a party that had been determined by the day, with their spots.
fn requirements<'p>(
    view: &View<'_>,
    party: &'p InterestedParty,
) -> impl Iterator<Item = (Spot, &'p PartyRequirement)> + use<'p> {
    let day = view.day();
    let list = Spot::of(party).member("requirements");
    let known: &[PartyRequirement] = if is_known(view, party) { &party.requirements } else { &[] };
    let known = known.iter().enumerate();
    known
        .filter(move |(_, requirement)| requirement.identified_on.is_none_or(|on| on <= day))
        .map(move |(at, requirement)| (list.clone().item(at, Some(requirement.id.as_str())), requirement))
}

/// CTX007. Only the edition of 2022 asks for the decision.
pub(super) fn undecided(view: &View<'_>, party: &InterestedParty, out: &mut Out<'_>) {
    let asked = view.edition() == Edition::Iso27001_2022;
    for (spot, requirement) in requirements(view, party) {
        let decided = requirement.addressed.is_some() && requirement.decided_on.is_none_or(|on| on <= view.day());
        if !decided {
            let finding = out.find(spot.member("addressed")).with("requirement", requirement.id.to_string());
            if asked { finding } else { finding.severity(Severity::Advice) }.end();
        }
    }
}

/// What may address a requirement.
const ADDRESSES: &[&str] = &["controls", "objectives", "processes", "obligations", "documents", "planned_actions"];

/// CTX008.
pub(super) fn unaddressed(view: &View<'_>, party: &InterestedParty, out: &mut Out<'_>) {
    for (spot, requirement) in requirements(view, party) {
        let addressed = requirement.addressed == Some(true);
        let linked = requirement.obligation.is_some()
            || requirement
                .met_by
                .iter()
                .any(|record| record.document().is_some() || ADDRESSES.contains(&record.register()));
        if addressed && !linked {
            out.find(spot.member("met_by")).with("requirement", requirement.id.to_string()).end();
        }
    }
}

/// CTX009.
pub(super) fn wants_nothing(view: &View<'_>, party: &InterestedParty, out: &mut Out<'_>) {
    if is_known(view, party) && party.requirements.is_empty() {
        out.find(Spot::of(party).member("requirements")).with("party", party.name.to_string()).end();
    }
}
