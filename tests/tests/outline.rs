//! The outlines find the same faults as the readers: over records made of every member there is, and over every record of the
//! example spoiled in every place.

#![cfg(test)]

use std::fs;
use std::path::Path;

use isms::base::outline::{Member, Outline, Stands};
use isms::base::{Fault, Json, Value, write};
use isms::document::{Isms, REGISTERS, outline, validate};

fn by_reading(register: &str, record: &Json<'_>) -> Vec<Fault> {
    Isms::default().upsert(register, record).err().map(|error| error.faults).unwrap_or_default()
}

/// Compares the two ways, and answers how many faults there are.
fn same_faults(register: &str, record: &Json<'_>) -> usize {
    let (read, found) = (by_reading(register, record), validate(register, record).unwrap());
    assert_eq!(found, read, "{register}: {record:?}");
    found.len()
}

/// Values that some types without parts take and others do not.
fn fillers() -> Vec<Value> {
    let texts = [
        "A-1",
        "2026-03-31",
        "2026-03-31T09:00:00Z",
        "P1Y",
        "risks/R-1",
        "EUR",
        "12.50",
        "A.5.9",
        "",
        "no such value\n",
    ];
    let mut fillers: Vec<Value> = texts.iter().map(|text| Json::from((*text).to_owned())).collect();
    fillers.extend([Json::Null, Json::Bool(true), Json::Int(3), Json::Int(-7), Json::Float(1.5), Json::map()]);
    fillers.push(Json::List(vec![Json::List(Vec::new())]));
    fillers
}

/// A value with every member of every variant, down to a depth at which objects are empty; what has no parts is `filler`.
fn whole(outline: &Outline, filler: &Value, depth: usize) -> Value {
    match outline {
        Outline::Leaf(_) => filler.clone(),
        Outline::Words(_, words) => words
            .first()
            .filter(|_| filler.as_str().is_none())
            .map_or_else(|| filler.clone(), |word| Json::text(word).into_owned()),
        Outline::List(items, _) => match items {
            Outline::Choice(variants) if depth > 0 => Json::List(
                variants.iter().map(|variant| object(Some(variant.kind), variant.members, filler, depth)).collect(),
            ),
            items => Json::List(vec![whole(items, filler, depth), whole(items, filler, depth)]),
        },
        Outline::Object(_, members) => object(None, members, filler, depth),
        Outline::Choice(variants) => {
            variants.last().map_or(Json::Null, |variant| object(Some(variant.kind), variant.members, filler, depth))
        }
    }
}

fn object(kind: Option<&'static str>, members: &[Member], filler: &Value, depth: usize) -> Value {
    let mut map = Json::map();
    if let Some(kind) = kind {
        map.put("kind", kind);
    }
    if depth > 0 {
        put_members(&mut map, members, filler, depth - 1);
    }
    map
}

fn put_members(map: &mut Value, members: &[Member], filler: &Value, depth: usize) {
    for member in members {
        match (member.stands, member.value) {
            (Stands::Inline, Outline::Object(_, inner)) => put_members(map, inner, filler, depth),
            (_, value) => map.put(member.name, whole(value, filler, depth)),
        }
    }
}

#[test]
fn records_of_every_member_have_the_same_faults() {
    let mut faults = 0;
    for info in REGISTERS {
        let outline = outline(info.name).unwrap();
        for filler in fillers() {
            for depth in 0..8 {
                faults += same_faults(info.name, &whole(outline, &filler, depth));
            }
            faults += same_faults(info.name, &filler);
        }
    }
    assert!(faults > 10_000, "too few faults: {faults}");
}

/// The same value with one place of it spoiled, for every place.
fn spoiled(value: &Value, hear: &mut dyn FnMut(Value)) {
    for other in
        [Json::Null, Json::Int(7), Json::map(), Json::List(Vec::new()), Json::from("no such value\0".to_owned())]
    {
        hear(other);
    }
    match value {
        Json::Map(members) => {
            for (at, (name, inner)) in members.iter().enumerate() {
                let mut without = members.clone();
                without.remove(at);
                hear(Json::Map(without));
                let mut twice = members.clone();
                twice.push((name.clone(), inner.clone()));
                hear(Json::Map(twice));
                spoiled(inner, &mut |inner| {
                    let mut with = members.clone();
                    with[at].1 = inner;
                    hear(Json::Map(with));
                });
            }
            let mut more = members.clone();
            more.insert(0, ("no_such_member".into(), Json::Int(1)));
            hear(Json::Map(more));
        }
        Json::List(items) => {
            let twice: Vec<Value> = items.iter().chain(items).cloned().collect();
            hear(Json::List(twice));
            for (at, inner) in items.iter().enumerate() {
                spoiled(inner, &mut |inner| {
                    let mut with = items.clone();
                    with[at] = inner;
                    hear(Json::List(with));
                });
            }
        }
        _ => {}
    }
}

#[test]
fn spoiled_records_have_the_same_faults() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples/example.isms.json");
    let isms = Isms::parse(&fs::read_to_string(path).unwrap()).unwrap();
    let (mut sound, mut faulty) = (0, 0);
    for register in isms.registers() {
        let records = (0..register.count()).filter_map(|at| register.json_at(at));
        // A long record has a great many places, and shows no more in them.
        let length = |record: &Value| write::compact(record).len();
        let short = records.map(Json::into_owned).filter(|record| length(record) < 2_000).max_by_key(length);
        let Some(record) = short else { continue };
        assert_eq!(same_faults(register.name(), &record), 0, "{}", register.name());
        spoiled(&record, &mut |record| match same_faults(register.name(), &record) {
            0 => sound += 1,
            _ => faulty += 1,
        });
    }
    assert!(sound > 100 && faulty > 1_000, "too few records: {sound} sound, {faulty} faulty");
}
