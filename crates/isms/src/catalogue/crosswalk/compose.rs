//! Two crosswalks, one after the other.

use super::{Certainty, Crosswalk, Edge, Provenance, Relation, Text};
use crate::catalogue::index::Index;

/// Why two crosswalks cannot be composed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot go on from `{ends_in}` to `{starts_in}`: the second crosswalk has to start where the first one ends")]
pub struct ComposeError {
    /// The framework the first crosswalk ends in.
    pub ends_in: String,
    /// The framework the second crosswalk starts in.
    pub starts_in: String,
}

impl Crosswalk {
    /// From the source of this crosswalk to the target of the next, through the framework between.
    ///
    /// Certainty is lost: an edge of the result is at most [`Certainty::Implied`], never surer than the edges it was made of, and only
    /// [`Certainty::Possible`] where nothing follows from the two relations (see [`Relation::then`]). It is partial if one of the two
    /// edges is. Where several ways lead from a source to a target, the surest count, and if these
    /// disagree on whether there is a relation, it is only possible; [`Edge::via`] names what all ways lead through.
    ///
    /// # Errors
    /// [`ComposeError`] if the next crosswalk does not start in the framework that this one ends in.
    pub fn then(&self, next: &Crosswalk) -> Result<Crosswalk, ComposeError> {
        if self.target != next.source {
            let (ends_in, starts_in) = (self.target.to_string(), next.source.to_string());
            return Err(ComposeError { ends_in, starts_in });
        }
        let onward = |place: usize| next.edges.get(place).map(|edge| &*edge.source);
        let by_source = Index::by_text(next.edges.len(), &onward);
        // All ways between the same two, pairs in the order of the edges.
        let mut pairs: Vec<Vec<Edge>> = Vec::new();
        let mut by_ends = Index::default();
        for first in &self.edges {
            for place in by_source.all(&|place| onward(place).cmp(&Some(&*first.target))) {
                let Some(way) = next.edges.get(*place).and_then(|second| joined(first, second)) else { continue };
                let compare = |place: usize| {
                    pairs.get(place).and_then(|ways| ways.first()).map(Edge::ends).cmp(&Some(way.ends()))
                };
                let known = by_ends.first(&compare);
                if known.is_none() {
                    by_ends.insert(pairs.len(), &compare);
                }
                match known.and_then(|known| pairs.get_mut(known)) {
                    Some(ways) => ways.push(way),
                    None => pairs.push(vec![way]),
                }
            }
        }
        let edges = pairs.into_iter().filter_map(merged).collect();
        Ok(Crosswalk {
            id: format!("{}+{}", self.id, next.id).into(),
            title: format!("{}, then {}", self.title, next.title).into(),
            source: self.source.clone(),
            target: next.target.clone(),
            provenance: both(&self.provenance, &next.provenance),
            edges,
        })
    }
}

/// One way from the source of the first edge to the target of the second.
fn joined(first: &Edge, second: &Edge) -> Option<Edge> {
    let (relation, certainty) = first.relation.then(second.relation)?;
    let mut via = first.via.clone();
    via.push(first.target.clone());
    via.extend(second.via.iter().cloned());
    Some(Edge {
        source: first.source.clone(),
        target: second.target.clone(),
        relation,
        certainty: certainty.min(first.certainty).min(second.certainty),
        partial: match (first.partial, second.partial) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        },
        via,
    })
}

/// What all ways between the same two say together: the surest count.
fn merged(ways: Vec<Edge>) -> Option<Edge> {
    let certainty = ways.iter().map(|way| way.certainty).max()?;
    let mut surest = ways.iter().filter(|way| way.certainty == certainty);
    let first = surest.next()?;
    let (mut relation, mut partial, mut disputed) = (first.relation, first.partial, false);
    for way in surest {
        disputed |= first.relates() != way.relates();
        relation = common(relation, way.relation);
        partial = if partial == way.partial { partial } else { None };
    }
    let mut via: Vec<Text> = Vec::new();
    for middle in ways.iter().flat_map(|way| &way.via) {
        if !via.contains(middle) {
            via.push(middle.clone());
        }
    }
    // One way says there is a relation, another that there is none.
    let (relation, certainty) = if disputed { (Relation::Related, Certainty::Possible) } else { (relation, certainty) };
    Some(Edge { relation, certainty, partial, via, ..first.clone() })
}

/// What two ways of the same certainty both say.
fn common(one: Relation, other: Relation) -> Relation {
    match (one, other) {
        (one, other) if one == other => one,
        // Not naming the relation contradicts nothing.
        (Relation::Related, named) | (named, Relation::Related) => named,
        // Different, but each holds that there is a part in common.
        _ => Relation::Intersects,
    }
}

fn both(first: &Provenance, second: &Provenance) -> Provenance {
    let join = |one: &Text, other: &Text| -> Text {
        if one == other { one.clone() } else { format!("{one}; {other}").into() }
    };
    let mut caveats: Vec<Text> =
        vec!["composed of two crosswalks: no publisher states these relations, and some are possible only".into()];
    for caveat in first.caveats.iter().chain(&second.caveats) {
        if !caveats.contains(caveat) {
            caveats.push(caveat.clone());
        }
    }
    Provenance {
        publisher: join(&first.publisher, &second.publisher),
        source: join(&first.source, &second.source),
        licence: join(&first.licence, &second.licence),
        edition: join(&first.edition, &second.edition),
        caveats,
    }
}
