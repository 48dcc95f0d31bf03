//! Lifecycles: what can be done with a record, and doing it.
//!
//! A [`Machine`] is a table: which command leads from which state to which, and which guards it has. A command is data and carries
//! what its guards need; carried out, it is an entry of the record's `history`, and the state of a record is what its history
//! folds to.
//!
//! [`Isms::available`] says for each command of a record's state whether it is ready and, if not, what is missing and where that
//! can come from. A command is *ready* when it lacks nothing but members that it carries itself: the form can be opened.
//! [`Isms::apply`] carries a command out, or says why not and changes nothing. [`Isms::board`] shows all records of a machine.
//!
//! Guards are hard or soft. A hard guard refuses what an error rule forbids. A soft guard is a practice: who has a reason passes it
//! with an entry in `despite`, unless [`LifecycleSettings`] harden it.
//!
//! Two commands let real life in: `adopt` takes over a record from another tool in the state it has there, as the first entry;
//! `correct` declares an earlier entry void, and takes back what it set.
//!
//! A part of a record is addressed after the record's id: `R-1/acceptance`, `R-1/actions/A-1`, `NC-1/actions/A-1`,
//! `DOC-1/versions/V-1`. A record can
//! also be driven without its document, with the caller's [`Facts`]: [`available`], [`apply`].
//!
//! [`Isms::available`]: crate::document::Isms::available
//! [`Isms::apply`]: crate::document::Isms::apply
//! [`Isms::board`]: crate::document::Isms::board

mod acceptance;
mod action;
mod answers;
mod audit;
mod authority;
mod certification;
mod change;
mod control;
mod document_version;
mod driver;
mod exception;
mod facts;
mod finding;
mod fold;
mod guard;
mod improvement;
mod incident;
mod isms;
mod machine;
mod management_review;
mod nonconformity;
mod objective;
mod risk;
mod told;

pub use acceptance::{ACCEPTANCES, Acceptances, acceptance_holds};
pub use action::{ActionsOf, CORRECTIVE_ACTIONS, CorrectiveActions, HoldsActions, TREATMENT_ACTIONS, TreatmentActions};
pub use answers::{Applied, Availability, Card, DriveError, Offer, Track, TransitionError};
pub(crate) use audit::top_management;
pub use audit::{AUDITS, Audits};
pub use authority::{
    Authority, Claim, Levelled, NoLevel, acceptance_authority, latest_assessment, level_of, plan_authority,
    present_assessment,
};
pub use certification::{CERTIFICATIONS, Certifications};
pub(crate) use change::described;
pub use change::{CHANGES, Changes};
pub use control::{CONTROLS, Controls};
pub use document_version::{DOCUMENT_VERSIONS, DocumentVersions, approved_version, version_holds, versions_in_force};
pub use driver::{Case, Driven, Lifecycle, Part, Slot, apply, available, state, state_word};
pub use exception::{EXCEPTIONS, Exceptions, exception_expired, exception_open};
pub use facts::{
    Facts, IsmsFacts, NoFacts, Preparation, audited, in_force, is_open_major, statement_approved, treatment_planned,
};
pub use finding::{FINDINGS, Findings};
pub use fold::{ChainFault, FoldError, FoldFault, fold, verify_chain};
pub use guard::{Guard, LifecycleSettings, Missing, Source};
pub use improvement::{IMPROVEMENTS, Improvements};
pub use incident::{INCIDENTS, Incidents};
pub use isms::{machine, machines};
pub use machine::{ADOPT, CORRECT, CommandInfo, Machine, StateInfo, Transition};
pub use management_review::{MANAGEMENT_REVIEWS, ManagementReviews};
pub use nonconformity::{NONCONFORMITIES, Nonconformities};
pub use objective::{OBJECTIVES, Objectives};
pub use risk::{RISKS, Risks};
