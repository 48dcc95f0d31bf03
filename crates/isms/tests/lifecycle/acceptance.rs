//! Who may accept which risk, on what terms and for how long (clauses 6.1.2 a, 6.1.3 f).

use isms::base::Value;
use isms::document::Isms;
use isms::lifecycle::{
    Acceptances, IsmsFacts, LifecycleSettings, NoFacts, acceptance_holds, level_of, present_assessment,
};
use isms::model::Risk;

use super::fixture::{apply, as_of, available, codes, command, document, edit, json, lacks, member};

const ID: &str = "R-1/acceptance";
const NOW: &str = "2026-01-20";

/// The risk at the level of a pair of likelihood and consequence; `A-now` tells it.
fn at(likelihood: &str, consequence: &str) -> Isms {
    let mut isms = document();
    edit(
        &mut isms,
        "risks",
        "R-1",
        &[
            ("/assessments/2", "null"),
            ("/assessments/0/likelihood", &format!("\"{likelihood}\"")),
            ("/assessments/0/consequence/0/level", &format!("\"{consequence}\"")),
        ],
    );
    isms
}

fn accept(by: &str, more: &str) -> Value {
    command("accept", by, NOW, &format!(r#""assessment": "A-now"{more}"#))
}

const UNTIL: &str = r#", "until": "2026-12-31""#;

#[test]
fn an_acceptance_is_bound_to_level_and_assessment() {
    let mut isms = at("likely", "serious");
    assert_eq!(available(&isms, "risks", ID, NOW, None).state, "proposed");
    let terms = format!(r#"{UNTIL}, "conditions": "backups are tested""#);
    assert_eq!(apply(&mut isms, "risks", ID, &accept("P-ciso", &terms)).unwrap().to, "accepted");
    let at = |isms: &Isms, name: &str| member(isms, "risks", "R-1", &format!("/acceptance/{name}"));
    for (name, value) in [
        ("by", "\"P-ciso\""),
        ("authority", "\"ROLE-ciso\""),
        ("under", "nothing"),
        ("on", "\"2026-01-20\""),
        ("until", "\"2026-12-31\""),
        ("level", "\"medium\""),
        ("assessment", "\"A-now\""),
        ("conditions", "\"backups are tested\""),
    ] {
        assert_eq!(at(&isms, name), value, "{name}");
    }
    let risk = isms.get::<Risk>("R-1").unwrap();
    let assessment = &risk.assessments[0];
    let criteria = isms.risk_criteria.get("CRIT-1").unwrap();
    assert_eq!(risk.acceptance.as_ref().unwrap().fingerprint, assessment.fingerprint(criteria));
    let renew = command("renew", "P-ciso", "2026-06-01", r#""assessment": "A-now", "until": "2027-05-31""#);
    apply(&mut isms, "risks", ID, &renew).unwrap();
    assert_eq!(at(&isms, "until"), "\"2027-05-31\"");
    assert_eq!(at(&isms, "conditions"), "\"backups are tested\"", "the conditions stay");
    // What the void renewal set gives way to what was agreed before; what is no longer known stays out.
    let correct = command("correct", "P-ciso", "2026-06-02", r#""entry": 1, "reason": "too early""#);
    apply(&mut isms, "risks", ID, &correct).unwrap();
    assert_eq!(
        (at(&isms, "on"), at(&isms, "until"), at(&isms, "fingerprint")),
        ("\"2026-01-20\"".to_owned(), "\"2026-12-31\"".to_owned(), "nothing".to_owned())
    );
    apply(&mut isms, "risks", ID, &command("revoke", "P-ciso", "2026-06-03", r#""reason": "an incident""#)).unwrap();
    assert_eq!(available(&isms, "risks", ID, "2026-06-03", None).state, "revoked");
    assert_eq!(available(&isms, "risks", ID, "2026-06-02", None).state, "accepted");
}

#[test]
fn authority_reaches_as_far_as_its_criterion() {
    // by, likelihood, consequence, more -> what is missing
    type Lacks = (&'static str, &'static str, &'static str);
    const PERSON: Lacks = ("person", "acceptance_authority", "/by");
    type Case = (&'static str, &'static str, &'static str, &'static str, &'static [Lacks]);
    let cases: &[Case] = &[
        ("P-owner", "rare", "minor", "", &[]),
        ("P-ciso", "rare", "minor", "", &[]),
        ("P-deputy", "likely", "serious", UNTIL, &[]),
        ("P-owner", "likely", "serious", UNTIL, &[PERSON]),
        ("P-dev", "rare", "minor", "", &[]),
        ("P-dev", "rare", "minor", r#", "under": "D-accept""#, &[]),
        ("P-dev", "rare", "minor", r#", "under": "D-plan""#, &[PERSON]),
        ("P-owner", "rare", "minor", r#", "under": "D-accept""#, &[PERSON]),
        ("P-dev", "likely", "serious", UNTIL, &[PERSON]),
        ("P-owner", "rare", "minor", r#", "authority": "ROLE-ciso""#, &[PERSON]),
        ("P-ciso", "certain", "grave", UNTIL, &[("other_record", "level_acceptable", "/assessments/0/criteria")]),
    ];
    for (by, likelihood, consequence, more, expected) in cases {
        let mut isms = at(likelihood, consequence);
        let offered = available(&isms, "risks", ID, NOW, Some(by));
        let answer = apply(&mut isms, "risks", ID, &accept(by, more));
        let what = format!("{by} at {likelihood}/{consequence} {more}");
        if expected.is_empty() {
            answer.unwrap_or_else(|error| panic!("{what}: {error}"));
            assert!(offered.offer("accept").unwrap().ready, "{what}");
        } else {
            let expected: Vec<_> =
                expected.iter().map(|(source, code, path)| (*source, *code, (*path).to_owned())).collect();
            assert_eq!(lacks(answer), expected, "{what}");
        }
    }
}

#[test]
fn authority_is_that_of_the_day() {
    let mut isms = at("likely", "serious");
    edit(&mut isms, "role_assignments", "RA-1", &[("/until", "\"2026-01-19\"")]);
    assert_eq!(codes(apply(&mut isms, "risks", ID, &accept("P-ciso", UNTIL))), ["acceptance_authority"]);
    edit(&mut isms, "role_assignments", "RA-1", &[("/until", "\"2026-01-20\"")]);
    apply(&mut isms, "risks", ID, &accept("P-ciso", UNTIL)).unwrap();
    let mut isms = at("rare", "minor");
    edit(&mut isms, "delegations", "D-accept", &[("/until", "\"2026-01-19\"")]);
    assert_eq!(codes(apply(&mut isms, "risks", ID, &accept("P-dev", ""))), ["acceptance_authority"]);
}

#[test]
fn an_acceptance_used_under_a_delegation_names_it() {
    let mut isms = at("rare", "minor");
    apply(&mut isms, "risks", ID, &accept("P-dev", "")).unwrap();
    assert_eq!(member(&isms, "risks", "R-1", "/acceptance/under"), "\"D-accept\"");
    assert_eq!(member(&isms, "risks", "R-1", "/acceptance/authority"), "\"ROLE-ciso\"");
}

#[test]
fn an_acceptance_ends_where_the_criterion_says() {
    let refused = |until: &str| {
        let until = if until.is_empty() { String::new() } else { format!(r#", "until": "{until}""#) };
        lacks(apply(&mut at("likely", "serious"), "risks", ID, &accept("P-ciso", &until)))
    };
    let path = || "/until".to_owned();
    assert_eq!(refused(""), [("input", "until_set", path())]);
    assert_eq!(refused("2027-01-21"), [("input", "until_within", path())]);
    assert_eq!(refused("2026-01-19"), [("input", "until_ahead", path())]);
    apply(&mut at("likely", "serious"), "risks", ID, &accept("P-ciso", r#", "until": "2027-01-20""#)).unwrap();
    let offered = available(&at("likely", "serious"), "risks", ID, NOW, Some("P-ciso"));
    let accept = offered.offer("accept").unwrap();
    assert!(accept.ready);
    let inputs: Vec<&str> = accept.missing.iter().map(|missing| missing.path.as_str()).collect();
    assert_eq!(inputs, ["/assessment", "/until"]);
}

#[test]
fn what_is_accepted_is_an_assessment_of_the_risk() {
    let mut isms = document();
    let unknown = command("accept", "P-owner", "2026-03-01", r#""assessment": "A-none""#);
    assert_eq!(
        lacks(apply(&mut isms, "risks", ID, &unknown)),
        [("input", "assessment_known", "/assessment".to_owned())]
    );
    let old = command("accept", "P-ciso", "2026-03-01", r#""assessment": "A-now", "until": "2026-12-31""#);
    assert_eq!(lacks(apply(&mut isms, "risks", ID, &old)), [("input", "assessment_latest", "/despite".to_owned())]);
    let target = command("accept", "P-owner", "2026-03-01", r#""assessment": "A-target""#);
    apply(&mut isms, "risks", ID, &target).unwrap();
    edit(&mut isms, "risks", "R-1", &[("/assessments", "null"), ("/acceptance", "null")]);
    let offered = available(&isms, "risks", ID, "2026-03-01", Some("P-owner"));
    let missing = &offered.offer("accept").unwrap().missing;
    assert!(missing.iter().any(|missing| (missing.code, missing.path.as_str()) == ("assessed", "/assessments")));
}

#[test]
fn an_acceptance_lapses_and_goes_stale() {
    let mut isms = at("likely", "serious");
    apply(&mut isms, "risks", ID, &accept("P-ciso", UNTIL)).unwrap();
    let holds = |isms: &Isms, day: &str| {
        let (risk, day) = (isms.get::<Risk>("R-1").unwrap(), as_of(day).date());
        let facts = IsmsFacts(isms);
        let level = level_of(present_assessment(risk, day, &facts).unwrap().1, day, &facts).unwrap();
        acceptance_holds(risk, &level, day, &facts)
    };
    assert!(!holds(&isms, "2026-01-19"), "not given yet");
    assert!(holds(&isms, NOW));
    assert!(holds(&isms, "2026-12-31"));
    assert!(!holds(&isms, "2027-01-01"), "lapsed");
    let mut lowered = isms.clone();
    edit(&mut lowered, "risks", "R-1", &[("/assessments/0/rationale", "\"a typo mended\"")]);
    assert!(holds(&lowered, NOW), "a reworded reason changes no rating");
    edit(&mut lowered, "risks", "R-1", &[("/assessments/0/likelihood", "\"rare\"")]);
    assert!(!holds(&lowered, NOW), "the assessment that was accepted is another now");
    let mut raised = isms.clone();
    let worse = r#"{"id": "A-worse", "stage": "current", "on": "2026-03-01", "criteria": "CRIT-1", "likelihood": "certain",
        "consequence": [{"criterion": "availability", "level": "grave"}]}"#;
    let assessments = member(&isms, "risks", "R-1", "/assessments");
    edit(&mut raised, "risks", "R-1", &[("/assessments", &assessments.replacen('[', &format!("[{worse},"), 1))]);
    assert!(holds(&raised, "2026-02-28") && !holds(&raised, "2026-03-01"), "the risk is now above what was accepted");
}

#[test]
fn an_acceptance_kept_by_another_tool_is_one() {
    let mut isms = at("likely", "serious");
    edit(
        &mut isms,
        "risks",
        "R-1",
        &[("/acceptance", r#"{"by": "P-ciso", "on": "2026-01-15", "assessment": "A-now"}"#)],
    );
    assert_eq!(available(&isms, "risks", ID, NOW, None).state, "accepted");
    assert_eq!(available(&isms, "risks", ID, "2026-01-14", None).state, "proposed");
    apply(&mut isms, "risks", ID, &command("revoke", "P-ciso", NOW, r#""reason": "an incident""#)).unwrap();
    assert_eq!(member(&isms, "risks", "R-1", "/acceptance/history/0/state"), "\"accepted\"");
    assert_eq!(available(&isms, "risks", ID, NOW, None).state, "revoked");
}

#[test]
fn what_is_not_known_is_not_assumed() {
    let isms = at("likely", "serious");
    let risk = isms.get::<Risk>("R-1").unwrap();
    let settings = LifecycleSettings::default();
    let offered =
        isms::lifecycle::available::<Acceptances>(risk, "", as_of(NOW), Some("P-ciso"), &NoFacts, &settings).unwrap();
    let accept = offered.offer("accept").unwrap();
    let unknown: Vec<_> = accept
        .missing
        .iter()
        .filter(|m| m.source.as_str() == "other_record")
        .map(|m| (m.code, m.path.as_str()))
        .collect();
    assert_eq!(unknown, [("criteria_in_force", "/assessments/0/criteria")]);
    assert!(!accept.ready);
    // A partial document knows what it was given.
    let mut partial = Isms::partial();
    for (register, id) in [("risks", "R-1"), ("risk_criteria", "CRIT-1")] {
        partial.upsert(register, &json(&isms.record_json(register, id).unwrap().to_string())).unwrap();
    }
    let offered = available(&partial, "risks", ID, NOW, Some("P-ciso"));
    let missing = &offered.offer("accept").unwrap().missing;
    let unknown: Vec<_> =
        missing.iter().filter(|m| m.source.as_str() == "other_record").map(|m| m.message.as_str()).collect();
    assert_eq!(unknown, ["this cannot be told here: role assignments and delegations are not known"]);
    let assignment = isms.record_json("role_assignments", "RA-1").unwrap().into_owned();
    partial.upsert("role_assignments", &assignment).unwrap();
    assert!(available(&partial, "risks", ID, NOW, Some("P-ciso")).offer("accept").unwrap().ready);
}
