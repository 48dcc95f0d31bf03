//! How much protection each asset needs, and how soon it must recover: of itself and by what depends on it (A.5.9, A.5.12, A.5.30).

mod build;

pub use build::asset_needs;

use isms_derive::Shape;

use super::answer::{put, put_joined};
use super::why::WhyStep;
use crate::base::{AsOf, Count, Date, Id, Json, Label, Line};
use crate::model::{Asset, AssetKind, Person, RiskCriteria};

/// Which need of an asset stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum NeedStanding {
    /// Its own: nothing that depends on it needs more.
    Own,
    /// The inherited one: it has none of its own.
    Inherited,
    /// The inherited one: its own is lower, and no decision says why that is enough.
    Raised,
    /// Its own, although lower than the inherited: a decision gives the reason.
    Overridden,
    /// None: the asset depends on itself, and it is not known which of the dependencies is the wrong one.
    InCircle,
}

/// What an asset takes over from one that depends on it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct NeedSource {
    /// The asset whose own need it is.
    pub origin: Id<Asset>,
    /// The asset that passes it on: it depends on this one.
    pub through: Id<Asset>,
    /// How many dependencies lie between the origin and the asset.
    pub steps: Count,
    /// The assets from the origin to this one, both among them; of a longer way than 32 assets the first and the last 16.
    pub path: Vec<Id<Asset>>,
}

/// A decision that less is enough.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct NeedDecision {
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: Option<Id<Person>>,
    /// The day.
    pub on: Option<Date>,
}

/// How much protection an asset needs by one criterion. Levels are those of the consequence scale in force.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ProtectionNeed {
    /// The criterion, such as `confidentiality` or `privacy`.
    pub criterion: Label,
    /// The level it is given itself.
    pub own: Option<Label>,
    /// The highest level needed by an asset that depends on it.
    pub inherited: Option<Label>,
    /// Where that comes from.
    pub source: Option<NeedSource>,
    /// The level that stands; absent in a circle.
    pub effective: Option<Label>,
    /// The rank of that level, counted from 0 for the lowest.
    pub rank: Option<Count>,
    /// Which of the two it is.
    pub standing: NeedStanding,
    /// The decision by which its own stands although it is lower.
    pub decision: Option<NeedDecision>,
    /// How it came about.
    pub why: Vec<WhyStep>,
}

/// What is asked of recovery, in minutes: the fewer, the more is asked.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RecoveryNeed {
    /// What the asset is given itself.
    pub own: Option<Count>,
    /// The shortest that is asked of an asset that depends on it.
    pub inherited: Option<Count>,
    /// Where that comes from.
    pub source: Option<NeedSource>,
    /// What stands; absent in a circle.
    pub effective: Option<Count>,
    /// Which of the two it is.
    pub standing: NeedStanding,
    /// The decision by which its own stands although it is longer.
    pub decision: Option<NeedDecision>,
    /// How it came about.
    pub why: Vec<WhyStep>,
}

/// A rating whose level the consequence scale in force does not have. It counts for nothing.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RatingOffScale {
    /// The criterion.
    pub criterion: Label,
    /// The level.
    pub level: Label,
    /// Where it stands: a pointer into the document.
    pub pointer: String,
}

/// What an asset needs.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AssetNeed {
    /// The asset.
    pub asset: Id<Asset>,
    /// What it is called.
    pub name: Line,
    /// What kind of asset it is.
    pub kind: AssetKind,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// How much protection it needs, by criterion.
    pub protection: Vec<ProtectionNeed>,
    /// The longest time it may be down: the recovery time objective.
    pub recovery_time: Option<RecoveryNeed>,
    /// The longest time whose data may be lost: the recovery point objective.
    pub recovery_point: Option<RecoveryNeed>,
    /// Whether it depends on itself: nothing is inherited until that is mended.
    pub in_circle: bool,
    /// Whether something that depends on it is part of a circle: it may need more than stands here.
    pub below_circle: bool,
    /// Ratings that count for nothing.
    pub off_scale: Vec<RatingOffScale>,
}

/// Assets that depend on each other in a circle, or on themselves (rule REF005).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AssetCircle {
    /// The assets, each depending on the next and the last on the first; it begins with the one that stands first in the register.
    pub assets: Vec<Id<Asset>>,
    /// The same in words, such as `A-1 → A-2 → A-1`.
    pub text: String,
}

/// What assets need, of themselves and by what depends on them.
///
/// An asset needs at least what each asset that depends on it needs: the maximum principle of BSI Standard 200-2, 8.2. What is asked
/// of recovery passes on by the minimum. A lower need of its own stands only where a decision among its `overrides` gives the reason.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AssetNeeds {
    /// The moment.
    pub as_of: AsOf,
    /// The criteria whose consequence scale the ratings are read by; absent where none are in force, and then no rating counts.
    pub criteria: Option<Id<RiskCriteria>>,
    /// The assets in use, in document order.
    pub assets: Vec<AssetNeed>,
    /// The circles. Mending all of them leaves none.
    pub circles: Vec<AssetCircle>,
}

impl AssetNeeds {
    /// The columns of [`AssetNeeds::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "asset",
        "name",
        "kind",
        "criterion",
        "own",
        "inherited",
        "effective",
        "standing",
        "origin",
        "through",
        "path",
        "reason",
        "below_circle",
    ];

    /// One flat row for each asset and criterion. What is asked of recovery stands under `recovery_time` and `recovery_point`, in
    /// minutes.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.assets.iter().flat_map(AssetNeed::rows).collect()
    }
}

/// The cells of a need that protection and recovery have in common.
struct Cells<'n> {
    criterion: &'n str,
    own: Option<String>,
    inherited: Option<String>,
    effective: Option<String>,
    standing: NeedStanding,
    source: Option<&'n NeedSource>,
    decision: Option<&'n NeedDecision>,
}

impl AssetNeed {
    fn rows(&self) -> Vec<Json<'_>> {
        let label = |label: &Option<Label>| label.as_ref().map(Label::to_string);
        let protection = self.protection.iter().map(|need| Cells {
            criterion: need.criterion.as_str(),
            own: label(&need.own),
            inherited: label(&need.inherited),
            effective: label(&need.effective),
            standing: need.standing,
            source: need.source.as_ref(),
            decision: need.decision.as_ref(),
        });
        let minutes = |count: Option<Count>| count.map(|count| count.get().to_string());
        let recovery = [("recovery_time", &self.recovery_time), ("recovery_point", &self.recovery_point)];
        let recovery = recovery.into_iter().filter_map(|(criterion, need)| {
            let need = need.as_ref()?;
            Some(Cells {
                criterion,
                own: minutes(need.own),
                inherited: minutes(need.inherited),
                effective: minutes(need.effective),
                standing: need.standing,
                source: need.source.as_ref(),
                decision: need.decision.as_ref(),
            })
        });
        protection.chain(recovery).map(|cells| self.row(cells)).collect()
    }

    fn row<'n>(&'n self, cells: Cells<'n>) -> Json<'n> {
        let mut row = Json::map();
        put(&mut row, "asset", &self.asset);
        put(&mut row, "name", &self.name);
        put(&mut row, "kind", &self.kind);
        row.put("criterion", cells.criterion);
        for (name, value) in [("own", cells.own), ("inherited", cells.inherited), ("effective", cells.effective)] {
            if let Some(value) = value {
                row.put(name, value);
            }
        }
        row.put("standing", cells.standing.as_str());
        if let Some(source) = cells.source {
            put(&mut row, "origin", &source.origin);
            put(&mut row, "through", &source.through);
            put_joined(&mut row, "path", source.path.iter().map(Id::as_str));
        }
        if let Some(decision) = cells.decision {
            row.put("reason", decision.reason.as_str());
        }
        row.put("below_circle", self.below_circle);
        row
    }
}
