//! The lifecycle of an audit (clause 9.2).

use super::driver::{Case, Lifecycle, Part, Slot};
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Id, Params, RecordRef};
use crate::model::{
    Audit, AuditCommand as Command, AuditKind, AuditState, Finding, Function, Nonconformity, Organization, Person, Unit,
};

/// The machine of audits (clause 9.2).
pub static AUDITS: Machine = Machine {
    name: "audits",
    title: "Audit",
    states: &[
        state("planned", "Planned"),
        state("prepared", "Prepared"),
        state("conducted", "Conducted"),
        state("reported", "Reported"),
        state("completed", "Completed"),
        end("followed_up", "Followed up"),
        end("cancelled", "Cancelled"),
    ],
    commands: &[
        command(
            "prepare",
            "Prepare",
            &[Guard::AuditCriteriaStated, Guard::AuditScopeStated, Guard::AuditorsNamed, Guard::AuditorIndependent],
            &[],
        ),
        command(
            "conduct",
            "Conduct",
            &[
                Guard::AuditCriteriaStated,
                Guard::AuditScopeStated,
                Guard::AuditorsNamed,
                Guard::AuditorIndependent,
                Guard::AuditorCompetent,
            ],
            &[],
        ),
        command("report", "Report", &[Guard::ResultsReported], &[]),
        command("complete", "Complete", &[Guard::FindingsTakenUp], &[Guard::MethodsEvidenced]),
        command("follow_up", "Finish follow-up", &[], &[Guard::NonconformitiesClosed]),
        command("cancel", "Cancel", &[], &[]),
    ],
    transitions: &[
        step("planned", "prepare", "prepared"),
        step("planned", "cancel", "cancelled"),
        step("prepared", "conduct", "conducted"),
        step("prepared", "cancel", "cancelled"),
        step("conducted", "report", "reported"),
        step("conducted", "cancel", "cancelled"),
        step("reported", "complete", "completed"),
        step("completed", "follow_up", "followed_up"),
    ],
};

/// The lifecycle of audits.
#[derive(Debug)]
pub struct Audits;

impl Lifecycle for Audits {
    type Record = Audit;
    type Command = Command;
    type State = AuditState;
    const MACHINE: &'static Machine = &AUDITS;

    fn items(_: &Audit) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Audit, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(AuditState::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.team_leader.as_ref().map(Id::as_str),
        })
    }

    fn slot<'r>(record: &'r mut Audit, _: &str) -> Option<Slot<'r, Command, AuditState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(record: &Audit, _: &str, _: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        check(record, guard, case)
    }

    fn effect(record: &mut Audit, _: &str, command: &Command, case: &Case<'_>) {
        match command {
            Command::Conduct { held_on, .. } => {
                record.held_on = held_on.or(record.held_on).or(Some(case.day));
            }
            Command::Report { reported_to, conclusion, .. } => {
                record.reported_on = Some(case.day);
                add(&mut record.reported_to, reported_to);
                if conclusion.is_some() {
                    record.conclusion.clone_from(conclusion);
                }
            }
            Command::Complete { .. } => record.completed_on = Some(case.day),
            Command::FollowUp { .. } => record.followed_up_on = Some(case.day),
            _ => {}
        }
    }

    fn undo(record: &mut Audit, _: &str, command: &Command) {
        match command {
            Command::Conduct { held_on, act } => take_back(&mut record.held_on, held_on.unwrap_or(act.at.date())),
            Command::Report { reported_to, conclusion, act } => {
                take_back(&mut record.reported_on, act.at.date());
                record.reported_to.retain(|person| !reported_to.contains(person));
                if conclusion.is_some() && record.conclusion == *conclusion {
                    record.conclusion = None;
                }
            }
            Command::Complete { act } => take_back(&mut record.completed_on, act.at.date()),
            Command::FollowUp { act } => take_back(&mut record.followed_up_on, act.at.date()),
            _ => {}
        }
    }
}

/// Adds the persons that are not there yet.
pub(super) fn add(persons: &mut Vec<Id<Person>>, more: &[Id<Person>]) {
    for person in more {
        if !persons.contains(person) {
            persons.push(person.clone());
        }
    }
}

/// Takes a day back, unless it was changed since.
pub(super) fn take_back(kept: &mut Option<Date>, day: Date) {
    if *kept == Some(day) {
        *kept = None;
    }
}

fn check(record: &Audit, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
    let lacks = |holds: bool, source: Source, path: &str| {
        if holds { Vec::new() } else { vec![Missing::new(guard, source, path, Params::none())] }
    };
    // What the standard asks of audits it asks of internal ones; of points and findings it asks in all.
    let is_internal = record.kind == AuditKind::Internal;
    let day = record.held_on.unwrap_or(case.day);
    match guard {
        Guard::AuditCriteriaStated => lacks(!is_internal || !record.criteria.is_empty(), Source::Record, "/criteria"),
        Guard::AuditScopeStated => {
            let stated = record.scope.as_ref().is_some_and(crate::model::AuditScope::is_stated);
            lacks(!is_internal || stated, Source::Record, "/scope")
        }
        Guard::AuditorsNamed => lacks(!is_internal || record.team().next().is_some(), Source::Record, "/auditors"),
        Guard::AuditorIndependent if is_internal => match case.facts.audits_own(record) {
            None => vec![Missing::unknown(guard, "/scope", "the owners of what is audited are")],
            Some(own) => own
                .into_iter()
                .map(|own| {
                    let params = Params::none().with("person", own.person.to_owned()).with("what", own.what);
                    Missing::new(guard, Source::Record, own.field.pointer(), params)
                })
                .collect(),
        },
        Guard::AuditorCompetent if is_internal => match case.facts.auditors_lack(record, day) {
            None => vec![Missing::unknown(guard, "/auditors", "the competences of the auditors are")],
            Some(lacking) => lacking
                .into_iter()
                .map(|(person, competence)| {
                    let params = Params::none()
                        .with("person", person.to_owned())
                        .with("competence", competence.to_owned())
                        .with("day", day.to_string());
                    Missing::new(guard, Source::OtherRecord, "/auditors", params)
                })
                .collect(),
        },
        Guard::ResultsReported => lacks(!is_internal || !record.reported_to.is_empty(), Source::Input, "/reported_to"),
        Guard::FindingsTakenUp => match case.facts.findings_not_taken_up(record.id.as_str()) {
            None => vec![Missing::unknown(guard, "/id", "its findings are")],
            Some(findings) => findings
                .into_iter()
                .map(|finding| {
                    let params = Params::none().with("finding", finding.to_owned());
                    Missing::new(guard, Source::OtherRecord, "/id", params)
                })
                .collect(),
        },
        Guard::NonconformitiesClosed => match case.facts.nonconformities_open(record.id.as_str(), case.day) {
            None => vec![Missing::unknown(guard, "/id", "its findings are")],
            Some(open) => open
                .into_iter()
                .map(|id| {
                    Missing::new(guard, Source::OtherRecord, "/id", Params::none().with("nonconformity", id.to_owned()))
                })
                .collect(),
        },
        Guard::MethodsEvidenced => record
            .hasty_judgements(case.day)
            .into_iter()
            .map(|(index, point, methods)| {
                let field = Field::of("judgements").item(index, Some(point.as_str()));
                let params = Params::none().with("point", point.as_str()).with("methods", words(&methods));
                Missing::new(guard, Source::Record, field.pointer(), params)
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn words(methods: &[crate::model::AuditMethod]) -> String {
    methods.iter().map(|method| method.as_str()).collect::<Vec<_>>().join(", ")
}

/// The persons of top management: who is said to belong to it, heads such a unit, or sponsors the ISMS.
pub(crate) fn top_management<'i>(
    people: impl Iterator<Item = &'i Person>,
    units: impl Iterator<Item = &'i Unit>,
    organization: Option<&'i Organization>,
) -> Vec<&'i str> {
    let said = people.filter(|person| person.top_management == Some(true)).map(|person| &person.id);
    let heads =
        units.filter(|unit| unit.function == Some(Function::TopManagement)).filter_map(|unit| unit.head.as_ref());
    said.chain(heads)
        .chain(organization.and_then(|organization| organization.sponsor.as_ref()))
        .map(Id::as_str)
        .collect()
}

/// Whether a nonconformity is opened for a finding: the finding names it, or it says that it arises from the finding.
pub(crate) fn is_taken_up<'i>(finding: &Finding, mut nonconformities: impl Iterator<Item = &'i Nonconformity>) -> bool {
    let arises = |from: &RecordRef| {
        from.document().is_none() && from.register() == "findings" && from.id() == finding.id.as_str()
    };
    finding.nonconformity.is_some() || nonconformities.any(|record| record.arises_from.as_ref().is_some_and(arises))
}
