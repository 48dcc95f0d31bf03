//! What the generators of types ask of a schema.

use serde_json::Value;

/// A member that is text.
pub(super) fn text<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member).and_then(Value::as_str)
}

/// A member that is a list.
pub(super) fn list<'v>(value: &'v Value, member: &str) -> Option<&'v [Value]> {
    value.get(member).and_then(Value::as_array).map(Vec::as_slice)
}

/// The definition a schema refers to.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    text(schema, "$ref").and_then(|path| path.strip_prefix("#/$defs/"))
}

/// The words with their first letter in upper case.
pub(super) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
