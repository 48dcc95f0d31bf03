//! The simulation against closed forms, and against itself on other threads, widths and in other steps.

use super::{NamedScenario, Settings, Simulation, SimulationResult, simulate};
use crate::{Dist, Frequency, Part, Scenario, Severity};

/// A scenario of one frequency and one severity.
pub(super) fn scenario(id: &str, frequency: Dist, loss: Dist) -> NamedScenario {
    let (frequency, severity) = (
        Frequency { scale: 1.0, factors: vec![frequency] },
        Severity { parts: vec![Part { form: None, probability: 1.0, loss, secondary: false }] },
    );
    NamedScenario {
        id: id.to_owned(),
        scenario: Scenario {
            currency: isms::base::Currency::parse("EUR").unwrap(),
            frequency,
            severity,
            expected: Default::default(),
        },
    }
}

/// PERT with lambda 4.
fn pert(min: f64, mode: f64, max: f64) -> Dist {
    let shape = |part: f64| 1.0 + 4.0 * part / (max - min);
    Dist::Beta { alpha: shape(mode - min), beta: shape(max - mode), min, max }
}

/// Lognormal from its 90 % interval.
pub(super) fn lognormal(low: f64, high: f64) -> Dist {
    let (low, high) = (libm::log(low), libm::log(high));
    Dist::Lognormal { mu: (low + high) / 2.0, sigma: (high - low) / (2.0 * crate::maths::Z95) }
}

pub(super) fn s1() -> NamedScenario {
    scenario("S1", pert(0.1, 0.5, 3.0), lognormal(1e4, 5e5))
}
pub(super) fn s2() -> NamedScenario {
    scenario("S2", pert(0.1, 0.5, 3.0), pert(1e4, 5e4, 5e5))
}
pub(super) fn s3() -> NamedScenario {
    scenario("S3", pert(2.0, 10.0, 40.0), lognormal(1e3, 1e5))
}
fn p100() -> Vec<NamedScenario> {
    let one = |i: u32| {
        let f = |n: u32| f64::from(n);
        let a = 0.02 * (1.0 + f(i % 5));
        let m = 0.1 * (1.0 + f(i % 7)) + a;
        let low = 2000.0 * (1.0 + f(i % 10));
        scenario(&format!("P{i}"), pert(a, m, 5.0 * m + 0.3), lognormal(low, low * (20.0 + 5.0 * f(i % 13))))
    };
    (0..100).map(one).collect()
}

/// The true value of a statistic, by transform and closed form (`performance.md`).
struct Truth {
    mean: f64,
    sd: f64,
    no_loss: f64,
    /// Levels with their values at risk.
    quantiles: &'static [(f64, f64)],
    tail_mean_99: f64,
}

/// Within five standard errors of the truth.
fn agrees(what: &str, found: crate::statistics::Estimate, truth: f64) {
    assert!((found.value - truth).abs() <= 5.0 * found.error, "{what}: {found:?}, {truth} expected");
}

fn compare(found: &SimulationResult, truth: &Truth) {
    let loss = &found.portfolio;
    agrees("mean", loss.mean, truth.mean);
    agrees("sd", loss.sd, truth.sd);
    agrees("no loss", loss.no_loss, truth.no_loss);
    for (level, value) in truth.quantiles {
        let at = loss.levels.iter().find(|at| at.probability == *level).unwrap();
        agrees(&format!("value at risk {level}"), at.value_at_risk, *value);
        assert!(at.interval.low <= at.value_at_risk.value && at.value_at_risk.value <= at.interval.high);
        if *level == 0.99 {
            agrees("tail value at risk", at.tail_value_at_risk, truth.tail_mean_99);
        }
    }
}

pub(super) fn settings(years: u64) -> Settings {
    Settings { years, seed: 31, ..Settings::default() }
}

#[test]
fn ten_million_years_of_rare_lognormal_losses() {
    let found = simulate(&[s1()], settings(10_000_000)).unwrap();
    compare(
        &found,
        &Truth {
            mean: 121_892.678_393,
            sd: 276_820.681_605,
            no_loss: 0.473_373_816_416,
            quantiles: &[
                (0.5, 13_806.35),
                (0.9, 350_936.08),
                (0.95, 560_053.9),
                (0.99, 1_226_317.01),
                (0.999, 2_848_122.69),
            ],
            tail_mean_99: 1_919_152.0,
        },
    );
    agrees("skewness", found.portfolio.skewness, 8.627_668_552);
    let whole = found.scenarios[0].share_of_tail.unwrap();
    assert_eq!((whole.value, whole.error), (1.0, 0.0));
}

#[test]
fn ten_million_years_of_rare_losses_of_a_pert_distribution() {
    compare(
        &simulate(&[s2()], settings(10_000_000)).unwrap(),
        &Truth {
            mean: 100_583.333_333,
            sd: 141_946.240_243,
            no_loss: 0.473_373_816_416,
            quantiles: &[
                (0.5, 29_184.859),
                (0.9, 298_070.314),
                (0.95, 391_216.585),
                (0.99, 596_622.406),
                (0.999, 867_328.3),
            ],
            tail_mean_99: 714_922.0,
        },
    );
}

#[test]
fn ten_million_years_of_frequent_losses() {
    compare(
        &simulate(&[s3()], settings(10_000_000)).unwrap(),
        &Truth {
            mean: 364_077.280_024,
            sd: 316_193.622_962,
            no_loss: 0.002_336_418_998,
            quantiles: &[
                (0.5, 288_525.376),
                (0.9, 738_576.32),
                (0.95, 930_585.02),
                (0.99, 1_444_954.47),
                (0.999, 2_602_320.8),
            ],
            tail_mean_99: 1_944_023.0,
        },
    );
}

#[test]
fn a_portfolio_of_a_hundred_scenarios() {
    let list = p100();
    let found = simulate(&list, settings(10_000_000)).unwrap();
    compare(
        &found,
        &Truth {
            mean: 11_738_454.712_779,
            sd: 3_574_301.984_809,
            no_loss: 0.0,
            quantiles: &[
                (0.5, 11_216_461.6),
                (0.9, 16_112_716.0),
                (0.95, 18_016_119.4),
                (0.99, 22_870_507.6),
                (0.999, 33_121_553.8),
            ],
            tail_mean_99: 27_293_651.0,
        },
    );
    let (mut mean, mut tail) = (0.0, 0.0);
    for (named, found) in list.iter().zip(&found.scenarios) {
        let truth = named.scenario.frequency.mean() * named.scenario.severity.moments().mean;
        agrees(&named.id, found.loss.mean, truth);
        agrees("share", found.share_of_mean.unwrap(), truth / 11_738_454.712_779);
        mean += found.share_of_mean.unwrap().value;
        tail += found.share_of_tail.unwrap().value;
    }
    assert!((mean - 1.0).abs() < 1e-12 && (tail - 1.0).abs() < 1e-12, "{mean} {tail}");
    let curve = &found.portfolio.curve;
    assert_eq!(curve.len(), 99);
    assert!((curve[98].loss / 22_870_507.6 - 1.0).abs() < 0.02 && (curve[98].probability.value - 0.01).abs() < 1e-12);
}

#[test]
fn shares_of_the_tail_against_a_plain_count() {
    // Constant losses make the tail countable: with losses of 10 and 1 the worst years are those of the first scenario.
    let list = [
        scenario("large", Dist::Bernoulli { probability: 0.05 }, Dist::Uniform { min: 900.0, max: 1000.0 }),
        scenario("small", Dist::Constant(20.0), Dist::Constant(1.0)),
    ];
    let found = simulate(&list, Settings { tail_level: 0.99, ..settings(200_000) }).unwrap();
    // In a year of the tail: N losses of about 950 given N > 0, and about 20 of 1.
    let share = found.scenarios[1].share_of_tail.unwrap();
    assert!((0.008..0.03).contains(&share.value), "{share:?}");
}

/// All results at once, as their shortest decimal forms.
fn text(result: &SimulationResult) -> String {
    format!("{result:?}")
}

#[test]
fn threads_widths_and_steps_change_no_bit() {
    let mut list = p100();
    list.truncate(7);
    list.push(scenario(
        "many",
        Dist::Lognormal { mu: 3.0, sigma: 1.9 },
        Dist::Triangular { min: 1.0, mode: 2.0, max: 900.0 },
    ));
    let mut mixed = scenario("forms", Dist::Constant(0.7), Dist::Uniform { min: 10.0, max: 1e5 });
    mixed.scenario.severity.parts.push(Part {
        form: None,
        probability: 0.3,
        loss: pert(1e3, 2e3, 9e6),
        secondary: true,
    });
    list.push(mixed);
    for list in [&list[..], &list[..1]] {
        // 30,000 years: the last block is cut short.
        let run = |threads, wide, steps: u64| {
            let settings = Settings { threads, ..settings(30_000) };
            let mut simulation = Simulation::with_width(list, settings, wide).unwrap();
            while simulation.progress().done < simulation.progress().total {
                simulation.step(steps);
            }
            text(&simulation.result())
        };
        let plain = run(1, false, u64::MAX);
        for (threads, wide, steps) in [(1, true, u64::MAX), (2, true, u64::MAX), (3, false, 1), (2, true, 4)] {
            assert_eq!(run(threads, wide, steps), plain, "threads {threads}, wide {wide}, steps {steps}");
        }
    }
}

#[test]
fn another_seed_another_result_and_a_scenario_keeps_its_draws() {
    let years = |seed| Settings { years: 10_000, seed, ..Settings::default() };
    let alone = simulate(&[s1()], years(1)).unwrap();
    assert_ne!(alone.portfolio.mean, simulate(&[s1()], years(2)).unwrap().portfolio.mean);
    let beside = simulate(&[s3(), s1()], years(1)).unwrap();
    assert_eq!(beside.scenarios[1].loss.mean, alone.portfolio.mean);
}

#[test]
fn a_run_reports_and_can_be_stopped_and_continued() {
    let mut simulation = Simulation::new(&p100(), settings(300_000)).unwrap();
    let mut calls = 0;
    let stopped = simulation.run(|progress| {
        calls += 1;
        assert!(progress.done > 0 && progress.total == 300_000);
        std::ops::ControlFlow::Break(())
    });
    assert_eq!((stopped, calls), (Err(super::Cancelled), 1));
    let so_far = simulation.result().years;
    assert!(so_far < 300_000 && so_far == simulation.progress().done);
    let whole = simulation.run(|_| std::ops::ControlFlow::Continue(())).unwrap();
    assert_eq!(text(&whole), text(&simulate(&p100(), settings(300_000)).unwrap()));
}

#[test]
fn nothing_but_zero_losses() {
    let list = [
        scenario("never", Dist::Constant(0.0), Dist::Constant(5.0)),
        scenario("free", Dist::Constant(3.0), Dist::Constant(0.0)),
    ];
    let found = simulate(&list, settings(5_000)).unwrap();
    assert_eq!(found.portfolio.mean.value, 0.0);
    assert_eq!(found.portfolio.no_loss.value, 1.0);
    assert_eq!(found.portfolio.curve.len(), 1);
    assert!(found.scenarios.iter().all(|one| one.share_of_mean.is_none() && one.share_of_tail.is_none()));
}

#[test]
fn years_without_a_loss_have_no_moments() {
    // The first block has losses, but not among the years asked for: nothing may be left of the frame that fits them.
    let rare = scenario("rare", Dist::Constant(1e-4), lognormal(1e4, 5e5));
    for seed in 0..40 {
        let found = simulate(std::slice::from_ref(&rare), Settings { seed, ..settings(500) }).unwrap().portfolio;
        if found.no_loss.value < 1.0 {
            continue;
        }
        let moments = [found.mean, found.sd, found.skewness];
        assert!(moments.iter().all(|moment| (moment.value, moment.error) == (0.0, 0.0)), "seed {seed}: {moments:?}");
    }
}

#[test]
fn too_few_years_bound_nothing() {
    let found = simulate(&[s1()], settings(500)).unwrap().portfolio;
    for at in &found.levels {
        // 500 · 0.999 + 1.96 · √(500 · 0.999 · 0.001) lies beyond the last year; a tail of half a year has no error.
        let told = at.probability < 0.999;
        assert_eq!(at.interval.high.is_finite(), told, "{at:?}");
        assert_eq!(at.value_at_risk.error.is_finite(), told, "{at:?}");
        assert_eq!(at.tail_value_at_risk.error.is_finite(), told, "{at:?}");
    }
    let one = simulate(&[s1()], settings(1)).unwrap().portfolio;
    let errors = [one.mean.error, one.sd.error, one.skewness.error, one.no_loss.error];
    assert!(errors.iter().all(|error| error.is_infinite()), "{errors:?}");
    assert_eq!(crate::statistics::years_for(one.mean, 1, 5.0), None);
}

#[test]
fn the_curve_at_given_losses() {
    let losses = Some(vec![0.0, 1e5, 1e6]);
    let found = simulate(&[s1()], Settings { losses, ..settings(1_000_000) }).unwrap();
    for (point, truth) in found.portfolio.curve.iter().zip([1.0 - 0.473_373_816_416, 0.297_394_381_872, 0.016_052_797])
    {
        agrees("exceedance", point.probability, truth);
        assert!(point.interval.low < point.probability.value && point.probability.value < point.interval.high);
    }
    let years = crate::statistics::years_for(found.portfolio.mean, found.years, found.portfolio.mean.error / 2.0);
    assert_eq!(years, Some(4_000_000.0));
}

#[test]
fn everything_wrong_is_told_at_once() {
    let mut dollars = s2();
    dollars.scenario.currency = isms::base::Currency::parse("USD").unwrap();
    let list = [s1(), s1(), dollars, scenario("busy", Dist::Constant(30_000.0), Dist::Constant(1.0))];
    let settings = Settings {
        years: 0,
        seed: u64::MAX,
        levels: vec![0.5, 0.4, 1.0],
        losses: Some(vec![-1.0]),
        tail_level: f64::NAN,
        ..Settings::default()
    };
    let faults = Simulation::new(&list, settings).unwrap_err();
    let found: Vec<(&str, &str)> = faults.iter().map(|fault| (fault.field.pointer(), fault.code)).collect();
    assert_eq!(
        found,
        [
            ("/scenarios/1/id", "unique"),
            ("/scenarios/2/currency", "currency"),
            ("/scenarios/3/frequency", "bound"),
            ("/years", "bound"),
            ("/seed", "bound"),
            ("/levels/1", "order"),
            ("/levels/2", "bound"),
            ("/losses/0", "bound"),
            ("/tail_level", "bound"),
        ]
    );
    assert_eq!(Simulation::new(&[], Settings::default()).unwrap_err()[0].code, "empty");
}

#[test]
fn the_figures_are_what_they_always_were() {
    let mut list = p100();
    list.truncate(3);
    list.push(s2());
    let cut = Dist::Normal { mean: 9.0, sd: 5.0, min: 0.0, max: f64::INFINITY };
    list.push(scenario("t", Dist::Lognormal { mu: 6.0, sigma: 1.0 }, cut));
    let result = simulate(&list, settings(20_000)).unwrap();
    // Another fingerprint means that somebody's published figures cannot be repeated any more.
    let text = text(&result);
    assert_eq!(
        isms::base::fingerprint(&isms::base::Json::text(&text)).as_str(),
        "e675a145de9152cea7426528f37b4529c594eac4ac61195fb2fc47405ba29ee9"
    );
}
