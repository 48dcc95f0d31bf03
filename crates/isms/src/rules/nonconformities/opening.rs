//! What a nonconformity rests on.

use super::matter::Matter;
use crate::model::Nonconformity;
use crate::rules::{Out, Spot, View};

pub(super) fn unfounded(view: &View<'_>, record: &Nonconformity, out: &mut Out<'_>) {
    let Some(matter) = Matter::new(view, record) else { return };
    if record.requirements.is_empty() {
        out.find(Spot::of(record).member("requirements")).with("problem", "names no requirement that is not met").end();
    }
    // That a closed one has no evidence is for NCR014 to say.
    let shown = matter.is_closed()
        || record.arises_from.is_some()
        || !record.meta.evidence.is_empty()
        || view.is_opened_for_finding(&record.id);
    if !shown {
        let problem = "has neither evidence nor a record it comes from: what shows it?";
        out.find(Spot::of(record).member("evidence")).with("problem", problem).end();
    }
}
