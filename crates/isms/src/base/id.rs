//! Identifiers and references.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use super::fault::{FaultCode, Params};
use super::json::Json;
use super::shape::{Reader, Refs, Shape, read_text};

/// What an id can name: the records of one register, or items nested in a record.
pub trait Named {
    /// The register's name; empty for things nested in a record.
    const REGISTER: &'static str;
}

/// An identifier: 1 to 64 of `A-Z a-z 0-9 . _ : -`, beginning with a letter or digit. As a member other than `id`, it refers to
/// a record of its register.
pub struct Id<T> {
    text: Box<str>,
    what: PhantomData<fn() -> T>,
}

/// The text is no identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no identifier: 1 to 64 of A-Z a-z 0-9 . _ : -, beginning with a letter or digit")]
pub struct IdError(String);

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b':' | b'-'))
}

impl<T> Id<T> {
    /// The identifier, checked.
    ///
    /// # Errors
    /// The text is no identifier.
    pub fn new(text: &str) -> Result<Self, IdError> {
        if is_id(text) { Ok(Self { text: text.into(), what: PhantomData }) } else { Err(IdError(text.to_owned())) }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), what: PhantomData }
    }
}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
impl<T> FromStr for Id<T> {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl<T: Named> Shape for Id<T> {
    const HAS_REFS: bool = !T::REGISTER.is_empty();
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let text = read_text(json, r)?;
        read_id(text, r).then(|| Self { text: text.into(), what: PhantomData })
    }
    fn to_json(&self) -> Json<'_> {
        Json::text(&self.text)
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        if !T::REGISTER.is_empty() {
            refs.found(T::REGISTER, &self.text);
        }
    }
    fn own_id(&self) -> Option<&str> {
        // In a list of references the id names the item: a repeated reference is a fault, and keys survive reordering.
        Some(&self.text)
    }
}

fn read_id(text: &str, r: &mut Reader) -> bool {
    let fits = is_id(text);
    if !fits {
        r.fault(
            FaultCode::InvalidId,
            "`{found}` is no identifier: 1 to 64 of A-Z a-z 0-9 . _ : -, beginning with a letter or digit",
            Params::none().with("found", text.to_owned()),
        );
    }
    fits
}

/// A reference to a record of any register: `register/id`, or `document#register/id` for a record of another document (such as
/// the ISMS of the parent organization). A register that holds one record only is referred to by its name twice: `scope/scope`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordRef(Box<str>);

impl RecordRef {
    /// The reference, checked for its form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let local = match text.split_once('#') {
            Some((document, local)) => is_id(document).then_some(local)?,
            None => text,
        };
        let (register, id) = local.split_once('/')?;
        let register_ok = !register.is_empty() && register.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        (register_ok && register.len() <= 64 && is_id(id)).then(|| Self(text.into()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The other document's id, if the record stands in another document.
    #[must_use]
    pub fn document(&self) -> Option<&str> {
        self.0.split_once('#').map(|(document, _)| document)
    }

    /// The register.
    #[must_use]
    pub fn register(&self) -> &str {
        self.local().0
    }

    /// The record's id.
    #[must_use]
    pub fn id(&self) -> &str {
        self.local().1
    }

    fn local(&self) -> (&str, &str) {
        let local = self.0.split_once('#').map_or(&*self.0, |(_, local)| local);
        local.split_once('/').unwrap_or((local, ""))
    }
}

impl fmt::Display for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Shape for RecordRef {
    const HAS_REFS: bool = true;
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let text = read_text(json, r)?;
        let value = Self::parse(text);
        if value.is_none() {
            r.fault(
                FaultCode::InvalidReference,
                "`{found}` is no reference of the form register/id",
                Params::none().with("found", text.to_owned()),
            );
        }
        value
    }
    fn to_json(&self) -> Json<'_> {
        Json::text(&self.0)
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        if self.document().is_none() {
            refs.found(self.register(), self.id());
        }
    }
    fn own_id(&self) -> Option<&str> {
        Some(&self.0)
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{Id, Named, RecordRef};
    use crate::base::schema::leaf;

    impl<T: Named> schemars::JsonSchema for Id<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Id".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            let mut schema = schemars::json_schema!({
                "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$"
            });
            if !T::REGISTER.is_empty() {
                schema.insert("x-register".to_owned(), T::REGISTER.into());
            }
            schema
        }
    }

    leaf!(RecordRef, {
        "type": "string",
        "pattern": "^([A-Za-z0-9][A-Za-z0-9._:-]{0,63}#)?[a-z_]{1,64}/[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$",
        "description": "A reference to a record: `register/id`, or `document#register/id`."
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Thing;
    impl Named for Thing {
        const REGISTER: &'static str = "things";
    }

    #[test]
    fn ids_are_bounded() {
        for good in ["R-001", "a", "2026.Q1:x_y", &"x".repeat(64)] {
            assert!(Id::<Thing>::new(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "a b", "é", "a/b", &"x".repeat(65)] {
            assert!(Id::<Thing>::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn references_name_register_and_id() {
        let near = RecordRef::parse("risks/R-1").unwrap();
        assert_eq!((near.document(), near.register(), near.id()), (None, "risks", "R-1"));
        let far = RecordRef::parse("group#controls/C-9").unwrap();
        assert_eq!((far.document(), far.register(), far.id()), (Some("group"), "controls", "C-9"));
        for bad in ["R-1", "risks/", "/R-1", "Risks/R-1", "risks/R 1", "#risks/R-1"] {
            assert!(RecordRef::parse(bad).is_none(), "{bad}");
        }
    }
}
