use super::{assert_flat, assessment, day, document, edition, risk};
use crate::document::Isms;
use crate::views::{ImplementationVerdict, SoaRow, SoaVerdict, SoaView, statement_of_applicability};

fn soa(isms: &Isms, framework: Option<&str>) -> SoaView {
    statement_of_applicability(isms, day("2026-03-31"), framework).unwrap()
}

fn row<'v>(view: &'v SoaView, control: &str) -> &'v SoaRow {
    view.rows.iter().find(|row| row.control.as_str() == control).unwrap()
}

fn treated(id: &str, controls: &str, more: &str) -> String {
    let treatment = format!(r#""treatment": {{"options": [{{"kind": "modify"}}], "controls": [{controls}]}}{more}"#);
    risk(id, &[assessment("A-1", "current", "2026-01-10", "high", "high")], &treatment)
}

/// Two controls, two risks that use the first, a statement with those entries.
fn stated(entries: &str) -> Isms {
    let risks = [
        treated("R-1", r#""C-1""#, ""),
        treated("R-2", r#""C-1", "C-3""#, ""),
        treated("R-3", r#""C-1""#, r#", "state": "closed""#),
    ];
    document(&format!(
        r#""risks": [{}],
           "obligations": [{{"id": "O-1", "kind": "law", "title": "A law"}}, {{"id": "O-2", "kind": "law", "title": "Repealed", "retired": {{"on": "2026-01-01"}}}}],
           "controls": [
             {{"id": "C-1", "title": "Backup", "fulfils": ["A.8.13"], "status": "implemented"}},
             {{"id": "C-2", "title": "Unused", "fulfils": ["A.8.14"], "status": "planned"}},
             {{"id": "C-3", "title": "Said by the statement", "status": "partial"}}],
           "statement_of_applicability": [
             {{"id": "SOA-0", "on": "2025-01-01", "entries": []}},
             {{"id": "SOA-1", "on": "2026-01-01", "version": "1", "approved": [{{"by": "P-2", "on": "2026-01-02"}}], "entries": [{entries}]}},
             {{"id": "SOA-2", "on": "2026-06-01", "entries": []}}]"#,
        risks.join(",")
    ))
}

fn verdict(control: &str, entry: &str) -> SoaVerdict {
    let isms = stated(&format!(r#"{{"control": "{control}"{entry}}}"#));
    let view = soa(&isms, None);
    row(&view, control).verdict
}

#[test]
fn both_ways() {
    use SoaVerdict::{Agrees, MissingFromStatement, NecessaryButExcluded, StatedWithoutNeed, Undecided};
    assert_eq!(verdict("A.8.13", r#", "applicable": true"#), Agrees);
    assert_eq!(verdict("A.8.13", r#", "applicable": false, "justification": "No need""#), NecessaryButExcluded);
    assert_eq!(verdict("A.8.13", ""), Undecided);
    assert_eq!(verdict("A.8.14", r#", "applicable": false"#), Agrees);
    assert_eq!(verdict("A.8.14", r#", "applicable": true"#), StatedWithoutNeed);
    let reason = |kind: &str, refs: &str| {
        format!(r#", "applicable": true, "reasons": [{{"kind": "{kind}", "refs": [{refs}]}}]"#)
    };
    assert_eq!(verdict("A.8.14", &reason("business", "")), Agrees);
    assert_eq!(verdict("A.8.14", &reason("best_practice", "")), Agrees);
    assert_eq!(verdict("A.8.14", &reason("risk", r#""risks/R-1""#)), StatedWithoutNeed);
    assert_eq!(verdict("A.8.14", &reason("law", "")), StatedWithoutNeed);
    assert_eq!(verdict("A.8.14", &reason("law", r#""obligations/O-1""#)), Agrees);
    assert_eq!(verdict("A.8.14", &reason("law", r#""obligations/O-2""#)), StatedWithoutNeed);
    assert_eq!(verdict("A.8.14", &reason("law", r#""obligations/O-9""#)), StatedWithoutNeed);
    assert_eq!(verdict("A.8.14", &reason("contract", r#""group#obligations/O-1""#)), Agrees);
    let isms = stated("");
    assert_eq!(row(&soa(&isms, None), "A.5.1").verdict, MissingFromStatement);
}

#[test]
fn the_latest_statement_by_the_day_is_held_against_the_treatments() {
    let isms = stated(
        r#"{"control": "A.8.13", "applicable": true, "owner": "P-1"}, {"control": "A.5.7", "applicable": true, "controls": ["C-3"]}"#,
    );
    let view = soa(&isms, None);
    assert_eq!((view.statement.as_ref().unwrap().as_str(), view.rows.len()), ("SOA-1", 93));
    assert_eq!(view.approved_on, Some(day("2026-01-02")));
    let backup = row(&view, "A.8.13");
    let risks: Vec<&str> = backup.risks.iter().map(|risk| risk.as_str()).collect();
    // The closed risk needs nothing any more.
    assert_eq!(risks, ["R-1", "R-2"]);
    assert_eq!(
        (backup.title.as_deref(), backup.group.as_deref()),
        (Some("Information backup"), Some("Technological controls"))
    );
    assert_eq!(backup.derivation.steps()[0].text, "the treatments of R-1, R-2 use C-1, which fulfils it");
    assert_eq!(backup.derivation.steps()[0].inputs, ["/risks/0/treatment", "/risks/1/treatment"]);
    assert_eq!(backup.derivation.steps()[1].inputs, ["/statement_of_applicability/1/entries/0"]);
    // By what the statement itself says, C-3 fulfils A.5.7.
    let intelligence = row(&view, "A.5.7");
    assert_eq!((intelligence.verdict, intelligence.risks[0].as_str()), (SoaVerdict::Agrees, "R-2"));
    assert_eq!(view.count(SoaVerdict::MissingFromStatement), 91);
    let early = statement_of_applicability(&isms, day("2025-06-01"), None).unwrap();
    assert_eq!(early.statement.unwrap().as_str(), "SOA-0");
}

#[test]
fn without_a_statement_everything_is_missing_from_it() {
    let isms = document(&format!(
        r#""risks": [{}], "controls": [{{"id": "C-1", "title": "Backup", "fulfils": ["A.8.13"]}}]"#,
        treated("R-1", r#""C-1""#, "")
    ));
    let view = soa(&isms, None);
    assert_eq!((view.statement.is_none(), view.count(SoaVerdict::MissingFromStatement)), (true, 93));
    assert!(row(&view, "A.8.13").necessary && !row(&view, "A.8.14").necessary);
}

#[test]
fn actions_of_the_plan_make_controls_necessary_too() {
    let action = |state: &str| {
        let treatment = format!(
            r#""treatment": {{"options": [{{"kind": "modify"}}], "actions": [{{"id": "ACT-1", "what": "Buy", "controls": ["C-1"]{state}}}]}}"#
        );
        let text = risk("R-1", &[], &treatment);
        document(&format!(
            r#""risks": [{text}], "controls": [{{"id": "C-1", "title": "Backup", "fulfils": ["A.8.13"]}}]"#
        ))
    };
    assert!(row(&soa(&action(""), None), "A.8.13").necessary);
    assert!(!row(&soa(&action(r#", "state": "cancelled""#), None), "A.8.13").necessary);
}

fn implementation(stated: &str, controls: &[&str]) -> (Option<&'static str>, ImplementationVerdict) {
    let controls: Vec<String> = controls
        .iter()
        .enumerate()
        .map(|(at, more)| format!(r#"{{"id": "C-{at}", "title": "Control", "fulfils": ["A.8.13"]{more}}}"#))
        .collect();
    let isms = document(&format!(
        r#""controls": [{}], "statement_of_applicability": [{{"id": "SOA-1", "entries": [{{"control": "A.8.13", "applicable": true{stated}}}]}}]"#,
        controls.join(",")
    ));
    let view = soa(&isms, None);
    let row = row(&view, "A.8.13");
    (row.implementation_derived.map(|derived| derived.as_str()), row.implementation_verdict)
}

#[test]
fn implementation_is_derived_from_the_controls_on_the_day() {
    use ImplementationVerdict::{Agrees, NotDerivable, NotStated, Overstated, Understated};
    let stated = r#", "implementation": "implemented""#;
    let works = r#", "status": "implemented""#;
    let planned = r#", "status": "planned""#;
    let later = r#", "status": "implemented", "implemented_on": "2026-04-01""#;
    let failed = r#", "status": "implemented", "tests": [{"id": "T-1", "on": "2026-03-01", "result": "failed"}]"#;
    assert_eq!(implementation(stated, &[works]), (Some("implemented"), Agrees));
    assert_eq!(implementation("", &[works]), (Some("implemented"), NotStated));
    assert_eq!(implementation(stated, &[works, planned]), (Some("partial"), Overstated));
    assert_eq!(implementation(stated, &[later]), (Some("planned"), Overstated));
    assert_eq!(implementation(stated, &[failed]), (Some("partial"), Overstated));
    assert_eq!(implementation(r#", "implementation": "planned""#, &[works]), (Some("implemented"), Understated));
    assert_eq!(
        implementation(r#", "implementation": "planned""#, &[planned, r#", "status": "not_started""#]),
        (Some("planned"), Agrees)
    );
    assert_eq!(implementation(stated, &[works, r#", "status": "retired""#]), (Some("implemented"), Agrees));
    assert_eq!(implementation(stated, &[r#", "status": "retired""#]), (Some("retired"), Overstated));
    assert_eq!(implementation(stated, &[works, ""]), (None, NotDerivable));
    assert_eq!(implementation(stated, &[works, planned, ""]), (Some("partial"), Overstated));
    assert_eq!(implementation(stated, &[planned, ""]), (None, NotDerivable));
    assert_eq!(implementation(stated, &[]), (None, NotDerivable));
    let excluded = stated_excluded();
    assert_eq!(row(&soa(&excluded, None), "A.8.14").implementation_verdict, ImplementationVerdict::NotApplicable);
}

fn stated_excluded() -> Isms {
    stated(r#"{"control": "A.8.14", "applicable": false, "implementation": "implemented"}"#)
}

#[test]
fn a_user_framework_has_its_own_statement() {
    let isms = document(&format!(
        r#""risks": [{}],
           "controls": [{{"id": "C-1", "title": "Key store", "fulfils": ["CLOUD/K-1", "A.8.24"], "status": "implemented"}}],
           "frameworks": [{{"id": "CLOUD", "title": "Cloud", "controls": [{{"id": "K-1", "title": "Keys", "group": "Crypto"}}, {{"id": "K-2", "title": "Zones"}}]}}],
           "statement_of_applicability": [
             {{"id": "SOA-A", "entries": [{{"control": "A.8.24", "applicable": true}}, {{"control": "CLOUD/K-1", "applicable": false}}]}},
             {{"id": "SOA-C", "framework": "CLOUD", "entries": [
               {{"control": "CLOUD/K-1", "applicable": true, "implementation": "implemented"}}, {{"control": "CLOUD/K-9", "applicable": true}}]}}]"#,
        treated("R-1", r#""C-1""#, "")
    ));
    let view = soa(&isms, Some("CLOUD"));
    let verdicts: Vec<(&str, SoaVerdict)> = view.rows.iter().map(|row| (row.control.as_str(), row.verdict)).collect();
    use SoaVerdict::{Agrees, MissingFromStatement, NecessaryButExcluded, UnknownControl};
    assert_eq!(verdicts, [("CLOUD/K-1", Agrees), ("CLOUD/K-2", MissingFromStatement), ("CLOUD/K-9", UnknownControl)]);
    assert_eq!((view.rows[0].title.as_deref(), view.rows[0].group.as_deref()), (Some("Keys"), Some("Crypto")));
    assert_eq!(view.rows[0].implementation_verdict, ImplementationVerdict::Agrees);
    // A statement about Annex A may name own controls beside it.
    let annex = soa(&isms, None);
    assert_eq!((annex.rows.len(), row(&annex, "CLOUD/K-1").verdict), (94, NecessaryButExcluded));
    let error = statement_of_applicability(&isms, day("2026-03-31"), Some("NONE")).unwrap_err();
    assert_eq!(error.to_string(), "unknown framework `NONE`, expected one of iso27001:2013, iso27001:2022, CLOUD");
}

#[test]
fn the_edition_of_2013_has_114_controls_and_knows_those_of_2022() {
    let isms = edition(
        "iso27001:2013",
        r#""controls": [{"id": "C-1", "title": "Backup", "fulfils": ["A.12.3.1", "A.8.14"], "status": "implemented"}],
           "statement_of_applicability": [{"id": "SOA-1", "entries": [{"control": "A.12.3.1", "applicable": true, "reasons": [{"kind": "business"}]}, {"control": "A.8.13", "applicable": true}]}]"#,
    );
    let view = soa(&isms, None);
    assert_eq!((view.framework.as_str(), view.rows.len()), ("iso27001:2013", 116));
    assert_eq!(row(&view, "A.12.3.1").verdict, SoaVerdict::Agrees);
    let unknown = row(&view, "A.8.13");
    assert_eq!(unknown.verdict, SoaVerdict::UnknownControl);
    assert_eq!(
        unknown.derivation.steps().last().unwrap().text,
        "A.8.13 is a control of ISO/IEC 27001:2022; in ISO/IEC 27001:2013 there corresponds to it: A.12.3.1"
    );
    // Cited by a control only.
    assert_eq!(row(&view, "A.8.14").verdict, SoaVerdict::UnknownControl);
    let other = soa(&isms, Some("iso27001:2022"));
    assert_eq!((other.rows.len(), other.statement.is_none()), (94, true));
    assert_eq!(row(&other, "A.8.13").verdict, SoaVerdict::UnknownControl, "the statement of 2013 names it in vain");
    assert_eq!(row(&other, "A.8.12").verdict, SoaVerdict::MissingFromStatement);
}

#[test]
fn rows_are_flat() {
    let isms = stated(
        r#"{"control": "A.8.13", "applicable": true, "owner": "P-1", "due": "2026-06-30", "implementation": "partial", "reasons": [{"kind": "risk"}, {"kind": "risk"}, {"kind": "law", "refs": ["obligations/O-1"]}]}"#,
    );
    let view = soa(&isms, None);
    let rows = view.rows();
    assert_flat(&rows, SoaView::COLUMNS);
    let backup = rows.iter().find(|row| row.get("control").unwrap().as_str() == Some("A.8.13")).unwrap();
    let cells = ["risks", "reasons", "obligations", "verdict", "implementation_verdict"]
        .map(|name| backup.get(name).unwrap().as_str().unwrap());
    assert_eq!(cells, ["R-1, R-2", "risk, law", "O-1", "agrees", "understated"]);
    let json = view.to_json();
    assert_eq!(json.at("/summary/missing_from_statement").unwrap().to_string(), "92");
}
