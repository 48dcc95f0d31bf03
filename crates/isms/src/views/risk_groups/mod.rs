//! The open risks by asset, owner, process, category and supplier.

mod build;
mod members;

pub use build::risk_groups;

use isms_derive::Shape;

use super::answer::put;
use super::performance::LevelCount;
use crate::base::{AsOf, Count, Id, Json, Label, RecordRef};
use crate::model::Risk;

/// By what risks are brought together. A risk may belong to several assets, processes and suppliers, and is counted with each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum GroupBy {
    /// The assets it threatens.
    Asset,
    /// Who answers for it.
    Owner,
    /// The processes it concerns: those it names, and the assets of the kind `process` that it threatens or that depend on what it
    /// threatens.
    Process,
    /// Its category.
    Category,
    /// The suppliers it concerns: those it names, those its assets come from, and those that carry out the processes it names.
    Supplier,
}

/// Risks that have something in common.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskGroup {
    /// By what they are brought together.
    pub by: GroupBy,
    /// The record they have in common.
    pub record: Option<RecordRef>,
    /// The category they have in common.
    pub category: Option<Label>,
    /// What people call it; absent, as the two above, for the risks that name none.
    pub title: Option<String>,
    /// How many risks.
    pub risks: Count,
    /// How many of these concern it only by way of an asset it depends on; for processes alone.
    pub through_assets: Option<Count>,
    /// How many have each level, the lowest first.
    pub levels: Vec<LevelCount>,
    /// The highest level.
    pub highest: Option<Label>,
    /// What people call that level.
    pub highest_label: Option<String>,
    /// How many lie over the acceptance line.
    pub over: Count,
    /// How many have no level.
    pub unrated: Count,
    /// Of how many an acceptance holds.
    pub accepted: Count,
    /// How many actions of their treatment are not done.
    pub actions_open: Count,
    /// How many of these are overdue.
    pub actions_overdue: Count,
    /// The risks, in document order.
    pub members: Vec<Id<Risk>>,
}

/// The open risks, brought together.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskGroups {
    /// The moment.
    pub as_of: AsOf,
    /// How many risks are open.
    pub risks: Count,
    /// The groups: of each way of bringing together, the one with the highest level first, those that name none last.
    pub groups: Vec<RiskGroup>,
}

impl RiskGroups {
    /// The columns of [`RiskGroups::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "by",
        "record",
        "category",
        "title",
        "risks",
        "through_assets",
        "levels",
        "highest",
        "highest_label",
        "over",
        "unrated",
        "accepted",
        "actions_open",
        "actions_overdue",
        "members",
    ];

    /// One flat row a group. Counts by level stand in one cell, as `3 Low, 1 High`.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.groups.iter().map(RiskGroup::row).collect()
    }
}

impl RiskGroup {
    fn row(&self) -> Json<'_> {
        let mut row = Json::map();
        put(&mut row, "by", &self.by);
        put(&mut row, "record", &self.record);
        put(&mut row, "category", &self.category);
        put(&mut row, "title", &self.title);
        put(&mut row, "risks", &self.risks);
        put(&mut row, "through_assets", &self.through_assets);
        let levels: Vec<String> =
            self.levels.iter().map(|level| format!("{} {}", level.risks.get(), level.label)).collect();
        if !levels.is_empty() {
            row.put("levels", levels.join(", "));
        }
        put(&mut row, "highest", &self.highest);
        put(&mut row, "highest_label", &self.highest_label);
        for (name, count) in [
            ("over", &self.over),
            ("unrated", &self.unrated),
            ("accepted", &self.accepted),
            ("actions_open", &self.actions_open),
            ("actions_overdue", &self.actions_overdue),
        ] {
            put(&mut row, name, count);
        }
        let members: Vec<&str> = self.members.iter().map(Id::as_str).collect();
        row.put("members", members.join(", "));
        row
    }
}
