//! A choice that is changed one measure at a time, with what it costs and leaves kept up as it changes.

use crate::model::{Aim, Caps, Model};
use crate::problem::Amount;

/// A choice under change.
pub(crate) struct Draft<'m, 'p> {
    model: &'m Model<'p>,
    pub(crate) chosen: Vec<bool>,
    /// How many measures of each means are chosen.
    served: Vec<usize>,
    /// The means of each exposure that work, as bits.
    works: Vec<u64>,
    gains: Vec<Amount>,
    gain: Amount,
    cost: Amount,
    count: usize,
}

impl<'m, 'p> Draft<'m, 'p> {
    /// Nothing but those.
    pub(crate) fn new(model: &'m Model<'p>, chosen: impl Iterator<Item = bool>) -> Self {
        let exposures = model.columns.len();
        let mut draft = Self {
            model,
            chosen: vec![false; model.problem.measures.len()],
            served: vec![0; model.problem.means.len()],
            works: vec![0; exposures],
            gains: vec![0; exposures],
            gain: 0,
            cost: 0,
            count: 0,
        };
        for (means, switch) in model.switches.iter().enumerate() {
            if !switch.any && switch.measures == 0 {
                draft.switch(means, true);
            }
        }
        for (measure, taken) in chosen.enumerate() {
            draft.set(measure, taken);
        }
        draft
    }

    pub(crate) fn has(&self, measure: usize) -> bool {
        self.chosen.get(measure).copied().unwrap_or_default()
    }

    /// What remains.
    pub(crate) fn goal(&self) -> Amount {
        self.model.start - self.gain
    }

    pub(crate) fn cost(&self) -> Amount {
        self.cost
    }

    /// What the aim is.
    pub(crate) fn value(&self, aim: Aim) -> Amount {
        self.model.aimed(aim, self.goal(), self.cost, self.count)
    }

    /// Whether it keeps to the caps.
    pub(crate) fn keeps(&self, caps: &Caps) -> bool {
        self.affords(caps) && caps.goal.is_none_or(|most| self.goal() <= most)
    }

    /// Whether it keeps to the caps that choosing more can only break.
    pub(crate) fn affords(&self, caps: &Caps) -> bool {
        caps.cost.is_none_or(|most| self.cost <= most)
            && caps.lacks.iter().all(|set| !set.iter().all(|measure| self.has(*measure)))
    }

    /// Takes a measure, or leaves it.
    pub(crate) fn set(&mut self, measure: usize, taken: bool) {
        let model = self.model;
        match self.chosen.get_mut(measure) {
            Some(known) if *known != taken => *known = taken,
            _ => return,
        }
        let cost = model.problem.measures.get(measure).map_or(0, |measure| measure.cost);
        if taken {
            self.cost += cost;
            self.count += 1;
        } else {
            self.cost -= cost;
            self.count -= 1;
        }
        for means in model.serves.get(measure).into_iter().flatten() {
            let (Some(served), Some(switch)) = (self.served.get_mut(*means), model.switches.get(*means)) else {
                continue;
            };
            let least = if switch.any { 1 } else { switch.measures };
            let before = *served >= least;
            *served = if taken { *served + 1 } else { *served - 1 };
            let after = *served >= least;
            if before != after {
                self.switch(*means, after);
            }
        }
    }

    fn switch(&mut self, means: usize, on: bool) {
        let model = self.model;
        let cost = model.problem.means.get(means).map_or(0, |means| means.cost);
        self.cost += if on { cost } else { -cost };
        for (exposure, bit) in model.bears.get(means).into_iter().flatten() {
            if let (Some(works), Some(gain)) = (self.works.get_mut(*exposure), self.gains.get_mut(*exposure)) {
                *works = if on { *works | 1 << bit } else { *works & !(1 << bit) };
                let now = model.gain(*exposure, *works);
                self.gain += now - *gain;
                *gain = now;
            }
        }
    }

    /// The measure and all it requires that is not taken yet.
    pub(crate) fn closure(&self, measure: usize) -> Vec<usize> {
        let mut closure = vec![measure];
        let mut next = 0;
        while let Some(one) = closure.get(next).copied() {
            next += 1;
            for (asks, other) in &self.model.problem.requires {
                if *asks == one && !self.has(*other) && !closure.contains(other) {
                    closure.push(*other);
                }
            }
        }
        closure
    }

    /// Whether another measure of one of its exclusive groups is taken.
    pub(crate) fn clashes(&self, measure: usize) -> bool {
        let groups = self.model.problem.exclusive.iter().filter(|group| group.contains(&measure));
        groups.flatten().any(|other| *other != measure && self.has(*other))
    }

    /// Whether a measure that is taken requires it.
    pub(crate) fn needed(&self, measure: usize) -> bool {
        self.model.problem.requires.iter().any(|(asks, other)| *other == measure && *asks != measure && self.has(*asks))
    }
}
