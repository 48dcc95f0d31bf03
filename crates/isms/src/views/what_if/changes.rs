//! What can be supposed.

use isms_derive::Shape;

use crate::base::{Date, Id, Interval, Label, RecordRef};
use crate::model::{Control, DesiredLevel, Extension, Implementation, Item, Risk, RiskCriteria, Role};
use crate::scoring::{Level, Method, Scale};

/// What a control is supposed to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum SupposedStatus {
    /// It fails: a test on the day shows that it does not work.
    Failed,
    /// It works from the day on, if it does not already.
    Implemented,
    /// Part of it works.
    Partial,
    /// It is only planned.
    Planned,
    /// Nothing was done yet.
    NotStarted,
    /// It is no longer in use.
    Retired,
}

impl SupposedStatus {
    /// The status, for what is one.
    pub(super) fn status(self) -> Option<Implementation> {
        match self {
            Self::Failed => None,
            Self::Implemented => Some(Implementation::Implemented),
            Self::Partial => Some(Implementation::Partial),
            Self::Planned => Some(Implementation::Planned),
            Self::NotStarted => Some(Implementation::NotStarted),
            Self::Retired => Some(Implementation::Retired),
        }
    }
}

/// A control supposed to be otherwise.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ControlChange {
    /// The control.
    pub id: Id<Control>,
    /// What it is supposed to be.
    pub status: SupposedStatus,
}

/// An action of a treatment supposed to be done on a day, early or late. From that day on the controls it puts into operation work. An
/// action that was done is undone where the day supposed lies after the one looked at; a control that works only through it then does
/// not work either.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ActionDone {
    /// The risk.
    pub risk: Id<Risk>,
    /// The action of its treatment.
    pub action: Id<Item>,
    /// The day.
    pub done: Date,
}

/// An acceptance criterion supposed to be otherwise, or a new one; what is absent stays as it is.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AcceptanceChange {
    /// The acceptance criterion; a new one if there is none of that id.
    pub id: Id<Item>,
    /// The highest level that may be accepted under it; a new one must have it.
    pub level: Option<Label>,
    /// The category of risk it is for.
    pub category: Option<Label>,
    /// What it is for.
    pub scope: Vec<RecordRef>,
    /// The role that may accept up to this level.
    pub authority: Option<Id<Role>>,
    /// The longest time an acceptance lasts.
    pub longest: Option<Interval>,
    /// Whether each risk must be accepted explicitly.
    pub explicit: Option<bool>,
}

/// Risk criteria supposed to be otherwise; what is absent or empty stays as it is.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CriteriaChange {
    /// The criteria.
    pub id: Id<RiskCriteria>,
    /// Another likelihood scale.
    pub likelihood: Option<Scale>,
    /// Another consequence scale.
    pub consequence: Option<Scale>,
    /// Other levels of risk, all of them, lowest first.
    pub levels: Vec<Level>,
    /// Another method.
    pub method: Option<Method>,
    /// Levels that the organization would want to reach: each in place of the one for its category, or a new one.
    pub desired: Vec<DesiredLevel>,
    /// Their acceptance criteria that are supposed to be otherwise.
    pub acceptance: Vec<AcceptanceChange>,
}

/// A record supposed to be there, in place of the one with its id if there is one.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Upsert {
    /// The register.
    pub register: Label,
    /// The whole record.
    pub record: Extension,
}

/// Everything that is supposed. Records are put in and taken out first; then criteria, controls and actions change.
#[derive(Debug, Clone, PartialEq, Default, Shape)]
pub struct Changes {
    /// Controls that are otherwise.
    pub controls: Vec<ControlChange>,
    /// Actions that are done.
    pub actions: Vec<ActionDone>,
    /// Risk criteria that are otherwise.
    pub criteria: Vec<CriteriaChange>,
    /// Records that are there.
    pub upserts: Vec<Upsert>,
    /// Records that are not there.
    pub removals: Vec<RecordRef>,
}
