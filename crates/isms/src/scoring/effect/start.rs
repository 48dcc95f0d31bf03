//! From where the effect of controls is reckoned, and what each control lowers.

use crate::base::Label;
use crate::scoring::{Criteria, CriterionLevel, Inputs, Scale};

/// What a control can lower.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lever {
    /// The likelihood.
    Likelihood,
    /// The consequence for a criterion, by its position among those assessed.
    Consequence(usize),
    /// The vulnerability, where the method scores it apart.
    Vulnerability,
    /// The score as a whole.
    Score,
}

/// By how much a control lowers something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reduction {
    /// The control: a number of the caller's own, such as its position in the register.
    pub control: usize,
    /// What it lowers.
    pub lever: Lever,
    /// By how much: percent (at most 100), levels or points, as the convention has it.
    pub by: u32,
}

/// What a method gives for a likelihood and a consequence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    /// The rank of the level of risk, counted from 0 for the lowest.
    pub rank: usize,
    /// The score, where the method has one.
    pub score: Option<f64>,
}

/// The level of risk for each likelihood and each consequence.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    rows: Vec<Vec<Cell>>,
}

impl Grid {
    /// What criteria give for each pair of levels of their scales; `None` where the method needs something else.
    #[must_use]
    pub fn of(criteria: &Criteria<'_>) -> Option<Self> {
        let mut rows = Vec::new();
        for likelihood in &criteria.likelihood.levels {
            let mut row = Vec::new();
            for consequence in &criteria.consequence.levels {
                row.push(cell(criteria, &likelihood.id, &consequence.id)?);
            }
            rows.push(row);
        }
        Some(Self { rows })
    }

    /// What a pair of ranks gives.
    #[must_use]
    pub fn get(&self, likelihood: usize, consequence: usize) -> Option<Cell> {
        self.rows.get(likelihood)?.get(consequence).copied()
    }
}

fn cell(criteria: &Criteria<'_>, likelihood: &Label, consequence: &Label) -> Option<Cell> {
    let scored = [CriterionLevel { criterion: consequence.clone(), level: consequence.clone() }];
    let (rank, score) = criteria.grade_and_score(&Inputs::new(Some(likelihood), &scored))?;
    Some(Cell { rank, score: score.map(crate::base::Number::get) })
}

/// What a risk is without the controls that are reckoned with.
#[derive(Debug, Clone, PartialEq)]
pub enum Start<'s> {
    /// Levels of ordinal scales; the highest consequence decides.
    Ranks {
        /// The rank of the likelihood.
        likelihood: usize,
        /// The rank of the consequence for each criterion assessed.
        consequences: Vec<usize>,
        /// The level of risk for each pair.
        grid: Grid,
        /// The likelihood scale.
        likelihood_scale: &'s Scale,
        /// The consequence scale.
        consequence_scale: &'s Scale,
    },
    /// A score, with the least score of each level of risk, lowest first.
    Score {
        /// The score.
        score: f64,
        /// The least score of each level of risk, lowest first.
        bounds: Vec<f64>,
    },
    /// A score that is impact × threat × vulnerability (MONARC).
    Factors {
        /// The impact that decides: the highest over the properties that the threat affects.
        impact: f64,
        /// The threat.
        threat: f64,
        /// The vulnerability.
        vulnerability: f64,
        /// The least score of each level of risk, lowest first.
        bounds: Vec<f64>,
    },
}
