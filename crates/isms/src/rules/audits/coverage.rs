//! AUD003, AUD004: in a cycle, every clause and every applicable control is audited.

use super::{belongs, internal};
use crate::model::{Audit, AuditProgramme, StatementOfApplicability};
use crate::rules::{Out, Spot, View};

/// Whether an audit looks at a clause or control: its scope covers it, or one of its checks is about it.
fn looks_at(audit: &Audit, id: &str) -> bool {
    let cited =
        |cited: &str| cited.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '(']));
    audit.scope.as_ref().is_some_and(|scope| scope.covers(id))
        || audit.checks.iter().flat_map(|check| &check.requirements).any(|requirement| cited(requirement.as_str()))
}

/// The programmes that can still be mended: those whose cycle runs, and the one whose cycle ended last.
fn current<'a>(view: &View<'a>) -> Vec<&'a AuditProgramme> {
    let day = view.day();
    let begun = || view.all::<AuditProgramme>().filter(move |programme| programme.starts_on.is_none_or(|on| on <= day));
    let ended = |programme: &AuditProgramme| programme.ends_on.filter(|end| *end < day);
    let last = begun().filter_map(&ended).max();
    begun().filter(|programme| ended(programme).is_none_or(|end| Some(end) == last)).collect()
}

/// Reports, for each programme, what none of its audits looks at.
fn report(view: &View<'_>, ids: &[&str], out: &mut Out<'_>) {
    for programme in current(view) {
        let over = programme.ends_on.is_some_and(|end| end < view.day());
        let own = internal(view).filter(|audit| belongs(audit, programme) && (!over || audit.held_by(view.day())));
        let own: Vec<&Audit> = own.collect();
        let left: Vec<&str> = ids.iter().copied().filter(|id| !own.iter().any(|audit| looks_at(audit, id))).collect();
        if left.is_empty() {
            continue;
        }
        let how = if over { "was audited in the cycle that ended" } else { "is planned to be audited in this cycle" };
        let spot = Spot::of(programme).member(if over { "ends_on" } else { "id" });
        out.find(spot).with("left", left.join(", ")).with("count", left.len()).with("how", how).end();
    }
}

/// AUD003.
pub(super) fn clauses(view: &View<'_>, out: &mut Out<'_>) {
    let clauses: Vec<&str> = view.edition().assessable_clauses().map(|clause| clause.id).collect();
    report(view, &clauses, out);
}

/// AUD004.
pub(super) fn controls(view: &View<'_>, out: &mut Out<'_>) {
    let statements = view.all::<StatementOfApplicability>();
    let entries = statements.flat_map(|statement| &statement.entries);
    let applicable: Vec<&str> =
        entries.filter(|entry| entry.applicable == Some(true)).map(|entry| entry.control.as_str()).collect();
    report(view, &applicable, out);
}
