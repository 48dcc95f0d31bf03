//! What is due once: actions, decisions, plans.

use super::Duty;
use super::gather::{Gather, Place};
use crate::base::{Date, Id, Line};
use crate::lifecycle::{Audits, Changes, Improvements, ManagementReviews, Nonconformities, Objectives, state};
use crate::model::{
    Action, Audit, AuditKind, AuditState, Change, ChangeState, Competence, Exercise, Implementation,
    ImplementationPlan, Improvement, ImprovementState, Incident, ManagementReview, ManagementReviewState,
    Nonconformity, NonconformityState, Objective, ObjectiveState, Person, PlannedAction, StatementOfApplicability,
    Training,
};

pub(super) fn gather(g: &mut Gather<'_, '_>) {
    treatment(g);
    correction(g);
    planning(g);
    evaluation(g);
    support(g);
    incidents(g);
}

/// Whether work on an objective goes on. Nothing is due of what is said to be a mere proposal.
pub(super) fn is_pursued(g: &Gather<'_, '_>, objective: &Objective) -> bool {
    use ObjectiveState as S;
    match state::<Objectives>(objective, "", g.look.view.as_of()) {
        Ok(Some(S::Achieved | S::Missed | S::Revised | S::Dropped)) => false,
        Ok(Some(S::Proposed)) => objective.state.is_none() && objective.history.is_empty(),
        _ => true,
    }
}

fn action(g: &mut Gather<'_, '_>, duty: Duty, action: &Action, place: Place) {
    if let Some(due) = action.due.filter(|_| !action.done_by(g.day) && !action.cancelled_by(g.day)) {
        g.once(duty, due, action.what.to_string(), &place.owner(action.owner.as_ref()));
    }
}

/// Something with a due day, unless it is done by the day.
fn task(
    g: &mut Gather<'_, '_>,
    duty: Duty,
    due: Option<Date>,
    done: Option<Date>,
    what: &Line,
    owner: Option<&Id<Person>>,
    place: Place,
) {
    if let Some(due) = due.filter(|_| done.is_none_or(|on| on > g.day)) {
        g.once(duty, due, what.to_string(), &place.owner(owner));
    }
}

fn treatment(g: &mut Gather<'_, '_>) {
    for (_, risk) in g.look.risks() {
        for (at, planned) in risk.treatment.iter().flat_map(|treatment| treatment.actions.iter().enumerate()) {
            let place = g.at(risk, &format!("/treatment/actions/{at}"), "6.1.3");
            action(g, Duty::Action, planned, place);
        }
    }
    for statement in g.look.view.all::<StatementOfApplicability>() {
        for (at, entry) in statement.entries.iter().enumerate() {
            let works = matches!(entry.implementation, Some(Implementation::Implemented | Implementation::Retired));
            let Some(due) = entry.due.filter(|_| !works && entry.applicable != Some(false)) else { continue };
            let place = g.at(statement, &format!("/entries/{at}"), "6.1.3").owner(entry.owner.as_ref());
            g.once(Duty::Implementation, due, format!("put `{}` into operation", entry.control), &place);
        }
    }
}

fn correction(g: &mut Gather<'_, '_>) {
    let as_of = g.look.view.as_of();
    for record in g.look.view.all::<Nonconformity>() {
        let over = matches!(
            state::<Nonconformities>(record, "", as_of),
            Ok(Some(NonconformityState::Closed | NonconformityState::Withdrawn))
        );
        if over {
            continue;
        }
        for (at, planned) in record.actions.iter().enumerate() {
            let place = g.at(record, &format!("/actions/{at}"), "10.2");
            action(g, Duty::CorrectiveAction, planned, place);
        }
        let place = g.at(record, "/due", "10.2");
        g.end(Duty::Nonconformity, record.due, format!("close “{}”", record.title), &place);
    }
    for item in g.look.view.all::<Improvement>() {
        let over = matches!(
            state::<Improvements>(item, "", as_of),
            Ok(Some(ImprovementState::Done | ImprovementState::Evaluated | ImprovementState::Rejected))
        );
        if !over {
            let place = g.at(item, "/due", "10.1");
            task(g, Duty::Improvement, item.due, item.done_on, &item.title, None, place);
        }
    }
}

fn planning(g: &mut Gather<'_, '_>) {
    for objective in g.look.view.all::<Objective>() {
        if !is_pursued(g, objective) {
            continue;
        }
        let place = g.at(objective, "/due", "6.2");
        g.end(Duty::Objective, objective.due, format!("reach “{}”", objective.title), &place);
        for (at, planned) in objective.actions.iter().enumerate() {
            let place = g.at(objective, &format!("/actions/{at}"), "6.2");
            task(g, Duty::Action, planned.due, planned.done, &planned.what, planned.owner.as_ref(), place);
        }
    }
    for planned in g.look.view.all::<PlannedAction>() {
        let place = g.at(planned, "/due", "6.1.1");
        task(g, Duty::Action, planned.due, planned.done, &planned.title, None, place);
    }
    for change in g.look.view.all::<Change>() {
        let over = matches!(
            state::<Changes>(change, "", g.look.view.as_of()),
            Ok(Some(
                ChangeState::Implemented
                    | ChangeState::Reviewed
                    | ChangeState::Closed
                    | ChangeState::Rejected
                    | ChangeState::RolledBack
            ))
        );
        if !over {
            let place = g.at(change, "/planned_on", "6.3");
            task(g, Duty::Change, change.planned_on, change.done_on, &change.title, None, place);
        }
    }
    for plan in g.look.view.all::<ImplementationPlan>() {
        for (at, step) in plan.steps.iter().enumerate() {
            let Some(due) = step.planned_on.filter(|_| !step.done_by(g.day)) else { continue };
            let place = g.at(plan, &format!("/steps/{at}"), "4.4").owner(step.owner.as_ref());
            g.once(Duty::Step, due, format!("finish the step {}", step.step.as_str().replace('_', " ")), &place);
        }
    }
}

fn evaluation(g: &mut Gather<'_, '_>) {
    let as_of = g.look.view.as_of();
    for audit in g.look.view.all::<Audit>() {
        if !matches!(state::<Audits>(audit, "", as_of), Ok(Some(AuditState::Cancelled))) {
            let place = g.at(audit, "/planned_on", "9.2");
            let internal = audit.kind == AuditKind::Internal;
            let duty = if internal { Duty::InternalAudit } else { Duty::ExternalAudit };
            task(g, duty, audit.planned_on, audit.held_on, &audit.title, None, place);
        }
    }
    for review in g.look.view.all::<ManagementReview>() {
        let cancelled =
            matches!(state::<ManagementReviews>(review, "", as_of), Ok(Some(ManagementReviewState::Cancelled)));
        if let Some(due) = review.planned_on.filter(|_| !review.held_by(g.day) && !cancelled) {
            let place = g.at(review, "/planned_on", "9.3");
            g.once(Duty::ManagementReview, due, "hold the planned management review".to_owned(), &place);
        }
        for (at, decision) in review.decisions.iter().enumerate() {
            let place = g.at(review, &format!("/decisions/{at}"), "9.3.3");
            let (due, done) = (decision.due, decision.done);
            task(g, Duty::ReviewDecision, due, done, &decision.what, decision.owner.as_ref(), place);
        }
    }
    for exercise in g.look.view.all::<Exercise>() {
        let place = g.at(exercise, "/planned_on", "A.5.24");
        task(g, Duty::Exercise, exercise.planned_on, exercise.on, &exercise.title, None, place);
    }
}

fn support(g: &mut Gather<'_, '_>) {
    for training in g.look.view.all::<Training>() {
        let place = g.at(training, "/planned_on", if training.is_awareness() { "7.3" } else { "7.2" });
        task(g, Duty::Training, training.planned_on, training.held_on, &training.title, None, place);
    }
    for competence in g.look.view.all::<Competence>() {
        for (at, gap) in competence.gap_actions.iter().enumerate() {
            let place = g.at(competence, &format!("/gap_actions/{at}"), "7.2");
            task(g, Duty::Training, gap.due, gap.done, &gap.what, gap.owner.as_ref(), place);
        }
    }
}

fn incidents(g: &mut Gather<'_, '_>) {
    let moment = g.look.moment;
    for incident in g.look.view.all::<Incident>() {
        for (at, duty) in incident.notifications.iter().enumerate() {
            let told = duty.notified_at.is_some_and(|at| at <= moment) || duty.not_required_because.is_some();
            let Some(deadline) = duty.deadline.filter(|_| !told) else { continue };
            let place = g.at(incident, &format!("/notifications/{at}"), "A.5.26");
            g.moment(Duty::Notification, deadline, format!("tell {} of “{}”", duty.recipient, incident.title), &place);
        }
    }
}
