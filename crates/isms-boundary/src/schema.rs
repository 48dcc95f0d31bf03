//! The schema, cut to what is asked for.

use std::borrow::Cow;

use isms::base::{Json, write};
use isms::document::{REGISTERS, register_info};

use crate::failure::Failure;
use crate::{Answer, args};

pub(crate) fn schema(text: &str) -> Answer {
    let name = args::read(text, |args| args.may::<String>("name"))?;
    let Some(name) = name else { return Ok(isms::schema::TEXT.to_owned()) };
    let definition = match name.as_str() {
        "settings" => "Settings",
        other => register_info(other).ok_or_else(|| no_schema(other))?.record,
    };
    definition_text(definition)
}

fn no_schema(name: &str) -> Failure {
    let registers = REGISTERS.iter().map(|info| info.name);
    Failure::unknown("schema", name, &mut registers.chain(["settings"]))
}

/// The whole schema as a tree.
pub(crate) fn tree() -> Json<'static> {
    Json::parse(isms::schema::TEXT).unwrap_or(Json::Null)
}

fn definition_text(name: &str) -> Answer {
    let tree = tree();
    let missing = || Failure::not_found("schema", name);
    let definitions = tree.get("$defs").and_then(Json::as_map).ok_or_else(missing)?;
    let mut needed = Vec::new();
    collect(definitions, name, &mut needed);
    isms::base::order::sort(&mut needed);
    let mut parts = Json::map();
    for name in needed {
        if let Some((_, definition)) = definitions.iter().find(|(known, _)| *known == name)
            && let Json::Map(members) = &mut parts
        {
            members.push((Cow::Owned(name), definition.borrowed()));
        }
    }
    let mut map = Json::map();
    map.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    map.put("$ref", format!("#/$defs/{name}"));
    map.put("$defs", parts);
    Ok(write::compact(&map))
}

fn collect(definitions: &[(Cow<'_, str>, Json<'_>)], name: &str, needed: &mut Vec<String>) {
    if needed.iter().any(|known| known == name) {
        return;
    }
    needed.push(name.to_owned());
    if let Some((_, definition)) = definitions.iter().find(|(known, _)| known == name) {
        references(definition, &mut |name| collect(definitions, name, needed));
    }
}

fn references(json: &Json<'_>, hear: &mut dyn FnMut(&str)) {
    match json {
        Json::Map(members) => {
            for (key, value) in members {
                match (key.as_ref(), value.as_str().and_then(|path| path.strip_prefix("#/$defs/"))) {
                    ("$ref", Some(name)) => hear(name),
                    _ => references(value, hear),
                }
            }
        }
        Json::List(items) => items.iter().for_each(|item| references(item, hear)),
        _ => {}
    }
}

/// The schemas of the variants of a tagged choice, by kind; what they refer to is written out.
pub(crate) fn variants(choice: &str) -> Vec<(String, Json<'static>)> {
    let tree = tree();
    let Some(definitions) = tree.get("$defs") else { return Vec::new() };
    let variants = definitions.get(choice).and_then(|choice| choice.get("oneOf")).and_then(Json::as_list);
    let kind = |variant: &Json<'_>| variant.at("/properties/kind/const").and_then(Json::as_str).map(str::to_owned);
    let variants = variants.unwrap_or_default().iter();
    variants.filter_map(|variant| Some((kind(variant)?, inlined(variant, definitions, 0).into_owned()))).collect()
}

fn inlined<'a>(json: &'a Json<'a>, definitions: &'a Json<'a>, depth: usize) -> Json<'a> {
    match json {
        Json::Map(members) => {
            let target = json.get("$ref").and_then(Json::as_str).and_then(|path| path.strip_prefix("#/$defs/"));
            let target = target.and_then(|name| definitions.get(name));
            if let Some(target) = target.filter(|_| depth < 8) {
                let mut map = inlined(target, definitions, depth + 1);
                if let Some(description) = json.get("description").and_then(Json::as_str) {
                    map.set("description", Json::text(description));
                }
                return map;
            }
            Json::Map(
                members
                    .iter()
                    .map(|(key, value)| (Cow::Borrowed(key.as_ref()), inlined(value, definitions, depth)))
                    .collect(),
            )
        }
        Json::List(items) => Json::List(items.iter().map(|item| inlined(item, definitions, depth)).collect()),
        other => other.borrowed(),
    }
}
