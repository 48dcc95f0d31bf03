//! The other commands.

use isms_boundary::{Workspace, call};

use crate::place::{DAY, Place};

const RISKS: &str = r#"{"format":"isms/1.0","edition":"iso27001:2022",
 "assets":[{"id":"A-1","name":"Server","kind":"hardware"}],
 "risks":[{"id":"R-1","title":"Theft, or \"loss\"","assets":["A-1"],"owner":"P-1"},{"id":"R-2","title":"Fire"}]}"#;

#[test]
fn a_starter_document_is_well_formed_and_has_faults_to_fill_in() {
    let place = Place::new();
    let run = place.run(&["new", "--name", "Müller AG", "-o", "isms.json"]);
    assert_eq!((run.code, run.out.as_str()), (0, ""), "{}", run.err);
    let text = place.read("isms.json");
    assert!(text.contains("\"name\": \"Müller AG\"") && !text.contains("Name of your organization"));
    assert!(text.contains("What it does, for whom, where"), "the rest of the organization stays to be filled in");
    assert_eq!(Workspace::open(text.as_bytes()).unwrap().isms().to_text(), text);
    let check = place.run(&["check", "isms.json"]);
    assert_eq!(check.code, 1);
    assert!(check.out.contains("isms.json:") && check.out.contains(" error RSK010 "), "{}", check.out);
    let again = place.run(&["new", "-o", "isms.json"]);
    assert_eq!(again.code, 2);
    assert_eq!(place.read("isms.json"), text);
    assert_eq!(place.run(&["new", "-o", "isms.json", "--force"]).code, 0);
    assert!(place.read("isms.json").contains("Name of your organization"));
    let printed = place.run(&["new", "--edition", "iso27001:2013"]);
    assert!(Workspace::open(printed.out.as_bytes()).is_ok() && printed.out.contains("\"iso27001:2013\""));
    assert_eq!(place.run(&["new", "--edition", "iso27001:1999"]).code, 2);
    assert_eq!(place.run(&["new", "-o", "nowhere/isms.json"]).code, 2);
    assert_eq!(place.names(), ["isms.json"]);
}

#[test]
fn a_piped_starter_document_is_checked_from_standard_input() {
    let place = Place::new();
    let starter = place.run(&["new"]).out;
    let run = place.run_with(&["check", "-", "--fail-on", "never"], &starter);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("<stdin>:"), "{}", run.out);
}

#[test]
fn listings_are_the_boundarys_as_json_and_rows() {
    let place = Place::with(&[("a.json", RISKS)]);
    for (command, verb) in [("rate", "ratings"), ("treat", "treatment_plan"), ("soa", "statement_of_applicability")] {
        for (format, args) in [("json", r#"{"as_of":"2026-03-31"}"#), ("rows", r#"{"as_of":"2026-03-31","rows":true}"#)]
        {
            let run = place.run(&[&[command, "a.json", "--format", format], &DAY[..]].concat());
            let answer = Workspace::open(RISKS.as_bytes()).unwrap().call(verb, args).unwrap();
            assert_eq!((run.code, run.out), (0, answer + "\n"), "{command} {format}");
        }
    }
}

#[test]
fn listings_are_tables_for_people_and_csv_for_spreadsheets() {
    let place = Place::with(&[("a.json", RISKS)]);
    let table = place.run(&["rate", "a.json"]).out;
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 3, "{table}");
    assert!(lines[0].starts_with("risk  title "), "{table}");
    let verdict = lines[0].find("verdict").unwrap();
    assert!(lines[1].starts_with("R-1   Theft, or \"loss\"") && lines[1][verdict..].starts_with("unrated"), "{table}");
    let csv = place.run(&["rate", "a.json", "--format", "csv"]).out;
    let lines: Vec<&str> = csv.lines().collect();
    assert!(lines[0].starts_with("risk,title,owner,"), "{csv}");
    assert!(lines[1].starts_with(r#"R-1,"Theft, or ""loss""",P-1,"#), "{csv}");
    assert_eq!(lines[0].matches(',').count(), lines[2].matches(',').count(), "{csv}");
    let soa = place.run(&["soa", "a.json", "--format", "csv", "--framework", "iso27001:2013"]).out;
    assert_eq!(soa.lines().count(), 115);
    let unknown = place.run(&["soa", "a.json", "--framework", "mine"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("`mine`"), "{}", unknown.err);
}

#[test]
fn one_likelihood_and_consequence_are_rated_by_a_preset_or_a_file() {
    let place = Place::new();
    let run = place.run(&["rate", "--preset", "plain_3x3", "-l", "high", "-c", "medium", "--format", "json"]);
    let args = r#"{"preset":"plain_3x3","likelihood":"high","consequence":[{"criterion":"overall","level":"medium"}]}"#;
    assert_eq!((run.code, run.out), (0, call("rate", args).unwrap() + "\n"), "{}", run.err);
    let presets = call("presets", "").unwrap();
    let presets: serde_json::Value = serde_json::from_str(&presets).unwrap();
    let plain = presets.as_array().unwrap().iter().find(|preset| preset["name"] == "plain_3x3").unwrap();
    place.write("criteria.json", &plain["criteria"].to_string());
    let run = place.run(&["rate", "--criteria", "criteria.json", "-l", "high", "-c", "finance=low", "-c", "medium"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("High\n"), "{}", run.out);
    let unrated = place.run(&["rate", "--preset", "plain_3x3", "-c", "low"]);
    assert_eq!((unrated.code, unrated.out.as_str()), (0, "not rated; missing: likelihood\n"));
    let scored = ["damage=8", "reproducibility=10", "exploitability=7", "affected_users=10", "discoverability=10"];
    let mut args = vec!["rate", "--preset", "dread_sum", "--format", "json"];
    args.extend(scored.iter().flat_map(|factor| ["--factor", *factor]));
    let run = place.run(&args);
    assert!(run.out.contains(r#""score":45,"level":"high""#), "{}{}", run.out, run.err);
    for args in [
        &["rate", "--preset", "dread_sum", "--factor", "damage"][..],
        &["rate", "--preset", "nope", "-l", "low", "-c", "low"],
        &["rate", "--preset", "plain_3x3", "-l", "nope", "-c", "low"],
        &["rate"],
        &["rate", "a.json", "--preset", "plain_3x3"],
    ] {
        assert_eq!(place.run(args).code, 2, "{args:?}");
    }
}

#[test]
fn a_level_is_decided_upon_by_criteria_in_a_file() {
    let place = Place::new();
    let criteria = r#"{"levels":[{"id":"low"},{"id":"high"}],"acceptance":[{"id":"AC-1","level":"low","authority":"board","scope":["units/plant"]}]}"#;
    place.write("criteria.json", criteria);
    let asked =
        ["decide", "--criteria", "criteria.json", "-l", "low", "--as-of", "2026-03-31", "--scope", "units/plant"];
    let run = place.run(&[&asked[..], &["--authority", "board", "--format", "json"]].concat());
    let args = format!(
        r#"{{"criteria":{criteria},"level":"low","scope":["units/plant"],"authority":"board","on":"2026-03-31"}}"#
    );
    assert_eq!((run.code, run.out), (0, call("decide", &args).unwrap() + "\n"), "{}", run.err);
    let run = place.run(&[&asked[..], &["--as-owner"]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("escalate\n"), "{}", run.out);
    // Those in force of a whole document.
    let held = criteria.replacen('{', r#"{"id":"RC","effective_from":"2026-01-01","#, 1);
    let document = format!(r#"{{"format":"isms/1.0","edition":"iso27001:2022","risk_criteria":[{held}]}}"#);
    place.write("criteria.json", &document);
    let run = place.run(&[&asked[..], &["--authority", "board"]].concat());
    assert!(run.code == 0 && run.out.starts_with("accept\n"), "{}{}", run.out, run.err);
    let early = place.run(&["decide", "--criteria", "criteria.json", "-l", "low", "--as-of", "2025-03-31"]);
    assert_eq!(early.err, "error: `criteria.json` has no risk criteria in force on 2025-03-31\n");
    let run = place.run(&["decide", "--criteria", "criteria.json", "-l", "nope", "--as-of", "2026-03-31"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("`nope`"), "{}", run.err);
}

#[test]
fn rules_are_listed_and_explained() {
    let place = Place::new();
    let rules = place.run(&["rules"]).out;
    let json: serde_json::Value = serde_json::from_str(&place.run(&["rules", "--format", "json"]).out).unwrap();
    assert_eq!(rules.lines().count(), json.as_array().unwrap().len());
    for (line, rule) in rules.lines().zip(json.as_array().unwrap()) {
        assert!(line.starts_with(rule["code"].as_str().unwrap()), "{line}");
    }
    let text = place.run(&["explain", "rsk010"]).out;
    assert!(text.starts_with("RSK010 risk-without-owner error\n") && text.contains("Clause 6.1.2"), "{text}");
    assert!(place.run(&["explain", "missing_member"]).out.starts_with("missing_member fault of shape\n"));
    let json = place.run(&["explain", "RSK010", "--format", "json"]);
    assert_eq!(json.out, call("explain", r#"{"code":"RSK010"}"#).unwrap() + "\n");
    let unknown = place.run(&["explain", "XYZ001"]);
    assert_eq!((unknown.code, unknown.err.as_str()), (2, "error: there is no rule `XYZ001`\n"));
}

#[test]
fn schemas_are_the_boundarys() {
    let place = Place::new();
    for (args, verb_args) in [
        (&["schema"][..], ""),
        (&["schema", "risks"], r#"{"name":"risks"}"#),
        (&["schema", "settings"], r#"{"name":"settings"}"#),
    ] {
        let run = place.run(args);
        let schema: serde_json::Value = serde_json::from_str(&call("schema", verb_args).unwrap()).unwrap();
        assert_eq!((run.code, serde_json::from_str(&run.out).ok()), (0, Some(schema)));
        assert!(run.out.lines().count() > 20 && run.out.lines().all(|line| line.len() < 1000), "for people to read");
    }
    assert_eq!(place.run(&["schema", "nope"]).code, 2);
}

#[test]
fn completions_know_every_command() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = place.run(&["completions", shell]).out;
        for word in ["check", "what-if", "baseline", "completions"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(place.run(&["completions", "nosh"]).code, 2);
}

#[test]
fn a_matrix_is_shown_with_what_is_wrong_and_what_would_mend_it() {
    const CRITERIA: &str = r#"{"format":"isms/1.0","edition":"iso27001:2022","risk_criteria":[{"id":"CR-1",
     "likelihood":{"levels":[{"id":"l0"},{"id":"l1"},{"id":"l2"}]},"consequence":{"levels":[{"id":"c0"},{"id":"c1"},{"id":"c2"}]},
     "levels":[{"id":"green"},{"id":"amber"},{"id":"red"}],
     "method":{"kind":"matrix","rows":[["green","green","amber"],["green","green","amber"],["amber","amber","red"]]}}]}"#;
    let place = Place::with(&[("a.json", CRITERIA)]);
    let none = place.run(&[&["matrix", "a.json"], &DAY[..]].concat());
    assert_eq!(none.code, 2, "no criteria are in force");
    assert!(none.err.contains("--criteria"), "{}", none.err);
    let run = place.run(&["matrix", "a.json", "--criteria", "CR-1"]);
    assert_eq!(run.code, 1, "{}", run.err);
    let lines: Vec<&str> = run.out.lines().map(str::trim_end).collect();
    assert_eq!(lines[0], "as it is                      mended");
    assert_eq!(lines[1], "l2 amber   amber   red !      l2 amber   amber   red");
    assert_eq!(lines[2], "l1 green   green ! amber      l1 green   amber ! amber");
    assert_eq!(lines[4], "   c0      c1      c2            c0      c1      c2");
    assert!(
        run.out.contains("RM-6  fails          betweenness: one step leads from `green` to `red`: l1 × c1 and l2 × c2")
    );
    assert!(run.out.contains("changes l1 × c1 from `green` to `amber`"), "{}", run.out);
    let json = place.run(&["matrix", "a.json", "--criteria", "CR-1", "--format", "json"]);
    assert_eq!((json.code, json.out.starts_with(r#"{"passes":false,"#)), (1, true), "{}", json.out);
    let preset = place.run(&["matrix", "--preset", "nist_800_30_i2", "--equal-widths", "--format", "json"]);
    let answer = call("matrix_quality", r#"{"preset":"nist_800_30_i2","equal_widths":true}"#).unwrap();
    assert_eq!((preset.code, preset.out), (0, answer + "\n"));
    assert_eq!(place.run(&["matrix", "--preset", "none"]).code, 2);
    assert_eq!(place.run(&["matrix", "a.json", "--criteria", "CR-9"]).code, 2);
}
