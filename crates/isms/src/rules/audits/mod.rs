//! AUD: internal audit (clause 9.2).

mod conduct;
mod coverage;
mod findings;
mod programme;
mod table;

use crate::lifecycle::{Audits, state};
use crate::model::{Audit, AuditKind, AuditProgramme, AuditState};
use crate::rules::View;

pub(crate) use table::RULES;

/// The state of an audit; `None` where neither history nor record tells, or the history cannot have happened (REF006).
fn audit_state(view: &View<'_>, audit: &Audit) -> Option<AuditState> {
    if audit.history.is_empty() { audit.state } else { state::<Audits>(audit, "", view.as_of()).ok().flatten() }
}

/// The organization's own audits that are not cancelled.
fn internal<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Audit> {
    let audits = view.all::<Audit>().filter(|audit| audit.kind == AuditKind::Internal);
    audits.filter(|audit| audit_state(view, audit) != Some(AuditState::Cancelled))
}

/// Whether an audit belongs to a programme: it names it, or it names none and lies in its cycle.
fn belongs(audit: &Audit, programme: &AuditProgramme) -> bool {
    match &audit.programme {
        Some(id) => *id == programme.id,
        None => audit.on().is_some_and(|on| programme.includes(on)),
    }
}
