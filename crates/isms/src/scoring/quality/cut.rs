//! The cheapest set closed under implications: a minimum cut (Picard 1976, Management Science 22(11), 1268-1272).

/// A capacity that no cut of finite cost reaches.
pub(super) const NEVER: u64 = 1 << 50;

#[derive(Debug, Clone, Copy)]
struct Edge {
    to: usize,
    next: Option<usize>,
    left: u64,
}

/// A flow network between a source (node 0) and a sink (node 1). Nodes on the side of the source are the members of the set.
#[derive(Debug, Clone)]
pub(super) struct Network {
    first: Vec<Option<usize>>,
    edges: Vec<Edge>,
}

const SOURCE: usize = 0;
const SINK: usize = 1;

impl Network {
    pub(super) fn new(nodes: usize) -> Self {
        Self { first: vec![None; nodes + 2], edges: Vec::new() }
    }

    fn connect(&mut self, from: usize, to: usize, capacity: u64) {
        for (from, to, left) in [(from, to, capacity), (to, from, 0)] {
            let edge = self.edges.len();
            if let Some(first) = self.first.get_mut(from) {
                self.edges.push(Edge { to, next: first.replace(edge), left });
            }
        }
    }

    /// Whoever has one member must have the other too.
    pub(super) fn imply(&mut self, member: usize, also: usize) {
        self.connect(member + 2, also + 2, NEVER);
    }

    /// What it costs to leave a node out.
    pub(super) fn cost_without(&mut self, node: usize, cost: u64) {
        self.connect(SOURCE, node + 2, cost);
    }

    /// What it costs to take a node in.
    pub(super) fn cost_with(&mut self, node: usize, cost: u64) {
        self.connect(node + 2, SINK, cost);
    }

    /// The least cost there is; [`NEVER`] or more where the implications and what must be cannot all hold.
    pub(super) fn solve(&mut self) -> u64 {
        let mut total = 0;
        loop {
            let came = self.reach();
            if came.get(SINK).copied().flatten().is_none() {
                return total;
            }
            let pushed = self.push(&came);
            total += pushed;
            if pushed == 0 || total >= NEVER {
                return total;
            }
        }
    }

    /// Whether each node is in the set: of all cheapest sets the smallest, which every other contains.
    pub(super) fn members(&self) -> Vec<bool> {
        self.reach().iter().skip(2).map(Option::is_some).collect()
    }

    /// By which edge each node is reached first from the source, by the fewest edges that have capacity left.
    fn reach(&self) -> Vec<Option<usize>> {
        let mut came = vec![None; self.first.len()];
        let mut queue = vec![SOURCE];
        let mut done = 0;
        while let Some(node) = queue.get(done).copied() {
            done += 1;
            let mut next = self.first.get(node).copied().flatten();
            while let Some((index, edge)) = next.and_then(|index| Some((index, self.edges.get(index)?))) {
                if edge.left > 0
                    && edge.to != SOURCE
                    && let Some(seen) = came.get_mut(edge.to).filter(|seen| seen.is_none())
                {
                    *seen = Some(index);
                    queue.push(edge.to);
                }
                next = edge.next;
            }
        }
        came
    }

    /// Pushes what fits along the path to the sink.
    fn push(&mut self, came: &[Option<usize>]) -> u64 {
        let mut path = Vec::new();
        let mut node = SINK;
        while let Some(index) = came.get(node).copied().flatten() {
            path.push(index);
            // The edge back stands beside the edge.
            node = self.edges.get(index ^ 1).map_or(SOURCE, |back| back.to);
        }
        let fits = path.iter().filter_map(|index| self.edges.get(*index)).map(|edge| edge.left).min().unwrap_or(0);
        for index in path {
            if let Some(edge) = self.edges.get_mut(index) {
                edge.left -= fits;
            }
            if let Some(back) = self.edges.get_mut(index ^ 1) {
                back.left += fits;
            }
        }
        fits
    }
}
