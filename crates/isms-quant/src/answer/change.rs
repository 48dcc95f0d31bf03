//! Before and after a treatment.

use isms::base::{Count, Currency};
use isms::views::MeasuredScenario;
use isms_derive::Shape;

use super::{AnnualLosses, LossFigure, LossMethod, LossRequest, Real, RequestFault, exact};
use crate::return_on_security_investment;

/// A question about what a treatment brings.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossChangeRequest {
    /// The scenarios before.
    pub before: Vec<MeasuredScenario>,
    /// The scenarios after; those of ids not named here stay as before.
    pub after: Vec<MeasuredScenario>,
    /// What the treatment costs a year, in the currency of the scenarios; above 0.
    pub annual_cost: Option<Real>,
    /// The levels of value at risk, as in a request for annual loss.
    pub levels: Vec<Real>,
}

/// Value at risk at one level, before and after.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LevelChange {
    /// The level.
    pub probability: Real,
    /// The value at risk before.
    pub before: LossFigure,
    /// The value at risk after.
    pub after: LossFigure,
}

/// What a treatment brings in money.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossChange {
    /// The currency of every amount.
    pub currency: Currency,
    /// How many scenarios change.
    pub changed: Count,
    /// The mean loss of a year before: annual loss expectancy.
    pub before: Real,
    /// The mean loss of a year after.
    pub after: Real,
    /// The difference.
    pub reduction: Real,
    /// What the treatment costs a year.
    pub annual_cost: Option<Real>,
    /// Return on security investment: (before − after − annual cost) / annual cost. Below 0 the treatment costs more than the loss it
    /// avoids.
    pub return_on_investment: Option<Real>,
    /// Value at risk before and after.
    pub levels: Vec<LevelChange>,
}

/// Annual loss before and after a treatment, without sampling.
///
/// # Errors
/// Everything that is wrong with the scenarios of both sides and with the cost; an id of `after` that is not among those before.
pub fn change(request: LossChangeRequest) -> Result<Option<LossChange>, Vec<RequestFault>> {
    let mut faults = Vec::new();
    let mut changed = request.before.clone();
    for (index, scenario) in request.after.iter().enumerate() {
        match changed.iter_mut().find(|known| known.id == scenario.id) {
            Some(known) => known.clone_from(scenario),
            None => faults.push(RequestFault::unknown(format!("/after/{index}/id"), scenario.id.as_str())),
        }
    }
    let side = |scenarios: Vec<MeasuredScenario>, name: &str| {
        let mut asked = LossRequest::of(scenarios);
        asked.levels.clone_from(&request.levels);
        let found = asked.compile(LossMethod::Exact).and_then(|requested| exact(&requested));
        found.map_err(|mut found| {
            for fault in &mut found {
                if let Some(rest) = fault.path.strip_prefix("/scenarios") {
                    fault.path = format!("/{name}{rest}");
                }
            }
            found
        })
    };
    let before = side(request.before.clone(), "before");
    // What is wrong after the change is told at its place there.
    let own = if request.after.is_empty() { Ok(None) } else { side(request.after.clone(), "after") };
    faults.extend(before.as_ref().err().into_iter().flatten().cloned());
    // What is asked of both is told once.
    let own = own.as_ref().err().into_iter().flatten();
    faults.extend(own.filter(|fault| fault.path.starts_with("/after/")).cloned());
    if let Some(cost) = request.annual_cost {
        // The cost alone: the losses are not known yet.
        let found = return_on_security_investment(0.0, 0.0, cost.get()).err().into_iter().flatten();
        faults.extend(found.map(|fault| RequestFault::under("", &fault)));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let (Some(before), Some(after)) = (before?, side(changed, "after")?) else { return Ok(None) };
    let (old, new) = (before.portfolio.mean.value.get(), after.portfolio.mean.value.get());
    let gain = match request.annual_cost {
        Some(cost) => Some(
            return_on_security_investment(old, new, cost.get())
                .map_err(|found| found.iter().map(|fault| RequestFault::under("", fault)).collect::<Vec<_>>())?,
        ),
        None => None,
    };
    Ok(assemble(&request, &before, &after, gain))
}

fn assemble(
    request: &LossChangeRequest,
    before: &AnnualLosses,
    after: &AnnualLosses,
    gain: Option<f64>,
) -> Option<LossChange> {
    let (old, new) = (before.portfolio.mean.value, after.portfolio.mean.value);
    let pairs = before.portfolio.levels.iter().zip(&after.portfolio.levels);
    Some(LossChange {
        currency: before.currency,
        changed: Count::of(request.after.len()),
        before: old,
        after: new,
        reduction: Real::new(old.get() - new.get())?,
        annual_cost: request.annual_cost,
        return_on_investment: gain.and_then(Real::new),
        levels: pairs
            .map(|(before, after)| LevelChange {
                probability: before.probability,
                before: before.value_at_risk.clone(),
                after: after.value_at_risk.clone(),
            })
            .collect(),
    })
}
