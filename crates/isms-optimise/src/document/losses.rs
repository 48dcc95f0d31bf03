//! Risks measured in money: what is wrong with the annual losses of a request, and the answer for each of them.

use isms::base::{Derivation, Fault, FaultCode, Params};
use isms::views::{MovableRisk, WhyStep};

use super::answer::LossUnderPlan;
use super::exposed::{Exposed, Route};
use super::request::{OptimiseGoal, OptimiseRequest};
use super::tell::Teller;
use crate::problem::Amount;

/// What is wrong with the annual losses of a request, given the risks that a plan can move.
pub(super) fn faults(request: &OptimiseRequest, risks: &[MovableRisk<'_>]) -> Vec<Fault> {
    let mut faults = Vec::new();
    match (request.goal(), request.losses.is_empty()) {
        (OptimiseGoal::AnnualLoss, true) => {
            let template = "the goal `annual_loss` needs the annual losses of the risks";
            let path = "/losses".to_owned();
            faults.push(Fault::new(FaultCode::MissingMember, path, template, Params::none()));
        }
        (OptimiseGoal::Over | OptimiseGoal::Weighted, false) => {
            let template = "losses are for the goal `annual_loss` alone";
            faults.push(Fault::new(FaultCode::UnknownMember, "/losses".to_owned(), template, Params::none()));
        }
        _ => {}
    }
    for (at, loss) in request.losses.iter().enumerate() {
        let risk = || Params::none().with("risk", loss.risk.to_string());
        let path = format!("/losses/{at}/risk");
        if request.losses.iter().take(at).any(|earlier| earlier.risk == loss.risk) {
            faults.push(Fault::new(FaultCode::DuplicateId, path, "`{risk}` has an annual loss already", risk()));
        } else if !risks.iter().any(|known| known.risk.id == loss.risk) {
            let template = "`{risk}` is no risk that is still open";
            faults.push(Fault::new(FaultCode::InvalidReference, path, template, risk()));
        }
        for (name, amount) in [("before", Some(loss.before)), ("after", loss.after)] {
            if let Some(amount) = amount.filter(|amount| amount.micros() < 0) {
                let params = Params::none().with("found", amount.to_string());
                let path = format!("/losses/{at}/{name}");
                faults.push(Fault::new(FaultCode::InvalidMoney, path, "`{found}` is less than nothing", params));
            }
        }
    }
    faults
}

impl Teller<'_, '_> {
    /// A risk that has an annual loss, before and after the plan.
    pub(super) fn loss(&self, risk: &Exposed<'_>, chosen: &[bool]) -> Option<LossUnderPlan> {
        let before = risk.loss?;
        let at = format!("/risks/{}", risk.movable.index);
        let expected = |amount: Amount| Params::none().with("loss", self.told(amount));
        let mut why = Derivation::default();
        why.step("standing", &[&at], "now an annual loss of {loss} is expected", expected(before));
        let (mut after, mut by) = (before, Vec::new());
        match &risk.route {
            Route::Loss { means, after: done } if self.problem.works(*means, chosen) => {
                after = *done;
                by = self.names(*means, chosen);
                let paths = self.paths(*means, chosen);
                let inputs: Vec<&str> = paths.iter().map(String::as_str).collect();
                let params = expected(after).with("actions", by.clone());
                let template =
                    "with {actions} every action of the treatment is done: an annual loss of {loss} is expected then";
                why.step("expected", &inputs, template, params);
            }
            _ => why.step("unmoved", &[&at], "the plan brings it to no lower annual loss", Params::none()),
        }
        Some(LossUnderPlan {
            risk: risk.movable.risk.id.clone(),
            title: risk.movable.risk.title.clone(),
            owner: risk.movable.risk.owner.clone(),
            before: self.value(before),
            after: self.value(after),
            by,
            derivation: WhyStep::all(&why),
        })
    }
}
