//! Text and the words of vocabularies.

use super::fault::{FaultCode, Params};
use super::json::Json;
use super::reader::{Object, Reader};

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
        unknown_word(text, words.iter().map(|(_, word)| *word).collect(), r);
    }
    found
}

/// Reports a text that is none of the words of a vocabulary.
pub(super) fn known_word(text: &str, words: &[&'static str], r: &mut Reader) {
    if !words.contains(&text) {
        unknown_word(text, words.to_vec(), r);
    }
}

fn unknown_word(text: &str, allowed: Vec<&'static str>, r: &mut Reader) {
    r.fault(
        FaultCode::UnknownValue,
        "`{found}` is not one of: {allowed}",
        Params::none().with("found", text.to_owned()).with("allowed", allowed),
    );
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
            r.missing("kind");
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
