//! The context of the organization: issues and interested parties (clauses 4.1, 4.2).

use isms_derive::Shape;

use super::common::{Item, Meta, entity};
use super::{Obligation, Person};
use crate::base::{Date, Id, Interval, Line, RecordRef, Text};

/// On which side of the organization's boundary something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Side {
    /// Inside.
    Internal,
    /// Outside.
    External,
}

/// What an issue is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum IssueCategory {
    /// Structure, roles, governance and culture.
    Organizational,
    /// People, skills and staffing.
    People,
    /// Processes and how work is done.
    Process,
    /// Technology.
    Technological,
    /// Money and markets.
    Economic,
    /// Customers and competitors.
    Market,
    /// Suppliers and partners.
    SupplyChain,
    /// Law and regulation.
    Legal,
    /// Politics.
    Political,
    /// Society.
    Social,
    /// Surroundings other than the climate.
    Environmental,
    /// Climate change.
    Climate,
    /// Attackers and what they are after.
    Threat,
    /// Anything else.
    Other,
}

/// How an issue bears on what the ISMS is meant to achieve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Influence {
    /// It helps.
    Helps,
    /// It hinders.
    Hinders,
    /// It does both.
    Both,
}

/// An internal or external issue (clause 4.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Issue {
    /// The issue's id.
    pub id: Id<Issue>,
    /// What it is called.
    pub title: Line,
    /// Whether it is internal or external.
    pub side: Option<Side>,
    /// What it is about.
    pub category: Option<IssueCategory>,
    /// What it is.
    pub description: Option<Text>,
    /// What it does to the intended outcomes of the ISMS.
    pub effect: Option<Text>,
    /// Whether it helps or hinders them.
    pub influence: Option<Influence>,
    /// Who watches it.
    pub owner: Option<Id<Person>>,
    /// The day it was determined.
    pub identified_on: Option<Date>,
    /// The day its substance last changed.
    pub changed_on: Option<Date>,
    /// The day it was last reviewed.
    pub reviewed_on: Option<Date>,
    /// How often it is reviewed, if otherwise than planned for all.
    pub review_every: Option<Interval>,
    /// What takes it up: risks, objectives, planned actions, changes.
    pub leads_to: Vec<RecordRef>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Issue, "issues", title: title, owner: owner);

/// What an interested party is to the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum PartyKind {
    /// A customer.
    Customer,
    /// A regulator or authority.
    Regulator,
    /// An owner or investor.
    Owner,
    /// People who work for it.
    Personnel,
    /// A supplier.
    Supplier,
    /// A partner.
    Partner,
    /// An insurer.
    Insurer,
    /// The public, neighbours, the press.
    Public,
    /// A parent or sister organization.
    Group,
    /// Anyone else.
    Other,
}

/// An interested party (clause 4.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InterestedParty {
    /// The party's id.
    pub id: Id<InterestedParty>,
    /// Its name.
    pub name: Line,
    /// Whether it is internal or external.
    pub side: Option<Side>,
    /// What it is to the organization.
    pub kind: Option<PartyKind>,
    /// Who keeps in touch with it.
    pub owner: Option<Id<Person>>,
    /// The day it was determined.
    pub identified_on: Option<Date>,
    /// The day it was last reviewed.
    pub reviewed_on: Option<Date>,
    /// What it wants that bears on information security.
    pub requirements: Vec<PartyRequirement>,
    /// What it said, and what came of it.
    pub feedback: Vec<Feedback>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(InterestedParty, "interested_parties", title: name, owner: owner);

/// A requirement of an interested party (clause 4.2 b, c).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PartyRequirement {
    /// The requirement's id.
    pub id: Id<Item>,
    /// What is required.
    pub text: Text,
    /// Where it is written, or who said it.
    pub source: Option<Line>,
    /// Whether the ISMS addresses it.
    pub addressed: Option<bool>,
    /// Why not, or why.
    pub reason: Option<Text>,
    /// How it is addressed, in words.
    pub how: Option<Text>,
    /// The obligation it became.
    pub obligation: Option<Id<Obligation>>,
    /// What addresses it: controls, objectives, processes, documents.
    pub met_by: Vec<RecordRef>,
    /// Whether it has to do with climate change (Amendment 1:2024).
    pub climate: Option<bool>,
    /// The day it was determined.
    pub identified_on: Option<Date>,
    /// The day it was decided whether the ISMS addresses it.
    pub decided_on: Option<Date>,
    /// Who decided.
    pub decided_by: Option<Id<Person>>,
}

/// Feedback of an interested party (clauses 9.1, 9.3.2 e).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Feedback {
    /// The feedback's id.
    pub id: Id<Item>,
    /// What was said.
    pub what: Text,
    /// The day.
    pub on: Option<Date>,
    /// How it came in: a survey, a complaint, a meeting.
    pub channel: Option<Line>,
    /// Who took it in.
    pub by: Option<Id<Person>>,
    /// What was decided or done about it.
    pub outcome: Option<Text>,
    /// What it led to: improvements, nonconformities, changes, risks.
    pub leads_to: Vec<RecordRef>,
}
