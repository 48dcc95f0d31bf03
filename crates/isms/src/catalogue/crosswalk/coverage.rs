//! How much of a framework a crosswalk reaches.

use super::{Crosswalk, Edge};
use crate::catalogue::index::Index;

/// A side of a crosswalk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The framework the edges start in.
    Source,
    /// The framework the edges end in.
    Target,
}

/// What of a list of identifiers a crosswalk reaches. Reached is not satisfied: see [`Relation`](super::Relation) and
/// [`Provenance::caveats`](super::Provenance::caveats).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Coverage {
    /// The identifiers with at least one relation, in the order of the list.
    pub covered: Vec<String>,
    /// The gaps: the identifiers without any relation, in the order of the list.
    pub uncovered: Vec<String>,
    /// The identifiers that the crosswalk names and the list does not, sorted: of another part of the framework, of another edition,
    /// or mistyped.
    pub foreign: Vec<String>,
}

impl Coverage {
    /// How much of the list is covered, in whole percent from 0 to 100, rounded down; 100 for an empty list.
    pub fn percent(&self) -> u8 {
        let all = self.covered.len() + self.uncovered.len();
        let percent = (self.covered.len() * 100).checked_div(all).unwrap_or(100);
        u8::try_from(percent).unwrap_or(100)
    }
}

impl Crosswalk {
    /// What of `ids` the crosswalk reaches on one side. An edge that denies a relation reaches nothing.
    ///
    /// For what is reached from some sources only, or with some certainty at least, ask a [`filtered`](Crosswalk::filtered)
    /// crosswalk.
    pub fn coverage<'a>(&self, side: Side, ids: impl IntoIterator<Item = &'a str>) -> Coverage {
        let end = |place: usize| self.edges().get(place).map(|edge| edge.end(side));
        let named = Index::by_text(self.edges().len(), &end);
        let mut listed = vec![false; self.edges().len()];
        let mut coverage = Coverage::default();
        for id in ids {
            let edges = named.all(&|place| end(place).cmp(&Some(id)));
            for place in edges {
                if let Some(listed) = listed.get_mut(*place) {
                    *listed = true;
                }
            }
            let reached = edges.iter().any(|place| self.edges().get(*place).is_some_and(Edge::relates));
            let list = if reached { &mut coverage.covered } else { &mut coverage.uncovered };
            list.push(id.to_owned());
        }
        for place in named.sorted().iter().filter(|place| listed.get(**place) == Some(&false)) {
            if let Some(id) = end(*place).filter(|id| coverage.foreign.last().is_none_or(|last| last != id)) {
                coverage.foreign.push(id.to_owned());
            }
        }
        coverage
    }

    /// The identifiers that occur on one side, each once, in the order of the edges.
    pub fn ids(&self, side: Side) -> Vec<&str> {
        let end = |place: usize| self.edges().get(place).map(|edge| edge.end(side));
        let named = Index::by_text(self.edges().len(), &end);
        let is_first = |place: &usize| named.first(&|other| end(other).cmp(&end(*place))) == Some(*place);
        (0..self.edges().len()).filter(is_first).filter_map(end).collect()
    }
}
