//! What assets need: their own ratings and what they inherit from the assets that depend on them.
//!
//! Protection needs pass along dependencies by the maximum principle: an asset needs at least what each asset depending on it needs
//! (BSI Standard 200-2, 8.2). What is asked of recovery passes by the minimum: it must be back at least as soon. A lower need of its
//! own stands only where a decision gives the reason.

use std::collections::HashMap;

use super::View;
use super::references::cycles::Dependencies;
use crate::base::Label;
use crate::model::{Asset, NeedOverride, RiskCriteria};
use crate::scoring::Scale;

/// What is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind<'a> {
    /// Protection, by a criterion: the higher the level, the more.
    Protection(&'a Label),
    /// Recovery within so many minutes: the fewer, the more.
    RecoveryTime,
    /// Loss of so many minutes at most: the fewer, the more.
    RecoveryPoint,
}

impl Kind<'_> {
    /// The name by which decisions and answers know it.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Protection(criterion) => criterion.as_str(),
            Self::RecoveryTime => "recovery_time",
            Self::RecoveryPoint => "recovery_point",
        }
    }
}

/// How much is needed: a rank on the consequence scale, or minutes.
type Amount = u64;

/// What an asset takes over from one that depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Inherited {
    pub(crate) amount: Amount,
    /// The asset that depends on it.
    pub(crate) through: usize,
    /// The asset whose own need it is.
    pub(crate) origin: usize,
    /// How many dependencies lie between the origin and here.
    pub(crate) steps: usize,
}

/// Which of own and inherited need stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Its own, for nothing higher is inherited.
    Own,
    /// The inherited one, for it has none of its own.
    Inherited,
    /// The inherited one, for its own is lower and nothing says why.
    Raised,
    /// Its own, although lower: a decision gives the reason.
    Overridden,
    /// None: it is part of a circle.
    Circle,
}

/// One need of one asset.
#[derive(Debug, Clone)]
pub(crate) struct Need<'a> {
    pub(crate) kind: Kind<'a>,
    pub(crate) own: Option<Amount>,
    pub(crate) inherited: Option<Inherited>,
    /// The decision that its own stands although it is lower.
    pub(crate) decision: Option<(usize, &'a NeedOverride)>,
    pub(crate) standing: Standing,
}

impl Need<'_> {
    /// What is needed after all; `None` in a circle.
    pub(crate) fn effective(&self) -> Option<Amount> {
        match self.standing {
            Standing::Own | Standing::Overridden => self.own,
            Standing::Inherited | Standing::Raised => self.inherited.map(|inherited| inherited.amount),
            Standing::Circle => None,
        }
    }
}

/// What one asset needs.
#[derive(Debug, Clone, Default)]
pub(crate) struct AssetNeeds<'a> {
    /// Its needs, in the order in which criteria first come in the register, recovery last.
    pub(crate) needs: Vec<Need<'a>>,
    /// Its ratings whose level is not on the consequence scale, by position.
    pub(crate) off_scale: Vec<usize>,
    /// Whether it depends on itself.
    pub(crate) in_circle: bool,
    /// Whether an asset that depends on it is part of a circle, so that it may need more than is known.
    pub(crate) below_circle: bool,
}

/// What every asset needs on a day.
pub(crate) struct Needs<'a> {
    pub(crate) graph: Dependencies<'a>,
    pub(crate) criteria: Option<&'a RiskCriteria>,
    /// By the place of the asset in the graph.
    pub(crate) of: Vec<AssetNeeds<'a>>,
}

impl<'a> Needs<'a> {
    /// Looks at every asset in use on the day. Ratings are levels of the consequence scale in force then; without one, none counts.
    pub(crate) fn of(view: &View<'a>) -> Self {
        let graph = Dependencies::of(view);
        let criteria = view.criteria_in_force(view.day());
        let scale = criteria.and_then(|criteria| criteria.consequence.as_ref());
        let kinds = kinds(&graph.assets);
        let mut of: Vec<AssetNeeds<'a>> = graph.assets.iter().map(|asset| own(asset, &kinds, scale)).collect();
        for part in &graph.order {
            let in_circle = graph.is_circle(part);
            for place in part {
                let (Some(asset), Some(needs)) = (graph.assets.get(*place), of.get_mut(*place)) else { continue };
                needs.in_circle = in_circle;
                settle(view, asset, needs);
                let passed: Vec<(Kind<'a>, Inherited)> =
                    needs.needs.iter().filter_map(|need| passed(need, *place)).collect();
                let unsure = in_circle || needs.below_circle;
                let next = graph.edges.get(*place).into_iter().flatten();
                for below in next.filter(|below| !(in_circle && part.contains(below))) {
                    let Some(below) = of.get_mut(*below) else { continue };
                    below.below_circle |= unsure;
                    for (kind, inherited) in &passed {
                        receive(below, &kinds, *kind, *inherited);
                    }
                }
            }
        }
        Self { graph, criteria, of }
    }

    /// The assets between the origin of an inherited need and the asset that has it, both among them, the origin first.
    pub(crate) fn path(&self, place: usize, kind: Kind<'_>) -> Vec<usize> {
        let mut path = vec![place];
        let mut at = place;
        while let Some(inherited) =
            self.need(at, kind).filter(|need| at == place || !is_own(need)).and_then(|n| n.inherited)
        {
            at = inherited.through;
            path.push(at);
        }
        path.reverse();
        path
    }

    fn need(&self, place: usize, kind: Kind<'_>) -> Option<&Need<'a>> {
        self.of.get(place)?.needs.iter().find(|need| need.kind.name() == kind.name())
    }
}

/// Whether what an asset passes on is its own need.
fn is_own(need: &Need<'_>) -> bool {
    matches!(need.standing, Standing::Own | Standing::Overridden | Standing::Circle)
}

/// The kinds of need there are, with their order.
fn kinds<'a>(assets: &[&'a Asset]) -> HashMap<Kind<'a>, usize> {
    let mut kinds = HashMap::new();
    for rating in assets.iter().flat_map(|asset| &asset.ratings) {
        let next = kinds.len();
        kinds.entry(Kind::Protection(&rating.criterion)).or_insert(next);
    }
    for kind in [Kind::RecoveryTime, Kind::RecoveryPoint] {
        kinds.insert(kind, kinds.len());
    }
    kinds
}

/// Whether the first amount is stricter than the second.
fn is_stricter(kind: Kind<'_>, one: Amount, other: Amount) -> bool {
    if matches!(kind, Kind::Protection(_)) { one > other } else { one < other }
}

/// What an asset says of itself. Of two ratings for one criterion the higher counts.
fn own<'a>(asset: &'a Asset, kinds: &HashMap<Kind<'a>, usize>, scale: Option<&Scale>) -> AssetNeeds<'a> {
    let mut found = AssetNeeds::default();
    let mut add = |kind: Kind<'a>, amount: Amount| {
        let at = slot(&mut found.needs, kinds, kind);
        if let Some(need) = found.needs.get_mut(at)
            && need.own.is_none_or(|known| is_stricter(kind, amount, known))
        {
            need.own = Some(amount);
        }
    };
    let mut off_scale = Vec::new();
    for (at, rating) in asset.ratings.iter().enumerate() {
        let Some(scale) = scale else { break };
        match scale.rank(&rating.level).and_then(|rank| u64::try_from(rank).ok()) {
            None => off_scale.push(at),
            Some(rank) => add(Kind::Protection(&rating.criterion), rank),
        }
    }
    if let Some(recovery) = &asset.recovery {
        for (kind, minutes) in
            [(Kind::RecoveryTime, recovery.time_minutes), (Kind::RecoveryPoint, recovery.point_minutes)]
        {
            if let Some(minutes) = minutes {
                add(kind, minutes.get());
            }
        }
    }
    found.off_scale = off_scale;
    found
}

/// Where the need of a kind stands among the others; it is put there if it is new.
fn slot<'a>(needs: &mut Vec<Need<'a>>, kinds: &HashMap<Kind<'a>, usize>, kind: Kind<'a>) -> usize {
    let order = |kind: &Kind<'a>| kinds.get(kind).copied();
    let at = needs.partition_point(|known| order(&known.kind) < order(&kind));
    if needs.get(at).is_none_or(|known| known.kind != kind) {
        needs.insert(at, Need { kind, own: None, inherited: None, decision: None, standing: Standing::Own });
    }
    at
}

/// Takes over a need, if it is stricter than what is known, or as strict and from nearer.
fn receive<'a>(below: &mut AssetNeeds<'a>, kinds: &HashMap<Kind<'a>, usize>, kind: Kind<'a>, inherited: Inherited) {
    let at = slot(&mut below.needs, kinds, kind);
    let Some(need) = below.needs.get_mut(at) else { return };
    let takes = need.inherited.is_none_or(|known| {
        is_stricter(kind, inherited.amount, known.amount)
            || (inherited.amount == known.amount && (inherited.steps, inherited.through) < (known.steps, known.through))
    });
    if takes {
        need.inherited = Some(inherited);
    }
}

/// Decides which need stands, once all that an asset inherits is known.
fn settle<'a>(view: &View<'_>, asset: &'a Asset, needs: &mut AssetNeeds<'a>) {
    let in_circle = needs.in_circle;
    for need in &mut needs.needs {
        if in_circle {
            (need.inherited, need.standing) = (None, Standing::Circle);
            continue;
        }
        need.standing = match (need.own, need.inherited) {
            (Some(own), Some(inherited)) if is_stricter(need.kind, inherited.amount, own) => {
                need.decision = decision(view, asset, need.kind);
                if need.decision.is_some() { Standing::Overridden } else { Standing::Raised }
            }
            (None, Some(_)) => Standing::Inherited,
            _ => Standing::Own,
        };
    }
}

fn decision<'a>(view: &View<'_>, asset: &'a Asset, kind: Kind<'_>) -> Option<(usize, &'a NeedOverride)> {
    let mut decisions = asset.overrides.iter().enumerate();
    decisions.find(|(_, made)| made.criterion.as_str() == kind.name() && made.on.is_none_or(|on| on <= view.day()))
}

/// What an asset passes on to those it depends on. One of a circle passes on what it says of itself and nothing that it inherits, for
/// nobody knows which of the dependencies is the wrong one.
fn passed<'a>(need: &Need<'a>, place: usize) -> Option<(Kind<'a>, Inherited)> {
    let own = |amount| Inherited { amount, through: place, origin: place, steps: 1 };
    let inherited = match need.standing {
        Standing::Own | Standing::Overridden | Standing::Circle => own(need.own?),
        Standing::Inherited | Standing::Raised => {
            let inherited = need.inherited?;
            Inherited { through: place, steps: inherited.steps + 1, ..inherited }
        }
    };
    Some((need.kind, inherited))
}
