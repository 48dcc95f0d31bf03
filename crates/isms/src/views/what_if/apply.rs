//! Making the changes to a copy of the document.

use super::{AcceptanceChange, ActionDone, Changes, CriteriaChange, SupposedStatus};
use crate::base::{Date, Fault, FaultCode, Id, Params, ShapeError, Text, Timestamp};
use crate::document::Isms;
use crate::model::{
    AcceptanceCriterion, Act, Action, ActionCommand, ActionState, Command as _, Control, ControlTest, Entity as _,
    Implementation, Person, RiskCriteria, TestResult,
};

/// The document as changed.
pub(super) fn apply(isms: &Isms, day: Date, changes: &Changes) -> Result<Isms, ShapeError> {
    let mut copy = isms.clone();
    let mut faults = Vec::new();
    for (at, upsert) in changes.upserts.iter().enumerate() {
        if let Err(error) = copy.upsert(upsert.register.as_str(), upsert.record.value()) {
            faults.extend(error.faults.into_iter().map(|fault| under(&format!("/upserts/{at}"), fault)));
        }
    }
    for (at, removal) in changes.removals.iter().enumerate() {
        if removal.document().is_some() || !copy.remove(removal.register(), removal.id()) {
            faults.push(missing(format!("/removals/{at}"), removal.as_str().to_owned()));
        }
    }
    for (at, change) in changes.criteria.iter().enumerate() {
        criteria(&mut copy, &format!("/criteria/{at}"), change, &mut faults);
    }
    for (at, change) in changes.controls.iter().enumerate() {
        if !copy.controls.update(change.id.as_str(), |control| suppose(control, change.status, day)) {
            faults.push(missing(format!("/controls/{at}/id"), format!("controls/{}", change.id)));
        }
    }
    for (at, done) in changes.actions.iter().enumerate() {
        action(&mut copy, &format!("/actions/{at}"), done, day, &mut faults);
    }
    if faults.is_empty() { Ok(copy) } else { Err(ShapeError { faults }) }
}

fn missing(path: String, what: String) -> Fault {
    Fault::new(FaultCode::InvalidReference, path, "there is no `{what}`", Params::none().with("what", what))
}

/// A fault of a record, seen from the changes.
fn under(base: &str, mut fault: Fault) -> Fault {
    let member = if fault.code == FaultCode::UnknownRegister { "register" } else { "record" };
    fault.path = format!("{base}/{member}{}", fault.path);
    fault
}

fn criteria(copy: &mut Isms, base: &str, change: &CriteriaChange, faults: &mut Vec<Fault>) {
    let mut lacking = Vec::new();
    let found = copy.risk_criteria.update(change.id.as_str(), |criteria| {
        replace(criteria, change);
        for (at, wanted) in change.acceptance.iter().enumerate() {
            match criteria.acceptance.iter_mut().find(|known| known.id == wanted.id) {
                Some(known) => adjust(known, wanted),
                None => match &wanted.level {
                    Some(level) => criteria.acceptance.push(AcceptanceCriterion {
                        id: wanted.id.clone(),
                        category: wanted.category.clone(),
                        scope: wanted.scope.clone(),
                        level: level.clone(),
                        authority: wanted.authority.clone(),
                        longest: wanted.longest,
                        explicit: wanted.explicit,
                        conditions: None,
                    }),
                    None => lacking.push(at),
                },
            }
        }
    });
    if !found {
        faults.push(missing(format!("{base}/id"), format!("risk_criteria/{}", change.id)));
    }
    for at in lacking {
        let path = format!("{base}/acceptance/{at}/level");
        let params = Params::none().with("member", "level");
        faults.push(Fault::new(
            FaultCode::MissingMember,
            path,
            "a new acceptance criterion needs its `{member}`",
            params,
        ));
    }
}

/// Scales, levels and method in place of those there are, and the desired levels.
fn replace(criteria: &mut RiskCriteria, change: &CriteriaChange) {
    for (scale, wanted) in
        [(&mut criteria.likelihood, &change.likelihood), (&mut criteria.consequence, &change.consequence)]
    {
        if wanted.is_some() {
            scale.clone_from(wanted);
        }
    }
    if !change.levels.is_empty() {
        criteria.levels.clone_from(&change.levels);
    }
    if change.method.is_some() {
        criteria.method.clone_from(&change.method);
    }
    for wanted in &change.desired {
        match criteria.desired.iter_mut().find(|known| known.category == wanted.category) {
            Some(known) => known.clone_from(wanted),
            None => criteria.desired.push(wanted.clone()),
        }
    }
}

fn adjust(known: &mut AcceptanceCriterion, wanted: &AcceptanceChange) {
    if let Some(level) = &wanted.level {
        known.level.clone_from(level);
    }
    if wanted.category.is_some() {
        known.category.clone_from(&wanted.category);
    }
    if !wanted.scope.is_empty() {
        known.scope.clone_from(&wanted.scope);
    }
    if wanted.authority.is_some() {
        known.authority.clone_from(&wanted.authority);
    }
    known.longest = wanted.longest.or(known.longest);
    known.explicit = wanted.explicit.or(known.explicit);
}

fn suppose(control: &mut Control, supposed: SupposedStatus, day: Date) {
    let Some(status) = supposed.status() else {
        test(control, TestResult::Failed, day);
        return;
    };
    if status == Implementation::Implemented {
        if control.status_on(day) != Some(status) || control.implemented_on.is_some_and(|on| on > day) {
            control.implemented_on = Some(day);
        }
        if control.retired_by(day) {
            control.meta.retired = None;
        }
        if control.latest_test(day).is_some_and(|test| test.result == TestResult::Failed) {
            test(control, TestResult::Passed, day);
        }
    }
    control.status = Some(status);
    // What is supposed has no history.
    control.history.clear();
}

/// Adds a test that is the latest on the day.
fn test(control: &mut Control, result: TestResult, day: Date) {
    let taken = |id: &str| control.tests.iter().any(|test| test.id.as_str() == id);
    let free = (0..=control.tests.len()).map(|count| format!("what-if-{count}")).find(|id| !taken(id));
    let Some(id) = free.and_then(|id| Id::new(&id).ok()) else { return };
    control.tests.push(ControlTest { id, result, on: Some(day), by: None, method: None, note: None });
}

fn action(copy: &mut Isms, base: &str, supposed: &ActionDone, day: Date, faults: &mut Vec<Fault>) {
    let mut changed = None;
    let found = copy.risks.update(supposed.risk.as_str(), |risk| {
        let (owner, chained) = (risk.owner.clone(), risk.chain == Some(true));
        let actions = risk.treatment.iter_mut().flat_map(|treatment| &mut treatment.actions);
        changed = actions.into_iter().find(|action| action.id == supposed.action).map(|action| {
            let was = action.done.filter(|done| *done <= day);
            if supposed.done <= day {
                complete(action, owner.as_ref(), chained, supposed.done);
            } else {
                // What is supposed has no history: it would tell of the day that is supposed away.
                action.done = Some(supposed.done);
                action.state = None;
                action.history.clear();
            }
            (was, action.controls.clone())
        });
    });
    match changed {
        None if found => faults
            .push(missing(format!("{base}/action"), format!("risks/{}/actions/{}", supposed.risk, supposed.action))),
        None => faults.push(missing(format!("{base}/risk"), format!("risks/{}", supposed.risk))),
        Some((_, controls)) if supposed.done <= day => {
            for control in controls {
                copy.controls
                    .update(control.as_str(), |control| suppose(control, SupposedStatus::Implemented, supposed.done));
            }
        }
        Some((Some(was), controls)) => {
            for control in controls {
                delay(copy, &control, was, supposed.done, day);
            }
        }
        Some((None, _)) => {}
    }
}

/// A control begins to work later than it did, unless it worked before the action that was done on `was`, or another action put it
/// into operation too.
fn delay(copy: &mut Isms, control: &Id<Control>, was: Date, later: Date, day: Date) {
    let mut actions = copy.risks.iter().filter_map(|risk| risk.treatment.as_ref()).flat_map(|plan| &plan.actions);
    if actions.any(|action| action.done_by(day) && action.controls.contains(control)) {
        return;
    }
    copy.controls.update(control.as_str(), |control| {
        if control.works_on(day) && control.implemented_on.is_none_or(|on| on >= was) {
            control.status = Some(Implementation::Implemented);
            control.implemented_on = Some(later);
            control.history.clear();
        }
    });
}

/// Completes an action as its lifecycle would. Where that cannot be written into its history (nobody is named to have done it, or
/// the history is chained or already goes beyond that day), the day alone is set.
fn complete(action: &mut Action, owner: Option<&Id<Person>>, chained: bool, done: Date) {
    action.done = Some(done);
    if action.result.is_none() {
        action.result = Text::new("supposed").ok();
    }
    if action.history.is_empty() {
        action.state = action.state.map(|_| ActionState::Done);
        return;
    }
    let at = Timestamp::end_of(done);
    let fits = !chained && action.history.last().is_some_and(|last| last.act().at <= at);
    if let (true, Some(by), Some(result)) = (fits, action.owner.as_ref().or(owner), &action.result) {
        let act = Act { by: by.clone(), at, note: None, despite: Vec::new(), previous: None };
        action.history.push(ActionCommand::Complete { act, result: result.clone() });
        action.state = action.state.map(|_| ActionState::Done);
    }
}
