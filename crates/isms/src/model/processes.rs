//! Processes and how they feed each other (clauses 4.4, 8.1).

use isms_derive::Shape;

use super::common::{Evidence, Item, Meta, entity};
use super::{Document, Person, Supplier, Unit};
use crate::base::{Date, Id, Interval, Line, RecordRef, Text};

/// Why a process stands in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ProcessKind {
    /// It runs the management system: audit, review, risk assessment.
    Isms,
    /// It operates security from day to day: backup, access, patching.
    Security,
    /// The business runs it, and the ISMS protects what it handles.
    Business,
}

/// What an ISMS needs a process for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum IsmsFunction {
    /// Keeping issues, interested parties and scope up to date (clauses 4.1–4.3).
    Context,
    /// Identifying and meeting legal, regulatory and contractual requirements (clause 4.2, A.5.31).
    Compliance,
    /// Assessing risks (clauses 6.1.2, 8.2).
    RiskAssessment,
    /// Treating risks (clauses 6.1.3, 8.3).
    RiskTreatment,
    /// Setting and following objectives (clause 6.2).
    Objectives,
    /// Changing the ISMS and operations in a planned way (clauses 6.3, 8.1).
    ChangeManagement,
    /// Seeing to competence (clause 7.2).
    Competence,
    /// Making people aware (clause 7.3).
    Awareness,
    /// Communicating (clause 7.4).
    Communication,
    /// Controlling documents and records (clause 7.5).
    DocumentControl,
    /// Operating controls (clause 8.1).
    Operation,
    /// Handling suppliers (A.5.19–A.5.23).
    SupplierManagement,
    /// Monitoring, measuring and evaluating (clause 9.1).
    Monitoring,
    /// Auditing (clause 9.2).
    InternalAudit,
    /// Reviewing by top management (clause 9.3).
    ManagementReview,
    /// Correcting what does not conform, and its causes (clause 10.2).
    CorrectiveAction,
    /// Improving (clause 10.1).
    Improvement,
    /// Handling security events and incidents (A.5.24–A.5.28).
    IncidentManagement,
    /// Keeping security and the business going through a disruption (A.5.29, A.5.30).
    Continuity,
}

/// How far a process rests on itself rather than on the person who runs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Maturity {
    /// It depends on who does it.
    Initial,
    /// It is done again in the same way, and leaves records.
    Repeatable,
    /// It is described, with criteria, and others can do it.
    Defined,
    /// It is measured.
    Measured,
    /// It is improved by what is measured.
    Optimizing,
}

/// A process (clauses 4.4, 8.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Process {
    /// The process's id.
    pub id: Id<Process>,
    /// What it is called.
    pub title: Line,
    /// Why it stands in the register; absent means that it belongs to the ISMS.
    pub kind: Option<ProcessKind>,
    /// What the ISMS needs it for.
    pub functions: Vec<IsmsFunction>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Who stands in for the owner.
    pub deputy: Option<Id<Person>>,
    /// Who else carries it out.
    pub performed_by: Vec<Id<Person>>,
    /// The unit it belongs to.
    pub unit: Option<Id<Unit>>,
    /// What it is for.
    pub description: Option<Text>,
    /// What it takes in.
    pub inputs: Vec<ProcessInput>,
    /// What it gives out.
    pub outputs: Vec<ProcessOutput>,
    /// By what is told whether it is carried out as planned (clause 8.1).
    pub criteria: Vec<Text>,
    /// The records it keeps.
    pub records: Vec<ProcessRecord>,
    /// How often it leaves a record at least.
    pub every: Option<Interval>,
    /// The documents that describe it.
    pub documents: Vec<Id<Document>>,
    /// The suppliers that carry it out, or a part of it.
    pub outsourced_to: Vec<Id<Supplier>>,
    /// How mature it is said to be.
    pub maturity: Option<Maturity>,
    /// The first day it was carried out.
    pub started_on: Option<Date>,
    /// The day it ended, for an activity given up.
    pub ended_on: Option<Date>,
    /// Whether it lies in the scope of the ISMS.
    pub in_scope: Option<bool>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Process, "processes", title: title, owner: owner);

impl Process {
    /// Whether it is carried out on that day, as far as is known.
    #[must_use]
    pub fn runs_on(&self, day: Date) -> bool {
        self.started_on.is_none_or(|start| start <= day) && self.ended_on.is_none_or(|end| day < end)
    }

    /// Whether the business runs it, and the ISMS only protects what it handles.
    #[must_use]
    pub fn is_business(&self) -> bool {
        self.kind == Some(ProcessKind::Business)
    }
}

/// Something a process takes in.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ProcessInput {
    /// The input's id.
    pub id: Id<Item>,
    /// What it is. Where no source is named, the process with an output of the same name is taken for it.
    pub what: Line,
    /// The record it comes from: another process, an interested party, a supplier, a unit.
    pub source: Option<RecordRef>,
    /// Where it comes from, in words, if there is no record of that.
    pub outside: Option<Line>,
}

/// Something a process gives out.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ProcessOutput {
    /// The output's id.
    pub id: Id<Item>,
    /// What it is. Processes with an input of the same name and no source of their own are taken for recipients.
    pub what: Line,
    /// The records it goes to: other processes, interested parties, suppliers, units.
    pub recipients: Vec<RecordRef>,
    /// Where it goes, in words, if there is no record of that.
    pub outside: Option<Line>,
}

/// A record that a process keeps.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ProcessRecord {
    /// The item's id.
    pub id: Id<Item>,
    /// What is recorded.
    pub what: Line,
    /// Where it is kept: a document, or another record.
    pub kept_in: Option<RecordRef>,
    /// How often it is made at least; absent means as often as the process says.
    pub every: Option<Interval>,
    /// Examples that show it was made.
    pub evidence: Vec<Evidence>,
}
