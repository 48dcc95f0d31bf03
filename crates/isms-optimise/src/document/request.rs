//! What is asked of the optimiser.

use isms::base::{Count, Currency, Decimal, Fault, FaultCode, Id, Label, Params};
use isms::model::{Item, Risk};
use isms_derive::Shape;

/// What a plan is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Shape)]
pub enum OptimiseGoal {
    /// How many risks lie over the highest level that anybody may accept.
    #[default]
    Over,
    /// The weights of the levels of all risks, added up. An ordinal heuristic: levels are ranks, and the weights are a choice.
    Weighted,
    /// The expected annual losses of the risks that have one, added up, in the currency of the answer.
    AnnualLoss,
}

/// What a level of risk weighs.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LevelWeight {
    /// The level, by its id.
    pub level: Label,
    /// Its weight.
    pub weight: Count,
}

/// The expected annual loss of a risk, in the currency of the answer.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskLoss {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is now, 0 or more.
    pub before: Decimal,
    /// What it is once every open action of the treatment is done, 0 or more. A part of them brings nothing. Absent where nobody has
    /// said; what is not below `before` is no gain, and no plan books it.
    pub after: Option<Decimal>,
}

/// What a unit of another currency is worth.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ExchangeRate {
    /// The other currency.
    pub currency: Currency,
    /// What one unit of it is worth in the currency of the answer; more than 0.
    pub rate: Decimal,
}

/// An action of the treatment of a risk.
#[derive(Debug, Clone, PartialEq, Eq, Shape)]
pub struct PlannedAction {
    /// The risk.
    pub risk: Id<Risk>,
    /// The action of its treatment.
    pub action: Id<Item>,
}

impl PlannedAction {
    /// Both in one, `R-1/T-2`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}/{}", self.risk, self.action)
    }
}

/// An action that another one has to go with.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ActionRequirement {
    /// The action.
    pub action: PlannedAction,
    /// What it cannot do without.
    pub needs: PlannedAction,
}

/// What is asked of the optimiser: either a budget or a target, and what a plan has to keep to.
#[derive(Debug, Clone, PartialEq, Default, Shape)]
pub struct OptimiseRequest {
    /// The most a plan may cost: asked is the plan that leaves least.
    pub budget: Option<Decimal>,
    /// The most that may remain by the goal: asked is the cheapest plan. For an annual loss, in whole units of the currency.
    pub target: Option<Count>,
    /// What a plan is measured by; absent means how many risks are over.
    pub goal: Option<OptimiseGoal>,
    /// What levels weigh, for the weighted goal. A level that is not named weighs its rank, the lowest 0.
    pub weights: Vec<LevelWeight>,
    /// The annual losses of the risks, for the goal `annual_loss`; a risk that is not named does not count. Callers that can compute with
    /// loss scenarios take those of the document where this is left out.
    pub losses: Vec<RiskLoss>,
    /// The currency of budget and answer. It may be left out where all costs are in one.
    pub currency: Option<Currency>,
    /// What other currencies are worth; without a rate costs in several currencies are refused. What they come to is rounded up.
    pub rates: Vec<ExchangeRate>,
    /// For how many years the running costs of the controls put into operation are counted; absent means that the costs of the actions
    /// alone count.
    pub years: Option<Count>,
    /// Actions that have to be taken.
    pub must: Vec<PlannedAction>,
    /// Actions that are not to be taken.
    pub exclude: Vec<PlannedAction>,
    /// Groups of actions of which at most one may be taken.
    pub exclusive: Vec<Vec<PlannedAction>>,
    /// Actions that need others.
    pub requires: Vec<ActionRequirement>,
    /// How many linear programmes each search may solve; absent means 1,000. There is no clock: the same request gives the same answer.
    pub limit: Option<Count>,
}

/// How many linear programmes each search may solve where the request does not say.
pub const DEFAULT_LIMIT: u64 = 1_000;

impl OptimiseRequest {
    /// What is wrong with the request by itself.
    pub(super) fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut fault = |code, path: String, template, params| faults.push(Fault::new(code, path, template, params));
        match (&self.budget, &self.target) {
            (None, None) => {
                fault(
                    FaultCode::MissingMember,
                    "/budget".to_owned(),
                    "give either `budget` or `target`",
                    Params::none(),
                );
            }
            (Some(_), Some(_)) => {
                fault(
                    FaultCode::UnknownMember,
                    "/target".to_owned(),
                    "give either `budget` or `target`",
                    Params::none(),
                );
            }
            _ => {}
        }
        if let Some(budget) = self.budget.filter(|budget| budget.micros() < 0) {
            let params = Params::none().with("found", budget.to_string());
            fault(FaultCode::InvalidNumber, "/budget".to_owned(), "`{found}` is less than nothing", params);
        }
        if self.goal != Some(OptimiseGoal::Weighted) && !self.weights.is_empty() {
            let template = "weights are for the goal `weighted` alone";
            fault(FaultCode::UnknownMember, "/weights".to_owned(), template, Params::none());
        }
        for (at, weight) in self.weights.iter().enumerate() {
            if self.weights.iter().take(at).any(|earlier| earlier.level == weight.level) {
                let params = Params::none().with("level", weight.level.to_string());
                let path = format!("/weights/{at}/level");
                fault(FaultCode::DuplicateId, path, "`{level}` has a weight already", params);
            }
        }
        for (at, rate) in self.rates.iter().enumerate() {
            if rate.rate.micros() <= 0 {
                let params = Params::none().with("found", rate.rate.to_string());
                fault(FaultCode::InvalidNumber, format!("/rates/{at}/rate"), "`{found}` is not more than 0", params);
            }
            if self.rates.iter().take(at).any(|earlier| earlier.currency == rate.currency) {
                let params = Params::none().with("currency", rate.currency.as_str().to_owned());
                let path = format!("/rates/{at}/currency");
                fault(FaultCode::DuplicateId, path, "`{currency}` has a rate already", params);
            }
        }
        for (at, action) in self.exclude.iter().enumerate() {
            if self.must.contains(action) {
                let params = Params::none().with("action", action.name());
                let template = "`{action}` has to be taken and is not to be taken";
                fault(FaultCode::UnknownValue, format!("/exclude/{at}"), template, params);
            }
        }
        for (at, group) in self.exclusive.iter().enumerate() {
            if group.len() < 2 {
                let template = "of fewer than two actions none excludes another";
                fault(FaultCode::UnknownValue, format!("/exclusive/{at}"), template, Params::none());
            }
            for (nth, action) in group.iter().enumerate() {
                if group.iter().take(nth).any(|earlier| earlier == action) {
                    let params = Params::none().with("action", action.name());
                    let path = format!("/exclusive/{at}/{nth}");
                    fault(FaultCode::DuplicateId, path, "`{action}` is in this group already", params);
                }
            }
            let both: Vec<String> =
                group.iter().filter(|action| self.must.contains(action)).map(PlannedAction::name).collect();
            if both.len() > 1 {
                let params = Params::none().with("actions", both);
                let template = "one of these may be taken at most, and all of them have to be: {actions}";
                fault(FaultCode::UnknownValue, format!("/exclusive/{at}"), template, params);
            }
        }
        if self.limit.is_some_and(|limit| limit.get() == 0) {
            fault(
                FaultCode::InvalidNumber,
                "/limit".to_owned(),
                "one linear programme has to be solved at least",
                Params::none(),
            );
        }
        faults
    }

    /// Every action it names, with the pointer to it.
    pub(super) fn named(&self) -> Vec<(String, &PlannedAction)> {
        let listed = |member: &'static str, list: &'_ [PlannedAction]| {
            (0..list.len()).map(move |at| format!("/{member}/{at}")).collect::<Vec<_>>()
        };
        let mut named: Vec<(String, &PlannedAction)> = Vec::new();
        named.extend(listed("must", &self.must).into_iter().zip(&self.must));
        named.extend(listed("exclude", &self.exclude).into_iter().zip(&self.exclude));
        for (at, group) in self.exclusive.iter().enumerate() {
            named.extend(group.iter().enumerate().map(|(nth, action)| (format!("/exclusive/{at}/{nth}"), action)));
        }
        for (at, pair) in self.requires.iter().enumerate() {
            named.push((format!("/requires/{at}/action"), &pair.action));
            named.push((format!("/requires/{at}/needs"), &pair.needs));
        }
        named
    }

    /// The goal.
    #[must_use]
    pub fn goal(&self) -> OptimiseGoal {
        self.goal.unwrap_or_default()
    }
}
