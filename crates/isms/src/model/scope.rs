//! The scope of the ISMS and the obligations it answers (clauses 4.2, 4.3).

use isms_derive::Shape;

use super::common::{Approval, Item, Meta, entity};
use super::{Control, Document, InterestedParty, Person};
use crate::base::{Date, Id, Interval, Line, RecordRef, Text};

/// The scope of the ISMS (clause 4.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Scope {
    /// The scope in words, as it would stand on a certificate.
    pub statement: Option<Text>,
    /// Its version.
    pub version: Option<Line>,
    /// The day this version was drawn up.
    pub on: Option<Date>,
    /// The day it was last held against issues, interested parties and interfaces, and found to fit.
    pub reviewed_on: Option<Date>,
    /// Who keeps it up to date.
    pub owner: Option<Id<Person>>,
    /// The document it stands in.
    pub document: Option<Id<Document>>,
    /// What is in.
    pub included: Vec<ScopeElement>,
    /// What is out, each with its reason.
    pub excluded: Vec<ScopeElement>,
    /// Where activities of the organization meet those of others, and what it depends on beyond the boundary.
    pub interfaces: Vec<Interface>,
    /// Who approved it.
    pub approved: Vec<Approval>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(single Scope, "scope", owner: owner);

/// What kind of thing is in or out of scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ElementKind {
    /// An asset.
    Asset,
    /// A process.
    Process,
    /// A location.
    Location,
    /// A unit of the organization.
    Unit,
    /// A supplier.
    Supplier,
    /// A product or service.
    Service,
}

/// Something in or out of scope.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ScopeElement {
    /// The element's id.
    pub id: Id<Item>,
    /// What kind of thing it is.
    pub kind: ElementKind,
    /// The record of it, if there is one.
    pub record: Option<RecordRef>,
    /// What it is, in words.
    pub what: Option<Line>,
    /// Why it is out.
    pub reason: Option<Text>,
}

/// Which way something passes the boundary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum InterfaceKind {
    /// Activities meet and information is exchanged.
    Interface,
    /// What is in scope depends on what lies outside.
    Dependency,
    /// What lies outside depends on what is in scope.
    Provision,
}

/// A place where the organization depends on others or others on it (clause 4.3 c).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Interface {
    /// The interface's id.
    pub id: Id<Item>,
    /// What passes across.
    pub what: Line,
    /// Which way.
    pub kind: Option<InterfaceKind>,
    /// The party on the other side, in words.
    pub party: Option<Line>,
    /// The record of what is on the other side: a supplier, an asset, a process, a unit.
    pub record: Option<RecordRef>,
    /// The controls that guard it.
    pub controls: Vec<Id<Control>>,
    /// The agreement that governs it.
    pub agreement: Option<Id<Document>>,
    /// Why it needs no control.
    pub reason: Option<Text>,
}

/// Where an obligation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ObligationKind {
    /// A law.
    Law,
    /// A regulation.
    Regulation,
    /// A contract.
    Contract,
    /// A standard or code the organization follows.
    Standard,
}

/// How far an obligation is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Compliance {
    /// It is met.
    Met,
    /// It is met in part.
    PartlyMet,
    /// It is not met.
    NotMet,
    /// Nobody has looked yet.
    NotAssessed,
}

/// A legal, regulatory or contractual requirement (clause 4.2, A.5.31).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Obligation {
    /// The obligation's id.
    pub id: Id<Obligation>,
    /// Where it comes from.
    pub kind: ObligationKind,
    /// What it is called.
    pub title: Line,
    /// Where it can be read.
    pub reference: Option<Line>,
    /// What it asks for.
    pub requirement: Option<Text>,
    /// Where it applies.
    pub jurisdiction: Option<Line>,
    /// The interested party it comes from.
    pub party: Option<Id<InterestedParty>>,
    /// The first day it applies.
    pub applies_from: Option<Date>,
    /// The last day it applies.
    pub applies_until: Option<Date>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// How it is met.
    pub how_met: Option<Text>,
    /// What meets it: controls, processes, documents.
    pub met_by: Vec<RecordRef>,
    /// How far it is met.
    pub compliance: Option<Compliance>,
    /// The day it was last reviewed.
    pub reviewed_on: Option<Date>,
    /// How often it is reviewed.
    pub review_every: Option<Interval>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Obligation, "obligations", title: title, owner: owner);
