//! TRT012–TRT014, TRT017: controls are counted on only where they work and act, and not far beyond what is wanted.

use crate::base::{Id, Label};
use crate::model::{Assessment, Control, Factor, Risk, Stage};
use crate::rules::facts::{assessment_spot, idle};
use crate::rules::{Out, Spot, View};
use crate::scoring::Scale;

/// TRT012. An assessment counts on the controls it names. Where it names none, a current level below the inherent one counts on the
/// controls of the treatment; that is wrong where not one of them works and no action has been done. (Residual levels: RSK016.)
pub(super) fn counted_but_idle(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let day = view.day();
    let Some((index, assessment)) = view.present(risk, day) else { return };
    if assessment.stage == Stage::Inherent || view.is_closed(risk) {
        return;
    }
    let why = |id: &Id<Control>| view.get(id).and_then(|control| idle(control, day)).map(|why| (id.clone(), why));
    let named = !assessment.controls.is_empty();
    let resting: Vec<(Id<Control>, String)> = if named {
        assessment.controls.iter().filter_map(why).collect()
    } else {
        let Some(treatment) = risk.treatment.as_ref().filter(|_| assessment.stage == Stage::Current) else { return };
        let Some((_, inherent)) = view.latest(risk, Stage::Inherent, day) else { return };
        let fell = view.comparable(assessment, inherent).is_some_and(|(now, then)| now.rank < then.rank);
        if !fell || treatment.actions.iter().any(|action| !super::is_open(action, day) && !action.cancelled_by(day)) {
            return;
        }
        let all: Option<Vec<_>> = treatment.controls.iter().map(why).collect();
        all.unwrap_or_default()
    };
    if resting.is_empty() {
        return;
    }
    let at = assessment_spot(risk, index, assessment);
    let controls: Vec<String> = resting.iter().map(|(id, why)| format!("`{id}` ({why})")).collect();
    let mut finding = out
        .find(if named { at.member("controls") } else { at })
        .with("stage", assessment.stage.as_str())
        .with("assessment", assessment.id.to_string())
        .with("day", day.to_string())
        .with("controls", controls);
    for (id, why) in resting {
        finding = finding.related(Spot::in_register("controls", id.as_str()).member("status"), &why);
    }
    finding.end();
}

/// The factors that fell: the likelihood, and each consequence criterion.
#[derive(Default)]
struct Fallen<'r> {
    likelihood: bool,
    criteria: Vec<&'r Label>,
    /// A rating that the scales do not hold: what it did cannot be told.
    unknown: bool,
}

/// Whether a rating is lower than an earlier one on a scale; `None` where the scale is missing or does not hold them.
fn lower(scale: Option<&Scale>, from: &Label, to: &Label) -> Option<bool> {
    let scale = scale?;
    Some(scale.rank(to)? < scale.rank(from)?)
}

impl<'r> Fallen<'r> {
    fn note(&mut self, view: &View<'_>, from: &Assessment, to: &'r Assessment) {
        let (Some(before), Some(after)) = (view.criteria_of(from), view.criteria_of(to)) else { return };
        if before.id != after.id {
            return;
        }
        if let (Some(from), Some(to)) = (&from.likelihood, &to.likelihood) {
            let fell = lower(after.likelihood.as_ref(), from, to);
            self.likelihood |= fell == Some(true);
            self.unknown |= fell.is_none();
        }
        // Which way a factor works is known to the method alone.
        self.unknown |= from.factors != to.factors;
        for scored in &to.consequence {
            let earlier = from.consequence.iter().find(|other| other.criterion == scored.criterion);
            let Some(earlier) = earlier else { continue };
            let fell = lower(after.consequence.as_ref(), &earlier.level, &scored.level);
            self.unknown |= fell.is_none();
            if fell == Some(true) && !self.criteria.contains(&&scored.criterion) {
                self.criteria.push(&scored.criterion);
            }
        }
    }

    fn any(&self) -> bool {
        self.likelihood || !self.criteria.is_empty()
    }

    fn names(&self) -> String {
        let own = self.likelihood.then(|| "likelihood".to_owned());
        let criteria = self.criteria.iter().map(|criterion| format!("the consequence for `{criterion}`"));
        own.into_iter().chain(criteria).collect::<Vec<_>>().join(", ")
    }
}

/// What fell between the latest assessment before treatment and those of the other stages.
fn fallen<'r>(view: &View<'_>, risk: &'r Risk) -> Fallen<'r> {
    let day = view.day();
    let mut fallen = Fallen::default();
    let from = view.latest(risk, Stage::Inherent, day).or_else(|| view.latest(risk, Stage::Current, day));
    if let Some((_, from)) = from {
        for stage in [Stage::Current, Stage::Target, Stage::Residual] {
            if let Some((_, to)) = view.latest(risk, stage, day) {
                fallen.note(view, from, to);
            }
        }
    }
    fallen
}

/// TRT013. Looks at controls that say where they act: those of the treatment, and those the present assessment counts on.
pub(super) fn acts_elsewhere(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let listed = risk.treatment.iter().flat_map(|treatment| treatment.controls.iter().enumerate());
    let mut credited: Vec<(&Id<Control>, Spot)> = listed
        .map(|(nth, id)| (id, Spot::of(risk).member("treatment").member("controls").item(nth, Some(id.as_str()))))
        .collect();
    if let Some((index, assessment)) = view.present(risk, view.day()) {
        for (nth, id) in assessment.controls.iter().enumerate() {
            if !credited.iter().any(|(known, _)| *known == id) {
                let at = assessment_spot(risk, index, assessment).member("controls").item(nth, Some(id.as_str()));
                credited.push((id, at));
            }
        }
    }
    if credited.is_empty() || view.is_closed(risk) {
        return;
    }
    let fallen = fallen(view, risk);
    for (id, at) in credited {
        let Some(control) = view.get(id).filter(|control| !control.acts_on.is_empty()) else { continue };
        let against = |threat: &Option<Id<_>>| threat.is_none() || risk.threat.is_none() || *threat == risk.threat;
        let mut fitting = control.acts_on.iter().filter(|effect| against(&effect.threat)).peekable();
        let problem = match (fitting.peek(), &risk.threat) {
            (None, Some(threat)) => format!("acts on other threats than `{threat}`"),
            (None, None) => continue,
            (Some(_), _) => {
                let moved = fitting.any(|effect| match (effect.factor, &effect.criterion) {
                    (Factor::Likelihood | Factor::Vulnerability, _) => fallen.likelihood,
                    (Factor::Consequence, None) => !fallen.criteria.is_empty(),
                    (Factor::Consequence, Some(criterion)) => fallen.criteria.contains(&criterion),
                });
                if moved || fallen.unknown || !fallen.any() {
                    continue;
                }
                format!("acts on nothing that was rated lower ({})", fallen.names())
            }
        };
        out.find(at)
            .with("control", id.to_string())
            .with("problem", problem)
            .related(Spot::of(control).member("acts_on"), "where the control acts")
            .end();
    }
}

/// TRT014.
pub(super) fn on_many_risks(view: &View<'_>, out: &mut Out<'_>) {
    let limit = usize::try_from(view.settings().control_on_risks()).unwrap_or(usize::MAX);
    let treatments = view.open_risks().filter_map(|risk| risk.treatment.as_ref());
    let mut credited: Vec<&Id<Control>> = treatments.flat_map(|treatment| &treatment.controls).collect();
    crate::base::order::sort(&mut credited);
    for same in credited.chunk_by(|a, b| a == b) {
        let Some(control) = same.first().filter(|_| same.len() > limit).and_then(|id| view.get(id)) else { continue };
        out.find(Spot::of(control))
            .with("title", control.title.to_string())
            .with("count", same.len())
            .with("limit", limit)
            .end();
    }
}

/// TRT017. Looks at the level the treatment is to reach, or has reached.
pub(super) fn over_control(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let modifies = risk.treatment.as_ref().is_some_and(|treatment| treatment.has("modify"));
    if !modifies || view.is_closed(risk) {
        return;
    }
    let day = view.day();
    let Some((_, inherent)) = view.latest(risk, Stage::Inherent, day) else { return };
    let reached = view.present(risk, day).filter(|(_, assessment)| assessment.stage != Stage::Inherent);
    for (index, assessment) in reached.into_iter().chain(view.latest(risk, Stage::Target, day)) {
        let Some((after, before)) = view.comparable(assessment, inherent) else { continue };
        let Some(desired) = after.criteria.desired_for(risk.category.as_ref()) else { continue };
        if after.rank < before.rank && Some(after.rank) < super::rank(after.criteria, desired) {
            out.find(assessment_spot(risk, index, assessment))
                .with("stage", assessment.stage.as_str())
                .with("level", after.id.to_string())
                .with("desired", desired.to_string())
                .end();
            return;
        }
    }
}
