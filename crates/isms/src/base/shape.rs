//! A typed value and its JSON: read with every fault, written back the same.
//!
//! [`Shape`] is implemented by value objects by hand and by records with `#[derive(Shape)]`.

use super::fault::ShapeError;
use super::json::Json;
use super::pointer::Field;

pub use super::containers::duplicate_id;
pub(crate) use super::containers::repeated_ids;
pub use super::reader::{Object, Reader, syntax_fault};
pub use super::words::{UnknownWord, parse_word, read_kind, read_text, read_word, unknown_kind};

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
