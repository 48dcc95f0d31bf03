//! From the records to a risk that can be asked for its level with any set of controls at work.

use super::EffectGap;
use super::acting::Acting;
use super::links::{Linked, links};
use super::start::begin;
use crate::base::{Derivation, Id, Params, Percent};
use crate::model::{Assessment, Control, Risk, RiskCriteria, Stage};
use crate::rules::Level;
use crate::scoring::effect::{ControlledRisk, Lever, Lowered, Outcome, Reduction, Refusal};
use crate::scoring::{ControlEffect, Criteria};
use crate::views::control::{Support, support};
use crate::views::look::{Look, risk_pointer};
use crate::views::plan::is_complete;

/// A risk that can be asked for its level with any set of controls at work.
pub(in crate::views) struct Reckoned<'r, 'a> {
    pub(in crate::views) criteria: &'a RiskCriteria,
    pub(super) sound: Criteria<'a>,
    /// The assessment reckoned from, and its position in the risk.
    pub(in crate::views) start: (usize, &'r Assessment),
    pub(in crate::views) controlled: ControlledRisk,
    pub(in crate::views) links: Vec<Linked<'a>>,
    /// Whether the actions of the treatment are done.
    done: bool,
}

/// What is known of a risk's controls, and the risk made ready or why it cannot be.
pub(in crate::views) struct Reckoning<'r, 'a> {
    pub(in crate::views) criteria: Option<&'a RiskCriteria>,
    pub(in crate::views) outcome: Result<Reckoned<'r, 'a>, (Vec<Linked<'a>>, Vec<EffectGap>)>,
}

impl<'a> Reckoned<'_, 'a> {
    /// The outcome with some controls at work, by their position in the register.
    pub(in crate::views) fn outcome(&self, works: &dyn Fn(usize) -> bool) -> Option<Outcome> {
        self.controlled.level(works)
    }

    /// Whether a control works on the day, by its position; and whether the actions are done.
    pub(in crate::views) fn works_today(&self, control: usize) -> bool {
        if control == ControlledRisk::PLAN { self.done } else { self.link(control).is_some_and(|link| link.works) }
    }

    /// Whether a control works once the treatment is done, by its position.
    pub(in crate::views) fn works_then(&self, control: usize) -> bool {
        control == ControlledRisk::PLAN || self.link(control).is_some_and(|link| link.works || link.planned)
    }

    fn link(&self, control: usize) -> Option<&Linked<'a>> {
        self.links.iter().find(|link| link.found.is_some_and(|(at, _)| at == control))
    }

    /// The level of an outcome.
    pub(in crate::views) fn level(&self, outcome: Outcome) -> Option<Level<'a>> {
        let level = self.criteria.levels.get(outcome.rank)?;
        Some(Level { criteria: self.criteria, id: &level.id, name: level.name(), rank: outcome.rank })
    }

    /// What a lever comes to.
    pub(super) fn lowered(&self, lever: Lever, works: &dyn Fn(usize) -> bool) -> Lowered {
        self.controlled.lowered(lever, works)
    }

    /// What decides the level with today's controls. Two documents in which it is the same give the same level.
    pub(in crate::views) fn signature(&self) -> Signature {
        let reductions = self.controlled.reductions().iter();
        let told =
            |it: &Reduction| Some((self.link(it.control)?.id.clone(), it.lever, it.by, self.works_today(it.control)));
        let plan = self.controlled.plan();
        Signature { reductions: reductions.filter_map(told).collect(), plan: plan.map(|plan| (plan, self.done)) }
    }
}

/// What decides the level of a risk with today's controls.
#[derive(PartialEq)]
pub(in crate::views) struct Signature {
    /// Each reduction, with whether its control works.
    reductions: Vec<(Id<Control>, Lever, u32, bool)>,
    /// What the treatment claims, and whether it is done.
    plan: Option<(Percent, bool)>,
}

/// Makes a risk ready. `base` is the document the assessments were made in.
pub(in crate::views) fn reckon<'r, 'a>(
    look: &Look<'a>,
    base: &Look<'_>,
    index: usize,
    risk: &'r Risk,
) -> Reckoning<'r, 'a> {
    let at = risk_pointer(index);
    let mut links = links(look, risk);
    let gap = |path: String, message: &str| vec![EffectGap { path, message: message.to_owned() }];
    let inherent = look.view.latest(risk, Stage::Inherent, look.day);
    let Some(start) = inherent.or_else(|| look.view.present(risk, look.day)) else {
        let gaps = gap(format!("{at}/assessments"), "there is no assessment to reckon from");
        return Reckoning { criteria: None, outcome: Err((links, gaps)) };
    };
    let (place, assessment) = start;
    let base_at = format!("{at}/assessments/{place}");
    let Some(criteria) = look.view.criteria_of(assessment) else {
        let gaps = gap(format!("{base_at}/criteria"), "there are no risk criteria to reckon under");
        return Reckoning { criteria: None, outcome: Err((links, gaps)) };
    };
    let convention = criteria.control_effect.as_ref();
    let Some(convention) = convention.filter(|convention| !matches!(convention, ControlEffect::Rerate {})) else {
        return Reckoning { criteria: Some(criteria), outcome: Err((links, Vec::new())) };
    };
    let criteria_at = look.isms.risk_criteria.position_of(criteria.id.as_str()).unwrap_or_default();
    let criteria_at = format!("/risk_criteria/{criteria_at}");
    let Some(sound) = look.view.sound(criteria) else {
        let gaps = gap(criteria_at, "the risk criteria are incomplete or do not fit together");
        return Reckoning { criteria: Some(criteria), outcome: Err((links, gaps)) };
    };
    let begun = match begin(convention, &sound, assessment) {
        Some(Ok(begun)) => begun,
        Some(Err(refusal)) => {
            let gaps = gap(refused_at(&criteria_at, refusal), &refusal.to_string());
            return Reckoning { criteria: Some(criteria), outcome: Err((links, gaps)) };
        }
        None => {
            let gaps = gap(base_at, "its inputs give no level under the criteria");
            return Reckoning { criteria: Some(criteria), outcome: Err((links, gaps)) };
        }
    };
    // Where nobody said what the risk would be without controls, those that the present rating rests on are in it already.
    let mut counted: Vec<Id<Control>> = Vec::new();
    if assessment.stage != Stage::Inherent {
        let (support, rests_on) = support(look, base, risk, assessment);
        if support == Support::Unsupported {
            let message =
                "it rests on a control that does not work, and there is no inherent assessment to reckon from";
            return Reckoning { criteria: Some(criteria), outcome: Err((links, gap(base_at, message))) };
        }
        counted.extend(rests_on.into_iter().map(|control| control.control));
        // What worked when it was made is in it too, whether it names it or not: nothing counts twice.
        let made_on = assessment.on.unwrap_or(look.day).min(look.day);
        let worked = |link: &&Linked<'_>| link.found.is_some_and(|(_, control)| control.works_on(made_on));
        counted.extend(links.iter().filter(worked).map(|link| link.id.clone()));
    }
    let plan = risk.treatment.as_ref().and_then(|treatment| treatment.reduces_by);
    let plan = plan.filter(|_| matches!(convention, ControlEffect::ScorePercent {}));
    let mut reductions = Vec::new();
    for link in &mut links {
        let Some((number, control)) = link.found else { continue };
        let control_at = format!("/controls/{number}");
        if counted.contains(&link.id) {
            let message = format!("the {} assessment was made with it at work", assessment.stage);
            link.ignored.push(EffectGap { path: base_at.clone(), message });
            continue;
        }
        let acting = Acting { convention, control, risk, assessment };
        for (nth, effect) in control.acts_on.iter().enumerate() {
            match acting.levers(effect) {
                Ok((levers, by)) => {
                    link.reckoned = true;
                    reductions.extend(levers.into_iter().map(|lever| Reduction { control: number, lever, by }));
                }
                Err(message) => {
                    link.ignored.push(EffectGap { path: format!("{control_at}/acts_on/{nth}"), message });
                }
            }
        }
        if control.acts_on.is_empty() {
            let message = "nobody has said where it acts".to_owned();
            link.ignored.push(EffectGap { path: format!("{control_at}/acts_on"), message });
        }
        if plan.is_some() && link.treats {
            // What the treatment claims as a whole counts on every control of it.
            reductions.push(Reduction { control: number, lever: Lever::Score, by: 0 });
            link.reckoned = true;
        }
    }
    let outcome = match ControlledRisk::new(convention, begun, &reductions, plan) {
        Ok(controlled) => {
            let done = risk.treatment.is_none() || is_complete(look, risk);
            Ok(Reckoned { criteria, sound, start, controlled, links, done })
        }
        Err(refusal) => {
            let path = refused_at(&criteria_at, refusal);
            Err((links, vec![EffectGap { path, message: refusal.to_string() }]))
        }
    };
    Reckoning { criteria: Some(criteria), outcome }
}

/// Where a refusal is to be mended.
fn refused_at(criteria: &str, refusal: Refusal) -> String {
    match refusal {
        Refusal::LikelihoodBounds(bound) => format!("{criteria}/likelihood/levels/{}/{}", bound.level, bound.member),
        Refusal::ConsequenceBounds(bound) => format!("{criteria}/consequence/levels/{}/{}", bound.level, bound.member),
        _ => format!("{criteria}/control_effect"),
    }
}

/// A level computed for a risk, to stand in place of a stated one.
pub(in crate::views) struct Computed<'c, 'r, 'a> {
    pub(in crate::views) reckoned: &'c Reckoned<'r, 'a>,
    /// A control supposed to fail, by its position in the register.
    pub(in crate::views) without: Option<usize>,
}

impl<'a> Computed<'_, '_, 'a> {
    /// The level, with the steps to it.
    pub(in crate::views) fn level(&self, index: usize, why: &mut Derivation) -> Option<Level<'a>> {
        let reckoned = self.reckoned;
        let works = |control: usize| Some(control) != self.without && reckoned.works_today(control);
        let level = reckoned.level(reckoned.outcome(&works)?)?;
        super::explain::stage(reckoned, index, &works, why);
        let (at, assessment) = reckoned.start;
        let params = Params::none().with("assessment", assessment.id.to_string()).with("level", level.id.to_string());
        why.step(
            "computed",
            &[&format!("{}/assessments/{at}", risk_pointer(index))],
            "the level computed from {assessment} and the controls that work on this day stands: {level}",
            params,
        );
        Some(level)
    }
}
