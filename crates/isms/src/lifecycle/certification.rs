//! The lifecycle of a certification (ISO/IEC 17021-1).

use super::driver::{Case, Lifecycle, Part, Slot};
use super::facts::Preparation;
use super::fold::end_of_time;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Id, Params};
use crate::model::{
    CertificateSuspension, Certification, CertificationAudit, CertificationCommand as Command, CertificationState,
    Command as _, Finding, Recertification, SurveillanceAudit, restorable_until, standing,
};

/// The machine of certifications (ISO/IEC 17021-1).
pub static CERTIFICATIONS: Machine = Machine {
    name: "certification",
    title: "Certification",
    states: &[
        state("applied", "Applied"),
        state("stage_1_held", "Stage 1 held"),
        state("stage_2_held", "Stage 2 held"),
        state("certified", "Certified"),
        state("suspended", "Suspended"),
        end("refused", "Refused"),
        end("withdrawn", "Withdrawn"),
    ],
    commands: &[
        command("stage_1", "Record stage 1", &[], &[]),
        command(
            "stage_2",
            "Record stage 2",
            &[Guard::AuditedBefore, Guard::ManagementReviewedBefore, Guard::StatementApproved, Guard::TreatmentPlanned],
            &[],
        ),
        command("decide", "Record the certificate", &[Guard::NoMajorOpen], &[]),
        command("refuse", "Record the refusal", &[], &[]),
        command("surveil", "Record surveillance", &[], &[]),
        command("recertify", "Record recertification", &[Guard::NoMajorOpen, Guard::Restorable], &[]),
        command("suspend", "Suspend", &[], &[]),
        command("restore", "Restore", &[], &[]),
        command("change_scope", "Change the scope", &[], &[]),
        command("withdraw", "Withdraw", &[], &[]),
    ],
    transitions: &[
        step("applied", "stage_1", "stage_1_held"),
        step("applied", "withdraw", "withdrawn"),
        step("stage_1_held", "stage_2", "stage_2_held"),
        step("stage_1_held", "stage_1", "stage_1_held"),
        step("stage_1_held", "refuse", "refused"),
        step("stage_1_held", "withdraw", "withdrawn"),
        step("stage_2_held", "decide", "certified"),
        step("stage_2_held", "stage_2", "stage_2_held"),
        step("stage_2_held", "refuse", "refused"),
        step("stage_2_held", "withdraw", "withdrawn"),
        step("certified", "surveil", "certified"),
        step("certified", "recertify", "certified"),
        step("certified", "change_scope", "certified"),
        step("certified", "suspend", "suspended"),
        step("certified", "withdraw", "withdrawn"),
        step("suspended", "restore", "certified"),
        step("suspended", "change_scope", "suspended"),
        step("suspended", "withdraw", "withdrawn"),
    ],
};

/// The lifecycle of certifications.
#[derive(Debug)]
pub struct Certifications;

impl Lifecycle for Certifications {
    type Record = Certification;
    type Command = Command;
    type State = CertificationState;
    const MACHINE: &'static Machine = &CERTIFICATIONS;

    fn items(_: &Certification) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Certification, item: &str, day: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(CertificationState::as_str),
            implied: implied(record, day).map(CertificationState::as_str),
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: record.certificate.as_ref().or(record.body.as_ref()).map(|title| title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Certification, _: &str) -> Option<Slot<'r, Command, CertificationState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(
        record: &Certification,
        _: &str,
        command: Option<&Command>,
        guard: Guard,
        case: &Case<'_>,
    ) -> Vec<Missing> {
        check(record, command, guard, case).into_iter().collect()
    }

    fn effect(record: &mut Certification, _: &str, command: &Command, case: &Case<'_>) {
        effect(record, command, case.day);
    }

    fn undo(record: &mut Certification, _: &str, command: &Command) {
        undo(record, command);
    }
}

/// What the dates tell where no state is stored.
fn implied(record: &Certification, day: Date) -> Option<CertificationState> {
    let by = |on: Option<Date>| on.is_some_and(|on| on <= day);
    let held = |audit: &Option<CertificationAudit>| by(audit.as_ref().and_then(|audit| audit.held_on));
    if by(record.withdrawn_on) {
        Some(CertificationState::Withdrawn)
    } else if record.suspended_on(day) {
        Some(CertificationState::Suspended)
    } else if by(record.decided_on) {
        Some(CertificationState::Certified)
    } else if held(&record.stage_2) {
        Some(CertificationState::Stage2Held)
    } else {
        held(&record.stage_1).then_some(CertificationState::Stage1Held)
    }
}

fn check(record: &Certification, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Option<Missing> {
    let day = command.map_or(case.day, |command| happened(command, case.day));
    let on = Params::none().with("day", day.to_string());
    let prepared = |what: Preparation, known: &'static str| match case.facts.is_prepared(what, day) {
        Some(true) => None,
        Some(false) => Some(Missing::new(guard, Source::OtherRecord, "/stage_2/held_on", on.clone())),
        None => Some(Missing::unknown(guard, "/stage_2/held_on", known)),
    };
    match guard {
        Guard::AuditedBefore => prepared(Preparation::InternalAudit, "the audits are"),
        Guard::ManagementReviewedBefore => prepared(Preparation::ManagementReview, "the management reviews are"),
        Guard::StatementApproved => prepared(Preparation::Statement, "the Statement of Applicability is"),
        Guard::TreatmentPlanned => prepared(Preparation::TreatmentPlan, "the risks are"),
        Guard::NoMajorOpen => match case.facts.open_major(day) {
            Some(None) => None,
            Some(Some(id)) => {
                Some(Missing::new(guard, Source::OtherRecord, "/decided_on", on.with("nonconformity", id)))
            }
            None => Some(Missing::unknown(guard, "/decided_on", "the nonconformities are")),
        },
        Guard::Restorable => {
            let mut before = record.clone();
            if let Some(Command::Recertify { recertification, .. }) = command {
                before.recertifications.retain(|other| other.id != *recertification);
            }
            let end = before.end_as_of(day)?;
            let latest = restorable_until(end);
            let params = Params::none().with("end", end.to_string()).with("latest", latest.to_string());
            (latest < day).then(|| Missing::new(guard, Source::Record, "/expires_on", params))
        }
        _ => None,
    }
}

/// The day on which what a command records happened: the one it names, else the day it is given.
fn happened(command: &Command, day: Date) -> Date {
    let named = match command {
        Command::Stage1 { held_on, .. } | Command::Stage2 { held_on, .. } | Command::Surveil { held_on, .. } => {
            *held_on
        }
        Command::Decide { decided_on, .. } | Command::Recertify { decided_on, .. } => *decided_on,
        _ => None,
    };
    named.unwrap_or(day)
}

fn effect(record: &mut Certification, command: &Command, day: Date) {
    let on = happened(command, day);
    match command {
        Command::Stage1 { findings, conclusion, .. } => {
            hold(record.stage_1.get_or_insert_default(), on, findings, conclusion);
        }
        Command::Stage2 { findings, conclusion, .. } => {
            hold(record.stage_2.get_or_insert_default(), on, findings, conclusion);
        }
        Command::Decide { expires_on, certificate, .. } => {
            record.decided_on = Some(on);
            record.expires_on = Some(*expires_on);
            set(&mut record.certificate, certificate);
            cite(record, command);
        }
        Command::Surveil { surveillance, findings, conclusion, .. } => {
            let known = record.surveillances.iter().position(|audit| audit.id == *surveillance);
            if known.is_none() {
                record.surveillances.push(SurveillanceAudit {
                    id: surveillance.clone(),
                    planned_on: None,
                    held_on: None,
                    audit: None,
                    findings: Vec::new(),
                    conclusion: None,
                });
            }
            let at = known.unwrap_or(record.surveillances.len().saturating_sub(1));
            if let Some(audit) = record.surveillances.get_mut(at) {
                audit.held_on = Some(on);
                add(&mut audit.findings, findings);
                set(&mut audit.conclusion, conclusion);
            }
        }
        Command::Recertify { recertification, held_on, expires_on, findings, .. } => {
            let known = record.recertifications.iter().position(|other| other.id == *recertification);
            if known.is_none() {
                record.recertifications.push(Recertification {
                    id: recertification.clone(),
                    planned_on: None,
                    held_on: None,
                    decided_on: None,
                    expires_on: None,
                    audit: None,
                    findings: Vec::new(),
                });
            }
            let at = known.unwrap_or(record.recertifications.len().saturating_sub(1));
            if let Some(renewal) = record.recertifications.get_mut(at) {
                set(&mut renewal.held_on, held_on);
                renewal.decided_on = Some(on);
                renewal.expires_on = Some(*expires_on);
                add(&mut renewal.findings, findings);
            }
        }
        Command::Suspend { reason, .. } => {
            let suspension = CertificateSuspension { since: Some(day), until: None, reason: Some(reason.clone()) };
            record.suspensions.push(suspension);
        }
        Command::Restore { .. } => {
            for suspension in record.suspensions.iter_mut().filter(|suspension| suspension.until.is_none()) {
                suspension.until = Some(day);
            }
        }
        Command::ChangeScope { .. } => cite(record, command),
        Command::Withdraw { .. } => record.withdrawn_on = Some(day),
        Command::Adopt { .. } | Command::Correct { .. } | Command::Refuse { .. } => {}
    }
}

/// What the certificate covers and cites, of the commands that say it.
fn cite(record: &mut Certification, command: &Command) {
    let (words, version, statement, statement_version) = match command {
        Command::ChangeScope { scope_statement, scope_version, statement, statement_version, .. } => {
            (scope_statement, scope_version, statement, statement_version)
        }
        Command::Decide { scope_version, statement, statement_version, .. } => {
            (&None, scope_version, statement, statement_version)
        }
        _ => return,
    };
    set(&mut record.scope_statement, words);
    set(&mut record.scope_version, version);
    set(&mut record.statement, statement);
    set(&mut record.statement_version, statement_version);
}

fn hold(audit: &mut CertificationAudit, on: Date, findings: &[Id<Finding>], conclusion: &Option<crate::base::Text>) {
    audit.held_on = Some(on);
    add(&mut audit.findings, findings);
    set(&mut audit.conclusion, conclusion);
}

fn set<T: Clone>(member: &mut Option<T>, value: &Option<T>) {
    if value.is_some() {
        member.clone_from(value);
    }
}

fn clear<T: PartialEq>(member: &mut Option<T>, value: &Option<T>) {
    if value.is_some() && *member == *value {
        *member = None;
    }
}

fn add(findings: &mut Vec<Id<Finding>>, more: &[Id<Finding>]) {
    findings.extend(more.iter().filter(|id| !findings.contains(id)).cloned().collect::<Vec<_>>());
}

/// Takes back what an entry set; of what the certificate cites and of a stage, the last entry of the kind that still stands holds again.
fn undo(record: &mut Certification, command: &Command) {
    let on = happened(command, command.act().at.date());
    let day = command.act().at.date();
    match command {
        Command::Stage1 { findings, conclusion, .. } => unhold(&mut record.stage_1, on, findings, conclusion),
        Command::Stage2 { findings, conclusion, .. } => unhold(&mut record.stage_2, on, findings, conclusion),
        Command::Decide { expires_on, certificate, scope_version, statement, statement_version, .. } => {
            clear(&mut record.decided_on, &Some(on));
            clear(&mut record.expires_on, &Some(*expires_on));
            clear(&mut record.certificate, certificate);
            clear(&mut record.scope_version, scope_version);
            clear(&mut record.statement, statement);
            clear(&mut record.statement_version, statement_version);
        }
        Command::Surveil { surveillance, .. } => {
            let made = |audit: &SurveillanceAudit| audit.id == *surveillance && audit.held_on == Some(on);
            record.surveillances.retain(|audit| !(made(audit) && audit.planned_on.is_none()));
            for audit in record.surveillances.iter_mut().filter(|audit| made(audit)) {
                audit.held_on = None;
            }
        }
        Command::Recertify { recertification, .. } => {
            let made = |other: &Recertification| other.id == *recertification && other.decided_on == Some(on);
            record.recertifications.retain(|other| !(made(other) && other.planned_on.is_none()));
            for renewal in record.recertifications.iter_mut().filter(|other| made(other)) {
                (renewal.decided_on, renewal.expires_on) = (None, None);
            }
        }
        Command::Suspend { .. } => record.suspensions.retain(|suspension| suspension.since != Some(day)),
        Command::Restore { .. } => {
            for suspension in &mut record.suspensions {
                clear(&mut suspension.until, &Some(day));
            }
        }
        Command::ChangeScope { scope_statement, scope_version, statement, statement_version, .. } => {
            clear(&mut record.scope_statement, scope_statement);
            clear(&mut record.scope_version, scope_version);
            clear(&mut record.statement, statement);
            clear(&mut record.statement_version, statement_version);
        }
        Command::Withdraw { .. } => clear(&mut record.withdrawn_on, &Some(day)),
        Command::Adopt { .. } | Command::Correct { .. } | Command::Refuse { .. } => {}
    }
    let cites = |entry: &Command| matches!(entry, Command::Decide { .. } | Command::ChangeScope { .. });
    let again: Vec<Command> = standing(&record.history, end_of_time())
        .map(|(_, entry)| entry)
        .filter(|entry| if cites(command) { cites(entry) } else { entry.kind() == command.kind() })
        .cloned()
        .collect();
    for entry in again {
        match entry {
            Command::Decide { .. } | Command::ChangeScope { .. } => cite(record, &entry),
            Command::Stage1 { .. } | Command::Stage2 { .. } => effect(record, &entry, entry.act().at.date()),
            _ => {}
        }
    }
}

fn unhold(
    stage: &mut Option<CertificationAudit>,
    on: Date,
    findings: &[Id<Finding>],
    conclusion: &Option<crate::base::Text>,
) {
    let Some(audit) = stage else { return };
    clear(&mut audit.held_on, &Some(on));
    audit.findings.retain(|id| !findings.contains(id));
    clear(&mut audit.conclusion, conclusion);
    if *audit == CertificationAudit::default() {
        *stage = None;
    }
}
