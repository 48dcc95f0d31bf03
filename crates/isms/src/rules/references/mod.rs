//! REF: references that lead nowhere or in circles, histories that do not fold, suppressions that lapsed.

mod cycles;
mod links;
mod twins;

use super::{Basis, Out, Rule, Run, Spot, View, each};
use crate::base::Severity;
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
        run: Run::Every(links::dangling),
    },
    Rule {
        code: "REF002",
        name: "two-ids-for-one-thing",
        clause: "7.5.3",
        clause_2013: None,
        severity: Severity::Warning,
        basis: Basis::Practice,
        absence: false,
        summary: "Each real thing stands in its register once.",
        why: "What stands there twice is assessed, treated and counted twice, and soon the two records say different things.",
        mend: "Keep one of the records, point the references to it and retire the other; or name the two so that they can be told apart.",
        blind: "Whether the two are one thing after all, or different things that share a name.",
        message: "has the same {same} as `{other}`: are they one thing?",
        run: Run::Whole(twins::twins),
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
        run: Run::Every(links::wrong_kind),
    },
    Rule {
        code: "REF004",
        name: "never-referred-to",
        clause: "6.1.2",
        clause_2013: None,
        severity: Severity::Warning,
        basis: Basis::Practice,
        absence: false,
        summary: "Each threat and vulnerability is part of a risk.",
        why: "A known threat or weakness that no risk takes up has never been assessed.",
        mend: "Refer to it from the risks it belongs to, or retire it if it does not concern the organization.",
        blind: "Whether it concerns the organization at all: a library taken over as a whole holds entries that do not.",
        message: "is part of no risk",
        run: Run::Whole(links::unreferenced),
    },
    Rule {
        code: "REF005",
        name: "circular-asset-dependency",
        clause: "A.5.9",
        clause_2013: Some("A.8.1.1"),
        severity: Severity::Error,
        basis: Basis::Contradiction,
        absence: false,
        summary: "No asset depends on itself, directly or through others.",
        why: "Protection needs are inherited along dependencies; in a circle there is no asset from which to begin.",
        mend: "Take out the dependency that is not one: a primary asset depends on what supports it, not the other way round.",
        blind: "Which of the dependencies in the circle is the wrong one.",
        message: "depends on itself: `{circle}`",
        run: Run::Whole(cycles::circles),
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

fn suppression(view: &View<'_>, suppression: &Suppression, out: &mut Out<'_>) {
    let problem = match (&suppression.reason, suppression.until) {
        (None, _) => "gives no reason",
        (Some(_), None) => "has no end",
        (Some(_), Some(until)) if until < view.day() => "has reached its end",
        _ => return,
    };
    out.find(Spot::of(suppression)).with("code", suppression.code.to_string()).with("problem", problem).end();
}
