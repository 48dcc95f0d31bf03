//! A typed value and its JSON: read with every fault, written back the same.
//!
//! [`Shape`] is implemented by value objects by hand and by records with `#[derive(Shape)]`.

use super::fault::ShapeError;
use super::json::Json;
use super::outline::Outline;
use super::pointer::Field;

pub use super::containers::duplicate_id;
pub(crate) use super::containers::repeated_ids;
pub use super::reader::{Object, Reader, syntax_fault};
pub use super::words::{UnknownWord, parse_word, read_kind, read_text, read_word, unknown_kind};

/// A value as the readers and writers of structs see it: without its type, so that one of each serves all members of all structs.
/// In a browser module, where a copy per type of member would make up a fifth of the whole, that counts.
pub trait Slot {
    /// Reads the value into its place; a faulty one is reported and leaves the place as it is.
    fn fill(&mut self, json: &Json<'_>, r: &mut Reader);
    /// The value as JSON; `None` if the member is left out.
    fn written(&self) -> Option<Json<'_>>;
    /// Reports every reference it holds.
    fn visit(&self, refs: &mut Refs<'_>);
    /// The id that names it among its siblings, if it has one.
    fn name(&self) -> Option<&str>;
}

impl<T: Shape> Slot for T {
    fn fill(&mut self, json: &Json<'_>, r: &mut Reader) {
        if let Some(value) = T::read(json, r) {
            *self = value;
        }
    }
    fn written(&self) -> Option<Json<'_>> {
        if self.is_absent() { None } else { Some(self.to_json()) }
    }
    fn visit(&self, refs: &mut Refs<'_>) {
        self.refs(refs);
    }
    fn name(&self) -> Option<&str> {
        self.own_id()
    }
}

/// Writes a member, unless it is absent.
pub fn write_member<'a>(map: &mut Json<'a>, name: &'static str, value: &'a dyn Slot) {
    if let Some(value) = value.written() {
        map.put(name, value);
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
    pub fn member(&mut self, name: &'static str, value: &dyn Slot) {
        let here = self.field.clone();
        self.field = here.clone().then(name);
        value.visit(self);
        self.field = here;
    }

    /// Visits an item of a list.
    pub fn item(&mut self, index: usize, value: &dyn Slot) {
        let here = self.field.clone();
        self.field = here.clone().item(index, value.name());
        value.visit(self);
        self.field = here;
    }

    /// A reference stands here.
    pub fn found(&mut self, register: &str, id: &str) {
        (self.hear)(&self.field, register, id);
    }
}

/// A value that can be read from JSON with every fault reported, and written back the same.
pub trait Shape: Sized {
    /// What it looks like in JSON: that of a value without parts, unless told otherwise.
    const OUTLINE: &'static Outline = &Outline::Leaf(|json, r| {
        Self::read(json, r);
    });

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

/// The members of a struct, readable on their own or inline among those of another.
pub trait Members: Sized {
    /// Their names, without those of inlined members.
    const NAMES: &'static [&'static str];
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
