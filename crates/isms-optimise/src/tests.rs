//! The optimiser against trying every choice.

use std::cmp::Ordering;

use super::*;

/// Splitmix64 (Steele, Lea, Flood 2014): numbers that look random and are the same each time.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }
    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit).unwrap()).unwrap()
    }
    fn from(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
    fn several(&mut self, count: usize, of: usize) -> Vec<usize> {
        let mut picked: Vec<usize> = (0..count).map(|_| self.below(of)).collect();
        picked.sort_unstable();
        picked.dedup();
        picked
    }
}

/// How an exposure goes down as means work.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fall {
    /// Levels of likelihood and consequence, the largest of each counts.
    Largest,
    /// The same, added up.
    Added,
    /// What each lets through, multiplied.
    Multiplied,
    /// An amount for each, added up.
    Amounts,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Goal {
    Over,
    Weighted,
    Money,
}

#[derive(Debug)]
struct Sample {
    means: Vec<usize>,
    fall: Fall,
    goal: Goal,
    likelihood: usize,
    consequence: usize,
    /// For each means: levels of likelihood and of consequence, percent, amount.
    effects: Vec<(usize, usize, i128, i128)>,
}

/// The 5 × 5 example in the manner of ISO/IEC 27005:2022, Annex A.
const MATRIX: [[i128; 5]; 5] = [[0, 0, 1, 1, 1], [0, 1, 1, 2, 2], [1, 1, 2, 3, 3], [1, 2, 3, 3, 4], [2, 3, 3, 4, 4]];

impl Exposure for Sample {
    fn means(&self) -> &[usize] {
        &self.means
    }
    fn value(&self, works: &dyn Fn(usize) -> bool) -> i128 {
        let acting =
            || self.means.iter().zip(&self.effects).filter(|(means, _)| works(**means)).map(|(_, effect)| effect);
        let levels = |likelihood: usize, consequence: usize| {
            MATRIX[self.likelihood.saturating_sub(likelihood)][self.consequence.saturating_sub(consequence)]
        };
        let rank = match self.fall {
            Fall::Largest => levels(
                acting().map(|effect| effect.0).max().unwrap_or(0),
                acting().map(|effect| effect.1).max().unwrap_or(0),
            ),
            Fall::Added => {
                levels(acting().map(|effect| effect.0).sum::<usize>().min(3), acting().map(|effect| effect.1).sum())
            }
            Fall::Multiplied => {
                let left = acting().fold(100_000_000, |left, effect| left * (100 - effect.2) / 100);
                if self.goal == Goal::Money {
                    return left;
                }
                [80_000_000, 50_000_000, 20_000_000, 5_000_000]
                    .iter()
                    .filter(|least| left >= **least)
                    .count()
                    .try_into()
                    .unwrap()
            }
            Fall::Amounts => {
                let saved: i128 = acting().map(|effect| effect.3).sum();
                return (10_000 - saved).max(if self.goal == Goal::Money { 0 } else { 5_000 });
            }
        };
        match self.goal {
            Goal::Over => i128::from(rank > 1),
            Goal::Weighted => rank * rank,
            Goal::Money => rank * 1_234_567,
        }
    }
}

fn sample(draw: &mut Draw, largest: usize) -> Problem<'static> {
    let count = draw.from(1, largest);
    let unit = [1, 500, 1_000_000][draw.below(3)];
    let cost = |draw: &mut Draw| i128::try_from(draw.below(40)).unwrap() * unit;
    let measures: Vec<Measure> = (0..count)
        .map(|_| Measure {
            // Ids in another order than positions, each once.
            id: format!("{:03}", draw.below(1_000_000)),
            cost: cost(draw),
            choice: [Choice::Must, Choice::Barred, Choice::Free][draw.below(24).min(2)],
        })
        .collect();
    let means: Vec<Means> = (0..draw.from(1, count.min(10) + 2))
        .map(|at| {
            let some = draw.from(1, 3);
            let some = draw.several(some, count);
            Means {
                id: format!("C-{at}"),
                cost: if draw.once_in(3) { cost(draw) } else { 0 },
                needs: if draw.once_in(4) { Needs::All(some) } else { Needs::Any(some) },
            }
        })
        .collect();
    let goal = [Goal::Over, Goal::Weighted, Goal::Money][draw.below(3)];
    let exposures = (0..draw.from(1, 8)).map(|_| {
        let some = draw.from(1, 5);
        let some = draw.several(some, means.len());
        let effects = some.iter().map(|_| {
            let (likelihood, consequence) = (draw.below(3), draw.below(3));
            (
                likelihood,
                consequence,
                i128::try_from(draw.below(101)).unwrap(),
                i128::try_from(draw.below(4_000)).unwrap(),
            )
        });
        let effects = effects.collect();
        let fall = [Fall::Largest, Fall::Added, Fall::Multiplied, Fall::Amounts][draw.below(4)];
        let sample = Sample { means: some, fall, goal, likelihood: draw.below(5), consequence: draw.below(5), effects };
        Box::new(sample) as Box<dyn Exposure>
    });
    let exposures = exposures.collect();
    let groups = if draw.once_in(2) { draw.from(1, 2) } else { 0 };
    let exclusive = (0..groups).map(|_| {
        let some = draw.from(2, 4);
        draw.several(some, count)
    });
    let exclusive = exclusive.collect();
    let pairs = if draw.once_in(3) { draw.from(1, 3) } else { 0 };
    let requires = (0..pairs).map(|_| (draw.below(count), draw.below(count))).collect();
    Problem { measures, means, exclusive, requires, exposures }
}

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

fn against_brute_force(seeds: std::ops::Range<u64>, largest: usize) {
    let mut seen = std::collections::BTreeMap::new();
    for seed in seeds {
        let mut draw = Draw(seed);
        let problem = sample(&mut draw, largest);
        let plans = every_plan(&problem);
        let dearest = problem.cost(&vec![true; problem.measures.len()]);
        let (all, none) = (vec![true; problem.measures.len()], vec![false; problem.measures.len()]);
        let (least, most) = (problem.goal(&all), problem.goal(&none));
        let part = |draw: &mut Draw, most: i128| most * i128::try_from(draw.below(101)).unwrap() / 100;
        let budget = Question::Budget(part(&mut draw, dearest));
        let target = Question::Target(least - 1 + part(&mut draw, most - least + 1));
        for question in [budget, target] {
            *seen.entry(hold(&problem, &plans, question)).or_insert(0) += 1;
        }
    }
    for kind in ["plan", "unreachable", "over budget", "contradictory"] {
        assert!(seen.get(kind).is_some_and(|count| *count > 0), "{seen:?}");
    }
}

#[test]
fn the_optimum_is_that_of_trying_every_choice() {
    against_brute_force(0..850, 10);
}

#[test]
fn the_optimum_is_that_of_trying_every_choice_of_sixteen() {
    against_brute_force(10_000..10_150, 16);
}
