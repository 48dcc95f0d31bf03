use proptest::prelude::*;

use super::*;
use crate::base::{Count, Json, Percent, Shape as _};
use crate::scoring::{Criteria, preset};

fn factors(vulnerability: f64) -> Start<'static> {
    let bounds = vec![0.0, 9.0, 18.0];
    Start::Factors { impact: 2.0, threat: 2.0, vulnerability, bounds }
}

fn score(score: f64) -> Start<'static> {
    Start::Score { score, bounds: vec![0.0, 4.0, 7.0, 10.1] }
}

fn by(control: usize, lever: Lever, by: u32) -> Reduction {
    Reduction { control, lever, by }
}

fn all(_: usize) -> bool {
    true
}

fn none(_: usize) -> bool {
    false
}

#[test]
fn monarc_takes_points_off_the_vulnerability() {
    // MONARC: impact 2, threat 2, vulnerability 4 give 16; a reduction of 3 leaves 4.
    let risk = [by(7, Lever::Vulnerability, 3)];
    let risk = ControlledRisk::new(&ControlEffect::FactorReduction {}, factors(4.0), &risk, None).unwrap();
    assert_eq!(risk.level(&none), Some(Outcome { rank: 1, score: Some(16.0) }));
    assert_eq!(risk.level(&all), Some(Outcome { rank: 0, score: Some(4.0) }));
}

#[test]
fn simplerisk_takes_the_largest_percentage_off_the_score() {
    // SimpleRisk: 8.0 with 25 % leaves 6.0; of 25 % and 10 % the larger counts.
    let reductions = [by(0, Lever::Score, 25), by(1, Lever::Score, 10)];
    let risk = ControlledRisk::new(&ControlEffect::ScorePercent {}, score(8.0), &reductions, None).unwrap();
    assert_eq!(risk.level(&none).unwrap().score, Some(8.0));
    assert_eq!(risk.level(&|control| control == 1).unwrap().score, Some(7.2));
    assert_eq!(risk.level(&all), Some(Outcome { rank: 1, score: Some(6.0) }));
    // The plan's own value, once all of it is at work; before, no more than either.
    let own = Percent::new(50);
    let risk = ControlledRisk::new(&ControlEffect::ScorePercent {}, score(8.0), &reductions, own).unwrap();
    assert_eq!(risk.level(&all).unwrap().score, Some(4.0));
    assert_eq!(risk.level(&|control| control == 0).unwrap().score, Some(6.0));
}

#[test]
fn a_convention_that_needs_what_is_not_there_is_refused() {
    let new = |convention: ControlEffect, start| ControlledRisk::new(&convention, start, &[], None).unwrap_err();
    assert_eq!(new(ControlEffect::Rerate {}, score(1.0)), Refusal::Rerated);
    assert_eq!(new(ControlEffect::FactorReduction {}, score(1.0)), Refusal::NoVulnerability);
    assert_eq!(new(ControlEffect::Product {}, score(1.0)), Refusal::NoLevels);
    assert_eq!(new(ControlEffect::ScorePercent {}, score(-1.0)), Refusal::Negative);
    let plain = preset("plain_3x3").unwrap();
    let start = || Start::Ranks {
        likelihood: 2,
        consequences: vec![2],
        grid: Grid::of(&Criteria::new(&plain.likelihood, &plain.consequence, &plain.levels, &plain.method).unwrap())
            .unwrap(),
        likelihood_scale: &plain.likelihood,
        consequence_scale: &plain.consequence,
    };
    assert_eq!(new(ControlEffect::ScorePercent {}, start()), Refusal::NoScore);
    let likely = [by(0, Lever::Likelihood, 50)];
    let refused = ControlledRisk::new(&ControlEffect::Product {}, start(), &likely, None).unwrap_err();
    assert_eq!(refused, Refusal::LikelihoodBounds(BoundLacking { level: 0, member: "at_least" }));
    let worse = [by(0, Lever::Consequence(0), 50)];
    let refused = ControlledRisk::new(&ControlEffect::Maximum {}, start(), &worse, None).unwrap_err();
    assert_eq!(refused, Refusal::ConsequenceBounds(BoundLacking { level: 0, member: "at_least" }));
}

/// A likelihood scale in events a year: rare [0, 1), yearly [1, 10), often [10, 100).
const EVENTS: &str = r#"{"levels": [
    {"id": "rare", "at_least": 0}, {"id": "yearly", "at_least": 1}, {"id": "often", "at_least": 10, "below": 100}]}"#;

fn bounded(convention: &ControlEffect, reductions: &[Reduction]) -> ControlledRisk {
    let plain = preset("plain_3x3").unwrap();
    let events = crate::scoring::Scale::from_json(&Json::parse(EVENTS).unwrap()).unwrap();
    let criteria = Criteria::new(&events, &plain.consequence, &plain.levels, &plain.method).unwrap();
    let start = Start::Ranks {
        likelihood: 2,
        consequences: vec![0, 1],
        grid: Grid::of(&criteria).unwrap(),
        likelihood_scale: &events,
        consequence_scale: &plain.consequence,
    };
    ControlledRisk::new(convention, start, reductions, None).unwrap()
}

#[test]
fn percentages_work_on_the_upper_end_of_a_level() {
    let reductions = [by(0, Lever::Likelihood, 90), by(1, Lever::Likelihood, 50), by(1, Lever::Likelihood, 20)];
    let risk = bounded(&ControlEffect::Product {}, &reductions);
    let likely = |works: &dyn Fn(usize) -> bool| risk.lowered(Lever::Likelihood, works);
    assert_eq!(likely(&none), Lowered { rank: Some(2), quantity: Some(100.0) });
    // 100 less 90 % is 10, which is still often; with another 50 % it is 5, which is yearly.
    assert_eq!(likely(&|control| control == 0), Lowered { rank: Some(2), quantity: Some(10.0) });
    assert_eq!(likely(&all), Lowered { rank: Some(1), quantity: Some(5.0) });
    assert_eq!(risk.level(&none).unwrap().rank, 2);
    assert_eq!(risk.level(&all).unwrap().rank, 1);
    let risk = bounded(&ControlEffect::Maximum {}, &reductions);
    assert_eq!(risk.lowered(Lever::Likelihood, &all), Lowered { rank: Some(2), quantity: Some(10.0) });
}

#[test]
fn steps_combine_as_said_and_end_with_the_scale() {
    let reductions = [by(0, Lever::Likelihood, 1), by(1, Lever::Likelihood, 1), by(1, Lever::Consequence(1), 9)];
    let rank = |combine, at_most: Option<u64>, lever| {
        let at_most = at_most.and_then(Count::new);
        bounded(&ControlEffect::Steps { combine, at_most }, &reductions).lowered(lever, &all).rank
    };
    assert_eq!(rank(StepCombination::Maximum, None, Lever::Likelihood), Some(1));
    assert_eq!(rank(StepCombination::Sum, None, Lever::Likelihood), Some(0));
    assert_eq!(rank(StepCombination::Sum, Some(1), Lever::Likelihood), Some(1));
    assert_eq!(rank(StepCombination::Maximum, None, Lever::Consequence(1)), Some(0));
    assert_eq!(rank(StepCombination::Maximum, None, Lever::Consequence(0)), Some(0));
}

fn conventions() -> Vec<ControlEffect> {
    let steps = |combine, at_most: Option<u64>| ControlEffect::Steps { combine, at_most: at_most.and_then(Count::new) };
    vec![
        ControlEffect::FactorReduction {},
        ControlEffect::ScorePercent {},
        ControlEffect::Product {},
        ControlEffect::Maximum {},
        steps(StepCombination::Maximum, None),
        steps(StepCombination::Sum, Some(2)),
    ]
}

fn built(convention: &ControlEffect, given: &[(usize, u8, u32)], start: u32, plan: Option<u8>) -> ControlledRisk {
    let likelihood = usize::try_from(start % 5).unwrap();
    let nist = preset("nist_800_30_i2").unwrap();
    let criteria = Criteria::new(&nist.likelihood, &nist.consequence, &nist.levels, &nist.method).unwrap();
    let mut highest = nist.clone();
    for scale in [&mut highest.likelihood, &mut highest.consequence] {
        if let Some(last) = scale.levels.last_mut() {
            last.below = crate::base::Number::new(101.0);
        }
    }
    let start = match convention {
        ControlEffect::FactorReduction {} => factors(f64::from(start % 6)),
        ControlEffect::ScorePercent {} => score(f64::from(start) / 7.0),
        _ => Start::Ranks {
            likelihood,
            consequences: vec![4 - likelihood, likelihood],
            grid: Grid::of(&criteria).unwrap(),
            likelihood_scale: &highest.likelihood,
            consequence_scale: &highest.consequence,
        },
    };
    let reductions: Vec<Reduction> = given
        .iter()
        .map(|(control, lever, strength)| {
            let (lever, strength) = match convention {
                ControlEffect::FactorReduction {} => (Lever::Vulnerability, strength % 6),
                ControlEffect::ScorePercent {} => (Lever::Score, *strength),
                _ => (
                    [Lever::Likelihood, Lever::Consequence(0), Lever::Consequence(1)][usize::from(lever % 3)],
                    *strength,
                ),
            };
            let steps = matches!(convention, ControlEffect::Steps { .. });
            by(*control, lever, if steps { strength % 5 } else { strength })
        })
        .collect();
    ControlledRisk::new(convention, start, &reductions, plan.and_then(Percent::new)).unwrap()
}

fn at_most(low: Outcome, high: Outcome) -> bool {
    low.rank <= high.rank && low.score <= high.score
}

proptest! {
    #[test]
    fn a_control_at_work_never_raises_a_risk(
        given in prop::collection::vec((0..6_usize, 0..3_u8, 0..=100_u32), 0..10),
        start in 0..70_u32,
        working in 0..128_u32,
        added in 0..6_usize,
        plan in prop::option::of(0..=100_u8),
    ) {
        for convention in conventions() {
            let risk = built(&convention, &given, start, plan);
            let works = |control: usize| working >> control.min(6) & 1 == 1;
            let before = risk.level(&works).unwrap();
            let after = risk.level(&|control| control == added || works(control)).unwrap();
            prop_assert!(at_most(after, before), "{convention:?}: {before:?} rises to {after:?}");
        }
    }

    #[test]
    fn a_stronger_control_never_raises_a_risk(
        given in prop::collection::vec((0..6_usize, 0..3_u8, 0..=100_u32), 1..10),
        start in 0..70_u32,
        which in 0..10_usize,
        more in 0..=100_u32,
        working in 0..128_u32,
    ) {
        for convention in conventions() {
            let steps = matches!(convention, ControlEffect::Steps { .. } | ControlEffect::FactorReduction {});
            let limit = if steps { 4 } else { 100 };
            let given: Vec<_> = given.iter().map(|(control, lever, by)| (*control, *lever, by % (limit + 1))).collect();
            let mut stronger = given.clone();
            let at = which % given.len();
            stronger[at].2 = (stronger[at].2 + more).min(limit);
            let works = |control: usize| working >> control.min(6) & 1 == 1;
            let weak = built(&convention, &given, start, None).level(&works).unwrap();
            let strong = built(&convention, &stronger, start, None).level(&works).unwrap();
            prop_assert!(at_most(strong, weak), "{convention:?}: {weak:?} rises to {strong:?}");
        }
    }
}
