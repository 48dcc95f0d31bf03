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

fn owned(name: &str, label: String) -> (Cow<'static, str>, Json<'static>) {
    (Cow::Owned(name.to_owned()), Json::from(label))
}

pub(crate) fn labels(text: &str) -> Answer {
    args::read(text, |args| args.may::<String>("locale"))?;
    let tree = schema::tree();
    let mut members: Vec<(Cow<'_, str>, Json<'_>)> = Vec::new();
    let mut words: Vec<(Cow<'_, str>, Json<'_>)> = Vec::new();
    for (name, definition) in tree.get("$defs").and_then(Json::as_map).unwrap_or_default() {
        if let Some(properties) = definition.get("properties").and_then(Json::as_map) {
            let labels = properties.iter().map(|(member, _)| owned(member, humanise(member))).collect();
            members.push((Cow::Borrowed(name.as_ref()), Json::Map(labels)));
        }
        if let Some(values) = definition.get("enum").and_then(Json::as_list) {
            let labels = values.iter().filter_map(Json::as_str).map(|word| owned(word, humanise(word))).collect();
            words.push((Cow::Borrowed(name.as_ref()), Json::Map(labels)));
        }
    }
    let registers = REGISTERS.iter().map(|info| owned(info.name, register_label(info.name))).collect();
    let mut map = Json::map();
    map.put("locale", "en");
    map.put("registers", Json::Map(registers));
    map.put("members", Json::Map(members));
    map.put("values", Json::Map(words));
    lifecycles::put_labels(&mut map);
    answer(&map)
}
