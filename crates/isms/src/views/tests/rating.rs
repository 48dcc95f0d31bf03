use super::{assert_flat, assessment, day, document, risk};
use crate::base::{Json, Shape as _};
use crate::model::Stage;
use crate::views::{AcceptanceStanding, Lack, LevelBasis, Ratings, RiskRating, Support, Verdict, rate, ratings};

fn rated(risks: &str, controls: &str, on: &str) -> RiskRating {
    let isms = document(&format!(r#""risks": [{risks}], "controls": [{controls}]"#));
    rate(&isms, "R-1", day(on)).unwrap()
}

/// One risk with one current assessment.
fn now(likelihood: &str, consequence: &str, more: &str) -> RiskRating {
    rated(&risk("R-1", &[assessment("A-1", "current", "2026-01-10", likelihood, consequence)], more), "", "2026-03-31")
}

#[test]
fn each_verdict_names_its_criterion_and_who_decides() {
    let low = now("low", "low", "").evaluation;
    assert_eq!((low.verdict, low.settled, low.over, low.gap), (Verdict::Accept, true, Some(false), Some(0)));
    assert_eq!(low.criterion.unwrap().as_str(), "AC-owner");
    let owner = low.may_decide.unwrap();
    assert_eq!((owner.role, owner.persons[0].as_str()), (None, "P-1"));

    let medium = now("medium", "medium", "").evaluation;
    assert_eq!((medium.verdict, medium.settled, medium.over), (Verdict::Escalate, false, Some(true)));
    let board = medium.may_decide.unwrap();
    assert_eq!((board.role.unwrap().as_str(), board.persons[0].as_str()), ("board", "P-2"));

    let high = now("high", "high", "").evaluation;
    assert_eq!((high.verdict, high.over, high.gap), (Verdict::Treat, Some(true), Some(1)));
    assert_eq!(
        high.derivation.steps().last().unwrap().text,
        "high exceeds medium, the most that AC-board accepts, by 1 in rank"
    );
    assert_eq!(high.derivation.steps()[1].inputs, ["/risk_criteria/0/acceptance/1"]);
}

#[test]
fn a_vacant_authority_has_no_persons() {
    let text = risk("R-1", &[assessment("A-1", "current", "2026-01-10", "medium", "medium")], "");
    let later = rated(&text, "", "2027-01-01").evaluation.may_decide.unwrap();
    assert_eq!((later.role.unwrap().as_str(), later.persons.len()), ("board", 0));
}

#[test]
fn a_category_has_its_own_criteria_and_an_unknown_level_is_none() {
    let safety = now("low", "low", r#""category": "safety""#).evaluation;
    assert_eq!((safety.verdict, safety.explicit, safety.settled), (Verdict::Accept, true, false));
    assert_eq!(safety.criterion.unwrap().as_str(), "AC-safety");
    let above = now("medium", "medium", r#""category": "safety""#).evaluation;
    assert_eq!((above.verdict, above.gap), (Verdict::Treat, Some(1)));
    let odd = now("low", "low", r#""category": "odd""#).evaluation;
    assert_eq!((odd.verdict, odd.over, odd.settled, odd.may_decide), (Verdict::NoCriterion, None, false, None));
}

#[test]
fn unrated_in_unrated_out() {
    let nothing = rated(&risk("R-1", &[], ""), "", "2026-03-31");
    assert_eq!((nothing.evaluation.verdict, nothing.evaluation.basis), (Verdict::Unrated, LevelBasis::Nothing));
    assert_eq!((nothing.unrated[0].what, nothing.unrated[0].path.as_str()), (Lack::Assessment, "/risks/0/assessments"));

    let half = rated(
        &risk("R-1", &[r#"{"id": "A-1", "stage": "current", "likelihood": "low"}"#.to_owned()], ""),
        "",
        "2026-03-31",
    );
    assert_eq!(half.evaluation.verdict, Verdict::Unrated);
    assert_eq!(
        (half.unrated[0].what, half.unrated[0].path.as_str()),
        (Lack::Consequence, "/risks/0/assessments/0/consequence")
    );

    let foreign = now("enormous", "low", "");
    assert_eq!((foreign.evaluation.verdict, foreign.unrated[0].what), (Verdict::Unrated, Lack::LevelOnScale));
    assert_eq!(foreign.unrated[0].path, "/risks/0/assessments/0/likelihood");

    let text = assessment("A-1", "current", "2026-01-10", "low", "low").replace("CRIT-1", "CRIT-9");
    let lost = rated(&risk("R-1", &[text], ""), "", "2026-03-31");
    assert_eq!(lost.unrated[0].what, Lack::Criteria);

    let before = rated(&risk("R-1", &[assessment("A-1", "current", "2026-01-10", "low", "low")], ""), "", "2026-01-09");
    assert_eq!((before.stages.len(), before.evaluation.verdict), (0, Verdict::Unrated));
}

#[test]
fn a_newer_incomplete_assessment_is_named_and_the_older_stands() {
    let newer = r#"{"id": "A-2", "stage": "current", "on": "2026-02-01", "consequence": [{"criterion": "finance", "level": "high"}]}"#;
    let first = assessment("A-1", "current", "2026-01-10", "low", "low");
    let rating = rated(&risk("R-1", &[first, newer.to_owned()], ""), "", "2026-03-31");
    assert_eq!(rating.evaluation.level.unwrap().id.as_str(), "low");
    assert_eq!(
        (rating.unrated[0].what, rating.unrated[0].path.as_str()),
        (Lack::Likelihood, "/risks/0/assessments/1/likelihood")
    );
}

#[test]
fn unsound_criteria_rate_nothing() {
    let mut isms = document(&format!(
        r#""risks": [{}]"#,
        risk("R-1", &[assessment("A-1", "current", "2026-01-10", "low", "low")], "")
    ));
    assert!(isms.risk_criteria.update("CRIT-1", |criteria| {
        criteria.levels.pop();
    }));
    let rating = rate(&isms, "R-1", day("2026-03-31")).unwrap();
    assert_eq!((rating.evaluation.verdict, rating.unrated[0].what), (Verdict::Unrated, Lack::SoundCriteria));
}

#[test]
fn stages_carry_the_arithmetic_from_the_document() {
    let two = r#"{"id": "A-1", "stage": "inherent", "likelihood": "medium", "level": "low", "consequence": [
        {"criterion": "finance", "level": "low"}, {"criterion": "availability", "level": "high"}]}"#;
    let current = assessment("A-2", "current", "2026-01-10", "low", "medium");
    let rating = rated(&risk("R-1", &[current, two.to_owned()], ""), "", "2026-03-31");
    let inherent = rating.stage(Stage::Inherent).unwrap();
    assert_eq!(
        (inherent.level.as_ref().unwrap().id.as_str(), inherent.consequence.as_ref().unwrap().as_str()),
        ("high", "high")
    );
    assert!(inherent.contradicts);
    let steps = inherent.derivation.steps();
    assert_eq!((steps[0].rule, steps[1].rule), ("maximum", "matrix"));
    assert_eq!(steps[1].inputs, ["/risks/0/assessments/1/likelihood", "/risks/0/assessments/1/consequence/1/level"]);
    assert!(rating.stage(Stage::Target).is_none());
    let stages: Vec<Stage> = rating.stages.iter().map(|rating| rating.stage).collect();
    assert_eq!(stages, [Stage::Inherent, Stage::Current]);
}

const MEDIUM: [&str; 2] = ["medium", "medium"];

fn acceptance(more: &str, on: &str) -> AcceptanceStanding {
    let text = risk(
        "R-1",
        &[
            assessment("A-1", "current", "2026-01-10", MEDIUM[0], MEDIUM[1]),
            assessment("T-1", "target", "2026-01-10", "low", "low"),
        ],
        &format!(r#""acceptance": {{{more}}}"#),
    );
    rated(&text, "", on).evaluation.acceptance.standing
}

#[test]
fn acceptances_hold_lapse_and_go_stale() {
    let given = r#""by": "P-2", "on": "2026-02-01""#;
    assert_eq!(acceptance("", "2026-03-31"), AcceptanceStanding::Proposed);
    assert_eq!(acceptance(r#""by": "P-2""#, "2026-03-31"), AcceptanceStanding::Incomplete);
    assert_eq!(acceptance(r#""on": "2026-02-01""#, "2026-03-31"), AcceptanceStanding::Incomplete);
    assert_eq!(acceptance(given, "2026-03-31"), AcceptanceStanding::Accepted);
    assert_eq!(acceptance(given, "2026-01-31"), AcceptanceStanding::NotYet);
    assert_eq!(acceptance(&format!(r#"{given}, "until": "2026-03-31""#), "2026-03-31"), AcceptanceStanding::Accepted);
    assert_eq!(acceptance(&format!(r#"{given}, "until": "2026-03-31""#), "2026-04-01"), AcceptanceStanding::Expired);
    // The board's criterion lets an acceptance last a year, whatever the acceptance itself says.
    assert_eq!(acceptance(&format!(r#"{given}, "until": "2030-01-01""#), "2027-02-01"), AcceptanceStanding::Accepted);
    assert_eq!(acceptance(&format!(r#"{given}, "until": "2030-01-01""#), "2027-02-02"), AcceptanceStanding::Expired);
    assert_eq!(acceptance(&format!(r#"{given}, "assessment": "A-9""#), "2026-03-31"), AcceptanceStanding::Stale);
    assert_eq!(acceptance(&format!(r#"{given}, "assessment": "T-1""#), "2026-03-31"), AcceptanceStanding::Exceeded);
    assert_eq!(acceptance(&format!(r#"{given}, "level": "low""#), "2026-03-31"), AcceptanceStanding::Exceeded);
    assert_eq!(acceptance(&format!(r#"{given}, "level": "medium""#), "2026-03-31"), AcceptanceStanding::Accepted);
    assert_eq!(acceptance(&format!(r#"{given}, "state": "revoked""#), "2026-03-31"), AcceptanceStanding::Revoked);
    assert_eq!(acceptance(&format!(r#"{given}, "state": "refused""#), "2026-03-31"), AcceptanceStanding::Refused);
}

#[test]
fn an_acceptance_is_bound_to_the_fingerprint() {
    let text = risk("R-1", &[assessment("A-1", "current", "2026-01-10", "medium", "medium")], "");
    let mut isms = document(&format!(r#""risks": [{text}]"#));
    let risk = isms.risks.get("R-1").unwrap().clone();
    let digest = risk.assessments[0].fingerprint(isms.risk_criteria.get("CRIT-1").unwrap()).unwrap();
    let mut json = risk.to_json().into_owned();
    let given = format!(r#"{{"by": "P-2", "on": "2026-02-01", "assessment": "A-1", "fingerprint": "{digest}"}}"#);
    json.put("acceptance", Json::parse(&given).unwrap().into_owned());
    isms.upsert("risks", &json).unwrap();
    let evaluation = rate(&isms, "R-1", day("2026-03-31")).unwrap().evaluation;
    assert_eq!(
        (evaluation.acceptance.standing, evaluation.settled, evaluation.over),
        (AcceptanceStanding::Accepted, true, Some(false))
    );
    // Another rationale changes nothing; another likelihood does, though the level stays the same.
    isms.risks.update("R-1", |risk| risk.assessments[0].rationale = Some("A typo mended".parse().unwrap()));
    assert!(rate(&isms, "R-1", day("2026-03-31")).unwrap().evaluation.acceptance.holds());
    isms.risks.update("R-1", |risk| {
        risk.assessments[0].likelihood = Some("low".parse().unwrap());
        risk.assessments[0].consequence[0].level = "high".parse().unwrap();
    });
    let evaluation = rate(&isms, "R-1", day("2026-03-31")).unwrap().evaluation;
    assert_eq!((evaluation.acceptance.standing, evaluation.settled), (AcceptanceStanding::Stale, false));
}

#[test]
fn the_history_of_an_acceptance_decides() {
    let history = r#""by": "P-2", "on": "2026-02-01", "until": "2026-06-30", "history": [
        {"kind": "accept", "by": "P-2", "at": "2026-02-01T08:00:00Z", "assessment": "A-1", "until": "2026-06-30"},
        {"kind": "revoke", "by": "P-2", "at": "2026-03-01T08:00:00Z", "reason": "Wrong risk"},
        {"kind": "correct", "by": "P-2", "at": "2026-03-10T08:00:00Z", "entry": 1, "reason": "It was right"},
        {"kind": "correct", "by": "P-2", "at": "2026-03-20T08:00:00Z", "entry": 2, "reason": "No, it was not"}]"#;
    assert_eq!(acceptance(history, "2026-01-31"), AcceptanceStanding::Missing);
    assert_eq!(acceptance(history, "2026-02-01"), AcceptanceStanding::Accepted);
    assert_eq!(acceptance(history, "2026-03-05"), AcceptanceStanding::Revoked);
    assert_eq!(acceptance(history, "2026-03-10"), AcceptanceStanding::Accepted);
    assert_eq!(acceptance(history, "2026-03-20"), AcceptanceStanding::Revoked);
    assert_eq!(acceptance(&history.replace("2026-03-20", "2026-12-20"), "2026-07-01"), AcceptanceStanding::Expired);
}

const TREATED: &str = r#""treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}"#;

fn treated(stage: &str, control: &str, inherent: bool) -> crate::views::Evaluation {
    let mut assessments = vec![assessment("A-2", stage, "2026-01-10", "low", "low")];
    if inherent {
        assessments.push(assessment("A-1", "inherent", "2026-01-01", "high", "high"));
    }
    let control = format!(r#"{{"id": "C-1", "title": "Backup"{control}}}"#);
    rated(&risk("R-1", &assessments, TREATED), &control, "2026-03-31").evaluation
}

#[test]
fn a_level_that_rests_on_a_failed_control_is_not_supported() {
    let failed = r#", "status": "implemented", "tests": [{"id": "T-1", "on": "2026-02-01", "result": "failed"}]"#;
    for stage in ["current", "residual"] {
        let works = treated(stage, r#", "status": "implemented""#, true);
        assert_eq!(
            (works.support, works.basis, works.verdict),
            (Support::Supported, LevelBasis::Stated, Verdict::Accept)
        );
        let failed = treated(stage, failed, true);
        assert_eq!(
            (failed.support, failed.basis, failed.verdict),
            (Support::Unsupported, LevelBasis::Fallback, Verdict::Treat)
        );
        assert_eq!((failed.level.unwrap().id.as_str(), failed.stage), ("high", Some(Stage::Inherent)));
        let rules: Vec<&str> = failed.derivation.steps().iter().map(|step| step.rule).collect();
        assert_eq!(rules, ["unsupported", "fallback", "treat"]);
    }
    let alone = treated("residual", failed, false);
    assert_eq!(
        (alone.verdict, alone.basis, alone.level, alone.over),
        (Verdict::Unrated, LevelBasis::Nothing, None, None)
    );
}

#[test]
fn a_planned_control_carries_no_residual_level_and_is_no_part_of_a_current_one() {
    let planned = r#", "status": "planned""#;
    assert_eq!(treated("residual", planned, true).support, Support::Unsupported);
    let current = treated("current", planned, true);
    assert_eq!((current.support, current.rests_on.len()), (Support::Supported, 0));
    let unsaid = treated("residual", "", true);
    assert_eq!(
        (unsaid.support, unsaid.basis, unsaid.verdict),
        (Support::Unverified, LevelBasis::Stated, Verdict::Accept)
    );
}

#[test]
fn a_level_rests_on_the_controls_it_names() {
    let current = assessment("A-2", "current", "2026-01-10", "low", "low")
        .replace(r#""likelihood""#, r#""controls": ["C-2"], "likelihood""#);
    let inherent = assessment("A-1", "inherent", "2026-01-01", "high", "high");
    let ask = |named: &str| {
        let controls = format!(
            r#"{{"id": "C-1", "title": "Backup", "status": "planned"}}, {{"id": "C-2", "title": "Guard", "status": "{named}"}}"#
        );
        rated(&risk("R-1", &[current.clone(), inherent.clone()], TREATED), &controls, "2026-03-31").evaluation
    };
    let works = ask("implemented");
    assert_eq!(
        (works.support, works.rests_on.len(), works.rests_on[0].control.as_str()),
        (Support::Supported, 1, "C-2")
    );
    assert_eq!((ask("partial").support, ask("partial").basis), (Support::Unverified, LevelBasis::Stated));
    assert_eq!((ask("not_started").support, ask("not_started").basis), (Support::Unsupported, LevelBasis::Fallback));
}

#[test]
fn superseded_criteria_are_named() {
    let mut isms = document(&format!(
        r#""risks": [{}]"#,
        risk("R-1", &[assessment("A-1", "current", "2026-01-10", "low", "low")], "")
    ));
    let mut next = isms.risk_criteria.get("CRIT-1").unwrap().clone();
    next.id = "CRIT-2".parse().unwrap();
    next.effective_from = Some(day("2026-02-01"));
    isms.risk_criteria.put(next);
    let rating = rate(&isms, "R-1", day("2026-03-31")).unwrap();
    assert_eq!(rating.evaluation.superseded_by.unwrap().as_str(), "CRIT-2");
    assert!(rate(&isms, "R-1", day("2026-01-31")).unwrap().evaluation.superseded_by.is_none());
}

#[test]
fn ratings_leave_out_retired_risks_and_flatten() {
    let current =
        |id: &str, more: &str| risk(id, &[assessment("A-1", "current", "2026-01-10", "medium", "medium")], more);
    let retired = current("R-2", r#""retired": {"on": "2026-02-01"}"#);
    let isms = document(&format!(r#""risks": [{}, {retired}, {}]"#, current("R-1", ""), risk("R-3", &[], "")));
    let all = ratings(&isms, day("2026-03-31"));
    let ids: Vec<&str> = all.ratings.iter().map(|rating| rating.risk.as_str()).collect();
    assert_eq!(ids, ["R-1", "R-3"]);
    let rows = all.rows();
    assert_flat(&rows, Ratings::COLUMNS);
    assert_eq!(rows[0].get("may_decide").unwrap().as_str(), Some("board"));
    assert_eq!(rows[1].get("unrated").unwrap().as_str(), Some("assessment"));
    let json = all.to_json();
    assert_eq!(json.at("/ratings/0/evaluation/level/label").unwrap().as_str(), Some("Medium"));
    assert_eq!(json.at("/as_of").unwrap().as_str(), Some("2026-03-31"));
    assert!(rate(&isms, "R-9", day("2026-03-31")).is_none());
    assert!(rate(&isms, "R-2", day("2026-03-31")).is_some());
}
