//! Branch and bound over the relaxation: best bound first, deterministic, limited by the number of relaxations solved.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use crate::model::{Aim, Caps, Fixed, Model};
use crate::problem::Amount;
use crate::relax::Relaxation;
use crate::round::round;

/// A part of the choices that is still to be searched.
#[derive(Debug)]
struct Node {
    /// The least that the aim can be in it.
    least: Amount,
    depth: usize,
    number: u64,
    fixed: Vec<Fixed>,
    shares: Vec<f64>,
}

impl Node {
    fn key(&self) -> (Amount, std::cmp::Reverse<usize>, u64) {
        (self.least, std::cmp::Reverse(self.depth), self.number)
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}
impl Eq for Node {}
impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Node {
    /// The greatest is searched first: the least bound, then the deepest, then the oldest.
    fn cmp(&self, other: &Self) -> Ordering {
        other.key().cmp(&self.key())
    }
}

/// What a search found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    /// The best choice, and what the aim is for it.
    pub(crate) best: Option<(Vec<bool>, Amount)>,
    /// No choice has a lesser aim; `None` when it was shown that nothing keeps to the caps.
    pub(crate) bound: Option<Amount>,
    /// The bound before any branching.
    pub(crate) root: Option<Amount>,
    /// How many relaxations were solved.
    pub(crate) nodes: u64,
}

impl Found {
    /// Whether the best is shown to be the best, or that there is none.
    pub(crate) fn proven(&self) -> bool {
        self.bound == self.best.as_ref().map(|(_, value)| *value)
    }
}

struct Search<'s, 'p> {
    model: &'s Model<'p>,
    aim: &'s Aim,
    caps: &'s Caps,
    open: BinaryHeap<Node>,
    best: Option<(Vec<bool>, Amount)>,
    nodes: u64,
    number: u64,
}

/// Finds the choice with the least aim among those that keep to the caps and to what is fixed, solving no more than `limit`
/// relaxations, and one at least.
pub(crate) fn minimise(
    model: &Model<'_>,
    aim: &Aim,
    caps: &Caps,
    mut fixed: Vec<Fixed>,
    incumbent: Option<&[bool]>,
    limit: u64,
) -> Found {
    let best = incumbent.filter(|chosen| model.keeps(caps, chosen));
    let best = best.map(|chosen| (chosen.to_vec(), model.value(aim, chosen)));
    let mut search = Search { model, aim, caps, open: BinaryHeap::new(), best, nodes: 0, number: 0 };
    if !model.follow(&mut fixed) {
        return Found { best: None, bound: None, root: None, nodes: 0 };
    }
    search.enter(fixed, 0, Amount::MIN);
    let root = search.open.peek().map(|node| node.least).or(search.best.as_ref().map(|(_, value)| *value));
    let mut bound = None;
    while let Some(node) = search.open.pop() {
        if search.pruned(node.least) {
            break;
        }
        if search.nodes >= limit {
            bound = Some(node.least);
            break;
        }
        search.branch(&node);
    }
    let bound = bound.or(search.best.as_ref().map(|(_, value)| *value));
    Found { best: search.best, bound, root, nodes: search.nodes }
}

impl Search<'_, '_> {
    fn pruned(&self, least: Amount) -> bool {
        self.best.as_ref().is_some_and(|(_, value)| least >= *value)
    }

    fn offer(&mut self, chosen: Vec<bool>) {
        let value = self.model.value(self.aim, &chosen);
        if self.best.as_ref().is_none_or(|(_, known)| value < *known) {
            self.best = Some((chosen, value));
        }
    }

    fn branch(&mut self, node: &Node) {
        let open = node.fixed.iter().enumerate().filter(|(_, fixed)| fixed.is_none());
        let share = |at: usize| node.shares.get(at).copied().unwrap_or_default();
        let middling = |at: usize| (share(at) - 0.5).abs();
        let Some(at) = open.map(|(at, _)| at).min_by(|a, b| middling(*a).total_cmp(&middling(*b))) else { return };
        let first = share(at) >= 0.5;
        for value in [first, !first] {
            let mut fixed = node.fixed.clone();
            if let Some(known) = fixed.get_mut(at) {
                *known = Some(value);
            }
            if self.model.follow(&mut fixed) {
                self.enter(fixed, node.depth + 1, node.least);
            }
        }
    }

    /// Looks at a part of the choices: leaves it, settles it, or keeps it for later.
    fn enter(&mut self, fixed: Vec<Fixed>, depth: usize, above: Amount) {
        if fixed.iter().all(Option::is_some) {
            let chosen: Vec<bool> = fixed.iter().map(|fixed| *fixed == Some(true)).collect();
            if self.model.keeps(self.caps, &chosen) {
                self.offer(chosen);
            }
            return;
        }
        self.nodes += 1;
        let (least, shares) = match self.model.relax(&fixed, self.aim, self.caps) {
            Relaxation::Infeasible => return,
            // What is known of the whole holds of the part.
            Relaxation::Unknown => (above, vec![0.5; fixed.len()]),
            Relaxation::Optimal(relaxed) => (self.model.least(self.aim, relaxed.bound).max(above), relaxed.shares),
        };
        if self.pruned(least) {
            return;
        }
        if let Some(chosen) = round(self.model, &fixed, &shares, self.aim, self.caps) {
            self.offer(chosen);
        }
        if !self.pruned(least) {
            self.number += 1;
            self.open.push(Node { least, depth, number: self.number, fixed, shares });
        }
    }
}
