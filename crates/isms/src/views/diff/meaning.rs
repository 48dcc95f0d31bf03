//! What the differences mean: ratings that moved, controls that changed, findings that appeared or are gone.

use super::{ControlMove, RatingMove};
use crate::base::{AsOf, Date};
use crate::document::Isms;
use crate::model::{Entity as _, Risk};
use crate::rules::{Difference, Settings, check};
use crate::views::control::control_on_day;
use crate::views::evaluation::evaluate;
use crate::views::look::Look;
use crate::views::standing::{RiskStanding, rose};

/// The ratings that moved and the controls that changed.
pub(super) fn moves(before: &Isms, after: &Isms, as_of: Option<AsOf>) -> (Vec<RatingMove>, Vec<ControlMove>) {
    let Some(as_of) = as_of.or_else(|| Date::new(9999, 12, 31).map(AsOf::from)) else {
        return (Vec::new(), Vec::new());
    };
    let (old, new) = (Look::new(before, as_of), Look::new(after, as_of));
    let mut ratings: Vec<RatingMove> = after
        .risks
        .iter()
        .filter_map(|risk| moved(&old, before.risks.get(risk.id.as_str()), &new, Some(risk)))
        .collect();
    let gone = before.risks.iter().filter(|risk| after.risks.get(risk.id.as_str()).is_none());
    ratings.extend(gone.filter_map(|risk| moved(&old, Some(risk), &new, None)));
    let both = after.controls.iter().filter(|control| before.controls.get(control.id.as_str()).is_some());
    let controls = both.map(|control| ControlMove {
        control: control.id.clone(),
        before: control_on_day(&old, &control.id),
        after: control_on_day(&new, &control.id),
    });
    let changed =
        |change: &ControlMove| change.before.status != change.after.status || change.before.works != change.after.works;
    (ratings, controls.filter(changed).collect())
}

fn moved(old: &Look<'_>, was: Option<&Risk>, new: &Look<'_>, is: Option<&Risk>) -> Option<RatingMove> {
    let before = standing(old, old, was);
    let after = standing(new, old, is);
    if before == after {
        return None;
    }
    let any = is.or(was)?;
    let level = |standing: &Option<RiskStanding>| standing.as_ref().and_then(|standing| standing.level.clone());
    let (low, high) = (level(&before), level(&after));
    Some(RatingMove {
        risk: any.id.clone(),
        title: any.title.clone(),
        rose: rose((old.isms, low.as_ref()), (new.isms, high.as_ref())),
        before,
        after,
    })
}

/// What a risk is; nothing for one that is retired.
fn standing(look: &Look<'_>, earlier: &Look<'_>, risk: Option<&Risk>) -> Option<RiskStanding> {
    let risk = risk.filter(|risk| !risk.retired_by(look.day))?;
    let index = look.isms.risks.position_of(risk.id.as_str())?;
    Some(RiskStanding::of(&evaluate(look, earlier, index, risk, false)))
}

/// The findings that appeared and those that are gone.
pub(in crate::views) fn findings(before: &Isms, after: &Isms, settings: &Settings, as_of: AsOf) -> Difference {
    let (old, new) = (check(before, settings, as_of), check(after, settings, as_of));
    Difference::between(&old.diagnostics, &new.diagnostics)
}
