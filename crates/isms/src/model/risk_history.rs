//! The lifecycles of a risk and of its acceptance: their states and commands.

use isms_derive::Shape;

use super::common::Item;
use super::history::{Act, command};
use super::{Delegation, Role};
use crate::base::{Count, Date, Id, Line, RecordRef, Text};

/// The state of a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum RiskState {
    /// Somebody wrote it down.
    Identified,
    /// Likelihood and consequence are determined.
    Analysed,
    /// Compared with the criteria.
    Evaluated,
    /// Accepted as it is.
    Accepted,
    /// A plan of treatment is drawn up.
    TreatmentPlanned,
    /// The owner approved the plan and accepted the risk expected to remain.
    PlanApproved,
    /// The treatment is being carried out.
    TreatmentRunning,
    /// The treatment is carried out.
    TreatmentDone,
    /// What remains has been measured.
    ResidualAssessed,
    /// What remains is watched.
    Monitored,
    /// No longer a risk.
    Closed,
}

/// A command to a risk.
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum RiskCommand {
    /// Takes over a risk from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: RiskState,
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
    /// Says that likelihood and consequence are determined.
    Analyse {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Says that the level has been compared with the criteria.
    Evaluate {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Accepts the risk as it is.
    Accept {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Says that a plan of treatment is drawn up.
    PlanTreatment {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Approves the plan and accepts the risk expected to remain; the owner does (clause 6.1.3 f).
    ApprovePlan {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The delegation they act under, if not as the owner.
        under: Option<Id<Delegation>>,
    },
    /// Begins the treatment.
    Start {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Says that the treatment is carried out.
    Complete {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Says that what remains has been measured.
    AssessResidual {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Puts what remains under watch.
    Monitor {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Begins a new assessment.
    Reassess {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
        /// The record that asks for it, such as an incident or a change.
        trigger: Option<RecordRef>,
    },
    /// Says that it is no longer a risk.
    Close {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(
    RiskCommand, RiskState: Adopt, Correct, Analyse, Evaluate, Accept, PlanTreatment, ApprovePlan, Start, Complete,
    AssessResidual, Monitor, Reassess, Close
);

/// The state of an acceptance. That it has lapsed, or that its assessment has changed since, is computed, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum AcceptanceState {
    /// Proposed.
    Proposed,
    /// Accepted.
    Accepted,
    /// Refused.
    Refused,
    /// Taken back.
    Revoked,
}

/// A command to an acceptance.
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum AcceptanceCommand {
    /// Takes over an acceptance from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: AcceptanceState,
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
    /// Accepts an assessed risk; binds the acceptance to the assessment's fingerprint.
    Accept {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The assessment that is accepted.
        assessment: Id<Item>,
        /// The role in which they accept.
        authority: Option<Id<Role>>,
        /// The delegation they act under, if not in their own right.
        under: Option<Id<Delegation>>,
        /// The last day it holds.
        until: Option<Date>,
        /// On what conditions.
        conditions: Option<Text>,
    },
    /// Refuses it.
    Refuse {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Takes it back.
    Revoke {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Accepts once more, on a new assessment or for a longer time.
    Renew {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The assessment that is accepted.
        assessment: Id<Item>,
        /// The role in which they accept.
        authority: Option<Id<Role>>,
        /// The delegation they act under, if not in their own right.
        under: Option<Id<Delegation>>,
        /// The last day it holds.
        until: Option<Date>,
    },
}

command!(AcceptanceCommand, AcceptanceState: Adopt, Correct, Accept, Refuse, Revoke, Renew);
