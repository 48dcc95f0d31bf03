//! Incidents: as much of them as risks and treatments touch (A.5.24–A.5.28).

use isms_derive::Shape;

use super::common::{Meta, entity};
use super::{Asset, Control, Person, Property, Risk};
use crate::base::{Id, Line, Text, Timestamp};

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
