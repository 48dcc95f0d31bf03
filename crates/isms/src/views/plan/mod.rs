//! The risk treatment plan (clauses 6.1.3 e, 8.3): one row for every risk over its criterion or with a treatment that is not finished.

mod action;
mod blocker;
mod build;
mod properties;
mod propose;

pub use action::{ActionOnDay, ActionStanding};
pub use blocker::{Blocker, BlockerKind};
pub(super) use build::is_complete;
pub use build::treatment_plan;
pub use propose::{Proposal, ProposalReason};

use super::answer::{extend, list, money_text, put, put_joined, put_number};
use super::control::ControlOnDay;
use super::evaluation::Evaluation;
use super::level::RiskLevel;
use crate::base::{AsOf, Derivation, Id, Json, Label, Line, Money};
use crate::model::{Person, Risk};

/// A risk in the treatment plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedRisk {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Its category.
    pub category: Option<Label>,
    /// What it is now, against the acceptance criterion that fits.
    pub evaluation: Evaluation,
    /// The options chosen, by their tags: `modify`, `retain`, `avoid`, `share`.
    pub options: Vec<&'static str>,
    /// The controls of the treatment and those its actions put into operation, as they work on the day.
    pub controls: Vec<ControlOnDay>,
    /// Controls that could be added, best first; at most three, and none where the risk is settled.
    pub proposed: Vec<Proposal>,
    /// The actions.
    pub actions: Vec<ActionOnDay>,
    /// What the actions that were not cancelled cost together, by currency.
    pub costs: Vec<Money>,
    /// The level expected once the treatment is done: of the latest target assessment.
    pub expected: Option<RiskLevel>,
    /// How many levels the expected level lies above the highest acceptance criterion that fits; 0 where one reaches it.
    pub expected_gap: Option<usize>,
    /// What keeps the plan from being carried out or from reaching its end.
    pub blocked_by: Vec<Blocker>,
    /// Why the risk is in the plan, and how sums and gaps came about; pointers start at the document.
    pub derivation: Derivation,
}

impl PlannedRisk {
    /// The risk's part of the plan as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "risk", &self.risk);
        put(&mut map, "title", &self.title);
        put(&mut map, "owner", &self.owner);
        put(&mut map, "category", &self.category);
        map.put("evaluation", self.evaluation.to_json());
        map.put("options", Json::List(self.options.iter().map(|option| Json::text(option)).collect()));
        map.put("controls", list(&self.controls, ControlOnDay::to_json));
        map.put("proposed", list(&self.proposed, Proposal::to_json));
        map.put("actions", list(&self.actions, ActionOnDay::to_json));
        put(&mut map, "costs", &self.costs);
        if let Some(expected) = &self.expected {
            map.put("expected", expected.to_json());
        }
        put_number(&mut map, "expected_gap", self.expected_gap);
        map.put("blocked_by", list(&self.blocked_by, Blocker::to_json));
        map.put("derivation", self.derivation.to_json());
        map
    }

    fn head(&self) -> Json<'_> {
        let evaluation = &self.evaluation;
        let mut row = Json::map();
        put(&mut row, "risk", &self.risk);
        put(&mut row, "title", &self.title);
        put(&mut row, "owner", &self.owner);
        put(&mut row, "category", &self.category);
        if let Some(level) = &evaluation.level {
            row.put("level", level.id.as_str());
            row.put("level_label", level.label.as_str());
        }
        put(&mut row, "verdict", &evaluation.verdict);
        put(&mut row, "support", &evaluation.support);
        put(&mut row, "acceptance", &evaluation.acceptance.standing);
        put_number(&mut row, "gap", evaluation.gap);
        if let Some(expected) = &self.expected {
            row.put("expected_level", expected.id.as_str());
        }
        put_number(&mut row, "expected_gap", self.expected_gap);
        put_joined(&mut row, "options", self.options.iter().copied());
        put_joined(&mut row, "controls", self.controls.iter().map(|control| control.control.as_str()));
        let idle = self.controls.iter().filter(|control| control.works != Some(true));
        put_joined(&mut row, "controls_not_working", idle.map(|control| control.control.as_str()));
        put_joined(&mut row, "proposed", self.proposed.iter().map(|proposal| proposal.id.as_str()));
        let costs: Vec<String> = self.costs.iter().map(money_text).collect();
        put_joined(&mut row, "cost", costs.iter().map(String::as_str));
        put_joined(&mut row, "blocked_by", self.blocked_by.iter().map(|blocker| blocker.kind.as_str()));
        row
    }
}

/// The risk treatment plan.
#[derive(Debug, Clone, PartialEq)]
pub struct TreatmentPlan {
    /// The moment.
    pub as_of: AsOf,
    /// The risks in it, in document order.
    pub risks: Vec<PlannedRisk>,
    /// What all actions that were not cancelled cost together, by currency.
    pub costs: Vec<Money>,
}

impl TreatmentPlan {
    /// The columns of [`TreatmentPlan::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "risk",
        "title",
        "owner",
        "category",
        "level",
        "level_label",
        "verdict",
        "support",
        "acceptance",
        "gap",
        "expected_level",
        "expected_gap",
        "options",
        "controls",
        "controls_not_working",
        "proposed",
        "cost",
        "blocked_by",
        "action",
        "action_what",
        "action_owner",
        "action_due",
        "action_done",
        "action_state",
        "action_days_overdue",
        "action_cost",
        "action_currency",
    ];

    /// The plan as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("as_of", self.as_of.to_string());
        map.put("risks", list(&self.risks, PlannedRisk::to_json));
        put(&mut map, "costs", &self.costs);
        map
    }

    /// Flat rows: one for each action of a risk, or one for the risk where it has none.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        let mut rows = Vec::new();
        for risk in &self.risks {
            if risk.actions.is_empty() {
                rows.push(risk.head());
            }
            for action in &risk.actions {
                let mut row = risk.head();
                extend(&mut row, action.cells());
                rows.push(row);
            }
        }
        rows
    }
}
