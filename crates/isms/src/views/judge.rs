//! Holding a level of risk against the acceptance criteria for its category (clause 6.1.2 e).

use super::evaluation::{Decider, Verdict};
use super::look::{Look, risk_pointer};
use crate::base::{Derivation, Id, Label, Params};
use crate::model::{AcceptanceCriterion, Risk};
use crate::rules::Level;

/// What the acceptance criteria say of a level of risk.
pub(super) struct Judged<'c> {
    pub(super) verdict: Verdict,
    pub(super) criterion: Option<&'c AcceptanceCriterion>,
    pub(super) gap: Option<usize>,
    pub(super) decider: Option<Decider>,
}

/// Compares a level with the acceptance criteria for the risk's category.
pub(super) fn judge<'a>(
    look: &Look<'a>,
    index: usize,
    risk: &Risk,
    level: &Level<'a>,
    why: &mut Derivation,
) -> Judged<'a> {
    let criteria = level.criteria;
    let rank_of = |id: &Label| criteria.levels.iter().position(|known| known.id == *id);
    let ladder: Vec<(usize, &AcceptanceCriterion)> = criteria
        .acceptance_for(risk.category.as_ref(), &look.view.places(criteria, risk))
        .into_iter()
        .filter_map(|criterion| Some((rank_of(&criterion.level)?, criterion)))
        .collect();
    let place = look.isms.risk_criteria.position_of(criteria.id.as_str()).unwrap_or_default();
    let pointer_of = |criterion: &AcceptanceCriterion| {
        let at = criteria.acceptance.iter().position(|known| known.id == criterion.id).unwrap_or_default();
        format!("/risk_criteria/{place}/acceptance/{at}")
    };
    let owner = || Decider { role: None, persons: risk.owner.iter().cloned().collect() };
    let decider = |criterion: &AcceptanceCriterion| match &criterion.authority {
        Some(role) => Decider { role: Some(role.clone()), persons: look.holders(role) },
        None => owner(),
    };
    let params = |criterion: &AcceptanceCriterion| {
        Params::none()
            .with("level", level.id.to_string())
            .with("limit", criterion.level.to_string())
            .with("criterion", criterion.id.to_string())
            .with("authority", criterion.authority.as_ref().map_or_else(|| "the risk owner".to_owned(), Id::to_string))
    };
    let Some((highest, last)) = ladder.last() else {
        let risk_at = risk_pointer(index);
        let inputs = [format!("/risk_criteria/{place}/acceptance"), format!("{risk_at}/category")];
        let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
        let params = Params::none().with("criteria", criteria.id.to_string());
        why.step(
            "no_criterion",
            &inputs,
            "{criteria} has no acceptance criterion that fits: no criterion, no acceptance",
            params,
        );
        return Judged { verdict: Verdict::NoCriterion, criterion: None, gap: None, decider: None };
    };
    let Some(at) = ladder.iter().position(|(limit, _)| *limit >= level.rank) else {
        let gap = level.rank - highest;
        let params = params(last).with("gap", gap);
        why.step(
            "treat",
            &[&pointer_of(last)],
            "{level} exceeds {limit}, the most that {criterion} accepts, by {gap} in rank",
            params,
        );
        return Judged { verdict: Verdict::Treat, criterion: Some(last), gap: Some(gap), decider: Some(owner()) };
    };
    let Some((_, criterion)) = ladder.get(at) else {
        return Judged { verdict: Verdict::NoCriterion, criterion: None, gap: None, decider: None };
    };
    let lower = || ladder.iter().take(at);
    let escalates =
        at > 0 && criterion.authority.is_some() && !lower().any(|(_, lower)| lower.authority == criterion.authority);
    let (verdict, template) = if escalates {
        (
            Verdict::Escalate,
            "{level} is within {limit} of {criterion}, above what lower authorities may accept: {authority} decides",
        )
    } else {
        (Verdict::Accept, "{level} is within {limit} of {criterion}: {authority} may accept it")
    };
    why.step(verdict.as_str(), &[&pointer_of(criterion)], template, params(criterion));
    Judged { verdict, criterion: Some(criterion), gap: Some(0), decider: Some(decider(criterion)) }
}
