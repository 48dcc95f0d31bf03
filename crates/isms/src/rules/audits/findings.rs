//! What a finding rests on, and what is made of it.

use crate::lifecycle::{Findings, state};
use crate::model::{Audit, AuditState, Finding, FindingKind, FindingState, Nonconformity};
use crate::rules::{Out, Spot, View};

/// The state of a finding that is a nonconformity; `None` for others, and for what is withdrawn or not found yet.
fn nonconformity(view: &View<'_>, finding: &Finding) -> Option<Option<FindingState>> {
    let found = finding.on.is_none_or(|on| on <= view.day());
    let state = if finding.history.is_empty() {
        finding.state
    } else {
        state::<Findings>(finding, "", view.as_of()).ok().flatten()
    };
    let counts = finding.kind == FindingKind::Nonconformity && found && state != Some(FindingState::Withdrawn);
    counts.then_some(state)
}

/// AUD007.
pub(super) fn unfounded(view: &View<'_>, finding: &Finding, out: &mut Out<'_>) {
    if nonconformity(view, finding).is_none() {
        return;
    }
    if finding.requirements.is_empty() {
        out.find(Spot::of(finding).member("requirements")).with("what", "no requirement").end();
    }
    let audit = || finding.audit.as_ref().and_then(|id| view.get::<Audit>(id));
    let by_check = |audit: &Audit| {
        audit.checks.iter().any(|check| check.finding.as_ref() == Some(&finding.id) && !check.evidence.is_empty())
    };
    if finding.meta.evidence.is_empty() && !audit().is_some_and(by_check) {
        out.find(Spot::of(finding).member("evidence")).with("what", "no evidence").end();
    }
}

/// AUD008.
pub(super) fn not_taken_up(view: &View<'_>, out: &mut Out<'_>) {
    use FindingState as S;
    let mut arising: Vec<&str> = view
        .all::<Nonconformity>()
        .filter_map(|record| record.arises_from.as_ref())
        .filter(|from| from.document().is_none() && from.register() == "findings")
        .map(crate::base::RecordRef::id)
        .collect();
    crate::base::order::sort(&mut arising);
    for finding in view.all::<Finding>() {
        let Some(state) = nonconformity(view, finding) else { continue };
        if finding.nonconformity.is_some() || arising.binary_search(&finding.id.as_str()).is_ok() {
            continue;
        }
        // While those audited are still being heard, it may wait until the audit is completed.
        let heard = !matches!(state, Some(S::Recorded | S::Communicated | S::Agreed | S::Disputed));
        let audit = finding.audit.as_ref().and_then(|id| view.get::<Audit>(id));
        let completed = audit.is_some_and(|audit| {
            audit.completed_on.is_some_and(|on| on <= view.day())
                || matches!(super::audit_state(view, audit), Some(AuditState::Completed | AuditState::FollowedUp))
        });
        if heard || completed {
            out.find(Spot::of(finding).member("nonconformity")).end();
        }
    }
}

/// AUD014.
pub(super) fn ungraded(view: &View<'_>, finding: &Finding, out: &mut Out<'_>) {
    if nonconformity(view, finding).is_some() && finding.grade.is_none() {
        out.find(Spot::of(finding).member("grade")).end();
    }
}
