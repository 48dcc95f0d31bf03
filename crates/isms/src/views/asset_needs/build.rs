//! How needs are put into words.

use super::{
    AssetCircle, AssetNeed, AssetNeeds, NeedDecision, NeedSource, NeedStanding, ProtectionNeed, RatingOffScale,
    RecoveryNeed,
};
use crate::base::{AsOf, Count, Derivation, Id, Label, Params};
use crate::document::Isms;
use crate::model::{Asset, Entity as _};
use crate::rules::needs::{Inherited, Kind, Need, Needs, Standing};
use crate::views::look::Look;
use crate::views::why::WhyStep;

/// Of a longer way than twice this only its ends are given.
const SHOWN: usize = 16;

/// What every asset in use needs, or the one that is asked for.
#[must_use]
pub fn asset_needs(isms: &Isms, as_of: AsOf, asset: Option<&str>) -> AssetNeeds {
    let look = Look::new(isms, as_of);
    let needs = Needs::of(&look.view);
    let circles = circles(&needs);
    let writer = Writer { isms, needs: &needs, circles: &circles };
    let places = needs.graph.assets.iter().enumerate();
    let asked = places.filter(|(_, known)| asset.is_none_or(|asked| asked == known.id()));
    AssetNeeds {
        as_of,
        criteria: needs.criteria.map(|criteria| criteria.id.clone()),
        assets: asked.filter_map(|(place, known)| writer.asset(place, known)).collect(),
        circles,
    }
}

fn circles(needs: &Needs<'_>) -> Vec<AssetCircle> {
    let circles = needs.graph.circles().into_iter();
    circles
        .map(|members| {
            let assets: Vec<Id<Asset>> = ids(needs, members);
            let names: Vec<&str> = assets.iter().chain(assets.first()).map(Id::as_str).collect();
            AssetCircle { text: names.join(" → "), assets }
        })
        .collect()
}

fn ids(needs: &Needs<'_>, places: impl IntoIterator<Item = usize>) -> Vec<Id<Asset>> {
    places.into_iter().filter_map(|place| needs.graph.assets.get(place)).map(|asset| asset.id.clone()).collect()
}

struct Writer<'w, 'a> {
    isms: &'a Isms,
    needs: &'w Needs<'a>,
    circles: &'w [AssetCircle],
}

/// What protection and recovery have in common.
struct Worded {
    source: Option<NeedSource>,
    standing: NeedStanding,
    decision: Option<NeedDecision>,
    why: Vec<WhyStep>,
}

impl<'a> Writer<'_, 'a> {
    fn asset(&self, place: usize, asset: &Asset) -> Option<AssetNeed> {
        let own = self.needs.of.get(place)?;
        let find = |kind: Kind<'_>| own.needs.iter().find(|need| need.kind == kind);
        let pointer = self.pointer(asset);
        Some(AssetNeed {
            asset: asset.id.clone(),
            name: asset.name.clone(),
            kind: asset.kind,
            owner: asset.owner.clone(),
            protection: own.needs.iter().filter_map(|need| self.protection(place, asset, need)).collect(),
            recovery_time: find(Kind::RecoveryTime).map(|need| self.recovery(place, asset, need)),
            recovery_point: find(Kind::RecoveryPoint).map(|need| self.recovery(place, asset, need)),
            in_circle: own.in_circle,
            below_circle: own.below_circle,
            off_scale: own
                .off_scale
                .iter()
                .filter_map(|at| {
                    let rating = asset.ratings.get(*at)?;
                    Some(RatingOffScale {
                        criterion: rating.criterion.clone(),
                        level: rating.level.clone(),
                        pointer: format!("{pointer}/ratings/{at}/level"),
                    })
                })
                .collect(),
        })
    }

    fn protection(&self, place: usize, asset: &Asset, need: &Need<'_>) -> Option<ProtectionNeed> {
        let Kind::Protection(criterion) = need.kind else { return None };
        let level = |rank: Option<u64>| rank.and_then(|rank| self.level(rank));
        let Worded { source, standing, decision, why } = self.worded(place, asset, need);
        Some(ProtectionNeed {
            criterion: criterion.clone(),
            own: level(need.own).cloned(),
            inherited: level(need.inherited.map(|inherited| inherited.amount)).cloned(),
            source,
            effective: level(need.effective()).cloned(),
            rank: need.effective().and_then(Count::new),
            standing,
            decision,
            why,
        })
    }

    fn recovery(&self, place: usize, asset: &Asset, need: &Need<'_>) -> RecoveryNeed {
        let Worded { source, standing, decision, why } = self.worded(place, asset, need);
        RecoveryNeed {
            own: need.own.and_then(Count::new),
            inherited: need.inherited.and_then(|inherited| Count::new(inherited.amount)),
            source,
            effective: need.effective().and_then(Count::new),
            standing,
            decision,
            why,
        }
    }

    /// The level of the consequence scale with that rank.
    fn level(&self, rank: u64) -> Option<&'a Label> {
        let levels = &self.needs.criteria?.consequence.as_ref()?.levels;
        levels.get(usize::try_from(rank).ok()?).map(|level| &level.id)
    }

    fn pointer(&self, asset: &Asset) -> String {
        format!("/assets/{}", self.isms.assets.position_of(asset.id()).unwrap_or_default())
    }

    fn worded(&self, place: usize, asset: &Asset, need: &Need<'_>) -> Worded {
        let mut why = Derivation::default();
        let pointer = self.pointer(asset);
        let amount = |amount: u64| match need.kind {
            Kind::Protection(_) => self.level(amount).map(Label::to_string).unwrap_or_default(),
            Kind::RecoveryTime | Kind::RecoveryPoint => format!("{amount} minutes"),
        };
        let name = need.kind.name();
        let params = || Params::none().with("asset", asset.id.to_string()).with("criterion", name.to_owned());
        if let Some(own) = need.own {
            let own = params().with("own", amount(own));
            why.step("own", &[&self.given(asset, need.kind)], "{asset} itself: {criterion} {own}", own);
        }
        let source = need.inherited.and_then(|inherited| self.source(place, need.kind, &inherited));
        if let (Some(inherited), Some(source)) = (need.inherited, &source) {
            let params = params()
                .with("origin", source.origin.to_string())
                .with("inherited", amount(inherited.amount))
                .with("path", source.path.iter().map(Id::as_str).collect::<Vec<_>>().join(" → "));
            let inputs = self.inputs(place, need.kind, &inherited);
            let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
            why.step("inherited", &inputs, "{origin} needs {criterion} {inherited} and depends on it: {path}", params);
        }
        let params = params().with("effective", need.effective().map(amount).unwrap_or_default());
        let of_kind =
            |protection, recovery| if matches!(need.kind, Kind::Protection(_)) { protection } else { recovery };
        let principle = of_kind("maximum", "minimum");
        match need.standing {
            Standing::Own => {
                let text = of_kind(
                    "nothing that depends on it needs more: {effective} stands",
                    "nothing that depends on it has to be back sooner: {effective} stand",
                );
                why.step(principle, &[], text, params);
            }
            Standing::Inherited => {
                why.step(principle, &[], "it has none of its own: {effective} is taken over", params);
            }
            Standing::Raised => {
                let text = "its own is less, and no decision gives a reason: {effective} is taken over";
                why.step(principle, &[&format!("{pointer}/overrides")], text, params);
            }
            Standing::Overridden => {
                if let Some((at, decision)) = need.decision {
                    let params = params.with("reason", decision.reason.to_string());
                    let text = "its own stands although it is less, {effective}: {reason}";
                    why.step("override", &[&format!("{pointer}/overrides/{at}")], text, params);
                }
            }
            Standing::Circle => {
                let circle = self.circles.iter().find(|circle| circle.assets.contains(&asset.id));
                let params = params.with("circle", circle.map(|circle| circle.text.clone()).unwrap_or_default());
                let text = "it depends on itself, {circle}: nothing is inherited until that is mended";
                why.step("circle", &[&format!("{pointer}/depends_on")], text, params);
            }
        }
        Worded {
            source,
            standing: match need.standing {
                Standing::Own => NeedStanding::Own,
                Standing::Inherited => NeedStanding::Inherited,
                Standing::Raised => NeedStanding::Raised,
                Standing::Overridden => NeedStanding::Overridden,
                Standing::Circle => NeedStanding::InCircle,
            },
            decision: need.decision.map(|(_, decision)| NeedDecision {
                reason: decision.reason.to_string(),
                by: decision.by.clone(),
                on: decision.on,
            }),
            why: WhyStep::all(&why),
        }
    }

    fn source(&self, place: usize, kind: Kind<'_>, inherited: &Inherited) -> Option<NeedSource> {
        let mut path = self.needs.path(place, kind);
        if path.len() > 2 * SHOWN {
            path.drain(SHOWN..path.len() - SHOWN);
        }
        let id = |place: usize| self.needs.graph.assets.get(place).map(|asset| asset.id.clone());
        Some(NeedSource {
            origin: id(inherited.origin)?,
            through: id(inherited.through)?,
            steps: Count::of(inherited.steps),
            path: ids(self.needs, path),
        })
    }

    /// Where the origin says what it needs, and where the asset that passes it on names this one.
    fn inputs(&self, place: usize, kind: Kind<'_>, inherited: &Inherited) -> Vec<String> {
        let assets = &self.needs.graph.assets;
        let (Some(origin), Some(through), Some(asset)) =
            (assets.get(inherited.origin), assets.get(inherited.through), assets.get(place))
        else {
            return Vec::new();
        };
        let mut inputs = vec![self.given(origin, kind)];
        if let Some(at) = through.depends_on.iter().position(|id| *id == asset.id) {
            inputs.push(format!("{}/depends_on/{at}", self.pointer(through)));
        }
        inputs
    }

    /// Where an asset says what it needs itself.
    fn given(&self, asset: &Asset, kind: Kind<'_>) -> String {
        let pointer = self.pointer(asset);
        match kind {
            Kind::Protection(criterion) => {
                // Of two ratings for one criterion the higher counts.
                let scale = self.needs.criteria.and_then(|criteria| criteria.consequence.as_ref());
                let rank = |level: &Label| scale.and_then(|scale| scale.rank(level));
                let ratings = asset.ratings.iter().enumerate().filter(|(_, rating)| rating.criterion == *criterion);
                let best = ratings.rev().max_by_key(|(_, rating)| rank(&rating.level));
                format!("{pointer}/ratings/{}", best.map_or(0, |(at, _)| at))
            }
            Kind::RecoveryTime => format!("{pointer}/recovery/time_minutes"),
            Kind::RecoveryPoint => format!("{pointer}/recovery/point_minutes"),
        }
    }
}
