//! From a fractional solution to a choice: greedy by share, then without what is not needed.

use crate::model::{Aim, Caps, Fixed, Model, weigh};
use crate::problem::Amount;

/// A choice that is changed one measure at a time.
struct Draft<'m, 'p> {
    model: &'m Model<'p>,
    chosen: Vec<bool>,
    values: Vec<Amount>,
    goal: Amount,
}

impl<'m, 'p> Draft<'m, 'p> {
    fn new(model: &'m Model<'p>, chosen: Vec<bool>) -> Self {
        let mut draft = Self { model, chosen, values: Vec::new(), goal: 0 };
        draft.values = (0..model.problem.exposures.len()).map(|at| draft.value(at)).collect();
        draft.goal = draft.values.iter().sum();
        draft
    }

    fn value(&self, exposure: usize) -> Amount {
        let problem = self.model.problem;
        let works = |means: usize| problem.works(means, &self.chosen);
        problem.exposures.get(exposure).map_or(0, |exposure| exposure.value(&works))
    }

    fn has(&self, measure: usize) -> bool {
        self.chosen.get(measure).copied().unwrap_or_default()
    }

    fn set(&mut self, measure: usize, taken: bool) {
        if let Some(known) = self.chosen.get_mut(measure) {
            *known = taken;
        }
        for exposure in self.model.touched.get(measure).into_iter().flatten() {
            let value = self.value(*exposure);
            if let Some(known) = self.values.get_mut(*exposure) {
                self.goal += value - *known;
                *known = value;
            }
        }
    }

    /// The measure and all it requires that is not taken yet.
    fn closure(&self, measure: usize) -> Vec<usize> {
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

    fn clashes(&self, measure: usize) -> bool {
        let groups = self.model.problem.exclusive.iter().filter(|group| group.contains(&measure));
        groups.flatten().any(|other| *other != measure && self.has(*other))
    }

    fn needed(&self, measure: usize) -> bool {
        self.model.problem.requires.iter().any(|(asks, other)| *other == measure && self.has(*asks))
    }

    fn fits(&self, caps: &Caps) -> bool {
        let rows = caps.rows.iter().filter(|row| row.terms.iter().all(|(_, weight)| *weight >= 0));
        rows.into_iter().all(|row| weigh(&row.terms, &self.chosen) <= row.at_most)
            && caps.cost.is_none_or(|most| self.model.problem.cost(&self.chosen) <= most)
    }
}

/// A choice near those shares that keeps to the caps, if one is found.
pub(crate) fn round(model: &Model<'_>, fixed: &[Fixed], shares: &[f64], aim: &Aim, caps: &Caps) -> Option<Vec<bool>> {
    let mut draft = Draft::new(model, fixed.iter().map(|fixed| *fixed == Some(true)).collect());
    let mut order: Vec<usize> = (0..fixed.len()).filter(|at| fixed.get(*at).copied().flatten().is_none()).collect();
    let share = |at: &usize| shares.get(*at).copied().unwrap_or_default();
    isms::base::order::sort_by(&mut order, |a, b| share(b).total_cmp(&share(a)).then(a.cmp(b)));
    let enough = |draft: &Draft<'_, '_>| *aim != Aim::Goal && caps.goal.is_none_or(|most| draft.goal <= most);
    let barred = |at: usize| fixed.get(at).copied().flatten() == Some(false);
    for measure in &order {
        if enough(&draft) {
            break;
        }
        if draft.has(*measure) {
            continue;
        }
        let closure = draft.closure(*measure);
        if closure.iter().any(|at| barred(*at) || draft.clashes(*at)) {
            continue;
        }
        for at in &closure {
            draft.set(*at, true);
        }
        if !draft.fits(caps) || closure.iter().any(|at| draft.clashes(*at)) {
            for at in &closure {
                draft.set(*at, false);
            }
        }
    }
    if let Some(most) = caps.goal
        && draft.goal > most
    {
        return None;
    }
    // What adds nothing goes, the dearest first.
    let most = if *aim == Aim::Goal { draft.goal } else { caps.goal.unwrap_or(draft.goal) };
    let cost = |at: &usize| model.problem.measures.get(*at).map_or(0, |measure| measure.cost);
    isms::base::order::sort_by(&mut order, |a, b| cost(b).cmp(&cost(a)).then(b.cmp(a)));
    for measure in &order {
        if draft.has(*measure) && !draft.needed(*measure) {
            draft.set(*measure, false);
            if draft.goal > most {
                draft.set(*measure, true);
            }
        }
    }
    model.keeps(caps, &draft.chosen).then_some(draft.chosen)
}
