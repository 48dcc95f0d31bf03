//! How risks are put in order.

use std::cmp::Reverse;

use super::movers::Subject;
use super::{TopRisk, TopRisks};
use crate::base::order::sort_by_key;
use crate::base::{AsOf, Count, Date, Params};
use crate::document::Isms;
use crate::model::Stage;
use crate::views::level::RiskLevel;
use crate::views::look::{Look, risk_pointer};
use crate::views::plan::{ActionOnDay, ActionStanding};
use crate::views::portfolio::{OpenRisk, known_since, open_risks};
use crate::views::why::WhyStep;

/// The highest open risks on the day: by level, then by how far they lie above what may be accepted, then by how long they have been
/// known; the order of the document decides between equals.
///
/// Levels under different criteria are put in order by their rank out of the highest of their criteria. What has no level has no
/// place and is listed apart.
#[must_use]
pub fn top_risks(isms: &Isms, as_of: AsOf, size: usize) -> TopRisks {
    let look = Look::new(isms, as_of);
    let mut open: Vec<(OpenRisk<'_>, Option<Date>)> = open_risks(&look)
        .into_iter()
        .map(|open| {
            let since = known_since(&look, open.risk);
            (open, since)
        })
        .collect();
    let unrated = open.iter().filter(|(open, _)| open.share.is_none()).map(|(open, _)| open.risk.id.clone()).collect();
    open.retain(|(open, _)| open.share.is_some());
    sort_by_key(&mut open, |(open, since)| {
        (Reverse(open.share), Reverse(open.evaluation.gap), since.unwrap_or(Date::MAX))
    });
    let rated = Count::of(open.len());
    let places = open.iter().take(size).enumerate();
    let risks = places.filter_map(|(at, (open, since))| row(&look, at + 1, open, *since)).collect();
    TopRisks { as_of, risks, rated, unrated }
}

fn row<'a>(look: &Look<'a>, place: usize, open: &OpenRisk<'a>, since: Option<Date>) -> Option<TopRisk> {
    let (risk, evaluation) = (open.risk, &open.evaluation);
    let level = evaluation.level.as_ref()?;
    let treatment = risk.treatment.iter();
    let actions: Vec<ActionOnDay> =
        treatment.flat_map(|treatment| &treatment.actions).map(|action| ActionOnDay::of(action, look.day)).collect();
    let subject = Subject { look, risk, evaluation, actions: &actions };
    let of = open.share.map_or(0, |share| share.highest) + 1;
    let days = since.and_then(|since| usize::try_from(since.days_until(look.day)).ok());
    let mut derivation = evaluation.derivation.clone();
    let (template, params) = placed(place, level, of, evaluation.gap, days);
    derivation.step("place", &[&risk_pointer(open.index)], template, params);
    Some(TopRisk {
        place: Count::of(place),
        risk: risk.id.clone(),
        title: risk.title.clone(),
        owner: risk.owner.clone(),
        category: risk.category.clone(),
        level: level.id.clone(),
        label: level.label.clone(),
        rank: Count::of(level.rank),
        of: Count::of(of),
        criteria: level.criteria.clone(),
        basis: evaluation.basis,
        verdict: evaluation.verdict,
        gap: evaluation.gap.map(Count::of),
        over: evaluation.over,
        acceptance: evaluation.acceptance.standing,
        days_open: days.map(Count::of),
        actions_open: Count::of(actions.iter().filter(|action| action.is_open()).count()),
        actions_overdue: Count::of(actions.iter().filter(|action| action.state == ActionStanding::Overdue).count()),
        expected: subject.stage(Stage::Target).map(|level| level.id.clone()),
        movers: subject.movers(),
        why: WhyStep::all(&derivation),
    })
}

/// Why a risk stands in its place, in words.
fn placed(
    place: usize,
    level: &RiskLevel,
    of: usize,
    gap: Option<usize>,
    days: Option<usize>,
) -> (&'static str, Params) {
    let params = Params::none()
        .with("place", place)
        .with("level", level.label.clone())
        .with("rank", level.rank + 1)
        .with("of", of);
    let params = match gap {
        Some(gap) => params.with("gap", gap),
        None => params,
    };
    let params = match days {
        Some(days) => params.with("days", days),
        None => params,
    };
    let template = match (gap, days) {
        (Some(0), Some(_)) => {
            "place {place}: {level}, level {rank} of {of}; not above what may be accepted; known for {days} days"
        }
        (Some(0), None) => "place {place}: {level}, level {rank} of {of}; not above what may be accepted",
        (Some(_), Some(_)) => {
            "place {place}: {level}, level {rank} of {of}; {gap} above what may be accepted; known for {days} days"
        }
        (Some(_), None) => "place {place}: {level}, level {rank} of {of}; {gap} above what may be accepted",
        (None, Some(_)) => {
            "place {place}: {level}, level {rank} of {of}; no acceptance criterion fits; known for {days} days"
        }
        (None, None) => "place {place}: {level}, level {rank} of {of}; no acceptance criterion fits",
    };
    (template, params)
}
