//! Communication about the ISMS (clause 7.4).

use crate::model::Communication;
use crate::rules::{Out, Spot, View};

pub(super) fn absent(view: &View<'_>, out: &mut Out<'_>) {
    if view.all::<Communication>().next().is_none() {
        out.find(Spot::register("communications")).end();
    }
}

pub(super) fn incomplete(_: &View<'_>, communication: &Communication, out: &mut Out<'_>) {
    let asked = [
        (communication.when.is_some() || communication.every.is_some(), "when", "when"),
        (communication.with_whom.is_some() || !communication.audience.is_empty(), "with_whom", "with whom"),
        (communication.how.is_some(), "how", "how"),
    ];
    for (_, member, lacks) in asked.into_iter().filter(|(holds, ..)| !holds) {
        out.find(Spot::of(communication).member(member)).with("lacks", lacks).end();
    }
}
