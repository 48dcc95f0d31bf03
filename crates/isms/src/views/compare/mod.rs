//! One document on two days: what changed between them, such as from one surveillance audit to the next.

mod build;
mod risks;

pub use build::compare;
pub(super) use risks::RiskMoves;

use isms_derive::Shape;

use super::answer::put;
use crate::base::{AsOf, Count, Id, Json, Label, Line, RecordRef, Severity};
use crate::model::Risk;

/// The findings of the checker on one clause, on two days. Suppressed findings are left out.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ComparedClause {
    /// The clause.
    pub clause: String,
    /// How many findings it had on the earlier day.
    pub earlier: Count,
    /// How many it has on the later day.
    pub later: Count,
    /// How many of these are new.
    pub appeared: Count,
    /// How many of the earlier ones are gone.
    pub gone: Count,
    /// How many errors it had on the earlier day.
    pub errors_earlier: Count,
    /// How many errors it has on the later day.
    pub errors_later: Count,
}

/// A finding that appeared or is gone.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ComparedFinding {
    /// The key by which it is known on both days.
    pub key: String,
    /// The rule.
    pub code: String,
    /// How grave it is.
    pub severity: Severity,
    /// The clause.
    pub clause: String,
    /// Where it stands: a pointer into the document.
    pub pointer: String,
    /// What it says.
    pub message: String,
}

/// How a risk moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum RiskMovement {
    /// It is new.
    New,
    /// It is closed or retired.
    Gone,
    /// Its level rose.
    Rose,
    /// Its level fell.
    Fell,
    /// Its level stayed.
    Same,
    /// It is rated for the first time, is no longer rated, or the two levels do not compare.
    Incomparable,
}

/// A risk on two days.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ComparedRisk {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// The level that stood on the earlier day; absent if it was not open or not rated.
    pub earlier: Option<Label>,
    /// The level that stands on the later day; absent likewise.
    pub later: Option<Label>,
    /// How it moved.
    pub movement: RiskMovement,
    /// Why, in words.
    pub why: String,
}

/// How many open risks had a level on two days.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ComparedLevel {
    /// The level; absent for risks that are not rated.
    pub level: Option<Label>,
    /// How many risks had it on the earlier day.
    pub earlier: Count,
    /// How many have it on the later day.
    pub later: Count,
}

/// A record whose state is another on the later day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ComparedState {
    /// The record.
    pub record: RecordRef,
    /// What it is called.
    pub title: Option<String>,
    /// Its state on the earlier day; absent if it was not there or had none.
    pub earlier: Option<String>,
    /// Its state on the later day; absent if it has none.
    pub later: Option<String>,
}

/// What a register held on two days.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ComparedRegister {
    /// The register.
    pub register: String,
    /// How many of its records were in use on the earlier day.
    pub earlier: Count,
    /// How many are in use on the later day.
    pub later: Count,
    /// How many came into use between the two.
    pub added: Count,
    /// How many were retired between the two.
    pub retired: Count,
}

/// One document on two days.
///
/// What has no date counts as it stands today on both days: for a true picture of the past compare two documents.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Comparison {
    /// The earlier moment.
    pub earlier: AsOf,
    /// The later moment.
    pub later: AsOf,
    /// The clauses with findings on either day, in the order of the standard's numbers.
    pub clauses: Vec<ComparedClause>,
    /// Findings that were not there on the earlier day.
    pub appeared: Vec<ComparedFinding>,
    /// Findings that are no longer there on the later day.
    pub gone: Vec<ComparedFinding>,
    /// The risks that were open on either day, in document order.
    pub risks: Vec<ComparedRisk>,
    /// How many open risks had each level: by the rank of the level, the lowest first.
    pub levels: Vec<ComparedLevel>,
    /// Records whose state is another, or that have come into a state, in document order.
    pub states: Vec<ComparedState>,
    /// The registers that held something on either day, in document order.
    pub registers: Vec<ComparedRegister>,
}

impl Comparison {
    /// The columns of [`Comparison::rows`], in order.
    pub const COLUMNS: &'static [&'static str] =
        &["clause", "earlier", "later", "appeared", "gone", "errors_earlier", "errors_later"];

    /// One flat row a clause.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.clauses.iter().map(ComparedClause::row).collect()
    }
}

impl ComparedClause {
    fn row(&self) -> Json<'_> {
        let mut row = Json::map();
        put(&mut row, "clause", &self.clause);
        for (name, count) in [
            ("earlier", &self.earlier),
            ("later", &self.later),
            ("appeared", &self.appeared),
            ("gone", &self.gone),
            ("errors_earlier", &self.errors_earlier),
            ("errors_later", &self.errors_later),
        ] {
            put(&mut row, name, count);
        }
        row
    }
}
