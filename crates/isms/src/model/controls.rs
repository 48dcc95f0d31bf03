//! The organization's own controls, its frameworks, and the Statement of Applicability (clause 6.1.3 b–d).

use isms_derive::Shape;

use super::common::{Approval, Evidence, Item, Meta, entity};
use super::control_history::ControlCommand;
use super::{Person, Threat};
use crate::base::{Citation, Count, Date, Id, Interval, Label, Line, Money, Percent, RecordRef, Text, Timestamp};

/// When a control acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ControlKind {
    /// Before something happens.
    Preventive,
    /// When it happens.
    Detective,
    /// After it happened.
    Corrective,
}

/// How far something has been put into operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Implementation {
    /// Nothing was done yet.
    NotStarted,
    /// Planned.
    Planned,
    /// Part of it works.
    Partial,
    /// It works.
    Implemented,
    /// It no longer works.
    Retired,
}

/// A control: a measure of the organization itself (clause 6.1.3 b).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Control {
    /// The control's id.
    pub id: Id<Control>,
    /// What it is called.
    pub title: Line,
    /// What it does.
    pub description: Option<Text>,
    /// The catalogue controls or clauses it fulfils.
    pub fulfils: Vec<Citation>,
    /// When it acts.
    pub kinds: Vec<ControlKind>,
    /// Where it acts; absent means that nobody has said.
    pub acts_on: Vec<Effect>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// How far it has been put into operation.
    pub status: Option<Implementation>,
    /// The day from which it has worked.
    pub implemented_on: Option<Date>,
    /// Tests of whether it works.
    pub tests: Vec<ControlTest>,
    /// What it costs a year.
    pub cost: Option<Money>,
    /// How often it is reviewed.
    pub review_every: Option<Interval>,
    /// The day it was last reviewed.
    pub reviewed_on: Option<Date>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it; where there is a history, it decides over the status.
    pub history: Vec<ControlCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Control, "controls", title: title, owner: owner);

impl Control {
    /// Whether it works on that day: implemented by then, not retired, and its latest test until then not failed.
    #[must_use]
    pub fn works_on(&self, day: Date) -> bool {
        use super::Entity as _;
        let implemented =
            self.status_on(day) == Some(Implementation::Implemented) && self.implemented_on.is_none_or(|on| on <= day);
        implemented
            && !self.retired_by(day)
            && self.latest_test(day).is_none_or(|test| test.result != TestResult::Failed)
    }

    /// How far it had been put into operation by the end of a day: what its history leads to; without one, its status.
    #[must_use]
    pub fn status_on(&self, day: Date) -> Option<Implementation> {
        if self.history.is_empty() {
            return self.status;
        }
        let entries = super::history::standing(&self.history, Timestamp::end_of(day));
        let mut told = entries.rev().filter_map(|(_, entry)| entry.leads_to());
        Some(told.next().unwrap_or(Implementation::NotStarted))
    }

    /// The latest test until that day.
    #[must_use]
    pub fn latest_test(&self, day: Date) -> Option<&ControlTest> {
        let dated = self.tests.iter().enumerate().filter(|(_, test)| test.on.is_none_or(|on| on <= day));
        dated.max_by_key(|(index, test)| (test.on, *index)).map(|(_, test)| test)
    }
}

/// What a control changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Factor {
    /// The likelihood.
    Likelihood,
    /// The consequence.
    Consequence,
    /// How easily the threat gets through, for methods that score it apart from the threat (MONARC).
    Vulnerability,
}

/// Where a control acts. Of several effects of a control on the same thing the strongest counts.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Effect {
    /// What it changes.
    pub factor: Factor,
    /// The consequence criterion it changes; absent means every one.
    pub criterion: Option<Label>,
    /// The threat it acts against; absent means every one.
    pub threat: Option<Id<Threat>>,
    /// By how much of its value it lowers that, for the conventions that reckon with percentages.
    pub reduces_by: Option<Percent>,
    /// By how many levels of the scale, or points of a score, it lowers that, for the conventions that reckon with steps.
    pub steps: Option<Count>,
}

/// The result of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum TestResult {
    /// It works.
    Passed,
    /// It works in part.
    Partial,
    /// It does not work.
    Failed,
}

/// A test of whether a control works (clause 9.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ControlTest {
    /// The test's id.
    pub id: Id<Item>,
    /// What came out.
    pub result: TestResult,
    /// The day.
    pub on: Option<Date>,
    /// Who tested.
    pub by: Option<Id<Person>>,
    /// How.
    pub method: Option<Line>,
    /// What was seen.
    pub note: Option<Text>,
}

/// A catalogue of controls of the organization's own choosing, beside Annex A.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Framework {
    /// The framework's id; its controls are cited `framework/control`.
    pub id: Id<Framework>,
    /// What it is called.
    pub title: Line,
    /// Who publishes it.
    pub publisher: Option<Line>,
    /// Its edition.
    pub edition: Option<Line>,
    /// Under which licence its text may be used.
    pub licence: Option<Line>,
    /// Its controls.
    pub controls: Vec<FrameworkControl>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Framework, "frameworks", title: title);

/// A control of a framework.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct FrameworkControl {
    /// The control's id in its framework.
    pub id: Id<Item>,
    /// Its title.
    pub title: Line,
    /// The group it stands in.
    pub group: Option<Line>,
    /// The clauses and controls of ISO/IEC 27001 it is related to.
    pub related: Vec<Citation>,
}

/// A Statement of Applicability (clause 6.1.3 d).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct StatementOfApplicability {
    /// The statement's id.
    pub id: Id<StatementOfApplicability>,
    /// The framework it is about; absent means Annex A of the document's edition.
    pub framework: Option<Id<Framework>>,
    /// Its version.
    pub version: Option<Line>,
    /// The day of this version.
    pub on: Option<Date>,
    /// Who approved it.
    pub approved: Vec<Approval>,
    /// One entry a control.
    pub entries: Vec<SoaEntry>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(StatementOfApplicability, "statement_of_applicability");

/// Why a control is included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ReasonKind {
    /// It treats risks.
    Risk,
    /// A law asks for it.
    Law,
    /// A contract asks for it.
    Contract,
    /// The business needs it.
    Business,
    /// It is good practice.
    BestPractice,
}

/// A reason for including a control.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Reason {
    /// What kind of reason it is.
    pub kind: ReasonKind,
    /// The records behind it: risks, obligations, …
    pub refs: Vec<RecordRef>,
    /// In words.
    pub text: Option<Text>,
}

/// What the Statement of Applicability says of one control.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SoaEntry {
    /// The control: `A.5.1`, or `framework/id`.
    #[shape(key)]
    pub control: Citation,
    /// Whether it is necessary.
    pub applicable: Option<bool>,
    /// Why it is included.
    pub reasons: Vec<Reason>,
    /// Why it is excluded.
    pub justification: Option<Text>,
    /// How far it has been put into operation.
    pub implementation: Option<Implementation>,
    /// The organization's controls that fulfil it.
    pub controls: Vec<Id<Control>>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// By when it is to be in operation.
    pub due: Option<Date>,
    /// Evidence that it is in operation.
    pub evidence: Vec<Evidence>,
}
