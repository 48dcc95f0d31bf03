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

/// A time of an incident: what it is the time of, where it stands in the record, and the moment.
type Told = (&'static str, &'static str, Option<Timestamp>);

impl Incident {
    /// The times that must follow one another, in two chains: what is known when, and what is done when.
    fn chains(&self) -> [Vec<Told>; 2] {
        let at = |step: &Option<IncidentStep>| step.as_ref().and_then(|step| step.at);
        let begin = [("occurrence", "/occurred_at", self.occurred_at), ("detection", "/detected_at", self.detected_at)];
        let end = ("closing", "/closed_at", self.closed_at);
        let known =
            [("report", "/reported_at", self.reported_at), ("assessment", "/assessed_at", self.assessed_at), end];
        let done = [
            ("containment", "/containment/at", at(&self.containment)),
            ("eradication", "/eradication/at", at(&self.eradication)),
            ("recovery", "/recovery/at", at(&self.recovery)),
            ("review", "/reviewed_at", self.reviewed_at),
            end,
        ];
        [begin.into_iter().chain(known).collect(), begin.into_iter().chain(done).collect()]
    }

    /// The times that lie before one they must follow; each with its name and pointer, and the one it must follow likewise.
    #[must_use]
    pub fn out_of_order(&self) -> Vec<TimesSwapped> {
        let mut found: Vec<TimesSwapped> = Vec::new();
        for chain in self.chains() {
            let mut before: Option<(&'static str, &'static str, Timestamp)> = None;
            for (name, path, at) in chain {
                let Some(at) = at else { continue };
                match before {
                    Some((earlier, earlier_path, earlier_at)) if at < earlier_at => {
                        let swapped = TimesSwapped { name, path, at, earlier, earlier_path, earlier_at };
                        if !found.contains(&swapped) {
                            found.push(swapped);
                        }
                    }
                    _ => before = Some((name, path, at)),
                }
            }
        }
        found
    }

    /// What of the custody of evidence is missing where evidence is needed: the pointer and what it is.
    #[must_use]
    pub fn custody_gaps(&self) -> Vec<(String, &'static str)> {
        if self.evidence_needed != Some(true) {
            return Vec::new();
        }
        if self.custody.is_empty() {
            return vec![("/custody".to_owned(), "no piece of it is recorded")];
        }
        let mut gaps = Vec::new();
        for (at, piece) in self.custody.iter().enumerate() {
            let lacking = [
                (piece.collected_at.is_none(), "collected_at", "nothing says when a piece was collected"),
                (piece.collected_by.is_none(), "collected_by", "nothing says who collected a piece"),
                (piece.location.is_none(), "location", "nothing says where a piece is kept"),
            ];
            let lacking = lacking.into_iter().filter(|(lacks, ..)| *lacks);
            gaps.extend(lacking.map(|(_, member, what)| (format!("/custody/{at}/{member}"), what)));
        }
        gaps
    }

    /// Whether it is at least as bad as the rank given, and no mere event.
    #[must_use]
    pub fn is_severe(&self, rank: u32) -> bool {
        self.assessed_as != Some(EventClass::Event) && self.severity.is_some_and(|severity| severity.rank() >= rank)
    }
}

/// A time of an incident that lies before one it must follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimesSwapped {
    /// What it is the time of.
    pub name: &'static str,
    /// Its pointer into the record.
    pub path: &'static str,
    /// The time.
    pub at: Timestamp,
    /// What it must follow.
    pub earlier: &'static str,
    /// The pointer of that.
    pub earlier_path: &'static str,
    /// The time of that.
    pub earlier_at: Timestamp,
}

impl NotificationDuty {
    /// Whether it was met, late or not, or fell away by a moment.
    #[must_use]
    pub fn settled_by(&self, moment: Timestamp) -> bool {
        self.not_required_because.is_some() || self.notified_at.is_some_and(|at| at <= moment)
    }
}
