//! Working days and money.

use super::{BuildMeans, BuildNeed, BuildNeedKind};
use crate::base::{Count, Money};
use crate::model::{ExpectedEffort, ImplementationPlan, Resource, ResourceDecision};
use crate::views::answer::{Sums, money_text};
use crate::views::implementation::ImplementationSize;
use crate::views::look::Look;

/// The money granted: what was granted is what was asked for, where nothing else is said.
fn money(resource: &Resource, decision: ResourceDecision) -> Option<Money> {
    let asked = resource.amount_asked.filter(|_| decision == ResourceDecision::Granted);
    resource.amount_granted.or(asked)
}

fn days(resource: &Resource, decision: ResourceDecision) -> u64 {
    let asked = resource.days_asked.filter(|_| decision == ResourceDecision::Granted);
    resource.days_granted.or(asked).map_or(0, Count::get)
}

fn count(amount: u64) -> Count {
    Count::of(usize::try_from(amount).unwrap_or(usize::MAX))
}

pub(super) fn means(look: &Look<'_>, plan: Option<&ImplementationPlan>, size: &ImplementationSize) -> BuildMeans {
    let mut sums = Sums::default();
    let mut granted: u64 = 0;
    for resource in look.view.all::<Resource>().filter(|resource| resource.is_granted_by(look.day)) {
        let Some(decision) = resource.decision else { continue };
        if let Some(money) = money(resource, decision) {
            sums.add(money);
        }
        granted = granted.saturating_add(days(resource, decision));
    }
    let expected: Option<&ExpectedEffort> = plan.and_then(|plan| plan.expected.as_ref());
    let spent = plan.and_then(|plan| plan.spent.as_ref());
    let days_expected = expected.and_then(|expected| expected.days);
    let heads = size.headcount.map(Count::get).filter(|heads| *heads > 0);
    BuildMeans {
        days_expected,
        days_granted: count(granted),
        days_spent: spent.and_then(|spent| spent.days),
        cost_expected: expected.and_then(|expected| expected.cost),
        money_granted: sums.finish(),
        cost_spent: spent.and_then(|spent| spent.cost),
        hundredth_days_a_head: days_expected
            .zip(heads)
            .and_then(|(days, heads)| days.get().saturating_mul(100).checked_div(heads))
            .map(count),
    }
}

fn need(need: BuildNeedKind, (met, why): (Option<bool>, String), member: &str) -> BuildNeed {
    let inputs = vec![format!("/implementation_plan/expected/{member}"), "/resources".to_owned()];
    BuildNeed { need, met, why, inputs }
}

/// Whether the working days and the money expected are granted. Money in another currency does not count.
pub(super) fn needs(means: &BuildMeans) -> [BuildNeed; 2] {
    let granted = means.days_granted.get();
    let days = match means.days_expected.map(Count::get) {
        None => (None, "nobody has said how many working days it takes".to_owned()),
        Some(days) => (Some(days <= granted), format!("it takes {days} working days, and {granted} are granted")),
    };
    let budget = match &means.cost_expected {
        None => (None, "nobody has said what it costs".to_owned()),
        Some(cost) => {
            let same = means.money_granted.iter().find(|money| money.currency == cost.currency);
            let enough = cost.amount.micros() <= same.map_or(0, |money| money.amount.micros());
            let given = same.map_or_else(|| "nothing".to_owned(), money_text);
            (Some(enough), format!("it costs {}, and {given} is granted", money_text(cost)))
        }
    };
    [need(BuildNeedKind::Days, days, "days"), need(BuildNeedKind::Budget, budget, "cost")]
}
