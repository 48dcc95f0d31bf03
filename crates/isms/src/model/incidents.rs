//! Security events and incidents: reporting, assessment, response, learning and evidence (A.5.24–A.5.28, A.6.8).

use isms_derive::Shape;

use super::common::{Item, Meta, entity};
use super::incident_history::{IncidentCommand, IncidentState};
use super::{Asset, Control, Obligation, Person, Property, Risk};
use crate::base::{Digest, Id, Line, RecordRef, Text, Timestamp};

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

impl Severity {
    /// Its rank: 1 for minor to 4 for critical.
    #[must_use]
    pub fn rank(self) -> u32 {
        self as u32 + 1
    }
}

/// What an event was found to be (A.5.25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum EventClass {
    /// An event only: no security incident.
    Event,
    /// A security incident.
    Incident,
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
    /// When it happened, as far as is known.
    pub occurred_at: Option<Timestamp>,
    /// When it was detected.
    pub detected_at: Option<Timestamp>,
    /// When it was reported to those who handle incidents (A.6.8).
    pub reported_at: Option<Timestamp>,
    /// Who reported it.
    pub reported_by: Option<Id<Person>>,
    /// When it was assessed (A.5.25).
    pub assessed_at: Option<Timestamp>,
    /// Who assessed it.
    pub assessed_by: Option<Id<Person>>,
    /// What it was found to be: an event only, or an incident.
    pub assessed_as: Option<EventClass>,
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
    /// What happened and was done, in the order of time.
    pub timeline: Vec<TimelineEntry>,
    /// How and when its spread was stopped (A.5.26).
    pub containment: Option<IncidentStep>,
    /// How and when what caused it was removed.
    pub eradication: Option<IncidentStep>,
    /// How and when normal operation was restored.
    pub recovery: Option<IncidentStep>,
    /// Whether evidence is needed, such as for proceedings (A.5.28).
    pub evidence_needed: Option<bool>,
    /// The evidence taken, each piece with its chain of custody.
    pub custody: Vec<CustodyItem>,
    /// Who must be told, and by when.
    pub notifications: Vec<NotificationDuty>,
    /// Why it happened.
    pub root_cause: Option<Text>,
    /// When it was reviewed afterwards (A.5.27).
    pub reviewed_at: Option<Timestamp>,
    /// What was learned from it (A.5.27).
    pub lessons: Vec<Text>,
    /// What it led to: risks, nonconformities, improvements, changes.
    pub follow_ups: Vec<RecordRef>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<IncidentState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to the record.
    pub history: Vec<IncidentCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Incident, "incidents", title: title, owner: owner);

/// Something that happened during an incident.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TimelineEntry {
    /// When.
    pub at: Timestamp,
    /// What happened or was done.
    pub what: Text,
    /// Who did it or saw it.
    pub by: Option<Id<Person>>,
}

/// A step of the response to an incident.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct IncidentStep {
    /// When it was achieved.
    pub at: Option<Timestamp>,
    /// What was done.
    pub what: Option<Text>,
    /// Who did it.
    pub by: Option<Id<Person>>,
}

/// A piece of evidence of an incident and who has had it (A.5.28).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CustodyItem {
    /// The piece's id, unique in its incident.
    pub id: Id<Item>,
    /// What it is.
    pub what: Line,
    /// When it was collected.
    pub collected_at: Option<Timestamp>,
    /// Who collected it.
    pub collected_by: Option<Id<Person>>,
    /// How it was collected.
    pub method: Option<Line>,
    /// Where it is kept.
    pub location: Option<Line>,
    /// The SHA-256 digest of the file or image, so that it can be shown to be unchanged.
    pub sha256: Option<Digest>,
    /// Each time it passed from hand to hand.
    pub transfers: Vec<CustodyTransfer>,
}

/// Evidence passing from one hand to another.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CustodyTransfer {
    /// When.
    pub at: Timestamp,
    /// Who gave it away.
    pub giver: Option<Id<Person>>,
    /// Who took it, within the organization or outside.
    pub receiver: Line,
    /// What for.
    pub purpose: Option<Line>,
}

/// A duty to tell somebody of an incident by a moment.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct NotificationDuty {
    /// The duty's id, unique in its incident.
    pub id: Id<Item>,
    /// Who must be told, such as an authority or a customer.
    pub recipient: Line,
    /// The law or contract that asks for it.
    pub obligation: Option<Id<Obligation>>,
    /// The last moment for it.
    pub deadline: Option<Timestamp>,
    /// When they were told.
    pub notified_at: Option<Timestamp>,
    /// Who told them.
    pub notified_by: Option<Id<Person>>,
    /// Why they need not be told after all.
    pub not_required_because: Option<Text>,
}
