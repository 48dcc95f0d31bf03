//! Driving one record, alone or in its document: what can be done, and doing it.

use std::any::Any;
use std::sync::Arc;

use super::answers::{Availability, DriveError, Offer, TransitionError};
use super::facts::Facts;
use super::fold::{Entry, FoldError, FoldFault, end_of_time, fold, fold_entries, standing_entries};
use super::guard::{Guard, LifecycleSettings, Missing, Source};
use super::machine::{ADOPT, CORRECT, CommandInfo, Machine};
use super::told::{self, Machinery, Of, Told, digest};
use crate::base::{AsOf, Date, Digest, FaultCode, Field, Json, Line, Params, Reader, Refs, Shape, Timestamp};
use crate::document::{Kept, Record};
use crate::model::{Act, Command};

/// What is driven: a record, or a part of one.
#[derive(Debug)]
pub struct Part<'r, C> {
    /// What happened to it.
    pub history: &'r [C],
    /// The state stored with it.
    pub stored: Option<&'static str>,
    /// The state its other members tell, where none is stored: what is done is done.
    pub implied: Option<&'static str>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chained: bool,
    /// Where it stands in the record.
    pub field: Field,
    /// What it is called.
    pub title: Option<&'r str>,
    /// The id of who answers for it.
    pub owner: Option<&'r str>,
}

/// What a lifecycle writes to.
#[derive(Debug)]
pub struct Slot<'r, C, S> {
    /// The history.
    pub history: &'r mut Vec<C>,
    /// The stored state.
    pub state: &'r mut Option<S>,
}

/// The circumstances under which a command is given, or would be.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    /// The command.
    pub kind: &'static str,
    /// Who gives it; `None` while nobody has said.
    pub by: Option<&'a str>,
    /// The day.
    pub day: Date,
    /// What is known of the rest.
    pub facts: &'a dyn Facts,
    /// The waiting period before a review of effectiveness.
    pub waiting_days: u32,
    /// From which severity an incident is severe: 1 minor to 4 critical.
    pub severe_rank: u32,
}

impl<'a> Case<'a> {
    fn new(
        kind: &'static str,
        by: Option<&'a str>,
        day: Date,
        facts: &'a dyn Facts,
        settings: &LifecycleSettings,
    ) -> Self {
        let severe_rank = settings.severe_rank.unwrap_or(3);
        Self { kind, by, day, facts, waiting_days: settings.waiting_days, severe_rank }
    }
}

/// The lifecycle of one kind of record, or of a part of it: its machine, and what its commands ask for and change.
///
/// `item` names the part: the id of an action, and the empty text where a record has one such part only or is driven itself.
pub trait Lifecycle: 'static {
    /// The record it drives, or that holds what it drives.
    type Record: Kept;
    /// Its commands.
    type Command: Command + Shape + Clone + 'static;
    /// Its states.
    type State: Copy + std::str::FromStr;
    /// The table.
    const MACHINE: &'static Machine;
    /// What of a record it drives.
    fn items(record: &Self::Record) -> Vec<&str>;
    /// What is driven; `None` if the record has no such part.
    fn part<'r>(record: &'r Self::Record, item: &str, day: Date) -> Option<Part<'r, Self::Command>>;
    /// The same to write to, made where it is not there yet.
    fn slot<'r>(record: &'r mut Self::Record, item: &str) -> Option<Slot<'r, Self::Command, Self::State>>;
    /// What of a guard does not hold. With a command, the record is as the command would leave it.
    fn check(
        record: &Self::Record,
        item: &str,
        command: Option<&Self::Command>,
        guard: Guard,
        case: &Case<'_>,
    ) -> Vec<Missing>;
    /// Sets the members of the record that a command sets.
    fn effect(record: &mut Self::Record, item: &str, command: &Self::Command, case: &Case<'_>);
    /// Takes back what a command set that was declared void, unless it was changed since. The history is without it already.
    fn undo(record: &mut Self::Record, item: &str, command: &Self::Command);
}

/// A record after a command.
#[derive(Debug, Clone, PartialEq)]
pub struct Driven<R> {
    /// The record.
    pub record: R,
    /// The state before.
    pub from: &'static str,
    /// The state now.
    pub to: &'static str,
}

/// The state in which a record, or a part of it, was at a moment. Without history it is the one stored, or the first.
///
/// # Errors
/// The history cannot have happened. A part that the record does not have is in the first state.
pub fn state_word<L: Lifecycle>(record: &L::Record, item: &str, as_of: AsOf) -> Result<&'static str, FoldError> {
    match L::part(record, item, as_of.date()) {
        Some(part) => fold(L::MACHINE, part.stored.or(part.implied), part.history, as_of.moment()),
        None => Ok(L::MACHINE.initial()),
    }
}

/// As [`state_word`], typed.
///
/// # Errors
/// The history cannot have happened.
pub fn state<L: Lifecycle>(record: &L::Record, item: &str, as_of: AsOf) -> Result<Option<L::State>, FoldError> {
    state_word::<L>(record, item, as_of).map(|word| word.parse().ok())
}

/// The address of what is driven: the record's id, and what of it.
pub(super) fn address(machine: &Machine, id: &str, item: &str) -> String {
    match (machine.part(), item) {
        (None, _) => id.to_owned(),
        (Some(part), "") => format!("{id}/{part}"),
        (Some(part), item) => format!("{id}/{part}/{item}"),
    }
}

/// Every command that the present state of a record has, with what it lacks. `as_of` and `by` stand for the members `at` and `by`
/// that the commands would have; without `by`, guards about the person are left open and `/by` is among what is missing.
///
/// The record's members are taken as they stand, though its state is the one it had `as_of`.
///
/// # Errors
/// The record has no such part, or its history cannot have happened.
pub fn available<L: Lifecycle>(
    record: &L::Record,
    item: &str,
    as_of: AsOf,
    by: Option<&str>,
    facts: &dyn Facts,
    settings: &LifecycleSettings,
) -> Result<Availability, DriveError> {
    offers(&Of::<L>::NEW, record, item, as_of, by, facts, settings)
}

/// As [`available`], without the types.
pub(super) fn offers(
    lifecycle: &dyn Machinery,
    record: &dyn Record,
    item: &str,
    as_of: AsOf,
    by: Option<&str>,
    facts: &dyn Facts,
    settings: &LifecycleSettings,
) -> Result<Availability, DriveError> {
    let machine = lifecycle.machine();
    let address = address(machine, record.id(), item);
    let Some(part) = lifecycle.part(record, item, as_of.date()) else {
        return Err(DriveError::NotFound { register: machine.register(), id: address });
    };
    let moment = as_of.moment();
    let state = match fold_entries(machine, part.stored.or(part.implied), &part.entries, moment) {
        Ok(state) => state,
        Err(fault) => return Err(DriveError::History { id: address, fault }),
    };
    let adopted_from = adopted_from(&part, moment);
    let mut commands = Vec::new();
    for step in machine.steps(state) {
        let Some(info) = machine.command(step.command) else { continue };
        let case = Case::new(info.kind, by, as_of.date(), facts, settings);
        let mut missing = inputs(lifecycle, info.kind, by, moment);
        if by.is_some_and(|by| facts.exists("people", by) == Some(false)) {
            let params = Params::none().with("id", by.unwrap_or_default().to_owned()).with("register", "people");
            missing.push(Missing::new(Guard::ReferenceExists, Source::Person, "/by", params));
        }
        let (hard, advice) = weigh(lifecycle, record, item, None, info, &case, settings);
        missing.extend(hard);
        for missing in &mut missing {
            tell_adopted(missing, adopted_from.as_deref());
        }
        let ready = missing.iter().all(|missing| missing.source == Source::Input);
        commands.push(Offer { kind: info.kind, label: info.label, to: Some(step.to), ready, missing, advice });
    }
    for info in mending(&part.entries, moment) {
        let missing = inputs(lifecycle, info.kind, by, moment);
        commands.push(Offer { kind: info.kind, label: info.label, to: None, ready: true, missing, advice: Vec::new() });
    }
    let label = machine.state(state).map_or(state, |info| info.label);
    Ok(Availability { machine: machine.name, id: address, state, label, adopted_from, commands })
}

/// Carries a command out on a record alone: gives the record after it.
///
/// # Errors
/// The record has no such part, its history cannot have happened, or the command is refused.
pub fn apply<L: Lifecycle>(
    record: &L::Record,
    item: &str,
    command: &L::Command,
    facts: &dyn Facts,
    settings: &LifecycleSettings,
) -> Result<Driven<L::Record>, DriveError> {
    let part = L::part(record, item, command.act().at.date());
    let last = part.and_then(|part| part.history.last()).map(|entry| digest(entry));
    let after = drive(&Of::<L>::NEW, record, item, command, last, facts, settings)?;
    let changed: &dyn Any = &*after.record;
    // The machinery copies a record to one of its own type.
    let record = changed.downcast_ref::<L::Record>().unwrap_or(record).clone();
    Ok(Driven { record, from: after.from, to: after.to })
}

/// As [`apply`], without the types, and with the fingerprint of the last entry as it is kept.
pub(super) fn drive(
    lifecycle: &dyn Machinery,
    record: &dyn Record,
    item: &str,
    command: &dyn Told,
    last: Option<Digest>,
    facts: &dyn Facts,
    settings: &LifecycleSettings,
) -> Result<Driven<Arc<dyn Record>>, DriveError> {
    let machine = lifecycle.machine();
    let (kind, act) = (command.kind(), command.act());
    let day = act.at.date();
    let id = address(machine, record.id(), item);
    let not_found = || DriveError::NotFound { register: machine.register(), id: id.clone() };
    let part = lifecycle.part(record, item, day).ok_or_else(not_found)?;
    let stored = part.stored.or(part.implied);
    let from = match fold_entries(machine, stored, &part.entries, end_of_time()) {
        Ok(state) => state,
        // A correction may be what mends the history.
        Err(_) if command.voids().is_some() => machine.initial(),
        Err(fault) => return Err(DriveError::History { id, fault }),
    };
    let mends: Vec<&'static str> = mending(&part.entries, end_of_time()).iter().map(|info| info.kind).collect();
    let possible = machine.next(from, kind).is_some() || mends.contains(&kind);
    let refuse = |missing: Vec<Missing>| {
        let allowed = machine.steps(from).map(|step| step.command).chain(mends.iter().copied()).collect();
        DriveError::Refused(Box::new(TransitionError {
            machine: machine.name,
            id: id.clone(),
            from,
            command: kind,
            missing,
            allowed,
        }))
    };
    let Some(info) = machine.command(kind).filter(|_| possible) else {
        return Err(refuse(Vec::new()));
    };

    let mut missing = Vec::new();
    let mut copy = lifecycle.copy(record).ok_or_else(not_found)?;
    let after: &mut dyn Any = Arc::get_mut(&mut copy).ok_or_else(not_found)?;
    if act.previous.is_some() && act.previous != last {
        missing.push(Missing::new(Guard::PreviousMatches, Source::Input, "/previous", Params::none()));
    }
    command.visit(&mut Refs::new(&mut |field, register, id| {
        if facts.exists(register, id) == Some(false) {
            let params = Params::none().with("id", id.to_owned()).with("register", register.to_owned());
            missing.push(Missing::new(Guard::ReferenceExists, Source::Input, field.pointer(), params));
        }
    }));
    // A record that was in a state before it had a history: the history begins by saying so.
    let begins = part.entries.is_empty() && from != machine.initial() && command.adopted().is_none();
    let mut entries = Vec::new();
    let mut previous = last;
    if let Some(takeover) = begins.then(|| takeover(lifecycle, act, from)).flatten() {
        previous = Some(digest(&*takeover));
        entries.push(takeover);
    }
    let mut entry = command.copy();
    if part.chained {
        entry.act_mut().previous = previous;
    }
    entries.push(entry);
    let mut told = part.entries.clone();
    for entry in &entries {
        told.push(Entry::of(told.len(), &**entry));
    }
    let mut to = from;
    if lifecycle.push(after, item, entries) {
        match fold_entries(machine, None, &told, end_of_time()) {
            Ok(state) => to = state,
            Err(fault) => missing.push(unfolded(&fault, told.len())),
        }
        lifecycle.store(after, item, to);
    }
    let case = Case::new(kind, Some(act.by.as_str()), day, facts, settings);
    let entry_at = |at: Option<usize>| at.and_then(|at| lifecycle.entry(record, item, day, at));
    match entry_at(command.voids()) {
        None => lifecycle.effect(after, item, command, &case),
        Some(voided) => match entry_at(voided.voids()) {
            None => lifecycle.undo(after, item, &*voided),
            // A correction taken back: what it had declared void holds again.
            Some(again) => {
                let act = again.act();
                let case = Case { kind: again.kind(), by: Some(act.by.as_str()), day: act.at.date(), ..case };
                lifecycle.effect(after, item, &*again, &case);
            }
        },
    }

    let (hard, soft) = weigh(lifecycle, after, item, Some(command), info, &case, settings);
    let adopted_from = adopted_from(&part, end_of_time());
    missing.extend(hard);
    for mut advice in soft.into_iter().filter(|advice| act.despite.iter().all(|d| d.code.as_str() != advice.code)) {
        advice.message.push_str("; give the reason in `despite`, or see to it first");
        (advice.source, advice.path) = (Source::Input, "/despite".to_owned());
        missing.push(advice);
    }
    for missing in &mut missing {
        tell_adopted(missing, adopted_from.as_deref());
    }
    if missing.is_empty() { Ok(Driven { record: copy, from, to }) } else { Err(refuse(missing)) }
}

/// What of a command's guards does not hold: what refuses it, and what only advises against it.
fn weigh(
    lifecycle: &dyn Machinery,
    record: &dyn Any,
    item: &str,
    command: Option<&dyn Told>,
    info: &CommandInfo,
    case: &Case<'_>,
    settings: &LifecycleSettings,
) -> (Vec<Missing>, Vec<Missing>) {
    let mut missing = Vec::new();
    let mut advice = Vec::new();
    for guard in info.hard {
        missing.extend(lifecycle.check(record, item, command, *guard, case));
    }
    for guard in info.soft {
        let found = lifecycle.check(record, item, command, *guard, case);
        if settings.hardens(*guard) { missing.extend(found) } else { advice.extend(found) }
    }
    (missing, advice)
}

/// The members that a command must carry, found by reading it without them.
fn inputs(lifecycle: &dyn Machinery, kind: &'static str, by: Option<&str>, at: Timestamp) -> Vec<Missing> {
    let mut bare = Json::map();
    bare.put("kind", kind);
    bare.put("by", by.unwrap_or("somebody"));
    bare.put("at", at.to_string());
    let mut reader = Reader::strict();
    let _ = lifecycle.read(&bare, &mut reader);
    let input = |path: String, message: String, params: Params| Missing {
        source: Source::Input,
        code: "input_missing",
        path,
        message,
        params,
        ready_on: None,
    };
    let mut missing = Vec::new();
    if by.is_none() {
        let params = Params::none().with("member", "by");
        missing.push(input("/by".to_owned(), params.fill("`{member}` is missing"), params));
    }
    let (faults, _) = reader.finish();
    for fault in faults.into_iter().filter(|fault| fault.code == FaultCode::MissingMember) {
        missing.push(input(fault.path, fault.message, fault.params));
    }
    missing
}

/// Which of `adopt` and `correct` a history allows: a record is taken over before anything else, and only what stands is corrected.
fn mending(history: &[Entry], moment: Timestamp) -> Vec<&'static CommandInfo> {
    let mut mending: Vec<&'static CommandInfo> = Vec::new();
    if standing_entries(history, moment).iter().all(|entry| entry.voids.is_some()) {
        mending.push(&ADOPT);
    }
    if !history.is_empty() {
        mending.push(&CORRECT);
    }
    mending
}

fn adopted_from(part: &told::Driven<'_>, moment: Timestamp) -> Option<String> {
    let standing = standing_entries(&part.entries, moment);
    let source = |entry: &Entry| part.adopted.iter().find(|(at, _)| *at == entry.index).map(|(_, source)| *source);
    standing.iter().find_map(source).map(str::to_owned)
}

/// Says, where a record was taken over, that what it lacks may have happened before that.
fn tell_adopted(missing: &mut Missing, source: Option<&str>) {
    if let Some(source) = source
        && missing.source == Source::Record
    {
        missing.message.push_str("; the record was taken over, and what came before is not known here: record it");
        missing.params = std::mem::take(&mut missing.params).with("adopted_from", source.to_owned());
    }
}

fn takeover(lifecycle: &dyn Machinery, act: &Act, state: &'static str) -> Option<Box<dyn Told>> {
    let act = Act { note: None, despite: Vec::new(), previous: None, ..act.clone() };
    lifecycle.adopt(act, state, Line::new("the state kept with the record").ok()?)
}

/// Why the history with the new entry at its end does not fold.
fn unfolded(fault: &FoldError, entries: usize) -> Missing {
    match &fault.why {
        FoldFault::Backwards { after, .. } if fault.entry + 1 == entries => {
            let params = Params::none().with("last", after.to_string());
            Missing::new(Guard::TimeOrder, Source::Input, "/at", params)
        }
        _ => {
            let params = Params::none().with("why", fault.to_string());
            Missing::new(Guard::HistoryFolds, Source::Input, "/entry", params)
        }
    }
}
