//! A problem prepared for searching: what is aimed at, what a plan has to keep to, and what follows from what is fixed.

use crate::columns::Columns;
use crate::problem::{Amount, Choice, Needs, Problem};

/// What is to be as small as possible: so much for each unit of the goal value, each unit of cost and each measure chosen. All are whole
/// numbers, and so is the aim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Aim {
    pub(crate) goal: Amount,
    pub(crate) cost: Amount,
    pub(crate) each: Amount,
}

impl Aim {
    /// What remains of the risks.
    pub(crate) const GOAL: Self = Self { goal: 1, cost: 0, each: 0 };
    /// What the plan costs.
    pub(crate) const COST: Self = Self { goal: 0, cost: 1, each: 0 };

    /// The same, and of what is equal in it the least number of measures, of which there are that many.
    pub(crate) fn then_fewest(self, measures: usize) -> Self {
        let most = Amount::try_from(measures).unwrap_or(Amount::MAX) + 1;
        Self { goal: self.goal * most, cost: self.cost * most, each: 1 }
    }
}

/// What a plan has to keep to beside the problem itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Caps {
    pub(crate) cost: Option<Amount>,
    pub(crate) goal: Option<Amount>,
    /// Sets of measures of which one at least is left out.
    pub(crate) lacks: Vec<Vec<usize>>,
}

/// Whether a means works by one of some measures or by all of them, and by how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Switch {
    pub(crate) any: bool,
    pub(crate) measures: usize,
}

/// A problem prepared for searching.
#[derive(Debug)]
pub(crate) struct Model<'p> {
    pub(crate) problem: &'p Problem<'p>,
    pub(crate) columns: Vec<Columns>,
    /// What every change of the goal value is a multiple of.
    pub(crate) goal_unit: Amount,
    /// What every cost is a multiple of.
    pub(crate) cost_unit: Amount,
    /// The goal value with no means at work.
    pub(crate) start: Amount,
    /// The means that each measure serves.
    pub(crate) serves: Vec<Vec<usize>>,
    /// How each means is put to work.
    pub(crate) switches: Vec<Switch>,
    /// The exposures that each means bears on, and which of their means it is.
    pub(crate) bears: Vec<Vec<(usize, usize)>>,
}

/// What a node of the search knows of a measure: fixed in or out, or still open.
pub(crate) type Fixed = Option<bool>;

fn gcd(a: Amount, b: Amount) -> Amount {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl<'p> Model<'p> {
    pub(crate) fn new(problem: &'p Problem<'p>) -> Self {
        let columns: Vec<Columns> = problem.exposures.iter().map(|exposure| Columns::of(exposure.as_ref())).collect();
        let gains = columns.iter().flat_map(|columns| {
            let sets = columns.sets.as_deref().unwrap_or_default().iter().map(|(_, gain)| *gain);
            // Where the sets are not listed, nothing is known of the values between.
            sets.chain(std::iter::once(if columns.sets.is_some() {
                columns.most
            } else {
                Amount::from(columns.most != 0)
            }))
        });
        let goal_unit = gains.fold(0, gcd).max(1);
        let costs = problem.measures.iter().map(|measure| measure.cost);
        let cost_unit = costs.chain(problem.means.iter().map(|means| means.cost)).fold(0, gcd).max(1);
        let start = columns.iter().map(|columns| columns.start).sum();
        let mut serves = vec![Vec::new(); problem.measures.len()];
        let mut switches = Vec::with_capacity(problem.means.len());
        for (at, means) in problem.means.iter().enumerate() {
            let mut measures = 0;
            for measure in means.needs.measures() {
                if let Some(served) = serves.get_mut(*measure)
                    && served.last() != Some(&at)
                {
                    served.push(at);
                    measures += 1;
                }
            }
            switches.push(Switch { any: matches!(means.needs, Needs::Any(_)), measures });
        }
        let mut bears = vec![Vec::new(); problem.means.len()];
        for (exposure, columns) in columns.iter().enumerate() {
            for (bit, means) in columns.means.iter().enumerate() {
                if let Some(known) = bears.get_mut(*means) {
                    known.push((exposure, bit));
                }
            }
        }
        Self { problem, columns, goal_unit, cost_unit, start, serves, switches, bears }
    }

    /// A goal value in units, rounded down.
    pub(crate) fn goal_units(&self, goal: Amount) -> Amount {
        (goal - self.offset()).div_euclid(self.goal_unit)
    }

    /// The goal value of that many units.
    pub(crate) fn goal_of(&self, units: Amount) -> Amount {
        units * self.goal_unit + self.offset()
    }

    fn offset(&self) -> Amount {
        self.start.rem_euclid(self.goal_unit)
    }

    /// What the aim is for a plan.
    pub(crate) fn value(&self, aim: Aim, chosen: &[bool]) -> Amount {
        let count = chosen.iter().filter(|chosen| **chosen).count();
        self.aimed(aim, self.problem.goal(chosen), self.problem.cost(chosen), count)
    }

    /// What the aim is for a goal value, a cost and a number of measures.
    pub(crate) fn aimed(&self, aim: Aim, goal: Amount, cost: Amount, count: usize) -> Amount {
        aim.goal * self.goal_units(goal)
            + aim.cost * cost.div_euclid(self.cost_unit)
            + aim.each * Amount::try_from(count).unwrap_or(Amount::MAX)
    }

    /// What an exposure gains with those of its means at work.
    pub(crate) fn gain(&self, exposure: usize, works: u64) -> Amount {
        let Some(columns) = self.columns.get(exposure) else { return 0 };
        if let Some(sets) = &columns.sets {
            return sets.iter().filter(|(set, _)| set & !works == 0).map(|(_, gain)| *gain).max().unwrap_or_default();
        }
        let at_work =
            |asked| columns.means.iter().position(|known| *known == asked).is_some_and(|at| works >> at & 1 == 1);
        self.problem.exposures.get(exposure).map_or(0, |exposure| columns.start - exposure.value(&at_work))
    }

    /// Whether a choice keeps to the problem and the caps; exact.
    pub(crate) fn keeps(&self, caps: &Caps, chosen: &[bool]) -> bool {
        let taken = |measure: &usize| chosen.get(*measure).copied().unwrap_or_default();
        self.problem.allows(chosen)
            && caps.lacks.iter().all(|set| !set.iter().all(taken))
            && caps.cost.is_none_or(|most| self.problem.cost(chosen) <= most)
            && caps.goal.is_none_or(|most| self.problem.goal(chosen) <= most)
    }

    /// What is fixed from the outset.
    pub(crate) fn given(&self) -> Vec<Fixed> {
        let choices = self.problem.measures.iter().map(|measure| match measure.choice {
            Choice::Free => None,
            Choice::Must => Some(true),
            Choice::Barred => Some(false),
        });
        choices.collect()
    }

    /// Fixes what follows from what is fixed; false if it contradicts itself.
    pub(crate) fn follow(&self, fixed: &mut [Fixed]) -> bool {
        let at = |fixed: &[Fixed], measure: usize| fixed.get(measure).copied().flatten();
        loop {
            let mut changes: Vec<(usize, bool)> = Vec::new();
            for group in &self.problem.exclusive {
                if let Some(taken) = group.iter().find(|measure| at(fixed, **measure) == Some(true)) {
                    changes.extend(group.iter().filter(|other| *other != taken).map(|other| (*other, false)));
                }
            }
            for (one, other) in &self.problem.requires {
                if at(fixed, *one) == Some(true) {
                    changes.push((*other, true));
                }
                if at(fixed, *other) == Some(false) {
                    changes.push((*one, false));
                }
            }
            let mut moved = false;
            for (measure, value) in changes {
                match fixed.get_mut(measure) {
                    Some(known @ None) => {
                        *known = Some(value);
                        moved = true;
                    }
                    Some(Some(known)) if *known != value => return false,
                    _ => {}
                }
            }
            if !moved {
                return true;
            }
        }
    }
}
