//! REF: references that lead nowhere or in circles, histories that do not fold, suppressions that lapsed.

use super::{Basis, Out, Rule, Run, Spot, View, each};
use crate::base::Severity;
use crate::document::REGISTERS;
use crate::model::Suppression;

/// The rules of this family.
pub(crate) const RULES: &[Rule] = &[
    Rule {
        code: "REF001",
        name: "dangling-reference",
        clause: "7.5.3",
        clause_2013: None,
        severity: Severity::Error,
        basis: Basis::Contradiction,
        absence: false,
        summary: "Every reference leads to a record.",
        why: "A reference to a record that is not there hides who answers for something, or which control treats a risk.",
        mend: "Correct the id, or add the record it refers to.",
        blind: "Whether the record that is referred to is the right one.",
        message: "refers to `{register}/{target}`, which is not there",
        run: Run::Every(dangling),
    },
    Rule {
        code: "REF003",
        name: "wrong-kind-of-record",
        clause: "7.5.3",
        clause_2013: None,
        severity: Severity::Error,
        basis: Basis::Contradiction,
        absence: false,
        summary: "Every reference leads to a record of the kind its member takes.",
        why: "An id that exists only in another register was put into the wrong member.",
        mend: "Put the reference into the member for that kind of record, or name a record of the right register.",
        blind: "",
        message: "refers to `{target}` as one of `{register}`, but that id stands in `{found}`",
        run: Run::Every(wrong_kind),
    },
    Rule {
        code: "REF008",
        name: "suppression-lapsed",
        clause: "7.5.3",
        clause_2013: None,
        severity: Severity::Warning,
        basis: Basis::Practice,
        absence: false,
        summary: "A suppression has a reason and an end, and has not reached it.",
        why: "A finding that is silenced without reason or for ever is a finding nobody decides on any more.",
        mend: "Give the suppression a reason and a date until which it holds, or take it out.",
        blind: "Whether the reason is a good one.",
        message: "the suppression of {code} {problem}",
        run: each!(Suppression, suppression),
    },
];

fn references(view: &View<'_>, register: &'static str, index: usize, hear: &mut dyn FnMut(Spot, &str, &str)) {
    let Some(records) = view.isms().register(register) else { return };
    let Some(own) = records.id_at(index) else { return };
    records.refs_at(index, &mut |field, target_register, target| {
        hear(Spot::in_register(register, own).field(field.clone()), target_register, target);
    });
}

fn other_home(view: &View<'_>, register: &str, id: &str) -> Option<&'static str> {
    let mut others = REGISTERS.iter().filter(|info| info.name != register);
    others.find(|info| view.stands_in(info.name, id)).map(|info| info.name)
}

fn dangling(view: &View<'_>, register: &'static str, index: usize, out: &mut Out<'_>) {
    references(view, register, index, &mut |spot, target_register, target| {
        let missing = view.exists(target_register, target) == Some(false) || !REGISTERS.iter().any(|info| info.name == target_register);
        if missing && other_home(view, target_register, target).is_none() {
            out.find(spot).with("register", target_register.to_owned()).with("target", target.to_owned()).end();
        }
    });
}

fn wrong_kind(view: &View<'_>, register: &'static str, index: usize, out: &mut Out<'_>) {
    references(view, register, index, &mut |spot, target_register, target| {
        if view.exists(target_register, target) == Some(false)
            && let Some(found) = other_home(view, target_register, target)
        {
            out.find(spot)
                .with("register", target_register.to_owned())
                .with("target", target.to_owned())
                .with("found", found)
                .end();
        }
    });
}

fn suppression(view: &View<'_>, suppression: &Suppression, out: &mut Out<'_>) {
    let problem = match (&suppression.reason, suppression.until) {
        (None, _) => "gives no reason",
        (Some(_), None) => "has no end",
        (Some(_), Some(until)) if until < view.day() => "has reached its end",
        _ => return,
    };
    out.find(Spot::of(suppression)).with("code", suppression.code.to_string()).with("problem", problem).end();
}
