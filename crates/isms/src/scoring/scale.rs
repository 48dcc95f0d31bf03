//! Ordered scales of likelihood, consequence and risk.

use isms_derive::Shape;

use crate::base::{Json, Label, Line, Number, Text};

/// One level of a scale.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Level {
    /// The level's id, unique in its scale; assessments and matrices name it.
    pub id: Label,
    /// What people call it.
    pub label: Option<Line>,
    /// What it means, so that two people rate alike.
    pub description: Option<Text>,
    /// The smallest value that belongs to the level, in the unit of the scale.
    pub at_least: Option<Number>,
    /// The value at which the next level begins, in the unit of the scale; it does not belong to this level.
    pub below: Option<Number>,
}

impl Level {
    /// A level with an id and a label only; `None` if either does not fit.
    #[must_use]
    pub fn named(id: &str, label: &str) -> Option<Self> {
        let (id, label) = (Label::new(id).ok()?, Line::new(label).ok()?);
        Some(Self { id, label: Some(label), description: None, at_least: None, below: None })
    }

    /// The label, or the id where there is none.
    #[must_use]
    pub fn name(&self) -> &str {
        self.label.as_ref().map_or(self.id.as_str(), Line::as_str)
    }
}

/// An ordered scale, its levels from lowest to highest.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Scale {
    /// The levels, lowest first.
    pub levels: Vec<Level>,
    /// The unit of the levels' bounds, such as `events per year` or `EUR`.
    pub unit: Option<Line>,
}

impl Scale {
    /// The rank of a level, counted from 0 for the lowest.
    #[must_use]
    pub fn rank(&self, id: &Label) -> Option<usize> {
        rank(&self.levels, id)
    }

    /// A scale without levels, for methods that use none.
    pub(crate) const NONE: &'static Self = &Self { levels: Vec::new(), unit: None };

    /// The bounds of a level, half-open: a bound left out is that of its neighbour, and is open at either end of the scale.
    pub(super) fn bounds(&self, rank: usize) -> (Option<Number>, Option<Number>) {
        let at = |rank: Option<usize>| rank.and_then(|rank| self.levels.get(rank));
        let (own, before, after) = (at(Some(rank)), at(rank.checked_sub(1)), at(rank.checked_add(1)));
        let from = own.and_then(|level| level.at_least).or_else(|| before.and_then(|level| level.below));
        let to = own.and_then(|level| level.below).or_else(|| after.and_then(|level| level.at_least));
        (from, to)
    }

    /// The lowest and the highest number the scale reaches to, each `None` where it is open; `None` if a bound between two levels
    /// is not known.
    #[must_use]
    pub fn reach(&self) -> Option<(Option<Number>, Option<Number>)> {
        let last = self.levels.len().checked_sub(1)?;
        if last == 0 && self.bounds(0) == (None, None) {
            return None;
        }
        let known = (0..=last).all(|rank| {
            let (from, to) = self.bounds(rank);
            (rank == 0 || from.is_some()) && (rank == last || to.is_some())
        });
        known.then(|| (self.bounds(0).0, self.bounds(last).1))
    }

    /// The level a number lies in, by half-open bounds: what a level begins with belongs to it, what it ends with to the next.
    /// `top_belongs` says whether the end of the highest level belongs to it.
    #[must_use]
    pub fn level_at(&self, number: Number, top_belongs: bool) -> Option<(usize, &Level)> {
        let last = self.levels.len().checked_sub(1)?;
        self.levels.iter().enumerate().find(|(rank, _)| {
            let (from, to) = self.bounds(*rank);
            from.is_none_or(|from| from <= number)
                && to.is_none_or(|to| number < to || (top_belongs && *rank == last && number == to))
        })
    }

    /// What of the scale decides a rating: ids, bounds and unit, no wording.
    #[must_use]
    pub(crate) fn essence(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("levels", essence(&self.levels));
        if let Some(unit) = &self.unit {
            map.put("unit", unit.as_str());
        }
        map
    }
}

/// The rank of a level among levels, counted from 0 for the lowest.
#[must_use]
pub(crate) fn rank(levels: &[Level], id: &Label) -> Option<usize> {
    levels.iter().position(|level| level.id == *id)
}

pub(crate) fn essence(levels: &[Level]) -> Json<'_> {
    use crate::base::Shape as _;
    Json::List(
        levels
            .iter()
            .map(|level| {
                let mut map = Json::map();
                map.put("id", level.id.as_str());
                if let Some(bound) = &level.at_least {
                    map.put("at_least", bound.to_json());
                }
                if let Some(bound) = &level.below {
                    map.put("below", bound.to_json());
                }
                map
            })
            .collect(),
    )
}
