//! The true values of `performance.md` and `bench/oracle.json`.

use super::*;
use crate::Scenario;
use crate::tests::{s1, scenario};

fn s2() -> Scenario {
    scenario(
        r#"{"currency":"EUR","frequency":{"kind":"given","per_year":{"kind":"pert","min":0.1,"mode":0.5,"max":3}},
        "magnitude":{"kind":"given","per_event":{"kind":"pert","min":10000,"mode":50000,"max":500000}}}"#,
    )
}

fn s3() -> Scenario {
    scenario(
        r#"{"currency":"EUR","frequency":{"kind":"given","per_year":{"kind":"pert","min":2,"mode":10,"max":40}},
        "magnitude":{"kind":"given","per_event":{"kind":"lognormal","low":1000,"high":100000}}}"#,
    )
}

pub(crate) fn p100() -> Vec<Scenario> {
    (0..100)
        .map(|i: u32| {
            let a = 0.02 * f64::from(1 + i % 5);
            let m = 0.1 * f64::from(1 + i % 7) + a;
            let b = m * 5.0 + 0.3;
            let low = 2000.0 * f64::from(1 + i % 10);
            let high = low * f64::from(20 + 5 * (i % 13));
            scenario(&format!(
                r#"{{"currency":"EUR","frequency":{{"kind":"given","per_year":{{"kind":"pert","min":{a},"mode":{m},"max":{b}}}}},
                "magnitude":{{"kind":"given","per_event":{{"kind":"lognormal","low":{low},"high":{high}}}}}}}"#
            ))
        })
        .collect()
}

fn near(found: f64, wanted: f64, tolerance: f64) {
    assert!((found / wanted - 1.0).abs() < tolerance, "{found} is not {wanted}");
}

struct True {
    scenario: Scenario,
    mean: f64,
    sd: f64,
    skewness: f64,
    none: f64,
    quantiles: &'static [(f64, f64)],
    /// The mean of the oracle's grid: what it lacks, its tails lack.
    grid_mean: f64,
    tails: &'static [(f64, f64)],
    exceed: &'static [(f64, f64)],
}

fn truths() -> [True; 3] {
    [
        True {
            scenario: s1(),
            mean: 121892.67839334285,
            sd: 276820.6816053128,
            skewness: 8.627668552045346,
            none: 0.4733738164156356,
            quantiles: &[
                (0.05, 0.0),
                (0.25, 0.0),
                (0.5, 13806.34769495689),
                (0.75, 133622.6027744246),
                (0.9, 350936.0766108077),
                (0.95, 560053.9039544682),
                (0.99, 1226317.0083846145),
                (0.999, 2848122.6887224168),
            ],
            grid_mean: 121892.6764764932,
            tails: &[(0.95, 1011803.9721589576), (0.99, 1919151.8253098808)],
            exceed: &[(1e6, 0.016052797000197017), (1e5, 0.2973943818721758)],
        },
        True {
            scenario: s2(),
            mean: 100583.33333333331,
            sd: 141946.2402427328,
            skewness: 1.851592105283602,
            none: 0.4733738164156356,
            quantiles: &[
                (0.5, 29184.85928493772),
                (0.75, 164474.32027378923),
                (0.9, 298070.3142882625),
                (0.95, 391216.5849909547),
                (0.99, 596622.4057329559),
                (0.999, 867328.2983224579),
            ],
            grid_mean: 100583.333332483,
            tails: &[(0.95, 518206.2959922266), (0.99, 714921.577281729)],
            exceed: &[(1e6, 0.000304424370689782), (1e5, 0.3626280531859227)],
        },
        True {
            scenario: s3(),
            mean: 364077.28002385824,
            sd: 316193.62296249514,
            skewness: 3.5763999237190762,
            none: 0.0023364189978005304,
            quantiles: &[
                (0.05, 40529.49164218156),
                (0.1, 70750.45164333067),
                (0.25, 149862.15829111545),
                (0.5, 288525.37614417303),
                (0.75, 489866.3694881045),
                (0.9, 738576.3223926112),
                (0.95, 930585.0181483501),
                (0.99, 1444954.4749151107),
                (0.999, 2602320.8131309086),
            ],
            grid_mean: 364076.8306226055,
            tails: &[(0.95, 1277738.2533615683), (0.99, 1944023.0480152129)],
            exceed: &[(1e6, 0.03929933171966915), (1e5, 0.8462215370836468)],
        },
    ]
}

#[test]
fn true_values_within_the_stated_bound() {
    for truth in truths() {
        let loss = AnnualLoss::of(&[truth.scenario], &ExactOptions::default()).unwrap();
        println!("{:?}", loss.grid());
        near(loss.moments().mean, truth.mean, 1e-13);
        near(loss.moments().sd(), truth.sd, 1e-13);
        near(loss.moments().skewness().unwrap(), truth.skewness, 1e-12);
        near(loss.no_loss(), truth.none, 1e-13);
        for (p, wanted) in truth.quantiles {
            let Figure { value, error } = loss.quantile(*p);
            println!("{p} {value} off {:e} bound {:e}", value - wanted, error);
            // The table itself is good to 1e-7, the median of S1 to 1e-6.
            assert!((value - wanted).abs() <= error + 1e-6 * wanted);
        }
        for (p, wanted) in truth.tails {
            let Figure { value, error } = loss.tail(*p).tail_value_at_risk;
            let wanted = wanted + (truth.mean - truth.grid_mean) / (1.0 - p);
            println!("tail {p} {value} off {:e} bound {:e}", value - wanted, error);
            assert!((value - wanted).abs() <= error + 3e-7 * wanted);
        }
        for (x, wanted) in truth.exceed {
            let Figure { value, error } = loss.exceedance(*x);
            println!("exceed {x} {value} off {:e} bound {:e}", value - wanted, error);
            assert!((value - wanted).abs() <= error + 1e-8);
        }
        near(loss.quantile(0.5).value, truth.quantiles.iter().find(|(p, _)| *p == 0.5).unwrap().1, 5e-4);
        near(loss.quantile(0.99).value, truth.quantiles.iter().find(|(p, _)| *p == 0.99).unwrap().1, 1e-5);
    }
}

#[test]
fn counts_of_s1() {
    let counts = Counts::of(&s1().frequency).unwrap();
    let wanted = [
        0.4733738164156356,
        0.3115591388459607,
        0.13948477742689624,
        0.05189199479288761,
        0.01695397917541247,
        0.004980285093129243,
        0.0013331814238496582,
        0.000328223422950087,
    ];
    for (found, wanted) in counts.masses().iter().zip(wanted) {
        near(*found, wanted, 1e-11);
    }
    println!("{} {}", counts.masses().len(), counts.missing());
    assert!(counts.missing() < 1e-14);
}

#[test]
fn the_portfolio_of_a_hundred() {
    let scenarios = p100();
    let loss = AnnualLoss::of(&scenarios, &ExactOptions::default()).unwrap();
    println!("{:?}", loss.grid());
    near(loss.moments().mean, 11738454.712778848, 1e-13);
    near(loss.moments().sd(), 3574301.9848093423, 1e-13);
    for (p, wanted) in [
        (0.05, 7116648.660378071),
        (0.5, 11216461.681717068),
        (0.9, 16112716.167742962),
        (0.95, 18016119.57068171),
        (0.99, 22870507.791438267),
        (0.999, 33121553.927258193),
    ] {
        let Figure { value, error } = loss.quantile(p);
        println!("{p} {value} off {:e} bound {:e}", value - wanted, error);
        assert!((value - wanted).abs() <= error + 3e-7 * wanted);
    }
    // The oracle's tail, with what its grid cuts off.
    let wanted = 27293650.783837464 + (11738454.712778848 - 11738451.30554745) / 0.01;
    let Figure { value, error } = loss.tail(0.99).tail_value_at_risk;
    println!("{value} off {:e} bound {:e}", value - wanted, error);
    assert!((value - wanted).abs() <= error + 3e-7 * wanted);
    near(value, wanted, 5e-6);
}

#[test]
fn years_without_loss_make_no_error_of_small_losses() {
    let found = AnnualLoss::of(&[s1()], &ExactOptions::default()).unwrap();
    let none = found.exceedance(0.0);
    assert!((none.value - (1.0 - found.no_loss())).abs() < 1e-15 && none.error < 1e-9, "{none:?}");
    // One loss alone, and a second one at most, can be as small as these: P(S > x) = 1 − p₀ − p₁ F(x) − p₂ P(X + Y ≤ x).
    let (low, high) = (libm::log(1e4), libm::log(5e5));
    let (mu, sigma) = ((low + high) / 2.0, (high - low) / (2.0 * crate::maths::Z95));
    for loss in [1.0, 100.0, 300.0, 1_000.0] {
        let share = 0.5 * libm::erfc((mu - libm::log(loss)) / (sigma * 2_f64.sqrt()));
        let truth = 1.0 - 0.473_373_816_415_635_6 - 0.311_559_138_845_960_7 * share;
        let at = found.exceedance(loss);
        let second = 0.14 * share * share;
        assert!((at.value - truth).abs() <= at.error + second && at.error < 2e-4, "{loss}: {at:?} {truth}");
    }
    let rare = scenario(
        r#"{"currency":"EUR","frequency":{"kind":"given","per_year":{"kind":"constant","value":0.0001}},
        "magnitude":{"kind":"given","per_event":{"kind":"lognormal","low":10000,"high":500000}}}"#,
    );
    let none = AnnualLoss::of(&[rare], &ExactOptions::default()).unwrap().exceedance(0.0);
    assert!((none.value + libm::expm1(-1e-4)).abs() < 1e-15 && none.error < 1e-9, "{none:?}");
}
