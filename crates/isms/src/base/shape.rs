//! Reading a typed value from a JSON tree, with every fault, and writing it back.
//!
//! [`Shape`] is implemented by value objects by hand and by records with `#[derive(Shape)]`.

use std::borrow::Cow;

use super::fault::{Fault, FaultCode, Params, ShapeError};
use super::json::{Json, LARGEST_NUMBER, Value};
use super::pointer::{Field, push_step};

/// One step of the way to the value being read.
#[derive(Debug, Clone)]
enum Step {
    Name(Cow<'static, str>),
    Index(usize),
}

/// Collects the faults met while reading, each at its JSON pointer.
#[derive(Debug, Default)]
pub struct Reader {
    path: Vec<Step>,
    faults: Vec<Fault>,
    /// Members that a newer minor version of the format added: kept and written back, not refused.
    keep_unknown: bool,
    kept: Vec<(String, Value)>,
}

impl Reader {
    /// A reader for which an unknown member is a fault.
    #[must_use]
    pub fn strict() -> Self {
        Self::default()
    }

    /// A reader for a document of a newer minor version: unknown members are kept.
    #[must_use]
    pub fn keeping_unknown() -> Self {
        Self { keep_unknown: true, ..Self::default() }
    }

    /// Reads what `read` reads one step further down.
    pub fn within<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Name(Cow::Borrowed(name)));
        let value = read(self);
        self.path.pop();
        value
    }

    /// Reads what `read` reads at an item of a list.
    pub fn within_item<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Index(index));
        let value = read(self);
        self.path.pop();
        value
    }

    pub(crate) fn within_any<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(Step::Name(Cow::Owned(name.to_owned())));
        let value = read(self);
        self.path.pop();
        value
    }

    /// The JSON pointer to the value being read.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in &self.path {
            match step {
                Step::Name(name) => push_step(&mut pointer, name),
                Step::Index(index) => {
                    pointer.push('/');
                    pointer.push_str(&index.to_string());
                }
            }
        }
        pointer
    }

    /// Reports a fault of the value being read.
    #[inline(never)]
    pub fn fault(&mut self, code: FaultCode, template: &str, params: Params) {
        let path = self.pointer();
        self.faults.push(Fault::new(code, path, template, params));
    }

    /// Reports that the value is of another type than expected; `null` has a code of its own.
    #[inline(never)]
    pub fn wrong_type(&mut self, json: &Json<'_>, expected: &'static str) {
        if matches!(json, Json::Null) {
            self.fault(
                FaultCode::Null,
                "expected {expected}, found null; leave the member out instead",
                Params::none().with("expected", expected),
            );
        } else {
            self.fault(
                FaultCode::WrongType,
                "expected {expected}, found {found}",
                Params::none().with("expected", expected).with("found", json.kind()),
            );
        }
    }

    /// How many faults there are so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.faults.len()
    }

    /// The faults and the kept unknown members.
    #[must_use]
    pub fn finish(self) -> (Vec<Fault>, Vec<(String, Value)>) {
        (self.faults, self.kept)
    }

    /// Takes the faults and kept members gathered so far.
    pub fn drain(&mut self) -> (Vec<Fault>, Vec<(String, Value)>) {
        (std::mem::take(&mut self.faults), std::mem::take(&mut self.kept))
    }

    /// Checks vendor data under `x`: free in shape, but no member twice, no U+0000, and numbers that survive a round trip.
    pub fn check_free(&mut self, json: &Json<'_>) {
        match json {
            Json::Int(value) => self.check_number(*value as f64),
            Json::Float(value) => self.check_number(*value),
            Json::Text(text) if text.contains('\0') => {
                self.fault(FaultCode::InvalidText, "text must not hold the character U+0000", Params::none());
            }
            Json::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.within_item(index, |r| r.check_free(item));
                }
            }
            Json::Map(members) => {
                self.check_duplicates(members);
                for (key, value) in members {
                    self.within_any(key, |r| r.check_free(value));
                }
            }
            _ => {}
        }
    }

    fn check_number(&mut self, value: f64) {
        if !value.is_finite() || value.abs() > LARGEST_NUMBER as f64 {
            self.fault(
                FaultCode::InvalidNumber,
                "numbers must lie within ±{largest} to survive a round trip",
                Params::none().with("largest", LARGEST_NUMBER),
            );
        }
    }

    fn check_duplicates(&mut self, members: &[(Cow<'_, str>, Json<'_>)]) {
        for (index, (key, _)) in members.iter().enumerate() {
            if members.iter().take(index).any(|(earlier, _)| earlier == key) {
                self.within_any(key, |r| {
                    r.fault(FaultCode::DuplicateMember, "the member is written twice", Params::none());
                });
            }
        }
    }
}

/// The members of an object while they are being read, and which of them are still unread.
#[derive(Debug)]
pub struct Object<'j> {
    members: &'j [(Cow<'j, str>, Json<'j>)],
    seen: Vec<bool>,
    next: usize,
}

impl<'j> Object<'j> {
    /// Opens an object; reports another type of value, and members written twice.
    pub fn open(json: &'j Json<'_>, r: &mut Reader) -> Option<Self> {
        let Json::Map(members) = json else {
            r.wrong_type(json, "an object");
            return None;
        };
        r.check_duplicates(members);
        Some(Self { members, seen: vec![false; members.len()], next: 0 })
    }

    /// The member of that name, marked as read.
    pub fn get(&mut self, name: &str) -> Option<&'j Json<'j>> {
        // Members mostly come in declaration order: look on from where the last one was found.
        let count = self.members.len();
        let found = (0..count)
            .map(|step| (self.next + step) % count)
            .find(|at| self.members.get(*at).is_some_and(|(key, _)| key.len() == name.len() && key.as_ref() == name))?;
        self.next = found + 1;
        if let Some(seen) = self.seen.get_mut(found) {
            *seen = true;
        }
        self.members.get(found).map(|(_, value)| value)
    }

    /// Reads a member; a required one that is missing is reported.
    #[inline(never)]
    pub fn member<T: Shape>(&mut self, name: &'static str, r: &mut Reader) -> Option<T> {
        match self.get(name) {
            Some(json) => r.within(name, |r| T::read(json, r)),
            None => {
                let absent = T::absent();
                if absent.is_none() {
                    r.within(name, |r| {
                        r.fault(FaultCode::MissingMember, "`{member}` is missing", Params::none().with("member", name));
                    });
                }
                absent
            }
        }
    }

    /// Reads a member that may be absent; a faulty one is reported and reads as absent.
    #[inline(never)]
    pub fn optional<T: Shape>(&mut self, name: &'static str, r: &mut Reader) -> Option<T> {
        let json = self.get(name)?;
        r.within(name, |r| T::read(json, r))
    }

    /// Reads a list that may be absent; a faulty one is reported and reads as empty.
    #[inline(never)]
    pub fn list<T: Shape>(&mut self, name: &'static str, r: &mut Reader) -> Vec<T> {
        self.optional::<Vec<T>>(name, r).unwrap_or_default()
    }

    /// Reports every member that was not read, or keeps it for a newer format.
    pub fn close(self, r: &mut Reader) {
        for (at, (key, value)) in self.members.iter().enumerate() {
            let repeated = self.members.iter().take(at).any(|(earlier, _)| earlier == key);
            if self.seen.get(at).copied().unwrap_or(false) || repeated {
                continue;
            }
            r.within_any(key, |r| {
                if r.keep_unknown {
                    let path = r.pointer();
                    r.kept.push((path, value.clone().into_owned()));
                } else {
                    r.fault(
                        FaultCode::UnknownMember,
                        "unknown member `{member}`; data of your own goes under `x`",
                        Params::none().with("member", key.to_string()),
                    );
                }
            });
        }
    }
}

/// Writes a member, unless it is absent.
#[inline(never)]
pub fn write_member<'a, T: Shape>(map: &mut Json<'a>, name: &'static str, value: &'a T) {
    if !value.is_absent() {
        map.put(name, value.to_json());
    }
}

/// Hears of every reference that a record holds.
pub struct Refs<'v> {
    field: Field,
    hear: &'v mut dyn FnMut(&Field, &str, &str),
}

impl std::fmt::Debug for Refs<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Refs").field("field", &self.field).finish_non_exhaustive()
    }
}

impl<'v> Refs<'v> {
    /// Calls `hear` with the field, the register and the id of each reference.
    pub fn new(hear: &'v mut dyn FnMut(&Field, &str, &str)) -> Self {
        Self { field: Field::whole(), hear }
    }

    /// Visits a member.
    pub fn member<T: Shape>(&mut self, name: &'static str, value: &T) {
        if T::HAS_REFS && !value.is_absent() {
            self.within(name, &mut |refs| value.refs(refs));
        }
    }

    #[inline(never)]
    fn within(&mut self, name: &str, visit: &mut dyn FnMut(&mut Self)) {
        let here = self.field.clone();
        self.field = here.clone().then(name);
        visit(self);
        self.field = here;
    }

    /// Visits an item of a list.
    pub fn item<T: Shape>(&mut self, index: usize, value: &T) {
        self.within_item(index, value.own_id(), &mut |refs| value.refs(refs));
    }

    #[inline(never)]
    fn within_item(&mut self, index: usize, id: Option<&str>, visit: &mut dyn FnMut(&mut Self)) {
        let here = self.field.clone();
        self.field = here.clone().item(index, id);
        visit(self);
        self.field = here;
    }

    /// A reference stands here.
    pub fn found(&mut self, register: &str, id: &str) {
        (self.hear)(&self.field, register, id);
    }
}

/// A value that can be read from JSON with every fault reported, and written back the same.
pub trait Shape: Sized {
    /// Whether a reference to a record can stand in it.
    const HAS_REFS: bool = false;

    /// Reads the value; `None` when it cannot be made at all. A value that comes with faults reported to the reader is incomplete
    /// and must not be used: look at the faults.
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self>;

    /// Writes the value.
    fn to_json(&self) -> Json<'_>;

    /// What an absent member stands for; `None` if the member is required.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether the member is left out when written.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reports every reference it holds.
    fn refs(&self, _refs: &mut Refs<'_>) {}

    /// Whether two items of one list must not have the same [`Shape::own_id`].
    const UNIQUE_ID: bool = false;

    /// The id that names it among its siblings, if it has one.
    fn own_id(&self) -> Option<&str> {
        None
    }

    /// Reads one value on its own.
    ///
    /// # Errors
    /// Every fault of shape.
    fn from_json(json: &Json<'_>) -> Result<Self, ShapeError> {
        let mut reader = Reader::strict();
        let value = Self::read(json, &mut reader);
        let (faults, _) = reader.finish();
        match value {
            Some(value) if faults.is_empty() => Ok(value),
            _ => Err(ShapeError { faults }),
        }
    }

    /// Reads one value from JSON text.
    ///
    /// # Errors
    /// The text is not JSON, or has faults of shape.
    fn from_json_text(text: &str) -> Result<Self, ShapeError> {
        let json = Json::parse(text).map_err(|error| ShapeError { faults: vec![syntax_fault(&error)] })?;
        Self::from_json(&json)
    }
}

/// The fault of a text that is not JSON.
#[must_use]
pub fn syntax_fault(error: &serde_json::Error) -> Fault {
    let mut what = error.to_string();
    if let Some(at) = what.rfind(" at line ") {
        what.truncate(at);
    }
    Fault::new(
        FaultCode::Syntax,
        String::new(),
        "not JSON: {what} at line {line}, column {column}",
        Params::none().with("what", what).with("line", error.line()).with("column", error.column()),
    )
}

/// The members of a struct, readable on their own or inline among those of another.
pub trait Members: Sized {
    /// Whether a reference can stand in one of them.
    const MEMBERS_HAVE_REFS: bool;
    /// Reads the members.
    fn read_members(object: &mut Object<'_>, r: &mut Reader) -> Option<Self>;
    /// Adds the members to an object being written.
    fn write_members<'a>(&'a self, map: &mut Json<'a>);
    /// Reports the references in the members.
    fn refs_of_members(&self, refs: &mut Refs<'_>);
    /// Adds the members to the properties of a schema.
    #[cfg(feature = "schema")]
    fn schema_of_members(schema: &mut super::schema::ObjectSchema, generator: &mut schemars::SchemaGenerator);
}

impl<T: Shape> Shape for Option<T> {
    const HAS_REFS: bool = T::HAS_REFS;
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        T::read(json, r).map(Some)
    }
    fn to_json(&self) -> Json<'_> {
        self.as_ref().map_or(Json::Null, Shape::to_json)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        if let Some(value) = self {
            value.refs(refs);
        }
    }
}

impl<T: Shape> Shape for Box<T> {
    const HAS_REFS: bool = T::HAS_REFS;
    const UNIQUE_ID: bool = T::UNIQUE_ID;
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        T::read(json, r).map(Box::new)
    }
    fn to_json(&self) -> Json<'_> {
        self.as_ref().to_json()
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        self.as_ref().refs(refs);
    }
    fn own_id(&self) -> Option<&str> {
        self.as_ref().own_id()
    }
}

impl<T: Shape> Shape for Vec<T> {
    const HAS_REFS: bool = T::HAS_REFS;
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let Json::List(items) = json else {
            r.wrong_type(json, "a list");
            return None;
        };
        let repeated = if T::UNIQUE_ID { repeated_ids(items) } else { Vec::new() };
        let mut values: Vec<T> = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let value = r.within_item(index, |r| T::read(item, r));
            if repeated.binary_search(&index).is_ok() {
                r.within_item(index, |r| duplicate_id(given_id(item).unwrap_or_default(), r));
            } else {
                values.extend(value);
            }
        }
        Some(values)
    }
    fn to_json(&self) -> Json<'_> {
        Json::List(self.iter().map(Shape::to_json).collect())
    }
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        for (index, value) in self.iter().enumerate() {
            refs.item(index, value);
        }
    }
}

/// The id of an item as it is given: its member `id`, or the text itself in a list of references.
fn given_id<'j>(item: &'j Json<'_>) -> Option<&'j str> {
    item.as_str().or_else(|| item.get("id")?.as_str())
}

/// The positions of items whose id an earlier one has, be that one faulty or not; in ascending order.
pub(crate) fn repeated_ids(items: &[Json<'_>]) -> Vec<usize> {
    let mut seen = std::collections::HashSet::new();
    let repeated = items.iter().enumerate().filter(|(_, item)| given_id(item).is_some_and(|id| !seen.insert(id)));
    repeated.map(|(index, _)| index).collect()
}

/// Reports that the id of the record or item being read is taken.
pub fn duplicate_id(id: &str, r: &mut Reader) {
    r.within("id", |r| {
        r.fault(FaultCode::DuplicateId, "the id `{id}` is used twice here", Params::none().with("id", id.to_owned()));
    });
}

impl Shape for bool {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let value = json.as_bool();
        if value.is_none() {
            r.wrong_type(json, "a truth value");
        }
        value
    }
    fn to_json(&self) -> Json<'_> {
        Json::Bool(*self)
    }
}

impl Shape for String {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        read_text(json, r).map(str::to_owned)
    }
    fn to_json(&self) -> Json<'_> {
        Json::text(self)
    }
}

impl Shape for Value {
    fn read(json: &Json<'_>, _: &mut Reader) -> Option<Self> {
        Some(json.clone().into_owned())
    }
    fn to_json(&self) -> Json<'_> {
        self.borrowed()
    }
}

/// Reads text, or reports that it is none.
pub fn read_text<'j>(json: &'j Json<'_>, r: &mut Reader) -> Option<&'j str> {
    let text = json.as_str();
    if text.is_none() {
        r.wrong_type(json, "text");
    }
    text
}

/// Reads one of the words of a vocabulary, or reports which words there are.
pub fn read_word<T: Copy>(json: &Json<'_>, words: &[(T, &'static str)], r: &mut Reader) -> Option<T> {
    let text = read_text(json, r)?;
    let found = words.iter().find(|(_, word)| *word == text).map(|(value, _)| *value);
    if found.is_none() {
        let allowed: Vec<&'static str> = words.iter().map(|(_, word)| *word).collect();
        r.fault(
            FaultCode::UnknownValue,
            "`{found}` is not one of: {allowed}",
            Params::none().with("found", text.to_owned()).with("allowed", allowed),
        );
    }
    found
}

/// The text is none of the words of a vocabulary.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not one of: {allowed}")]
pub struct UnknownWord {
    found: String,
    allowed: String,
}

/// Finds a word in a vocabulary.
///
/// # Errors
/// The text is none of its words.
pub fn parse_word<T: Copy>(text: &str, words: &[(T, &'static str)]) -> Result<T, UnknownWord> {
    words.iter().find(|(_, word)| *word == text).map(|(value, _)| *value).ok_or_else(|| {
        let allowed: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
        UnknownWord { found: text.to_owned(), allowed: allowed.join(", ") }
    })
}

/// Reads the member `kind` of a tagged choice.
pub fn read_kind<'j>(object: &mut Object<'j>, r: &mut Reader) -> Option<&'j str> {
    match object.get("kind") {
        Some(json) => r.within("kind", |r| read_text(json, r)),
        None => {
            r.within("kind", |r| {
                r.fault(FaultCode::MissingMember, "`{member}` is missing", Params::none().with("member", "kind"));
            });
            None
        }
    }
}

/// Reports that `kind` names no variant.
pub fn unknown_kind(found: &str, allowed: &[&'static str], r: &mut Reader) {
    r.within("kind", |r| {
        r.fault(
            FaultCode::UnknownKind,
            "`{found}` is not one of: {allowed}",
            Params::none().with("found", found.to_owned()).with("allowed", allowed.to_vec()),
        );
    });
}
