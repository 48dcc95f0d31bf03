//! Assets that depend on themselves.

use std::collections::{HashMap, HashSet, VecDeque};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::base::Value;
use crate::base::order::sort;
use crate::model::{Asset, Entity as _};
use crate::rules::{Out, Spot, View};

/// Assets and what they depend on: what is in use on the day.
pub(crate) struct Dependencies<'a> {
    /// The assets, in document order.
    pub(crate) assets: Vec<&'a Asset>,
    /// For each asset the places of those it depends on; what is not here is left out.
    pub(crate) edges: Vec<Vec<usize>>,
    /// Every asset comes before what it depends on; those of a circle stand together.
    pub(crate) order: Vec<Vec<usize>>,
}

impl<'a> Dependencies<'a> {
    /// The assets of a document.
    pub(crate) fn of(view: &View<'a>) -> Self {
        let assets: Vec<&Asset> = view.all::<Asset>().collect();
        let places: HashMap<&str, usize> =
            assets.iter().enumerate().map(|(place, asset)| (asset.id(), place)).collect();
        let edges: Vec<Vec<usize>> = assets
            .iter()
            .map(|asset| asset.depends_on.iter().filter_map(|other| places.get(other.as_str()).copied()).collect())
            .collect();
        let order = order(&edges);
        Self { assets, edges, order }
    }

    /// Whether the members of a part of the order depend on each other in a circle, or the only one on itself.
    pub(crate) fn is_circle(&self, part: &[usize]) -> bool {
        match part {
            [only] => self.edges.get(*only).is_some_and(|next| next.contains(only)),
            _ => true,
        }
    }

    /// The circles, each in the order of dependence and beginning with the asset of it that stands first in the register. Every asset
    /// that depends on itself is in at least one, and mending all of them leaves none.
    pub(crate) fn circles(&self) -> Vec<Vec<usize>> {
        let mut found = find(&self.edges);
        let mut named: HashSet<usize> = found.iter().flatten().copied().collect();
        for part in self.order.iter().filter(|part| self.is_circle(part)) {
            for member in part {
                if !named.contains(member)
                    && let Some(circle) = shortest(&self.edges, *member)
                {
                    named.extend(&circle);
                    found.push(from_lowest(circle));
                }
            }
        }
        found
    }
}

/// The parts of a graph in which everything reaches everything, each node before those its edges lead to. Kosaraju's algorithm, for
/// the one of Tarjan in petgraph goes as deep on the stack as the graph is long.
fn order(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(edges.len(), edges.len());
    for _ in edges {
        graph.add_node(());
    }
    for (from, next) in edges.iter().enumerate() {
        for to in next {
            graph.add_edge(NodeIndex::new(from), NodeIndex::new(*to), ());
        }
    }
    let parts = kosaraju_scc(&graph).into_iter().rev();
    parts
        .map(|part| {
            let mut members: Vec<usize> = part.into_iter().map(NodeIndex::index).collect();
            sort(&mut members);
            members
        })
        .collect()
}

/// The shortest way from a node back to itself, beginning with it.
fn shortest(edges: &[Vec<usize>], start: usize) -> Option<Vec<usize>> {
    let mut before: HashMap<usize, usize> = HashMap::new();
    let mut queue = VecDeque::from([start]);
    while let Some(node) = queue.pop_front() {
        for next in edges.get(node).into_iter().flatten() {
            if *next == start {
                let mut way = vec![node];
                while let Some(node) = way.last().filter(|node| **node != start).and_then(|node| before.get(node)) {
                    way.push(*node);
                }
                way.reverse();
                return Some(way);
            }
            if !before.contains_key(next) {
                before.insert(*next, node);
                queue.push_back(*next);
            }
        }
    }
    None
}

fn from_lowest(mut circle: Vec<usize>) -> Vec<usize> {
    let lowest = circle.iter().enumerate().min_by_key(|(_, node)| **node).map_or(0, |(at, _)| at);
    circle.rotate_left(lowest);
    circle
}

/// One finding a circle, at the asset of it that stands first in the register.
pub(super) fn circles(view: &View<'_>, out: &mut Out<'_>) {
    let graph = Dependencies::of(view);
    for circle in graph.circles() {
        let members: Vec<&Asset> = circle.iter().filter_map(|place| graph.assets.get(*place).copied()).collect();
        let (Some(first), Some(next)) = (members.first(), members.get(1).or(members.first())) else { continue };
        let spot = |asset: &Asset, next: &Asset| {
            let spot = Spot::of(asset).member("depends_on");
            match asset.depends_on.iter().position(|id| id.as_str() == next.id()) {
                Some(at) => spot.item(at, Some(next.id())),
                None => spot,
            }
        };
        let names: Vec<&str> = members.iter().chain([first]).map(|asset| asset.id()).collect();
        let list = Value::List(names.iter().map(|name| Value::from((*name).to_owned())).collect());
        let mut finding = out.find(spot(first, next)).with("circle", names.join(" → ")).with("assets", list);
        for (at, asset) in members.iter().enumerate().skip(1) {
            let next = members.get(at + 1).unwrap_or(first);
            finding = finding.related(spot(asset, next), "the next dependency of the circle");
        }
        finding.end();
    }
}

/// The circles of a graph: going along every edge once, depth first, each edge back to a node on the way closes one. Every graph
/// with a circle yields at least one, and mending all that are found one after another leaves none. Each begins with its lowest
/// node, and none is given twice.
fn find(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut depth: Vec<Option<usize>> = vec![None; edges.len()];
    let mut seen = vec![false; edges.len()];
    let mut found = Vec::new();
    let mut known: HashSet<Vec<usize>> = HashSet::new();
    for start in 0..edges.len() {
        // The way from the start to here: a node, and how many of its edges have been followed.
        let mut way: Vec<(usize, usize)> = Vec::new();
        let mut enter = Some(start);
        loop {
            if let Some(node) = enter.take()
                && !std::mem::replace(seen.get_mut(node).unwrap_or(&mut true), true)
            {
                if let Some(at) = depth.get_mut(node) {
                    *at = Some(way.len());
                }
                way.push((node, 0));
            }
            let Some((node, followed)) = way.last_mut() else { break };
            let Some(next) = edges.get(*node).and_then(|next| next.get(*followed)).copied() else {
                if let Some(at) = depth.get_mut(*node) {
                    *at = None;
                }
                way.pop();
                continue;
            };
            *followed += 1;
            match depth.get(next).copied().flatten() {
                Some(at) => {
                    let circle = from_lowest(way.iter().skip(at).map(|(node, _)| *node).collect());
                    if known.insert(circle.clone()) {
                        found.push(circle);
                    }
                }
                None => enter = Some(next),
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{find, order, shortest};

    #[test]
    fn each_circle_is_found_once_and_in_order() {
        assert_eq!(find(&[vec![1], vec![2], vec![0]]), [vec![0, 1, 2]]);
        assert_eq!(find(&[vec![0]]), [vec![0]]);
        // Two that share a node, entered from outside.
        assert_eq!(find(&[vec![2], vec![2], vec![1, 3], vec![2]]), [vec![1, 2], vec![2, 3]]);
        // A node reached on two ways is no circle.
        assert_eq!(find(&[vec![1, 2], vec![3], vec![3], vec![]]), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let length = 200_000;
        let mut edges: Vec<Vec<usize>> = (1..=length).map(|next| vec![next]).collect();
        edges.push(vec![length - 1]);
        assert_eq!(find(&edges), [vec![length - 1, length]]);
    }

    #[test]
    fn what_depends_comes_before_what_it_depends_on() {
        // 3 depends on 1, 1 and 2 on each other, 2 on 0.
        assert_eq!(order(&[vec![], vec![2], vec![1, 0], vec![1]]), [vec![3], vec![1, 2], vec![0]]);
        let length = 200_000;
        let mut edges: Vec<Vec<usize>> = (1..=length).map(|next| vec![next]).collect();
        edges.push(Vec::new());
        assert!(order(&edges).into_iter().flatten().eq(0..=length));
    }

    #[test]
    fn a_circle_that_the_search_passes_by_is_found_from_its_member() {
        // From 0 the search closes 0 → 1; when it comes to 2, node 1 is done with.
        let edges = [vec![1, 2], vec![0], vec![1]];
        assert_eq!(find(&edges), [vec![0, 1]]);
        assert_eq!(shortest(&edges, 2), Some(vec![2, 1, 0]));
        assert_eq!(shortest(&[vec![1], vec![]], 0), None);
    }
}
