//! Lifecycles without their types: one driver serves all machines, and asks them through [`Machinery`].

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use super::driver::{Case, Lifecycle};
use super::fold::Entry;
use super::guard::{Guard, Missing};
use super::machine::Machine;
use crate::base::shape::Slot;
use crate::base::{Date, Digest, Field, Json, Line, Reader, Shape, fingerprint};
use crate::document::Record;
use crate::model::{Act, Command};

/// A command without its type.
pub(super) trait Told: Command + Slot + Any {
    fn copy(&self) -> Box<dyn Told>;
}

impl<C: Command + Shape + Clone + 'static> Told for C {
    fn copy(&self) -> Box<dyn Told> {
        Box::new(self.clone())
    }
}

/// The fingerprint of a command as an entry of a history.
pub(super) fn digest(command: &dyn Told) -> Digest {
    fingerprint(&command.written().unwrap_or(Json::Null))
}

/// What is driven, without the type of its commands.
pub(super) struct Driven<'r> {
    pub(super) entries: Vec<Entry>,
    pub(super) stored: Option<&'static str>,
    pub(super) implied: Option<&'static str>,
    pub(super) chained: bool,
    pub(super) field: Field,
    pub(super) title: Option<&'r str>,
    pub(super) owner: Option<&'r str>,
    /// Where it was taken over from, for each entry that does so: position and source.
    pub(super) adopted: Vec<(usize, &'r str)>,
}

/// A lifecycle without its types. A record of another type than it drives has nothing to drive.
pub(super) trait Machinery: Sync {
    fn machine(&self) -> &'static Machine;
    fn items<'r>(&self, record: &'r dyn Any) -> Vec<&'r str>;
    fn part<'r>(&self, record: &'r dyn Any, item: &str, day: Date) -> Option<Driven<'r>>;
    /// The entry at a position of the history.
    fn entry(&self, record: &dyn Any, item: &str, day: Date, at: usize) -> Option<Box<dyn Told>>;
    fn read(&self, json: &Json<'_>, r: &mut Reader) -> Option<Box<dyn Told>>;
    /// The command `adopt`.
    fn adopt(&self, act: Act, state: &str, source: Line) -> Option<Box<dyn Told>>;
    /// A copy of a record, to change it.
    fn copy(&self, record: &dyn Any) -> Option<Arc<dyn Record>>;
    /// Adds entries to the history; says whether there is one.
    fn push(&self, record: &mut dyn Any, item: &str, entries: Vec<Box<dyn Told>>) -> bool;
    /// Brings the stored state, where there is one, up to date.
    fn store(&self, record: &mut dyn Any, item: &str, state: &str);
    fn check(
        &self,
        record: &dyn Any,
        item: &str,
        command: Option<&dyn Told>,
        guard: Guard,
        case: &Case<'_>,
    ) -> Vec<Missing>;
    fn effect(&self, record: &mut dyn Any, item: &str, command: &dyn Told, case: &Case<'_>);
    fn undo(&self, record: &mut dyn Any, item: &str, command: &dyn Told);
}

/// The machinery of a lifecycle.
pub(super) struct Of<L>(PhantomData<fn() -> L>);

impl<L> Of<L> {
    pub(super) const NEW: Self = Self(PhantomData);
}

fn typed<C: 'static>(command: &dyn Told) -> Option<&C> {
    (command as &dyn Any).downcast_ref()
}

impl<L: Lifecycle> Machinery for Of<L> {
    fn machine(&self) -> &'static Machine {
        L::MACHINE
    }
    fn items<'r>(&self, record: &'r dyn Any) -> Vec<&'r str> {
        record.downcast_ref().map(L::items).unwrap_or_default()
    }
    fn part<'r>(&self, record: &'r dyn Any, item: &str, day: Date) -> Option<Driven<'r>> {
        let part = L::part(record.downcast_ref()?, item, day)?;
        let mut driven = Driven {
            entries: Vec::with_capacity(part.history.len()),
            stored: part.stored,
            implied: part.implied,
            chained: part.chained,
            field: part.field,
            title: part.title,
            owner: part.owner,
            adopted: Vec::new(),
        };
        for (at, command) in part.history.iter().enumerate() {
            driven.entries.push(Entry::of(at, command));
            if let Some((_, source)) = command.adopted() {
                driven.adopted.push((at, source.as_str()));
            }
        }
        Some(driven)
    }
    fn entry(&self, record: &dyn Any, item: &str, day: Date, at: usize) -> Option<Box<dyn Told>> {
        let part = L::part(record.downcast_ref()?, item, day)?;
        part.history.get(at).map(Told::copy)
    }
    fn read(&self, json: &Json<'_>, r: &mut Reader) -> Option<Box<dyn Told>> {
        L::Command::read(json, r).map(|command| Box::new(command) as Box<dyn Told>)
    }
    fn adopt(&self, act: Act, state: &str, source: Line) -> Option<Box<dyn Told>> {
        L::Command::adopt(act, state, source).map(|command| Box::new(command) as Box<dyn Told>)
    }
    fn copy(&self, record: &dyn Any) -> Option<Arc<dyn Record>> {
        let record: &L::Record = record.downcast_ref()?;
        Some(Arc::new(record.clone()))
    }
    fn push(&self, record: &mut dyn Any, item: &str, entries: Vec<Box<dyn Told>>) -> bool {
        let Some(slot) = record.downcast_mut().and_then(|record| L::slot(record, item)) else { return false };
        for entry in entries {
            let entry: Box<dyn Any> = entry;
            slot.history.extend(entry.downcast().ok().map(|entry| *entry));
        }
        true
    }
    fn store(&self, record: &mut dyn Any, item: &str, state: &str) {
        if let Some(slot) = record.downcast_mut().and_then(|record| L::slot(record, item))
            && slot.state.is_some()
        {
            *slot.state = state.parse().ok();
        }
    }
    fn check(
        &self,
        record: &dyn Any,
        item: &str,
        command: Option<&dyn Told>,
        guard: Guard,
        case: &Case<'_>,
    ) -> Vec<Missing> {
        let Some(record) = record.downcast_ref() else { return Vec::new() };
        L::check(record, item, command.and_then(typed), guard, case)
    }
    fn effect(&self, record: &mut dyn Any, item: &str, command: &dyn Told, case: &Case<'_>) {
        if let (Some(record), Some(command)) = (record.downcast_mut(), typed(command)) {
            L::effect(record, item, command, case);
        }
    }
    fn undo(&self, record: &mut dyn Any, item: &str, command: &dyn Told) {
        if let (Some(record), Some(command)) = (record.downcast_mut(), typed(command)) {
            L::undo(record, item, command);
        }
    }
}
