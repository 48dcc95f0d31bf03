//! From shares to a choice: greedy by share, then without what is not needed, then better by exchange.

use crate::draft::Draft;
use crate::model::{Aim, Caps, Fixed, Model};
use crate::problem::Amount;

/// A choice near those shares that keeps to the caps, and what the aim is for it, if one is found.
pub(crate) fn round<'m, 'p>(
    model: &'m Model<'p>,
    fixed: &[Fixed],
    shares: &[f64],
    aim: Aim,
    caps: &Caps,
) -> Option<Draft<'m, 'p>> {
    let mut draft = Draft::new(model, fixed.iter().map(|fixed| *fixed == Some(true)));
    let mut order: Vec<usize> = (0..fixed.len()).filter(|at| fixed.get(*at).copied().flatten().is_none()).collect();
    let share = |at: &usize| shares.get(*at).copied().unwrap_or_default();
    isms::base::order::sort_by(&mut order, |a, b| share(b).total_cmp(&share(a)).then(a.cmp(b)));
    let enough = |draft: &Draft<'_, '_>| aim.goal == 0 && caps.goal.is_none_or(|most| draft.goal() <= most);
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
        if !draft.affords(caps) || closure.iter().any(|at| draft.clashes(*at)) {
            for at in &closure {
                draft.set(*at, false);
            }
        }
    }
    if !draft.keeps(caps) {
        return None;
    }
    // What adds nothing goes, the dearest first.
    let most = if aim.goal > 0 { draft.goal() } else { caps.goal.unwrap_or(draft.goal()) };
    let cost = |at: &usize| model.problem.measures.get(*at).map_or(0, |measure| measure.cost);
    order.sort_by(|a, b| cost(b).cmp(&cost(a)).then(b.cmp(a)));
    for measure in &order {
        if draft.has(*measure) && !draft.needed(*measure) {
            draft.set(*measure, false);
            if draft.goal() > most {
                draft.set(*measure, true);
            }
        }
    }
    Some(draft)
}

/// Betters a choice by taking, leaving or exchanging one measure for another, until nothing more is won by it.
pub(crate) fn improve(draft: &mut Draft<'_, '_>, fixed: &[Fixed], aim: Aim, caps: &Caps) {
    let open: Vec<usize> = (0..fixed.len()).filter(|at| fixed.get(*at).copied().flatten().is_none()).collect();
    let free = |draft: &Draft<'_, '_>, at: usize| draft.closure(at).len() == 1 && !draft.clashes(at);
    let mut best = draft.value(aim);
    for _ in 0..ROUNDS {
        let before = best;
        let outs = std::iter::once(None).chain(open.iter().copied().map(Some));
        for out in outs {
            if let Some(out) = out {
                if !draft.has(out) || draft.needed(out) {
                    continue;
                }
                draft.set(out, false);
            }
            let found = better(draft, &open, &free, best, aim, caps, out);
            match (found, out) {
                (Some(value), _) => best = value,
                (None, Some(out)) => draft.set(out, true),
                (None, None) => {}
            }
        }
        if best == before {
            break;
        }
    }
}

/// Takes the first measure that makes the aim less than it is, or none if that is enough.
fn better(
    draft: &mut Draft<'_, '_>,
    open: &[usize],
    free: &dyn Fn(&Draft<'_, '_>, usize) -> bool,
    best: Amount,
    aim: Aim,
    caps: &Caps,
    out: Option<usize>,
) -> Option<Amount> {
    if draft.value(aim) < best && draft.keeps(caps) {
        return Some(draft.value(aim));
    }
    for with in open {
        if draft.has(*with) || Some(*with) == out || !free(draft, *with) {
            continue;
        }
        draft.set(*with, true);
        if draft.value(aim) < best && draft.keeps(caps) {
            return Some(draft.value(aim));
        }
        draft.set(*with, false);
    }
    None
}

/// How often exchanges are gone through at most.
const ROUNDS: usize = 20;
