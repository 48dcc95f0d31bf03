//! A level of risk in an answer.

use crate::base::{Id, Json, Label};
use crate::model::RiskCriteria;
use crate::rules::Level;

/// A level of risk under the criteria it was reached with.
#[derive(Debug, Clone, PartialEq)]
pub struct RiskLevel {
    /// The level's id.
    pub id: Label,
    /// What people call it.
    pub label: String,
    /// Its rank among the levels of its criteria, counted from 0 for the lowest.
    pub rank: usize,
    /// The criteria. Ranks compare only under criteria with the same levels.
    pub criteria: Id<RiskCriteria>,
}

impl RiskLevel {
    pub(super) fn of(level: &Level<'_>) -> Self {
        Self {
            id: level.id.clone(),
            label: level.name.to_owned(),
            rank: level.rank,
            criteria: level.criteria.id.clone(),
        }
    }

    /// The level as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("id", self.id.as_str());
        map.put("label", self.label.as_str());
        map.put("rank", self.rank);
        map.put("criteria", self.criteria.as_str());
        map
    }
}

/// Whether two criteria have the same levels in the same order, so that their ranks compare.
pub(super) fn comparable(one: &RiskCriteria, other: &RiskCriteria) -> bool {
    let ids = |criteria: &'_ RiskCriteria| criteria.levels.iter().map(|level| level.id.clone()).collect::<Vec<_>>();
    std::ptr::eq(one, other) || ids(one) == ids(other)
}
