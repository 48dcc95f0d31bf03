//! What an exposure gains from which sets of means: the columns of the linear programme.
//!
//! A set is a column when no part of it gains as much. The convex hull of an exposure's values over all sets of means is the
//! projection of: weights on the columns that add up to 1 at most, where the columns with a means in them weigh no more than that
//! means does. So the relaxation is as tight as it can be for one exposure by itself, whatever convention its value follows, and no
//! number in it is rounded.

use crate::problem::{Amount, Exposure};

/// Up to how many means every set is tried.
const EVERY_SET: usize = 12;
/// How many sets are tried at most where there are more means.
const MOST_TRIED: usize = 50_000;
/// How many columns one exposure may have.
const MOST_COLUMNS: usize = 2_000;

/// The columns of one exposure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Columns {
    /// The means that bear on it; a column names them by their place here.
    pub(crate) means: Vec<usize>,
    /// Its value with none of them at work.
    pub(crate) start: Amount,
    /// What it gains with all of them at work.
    pub(crate) most: Amount,
    /// Sets of means, as bits, and what they gain; `None` where there are too many to list. Then all that is known is that nothing is
    /// gained without a means, and never more than `most`.
    pub(crate) sets: Option<Vec<(u64, Amount)>>,
}

impl Columns {
    pub(crate) fn of(exposure: &dyn Exposure) -> Self {
        let means = exposure.means().to_vec();
        let value = |set: u64| {
            exposure.value(&|asked| means.iter().position(|known| *known == asked).is_some_and(|at| set >> at & 1 == 1))
        };
        let start = value(0);
        let gain = |set: u64| start - value(set);
        let all = if means.len() >= 64 { u64::MAX } else { (1 << means.len()) - 1 };
        let most = gain(all);
        let sets = if means.len() <= EVERY_SET { every(means.len(), gain) } else { ordered(means.len(), most, gain) };
        let sets = sets.filter(|sets| sets.len() <= MOST_COLUMNS);
        Self { means, start, most, sets }
    }
}

/// Tries every set.
fn every(count: usize, gain: impl Fn(u64) -> Amount) -> Option<Vec<(u64, Amount)>> {
    let mut best: Vec<Amount> = Vec::with_capacity(1 << count);
    let mut sets = Vec::new();
    for set in 0..1_u64 << count {
        let parts = (0..count).filter(|at| set >> at & 1 == 1).map(|at| set & !(1 << at));
        let part = parts.filter_map(|part| best.get(usize::try_from(part).ok()?).copied()).max().unwrap_or(0);
        let own = gain(set);
        if own > part {
            sets.push((set, own));
        }
        best.push(own.max(part));
    }
    Some(sets)
}

/// Tries sets in an order in which most can be left out: a set grows by means that gain less by themselves than those it has, and only
/// as long as all of these together gain something more.
fn ordered(count: usize, most: Amount, gain: impl Fn(u64) -> Amount) -> Option<Vec<(u64, Amount)>> {
    let mut order: Vec<usize> = (0..count).collect();
    isms::base::order::sort_by_key(&mut order, |at| std::cmp::Reverse(gain(1 << at)));
    // The means from each place of the order on.
    let mut rest = vec![0_u64; count + 1];
    for (place, at) in order.iter().enumerate().rev() {
        let after = rest.get(place + 1).copied()?;
        *rest.get_mut(place)? = after | 1 << at;
    }
    let mut found = Vec::new();
    let mut open = vec![(0_u64, 0_usize, 0)];
    let mut tried = 0;
    while let Some((set, place, own)) = open.pop() {
        for next in place..count {
            if own == most || gain(set | rest.get(next).copied()?) <= own {
                break;
            }
            tried += 1;
            if tried > MOST_TRIED {
                return None;
            }
            let grown = set | 1 << order.get(next)?;
            let value = gain(grown);
            let minimal = (0..count).filter(|at| grown >> at & 1 == 1).all(|at| gain(grown & !(1 << at)) < value);
            if minimal {
                found.push((grown, value));
            }
            open.push((grown, next + 1, value));
        }
    }
    isms::base::order::sort_by_key(&mut found, |(set, _)| *set);
    Some(found)
}
