use super::{assessment, day, document, risk};
use crate::base::{AsOf, Json};
use crate::document::Isms;
use crate::rules::Settings;
use crate::views::{ChangeKind, Diff, Support, Verdict, diff};

fn between(before: &Isms, after: &Isms) -> Diff {
    diff(before, after, Some(AsOf::from(day("2026-03-31"))), &Settings::default())
}

/// Kind, path, field and both values of each change of the only record that changed.
fn fields(found: &Diff) -> Vec<(ChangeKind, &str, &str, String, String)> {
    assert_eq!((found.registers.len(), found.registers[0].changed.len()), (1, 1), "{found:#?}");
    let text = |value: &Option<Json<'static>>| value.as_ref().map(ToString::to_string).unwrap_or_default();
    let changes = &found.registers[0].changed[0].fields;
    changes.iter().map(|c| (c.kind, c.path.as_str(), c.field.as_str(), text(&c.before), text(&c.after))).collect()
}

fn risks(records: &[String]) -> Isms {
    document(&format!(r#""risks": [{}]"#, records.join(",")))
}

fn low(id: &str, more: &str) -> String {
    risk(id, &[assessment("A-1", "current", "2026-01-10", "low", "low")], more)
}

#[test]
fn equal_documents_do_not_differ() {
    let isms = risks(&[low("R-1", "")]);
    let found = between(&isms, &isms.clone());
    assert!(found.is_empty() && found.ratings.is_empty() && found.controls.is_empty());
    assert_eq!(found.findings.unwrap().appeared, []);
}

#[test]
fn heads_and_registers_are_compared() {
    let before = risks(&[low("R-1", ""), low("R-2", ""), low("R-3", "")]);
    let mut after = before.clone();
    after.head.id = Some("group".parse().unwrap());
    after.head.edition = crate::catalogue::Edition::Iso27001_2013;
    assert!(after.remove("risks", "R-1"));
    after.upsert("risks", &Json::parse(&low("R-4", "")).unwrap()).unwrap();
    let found = between(&before, &after);
    let head: Vec<(&str, ChangeKind)> = found.head.iter().map(|change| (change.path.as_str(), change.kind)).collect();
    assert_eq!(head, [("/edition", ChangeKind::Changed), ("/id", ChangeKind::Added), ("/revision", ChangeKind::Added)]);
    let register = &found.registers[0];
    assert_eq!(
        (register.register, register.removed[0].id.as_str(), register.added[0].id.as_str()),
        ("risks", "R-1", "R-4")
    );
    assert_eq!(register.added[0].title.as_deref(), Some("Risk R-4"));
    assert_eq!((register.changed.len(), register.reordered), (0, false));
    let reordered = between(&before, &risks(&[low("R-2", ""), low("R-1", ""), low("R-3", "")]));
    assert!(reordered.registers[0].reordered && reordered.registers[0].changed.is_empty());
}

#[test]
fn nested_items_are_matched_by_their_ids() {
    let actions = |items: &str| format!(r#""treatment": {{"options": [{{"kind": "modify"}}], "actions": [{items}]}}"#);
    let (first, second) = (r#"{"id": "ACT-1", "what": "One"}"#, r#"{"id": "ACT-2", "what": "Two"}"#);
    let before = risks(&[low("R-1", &actions(&format!("{first}, {second}")))]);
    let third = r#"{"id": "ACT-3", "what": "Three"}"#;
    let after = risks(&[low("R-1", &actions(&format!(r#"{third}, {}"#, second.replace("Two", "2"))))]);
    use ChangeKind::{Added, Changed, Removed};
    assert_eq!(
        fields(&between(&before, &after)),
        [
            (
                Removed,
                "/treatment/actions/0",
                "treatment.actions[ACT-1]",
                r#"{"id":"ACT-1","what":"One"}"#.to_owned(),
                String::new()
            ),
            (
                Added,
                "/treatment/actions/0",
                "treatment.actions[ACT-3]",
                String::new(),
                r#"{"id":"ACT-3","what":"Three"}"#.to_owned()
            ),
            (
                Changed,
                "/treatment/actions/1/what",
                "treatment.actions[ACT-2].what",
                r#""Two""#.to_owned(),
                r#""2""#.to_owned()
            ),
        ]
    );
    let swapped = risks(&[low("R-1", &actions(&format!("{second}, {first}")))]);
    assert_eq!(
        fields(&between(&before, &swapped)),
        [(
            ChangeKind::Reordered,
            "/treatment/actions",
            "treatment.actions",
            r#"["ACT-1","ACT-2"]"#.to_owned(),
            r#"["ACT-2","ACT-1"]"#.to_owned()
        )]
    );
}

#[test]
fn lists_of_words_are_sets_and_lists_without_ids_go_by_position() {
    let before = risks(&[low("R-1", r#""tags": ["a", "b"], "evidence": [{"kind": "tool", "reference": "x"}]"#)]);
    let more =
        r#""tags": ["b", "c"], "evidence": [{"kind": "tool", "reference": "y"}, {"kind": "record", "reference": "x"}]"#;
    let after = risks(&[low("R-1", more)]);
    let (found, mut paths) = (between(&before, &after), Vec::new());
    for (kind, path, ..) in fields(&found) {
        paths.push((kind, path));
    }
    use ChangeKind::{Added, Changed, Removed};
    assert_eq!(
        paths,
        [(Changed, "/evidence/0/reference"), (Added, "/evidence/1"), (Removed, "/tags/0"), (Added, "/tags/1")]
    );
}

#[test]
fn soa_entries_are_matched_by_control() {
    let soa = |entries: &str| {
        document(&format!(r#""statement_of_applicability": [{{"id": "SOA-1", "entries": [{entries}]}}]"#))
    };
    let before = soa(r#"{"control": "A.5.1", "applicable": true}, {"control": "A.5.2", "applicable": true}"#);
    let after = soa(r#"{"control": "A.5.2", "applicable": false}"#);
    let paths: Vec<String> =
        fields(&between(&before, &after)).iter().map(|(_, _, field, ..)| (*field).to_owned()).collect();
    assert_eq!(paths, ["entries[A.5.1]", "entries[A.5.2].applicable"]);
}

#[test]
fn ratings_that_moved_and_controls_that_changed_are_named() {
    let medium = |id: &str| risk(id, &[assessment("A-1", "current", "2026-01-10", "medium", "medium")], "");
    let controls = |status: &str| {
        format!(
            r#", "controls": [{{"id": "C-1", "title": "Backup", "status": "{status}"}}, {{"id": "C-2", "title": "Same"}}]"#
        )
    };
    let make = |records: &[String], status: &str| {
        document(&format!(r#""risks": [{}]{}"#, records.join(","), controls(status)))
    };
    let before = make(&[low("UP", ""), medium("GONE"), low("SAME", ""), low("RETIRED", "")], "planned");
    let retired = low("RETIRED", r#""retired": {"on": "2026-02-01"}"#);
    let after =
        make(&[medium("UP"), low("SAME", r#""description": "More words""#), medium("NEW"), retired], "implemented");
    let found = between(&before, &after);
    type Move<'m> = (&'m str, Option<Verdict>, Option<Verdict>, Option<bool>);
    let moves: Vec<Move<'_>> = found
        .ratings
        .iter()
        .map(|moved| {
            (
                moved.risk.as_str(),
                moved.before.as_ref().map(|b| b.verdict),
                moved.after.as_ref().map(|a| a.verdict),
                moved.rose,
            )
        })
        .collect();
    let (accept, escalate) = (Some(Verdict::Accept), Some(Verdict::Escalate));
    assert_eq!(
        moves,
        [
            ("UP", accept, escalate, Some(true)),
            ("NEW", None, escalate, None),
            ("RETIRED", accept, None, None),
            ("GONE", escalate, None, None)
        ]
    );
    assert_eq!((found.controls.len(), found.controls[0].control.as_str()), (1, "C-1"));
    assert_eq!((found.controls[0].before.works, found.controls[0].after.works), (Some(false), Some(true)));
}

#[test]
fn findings_are_compared_where_a_moment_is_given() {
    let before = risks(&[low("R-1", "")]);
    let after = risks(&[low("R-1", r#""assets": ["AS-9"]"#)]);
    let found = between(&before, &after).findings.unwrap();
    assert!(found.appeared.iter().any(|finding| finding.key == "REF001:risks/R-1:assets[AS-9]"));
    assert!(!found.gone.iter().any(|finding| finding.code == "REF001"));
    let back = between(&after, &before);
    assert!(back.findings.as_ref().unwrap().gone.iter().any(|finding| finding.code == "REF001"));
    let json = back.to_json();
    assert_eq!(json.at("/registers/0/changed/0/fields/0/before").unwrap().to_string(), r#"["AS-9"]"#);
    assert!(json.get("gone").is_some());
    let timeless = diff(&before, &after, None, &Settings::default());
    assert!(timeless.findings.is_none() && timeless.to_json().get("gone").is_none());
}

#[test]
fn without_a_moment_every_assessment_counts() {
    let after = risk(
        "R-1",
        &[
            assessment("A-1", "current", "2026-01-10", "low", "low"),
            assessment("A-2", "current", "2050-01-01", "high", "high"),
        ],
        "",
    );
    let found = diff(&risks(&[low("R-1", "")]), &risks(&[after]), None, &Settings::default());
    assert_eq!(found.ratings[0].rose, Some(true));
}

#[test]
fn a_stated_level_does_not_stay_when_its_control_is_lost() {
    let treated = |on: &str| {
        let assessments = [
            assessment("A-0", "inherent", "2025-12-01", "high", "high"),
            assessment("A-1", "current", on, "low", "low"),
        ];
        risk("R-1", &assessments, r#""treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}"#)
    };
    let make = |on: &str, status: &str| {
        document(&format!(
            r#""risks": [{}], "controls": [{{"id": "C-1", "title": "Backup", "status": "{status}"}}]"#,
            treated(on)
        ))
    };
    let before = make("2026-01-10", "implemented");
    let lost = between(&before, &make("2026-01-10", "planned"));
    assert_eq!((lost.ratings.len(), lost.ratings[0].rose), (1, Some(true)));
    assert_eq!(lost.ratings[0].after.as_ref().unwrap().support, Support::Unsupported);
    // Assessed anew without the control, the level is as good as it was.
    assert_eq!(between(&before, &make("2026-03-01", "planned")).ratings, []);
}
