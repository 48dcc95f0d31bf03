//! The inverse of a basis as a product of elementary matrices (Dantzig and Orchard-Hays 1954): one for each pivot, and made anew from
//! time to time, with the columns in an order in which few entries come about.

use std::ops::Range;

use super::{NOTHING, at, put};

/// One pivot: the column that took the place of a row.
#[derive(Debug)]
struct Eta {
    row: usize,
    pivot: f64,
    /// Its other entries, among those of all.
    others: Range<usize>,
}

#[derive(Debug)]
pub(super) struct Basis {
    /// The columns of structural variables; those of slack variables are unit vectors.
    columns: Vec<Vec<(usize, f64)>>,
    rows: usize,
    etas: Vec<Eta>,
    entries: Vec<(usize, f64)>,
    /// How many of them the last renewal made.
    renewed: usize,
}

/// After how many pivots the product is made anew.
const LONG: usize = 64;

impl Basis {
    /// The basis of all slack variables.
    pub(super) fn new(columns: Vec<Vec<(usize, f64)>>, rows: usize) -> Self {
        Self { columns, rows, etas: Vec::new(), entries: Vec::new(), renewed: 0 }
    }

    pub(super) fn long(&self) -> bool {
        self.etas.len() - self.renewed >= LONG
    }

    fn others(&self, eta: &Eta) -> &[(usize, f64)] {
        self.entries.get(eta.others.clone()).unwrap_or_default()
    }

    /// Adds a multiple of a column to a sum.
    pub(super) fn add(&self, variable: usize, by: f64, sum: &mut [f64]) {
        match self.columns.get(variable) {
            Some(column) => {
                for (row, factor) in column {
                    if let Some(known) = sum.get_mut(*row) {
                        *known += by * factor;
                    }
                }
            }
            None => {
                if let Some(known) = sum.get_mut(variable - self.columns.len()) {
                    *known += by;
                }
            }
        }
    }

    /// Multiplies a column by the inverse.
    pub(super) fn forward(&self, column: &mut [f64]) {
        for eta in &self.etas {
            let part = at(column, eta.row);
            if part == 0.0 {
                continue;
            }
            let part = part / eta.pivot;
            for (row, factor) in self.others(eta) {
                if let Some(known) = column.get_mut(*row) {
                    *known -= part * factor;
                }
            }
            put(column, eta.row, part);
        }
    }

    /// Multiplies a row by the inverse.
    pub(super) fn backward(&self, row: &mut [f64]) {
        for eta in self.etas.iter().rev() {
            let sum: f64 = self.others(eta).iter().map(|(other, factor)| at(row, *other) * factor).sum();
            let part = (at(row, eta.row) - sum) / eta.pivot;
            put(row, eta.row, part);
        }
    }

    /// A column, multiplied by the inverse, takes the place of a row.
    pub(super) fn replace(&mut self, row: usize, column: &[f64]) {
        let others = column.iter().enumerate().filter(|(at, value)| *at != row && value.abs() > NOTHING);
        let first = self.entries.len();
        self.entries.extend(others.map(|(at, value)| (at, *value)));
        self.etas.push(Eta { row, pivot: at(column, row), others: first..self.entries.len() });
    }

    /// Makes the inverse of those columns anew. Answers which of them stands for each row, and which had to give way to a slack
    /// variable, as they depend on others.
    pub(super) fn renew(&mut self, basic: &[usize], structural: usize) -> (Vec<usize>, Vec<usize>) {
        self.etas.clear();
        self.entries.clear();
        let mut placed: Vec<Option<usize>> = vec![None; self.rows];
        let mut wanted = Vec::new();
        for variable in basic {
            match variable.checked_sub(structural) {
                Some(row) => {
                    if let Some(place) = placed.get_mut(row) {
                        *place = Some(*variable);
                    }
                }
                None => wanted.push(*variable),
            }
        }
        let mut dropped = Vec::new();
        for (variable, row) in self.order(&wanted, &placed) {
            let mut column = vec![0.0; self.rows];
            self.add(variable, 1.0, &mut column);
            self.forward(&mut column);
            let free = |row: usize| placed.get(row).is_some_and(Option::is_none);
            let row = row.filter(|row| free(*row) && at(&column, *row).abs() > 0.01);
            let row = row.or_else(|| {
                let rows = (0..self.rows).filter(|row| free(*row) && at(&column, *row).abs() > 1e-9);
                rows.max_by(|a, b| at(&column, *a).abs().total_cmp(&at(&column, *b).abs()).then(b.cmp(a)))
            });
            match row {
                Some(row) => {
                    self.replace(row, &column);
                    if let Some(place) = placed.get_mut(row) {
                        *place = Some(variable);
                    }
                }
                None => dropped.push(variable),
            }
        }
        self.renewed = self.etas.len();
        let placed = placed.into_iter().enumerate().map(|(row, place)| place.unwrap_or(structural + row)).collect();
        (placed, dropped)
    }

    /// The columns in the order to be pivoted in, with the row where that is clear: first those that alone have an entry in some row that
    /// is left, so that no later column is changed by them; then those with fewest entries.
    fn order(&self, wanted: &[usize], placed: &[Option<usize>]) -> Vec<(usize, Option<usize>)> {
        let entries = |variable: usize| self.columns.get(variable).map(Vec::as_slice).unwrap_or_default();
        let free = |row: usize| placed.get(row).is_some_and(Option::is_none);
        // The columns in each row that is left: how many, and the sum of their places, which names the last one.
        let mut left = vec![(0_usize, 0_usize); self.rows];
        for (place, variable) in wanted.iter().enumerate() {
            for (row, _) in entries(*variable) {
                if let Some((count, sum)) = left.get_mut(*row) {
                    *count += 1;
                    *sum += place;
                }
            }
        }
        let mut single: Vec<usize> = (0..self.rows)
            .rev()
            .filter(|row| free(*row) && left.get(*row).is_some_and(|(count, _)| *count == 1))
            .collect();
        let mut done = vec![false; wanted.len()];
        let mut order = Vec::with_capacity(wanted.len());
        while let Some(row) = single.pop() {
            let Some((1, place)) = left.get(row).copied() else { continue };
            let (Some(variable), Some(done)) = (wanted.get(place), done.get_mut(place)) else { continue };
            *done = true;
            order.push((*variable, Some(row)));
            for (other, _) in entries(*variable) {
                if let Some((count, sum)) = left.get_mut(*other) {
                    *count -= 1;
                    *sum -= place;
                    if *count == 1 && free(*other) {
                        single.push(*other);
                    }
                }
            }
        }
        let rest = wanted.iter().zip(&done).filter(|(_, done)| !**done).map(|(variable, _)| *variable);
        let mut rest: Vec<usize> = rest.collect();
        rest.sort_by_key(|variable| (entries(*variable).len(), *variable));
        order.extend(rest.into_iter().map(|variable| (variable, None)));
        order
    }
}
