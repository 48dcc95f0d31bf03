//! Drawing up the plan.

use super::action::ActionOnDay;
use super::blocker::{Blocker, blockers};
use super::propose::{Catalogue, Proposal};
use super::{PlannedRisk, TreatmentPlan};
use crate::base::{AsOf, Date, Derivation, Id, Money, Params};
use crate::document::Isms;
use crate::model::{Control, Risk, Stage, Treatment, TreatmentOption};
use crate::rules::Level;
use crate::views::answer::{Sums, money_text};
use crate::views::control::{ControlOnDay, Support, control_on_day};
use crate::views::evaluation::{Evaluation, Verdict, evaluate};
use crate::views::level::RiskLevel;
use crate::views::look::{Look, risk_pointer};

/// What is known of a risk before its obstacles are looked for.
pub(super) struct Draft<'r> {
    pub(super) risk: &'r Risk,
    pub(super) day: Date,
    pub(super) evaluation: Evaluation,
    pub(super) controls: Vec<ControlOnDay>,
    pub(super) actions: Vec<ActionOnDay>,
    pub(super) expected: Option<RiskLevel>,
    pub(super) expected_gap: Option<usize>,
}

/// The treatment plan as of a moment: every risk in use that is over its acceptance criterion, or whose treatment is not finished.
///
/// A risk is in the plan if it has to be treated, if a higher authority has not accepted it, if no criterion fits it, if its level is no
/// longer supported and none can stand in its place, or if its treatment has an open action, a control known not to work, or an
/// activity to be avoided that has not ended. Risks that were never rated are for [`ratings`](crate::views::ratings) to show.
#[must_use]
pub fn treatment_plan(isms: &Isms, as_of: impl Into<AsOf>) -> TreatmentPlan {
    let as_of = as_of.into();
    let look = Look::new(isms, as_of);
    let catalogue = Catalogue::new(&look);
    let mut total = Sums::default();
    let mut risks = Vec::new();
    for (index, risk) in look.risks() {
        if let Some(planned) = plan(&look, &catalogue, index, risk) {
            planned.actions.iter().filter_map(counted).for_each(|cost| total.add(cost));
            risks.push(planned);
        }
    }
    TreatmentPlan { as_of, risks, costs: total.finish() }
}

/// What an action costs, unless it was cancelled.
fn counted(action: &ActionOnDay) -> Option<Money> {
    action.cost.filter(|_| action.state != super::ActionStanding::Cancelled)
}

fn plan(look: &Look<'_>, catalogue: &Catalogue<'_>, index: usize, risk: &Risk) -> Option<PlannedRisk> {
    let evaluation = evaluate(look, look, index, risk, false);
    let treatment = risk.treatment.as_ref();
    let actions: Vec<ActionOnDay> = treatment
        .map(|treatment| treatment.actions.iter().map(|action| ActionOnDay::of(action, look.day)).collect())
        .unwrap_or_default();
    let controls: Vec<ControlOnDay> =
        controls_of(treatment, &actions).iter().map(|id| control_on_day(look, id)).collect();
    let mut why = Derivation::default();
    if !belongs(&evaluation, treatment, &controls, &actions, index, look.day, &mut why) {
        return None;
    }
    let base = risk_pointer(index);
    let target = look.view.latest(risk, Stage::Target, look.day);
    let level = target.and_then(|(_, assessment)| look.view.level_of(assessment));
    let expected_gap = level.as_ref().and_then(|level| gap(look, risk, level));
    if let (Some((at, assessment)), Some(level)) = (target, &level) {
        let params = Params::none()
            .with("assessment", assessment.id.to_string())
            .with("level", level.id.to_string())
            .with("gap", expected_gap.unwrap_or_default());
        let text = if expected_gap.is_some() {
            "{assessment} expects {level} after the treatment, {gap} in rank above the highest criterion that fits"
        } else {
            "{assessment} expects {level} after the treatment; no criterion fits"
        };
        why.step("expected", &[&format!("{base}/assessments/{at}")], text, params);
    }
    let mut sums = Sums::default();
    actions.iter().filter_map(counted).for_each(|cost| sums.add(cost));
    let costs = sums.finish();
    if !costs.is_empty() {
        let texts: Vec<String> = costs.iter().map(money_text).collect();
        let params = Params::none().with("costs", texts);
        why.step(
            "cost",
            &[&format!("{base}/treatment/actions")],
            "the actions that were not cancelled cost {costs}",
            params,
        );
    }
    let proposed: Vec<Proposal> = if evaluation.settled || evaluation.over == Some(false) {
        Vec::new()
    } else {
        catalogue.propose(look, risk, &controls)
    };
    let expected = level.as_ref().map(RiskLevel::of);
    let draft = Draft { risk, day: look.day, evaluation, controls, actions, expected, expected_gap };
    let blocked_by: Vec<Blocker> = blockers(&draft, base);
    let Draft { evaluation, controls, actions, expected, expected_gap, .. } = draft;
    Some(PlannedRisk {
        risk: risk.id.clone(),
        title: risk.title.clone(),
        owner: risk.owner.clone(),
        category: risk.category.clone(),
        evaluation,
        options: treatment
            .map(|treatment| treatment.options.iter().map(TreatmentOption::kind).collect())
            .unwrap_or_default(),
        controls,
        proposed,
        actions,
        costs,
        expected,
        expected_gap,
        blocked_by,
        derivation: why,
    })
}

/// The controls of a treatment, then those its actions put into operation.
fn controls_of(treatment: Option<&Treatment>, actions: &[ActionOnDay]) -> Vec<Id<Control>> {
    let mut controls: Vec<Id<Control>> = treatment.map(|treatment| treatment.controls.clone()).unwrap_or_default();
    for action in actions.iter().filter(|action| action.state != super::ActionStanding::Cancelled) {
        for control in &action.controls {
            if !controls.contains(control) {
                controls.push(control.clone());
            }
        }
    }
    controls
}

/// Whether a risk belongs into the plan, and why.
fn belongs(
    evaluation: &Evaluation,
    treatment: Option<&Treatment>,
    controls: &[ControlOnDay],
    actions: &[ActionOnDay],
    index: usize,
    day: Date,
    why: &mut Derivation,
) -> bool {
    let base = risk_pointer(index);
    let mut listed = false;
    let mut because = |rule, at: &str, text: &str, params| {
        listed = true;
        why.step(rule, &[&format!("{base}{at}")], text, params);
    };
    if evaluation.over == Some(true) {
        let level = evaluation.level.as_ref().map(|level| level.id.to_string()).unwrap_or_default();
        because("over", "", "{level} is over the acceptance line", Params::none().with("level", level));
    }
    if evaluation.verdict == Verdict::NoCriterion {
        because("no_criterion", "/category", "no criterion fits it, so it may not be accepted", Params::none());
    }
    if evaluation.verdict == Verdict::Unrated && evaluation.support == Support::Unsupported {
        because(
            "unsupported",
            "/assessments",
            "its stated level is no longer supported, and no other can stand",
            Params::none(),
        );
    }
    let Some(treatment) = treatment else { return listed };
    let open: Vec<String> =
        actions.iter().filter(|action| action.is_open()).map(|action| action.id.to_string()).collect();
    if !open.is_empty() {
        let params = Params::none().with("actions", open);
        because("open_actions", "/treatment/actions", "not done: {actions}", params);
    }
    let idle = controls.iter().filter(|control| control.works == Some(false));
    let idle: Vec<String> = idle.map(|control| control.control.to_string()).collect();
    if !idle.is_empty() {
        let params = Params::none().with("controls", idle);
        because("idle_controls", "/treatment/controls", "not working on this day: {controls}", params);
    }
    if treatment.options.iter().any(|option| goes_on(option, day)) {
        because("activity_goes_on", "/treatment/options", "the activity to be avoided has not ended", Params::none());
    }
    listed
}

fn goes_on(option: &TreatmentOption, day: Date) -> bool {
    matches!(option, TreatmentOption::Avoid { ended_on, .. } if ended_on.is_none_or(|ended| ended > day))
}

/// Whether a treatment is known to be complete on the day: it asks for something, and all of it is done and works.
pub(in crate::views) fn is_complete(look: &Look<'_>, risk: &Risk) -> bool {
    let Some(treatment) = &risk.treatment else { return false };
    let actions: Vec<ActionOnDay> = treatment.actions.iter().map(|action| ActionOnDay::of(action, look.day)).collect();
    let controls = controls_of(Some(treatment), &actions);
    let asks = !controls.is_empty() || !actions.is_empty();
    asks && actions.iter().all(|action| !action.is_open())
        && controls.iter().all(|id| control_on_day(look, id).works == Some(true))
        && !treatment.options.iter().any(|option| goes_on(option, look.day))
}

/// How many levels a level lies above the highest acceptance criterion that fits the risk; `None` if none fits.
fn gap(look: &Look<'_>, risk: &Risk, level: &Level<'_>) -> Option<usize> {
    let levels = &level.criteria.levels;
    let limits =
        level.criteria.acceptance_for(risk.category.as_ref(), &look.view.places(level.criteria, risk)).into_iter();
    let highest = limits.filter_map(|criterion| levels.iter().position(|known| known.id == criterion.level)).max()?;
    Some(level.rank.saturating_sub(highest))
}
