//! What each scenario brings to the tail of all together.

use super::annual::{AnnualLoss, Figure};
use super::counts::Counts;
use super::curve::Curve;
use super::fft::{DAMPING, Plan, Values};
use super::grid::{generate, multiply, rounded};
use super::setup::prepare;
use crate::fault::QuantFault;
use crate::scenario::Scenario;

/// The mean loss that each scenario brings to the years in which all together lose more than the quantile of `p`; together they are
/// the tail value at risk (Euler allocation: Tasche 1999, *Risk contributions and performance measurement*). `p` from 0 to the
/// largest probability asked for.
///
/// Of a year's loss S = Σ Sᵢ, the transform of E\[Sᵢ; S = s\] is that of x fᵢ(x), times the derivative of the generating function of the
/// counts at the transform of fᵢ, times the transforms of all other scenarios.
///
/// # Errors
/// As [`AnnualLoss::of`].
pub fn tail_contributions(scenarios: &[Scenario], known: &AnnualLoss, p: f64) -> Result<Vec<Figure>, Vec<QuantFault>> {
    let counts = prepare(scenarios)?;
    let work: Vec<(&Scenario, &Counts)> = scenarios.iter().zip(&counts).collect();
    let grid = known.grid();
    let fine = beyond(&work, known, grid.step, grid.points, p);
    if known.lattice().is_some() {
        return Ok(fine.into_iter().map(|value| Figure { value, error: 1e-9 * value.abs() }).collect());
    }
    let coarse = beyond(&work, known, 2.0 * grid.step, grid.points / 2, p);
    let error = |value: f64, other: f64| (value - other).abs() + 1e-9 * value.abs() + known.moved();
    Ok(fine.into_iter().zip(coarse).map(|(value, other)| Figure { value, error: error(value, other) }).collect())
}

/// A scenario on the grid.
struct Own {
    /// The transform of its year's loss.
    whole: Values,
    /// The transform of its year's loss, each amount weighted by itself.
    weighted: Values,
    /// Its mean within reach of the grid.
    mean: f64,
}

fn own(scenario: &Scenario, counts: &Counts, plan: &Plan, step: f64) -> Own {
    let length = plan.length();
    let mut parts = Vec::new();
    let mut short = 0.0;
    for part in &scenario.severity.parts {
        let (mut weighted, left) = rounded(&part.loss, step, length);
        let mut plain = plan.forward(&weighted);
        for (j, mass) in weighted.iter_mut().enumerate() {
            *mass *= part.probability * step * j as f64;
        }
        short += part.probability * left;
        plain.re.iter_mut().for_each(|re| *re = 1.0 - part.probability + part.probability * *re);
        plain.im.iter_mut().for_each(|im| *im *= part.probability);
        parts.push((plain, plan.forward(&weighted)));
    }
    let none = || Values { re: vec![0.0; length / 2], im: vec![0.0; length / 2] };
    let mut event = Values { re: vec![1.0; length / 2], im: vec![0.0; length / 2] };
    let mut weighted = none();
    // The derivative of a product, one factor after another.
    for (plain, first) in &parts {
        multiply(&mut weighted, plain);
        let mut added = event.clone();
        multiply(&mut added, first);
        add(&mut weighted, &added);
        multiply(&mut event, plain);
    }
    let derivative: Vec<f64> = counts.masses().iter().enumerate().skip(1).map(|(k, mass)| k as f64 * mass).collect();
    let (mut whole, mut slope) = (event.clone(), event);
    generate(counts.masses(), &mut whole);
    generate(&derivative, &mut slope);
    multiply(&mut weighted, &slope);
    Own { whole, weighted, mean: scenario.expected.annual_loss - scenario.frequency.mean() * short }
}

fn add(to: &mut Values, by: &Values) {
    to.re.iter_mut().zip(&by.re).for_each(|(to, by)| *to += by);
    to.im.iter_mut().zip(&by.im).for_each(|(to, by)| *to += by);
}

fn beyond(work: &[(&Scenario, &Counts)], known: &AnnualLoss, step: f64, points: usize, p: f64) -> Vec<f64> {
    let plan = Plan::new(points / 2, DAMPING);
    let owns: Vec<Own> = work.iter().map(|(scenario, counts)| own(scenario, counts, &plan, step)).collect();
    let one = || Values { re: vec![1.0; points / 2], im: vec![0.0; points / 2] };
    // The products of all scenarios before each.
    let mut before = vec![one()];
    for own in &owns {
        let mut next = before.last().cloned().unwrap_or_else(one);
        multiply(&mut next, &own.whole);
        before.push(next);
    }
    let Some(all) = before.pop() else { return Vec::new() };
    let curve = Curve::new(plan.backward(all), step, known.no_loss(), 0.0);
    let mut after = one();
    let mut found = Vec::new();
    for (own, mut others) in owns.iter().zip(before).rev() {
        multiply(&mut others, &after);
        multiply(&mut others, &own.weighted);
        let below = curve.sum_below(&plan.backward(others), p);
        found.push((own.mean - below) / (1.0 - p));
        multiply(&mut after, &own.whole);
    }
    found.reverse();
    found
}
