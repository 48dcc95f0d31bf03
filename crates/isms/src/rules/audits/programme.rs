//! The programme: that there is one, what it says, and that audits take place.

use super::{audit_state, belongs, internal};
use crate::base::Date;
use crate::model::{Activity, AuditProgramme, AuditState, Finding, FindingKind};
use crate::rules::{Out, Spot, View};

/// AUD001.
pub(super) fn absent(view: &View<'_>, out: &mut Out<'_>) {
    if view.all::<AuditProgramme>().next().is_none() {
        out.find(Spot::register("audit_programme")).end();
    }
}

/// AUD002.
pub(super) fn interval(view: &View<'_>, out: &mut Out<'_>) {
    let Some(planned) = view.planned_interval(Activity::InternalAudit) else { return };
    let day = view.day();
    let last = internal(view).filter(|audit| audit.held_by(day)).max_by_key(|audit| audit.held_on);
    let held = last.and_then(|audit| audit.held_on);
    // Without any day to count from nobody can say that the interval has run out.
    let Some(since) = held.or_else(|| view.operating_since()).or(planned.decided_on) else { return };
    if !view.has_run_out(planned.every, since) {
        return;
    }
    let problem = match held {
        Some(on) => format!("the last internal audit was held on {on}"),
        None => "no internal audit was held".to_owned(),
    };
    out.find(Spot::register("audits"))
        .with("problem", problem)
        .with("every", planned.every.to_string())
        .related(Spot::of(planned).member("every"), "the planned interval")
        .end();
}

/// AUD012.
pub(super) fn ignores_results(view: &View<'_>, programme: &AuditProgramme, out: &mut Out<'_>) {
    let Some(start) = programme.starts_on.filter(|start| *start <= view.day()) else { return };
    let taken_up = !programme.earlier_results.is_empty()
        || internal(view).any(|audit| belongs(audit, programme) && !audit.earlier_results.is_empty());
    if taken_up {
        return;
    }
    let found_on = |finding: &Finding| -> Option<Date> {
        finding.on.or_else(|| finding.audit.as_ref().and_then(|audit| view.get(audit)).and_then(|audit| audit.held_on))
    };
    let earlier = view.all::<Finding>().filter(|finding| finding.kind == FindingKind::Nonconformity);
    let earlier = earlier.filter(|finding| found_on(finding).is_some_and(|on| on < start)).count();
    if earlier > 0 {
        out.find(Spot::of(programme).member("earlier_results")).with("count", earlier).end();
    }
}

/// AUD013: one finding for each member that is lacking.
pub(super) fn lacking(_: &View<'_>, programme: &AuditProgramme, out: &mut Out<'_>) {
    let said = [
        ("frequency", programme.frequency.is_some()),
        ("methods", !programme.methods.is_empty()),
        ("responsibilities", programme.responsibilities.is_some()),
        ("reporting", programme.reporting.is_some()),
    ];
    for (member, _) in said.into_iter().filter(|(_, said)| !said) {
        out.find(Spot::of(programme).member(member)).with("member", member).end();
    }
}

/// AUD015: what an internal audit that was held has to say of itself.
pub(super) fn undefined(view: &View<'_>, out: &mut Out<'_>) {
    for audit in internal(view) {
        let held = audit.held_by(view.day())
            || matches!(
                audit_state(view, audit),
                Some(AuditState::Conducted | AuditState::Reported | AuditState::Completed | AuditState::FollowedUp)
            );
        if !held {
            continue;
        }
        let said = [
            ("criteria", "criteria", !audit.criteria.is_empty()),
            ("scope", "a scope", audit.scope.as_ref().is_some_and(crate::model::AuditScope::is_stated)),
            ("auditors", "auditors", audit.team().next().is_some() || audit.body.is_some()),
        ];
        for (member, what, _) in said.into_iter().filter(|(.., said)| !said) {
            out.find(Spot::of(audit).member(member)).with("what", what).end();
        }
    }
}
