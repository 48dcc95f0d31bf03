//! What must be there before the second stage, and before the decision.

use crate::lifecycle::{audited, is_open_major, statement_approved, treatment_planned};
use crate::model::{Audit, Certification, ManagementReview, Nonconformity, Risk, StatementOfApplicability};
use crate::rules::{Out, Spot, View};

/// CRT005. Once the body has decided it has looked at all that itself, and versions of that time may be gone.
pub(super) fn unprepared(view: &View<'_>, record: &Certification, out: &mut Out<'_>) {
    let day = view.day();
    let held = record.stage_2.as_ref().and_then(|stage| stage.held_on).filter(|on| *on <= day);
    let Some(held) = held.filter(|_| record.decided_on.is_none_or(|on| day < on)) else { return };
    let mut lacking: Vec<&str> = Vec::new();
    if !view.all::<Audit>().any(|audit| audited(audit, held)) && !view.is_kept_elsewhere("9.2") {
        lacking.push("an internal audit");
    }
    if !view.all::<ManagementReview>().any(|review| review.held_by(held)) && !view.is_kept_elsewhere("9.3") {
        lacking.push("a management review");
    }
    if !view.is_kept_elsewhere("6.1.3") {
        if !view.all::<StatementOfApplicability>().any(|statement| statement_approved(statement, held)) {
            lacking.push("an approved Statement of Applicability");
        }
        if !view.all::<Risk>().any(|risk| treatment_planned(risk, held)) {
            lacking.push("a risk treatment plan");
        }
    }
    if !lacking.is_empty() {
        out.find(Spot::of(record).member("stage_2").member("held_on"))
            .with("held", held.to_string())
            .with("lacking", lacking.join(", "))
            .end();
    }
}

/// CRT006.
pub(super) fn major_open(view: &View<'_>, record: &Certification, out: &mut Out<'_>) {
    let Some(decided) = record.cycle_since(view.day()) else { return };
    let open = |found: &&Nonconformity| found.found_on.is_some() && is_open_major(found, decided);
    let majors: Vec<&Nonconformity> = view.all::<Nonconformity>().filter(open).collect();
    let Some(first) = majors.first() else { return };
    let member = if record.decided_on == Some(decided) { "decided_on" } else { "recertifications" };
    let mut found = out
        .find(Spot::of(record).member(member))
        .with("decided", decided.to_string())
        .with("nonconformity", first.id.to_string())
        .with("count", majors.len());
    for major in &majors {
        found = found.related(Spot::of(*major), "open on that day");
    }
    found.end();
}
