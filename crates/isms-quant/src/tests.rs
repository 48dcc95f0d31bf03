//! The published values of `risk-test-vectors.json`.

use isms::base::Json;
use isms::base::Shape as _;
use isms::model::{Distribution, LossScenario};

use super::*;

pub(crate) fn dist(text: &str) -> Dist {
    Dist::new(&Distribution::from_json(&Json::parse(text).unwrap()).unwrap()).unwrap()
}

pub(crate) fn scenario(text: &str) -> Scenario {
    Scenario::new(&LossScenario::from_json(&Json::parse(text).unwrap()).unwrap()).unwrap()
}

pub(crate) fn s1() -> Scenario {
    scenario(
        r#"{"currency":"EUR","frequency":{"kind":"given","per_year":{"kind":"pert","min":0.1,"mode":0.5,"max":3}},
        "magnitude":{"kind":"given","per_event":{"kind":"lognormal","low":10000,"high":500000}}}"#,
    )
}

fn near(found: f64, wanted: f64, tolerance: f64) {
    assert!((found - wanted).abs() <= tolerance * wanted.abs().max(1e-300), "{found} is not {wanted}");
}

/// min, mode, max; alpha, beta, mean, sd; p10, p50, p90, p95.
const PERT: [[f64; 11]; 7] = [
    [0.0, 50.0, 100.0, 3.0, 3.0, 50.0, 18.898224, 24.663645, 50.0, 75.336355, 81.074462],
    [0.0, 20.0, 100.0, 1.8, 4.2, 30.0, 17.320508, 8.990213, 27.667226, 54.533405, 62.127672],
    [5.0, 15.0, 50.0, 1.888889, 4.111111, 19.166667, 7.899417, 9.482798, 18.192664, 30.321025, 33.69169],
    [0.02, 0.08, 0.2, 2.333333, 3.666667, 0.09, 0.033166, 0.047545, 0.087646, 0.136002, 0.148392],
    [2.0, 4.0, 9.0, 2.142857, 3.857143, 4.5, 1.267731, 2.904353, 4.382589, 6.272703, 6.773921],
    [1.0, 1.0, 10.0, 1.0, 5.0, 2.5, 1.267731, 1.187665, 2.165045, 4.321384, 5.056478],
    [
        1e4,
        5e4,
        2.5e5,
        1.666667,
        4.333333,
        76666.666667,
        40629.960015,
        28238.319936,
        70468.954514,
        134464.37026,
        153034.894459,
    ],
];

#[test]
fn pert_with_lambda_four() {
    for [min, mode, max, a, b, mean, sd, p10, p50, p90, p95] in PERT {
        let pert = dist(&format!(r#"{{"kind":"pert","min":{min},"mode":{mode},"max":{max}}}"#));
        let Dist::Beta { alpha, beta, .. } = &pert else { panic!("{pert:?}") };
        near(*alpha, a, 5e-7);
        near(*beta, b, 5e-7);
        let moments = pert.moments();
        near(moments.mean, mean, 2e-8);
        near(moments.mean, (min + 4.0 * mode + max) / 6.0, 1e-14);
        near(moments.sd(), sd, 2e-5);
        near(moments.variance, (moments.mean - min) * (max - moments.mean) / 7.0, 1e-12);
        for (p, value) in [(0.1, p10), (0.5, p50), (0.9, p90), (0.95, p95)] {
            near(pert.quantile(p), value, 1e-5);
            near(pert.cdf(pert.quantile(p)), p, 1e-12);
        }
    }
}

#[test]
fn pyfairs_own_pert_is_another_distribution() {
    let pert = dist(r#"{"kind":"pert","min":0,"mode":50,"max":100,"variant":"pyfair"}"#);
    let Dist::Beta { alpha, beta, .. } = pert else { panic!("{pert:?}") };
    near(alpha, 4.0, 1e-15);
    near(beta, 4.0, 1e-15);
    let skewed = dist(r#"{"kind":"pert","min":0,"mode":20,"max":100,"variant":"pyfair"}"#);
    near(skewed.moments().mean, 30.0, 1e-14);
    near(skewed.moments().sd(), 100.0 / 6.0, 1e-14);
}

fn tree(frequency: &str) -> String {
    format!(
        r#"{{"currency":"EUR","frequency":{frequency},"magnitude":{{"kind":"given","per_event":{{"kind":"constant","value":1000}}}}}}"#
    )
}

#[test]
fn trees_of_constants() {
    let constant = |value: f64| format!(r#"{{"kind":"constant","value":{value}}}"#);
    for (lef, lm, risk) in [(100.0, 1000.0, 100_000.0), (100.0, 2000.0, 200_000.0), (200.0, 3000.0, 600_000.0)] {
        let text = format!(
            r#"{{"currency":"EUR","frequency":{{"kind":"given","per_year":{}}},"magnitude":{{"kind":"given","per_event":{}}}}}"#,
            constant(lef),
            constant(lm)
        );
        assert_eq!(scenario(&text).expected.annual_loss, risk);
    }
    for (tef, v, lef) in [(0.5, 0.5, 0.25), (200.0, 0.25, 50.0), (300.0, 1.0, 300.0)] {
        let text = tree(&format!(
            r#"{{"kind":"from_threats","threat_events":{{"kind":"given","per_year":{}}},"vulnerability":{{"kind":"given","probability":{}}}}}"#,
            constant(tef),
            constant(v)
        ));
        assert_eq!(scenario(&text).expected.loss_events, lef);
    }
    for (c, a, tef) in [(1000.0, 0.5, 500.0), (2000.0, 0.25, 500.0), (3000.0, 1.0, 3000.0)] {
        let text = tree(&format!(
            r#"{{"kind":"from_threats","threat_events":{{"kind":"from_contacts","contacts":{},"probability_of_action":{}}},"vulnerability":{{"kind":"given","probability":{}}}}}"#,
            constant(c),
            constant(a),
            constant(1.0)
        ));
        assert_eq!(scenario(&text).expected.threat_events, Some(tef));
    }
}

#[test]
fn vulnerability_of_pairs() {
    let (c, r) = ([0.6, 0.7, 0.1], [0.55, 0.65, 0.75]);
    near(share_of_pairs(&c, &r, Tie::NoLoss).unwrap(), 2.0 / 3.0, 1e-15);
    near(share_of_pairs(&[0.6, 0.1, 0.3], &[0.5, 0.5, 0.4], Tie::NoLoss).unwrap(), 1.0 / 3.0, 1e-15);
    let (up, down) = ([1.0, 2.0, 3.0, 4.0, 5.0], [5.0, 4.0, 3.0, 2.0, 1.0]);
    assert_eq!(share_of_pairs(&down, &up, Tie::NoLoss), Some(0.4));
    assert_eq!(share_of_pairs(&down, &up, Tie::Loss), Some(0.6));
    assert_eq!(share_of_pairs(&[], &up, Tie::Loss), None);
}

#[test]
fn vulnerability_of_distributions() {
    // Two uniforms on [0, 1] and [0.5, 1.5]: capability wins in a triangle of area 1/8.
    let (c, r) = (dist(r#"{"kind":"uniform","min":0,"max":1}"#), dist(r#"{"kind":"uniform","min":0.5,"max":1.5}"#));
    near(exceeds(&c, &r).0, 0.125, 1e-13);
    // Normals: Φ((μc − μr)/√(σc² + σr²)).
    let (c, r) = (dist(r#"{"kind":"normal","mean":1,"sd":3}"#), dist(r#"{"kind":"normal","mean":-2,"sd":4}"#));
    near(exceeds(&c, &r).0, maths::normal_cdf(3.0 / 5.0), 1e-12);
    // Equal distributions: one half, beta with an unbounded density and lognormal too.
    for text in [
        r#"{"kind":"beta","alpha":0.5,"beta":0.7}"#,
        r#"{"kind":"pert","min":0.1,"mode":0.2,"max":0.9}"#,
        r#"{"kind":"triangular","min":0.1,"mode":0.2,"max":0.9}"#,
        r#"{"kind":"lognormal","low":1,"high":1000}"#,
        r#"{"kind":"normal","mean":0.5,"sd":0.3,"min":0,"max":1}"#,
    ] {
        let d = dist(text);
        let (share, error) = exceeds(&d, &d);
        near(share, 0.5, 1e-11);
        assert!(error < 1e-11, "{text} {error}");
    }
    // A tie is no loss.
    let one = dist(r#"{"kind":"constant","value":0.5}"#);
    assert_eq!(exceeds(&one, &one).0, 0.0);
    let (c, r) = (dist(r#"{"kind":"empirical","values":[1,2,3]}"#), dist(r#"{"kind":"empirical","values":[2]}"#));
    near(exceeds(&c, &r).0, 1.0 / 3.0, 1e-15);
    near(exceeds(&dist(r#"{"kind":"uniform","min":0,"max":1}"#), &one).0, 0.5, 1e-15);
}

#[test]
fn every_fault_at_once() {
    let text = r#"{
        "currency": "EUR",
        "frequency": {"kind": "from_threats",
            "threat_events": {"kind": "from_contacts",
                "contacts": {"kind": "pert", "min": 3, "mode": 2, "max": 1},
                "probability_of_action": {"kind": "uniform", "min": 0.5, "max": 1.5}},
            "vulnerability": {"kind": "given", "probability": {"kind": "normal", "mean": 0.5, "sd": 0.1}}},
        "magnitude": {"kind": "by_form",
            "primary": [{"per_event": {"kind": "lognormal", "low": 0, "high": -1}}],
            "secondary": [{"probability": {"kind": "constant", "value": 2}, "per_event": {"kind": "constant", "value": -5}}]}
    }"#;
    let tree = LossScenario::from_json(&Json::parse(text).unwrap()).unwrap();
    let faults: Vec<String> = Scenario::new(&tree).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "/frequency/threat_events/contacts/mode: `mode` is 2, but must be at least `min`, which is 3",
            "/frequency/threat_events/contacts/mode: `mode` is 2, but must be at most `max`, which is 1",
            "/frequency/threat_events/contacts/max: `max` is 1, but must be above `min`, which is 3",
            "/frequency/threat_events/probability_of_action/max: `max` lets values up to 1.5 happen, but they must be from 0 to 1",
            "/frequency/vulnerability/probability/min: values must be from 0 to 1, but nothing bounds them: give `min`",
            "/frequency/vulnerability/probability/max: values must be from 0 to 1, but nothing bounds them: give `max`",
            "/magnitude/primary/0/per_event/low: `low` is 0, but must be above 0",
            "/magnitude/primary/0/per_event/high: `high` is -1, but must be above `low`, which is 0",
            "/magnitude/secondary/0/probability/value: `value` lets values up to 2 happen, but they must be from 0 to 1",
            "/magnitude/secondary/0/per_event/value: `value` lets values down to -5 happen, but they must be at least 0",
        ]
    );
}

#[test]
fn moments_agree_with_quadrature() {
    for text in [
        r#"{"kind":"uniform","min":-1,"max":4}"#,
        r#"{"kind":"triangular","min":1,"mode":1.5,"max":4}"#,
        r#"{"kind":"triangular","min":1,"mode":1,"max":4}"#,
        r#"{"kind":"pert","min":1,"mode":1.5,"max":4,"lambda":7}"#,
        r#"{"kind":"lognormal","low":1,"high":9}"#,
        r#"{"kind":"lognormal_parameters","mu":0.3,"sigma":0.7}"#,
        r#"{"kind":"normal","mean":1,"sd":2,"min":0}"#,
        r#"{"kind":"normal","mean":-1,"sd":2,"min":0,"max":3}"#,
        r#"{"kind":"normal","mean":9,"sd":2,"min":0,"max":3}"#,
        r#"{"kind":"beta","alpha":0.5,"beta":0.5,"min":2,"max":3}"#,
        r#"{"kind":"poisson","mean":3.5}"#,
        r#"{"kind":"bernoulli","probability":0.3}"#,
        r#"{"kind":"empirical","values":[3,1,2,2],"weights":[1,2,3,0]}"#,
        r#"{"kind":"constant","value":3}"#,
    ] {
        let d = dist(text);
        let (mean, _) = d.mean_of(&[], &|x| x);
        let (variance, _) = d.mean_of(&[], &|x| (x - mean) * (x - mean));
        let (third, _) = d.mean_of(&[], &|x| (x - mean) * (x - mean) * (x - mean));
        let moments = d.moments();
        let scale = moments.sd().max(1.0);
        assert!((moments.mean - mean).abs() < 1e-9 * scale, "{text} {moments:?} {mean}");
        assert!((moments.variance - variance).abs() < 1e-9 * scale * scale, "{text} {moments:?} {variance}");
        assert!((moments.third - third).abs() < 2e-9 * scale * scale * scale, "{text} {moments:?} {third}");
        for p in [0.1, 0.5, 0.8] {
            let x = d.quantile(p);
            let (part, _) = d.mean_of(&[x], &|y| if y <= x { y } else { 0.0 });
            assert!((d.mean_up_to(x) - part).abs() < 1e-9 * scale, "{text} {p} {part} {}", d.mean_up_to(x));
        }
        if !d.is_discrete() {
            for p in [0.001, 0.2, 0.5, 0.93, 0.9999] {
                assert!((d.cdf(d.quantile(p)) - p).abs() < 1e-11, "{text} {p}");
            }
        }
    }
}

use proptest::prelude::*;

/// A distribution of any kind with any parameters, sound or not.
fn any_distribution() -> impl Strategy<Value = String> {
    let n = || prop_oneof![-5.0_f64..5.0, Just(0.0), Just(1.0), 0.0_f64..1.0, -1e9_f64..1e9];
    (0_u8..9, n(), n(), n(), n()).prop_map(|(kind, a, b, c, d)| match kind {
        0 => format!(r#"{{"kind":"uniform","min":{a},"max":{b}}}"#),
        1 => format!(r#"{{"kind":"triangular","min":{a},"mode":{b},"max":{c}}}"#),
        2 => format!(r#"{{"kind":"pert","min":{a},"mode":{b},"max":{c},"lambda":{d}}}"#),
        3 => format!(r#"{{"kind":"pert","min":{a},"mode":{b},"max":{c},"variant":"pyfair"}}"#),
        4 => format!(r#"{{"kind":"lognormal","low":{a},"high":{b}}}"#),
        5 => format!(r#"{{"kind":"normal","mean":{a},"sd":{b},"min":{c},"max":{d}}}"#),
        6 => format!(r#"{{"kind":"beta","alpha":{a},"beta":{b},"min":{c},"max":{d}}}"#),
        7 => format!(r#"{{"kind":"lognormal_parameters","mu":{a},"sigma":{b}}}"#),
        _ => format!(r#"{{"kind":"empirical","values":[{a},{b},{c}],"weights":[{d},1,2]}}"#),
    })
}

proptest! {
    #[test]
    fn whatever_is_given_is_sound_or_refused(text in any_distribution()) {
        let given = Distribution::from_json(&Json::parse(&text).unwrap()).unwrap();
        match Dist::new(&given) {
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                for fault in faults {
                    prop_assert!(!fault.message().contains('{'), "{}", fault);
                }
            }
            Ok(d) => {
                let moments = d.moments();
                let (low, high) = d.support();
                prop_assert!(low <= high);
                let spread = moments.sd().max(1e-9 * moments.mean.abs());
                prop_assert!(moments.mean >= low - 1e-9 * spread && moments.mean <= high + 1e-9 * spread, "{moments:?}");
                prop_assert!(moments.variance >= 0.0, "{moments:?}");
                let mut last = f64::NEG_INFINITY;
                for p in [0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999] {
                    let x = d.quantile(p);
                    prop_assert!(x >= last && x >= low && x <= high, "{p} {x}");
                    last = x;
                    // Up to what the next number that can be written makes of it.
                    prop_assert!(d.cdf(x * (1.0 + 1e-14 * x.signum()) + 1e-300) >= p - 1e-6, "{p} {x} {}", d.cdf(x));
                    prop_assert!(d.below(x) <= p + 1e-6, "{p} {x} {}", d.below(x));
                }
                // A domain refuses what lets values out of it, and only that.
                let (money, share) = (Dist::within(&given, Domain::NotNegative), Dist::within(&given, Domain::Probability));
                prop_assert_eq!(money.is_ok(), low >= 0.0);
                prop_assert_eq!(share.is_ok(), low >= 0.0 && high <= 1.0);
            }
        }
    }

    #[test]
    fn moments_are_those_of_the_quantiles(min in -3.0_f64..3.0, a in 0.0_f64..2.0, b in 0.01_f64..2.0, lambda in 0.5_f64..20.0) {
        let d = dist(&format!(r#"{{"kind":"pert","min":{min},"mode":{},"max":{},"lambda":{lambda}}}"#, min + a, min + a + b));
        let moments = d.moments();
        let (mean, _) = d.mean_of(&[], &|x| x);
        let (square, _) = d.mean_of(&[], &|x| (x - moments.mean) * (x - moments.mean));
        near(moments.mean - min + 1.0, mean - min + 1.0, 1e-10);
        near(moments.variance, square, 1e-9);
        let unit = (min + lambda * (min + a) + min + a + b) / (lambda + 2.0);
        near(moments.mean - min + 1.0, unit - min + 1.0, 1e-12);
        near(moments.variance, (unit - min) * (min + a + b - unit) / (lambda + 3.0), 1e-10);
    }

    #[test]
    fn one_of_two_exceeds(a in 0.0_f64..1.0, b in 0.01_f64..1.0, c in 0.0_f64..1.0, e in 0.01_f64..1.0) {
        let x = dist(&format!(r#"{{"kind":"pert","min":{a},"mode":{},"max":{}}}"#, a + b / 3.0, a + b));
        let y = dist(&format!(r#"{{"kind":"triangular","min":{c},"mode":{},"max":{}}}"#, c + e / 4.0, c + e));
        let ((one, first), (other, second)) = (exceeds(&x, &y), exceeds(&y, &x));
        prop_assert!((one + other - 1.0).abs() <= 1e-9 + first + second, "{one} {other} {first} {second}");
    }
}
