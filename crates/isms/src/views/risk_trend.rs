//! How risks moved between two days, of one document or of two.

use isms_derive::Shape;

use super::compare::{RiskMovement, RiskMoves};
use crate::base::{AsOf, Count, Id, Label, Line};
use crate::document::Isms;
use crate::model::{Person, Risk};

/// A risk that was open on either day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TrendRisk {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Its category.
    pub category: Option<Label>,
    /// The level that stood on the earlier day; absent if it was not open or had none.
    pub earlier: Option<Label>,
    /// What people call that level.
    pub earlier_label: Option<String>,
    /// The level that stands on the later day; absent likewise.
    pub later: Option<Label>,
    /// What people call that level.
    pub later_label: Option<String>,
    /// How it moved.
    pub movement: RiskMovement,
    /// By how many levels it rose or fell.
    pub by: Option<Count>,
    /// Whether it lay over the acceptance line on the earlier day; absent where that cannot be said.
    pub over_earlier: Option<bool>,
    /// Whether it lies over it on the later day.
    pub over_later: Option<bool>,
    /// Why, in words.
    pub why: String,
}

/// How many open risks had a level on the two days.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TrendLevel {
    /// The level; absent for risks that have none.
    pub level: Option<Label>,
    /// What people call it.
    pub label: String,
    /// How many had it on the earlier day.
    pub earlier: Count,
    /// How many have it on the later day.
    pub later: Count,
}

/// How many risks moved in a way.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TrendCount {
    /// The way.
    pub movement: RiskMovement,
    /// How many.
    pub risks: Count,
}

/// The risks of two days.
///
/// What has no date counts as it stands in its document. For a true picture of the past compare two documents.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskTrend {
    /// The earlier moment.
    pub earlier: AsOf,
    /// The later moment.
    pub later: AsOf,
    /// The risks that were open on either day: in the order of the later document, then those that are in the earlier one alone.
    pub risks: Vec<TrendRisk>,
    /// How many open risks had each level, by its rank, the lowest first; those without one before all.
    pub levels: Vec<TrendLevel>,
    /// How many moved in each way.
    pub movements: Vec<TrendCount>,
    /// How many lay over the acceptance line on the earlier day.
    pub over_earlier: Count,
    /// How many lie over it on the later day.
    pub over_later: Count,
}

/// How the risks of a document on a day differ from those of the same document, or of a later one, on another day.
///
/// Risks are matched by their id. Levels are compared by rank where the criteria of both have the same levels in the same order. Two
/// days of one document may be given in any order.
#[must_use]
pub fn risk_trend(before: (&Isms, AsOf), after: (&Isms, AsOf)) -> RiskTrend {
    let swapped = std::ptr::eq(before.0, after.0) && after.1.moment() < before.1.moment();
    let (before, after) = if swapped { (after, before) } else { (before, after) };
    let moves = RiskMoves::between(before, after);
    let risks: Vec<TrendRisk> = moves
        .all()
        .map(|moved| TrendRisk {
            risk: moved.risk.id.clone(),
            title: moved.risk.title.clone(),
            owner: moved.risk.owner.clone(),
            category: moved.risk.category.clone(),
            earlier: moved.earlier.map(|level| level.id.clone()),
            earlier_label: moved.earlier.map(|level| level.label.clone()),
            later: moved.later.map(|level| level.id.clone()),
            later_label: moved.later.map(|level| level.label.clone()),
            movement: moved.movement,
            by: moved
                .earlier
                .zip(moved.later)
                .filter(|_| matches!(moved.movement, RiskMovement::Rose | RiskMovement::Fell))
                .map(|(earlier, later)| Count::of(earlier.rank.abs_diff(later.rank))),
            over_earlier: moved.over_earlier,
            over_later: moved.over_later,
            why: moved.why,
        })
        .collect();
    let levels = moves.levels().into_iter();
    let levels = levels.map(|level| TrendLevel {
        level: level.level.map(|level| level.id.clone()),
        label: level.level.map_or_else(|| "unrated".to_owned(), |level| level.label.clone()),
        earlier: Count::of(level.earlier),
        later: Count::of(level.later),
    });
    let movements = RiskMovement::ALL.iter().map(|(movement, _)| TrendCount {
        movement: *movement,
        risks: Count::of(risks.iter().filter(|risk| risk.movement == *movement).count()),
    });
    let over = |side: &dyn Fn(&TrendRisk) -> Option<bool>| {
        Count::of(risks.iter().filter(|risk| side(risk) == Some(true)).count())
    };
    RiskTrend {
        earlier: before.1,
        later: after.1,
        levels: levels.collect(),
        movements: movements.collect(),
        over_earlier: over(&|risk| risk.over_earlier),
        over_later: over(&|risk| risk.over_later),
        risks,
    }
}
