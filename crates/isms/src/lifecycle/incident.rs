//! The lifecycle of an incident (A.5.24–A.5.28).

use super::driver::{Case, Lifecycle, Part, Slot};
use super::fold::end_of_time;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Id, Params, RecordRef, Text, Timestamp};
use crate::model::{EventClass, Incident, IncidentCommand as Command, IncidentState, IncidentStep, Person, standing};

/// The machine of incidents (A.5.24–A.5.28).
pub static INCIDENTS: Machine = Machine {
    name: "incidents",
    title: "Incident",
    states: &[
        state("reported", "Reported"),
        state("assessed", "Assessed"),
        end("dismissed", "Dismissed"),
        state("responding", "Responding"),
        state("contained", "Contained"),
        state("recovered", "Recovered"),
        state("reviewed", "Reviewed"),
        end("closed", "Closed"),
    ],
    commands: &[
        command("assess", "Assess", &[Guard::TimesInOrder], &[]),
        command("dismiss", "Dismiss: no incident", &[], &[]),
        command("respond", "Respond", &[], &[Guard::SeverityGiven]),
        command("contain", "Report containment", &[Guard::TimesInOrder], &[]),
        command("recover", "Report recovery", &[Guard::TimesInOrder], &[Guard::ContainmentRecorded]),
        command("review", "Review", &[Guard::TimesInOrder, Guard::LessonsRecorded], &[Guard::FollowedUp]),
        command(
            "close",
            "Close",
            &[Guard::TimesInOrder, Guard::LessonsRecorded, Guard::CustodyRecorded],
            &[Guard::NotificationsSettled, Guard::FollowedUp],
        ),
        command("reopen", "Reopen", &[], &[]),
    ],
    transitions: &[
        step("reported", "assess", "assessed"),
        step("assessed", "assess", "assessed"),
        step("assessed", "dismiss", "dismissed"),
        step("assessed", "respond", "responding"),
        step("dismissed", "reopen", "assessed"),
        step("responding", "assess", "responding"),
        step("responding", "contain", "contained"),
        step("responding", "recover", "recovered"),
        step("responding", "dismiss", "dismissed"),
        step("contained", "assess", "contained"),
        step("contained", "recover", "recovered"),
        step("recovered", "review", "reviewed"),
        step("recovered", "close", "closed"),
        step("recovered", "reopen", "responding"),
        step("reviewed", "close", "closed"),
        step("reviewed", "reopen", "responding"),
        step("closed", "reopen", "responding"),
    ],
};

/// The lifecycle of incidents.
#[derive(Debug)]
pub struct Incidents;

impl Lifecycle for Incidents {
    type Record = Incident;
    type Command = Command;
    type State = IncidentState;
    const MACHINE: &'static Machine = &INCIDENTS;

    fn items(_: &Incident) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Incident, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(IncidentState::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Incident, _: &str) -> Option<Slot<'r, Command, IncidentState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(record: &Incident, _: &str, _: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        check(record, guard, case)
    }

    fn effect(record: &mut Incident, _: &str, command: &Command, _: &Case<'_>) {
        effect(record, command);
    }

    fn undo(record: &mut Incident, _: &str, command: &Command) {
        undo(record, command);
    }
}

fn effect(record: &mut Incident, command: &Command) {
    match command {
        Command::Assess { act, severity, properties } => {
            record.assessed_at = Some(act.at);
            record.assessed_by = Some(act.by.clone());
            if severity.is_some() {
                record.severity = *severity;
            }
            if !properties.is_empty() {
                record.properties.clone_from(properties);
            }
        }
        Command::Dismiss { .. } => record.assessed_as = Some(EventClass::Event),
        Command::Respond { .. } => record.assessed_as = Some(EventClass::Incident),
        Command::Contain { act, what, achieved_at } => {
            achieve(&mut record.containment, what.as_ref(), *achieved_at, &act.by, act.at);
        }
        Command::Recover { act, what, achieved_at } => {
            achieve(&mut record.recovery, what.as_ref(), *achieved_at, &act.by, act.at);
        }
        Command::Review { act, lessons, follow_ups } => {
            record.reviewed_at = Some(act.at);
            add(&mut record.lessons, lessons);
            add(&mut record.follow_ups, follow_ups);
        }
        Command::Close { act } => record.closed_at = Some(act.at),
        // What was found to be over is not.
        Command::Reopen { .. } => (record.assessed_as, record.reviewed_at, record.closed_at) = (None, None, None),
        Command::Adopt { .. } | Command::Correct { .. } => {}
    }
}

/// Records that a step was achieved. A time that the record has already stands, unless the command gives one.
fn achieve(
    step: &mut Option<IncidentStep>,
    what: Option<&Text>,
    achieved_at: Option<Timestamp>,
    by: &Id<Person>,
    now: Timestamp,
) {
    let known = step.take().unwrap_or(IncidentStep { at: None, what: None, by: None });
    *step = Some(IncidentStep {
        at: achieved_at.or(known.at).or(Some(now)),
        what: what.cloned().or(known.what),
        by: known.by.or_else(|| Some(by.clone())),
    });
}

fn add<T: Clone + PartialEq>(list: &mut Vec<T>, more: &[T]) {
    for item in more {
        if !list.contains(item) {
            list.push(item.clone());
        }
    }
}

/// Takes back what an entry set, in favour of the last entry of its kind that still stands.
fn undo(record: &mut Incident, command: &Command) {
    match command {
        Command::Assess { act, severity, .. } => {
            if record.assessed_at == Some(act.at) {
                (record.assessed_at, record.assessed_by) = (None, None);
            }
            if severity.is_some() && record.severity == *severity {
                record.severity = None;
            }
            again(record, &["assess"]);
        }
        Command::Dismiss { .. } | Command::Respond { .. } => {
            record.assessed_as = None;
            again(record, &["dismiss", "respond"]);
        }
        Command::Contain { act, achieved_at, .. } => {
            forget(&mut record.containment, achieved_at.unwrap_or(act.at));
            again(record, &["contain"]);
        }
        Command::Recover { act, achieved_at, .. } => {
            forget(&mut record.recovery, achieved_at.unwrap_or(act.at));
            again(record, &["recover"]);
        }
        Command::Review { act, lessons, follow_ups } => {
            if record.reviewed_at == Some(act.at) {
                record.reviewed_at = None;
            }
            record.lessons.retain(|lesson: &Text| !lessons.contains(lesson));
            record.follow_ups.retain(|record: &RecordRef| !follow_ups.contains(record));
            again(record, &["review"]);
        }
        Command::Close { act } => {
            if record.closed_at == Some(act.at) {
                record.closed_at = None;
            }
        }
        Command::Reopen { .. } => {
            again(record, &["dismiss", "respond"]);
            again(record, &["review"]);
            again(record, &["close"]);
        }
        Command::Adopt { .. } | Command::Correct { .. } => {}
    }
}

fn forget(step: &mut Option<IncidentStep>, at: Timestamp) {
    if step.as_ref().is_some_and(|step| step.at == Some(at)) {
        *step = None;
    }
}

/// Lets the last entry of some kinds that still stands have its effect again.
fn again(record: &mut Incident, kinds: &[&str]) {
    let last = standing(&record.history, end_of_time())
        .map(|(_, entry)| entry)
        .rfind(|entry| kinds.contains(&entry.kind()))
        .cloned();
    if let Some(command) = last {
        effect(record, &command);
    }
}

fn check(record: &Incident, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
    let lacks = |holds: bool, source: Source, path: &str| {
        if holds { Vec::new() } else { vec![Missing::new(guard, source, path, Params::none())] }
    };
    match guard {
        Guard::SeverityGiven => lacks(record.severity.is_some(), Source::Record, "/severity"),
        Guard::TimesInOrder => {
            let swapped = record.out_of_order().into_iter().map(|swapped| {
                let params = Params::none()
                    .with("name", swapped.name)
                    .with("at", swapped.at.to_string())
                    .with("earlier", swapped.earlier)
                    .with("earlier_at", swapped.earlier_at.to_string());
                // What the command itself sets can be given another time with it.
                let (own, member) = match case.kind {
                    "assess" => ("/assessed_at", "/at"),
                    "contain" => ("/containment/at", "/achieved_at"),
                    "recover" => ("/recovery/at", "/achieved_at"),
                    "review" => ("/reviewed_at", "/at"),
                    _ => ("/closed_at", "/at"),
                };
                if [swapped.path, swapped.earlier_path].contains(&own) {
                    Missing::new(guard, Source::Input, member, params)
                } else {
                    Missing::new(guard, Source::Record, swapped.path, params)
                }
            });
            swapped.collect()
        }
        Guard::ContainmentRecorded => {
            let contained = record.containment.as_ref().is_some_and(|step| step.at.is_some());
            lacks(contained, Source::Record, "/containment")
        }
        Guard::LessonsRecorded => {
            let learned = !record.lessons.is_empty() || !record.is_severe(case.severe_rank);
            let source = if case.kind == "review" { Source::Input } else { Source::Record };
            lacks(learned, source, "/lessons")
        }
        Guard::CustodyRecorded => {
            let gaps = record.custody_gaps().into_iter();
            gaps.map(|(path, what)| Missing::new(guard, Source::Record, path, Params::none().with("what", what)))
                .collect()
        }
        Guard::NotificationsSettled => {
            let now = Timestamp::end_of(case.day);
            let open = record.notifications.iter().enumerate().filter(|(_, duty)| !duty.settled_by(now));
            open.map(|(at, duty)| {
                let params = Params::none().with("recipient", duty.recipient.to_string());
                Missing::new(guard, Source::Record, format!("/notifications/{at}/notified_at"), params)
            })
            .collect()
        }
        Guard::FollowedUp => {
            let source = if case.kind == "review" { Source::Input } else { Source::Record };
            let followed = !record.follow_ups.is_empty() || !record.is_severe(case.severe_rank);
            lacks(followed, source, "/follow_ups")
        }
        _ => Vec::new(),
    }
}
