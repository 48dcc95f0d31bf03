//! `isms act`.

use isms_boundary::Workspace;

use crate::place::{DAY, Place};

const DOCUMENT: &str = r#"{
  "format": "isms/1.0",
  "edition": "iso27001:2022",
  "people": [
    {
      "id": "P-1",
      "name": "Ada Roth"
    }
  ],
  "nonconformities": [
    {
      "id": "NC-1",
      "title": "Logs are not kept"
    }
  ]
}
"#;
const CONTAIN: &str =
    r#"{"kind":"contain","by":"P-1","at":"2026-03-31T09:00:00Z","correction":{"what":"Logging switched on"}}"#;
const CLOSE: &str = r#"{"kind":"close","by":"P-1","at":"2026-03-31T09:00:00Z"}"#;

fn place() -> Place {
    Place::with(&[("a.json", DOCUMENT), ("contain.json", CONTAIN)])
}

fn act<'a>(command: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["act", "a.json", "nonconformities", "NC-1", command], &DAY[..], more].concat()
}

/// What the boundary answers to the command, and the document then.
fn expected() -> (String, String) {
    let mut workspace = Workspace::open(DOCUMENT.as_bytes()).unwrap();
    let args =
        r#"{"register":"nonconformities","id":"NC-1","as_of":"2026-03-31","command":"#.to_owned() + CONTAIN + "}";
    let answer = workspace.call("apply", &args).unwrap();
    (answer, workspace.isms().to_text())
}

#[test]
fn without_write_the_changed_record_is_printed_and_nothing_changed() {
    let place = place();
    let run = place.run(&act("contain.json", &[]));
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("{\n  \"id\": \"NC-1\",\n") && run.out.contains("\"history\": [\n"), "{}", run.out);
    assert!(run.err.starts_with("NC-1: raised → contained; --write keeps it\n"), "{}", run.err);
    assert_eq!(place.read("a.json"), DOCUMENT);
    let json = place.run(&act("contain.json", &["--format", "json"]));
    assert_eq!(json.out, expected().0 + "\n");
}

#[test]
fn with_write_the_document_is_changed_whole() {
    let place = place();
    let run = place.run(&act("contain.json", &["--write"]));
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(place.read("a.json"), expected().1);
    assert_eq!(place.names(), ["a.json", "contain.json"], "nothing is left behind");
    // Once more the time is not later and the state another.
    assert_eq!(place.run(&act("contain.json", &["--write"])).code, 1);
    assert_eq!(place.read("a.json"), expected().1);
}

#[test]
fn a_compact_document_stays_compact() {
    let place = place();
    let compact = |text: &str| {
        let answer = Workspace::open(text.as_bytes()).unwrap().call("document", r#"{"form":"compact"}"#).unwrap();
        serde_json::from_str::<String>(&answer).unwrap()
    };
    place.write("a.json", &compact(DOCUMENT));
    assert_eq!(place.run(&act("contain.json", &["--write"])).code, 0);
    assert_eq!(place.read("a.json").trim_end(), compact(&expected().1).trim_end());
}

#[test]
fn a_document_laid_out_by_hand_stays_so() {
    let place = place();
    let text = "{ \"format\": \"isms/1.0\",\r\n  \"edition\": \"iso27001:2022\",\r\n  \"people\": [ { \"id\": \"P-1\", \"name\": \"Ada \\u00c4\" } ],\r\n\
        \t\"nonconformities\": [\r\n\t\t{ \"id\": \"NC-0\", \"title\": \"x\" },\r\n\t\t{ \"id\": \"NC-1\", \"title\": \"Logs\" } ] }\r\n";
    place.write("a.json", text);
    assert_eq!(place.run(&act("contain.json", &["--write"])).code, 0);
    let after = place.read("a.json");
    let (head, tail) = text.split_once("{ \"id\": \"NC-1\"").unwrap();
    let head = head.replace("2022\",", "2022\",\r\n  \"revision\": 1,");
    assert!(after.starts_with(&format!("{head}{{\r\n\t\t  \"id\": \"NC-1\",\r\n")), "{after}");
    assert!(after.ends_with(&tail[tail.rfind(" ] }").unwrap()..]), "{after}");
    let again = place.run_with(
        &act("-", &["--write"]),
        r#"{"kind":"withdraw","by":"P-1","at":"2026-03-31T10:00:00Z","reason":"It was none"}"#,
    );
    assert_eq!(again.code, 0, "{}", again.err);
    let again = place.read("a.json");
    assert!(again.contains("\r\n  \"revision\": 2,\r\n") && again.contains("\"kind\": \"withdraw\""), "{again}");
    assert!(again.starts_with(&head.replace("\"revision\": 1", "\"revision\": 2")), "{again}");
}

#[test]
fn a_document_keeps_its_own_indentation() {
    let place = place();
    place.write("a.json", &DOCUMENT.replace("  ", "\t"));
    assert_eq!(place.run(&act("contain.json", &["--write"])).code, 0);
    assert_eq!(place.read("a.json"), expected().1.replace("  ", "\t"));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_rights_stay_rights() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let place = place();
    symlink("a.json", place.path("link.json")).unwrap();
    std::fs::set_permissions(place.path("a.json"), std::fs::Permissions::from_mode(0o640)).unwrap();
    let run = place.run(&["act", "link.json", "nonconformities", "NC-1", "contain.json", "--write"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(std::fs::symlink_metadata(place.path("link.json")).unwrap().is_symlink());
    assert_eq!(std::fs::metadata(place.path("a.json")).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(place.read("a.json"), expected().1);
}

#[test]
fn a_refused_command_says_what_is_missing() {
    let place = place();
    let run = place.run_with(&act("-", &["--write"]), CLOSE);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.starts_with("error: `close` is not possible for `NC-1` in the state `raised`"), "{}", run.err);
    assert_eq!(place.read("a.json"), DOCUMENT);
    let json = place.run_with(&act("-", &["--format", "json"]), CLOSE);
    assert!(json.out.starts_with(r#"{"code":"transition","#), "{}", json.out);
    assert_eq!(json.code, 1);
}

#[test]
fn a_command_that_is_none_is_shown_in_place() {
    let place = place();
    let run = place.run_with(&act("-", &[]), "{\n  \"kind\": \"cloze\",\n  \"by\": \"P-1\"\n}");
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.starts_with("<stdin>:2:11: error unknown_command "), "{}", run.err);
    for (command, said) in [("nowhere.json", "cannot read `nowhere.json`"), ("-", "is not JSON")] {
        let run = place.run_with(&act(command, &[]), "{");
        assert_eq!(run.code, 2);
        assert!(run.err.contains(said), "{}", run.err);
    }
}

#[test]
fn there_must_be_a_record_with_a_lifecycle() {
    let place = place();
    for (register, id) in [("nonconformities", "NC-9"), ("assets", "A-1"), ("nowhere", "NC-1")] {
        let run = place.run(&["act", "a.json", register, id, "contain.json"]);
        assert_eq!(run.code, 2, "{register}/{id}: {}", run.err);
    }
    let run = place.run_with(&["act", "-", "nonconformities", "NC-1", "contain.json", "--write"], DOCUMENT);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("standard input cannot be written to"), "{}", run.err);
}

#[test]
fn the_list_says_what_each_command_lacks() {
    let place = place();
    let list = [&["act", "a.json", "nonconformities", "NC-1", "--list", "--by", "P-1"], &DAY[..]].concat();
    let run = place.run(&list);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("NC-1: Raised (raised)\n"), "{}", run.out);
    assert!(
        run.out.contains("  ready     withdraw: Withdraw → withdrawn\n      with the command: `reason` is missing\n")
    );
    let json = place.run(&[&list[..], &["--format", "json"]].concat());
    let args = r#"{"register":"nonconformities","id":"NC-1","as_of":"2026-03-31","by":"P-1"}"#;
    let answer = Workspace::open(DOCUMENT.as_bytes()).unwrap().call("available", args).unwrap();
    assert_eq!(json.out, answer + "\n");
    place.write("contained.json", &expected().1);
    let run = place.run(&["act", "contained.json", "nonconformities", "NC-1", "--list"]);
    assert!(run.out.starts_with("NC-1: Contained (contained)\n"), "{}", run.out);
}
