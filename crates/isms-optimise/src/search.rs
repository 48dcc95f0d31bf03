//! Branch and bound: deepest first, deterministic, limited by the number of nodes bounded.

use crate::draft::Draft;
use crate::dual::{Bound, Dual, Slope, float};
use crate::model::{Aim, Caps, Fixed, Model};
use crate::problem::Amount;
use crate::relax::Relaxation;
use crate::round::{improve, round};

/// A part of the choices that is still to be searched.
#[derive(Debug)]
struct Node {
    /// The least that the aim can be in it.
    least: Amount,
    depth: usize,
    fixed: Vec<Fixed>,
    /// The measure to be fixed next, and to what first.
    next: (usize, bool),
}

/// What is looked for.
#[derive(Debug, Clone)]
pub(crate) struct Quest {
    pub(crate) aim: Aim,
    pub(crate) caps: Caps,
    pub(crate) fixed: Vec<Fixed>,
    /// A choice that is known already.
    pub(crate) known: Option<Vec<bool>>,
    /// Choices with an aim of this or more are of no interest.
    pub(crate) below: Option<Amount>,
    /// No choice has a lesser aim than this.
    pub(crate) floor: Amount,
    /// Whether it matters that there may be several as good.
    pub(crate) several: bool,
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
    /// How many nodes were bounded.
    pub(crate) nodes: u64,
    /// What is fixed for every choice as good as the best.
    pub(crate) fixed: Vec<Fixed>,
    /// Whether another choice as good was seen.
    pub(crate) several: bool,
    /// Whether nothing was left to be searched.
    pub(crate) complete: bool,
}

impl Found {
    /// Whether the best is shown to be the best, or that there is none.
    pub(crate) fn proven(&self) -> bool {
        self.bound == self.best.as_ref().map(|(_, value)| *value)
    }
}

struct Search<'s, 'p> {
    model: &'s Model<'p>,
    relaxation: &'s Relaxation,
    dual: Dual,
    quest: &'s Quest,
    /// The last is searched next.
    open: Vec<Node>,
    best: Option<(Vec<bool>, Amount)>,
    /// Choices with an aim of this or more are of no interest.
    cutoff: Amount,
    /// What the whole has fixed, and what its bound said of the other measures.
    whole: Option<(Vec<Fixed>, Slope)>,
    several: bool,
    nodes: u64,
}

/// Finds the choice with the least aim among those that keep to the caps and to what is fixed, branching no more once `limit`
/// nodes have been bounded.
pub(crate) fn minimise(
    model: &Model<'_>,
    relaxation: &Relaxation,
    quest: &Quest,
    basic: &mut Vec<usize>,
    limit: u64,
) -> Found {
    let (aim, caps) = (quest.aim, &quest.caps);
    let everything = vec![true; model.problem.measures.len()];
    let dearest = model.aimed(aim, model.start, model.problem.cost(&everything), everything.len());
    let aimed = relaxation.aimed(model, aim, caps);
    let mut search = Search {
        model,
        relaxation,
        dual: Dual::new(relaxation, &aimed, basic),
        quest,
        open: Vec::new(),
        best: None,
        cutoff: quest.below.unwrap_or(dearest + 1),
        whole: None,
        several: false,
        nodes: 0,
    };
    if let Some(known) = &quest.known {
        search.offer(known.clone());
    }
    let mut root = Some(quest.floor);
    let mut bound = None;
    if !search.settled() {
        root = search.enter(quest.fixed.clone(), 0, quest.floor);
        while let Some(node) = search.open.pop() {
            if node.least >= search.cutoff {
                continue;
            }
            if search.settled() {
                break;
            }
            if search.nodes >= limit {
                let rest = search.open.iter().map(|other| other.least);
                bound = Some(rest.fold(node.least, Amount::min));
                break;
            }
            search.branch(node);
        }
    }
    basic.clear();
    basic.extend_from_slice(search.dual.basic());
    let value = search.best.as_ref().map(|(_, value)| *value);
    // Where everything is fixed, what that comes to.
    let root = root.map_or(value, |root| Some(value.map_or(root, |value| root.min(value))));
    let fixed = match (search.whole.take(), value) {
        (Some((mut fixed, slope)), Some(value)) => {
            fix(&mut fixed, search.dual.fixes(&slope, value + 1));
            fixed
        }
        _ => quest.fixed.clone(),
    };
    let (several, complete) = (search.several, bound.is_none());
    Found { bound: bound.or(value), best: search.best, root, nodes: search.nodes, fixed, several, complete }
}

/// Fixes measures that are open.
fn fix(fixed: &mut [Fixed], fixes: Vec<(usize, bool)>) {
    for (at, value) in fixes {
        if let Some(known @ None) = fixed.get_mut(at) {
            *known = Some(value);
        }
    }
}

impl<'s, 'p> Search<'s, 'p> {
    /// Whether nothing better can be found.
    fn settled(&self) -> bool {
        self.cutoff <= self.quest.floor
    }

    fn offer(&mut self, chosen: Vec<bool>) {
        if !self.model.keeps(&self.quest.caps, &chosen) {
            return;
        }
        let value = self.model.value(self.quest.aim, &chosen);
        match &self.best {
            Some((known, best)) if *best == value => self.several |= *known != chosen,
            _ if value >= self.cutoff => return,
            _ => {
                self.several = false;
                self.best = Some((chosen, value));
            }
        }
        // As long as none as good was seen, one is looked for.
        self.cutoff = if self.quest.several && !self.several { value + 1 } else { value };
    }

    fn branch(&mut self, node: Node) {
        let (at, first) = node.next;
        let kept = self.open.len();
        for value in [first, !first] {
            let mut fixed = node.fixed.clone();
            if let Some(known) = fixed.get_mut(at) {
                *known = Some(value);
            }
            self.enter(fixed, node.depth + 1, node.least);
        }
        // The one that promises more is searched next; of two that promise the same, the one entered last, which the basis is that of.
        if let Some([first, second]) = self.open.get_mut(kept..)
            && second.least > first.least
        {
            std::mem::swap(first, second);
        }
    }

    /// Fixes what follows from what is fixed; false if nothing keeps to the caps then.
    fn follow(&self, fixed: &mut [Fixed]) -> bool {
        let (model, caps) = (self.model, &self.quest.caps);
        if !model.follow(fixed) {
            return false;
        }
        let least = Draft::new(model, fixed.iter().map(|fixed| *fixed == Some(true)));
        if !least.affords(caps) {
            return false;
        }
        if let Some(most) = caps.goal
            && Draft::new(model, fixed.iter().map(|fixed| *fixed != Some(false))).goal() > most
        {
            return false;
        }
        let Some(most) = caps.cost else { return true };
        let room = most - least.cost();
        let mut moved = false;
        for (fixed, measure) in fixed.iter_mut().zip(&model.problem.measures) {
            if fixed.is_none() && measure.cost > room {
                *fixed = Some(false);
                moved = true;
            }
        }
        !moved || model.follow(fixed)
    }

    /// Looks at a part of the choices: leaves it, settles it, or keeps it for later. Answers with its bound, if it has one.
    fn enter(&mut self, mut fixed: Vec<Fixed>, depth: usize, above: Amount) -> Option<Amount> {
        if !self.follow(&mut fixed) {
            return None;
        }
        if fixed.iter().all(Option::is_some) {
            self.offer(fixed.iter().map(|fixed| *fixed == Some(true)).collect());
            return None;
        }
        self.nodes += 1;
        let states = self.relaxation.states(self.model, &fixed);
        if depth == 0 {
            self.round(&fixed, &vec![0.0; fixed.len()], depth);
        }
        let Bound { least, shares, mut slope } = self.dual.bound(&states, self.cutoff);
        let least = least.max(above);
        if least >= self.cutoff {
            return Some(least);
        }
        let before = self.cutoff;
        self.round(&fixed, &shares, depth);
        if depth == 0 && self.cutoff < before {
            // Again, now that there is more to fix measures by.
            slope = self.dual.bound(&states, self.cutoff).slope;
        }
        if least >= self.cutoff {
            return Some(least);
        }
        let fixes = self.dual.fixes(&slope, self.cutoff);
        if depth == 0 {
            self.whole = Some((fixed.clone(), slope));
        }
        fix(&mut fixed, fixes);
        if !self.follow(&mut fixed) {
            return Some(least);
        }
        let open = (0..fixed.len()).filter(|at| fixed.get(*at).copied().flatten().is_none());
        let share = |at: usize| shares.get(at).copied().unwrap_or_default();
        // The less is settled of it, and the more it costs, the more is settled by fixing it.
        let weight = |at: usize| {
            let cost = self.model.problem.measures.get(at).map_or(0, |measure| measure.cost / self.model.cost_unit);
            (0.5 - (share(at) - 0.5).abs()) * float(cost + 1)
        };
        match open.min_by(|a, b| weight(*b).total_cmp(&weight(*a))) {
            None => self.offer(fixed.iter().map(|fixed| *fixed == Some(true)).collect()),
            Some(at) => {
                let next = (at, share(at) >= 0.5);
                self.open.push(Node { least, depth, fixed, next });
            }
        }
        Some(least)
    }

    fn round(&mut self, fixed: &[Fixed], shares: &[f64], depth: usize) {
        let (aim, caps) = (self.quest.aim, &self.quest.caps);
        let Some(mut draft) = round(self.model, fixed, shares, aim, caps) else { return };
        if depth == 0 || draft.value(aim) < self.cutoff {
            improve(&mut draft, &self.quest.fixed, aim, caps);
        }
        if draft.value(aim) < self.cutoff {
            self.offer(draft.chosen);
        }
    }
}
