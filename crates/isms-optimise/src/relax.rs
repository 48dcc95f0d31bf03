//! The linear relaxation of a problem with some measures fixed.

use crate::lp::{Programme, Solved};
use crate::model::{Aim, Caps, Fixed, Model, float};
use crate::problem::{Amount, Needs};

/// An optimum of the relaxation.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Relaxed {
    /// The least the aim can be, as a real number of units of the aim above [`Model::offset`].
    pub(crate) bound: f64,
    /// How far each measure is chosen, 0 to 1.
    pub(crate) shares: Vec<f64>,
}

/// What came of relaxing a node.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Relaxation {
    Optimal(Relaxed),
    Infeasible,
    Unknown,
}

impl Model<'_> {
    /// The relaxation of the problem with those measures fixed.
    pub(crate) fn relax(&self, fixed: &[Fixed], aim: &Aim, caps: &Caps) -> Relaxation {
        let mut build = Build::new(self, fixed);
        build.exposures();
        build.structure();
        if !build.caps(caps) {
            return Relaxation::Infeasible;
        }
        build.finish(aim)
    }
}

/// What a means or measure is in the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Literal {
    Zero,
    One,
    Variable(usize),
}

/// A linear expression over the variables of the programme, and what is fixed of it.
#[derive(Debug, Clone, Default)]
struct Sum {
    constant: Amount,
    terms: Vec<Amount>,
}

impl Sum {
    fn add(&mut self, literal: Literal, amount: Amount) {
        match literal {
            Literal::Zero => {}
            Literal::One => self.constant += amount,
            Literal::Variable(at) => {
                if self.terms.len() <= at {
                    self.terms.resize(at + 1, 0);
                }
                if let Some(known) = self.terms.get_mut(at) {
                    *known += amount;
                }
            }
        }
    }

    fn terms(&self, unit: Amount) -> Vec<(usize, f64)> {
        let some = self.terms.iter().enumerate().filter(|(_, amount)| **amount != 0);
        some.map(|(at, amount)| (at, float(*amount) / float(unit))).collect()
    }
}

struct Build<'m, 'p> {
    model: &'m Model<'p>,
    programme: Programme,
    measures: Vec<Literal>,
    means: Vec<Option<Literal>>,
    gains: Sum,
    costs: Sum,
}

impl<'m, 'p> Build<'m, 'p> {
    fn new(model: &'m Model<'p>, fixed: &[Fixed]) -> Self {
        let mut programme = Programme::default();
        let measures = fixed.iter().map(|fixed| match fixed {
            Some(true) => Literal::One,
            Some(false) => Literal::Zero,
            None => Literal::Variable(programme.variable()),
        });
        let measures: Vec<Literal> = measures.collect();
        let mut costs = Sum::default();
        for (literal, measure) in measures.iter().zip(&model.problem.measures) {
            costs.add(*literal, measure.cost);
        }
        let means = vec![None; model.problem.means.len()];
        Self { model, programme, measures, means, gains: Sum::default(), costs }
    }

    fn measure(&self, at: usize) -> Literal {
        self.measures.get(at).copied().unwrap_or(Literal::Zero)
    }

    fn means(&mut self, at: usize) -> Literal {
        if let Some(known) = self.means.get(at).copied().flatten() {
            return known;
        }
        let Some(means) = self.model.problem.means.get(at) else { return Literal::Zero };
        let mut literals: Vec<Literal> = means.needs.measures().iter().map(|measure| self.measure(*measure)).collect();
        let any = matches!(means.needs, Needs::Any(_));
        let (settles, neutral) = if any { (Literal::One, Literal::Zero) } else { (Literal::Zero, Literal::One) };
        literals.retain(|literal| *literal != neutral);
        let mut open = Vec::new();
        for literal in &literals {
            if let Literal::Variable(at) = literal
                && !open.contains(at)
            {
                open.push(*at);
            }
        }
        let literal = match open.as_slice() {
            _ if literals.contains(&settles) => settles,
            [] => neutral,
            [only] => Literal::Variable(*only),
            several => {
                let works = self.programme.variable();
                if any {
                    let mut terms: Vec<(usize, f64)> = several.iter().map(|at| (*at, -1.0)).collect();
                    terms.push((works, 1.0));
                    self.programme.row(terms, 0.0);
                } else {
                    for at in several {
                        self.programme.row(vec![(works, 1.0), (*at, -1.0)], 0.0);
                    }
                }
                if means.cost != 0 {
                    // What works has to be paid for, wanted or not.
                    if any {
                        for at in several {
                            self.programme.row(vec![(*at, 1.0), (works, -1.0)], 0.0);
                        }
                    } else {
                        let mut terms: Vec<(usize, f64)> = several.iter().map(|at| (*at, 1.0)).collect();
                        terms.push((works, -1.0));
                        self.programme.row(terms, float(Amount::try_from(several.len()).unwrap_or(Amount::MAX) - 1));
                    }
                }
                Literal::Variable(works)
            }
        };
        self.costs.add(literal, means.cost);
        if let Some(known) = self.means.get_mut(at) {
            *known = Some(literal);
        }
        literal
    }

    fn exposures(&mut self) {
        let model = self.model;
        for columns in &model.columns {
            let literals: Vec<Literal> = columns.means.iter().map(|means| self.means(*means)).collect();
            match &columns.sets {
                Some(sets) => self.columns(&literals, sets),
                None => self.coarse(&literals, columns.most),
            }
        }
        // The others bear on nothing, but may have to be paid for.
        for at in 0..model.problem.means.len() {
            if model.problem.means.get(at).is_some_and(|means| means.cost != 0) {
                self.means(at);
            }
        }
    }

    fn columns(&mut self, literals: &[Literal], sets: &[(u64, Amount)]) {
        let bits = |wanted: Literal| {
            let same = literals.iter().enumerate().filter(|(_, literal)| **literal == wanted);
            same.fold(0_u64, |bits, (at, _)| bits | 1 << at)
        };
        let (never, always) = (bits(Literal::Zero), bits(Literal::One));
        let mut base = 0;
        let mut open: Vec<(u64, Amount)> = Vec::new();
        for (set, gain) in sets.iter().filter(|(set, _)| set & never == 0) {
            let left = set & !always;
            if left == 0 {
                base = base.max(*gain);
                continue;
            }
            match open.iter_mut().find(|(known, _)| *known == left) {
                Some((_, known)) => *known = (*known).max(*gain),
                None => open.push((left, *gain)),
            }
        }
        self.gains.constant += base;
        open.retain(|(_, gain)| *gain > base);
        let minimal: Vec<(u64, Amount)> = open
            .iter()
            .filter(|(set, gain)| !open.iter().any(|(part, other)| part != set && part & !set == 0 && other >= gain))
            .copied()
            .collect();
        if let [(set, gain)] = minimal.as_slice()
            && set.count_ones() == 1
        {
            let at = usize::try_from(set.trailing_zeros()).unwrap_or_default();
            self.gains.add(literals.get(at).copied().unwrap_or(Literal::Zero), gain - base);
            return;
        }
        let weights: Vec<(u64, usize)> = minimal
            .iter()
            .map(|(set, gain)| {
                let weight = self.programme.variable();
                self.gains.add(Literal::Variable(weight), gain - base);
                (*set, weight)
            })
            .collect();
        if weights.len() > 1 {
            self.programme.row(weights.iter().map(|(_, weight)| (*weight, 1.0)).collect(), 1.0);
        }
        for (at, literal) in literals.iter().enumerate() {
            let Literal::Variable(works) = literal else { continue };
            let mut terms: Vec<(usize, f64)> =
                weights.iter().filter(|(set, _)| set >> at & 1 == 1).map(|(_, weight)| (*weight, 1.0)).collect();
            if !terms.is_empty() {
                terms.push((*works, -1.0));
                self.programme.row(terms, 0.0);
            }
        }
    }

    /// All that is known: nothing is gained without a means.
    fn coarse(&mut self, literals: &[Literal], most: Amount) {
        if literals.contains(&Literal::One) {
            self.gains.constant += most;
            return;
        }
        let mut open: Vec<usize> = Vec::new();
        for literal in literals {
            if let Literal::Variable(at) = literal
                && !open.contains(at)
            {
                open.push(*at);
            }
        }
        if open.is_empty() {
            return;
        }
        let weight = self.programme.variable();
        self.gains.add(Literal::Variable(weight), most);
        let mut terms: Vec<(usize, f64)> = open.into_iter().map(|at| (at, -1.0)).collect();
        terms.push((weight, 1.0));
        self.programme.row(terms, 0.0);
    }

    /// Exclusive groups and what measures require.
    fn structure(&mut self) {
        let problem = self.model.problem;
        let open = |literal: Literal| if let Literal::Variable(at) = literal { Some(at) } else { None };
        for group in &problem.exclusive {
            let mut terms: Vec<usize> = group.iter().filter_map(|at| open(self.measure(*at))).collect();
            isms::base::order::sort(&mut terms);
            terms.dedup();
            if terms.len() > 1 {
                self.programme.row(terms.into_iter().map(|at| (at, 1.0)).collect(), 1.0);
            }
        }
        for (one, other) in &problem.requires {
            if let (Some(one), Some(other)) = (open(self.measure(*one)), open(self.measure(*other)))
                && one != other
            {
                self.programme.row(vec![(one, 1.0), (other, -1.0)], 0.0);
            }
        }
    }

    /// Adds Σ ≤ `room`, with every number a part of the largest; false if nothing can keep to it.
    fn cap(&mut self, terms: &[(usize, f64)], room: f64) -> bool {
        let largest = terms.iter().map(|(_, factor)| factor.abs()).fold(0.0, f64::max);
        if largest == 0.0 {
            return room >= 0.0;
        }
        let scaled = terms.iter().map(|(at, factor)| (*at, factor / largest)).collect();
        let room = room / largest;
        self.programme.row(scaled, room + 1e-9 * (1.0 + room.abs()));
        true
    }

    fn caps(&mut self, caps: &Caps) -> bool {
        let mut fits = true;
        if let Some(most) = caps.cost {
            let unit = self.model.cost_unit;
            let terms = self.costs.terms(unit);
            fits &= self.cap(&terms, float((most - self.costs.constant).div_euclid(unit)));
        }
        if let Some(most) = caps.goal {
            let unit = self.model.goal_unit;
            let terms: Vec<(usize, f64)> = self.gains.terms(unit).into_iter().map(|(at, gain)| (at, -gain)).collect();
            // What may remain, less what does with what is fixed.
            let room = most - (self.model.start - self.gains.constant);
            fits &= self.cap(&terms, float(room.div_euclid(unit)));
        }
        for row in &caps.rows {
            let (mut terms, mut room) = (Vec::new(), row.at_most);
            for (at, weight) in &row.terms {
                match self.measure(*at) {
                    Literal::Zero => {}
                    Literal::One => room -= weight,
                    Literal::Variable(at) => terms.push((at, float(Amount::from(*weight)))),
                }
            }
            fits &= self.cap(&terms, float(Amount::from(room)));
        }
        fits
    }

    fn finish(mut self, aim: &Aim) -> Relaxation {
        let (constant, terms) = match aim {
            Aim::Goal => {
                let unit = self.model.goal_unit;
                let terms = self.gains.terms(unit).into_iter().map(|(at, gain)| (at, -gain)).collect();
                (float((self.model.start - self.gains.constant).div_euclid(unit)), terms)
            }
            Aim::Cost => {
                let unit = self.model.cost_unit;
                (float(self.costs.constant) / float(unit), self.costs.terms(unit))
            }
            Aim::Weighted(weights) => {
                let mut sum = Sum::default();
                for (at, weight) in weights {
                    sum.add(self.measure(*at), Amount::from(*weight));
                }
                (float(sum.constant), sum.terms(1))
            }
        };
        let terms: Vec<(usize, f64)> = terms;
        for (at, cost) in &terms {
            self.programme.add_cost(*at, *cost);
        }
        let (solved, programme) = self.programme.solve();
        match solved {
            Solved::Infeasible => Relaxation::Infeasible,
            Solved::Unknown => Relaxation::Unknown,
            Solved::Optimal(values) => {
                let shares = self.measures.iter().map(|literal| match literal {
                    Literal::Zero => 0.0,
                    Literal::One => 1.0,
                    Literal::Variable(at) => values.get(*at).copied().unwrap_or_default(),
                });
                Relaxation::Optimal(Relaxed {
                    bound: constant + programme.objective(&values),
                    shares: shares.collect(),
                })
            }
        }
    }
}
