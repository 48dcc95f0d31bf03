//! Problems at random, the same each time.

use crate::{Choice, Exposure, Listed, Means, Measure, Needs, Problem};

/// Splitmix64 (Steele, Lea, Flood 2014): numbers that look random and are the same each time.
pub(super) struct Draw(pub(super) u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }
    pub(super) fn below(&mut self, limit: usize) -> usize {
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

/// A problem of up to so many measures.
pub(super) fn sample(draw: &mut Draw, largest: usize) -> Problem<'static> {
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
        if goal == Goal::Money && draw.once_in(3) {
            // What the treatment of a risk is by its annual loss: one thing that is done or not.
            let (before, means) = (draw.below(5_000_000), draw.below(means.len()));
            let listed = |value: usize| i128::try_from(value).unwrap();
            let after = listed(draw.below(before + 1));
            return Box::new(Listed::new(listed(before), vec![(vec![means], after)])) as Box<dyn Exposure>;
        }
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
