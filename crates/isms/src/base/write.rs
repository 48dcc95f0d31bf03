//! JSON text: compact, pretty, and canonical (RFC 8785), all with one number form.

use std::borrow::Cow;
use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};

use super::json::Json;

/// Compact JSON text, members in the order of the tree.
#[must_use]
pub fn compact(json: &Json<'_>) -> String {
    text(json, Rfc8785(CompactFormatter))
}

/// JSON text with two spaces of indentation and a line feed at the end: the form files are kept in.
#[must_use]
pub fn pretty(json: &Json<'_>) -> String {
    let mut text = text(json, Rfc8785(PrettyFormatter::new()));
    text.push('\n');
    text
}

/// Canonical JSON text (RFC 8785): members sorted by the UTF-16 code units of their names, no white space.
#[must_use]
pub fn canonical(json: &Json<'_>) -> String {
    compact(&sorted(json))
}

fn sorted<'a>(json: &'a Json<'_>) -> Json<'a> {
    match json {
        Json::List(items) => Json::List(items.iter().map(sorted).collect()),
        Json::Map(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(key, value)| (Cow::Borrowed(key.as_ref()), sorted(value))).collect();
            crate::base::order::sort_by(&mut members, |(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            Json::Map(members)
        }
        other => other.borrowed(),
    }
}

fn text<F: Formatter>(json: &Json<'_>, formatter: F) -> String {
    let mut bytes = Vec::with_capacity(128);
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, formatter);
    // A tree of this type always serializes, and a `Vec` takes every byte.
    let _ = json.serialize(&mut serializer);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Wraps a formatter so that floating-point numbers come out as RFC 8785 asks: the shortest form, as JavaScript prints it.
struct Rfc8785<F>(F);

impl<F: Formatter> Formatter for Rfc8785<F> {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(ryu_js::Buffer::new().format(value).as_bytes())
    }
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }
    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }
    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }
    fn end_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }
    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }
    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }
    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }
    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }
    fn end_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_text_follows_rfc_8785() {
        // The example of RFC 8785, section 3.2.3 (sorting), and numbers of its appendix B.
        let json =
            Json::parse(r#"{"\u20ac":"Euro","\r":"CR","1":"One","\u0080":"Ctl","\ud83d\ude00":"Smile","\u00f6":"o"}"#)
                .unwrap();
        let names: Vec<String> = Json::parse(&canonical(&json))
            .unwrap()
            .as_map()
            .unwrap()
            .iter()
            .map(|m| m.1.as_str().unwrap().to_owned())
            .collect();
        assert_eq!(names, ["CR", "One", "Ctl", "o", "Euro", "Smile"]);
        let numbers = Json::parse("[1e30, 4.50, 2e-3, 0.000001, 1e-7, 333333333.33333329]").unwrap();
        assert_eq!(canonical(&numbers), "[1e+30,4.5,0.002,0.000001,1e-7,333333333.3333333]");
    }
}
