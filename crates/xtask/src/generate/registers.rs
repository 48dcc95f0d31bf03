//! The reference of the registers: each with the members of its records, and the parts these are made of.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use isms::document::{REGISTERS, RegisterInfo};
use serde_json::Value;

use super::File;
use super::tree::{list, reference, text};

/// Above this a bound is that of numbers in JSON, not of what is counted.
const TELLING: u64 = 1_000_000;

pub(super) fn files() -> Vec<File> {
    let schema = isms::schema::document();
    let pages = Pages { definitions: schema.get("$defs").unwrap_or(&Value::Null) };
    vec![
        ("docs/reference/registers.md".to_owned(), pages.registers()),
        ("docs/reference/parts.md".to_owned(), pages.parts()),
    ]
}

struct Pages<'s> {
    definitions: &'s Value,
}

impl<'s> Pages<'s> {
    fn definition(&self, name: &str) -> Option<&'s Value> {
        self.definitions.get(name)
    }

    fn registers(&self) -> String {
        let mut out = String::from(
            "# Registers\n\nWhat a document holds, in document order. The parts that records are made of stand in [parts](parts.md), the \
             JSON Schema of each record in `docs/schema/`.\n\n| register | clause | record | what it holds |\n|---|---|---|---|\n",
        );
        for info in REGISTERS {
            let single = if info.single { " (one record)" } else { "" };
            let (name, clause, record) = (info.name, info.clause, info.record);
            let _ = writeln!(out, "| [`{name}`](#{name}){single} | {clause} | `{record}` | {} |", info.summary.trim());
        }
        for info in REGISTERS {
            self.register(info, &mut out);
        }
        out
    }

    fn register(&self, info: &RegisterInfo, out: &mut String) {
        let clause = if info.clause.is_empty() { String::new() } else { format!(", clause {}", info.clause) };
        let holds = if info.single { "One record" } else { "Records" };
        let (name, record) = (info.name, info.record);
        let _ = write!(
            out,
            "\n## {name}\n\n{} {holds} of the type `{record}`{clause}; [schema](../schema/{name}.schema.json).\n\n",
            info.summary.trim()
        );
        if let Some(definition) = self.definition(record) {
            self.members(definition, "parts.md", "", out);
        }
    }

    /// The table of the members of an object; `parts` is the page on which the parts stand, `registers` that of the registers.
    fn members(&self, object: &Value, parts: &str, registers: &str, out: &mut String) {
        out.push_str("| member | type | required | what it is |\n|---|---|---|---|\n");
        let required = list(object, "required").unwrap_or_default();
        for (name, member) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let needed = if required.iter().any(|needed| needed == name) { "yes" } else { "" };
            let what = text(member, "description").unwrap_or_default().trim();
            let _ = writeln!(out, "| `{name}` | {} | {needed} | {} |", self.kind(member, parts, registers), cell(what));
        }
    }

    /// The type of a member in words, with its bounds.
    fn kind(&self, member: &Value, parts: &str, registers: &str) -> String {
        if let Some(name) = reference(member) {
            let bounds =
                self.definition(name).and_then(bounds).map(|bounds| format!(" ({bounds})")).unwrap_or_default();
            return format!("[`{name}`]({parts}#{}){bounds}", name.to_lowercase());
        }
        if let Some(register) = text(member, "x-register") {
            return format!("id in [`{register}`]({registers}#{register})");
        }
        if let Some(word) = member.get("const") {
            return format!("`{}`", word.as_str().unwrap_or_default());
        }
        match (text(member, "type"), member.get("items")) {
            (Some("array"), Some(items)) => format!("list of {}", self.kind(items, parts, registers)),
            (Some("string"), _) if member.get("pattern").is_some() => "id".to_owned(),
            (Some("string"), _) => "text".to_owned(),
            (Some(other), _) => other.to_owned(),
            (None, _) => "any value".to_owned(),
        }
    }

    /// Every part that the records of registers are made of, by name.
    fn parts(&self) -> String {
        let mut names = BTreeSet::new();
        for info in REGISTERS {
            self.gather(info.record, &mut names);
        }
        let mut out = String::from(
            "# Parts of records\n\nWhat the members of [registers](registers.md) are made of, by name: objects with their members, choices by \
             the member `kind`, words, and values.\n",
        );
        for name in names.iter().filter(|name| REGISTERS.iter().all(|info| info.record != **name)) {
            let Some(definition) = self.definition(name) else { continue };
            let what = text(definition, "description").unwrap_or_default().trim();
            let _ = write!(out, "\n## {name}\n\n{what}\n");
            if let Some(variants) = list(definition, "oneOf") {
                for variant in variants {
                    let kind = variant.pointer("/properties/kind/const").and_then(Value::as_str).unwrap_or_default();
                    let what = text(variant, "description").unwrap_or_default().trim();
                    let _ = write!(out, "\n**`{kind}`**: {what}\n\n");
                    self.members(variant, "", "registers.md", &mut out);
                }
            } else if let Some(meanings) = definition.get("x-meanings").and_then(Value::as_object) {
                out.push_str("\n| word | meaning |\n|---|---|\n");
                for (word, meaning) in meanings {
                    let _ = writeln!(out, "| `{word}` | {} |", cell(meaning.as_str().unwrap_or_default().trim()));
                }
            } else if definition.get("properties").is_some() {
                out.push('\n');
                self.members(definition, "", "registers.md", &mut out);
            } else {
                value(definition, &mut out);
            }
        }
        out
    }

    fn gather(&self, name: &str, names: &mut BTreeSet<String>) {
        if let Some(definition) = self.definition(name)
            && names.insert(name.to_owned())
        {
            self.gather_in(definition, names);
        }
    }

    fn gather_in(&self, schema: &Value, names: &mut BTreeSet<String>) {
        if let Some(name) = reference(schema) {
            self.gather(name, names);
        }
        match schema {
            Value::Object(members) => members.values().for_each(|member| self.gather_in(member, names)),
            Value::Array(items) => items.iter().for_each(|item| self.gather_in(item, names)),
            _ => {}
        }
    }
}

/// What a value without parts looks like.
fn value(definition: &Value, out: &mut String) {
    let words: Vec<String> = list(definition, "enum")
        .unwrap_or_default()
        .iter()
        .filter_map(Value::as_str)
        .map(|word| format!("`{word}`"))
        .collect();
    if !words.is_empty() {
        let _ = write!(out, "\nOne of {}.\n", words.join(", "));
    }
    let kind = match definition.get("type") {
        Some(Value::String(kind)) => kind.clone(),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
        _ => return,
    };
    let bounds = bounds(definition).map(|bounds| format!(", {bounds}")).unwrap_or_default();
    let pattern = text(definition, "pattern").map(|pattern| format!(", of the form `{pattern}`")).unwrap_or_default();
    let _ = write!(out, "\nJSON {kind}{bounds}{pattern}.\n");
}

/// The bounds of a value in words, where it has some that tell anything.
fn bounds(definition: &Value) -> Option<String> {
    let number = |name: &str| definition.get(name).and_then(Value::as_u64);
    match (number("minLength"), number("maxLength"), number("minimum"), number("maximum")) {
        (Some(least), Some(most), ..) => Some(format!("{least} to {most} characters")),
        (_, _, Some(least), Some(most)) if most <= TELLING => Some(format!("{least} to {most}")),
        (_, _, Some(least), _) => Some(format!("from {least}")),
        _ => None,
    }
}

/// A text that may stand in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::files;

    #[test]
    fn every_member_has_a_type_and_says_what_it_is() {
        let files = files();
        let page =
            |name: &str| files.iter().find(|(path, _)| path.ends_with(name)).map(|(_, text)| text.as_str()).unwrap();
        let registers = page("registers.md");
        assert!(
            registers
                .contains("| `owner` | id in [`people`](#people) |  | Who answers for the risk (clause 6.1.2 c 2). |")
        );
        assert!(registers.contains("| `title` | [`Line`](parts.md#line) (1 to "), "bounds are told");
        assert!(registers.contains("| `id` | id in [`risks`](#risks) | yes | The risk's id. |"));
        let parts = page("parts.md");
        assert!(parts.contains("**`avoid`**: ") && parts.contains("## Percent") && parts.contains("0 to 100"));
        for (path, text) in &files {
            for row in text.lines().filter(|line| line.starts_with("| `")) {
                let bare = row.contains("|  |\n") || row.contains("any value") || row.trim_end().ends_with("|  |");
                assert!(!bare || row.contains("`kind`"), "{path}: {row}");
            }
            for anchor in text.split("](#").skip(1).filter_map(|rest| rest.split(')').next()) {
                assert!(text.to_lowercase().contains(&format!("\n## {anchor}\n")), "{path} has no `{anchor}`");
            }
        }
    }
}
