//! Documented information (clause 7.5).

use isms_derive::Shape;

use super::Person;
use super::common::{Approval, Evidence, Item, Meta, entity};
use super::document_history::{DocumentVersionCommand, DocumentVersionState};
use crate::base::{Citation, Date, Digest, Id, Interval, Label, Line, RecordRef, Text};

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
    /// The clauses and controls it answers; the information security policy answers `5.2`.
    pub answers: Vec<Citation>,
    /// The commitments it makes, for the information security policy (clause 5.2 b–d).
    pub commits_to: Vec<PolicyCommitment>,
    /// The statements in it that promise records: say it, show it.
    pub promises: Vec<RecordPromise>,
    /// The records whose current version it draws on: documents it cites, a scope or Statement of Applicability.
    pub cites: Vec<DocumentCitation>,
    /// How often it is reviewed.
    pub review_every: Option<Interval>,
    /// The day it was last reviewed.
    pub reviewed_on: Option<Date>,
    /// Who reviewed it last.
    pub reviewed_by: Option<Id<Person>>,
    /// What the last review came to.
    pub review_outcome: Option<DocumentReviewOutcome>,
    /// How it is classified.
    pub classification: Option<Label>,
    /// Who may see it.
    pub access: Option<Line>,
    /// To whom it is distributed.
    pub distribution: Option<Line>,
    /// When and to whom it was made known.
    pub communicated: Vec<Announcement>,
    /// Who said that they have read it.
    pub acknowledged: Vec<Acknowledgement>,
    /// How long it is kept.
    pub retention: Option<Interval>,
    /// What happens with it after that.
    pub disposal: Option<Line>,
    /// Where it comes from, for an external document.
    pub origin: Option<Line>,
    /// Whether each entry of the versions' histories carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Document, "documents", title: title, owner: owner);

/// What an information security policy commits to (clause 5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum PolicyCommitment {
    /// It sets objectives, or the frame for setting them (5.2 b).
    Objectives,
    /// To meet the requirements that apply (5.2 c).
    Requirements,
    /// To improve the ISMS continually (5.2 d).
    Improvement,
}

/// What a review of a document came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum DocumentReviewOutcome {
    /// It stays as it is.
    Confirmed,
    /// It is to be revised.
    Revise,
    /// It is to be withdrawn.
    Withdraw,
}

/// A statement in a document that promises records (say it, show it).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RecordPromise {
    /// The promise's id.
    pub id: Id<Item>,
    /// What the document says.
    pub says: Text,
    /// The kind of record promised, in words, such as `minutes` or `access review`.
    pub kind: Option<Line>,
    /// The register whose records show it, such as `management_reviews`.
    pub register: Option<Label>,
    /// The records that show it, where only certain ones do: a metric, a control, a document of kind record.
    pub records: Vec<RecordRef>,
    /// How often a record is due; absent means whenever there is occasion.
    pub every: Option<Interval>,
    /// The day from which it holds; absent means from when the document took effect.
    pub since: Option<Date>,
    /// The records kept that no register holds.
    pub kept: Vec<Evidence>,
}

/// Another document, cited.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DocumentCitation {
    /// The document.
    pub document: Id<Document>,
    /// The version; absent means whichever is in force.
    pub version: Option<Id<Item>>,
}

/// A document made known to those it concerns.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Announcement {
    /// The day.
    pub on: Date,
    /// To whom.
    pub audience: Option<Line>,
    /// How, such as `mail` or `town hall`.
    pub means: Option<Line>,
    /// The version.
    pub version: Option<Id<Item>>,
    /// Who did.
    pub by: Option<Id<Person>>,
}

/// Somebody saying that they have read a document.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Acknowledgement {
    /// Who.
    pub by: Id<Person>,
    /// The day.
    pub on: Date,
    /// The version.
    pub version: Option<Id<Item>>,
}

/// A version of a document.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DocumentVersion {
    /// The version's id.
    pub id: Id<Item>,
    /// Its number.
    pub number: Line,
    /// Who wrote it.
    pub author: Option<Id<Person>>,
    /// What is new in it.
    pub changes: Option<Text>,
    /// Who approved it.
    pub approved: Vec<Approval>,
    /// The first day it is in force.
    pub effective_on: Option<Date>,
    /// The day a later version took its place.
    pub superseded_on: Option<Date>,
    /// The version that took its place.
    pub superseded_by: Option<Id<Item>>,
    /// The day it was withdrawn.
    pub withdrawn_on: Option<Date>,
    /// The day it was archived.
    pub archived_on: Option<Date>,
    /// The day it was disposed of.
    pub disposed_on: Option<Date>,
    /// The format or medium, such as `wiki page` or `PDF`.
    pub medium: Option<Line>,
    /// Where it is kept.
    pub location: Option<Line>,
    /// The SHA-256 digest of the file.
    pub sha256: Option<Digest>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<DocumentVersionState>,
    /// What happened to it.
    pub history: Vec<DocumentVersionCommand>,
}

impl Document {
    /// The version of that id, and its position.
    #[must_use]
    pub fn version(&self, id: &str) -> Option<(usize, &DocumentVersion)> {
        self.versions.iter().enumerate().find(|(_, version)| version.id.as_str() == id)
    }
}
