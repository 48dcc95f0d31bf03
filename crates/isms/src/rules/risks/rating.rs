//! RSK013–RSK016, RSK019: assessments keep to their scales and criteria, and do not contradict each other.

use crate::base::pointer::steps;
use crate::base::{Date, Label};
use crate::model::{Assessment, Risk, RiskCriteria, Stage, TreatmentOption};
use crate::rules::facts::{assessment_spot, idle};
use crate::rules::{Out, Spot, View};
use crate::scoring::{Level as ScaleLevel, Method};

/// RSK013.
pub(super) fn outside_scale(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if view.is_closed(risk) {
        return;
    }
    for (index, assessment) in super::standing(view, risk) {
        let Some(criteria) = view.criteria_of(assessment) else { continue };
        let at = || assessment_spot(risk, index, assessment);
        let mut look = |spot: &dyn Fn() -> Spot, scale: &'static str, found: &Label, levels: &[ScaleLevel]| {
            // A scale that is not there at all is the fault of the criteria (RSK003).
            if levels.is_empty() || levels.iter().any(|level| level.id == *found) {
                return;
            }
            let allowed: Vec<String> = levels.iter().map(|level| format!("`{}`", level.id)).collect();
            out.find(spot())
                .with("found", found.to_string())
                .with("scale", scale)
                .with("criteria", criteria.id.to_string())
                .with("allowed", allowed)
                .end();
        };
        if let (Some(found), Some(scale)) = (&assessment.likelihood, &criteria.likelihood) {
            look(&|| at().member("likelihood"), "likelihood", found, &scale.levels);
        }
        if let Some(scale) = &criteria.consequence {
            for (nth, scored) in assessment.consequence.iter().enumerate() {
                let spot = || at().member("consequence").item(nth, Some(scored.criterion.as_str())).member("level");
                look(&spot, "consequence", &scored.level, &scale.levels);
            }
        }
        if let Some(found) = &assessment.level {
            look(&|| at().member("level"), "risk", found, &criteria.levels);
        }
        refused_inputs(view, criteria, assessment, &at, out);
    }
}

/// What a method refuses beside levels that are off their scales: factors out of range, and inputs it has no use for.
fn refused_inputs(
    view: &View<'_>,
    criteria: &RiskCriteria,
    assessment: &Assessment,
    at: &dyn Fn() -> Spot,
    out: &mut Out<'_>,
) {
    let Some(sound) = view.sound(criteria) else { return };
    if assessment.factors.is_empty() && matches!(sound.method(), Method::Matrix { .. }) {
        return;
    }
    let Err(errors) = sound.rate(&assessment.inputs()) else { return };
    for error in errors {
        let mut steps = steps(&error.path);
        let (member, index) = (steps.next().unwrap_or_default(), steps.next().and_then(|step| step.parse().ok()));
        let Some((index, factor)) = index.and_then(|index: usize| Some((index, assessment.factors.get(index)?))) else {
            // Levels have been looked at; what else is wrong with them is told here.
            if !error.is_off_scale() {
                let known = ["likelihood", "consequence"].iter().find(|known| **known == member);
                let found = assessment.likelihood.as_ref().filter(|_| member == "likelihood");
                out.find(if let Some(known) = known { at().member(known) } else { at().member("factors") })
                    .with("found", found.map_or_else(|| member.clone(), ToString::to_string))
                    .with("scale", known.copied().unwrap_or("factors"))
                    .with("criteria", criteria.id.to_string())
                    .with("allowed", error.to_string())
                    .end();
            }
            continue;
        };
        if member != "factors" {
            continue;
        }
        let name = factor.factor.as_str();
        out.find(at().member("factors").item(index, Some(name)).member("value"))
            .with("found", factor.value.to_string())
            .with("scale", name.to_owned())
            .with("criteria", criteria.id.to_string())
            .with("allowed", error.to_string())
            .end();
    }
}

/// RSK014.
pub(super) fn stated_level(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if view.is_closed(risk) {
        return;
    }
    for (index, assessment) in super::standing(view, risk) {
        let Some(stated) = &assessment.level else { continue };
        let Some(computed) = view.level_of(assessment) else { continue };
        let declared = computed.criteria.levels.iter().any(|level| level.id == *stated);
        if declared && computed.id != stated {
            out.find(assessment_spot(risk, index, assessment).member("level"))
                .with("stated", stated.to_string())
                .with("computed", computed.id.to_string())
                .with("criteria", computed.criteria.id.to_string())
                .related(Spot::of(computed.criteria).member("method"), "how these criteria give a level")
                .end();
        }
    }
}

/// What a residual assessment is measured against: the latest current one, unless that was made later, else the inherent one.
fn before<'r>(view: &View<'_>, risk: &'r Risk, residual: &Assessment, day: Date) -> Option<(usize, &'r Assessment)> {
    let until = residual.on.unwrap_or(day);
    view.latest(risk, Stage::Current, until).or_else(|| view.latest(risk, Stage::Inherent, until))
}

/// RSK015.
pub(super) fn residual_above(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let day = view.day();
    let Some((index, residual)) = view.latest(risk, Stage::Residual, day) else { return };
    if residual.rationale.is_some() || view.is_closed(risk) {
        return;
    }
    let until = residual.on.unwrap_or(day);
    let others = [Stage::Current, Stage::Inherent].into_iter().filter_map(|stage| view.latest(risk, stage, until));
    for (other_index, other) in others {
        if let Some((after, earlier)) = view.comparable(residual, other)
            && after.rank > earlier.rank
        {
            out.find(assessment_spot(risk, index, residual).member("rationale"))
                .with("residual", after.id.to_string())
                .with("stage", other.stage.as_str())
                .with("other", earlier.id.to_string())
                .related(assessment_spot(risk, other_index, other), "the lower level before the treatment")
                .end();
            return;
        }
    }
}

/// Whether something had been done about a risk by a day: an action, a control that worked or may have worked, an activity ended,
/// the risk shared.
fn something_done(view: &View<'_>, risk: &Risk, on: Date) -> bool {
    let Some(treatment) = &risk.treatment else { return false };
    let ended = |option: &TreatmentOption| match option {
        TreatmentOption::Avoid { ended_on, .. } => ended_on.is_some_and(|ended| ended <= on),
        TreatmentOption::Share { .. } => true,
        TreatmentOption::Modify {} | TreatmentOption::Retain {} => false,
    };
    treatment.actions.iter().any(|action| action.done_by(on))
        || treatment.options.iter().any(ended)
        || treatment.controls.iter().any(|id| view.get(id).is_none_or(|control| idle(control, on).is_none()))
}

/// RSK016.
pub(super) fn residual_without_treatment(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let day = view.day();
    let Some((index, residual)) = view.latest(risk, Stage::Residual, day) else { return };
    // Where the assessment names the controls it counts on, TRT012 looks at those.
    if !residual.controls.is_empty() || view.is_closed(risk) {
        return;
    }
    let on = residual.on.unwrap_or(day);
    let Some((other_index, other)) = before(view, risk, residual, day) else { return };
    if let Some((after, earlier)) = view.comparable(residual, other)
        && after.rank < earlier.rank
        && !something_done(view, risk, on)
    {
        out.find(assessment_spot(risk, index, residual))
            .with("residual", after.id.to_string())
            .with("stage", other.stage.as_str())
            .with("other", earlier.id.to_string())
            .with("on", on.to_string())
            .related(assessment_spot(risk, other_index, other), "the level before the treatment")
            .end();
    }
}

/// RSK019.
pub(super) fn criteria_in_force_then(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if view.is_closed(risk) {
        return;
    }
    for (index, assessment) in super::standing(view, risk) {
        let Some(on) = assessment.on else { continue };
        let at = assessment_spot(risk, index, assessment);
        let then = view.criteria_in_force(on);
        let (spot, problem) = match (&assessment.criteria, then) {
            (Some(named), Some(then)) if then.id == *named => continue,
            (Some(named), _) => {
                let Some(criteria) = view.criteria_of(assessment) else { continue };
                let problem = match (criteria.effective_from, criteria.effective_until, then) {
                    // Criteria that nobody put in force are RSK001's to report, once for all risks.
                    (from, _, _)
                        if from.is_none_or(|from| view.day() < from)
                            && view.criteria_in_force(view.day()).is_none() =>
                    {
                        continue;
                    }
                    (None, _, _) => format!("under `{named}`, which names no first day"),
                    (Some(from), _, _) if on < from => format!("under `{named}`, in force only from {from}"),
                    (_, Some(until), _) if until < on => format!("under `{named}`, in force only until {until}"),
                    (_, _, Some(then)) => format!("under `{named}`, when `{}` had taken its place", then.id),
                    (_, _, None) => format!("under `{named}`, which was no longer in use"),
                };
                (at.member("criteria"), problem)
            }
            (None, Some(_)) => continue,
            // With no criteria in force today either, RSK001 speaks for all risks.
            (None, None) if view.criteria_in_force(view.day()).is_none() => continue,
            (None, None) => (at.member("criteria"), "when no criteria were in force".to_owned()),
        };
        out.find(spot).with("on", on.to_string()).with("problem", problem).end();
    }
}
