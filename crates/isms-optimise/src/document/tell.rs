//! From the answer of the solver to that of the document.

use isms::base::{AsOf, Count, Decimal, Derivation};
use isms::views::WhyStep;

use super::answer::{
    BroughtControl, ChosenAction, LevelReached, Optimisation, OptimiseStatus, OptimisedPlan, PlanProof, RiskUnderPlan,
};
use super::exposed::Exposed;
use super::gather::{Brought, Gathered, weight};
use super::request::{LevelWeight, OptimiseGoal, OptimiseRequest};
use crate::problem::{Amount, Choice, Needs, Problem};
use crate::solve::{Answer, Answered, Question};

pub(super) struct Teller<'t, 'a> {
    pub(super) as_of: AsOf,
    pub(super) request: &'t OptimiseRequest,
    pub(super) gathered: &'t Gathered<'a>,
    pub(super) problem: &'t Problem<'t>,
    pub(super) question: Question,
}

/// A unit of a currency, in the millionths that amounts are counted in.
pub(super) const UNIT: Amount = 1_000_000;

pub(super) fn count(amount: Amount) -> Count {
    Count::of(usize::try_from(amount).unwrap_or(usize::MAX))
}

impl Teller<'_, '_> {
    pub(super) fn tell(&self, answer: Answer) -> Optimisation {
        let (status, best, alternative, more) = match answer {
            Answer::Plan { best, alternative, more } => {
                let optimal = self.proof(&best, self.question).optimal;
                let status = if optimal { OptimiseStatus::Optimal } else { OptimiseStatus::Feasible };
                (status, Some(best), alternative, more)
            }
            Answer::Unreachable { nearest } => (OptimiseStatus::Unreachable, Some(nearest), None, None),
            Answer::OverBudget { cheapest } => (OptimiseStatus::OverBudget, Some(cheapest), None, None),
            Answer::Contradictory => (OptimiseStatus::Contradictory, None, None, None),
            Answer::Undecided { .. } => (OptimiseStatus::Undecided, None, None, None),
        };
        // What was asked of the plan that is told: the other question where the first had no answer.
        let asked = match (status, self.question) {
            (OptimiseStatus::Unreachable, _) => Question::Budget(0),
            (OptimiseStatus::OverBudget, _) => Question::Target(0),
            (_, question) => question,
        };
        let nothing = vec![false; self.problem.measures.len()];
        let before = self.problem.goal(&nothing);
        let chosen = best.as_ref().map_or_else(|| nothing.clone(), |best| self.chosen(best));
        let counted = || self.gathered.risks.iter().filter(|risk| risk.counts);
        let message = self.message(status, best.as_ref(), before);
        Optimisation {
            as_of: self.as_of,
            goal: self.request.goal(),
            budget: self.request.budget,
            target: self.request.target,
            currency: self.gathered.currency,
            years: self.request.years,
            weights: self.weights(),
            status,
            message,
            before: self.whole(before),
            annual_loss: self.exactly(before),
            plan: best.map(|best| self.plan(&best, asked)),
            alternative: alternative.map(|other| self.plan(&other, asked)),
            more: more.map(|more| self.plan(&more, Question::Target(0))),
            // Under the goal of the annual loss no level counts.
            risks: counted().filter(|risk| risk.loss.is_none()).filter_map(|risk| self.risk(risk, &chosen)).collect(),
            losses: counted().filter_map(|risk| self.loss(risk, &chosen)).collect(),
            stuck: self.gathered.risks.iter().filter_map(|risk| self.stuck(risk)).collect(),
            left_out: self.gathered.left_out.clone(),
            unpriced: self.unpriced(),
        }
    }

    fn unpriced(&self) -> Vec<isms::base::Id<isms::model::Control>> {
        let brought = self.gathered.brought.iter().filter_map(|brought| match brought {
            Brought::Control(position, control) if self.gathered.unpriced.contains(position) => {
                Some(control.id.clone())
            }
            _ => None,
        });
        brought.collect()
    }

    fn chosen(&self, answered: &Answered) -> Vec<bool> {
        (0..self.problem.measures.len()).map(|at| answered.plan.chosen.contains(&at)).collect()
    }

    fn money(&self, amount: Amount) -> Decimal {
        Decimal::from_micros(amount, self.gathered.digits)
    }

    fn in_money(&self) -> bool {
        self.request.goal() == OptimiseGoal::AnnualLoss
    }

    /// A value of the goal as a whole number; of money, whole units, rounded up so that no less remains than is said.
    fn whole(&self, value: Amount) -> Count {
        count(if self.in_money() { (value + UNIT - 1).div_euclid(UNIT) } else { value })
    }

    /// A value of the goal where that is money.
    pub(super) fn exactly(&self, value: Amount) -> Option<Decimal> {
        self.in_money().then(|| self.value(value))
    }

    /// A value of the goal.
    pub(super) fn value(&self, value: Amount) -> Decimal {
        if !self.in_money() {
            return Decimal::from_micros(value.saturating_mul(UNIT), 0);
        }
        let losses = self.request.losses.iter().flat_map(|loss| [Some(loss.before), loss.after]).flatten();
        Decimal::from_micros(value, losses.map(Decimal::scale).max().unwrap_or_default())
    }

    /// A value of the goal in words.
    pub(super) fn told(&self, value: Amount) -> String {
        match self.gathered.currency.filter(|_| self.in_money()) {
            Some(currency) => format!("{} {}", self.value(value), currency.as_str()),
            None => self.value(value).to_string(),
        }
    }

    /// An amount with its currency.
    pub(super) fn priced(&self, amount: Amount) -> String {
        match &self.gathered.currency {
            Some(currency) => format!("{} {}", self.money(amount), currency.as_str()),
            None => self.money(amount).to_string(),
        }
    }

    fn proof(&self, answered: &Answered, question: Question) -> PlanProof {
        let (plan, proof) = (&answered.plan, &answered.proof);
        let (value, goal) = match question {
            Question::Budget(_) => (plan.goal, true),
            Question::Target(_) => (plan.cost, false),
        };
        let decimal = |amount: Amount| if goal { self.value(amount) } else { self.money(amount) };
        PlanProof {
            optimal: value == proof.bound,
            unique: proof.unique,
            bound: decimal(proof.bound),
            gap: decimal(value - proof.bound),
            relaxation: decimal(proof.relaxation),
            programmes: Count::new(proof.nodes).unwrap_or(Count::of(usize::MAX)),
        }
    }

    fn plan(&self, answered: &Answered, question: Question) -> OptimisedPlan {
        let chosen = self.chosen(answered);
        let candidates = self.gathered.candidates.iter().zip(&self.gathered.measures).zip(&chosen);
        let actions = candidates.filter(|(_, chosen)| **chosen).map(|((candidate, measure), _)| ChosenAction {
            risk: candidate.risk.id.clone(),
            action: candidate.action.id.clone(),
            what: candidate.action.what.clone(),
            owner: candidate.action.owner.clone(),
            due: candidate.action.due,
            cost: self.money(measure.cost),
            must: measure.choice == Choice::Must,
        });
        let controls = self.gathered.brought.iter().enumerate().filter_map(|(at, brought)| {
            let Brought::Control(position, control) = brought else { return None };
            if !self.problem.works(at, &chosen) {
                return None;
            }
            let priced = self.request.years.is_some() && !self.gathered.unpriced.contains(position);
            let cost = self.gathered.means.get(at).map(|means| means.cost).filter(|_| priced);
            Some(BroughtControl {
                control: control.id.clone(),
                title: control.title.clone(),
                by: self.names(at, &chosen),
                cost: cost.map(|cost| self.money(cost)),
            })
        });
        OptimisedPlan {
            cost: self.money(answered.plan.cost),
            remains: self.whole(answered.plan.goal),
            annual_loss: self.exactly(answered.plan.goal),
            actions: actions.collect(),
            controls: controls.collect(),
            proof: self.proof(answered, question),
        }
    }

    /// The chosen actions that bring about a means.
    pub(super) fn names(&self, means: usize, chosen: &[bool]) -> Vec<String> {
        let needs = self.gathered.means.get(means).map(|means| &means.needs);
        let measures = needs.map(Needs::measures).unwrap_or_default().iter();
        let taken = measures.filter(|measure| chosen.get(**measure).copied().unwrap_or_default());
        taken.filter_map(|measure| self.gathered.candidates.get(*measure)).map(|found| found.name.clone()).collect()
    }

    pub(super) fn paths(&self, means: usize, chosen: &[bool]) -> Vec<String> {
        let names = self.names(means, chosen);
        let named = self.gathered.candidates.iter().filter(|candidate| names.contains(&candidate.name));
        named.map(|candidate| candidate.path.clone()).collect()
    }

    fn weights(&self) -> Vec<LevelWeight> {
        let mut weights: Vec<LevelWeight> = Vec::new();
        if self.request.goal() != OptimiseGoal::Weighted {
            return weights;
        }
        for risk in self.gathered.risks.iter().filter(|risk| risk.counts) {
            for (rank, level) in risk.movable.criteria.iter().flat_map(|criteria| &criteria.levels).enumerate() {
                let own = count(weight(self.request, risk, rank));
                if !weights.iter().any(|known| known.level == level.id && known.weight == own) {
                    weights.push(LevelWeight { level: level.id.clone(), weight: own });
                }
            }
        }
        weights
    }

    fn level(&self, risk: &Exposed<'_>, rank: usize) -> Option<LevelReached> {
        let level = risk.movable.criteria.and_then(|criteria| criteria.levels.get(rank))?;
        let weight = count(weight(self.request, risk, rank));
        Some(LevelReached { id: level.id.clone(), label: level.name().to_owned(), rank: Count::of(rank), weight })
    }

    fn risk(&self, risk: &Exposed<'_>, chosen: &[bool]) -> Option<RiskUnderPlan> {
        let works = |means: usize| self.problem.works(means, chosen);
        let (before, after) = (self.level(risk, risk.standing())?, self.level(risk, risk.rank(&works))?);
        let limit = risk.movable.limit.as_ref();
        let over = |level: &LevelReached| limit.map(|(limit, _)| level.rank > Count::of(*limit));
        let mut by: Vec<String> = Vec::new();
        for means in risk.means().iter().filter(|means| works(**means)) {
            for name in self.names(*means, chosen) {
                if !by.contains(&name) {
                    by.push(name);
                }
            }
        }
        let mut why = Derivation::default();
        self.explain(risk, &before, &after, chosen, &mut why);
        let levels = risk.movable.criteria.map(|criteria| criteria.levels.as_slice()).unwrap_or_default();
        Some(RiskUnderPlan {
            risk: risk.movable.risk.id.clone(),
            title: risk.movable.risk.title.clone(),
            owner: risk.movable.risk.owner.clone(),
            over_before: over(&before),
            over_after: over(&after),
            before,
            after,
            limit: limit.and_then(|(limit, _)| levels.get(*limit)).map(|level| level.id.clone()),
            by,
            derivation: WhyStep::all(&why),
        })
    }
}
