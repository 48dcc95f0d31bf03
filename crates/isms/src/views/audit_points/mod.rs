//! The ten points by which an auditor looks at a management system as a whole (clause 4.4): what to do for each, which records answer
//! it, what the rules can decide and what a person must.
//!
//! A point passes only when every method it asks for is evidenced by a check of an audit, and no rule it rests on reports an error.

mod judge;
mod table;

pub use judge::audit_points;

use isms_derive::Shape;

use super::VerdictReason;
use crate::base::{Count, Date, RecordRef};
use crate::model::{AuditMethod, AuditPoint, CheckResult};

/// How a point stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum PointStanding {
    /// Every method is evidenced, and nothing speaks against it.
    Passed,
    /// A rule reports an error, or an audit judged that it fails.
    Failed,
    /// Something is still to be checked or judged.
    Open,
}

/// A check of an audit that serves a point.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PointCheck {
    /// The audit.
    pub audit: RecordRef,
    /// The check's id in it.
    pub check: String,
    /// What was checked.
    pub what: Option<String>,
    /// The day.
    pub on: Option<Date>,
    /// Who judged.
    pub by: Option<String>,
    /// What it came to.
    pub result: Option<CheckResult>,
    /// The JSON pointer into the document.
    pub path: String,
}

/// What to do for a point by one method.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PointProcedure {
    /// The method.
    pub method: AuditMethod,
    /// Whether the point passes only with it.
    pub required: bool,
    /// What to look at, whom to ask, or what to try.
    pub what: String,
    /// Whether a check by this method has come to a result.
    pub evidenced: bool,
    /// The checks that count, in the order of the document.
    pub checks: Vec<PointCheck>,
}

/// The records of a register that answer a point.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PointRecords {
    /// The register.
    pub register: String,
    /// How many there are.
    pub count: Count,
    /// The records, in document order.
    pub records: Vec<RecordRef>,
}

/// A question that rules answer.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MachineQuestion {
    /// The question.
    pub question: String,
    /// The rules the answer rests on.
    pub codes: Vec<String>,
    /// Whether none of them reports an error or a warning; absent where they could not be judged.
    pub holds: Option<bool>,
    /// What they report.
    pub reasons: Vec<VerdictReason>,
}

/// A point of the audit checklist, and how it stands.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AuditPointOnDay {
    /// The point.
    pub point: AuditPoint,
    /// Its number in the checklist, from 1 to 10.
    pub number: Count,
    /// What it asks.
    pub title: String,
    /// The clauses it is about, in the document's edition.
    pub clauses: Vec<String>,
    /// How it stands.
    pub result: PointStanding,
    /// Why it has not passed; empty where it has.
    pub why: Vec<String>,
    /// What to do, by method.
    pub procedures: Vec<PointProcedure>,
    /// The records that answer it.
    pub records: Vec<PointRecords>,
    /// What rules decide.
    pub questions: Vec<MachineQuestion>,
    /// What no rule can decide: a person must.
    pub judgement: Vec<String>,
}

/// The audit checklist as of a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AuditPoints {
    /// The day.
    pub as_of: Date,
    /// The first day of the cycle whose checks count; absent where no programme says: then those of the last planned interval, or else
    /// of a year, do.
    pub since: Option<Date>,
    /// How many points have passed.
    pub passed: Count,
    /// How many have failed.
    pub failed: Count,
    /// How many are open.
    pub open: Count,
    /// The ten points.
    pub points: Vec<AuditPointOnDay>,
}
