use super::{assert_flat, assessment, day, document, risk};
use crate::base::{FaultCode, Shape as _};
use crate::document::Isms;
use crate::rules::Settings;
use crate::views::{
    AcceptanceStanding, Changes, Crossing, LevelBasis, MovedRisk, Support, Verdict, WhatIf, rate, what_if,
};

fn ask(isms: &Isms, changes: &str) -> WhatIf {
    what_if(isms, day("2026-03-31"), &Changes::from_json_text(changes).unwrap(), &Settings::default()).unwrap()
}

fn ids(answer: &WhatIf) -> Vec<&str> {
    answer.moved.iter().map(|moved| moved.risk.as_str()).collect()
}

fn after(moved: &MovedRisk) -> (LevelBasis, Option<&str>, Verdict) {
    let after = moved.after.as_ref().unwrap();
    (after.basis, after.level.as_ref().map(|level| level.id.as_str()), after.verdict)
}

const CONTROLS: &str = r#""controls": [
    {"id": "C-1", "title": "Backup", "status": "implemented", "fulfils": ["A.8.13"]},
    {"id": "C-2", "title": "Guard", "status": "planned"}]"#;

fn treated(id: &str, stage: &str, controls: &str, more: &str) -> String {
    let assessments = [
        assessment("A-0", "inherent", "2025-12-01", "high", "high"),
        assessment("A-1", stage, "2026-01-10", "low", "low"),
    ];
    risk(
        id,
        &assessments,
        &format!(r#""treatment": {{"options": [{{"kind": "modify"}}], "controls": [{controls}]{more}}}"#),
    )
}

fn ward() -> Isms {
    let risks = [
        treated("CURRENT", "current", r#""C-1""#, ""),
        treated("RESIDUAL", "residual", r#""C-1""#, ""),
        treated("OTHER", "current", "", ""),
        treated("ALONE", "residual", r#""C-1""#, "").replace("inherent", "target"),
    ];
    document(&format!(r#""risks": [{}], {CONTROLS}"#, risks.join(",")))
}

#[test]
fn a_stated_level_that_rests_on_a_failed_control_is_never_unchanged() {
    let isms = ward();
    let answer = ask(&isms, r#"{"controls": [{"id": "C-1", "status": "failed"}]}"#);
    assert_eq!(ids(&answer), ["CURRENT", "RESIDUAL", "ALONE"]);
    for moved in &answer.moved[..2] {
        assert_eq!(after(moved), (LevelBasis::Fallback, Some("high"), Verdict::Treat));
        assert_eq!(
            (moved.before.as_ref().unwrap().support, moved.after.as_ref().unwrap().support),
            (Support::Supported, Support::Unsupported)
        );
        assert_eq!((moved.crossed, moved.rises), (Some(Crossing::Over), Some(true)));
        assert_eq!(moved.unsupported_by[0].as_str(), "C-1");
        assert_eq!(
            moved.derivation.steps()[0].text,
            "the stated level is no longer supported: it rests on C-1, which does not work"
        );
    }
    // Without an inherent level nothing can stand in its place: no longer supported, on neither side of the line.
    assert_eq!(after(&answer.moved[2]), (LevelBasis::Nothing, None, Verdict::Unrated));
    assert_eq!(answer.moved[2].crossed, None);
    let crossed: Vec<&str> = answer.crossed.iter().map(|risk| risk.as_str()).collect();
    assert_eq!(crossed, ["CURRENT", "RESIDUAL"]);
    // The document itself stays as it is.
    assert_eq!(isms, ward());
    assert_eq!(rate(&isms, "CURRENT", day("2026-03-31")).unwrap().evaluation.verdict, Verdict::Accept);
}

#[test]
fn every_status_can_be_supposed() {
    let isms = ward();
    let moves = |status: &str| {
        let answer = ask(&isms, &format!(r#"{{"controls": [{{"id": "C-1", "status": "{status}"}}]}}"#));
        answer
            .moved
            .iter()
            .map(|moved| (moved.risk.to_string(), moved.after.as_ref().unwrap().support))
            .collect::<Vec<_>>()
    };
    for status in ["failed", "planned", "not_started", "retired"] {
        let names = ["CURRENT", "RESIDUAL", "ALONE"].map(|risk| (risk.to_owned(), Support::Unsupported));
        assert_eq!(moves(status), names, "{status}");
    }
    let names = ["CURRENT", "RESIDUAL", "ALONE"].map(|risk| (risk.to_owned(), Support::Unverified));
    assert_eq!(moves("partial"), names);
    assert_eq!(moves("implemented"), []);
}

#[test]
fn a_mended_control_supports_its_levels_again() {
    let failed = r#"{"id": "C-1", "title": "Backup", "status": "implemented", "tests": [
        {"id": "what-if-0", "on": "2026-02-01", "result": "passed"}, {"id": "T-1", "on": "2026-03-31", "result": "failed"}]}"#;
    let isms =
        document(&format!(r#""risks": [{}], "controls": [{failed}]"#, treated("R-1", "residual", r#""C-1""#, "")));
    let answer = ask(&isms, r#"{"controls": [{"id": "C-1", "status": "implemented"}]}"#);
    assert_eq!(after(&answer.moved[0]), (LevelBasis::Stated, Some("low"), Verdict::Accept));
    assert_eq!((answer.moved[0].crossed, answer.moved[0].rises), (Some(Crossing::Under), Some(false)));
    let retired = failed.replace(r#""tests""#, r#""retired": {"on": "2026-01-01"}, "tests""#);
    let isms =
        document(&format!(r#""risks": [{}], "controls": [{retired}]"#, treated("R-1", "residual", r#""C-1""#, "")));
    assert_eq!(ask(&isms, r#"{"controls": [{"id": "C-1", "status": "implemented"}]}"#).moved.len(), 1);
}

fn planned(more: &str) -> Isms {
    let assessments = [
        assessment("A-1", "current", "2026-01-10", "high", "high"),
        assessment("T-1", "target", "2026-01-10", "low", "low"),
    ];
    let treatment = format!(
        r#""treatment": {{"options": [{{"kind": "modify"}}], "controls": ["C-2"], "actions": [
            {{"id": "ACT-1", "what": "Hire", "owner": "P-1", "due": "2026-06-30", "controls": ["C-2"]{more}}}]}}"#
    );
    document(&format!(r#""risks": [{}], {CONTROLS}"#, risk("R-1", &assessments, &treatment)))
}

#[test]
fn an_action_done_early_puts_its_controls_into_operation_and_the_expected_level_stands() {
    let answer = ask(&planned(""), r#"{"actions": [{"risk": "R-1", "action": "ACT-1", "done": "2026-03-31"}]}"#);
    assert_eq!(after(&answer.moved[0]), (LevelBasis::Expected, Some("low"), Verdict::Accept));
    assert_eq!(answer.moved[0].crossed, Some(Crossing::Under));
    // Whether it is done on the day or before, the controls have worked from then on.
    let earlier = ask(&planned(""), r#"{"actions": [{"risk": "R-1", "action": "ACT-1", "done": "2026-03-01"}]}"#);
    assert_eq!(after(&earlier.moved[0]), (LevelBasis::Expected, Some("low"), Verdict::Accept));
    // Done only after the day asked about, it changes nothing on the day.
    assert_eq!(
        ask(&planned(""), r#"{"actions": [{"risk": "R-1", "action": "ACT-1", "done": "2026-04-01"}]}"#).moved,
        []
    );
    // The control alone does not complete the treatment.
    assert_eq!(ask(&planned(""), r#"{"controls": [{"id": "C-2", "status": "implemented"}]}"#).moved, []);
}

#[test]
fn a_supposed_action_leaves_no_contradiction_behind() {
    let history = r#", "state": "started", "history": [{"kind": "start", "by": "P-1", "at": "2026-02-01T08:00:00Z"}]"#;
    for isms in [planned(history), planned(r#", "state": "planned""#)] {
        let answer = ask(&isms, r#"{"actions": [{"risk": "R-1", "action": "ACT-1", "done": "2026-03-31"}]}"#);
        assert_eq!(answer.moved.len(), 1);
        let references: Vec<&str> = answer
            .findings
            .appeared
            .iter()
            .map(|finding| finding.code)
            .filter(|code| code.starts_with("REF"))
            .collect();
        assert_eq!(references, Vec::<&str>::new());
    }
}

#[test]
fn criteria_move_the_line() {
    let medium = risk("R-1", &[assessment("A-1", "current", "2026-01-10", "medium", "medium")], "");
    let isms = document(&format!(r#""risks": [{medium}]"#));
    let raised =
        ask(&isms, r#"{"criteria": [{"id": "CRIT-1", "acceptance": [{"id": "AC-owner", "level": "medium"}]}]}"#);
    assert_eq!(
        (raised.moved[0].after.as_ref().unwrap().verdict, raised.moved[0].crossed),
        (Verdict::Accept, Some(Crossing::Under))
    );
    let lowered = ask(&isms, r#"{"criteria": [{"id": "CRIT-1", "acceptance": [{"id": "AC-board", "level": "low"}]}]}"#);
    assert_eq!((after(&lowered.moved[0]).2, lowered.moved[0].crossed), (Verdict::Treat, None));
    let added = ask(
        &isms,
        r#"{"criteria": [{"id": "CRIT-1", "acceptance": [{"id": "AC-x", "level": "high", "authority": "board"}]}]}"#,
    );
    assert_eq!(added.moved, []);
}

#[test]
fn an_acceptance_does_not_survive_the_fallback() {
    let accepted = treated("R-1", "residual", r#""C-1""#, "")
        .replace(r#""likelihood": "low""#, r#""likelihood": "medium""#)
        .replace(r#""level": "low""#, r#""level": "medium""#)
        .replace(
            r#""treatment""#,
            r#""acceptance": {"by": "P-2", "on": "2026-02-01", "assessment": "A-1"}, "treatment""#,
        );
    let isms = document(&format!(r#""risks": [{accepted}], {CONTROLS}"#));
    assert!(rate(&isms, "R-1", day("2026-03-31")).unwrap().evaluation.settled);
    let answer = ask(&isms, r#"{"controls": [{"id": "C-1", "status": "failed"}]}"#);
    let after = answer.moved[0].after.as_ref().unwrap();
    assert_eq!((after.acceptance, after.settled), (AcceptanceStanding::Exceeded, false));
}

#[test]
fn records_can_be_put_in_and_taken_out() {
    let isms = ward();
    let new = risk("NEW", &[assessment("A-1", "current", "2026-01-10", "high", "high")], r#""assets": ["AS-9"]"#);
    let changes = format!(
        r#"{{"upserts": [{{"register": "risks", "record": {new}}}], "removals": ["risks/OTHER", "controls/C-2"]}}"#
    );
    let answer = ask(&isms, &changes);
    assert_eq!(ids(&answer), ["NEW", "OTHER"]);
    assert!(answer.moved[0].before.is_none() && answer.moved[1].after.is_none());
    assert!(answer.findings.appeared.iter().any(|finding| finding.key == "REF001:risks/NEW:assets[AS-9]"));
    let rows = answer.rows();
    assert_flat(&rows, WhatIf::COLUMNS);
    let json = answer.to_json();
    assert_eq!(json.at("/moved/0/after/verdict").unwrap().as_str(), Some("treat"));
    // A control taken away carries no more than one that failed: the same levels lose their support, in the same words.
    let gone = ask(&isms, r#"{"removals": ["controls/C-1"]}"#);
    let failed = ask(&isms, r#"{"controls": [{"id": "C-1", "status": "failed"}]}"#);
    let told = |answer: &WhatIf| -> Vec<_> {
        let moved =
            answer.moved.iter().map(|moved| (moved.risk.clone(), moved.after.clone(), moved.unsupported_by.clone()));
        moved.collect()
    };
    assert_eq!(told(&gone), told(&failed));
    assert_eq!(gone.moved[1].after.as_ref().unwrap().support, Support::Unsupported);
    // A control that never was there is another matter: nobody knows what it is.
    let unknown = treated("RESIDUAL", "residual", r#""C-404""#, "");
    let unknown = document(&format!(r#""risks": [{unknown}], {CONTROLS}"#));
    assert_eq!(rate(&unknown, "RESIDUAL", day("2026-03-31")).unwrap().evaluation.support, Support::Unverified);
}

#[test]
fn every_fault_of_the_changes_is_reported_where_it_is() {
    let changes = r#"{
        "upserts": [{"register": "risks", "record": {"id": "R-1"}}, {"register": "nowhere", "record": {}}],
        "removals": ["risks/R-9"],
        "criteria": [{"id": "CRIT-9", "acceptance": []}, {"id": "CRIT-1", "acceptance": [{"id": "AC-new"}]}],
        "controls": [{"id": "C-9", "status": "failed"}],
        "actions": [{"risk": "R-9", "action": "ACT-1", "done": "2026-03-31"}, {"risk": "OTHER", "action": "ACT-9", "done": "2026-03-31"}]}"#;
    let error = what_if(&ward(), day("2026-03-31"), &Changes::from_json_text(changes).unwrap(), &Settings::default())
        .unwrap_err();
    let found: Vec<(&str, FaultCode)> = error.faults.iter().map(|fault| (fault.path.as_str(), fault.code)).collect();
    use FaultCode::{InvalidReference, MissingMember, UnknownRegister};
    assert_eq!(
        found,
        [
            ("/upserts/0/record/title", MissingMember),
            ("/upserts/1/register", UnknownRegister),
            ("/removals/0", InvalidReference),
            ("/criteria/0/id", InvalidReference),
            ("/criteria/1/acceptance/0/level", MissingMember),
            ("/controls/0/id", InvalidReference),
            ("/actions/0/risk", InvalidReference),
            ("/actions/1/action", InvalidReference),
        ]
    );
    let error = Changes::from_json_text(r#"{"controls": [{"id": "C-1", "status": "broken"}, {"id": 5}], "more": 1}"#)
        .unwrap_err();
    assert_eq!(error.faults.len(), 4);
}

fn done(controls: &str, more: &str) -> Isms {
    let assessments = [
        assessment("A-0", "inherent", "2025-12-01", "high", "high"),
        assessment("A-1", "residual", "2026-02-10", "low", "low"),
    ];
    let treatment = r#""treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"], "actions": [
        {"id": "ACT-1", "what": "Buy", "owner": "P-1", "due": "2026-01-31", "done": "2026-02-01", "controls": ["C-1"]}]}"#;
    document(&format!(r#""risks": [{}{more}], "controls": [{controls}]"#, risk("R-1", &assessments, treatment)))
}

#[test]
fn an_action_done_late_takes_its_control_along() {
    let control = r#"{"id": "C-1", "title": "Backup", "status": "implemented", "implemented_on": "2026-02-01"}"#;
    let late = r#"{"actions": [{"risk": "R-1", "action": "ACT-1", "done": "2026-06-01"}]}"#;
    let answer = ask(&done(control, ""), late);
    assert_eq!(after(&answer.moved[0]), (LevelBasis::Fallback, Some("high"), Verdict::Treat));
    assert_eq!(answer.moved[0].unsupported_by[0].as_str(), "C-1");
    // Still late, but before the day looked at: nothing moves.
    assert!(ask(&done(control, ""), &late.replace("2026-06-01", "2026-03-01")).moved.is_empty());
    // A control that worked before the action, or that another action put into operation too, works on.
    assert!(ask(&done(&control.replace("2026-02-01", "2025-02-01"), ""), late).moved.is_empty());
    let other = risk(
        "R-2",
        &[],
        r#""treatment": {"actions": [
        {"id": "ACT-1", "what": "Buy", "done": "2026-02-01", "controls": ["C-1"]}]}"#,
    );
    assert!(ask(&done(control, &format!(",{other}")), late).moved.is_empty());
}

#[test]
fn criteria_can_be_supposed_to_rate_otherwise() {
    let isms = ward();
    let criteria = isms.risk_criteria.iter().next().unwrap();
    let (id, top) = (criteria.id.as_str(), criteria.levels.last().unwrap().id.as_str());
    let width = criteria.consequence.as_ref().unwrap().levels.len();
    let row = format!("[{}]", vec![format!("{top:?}"); width].join(","));
    let all_top = vec![row; criteria.likelihood.as_ref().unwrap().levels.len()].join(",");
    let answer = ask(
        &isms,
        &format!(r#"{{"criteria": [{{"id": "{id}", "method": {{"kind": "matrix", "rows": [{all_top}]}}}}]}}"#),
    );
    assert_eq!(ids(&answer), ["CURRENT", "RESIDUAL", "OTHER", "ALONE"]);
    assert!(answer.moved.iter().all(|moved| after(moved).1 == Some(top)));
    let answer = ask(&isms, &format!(r#"{{"criteria": [{{"id": "{id}", "desired": [{{"level": "{top}"}}]}}]}}"#));
    assert!(answer.moved.is_empty());
    assert!(answer.findings.appeared.iter().any(|found| found.code == "TRT017"), "{:?}", answer.findings.appeared);
}
