//! From results to answers.

use std::collections::BTreeMap;

use isms::base::{Count, Id};
use isms::model::Asset;

use super::{
    AnnualLosses, LossFigure, LossFigures, LossGrid, LossGroup, LossLevel, LossMethod, LossPoint, Real, RequestFault,
    Requested, ScenarioLoss,
};
use crate::Scenario;
use crate::exact::{AnnualLoss, ExactOptions, Figure, tail_contributions};
use crate::simulate::{Settings, Simulation};
use crate::statistics::{Estimate, LossStatistics, ratio_of_means};

impl Requested {
    /// Prepares the simulation.
    ///
    /// # Errors
    /// Everything that is wrong with scenarios and settings together.
    pub fn simulation(&self) -> Result<Simulation, Vec<RequestFault>> {
        Simulation::new(&self.scenarios, self.settings.clone()).map_err(|faults| told(&faults))
    }
}

fn told(faults: &[crate::QuantFault]) -> Vec<RequestFault> {
    faults.iter().map(|fault| RequestFault::under("", fault)).collect()
}

/// The years simulated so far as an answer; `None` for losses beyond what a number can hold.
#[must_use]
pub fn simulated(requested: &Requested, simulation: &mut Simulation) -> Option<AnnualLosses> {
    let result = simulation.result();
    let mut losses = Vec::new();
    for scenario in &result.scenarios {
        let (of_mean, of_tail) = (scenario.share_of_mean.and_then(estimate), scenario.share_of_tail.and_then(estimate));
        losses.push((statistics(&scenario.loss)?, of_mean, of_tail));
    }
    let mut answer = assemble(requested, LossMethod::Simulated, statistics(&result.portfolio)?, losses)?;
    answer.years = Count::new(result.years);
    answer.seed = Count::new(result.seed);
    answer.tail_level = Real::new(result.tail_level);
    if let Some(within) = requested.within {
        answer.needed = super::needed::needed(&result.portfolio, result.years, within);
    }
    if let Some(tolerance) = &requested.tolerance {
        answer.tolerance = super::tolerance::simulated(tolerance, simulation);
    }
    Some(answer)
}

/// Annual loss without sampling, by Fourier transform ([`AnnualLoss::of`]).
///
/// # Errors
/// Everything that is wrong with scenarios and settings together.
pub fn exact(requested: &Requested) -> Result<Option<AnnualLosses>, Vec<RequestFault>> {
    let settings = &requested.settings;
    let of = |scenarios: &[Scenario]| {
        let percentiles = if settings.losses.is_none() { 0.99 } else { 0.0 };
        let highest = settings.levels.iter().copied().fold(settings.tail_level.max(percentiles), f64::max);
        let tolerated =
            requested.tolerance.iter().flat_map(|tolerance| &tolerance.points).map(|point| point.loss.get());
        let furthest = settings.losses.iter().flatten().copied().chain(tolerated).fold(0.0, f64::max);
        let options = ExactOptions { up_to_probability: highest, up_to_loss: furthest, ..ExactOptions::default() };
        AnnualLoss::of(scenarios, &options).map_err(|faults| told(&faults))
    };
    let scenarios: Vec<Scenario> = requested.scenarios.iter().map(|named| named.scenario.clone()).collect();
    let whole = of(&scenarios)?;
    let total = whole.moments().mean;
    let in_tail = tail_shares(&scenarios, &whole, settings.tail_level)?;
    let mut losses = Vec::new();
    for (scenario, in_tail) in scenarios.iter().zip(in_tail) {
        let own = if scenarios.len() == 1 { whole.clone() } else { of(std::slice::from_ref(scenario))? };
        let share = (total > 0.0).then(|| closed(own.moments().mean / total)).flatten();
        let Some(figures) = computed(&own, settings) else { return Ok(None) };
        losses.push((figures, share, in_tail));
    }
    let Some(portfolio) = computed(&whole, settings) else { return Ok(None) };
    let Some(mut answer) = assemble(requested, LossMethod::Exact, portfolio, losses) else { return Ok(None) };
    answer.tail_level = Real::new(settings.tail_level);
    let grid = whole.grid();
    answer.grid = Real::new(grid.step).map(|step| LossGrid { step, points: Count::of(grid.points) });
    if let Some(tolerance) = &requested.tolerance {
        answer.tolerance = super::tolerance::computed(tolerance, &whole);
    }
    Ok(Some(answer))
}

/// What each scenario brings to the years beyond a level, as a share; together they are 1.
fn tail_shares(
    scenarios: &[Scenario],
    whole: &AnnualLoss,
    level: f64,
) -> Result<Vec<Option<LossFigure>>, Vec<RequestFault>> {
    if let [_] = scenarios {
        let all = if whole.moments().mean > 0.0 { closed(1.0) } else { None };
        return Ok(vec![all]);
    }
    let brought = tail_contributions(scenarios, whole, level).map_err(|faults| told(&faults))?;
    let sum: f64 = brought.iter().map(|own| own.value).sum();
    let error: f64 = brought.iter().map(|own| own.error).sum();
    // The error of a share: of what is divided, and of what it is divided by.
    let share = |own: &Figure| figure(own.value / sum, (own.error + error * own.value / sum) / sum);
    Ok(brought.iter().map(|own| if sum > 0.0 { share(own) } else { None }).collect())
}

type Found = (LossFigures, Option<LossFigure>, Option<LossFigure>);

fn assemble(
    requested: &Requested,
    method: LossMethod,
    portfolio: LossFigures,
    losses: Vec<Found>,
) -> Option<AnnualLosses> {
    let currency = requested.scenarios.first()?.scenario.currency;
    let mut scenarios = Vec::new();
    for ((about, named), (loss, share_of_mean, share_of_tail)) in
        requested.about.iter().zip(&requested.scenarios).zip(losses)
    {
        let expected = &named.scenario.expected;
        scenarios.push(ScenarioLoss {
            id: about.id.clone(),
            title: about.title.clone(),
            owner: about.owner.clone(),
            category: about.category.clone(),
            assets: about.assets.clone(),
            loss_events: Real::new(expected.loss_events)?,
            per_event: Real::new(expected.magnitude)?,
            loss,
            share_of_mean,
            share_of_tail,
        });
    }
    let by = |words: &dyn Fn(&ScenarioLoss) -> Vec<String>| groups(&scenarios, &portfolio.mean, words);
    let (owners, assets, categories) = (
        by(&|row| row.owner.iter().map(ToString::to_string).collect()),
        by(&|row| row.assets.iter().map(Id::<Asset>::to_string).collect()),
        by(&|row| row.category.iter().map(ToString::to_string).collect()),
    );
    Some(AnnualLosses {
        method,
        currency,
        years: None,
        seed: None,
        grid: None,
        portfolio,
        tail_level: None,
        needed: Vec::new(),
        tolerance: Vec::new(),
        scenarios,
        owners,
        assets,
        categories,
    })
}

/// The means of scenarios that share a word, the largest first, then by the word. The scenarios are independent: squares of errors add.
fn groups(rows: &[ScenarioLoss], whole: &LossFigure, words: &dyn Fn(&ScenarioLoss) -> Vec<String>) -> Vec<LossGroup> {
    let (total, error) = (whole.value.get(), whole.error.map(Real::get));
    let mut sums: BTreeMap<String, (usize, f64, f64)> = BTreeMap::new();
    for row in rows {
        for word in words(row) {
            let sum = sums.entry(word).or_default();
            let (mean, error) = (row.loss.mean.value.get(), row.loss.mean.error.map_or(0.0, Real::get));
            *sum = (sum.0 + 1, sum.1 + mean, sum.2 + error * error);
        }
    }
    let mut groups: Vec<LossGroup> = sums
        .into_iter()
        .filter_map(|(id, (count, mean, squares))| {
            Some(LossGroup {
                id,
                scenarios: Count::of(count),
                mean: figure(mean, libm::sqrt(squares))?,
                share_of_mean: share_of_mean((mean, squares), (total, error)),
            })
        })
        .collect();
    groups.sort_by(|a, b| b.mean.value.get().total_cmp(&a.mean.value.get()).then_with(|| a.id.cmp(&b.id)));
    groups
}

/// The share of a mean, with its squared error, in the mean of the portfolio, with its error if it has one.
fn share_of_mean((mean, squares): (f64, f64), (total, error): (f64, Option<f64>)) -> Option<LossFigure> {
    if total <= 0.0 {
        return None;
    }
    match error {
        Some(error) => estimate(ratio_of_means((mean, squares), (total, error * error))),
        None => closed(mean / total),
    }
}

fn figure(value: f64, error: f64) -> Option<LossFigure> {
    Some(LossFigure { value: Real::new(value)?, error: Real::new(error) })
}

/// A figure in closed form: no error but that of the last digits.
fn closed(value: f64) -> Option<LossFigure> {
    Some(LossFigure { value: Real::new(value)?, error: None })
}

fn estimate(estimate: Estimate) -> Option<LossFigure> {
    figure(estimate.value, estimate.error)
}

fn bounded(found: Figure) -> Option<LossFigure> {
    figure(found.value, found.error)
}

fn statistics(found: &LossStatistics) -> Option<LossFigures> {
    let mut levels = Vec::new();
    for level in &found.levels {
        levels.push(LossLevel {
            probability: Real::new(level.probability)?,
            value_at_risk: estimate(level.value_at_risk)?,
            low: Real::new(level.interval.low),
            high: Real::new(level.interval.high),
            tail_value_at_risk: estimate(level.tail_value_at_risk)?,
        });
    }
    let mut curve = Vec::new();
    for point in &found.curve {
        curve.push(LossPoint {
            loss: Real::new(point.loss)?,
            probability: estimate(point.probability)?,
            low: Real::new(point.interval.low),
            high: Real::new(point.interval.high),
        });
    }
    Some(LossFigures {
        mean: estimate(found.mean)?,
        sd: estimate(found.sd)?,
        skewness: if found.sd.value > 0.0 { estimate(found.skewness) } else { None },
        no_loss: estimate(found.no_loss)?,
        levels,
        curve,
    })
}

fn computed(found: &AnnualLoss, settings: &Settings) -> Option<LossFigures> {
    let moments = found.moments();
    let mut levels = Vec::new();
    for level in &settings.levels {
        let tail = found.tail(*level);
        levels.push(LossLevel {
            probability: Real::new(*level)?,
            value_at_risk: bounded(tail.value_at_risk)?,
            low: None,
            high: None,
            tail_value_at_risk: bounded(tail.tail_value_at_risk)?,
        });
    }
    let mut curve = Vec::new();
    let mut point = |loss: f64| {
        curve.push(LossPoint {
            loss: Real::new(loss)?,
            probability: bounded(found.exceedance(loss))?,
            low: None,
            high: None,
        });
        Some(())
    };
    match &settings.losses {
        Some(losses) => losses.iter().try_for_each(|loss| point(*loss))?,
        None => percentiles(found).into_iter().try_for_each(&mut point)?,
    }
    Some(LossFigures {
        mean: closed(moments.mean)?,
        sd: closed(moments.sd())?,
        skewness: moments.skewness().and_then(closed),
        no_loss: closed(found.no_loss())?,
        levels,
        curve,
    })
}

/// The 99 percentiles above 0, after a point at 0 where some are not.
fn percentiles(found: &AnnualLoss) -> Vec<f64> {
    let mut losses = Vec::new();
    for percent in 1..100 {
        let loss = found.quantile(f64::from(percent) / 100.0).value;
        if loss > 0.0 {
            losses.push(loss);
        } else if losses.is_empty() {
            losses.push(0.0);
        }
    }
    losses
}
