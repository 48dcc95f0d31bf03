//! Suppliers, incidents and changes: as much of them as risks and treatments touch (clauses 6.3, 8.1).

use isms_derive::Shape;

use super::common::{Meta, entity};
use super::{Asset, Control, Person, Property, Risk};
use crate::base::{Date, Id, Line, RecordRef, Text, Timestamp};

/// How much depends on a supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Criticality {
    /// Little.
    Low,
    /// Something.
    Medium,
    /// Much.
    High,
    /// The organization cannot do without.
    Critical,
}

/// A supplier (A.5.19–A.5.23).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Supplier {
    /// The supplier's id.
    pub id: Id<Supplier>,
    /// Its name.
    pub name: Line,
    /// Who answers for the relationship.
    pub owner: Option<Id<Person>>,
    /// What it provides.
    pub services: Option<Text>,
    /// How much depends on it.
    pub criticality: Option<Criticality>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Supplier, "suppliers", title: name, owner: owner);

/// How bad an incident is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Severity {
    /// Minor.
    Minor,
    /// Moderate.
    Moderate,
    /// Major.
    Major,
    /// Critical.
    Critical,
}

/// A security event or incident (A.5.24–A.5.28).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Incident {
    /// The incident's id.
    pub id: Id<Incident>,
    /// What it is called.
    pub title: Line,
    /// What happened.
    pub description: Option<Text>,
    /// Who answers for its handling.
    pub owner: Option<Id<Person>>,
    /// When it was detected.
    pub detected_at: Option<Timestamp>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// How bad it is.
    pub severity: Option<Severity>,
    /// The properties it harmed.
    pub properties: Vec<Property>,
    /// The assets it touched.
    pub assets: Vec<Id<Asset>>,
    /// The risks it touches.
    pub risks: Vec<Id<Risk>>,
    /// The controls that failed.
    pub failed_controls: Vec<Id<Control>>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Incident, "incidents", title: title, owner: owner);

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ChangeKind {
    /// The ISMS itself (clause 6.3).
    Isms,
    /// Operations (clause 8.1).
    Operational,
}

/// A change (clauses 6.3, 8.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Change {
    /// The change's id.
    pub id: Id<Change>,
    /// What it is called.
    pub title: Line,
    /// What is changed.
    pub kind: Option<ChangeKind>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Why it is made.
    pub purpose: Option<Text>,
    /// Whether it is significant for the risks (clause 8.2).
    pub significant: Option<bool>,
    /// The records it affects.
    pub affects: Vec<RecordRef>,
    /// The day it is planned for.
    pub planned_on: Option<Date>,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Change, "changes", title: title, owner: owner);
