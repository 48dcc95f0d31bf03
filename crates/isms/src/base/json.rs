//! The JSON tree everything is read from and written to.
//!
//! `serde_json` does the parsing; this tree adds what a validator needs and `serde_json::Value` gives up: members keep
//! their order, equal member names stay visible, and text borrows from the input.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// The largest whole number that every JSON reader keeps exactly: 2⁵³ − 1 (RFC 7493, section 2.2).
pub const LARGEST_NUMBER: i64 = 9_007_199_254_740_991;

/// One JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A string.
    Text(Cow<'a, str>),
    /// An array.
    List(Vec<Json<'a>>),
    /// An object: its members in the order written, equal names included.
    Map(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// A JSON tree that owns its text.
pub type Value = Json<'static>;

impl<'a> Json<'a> {
    /// Parses one JSON text.
    ///
    /// # Errors
    /// The text is not JSON, is nested deeper than 128 levels, or holds half a surrogate pair.
    pub fn parse(text: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// Parses one JSON text given as bytes (UTF-8).
    ///
    /// # Errors
    /// As [`Json::parse`]; bytes that are not UTF-8 are an error too.
    pub fn parse_bytes(bytes: &'a [u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// An empty object.
    #[must_use]
    pub fn map() -> Self {
        Json::Map(Vec::new())
    }

    /// A string that borrows.
    #[must_use]
    pub fn text(text: &'a str) -> Self {
        Json::Text(Cow::Borrowed(text))
    }

    /// Adds a member at the end of an object; does nothing to another kind of value.
    pub fn put(&mut self, name: &'a str, value: impl Into<Json<'a>>) {
        self.put_value(name, value.into());
    }

    #[inline(never)]
    fn put_value(&mut self, name: &'a str, value: Json<'a>) {
        if let Json::Map(members) = self {
            members.push((Cow::Borrowed(name), value));
        }
    }

    /// The first member of that name, if this is an object that has one.
    #[must_use]
    #[inline(never)]
    pub fn get(&self, name: &str) -> Option<&Json<'a>> {
        match self {
            Json::Map(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The member of that name, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Json<'a>> {
        match self {
            Json::Map(members) => members.iter_mut().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Replaces the member of that name, or adds it at the end.
    pub fn set(&mut self, name: &'a str, value: Json<'a>) {
        match self.get_mut(name) {
            Some(old) => *old = value,
            None => self.put(name, value),
        }
    }

    /// Takes a member out of an object.
    pub fn take(&mut self, name: &str) -> Option<Json<'a>> {
        match self {
            Json::Map(members) => {
                let at = members.iter().position(|(key, _)| key == name)?;
                Some(members.remove(at).1)
            }
            _ => None,
        }
    }

    /// The string, if this is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if this is an array.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Json<'a>]> {
        match self {
            Json::List(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if this is an object.
    #[must_use]
    pub fn as_map(&self) -> Option<&[(Cow<'a, str>, Json<'a>)]> {
        match self {
            Json::Map(members) => Some(members),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Json::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// What kind of value this is, in the words of a message.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a truth value",
            Json::Int(_) | Json::Float(_) => "a number",
            Json::Text(_) => "text",
            Json::List(_) => "a list",
            Json::Map(_) => "an object",
        }
    }

    /// The same tree with all text its own.
    #[must_use]
    pub fn into_owned(self) -> Value {
        match self {
            Json::Null => Json::Null,
            Json::Bool(value) => Json::Bool(value),
            Json::Int(value) => Json::Int(value),
            Json::Float(value) => Json::Float(value),
            Json::Text(text) => Json::Text(Cow::Owned(text.into_owned())),
            Json::List(items) => Json::List(items.into_iter().map(Json::into_owned).collect()),
            Json::Map(members) => Json::Map(
                members.into_iter().map(|(key, value)| (Cow::Owned(key.into_owned()), value.into_owned())).collect(),
            ),
        }
    }

    /// The same tree, borrowing its text from this one.
    #[must_use]
    pub fn borrowed(&self) -> Json<'_> {
        match self {
            Json::Null => Json::Null,
            Json::Bool(value) => Json::Bool(*value),
            Json::Int(value) => Json::Int(*value),
            Json::Float(value) => Json::Float(*value),
            Json::Text(text) => Json::Text(Cow::Borrowed(text)),
            Json::List(items) => Json::List(items.iter().map(Json::borrowed).collect()),
            Json::Map(members) => {
                Json::Map(members.iter().map(|(key, value)| (Cow::Borrowed(key.as_ref()), value.borrowed())).collect())
            }
        }
    }

    /// Follows a JSON pointer (RFC 6901).
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<&Json<'a>> {
        let mut here = self;
        for step in super::pointer::steps(pointer) {
            here = match here {
                Json::Map(_) => here.get(&step)?,
                Json::List(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(here)
    }
}

impl fmt::Display for Json<'_> {
    /// Compact JSON text; numbers as RFC 8785 writes them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&super::write::compact(self))
    }
}

impl From<bool> for Json<'_> {
    fn from(value: bool) -> Self {
        Json::Bool(value)
    }
}
impl From<i64> for Json<'_> {
    fn from(value: i64) -> Self {
        Json::Int(value)
    }
}
impl From<usize> for Json<'_> {
    fn from(value: usize) -> Self {
        i64::try_from(value).map_or(Json::Float(value as f64), Json::Int)
    }
}
impl<'a> From<&'a str> for Json<'a> {
    fn from(value: &'a str) -> Self {
        Json::Text(Cow::Borrowed(value))
    }
}
impl From<String> for Json<'_> {
    fn from(value: String) -> Self {
        Json::Text(Cow::Owned(value))
    }
}
impl<'a, T: Into<Json<'a>>> From<Vec<T>> for Json<'a> {
    fn from(items: Vec<T>) -> Self {
        Json::List(items.into_iter().map(Into::into).collect())
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Int(value) => serializer.serialize_i64(*value),
            Json::Float(value) => serializer.serialize_f64(*value),
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Json::Map(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Json<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

/// Member names and strings that borrow where the input allows it.
struct Borrowed<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Borrowed<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Borrowed<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Borrowed(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Borrowed(Cow::Owned(text.to_owned())))
            }
            fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
                Ok(Borrowed(Cow::Owned(text)))
            }
        }
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Json::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Json::Int(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(value).map_or(Json::Float(value as f64), Json::Int))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        // JSON has one kind of number: `3.0` is the whole number 3, as it is after a round trip through JavaScript.
        if value.fract() == 0.0 && value.abs() <= LARGEST_NUMBER as f64 {
            return Ok(Json::Int(value as i64));
        }
        Ok(Json::Float(value))
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }
    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Json::Text(Cow::Owned(text.to_owned())))
    }
    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Json::Text(Cow::Owned(text)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((Borrowed(key), value)) = access.next_entry()? {
            members.push((key, value));
        }
        Ok(Json::Map(members))
    }
}
