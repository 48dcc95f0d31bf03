use super::{assessment, day, document, risk};
use crate::base::{Diagnostic, Json, Shape as _};
use crate::document::{Isms, register_info};
use crate::rules::{Settings, check};
use crate::views::references;

const DAY: &str = "2026-03-31";

fn whole() -> Isms {
    let text = risk(
        "R-1",
        &[assessment("A-1", "current", "2026-01-10", "high", "high")],
        r#""assets": ["AS-1", "AS-9"], "threat": "T-1", "treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}"#,
    );
    document(&format!(
        r#""risks": [{text}, {}],
           "assets": [{{"id": "AS-1", "name": "Server", "kind": "hardware", "owner": "P-1"}}],
           "threats": [{{"id": "T-1", "name": "Outage"}}],
           "controls": [{{"id": "C-1", "title": "Backup", "fulfils": ["A.8.13"], "owner": "P-2"}}]"#,
        risk("R-2", &[], "")
    ))
}

fn lacking(known: Option<&Isms>) -> crate::views::References {
    let isms = whole();
    let record = isms.record_json("risks", "R-1").unwrap();
    references(known, "risks", &record, &Settings::default(), day(DAY)).unwrap()
}

#[test]
fn a_record_alone_lacks_what_it_refers_to() {
    let found = lacking(None);
    for wanted in ["assets/AS-1", "assets/AS-9", "threats/T-1", "controls/C-1", "people/P-1", "risk_criteria/CRIT-1"] {
        assert!(found.records.iter().any(|record| record == wanted), "{wanted} in {found:?}");
    }
    assert!(found.records.is_sorted() && found.registers.is_sorted());
    let json = found.to_json();
    assert_eq!(json.get("records").unwrap().as_list().unwrap().len(), found.records.len());
}

#[test]
fn what_is_known_is_not_asked_for_again() {
    let mut known = Isms::partial();
    known.upsert("threats", &Json::parse(r#"{"id": "T-1", "name": "Outage"}"#).unwrap()).unwrap();
    known.coverage_mut().set_missing("assets", "AS-9");
    let found = lacking(Some(&known));
    assert!(!found.records.iter().any(|record| record == "threats/T-1" || record == "assets/AS-9"), "{found:?}");
    assert!(found.records.iter().any(|record| record == "assets/AS-1"));
    assert!(lacking(Some(&whole())).is_empty());
    // What other records lack is not of interest.
    let other = risk("R-7", &[], r#""assets": ["AS-7"]"#);
    known.upsert("risks", &Json::parse(&other).unwrap()).unwrap();
    assert_eq!(lacking(Some(&known)), found);
}

/// Fetches what is lacking out of a whole document.
fn fetch(store: &Isms, known: &mut Isms, found: &crate::views::References) {
    for record in &found.records {
        let (register, id) = record.split_once('/').unwrap();
        let info = register_info(register).unwrap();
        match store.record_json(register, id) {
            Some(json) => _ = known.upsert(register, &json).unwrap(),
            None => known.coverage_mut().set_missing(info.name, id),
        }
    }
    for register in &found.registers {
        let records = store.register(register).unwrap();
        for at in 0..records.count() {
            known.upsert(register, &records.json_at(at).unwrap()).unwrap();
        }
        known.coverage_mut().set_whole(register_info(register).unwrap().name);
    }
}

#[test]
fn fetching_until_nothing_is_lacking_gives_the_verdict_of_the_whole() {
    let store = whole();
    for register in store.registers() {
        for at in 0..register.count() {
            let (name, id) = (register.name(), register.id_at(at).unwrap());
            let json = register.json_at(at).unwrap();
            let mut known = Isms::partial();
            known.head = store.head.clone();
            let mut rounds = 0;
            loop {
                let found = references(Some(&known), name, &json, &Settings::default(), day(DAY)).unwrap();
                if found.is_empty() {
                    break;
                }
                fetch(&store, &mut known, &found);
                rounds += 1;
                assert!(rounds < 20, "{name}/{id} still lacks {found:?}");
            }
            known.upsert(name, &json).unwrap();
            let of_record = |isms: &Isms| -> Vec<String> {
                let report = check(isms, &Settings::default(), day(DAY));
                let own = |found: &&Diagnostic| {
                    found.record.as_ref().is_some_and(|place| place.register == name && place.id.as_deref() == Some(id))
                };
                // Rules over the whole document are not asked.
                let each = |found: &&Diagnostic| {
                    !matches!(crate::rules::rule(found.code).unwrap().run, crate::rules::Run::Whole(_))
                };
                report
                    .diagnostics
                    .iter()
                    .filter(own)
                    .filter(each)
                    .map(|found| format!("{} {}", found.key, found.message))
                    .collect()
            };
            assert_eq!(of_record(&known), of_record(&store), "{name}/{id}");
        }
    }
}

#[test]
fn faults_of_shape_are_reported() {
    let bad = Json::parse(r#"{"id": "R-1", "severity": 5}"#).unwrap();
    let error = references(None, "risks", &bad, &Settings::default(), day(DAY)).unwrap_err();
    assert_eq!(error.faults.len(), 2);
    assert!(references(None, "nowhere", &bad, &Settings::default(), day(DAY)).is_err());
    let settings = Settings::from_json_text(r#"{"ignore": ["REF"]}"#).unwrap();
    let isms = whole();
    let record = isms.record_json("risks", "R-1").unwrap();
    let found = references(None, "risks", &record, &settings, day(DAY)).unwrap();
    // Direct references are named whether a rule asks for them or not.
    assert!(found.records.iter().any(|record| record == "threats/T-1"));
}
