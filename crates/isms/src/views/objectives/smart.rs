//! SMART: what can be seen of it without judging the objective itself.

use isms_derive::Shape;

use crate::base::Date;
use crate::model::{Metric, Objective, Resource, ResourceDecision};
use crate::rules::Settings;
use crate::rules::objectives::specific::unspecific;
use crate::views::look::Look;

/// What an objective should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum SmartCriterion {
    /// It names in one sentence what changes.
    Specific,
    /// Whether it is reached can be measured.
    Measurable,
    /// What it needs is at hand.
    Achievable,
    /// It serves the policy, a risk or a requirement.
    Relevant,
    /// It has a date.
    TimeBound,
}

/// Whether an objective is as it should be, and why.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SmartCheck {
    /// What it should be.
    pub criterion: SmartCriterion,
    /// Whether it is; absent where a person must judge.
    pub met: Option<bool>,
    /// Why, in words.
    pub why: String,
    /// Pointers into the document to what that was read from.
    pub inputs: Vec<String>,
}

pub(super) fn checks(
    look: &Look<'_>,
    at: &str,
    objective: &Objective,
    metric: Option<&Metric>,
    settings: &Settings,
) -> Vec<SmartCheck> {
    let check = |criterion, (met, why): (Option<bool>, String), members: &[&str]| SmartCheck {
        criterion,
        met,
        why,
        inputs: members.iter().map(|member| format!("{at}/{member}")).collect(),
    };
    let text = if objective.statement.is_some() { "statement" } else { "title" };
    vec![
        check(SmartCriterion::Specific, specific(objective, settings), &[text]),
        check(
            SmartCriterion::Measurable,
            measurable(objective, metric),
            &["metric", "baseline", "target", "not_measurable_because"],
        ),
        check(
            SmartCriterion::Achievable,
            achievable(look, objective),
            &["owner", "resources_needed", "resources", "actions"],
        ),
        check(SmartCriterion::Relevant, relevant(look, objective), &["serves"]),
        check(SmartCriterion::TimeBound, time_bound(objective, look.day), &["due"]),
    ]
}

fn told(met: bool, why: &str) -> (Option<bool>, String) {
    (Some(met), why.to_owned())
}

fn specific(objective: &Objective, settings: &Settings) -> (Option<bool>, String) {
    let least = usize::try_from(settings.objective_words()).unwrap_or(usize::MAX);
    match unspecific(objective, least) {
        Some(problem) => (Some(false), format!("what it says {problem}: what exactly changes?")),
        None => told(true, "it says in one sentence what changes"),
    }
}

fn measurable(objective: &Objective, metric: Option<&Metric>) -> (Option<bool>, String) {
    match (&objective.metric, metric) {
        (None, _) if objective.not_measurable_because.is_some() => {
            (None, "it is not measured, for a reason that a person must judge".to_owned())
        }
        (None, _) => told(false, "it has no metric"),
        (Some(_), None) => told(false, "the metric it names is not there"),
        (Some(_), Some(_)) if objective.target.is_none() => told(false, "it has no target"),
        (Some(_), Some(_)) if objective.baseline.is_none() => told(false, "it has no baseline"),
        (Some(_), Some(metric)) => (Some(true), format!("`{}` leads from a baseline to a target", metric.id)),
    }
}

/// Whether what it needs is at hand; whether that is enough, a person must judge.
fn achievable(look: &Look<'_>, objective: &Objective) -> (Option<bool>, String) {
    if objective.owner.is_none() {
        return told(false, "nobody answers for it");
    }
    for id in &objective.resources {
        let Some(resource) = look.view.get::<Resource>(id) else { continue };
        match resource.decision_by(look.day) {
            Some(ResourceDecision::Refused) => return (Some(false), format!("`{id}` was refused")),
            None => return (Some(false), format!("nothing is decided on `{id}`")),
            Some(_) => {}
        }
    }
    if objective.resources.is_empty() && objective.resources_needed.is_none() {
        return told(false, "nobody has said what it needs");
    }
    if objective.actions.is_empty() {
        return told(false, "nobody has said what will be done");
    }
    (None, "it has an owner, actions and resources; whether these are enough, a person must judge".to_owned())
}

fn relevant(look: &Look<'_>, objective: &Objective) -> (Option<bool>, String) {
    let live = |record: &&crate::base::RecordRef| {
        record.document().is_some() || look.view.exists(record.register(), record.id()) != Some(false)
    };
    match (objective.serves.is_empty(), objective.serves.iter().find(live)) {
        (true, _) => told(false, "it serves no policy, risk or requirement"),
        (false, None) => told(false, "what it refers to is not there"),
        (false, Some(record)) => (Some(true), format!("it serves `{record}`")),
    }
}

fn time_bound(objective: &Objective, day: Date) -> (Option<bool>, String) {
    match objective.due {
        None => told(false, "it has no date"),
        Some(due) if due < day => (Some(true), format!("it was due on {due}")),
        Some(due) => (Some(true), format!("it is due on {due}")),
    }
}
