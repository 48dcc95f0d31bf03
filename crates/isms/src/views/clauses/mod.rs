//! What the records show of each clause, and of the ISMS as a whole in the four states of clause 4.4.
//!
//! A verdict says what records tell, no more: `satisfied` means that they are there and that no rule speaks against them. What a person
//! must still judge is listed with every clause.

mod assess;
mod states;

pub use assess::clauses;
pub(super) use assess::{Clauses, by_register, reason};
pub(super) use states::roll_up;

use isms_derive::Shape;

use crate::base::{Count, Date, Line, RecordRef, Severity};
use crate::catalogue::Edition;

/// What the records show of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum ClauseStanding {
    /// Records show that it is met, and no rule speaks against them.
    Satisfied,
    /// It is kept elsewhere, and cannot be judged here.
    NotAssessable,
    /// Nothing speaks against it that the standard asks for, but a person must look: practices are not followed, or nothing happened yet.
    NeedsJudgement,
    /// Records are there, and some of what is asked for is not met.
    PartlySatisfied,
    /// Nothing shows that it is met, or the thing itself is not there.
    NotSatisfied,
}

/// Something that speaks for or against a verdict.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct VerdictReason {
    /// The code of the rule that says so; absent where no rule does.
    pub code: Option<String>,
    /// How grave it is.
    pub severity: Option<Severity>,
    /// What is the matter.
    pub message: String,
    /// The JSON pointer into the document.
    pub path: Option<String>,
    /// The record it is about.
    pub record: Option<RecordRef>,
    /// Who answers for that record.
    pub owner: Option<String>,
    /// What would mend it.
    pub help: Option<String>,
}

/// Records of one register that speak for a clause.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ClauseEvidence {
    /// The register.
    pub register: String,
    /// How many of its records speak.
    pub count: Count,
    /// The day of the latest, where they have one.
    pub latest: Option<Date>,
    /// Whether they show what was done, and not only what was laid down.
    pub done: bool,
    /// The first of them, and the latest.
    pub examples: Vec<RecordRef>,
}

/// A clause, and what the records show of it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ClauseVerdict {
    /// Its number in the edition.
    pub clause: String,
    /// Its title.
    pub title: String,
    /// What the records show.
    pub standing: ClauseStanding,
    /// Why, the gravest first.
    pub reasons: Vec<VerdictReason>,
    /// What speaks for it.
    pub evidence: Vec<ClauseEvidence>,
    /// Where it is kept, if not here.
    pub kept_in: Option<Line>,
    /// What a person must still judge.
    pub to_judge: Vec<String>,
}

/// A state in which clause 4.4 wants the ISMS to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum IsmsState {
    /// Context, leadership, planning and support are laid down (clauses 4 to 7).
    Established,
    /// It is operated (clause 8).
    Implemented,
    /// It is looked after: monitored, audited, reviewed, its documents kept up (clauses 9, 7.5).
    Maintained,
    /// It gets better (clause 10).
    ContinuallyImproved,
}

/// How far the ISMS is in one of the four states.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct StateVerdict {
    /// The state.
    pub state: IsmsState,
    /// The gravest of its clauses' verdicts.
    pub standing: ClauseStanding,
    /// The clauses that keep it from being satisfied.
    pub because_of: Vec<String>,
}

/// How many clauses have a verdict.
#[derive(Debug, Clone, PartialEq, Eq, Shape)]
pub struct ClauseCounts {
    /// Satisfied.
    pub satisfied: Count,
    /// Kept elsewhere.
    pub not_assessable: Count,
    /// For a person to judge.
    pub needs_judgement: Count,
    /// Met in part.
    pub partly_satisfied: Count,
    /// Not met.
    pub not_satisfied: Count,
}

/// Every assessable clause with its verdict, and clause 4.4 as their roll-up.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ClauseVerdicts {
    /// The day.
    pub as_of: Date,
    /// The edition the clauses are of.
    pub edition: Edition,
    /// The clauses in order: 30 in 2022, 26 in 2013. Clause 4.4 is satisfied only if all others are.
    pub clauses: Vec<ClauseVerdict>,
    /// The four states of clause 4.4.
    pub states: Vec<StateVerdict>,
    /// The clauses that keep 4.4 from being satisfied.
    pub because_of: Vec<String>,
    /// How many clauses have which verdict.
    pub counts: ClauseCounts,
}
