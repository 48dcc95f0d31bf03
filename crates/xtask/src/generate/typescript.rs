//! The types of the npm package: what stands in a document, as TypeScript sees it.

use std::fmt::Write as _;

use isms::document::REGISTERS;
use isms::lifecycle::machines;
use isms_boundary::{ArgKind, REPORTS};
use serde_json::{Map, Value};

use super::File;
use super::tree::{capitalised, list, reference, text};

const HEAD: &str = "/**
 * What stands in an ISMS document: generated from the schema by `cargo xtask generate`.
 *
 * A member that may be absent may also be `undefined`, which JSON leaves out; `null` is a fault everywhere.
 */
";

/// The longest line of a comment.
const WIDTH: usize = 118;

pub(super) fn files() -> Vec<File> {
    let document = super::schema::with_answers();
    vec![
        ("bindings/javascript/ts/types.ts".to_owned(), types(&document)),
        ("bindings/javascript/ts/reports.ts".to_owned(), reports()),
    ]
}

fn types(document: &Value) -> String {
    let empty = Map::new();
    let definitions = document.get("$defs").and_then(Value::as_object).unwrap_or(&empty);
    let schema = Schema { definitions };
    let mut out = HEAD.to_owned();
    schema.interface(&mut out, "IsmsDocument", document);
    for (name, definition) in definitions {
        schema.definition(&mut out, name, definition);
    }
    registers(&mut out);
    schema.commands(&mut out);
    out
}

/// The reports as methods of the document.
fn reports() -> String {
    let mut names: Vec<&str> = REPORTS.iter().map(|report| report.answer).collect();
    names.push("Settings");
    names.extend(REPORTS.iter().flat_map(|report| report.args).filter_map(|arg| match arg.kind {
        ArgKind::Word(words) => Some(words.of),
        _ => None,
    }));
    names.sort_unstable();
    names.dedup();
    let mut out = String::from(
        "/**\n * What is computed from the whole document: generated from the table of reports by `cargo xtask generate`.\n */\n",
    );
    let _ = writeln!(out, "import type {{\n  {},\n}} from \"./types.js\";\n", names.join(",\n  "));
    for report in REPORTS {
        let camel = camel(report.name);
        comment(&mut out, "", &format!("What `{camel}` is asked for."));
        let _ = writeln!(out, "export interface {}Options {{", capitalised(&camel));
        out.push_str("  /** A day (its end in UTC) or a moment, `2026-03-31` or `2026-03-31T09:00:00Z`. */\n  readonly asOf: string;\n");
        for arg in report.args {
            comment(&mut out, "  ", arg.summary);
            let kind = match arg.kind {
                ArgKind::Settings => "Settings",
                ArgKind::AsOf | ArgKind::Day | ArgKind::Text => "string",
                ArgKind::Count => "number",
                ArgKind::Texts => "readonly string[]",
                ArgKind::Word(words) => words.of,
            };
            let name = self::camel(arg.name);
            if arg.required {
                let _ = writeln!(out, "  readonly {name}: {kind};");
            } else {
                let _ = writeln!(out, "  readonly {name}?: {kind} | undefined;");
            }
        }
        out.push_str("}\n");
    }
    comment(&mut out, "", "The reports of a document.");
    out.push_str("export abstract class Reports {\n");
    out.push_str("  /** Answers a verb. */\n");
    out.push_str(
        "  protected abstract report<Answer>(verb: string, args: Readonly<Record<string, unknown>>): Answer;\n",
    );
    for report in REPORTS {
        let camel = camel(report.name);
        let args: Vec<String> = report.args.iter().map(|arg| self::camel(arg.name)).collect();
        let taken: Vec<&str> = std::iter::once("asOf").chain(args.iter().map(String::as_str)).collect();
        let given: Vec<String> = report
            .args
            .iter()
            .zip(&args)
            .map(|(arg, name)| if arg.name == name { name.clone() } else { format!("{}: {name}", arg.name) })
            .collect();
        let given = std::iter::once("as_of: asOf".to_owned()).chain(given).collect::<Vec<_>>().join(", ");
        out.push('\n');
        comment(&mut out, "  ", &format!("{}.", report.summary));
        let _ = writeln!(
            out,
            "  {camel}({{ {} }}: {}Options): {} {{",
            taken.join(", "),
            capitalised(&camel),
            report.answer
        );
        let _ = writeln!(out, "    return this.report({:?}, {{ {given} }});\n  }}", report.name);
    }
    out.push_str("}\n");
    out
}

/// `review_pack` becomes `reviewPack`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalised(word))
}

/// The maps from a register's name to what it holds.
fn registers(out: &mut String) {
    comment(out, "", "Every register with the type of its records.");
    out.push_str("export interface Registers {\n");
    for register in REGISTERS {
        comment(out, "  ", register.summary.trim());
        let _ = writeln!(out, "  {}: {};", register.name, register.record);
    }
    out.push_str("}\n");
    comment(out, "", "The name of a register.");
    out.push_str("export type RegisterName = keyof Registers;\n");
    comment(out, "", "A register that holds one record only, whose id is the register's name.");
    let single: Vec<String> =
        REGISTERS.iter().filter(|register| register.single).map(|register| format!("{:?}", register.name)).collect();
    let _ = writeln!(out, "export type SingleRegister = {};", single.join(" | "));
}

struct Schema<'s> {
    definitions: &'s Map<String, Value>,
}

impl Schema<'_> {
    /// Scalars are written where they stand: only objects, choices and vocabularies have names.
    fn definition(&self, out: &mut String, name: &str, definition: &Value) {
        if let Some(variants) = list(definition, "oneOf") {
            let names: Vec<&str> = variants.iter().filter_map(|variant| text(variant, "title")).collect();
            comment(out, "", text(definition, "description").unwrap_or_default());
            if let [one] = names.as_slice() {
                let _ = writeln!(out, "export type {name} = {one};");
            } else {
                let _ = writeln!(out, "export type {name} =\n  | {};", names.join("\n  | "));
            }
            for (name, variant) in names.iter().zip(variants) {
                self.interface(out, name, variant);
            }
        } else if let Some(values) = list(definition, "enum") {
            comment(out, "", text(definition, "description").unwrap_or_default());
            let _ = write!(out, "export type {name} =");
            for value in values {
                let meaning =
                    definition.get("x-meanings").and_then(|meanings| value.as_str().and_then(|v| meanings.get(v)));
                out.push('\n');
                comment(out, "  ", meaning.and_then(Value::as_str).unwrap_or_default());
                let _ = write!(out, "  | {value}");
            }
            out.push_str(";\n");
        } else if definition.get("properties").is_some() {
            self.interface(out, name, definition);
        } else if text(definition, "type") == Some("object") {
            comment(out, "", text(definition, "description").unwrap_or_default());
            let members = definition.get("additionalProperties").filter(|members| members.is_object());
            let value = members.map_or_else(|| "unknown".to_owned(), |members| self.type_of(members));
            let _ = writeln!(out, "export type {name} = {{ [member: string]: {value} }};");
        }
    }

    fn interface(&self, out: &mut String, name: &str, object: &Value) {
        comment(out, "", text(object, "description").unwrap_or_default());
        let _ = writeln!(out, "export interface {name} {{");
        let required = list(object, "required").unwrap_or_default();
        for (member, schema) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let value = self.type_of(schema);
            comment(out, "  ", &self.describe(schema));
            if required.iter().any(|name| name == member) {
                let _ = writeln!(out, "  {member}: {value};");
            } else {
                let _ = writeln!(out, "  {member}?: {value} | undefined;");
            }
        }
        out.push_str("}\n");
    }

    /// What the member is for, and the form its text takes.
    fn describe(&self, schema: &Value) -> String {
        let mut words = text(schema, "description").unwrap_or_default().to_owned();
        let inner = schema.get("items").unwrap_or(schema);
        let form = match (text(inner, "x-register"), reference(inner).and_then(|name| self.definitions.get(name))) {
            (Some(register), _) if text(schema, "description").is_none_or(|words| !words.ends_with("'s id.")) => {
                Some(format!("An id in `{register}`."))
            }
            (None, Some(definition)) if is_scalar(definition) => text(definition, "description").map(capitalised),
            _ => None,
        };
        if let Some(form) = form {
            let _ = write!(words, "{}{form}", if words.is_empty() { "" } else { "\n" });
        }
        words
    }

    fn type_of(&self, schema: &Value) -> String {
        if let Some(name) = reference(schema) {
            return match self.definitions.get(name) {
                Some(definition) if is_scalar(definition) => self.type_of(definition),
                _ => name.to_owned(),
            };
        }
        if let Some(value) = schema.get("const") {
            return value.to_string();
        }
        if let Some(values) = list(schema, "enum") {
            return values.iter().map(Value::to_string).collect::<Vec<_>>().join(" | ");
        }
        // The version of the format is the one text with a single value.
        if let Some(only) = text(schema, "pattern").and_then(single_value) {
            return format!("{only:?}");
        }
        if let Some(types) = list(schema, "type") {
            let each = types.iter().map(|kind| self.type_of(&serde_json::json!({ "type": kind })));
            return each.collect::<Vec<_>>().join(" | ");
        }
        match text(schema, "type") {
            Some("string") => "string".to_owned(),
            Some("integer" | "number") => "number".to_owned(),
            Some("boolean") => "boolean".to_owned(),
            Some("array") => {
                let items = schema.get("items").map_or_else(|| "unknown".to_owned(), |items| self.type_of(items));
                if items.contains('|') && !items.ends_with("[]") {
                    format!("({items})[]")
                } else {
                    format!("{items}[]")
                }
            }
            _ => "unknown".to_owned(),
        }
    }

    /// The commands of each register whose records, or parts of them, go through a lifecycle.
    fn commands(&self, out: &mut String) {
        let machines: Vec<(&str, Option<&str>)> =
            machines().map(|machine| (machine.register(), machine.part())).collect();
        comment(
            out,
            "",
            "Every register whose records go through a lifecycle, with the commands of it; `never` where only parts of them do.",
        );
        out.push_str("export interface Commands {\n");
        for register in REGISTERS.iter().filter(|register| machines.iter().any(|(name, _)| *name == register.name)) {
            let command = self.command_of(register.record, None).unwrap_or("never");
            let _ = writeln!(out, "  {}: {command};", register.name);
        }
        out.push_str("}\n");
        comment(out, "", "Every part of a record that goes through a lifecycle of its own, with the commands of it.");
        out.push_str("export interface PartCommands {\n");
        for (name, part) in machines {
            let record = REGISTERS.iter().find(|register| register.name == name).map(|register| register.record);
            if let (Some(record), Some(part)) = (record, part) {
                let command = self.command_of(record, Some(part)).unwrap_or("never");
                let _ = writeln!(out, "  \"{name}/{part}\": {command};");
            }
        }
        out.push_str("}\n");
    }

    /// The type of the entries of a record's history, or of that of a part of it.
    fn command_of(&self, record: &str, part: Option<&str>) -> Option<&str> {
        let mut definition = self.definitions.get(record)?;
        if let Some(part) = part {
            // A part stands in the record itself, or in an object of it: the actions of a risk in its treatment.
            let members = definition.get("properties").and_then(Value::as_object)?;
            let inner = members.values().filter_map(|member| self.definitions.get(reference(member)?));
            let place = format!("/properties/{part}");
            let member = std::iter::once(definition).chain(inner).find_map(|object| object.pointer(&place))?;
            definition = self.definitions.get(reference(member.get("items").unwrap_or(member))?)?;
        }
        reference(definition.pointer("/properties/history/items")?)
    }
}

fn is_scalar(definition: &Value) -> bool {
    definition.get("enum").is_none()
        && (list(definition, "type").is_some()
            || matches!(text(definition, "type"), Some("string" | "integer" | "number" | "boolean")))
}

/// The text a pattern without any choice stands for.
fn single_value(pattern: &str) -> Option<String> {
    let inner = pattern.strip_prefix('^')?.strip_suffix('$')?.replace("\\.", "\u{0}");
    let plain = !inner.contains(|letter: char| "\\.[](){}*+?|^$".contains(letter));
    plain.then(|| inner.replace('\u{0}', "."))
}

/// A doc comment: in one line where it fits.
fn comment(out: &mut String, indent: &str, words: &str) {
    if words.is_empty() {
        return;
    }
    let words = words.replace("*/", "* /");
    let joined = words.replace('\n', " ");
    if indent.len() + joined.len() + "/**  */".len() <= WIDTH {
        let _ = writeln!(out, "{indent}/** {joined} */");
        return;
    }
    let _ = writeln!(out, "{indent}/**");
    for paragraph in words.lines() {
        let mut line = format!("{indent} *");
        for word in paragraph.split_whitespace() {
            if line.len() + 1 + word.len() > WIDTH {
                let _ = writeln!(out, "{line}");
                line = format!("{indent} *");
            }
            let _ = write!(line, " {word}");
        }
        let _ = writeln!(out, "{line}");
    }
    let _ = writeln!(out, "{indent} */");
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn every_kind_of_schema_has_its_type() {
        let document = json!({
            "description": "All of it.",
            "properties": { "format": { "type": "string", "pattern": "^isms/1\\.0$" }, "things": { "type": "array", "items": { "$ref": "#/$defs/Thing" } } },
            "required": ["format"],
            "$defs": {
                "Day": { "type": "string", "pattern": "^[0-9]+$", "description": "a day." },
                "Colour": { "enum": ["red", "blue"], "type": "string", "x-meanings": { "red": "Like blood." } },
                "Thing": { "type": "object", "properties": { "id": { "type": "string" }, "on": { "$ref": "#/$defs/Day", "description": "When." }, "colours": { "type": "array", "items": { "$ref": "#/$defs/Colour" } }, "deep": { "type": "array", "items": { "type": "array", "items": { "enum": ["a", "b"] } } } }, "required": ["id"] },
                "Either": { "oneOf": [
                    { "title": "EitherOne", "properties": { "kind": { "const": "one" } }, "required": ["kind"] },
                    { "title": "EitherTwo", "properties": { "kind": { "const": "two" } }, "required": ["kind"] }
                ] },
                "Free": { "type": "object", "additionalProperties": true },
                "Counts": { "type": "object", "additionalProperties": { "type": "integer" } }
            }
        });
        let types = super::types(&document);
        for wanted in [
            "/** All of it. */\nexport interface IsmsDocument {\n  format: \"isms/1.0\";\n  things?: Thing[] | undefined;\n}\n",
            "export type Colour =\n  /** Like blood. */\n  | \"red\"\n  | \"blue\";\n",
            "  /** When. A day. */\n  on?: string | undefined;\n",
            "  colours?: Colour[] | undefined;\n",
            "  deep?: (\"a\" | \"b\")[][] | undefined;\n",
            "export type Either =\n  | EitherOne\n  | EitherTwo;\nexport interface EitherOne {\n  kind: \"one\";\n}\n",
            "export type Free = { [member: string]: unknown };\n",
            "export type Counts = { [member: string]: number };\n",
        ] {
            assert!(types.contains(wanted), "{wanted}\nin\n{types}");
        }
        assert!(!types.contains("Day"), "{types}");
    }

    #[test]
    fn a_long_comment_is_broken_and_cannot_be_ended() {
        let mut out = String::new();
        super::comment(&mut out, "  ", &"word */ ".repeat(30));
        assert!(out.starts_with("  /**\n   * word * / word"), "{out}");
        assert!(out.lines().all(|line| line.len() <= super::WIDTH), "{out}");
        assert_eq!(out.matches("*/").count(), 1);
    }
}
