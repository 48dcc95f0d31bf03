//! A register: records in order, found by id; and the same without its type, for what treats all registers alike.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;
use std::sync::Arc;

use crate::base::pointer::push_step;
use crate::base::shape::{Reader, duplicate_id};
use crate::base::{Date, Fault, Field, Json, Place, Refs, ShapeError, Value};
use crate::model::{Entity, Meta};

/// A record as it stands in a register, with the members that only a newer version of the format knows.
#[derive(Debug, Clone, PartialEq)]
struct Stored<T> {
    record: T,
    /// Members kept for a newer format: the JSON pointer from the record, and the value.
    kept: Vec<(String, Value)>,
}

#[derive(Debug, Clone, PartialEq)]
struct Inner<T> {
    entries: Vec<Arc<Stored<T>>>,
    index: HashMap<Arc<str>, usize>,
}

/// The records of one kind, in document order. Copying is cheap: copies share their records until one is changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Register<T> {
    inner: Arc<Inner<T>>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { inner: Arc::new(Inner { entries: Vec::new(), index: HashMap::new() }) }
    }
}

impl<T: Entity> Register<T> {
    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.inner.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inner.entries.is_empty()
    }

    /// The records in document order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &T> {
        self.inner.entries.iter().map(|entry| &entry.record)
    }

    /// The record at a position.
    #[must_use]
    pub fn nth(&self, index: usize) -> Option<&T> {
        self.inner.entries.get(index).map(|entry| &entry.record)
    }

    /// The record of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.nth(self.position_of(id)?)
    }

    /// The position of the record of that id.
    #[must_use]
    pub fn position_of(&self, id: &str) -> Option<usize> {
        self.inner.index.get(id).copied()
    }

    /// Puts a record in: in place of the one with its id, or at the end. Says where.
    pub fn put(&mut self, record: T) -> usize {
        self.put_entry(Stored { record, kept: Vec::new() })
    }

    fn put_entry(&mut self, entry: Stored<T>) -> usize {
        let inner = Arc::make_mut(&mut self.inner);
        match inner.index.entry(entry.record.id().into()) {
            Slot::Occupied(slot) => {
                let at = *slot.get();
                if let Some(place) = inner.entries.get_mut(at) {
                    *place = Arc::new(entry);
                }
                at
            }
            Slot::Vacant(slot) => {
                let at = inner.entries.len();
                slot.insert(at);
                inner.entries.push(Arc::new(entry));
                at
            }
        }
    }

    /// Changes the record of that id in place, keeping what a newer format added to it.
    pub fn update(&mut self, id: &str, change: impl FnOnce(&mut T)) -> bool {
        let Some(at) = self.position_of(id) else { return false };
        let inner = Arc::make_mut(&mut self.inner);
        let Some(entry) = inner.entries.get_mut(at) else { return false };
        change(&mut Arc::make_mut(entry).record);
        true
    }

    /// Takes the record of that id out.
    pub fn take(&mut self, id: &str) -> Option<T> {
        let at = self.position_of(id)?;
        let inner = Arc::make_mut(&mut self.inner);
        let entry = inner.entries.remove(at);
        inner.index.remove(id);
        for position in inner.index.values_mut() {
            if *position > at {
                *position -= 1;
            }
        }
        Some(Arc::unwrap_or_clone(entry).record)
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
        let entry = self.inner.entries.get(index)?;
        let mut json = entry.record.to_json();
        for (pointer, value) in &entry.kept {
            restore(&mut json, pointer, value);
        }
        Some(json)
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
        let (mut faults, kept) = reader.finish();
        match record {
            Some(record) if faults.is_empty() => Ok(self.put_entry(Stored { record, kept })),
            _ => {
                let id = json.get("id").and_then(Json::as_str);
                let id = if T::SINGLE { Some(T::REGISTER) } else { id };
                let index = id.and_then(|id| self.position_of(id)).filter(|_| !T::SINGLE);
                for fault in &mut faults {
                    fault.field = Some(fault.path.clone());
                    fault.record = Some(Place { register: T::REGISTER, id: id.map(str::to_owned), index });
                }
                Err(ShapeError { faults })
            }
        }
    }
    fn remove(&mut self, id: &str) -> bool {
        self.take(id).is_some()
    }
    fn read(&mut self, json: &Json<'_>, keep_unknown: bool, faults: &mut Vec<Fault>) {
        let mut reader = reader(keep_unknown);
        reader.within(T::REGISTER, |r| {
            if T::SINGLE {
                self.read_one(json, None, r, faults);
                return;
            }
            match json {
                Json::List(items) => {
                    for (index, item) in items.iter().enumerate() {
                        r.within_item(index, |r| self.read_one(item, Some(index), r, faults));
                    }
                }
                other => r.wrong_type(other, "a list"),
            }
            faults.extend(r.drain().0);
        });
    }
}

impl<T: Entity> Register<T> {
    fn read_one(&mut self, json: &Json<'_>, index: Option<usize>, r: &mut Reader, faults: &mut Vec<Fault>) {
        let record = T::read(json, r);
        if let Some(record) = &record
            && self.position_of(record.id()).is_some()
        {
            duplicate_id(record.id(), r);
        }
        let (mut found, kept) = r.drain();
        let base = index.map_or_else(|| format!("/{}", T::REGISTER), |index| format!("/{}/{index}", T::REGISTER));
        if let Some(record) = record
            && found.is_empty()
        {
            for (path, _) in &kept {
                faults.push(super::reading::kept_notice(path.clone()));
            }
            let relative = |path: &str| path.strip_prefix(&base).unwrap_or(path).to_owned();
            let kept = kept.into_iter().map(|(path, value)| (relative(&path), value)).collect();
            self.put_entry(Stored { record, kept });
            return;
        }
        let id = if T::SINGLE { Some(T::REGISTER) } else { json.get("id").and_then(Json::as_str) };
        for fault in &mut found {
            fault.field = fault.path.strip_prefix(&base).map(str::to_owned);
            fault.record = Some(Place { register: T::REGISTER, id: id.map(str::to_owned), index });
        }
        faults.append(&mut found);
    }
}

fn reader(keep_unknown: bool) -> Reader {
    if keep_unknown { Reader::keeping_unknown() } else { Reader::strict() }
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
