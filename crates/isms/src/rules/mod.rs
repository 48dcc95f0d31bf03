//! The checker: rules over the document, each with a code, a reason and a way to mend what it finds.
//!
//! A rule is one item of one registry. From that registry come the reference pages, `isms rules` and `isms explain`.

mod checker;
mod facts;
mod out;
mod report;
mod rule;
mod settings;
mod states;
mod view;

mod applicability;
mod assurance;
mod audits;
mod certification;
pub(crate) mod competence;
pub(crate) mod context;
pub(crate) mod documents;
pub(crate) mod improvement;
pub(crate) mod incidents;
pub(crate) mod leadership;
pub(crate) mod management_reviews;
pub(crate) mod monitoring;
pub(crate) mod needs;
mod nonconformities;
pub(crate) mod objectives;
pub(crate) mod references;
mod risks;
mod treatment;

pub(crate) use assurance::{Shown, in_force, promise_records, promise_since, shown};
pub use checker::{Checker, Difference, Preview, check};
pub use out::{Finding, Out, Spot};
pub use report::{NotEvaluated, Report};
pub(crate) use rule::each;
pub use rule::{Basis, Rule, Run};
pub use settings::{Selector, Settings, Severities, Thresholds};
pub use view::{Level, Reads, View};

/// Every rule, by family.
pub const RULES: &[&[Rule]] = &[
    references::RULES,
    context::RULES,
    leadership::RULES,
    risks::RULES,
    treatment::RULES,
    applicability::RULES,
    documents::RULES,
    objectives::RULES,
    competence::RULES,
    audits::RULES,
    management_reviews::RULES,
    monitoring::RULES,
    nonconformities::RULES,
    incidents::RULES,
    improvement::RULES,
    certification::RULES,
    assurance::RULES,
];

/// Every rule, in the order of the families.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().flat_map(|family| family.iter())
}

/// The rule of that code.
#[must_use]
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code == code)
}

pub(crate) fn rule_at(index: usize) -> Option<&'static Rule> {
    rules().nth(index)
}
