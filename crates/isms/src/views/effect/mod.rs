//! The effect of controls: what each risk comes to without, with today's and with the planned controls; which control carries how much,
//! and which a risk cannot do without (clauses 6.1.3, 8.3).

mod acting;
mod build;
mod explain;
mod links;
mod losses;
mod reckon;
mod start;

pub(super) use reckon::{Computed, Reckoned, reckon};

use isms_derive::Shape;

use super::control::ControlReason;
use super::why::WhyStep;
use crate::base::{AsOf, Count, Id, Label, Line, Number};
use crate::model::{Control, Item, Person, Risk, RiskCriteria, Stage};

pub use build::control_effects;

/// A level that was computed from the effect of controls, or stated by an assessment.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EffectLevel {
    /// The level's id.
    pub id: Label,
    /// What people call it.
    pub label: String,
    /// Its rank among the levels of the criteria, counted from 0 for the lowest.
    pub rank: Count,
    /// The score, where the method has one.
    pub score: Option<Number>,
    /// The assessment that states it; absent for a computed level.
    pub assessment: Option<Id<Item>>,
}

/// One stage of a risk: as computed, and as assessed.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct StageEffect {
    /// The stage: inherent without controls, current with those that work on the day, target with those planned as well, residual once
    /// the treatment is complete.
    pub stage: Stage,
    /// As computed; absent where nothing is, and for a residual level before the treatment is complete.
    pub computed: Option<EffectLevel>,
    /// As the latest assessment of the stage has it.
    pub stated: Option<EffectLevel>,
    /// Whether the two are the same level; absent where one of them is.
    pub agrees: Option<bool>,
    /// How the computed level came about; pointers start at the document.
    pub derivation: Vec<WhyStep>,
}

/// What a control does for a risk.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ControlShare {
    /// The control.
    pub control: Id<Control>,
    /// What it is called; absent if it is not here.
    pub title: Option<Line>,
    /// Why it is taken to work or not.
    pub reason: ControlReason,
    /// Whether its effect is in the current level.
    pub counts: bool,
    /// Whether its effect is in the target level.
    pub planned: bool,
    /// How many levels the risk would rise without it; absent where its effect is not in the current level.
    pub levels_lost: Option<Count>,
    /// By how much the score would rise without it, where the method has one.
    pub score_lost: Option<Number>,
    /// Whether the risk would cross the acceptance line without it.
    pub single_point: bool,
    /// Why an effect of it is not reckoned with.
    pub not_reckoned: Vec<String>,
}

/// Why nothing is computed for a risk, and where that is to be mended.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EffectGap {
    /// The JSON pointer into the document.
    pub path: String,
    /// In words.
    pub message: String,
}

/// A risk and the effect of its controls.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskEffects {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The criteria it is reckoned under.
    pub criteria: Option<Id<RiskCriteria>>,
    /// Their convention for the effect of controls, by its tag: `rerate`, `factor_reduction`, `score_percent`, `product`, `maximum`, `steps`.
    pub convention: Option<String>,
    /// The stage reckoned from: inherent, or, where there is no inherent assessment, the present one; then the controls that it rests on
    /// are counted in it already.
    pub from: Option<Stage>,
    /// Inherent, current, target and residual, as far as there is anything to say of each.
    pub stages: Vec<StageEffect>,
    /// The controls of the treatment, of its actions and of the present assessment.
    pub controls: Vec<ControlShare>,
    /// Why nothing is computed; empty where something is, and where assessors rate again by convention.
    pub gaps: Vec<EffectGap>,
}

/// A control and the risks that rest on its effect.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ControlReliance {
    /// The control.
    pub control: Id<Control>,
    /// What it is called.
    pub title: Option<Line>,
    /// Why it is taken to work or not.
    pub reason: ControlReason,
    /// The risks whose current level rests on its effect.
    pub risks: Vec<Id<Risk>>,
    /// Those of them that would cross the acceptance line without it.
    pub single_point_for: Vec<Id<Risk>>,
    /// How many levels these risks would rise together without it.
    pub levels_lost: Count,
    /// The risks whose target level rests on it and whose current level does not yet.
    pub planned_for: Vec<Id<Risk>>,
}

/// The effect of controls on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ControlEffects {
    /// The moment.
    pub as_of: AsOf,
    /// One entry a risk that is neither retired nor closed, in document order.
    pub risks: Vec<RiskEffects>,
    /// One entry a control that a risk names, in the order in which risks name them.
    pub controls: Vec<ControlReliance>,
}
