//! Risks over time, by level.

use super::{LevelCount, RiskPoint, Trend, less_is_better};
use crate::base::order::sort_by_key;
use crate::base::{AsOf, Count};
use crate::document::Isms;
use crate::model::{RiskCriteria, Stage};
use crate::rules::{Settings, View};
use crate::views::level::comparable;

/// The point, the criteria of the first rated risk, and whether all levels compare with those.
fn point<'i>(isms: &'i Isms, as_of: AsOf, settings: &'i Settings) -> (RiskPoint, Option<&'i RiskCriteria>, bool) {
    let view = View::new(isms, as_of, settings);
    let mut by_level: Vec<LevelCount> = Vec::new();
    let (mut rated, mut reduced, mut rank_sum) = (0, 0, 0);
    let mut criteria: Option<&RiskCriteria> = None;
    let mut compares = true;
    for risk in view.open_risks() {
        let Some(level) = view.present_level(risk) else { continue };
        rated += 1;
        rank_sum += level.rank;
        compares &= criteria.is_none_or(|first| comparable(first, level.criteria));
        criteria = criteria.or(Some(level.criteria));
        let inherent = view.stage_level(risk, Stage::Inherent);
        if inherent.is_some_and(|inherent| comparable(inherent.criteria, level.criteria) && level.rank < inherent.rank)
        {
            reduced += 1;
        }
        match by_level.iter_mut().find(|known| known.level == level.id.as_str()) {
            Some(known) => {
                known.risks = Count::of(usize::try_from(known.risks.get()).unwrap_or(usize::MAX).saturating_add(1))
            }
            None => by_level.push(LevelCount {
                level: level.id.to_string(),
                label: level.name.to_owned(),
                rank: Count::of(level.rank),
                risks: Count::of(1),
            }),
        }
    }
    sort_by_key(&mut by_level, |known| known.rank);
    let point = RiskPoint {
        on: as_of.date(),
        rated: Count::of(rated),
        by_level,
        reduced: Count::of(reduced),
        rank_sum: Count::of(rank_sum),
    };
    (point, criteria, compares)
}

pub(super) fn points(isms: &Isms, days: impl Iterator<Item = AsOf>, settings: &Settings) -> (Vec<RiskPoint>, Trend) {
    let points: Vec<_> = days.map(|as_of| point(isms, as_of, settings)).collect();
    let mut rated = points.iter().filter(|(point, ..)| point.rated.get() > 0);
    let trend = match (rated.next(), rated.next_back()) {
        (Some((first, one, true)), Some((last, other, true)))
            if one.zip(*other).is_some_and(|(a, b)| comparable(a, b)) =>
        {
            // Averages, compared without dividing.
            less_is_better(first.rank_sum.get() * last.rated.get(), last.rank_sum.get() * first.rated.get())
        }
        _ => Trend::Unknown,
    };
    (points.into_iter().map(|(point, ..)| point).collect(), trend)
}
