//! The lifecycle of a certification: its states and commands.

use isms_derive::Shape;

use super::common::Item;
use super::history::{Act, command};
use super::{Finding, StatementOfApplicability};
use crate::base::{Count, Date, Id, Line, Text};

/// The state of a certification. That a certificate is past its end is computed from its dates, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum CertificationState {
    /// The organization applied.
    Applied,
    /// The first stage of the audit was held.
    #[shape(name = "stage_1_held")]
    Stage1Held,
    /// The second stage was held.
    #[shape(name = "stage_2_held")]
    Stage2Held,
    /// The certificate holds.
    Certified,
    /// The certificate must not be used for the time being.
    Suspended,
    /// The body refused it.
    Refused,
    /// It was withdrawn, or the organization gave it up.
    Withdrawn,
}

/// A command to a certification (ISO/IEC 17021-1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum CertificationCommand {
    /// Takes over a certification from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: CertificationState,
        /// Where it comes from.
        source: Line,
    },
    /// Declares an earlier entry void: entries are never deleted.
    Correct {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The position of the entry in the history, counted from 0.
        entry: Count,
        /// Why it was wrong.
        reason: Text,
    },
    /// Records the first stage of the audit.
    #[shape(name = "stage_1")]
    Stage1 {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The day it ended; absent means the day of the entry.
        held_on: Option<Date>,
        /// What the body found.
        findings: Vec<Id<Finding>>,
        /// What it concluded.
        conclusion: Option<Text>,
    },
    /// Records the second stage of the audit.
    #[shape(name = "stage_2")]
    Stage2 {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The day it ended; absent means the day of the entry.
        held_on: Option<Date>,
        /// What the body found.
        findings: Vec<Id<Finding>>,
        /// What it concluded.
        conclusion: Option<Text>,
    },
    /// Records the decision to certify.
    Decide {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The day of the decision; absent means the day of the entry.
        decided_on: Option<Date>,
        /// The last day of the certificate.
        expires_on: Date,
        /// The number of the certificate.
        certificate: Option<Line>,
        /// The version of the scope it rests on.
        scope_version: Option<Line>,
        /// The Statement of Applicability it cites.
        statement: Option<Id<StatementOfApplicability>>,
        /// Its version.
        statement_version: Option<Line>,
    },
    /// Records the decision not to certify.
    Refuse {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Records a surveillance audit.
    Surveil {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The id of the audit: of a planned one, or a new one.
        surveillance: Id<Item>,
        /// The day it ended; absent means the day of the entry.
        held_on: Option<Date>,
        /// What the body found.
        findings: Vec<Id<Finding>>,
        /// What it concluded.
        conclusion: Option<Text>,
    },
    /// Records the decision to certify again.
    Recertify {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The id of the recertification: of a planned one, or a new one.
        recertification: Id<Item>,
        /// The day the audit ended.
        held_on: Option<Date>,
        /// The day of the decision; absent means the day of the entry.
        decided_on: Option<Date>,
        /// The last day of the certificate from then on.
        expires_on: Date,
        /// What the body found.
        findings: Vec<Id<Finding>>,
    },
    /// Suspends the certificate.
    Suspend {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Ends a suspension.
    Restore {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Records that the certificate now covers something else.
    ChangeScope {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The scope as the certificate now words it.
        scope_statement: Option<Text>,
        /// The version of the scope it now rests on.
        scope_version: Option<Line>,
        /// The Statement of Applicability it now cites.
        statement: Option<Id<StatementOfApplicability>>,
        /// Its version.
        statement_version: Option<Line>,
    },
    /// Withdraws the certificate or the application.
    Withdraw {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(
    CertificationCommand, CertificationState: Adopt, Correct, Stage1, Stage2, Decide, Refuse, Surveil, Recertify,
    Suspend, Restore, ChangeScope, Withdraw
);
