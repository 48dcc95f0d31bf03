//! Assets that depend on themselves.

use std::collections::{HashMap, HashSet};

use crate::base::Value;
use crate::model::{Asset, Entity as _};
use crate::rules::{Out, Spot, View};

/// One finding a circle, at the asset of it that stands first in the register.
pub(super) fn circles(view: &View<'_>, out: &mut Out<'_>) {
    let assets: Vec<&Asset> = view.all::<Asset>().collect();
    let places: HashMap<&str, usize> = assets.iter().enumerate().map(|(place, asset)| (asset.id(), place)).collect();
    let edges: Vec<Vec<usize>> = assets
        .iter()
        .map(|asset| asset.depends_on.iter().filter_map(|other| places.get(other.as_str()).copied()).collect())
        .collect();
    for circle in find(&edges) {
        let members: Vec<&Asset> = circle.iter().filter_map(|place| assets.get(*place).copied()).collect();
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
                    let mut circle: Vec<usize> = way.iter().skip(at).map(|(node, _)| *node).collect();
                    let lowest = circle.iter().enumerate().min_by_key(|(_, node)| **node).map_or(0, |(at, _)| at);
                    circle.rotate_left(lowest);
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
    use super::find;

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
}
