//! Nonconformities that come back, or pile up on one requirement.

use std::collections::HashMap;

use super::matter::Matter;
use crate::base::{Citation, Date, Interval, IntervalUnit};
use crate::model::{Grade, Nonconformity};
use crate::rules::{Out, Spot, View};

/// Silent once the repetition itself is closed with an effective action.
pub(super) fn recurred(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record) else { return };
    let effective = |matter: &Matter<'_>| matter.effectiveness().is_some_and(|review| review.effective == Some(true));
    if matter.is_closed() && effective(&matter) {
        return;
    }
    let Some(earlier) = record.recurrence_of.as_ref().filter(|id| **id != record.id).and_then(|id| view.get(id)) else {
        return;
    };
    let Some(earlier) = Matter::new(view, earlier).filter(effective) else { return };
    let reviewed = earlier.effectiveness().and_then(|review| review.on);
    if let (Some(found), Some(reviewed)) = (matter.found_on(), reviewed)
        && found < reviewed
    {
        // The review looked back on this one too.
        return;
    }
    out.find(Spot::of(record).member("recurrence_of"))
        .with("earlier", earlier.record.id.to_string())
        .with("when", reviewed.map_or_else(String::new, |on| format!(" on {on}")))
        .related(Spot::of(earlier.record).member("effectiveness"), "the review of the earlier one")
        .end();
}

/// The requirement a citation is about: an item counts for its clause.
fn requirement<'c>(view: &View<'_>, citation: &'c Citation) -> &'c str {
    match view.edition().cited(citation.as_str()) {
        Some(cited) => cited.id(),
        None => citation.as_str(),
    }
}

/// What is known of the nonconformities on one requirement.
#[derive(Default)]
struct Pile<'n> {
    minors: Vec<(Option<Date>, &'n Nonconformity, usize)>,
    has_major: bool,
}

/// One finding a requirement, at the latest of the minors: those found within the period, and those still open. None where a major
/// one takes them up.
pub(super) fn repeated(view: &View<'_>, out: &mut Out<'_>) {
    let months = u16::try_from(view.settings().repeated_minors_months()).unwrap_or(u16::MAX).clamp(1, 999);
    let period = Interval::new(months, IntervalUnit::Months);
    let within = |found: Date| period.is_some_and(|period| view.day() <= found.plus(period));
    let mut piles: HashMap<&str, Pile<'_>> = HashMap::new();
    for record in view.all::<Nonconformity>() {
        let Some(matter) = Matter::new(view, record) else { continue };
        let found = matter.found_on();
        if matter.is_closed() && !found.is_some_and(within) {
            continue;
        }
        let mut counted: Vec<&str> = Vec::new();
        for (at, citation) in record.requirements.iter().enumerate() {
            let requirement = requirement(view, citation);
            if counted.contains(&requirement) {
                continue;
            }
            counted.push(requirement);
            let pile = piles.entry(requirement).or_default();
            match record.grade {
                Some(Grade::Minor) => pile.minors.push((found, record, at)),
                Some(Grade::Major) => pile.has_major = true,
                None => {}
            }
        }
    }
    let threshold = usize::try_from(view.settings().repeated_minors().max(2)).unwrap_or(usize::MAX);
    for (requirement, pile) in piles {
        if pile.has_major || pile.minors.len() < threshold {
            continue;
        }
        let Some((_, latest, at)) = pile.minors.iter().max_by_key(|(found, _, _)| *found) else { continue };
        let citation = latest.requirements.get(*at).map(Citation::as_str);
        let mut finding = out
            .find(Spot::of(*latest).member("requirements").item(*at, citation))
            .with("count", pile.minors.len())
            .with("requirement", requirement.to_owned())
            .with("months", i64::from(months));
        for (_, other, at) in pile.minors.iter().filter(|(_, other, _)| other.id != latest.id) {
            let citation = other.requirements.get(*at).map(Citation::as_str);
            finding = finding.related(Spot::of(*other).member("requirements").item(*at, citation), "another of them");
        }
        finding.end();
    }
}
