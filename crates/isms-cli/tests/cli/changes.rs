//! `isms what-if` and `isms diff`.

use isms_boundary::{Workspace, call};

use crate::place::{DAY, Place};

/// One risk whose stated residual level rests on one control.
const DOCUMENT: &str = r#"{
  "format": "isms/1.0", "edition": "iso27001:2022",
  "people": [{"id": "P-1", "name": "Ada Roth"}],
  "risk_criteria": [{
    "id": "CRIT-1", "effective_from": "2025-01-01",
    "likelihood": {"levels": [{"id": "low"}, {"id": "high"}]},
    "consequence": {"levels": [{"id": "low"}, {"id": "high"}]},
    "levels": [{"id": "low", "label": "Low"}, {"id": "high", "label": "High"}],
    "method": {"kind": "matrix", "rows": [["low", "low"], ["low", "high"]]},
    "acceptance": [{"id": "AC-1", "level": "low"}]
  }],
  "controls": [{"id": "C-1", "title": "Backups", "status": "implemented", "implemented_on": "2025-02-01"}],
  "risks": [{
    "id": "R-1", "title": "Loss of data", "owner": "P-1",
    "assessments": [
      {"id": "a1", "stage": "inherent", "on": "2025-03-01", "criteria": "CRIT-1", "likelihood": "high",
        "consequence": [{"criterion": "availability", "level": "high"}]},
      {"id": "a2", "stage": "residual", "on": "2025-03-01", "criteria": "CRIT-1", "likelihood": "low",
        "consequence": [{"criterion": "availability", "level": "high"}], "controls": ["C-1"]}
    ],
    "treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}
  }]
}"#;
const FAILED: &str = r#"{"controls":[{"id":"C-1","status":"failed"}]}"#;

fn place() -> Place {
    Place::with(&[("a.json", DOCUMENT), ("failed.json", FAILED)])
}

#[test]
fn a_control_that_fails_moves_the_risk_that_rests_on_it() {
    let place = place();
    let run = place.run(&[&["what-if", "a.json", "failed.json"], &DAY[..]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("R-1 Loss of data: Low, accept → High, "), "{}", run.out);
    assert!(run.out.contains("  crosses the acceptance line: over\n"), "{}", run.out);
    assert!(run.out.contains("  rests on controls that do not work: C-1\n"), "{}", run.out);
    assert!(run.out.contains("+ error TRT012 risks R-1: "), "{}", run.out);
    let json = place.run(&[&["what-if", "a.json", "failed.json", "--format", "json"], &DAY[..]].concat());
    let args = r#"{"as_of":"2026-03-31","#.to_owned() + FAILED.trim_start_matches('{');
    let answer = Workspace::open(DOCUMENT.as_bytes()).unwrap().call("what_if", &args).unwrap();
    assert_eq!(json.out, answer + "\n");
    let whole = place.run_with(&["what-if", "a.json", "-", "--format", "json"], &args);
    assert_eq!(whole.out, json.out, "the file may hold the whole question");
}

#[test]
fn changes_that_are_none_are_shown_in_place() {
    let place = place();
    for (changes, said) in [
        ("{\n \"controls\":[{\"id\":\"C-1\",\"status\":\"broken\"}]}", "<stdin>:2:35: error unknown_value "),
        (r#"{"controllers":[]}"#, "<stdin>:1:2: error unknown_member "),
        ("[]", "holds no JSON object"),
    ] {
        let run = place.run_with(&["what-if", "a.json", "-"], changes);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{changes}");
        assert!(run.err.contains(said), "{}", run.err);
    }
    assert_eq!(place.run(&["what-if", "-", "-"]).code, 2);
}

#[test]
fn a_diff_says_what_changed_and_what_it_means() {
    let place = place();
    let after = DOCUMENT
        .replace(
            "\"title\": \"Backups\", \"status\": \"implemented\"",
            "\"title\": \"Backups\", \"status\": \"planned\"",
        )
        .replace("\"name\": \"Ada Roth\"}", "\"name\": \"Ada Roth\"}, {\"id\": \"P-2\", \"name\": \"Ben Ito\"}");
    place.write("b.json", &after);
    let run = place.run(&[&["diff", "a.json", "b.json"], &DAY[..]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    for said in [
        "people\n  + P-2 Ben Ito\n",
        "controls\n  ~ C-1 Backups\n",
        ": \"implemented\" → \"planned\"\n",
        "R-1 Loss of data: Low, accept → High, ",
        "C-1: implemented → not implemented\n",
        "+ error TRT012 risks R-1: ",
    ] {
        assert!(run.out.contains(said), "{said}: {}", run.out);
    }
    let json = place.run(&[&["diff", "a.json", "b.json", "--format", "json"], &DAY[..]].concat());
    let args = format!(r#"{{"before":{DOCUMENT},"after":{after},"as_of":"2026-03-31"}}"#);
    assert_eq!(json.out, call("diff", &args).unwrap() + "\n");
    assert_eq!(place.run(&["diff", "a.json", "a.json"]).out, "nothing changed\n");
    let broken = place.run_with(&["diff", "a.json", "-"], &DOCUMENT.replace("\"id\": \"P-1\",", ""));
    assert_eq!((broken.code, broken.out.as_str()), (1, ""));
    assert!(broken.err.starts_with("<stdin>:3:14: error missing_member "), "{}", broken.err);
}

#[test]
fn a_treatment_plan_is_a_table_and_rows() {
    let place = place();
    assert_eq!(place.run(&[&["treat", "a.json"], &DAY[..]].concat()).out, "none\n", "the risk is acceptable");
    place.write("a.json", &DOCUMENT.replace("\"status\": \"implemented\"", "\"status\": \"planned\""));
    let table = place.run(&[&["treat", "a.json"], &DAY[..]].concat()).out;
    assert!(table.lines().nth(1).is_some_and(|line| line.starts_with("R-1   Loss of data  P-1 ")), "{table}");
    let csv = place.run(&[&["treat", "a.json", "--format", "csv"], &DAY[..]].concat()).out;
    assert!(csv.lines().nth(1).is_some_and(|line| line.starts_with("R-1,Loss of data,P-1,")), "{csv}");
}
