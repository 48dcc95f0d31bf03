//! The types of the Python package: what stands in a document as typed dictionaries, and the registers as attributes.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use isms::document::REGISTERS;
use serde_json::{Map, Value};

use super::File;

/// The longest line of a docstring.
const WIDTH: usize = 118;

const TYPES_HEAD: &str = r#""""What stands in a document, as typed dictionaries. Generated from the schema by `cargo xtask generate`."""

import sys
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias
elif sys.version_info >= (3, 11):
    from typing import NotRequired, TypeAlias
else:
    from typing import TypeAlias

    class NotRequired:
        """Stands in for what Python 3.10 lacks: it has no notion of a member that may be absent."""

        def __class_getitem__(cls, item):
            return item

"#;

const REGISTERS_HEAD: &str = r#""""The registers of a document as attributes. Generated from the schema by `cargo xtask generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

    from isms import types
    from isms._register import Register, Single

__all__ = ["Registers"]


class Registers:
    """The registers of a document, as attributes and by name, in document order."""

    __slots__ = ()

"#;

pub(super) fn files() -> Vec<File> {
    let document = isms::schema::document();
    vec![
        ("bindings/python/python/isms/types.py".to_owned(), types(&document)),
        ("bindings/python/python/isms/_registers.py".to_owned(), registers()),
    ]
}

fn registers() -> String {
    let mut out = REGISTERS_HEAD.to_owned();
    let names = |single_only: bool| -> String {
        let kept = REGISTERS.iter().filter(|register| register.single || !single_only);
        kept.map(|register| format!("        {:?},\n", register.name)).collect()
    };
    let _ = write!(out, "    NAMES = (\n{}    )\n", names(false));
    let _ = write!(out, "    SINGLE = (\n{}    )\n\n", names(true));
    out.push_str("    def _register(self, name: str) -> Any:\n        raise NotImplementedError\n");
    for register in REGISTERS {
        let (kind, record) = (if register.single { "Single" } else { "Register" }, register.record);
        let _ = write!(out, "\n    @property\n    def {}(self) -> {kind}[types.{record}]:\n", register.name);
        let clause = if register.clause.is_empty() { String::new() } else { format!(" Clause {}.", register.clause) };
        docstring(&mut out, "        ", &format!("{}{clause}", register.summary.trim()));
        let _ = writeln!(out, "        register: {kind}[types.{record}] = self._register({:?})", register.name);
        out.push_str("        return register\n");
    }
    out.push('\n');
    for register in REGISTERS {
        let (kind, record) = (if register.single { "Single" } else { "Register" }, register.record);
        out.push_str("    @overload\n");
        let name = register.name;
        let _ = writeln!(out, "    def __getitem__(self, name: Literal[{name:?}], /) -> {kind}[types.{record}]: ...");
    }
    out.push_str("    @overload\n    def __getitem__(self, name: str, /) -> Any: ...\n");
    out.push_str("    def __getitem__(self, name: str, /) -> Any:\n");
    docstring(&mut out, "        ", "The register of that name. Raises `NotFoundError`.");
    out.push_str("        return self._register(name)\n\n");
    out.push_str("    def __iter__(self) -> Iterator[str]:\n");
    docstring(&mut out, "        ", "The names of all registers, empty ones too.");
    out.push_str("        return iter(self.NAMES)\n");
    out
}

fn types(document: &Value) -> String {
    let empty = Map::new();
    let definitions = document.get("$defs").and_then(Value::as_object).unwrap_or(&empty);
    let mut writer = Writer { definitions, done: BTreeSet::new(), names: Vec::new(), body: String::new() };
    for name in definitions.keys() {
        writer.definition(name);
    }
    writer.dictionary("IsmsDocument", document);
    let names: Vec<String> = REGISTERS.iter().map(|register| format!("Literal[{:?}]", register.name)).collect();
    let _ = write!(writer.body, "\nRegisterName: TypeAlias = {}\n", union_of(&names));
    docstring(&mut writer.body, "", "The name of a register.");
    writer.names.push("RegisterName".to_owned());
    writer.names.sort_unstable();
    let all: Vec<String> = writer.names.iter().map(|name| format!("    {name:?},\n")).collect();
    format!("{TYPES_HEAD}__all__ = [\n{}]\n{}", all.concat(), writer.body)
}

/// Writes each definition after those it is made of: the names are looked up when the module is loaded.
struct Writer<'s> {
    definitions: &'s Map<String, Value>,
    done: BTreeSet<&'s str>,
    names: Vec<String>,
    body: String,
}

impl<'s> Writer<'s> {
    fn definition(&mut self, name: &'s str) {
        let Some(definition) = self.definitions.get(name) else { return };
        if !self.done.insert(name) {
            return;
        }
        self.needs(definition);
        if let Some(variants) = list(definition, "oneOf") {
            // One variant alone is the choice: an alias of a class would be the class again, by another name.
            if let [only] = variants {
                self.dictionary(name, only);
                return;
            }
            let titles: Vec<&str> = variants.iter().filter_map(|variant| text(variant, "title")).collect();
            for (title, variant) in titles.iter().zip(variants) {
                self.dictionary(title, variant);
            }
            let members: Vec<String> = titles.iter().map(ToString::to_string).collect();
            self.alias(name, &union_of(&members), definition);
        } else if definition.get("properties").is_some() {
            self.dictionary(name, definition);
        } else if let Some(values) = list(definition, "enum") {
            let words: Vec<String> = values.iter().map(|value| format!("Literal[{value}]")).collect();
            self.alias(name, &union_of(&words), definition);
        } else {
            let kind = self.type_of(definition);
            self.alias(name, &kind, definition);
        }
    }

    /// Writes what a schema refers to.
    fn needs(&mut self, schema: &'s Value) {
        match schema {
            Value::Object(members) => {
                if let Some(name) = reference(schema) {
                    self.definition(name);
                }
                members.values().for_each(|value| self.needs(value));
            }
            Value::Array(items) => items.iter().for_each(|item| self.needs(item)),
            _ => {}
        }
    }

    fn alias(&mut self, name: &str, kind: &str, definition: &Value) {
        let _ = write!(self.body, "\n{name}: TypeAlias = {kind}\n");
        let mut words = capitalised(text(definition, "description").unwrap_or_default());
        for (value, meaning) in definition.get("x-meanings").and_then(Value::as_object).into_iter().flatten() {
            let _ = write!(words, "\n`{value}`: {}", meaning.as_str().unwrap_or_default());
        }
        docstring(&mut self.body, "", &words);
        self.names.push(name.to_owned());
    }

    fn dictionary(&mut self, name: &str, object: &Value) {
        let _ = write!(self.body, "\n\nclass {name}(TypedDict):\n");
        docstring(&mut self.body, "    ", text(object, "description").unwrap_or_default());
        let required = list(object, "required").unwrap_or_default();
        let mut any = false;
        for (member, schema) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let kind = self.type_of(schema);
            let needed = required.iter().any(|name| name == member);
            let kind = if needed { kind } else { format!("NotRequired[{kind}]") };
            let _ = writeln!(self.body, "    {member}: {kind}");
            docstring(&mut self.body, "    ", &words_for(schema));
            any = true;
        }
        if !any {
            self.body.push_str("    pass\n");
        }
        self.body.push('\n');
        self.names.push(name.to_owned());
    }

    fn type_of(&self, schema: &Value) -> String {
        if let Some(name) = reference(schema) {
            return name.to_owned();
        }
        if let Some(value) = schema.get("const") {
            return format!("Literal[{value}]");
        }
        if let Some(values) = list(schema, "enum") {
            let words: Vec<String> = values.iter().map(Value::to_string).collect();
            return format!("Literal[{}]", words.join(", "));
        }
        match text(schema, "type") {
            Some("string") => "str".to_owned(),
            Some("integer") => "int".to_owned(),
            Some("number") => "float".to_owned(),
            Some("boolean") => "bool".to_owned(),
            Some("array") => {
                let items = schema.get("items").map_or_else(|| "Any".to_owned(), |items| self.type_of(items));
                format!("list[{items}]")
            }
            Some("object") => {
                let members = schema.get("additionalProperties").filter(|members| members.is_object());
                let value = members.map_or_else(|| "Any".to_owned(), |members| self.type_of(members));
                format!("dict[str, {value}]")
            }
            _ => "Any".to_owned(),
        }
    }
}

/// A choice between types. One of several words is written so too: what compares types at run time with those of the
/// checker takes a `Literal` of several words for something else.
fn union_of(members: &[String]) -> String {
    match members {
        [one] => one.clone(),
        _ => format!("Union[\n{}]", members.iter().map(|member| format!("    {member},\n")).collect::<String>()),
    }
}

/// What a member is for, and which register an id is of.
fn words_for(schema: &Value) -> String {
    let words = text(schema, "description").unwrap_or_default();
    let inner = schema.get("items").unwrap_or(schema);
    match text(inner, "x-register") {
        Some(register) if !words.ends_with("'s id.") => format!("{words} An id in `{register}`."),
        _ => words.to_owned(),
    }
}

fn text<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member).and_then(Value::as_str)
}

fn list<'v>(value: &'v Value, member: &str) -> Option<&'v [Value]> {
    value.get(member).and_then(Value::as_array).map(Vec::as_slice)
}

fn reference(schema: &Value) -> Option<&str> {
    text(schema, "$ref").and_then(|path| path.strip_prefix("#/$defs/"))
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A docstring, in one line where it fits; each line of the words begins one of its own.
fn docstring(out: &mut String, indent: &str, words: &str) {
    let words = words.replace('\\', "\\\\").replace('"', "'");
    let words = words.trim();
    if words.is_empty() {
        return;
    }
    if !words.contains('\n') && indent.len() + words.chars().count() + 6 <= WIDTH {
        let _ = writeln!(out, "{indent}\"\"\"{words}\"\"\"");
        return;
    }
    let mut text = String::new();
    for (number, paragraph) in words.lines().enumerate() {
        let mut line = if number == 0 { format!("{indent}\"\"\"") } else { indent.to_owned() };
        let mut begun = false;
        for word in paragraph.split_whitespace() {
            if begun && line.chars().count() + 1 + word.chars().count() > WIDTH {
                let _ = writeln!(text, "{line}");
                line.clear();
                line.push_str(indent);
            } else if begun {
                line.push(' ');
            }
            line.push_str(word);
            begun = true;
        }
        let _ = writeln!(text, "{line}");
        if number == 0 && words.contains('\n') {
            text.push('\n');
        }
    }
    let _ = writeln!(out, "{text}{indent}\"\"\"");
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn every_kind_of_schema_has_its_type() {
        let document = json!({
            "description": "All of it.",
            "properties": { "things": { "type": "array", "items": { "$ref": "#/$defs/Thing" } } },
            "$defs": {
                "Thing": { "type": "object", "description": "One.", "properties": {
                    "id": { "type": "string" },
                    "on": { "$ref": "#/$defs/ZDay", "description": "When." },
                    "owner": { "type": "string", "x-register": "people", "description": "Who." },
                    "rows": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } } }
                }, "required": ["id"] },
                "ZDay": { "type": "string", "description": "a day." },
                "Colour": { "enum": ["red", "blue"], "type": "string", "description": "A colour.", "x-meanings": { "red": "Like blood." } },
                "Either": { "description": "Of two.", "oneOf": [
                    { "title": "EitherOne", "properties": { "kind": { "const": "one" } }, "required": ["kind"] },
                    { "title": "EitherTwo", "properties": { "kind": { "const": "two" } }, "required": ["kind"] }
                ] },
                "Free": { "type": "object", "additionalProperties": true },
                "Counts": { "type": "object", "additionalProperties": { "type": "number" } }
            }
        });
        let types = super::types(&document);
        for wanted in [
            "class IsmsDocument(TypedDict):\n    \"\"\"All of it.\"\"\"\n    things: NotRequired[list[Thing]]\n",
            "Colour: TypeAlias = Union[\n    Literal[\"red\"],\n    Literal[\"blue\"],\n]\n\"\"\"A colour.\n\n`red`: Like blood.\n\"\"\"\n",
            "    id: str\n    on: NotRequired[ZDay]\n    \"\"\"When.\"\"\"\n",
            "    owner: NotRequired[str]\n    \"\"\"Who. An id in `people`.\"\"\"\n",
            "    rows: NotRequired[list[list[int]]]\n",
            "class EitherOne(TypedDict):\n    kind: Literal[\"one\"]\n",
            "Either: TypeAlias = Union[\n    EitherOne,\n    EitherTwo,\n]\n",
            "Free: TypeAlias = dict[str, Any]\n",
            "Counts: TypeAlias = dict[str, float]\n",
            "    \"EitherOne\",\n",
        ] {
            assert!(types.contains(wanted), "{wanted}\nin\n{types}");
        }
        let place = |name: &str| types.find(name).unwrap();
        assert!(place("\nZDay: TypeAlias") < place("class Thing("), "a type stands after those it is made of\n{types}");
    }

    #[test]
    fn a_docstring_is_broken_and_cannot_be_ended() {
        let mut out = String::new();
        super::docstring(&mut out, "    ", &"word \"\"\" \\ ".repeat(30));
        assert!(out.lines().all(|line| line.len() <= super::WIDTH), "{out}");
        assert_eq!(out.matches("\"\"\"").count(), 2);
        assert!(!out.replace("\\\\", "").contains('\\'));
    }

    #[test]
    fn every_register_is_an_attribute() {
        let registers = super::registers();
        assert!(registers.contains("def risks(self) -> Register[types.Risk]:"), "{registers}");
        assert!(registers.contains("def organization(self) -> Single[types.Organization]:"), "{registers}");
    }
}
