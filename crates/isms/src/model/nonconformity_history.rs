//! The lifecycles of a nonconformity and of a finding: their states and commands.

use isms_derive::Shape;

use super::Person;
use super::common::{Action, Decision};
use super::history::{Act, command};
use super::nonconformity::{Cause, Correction, Effectiveness, Nonconformity};
use crate::base::{Count, Id, Line, Text};

/// The state of a nonconformity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum NonconformityState {
    /// Somebody wrote it down.
    Raised,
    /// Controlled and corrected.
    Contained,
    /// Reviewed, and its cause known.
    CauseKnown,
    /// Corrective action is planned.
    ActionPlanned,
    /// Corrective action is done.
    ActionDone,
    /// Its effectiveness has been reviewed.
    EffectivenessReviewed,
    /// Closed.
    Closed,
    /// Withdrawn, with a reason.
    Withdrawn,
}

/// A command to a nonconformity (clause 10.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum NonconformityCommand {
    /// Takes over a nonconformity from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: NonconformityState,
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
    /// Records what was done at once to control and correct it, or why nothing can be (10.2 a).
    Contain {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What was done.
        correction: Correction,
        /// What it led to, and how that was dealt with.
        consequences: Option<Text>,
    },
    /// Records why it happened, and whether the like exists elsewhere (10.2 b).
    DetermineCause {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The cause.
        cause: Cause,
    },
    /// Adds corrective actions (10.2 c).
    PlanAction {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The actions to add; may be empty where the record has them already.
        actions: Vec<Action>,
    },
    /// Says that every corrective action is done.
    CompleteAction {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Records whether the actions were effective (10.2 d).
    ReviewEffectiveness {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The review.
        effectiveness: Effectiveness,
    },
    /// Closes without corrective action, with the reason; never for a major.
    NoActionNeeded {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why none is needed.
        reason: Text,
        /// Whether the ISMS must change (10.2 e), where the record does not say yet.
        isms_change: Option<Decision>,
    },
    /// Closes it (10.2 f, g).
    Close {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Whether the ISMS must change (10.2 e), where the record does not say yet.
        isms_change: Option<Decision>,
    },
    /// Takes it up again: the action was not effective, or it happened once more.
    Reopen {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Withdraws it: it was none.
    Withdraw {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(
    NonconformityCommand, NonconformityState: Adopt, Correct, Contain, DetermineCause, PlanAction, CompleteAction,
    ReviewEffectiveness, NoActionNeeded, Close, Reopen, Withdraw
);

/// The state of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum FindingState {
    /// Written down.
    Recorded,
    /// Told to those audited.
    Communicated,
    /// They agree.
    Agreed,
    /// They do not.
    Disputed,
    /// A nonconformity was opened for it.
    NonconformityRaised,
    /// Taken note of.
    Noted,
    /// Closed.
    Closed,
    /// Withdrawn, with a reason.
    Withdrawn,
}

/// A command to a finding.
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum FindingCommand {
    /// Takes over a finding from another tool in the state it has there; first entry only.
    Adopt {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The state it has.
        state: FindingState,
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
    /// Tells those audited.
    Communicate {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Whom.
        recipient: Option<Id<Person>>,
    },
    /// Agrees with it.
    Agree {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Does not agree.
    Dispute {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
    /// Opens a nonconformity for it.
    RaiseNonconformity {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// The nonconformity.
        nonconformity: Id<Nonconformity>,
    },
    /// Takes note of it: no nonconformity.
    Note {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// What follows from it.
        outcome: Option<Text>,
    },
    /// Closes it.
    Close {
        /// Who and when.
        #[shape(inline)]
        act: Act,
    },
    /// Withdraws it.
    Withdraw {
        /// Who and when.
        #[shape(inline)]
        act: Act,
        /// Why.
        reason: Text,
    },
}

command!(
    FindingCommand, FindingState: Adopt, Correct, Communicate, Agree, Dispute, RaiseNonconformity, Note, Close, Withdraw
);
