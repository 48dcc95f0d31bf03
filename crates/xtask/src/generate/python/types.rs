//! The types of a document as typed dictionaries.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use isms::document::REGISTERS;
use serde_json::{Map, Value};

use super::docstring;
use crate::generate::tree::{capitalised, list, reference, text};

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

pub(super) fn types(document: &Value) -> String {
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
        let required = list(object, "required").unwrap_or_default();
        let kind_of = |member: &String, schema: &Value| {
            let kind = self.type_of(schema);
            if required.iter().any(|name| name == member) { kind } else { format!("NotRequired[{kind}]") }
        };
        let members = || object.get("properties").and_then(Value::as_object).into_iter().flatten();
        // What is no name in Python can stand in a dictionary all the same.
        let (words, members): (Vec<_>, Vec<_>) = members()
            .map(|(member, schema)| (member, schema, kind_of(member, schema)))
            .partition(|(member, ..)| is_keyword(member));
        let mut base = "TypedDict".to_owned();
        if !words.is_empty() {
            base = format!("_{name}Words");
            let _ = write!(self.body, "\n\n{base} = TypedDict(\n    {base:?},\n    {{\n");
            for (member, _, kind) in &words {
                let _ = writeln!(self.body, "        {member:?}: {},", kind.replace('\n', "\n        "));
            }
            self.body.push_str("    },\n)\n");
        }
        let _ = write!(self.body, "\n\nclass {name}({base}):\n");
        docstring(&mut self.body, "    ", text(object, "description").unwrap_or_default());
        let mut any = false;
        for (member, schema, kind) in members {
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
        if let Some(types) = list(schema, "type") {
            let each: Vec<String> =
                types.iter().map(|kind| self.type_of(&serde_json::json!({ "type": kind }))).collect();
            return union_of(&each);
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

/// Whether a word is one of the language's own.
fn is_keyword(word: &str) -> bool {
    const KEYWORDS: [&str; 35] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ];
    KEYWORDS.contains(&word)
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
}
