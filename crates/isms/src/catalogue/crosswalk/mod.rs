//! Crosswalks: which identifiers of one framework relate to which of another, who says so, and how sure that is.

mod compose;
mod coverage;
mod nist;
mod relation;

pub use compose::ComposeError;
pub use coverage::{Coverage, Side};
pub use nist::nist_sp800_53r5;
pub use relation::{Certainty, Relation, UnknownCertainty, UnknownRelation};

use std::borrow::Cow;

use super::index::Index;

/// Text that is part of the crate or brought by the user.
type Text = Cow<'static, str>;

/// One relation between an identifier of the source framework and one of the target framework.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edge {
    /// The identifier in the source framework.
    pub source: Text,
    /// The identifier in the target framework.
    pub target: Text,
    /// How the source relates to the target.
    pub relation: Relation,
    /// How sure the relation is.
    pub certainty: Certainty,
    /// Whether the publisher marks the target as not fully doing what the source asks for; `None` where that is not known.
    pub partial: Option<bool>,
    /// The identifiers of the framework between, if the edge was composed of two crosswalks.
    pub via: Vec<Text>,
}

impl Edge {
    /// An edge as its publisher states it.
    pub fn stated(source: impl Into<Text>, target: impl Into<Text>, relation: Relation) -> Self {
        Edge {
            source: source.into(),
            target: target.into(),
            relation,
            certainty: Certainty::Stated,
            partial: None,
            via: Vec::new(),
        }
    }

    /// The same edge, with what the publisher says about full satisfaction.
    #[must_use]
    pub fn partially(mut self, partial: bool) -> Self {
        self.partial = Some(partial);
        self
    }

    /// The identifier on one side.
    pub fn end(&self, side: Side) -> &str {
        match side {
            Side::Source => &self.source,
            Side::Target => &self.target,
        }
    }

    fn ends(&self) -> (&str, &str) {
        (&self.source, &self.target)
    }

    /// Whether the two have anything to do with each other: any relation but [`Relation::NotRelated`].
    pub fn relates(&self) -> bool {
        self.relation != Relation::NotRelated
    }
}

/// Where a crosswalk comes from and what to mind when using it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Provenance {
    /// Who answers for the relations.
    pub publisher: Text,
    /// The publication they were taken from, and by what way.
    pub source: Text,
    /// The licence they may be used under.
    pub licence: Text,
    /// The version or date of the publication.
    pub edition: Text,
    /// What to mind: what was lost or is doubtful. To be shown to whoever relies on the crosswalk.
    pub caveats: Vec<Text>,
}

/// What keeps edges from being a crosswalk. `index` is the place in the list of edges, from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CrosswalkFault {
    /// An edge has an empty identifier at one of its ends.
    #[error("edge {index} has an empty id")]
    EmptyId {
        /// The edge at fault.
        index: usize,
    },
    /// Two edges join the same two identifiers.
    #[error("edge {index} joins `{from}` and `{to}`, as edge {first} already does")]
    DuplicateEdge {
        /// The second of the two.
        index: usize,
        /// The first of the two.
        first: usize,
        /// The identifier in the source framework.
        from: String,
        /// The identifier in the target framework.
        to: String,
    },
}

/// Relations from the identifiers of one framework, the source, to those of another, the target.
///
/// At most one edge joins two identifiers. Whether they exist in their frameworks is not known to the crosswalk;
/// [`Coverage::foreign`] tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crosswalk {
    id: Text,
    title: Text,
    source: Text,
    target: Text,
    provenance: Provenance,
    edges: Vec<Edge>,
}

impl Crosswalk {
    /// A crosswalk between the frameworks `source` and `target` (identifiers such as `iso27001:2022`).
    ///
    /// # Errors
    /// Every [`CrosswalkFault`] of the edges, in their order.
    pub fn new(
        id: impl Into<Text>,
        title: impl Into<Text>,
        (source, target): (impl Into<Text>, impl Into<Text>),
        provenance: Provenance,
        edges: Vec<Edge>,
    ) -> Result<Self, Vec<CrosswalkFault>> {
        let mut seen = Index::default();
        let mut faults = Vec::new();
        for (index, edge) in edges.iter().enumerate() {
            let compare = |place: usize| edges.get(place).map(Edge::ends).cmp(&Some(edge.ends()));
            let (from, to) = edge.ends();
            if from.is_empty() || to.is_empty() {
                faults.push(CrosswalkFault::EmptyId { index });
            } else if let Some(first) = seen.first(&compare) {
                let (from, to) = (from.to_owned(), to.to_owned());
                faults.push(CrosswalkFault::DuplicateEdge { index, first, from, to });
            } else {
                seen.insert(index, &compare);
            }
        }
        if faults.is_empty() {
            Ok(Crosswalk::trusted(id, title, (source, target), provenance, edges))
        } else {
            Err(faults)
        }
    }

    /// A crosswalk whose edges are known to be without fault: built in, or made from crosswalks.
    pub(super) fn trusted(
        id: impl Into<Text>,
        title: impl Into<Text>,
        (source, target): (impl Into<Text>, impl Into<Text>),
        provenance: Provenance,
        edges: Vec<Edge>,
    ) -> Self {
        let (source, target) = (source.into(), target.into());
        Crosswalk { id: id.into(), title: title.into(), source, target, provenance, edges }
    }

    /// The identifier of the crosswalk.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The identifier of the framework on one side.
    pub fn framework(&self, side: Side) -> &str {
        match side {
            Side::Source => &self.source,
            Side::Target => &self.target,
        }
    }

    /// Where it comes from and what to mind.
    pub fn provenance(&self) -> &Provenance {
        &self.provenance
    }

    /// All edges, in the order of the publication.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// The edges from an identifier of the source framework, those that deny a relation included.
    pub fn edges_from<'a>(&'a self, source: &'a str) -> impl Iterator<Item = &'a Edge> {
        self.edges.iter().filter(move |edge| edge.source == source)
    }

    /// The edges to an identifier of the target framework, those that deny a relation included.
    pub fn edges_to<'a>(&'a self, target: &'a str) -> impl Iterator<Item = &'a Edge> {
        self.edges.iter().filter(move |edge| edge.target == target)
    }

    /// The edge between two identifiers.
    pub fn edge(&self, source: &str, target: &str) -> Option<&Edge> {
        self.edges.iter().find(|edge| edge.source == source && edge.target == target)
    }

    /// The same crosswalk with only those edges that `keep` wants: those from controls in place, those of a certainty.
    #[must_use]
    pub fn filtered(&self, keep: impl Fn(&Edge) -> bool) -> Self {
        Crosswalk { edges: self.edges.iter().filter(|edge| keep(edge)).cloned().collect(), ..self.without_edges() }
    }

    /// The same relations seen from the other side: subset becomes superset. `partial` is said of the target, so it is lost.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let turned = |edge: &Edge| Edge {
            source: edge.target.clone(),
            target: edge.source.clone(),
            relation: edge.relation.reversed(),
            partial: None,
            ..edge.clone()
        };
        Crosswalk {
            source: self.target.clone(),
            target: self.source.clone(),
            edges: self.edges.iter().map(turned).collect(),
            ..self.without_edges()
        }
    }

    fn without_edges(&self) -> Self {
        Crosswalk {
            id: self.id.clone(),
            title: self.title.clone(),
            source: self.source.clone(),
            target: self.target.clone(),
            provenance: self.provenance.clone(),
            edges: Vec::new(),
        }
    }
}
