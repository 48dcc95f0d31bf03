//! To which groups a risk belongs.

use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use super::GroupBy;
use crate::base::RecordRef;
use crate::model::{Asset, AssetKind, Entity as _, Risk};
use crate::rules::references::cycles::Dependencies;
use crate::views::look::Look;

/// A group that a risk belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// A record, by register and id.
    Record(&'static str, String),
    Category(String),
    /// None of the kind.
    Nothing,
}

impl Key {
    pub(super) fn reference(&self) -> Option<RecordRef> {
        match self {
            Self::Record(register, id) => RecordRef::parse(&format!("{register}/{id}")),
            Self::Category(_) | Self::Nothing => None,
        }
    }
}

/// A group, and whether the risk concerns it only by way of an asset it depends on.
type Belongs = (Key, bool);

/// Finds the groups of risks.
pub(super) struct Members<'s, 'a> {
    look: &'s Look<'a>,
    graph: Dependencies<'a>,
    places: HashMap<&'a str, usize>,
    /// For each asset the places of those that depend on it.
    above: Vec<Vec<usize>>,
    /// For each asset asked for, the process assets that depend on it, directly or through others.
    processes: HashMap<usize, Rc<Vec<usize>>>,
}

impl<'s, 'a> Members<'s, 'a> {
    pub(super) fn new(look: &'s Look<'a>) -> Self {
        let graph = Dependencies::of(&look.view);
        let places = graph.assets.iter().enumerate().map(|(place, asset)| (asset.id(), place)).collect();
        let mut above = vec![Vec::new(); graph.assets.len()];
        for (from, next) in graph.edges.iter().enumerate() {
            for to in next {
                if let Some(list) = above.get_mut(*to) {
                    list.push(from);
                }
            }
        }
        Self { look, graph, places, above, processes: HashMap::new() }
    }

    /// The groups of one way that a risk belongs to, each once.
    pub(super) fn of(&mut self, by: GroupBy, risk: &Risk) -> Vec<Belongs> {
        let mut found: Vec<Belongs> = Vec::new();
        match by {
            GroupBy::Owner => found.extend(risk.owner.iter().map(|owner| record("people", owner.as_str()))),
            GroupBy::Category => {
                found.extend(risk.category.iter().map(|category| (Key::Category(category.to_string()), false)));
            }
            GroupBy::Asset => found.extend(assets(risk).map(|id| record("assets", id))),
            GroupBy::Process => self.add_processes(risk, &mut found),
            GroupBy::Supplier => {
                found.extend(named(risk, "suppliers").map(|id| record("suppliers", id)));
                let known = assets(risk).filter_map(|id| self.look.isms.assets.get(id));
                found.extend(
                    known.filter_map(|asset| asset.supplier.as_ref()).map(|id| record("suppliers", id.as_str())),
                );
                let processes = named(risk, "processes").filter_map(|id| self.look.isms.processes.get(id));
                let outsourced = processes.flat_map(|process| &process.outsourced_to);
                found.extend(outsourced.map(|id| record("suppliers", id.as_str())));
            }
        }
        let mut each: Vec<Belongs> = Vec::new();
        for (key, through) in found {
            match each.iter_mut().find(|(known, _)| *known == key) {
                Some((_, known)) => *known &= through,
                None => each.push((key, through)),
            }
        }
        if each.is_empty() {
            each.push((Key::Nothing, false));
        }
        each
    }

    fn add_processes(&mut self, risk: &Risk, found: &mut Vec<Belongs>) {
        found.extend(named(risk, "processes").map(|id| record("processes", id)));
        for id in assets(risk) {
            let Some(place) = self.places.get(id).copied() else { continue };
            for process in self.depending(place).iter() {
                if let Some(asset) = self.graph.assets.get(*process) {
                    found.push((Key::Record("assets", asset.id.to_string()), *process != place));
                }
            }
        }
    }

    /// The process assets among an asset and those that depend on it.
    fn depending(&mut self, place: usize) -> Rc<Vec<usize>> {
        if let Some(known) = self.processes.get(&place) {
            return Rc::clone(known);
        }
        let mut seen = vec![false; self.graph.assets.len()];
        let mut queue = VecDeque::from([place]);
        let mut found = Vec::new();
        while let Some(at) = queue.pop_front() {
            if std::mem::replace(seen.get_mut(at).unwrap_or(&mut true), true) {
                continue;
            }
            let is_process = |asset: &&Asset| asset.kind == AssetKind::Process;
            if self.graph.assets.get(at).is_some_and(is_process) {
                found.push(at);
            }
            queue.extend(self.above.get(at).into_iter().flatten());
        }
        crate::base::order::sort(&mut found);
        let found = Rc::new(found);
        self.processes.insert(place, Rc::clone(&found));
        found
    }
}

fn record(register: &'static str, id: &str) -> Belongs {
    (Key::Record(register, id.to_owned()), false)
}

/// The records of a register that a risk names in its scope, of this document.
fn named<'r>(risk: &'r Risk, register: &'r str) -> impl Iterator<Item = &'r str> {
    let here = risk.scope.iter().filter(move |place| place.document().is_none() && place.register() == register);
    here.map(RecordRef::id)
}

/// The assets a risk threatens.
fn assets(risk: &Risk) -> impl Iterator<Item = &str> {
    risk.assets.iter().map(|id| id.as_str()).chain(named(risk, "assets"))
}
