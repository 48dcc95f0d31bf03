//! The plan by which an ISMS is built: its ten steps, the approach, and what stands in the way (clause 4.4).

use isms_derive::Shape;

use super::Person;
use super::common::{Approval, Evidence, Item, Meta, entity};
use crate::base::{Count, Date, Id, Line, Money, RecordRef, Text};

/// The plan by which the ISMS is built.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImplementationPlan {
    /// Who leads the implementation.
    pub owner: Option<Id<Person>>,
    /// How the ISMS is built.
    pub approach: Option<BuildApproach>,
    /// Why it is built that way.
    pub approach_reason: Option<Text>,
    /// What it is expected to take.
    pub expected: Option<ExpectedEffort>,
    /// What it has taken so far.
    pub spent: Option<ExpectedEffort>,
    /// How intricate the organization is: its sites, units, technology and obligations taken together.
    pub complexity: Option<Complexity>,
    /// The ten steps, each once.
    pub steps: Vec<ImplementationStep>,
    /// What makes it harder.
    pub constraints: Vec<ImplementationConstraint>,
    /// Who approved the plan.
    pub approved: Vec<Approval>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(single ImplementationPlan, "implementation_plan", owner: owner);

/// How an ISMS is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum BuildApproach {
    /// The organization writes everything itself.
    SelfWritten,
    /// It adapts the documents of a toolkit.
    Toolkit,
    /// A consultant builds it, or guides those who do.
    Consultant,
    /// A software product leads through it.
    Software,
    /// Several of these.
    Mixed,
}

/// How intricate an organization is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Complexity {
    /// One site, common technology, few obligations.
    Low,
    /// In between.
    Medium,
    /// Many sites or units, own technology, strict obligations.
    High,
}

/// Knowledge, time and money.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ExpectedEffort {
    /// What those who build it have to know.
    pub knowledge: Option<Text>,
    /// Working days of the organization's own people.
    pub days: Option<Count>,
    /// Money for others and for tools.
    pub cost: Option<Money>,
    /// The day by which it is to be done.
    pub until: Option<Date>,
}

/// One of the ten steps from the decision to an ISMS that improves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum StepKind {
    /// Top management is behind it, and there are resources.
    ManagementSupport,
    /// The scope is defined.
    Scope,
    /// Objectives are set.
    Objectives,
    /// Structure, roles, responsibilities, policies and processes are laid out.
    Framework,
    /// Policies and processes are written down.
    Documentation,
    /// Controls are chosen by risk and put into operation.
    Controls,
    /// People know of it and are trained.
    CommunicationAndTraining,
    /// It is monitored, audited and reviewed.
    MonitoringAndReview,
    /// Incidents are managed.
    IncidentManagement,
    /// It improves.
    ContinualImprovement,
}

impl StepKind {
    /// The steps it builds on.
    #[must_use]
    pub const fn prerequisites(self) -> &'static [StepKind] {
        match self {
            Self::ManagementSupport => &[],
            Self::Scope => &[Self::ManagementSupport],
            Self::Objectives | Self::Framework => &[Self::ManagementSupport, Self::Scope],
            Self::Documentation | Self::IncidentManagement => &[Self::Framework],
            Self::Controls => &[Self::Scope, Self::Framework],
            // People are told of the system before they are measured by it.
            Self::CommunicationAndTraining => &[Self::Documentation],
            Self::MonitoringAndReview => &[Self::Controls, Self::CommunicationAndTraining],
            Self::ContinualImprovement => &[Self::MonitoringAndReview],
        }
    }
}

/// One step: who, by when, and when it was done.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImplementationStep {
    /// Which step it is.
    #[shape(key)]
    pub step: StepKind,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The day work began.
    pub started_on: Option<Date>,
    /// The day by which it is to be done.
    pub planned_on: Option<Date>,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// Records that show it.
    pub records: Vec<RecordRef>,
    /// Evidence kept elsewhere.
    pub evidence: Vec<Evidence>,
    /// Remarks.
    pub notes: Option<Text>,
}

impl ImplementationStep {
    /// Whether it was done by the end of that day.
    #[must_use]
    pub fn done_by(&self, day: Date) -> bool {
        self.done_on.is_some_and(|done| done <= day)
    }
}

/// What kind of thing makes an implementation harder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ConstraintKind {
    /// People and means.
    Resources,
    /// Time.
    Time,
    /// Knowledge.
    Expertise,
    /// Money.
    Cost,
    /// The will to work differently.
    ChangeManagement,
    /// Anything else.
    Other,
}

/// Something that makes the implementation harder, and what is done about it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImplementationConstraint {
    /// The constraint's id.
    pub id: Id<Item>,
    /// What kind it is.
    pub kind: Option<ConstraintKind>,
    /// What it is.
    pub what: Line,
    /// What is done about it.
    pub mitigation: Option<Text>,
    /// Who answers for that.
    pub owner: Option<Id<Person>>,
}
