//! From the answer of the solver to that of the document.

use isms::base::{AsOf, Count, Decimal, Derivation, Params};
use isms::scoring::ControlledRisk;
use isms::views::WhyStep;

use super::answer::{
    BroughtControl, ChosenAction, LevelReached, Optimisation, OptimiseStatus, OptimisedPlan, PlanProof, RiskUnderPlan,
    StuckReason, StuckRisk,
};
use super::exposed::{Exposed, Route};
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

fn count(amount: Amount) -> Count {
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
            before: count(before),
            plan: best.map(|best| self.plan(&best, asked)),
            alternative: alternative.map(|other| self.plan(&other, asked)),
            more: more.map(|more| self.plan(&more, Question::Target(0))),
            risks: counted().filter_map(|risk| self.risk(risk, &chosen)).collect(),
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

    /// An amount with its currency.
    fn priced(&self, amount: Amount) -> String {
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
        let decimal = |amount: Amount| {
            if goal { Decimal::from_micros(amount.saturating_mul(1_000_000), 0) } else { self.money(amount) }
        };
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
            remains: count(answered.plan.goal),
            actions: actions.collect(),
            controls: controls.collect(),
            proof: self.proof(answered, question),
        }
    }

    /// The chosen actions that bring about a means.
    fn names(&self, means: usize, chosen: &[bool]) -> Vec<String> {
        let needs = self.gathered.means.get(means).map(|means| &means.needs);
        let measures = needs.map(Needs::measures).unwrap_or_default().iter();
        let taken = measures.filter(|measure| chosen.get(**measure).copied().unwrap_or_default());
        taken.filter_map(|measure| self.gathered.candidates.get(*measure)).map(|found| found.name.clone()).collect()
    }

    fn paths(&self, means: usize, chosen: &[bool]) -> Vec<String> {
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

    fn explain(
        &self,
        risk: &Exposed<'_>,
        before: &LevelReached,
        after: &LevelReached,
        chosen: &[bool],
        why: &mut Derivation,
    ) {
        let at = format!("/risks/{}", risk.movable.index);
        let level = |level: &LevelReached| Params::none().with("level", level.id.to_string());
        why.step("standing", &[&format!("{at}/assessments")], "{level} stands on this day", level(before));
        let working = risk.means().iter().filter(|means| self.problem.works(**means, chosen));
        for means in working {
            let paths = self.paths(*means, chosen);
            let mut inputs: Vec<&str> = paths.iter().map(String::as_str).collect();
            let actions = self.names(*means, chosen);
            match (self.gathered.brought.get(*means), &risk.route) {
                (Some(Brought::Control(position, control)), _) => {
                    let control_at = format!("/controls/{position}/acts_on");
                    inputs.push(&control_at);
                    let params = Params::none().with("actions", actions).with("control", control.id.to_string());
                    why.step("brought", &inputs, "{actions} put {control} into operation", params);
                }
                (Some(Brought::Treatment(_)), Route::Target { .. }) => {
                    let assessment = risk.movable.target.map(|(_, place)| format!("{at}/assessments/{place}"));
                    inputs.extend(assessment.as_deref());
                    let params = level(after).with("actions", actions);
                    let template =
                        "with {actions} every action of the treatment is done: its target assessment expects {level}";
                    why.step("expected", &inputs, template, params);
                }
                _ => {}
            }
        }
        let moved = after.rank < before.rank;
        if let Route::Effect { controls, .. } = &risk.route
            && moved
        {
            let plan = controls
                .iter()
                .any(|(number, means)| *number == ControlledRisk::PLAN && self.problem.works(*means, chosen));
            let template = if plan {
                "with these at work and the treatment done, {level} is computed"
            } else {
                "with these at work, {level} is computed"
            };
            let convention = risk.movable.criteria_at.as_ref().map(|at| format!("{at}/control_effect"));
            let inputs: Vec<&str> = convention.as_deref().into_iter().collect();
            why.step("computed", &inputs, template, level(after));
        }
        if !moved {
            why.step("unmoved", &[&at], "the plan brings it to no lower level", Params::none());
        }
        if let Some((limit, pointer)) = &risk.movable.limit {
            let levels = risk.movable.criteria.map(|criteria| criteria.levels.as_slice()).unwrap_or_default();
            let name = levels.get(*limit).map_or_else(String::new, |level| level.id.to_string());
            let template = if after.rank > Count::of(*limit) {
                "{level} is over {limit}, the most that anybody may accept"
            } else {
                "{level} is within {limit}, the most that anybody may accept"
            };
            why.step("limit", &[pointer], template, level(after).with("limit", name));
        }
    }

    fn stuck(&self, risk: &Exposed<'_>) -> Option<StuckRisk> {
        let Route::Stuck(reason) = &risk.route else { return None };
        let at = format!("/risks/{}", risk.movable.index);
        let (path, message) = match reason {
            StuckReason::Unrated => {
                (format!("{at}/assessments"), "it has no level, or none that its controls support".to_owned())
            }
            StuckReason::NoCriterion => {
                (format!("{at}/category"), "no acceptance criterion fits it: nothing says whether it is over".to_owned())
            }
            StuckReason::NoAction => {
                (format!("{at}/treatment/actions"), "no action that is still to be taken bears on it".to_owned())
            }
            StuckReason::NoCost => {
                (format!("{at}/treatment/actions"), "nobody has said what its open actions cost".to_owned())
            }
            StuckReason::NoEffect => match risk.movable.gaps.first() {
                Some((path, message)) => (path.clone(), format!("no effect of controls is reckoned with: {message}")),
                None => (
                    format!("{at}/assessments"),
                    "nothing says what its treatment achieves: no control states an effect, and there is no target assessment"
                        .to_owned(),
                ),
            },
            StuckReason::NoGain => {
                (format!("{at}/treatment"), "all that can be done about it brings it to no lower level".to_owned())
            }
        };
        Some(StuckRisk {
            risk: risk.movable.risk.id.clone(),
            title: risk.movable.risk.title.clone(),
            level: risk.movable.level.as_ref().map(|level| level.id.clone()),
            weight: risk.counts.then(|| count(weight(self.request, risk, risk.standing()))),
            reason: *reason,
            message,
            path,
        })
    }

    fn message(&self, status: OptimiseStatus, best: Option<&Answered>, before: Amount) -> String {
        let remains = |amount: Amount| match self.request.goal() {
            OptimiseGoal::Over => format!("{amount} {} over", if amount == 1 { "risk is" } else { "risks are" }),
            OptimiseGoal::Weighted => format!("levels weigh {amount}"),
        };
        let Some(Answered { plan, proof }) = best else {
            return match status {
                OptimiseStatus::Contradictory => {
                    "no choice of actions keeps to what must be taken, what excludes each other and what needs what"
                        .to_owned()
                }
                _ => "within the limit of linear programmes no plan was found, and none was ruled out".to_owned(),
            };
        };
        let (cost, after, before) = (self.priced(plan.cost), remains(plan.goal), remains(before));
        match (status, self.question) {
            (OptimiseStatus::Optimal, Question::Budget(most)) => {
                format!(
                    "for {cost} of {} {after} instead of {before}; no plan within the budget leaves less",
                    self.priced(most)
                )
            }
            (OptimiseStatus::Optimal, Question::Target(_)) => {
                format!("for {cost} {after} instead of {before}; no cheaper plan reaches the target")
            }
            (OptimiseStatus::Feasible, Question::Budget(most)) => format!(
                "for {cost} of {} {after} instead of {before}; that no plan within the budget leaves less than {} is shown, better than this one is open",
                self.priced(most),
                proof.bound
            ),
            (OptimiseStatus::Feasible, Question::Target(_)) => format!(
                "for {cost} {after} instead of {before}; that no plan below {} reaches the target is shown, cheaper than this one is open",
                self.priced(proof.bound)
            ),
            (OptimiseStatus::Unreachable, _) => {
                format!("the target cannot be reached: with everything that helps, for {cost}, {after}")
            }
            _ => format!("what has to be taken costs {cost}, which is more than the budget"),
        }
    }
}
