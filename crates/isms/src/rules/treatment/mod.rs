//! TRT: treatment of risks and acceptance of what remains (clauses 6.1.3, 8.3).

mod acceptance;
mod effect;
mod plan;
mod standing;
mod table;

pub(crate) use table::RULES;

use super::{Level, Spot, View};
use crate::base::{Date, Label};
use crate::model::{AcceptanceCriterion, Action, ActionCommand, ActionState, Risk, RiskCriteria, TreatmentOption};
use standing::standing_acceptance;

/// What the acceptance criteria say of a level of risk.
struct Verdict<'a> {
    level: Level<'a>,
    /// The criteria that reach up to the level, the closest first; empty where it lies above all of them.
    reaching: Vec<&'a AcceptanceCriterion>,
    /// The highest level that may be accepted; `None` where no criterion is for this category of risk.
    highest: Option<&'a Label>,
}

impl Verdict<'_> {
    /// Whether nobody may accept the level.
    fn above(&self) -> bool {
        self.reaching.is_empty()
    }

    /// Whether the risk has to be accepted explicitly.
    fn asks_for_acceptance(&self) -> bool {
        self.reaching.first().is_none_or(|criterion| criterion.explicit == Some(true))
    }

    /// What the level is held against, in words.
    fn bar(&self) -> String {
        match self.highest {
            Some(highest) => format!("what may be accepted (at most `{highest}`)"),
            None => "what may be accepted (no criterion is for its category)".to_owned(),
        }
    }
}

/// Holds a level against the acceptance criteria of the criteria it was reached under; `None` where these set none at all, which is
/// the fault of the criteria (RSK003).
fn judge<'a>(view: &View<'_>, risk: &Risk, level: Level<'a>) -> Option<Verdict<'a>> {
    let rank = |label: &Label| rank(level.criteria, label);
    if !level.criteria.acceptance.iter().any(|criterion| rank(&criterion.level).is_some()) {
        return None;
    }
    let mut reaching = level.criteria.acceptance_for(risk.category.as_ref(), &view.places(level.criteria, risk));
    reaching.retain(|criterion| rank(&criterion.level).is_some());
    let highest = reaching.last().map(|criterion| &criterion.level);
    reaching.retain(|criterion| rank(&criterion.level) >= Some(level.rank));
    Some(Verdict { level, reaching, highest })
}

fn rank(criteria: &RiskCriteria, label: &Label) -> Option<usize> {
    criteria.levels.iter().position(|level| level.id == *label)
}

/// The same for what the risk is now.
fn judge_present<'a>(view: &View<'a>, risk: &Risk) -> Option<Verdict<'a>> {
    judge(view, risk, view.present_level(risk)?)
}

/// Whether an action is neither done nor given up by a day.
fn is_open(action: &Action, day: Date) -> bool {
    let completed = || {
        let mut entries = action.history.iter();
        entries.any(|entry| matches!(entry, ActionCommand::Complete { act, .. } if act.at.date() <= day))
    };
    let stored = action.history.is_empty()
        && action.done.is_none()
        && matches!(action.state, Some(ActionState::Done | ActionState::Verified));
    !(action.done_by(day) || action.cancelled_by(day) || completed() || stored)
}

/// Whether a risk is being kept by choice.
fn retains(risk: &Risk) -> bool {
    risk.treatment.as_ref().is_some_and(|treatment| treatment.has("retain"))
}

/// Where a treatment option stands.
fn option_spot(risk: &Risk, options: &[TreatmentOption], index: usize, option: &TreatmentOption) -> Spot {
    // Of two options of one kind only the first can be named by its kind.
    let first = options.iter().position(|other| other.kind() == option.kind()) == Some(index);
    Spot::of(risk).member("treatment").member("options").item(index, first.then(|| option.kind()))
}

/// Where an action of a treatment stands.
fn action_spot(risk: &Risk, index: usize, action: &Action) -> Spot {
    Spot::of(risk).member("treatment").member("actions").item(index, Some(action.id.as_str()))
}

/// Whether so little time has passed since a day that a decision may still be on its way.
fn within_grace(view: &View<'_>, since: Option<Date>) -> bool {
    since.is_some_and(|since| {
        since <= view.day() && view.day() <= since.plus_days(view.settings().decision_grace_days())
    })
}
