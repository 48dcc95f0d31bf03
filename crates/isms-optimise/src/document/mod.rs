//! The optimiser over a document: the actions of treatments that are still to be taken, the controls these put into operation, and what
//! that does to the risks.
//!
//! * **What can be chosen**: actions of treatments that are neither done nor cancelled, each with its cost. One without a cost is left
//!   out, and said to be.
//! * **What an action brings about**: the controls it names, where they do not work yet. Several actions that put the same control into
//!   operation serve as well as one (as in [`isms::views::what_if`]); its running cost, if asked for, is counted once.
//! * **What that does to a risk**: by the convention for the effect of controls of its criteria, where that can be reckoned with;
//!   otherwise all open actions of its treatment together bring it to what its target assessment expects. Whatever is reckoned or
//!   expected, a plan never brings a risk above the level that stands.
//! * **What that does to an annual loss**, where that is the goal: all open actions of a treatment together bring it to what is expected
//!   then, a part of them to nothing less.

mod answer;
mod exposed;
mod gather;
mod losses;
mod request;
mod rows;
mod tell;
mod words;

pub use answer::{
    BroughtControl, ChosenAction, LeftOutAction, LeftOutReason, LevelReached, LossUnderPlan, Optimisation,
    OptimiseStatus, OptimisedPlan, PlanProof, RiskUnderPlan, StuckReason, StuckRisk,
};
pub use request::{
    ActionRequirement, DEFAULT_LIMIT, ExchangeRate, LevelWeight, OptimiseGoal, OptimiseRequest, PlannedAction, RiskLoss,
};

use isms::base::{AsOf, Count, Fault, FaultCode, Params, ShapeError};
use isms::document::Isms;

use crate::solve::{Question, solve};

/// Which actions to take: the least that can remain of the risks for a budget, or the least cost for a target, as of a moment.
///
/// # Errors
/// Everything that is wrong with the request: neither or both of budget and target, actions that are not there, costs in several
/// currencies without a rate, weights that fall as levels rise.
pub fn optimise(isms: &Isms, as_of: impl Into<AsOf>, request: &OptimiseRequest) -> Result<Optimisation, ShapeError> {
    let as_of = as_of.into();
    let gathered = gather::gather(isms, as_of, request)?;
    if let Some(risk) = gathered.risks.iter().find(|risk| risk.counts && !gather::rising(request, risk)) {
        let criteria = risk.movable.criteria.map_or_else(String::new, |criteria| criteria.id.to_string());
        let template = "a level of {criteria} weighs less than one below it: that would reward a higher risk";
        let params = Params::none().with("criteria", criteria);
        let fault = Fault::new(FaultCode::InvalidNumber, "/weights".to_owned(), template, params);
        return Err(ShapeError { faults: vec![fault] });
    }
    let weigh = |risk: &exposed::Exposed<'_>, rank: usize| gather::weight(request, risk, rank);
    let problem = gathered.problem(&weigh);
    let question = match (request.budget, request.target) {
        (Some(budget), _) => Question::Budget(budget.micros()),
        (None, target) => {
            let unit = if request.goal() == OptimiseGoal::AnnualLoss { tell::UNIT } else { 1 };
            Question::Target(i128::from(target.map_or(0, Count::get)) * unit)
        }
    };
    let limit = request.limit.map_or(DEFAULT_LIMIT, Count::get);
    let answer = solve(&problem, question, limit).map_err(|faults| {
        let faults = faults.into_iter().map(|fault| {
            let params = Params::none().with("problem", fault.to_string());
            Fault::new(FaultCode::InvalidNumber, String::new(), "{problem}", params)
        });
        ShapeError { faults: faults.collect() }
    })?;
    Ok(tell::Teller { as_of, request, gathered: &gathered, problem: &problem, question }.tell(answer))
}
