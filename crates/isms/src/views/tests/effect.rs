use super::{assessment, day, document, edition, risk};
use crate::base::Json;
use crate::document::Isms;
use crate::model::Stage;
use crate::rules::Settings;
use crate::views::{
    Changes, ControlEffects, Crossing, LevelBasis, RiskEffects, SupposedStatus, Verdict, WhatIf, control_effects, rate,
    what_if,
};

/// The document of these registers, its criteria with a convention.
fn reckoning(effect: &str, registers: &str) -> Isms {
    let text = document(registers).to_text();
    let marked = text.replacen(r#""acceptance": ["#, &format!(r#""control_effect": {effect}, "acceptance": ["#), 1);
    Isms::parse(&marked).unwrap_or_else(|error| panic!("{:#?}", error.faults))
}

fn steps(registers: &str) -> Isms {
    reckoning(r#"{"kind": "steps", "combine": "sum"}"#, registers)
}

fn ask(isms: &Isms) -> ControlEffects {
    control_effects(isms, day("2026-03-31"))
}

fn fail(isms: &Isms, control: &str) -> WhatIf {
    let changes = format!(r#"{{"controls": [{{"id": "{control}", "status": "failed"}}]}}"#);
    let changes: Changes = crate::base::Shape::from_json(&Json::parse(&changes).unwrap()).unwrap();
    assert_eq!(changes.controls[0].status, SupposedStatus::Failed);
    what_if(isms, day("2026-03-31"), &changes, &Settings::default()).unwrap()
}

fn computed(row: &RiskEffects, stage: Stage) -> Option<&str> {
    let stage = row.stages.iter().find(|effect| effect.stage == stage)?;
    stage.computed.as_ref().map(|level| level.id.as_str())
}

/// Sixty risks over eight controls of all sorts, in no particular order.
fn register() -> Isms {
    let words = ["low", "medium", "high"];
    let mut risks = Vec::new();
    let mut state = 7_usize;
    let mut draw = |below: usize| {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        state / 65_536 % below
    };
    for number in 0..60 {
        let inherent = assessment("A-0", "inherent", "2025-12-01", words[draw(3)], words[draw(3)]);
        let stated = assessment("A-1", "current", "2026-01-10", words[draw(3)], words[draw(3)]);
        let mut assessments = vec![inherent, stated];
        assessments.truncate(1 + draw(2));
        let mut controls: Vec<String> = (0..8).filter(|_| draw(3) == 0).map(|id| format!(r#""C-{id}""#)).collect();
        controls.dedup();
        let treatment =
            format!(r#""treatment": {{"options": [{{"kind": "modify"}}], "controls": [{}]}}"#, controls.join(","));
        risks.push(risk(&format!("R-{number}"), &assessments, &treatment));
    }
    let controls: Vec<String> = (0..8)
        .map(|id| {
            let status = ["implemented", "implemented", "planned", "partial"][id % 4];
            let acts = match id % 3 {
                0 => r#"{"factor": "likelihood", "steps": 1}"#,
                1 => r#"{"factor": "consequence", "steps": 1}"#,
                _ => r#"{"factor": "likelihood", "steps": 2}, {"factor": "consequence", "criterion": "privacy", "steps": 1}"#,
            };
            format!(r#"{{"id": "C-{id}", "title": "C", "status": "{status}", "acts_on": [{acts}]}}"#)
        })
        .collect();
    steps(&format!(r#""risks": [{}], "controls": [{}]"#, risks.join(","), controls.join(",")))
}

#[test]
fn what_breaks_if_a_control_fails_is_what_what_if_says() {
    let isms = register();
    let effects = ask(&isms);
    let mut crossings = 0;
    for control in &effects.controls {
        let answer = fail(&isms, control.control.as_str());
        let crossed: Vec<_> = answer
            .moved
            .iter()
            .filter(|moved| moved.crossed == Some(Crossing::Over) && control.risks.contains(&moved.risk))
            .map(|moved| moved.risk.clone())
            .collect();
        assert_eq!(crossed, control.single_point_for, "{}", control.control);
        crossings += crossed.len();
        for row in effects.risks.iter().filter(|row| control.risks.contains(&row.risk)) {
            let share = row.controls.iter().find(|share| share.control == control.control).unwrap();
            let lost = share.levels_lost.unwrap().get();
            let moved = answer.moved.iter().find(|moved| moved.risk == row.risk);
            let rank = |standing: &Option<crate::views::RiskStanding>| {
                standing.as_ref().and_then(|standing| standing.level.as_ref()).map(|level| level.rank as u64)
            };
            let rise = moved.map_or(0, |moved| rank(&moved.after).unwrap() - rank(&moved.before).unwrap());
            assert_eq!(rise, lost, "{} without {}", row.risk, control.control);
            if let Some(moved) = moved {
                assert_eq!(moved.after.as_ref().unwrap().basis, LevelBasis::Computed);
            }
        }
    }
    assert!(crossings > 3, "only {crossings} crossings: the register shows too little");
}

#[test]
fn no_stage_lies_higher_than_the_one_before() {
    for row in ask(&register()).risks {
        let rank = |stage: Stage| {
            let effect = row.stages.iter().find(|effect| effect.stage == stage)?;
            effect.computed.as_ref().map(|level| level.rank)
        };
        let (inherent, current, target) = (rank(Stage::Inherent), rank(Stage::Current), rank(Stage::Target));
        assert!(inherent >= current && current >= target && target.is_some(), "{row:?}");
    }
}

#[test]
fn a_failed_control_leaves_the_computed_level_and_is_never_a_relief() {
    let controls = r#""controls": [
        {"id": "C-1", "title": "Lock", "status": "implemented", "acts_on": [{"factor": "likelihood", "steps": 1}]},
        {"id": "C-2", "title": "Guard", "status": "implemented", "tests": [{"id": "T", "result": "failed", "on": "2026-02-01"}],
         "acts_on": [{"factor": "likelihood", "steps": 1}]}]"#;
    let with = |stated: &str| {
        let assessments = [
            assessment("A-0", "inherent", "2025-12-01", "high", "medium"),
            assessment("A-1", "residual", "2026-01-10", stated, "medium"),
        ];
        let treatment = r#""treatment": {"options": [{"kind": "modify"}], "controls": ["C-1", "C-2"]}"#;
        let isms = steps(&format!(r#""risks": [{}], {controls}"#, risk("R", &assessments, treatment)));
        let evaluation = rate(&isms, "R", day("2026-03-31")).unwrap().evaluation;
        (evaluation.basis, evaluation.level.unwrap().id.to_string(), evaluation.verdict)
    };
    // High less one level is medium, above the stated low: it stands.
    assert_eq!(with("low"), (LevelBasis::Computed, "medium".to_owned(), Verdict::Escalate));
    // Rated high with both at work, so medium without one cannot be: the inherent level stands.
    assert_eq!(with("high"), (LevelBasis::Fallback, "high".to_owned(), Verdict::Treat));
}

#[test]
fn where_assessors_rate_again_nothing_is_computed() {
    let assessments = [assessment("A-0", "inherent", "2025-12-01", "high", "high")];
    let treated = risk("R", &assessments, r#""treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}"#);
    let registers = format!(
        r#""risks": [{treated}], "controls": [{{"id": "C-1", "title": "Lock", "status": "implemented",
           "acts_on": [{{"factor": "likelihood", "steps": 1, "reduces_by": 50}}]}}]"#
    );
    for isms in [document(&registers), reckoning(r#"{"kind": "rerate"}"#, &registers)] {
        let row = &ask(&isms).risks[0];
        assert_eq!((row.convention.as_deref(), row.gaps.len()), (Some("rerate"), 0));
        assert_eq!(computed(row, Stage::Current), None);
        assert!(!row.controls[0].counts);
        assert!(fail(&isms, "C-1").moved.is_empty());
    }
    // A convention that the method cannot carry says where.
    let row = &ask(&reckoning(r#"{"kind": "score_percent"}"#, &registers)).risks[0];
    assert_eq!(row.gaps[0].path, "/risk_criteria/0/control_effect");
    let row = &ask(&reckoning(r#"{"kind": "product"}"#, &registers)).risks[0];
    assert_eq!(row.gaps[0].path, "/risk_criteria/0/likelihood/levels/0/at_least");
    assert_eq!(computed(&ask(&steps(&registers)).risks[0], Stage::Current), Some("high"));
}

#[test]
fn an_empty_document_has_no_effects() {
    let effects = ask(&edition("iso27001:2022", r#""assets": []"#));
    assert!(effects.risks.is_empty() && effects.controls.is_empty());
}
