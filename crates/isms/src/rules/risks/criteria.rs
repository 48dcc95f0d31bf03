//! RSK001–RSK003: criteria are in force, approved before use, and complete.

use crate::base::{Date, Field, Label};
use crate::model::{Risk, RiskCriteria, approval_by};
use crate::rules::facts::assessment_spot;
use crate::rules::{Out, Spot, View};
use crate::scoring::Method;

/// RSK001.
pub(super) fn in_force(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    if let Some(criteria) = view.criteria_in_force(day) {
        if approval_by(&criteria.approved, day).is_none() {
            let problem = format!("`{}` has not been approved", criteria.id);
            out.find(Spot::of(criteria).member("approved")).with("problem", problem).end();
        }
        return;
    }
    // The one that comes closest: of those not retired the one that took or takes effect last.
    let Some(closest) = view.all::<RiskCriteria>().max_by_key(|criteria| criteria.effective_from) else {
        out.find(Spot::register("risk_criteria")).with("problem", "none are recorded").end();
        return;
    };
    let id = &closest.id;
    let (member, problem) = match (closest.effective_from, closest.effective_until) {
        (None, _) => ("effective_from", format!("`{id}` names no first day")),
        (Some(from), _) if from > day => ("effective_from", format!("`{id}` takes effect on {from}")),
        (_, Some(until)) => ("effective_until", format!("`{id}` was in force until {until}")),
        _ => return,
    };
    out.find(Spot::of(closest).member(member)).with("problem", problem).end();
}

/// RSK002.
pub(super) fn approved_before_use(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let mut first_uses: Vec<(&RiskCriteria, Date, Spot)> = Vec::new();
    for risk in view.all::<Risk>() {
        for (index, assessment) in risk.assessments.iter().enumerate() {
            let Some(on) = assessment.on.filter(|on| *on <= day) else { continue };
            let Some(criteria) = view.criteria_of(assessment) else { continue };
            let known = first_uses.iter().position(|(used, _, _)| used.id == criteria.id);
            match known.and_then(|at| first_uses.get_mut(at)) {
                None => first_uses.push((criteria, on, assessment_spot(risk, index, assessment))),
                Some(first) if on < first.1 => *first = (criteria, on, assessment_spot(risk, index, assessment)),
                Some(_) => {}
            }
        }
    }
    for (criteria, used, spot) in first_uses {
        let approvals = criteria.approved.iter().enumerate().filter(|(_, approval)| approval.on <= day);
        if let Some((index, first)) = approvals.min_by_key(|(_, approval)| approval.on)
            && first.on > used
        {
            out.find(Spot::of(criteria).member("approved").item(index, None).member("on"))
                .with("approved", first.on.to_string())
                .with("used", used.to_string())
                .related(spot, "the first assessment under these criteria")
                .end();
        }
    }
}

/// RSK003.
pub(super) fn complete(view: &View<'_>, criteria: &RiskCriteria, out: &mut Out<'_>) {
    let mut say = |field: Field, problem: String| {
        out.find(Spot::of(criteria).field(field)).with("problem", problem).end();
    };
    // A draft may lack parts; what is in force may not.
    if criteria.may_hold_on(view.day()) {
        let uses = |scale: fn(&Method) -> bool| criteria.method.as_ref().is_none_or(scale);
        let lacking = [
            (
                "likelihood",
                criteria.likelihood.is_none() && uses(Method::uses_likelihood),
                "they have no likelihood scale",
            ),
            (
                "consequence",
                criteria.consequence.is_none() && uses(Method::uses_consequence),
                "they have no consequence scale",
            ),
            ("levels", criteria.levels.is_empty() && criteria.rating().is_none(), "they declare no levels of risk"),
            ("method", criteria.method.is_none(), "they do not say how a level comes about"),
            ("acceptance", criteria.acceptance.is_empty(), "they do not say which risks may be accepted"),
        ];
        for (member, missing, problem) in lacking {
            if missing {
                say(Field::of(member), problem.to_owned());
            }
        }
    }
    if let Some(Err(faults)) = criteria.rating() {
        for fault in faults {
            say(fault.field, fault.params.fill(fault.template));
        }
    }
    if criteria.levels.is_empty() {
        return;
    }
    let declared = |level: &Label| criteria.levels.iter().any(|known| known.id == *level);
    for (index, criterion) in criteria.acceptance.iter().enumerate() {
        if !declared(&criterion.level) {
            let field = Field::of("acceptance").item(index, Some(criterion.id.as_str())).then("level");
            say(
                field,
                format!("an acceptance criterion names `{}`, which is no declared level of risk", criterion.level),
            );
        }
    }
    for (index, desired) in criteria.desired.iter().enumerate() {
        if !declared(&desired.level) {
            let field = Field::of("desired").item(index, None).then("level");
            say(field, format!("the desired level `{}` is no declared level of risk", desired.level));
        }
    }
}
