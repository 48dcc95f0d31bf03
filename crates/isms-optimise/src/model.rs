//! A problem prepared for searching: what is aimed at, what a plan has to keep to, and what follows from what is fixed.

use crate::columns::Columns;
use crate::problem::{Amount, Choice, Problem};

/// What is to be as small as possible.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Aim {
    /// What remains of the risks.
    Goal,
    /// What the plan costs.
    Cost,
    /// A weighted number of measures.
    Weighted(Vec<(usize, i64)>),
}

/// A row over measures: Σ weight ≤ `at_most`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) terms: Vec<(usize, i64)>,
    pub(crate) at_most: i64,
}

impl Row {
    pub(crate) fn holds(&self, chosen: &[bool]) -> bool {
        weigh(&self.terms, chosen) <= self.at_most
    }
}

/// The weights of the chosen measures, added up.
pub(crate) fn weigh(terms: &[(usize, i64)], chosen: &[bool]) -> i64 {
    terms.iter().filter(|(at, _)| chosen.get(*at).copied().unwrap_or_default()).map(|(_, weight)| *weight).sum()
}

/// What a plan has to keep to beside the problem itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Caps {
    pub(crate) cost: Option<Amount>,
    pub(crate) goal: Option<Amount>,
    pub(crate) rows: Vec<Row>,
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
    /// The goal value with nothing chosen.
    pub(crate) start: Amount,
    /// The exposures that each measure bears on.
    pub(crate) touched: Vec<Vec<usize>>,
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

/// As a floating-point number, for the linear programme alone.
#[expect(clippy::cast_precision_loss, reason = "the relaxation is rounded outwards by more than this loses")]
pub(crate) fn float(amount: Amount) -> f64 {
    amount as f64
}

/// How much is allowed for rounding in the linear programme: by so much bounds are taken lower and rows wider.
fn slack(scale: f64) -> f64 {
    1e-6 + 1e-9 * scale.abs()
}

/// A whole number, from one of floating point.
#[expect(clippy::cast_possible_truncation, reason = "whole and far below the bounds of the type; saturating otherwise")]
fn whole(number: f64) -> Amount {
    number as Amount
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
        let touches = |measure: usize| {
            let serves = |means: &usize| {
                problem.means.get(*means).is_some_and(|means| means.needs.measures().contains(&measure))
            };
            let touched = columns.iter().enumerate().filter(|(_, columns)| columns.means.iter().any(serves));
            touched.map(|(at, _)| at).collect()
        };
        let touched = (0..problem.measures.len()).map(touches).collect();
        Self { problem, columns, goal_unit, cost_unit, start, touched }
    }

    /// What a unit of the aim is.
    pub(crate) fn unit(&self, aim: &Aim) -> Amount {
        match aim {
            Aim::Goal => self.goal_unit,
            Aim::Cost => self.cost_unit,
            Aim::Weighted(_) => 1,
        }
    }

    /// What the aim is besides whole units.
    pub(crate) fn offset(&self, aim: &Aim) -> Amount {
        if *aim == Aim::Goal { self.start.rem_euclid(self.goal_unit) } else { 0 }
    }

    /// The least that the aim can be by a bound of the relaxation: rounded up to a whole unit, less what the solver's rounding may be.
    pub(crate) fn least(&self, aim: &Aim, bound: f64) -> Amount {
        whole((bound - slack(bound)).ceil()) * self.unit(aim) + self.offset(aim)
    }

    /// What the aim is for a choice.
    pub(crate) fn value(&self, aim: &Aim, chosen: &[bool]) -> Amount {
        match aim {
            Aim::Goal => self.problem.goal(chosen),
            Aim::Cost => self.problem.cost(chosen),
            Aim::Weighted(weights) => Amount::from(weigh(weights, chosen)),
        }
    }

    /// Whether a choice keeps to the problem and the caps; exact.
    pub(crate) fn keeps(&self, caps: &Caps, chosen: &[bool]) -> bool {
        self.problem.allows(chosen)
            && caps.rows.iter().all(|row| row.holds(chosen))
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
