//! What the optimiser answers about a document.

use isms::base::{AsOf, Count, Currency, Date, Decimal, Id, Label, Line};
use isms::model::{Control, Item, Person, Risk};
use isms::views::WhyStep;
use isms_derive::Shape;

use super::gather::Candidate;
use super::request::{LevelWeight, OptimiseGoal};

/// What came of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum OptimiseStatus {
    /// The plan is the best there is: the bound that proves it is reached.
    Optimal,
    /// The plan keeps to everything asked for; whether a better one exists is open, by no more than the gap.
    Feasible,
    /// The target cannot be reached at any cost; the plan is the one that comes nearest.
    Unreachable,
    /// What has to be taken costs more than the budget; the plan is the cheapest there is.
    OverBudget,
    /// No choice of actions keeps to what must be taken, what excludes each other and what needs what.
    Contradictory,
    /// Within the limit no plan was found, and none was ruled out.
    Undecided,
}

/// An action of a plan.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ChosenAction {
    /// The risk.
    pub risk: Id<Risk>,
    /// The action of its treatment.
    pub action: Id<Item>,
    /// What is to be done.
    pub what: Line,
    /// Who does it.
    pub owner: Option<Id<Person>>,
    /// The day it is due.
    pub due: Option<Date>,
    /// What it costs, in the currency of the answer.
    pub cost: Decimal,
    /// Whether the request asked for it.
    pub must: bool,
}

/// A control that a plan puts into operation.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct BroughtControl {
    /// The control.
    pub control: Id<Control>,
    /// What it is called.
    pub title: Line,
    /// The actions of the plan that put it into operation, `risk/action`; its running cost is counted once, however many they are.
    pub by: Vec<String>,
    /// Its running cost for the years asked for; absent where none were asked for or the control has no cost.
    pub cost: Option<Decimal>,
}

/// How sure a plan is.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PlanProof {
    /// Whether it is shown that no plan is better in what was asked: the least that remains, or the least cost.
    pub optimal: bool,
    /// Whether plans that are as good in that have been compared too, by the other value, then the number of actions, then their names,
    /// so that this is the only answer.
    pub unique: bool,
    /// No plan does better than this: what remains for a budget, what it costs for a target. The plan is optimal when it reaches it.
    pub bound: Decimal,
    /// By how much the plan misses it; 0 when optimal.
    pub gap: Decimal,
    /// The bound before any branching: that of the linear relaxation, or what the search for the first plan had shown already.
    pub relaxation: Decimal,
    /// How many linear programmes were solved.
    pub programmes: Count,
}

/// A plan: what to take, what it costs and what remains.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct OptimisedPlan {
    /// What it costs, in the currency of the answer.
    pub cost: Decimal,
    /// What remains by the goal; of an annual loss, whole units of the currency, rounded up.
    pub remains: Count,
    /// The annual loss that remains, exactly, where that is the goal.
    pub annual_loss: Option<Decimal>,
    /// The actions, in document order.
    pub actions: Vec<ChosenAction>,
    /// The controls these put into operation.
    pub controls: Vec<BroughtControl>,
    /// How sure it is.
    pub proof: PlanProof,
}

/// A level of risk, as far as an answer needs it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LevelReached {
    /// The level's id.
    pub id: Label,
    /// What people call it.
    pub label: String,
    /// Its rank, counted from 0 for the lowest.
    pub rank: Count,
    /// What it counts for under the goal.
    pub weight: Count,
}

/// A risk before and after the plan.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskUnderPlan {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The level that stands on the day.
    pub before: LevelReached,
    /// The level with the plan carried out.
    pub after: LevelReached,
    /// The highest level that anybody may accept.
    pub limit: Option<Label>,
    /// Whether it lies over that on the day.
    pub over_before: Option<bool>,
    /// Whether it does with the plan carried out.
    pub over_after: Option<bool>,
    /// The actions of the plan that bear on it, `risk/action`.
    pub by: Vec<String>,
    /// How it came about; pointers start at the document.
    pub derivation: Vec<WhyStep>,
}

/// The annual loss of a risk before and after the plan.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossUnderPlan {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// What is expected now, in the currency of the answer.
    pub before: Decimal,
    /// What is expected with the plan carried out.
    pub after: Decimal,
    /// The actions of the plan that complete its treatment, `risk/action`.
    pub by: Vec<String>,
    /// How it came about; pointers start at the document.
    pub derivation: Vec<WhyStep>,
}

/// Why no plan moves a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum StuckReason {
    /// It has no level, or none that is supported.
    Unrated,
    /// No acceptance criterion fits it, so that nothing says whether it is over.
    NoCriterion,
    /// No action that is still to be taken bears on it.
    NoAction,
    /// What could be done about it has no cost to reckon with.
    NoCost,
    /// Nobody has said what the controls it names lower, and it has no target assessment under criteria with the same levels.
    NoEffect,
    /// What can be done about it brings it to no lower level, or no lower annual loss.
    NoGain,
    /// The goal is the annual loss, and it has none.
    NoLoss,
}

/// A risk that no plan moves.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct StuckRisk {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// The level that stands.
    pub level: Option<Label>,
    /// What it counts for under the goal, which remains under every plan; absent where it does not count.
    pub weight: Option<Count>,
    /// Its annual loss, which remains under every plan, where that is the goal and it has one.
    pub annual_loss: Option<Decimal>,
    /// Why.
    pub reason: StuckReason,
    /// In words.
    pub message: String,
    /// Where it can be mended.
    pub path: String,
}

/// Why an action is no part of any plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum LeftOutReason {
    /// Nobody has said what it costs.
    NoCost,
    /// The request leaves it out.
    Excluded,
}

/// An action that is no part of any plan.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LeftOutAction {
    /// The risk.
    pub risk: Id<Risk>,
    /// The action of its treatment.
    pub action: Id<Item>,
    /// What is to be done.
    pub what: Line,
    /// Why.
    pub reason: LeftOutReason,
    /// The pointer to it.
    pub path: String,
}

impl LeftOutAction {
    pub(super) fn of(candidate: &Candidate<'_>, reason: LeftOutReason) -> Self {
        Self {
            risk: candidate.risk.id.clone(),
            action: candidate.action.id.clone(),
            what: candidate.action.what.clone(),
            reason,
            path: candidate.path.clone(),
        }
    }
}

/// Which actions to take: the answer of the optimiser.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Optimisation {
    /// The moment.
    pub as_of: AsOf,
    /// What a plan is measured by.
    pub goal: OptimiseGoal,
    /// The budget, where that was given.
    pub budget: Option<Decimal>,
    /// The target, where that was given.
    pub target: Option<Count>,
    /// The currency of every cost; absent where nothing has a cost.
    pub currency: Option<Currency>,
    /// For how many years the running costs of controls are counted; absent means not at all.
    pub years: Option<Count>,
    /// What levels weigh, where that is the goal: by criteria, those that the risks were rated with. An ordinal heuristic.
    pub weights: Vec<LevelWeight>,
    /// What came of it.
    pub status: OptimiseStatus,
    /// The answer in words.
    pub message: String,
    /// What there is by the goal with nothing done; of an annual loss, whole units of the currency, rounded up.
    pub before: Count,
    /// The annual loss with nothing done, exactly, where that is the goal.
    pub annual_loss: Option<Decimal>,
    /// The plan.
    pub plan: Option<OptimisedPlan>,
    /// The best plan that leaves out at least one of its actions.
    pub alternative: Option<OptimisedPlan>,
    /// For a budget: the cheapest plan that leaves less, whatever it costs.
    pub more: Option<OptimisedPlan>,
    /// Each risk whose level counts towards the goal, before and after the plan, in document order.
    pub risks: Vec<RiskUnderPlan>,
    /// Each risk whose annual loss counts, where that is the goal, before and after the plan, in document order.
    pub losses: Vec<LossUnderPlan>,
    /// The risks that no plan moves, and why.
    pub stuck: Vec<StuckRisk>,
    /// The actions that are no part of any plan, and why.
    pub left_out: Vec<LeftOutAction>,
    /// Controls whose running costs were asked for and are not stated: they count for nothing.
    pub unpriced: Vec<Id<Control>>,
}
