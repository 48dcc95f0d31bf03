//! By which convention the effect of controls is reckoned with.

use isms_derive::Shape;

use crate::base::Count;

/// By which convention the effect of controls on a risk is reckoned with. None of them makes a rating more than it is: what the
/// controls are said to do is an estimate of the organization's own.
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum ControlEffect {
    /// Assessors rate likelihood and consequence again and say why; nothing is computed. Closest to clauses 6.1.3 and 8.2.
    Rerate {},
    /// Controls lower the vulnerability alone, by points of its scale; their reductions add up to the vulnerability at most (MONARC).
    FactorReduction {},
    /// A percentage off the score: the treatment's own, else the largest of the controls (SimpleRisk). A heuristic: a percentage of an
    /// ordinal score has no unit.
    ScorePercent {},
    /// What remains is the product of what each control lets through, as if they failed independently of each other; that overstates
    /// controls with a common cause of failure.
    Product {},
    /// The most effective control alone counts; no two controls add to each other.
    Maximum {},
    /// Controls lower likelihood and consequences by levels of their scales.
    Steps {
        /// How the levels of several controls combine.
        combine: StepCombination,
        /// The most levels that controls together may lower one factor by; absent means as far as the scale goes.
        at_most: Option<Count>,
    },
}

/// How the levels that several controls lower a factor by combine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum StepCombination {
    /// The largest counts.
    Maximum,
    /// They add up.
    Sum,
}
