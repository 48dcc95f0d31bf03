//! Which treatment actions to take: the least that can remain of the risks for a budget, and the least cost for a target
//! (ISO/IEC 27001:2022, clause 6.1.3). Exact, with the bound that proves it.

mod columns;
mod document;
mod draft;
mod dual;
mod model;
mod problem;
mod relax;
mod round;
#[cfg(feature = "schema")]
pub mod schema;
mod search;
mod simplex;
mod solve;

#[cfg(test)]
mod tests;

pub use document::{
    ActionRequirement, BroughtControl, ChosenAction, DEFAULT_LIMIT, ExchangeRate, LeftOutAction, LeftOutReason,
    LevelReached, LevelWeight, LossUnderPlan, Optimisation, OptimiseGoal, OptimiseRequest, OptimiseStatus,
    OptimisedPlan, PlanProof, PlannedAction, RiskLoss, RiskUnderPlan, StuckReason, StuckRisk, optimise,
};
pub use problem::{Amount, Choice, Exposure, Listed, MOST_MEANS, Means, Measure, Needs, Plan, Problem, ProblemFault};
pub use solve::{Answer, Answered, Proof, Question, solve};
