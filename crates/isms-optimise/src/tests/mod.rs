//! The optimiser against trying every choice.

use std::cmp::Ordering;

use super::*;

mod sample;

use sample::{Draw, sample};

/// A plan and the sorted ids of its measures.
type Known = (Plan, Vec<String>);

fn named(problem: &Problem<'_>, plan: Plan) -> Known {
    let mut ids: Vec<String> = plan.chosen.iter().map(|at| problem.measures[*at].id.clone()).collect();
    ids.sort();
    (plan, ids)
}

fn every_plan(problem: &Problem<'_>) -> Vec<Known> {
    let count = problem.measures.len();
    let choices = (0..1_u32 << count).map(|bits| (0..count).map(|at| bits >> at & 1 == 1).collect::<Vec<bool>>());
    choices.filter(|chosen| problem.allows(chosen)).map(|chosen| named(problem, problem.plan(&chosen))).collect()
}

fn compare(question: Question, (a, a_ids): &Known, (b, b_ids): &Known) -> Ordering {
    let aims = match question {
        Question::Budget(_) => (a.goal, a.cost).cmp(&(b.goal, b.cost)),
        Question::Target(_) => (a.cost, a.goal).cmp(&(b.cost, b.goal)),
    };
    aims.then(a_ids.len().cmp(&b_ids.len())).then_with(|| a_ids.cmp(b_ids))
}

fn fits(question: Question, plan: &Plan) -> bool {
    match question {
        Question::Budget(most) => plan.cost <= most,
        Question::Target(most) => plan.goal <= most,
    }
}

fn best<'k>(question: Question, plans: impl Iterator<Item = &'k Known>) -> Option<&'k Known> {
    plans.min_by(|a, b| compare(question, a, b))
}

const LIMIT: u64 = 100_000;

/// Holds one answer against all plans there are.
fn hold(problem: &Problem<'_>, plans: &[Known], question: Question) -> &'static str {
    let answer = solve(problem, question, LIMIT).unwrap();
    let reachable = || plans.iter().filter(|(plan, _)| fits(question, plan));
    let same = |answered: &Answered, expected: &Known, what: &str| {
        let found = named(problem, answered.plan.clone());
        assert!(
            compare(question, &found, expected) == Ordering::Equal,
            "{what} of {question:?}: {found:?} instead of {expected:?} for {problem:?}"
        );
        assert!(answered.proof.unique, "{what}");
    };
    match (&answer, best(question, reachable())) {
        (Answer::Plan { best: found, alternative, more }, Some(expected)) => {
            same(found, expected, "best");
            let value = if matches!(question, Question::Budget(_)) { expected.0.goal } else { expected.0.cost };
            assert_eq!(found.proof.bound, value);
            assert!(found.proof.relaxation <= value);
            let free = |at: &&usize| problem.measures[**at].choice == Choice::Free;
            let free: Vec<usize> = expected.0.chosen.iter().filter(free).copied().collect();
            let lacks = |plan: &&Known| free.iter().any(|at| !plan.0.chosen.contains(at));
            match (alternative, best(question, reachable().filter(lacks))) {
                (Some(found), Some(expected)) => same(found, expected, "alternative"),
                (None, None) => {}
                other => panic!("{other:?}"),
            }
            let Question::Budget(_) = question else { return "plan" };
            let better = plans.iter().filter(|(plan, _)| plan.goal < expected.0.goal);
            match (more, best(Question::Target(0), better)) {
                (Some(found), Some(expected)) => {
                    let found = named(problem, found.plan.clone());
                    assert_eq!(compare(Question::Target(0), &found, expected), Ordering::Equal);
                }
                (None, None) => {}
                other => panic!("{other:?}"),
            }
            "plan"
        }
        (Answer::Unreachable { nearest }, None) => {
            let by_goal = best(Question::Budget(0), plans.iter()).unwrap();
            assert_eq!(named(problem, nearest.plan.clone()).1, by_goal.1);
            "unreachable"
        }
        (Answer::OverBudget { cheapest }, None) => {
            let by_cost = best(Question::Target(0), plans.iter()).unwrap();
            assert_eq!(named(problem, cheapest.plan.clone()).1, by_cost.1);
            "over budget"
        }
        (Answer::Contradictory, None) => {
            assert!(plans.is_empty());
            "contradictory"
        }
        other => panic!("{other:?}"),
    }
}

/// A problem, all its plans, and the two questions asked of it.
fn drawn(seed: u64) -> (Problem<'static>, Vec<Known>, [Question; 2]) {
    let mut draw = Draw(seed);
    let problem = sample(&mut draw, 16);
    let plans = every_plan(&problem);
    let (all, none) = (vec![true; problem.measures.len()], vec![false; problem.measures.len()]);
    let (least, most) = (problem.goal(&all), problem.goal(&none));
    let part = |draw: &mut Draw, most: i128| most * i128::try_from(draw.below(101)).unwrap() / 100;
    let budget = Question::Budget(part(&mut draw, problem.cost(&all)));
    let target = Question::Target(least - 1 + part(&mut draw, most - least + 1));
    (problem, plans, [budget, target])
}

fn against_brute_force(seeds: std::ops::Range<u64>) {
    let mut seen = std::collections::BTreeMap::new();
    for seed in seeds {
        let (problem, plans, questions) = drawn(seed);
        for question in questions {
            *seen.entry(hold(&problem, &plans, question)).or_insert(0) += 1;
            for limit in [1, 2, 4] {
                hold_bounds(&problem, &plans, question, limit);
            }
        }
    }
    for kind in ["plan", "unreachable", "over budget", "contradictory"] {
        assert!(seen.get(kind).is_some_and(|count| *count > 0), "{seen:?}");
    }
}

/// What was asked first.
fn first(question: Question, plan: &Plan) -> i128 {
    if matches!(question, Question::Budget(_)) { plan.goal } else { plan.cost }
}

/// What is claimed of a plan when the limit comes early, against the best there is.
fn hold_claims(question: Question, found: &Answered, expected: &Known, what: &str) {
    let (value, best) = (first(question, &found.plan), first(question, &expected.0));
    let proof = &found.proof;
    assert!(proof.bound <= best, "{what} of {question:?}: {found:?} instead of {expected:?}");
    assert!(proof.relaxation <= best, "{what} of {question:?}: {found:?} instead of {expected:?}");
    assert!(best <= value, "{what} of {question:?}: {found:?} instead of {expected:?}");
    if proof.unique {
        assert_eq!(found.plan, expected.0, "{what} of {question:?}");
    }
}

/// Holds an answer against all plans there are, whatever the limit left open: no bound may be on the wrong side of the optimum.
fn hold_bounds(problem: &Problem<'_>, plans: &[Known], question: Question, limit: u64) {
    let answer = solve(problem, question, limit).unwrap();
    let reachable = || plans.iter().filter(|(plan, _)| fits(question, plan));
    match &answer {
        Answer::Plan { best: found, alternative, more } => {
            assert!(fits(question, &found.plan));
            hold_claims(question, found, best(question, reachable()).unwrap(), "best");
            if let Some(alternative) = alternative {
                let free = |at: &&usize| problem.measures[**at].choice == Choice::Free;
                let free: Vec<usize> = found.plan.chosen.iter().filter(free).copied().collect();
                let lacks = |plan: &&Known| free.iter().any(|at| !plan.0.chosen.contains(at));
                assert!(fits(question, &alternative.plan));
                hold_claims(question, alternative, best(question, reachable().filter(lacks)).unwrap(), "alternative");
            }
            if let Some(more) = more {
                let better = plans.iter().filter(|(plan, _)| plan.goal < found.plan.goal);
                hold_claims(Question::Target(0), more, best(Question::Target(0), better).unwrap(), "more");
            }
        }
        Answer::Unreachable { nearest } => {
            assert!(reachable().next().is_none());
            hold_claims(Question::Budget(0), nearest, best(Question::Budget(0), plans.iter()).unwrap(), "nearest");
        }
        Answer::OverBudget { cheapest } => {
            assert!(reachable().next().is_none());
            hold_claims(Question::Target(0), cheapest, best(Question::Target(0), plans.iter()).unwrap(), "cheapest");
        }
        Answer::Contradictory => assert!(plans.is_empty()),
        Answer::Undecided { .. } => {}
    }
}

// A thousand in all, in parts that run side by side.

#[test]
fn the_optimum_is_that_of_trying_every_choice() {
    against_brute_force(0..250);
}

#[test]
fn the_optimum_is_that_of_trying_every_choice_again() {
    against_brute_force(250..500);
}

#[test]
fn the_optimum_is_that_of_trying_every_choice_for_the_third_time() {
    against_brute_force(500..750);
}

#[test]
fn the_optimum_is_that_of_trying_every_choice_for_the_fourth_time() {
    against_brute_force(750..1_000);
}

/// So much for each means at work beyond the first few: with sixteen of them, more minimal sets than are listed.
struct Counted(Vec<usize>);

impl Exposure for Counted {
    fn means(&self) -> &[usize] {
        &self.0
    }
    fn value(&self, works: &dyn Fn(usize) -> bool) -> i128 {
        let at_work = self.0.iter().filter(|means| works(**means)).count();
        100 - i128::try_from(at_work.saturating_sub(5)).unwrap()
    }
}

#[test]
fn where_there_are_too_many_sets_to_list_the_optimum_is_the_same() {
    for seed in 0..3 {
        let mut draw = Draw(seed);
        let measure = |at: usize, draw: &mut Draw| Measure {
            id: format!("{at:02}"),
            cost: i128::try_from(1 + draw.below(30)).unwrap(),
            choice: Choice::Free,
        };
        let problem = Problem {
            measures: (0..16).map(|at| measure(at, &mut draw)).collect(),
            means: (0..16).map(|at| Means { id: format!("C-{at}"), cost: 0, needs: Needs::Any(vec![at]) }).collect(),
            exclusive: vec![vec![0, 1]],
            requires: vec![(2, 3)],
            exposures: vec![Box::new(Counted((0..16).collect()))],
        };
        assert!(crate::columns::Columns::of(problem.exposures[0].as_ref()).sets.is_none());
        let plans = every_plan(&problem);
        for question in [Question::Budget(90), Question::Target(95)] {
            assert_eq!(hold(&problem, &plans, question), "plan");
            hold_bounds(&problem, &plans, question, 3);
        }
    }
}
