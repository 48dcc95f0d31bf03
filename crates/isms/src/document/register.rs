//! A register: records in order, found by id; and the same without its type, for what treats all registers alike.

use std::collections::HashMap;
use std::sync::Arc;

use crate::base::pointer::push_step;
use crate::base::shape::{Reader, duplicate_id, repeated_ids};
use crate::base::{Date, Fault, Field, Json, Place, Refs, ShapeError, Value};
use crate::model::{Entity, Meta};

/// A record as it stands in a register, with the members that only a newer version of the format knows.
#[derive(Debug, Clone, PartialEq)]
struct Stored<T> {
    record: T,
    /// Members kept for a newer format: the JSON pointer from the record, and the value.
    kept: Vec<(String, Value)>,
}

/// Where each id stands.
#[derive(Debug, Clone, PartialEq, Default)]
struct Index(Arc<HashMap<Arc<str>, usize>>);

impl Index {
    fn position(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }

    fn add(&mut self, id: &str, at: usize) {
        Arc::make_mut(&mut self.0).insert(id.into(), at);
    }

    fn take(&mut self, id: &str) -> Option<usize> {
        let at = self.position(id)?;
        let index = Arc::make_mut(&mut self.0);
        index.remove(id);
        for position in index.values_mut() {
            if *position > at {
                *position -= 1;
            }
        }
        Some(at)
    }
}

/// The records of one kind, in document order. Copying is cheap: copies share their records until one is changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Register<T> {
    entries: Vec<Arc<Stored<T>>>,
    index: Index,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), index: Index::default() }
    }
}

impl<T: Entity> Register<T> {
    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The records in document order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &T> {
        self.entries.iter().map(|entry| &entry.record)
    }

    /// The record at a position.
    #[must_use]
    pub fn nth(&self, index: usize) -> Option<&T> {
        self.entries.get(index).map(|entry| &entry.record)
    }

    /// The record of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.nth(self.position_of(id)?)
    }

    /// The position of the record of that id.
    #[must_use]
    pub fn position_of(&self, id: &str) -> Option<usize> {
        self.index.position(id)
    }

    /// Puts a record in: in place of the one with its id, or at the end. Says where.
    pub fn put(&mut self, record: T) -> usize {
        self.put_entry(Stored { record, kept: Vec::new() })
    }

    fn put_entry(&mut self, entry: Stored<T>) -> usize {
        let entries = &mut self.entries;
        let known = self.index.position(entry.record.id());
        if let Some(at) = known {
            if let Some(place) = entries.get_mut(at) {
                *place = Arc::new(entry);
            }
            return at;
        }
        let at = entries.len();
        self.index.add(entry.record.id(), at);
        entries.push(Arc::new(entry));
        at
    }

    /// Changes the record of that id in place, keeping what a newer format added to it.
    pub fn update(&mut self, id: &str, change: impl FnOnce(&mut T)) -> bool {
        let Some(at) = self.position_of(id) else { return false };
        let Some(entry) = self.entries.get_mut(at) else { return false };
        change(&mut Arc::make_mut(entry).record);
        true
    }

    /// Where a record stands, for diagnostics.
    #[must_use]
    pub fn place(&self, record: &T) -> Place {
        let index = if T::SINGLE { None } else { self.position_of(record.id()) };
        Place { register: T::REGISTER, id: Some(record.id().to_owned()), index }
    }
}

/// A register without its type.
pub trait AnyRegister: Send + Sync {
    /// Its name.
    fn name(&self) -> &'static str;
    /// Whether it holds one record only.
    fn single(&self) -> bool;
    /// How many records there are.
    fn count(&self) -> usize;
    /// The id of the record at a position.
    fn id_at(&self, index: usize) -> Option<&str>;
    /// The position of the record of that id.
    fn position(&self, id: &str) -> Option<usize>;
    /// The record at a position, as JSON.
    fn json_at(&self, index: usize) -> Option<Json<'_>>;
    /// Its title or name.
    fn title_at(&self, index: usize) -> Option<&str>;
    /// The id of the person who answers for it.
    fn owner_at(&self, index: usize) -> Option<&str>;
    /// What every record may carry.
    fn meta_at(&self, index: usize) -> Option<&Meta>;
    /// Whether the record at a position had been retired by the end of a day.
    fn retired_at(&self, index: usize, day: Date) -> bool;
    /// Calls `hear` with the field, register and id of every reference the record at a position holds.
    fn refs_at(&self, index: usize, hear: &mut dyn FnMut(&Field, &str, &str));
    /// Where the record at a position stands.
    fn place_at(&self, index: usize) -> Place;
    /// Reads a record and puts it in, in place of the one with its id or at the end; says where.
    ///
    /// # Errors
    /// Every fault of shape; nothing is changed then.
    fn put_json(&mut self, json: &Json<'_>, keep_unknown: bool) -> Result<usize, ShapeError>;
    /// Takes the record of that id out; says whether there was one.
    fn remove(&mut self, id: &str) -> bool;
    /// Reads the whole register from its member of the document, leaving out faulty records.
    fn read(&mut self, json: &Json<'_>, keep_unknown: bool, faults: &mut Vec<Fault>);
}

impl<T: Entity> AnyRegister for Register<T> {
    fn name(&self) -> &'static str {
        T::REGISTER
    }
    fn single(&self) -> bool {
        T::SINGLE
    }
    fn count(&self) -> usize {
        self.len()
    }
    fn id_at(&self, index: usize) -> Option<&str> {
        self.nth(index).map(Entity::id)
    }
    fn position(&self, id: &str) -> Option<usize> {
        self.position_of(id)
    }
    fn json_at(&self, index: usize) -> Option<Json<'_>> {
        let entry = self.entries.get(index)?;
        Some(restored(entry.record.to_json(), &entry.kept))
    }
    fn title_at(&self, index: usize) -> Option<&str> {
        self.nth(index)?.title()
    }
    fn owner_at(&self, index: usize) -> Option<&str> {
        self.nth(index)?.owner().map(|id| id.as_str())
    }
    fn meta_at(&self, index: usize) -> Option<&Meta> {
        self.nth(index).map(Entity::meta)
    }
    fn retired_at(&self, index: usize, day: Date) -> bool {
        self.nth(index).is_some_and(|record| record.retired_by(day))
    }
    fn refs_at(&self, index: usize, hear: &mut dyn FnMut(&Field, &str, &str)) {
        if let Some(record) = self.nth(index) {
            record.refs(&mut Refs::new(hear));
        }
    }
    fn place_at(&self, index: usize) -> Place {
        let id = self.id_at(index).map(str::to_owned);
        Place { register: T::REGISTER, id, index: (!T::SINGLE).then_some(index) }
    }
    fn put_json(&mut self, json: &Json<'_>, keep_unknown: bool) -> Result<usize, ShapeError> {
        let mut reader = reader(keep_unknown);
        let record = T::read(json, &mut reader);
        let (faults, kept) = reader.finish();
        match record {
            Some(record) if faults.is_empty() => Ok(self.put_entry(Stored { record, kept })),
            _ => Err(placed_by_id(self, json, faults)),
        }
    }
    fn remove(&mut self, id: &str) -> bool {
        let found = self.index.take(id);
        if let Some(at) = found {
            self.entries.remove(at);
        }
        found.is_some()
    }
    fn read(&mut self, json: &Json<'_>, keep_unknown: bool, faults: &mut Vec<Fault>) {
        read_all(T::REGISTER, T::SINGLE, json, keep_unknown, faults, &mut |item, reader, settle| {
            let record = T::read(item, reader);
            if let (Some(record), Some(kept)) = (record, settle(reader)) {
                self.put_entry(Stored { record, kept });
            }
        });
    }
}

/// Settles what reading a record gave: the members kept for a newer format, or nothing where there were faults.
type Settle<'s> = &'s mut dyn FnMut(&mut Reader) -> Option<Vec<(String, Value)>>;

/// Reads every record of a register with `read`, which is told how to settle each.
fn read_all(
    register: &'static str,
    single: bool,
    json: &Json<'_>,
    keep_unknown: bool,
    faults: &mut Vec<Fault>,
    read: &mut dyn FnMut(&Json<'_>, &mut Reader, Settle<'_>),
) {
    let items = if single { Some(std::slice::from_ref(json)) } else { json.as_list() };
    let Some(items) = items else {
        let mut reader = reader(keep_unknown);
        reader.within(register, |r| r.wrong_type(json, "a list"));
        faults.extend(reader.finish().0);
        return;
    };
    let repeated = repeated_ids(items);
    for (index, item) in items.iter().enumerate() {
        let taken = repeated.binary_search(&index).is_ok();
        let place = Place { register, id: None, index: (!single).then_some(index) };
        read(item, &mut reader(keep_unknown), &mut |reader| settled(&place, item, taken, reader, faults));
    }
}

/// Gives faults of a record read on its own their place: where the record of that id stands, if there is one.
#[inline(never)]
fn placed_by_id(register: &dyn AnyRegister, json: &Json<'_>, faults: Vec<Fault>) -> ShapeError {
    let id = own_id(register.name(), register.single(), json);
    let index = id.and_then(|id| register.position(id)).filter(|_| !register.single());
    let place = Place { register: register.name(), id: id.map(str::to_owned), index };
    let place_fault = |fault: Fault| Fault { field: Some(fault.path.clone()), record: Some(place.clone()), ..fault };
    ShapeError { faults: faults.into_iter().map(place_fault).collect() }
}

fn own_id<'j>(register: &'static str, single: bool, json: &'j Json<'_>) -> Option<&'j str> {
    if single { Some(register) } else { json.get("id").and_then(Json::as_str) }
}

/// Settles what reading a record of a document gave: its faults are added with their place in the document, or the members kept
/// for a newer format are returned.
fn settled(
    place: &Place,
    json: &Json<'_>,
    taken: bool,
    reader: &mut Reader,
    faults: &mut Vec<Fault>,
) -> Option<Vec<(String, Value)>> {
    if taken {
        duplicate_id(own_id(place.register, place.index.is_none(), json).unwrap_or_default(), reader);
    }
    let (found, kept) = reader.drain();
    let base = place.pointer();
    if found.is_empty() {
        faults.extend(kept.iter().map(|(path, _)| super::reading::kept_notice(format!("{base}{path}"))));
        return Some(kept);
    }
    let id = own_id(place.register, place.index.is_none(), json).map(str::to_owned);
    for fault in found {
        let record = Some(Place { id: id.clone(), ..place.clone() });
        faults.push(Fault { path: format!("{base}{}", fault.path), field: Some(fault.path), record, ..fault });
    }
    None
}

fn reader(keep_unknown: bool) -> Reader {
    if keep_unknown { Reader::keeping_unknown() } else { Reader::strict() }
}

fn restored<'a>(mut json: Json<'a>, kept: &'a [(String, Value)]) -> Json<'a> {
    for (pointer, value) in kept {
        restore(&mut json, pointer, value);
    }
    json
}

/// Puts a kept member back where it stood, if what surrounds it is still there.
fn restore<'a>(json: &mut Json<'a>, pointer: &str, value: &'a Value) {
    let Some((parent, _)) = pointer.rsplit_once('/') else { return };
    let steps: Vec<String> = crate::base::pointer::steps(pointer).collect();
    let Some(name) = steps.last() else { return };
    let mut here = json;
    for step in crate::base::pointer::steps(parent) {
        let next = match here {
            Json::Map(_) => here.get_mut(&step),
            Json::List(items) => step.parse::<usize>().ok().and_then(|at| items.get_mut(at)),
            _ => None,
        };
        match next {
            Some(next) => here = next,
            None => return,
        }
    }
    if let Json::Map(members) = here {
        members.push((std::borrow::Cow::Owned(name.clone()), value.borrowed()));
    }
}

/// Joins the pointer of a place and the pointer of a field in it.
#[must_use]
pub fn join(place: &Place, field: &str) -> String {
    let mut pointer = String::new();
    push_step(&mut pointer, place.register);
    if let Some(index) = place.index {
        push_step(&mut pointer, &index.to_string());
    }
    pointer.push_str(field);
    pointer
}
