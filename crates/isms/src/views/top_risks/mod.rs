//! The risks that matter most, each with why it stands where it does and what would move it.

mod build;
mod movers;

pub use build::top_risks;

use isms_derive::Shape;

use super::acceptance::AcceptanceStanding;
use super::evaluation::{LevelBasis, Verdict};
use super::why::WhyStep;
use crate::base::{AsOf, Count, Date, Id, Label, Line};
use crate::model::{Control, Item, Person, Risk, RiskCriteria};

/// What can move a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum MoverKind {
    /// An action of its treatment that is not done.
    Action,
    /// A control that its level rests on, and that works.
    WorkingControl,
    /// A control that its level rests on, and that is not known to work.
    FailingControl,
    /// An assessment under the criteria in force.
    Reassessment,
    /// The decision of who may accept it.
    Acceptance,
    /// Nothing is under way.
    Nothing,
}

/// Where it would move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum MoverEffect {
    /// To a lower level.
    Lowers,
    /// To a higher level.
    Raises,
    /// Its level stays; what is to be decided about it changes.
    Settles,
    /// Nobody can say from the records.
    Unknown,
}

/// Something that can move a risk.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskMover {
    /// What it is.
    pub kind: MoverKind,
    /// Where it would move the risk.
    pub effect: MoverEffect,
    /// The action.
    pub action: Option<Id<Item>>,
    /// The control.
    pub control: Option<Id<Control>>,
    /// The level it would then have, where the records tell.
    pub level: Option<Label>,
    /// The day it is due.
    pub due: Option<Date>,
    /// In words.
    pub text: String,
}

/// A risk and its place among all that are open.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TopRisk {
    /// Its place, counted from 1.
    pub place: Count,
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Its category.
    pub category: Option<Label>,
    /// The level that stands.
    pub level: Label,
    /// What people call it.
    pub label: String,
    /// Its rank, counted from 0 for the lowest.
    pub rank: Count,
    /// How many levels its criteria have.
    pub of: Count,
    /// The criteria it was rated under.
    pub criteria: Id<RiskCriteria>,
    /// Where the level comes from.
    pub basis: LevelBasis,
    /// What is to be decided.
    pub verdict: Verdict,
    /// How many levels it lies above the highest that may be accepted; absent where no acceptance criterion fits.
    pub gap: Option<Count>,
    /// Whether it lies over the acceptance line.
    pub over: Option<bool>,
    /// How its acceptance stands.
    pub acceptance: AcceptanceStanding,
    /// For how many days it has been known.
    pub days_open: Option<Count>,
    /// How many actions of its treatment are not done.
    pub actions_open: Count,
    /// How many of these are overdue.
    pub actions_overdue: Count,
    /// The level expected once the treatment is done.
    pub expected: Option<Label>,
    /// What can move it.
    pub movers: Vec<RiskMover>,
    /// How level and verdict came about, and why it stands in this place.
    pub why: Vec<WhyStep>,
}

/// The highest open risks.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TopRisks {
    /// The moment.
    pub as_of: AsOf,
    /// The highest, as many as were asked for.
    pub risks: Vec<TopRisk>,
    /// How many open risks have a level.
    pub rated: Count,
    /// The open risks without one, which have no place: they may be higher than all of these.
    pub unrated: Vec<Id<Risk>>,
}
