//! What every record may carry, and small shapes that several records share.

use isms_derive::Shape;

use super::action_history::{ActionCommand, ActionState};
use super::{Control, Delegation, Person, Role};
pub use crate::base::Extension;
use crate::base::{Count, Date, Digest, Id, Label, Line, Money, Named, RecordRef, Shape, Text, Timestamp};

/// A record of a register.
pub trait Entity: Shape + Named + Clone + Send + Sync + 'static {
    /// Whether the register holds one record only, written as an object instead of a list.
    const SINGLE: bool = false;
    /// The record's id; the register's own name where it holds one record only.
    fn id(&self) -> &str;
    /// What every record may carry.
    fn meta(&self) -> &Meta;
    /// The title or name, if it has one.
    fn title(&self) -> Option<&str> {
        None
    }
    /// Who answers for the record, if named.
    fn owner(&self) -> Option<&Id<Person>> {
        None
    }
    /// Whether it had been retired by the end of that day.
    fn retired_by(&self, day: Date) -> bool {
        self.meta().retired_by(day)
    }
}

/// Names a record type's register and the members that every record type has in some form.
macro_rules! entity {
    ($type:ident, $register:literal $(, title: $title:ident)? $(, name: $name:ident)? $(, owner: $owner:ident)?) => {
        impl $crate::base::Named for $type {
            const REGISTER: &'static str = $register;
        }
        impl $crate::model::Entity for $type {
            fn id(&self) -> &str {
                self.id.as_str()
            }
            fn meta(&self) -> &$crate::model::Meta {
                &self.meta
            }
            $(fn title(&self) -> Option<&str> {
                Some(self.$title.as_str())
            })?
            $(fn title(&self) -> Option<&str> {
                self.$name.as_ref().map(|name| name.as_str())
            })?
            $(fn owner(&self) -> Option<&$crate::base::Id<$crate::model::Person>> {
                self.$owner.as_ref()
            })?
        }
    };
    (single $type:ident, $register:literal $(, owner: $owner:ident)?) => {
        impl $crate::base::Named for $type {
            const REGISTER: &'static str = $register;
        }
        impl $crate::model::Entity for $type {
            const SINGLE: bool = true;
            fn id(&self) -> &str {
                $register
            }
            fn meta(&self) -> &$crate::model::Meta {
                &self.meta
            }
            $(fn owner(&self) -> Option<&$crate::base::Id<$crate::model::Person>> {
                self.$owner.as_ref()
            })?
        }
    };
}
pub(crate) use entity;

/// Something nested in a record that has an id of its own.
#[derive(Debug)]
pub struct Item;

impl Named for Item {
    const REGISTER: &'static str = "";
}

/// What every record may carry.
#[derive(Debug, Clone, Default, PartialEq, Shape)]
pub struct Meta {
    /// Evidence kept for the record.
    pub evidence: Vec<Evidence>,
    /// How often the record has been changed.
    pub revision: Option<Count>,
    /// Who made the record, and when.
    pub created: Option<Stamp>,
    /// Who changed it last, and when.
    pub updated: Option<Stamp>,
    /// Set when the record is no longer in use; records are retired, not deleted.
    pub retired: Option<Retirement>,
    /// Free tags.
    pub tags: Vec<Label>,
    /// Data of the tool that keeps the record; never read by a rule, kept through every round trip.
    pub x: Option<Extension>,
}

impl Meta {
    /// Whether the record had been retired by the end of that day.
    #[must_use]
    pub fn retired_by(&self, day: Date) -> bool {
        self.retired.as_ref().is_some_and(|retired| retired.on <= day)
    }
}

/// What kind of evidence is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum EvidenceKind {
    /// A document or file.
    Document,
    /// A record, such as a log, ticket or minutes.
    Record,
    /// What was seen or measured: a screenshot, a test result, a measurement.
    Observation,
    /// What somebody said.
    Interview,
    /// A page or report of a tool. Alone it shows that a tool exists, not that the work is done.
    Tool,
}

/// A piece of evidence and where it is kept.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Evidence {
    /// What kind of evidence it is.
    pub kind: EvidenceKind,
    /// Where it is: an address, a file, a ticket number.
    pub reference: Line,
    /// The day it is of.
    pub on: Option<Date>,
    /// Who provided it.
    pub by: Option<Id<Person>>,
    /// The SHA-256 digest of the file, so that it can be shown to be unchanged.
    pub sha256: Option<Digest>,
}

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Stamp {
    /// The day.
    pub on: Date,
    /// The person.
    pub by: Option<Id<Person>>,
}

/// Why and when a record went out of use.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Retirement {
    /// The day from which it is no longer in use.
    pub on: Date,
    /// Who retired it.
    pub by: Option<Id<Person>>,
    /// Why.
    pub reason: Option<Text>,
}

/// An approval: who, when, in which role, and under whose delegation.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Approval {
    /// Who approved.
    pub by: Id<Person>,
    /// The day.
    pub on: Date,
    /// The role in which they did.
    pub as_role: Option<Id<Role>>,
    /// The delegation they acted under, if not in their own right.
    pub under: Option<Id<Delegation>>,
}

/// The latest approval at the end of a day.
#[must_use]
pub fn approval_by(approvals: &[Approval], day: Date) -> Option<&Approval> {
    approvals.iter().filter(|approval| approval.on <= day).max_by_key(|approval| approval.on)
}

/// A decision for or against something, with its reason.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Decision {
    /// Whether it is needed.
    pub needed: bool,
    /// Why, or why not.
    pub reason: Option<Text>,
    /// Who decided.
    pub by: Option<Id<Person>>,
    /// The day.
    pub on: Option<Date>,
    /// What carries the decision out, such as a change.
    pub record: Option<RecordRef>,
}

/// When and to whom something was communicated.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Communicated {
    /// To whom, in words.
    pub to: Option<Line>,
    /// The day.
    pub on: Option<Date>,
    /// Who communicated it.
    pub by: Option<Id<Person>>,
    /// How.
    pub how: Option<Line>,
}

/// A piece of work without a lifecycle of its own: what, who, by when, and what came of it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Task {
    /// The task's id, unique in its record.
    pub id: Id<Item>,
    /// What is to be done.
    pub what: Line,
    /// Who does it.
    pub owner: Option<Id<Person>>,
    /// The day it is due.
    pub due: Option<Date>,
    /// The day it was done.
    pub done: Option<Date>,
    /// What came of it.
    pub result: Option<Text>,
}

impl Task {
    /// Whether it was done by the end of that day.
    #[must_use]
    pub fn done_by(&self, day: Date) -> bool {
        self.done.is_some_and(|done| done <= day)
    }
}

/// An action of a treatment plan, or a corrective action: what, who, by when, and what came of it (clauses 6.1.3 e, 8.3, 10.2 c).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Action {
    /// The action's id, unique in its record.
    pub id: Id<Item>,
    /// What is to be done.
    pub what: Line,
    /// Who does it.
    pub owner: Option<Id<Person>>,
    /// The day it is due.
    pub due: Option<Date>,
    /// The day it was first due, before any postponement.
    pub first_due: Option<Date>,
    /// The day it was done.
    pub done: Option<Date>,
    /// What came of it.
    pub result: Option<Text>,
    /// What it costs.
    pub cost: Option<Money>,
    /// The controls it puts into operation or mends.
    pub controls: Vec<Id<Control>>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<ActionState>,
    /// What happened to it.
    pub history: Vec<ActionCommand>,
}

impl Action {
    /// Whether it was done by the end of that day.
    #[must_use]
    pub fn done_by(&self, day: Date) -> bool {
        self.done.is_some_and(|done| done <= day)
    }

    /// Whether it was cancelled by the end of that day.
    #[must_use]
    pub fn cancelled_by(&self, day: Date) -> bool {
        let mut entries = super::history::standing(&self.history, Timestamp::end_of(day));
        let by_history = entries.any(|(_, command)| matches!(command, ActionCommand::Cancel { .. }));
        by_history || (self.history.is_empty() && self.state == Some(ActionState::Cancelled))
    }
}
