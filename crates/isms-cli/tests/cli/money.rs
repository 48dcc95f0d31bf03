//! Risk in money, and what treatment costs.

use crate::place::{DAY, Place};

const SCENARIOS: &str = r#"{"scenarios":[{"id":"a","scenario":{"currency":"EUR",
 "frequency":{"kind":"given","per_year":{"kind":"constant","value":3}},
 "magnitude":{"kind":"given","per_event":{"kind":"uniform","min":100,"max":300}}}}]}"#;

const DOCUMENT: &str = r#"{"format":"isms/1.0","edition":"iso27001:2022","risks":[{"id":"R-1","title":"Fire","treatment":
 {"options":[{"kind":"modify"}],"actions":[{"id":"T-1","what":"Doors","cost":{"amount":"10.50","currency":"EUR"}},
 {"id":"T-2","what":"Walls","cost":{"amount":"5","currency":"EUR"}}]}}]}"#;

#[test]
fn what_is_wrong_with_an_argument_is_not_told_of_the_document() {
    let place = Place::with(&[("a.json", DOCUMENT)]);
    let faults: [&[&str]; 5] = [
        &["optimise", "a.json", "--budget", "-5"],
        &["optimise", "a.json", "--budget", "1e5"],
        &["optimise", "a.json", "--budget", "5", "--goal", "bogus"],
        &["optimise", "a.json", "--budget", "5", "--must", "R-9/T-1"],
        &["simulate", "a.json", "--stage", "bogus"],
    ];
    for (args, path) in faults.into_iter().zip(["/budget", "/budget", "/goal", "/must/0", "/stage"]) {
        let run = place.run(&[args, &DAY[..]].concat());
        assert_eq!(run.code, 2, "{args:?}");
        assert!(
            run.err.starts_with(&format!("error: {path}: ")) && !run.err.contains("a.json"),
            "{args:?}: {}",
            run.err
        );
    }
    let none = place.run(&["optimise", "a.json"]);
    assert!(none.code == 2 && none.err.contains("--budget") && none.err.contains("--target"), "{}", none.err);
    let both = place.run(&["optimise", "a.json", "--budget", "5", "--target", "1"]);
    assert_eq!(both.code, 2, "{}", both.out);
}

#[test]
fn an_action_may_need_another() {
    let place = Place::with(&[("a.json", DOCUMENT)]);
    let asked = |more: &[&str]| {
        let first = ["optimise", "a.json", "--budget", "100", "--must", "R-1/T-2", "--format", "json"];
        place.run(&[&first[..], more, &DAY[..]].concat())
    };
    assert!(asked(&[]).out.contains(r#""cost":"5.00""#), "{}", asked(&[]).err);
    assert!(asked(&["--requires", "R-1/T-2=R-1/T-1"]).out.contains(r#""cost":"15.50""#));
    assert_eq!(asked(&["--requires", "R-1/T-2"]).code, 2);
}

#[test]
fn everything_wrong_with_scenarios_is_told_with_its_place() {
    let place = Place::with(&[("a.json", SCENARIOS)]);
    place.write("b.json", &SCENARIOS.replace("\"min\":100", "\"min\":-1").replace("\"value\":3", "\"value\":-3"));
    let run = place.run(&["simulate", "b.json", "--years", "0", "--levels", "0.9,0.5"]);
    for line in [
        "error: 4 problems\n",
        "  /scenarios/0/scenario/frequency/per_year/value: ",
        "  /scenarios/0/scenario/magnitude/per_event/min: ",
        "  /years: years must lie from 1 to ",
        "  /levels/1: `0.5` must be larger than what stands before it\n",
    ] {
        assert!(run.err.contains(line), "{line}: {}", run.err);
    }
    let one = place.run(&["simulate", "a.json", "--losses", "-5"]);
    assert_eq!((one.code, one.err.as_str()), (2, "error: /losses/0: `-5` is out of bounds here\n"));
    for losses in ["nan", "inf", "x"] {
        assert!(place.run(&["simulate", "a.json", "--losses", losses]).err.contains("expected a number"));
    }
    let beside = r#"{"years":5,"scenarios":"#;
    place.write("c.json", &SCENARIOS.replacen(r#"{"scenarios":"#, beside, 1));
    assert!(place.run(&["simulate", "c.json"]).err.contains("use --years"));
    place.write("d.json", r#"{"type":"FairModel","name":"m"}"#);
    assert!(place.run(&["simulate", "d.json"]).err.contains("--currency"));
}

#[test]
fn a_simulation_says_how_many_years_are_enough() {
    let place = Place::with(&[("a.json", SCENARIOS)]);
    let run = place.run(&["simulate", "a.json", "--years", "20000", "--within", "0.001"]);
    // Mean 600 and deviation √(3 · (200² + 200²/12)) = 360.6: (360.6 / 0.6)² are 361,111 years.
    let line = run.out.lines().find(|line| line.starts_with("mean ") && line.contains("for ±")).unwrap();
    let years: f64 = line.split("for").next().unwrap()[4..].replace(' ', "").parse().unwrap();
    assert!((years / 361_111.0 - 1.0).abs() < 0.03, "{line}");
    assert!(run.out.contains("mean beyond 99.9 %"), "{}", run.out);
    assert!(!place.run(&["simulate", "a.json", "--years", "20000"]).out.contains("for ±"));
    assert!(place.run(&["simulate", "a.json", "--within", "0"]).err.starts_with("error: /within: "));
}
