//! How the ISMS is built and which intervals it runs on.

use crate::base::Date;
use crate::model::{
    Activity, AuditProgramme, BuildApproach, Competence, ImplementationPlan, IsmsFunction, Organization, Process, Role,
    RoleAssignment, RoleKind,
};
use crate::rules::{Out, Spot, View};

/// ASR002.
pub(super) fn too_early(view: &View<'_>, plan: &ImplementationPlan, out: &mut Out<'_>) {
    let day = view.day();
    for (at, step) in plan.steps.iter().enumerate() {
        let Some(done) = step.done_on.filter(|on| *on <= day) else { continue };
        let mut problems: Vec<String> = Vec::new();
        for needed in step.step.prerequisites() {
            let Some((_, earlier)) = plan.steps.iter().enumerate().find(|(_, other)| other.step == *needed) else {
                continue;
            };
            let name = needed.as_str().replace('_', " ");
            match earlier.done_on.filter(|on| *on <= day) {
                Some(on) if on <= done => {}
                Some(on) => problems.push(format!("{name} only since {on}")),
                None => problems.push(format!("{name} is not done yet")),
            }
        }
        if !problems.is_empty() {
            out.find(Spot::of(plan).member("steps").item(at, Some(step.step.as_str())).member("done_on"))
                .with("done", done.to_string())
                .with("problem", problems.join(", "))
                .end();
        }
    }
}

/// Who leads the building and running of the ISMS on a day.
fn leaders(view: &View<'_>, plan: &ImplementationPlan, day: Date) -> Vec<String> {
    let mut people: Vec<String> = plan.owner.iter().map(ToString::to_string).collect();
    let manager = view.all::<Organization>().next().and_then(|organization| organization.isms_manager.as_ref());
    people.extend(manager.map(ToString::to_string));
    for role in view.all::<Role>() {
        if matches!(role.kind, Some(RoleKind::IsmsManager | RoleKind::LeadImplementer)) {
            let held = view.all::<RoleAssignment>().filter(|held| held.role == role.id && held.holds_on(day));
            people.extend(held.map(|held| held.person.to_string()));
        }
    }
    crate::base::order::sort(&mut people);
    people.dedup();
    people
}

/// ASR004. A role that names what its holder lacks is another rule's matter; here nobody has anything.
pub(super) fn alone(view: &View<'_>, plan: &ImplementationPlan, out: &mut Out<'_>) {
    let day = view.day();
    if plan.approach != Some(BuildApproach::SelfWritten) || view.is_kept_elsewhere("7.2") {
        return;
    }
    let people = leaders(view, plan, day);
    let knows = |person: &String| view.all::<Competence>().any(|known| known.held_by(person, day).next().is_some());
    if !people.is_empty() && !people.iter().any(knows) {
        out.find(Spot::of(plan).member("approach")).with("people", people.join(", ")).end();
    }
}

/// ASR006.
pub(super) fn intervals(view: &View<'_>, out: &mut Out<'_>) {
    let asked = [
        (Activity::RiskAssessment, IsmsFunction::RiskAssessment, "8.2", "risk assessment (8.2)"),
        (Activity::InternalAudit, IsmsFunction::InternalAudit, "9.2", "internal audit (9.2)"),
        (Activity::ManagementReview, IsmsFunction::ManagementReview, "9.3", "management review (9.3)"),
    ];
    let day = view.day();
    let mut lacking: Vec<&str> = Vec::new();
    for (activity, function, clause, name) in asked {
        let programme = activity == Activity::InternalAudit
            && view.all::<AuditProgramme>().any(|programme| programme.frequency.is_some() && programme.includes(day));
        let process = |process: &Process| process.every.is_some() && process.functions.contains(&function);
        let planned = view.planned_interval(activity).is_some() || programme || view.all::<Process>().any(process);
        if !planned && !view.is_kept_elsewhere(clause) {
            lacking.push(name);
        }
    }
    if !lacking.is_empty() {
        out.find(Spot::register("planned_intervals")).with("activities", lacking.join(", ")).end();
    }
}
