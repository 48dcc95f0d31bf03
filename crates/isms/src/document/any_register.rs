//! A register without its type: records in order, found by id. One copy of this code serves all registers.

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use crate::base::pointer::push_step;
use crate::base::shape::{Reader, duplicate_id, repeated_ids};
use crate::base::{Date, Fault, Field, Json, Place, Refs, ShapeError, Value};
use crate::model::{Entity, Meta};

/// A record without its type.
pub(crate) trait Record: Any + Send + Sync {
    fn id(&self) -> &str;
    fn title(&self) -> Option<&str>;
    fn owner(&self) -> Option<&str>;
    fn meta(&self) -> &Meta;
    fn to_json(&self) -> Json<'_>;
    fn refs(&self, refs: &mut Refs<'_>);
}

impl<T: Entity> Record for T {
    fn id(&self) -> &str {
        Entity::id(self)
    }
    fn title(&self) -> Option<&str> {
        Entity::title(self)
    }
    fn owner(&self) -> Option<&str> {
        Entity::owner(self).map(|id| id.as_str())
    }
    fn meta(&self) -> &Meta {
        Entity::meta(self)
    }
    fn to_json(&self) -> Json<'_> {
        crate::base::Shape::to_json(self)
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        crate::base::Shape::refs(self, refs);
    }
}

/// What a register must know of the type of its records.
#[derive(Debug)]
pub(super) struct Kind {
    pub(super) register: &'static str,
    pub(super) single: bool,
    pub(super) read: fn(&Json<'_>, &mut Reader) -> Option<Arc<dyn Record>>,
}

impl std::fmt::Debug for dyn Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.to_json().fmt(f)
    }
}

/// A record as it stands in a register, with the members that only a newer version of the format knows.
#[derive(Debug, Clone)]
struct Stored {
    record: Arc<dyn Record>,
    /// Members kept for a newer format: the JSON pointer from the record, and the value.
    kept: Vec<(String, Value)>,
}

/// Where each id stands.
#[derive(Debug, Clone, Default)]
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

/// The records of one register in document order, without their type. Copying is cheap: copies share their records until one is
/// changed.
#[derive(Debug, Clone)]
pub struct AnyRegister {
    kind: &'static Kind,
    entries: Vec<Stored>,
    index: Index,
}

/// Equal by content.
impl PartialEq for AnyRegister {
    fn eq(&self, other: &Self) -> bool {
        let alike = |a: &Stored, b: &Stored| {
            (Arc::ptr_eq(&a.record, &b.record) || a.record.to_json() == b.record.to_json()) && a.kept == b.kept
        };
        self.name() == other.name()
            && self.count() == other.count()
            && self.entries.iter().zip(&other.entries).all(|(a, b)| alike(a, b))
    }
}

impl AnyRegister {
    pub(super) fn new(kind: &'static Kind) -> Self {
        Self { kind, entries: Vec::new(), index: Index::default() }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.kind.register
    }

    /// Whether it holds one record only.
    #[must_use]
    pub fn single(&self) -> bool {
        self.kind.single
    }

    /// How many records there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn any_at(&self, index: usize) -> Option<&dyn Any> {
        self.record_at(index).map(|record| record as &dyn Any)
    }

    pub(super) fn anys(&self) -> impl DoubleEndedIterator<Item = &dyn Any> {
        self.records().map(|record| record as &dyn Any)
    }

    pub(crate) fn records(&self) -> impl DoubleEndedIterator<Item = &dyn Record> {
        self.entries.iter().map(|entry| &*entry.record)
    }

    pub(crate) fn record_at(&self, index: usize) -> Option<&dyn Record> {
        self.entries.get(index).map(|entry| &*entry.record)
    }

    /// The id of the record at a position.
    #[must_use]
    pub fn id_at(&self, index: usize) -> Option<&str> {
        self.record_at(index).map(Record::id)
    }

    /// The position of the record of that id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.index.position(id)
    }

    /// The record at a position, as JSON.
    #[must_use]
    pub fn json_at(&self, index: usize) -> Option<Json<'_>> {
        let entry = self.entries.get(index)?;
        Some(restored(entry.record.to_json(), &entry.kept))
    }

    /// Its title or name.
    #[must_use]
    pub fn title_at(&self, index: usize) -> Option<&str> {
        self.record_at(index)?.title()
    }

    /// The id of the person who answers for it.
    #[must_use]
    pub fn owner_at(&self, index: usize) -> Option<&str> {
        self.record_at(index)?.owner()
    }

    /// What every record may carry.
    #[must_use]
    pub fn meta_at(&self, index: usize) -> Option<&Meta> {
        self.record_at(index).map(Record::meta)
    }

    /// Whether the record at a position had been retired by the end of a day.
    #[must_use]
    pub fn retired_at(&self, index: usize, day: Date) -> bool {
        self.meta_at(index).is_some_and(|meta| meta.retired_by(day))
    }

    /// Calls `hear` with the field, register and id of every reference the record at a position holds.
    pub fn refs_at(&self, index: usize, hear: &mut dyn FnMut(&Field, &str, &str)) {
        if let Some(record) = self.record_at(index) {
            record.refs(&mut Refs::new(hear));
        }
    }

    /// Where the record at a position stands.
    #[must_use]
    pub fn place_at(&self, index: usize) -> Place {
        let id = self.id_at(index).map(str::to_owned);
        Place { register: self.name(), id, index: (!self.single()).then_some(index) }
    }

    /// Puts a record in: in place of the one with its id, or at the end. Says where.
    pub(super) fn put(&mut self, record: Arc<dyn Record>, kept: Vec<(String, Value)>) -> usize {
        if let Some(at) = self.index.position(record.id()) {
            if let Some(place) = self.entries.get_mut(at) {
                *place = Stored { record, kept };
            }
            return at;
        }
        let at = self.entries.len();
        self.index.add(record.id(), at);
        self.entries.push(Stored { record, kept });
        at
    }

    /// Puts another record of the same id in place of the one at a position, keeping what a newer format added to it.
    pub(crate) fn replace(&mut self, index: usize, record: Arc<dyn Record>) {
        if let Some(entry) = self.entries.get_mut(index) {
            entry.record = record;
        }
    }

    /// Reads a record and puts it in, in place of the one with its id or at the end; says where.
    ///
    /// # Errors
    /// Every fault of shape; nothing is changed then.
    pub fn put_json(&mut self, json: &Json<'_>, keep_unknown: bool) -> Result<usize, ShapeError> {
        let mut reader = reader(keep_unknown);
        let record = (self.kind.read)(json, &mut reader);
        let (faults, kept) = reader.finish();
        match record {
            Some(record) if faults.is_empty() => Ok(self.put(record, kept)),
            _ => Err(placed_by_id(self, json, faults)),
        }
    }

    /// Takes the record of that id out; says whether there was one.
    pub fn remove(&mut self, id: &str) -> bool {
        let found = self.index.take(id);
        if let Some(at) = found {
            self.entries.remove(at);
        }
        found.is_some()
    }

    /// Reads the whole register from its member of the document, leaving out faulty records.
    pub fn read(&mut self, json: &Json<'_>, keep_unknown: bool, faults: &mut Vec<Fault>) {
        let (register, single) = (self.name(), self.single());
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
            let mut reader = reader(keep_unknown);
            let record = (self.kind.read)(item, &mut reader);
            if let (Some(kept), Some(record)) = (settled(&place, item, taken, &mut reader, faults), record) {
                self.put(record, kept);
            }
        }
    }
}

/// Gives faults of a record read on its own their place: where the record of that id stands, if there is one.
fn placed_by_id(register: &AnyRegister, json: &Json<'_>, faults: Vec<Fault>) -> ShapeError {
    let (name, single) = (register.name(), register.single());
    let index = own_id(name, single, json).and_then(|id| register.position(id)).filter(|_| !single);
    ShapeError { faults: placed(name, single, index, json, faults) }
}

/// Gives faults of a record their place in a register.
pub(super) fn placed(
    register: &'static str,
    single: bool,
    index: Option<usize>,
    json: &Json<'_>,
    faults: Vec<Fault>,
) -> Vec<Fault> {
    let place = Place { register, id: own_id(register, single, json).map(str::to_owned), index };
    let place_fault = |fault: Fault| Fault { field: Some(fault.path.clone()), record: Some(place.clone()), ..fault };
    faults.into_iter().map(place_fault).collect()
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
