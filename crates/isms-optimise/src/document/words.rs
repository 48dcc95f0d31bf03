//! The words of an answer: how a risk came down, why another one does not, and the answer in a sentence.

use isms::base::{Count, Derivation, Params};
use isms::scoring::ControlledRisk;

use super::answer::{LevelReached, OptimiseStatus, StuckReason, StuckRisk};
use super::exposed::{Exposed, Route};
use super::gather::{Brought, weight};
use super::request::OptimiseGoal;
use super::tell::{Teller, count};
use crate::problem::Amount;
use crate::solve::{Answered, Question};

impl Teller<'_, '_> {
    pub(super) fn explain(
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

    pub(super) fn stuck(&self, risk: &Exposed<'_>) -> Option<StuckRisk> {
        let Route::Stuck(reason) = &risk.route else { return None };
        let at = format!("/risks/{}", risk.movable.index);
        let in_money = self.request.goal() == OptimiseGoal::AnnualLoss;
        let (path, message) = match reason {
            StuckReason::NoLoss => (at.clone(), "it has no annual loss, and does not count".to_owned()),
            StuckReason::NoEffect if in_money => {
                let message = "nothing says what annual loss is left once its treatment is done";
                (at.clone(), message.to_owned())
            }
            StuckReason::NoGain if in_money => {
                (format!("{at}/treatment"), "once its treatment is done its annual loss is no lower".to_owned())
            }
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
            annual_loss: risk.loss.and_then(|loss| self.exactly(loss)),
            weight: (risk.counts && !in_money).then(|| count(weight(self.request, risk, risk.standing()))),
            reason: *reason,
            message,
            path,
        })
    }

    pub(super) fn message(&self, status: OptimiseStatus, best: Option<&Answered>, before: Amount) -> String {
        let Some(Answered { plan, proof }) = best else {
            return match status {
                OptimiseStatus::Contradictory => {
                    "no choice of actions keeps to what must be taken, what excludes each other and what needs what"
                }
                _ => "within the limit of linear programmes no plan was found, and none was ruled out",
            }
            .to_owned();
        };
        let remains = match self.request.goal() {
            OptimiseGoal::Over if plan.goal == 1 => "1 risk is over".to_owned(),
            OptimiseGoal::Over => format!("{} risks are over", plan.goal),
            OptimiseGoal::Weighted => format!("the levels weigh {}", plan.goal),
            OptimiseGoal::AnnualLoss => format!("an annual loss of {} is expected", self.told(plan.goal)),
        };
        let cost = self.priced(plan.cost);
        let remains = format!("for {cost}, {remains} instead of {}", self.told(before));
        match (status, self.question) {
            (OptimiseStatus::Optimal, Question::Budget(most)) => {
                format!("{remains}; no plan for {} leaves less", self.priced(most))
            }
            (OptimiseStatus::Optimal, Question::Target(most)) => {
                format!("{remains}; no plan that leaves {} or less is cheaper", self.told(most))
            }
            (OptimiseStatus::Feasible, Question::Budget(most)) => {
                format!(
                    "{remains}; no plan for {} leaves less than {}; between the two is open",
                    self.priced(most),
                    self.told(proof.bound)
                )
            }
            (OptimiseStatus::Feasible, Question::Target(most)) => {
                let (most, bound) = (self.told(most), self.priced(proof.bound));
                format!(
                    "{remains}; no plan that leaves {most} or less costs less than {bound}; between the two is open"
                )
            }
            (OptimiseStatus::Unreachable, Question::Target(most)) => {
                let (most, nearest) = (self.told(most), self.told(plan.goal));
                format!("no plan leaves {most} or less; the nearest leaves {nearest}: {remains}")
            }
            _ => format!("what has to be taken costs {cost}, which is more than the budget"),
        }
    }
}
