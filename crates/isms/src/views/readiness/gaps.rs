//! What is to be done, in the order of work.

use super::{CertificationStage, ReadinessGap, is_documented};
use crate::base::{Count, Diagnostic, Severity};
use crate::document::REGISTERS;
use crate::model::StepKind;
use crate::rules::rule;
use crate::views::clauses::{ClauseStanding, Clauses};
use crate::views::implementation::step_of;

/// The order of work, while it is not yet numbered.
struct Draft {
    gap: ReadinessGap,
    absent: bool,
}

/// Every error and warning, one gap a rule, and each clause for which nothing is there; suppressed findings and advice are left out.
pub(super) fn gaps(clauses: &Clauses<'_>) -> Vec<ReadinessGap> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut found: Vec<&Diagnostic> = clauses
        .report
        .diagnostics
        .iter()
        .filter(|found| found.suppressed.is_none() && found.severity >= Severity::Warning)
        .collect();
    crate::base::order::sort_by(&mut found, |a, b| (a.code, b.severity).cmp(&(b.code, a.severity)));
    for finding in found {
        match drafts
            .last_mut()
            .filter(|draft| draft.gap.code.as_deref() == Some(finding.code) && draft.gap.severity == finding.severity)
        {
            Some(draft) => add(&mut draft.gap, finding),
            None => drafts.push(begin(finding)),
        }
    }
    for row in clauses.rows.iter().filter(|row| row.standing == ClauseStanding::NotSatisfied) {
        // Where a rule says that something is not there, that is enough.
        let told = row.reasons.iter().any(|reason| reason.severity == Some(Severity::Error));
        if !told {
            drafts.push(Draft { gap: empty(&row.clause, &row.title), absent: true });
        }
    }
    let place = |step: StepKind| StepKind::ALL.iter().position(|(known, _)| *known == step);
    crate::base::order::sort_by_key(&mut drafts, |draft| {
        let warning = draft.gap.severity < Severity::Error;
        (warning, place(draft.gap.step), !draft.absent)
    });
    let mut gaps: Vec<ReadinessGap> = drafts.into_iter().map(|draft| draft.gap).collect();
    for (at, gap) in gaps.iter_mut().enumerate() {
        gap.order = Count::of(at + 1);
    }
    gaps
}

fn begin(found: &Diagnostic) -> Draft {
    let known = rule(found.code);
    let mut gap = ReadinessGap {
        order: Count::of(0),
        // The order of work is that of the clauses of 2022.
        step: if found.code.starts_with("CRT") {
            StepKind::ContinualImprovement
        } else {
            step_of(known.map_or(found.clause, |rule| rule.clause))
        },
        code: Some(found.code.to_owned()),
        clause: found.clause.to_owned(),
        severity: found.severity,
        count: Count::of(0),
        message: found.message.clone(),
        help: found.help.to_owned(),
        paths: Vec::new(),
        owners: Vec::new(),
        concerns: concerns(found),
    };
    add(&mut gap, found);
    Draft { gap, absent: known.is_some_and(|rule| rule.absence) }
}

fn add(gap: &mut ReadinessGap, found: &Diagnostic) {
    gap.count = Count::of(usize::try_from(gap.count.get()).unwrap_or(usize::MAX).saturating_add(1));
    if gap.paths.len() < 3 && !found.path.is_empty() {
        gap.paths.push(found.path.clone());
    }
    if let Some(owner) = found.owner.as_ref().filter(|owner| !gap.owners.contains(owner)) {
        gap.owners.push(owner.clone());
    }
}

/// A warning is raised by no auditor as a nonconformity.
fn concerns(found: &Diagnostic) -> Vec<CertificationStage> {
    use CertificationStage::{Stage1, Stage2, Surveillance};
    if found.severity < Severity::Error {
        return Vec::new();
    }
    match found.code {
        "CRT005" | "CRT006" => vec![Stage2],
        code if code.starts_with("CRT") => vec![Surveillance],
        _ if is_documented(found.clause) => vec![Stage1, Stage2, Surveillance],
        _ => vec![Stage2, Surveillance],
    }
}

fn empty(clause: &str, title: &str) -> ReadinessGap {
    use CertificationStage::{Stage1, Stage2, Surveillance};
    ReadinessGap {
        order: Count::of(0),
        step: step_of(clause),
        code: None,
        clause: clause.to_owned(),
        severity: Severity::Error,
        count: Count::of(1),
        message: format!("no record speaks for clause {clause}, {title}"),
        help: match registers_of(clause) {
            Some(registers) => format!("Add records to {registers}, or say in `kept_elsewhere` where they are."),
            None => "Add the records the clause asks for, or say in `kept_elsewhere` where they are.".to_owned(),
        },
        paths: Vec::new(),
        owners: Vec::new(),
        concerns: if is_documented(clause) { vec![Stage1, Stage2, Surveillance] } else { vec![Stage2, Surveillance] },
    }
}

/// The registers whose records answer a clause, or the clause it is part of.
fn registers_of(clause: &str) -> Option<String> {
    let of = |clause: &str| -> Vec<String> {
        let answers = REGISTERS.iter().filter(|register| register.clause == clause);
        answers.map(|register| format!("`{}`", register.name)).collect()
    };
    let mut names = of(clause);
    if names.is_empty() {
        names = clause.rsplit_once('.').map(|(parent, _)| of(parent)).unwrap_or_default();
    }
    (!names.is_empty()).then(|| names.join(", "))
}
