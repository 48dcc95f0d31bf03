//! From the records to a risk that can be asked for its level with any set of controls at work.

use super::EffectGap;
use crate::base::{Derivation, Id, Params, Percent};
use crate::model::{Assessment, Control, ControlKind, Effect, Factor, Risk, RiskCriteria, Stage};
use crate::rules::Level;
use crate::scoring::effect::{ControlledRisk, Grid, Lever, Lowered, Outcome, Reduction, Refusal, Start};
use crate::scoring::{ControlEffect, Criteria, FactorValue, Method, Rated};
use crate::views::control::{ControlReason, Support, reason, support};
use crate::views::look::{Look, risk_pointer};
use crate::views::plan::is_complete;

/// A control that a risk names, as it is on the day.
pub(in crate::views) struct Linked<'a> {
    pub(in crate::views) id: Id<Control>,
    /// Its position in the register and the record, if it is here: the position is its number in [`ControlledRisk`].
    pub(in crate::views) found: Option<(usize, &'a Control)>,
    pub(in crate::views) reason: ControlReason,
    /// Whether it works on the day.
    pub(in crate::views) works: bool,
    /// Whether it will work once the treatment is done.
    pub(in crate::views) planned: bool,
    /// Whether the treatment or one of its actions names it.
    treats: bool,
    /// Whether it lowers anything that is reckoned with.
    pub(in crate::views) reckoned: bool,
    /// Why an effect of it is not reckoned with, with the pointer to it.
    pub(in crate::views) ignored: Vec<EffectGap>,
}

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

/// What an assessment starts from under criteria; `None` where its inputs give no level.
fn begin<'a>(
    convention: &ControlEffect,
    sound: &Criteria<'a>,
    assessment: &Assessment,
) -> Option<Result<Start<'a>, Refusal>> {
    let (rank, score) = sound.grade_and_score(&assessment.inputs())?;
    Some(match convention {
        ControlEffect::ScorePercent {} => score
            .zip(bounds(sound))
            .map(|(score, bounds)| Start::Score { score: score.get(), bounds })
            .ok_or(Refusal::NoScore),
        ControlEffect::FactorReduction {} => factors(sound, assessment).ok_or(Refusal::NoVulnerability),
        _ => ranks(sound, assessment, rank).ok_or(Refusal::NoLevels),
    })
}

/// The least score of each level of risk, where the method has thresholds.
fn bounds(sound: &Criteria<'_>) -> Option<Vec<f64>> {
    let thresholds = sound.method.thresholds()?;
    let least = |level: &crate::scoring::Level| {
        let own = thresholds.iter().find(|threshold| threshold.level == level.id);
        // A level without a threshold is none that a score reaches.
        own.map_or(f64::INFINITY, |threshold| threshold.at_least.get())
    };
    Some(sound.levels.iter().map(least).collect())
}

/// Impact, threat and vulnerability of MONARC; the impact is the one that decides.
fn factors(sound: &Criteria<'_>, assessment: &Assessment) -> Option<Start<'static>> {
    let Method::Monarc { .. } = sound.method else { return None };
    let Ok(Rated::Rated(rating)) = sound.rate(&assessment.inputs()) else { return None };
    let number = |rank: usize| u32::try_from(rank).ok().map(f64::from);
    let vulnerability = assessment.factors.iter().find(|factor| factor.factor.as_str() == "vulnerability")?;
    let FactorValue::Number(vulnerability) = &vulnerability.value else { return None };
    Some(Start::Factors {
        impact: number(sound.consequence.rank(rating.consequence.as_ref()?)?)?,
        threat: number(sound.likelihood.rank(rating.likelihood.as_ref()?)?)?,
        vulnerability: vulnerability.get(),
        bounds: bounds(sound)?,
    })
}

/// Ranks of likelihood and consequences, where these alone give the level.
fn ranks<'a>(sound: &Criteria<'a>, assessment: &Assessment, rank: usize) -> Option<Start<'a>> {
    let likelihood = sound.likelihood.rank(assessment.likelihood.as_ref()?)?;
    let ranks = assessment.consequence.iter().map(|scored| sound.consequence.rank(&scored.level));
    let consequences = ranks.collect::<Option<Vec<usize>>>()?;
    let grid = Grid::of(sound)?;
    let alone = consequences.iter().max().and_then(|highest| grid.get(likelihood, *highest));
    alone.filter(|cell| cell.rank == rank)?;
    let (likelihood_scale, consequence_scale) = (sound.likelihood, sound.consequence);
    Some(Start::Ranks { likelihood, consequences, grid, likelihood_scale, consequence_scale })
}

/// The controls that a risk names: of its treatment, of its actions, and of what it is now.
fn links<'a>(look: &Look<'a>, risk: &Risk) -> Vec<Linked<'a>> {
    let treatment = risk.treatment.as_ref();
    let mut ids: Vec<&Id<Control>> = treatment.map(|treatment| treatment.controls.iter().collect()).unwrap_or_default();
    let actions = treatment.map(|treatment| treatment.actions.as_slice()).unwrap_or_default();
    let live = || actions.iter().filter(|action| !action.cancelled_by(look.day));
    ids.extend(live().flat_map(|action| &action.controls));
    ids.extend(look.view.present(risk, look.day).into_iter().flat_map(|(_, assessment)| &assessment.controls));
    let mut links: Vec<Linked<'a>> = Vec::new();
    for id in ids {
        if links.iter().any(|link| link.id == *id) {
            continue;
        }
        let number = look.isms.controls.position_of(id.as_str());
        let found = number.and_then(|number| Some((number, look.isms.controls.nth(number)?)));
        let reason = found.map_or(ControlReason::NoSuchControl, |(_, control)| reason(control, look.day));
        let treats = treatment.is_some_and(|treatment| treatment.controls.contains(id))
            || live().any(|action| action.controls.contains(id));
        let acted = || live().any(|action| action.controls.contains(id) && !action.done_by(look.day));
        let planned = match reason {
            ControlReason::NotImplemented | ControlReason::InPart | ControlReason::NotYet | ControlReason::NoStatus => {
                true
            }
            // One that failed is back only if somebody is to see to it.
            ControlReason::TestFailed => acted(),
            ControlReason::Implemented | ControlReason::Retired | ControlReason::NoSuchControl => false,
        };
        let works = found.is_some_and(|(_, control)| control.works_on(look.day));
        links.push(Linked {
            id: id.clone(),
            found,
            reason,
            works,
            planned,
            treats,
            reckoned: false,
            ignored: Vec::new(),
        });
    }
    links
}

/// A control, where it might act.
struct Acting<'r> {
    convention: &'r ControlEffect,
    control: &'r Control,
    risk: &'r Risk,
    assessment: &'r Assessment,
}

impl Acting<'_> {
    /// What an effect lowers and by how much; or why it is not reckoned with.
    fn levers(&self, effect: &Effect) -> Result<(Vec<Lever>, u32), String> {
        if let Some(threat) = &effect.threat
            && self.risk.threat.as_ref() != Some(threat)
        {
            return Err(format!("it acts against `{threat}`, which is not the threat of the risk"));
        }
        let kinds = &self.control.kinds;
        if effect.factor != Factor::Consequence && !kinds.is_empty() && !kinds.contains(&ControlKind::Preventive) {
            return Err("it acts when or after something happens: that does not make it less likely".to_owned());
        }
        let levers = self.reached(effect)?;
        let by = match self.convention {
            ControlEffect::Steps { .. } | ControlEffect::FactorReduction {} => {
                effect.steps.map(|steps| u32::try_from(steps.get()).unwrap_or(u32::MAX))
            }
            _ => effect.reduces_by.map(|percent| u32::from(percent.get())),
        };
        let member = match self.convention {
            ControlEffect::Steps { .. } | ControlEffect::FactorReduction {} => "steps",
            _ => "reduces_by",
        };
        match by {
            Some(by) => Ok((levers, by)),
            None => Err(format!("nobody has said by how much: `{member}` is absent")),
        }
    }

    fn reached(&self, effect: &Effect) -> Result<Vec<Lever>, String> {
        let criteria = || self.assessment.consequence.iter().map(|scored| &scored.criterion).enumerate();
        let acts = |criterion: &crate::base::Label| effect.criterion.as_ref().is_none_or(|own| own == criterion);
        let consequences: Vec<Lever> =
            criteria().filter(|(_, criterion)| acts(criterion)).map(|(at, _)| Lever::Consequence(at)).collect();
        let missed = || {
            let criterion = effect.criterion.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("the consequence is not assessed for `{criterion}`")
        };
        match (self.convention, effect.factor) {
            (ControlEffect::FactorReduction {}, Factor::Vulnerability) => Ok(vec![Lever::Vulnerability]),
            (ControlEffect::FactorReduction {}, _) => {
                Err("under this convention controls lower the vulnerability alone".to_owned())
            }
            (ControlEffect::ScorePercent {}, Factor::Consequence) if consequences.is_empty() => Err(missed()),
            (ControlEffect::ScorePercent {}, Factor::Consequence) if consequences.len() < criteria().count() => {
                Err("it acts on one criterion of several: a percentage of the whole score would overstate it"
                    .to_owned())
            }
            (ControlEffect::ScorePercent {}, _) => Ok(vec![Lever::Score]),
            (_, Factor::Vulnerability) => Err("the method does not score vulnerability apart".to_owned()),
            (_, Factor::Likelihood) => Ok(vec![Lever::Likelihood]),
            (_, Factor::Consequence) if consequences.is_empty() => Err(missed()),
            (_, Factor::Consequence) => Ok(consequences),
        }
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
