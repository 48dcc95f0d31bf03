//! The published schema and the reader agree: what the one takes the other takes, over every document and record of the cases and over
//! documents spoiled at random. What is read is written back the same.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use isms::base::{Fault, FaultCode};
use isms::document::{Format, Isms, register_info};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// A document of a case: its file and its text.
type Found = (String, String);

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
}

/// The members of every case, as they are written.
fn cases() -> Vec<(String, BTreeMap<String, Box<RawValue>>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut paths = Vec::new();
    files(&folder, &mut paths);
    paths.sort();
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(&folder).unwrap().display().to_string();
        (name, serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap())
    };
    paths.iter().map(read).collect()
}

/// Every document that a case opens, however it stands there.
fn documents() -> Vec<Found> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for (name, case) in cases() {
        let string = |member: &str| case.get(member).map(|raw| serde_json::from_str::<String>(raw.get()).unwrap());
        let texts = [
            case.get("open").map(|raw| raw.get().to_owned()),
            string("open_text"),
            string("open_file").map(|path| fs::read_to_string(root.join(path)).unwrap()),
        ];
        found.extend(texts.into_iter().flatten().map(|text| (name.clone(), text)));
    }
    let example = "docs/examples/example.isms.json";
    found.push((example.to_owned(), fs::read_to_string(root.join(example)).unwrap()));
    found
}

/// The record and its register in every call of `validate`.
fn records() -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for (name, case) in cases() {
        let Some(calls) = case.get("calls") else { continue };
        for call in serde_json::from_str::<Vec<Value>>(calls.get()).unwrap() {
            if call["verb"] == "validate" {
                found.push((
                    name.clone(),
                    call["args"]["register"].as_str().unwrap().to_owned(),
                    call["args"]["record"].clone(),
                ));
            }
        }
    }
    found
}

static SCHEMA: LazyLock<Value> = LazyLock::new(isms::schema::document);
static DOCUMENT: LazyLock<Validator> = LazyLock::new(|| jsonschema::validator_for(&SCHEMA).unwrap());

fn of_register(name: &str) -> Option<Validator> {
    let record = register_info(name)?.record;
    let schema = json!({ "$schema": SCHEMA["$schema"], "$ref": format!("#/$defs/{record}"), "$defs": SCHEMA["$defs"] });
    Some(jsonschema::validator_for(&schema).unwrap())
}

fn errors(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).take(3).collect()
}

/// What a JSON Schema cannot say, or, for the calendar, cannot say without a list of all days.
fn beyond_schema(fault: &Fault, value: &Value) -> bool {
    let at = value.pointer(&fault.path);
    let text = at.and_then(Value::as_str).unwrap_or_default();
    match fault.code {
        // The schema sees one member of a name, and the members of one item.
        FaultCode::DuplicateMember | FaultCode::DuplicateId => true,
        // 30 February and the like: of the form of a date, yet no day.
        FaultCode::InvalidDate => text.len() == 10 && text.bytes().filter(u8::is_ascii_digit).count() == 8,
        FaultCode::InvalidTimestamp => text.len() >= 20 && text.ends_with('Z'),
        // Vendor data is free; U+0000 and numbers that do not survive a round trip are refused in it nonetheless.
        FaultCode::InvalidText => text.contains('\0'),
        FaultCode::InvalidNumber => fault.path.contains("/x/"),
        _ => false,
    }
}

fn told(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(|fault| format!("{} {}", fault.code, fault.path)).collect()
}

#[test]
fn documents_are_taken_by_both_or_by_neither() {
    let (mut taken, mut refused) = (0, 0);
    for (name, text) in documents() {
        let reading = Isms::read_bytes(text.as_bytes());
        let Ok(value) = serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')) else {
            let faults = reading.unwrap_err().faults;
            assert!(faults.iter().all(|fault| fault.code == FaultCode::Syntax), "{name}: {:?}", told(&faults));
            continue;
        };
        let (isms, faults) = match reading {
            Ok(reading) => (Some(reading.isms), reading.faults),
            Err(error) => (None, error.faults),
        };
        if faults.is_empty() {
            // The schema is that of this version; what a newer one added it does not know.
            if isms.unwrap().head.format > Format::CURRENT {
                continue;
            }
            assert_eq!(errors(&DOCUMENT, &value), Vec::<String>::new(), "{name}: read, yet refused by the schema");
            taken += 1;
        } else if faults.iter().any(|fault| !beyond_schema(fault, &value)) {
            assert!(!DOCUMENT.is_valid(&value), "{name}: taken by the schema, yet {:?}", told(&faults));
            refused += 1;
        }
    }
    assert!(taken > 100 && refused > 10, "too few documents: {taken} taken, {refused} refused");
}

#[test]
fn records_are_taken_by_both_or_by_neither() {
    let (mut taken, mut refused) = (0, 0);
    for (name, register, record) in records() {
        let Some(validator) = of_register(&register) else { continue };
        let json = isms::base::Json::parse(&record.to_string()).unwrap().into_owned();
        match Isms::default().upsert(&register, &json) {
            Ok(_) => {
                assert_eq!(
                    errors(&validator, &record),
                    Vec::<String>::new(),
                    "{name}: read, yet refused by the schema"
                );
                taken += 1;
            }
            Err(error) if error.faults.iter().any(|fault| !beyond_schema(fault, &record)) => {
                assert!(!validator.is_valid(&record), "{name}: taken by the schema, yet {:?}", told(&error.faults));
                refused += 1;
            }
            Err(_) => {}
        }
    }
    assert!(taken > 3 && refused > 20, "too few records: {taken} taken, {refused} refused");
}

/// The codes of all faults in an answer.
fn fault_codes(answer: &Value, found: &mut BTreeSet<String>) {
    match answer {
        Value::Object(members) => {
            for fault in members.get("faults").and_then(Value::as_array).into_iter().flatten() {
                found.extend(fault["code"].as_str().map(str::to_owned));
            }
            members.values().for_each(|value| fault_codes(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| fault_codes(item, found)),
        _ => {}
    }
}

#[test]
fn every_code_of_a_fault_is_shown_by_a_case() {
    let mut shown = BTreeSet::new();
    for (_, case) in cases() {
        for answer in ["calls", "open_error"].iter().filter_map(|member| case.get(*member)) {
            fault_codes(&serde_json::from_str(answer.get()).unwrap(), &mut shown);
        }
    }
    let missing: Vec<&str> =
        FaultCode::ALL.iter().map(|(code, _)| code.as_str()).filter(|code| !shown.contains(*code)).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

#[test]
fn what_is_read_is_written_back_the_same() {
    for (name, text) in documents() {
        let Ok(isms) = Isms::parse(&text) else { continue };
        let written = isms.to_text();
        let again = Isms::parse(&written).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(again == isms, "{name}: reading what was written gives another document");
        assert_eq!(again.to_text(), written, "{name}");
        let streamed = Isms::read_stream(&isms.to_stream()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(streamed.faults.is_empty(), "{name}: {:?}", told(&streamed.faults));
        assert!(streamed.isms == isms, "{name}: the stream gives another document");
    }
}

/// Small documents without faults, of this version of the format.
static SOUND: LazyLock<Vec<Found>> = LazyLock::new(|| {
    let sound = documents().into_iter().filter(|(_, text)| {
        text.len() < 20_000 && Isms::parse(text).is_ok_and(|isms| isms.head.format == Format::CURRENT)
    });
    sound.map(|(name, text)| (name, text.trim_start_matches('\u{feff}').to_owned())).collect()
});

/// The pointers of all values below the root, vendor data aside.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    let mut add = |step: &str, value: &Value| {
        let path = format!("{here}/{}", step.replace('~', "~0").replace('/', "~1"));
        if step != "x" {
            pointers(value, &path, found);
        }
        found.push(path);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| add(name, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| add(&index.to_string(), value)),
        _ => {}
    }
}

#[derive(Debug, Clone, Copy)]
enum Spoil {
    Drop,
    Null,
    Number,
    Truth,
    List,
    Object,
    Word,
    Extra,
}

fn spoil(document: &mut Value, path: &str, how: Spoil) {
    let (parent, name) = path.rsplit_once('/').unwrap();
    if let Spoil::Drop = how {
        match document.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.shift_remove(&name.replace("~1", "/").replace("~0", "~"))),
            Value::Array(items) => drop(items.remove(name.parse().unwrap())),
            _ => unreachable!("only these hold values"),
        }
        return;
    }
    let value = document.pointer_mut(path).unwrap();
    match how {
        Spoil::Null => *value = Value::Null,
        Spoil::Number => *value = json!(-7.5),
        Spoil::Truth => *value = json!(true),
        Spoil::List => *value = json!([[]]),
        Spoil::Object => *value = json!({}),
        Spoil::Word => *value = json!("no such value"),
        Spoil::Extra => match value {
            Value::Object(members) => drop(members.insert("no_such_member".to_owned(), json!(1))),
            Value::Array(items) => items.push(Value::Null),
            other => *other = json!(""),
        },
        Spoil::Drop => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_spoiled_document_is_taken_by_both_or_by_neither(
        which in any::<prop::sample::Index>(),
        place in any::<prop::sample::Index>(),
        how in prop::sample::select(vec![
            Spoil::Drop, Spoil::Null, Spoil::Number, Spoil::Truth, Spoil::List, Spoil::Object, Spoil::Word, Spoil::Extra,
        ]),
    ) {
        let (name, text) = which.get(&SOUND);
        let mut document: Value = serde_json::from_str(text).unwrap();
        let mut places = Vec::new();
        pointers(&document, "", &mut places);
        let path = place.get(&places);
        spoil(&mut document, path, how);
        let faults = match Isms::read_bytes(document.to_string().as_bytes()) {
            Ok(reading) => reading.faults,
            Err(error) => error.faults,
        };
        let valid = DOCUMENT.is_valid(&document);
        // Two items that are given the same text as their id are no matter of the schema.
        let known = !faults.is_empty() && faults.iter().all(|fault| beyond_schema(fault, &document));
        prop_assert!(
            known || faults.is_empty() == valid,
            "{} {:?} {}: faults {:?}, schema {:?}", name, how, path, told(&faults), errors(&DOCUMENT, &document)
        );
    }
}
