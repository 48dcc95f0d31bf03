//! Holding a level of risk against the acceptance criteria for the risk (clause 6.1.2 e).

use super::evaluation::{Decider, Verdict};
use super::look::{Look, risk_pointer};
use super::ruling::{Ladder, Ruling};
use crate::base::Derivation;
use crate::model::{AcceptanceCriterion, Risk, RiskCriteria};
use crate::rules::Level;

/// What the acceptance criteria say of a level of risk.
pub(super) struct Judged<'c> {
    pub(super) verdict: Verdict,
    pub(super) criterion: Option<&'c AcceptanceCriterion>,
    pub(super) gap: Option<usize>,
    pub(super) decider: Option<Decider>,
}

/// The acceptance criteria that fit a risk.
pub(super) fn ladder<'a>(look: &Look<'a>, risk: &Risk, criteria: &'a RiskCriteria) -> Ladder<'a> {
    let place = look.isms.risk_criteria.position_of(criteria.id.as_str()).unwrap_or_default();
    let places = look.view.places(criteria, risk);
    Ladder::new(criteria, risk.category.as_ref(), &places, format!("/risk_criteria/{place}"))
}

/// Compares a level with the acceptance criteria for the risk.
pub(super) fn judge<'a>(
    look: &Look<'a>,
    index: usize,
    risk: &Risk,
    level: &Level<'a>,
    why: &mut Derivation,
) -> Judged<'a> {
    let category = format!("{}/category", risk_pointer(index));
    let ladder = ladder(look, risk, level.criteria);
    let Ruling { verdict, criterion, rung, gap } = ladder.rule(level.id, level.rank, &category, why);
    let owner = || Decider { role: None, persons: risk.owner.iter().cloned().collect() };
    let decider = criterion.map(|criterion| match &criterion.authority {
        Some(role) if rung.is_some() => Decider { role: Some(role.clone()), persons: look.holders(role) },
        _ => owner(),
    });
    Judged { verdict, criterion, gap, decider }
}
