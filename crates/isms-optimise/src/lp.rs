//! A linear programme, and its solution by `microlp` through `good_lp`.

use good_lp::solvers::microlp::microlp;
use good_lp::{Expression, ProblemVariables, ResolutionError, Solution as _, SolverModel as _, constraint, variable};

/// A linear programme to be minimised: variables between 0 and 1, rows of the form Σ aᵢxᵢ ≤ b.
#[derive(Debug, Clone, Default)]
pub(crate) struct Programme {
    costs: Vec<f64>,
    rows: Vec<(Vec<(usize, f64)>, f64)>,
}

/// What came of solving one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Solved {
    /// The values of the variables at the optimum.
    Optimal(Vec<f64>),
    /// Nothing satisfies the rows.
    Infeasible,
    /// The solver gave up; nothing is known.
    Unknown,
}

impl Programme {
    /// Adds a variable between 0 and 1.
    pub(crate) fn variable(&mut self) -> usize {
        self.costs.push(0.0);
        self.costs.len() - 1
    }

    /// Adds to the cost of a variable.
    pub(crate) fn add_cost(&mut self, variable: usize, cost: f64) {
        if let Some(known) = self.costs.get_mut(variable) {
            *known += cost;
        }
    }

    /// Adds a row; each variable may stand in it once.
    pub(crate) fn row(&mut self, terms: Vec<(usize, f64)>, at_most: f64) {
        self.rows.push((terms, at_most));
    }

    /// The value of the objective.
    pub(crate) fn objective(&self, values: &[f64]) -> f64 {
        self.costs.iter().zip(values).map(|(cost, value)| cost * value).sum()
    }

    pub(crate) fn solve(self) -> (Solved, Self) {
        let mut variables = ProblemVariables::new();
        let handles: Vec<_> = self.costs.iter().map(|_| variables.add(variable().min(0.0).max(1.0))).collect();
        let expression = |terms: &mut dyn Iterator<Item = (usize, f64)>| {
            let mut sum = Expression::with_capacity(8);
            for (at, factor) in terms {
                if let Some(handle) = handles.get(at) {
                    sum.add_mul(factor, *handle);
                }
            }
            sum
        };
        let objective = expression(&mut self.costs.iter().copied().enumerate().filter(|(_, cost)| *cost != 0.0));
        let mut model = variables.minimise(objective).using(microlp);
        for (terms, at_most) in &self.rows {
            model = model.with(constraint!(expression(&mut terms.iter().copied()) <= *at_most));
        }
        let solved = match model.solve() {
            Ok(solution) => {
                let values: Vec<f64> = handles.iter().map(|handle| solution.value(*handle).clamp(0.0, 1.0)).collect();
                if values.iter().all(|value| value.is_finite()) { Solved::Optimal(values) } else { Solved::Unknown }
            }
            Err(ResolutionError::Infeasible) => Solved::Infeasible,
            Err(_) => Solved::Unknown,
        };
        (solved, self)
    }
}
