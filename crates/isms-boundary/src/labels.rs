//! What people call things: registers, members, words, states and commands. English; other locales fall back to it.

use std::borrow::Cow;

use isms::base::Json;
use isms::document::REGISTERS;

use crate::{Answer, answer, args, lifecycles, schema};

/// `done_on` becomes `Done on`.
pub(crate) fn humanise(name: &str) -> String {
    let mut text = name.replace(['_', '-'], " ");
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

pub(crate) fn register_label(name: &str) -> String {
    match name {
        "risk_criteria" => "Risk criteria".to_owned(),
        "statement_of_applicability" => "Statement of Applicability".to_owned(),
        other => humanise(other),
    }
}

type Named = (Cow<'static, str>, Json<'static>);

fn owned(name: &str, label: String) -> Named {
    (Cow::Owned(name.to_owned()), Json::from(label))
}

/// The labels of some names, under the name of what they belong to.
pub(crate) fn group<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Named {
    (Cow::Owned(name.to_owned()), Json::Map(names.map(|name| owned(name, humanise(name))).collect()))
}

pub(crate) fn labels(text: &str) -> Answer {
    let tree = schema::tree();
    let (mut members, mut words) = (Vec::new(), Vec::new());
    for (name, definition) in tree.get("$defs").and_then(Json::as_map).unwrap_or_default() {
        if let Some(properties) = definition.get("properties").and_then(Json::as_map) {
            members.push(group(name, properties.iter().map(|(member, _)| member.as_ref())));
        }
        if let Some(values) = definition.get("enum").and_then(Json::as_list) {
            words.push(group(name, values.iter().filter_map(Json::as_str)));
        }
    }
    labels_of(text, members, words)
}

/// The answer, given the labels of members and words by their types.
pub(crate) fn labels_of(text: &str, members: Vec<Named>, words: Vec<Named>) -> Answer {
    args::read(text, |args| args.may::<String>("locale"))?;
    let registers = REGISTERS.iter().map(|info| owned(info.name, register_label(info.name))).collect();
    let mut map = Json::map();
    map.put("locale", "en");
    map.put("registers", Json::Map(registers));
    map.put("members", Json::Map(members));
    map.put("values", Json::Map(words));
    lifecycles::put_labels(&mut map);
    answer(&map)
}
