//! What each risk would become under other criteria: other scales, another matrix, another method.

mod build;
mod carry;
mod levels;

pub use build::{CriteriaMigrationError, criteria_migration};

use isms_derive::Shape;

use super::acceptance::AcceptanceStanding;
use super::evaluation::Verdict;
use super::why::WhyStep;
use crate::base::{AsOf, Count, Id, Json, Label, Line, Percent, Shape as _};
use crate::model::{Item, Person, Risk, RiskCriteria, Stage};

/// A level and the one that takes its place.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LevelChoice {
    /// The level of the old scale.
    pub old: Label,
    /// The level of the new scale.
    pub new: Label,
}

/// Which levels take the place of which, as somebody decided. A level that is not named here becomes the level of the same id, if there
/// is one; nothing is guessed.
#[derive(Debug, Clone, Default, PartialEq, Shape)]
pub struct CriteriaMapping {
    /// On the likelihood scale.
    pub likelihood: Vec<LevelChoice>,
    /// On the consequence scale.
    pub consequence: Vec<LevelChoice>,
    /// Among the levels of risk: what was accepted is held against the new level by these.
    pub levels: Vec<LevelChoice>,
}

/// A scale of risk criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum MigrationScale {
    /// The likelihood scale.
    Likelihood,
    /// The consequence scale.
    Consequence,
    /// The levels of risk.
    Level,
}

/// By what a level takes the place of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum LevelSource {
    /// It has the same id.
    SameId,
    /// The mapping says so.
    Mapping,
    /// Nothing does: no level has its id, and the mapping does not name it.
    #[shape(name = "none")]
    Nothing,
}

/// What becomes of a level.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MigratedLevel {
    /// The criteria it belongs to.
    pub criteria: Id<RiskCriteria>,
    /// The scale.
    pub scale: MigrationScale,
    /// The level.
    pub old: Label,
    /// What people call it.
    pub old_label: String,
    /// The level that takes its place.
    pub new: Option<Label>,
    /// What people call that.
    pub new_label: Option<String>,
    /// By what it does.
    pub source: LevelSource,
    /// What of the two differs beside the name, such as `stands 2 of 5 instead of 1 of 3`: of a level of the same id a person must say
    /// whether it still means the same.
    pub differs: Option<String>,
    /// How many of the assessments looked at use it.
    pub uses: Count,
}

/// Where a level moves, measured by its rank out of the highest of its criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ShareMove {
    /// It comes to lie higher.
    Up,
    /// It comes to lie lower.
    Down,
    /// It stays as high.
    Same,
    /// One of the two levels is lacking.
    Unknown,
}

/// Why an assessment cannot be carried over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum CarryLackKind {
    /// A level it names is gone, and the mapping does not say what takes its place.
    LevelGone,
    /// It lacks a likelihood or consequence that the new method needs.
    InputMissing,
    /// It lacks a factor that the new method needs.
    FactorMissing,
    /// What it says does not fit the new method, such as a number out of range.
    DoesNotFit,
    /// The new method is a vendor's own and not known here.
    MethodUnknown,
}

/// What stands in the way of carrying an assessment over.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CarryLack {
    /// Why.
    pub kind: CarryLackKind,
    /// Where: a pointer into the document.
    pub path: String,
    /// In words.
    pub text: String,
}

/// The latest assessment of a stage, carried over.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MigratedStage {
    /// The stage.
    pub stage: Stage,
    /// The assessment.
    pub assessment: Id<Item>,
    /// The criteria it was made under.
    pub criteria: Option<Id<RiskCriteria>>,
    /// Its level under these.
    pub old: Option<Label>,
    /// What people call it.
    pub old_label: Option<String>,
    /// Its level under the new ones; absent where it cannot be carried over.
    pub new: Option<Label>,
    /// What people call that.
    pub new_label: Option<String>,
    /// Where it moves.
    pub moved: ShareMove,
    /// Why it cannot be carried over.
    pub lacks: Vec<CarryLack>,
    /// What the new method has no use for and leaves behind.
    pub dropped: Vec<String>,
    /// How the new level comes about.
    pub why: Vec<WhyStep>,
}

/// A risk under the old and the new criteria.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MigratedRisk {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Its category.
    pub category: Option<Label>,
    /// The criteria of the level that stands.
    pub criteria: Option<Id<RiskCriteria>>,
    /// The level that stands.
    pub old: Option<Label>,
    /// What people call it.
    pub old_label: Option<String>,
    /// How high it lies among the old levels, 0 % for the lowest and 100 % for the highest, rounded.
    pub old_share: Option<Percent>,
    /// The level that would stand.
    pub new: Option<Label>,
    /// What people call that.
    pub new_label: Option<String>,
    /// How high it lies among the new levels.
    pub new_share: Option<Percent>,
    /// Where it moves: by the exact shares.
    pub moved: ShareMove,
    /// What is to be decided now.
    pub verdict_before: Verdict,
    /// What would be to be decided.
    pub verdict_after: Verdict,
    /// Whether it lies over the acceptance line now.
    pub over_before: Option<bool>,
    /// Whether it would lie over it.
    pub over_after: Option<bool>,
    /// How its acceptance stands now.
    pub acceptance: AcceptanceStanding,
    /// Why its acceptance, which holds now, would no longer; absent where it would, or there is none that holds.
    pub acceptance_lost: Option<String>,
    /// Why the assessment that stands cannot be carried over; empty where it can.
    pub lacks: Vec<CarryLack>,
    /// The latest assessment of each stage.
    pub stages: Vec<MigratedStage>,
}

/// How many risks go from a level to a level.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LevelFlow {
    /// The level that stands; absent for risks without one.
    pub old: Option<Label>,
    /// What people call it.
    pub old_label: String,
    /// The level that would stand; absent where none would.
    pub new: Option<Label>,
    /// What people call that.
    pub new_label: String,
    /// How many risks.
    pub risks: Count,
}

/// The whole register under other criteria. Nothing is changed.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CriteriaMigration {
    /// The moment.
    pub as_of: AsOf,
    /// The criteria in force.
    pub from: Option<Id<RiskCriteria>>,
    /// The new criteria.
    pub to: Id<RiskCriteria>,
    /// What becomes of each level of the criteria that the assessments were made under, and of the levels of risk.
    pub levels: Vec<MigratedLevel>,
    /// The open risks, in document order.
    pub risks: Vec<MigratedRisk>,
    /// How many risks go from each level to each, those without a level first.
    pub flows: Vec<LevelFlow>,
    /// How many risks have a level and would have one.
    pub carried: Count,
    /// How many have one and would have none.
    pub lost: Count,
    /// How many come to lie higher.
    pub up: Count,
    /// How many come to lie lower.
    pub down: Count,
    /// How many would have another verdict.
    pub verdicts_changed: Count,
    /// Of how many the acceptance, which holds now, would no longer.
    pub acceptances_lost: Count,
}

impl CriteriaMigration {
    /// The columns of [`CriteriaMigration::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "risk",
        "title",
        "owner",
        "category",
        "criteria",
        "old",
        "old_label",
        "old_share",
        "new",
        "new_label",
        "new_share",
        "moved",
        "verdict_before",
        "verdict_after",
        "over_before",
        "over_after",
        "acceptance",
        "acceptance_lost",
        "lacks",
    ];

    /// One flat row a risk.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.risks.iter().map(MigratedRisk::row).collect()
    }
}

impl MigratedRisk {
    fn row(&self) -> Json<'_> {
        let Json::Map(members) = self.to_json() else { return Json::map() };
        let mut row = Json::map();
        for (name, value) in members.into_iter().filter(|(name, _)| name != "lacks" && name != "stages") {
            if let Json::Map(row) = &mut row {
                row.push((name, value));
            }
        }
        let lacks: Vec<&str> = self.lacks.iter().map(|lack| lack.text.as_str()).collect();
        let lacks = (!lacks.is_empty()).then(|| lacks.join("; "));
        if let Some(lacks) = lacks {
            row.put("lacks", lacks);
        }
        row
    }
}
