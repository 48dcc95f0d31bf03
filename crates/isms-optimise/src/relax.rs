//! The linear relaxation of a problem: what its variables and rows are. It is written down once; a node of the search only fixes some of
//! the variables.

use std::ops::Range;

use crate::model::{Aim, Caps, Fixed, Model};
use crate::problem::{Amount, Needs};

/// A row: Σ factor × variable ≤ `at_most`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) terms: Vec<(usize, Amount)>,
    pub(crate) at_most: Amount,
    /// The variable that the weights of an exposure are held against. Once that is fixed the row says nothing more: at 1 the weights add
    /// up to 1 anyway, and at 0 they are fixed themselves.
    pub(crate) holds: Option<usize>,
}

/// The relaxation: measures first, then means that several measures bring about, then the weights of exposures.
#[derive(Debug)]
pub(crate) struct Relaxation {
    pub(crate) measures: usize,
    /// Means that are variables of their own, in order, from [`Relaxation::measures`] on.
    means: Vec<usize>,
    /// What each weight stands for: variables that have to be 1.
    weights: Vec<Vec<usize>>,
    /// Weights of which the sum is 1 at most.
    pub(crate) groups: Vec<Range<usize>>,
    /// What is gained by each variable, and by none, in units.
    gains: Vec<Amount>,
    gained: Amount,
    /// What each variable costs, and none, in units.
    costs: Vec<Amount>,
    spent: Amount,
    rows: Vec<Row>,
}

/// What a means is in the relaxation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Literal {
    Zero,
    One,
    Variable(usize),
}

/// The aim over the variables of the relaxation, and the rows that hold it to the caps.
#[derive(Debug)]
pub(crate) struct Aimed {
    pub(crate) constant: Amount,
    pub(crate) factors: Vec<Amount>,
    pub(crate) rows: Vec<Row>,
}

impl Relaxation {
    pub(crate) fn new(model: &Model<'_>) -> Self {
        let measures = model.problem.measures.len();
        let costs = model.problem.measures.iter().map(|measure| measure.cost / model.cost_unit).collect();
        let mut relaxation = Self {
            measures,
            means: Vec::new(),
            weights: Vec::new(),
            groups: Vec::new(),
            gains: vec![0; measures],
            gained: 0,
            costs,
            spent: 0,
            rows: Vec::new(),
        };
        let literals: Vec<Literal> = (0..model.problem.means.len()).map(|at| relaxation.means(model, at)).collect();
        for columns in &model.columns {
            let own: Vec<Literal> =
                columns.means.iter().map(|at| literals.get(*at).copied().unwrap_or(Literal::Zero)).collect();
            match &columns.sets {
                Some(sets) => relaxation.exposure(&own, sets, model.goal_unit),
                None => relaxation.coarse(&own, columns.most / model.goal_unit),
            }
        }
        relaxation.structure(model);
        relaxation
    }

    /// How many variables there are.
    pub(crate) fn variables(&self) -> usize {
        self.gains.len()
    }

    fn variable(&mut self) -> usize {
        self.gains.push(0);
        self.costs.push(0);
        self.gains.len() - 1
    }

    fn row(&mut self, terms: Vec<(usize, Amount)>, at_most: Amount) {
        self.rows.push(Row { terms, at_most, holds: None });
    }

    fn means(&mut self, model: &Model<'_>, at: usize) -> Literal {
        let Some(means) = model.problem.means.get(at) else { return Literal::Zero };
        let cost = means.cost / model.cost_unit;
        let any = matches!(means.needs, Needs::Any(_));
        let mut measures = means.needs.measures().to_vec();
        measures.sort_unstable();
        measures.dedup();
        let literal = match measures.as_slice() {
            [] if any => Literal::Zero,
            [] => Literal::One,
            [only] => Literal::Variable(*only),
            // Nobody asks for it.
            _ if cost == 0 && model.bears.get(at).is_none_or(Vec::is_empty) => Literal::Zero,
            several => {
                let works = self.variable();
                self.means.push(at);
                let all = Amount::try_from(several.len()).unwrap_or(Amount::MAX);
                let each = |own: Amount, works_for: Amount| {
                    several.iter().map(move |measure| vec![(*measure, own), (works, works_for)])
                };
                let together = |own: Amount, works_for: Amount| {
                    let mut terms: Vec<(usize, Amount)> = several.iter().map(|measure| (*measure, own)).collect();
                    terms.push((works, works_for));
                    terms
                };
                if any {
                    self.row(together(-1, 1), 0);
                } else {
                    each(-1, 1).for_each(|terms| self.row(terms, 0));
                }
                // What works has to be paid for, wanted or not.
                match (cost, any) {
                    (0, _) => {}
                    (_, true) => each(1, -1).for_each(|terms| self.row(terms, 0)),
                    (_, false) => self.row(together(1, -1), all - 1),
                }
                Literal::Variable(works)
            }
        };
        match literal {
            Literal::Zero => {}
            Literal::One => self.spent += cost,
            Literal::Variable(at) => add(&mut self.costs, at, cost),
        }
        literal
    }

    fn exposure(&mut self, literals: &[Literal], sets: &[(u64, Amount)], unit: Amount) {
        let mut open: Vec<(Vec<usize>, Amount)> = Vec::new();
        let mut base = 0;
        for (set, gain) in sets {
            let own = || literals.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, literal)| *literal);
            if own().any(|literal| literal == Literal::Zero) {
                continue;
            }
            let asked = own().filter_map(|literal| if let Literal::Variable(at) = literal { Some(at) } else { None });
            let mut asked: Vec<usize> = asked.collect();
            asked.sort_unstable();
            asked.dedup();
            if asked.is_empty() {
                base = base.max(*gain);
            } else {
                open.push((asked, *gain));
            }
        }
        self.gained += base / unit;
        open.retain(|(_, gain)| *gain > base);
        open.sort_by(|(a, a_gain), (b, b_gain)| a.len().cmp(&b.len()).then(b_gain.cmp(a_gain)).then(a.cmp(b)));
        let mut minimal: Vec<(Vec<usize>, Amount)> = Vec::new();
        for (set, gain) in open {
            let part =
                |(known, other): &(Vec<usize>, Amount)| *other >= gain && known.iter().all(|at| set.contains(at));
            if !minimal.iter().any(part) {
                minimal.push((set, gain));
            }
        }
        if let [(set, gain)] = minimal.as_slice()
            && let [only] = set.as_slice()
        {
            add(&mut self.gains, *only, (gain - base) / unit);
            return;
        }
        let first = self.variables();
        for (set, gain) in &minimal {
            let weight = self.variable();
            add(&mut self.gains, weight, (gain - base) / unit);
            self.weights.push(set.clone());
        }
        if minimal.is_empty() {
            return;
        }
        self.groups.push(first..self.variables());
        let mut asked: Vec<usize> = minimal.iter().flat_map(|(set, _)| set.iter().copied()).collect();
        asked.sort_unstable();
        asked.dedup();
        for at in asked {
            let with = minimal.iter().enumerate().filter(|(_, (set, _))| set.contains(&at));
            let mut terms: Vec<(usize, Amount)> = with.map(|(nth, _)| (first + nth, 1)).collect();
            terms.push((at, -1));
            self.rows.push(Row { terms, at_most: 0, holds: Some(at) });
        }
    }

    /// All that is known: nothing is gained without a means.
    fn coarse(&mut self, literals: &[Literal], most: Amount) {
        if literals.contains(&Literal::One) {
            self.gained += most;
            return;
        }
        let open = literals.iter().filter_map(|own| if let Literal::Variable(at) = own { Some(*at) } else { None });
        let mut open: Vec<usize> = open.collect();
        open.sort_unstable();
        open.dedup();
        let weight = self.variable();
        self.weights.push(Vec::new());
        self.groups.push(weight..weight + 1);
        add(&mut self.gains, weight, most);
        let mut terms: Vec<(usize, Amount)> = open.into_iter().map(|at| (at, -1)).collect();
        terms.push((weight, 1));
        self.row(terms, 0);
    }

    /// Exclusive groups and what measures require.
    fn structure(&mut self, model: &Model<'_>) {
        for group in &model.problem.exclusive {
            let mut group = group.clone();
            group.sort_unstable();
            group.dedup();
            if group.len() > 1 {
                self.row(group.into_iter().map(|at| (at, 1)).collect(), 1);
            }
        }
        for (one, other) in &model.problem.requires {
            if one != other {
                self.row(vec![(*one, 1), (*other, -1)], 0);
            }
        }
    }

    /// The aim and all rows.
    pub(crate) fn aimed(&self, model: &Model<'_>, aim: Aim, caps: &Caps) -> Aimed {
        let start = model.goal_units(model.start);
        let factors = self.gains.iter().zip(&self.costs).enumerate().map(|(at, (gain, cost))| {
            aim.cost * cost - aim.goal * gain + if at < self.measures { aim.each } else { 0 }
        });
        let terms = |amounts: &[Amount], sign: Amount| {
            let some = amounts.iter().enumerate().filter(|(_, amount)| **amount != 0);
            some.map(|(at, amount)| (at, sign * amount)).collect::<Vec<_>>()
        };
        let mut rows = self.rows.clone();
        let mut row = |terms: Vec<(usize, Amount)>, at_most: Option<Amount>| {
            // Where there is no cap, all that there can be.
            let most = terms.iter().map(|(_, factor)| (*factor).max(0)).sum();
            rows.push(Row { terms, at_most: at_most.unwrap_or(most), holds: None });
        };
        row(terms(&self.costs, 1), caps.cost.map(|most| most.div_euclid(model.cost_unit) - self.spent));
        row(terms(&self.gains, -1), caps.goal.map(|most| model.goal_units(most) - (start - self.gained)));
        for set in &caps.lacks {
            let most = Amount::try_from(set.len()).unwrap_or(Amount::MAX) - 1;
            row(set.iter().map(|at| (*at, 1)).collect(), Some(most));
        }
        Aimed { constant: aim.goal * (start - self.gained) + aim.cost * self.spent, factors: factors.collect(), rows }
    }

    /// What every variable is, once those measures are fixed.
    pub(crate) fn states(&self, model: &Model<'_>, fixed: &[Fixed]) -> Vec<Fixed> {
        let mut states = fixed.to_vec();
        for means in &self.means {
            let needs = model.problem.means.get(*means).map(|means| &means.needs);
            let settles = matches!(needs, Some(Needs::Any(_)));
            let mut state = Some(!settles);
            for measure in needs.map(Needs::measures).unwrap_or_default() {
                match fixed.get(*measure).copied().flatten() {
                    Some(value) if value == settles => {
                        state = Some(settles);
                        break;
                    }
                    Some(_) => {}
                    None => state = None,
                }
            }
            states.push(state);
        }
        for set in &self.weights {
            let barred = set.iter().any(|at| states.get(*at).copied().flatten() == Some(false));
            states.push(if barred { Some(false) } else { None });
        }
        states
    }
}

fn add(amounts: &mut [Amount], at: usize, amount: Amount) {
    if let Some(known) = amounts.get_mut(at) {
        *known += amount;
    }
}
