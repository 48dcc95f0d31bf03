//! `isms check`, run as people run it.

use crate::place::{DAY, Place};
use isms_boundary::Workspace;

const UNOWNED: &str = r#"{
  "format": "isms/1.0",
  "edition": "iso27001:2022",
  "assets": [
    { "id": "A-1", "name": "Ä server", "kind": "hardware", "owner": "P-9" }
  ]
}
"#;
const OWNED: &str = r#"{"format":"isms/1.0","edition":"iso27001:2022","people":[{"id":"P-9","name":"Ada Roth"}],
"assets":[{"id":"A-1","name":"Server","kind":"hardware","owner":"P-9"}]}"#;
const REFERENCES: &str = "select = [\"REF\"]\n";

fn place() -> Place {
    Place::with(&[("a.json", UNOWNED), ("b.json", OWNED), ("isms.toml", REFERENCES)])
}

fn check<'a>(file: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["check", file, "--settings", "isms.toml"], &DAY[..], more].concat()
}

#[test]
fn what_is_said_of_many_places_is_told_once() {
    let asset =
        |at: usize| format!(r#"  {{ "id": "A-{at}", "name": "Server {at}", "kind": "hardware", "owner": "P-{at}" }}"#);
    let document = |count: usize| {
        let assets: Vec<String> = (1..=count).map(asset).collect();
        format!("{{\"format\":\"isms/1.0\",\"edition\":\"iso27001:2022\",\"assets\":[\n{}\n]}}", assets.join(",\n"))
    };
    let (many, few) = (document(9), document(5));
    let place = Place::with(&[("many.json", many.as_str()), ("few.json", few.as_str()), ("isms.toml", REFERENCES)]);
    let run = place.run(&check("many.json", &[]));
    let blocks = |text: &str| text.matches("error REF001").count();
    assert_eq!((run.code, blocks(&run.out)), (1, 1), "{}", run.out);
    let also: Vec<&str> =
        run.out.lines().filter_map(|line| line.split_once("= also: ")).map(|(_, text)| text).collect();
    assert_eq!(also.len(), 4, "{}", run.out);
    assert!(also[0].starts_with("many.json:3:") && also[0].contains("P-2"), "{}", run.out);
    assert_eq!(also[3], "at 5 more places; `--all` shows each");
    assert!(run.out.ends_with("9 errors in many.json as of 2026-03-31\n"), "every one counts: {}", run.out);
    let each = place.run(&check("many.json", &["--all"]));
    assert_eq!((blocks(&each.out), each.out.contains("= also")), (9, false));
    assert_eq!(blocks(&place.run(&check("few.json", &[])).out), 5, "a handful is shown one by one");
    let github = place.run(&check("many.json", &["--format", "github"]));
    assert_eq!(github.out.lines().count(), 9, "annotations are never folded");
}

#[test]
fn a_finding_points_into_the_file() {
    let run = place().run(&check("a.json", &[]));
    assert_eq!(run.code, 1, "{}", run.err);
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(lines[0].starts_with("a.json:5:69: error REF001 "), "{}", run.out);
    assert_eq!(lines[1], r#"    5 |     { "id": "A-1", "name": "Ä server", "kind": "hardware", "owner": "P-9" }"#);
    assert_eq!(lines[2], format!("      | {}^^^^^", " ".repeat(68)));
    assert!(lines[3].starts_with("      = help: "));
    assert_eq!(lines[4], "      = about: Assets A-1, owner P-9");
    assert_eq!(lines.last(), Some(&"1 error in a.json as of 2026-03-31"));
    assert!(!run.out.contains('\u{1b}'), "no colour where there is no terminal");
}

#[test]
fn a_member_that_is_absent_is_named() {
    let risk = r#"{"format":"isms/1.0","edition":"iso27001:2022","risks":[{"id":"R-1","title":"Theft"}]}"#;
    let bare = Place::with(&[("a.json", risk), ("isms.toml", "select = [\"RSK010\"]\n")]);
    let run = bare.run(&check("a.json", &[]));
    assert!(run.out.contains("= field: /risks/0/owner\n"), "{}", run.out);
    assert!(!place().run(&check("a.json", &[])).out.contains("= field: "), "what is there is shown in its line");
}

#[test]
fn a_clean_document_ends_with_0() {
    let run = place().run(&check("b.json", &[]));
    assert_eq!((run.code, run.out.as_str()), (0, "nothing to complain of in b.json as of 2026-03-31\n"));
}

#[test]
fn json_is_what_the_boundary_answers() {
    let run = place().run(&check("a.json", &["--format", "json"]));
    let mut workspace = Workspace::open(UNOWNED.as_bytes()).unwrap();
    let expected = workspace.call("check", r#"{"as_of":"2026-03-31","settings":{"select":["REF"]}}"#).unwrap();
    assert_eq!((run.code, run.out), (1, expected + "\n"));
}

#[test]
fn annotations_name_file_line_and_column() {
    let run = place().run(&check("a.json", &["--format", "github"]));
    assert_eq!(run.code, 1);
    assert!(run.out.starts_with("::error file=a.json,line=5,col=69,title=REF001::"), "{}", run.out);
    assert_eq!(run.out.lines().count(), 1);
    assert_eq!(place().run(&check("b.json", &["--format", "github"])).out, "");
}

#[test]
fn settings_decide_what_fails() {
    let place = place();
    for (severity, fail_on, code) in [
        ("error", "error", 1),
        ("error", "never", 0),
        ("warning", "error", 0),
        ("warning", "warning", 1),
        ("advice", "warning", 0),
        ("advice", "advice", 1),
        ("off", "advice", 0),
    ] {
        place.write("isms.toml", &format!("select = [\"REF\"]\n[severity]\nREF001 = \"{severity}\"\n"));
        let run = place.run(&check("a.json", &["--fail-on", fail_on]));
        assert_eq!(run.code, code, "{severity} with --fail-on {fail_on}: {}", run.out);
    }
    place.write("s.json", r#"{"select":["REF"],"ignore":["REF001"]}"#);
    assert_eq!(place.run(&["check", "a.json", "--settings", "s.json"]).code, 0);
}

#[test]
fn bad_settings_say_where() {
    let place = place();
    for (text, said) in [
        ("select = [", "is not TOML"),
        ("[severity]\nREF999 = \"off\"\n", "/severity"),
        ("thresholds = { waiting_days = -1 }\nselekt = []\n", "/selekt"),
    ] {
        place.write("isms.toml", text);
        let run = place.run(&check("a.json", &[]));
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{text}");
        assert!(run.err.contains(said) && run.err.contains("isms.toml"), "{}", run.err);
    }
}

#[test]
fn with_a_baseline_only_what_is_new_counts() {
    let place = place();
    let report = place.run(&check("a.json", &["--format", "json"]));
    place.write("report.json", &report.out);
    let same = place.run(&check("a.json", &["--baseline", "report.json"]));
    assert_eq!(same.code, 0);
    assert_eq!(same.out, "nothing new (1 in the baseline, 0 of it gone) in a.json as of 2026-03-31\n");
    let more = UNOWNED.replace("  ]", r#"  , { "id": "A-2", "name": "Lamp", "kind": "hardware", "owner": "P-8" } ]"#);
    let new = place.run_with(&check("-", &["--baseline", "report.json"]), &more);
    assert_eq!(new.code, 1);
    assert!(new.out.starts_with("<stdin>:6:") && new.out.contains("P-8") && !new.out.contains("P-9"), "{}", new.out);
    assert!(new.out.ends_with("new: 1 error (1 in the baseline, 0 of it gone) in <stdin> as of 2026-03-31\n"));
    let gone = place.run(&check("b.json", &["--baseline", "report.json"]));
    assert!(gone.out.contains("0 in the baseline, 1 of it gone"), "{}", gone.out);
    let bad = place.run(&check("a.json", &["--baseline", "b.json"]));
    assert_eq!(bad.code, 2);
    assert!(bad.err.contains("is no report"), "{}", bad.err);
}

#[test]
fn faults_of_shape_are_shown_in_place() {
    let text = "{\"format\":\"isms/1.0\",\"edition\":\"iso27001:2022\",\n \"assets\":[{\"id\":\"A-1\",\"name\":\"x\",\"kind\":\"hardware\",\
        \"colour\":\"red\"},\n {\"id\":\"A-2\"},{\"id\":\"A-3\",\"name\":7,\"kind\":\"hardware\",\"name\":\"y\"}]}";
    let place = Place::with(&[("bad.json", text)]);
    let run = place.run(&["check", "bad.json"]);
    assert_eq!(run.code, 1, "{}", run.err);
    let places: Vec<&str> = run.out.lines().filter(|line| line.starts_with("bad.json:")).collect();
    let expected = [
        "bad.json:2:53: error unknown_member ",
        "bad.json:3:2: error missing_member ",
        "bad.json:3:2: error missing_member ",
        "bad.json:3:54: error duplicate_member ",
        "bad.json:3:34: error wrong_type ",
    ];
    assert_eq!(places.len(), expected.len(), "{}", run.out);
    for (place, expected) in places.iter().zip(expected) {
        assert!(place.starts_with(expected), "{place}");
    }
    assert!(run.out.ends_with("5 faults of shape in bad.json\n"));
    let github = place.run(&["check", "bad.json", "--format", "github"]);
    assert_eq!((github.code, github.out.lines().count()), (1, 5));
    let json = place.run(&["check", "bad.json", "--format", "json"]);
    assert_eq!((json.code, json.out), (1, Workspace::open(text.as_bytes()).unwrap_err() + "\n"));
    let other = place.run(&["soa", "bad.json"]);
    assert_eq!((other.code, other.out.as_str()), (1, ""));
    assert!(other.err.contains("bad.json:2:53: "));
}

#[test]
fn what_is_not_json_is_shown_in_place() {
    let place = Place::with(&[("syntax.json", "{\"a\":\n  1,,}")]);
    let run = place.run(&["check", "syntax.json"]);
    assert_eq!(run.code, 1);
    assert!(run.out.starts_with("syntax.json:2:5: error syntax "), "{}", run.out);
    assert!(run.out.contains("    2 |   1,,}\n      |     ^\n"), "{}", run.out);
}

#[test]
fn what_cannot_run_ends_with_2() {
    let place = place();
    for args in [
        &["check", "nowhere.json"][..],
        &["check"],
        &["check", "a.json", "--as-of", "2026-02-30"],
        &["check", "a.json", "--fail-on", "panic"],
        &["check", "-", "--baseline", "-"],
        &["frobnicate"],
    ] {
        let run = place.run(args);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{args:?}");
        assert!(!run.err.is_empty(), "{args:?}");
    }
}
