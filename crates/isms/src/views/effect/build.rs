//! The view over every risk.

use super::explain;
use super::links::Linked;
use super::losses::{Loss, without};
use super::reckon::{Computed, Reckoned, Reckoning, reckon};
use super::{ControlEffects, ControlReliance, ControlShare, EffectLevel, RiskEffects, StageEffect};
use crate::base::{AsOf, Count, Derivation, Number};
use crate::document::Isms;
use crate::model::{Risk, Stage};
use crate::rules::Level;
use crate::scoring::effect::Outcome;
use crate::views::evaluation::evaluate_with;
use crate::views::level::comparable;
use crate::views::look::Look;
use crate::views::plan::is_complete;
use crate::views::why::WhyStep;

/// The effect of controls on every risk that is neither retired nor closed, as of a moment.
///
/// Only what works on the day counts towards the current level; what the treatment and its actions will put into operation counts
/// towards the target level. A control implemented in part does not count, for what a part of it does is not known; one whose latest
/// test it passed in part does. Which effects are reckoned with, and how they combine, is the convention's of the risk criteria (see
/// [`ControlEffect`](crate::scoring::ControlEffect)); where that is to rate again, nothing is computed.
#[must_use]
pub fn control_effects(isms: &Isms, as_of: impl Into<AsOf>) -> ControlEffects {
    let as_of = as_of.into();
    let look = Look::new(isms, as_of);
    let risks: Vec<RiskEffects> = look.risks().map(|(index, risk)| of_risk(&look, index, risk)).collect();
    let controls = by_control(&risks);
    ControlEffects { as_of, risks, controls }
}

fn of_risk(look: &Look<'_>, index: usize, risk: &Risk) -> RiskEffects {
    let Reckoning { criteria, outcome } = reckon(look, look, index, risk);
    let mut row = RiskEffects {
        risk: risk.id.clone(),
        title: risk.title.clone(),
        owner: risk.owner.clone(),
        criteria: criteria.map(|criteria| criteria.id.clone()),
        convention: criteria.map(|criteria| {
            criteria.control_effect.as_ref().map_or("rerate", |convention| convention.kind()).to_owned()
        }),
        from: None,
        stages: Vec::new(),
        controls: Vec::new(),
        gaps: Vec::new(),
    };
    let reckoned = match outcome {
        Ok(reckoned) => reckoned,
        Err((links, gaps)) => {
            row.stages = Stage::ALL.iter().filter_map(|(at, _)| stage(look, index, risk, None, *at)).collect();
            row.controls = links.iter().map(|link| share(link, Loss::default(), false)).collect();
            row.gaps = gaps;
            return row;
        }
    };
    row.from = Some(reckoned.start.1.stage);
    row.stages = Stage::ALL.iter().filter_map(|(at, _)| stage(look, index, risk, Some(&reckoned), *at)).collect();
    let computed = Computed { reckoned: &reckoned, without: None };
    let today = evaluate_with(look, look, index, risk, false, Some(&computed));
    for link in &reckoned.links {
        let counts = link.reckoned && link.works;
        let loss = match link.found {
            Some((number, _)) if counts => without(look, index, risk, &reckoned, number, &today),
            _ => Loss::default(),
        };
        row.controls.push(share(link, loss, true));
    }
    row
}

fn share(link: &Linked<'_>, loss: Loss, computed: bool) -> ControlShare {
    ControlShare {
        control: link.id.clone(),
        title: link.found.map(|(_, control)| control.title.clone()),
        reason: link.reason,
        counts: computed && link.reckoned && link.works,
        planned: computed && link.reckoned && (link.works || link.planned),
        levels_lost: loss.levels,
        score_lost: loss.score,
        single_point: loss.crosses,
        not_reckoned: link.ignored.iter().map(|gap| gap.message.clone()).collect(),
    }
}

fn stage(
    look: &Look<'_>,
    index: usize,
    risk: &Risk,
    reckoned: Option<&Reckoned<'_, '_>>,
    at: Stage,
) -> Option<StageEffect> {
    let mut why = Derivation::default();
    let found = reckoned.and_then(|reckoned| computed(look, index, risk, reckoned, at, &mut why));
    let stated = look.view.latest(risk, at, look.day).and_then(|(_, assessment)| {
        let level = look.view.level_of(assessment)?;
        let score = look.view.sound(level.criteria)?.grade_and_score(&assessment.inputs())?.1;
        Some((level, EffectLevel { assessment: Some(assessment.id.clone()), ..told(&level, score) }))
    });
    if found.is_none() && stated.is_none() {
        return None;
    }
    let agrees = found
        .as_ref()
        .zip(stated.as_ref())
        .and_then(|((one, _), (other, _))| comparable(one.criteria, other.criteria).then_some(one.rank == other.rank));
    let (computed, stated) = (found.map(|(_, level)| level), stated.map(|(_, level)| level));
    Some(StageEffect { stage: at, computed, stated, agrees, derivation: WhyStep::all(&why) })
}

fn computed<'a>(
    look: &Look<'_>,
    index: usize,
    risk: &Risk,
    reckoned: &Reckoned<'_, 'a>,
    at: Stage,
    why: &mut Derivation,
) -> Option<(Level<'a>, EffectLevel)> {
    let today = |control: usize| reckoned.works_today(control);
    let then = |control: usize| reckoned.works_then(control);
    let works: &dyn Fn(usize) -> bool = match at {
        Stage::Inherent if reckoned.start.1.stage != Stage::Inherent => return None,
        Stage::Inherent => &|_| false,
        Stage::Current => &today,
        Stage::Target => &then,
        Stage::Residual if !is_complete(look, risk) => return None,
        Stage::Residual => &today,
    };
    let outcome: Outcome = reckoned.outcome(works)?;
    let level = reckoned.level(outcome)?;
    if at == Stage::Inherent {
        explain::begun(reckoned, index, why);
    } else {
        explain::stage(reckoned, index, works, why);
    }
    Some((level, told(&level, outcome.score.and_then(Number::new))))
}

fn told(level: &Level<'_>, score: Option<Number>) -> EffectLevel {
    EffectLevel {
        id: level.id.clone(),
        label: level.name.to_owned(),
        rank: Count::of(level.rank),
        score,
        assessment: None,
    }
}

/// The same by control.
fn by_control(risks: &[RiskEffects]) -> Vec<ControlReliance> {
    let mut rows: Vec<ControlReliance> = Vec::new();
    let mut places: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    for risk in risks {
        for share in &risk.controls {
            let at = *places.entry(share.control.as_str()).or_insert_with(|| {
                rows.push(ControlReliance {
                    control: share.control.clone(),
                    title: share.title.clone(),
                    reason: share.reason,
                    risks: Vec::new(),
                    single_point_for: Vec::new(),
                    levels_lost: Count::of(0),
                    planned_for: Vec::new(),
                });
                rows.len() - 1
            });
            let Some(row) = rows.get_mut(at) else { continue };
            if share.counts {
                row.risks.push(risk.risk.clone());
            } else if share.planned {
                row.planned_for.push(risk.risk.clone());
            }
            if share.single_point {
                row.single_point_for.push(risk.risk.clone());
            }
            let lost = share.levels_lost.map_or(0, Count::get);
            row.levels_lost = Count::new(row.levels_lost.get().saturating_add(lost)).unwrap_or(row.levels_lost);
        }
    }
    rows
}
