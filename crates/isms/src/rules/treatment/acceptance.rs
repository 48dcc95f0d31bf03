//! TRT003–TRT007: what remains is accepted by who may, for as long as the criteria allow, and for the assessment that stands.

use super::standing::Accepted;
use super::{Verdict, judge, judge_present, rank, retains, standing_acceptance};
use crate::base::{Date, Id, Named as _};
use crate::model::{AcceptanceCriterion, Assessment, Matter, Person, Risk, Stage};
use crate::rules::facts::{assessment_spot, idle};
use crate::rules::{Level, Out, Spot, View};

fn spot(risk: &Risk, member: &str) -> Spot {
    Spot::of(risk).member("acceptance").member(member)
}

fn criterion_spot(verdict: &Verdict<'_>, criterion: &AcceptanceCriterion) -> Spot {
    let criteria = verdict.level.criteria;
    let index = criteria.acceptance.iter().position(|known| known.id == criterion.id).unwrap_or_default();
    Spot::of(criteria).member("acceptance").item(index, Some(criterion.id.as_str()))
}

/// Whether anything about the risk is still to be done or to begin: an open action, a control that does not work yet, an activity
/// that has not ended.
fn treatment_runs(view: &View<'_>, risk: &Risk) -> bool {
    let day = view.day();
    let Some(treatment) = &risk.treatment else { return false };
    treatment.actions.iter().any(|action| super::is_open(action, day))
        || treatment.controls.iter().any(|id| view.get(id).is_some_and(|control| idle(control, day).is_some()))
}

/// TRT003. A risk is retained where that is the option chosen, where no option is chosen and it lies within the criteria, and where
/// the treatment has been carried out and what remains is measured.
pub(super) fn retained_without(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if view.is_closed(risk) {
        return;
    }
    let Some(verdict) = judge_present(view, risk) else { return };
    if !verdict.asks_for_acceptance() {
        return;
    }
    let measured = view.present(risk, view.day()).is_some_and(|(_, assessment)| assessment.stage == Stage::Residual);
    let untreated = risk.treatment.as_ref().is_none_or(|treatment| treatment.options.is_empty());
    // Above the criteria and without any option: TRT001 asks for one.
    let retained =
        retains(risk) || (untreated && !verdict.above()) || (measured && !untreated && !treatment_runs(view, risk));
    let assessed = view.present(risk, view.day()).and_then(|(_, assessment)| assessment.on);
    if !retained || (risk.acceptance.is_none() && super::within_grace(view, assessed)) {
        return;
    }
    let (at, problem) = match standing_acceptance(view, risk) {
        Some(Accepted { by: Some(_), on: Some(_), .. }) => return,
        Some(Accepted { by: None, .. }) => (spot(risk, "by"), "its acceptance names nobody"),
        Some(_) => (spot(risk, "on"), "its acceptance names no day"),
        None if risk.acceptance.is_some() => (spot(risk, "state"), "its acceptance was not given, or was taken back"),
        None => (Spot::of(risk).member("acceptance"), "no acceptance is recorded"),
    };
    let why = match verdict.reaching.first() {
        None => format!("lies above {}", verdict.bar()),
        Some(criterion) => format!("must be accepted explicitly by the criterion `{}`", criterion.id),
    };
    let related = verdict.reaching.first().map(|criterion| criterion_spot(&verdict, criterion));
    let mut finding =
        out.find(at).with("level", verdict.level.id.to_string()).with("why", why).with("problem", problem);
    if let Some(related) = related {
        finding = finding.related(related, "the criterion that asks for it");
    }
    finding.end();
}

/// The assessment an acceptance is for: the one it names, else what the risk was on its day.
fn accepted_assessment<'r>(
    view: &View<'_>,
    risk: &'r Risk,
    accepted: &Accepted<'_>,
) -> Option<(usize, &'r Assessment)> {
    match accepted.assessment {
        Some(id) => risk.assessments.iter().enumerate().find(|(_, assessment)| assessment.id == *id),
        None => view.present(risk, accepted.on.unwrap_or_else(|| view.day())),
    }
}

fn accepted_verdict<'a>(view: &View<'a>, risk: &Risk, accepted: &Accepted<'_>) -> Option<Verdict<'a>> {
    let (_, assessment) = accepted_assessment(view, risk, accepted)?;
    judge(view, risk, view.level_of(assessment)?)
}

/// Whether a person may accept up to a criterion in their own right: as a holder of its role, or as the risk owner where it names none.
fn may_accept(view: &View<'_>, risk: &Risk, criterion: &AcceptanceCriterion, person: &Id<Person>, on: Date) -> bool {
    match &criterion.authority {
        Some(role) => view.holds_role(person, role, on),
        None => risk.owner.as_ref() == Some(person),
    }
}

/// Whether a delegation reaches up to a level.
pub(super) fn limit_reaches(limit: Option<&crate::base::Label>, level: &Level<'_>) -> bool {
    limit.is_none_or(|limit| rank(level.criteria, limit) >= Some(level.rank))
}

/// TRT004. Any criterion that reaches up to the level gives the authority; a delegation of one step is counted.
pub(super) fn authority(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if view.is_closed(risk) {
        return;
    }
    let Some(accepted) = standing_acceptance(view, risk) else { return };
    let Some(by) = accepted.by else { return };
    let Some(verdict) = accepted_verdict(view, risk, &accepted) else { return };
    let on = accepted.on.unwrap_or_else(|| view.day());
    // A criterion that leaves it to the risk owner cannot be judged while there is none (RSK010, REF001).
    let owned = risk.owner.as_ref().is_some_and(|id| view.exists(Person::REGISTER, id.as_str()) != Some(false));
    if !owned && verdict.reaching.iter().any(|criterion| criterion.authority.is_none()) {
        return;
    }
    let may =
        |person: &Id<Person>| verdict.reaching.iter().any(|criterion| may_accept(view, risk, criterion, person, on));
    let by_delegation = || {
        view.delegated_to(by, Matter::RiskAcceptance, on)
            .any(|delegation| limit_reaches(delegation.limit.as_ref(), &verdict.level) && may(&delegation.delegator))
    };
    if may(by) || by_delegation() {
        return;
    }
    let who = |criterion: &&AcceptanceCriterion| match (&criterion.authority, &risk.owner) {
        (Some(role), _) => format!("a holder of the role `{role}`"),
        (None, Some(owner)) => format!("the risk owner `{owner}`"),
        (None, None) => "the risk owner".to_owned(),
    };
    let mut takes: Vec<String> = verdict.reaching.iter().map(who).collect();
    takes.dedup();
    let problem = if verdict.above() {
        format!("lies above {}", verdict.bar())
    } else {
        format!("takes {}, or who acts under their delegation", takes.join(" or "))
    };
    let mut finding = out
        .find(spot(risk, "by"))
        .with("by", by.to_string())
        .with("level", verdict.level.id.to_string())
        .with("on", on.to_string())
        .with("problem", problem);
    if let Some(criterion) = verdict.reaching.first() {
        finding = finding.related(criterion_spot(&verdict, criterion), "the criterion that reaches up to this level");
    }
    if let Some(delegation) = accepted.under.and_then(|under| view.get(under)) {
        finding = finding.related(Spot::of(delegation), "the delegation named does not give it on that day");
    }
    finding.end();
}

/// Whether an acceptance is still needed: the present level asks for one, or the risk is retained, or its level is not known.
fn is_needed(view: &View<'_>, risk: &Risk) -> bool {
    retains(risk) || judge_present(view, risk).is_none_or(|verdict| verdict.asks_for_acceptance())
}

/// TRT005.
pub(super) fn expired(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(accepted) = standing_acceptance(view, risk) else { return };
    let Some(until) = accepted.until.filter(|until| *until < view.day()) else { return };
    if !view.is_closed(risk) && is_needed(view, risk) {
        out.find(spot(risk, "until")).with("until", until.to_string()).end();
    }
}

/// TRT006. Also where it ends later than the criterion allows.
pub(super) fn without_end(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if view.is_closed(risk) || !is_needed(view, risk) {
        return;
    }
    let Some(accepted) = standing_acceptance(view, risk) else { return };
    let Some(verdict) = accepted_verdict(view, risk, &accepted) else { return };
    let Some(criterion) = verdict.reaching.first() else { return };
    let Some(longest) = criterion.longest else { return };
    let problem = match (accepted.until, accepted.on) {
        (None, _) => "has no end".to_owned(),
        (Some(until), Some(on)) if until > on.plus(longest) => format!("runs from {on} until {until}"),
        _ => return,
    };
    out.find(spot(risk, "until"))
        .with("problem", problem)
        .with("criterion", criterion.id.to_string())
        .with("longest", longest.to_string())
        .related(criterion_spot(&verdict, criterion), "the criterion that sets the longest time")
        .end();
}

/// Whether two assessments say the same under the same criteria: what their fingerprints would say, without computing them.
fn same_rating(view: &View<'_>, a: &Assessment, b: &Assessment) -> bool {
    let sorted = |assessment: &Assessment| {
        let mut pairs: Vec<_> = assessment.consequence.iter().map(|c| (c.criterion.clone(), c.level.clone())).collect();
        crate::base::order::sort(&mut pairs);
        pairs
    };
    let same_criteria = match (view.criteria_of(a), view.criteria_of(b)) {
        (Some(a), Some(b)) => a.id == b.id || (a.fingerprint().is_some() && a.fingerprint() == b.fingerprint()),
        (a, b) => a.is_none() && b.is_none(),
    };
    same_criteria && a.likelihood == b.likelihood && a.level == b.level && sorted(a) == sorted(b)
}

/// TRT007.
pub(super) fn stale(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if view.is_closed(risk) || !is_needed(view, risk) {
        return;
    }
    let Some(accepted) = standing_acceptance(view, risk) else { return };
    let Some((index, assessment)) = accepted_assessment(view, risk, &accepted) else {
        if let Some(id) = accepted.assessment {
            let problem = format!("names the assessment `{id}`, which is not there");
            out.find(spot(risk, "assessment")).with("problem", problem).end();
        }
        return;
    };
    if let Some(recorded) = accepted.fingerprint
        && let Some(print) = view.criteria_of(assessment).and_then(|criteria| assessment.fingerprint(criteria))
        && print != *recorded
    {
        out.find(spot(risk, "fingerprint"))
            .with("problem", format!("carries the fingerprint of another rating than `{}` has now", assessment.id))
            .related(assessment_spot(risk, index, assessment), "the assessment that was accepted")
            .end();
        return;
    }
    // Without a fingerprint a later assessment of the same stage still shows the change.
    if let Some((later_index, later)) = view.latest(risk, assessment.stage, view.day())
        && later_index != index
        && (later.on, later_index) > (assessment.on, index)
        && !same_rating(view, assessment, later)
    {
        out.find(spot(risk, "assessment"))
            .with("problem", format!("is for `{}`, and `{}` has since come out differently", assessment.id, later.id))
            .related(assessment_spot(risk, later_index, later), "the later assessment")
            .end();
    }
}
