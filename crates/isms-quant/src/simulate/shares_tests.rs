//! The errors of shares against runs with other seeds, and the shares against those computed without sampling.

use super::tests::{lognormal, s1, s2, s3, scenario, settings};
use super::{Settings, simulate};
use crate::Dist;
use crate::exact::{AnnualLoss, ExactOptions, tail_contributions};

const RUNS: u32 = 200;

/// What runs said of a share.
#[derive(Clone, Copy, Default)]
struct Scatter {
    value: f64,
    square: f64,
    error: f64,
}

/// For a large and a small scenario, a frequent and a rare one.
#[test]
fn shares_scatter_as_their_errors_say() {
    let rare = scenario("rare", Dist::Bernoulli { probability: 0.01 }, lognormal(5e5, 5e6));
    let list = [s1(), s2(), s3(), rare];
    let mut found = [[Scatter::default(); 2]; 4];
    for seed in 0..RUNS {
        let settings = Settings { seed: u64::from(seed), threads: 1, ..settings(20_000) };
        let result = simulate(&list, settings).unwrap();
        for (found, one) in found.iter_mut().zip(&result.scenarios) {
            for (found, share) in found.iter_mut().zip([one.share_of_mean, one.share_of_tail]) {
                let share = share.unwrap();
                found.value += share.value / f64::from(RUNS);
                found.square += share.value * share.value / f64::from(RUNS);
                found.error += share.error * share.error / f64::from(RUNS);
            }
        }
    }
    let bare = list.map(|named| {
        let mut scenario = named.scenario;
        scenario.expected.annual_loss = scenario.frequency.mean() * scenario.severity.moments().mean;
        scenario
    });
    let exact = AnnualLoss::of(&bare, &ExactOptions::default()).unwrap();
    let contributions = tail_contributions(&bare, &exact, 0.95).unwrap();
    let (mean, tail) = (exact.moments().mean, exact.tail(0.95).tail_value_at_risk.value);
    for ((found, scenario), contribution) in found.iter().zip(&bare).zip(contributions) {
        for (found, truth) in found.iter().zip([scenario.expected.annual_loss / mean, contribution.value / tail]) {
            // The standard deviation of 200 numbers is known to 5 %, of heavy tails somewhat less.
            let ratio = ((found.square - found.value * found.value) / found.error).sqrt();
            let off = (found.value - truth) / (found.error / f64::from(RUNS)).sqrt();
            println!("{:.4} of {truth:.4}, off by {off:.1} errors; scatter over error {ratio:.3}", found.value);
            assert!((0.8..1.2).contains(&ratio) && off.abs() < 5.0, "{} {truth} {ratio} {off}", found.value);
        }
    }
}
