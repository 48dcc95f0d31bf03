//! The scope of the ISMS and the obligations it answers (clauses 4.2, 4.3).

use isms_derive::Shape;

use super::common::{Approval, Item, Meta, entity};
use super::{Control, Person};
use crate::base::{Date, Id, Interval, Line, RecordRef, Text};

/// The scope of the ISMS (clause 4.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Scope {
    /// The scope in words, as it would stand on a certificate.
    pub statement: Option<Text>,
    /// Its version.
    pub version: Option<Line>,
    /// What is in.
    pub included: Vec<ScopeElement>,
    /// What is out, each with its reason.
    pub excluded: Vec<ScopeElement>,
    /// Where activities of the organization meet those of others.
    pub interfaces: Vec<Interface>,
    /// Who approved it.
    pub approved: Vec<Approval>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(single Scope, "scope");

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

/// A place where the organization depends on others or others on it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Interface {
    /// The interface's id.
    pub id: Id<Item>,
    /// What passes across.
    pub what: Line,
    /// The party on the other side.
    pub party: Option<Line>,
    /// The controls that guard it.
    pub controls: Vec<Id<Control>>,
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
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// How it is met.
    pub how_met: Option<Text>,
    /// The day it was last reviewed.
    pub reviewed_on: Option<Date>,
    /// How often it is reviewed.
    pub review_every: Option<Interval>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Obligation, "obligations", title: title, owner: owner);
