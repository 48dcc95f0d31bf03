//! The lifecycle of a finding of an audit (clause 9.2).

use super::driver::{Case, Lifecycle, Part, Slot};
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Params};
use crate::model::{Finding, FindingCommand as Command, FindingKind, FindingState};

/// The machine of findings (clause 9.2).
pub static FINDINGS: Machine = Machine {
    name: "findings",
    title: "Audit finding",
    states: &[
        state("recorded", "Recorded"),
        state("communicated", "Communicated"),
        state("agreed", "Agreed"),
        state("disputed", "Disputed"),
        state("nonconformity_raised", "Nonconformity raised"),
        state("noted", "Noted"),
        end("closed", "Closed"),
        end("withdrawn", "Withdrawn"),
    ],
    commands: &[
        command("communicate", "Communicate", &[], &[]),
        command("agree", "Agree", &[], &[]),
        command("dispute", "Dispute", &[], &[]),
        command(
            "raise_nonconformity",
            "Raise nonconformity",
            &[Guard::RequirementStated, Guard::EvidenceKept],
            &[Guard::FindingIsNonconformity, Guard::GradeGiven],
        ),
        command("note", "Note", &[Guard::NonconformityOpened], &[]),
        command("close", "Close", &[Guard::NonconformityOpened], &[]),
        command("withdraw", "Withdraw", &[], &[]),
    ],
    transitions: &[
        step("recorded", "communicate", "communicated"),
        step("recorded", "withdraw", "withdrawn"),
        step("communicated", "agree", "agreed"),
        step("communicated", "dispute", "disputed"),
        step("communicated", "withdraw", "withdrawn"),
        step("agreed", "raise_nonconformity", "nonconformity_raised"),
        step("agreed", "note", "noted"),
        step("agreed", "withdraw", "withdrawn"),
        step("disputed", "agree", "agreed"),
        step("disputed", "raise_nonconformity", "nonconformity_raised"),
        step("disputed", "note", "noted"),
        step("disputed", "withdraw", "withdrawn"),
        step("nonconformity_raised", "close", "closed"),
        step("nonconformity_raised", "withdraw", "withdrawn"),
        step("noted", "close", "closed"),
        step("noted", "withdraw", "withdrawn"),
    ],
};

/// The lifecycle of findings.
#[derive(Debug)]
pub struct Findings;

impl Lifecycle for Findings {
    type Record = Finding;
    type Command = Command;
    type State = FindingState;
    const MACHINE: &'static Machine = &FINDINGS;

    fn items(_: &Finding) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Finding, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(FindingState::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Finding, _: &str) -> Option<Slot<'r, Command, FindingState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(record: &Finding, _: &str, _: Option<&Command>, guard: Guard, _: &Case<'_>) -> Vec<Missing> {
        let is_nonconformity = record.kind == FindingKind::Nonconformity;
        let (holds, path) = match guard {
            Guard::RequirementStated => (!record.requirements.is_empty(), "/requirements"),
            Guard::EvidenceKept => (!record.meta.evidence.is_empty(), "/evidence"),
            Guard::GradeGiven => (!is_nonconformity || record.grade.is_some(), "/grade"),
            Guard::FindingIsNonconformity => (is_nonconformity, "/kind"),
            Guard::NonconformityOpened => (!is_nonconformity || record.nonconformity.is_some(), "/nonconformity"),
            _ => (true, ""),
        };
        let kind = record.kind.as_str().replace('_', " ");
        if holds {
            Vec::new()
        } else {
            vec![Missing::new(guard, Source::Record, path, Params::none().with("kind", kind))]
        }
    }

    fn effect(record: &mut Finding, _: &str, command: &Command, _: &Case<'_>) {
        if let Command::RaiseNonconformity { nonconformity, .. } = command {
            record.nonconformity = Some(nonconformity.clone());
        }
    }

    fn undo(record: &mut Finding, _: &str, command: &Command) {
        if let Command::RaiseNonconformity { nonconformity, .. } = command
            && record.nonconformity.as_ref() == Some(nonconformity)
        {
            record.nonconformity = None;
        }
    }
}
