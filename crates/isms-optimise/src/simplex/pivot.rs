//! One step of the method: the pivot row, what enters, and the basis after it.

use super::{FEASIBLE, NOTHING, Place, Simplex, at, put};

/// The smallest entry that is pivoted on.
const PIVOT: f64 = 1e-8;
impl Simplex {
    /// The entries of a row: how much its basic variable falls as each nonbasic one rises.
    pub(super) fn row(&mut self, row: usize) {
        for variable in self.touched.drain(..) {
            put(&mut self.entries, variable, 0.0);
            if let Some(marked) = self.marked.get_mut(variable) {
                *marked = false;
            }
        }
        self.own.fill(0.0);
        put(&mut self.own, row, 1.0);
        self.basis.backward(&mut self.own);
        for (row, (part, terms)) in self.own.iter().zip(&self.by_row).enumerate() {
            if part.abs() <= NOTHING {
                continue;
            }
            let slack = (self.structural + row, 1.0);
            for (variable, factor) in terms.iter().chain(std::iter::once(&slack)) {
                if let (Some(entry), Some(marked)) = (self.entries.get_mut(*variable), self.marked.get_mut(*variable)) {
                    if !*marked {
                        *marked = true;
                        self.touched.push(*variable);
                    }
                    *entry += part * factor;
                }
            }
        }
    }

    /// The nonbasic variable that takes the place of a basic one: the first whose reduced cost comes to 0, after those that may as well
    /// be moved to their other bound.
    pub(super) fn entering(&mut self, below: bool, by: f64) -> Option<usize> {
        let mut candidates: Vec<(f64, f64, usize)> = Vec::new();
        for variable in &self.touched {
            let entry = at(&self.entries, *variable);
            let Some(Place::At(standing)) = self.places.get(*variable) else { continue };
            if entry.abs() <= PIVOT {
                continue;
            }
            // The basic variable rises as one with a negative entry rises.
            let rises = (entry < 0.0) == below;
            let can =
                if rises { *standing < at(&self.upper, *variable) } else { *standing > at(&self.lower, *variable) };
            if can {
                candidates.push((at(&self.reduced, *variable).abs() / entry.abs(), entry.abs(), *variable));
            }
        }
        candidates.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
        let mut left = by;
        let mut moves = Vec::new();
        let mut found = None;
        for (_, entry, variable) in &candidates {
            let (lower, upper) = (at(&self.lower, *variable), at(&self.upper, *variable));
            left -= entry * (upper - lower);
            if left < FEASIBLE {
                found = Some(*variable);
                break;
            }
            moves.push((*variable, lower, upper));
        }
        // Where even all of them do not suffice, nothing does.
        let found = found?;
        let mut shifts = Vec::with_capacity(moves.len());
        for (variable, lower, upper) in moves {
            if let Some(Place::At(standing)) = self.places.get_mut(variable) {
                let to = if *standing > lower { lower } else { upper };
                shifts.push((variable, to - *standing));
                *standing = to;
            }
        }
        self.shift(&shifts);
        Some(found)
    }

    pub(super) fn pivot(&mut self, row: usize, enters: usize, below: bool) {
        let mut column = vec![0.0; self.levels.len()];
        self.basis.add(enters, 1.0, &mut column);
        self.basis.forward(&mut column);
        let pivot = at(&column, row);
        let told = at(&self.entries, enters);
        if (pivot - told).abs() > 1e-6 * (1.0 + told.abs()) || pivot.abs() <= NOTHING {
            self.renew();
            return;
        }
        let (Some(leaves), Some(Place::At(standing))) =
            (self.basic.get(row).copied(), self.places.get(enters).copied())
        else {
            return;
        };
        let bound = if below { at(&self.lower, leaves) } else { at(&self.upper, leaves) };
        let by = (at(&self.levels, row) - bound) / pivot;
        for (level, factor) in self.levels.iter_mut().zip(&column) {
            *level -= factor * by;
        }
        put(&mut self.levels, row, standing + by);
        let price = at(&self.reduced, enters) / told;
        for variable in &self.touched {
            if let (Some(reduced), Some(Place::At(_))) = (self.reduced.get_mut(*variable), self.places.get(*variable)) {
                *reduced -= price * at(&self.entries, *variable);
            }
        }
        put(&mut self.reduced, enters, 0.0);
        put(&mut self.reduced, leaves, -price);
        if let Some(place) = self.places.get_mut(enters) {
            *place = Place::Basic(row);
        }
        if let Some(place) = self.places.get_mut(leaves) {
            *place = Place::At(bound);
        }
        if let Some(known) = self.basic.get_mut(row) {
            *known = enters;
        }
        let mut steep = std::mem::take(&mut self.own);
        let weight: f64 = steep.iter().map(|part| part * part).sum();
        self.basis.forward(&mut steep);
        for ((variable, factor), steep) in self.basic.iter().zip(&column).zip(&steep) {
            if *factor != 0.0
                && let Some(known) = self.weights.get_mut(*variable)
            {
                let share = factor / pivot;
                *known = (*known + share * (share * weight - 2.0 * steep)).max(1e-4);
            }
        }
        self.own = steep;
        put(&mut self.weights, enters, (weight / (pivot * pivot)).max(1e-4));
        self.basis.replace(row, &column);
    }

    /// Computes everything afresh from the basis.
    pub(crate) fn renew(&mut self) {
        let structural = self.structural;
        let (placed, dropped) = self.basis.renew(&self.basic, structural);
        for variable in dropped {
            let lower = at(&self.lower, variable);
            if let Some(place) = self.places.get_mut(variable) {
                *place = Place::At(lower);
            }
        }
        for (row, variable) in placed.iter().enumerate() {
            if let Some(place) = self.places.get_mut(*variable) {
                *place = Place::Basic(row);
            }
        }
        self.basic = placed;
        // Prices, reduced costs, levels.
        let mut prices: Vec<f64> = self.basic.iter().map(|variable| at(&self.objective, *variable)).collect();
        self.basis.backward(&mut prices);
        self.reduced.copy_from_slice(&self.objective);
        for (row, (price, terms)) in prices.iter().zip(&self.by_row).enumerate() {
            if *price != 0.0 {
                for (variable, factor) in terms {
                    if let Some(reduced) = self.reduced.get_mut(*variable) {
                        *reduced -= price * factor;
                    }
                }
                put(&mut self.reduced, structural + row, -price);
            }
        }
        for variable in &self.basic {
            put(&mut self.reduced, *variable, 0.0);
        }
        let _ = self.settle();
        let mut levels = self.at_most.clone();
        for (variable, place) in self.places.iter().enumerate() {
            if let Place::At(standing) = place
                && *standing != 0.0
            {
                self.basis.add(variable, -standing, &mut levels);
            }
        }
        self.basis.forward(&mut levels);
        self.levels = levels;
    }
}
