//! A risk and what controls lower about it.

use super::bins::{Bins, BoundLacking};
use super::convention::{ControlEffect, StepCombination};
use super::start::{Cell, Grid, Lever, Reduction, Start};
use crate::base::Percent;

/// Why a convention cannot be reckoned with here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// Under this convention nothing is computed.
    #[error("under this convention assessors rate again; nothing is computed")]
    Rerated,
    /// The method has no score.
    #[error("this convention needs a method with a score: a percentage of an ordinal level means nothing")]
    NoScore,
    /// The method does not score vulnerability apart.
    #[error("this convention needs a method that scores vulnerability apart from threat and impact")]
    NoVulnerability,
    /// The method does not start from levels of likelihood and consequence.
    #[error("this convention needs a method that rates by levels of likelihood and consequence")]
    NoLevels,
    /// The likelihood scale lacks a bound.
    #[error("this convention needs the bounds of every level of the likelihood scale, rising from 0 or more")]
    LikelihoodBounds(BoundLacking),
    /// The consequence scale lacks a bound.
    #[error("this convention needs the bounds of every level of the consequence scale, rising from 0 or more")]
    ConsequenceBounds(BoundLacking),
    /// A number is negative or not finite.
    #[error("this convention needs scores and factors that are not negative")]
    Negative,
}

/// What a risk comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// The rank of its level, counted from 0 for the lowest.
    pub rank: usize,
    /// Its score, where the method has one.
    pub score: Option<f64>,
}

/// What something comes to that controls lower.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lowered {
    /// Its rank on its scale, for what stands on an ordinal scale.
    pub rank: Option<usize>,
    /// Its quantity, where the convention reckons with one: the upper end of the level, what is left of it, or the score.
    pub quantity: Option<f64>,
}

/// What the levels start from.
#[derive(Debug, Clone, PartialEq)]
enum Basis {
    Ranks { likelihood: usize, consequences: Vec<usize>, grid: Grid },
    Score { score: f64, bounds: Vec<f64> },
    Factors { impact: f64, threat: f64, vulnerability: f64, bounds: Vec<f64> },
}

/// A risk and what controls lower about it: gives its level for any set of controls at work.
///
/// A lever never falls below the lowest level of its scale, nor a vulnerability or score below 0: the scale ends there.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlledRisk {
    basis: Basis,
    convention: ControlEffect,
    likelihood: Option<Bins>,
    consequence: Option<Bins>,
    /// One for each control and lever, its strongest.
    reductions: Vec<Reduction>,
    plan: Option<Percent>,
}

impl ControlledRisk {
    /// The number under which the treatment as a whole is asked for: whether its actions are done. Until they are, the percentage that
    /// it claims counts only as far as its controls bear it out.
    pub const PLAN: usize = usize::MAX;

    /// A risk under a convention. Of several reductions of one lever by one control the strongest counts. `plan` is the percentage that
    /// the treatment as a whole claims; only [`ControlEffect::ScorePercent`] asks for it.
    ///
    /// # Errors
    /// The convention needs something that the method or a scale does not have.
    pub fn new(
        convention: &ControlEffect,
        start: Start<'_>,
        reductions: &[Reduction],
        plan: Option<Percent>,
    ) -> Result<Self, Refusal> {
        let (mut likelihood, mut consequence) = (None, None);
        let basis = match (convention, start) {
            (ControlEffect::Rerate {}, _) => return Err(Refusal::Rerated),
            (ControlEffect::FactorReduction {}, Start::Factors { impact, threat, vulnerability, bounds }) => {
                Basis::Factors { impact, threat, vulnerability, bounds }
            }
            (ControlEffect::FactorReduction {}, _) => return Err(Refusal::NoVulnerability),
            (ControlEffect::ScorePercent {}, Start::Score { score, bounds }) => Basis::Score { score, bounds },
            (ControlEffect::ScorePercent {}, Start::Factors { impact, threat, vulnerability, bounds }) => {
                Basis::Score { score: tidy(impact * threat * vulnerability), bounds }
            }
            (ControlEffect::ScorePercent {}, _) => return Err(Refusal::NoScore),
            (_, Start::Ranks { likelihood: row, consequences, grid, likelihood_scale, consequence_scale }) => {
                if !matches!(convention, ControlEffect::Steps { .. }) {
                    let acts = |likely: bool| reductions.iter().any(|it| (it.lever == Lever::Likelihood) == likely);
                    if acts(true) {
                        likelihood = Some(Bins::of(likelihood_scale, &[row]).map_err(Refusal::LikelihoodBounds)?);
                    }
                    if acts(false) {
                        consequence =
                            Some(Bins::of(consequence_scale, &consequences).map_err(Refusal::ConsequenceBounds)?);
                    }
                }
                Basis::Ranks { likelihood: row, consequences, grid }
            }
            _ => return Err(Refusal::NoLevels),
        };
        let sound = |numbers: &[f64]| numbers.iter().all(|number| number.is_finite() && *number >= 0.0);
        let fits = match &basis {
            Basis::Ranks { .. } => true,
            Basis::Score { score, .. } => sound(&[*score]),
            Basis::Factors { impact, threat, vulnerability, .. } => sound(&[*impact, *threat, *vulnerability]),
        };
        if !fits {
            return Err(Refusal::Negative);
        }
        let plan = plan.filter(|_| matches!(basis, Basis::Score { .. }));
        let reductions = strongest(reductions);
        Ok(Self { basis, convention: convention.clone(), likelihood, consequence, reductions, plan })
    }

    /// What each control lowers: one for each control and lever.
    #[must_use]
    pub fn reductions(&self) -> &[Reduction] {
        &self.reductions
    }

    /// The percentage that the treatment as a whole claims, where the convention asks for it.
    #[must_use]
    pub fn plan(&self) -> Option<Percent> {
        self.plan
    }

    /// What the risk comes to with those controls at work. `None` only where a rank the risk started from is none of its grid.
    pub fn level(&self, works: &dyn Fn(usize) -> bool) -> Option<Outcome> {
        match &self.basis {
            Basis::Ranks { consequences, grid, .. } => {
                let row = self.lowered(Lever::Likelihood, works).rank?;
                let mut column = None;
                for at in 0..consequences.len() {
                    column = column.max(self.lowered(Lever::Consequence(at), works).rank);
                }
                let Cell { rank, score } = grid.get(row, column?)?;
                Some(Outcome { rank, score })
            }
            Basis::Score { bounds, .. } => {
                self.lowered(Lever::Score, works).quantity.map(|score| scored(score, bounds))
            }
            Basis::Factors { impact, threat, bounds, .. } => {
                let left = self.lowered(Lever::Vulnerability, works).quantity?;
                Some(scored(tidy(impact * threat * left), bounds))
            }
        }
    }

    /// What one lever comes to with those controls at work; nothing where the risk has no such lever.
    pub fn lowered(&self, lever: Lever, works: &dyn Fn(usize) -> bool) -> Lowered {
        let mut lowered = Lowered { rank: None, quantity: None };
        match (&self.basis, lever) {
            (Basis::Ranks { likelihood, .. }, Lever::Likelihood) => {
                (lowered.rank, lowered.quantity) = self.ranked(*likelihood, self.likelihood.as_ref(), lever, works);
            }
            (Basis::Ranks { consequences, .. }, Lever::Consequence(at)) => {
                if let Some(rank) = consequences.get(at) {
                    (lowered.rank, lowered.quantity) = self.ranked(*rank, self.consequence.as_ref(), lever, works);
                }
            }
            (Basis::Score { score, .. }, Lever::Score) => {
                lowered.quantity = Some(less(*score, self.percent(works)));
            }
            (Basis::Factors { vulnerability, .. }, Lever::Vulnerability) => {
                let sum: f64 = self.acting(lever, works).map(f64::from).sum();
                lowered.quantity = Some(tidy((vulnerability - sum).max(0.0)));
            }
            _ => {}
        }
        lowered
    }

    fn acting(&self, lever: Lever, works: &dyn Fn(usize) -> bool) -> impl Iterator<Item = u32> {
        self.reductions.iter().filter(move |it| it.lever == lever && works(it.control)).map(|it| it.by)
    }

    /// The percentage off the score: the plan's own once its actions are done and every control that it counts on works; until then no
    /// more than that, and no more than the most effective of those that work.
    fn percent(&self, works: &dyn Fn(usize) -> bool) -> u32 {
        let most = self.acting(Lever::Score, works).max().unwrap_or(0);
        match self.plan.map(|plan| u32::from(plan.get())) {
            Some(plan) if works(Self::PLAN) && self.reductions.iter().all(|it| works(it.control)) => plan,
            Some(plan) => plan.min(most),
            None => most,
        }
    }

    /// A rank, lowered; and the quantity that decides it, where the convention reckons with one.
    fn ranked(
        &self,
        rank: usize,
        bins: Option<&Bins>,
        lever: Lever,
        works: &dyn Fn(usize) -> bool,
    ) -> (Option<usize>, Option<f64>) {
        if let ControlEffect::Steps { combine, at_most } = &self.convention {
            let acting = self.acting(lever, works);
            let steps = match combine {
                StepCombination::Maximum => acting.max().unwrap_or(0),
                StepCombination::Sum => acting.fold(0, u32::saturating_add),
            };
            let steps = at_most.map_or(u64::from(steps), |most| most.get().min(u64::from(steps)));
            // The lowest level is where the scale ends; a rank cannot be lower.
            return (Some(rank.saturating_sub(usize::try_from(steps).unwrap_or(usize::MAX))), None);
        }
        let Some((bins, end)) = bins.and_then(|bins| Some((bins, bins.end(rank)?))) else {
            return (Some(rank), None);
        };
        let left = match self.convention {
            ControlEffect::Maximum {} => less(end, self.acting(lever, works).max().unwrap_or(0)),
            _ => self.acting(lever, works).fold(end, less),
        };
        let lowered = if left < end { bins.rank(left) } else { rank };
        (Some(lowered), Some(left))
    }
}

/// A number with a percentage taken off: in one order, so that it comes to the same everywhere, and never to more than it was.
fn less(number: f64, percent: u32) -> f64 {
    if percent == 0 { number } else { tidy(number * f64::from(100_u32.saturating_sub(percent)) / 100.0) }
}

/// Rounded to nine digits behind the point, so that what decimals say is met is met. Keeps the order of numbers.
pub(crate) fn tidy(number: f64) -> f64 {
    if number.abs() < 1e6 { (number * 1e9).round() / 1e9 } else { number }
}

/// A score with its level: the highest that begins at or below it. What lies below the lowest level is of the lowest level.
fn scored(score: f64, bounds: &[f64]) -> Outcome {
    Outcome { rank: bounds.iter().rposition(|least| *least <= score).unwrap_or(0), score: Some(score) }
}

fn strongest(reductions: &[Reduction]) -> Vec<Reduction> {
    let mut kept: Vec<Reduction> = Vec::new();
    for new in reductions {
        match kept.iter_mut().find(|old| (old.control, old.lever) == (new.control, new.lever)) {
            Some(old) => old.by = old.by.max(new.by),
            None => kept.push(*new),
        }
    }
    kept
}
