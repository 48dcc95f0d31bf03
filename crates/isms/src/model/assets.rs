//! Assets, and the threats and vulnerabilities that risks are made of (A.5.9, clause 6.1.2 c).

use isms_derive::Shape;

use super::common::{Meta, entity};
use super::{Person, Supplier};
use crate::base::{Count, Date, Id, Label, Line, Text};
use crate::scoring::CriterionLevel;

/// What kind of asset it is. Primary assets are what the organization is after; supporting assets carry them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum AssetKind {
    /// Primary: information.
    Information,
    /// Primary: a business process or activity.
    Process,
    /// Supporting: hardware.
    Hardware,
    /// Supporting: software.
    Software,
    /// Supporting: a network.
    Network,
    /// Supporting: people.
    People,
    /// Supporting: a site.
    Site,
    /// Supporting: a service, such as one bought in.
    Service,
}

/// A property of information that security protects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Property {
    /// Only those who may see it do.
    Confidentiality,
    /// It is accurate and complete.
    Integrity,
    /// It can be used when needed.
    Availability,
    /// It is what it claims to be.
    Authenticity,
    /// Who did what can be told.
    Accountability,
    /// Who did it cannot deny it.
    NonRepudiation,
    /// It behaves as intended.
    Reliability,
}

/// An asset (A.5.9).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Asset {
    /// The asset's id.
    pub id: Id<Asset>,
    /// Its name.
    pub name: Line,
    /// What kind of asset it is.
    pub kind: AssetKind,
    /// What it is for.
    pub description: Option<Text>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// How much it needs protection, by criterion (confidentiality, integrity, availability, and the organization's own).
    pub ratings: Vec<CriterionLevel>,
    /// How soon it must be back after a disruption, and how much of what it holds may be lost.
    pub recovery: Option<Recovery>,
    /// Assets it depends on; they need at least as much protection as it does.
    pub depends_on: Vec<Id<Asset>>,
    /// Why it needs less protection than what depends on it, by criterion.
    pub overrides: Vec<NeedOverride>,
    /// Where it is.
    pub location: Option<Line>,
    /// The supplier it comes from.
    pub supplier: Option<Id<Supplier>>,
    /// Whether it lies in the scope of the ISMS.
    pub in_scope: Option<bool>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Asset, "assets", title: name, owner: owner);

/// What is asked of recovery after a disruption (A.5.30).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Recovery {
    /// The longest time it may be down, in minutes: the recovery time objective.
    pub time_minutes: Option<Count>,
    /// The longest time before the disruption whose data may be lost, in minutes: the recovery point objective.
    pub point_minutes: Option<Count>,
}

/// A decision that an asset needs less than it would inherit from what depends on it, such as where the load is spread over several
/// (the distribution effect of BSI Standard 200-2, 8.2). Its own rating then stands; without such a decision the higher one does.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct NeedOverride {
    /// The criterion, as in the ratings; `recovery_time` or `recovery_point` for what is asked of recovery.
    #[shape(key)]
    pub criterion: Label,
    /// Why less is enough.
    pub reason: Text,
    /// Who decided.
    pub by: Option<Id<Person>>,
    /// The day; absent means that it has always held.
    pub on: Option<Date>,
}

/// Where a threat comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ThreatOrigin {
    /// People acting on purpose.
    Deliberate,
    /// People acting by mistake.
    Accidental,
    /// Nature and the surroundings.
    Environmental,
    /// Technical failure.
    Technical,
}

/// A threat.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Threat {
    /// The threat's id.
    pub id: Id<Threat>,
    /// Its name.
    pub name: Line,
    /// Where it comes from.
    pub origin: Option<ThreatOrigin>,
    /// What it does.
    pub description: Option<Text>,
    /// The properties it harms.
    pub properties: Vec<Property>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Threat, "threats", title: name);

/// A vulnerability.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Vulnerability {
    /// The vulnerability's id.
    pub id: Id<Vulnerability>,
    /// Its name.
    pub name: Line,
    /// What it is.
    pub description: Option<Text>,
    /// The assets that have it.
    pub assets: Vec<Id<Asset>>,
    /// How severe it is, in the words or score of its source.
    pub severity: Option<Line>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Vulnerability, "vulnerabilities", title: name);
