//! The JSON Schema: one for the document, and one for each record that stands on its own.

use isms::document::REGISTERS;
use serde_json::{Map, Value, json};

use super::File;

/// The schema files: the compact copy that the library serves, and the published ones.
pub(super) fn files() -> Vec<File> {
    let document = isms::schema::document();
    let mut files = vec![
        ("crates/isms/src/generated/schema.json".to_owned(), document.to_string()),
        ("docs/schema/isms.schema.json".to_owned(), pretty(&document)),
        ("docs/schema/settings.schema.json".to_owned(), pretty(&part(&document, "Settings"))),
    ];
    for register in REGISTERS {
        let path = format!("docs/schema/{}.schema.json", register.name);
        files.push((path, pretty(&part(&document, register.record))));
    }
    files
}

fn pretty(schema: &Value) -> String {
    format!("{schema:#}\n")
}

/// The schema of one definition with the definitions it needs.
fn part(document: &Value, name: &str) -> Value {
    let definitions = &document["$defs"];
    let mut needed = Vec::new();
    collect(definitions, name, &mut needed);
    needed.sort_unstable();
    let defs: Map<String, Value> =
        needed.iter().map(|name| (name.clone(), definitions[name.as_str()].clone())).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": format!("#/$defs/{name}"),
        "$defs": defs,
    })
}

fn collect(definitions: &Value, name: &str, needed: &mut Vec<String>) {
    if needed.iter().any(|known| known == name) {
        return;
    }
    needed.push(name.to_owned());
    references(&definitions[name], &mut |reference| collect(definitions, reference, needed));
}

fn references(schema: &Value, hear: &mut dyn FnMut(&str)) {
    match schema {
        Value::Object(map) => {
            if let Some(name) = map.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/")) {
                hear(name);
            }
            map.values().for_each(|value| references(value, hear));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, hear)),
        _ => {}
    }
}

/// The schema of the document with the schemas of what reports and computations answer beside its definitions.
pub(super) fn with_answers() -> Value {
    let mut document = isms::schema::document();
    if let Some(Value::Object(definitions)) = document.get_mut("$defs") {
        let computed = isms_quant::answer::schemas().into_iter().chain(isms_optimise::schema::schemas());
        for (name, schema) in isms::schema::answers().into_iter().chain(computed) {
            definitions.entry(name).or_insert(schema);
        }
    }
    document
}
