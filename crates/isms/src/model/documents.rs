//! Documented information (clause 7.5).

use isms_derive::Shape;

use super::Person;
use super::common::{Approval, Item, Meta, entity};
use crate::base::{Citation, Date, Digest, Id, Interval, Label, Line};

/// What kind of document it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum DocumentKind {
    /// A policy.
    Policy,
    /// A procedure or process description.
    Procedure,
    /// A plan.
    Plan,
    /// A guideline or instruction.
    Guideline,
    /// A record: evidence of results, not changed any more.
    Record,
    /// A document from outside.
    External,
}

/// A document or record (clause 7.5).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Document {
    /// The document's id.
    pub id: Id<Document>,
    /// Its title.
    pub title: Line,
    /// What kind of document it is.
    pub kind: DocumentKind,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Its versions.
    pub versions: Vec<DocumentVersion>,
    /// The clauses and controls it answers.
    pub answers: Vec<Citation>,
    /// How often it is reviewed.
    pub review_every: Option<Interval>,
    /// The day it was last reviewed.
    pub reviewed_on: Option<Date>,
    /// How it is classified.
    pub classification: Option<Label>,
    /// Who may see it.
    pub access: Option<Line>,
    /// To whom it is distributed.
    pub distribution: Option<Line>,
    /// How long it is kept.
    pub retention: Option<Interval>,
    /// Where it comes from, for an external document.
    pub origin: Option<Line>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Document, "documents", title: title, owner: owner);

/// A version of a document.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DocumentVersion {
    /// The version's id.
    pub id: Id<Item>,
    /// Its number.
    pub number: Line,
    /// Who wrote it.
    pub author: Option<Id<Person>>,
    /// Who approved it.
    pub approved: Vec<Approval>,
    /// The first day it is in force.
    pub effective_on: Option<Date>,
    /// The day a later version took its place.
    pub superseded_on: Option<Date>,
    /// The day it was withdrawn.
    pub withdrawn_on: Option<Date>,
    /// Where it is kept.
    pub location: Option<Line>,
    /// The SHA-256 digest of the file.
    pub sha256: Option<Digest>,
}
