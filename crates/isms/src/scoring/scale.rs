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
