//! Cases with an answer of their own, and scenarios at random.

use proptest::prelude::*;

use super::*;
use crate::tests::{s1, scenario};
use crate::{Dist, Scenario};

fn of(frequency: &str, event: &str) -> Scenario {
    scenario(&format!(
        r#"{{"currency":"EUR","frequency":{{"kind":"given","per_year":{frequency}}},"magnitude":{{"kind":"given","per_event":{event}}}}}"#
    ))
}

fn exact(scenario: &Scenario) -> AnnualLoss {
    AnnualLoss::of(std::slice::from_ref(scenario), &ExactOptions::default()).unwrap()
}

#[test]
fn equal_losses_are_counts() {
    let scenario = of(r#"{"kind":"constant","value":2}"#, r#"{"kind":"constant","value":1000}"#);
    let loss = exact(&scenario);
    let counts = Counts::of(&scenario.frequency).unwrap();
    // Poisson masses of mean 2.
    let mut mass = libm::exp(-2.0);
    let mut sum = 0.0;
    for k in 0..8_usize {
        assert!((counts.masses()[k] - mass).abs() < 1e-15);
        sum += mass;
        let between = loss.exceedance(1000.0 * k as f64 + 500.0);
        assert!((between.value - (1.0 - sum)).abs() <= between.error, "{k} {between:?}");
        assert!(between.error < 1e-8, "{between:?}");
        // The amount itself is not more than itself.
        assert!((loss.exceedance(1000.0 * k as f64).value - between.value).abs() <= between.error);
        // The quantile in the middle of the mass of k events is the amount itself.
        let figure = loss.quantile(sum - mass / 2.0);
        assert_eq!(figure.value, 1000.0 * k as f64);
        assert!(figure.error <= f64::EPSILON * figure.value, "{k} {figure:?}");
        mass *= 2.0 / (k as f64 + 1.0);
    }
}

/// Of losses that are single amounts, and a certain mean number of events, the events of each amount are Poisson for themselves: all
/// possible years, with their probabilities, in the order of their losses.
fn all_years(rate: f64, amounts: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut years = vec![(0.0, 1.0)];
    for (amount, share) in amounts {
        let mut mass = libm::exp(-rate * share);
        let mut longer = Vec::new();
        for k in 0..60_u32 {
            longer.extend(years.iter().map(|(loss, p)| (loss + f64::from(k) * amount, p * mass)));
            mass *= rate * share / f64::from(k + 1);
        }
        longer.retain(|(_, p)| *p > 1e-18);
        years = longer;
    }
    years.sort_by(|a, b| a.0.total_cmp(&b.0));
    years
}

#[test]
fn single_amounts_against_all_years_there_can_be() {
    for (rate, amounts) in [
        // On a grid of hundreds; of cents; on none.
        (2.0, vec![(1000.0, 0.5), (2500.0, 0.3), (40_000.0, 0.2)]),
        (4.5, vec![(0.29, 0.25), (7.12, 0.75)]),
        (5.1, vec![(162.928_370_685_443_24, 0.75), (16_723.884_048_020_26, 0.25)]),
        (0.3, vec![(std::f64::consts::PI, 0.6), (1000.0 / 3.0, 0.4)]),
        (7.0, vec![(1.0, 0.9), (279.123_369_824_992_1, 0.05), (31.5, 0.05)]),
    ] {
        let list =
            |of: fn(&(f64, f64)) -> f64| amounts.iter().map(|pair| of(pair).to_string()).collect::<Vec<_>>().join(",");
        let (values, weights) = (list(|pair| pair.0), list(|pair| pair.1));
        let event = format!(r#"{{"kind":"empirical","values":[{values}],"weights":[{weights}]}}"#);
        let loss = exact(&of(&format!(r#"{{"kind":"constant","value":{rate}}}"#), &event));
        let years = all_years(rate, &amounts);
        let up_to = |amount: f64| years.iter().take_while(|(loss, _)| *loss <= amount).map(|(_, p)| p).sum::<f64>();
        for p in [0.05, 0.2, 0.5, 0.77, 0.9, 0.95, 0.99, 0.999] {
            let mut sum = 0.0;
            let known = years.iter().find(|(_, mass)| {
                sum += mass;
                sum >= p
            });
            let (known, _) = *known.unwrap();
            let figure = loss.quantile(p);
            assert!((figure.value - known).abs() <= figure.error + 1e-9 * known, "{p} {figure:?} {known} {amounts:?}");
            assert!(figure.error <= 0.01 * loss.quantile(0.999).value, "{p} {figure:?} {amounts:?}");
            let above = loss.exceedance(known + 0.001);
            let truth = 1.0 - up_to(known + 0.001);
            assert!((above.value - truth).abs() <= above.error, "{p} {above:?} {truth} {amounts:?}");
            let beyond: f64 = years.iter().filter(|(loss, _)| *loss > known).map(|(loss, mass)| loss * mass).sum();
            let tail = (beyond + (up_to(known) - p) * known) / (1.0 - p);
            let found = loss.tail(p).tail_value_at_risk;
            assert!((found.value - tail).abs() <= found.error + 1e-9 * tail, "{p} {found:?} {tail} {amounts:?}");
        }
    }
}

/// A quantile from the first four cumulants (Cornish and Fisher 1938).
fn from_cumulants(rate: f64, loss: &Dist, z: f64) -> f64 {
    let moment = |k: i32| loss.nodes(6, &[]).iter().map(|(x, weight)| x.powi(k) * weight).sum::<f64>();
    let [one, two, three, four] = [1, 2, 3, 4].map(|k| rate * moment(k));
    let (sd, skew, excess) = (two.sqrt(), three / two.powf(1.5), four / (two * two));
    let (square, cube) = (z * z - 1.0, z * z * z);
    let stretched =
        z + square * skew / 6.0 + (cube - 3.0 * z) * excess / 24.0 - (2.0 * cube - 5.0 * z) * skew * skew / 36.0;
    one + sd * stretched
}

#[test]
fn so_many_events_that_their_sum_is_nearly_normal() {
    for rate in [1500.0, 20_000.0, 80_000.0] {
        for event in [
            r#"{"kind":"uniform","min":0,"max":2}"#,
            r#"{"kind":"uniform","min":900,"max":930}"#,
            r#"{"kind":"lognormal","low":0.5,"high":2}"#,
            r#"{"kind":"lognormal","low":95,"high":105}"#,
            r#"{"kind":"pert","min":1,"mode":2,"max":7}"#,
            r#"{"kind":"normal","mean":10,"sd":3,"min":0}"#,
            r#"{"kind":"constant","value":7.3}"#,
            r#"{"kind":"empirical","values":[1,3.1415926,9]}"#,
        ] {
            let scenario = of(&format!(r#"{{"kind":"constant","value":{rate}}}"#), event);
            let loss = exact(&scenario);
            for (p, z) in [(0.5, 0.0), (0.95, 1.644_853_626_951_472_6), (0.999, 3.090_232_306_167_813)] {
                let dist = &scenario.severity.parts[0].loss;
                let known = from_cumulants(rate, dist, z);
                let figure = loss.quantile(p);
                // What the series leaves out, and the gaps between amounts.
                let gaps = if dist.is_discrete() { dist.quantile(0.999) } else { 0.0 };
                let aside = 2e-3 * loss.moments().sd() + gaps;
                assert!((figure.value - known).abs() <= figure.error + aside, "{rate} {event} {p} {figure:?} {known}");
                if dist.is_discrete() {
                    continue;
                }
                let above = loss.exceedance(known);
                assert!((above.value - (1.0 - p)).abs() <= above.error + 2e-3, "{rate} {event} {p} {above:?}");
            }
        }
    }
}

#[test]
fn many_small_equal_losses() {
    let loss = exact(&of(r#"{"kind":"constant","value":3000}"#, r#"{"kind":"constant","value":1}"#));
    let median = loss.quantile(0.5);
    // The median of a Poisson number with a whole mean is the mean.
    assert!((median.value - 3000.0).abs() <= median.error, "{median:?}");
    assert!(median.error < 0.5, "{median:?}");
}

#[test]
fn nothing_happens_or_nothing_is_lost() {
    let never = of(r#"{"kind":"constant","value":0}"#, r#"{"kind":"lognormal","low":1,"high":9}"#);
    let free = of(r#"{"kind":"pert","min":1,"mode":2,"max":3}"#, r#"{"kind":"constant","value":0}"#);
    for scenario in [never, free] {
        let loss = exact(&scenario);
        assert_eq!(loss.no_loss(), 1.0);
        assert_eq!(loss.quantile(0.99), Figure { value: 0.0, error: 0.0 });
        assert_eq!(loss.tail(0.5).tail_value_at_risk.value, 0.0);
        assert_eq!(loss.moments().mean, 0.0);
        assert_eq!(loss.exceedance(10.0).value, 0.0);
    }
}

#[test]
fn an_exponential_tail_has_its_closed_form() {
    // Geometric counts do not occur here, but a single Bernoulli factor does: λ is 0 or 1, so P(N = 0) = 1 − q (1 − 1/e).
    let scenario = of(r#"{"kind":"bernoulli","probability":0.25}"#, r#"{"kind":"uniform","min":0,"max":1}"#);
    let counts = Counts::of(&scenario.frequency).unwrap();
    assert!((counts.none() - (1.0 - 0.25 * (1.0 - libm::exp(-1.0)))).abs() < 1e-15);
    // Two uniform losses: P(S > x) from the Irwin–Hall sums, here up to four events.
    let loss = exact(&scenario);
    let mass = |k: i32| 0.25 * libm::exp(-1.0) / f64::from((1..=k).product::<i32>());
    // At x = 1.5: P(U > 1.5) = 0, two 0.125, three 0.5, four: 1 − (1.5⁴ − 4·0.5⁴)/24.
    let four = 1.0 - (5.0625 - 4.0 * 0.0625) / 24.0;
    let known = mass(2) * 0.125 + mass(3) * 0.5 + mass(4) * four;
    // More than four events exceed 1.5 nearly always: at most all of them.
    let rest: f64 = (5..12).map(mass).sum();
    let found = loss.exceedance(1.5);
    assert!(
        found.value >= known - found.error && found.value <= known + rest + found.error,
        "{found:?} {known} {rest}"
    );
}

#[test]
fn counts_have_the_moments_of_a_mixed_poisson() {
    for text in [
        r#"{"kind":"given","per_year":{"kind":"pert","min":2,"mode":10,"max":40}}"#,
        r#"{"kind":"given","per_year":{"kind":"lognormal","low":0.1,"high":10}}"#,
        r#"{"kind":"given","per_year":{"kind":"poisson","mean":7}}"#,
        r#"{"kind":"given","per_year":{"kind":"pert","min":500,"mode":2000,"max":15000}}"#,
        r#"{"kind":"given","per_year":{"kind":"uniform","min":0,"max":3000}}"#,
        r#"{"kind":"from_threats","threat_events":{"kind":"from_contacts","contacts":{"kind":"pert","min":5,"mode":20,"max":90},
            "probability_of_action":{"kind":"pert","min":0.1,"mode":0.3,"max":0.6}},"vulnerability":{"kind":"given","probability":{"kind":"uniform","min":0.2,"max":0.6}}}"#,
    ] {
        let scenario = scenario(&format!(
            r#"{{"currency":"EUR","frequency":{text},"magnitude":{{"kind":"given","per_event":{{"kind":"constant","value":1}}}}}}"#
        ));
        let counts = Counts::of(&scenario.frequency).unwrap();
        let rate = scenario.frequency.moments();
        let mean: f64 = counts.masses().iter().enumerate().map(|(k, mass)| k as f64 * mass).sum();
        let square: f64 =
            counts.masses().iter().enumerate().map(|(k, mass)| (k as f64 - rate.mean).powi(2) * mass).sum();
        // Of an unbounded rate the table leaves out what is less likely than 1e-13, which the square feels.
        let (first, second) = if text.contains("lognormal") { (1e-8, 1e-5) } else { (1e-10, 1e-9) };
        assert!((mean / rate.mean - 1.0).abs() < first, "{text} {mean} {rate:?}");
        assert!((square / (rate.variance + rate.mean) - 1.0).abs() < second, "{text} {square} {rate:?}");
        assert!(counts.missing() < 2e-12, "{text} {}", counts.missing());
    }
}

#[test]
fn too_many_events_are_refused() {
    let scenario = of(r#"{"kind":"constant","value":1000000}"#, r#"{"kind":"constant","value":1}"#);
    let faults = AnnualLoss::of(&[scenario], &ExactOptions::default()).unwrap_err();
    assert_eq!(
        faults[0].to_string(),
        "/frequency: up to 1000000 events a year are possible, more than the 200000 that can be followed exactly"
    );
    assert_eq!(AnnualLoss::of(&[], &ExactOptions::default()).unwrap_err()[0].code, "empty");
    let dollars = scenario_in("USD");
    assert_eq!(AnnualLoss::of(&[s1(), dollars], &ExactOptions::default()).unwrap_err()[0].code, "currency");
}

fn scenario_in(currency: &str) -> Scenario {
    scenario(&format!(
        r#"{{"currency":"{currency}","frequency":{{"kind":"given","per_year":{{"kind":"constant","value":1}}}},
        "magnitude":{{"kind":"given","per_event":{{"kind":"constant","value":1}}}}}}"#
    ))
}

#[test]
fn heavy_tails_and_many_events() {
    for (frequency, event) in [
        (r#"{"kind":"constant","value":0.3}"#, r#"{"kind":"lognormal_parameters","mu":3,"sigma":5}"#),
        (r#"{"kind":"pert","min":500,"mode":2000,"max":5000}"#, r#"{"kind":"lognormal","low":10,"high":300}"#),
        (r#"{"kind":"constant","value":0.0001}"#, r#"{"kind":"lognormal","low":10,"high":300}"#),
        (r#"{"kind":"constant","value":3}"#, r#"{"kind":"empirical","values":[1,10,1000]}"#),
        (r#"{"kind":"constant","value":3}"#, r#"{"kind":"beta","alpha":0.4,"beta":0.6,"max":1000}"#),
        (r#"{"kind":"constant","value":3}"#, r#"{"kind":"normal","mean":100,"sd":5,"min":0}"#),
    ] {
        let scenario = of(frequency, event);
        let loss = exact(&scenario);
        between(&scenario, &loss, 4);
    }
}

/// The quantiles, with their errors, meet what rounding down and up allows.
fn between(scenario: &Scenario, loss: &AnnualLoss, refine: usize) {
    let bracket = Bracket::of(std::slice::from_ref(scenario), loss, refine).unwrap();
    let mut last = 0.0;
    for p in [0.1, 0.3, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999] {
        let Figure { value, error } = loss.quantile(p);
        let (low, high) = bracket.quantile(p);
        assert!(low <= high, "{low} {high}");
        assert!(value + error >= low && value - error <= high, "{scenario:?} {p}: {value} ± {error}, {low} to {high}");
        assert!(value >= last, "{p} {value} {last}");
        last = value;
        let back = loss.exceedance(value);
        if value > 0.0 && !scenario.severity.parts.iter().any(|part| part.loss.is_discrete()) {
            assert!((back.value - (1.0 - p)).abs() < 1e-9 + back.error, "{scenario:?} {p} {back:?}");
        }
        let tail = loss.tail(p);
        assert!(tail.tail_value_at_risk.value + tail.tail_value_at_risk.error >= value, "{p} {tail:?}");
    }
}

#[test]
fn secondary_losses_and_sums_of_parts() {
    let scenario = scenario(
        r#"{"currency":"EUR","frequency":{"kind":"given","per_year":{"kind":"pert","min":0.1,"mode":0.5,"max":3}},
        "magnitude":{"kind":"by_form",
            "primary":[{"form":"response","per_event":{"kind":"pert","min":1000,"mode":4000,"max":20000}},
                {"form":"productivity","per_event":{"kind":"lognormal","low":500,"high":40000}}],
            "secondary":[{"form":"fines_and_judgments","probability":{"kind":"pert","min":0.05,"mode":0.1,"max":0.3},
                "per_event":{"kind":"lognormal","low":10000,"high":900000}}]}}"#,
    );
    let loss = exact(&scenario);
    between(&scenario, &loss, 8);
    // The mean as an integral of the curve, and as the tail of everything.
    assert!((loss.tail(0.0).tail_value_at_risk.value / loss.moments().mean - 1.0).abs() < 1e-6);
    assert!((scenario.expected.annual_loss / loss.moments().mean - 1.0).abs() < 1e-13);
    let share = scenario.severity.parts[2].probability;
    assert!((share - (0.05 + 0.4 + 0.3) / 6.0).abs() < 1e-15);
}

#[test]
fn brackets_narrow_and_hold_the_true_value() {
    let loss = exact(&s1());
    let width = |refine| {
        let bracket = Bracket::of(&[s1()], &loss, refine).unwrap();
        let (low, high) = bracket.quantile(0.99);
        assert!(low <= 1_226_317.008 && 1_226_317.009 <= high, "{low} {high}");
        high - low
    };
    assert!(width(8) < 0.2 * width(1));
}

#[test]
fn contributions_to_the_tail() {
    let portfolio = [
        s1(),
        of(r#"{"kind":"pert","min":2,"mode":10,"max":40}"#, r#"{"kind":"lognormal","low":1000,"high":100000}"#),
        of(r#"{"kind":"constant","value":1}"#, r#"{"kind":"constant","value":50000}"#),
    ];
    let loss = AnnualLoss::of(&portfolio, &ExactOptions::default()).unwrap();
    for p in [0.5, 0.95, 0.99] {
        let parts = tail_contributions(&portfolio, &loss, p).unwrap();
        let whole = loss.tail(p).tail_value_at_risk;
        let sum: f64 = parts.iter().map(|part| part.value).sum();
        assert!((sum / whole.value - 1.0).abs() < 1e-5, "{p} {parts:?} {whole:?}");
        let means: Vec<f64> = portfolio.iter().map(|scenario| scenario.expected.annual_loss).collect();
        // Each brings more in bad years than on average.
        assert!(parts.iter().zip(&means).all(|(part, mean)| part.value > *mean), "{parts:?} {means:?}");
    }
    // Of everything, each brings its mean; two alike share alike; one alone brings it all.
    for (part, scenario) in tail_contributions(&portfolio, &loss, 0.0).unwrap().iter().zip(&portfolio) {
        assert!((part.value / scenario.expected.annual_loss - 1.0).abs() < 1e-4, "{part:?}");
    }
    let twins = [s1(), s1()];
    let loss = AnnualLoss::of(&twins, &ExactOptions::default()).unwrap();
    let parts = tail_contributions(&twins, &loss, 0.99).unwrap();
    assert!((parts[0].value / parts[1].value - 1.0).abs() < 1e-9, "{parts:?}");
    let alone = exact(&s1());
    let part = tail_contributions(&[s1()], &alone, 0.99).unwrap()[0];
    let tail = alone.tail(0.99).tail_value_at_risk;
    assert!((part.value - tail.value).abs() <= part.error + tail.error, "{part:?} {tail:?}");
}

#[test]
fn the_same_bits_everywhere() {
    let loss = exact(&s1());
    let bits =
        [loss.moments().sd(), loss.no_loss(), loss.quantile(0.5).value, loss.tail(0.99).tail_value_at_risk.value]
            .map(f64::to_bits);
    assert_eq!(bits, BITS);
}

/// What this crate computed when the test was written; another platform must do the same.
const BITS: [u64; 4] = [0x4110_e552_b9f6_be3f, 0x3fde_4bc1_b112_6c79, 0x40ca_f71e_18cf_2142, 0x413d_48b0_3be9_d31c];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_scenario_lies_between_its_bounds(
        a in 0.01_f64..3.0, b in 0.0_f64..5.0, c in 0.01_f64..10.0,
        low in 1.0_f64..1000.0, times in 1.5_f64..300.0, kind in 0_u8..6,
    ) {
        let (mode, max) = (a + b, a + b + c);
        let high = low * times;
        let event = match kind {
            0 => format!(r#"{{"kind":"lognormal","low":{low},"high":{high}}}"#),
            1 => format!(r#"{{"kind":"pert","min":{low},"mode":{low},"max":{high}}}"#),
            2 => format!(r#"{{"kind":"triangular","min":{low},"mode":{},"max":{high}}}"#, 0.5 * (low + high)),
            3 => format!(r#"{{"kind":"uniform","min":{low},"max":{high}}}"#),
            _ => format!(r#"{{"kind":"empirical","values":[{low},{high}],"weights":[3,1]}}"#),
        };
        let frequency = format!(r#"{{"kind":"pert","min":{a},"mode":{mode},"max":{max}}}"#);
        let scenario = match kind {
            // A single amount, and now and then more.
            5 => scenario(&format!(
                r#"{{"currency":"EUR","frequency":{{"kind":"given","per_year":{frequency}}},"magnitude":{{"kind":"by_form",
                "primary":[{{"form":"response","per_event":{{"kind":"constant","value":{low}}}}}],"secondary":[{{"form":"reputation",
                "probability":{{"kind":"constant","value":{}}},"per_event":{{"kind":"lognormal","low":{low},"high":{high}}}}}]}}}}"#,
                a / 4.0
            )),
            _ => of(&frequency, &event),
        };
        let loss = exact(&scenario);
        between(&scenario, &loss, 2);
        let own = annual_moments(&scenario);
        prop_assert!((own.mean / scenario.expected.annual_loss - 1.0).abs() < 1e-12);
        prop_assert!(own.variance >= 0.0);
    }
}
