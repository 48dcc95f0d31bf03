use super::{assert_flat, assessment, day, document, risk};
use crate::base::{AsOf, Label, Shape as _};
use crate::document::Isms;
use crate::model::RiskCriteria;
use crate::views::{
    CarryLackKind, CriteriaMapping, CriteriaMigration, CriteriaMigrationError, LevelSource, MigratedRisk,
    MigrationScale, ShareMove, Verdict, criteria_migration,
};

/// Five likelihoods and three consequences of other ids, four levels.
const NEW: &str = r#"{"id": "CRIT-2", "effective_from": "2026-05-01",
  "likelihood": {"levels": [{"id": "rare"}, {"id": "low"}, {"id": "medium"}, {"id": "high"}, {"id": "certain"}]},
  "consequence": {"levels": [{"id": "minor"}, {"id": "major"}, {"id": "extreme"}]},
  "levels": [{"id": "low", "label": "Low"}, {"id": "medium", "label": "Medium"}, {"id": "high", "label": "High"},
    {"id": "very_high", "label": "Very high"}],
  "method": {"kind": "matrix", "rows": [["low", "low", "medium"], ["low", "medium", "high"], ["low", "medium", "high"],
    ["medium", "high", "very_high"], ["medium", "high", "very_high"]]},
  "acceptance": [{"id": "AC-new", "level": "medium"}]}"#;

const MAPPING: &str = r#"{"consequence": [{"old": "low", "new": "minor"}, {"old": "medium", "new": "major"},
  {"old": "high", "new": "extreme"}]}"#;

fn mapping(text: &str) -> CriteriaMapping {
    CriteriaMapping::from_json_text(text).unwrap()
}

fn to(text: &str) -> RiskCriteria {
    RiskCriteria::from_json_text(text).unwrap()
}

fn migrate(isms: &Isms, new: &str, by: &str) -> CriteriaMigration {
    let found = criteria_migration(isms, &to(new), AsOf::from(day("2026-03-31")), &mapping(by)).unwrap();
    assert_eq!(CriteriaMigration::from_json(&found.to_json()).unwrap(), found);
    assert_flat(&found.rows(), CriteriaMigration::COLUMNS);
    found
}

fn of<'m>(found: &'m CriteriaMigration, id: &str) -> &'m MigratedRisk {
    found.risks.iter().find(|risk| risk.risk.as_str() == id).unwrap()
}

fn new(risk: &MigratedRisk) -> Option<&str> {
    risk.new.as_ref().map(Label::as_str)
}

fn isms(risks: &[String]) -> Isms {
    document(&format!(r#""risks": [{}]"#, risks.join(",")))
}

fn at(id: &str, stage: &str, likelihood: &str, consequence: &str) -> String {
    assessment(id, stage, "2026-01-15", likelihood, consequence)
}

#[test]
fn each_risk_is_rated_anew_by_id_and_by_the_mapping() {
    let isms = isms(&[
        risk("R-top", &[at("A-1", "current", "high", "high")], ""),
        risk("R-mid", &[at("A-1", "current", "medium", "medium")], ""),
        risk("R-low", &[at("A-1", "inherent", "high", "low"), at("A-2", "current", "low", "low")], ""),
        risk("R-none", &[], ""),
    ]);
    let found = migrate(&isms, NEW, MAPPING);
    // 3 of 3 becomes 4 of 4; 2 of 3 (50 %) becomes 2 of 4 (33 %); the lowest stays the lowest.
    let rows: Vec<_> = found
        .risks
        .iter()
        .map(|risk| {
            let share = |share: Option<crate::base::Percent>| share.map(crate::base::Percent::get);
            (risk.risk.as_str(), share(risk.old_share), new(risk), share(risk.new_share), risk.moved)
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("R-top", Some(100), Some("very_high"), Some(100), ShareMove::Same),
            ("R-mid", Some(50), Some("medium"), Some(33), ShareMove::Down),
            ("R-low", Some(0), Some("low"), Some(0), ShareMove::Same),
            ("R-none", None, None, None, ShareMove::Unknown),
        ]
    );
    // Medium had to be decided by the board; now the owner may accept it.
    let mid = of(&found, "R-mid");
    assert_eq!((mid.verdict_before, mid.verdict_after), (Verdict::Escalate, Verdict::Accept));
    assert_eq!((mid.over_before, mid.over_after), (Some(true), Some(false)));
    let stages: Vec<_> = of(&found, "R-low").stages.iter().map(|stage| stage.new.as_ref().unwrap().as_str()).collect();
    assert_eq!(stages, ["medium", "low"]);
    let why: Vec<&str> = mid.stages[0].why.iter().map(|step| step.text.as_str()).collect();
    assert_eq!(
        why[..2],
        [
            "likelihood: medium stays medium, the level of the same id",
            "consequence for availability: medium becomes major, as the mapping says"
        ]
    );
    assert_eq!(mid.stages[0].why[0].inputs, ["/risks/1/assessments/0/likelihood"]);
    let flows: Vec<_> =
        found.flows.iter().map(|flow| (flow.old_label.as_str(), flow.new_label.as_str(), flow.risks.get())).collect();
    assert_eq!(
        flows,
        [("unrated", "unrated", 1), ("Low", "Low", 1), ("Medium", "Medium", 1), ("High", "Very high", 1)]
    );
    assert_eq!([found.carried, found.lost, found.up, found.down].map(|count| count.get()), [3, 0, 0, 1]);
    assert_eq!(found.verdicts_changed.get(), 1);
    let medium = found
        .levels
        .iter()
        .find(|level| level.scale == MigrationScale::Likelihood && level.old.as_str() == "medium")
        .unwrap();
    assert_eq!((medium.source, medium.uses.get()), (LevelSource::SameId, 1));
    assert_eq!(medium.differs.as_deref(), Some("stands 3 of 5 instead of 2 of 3"));
}

#[test]
fn nothing_is_guessed_for_a_level_that_is_gone() {
    let isms = isms(&[risk("R-1", &[at("A-1", "inherent", "high", "low"), at("A-2", "current", "high", "high")], "")]);
    let found = migrate(&isms, NEW, r#"{"consequence": [{"old": "low", "new": "minor"}]}"#);
    let risk = of(&found, "R-1");
    assert_eq!((new(risk), risk.moved, risk.verdict_after), (None, ShareMove::Unknown, Verdict::Unrated));
    let [lack] = risk.lacks.as_slice() else { panic!("one lack") };
    assert_eq!(
        (lack.kind, lack.path.as_str()),
        (CarryLackKind::LevelGone, "/risks/0/assessments/1/consequence/0/level")
    );
    // The inherent assessment can be carried over, and does not stand in its place.
    assert_eq!(risk.stages[0].new.as_ref().unwrap().as_str(), "medium");
    assert_eq!((found.lost.get(), found.carried.get()), (1, 0));
    let gone = found.levels.iter().filter(|level| level.source == LevelSource::Nothing).count();
    assert_eq!(gone, 2);
}

#[test]
fn acceptances_are_held_against_the_assessment_as_it_would_be() {
    let medium = at("A-1", "current", "medium", "medium");
    let accepted = |more: &str| {
        format!(r#""acceptance": {{"by": "P-2", "authority": "board", "on": "2026-02-01", "assessment": "A-1"{more}}}"#)
    };
    let plain = isms(&[risk("R-1", std::slice::from_ref(&medium), &accepted(""))]);
    let print = {
        let risk = plain.risks.nth(0).unwrap();
        risk.assessments[0].fingerprint(plain.risk_criteria.nth(0).unwrap()).unwrap().to_string()
    };
    let isms = isms(&[
        risk("R-bound", std::slice::from_ref(&medium), &accepted(&format!(r#", "fingerprint": "{print}""#))),
        risk("R-free", std::slice::from_ref(&medium), &accepted("")),
        risk("R-open", &[medium], ""),
    ]);
    let found = migrate(&isms, NEW, MAPPING);
    let lost = |id: &str| of(&found, id).acceptance_lost.as_deref();
    assert_eq!(lost("R-bound"), Some("it was given for the assessment under the old criteria, by its fingerprint"));
    assert_eq!((lost("R-free"), lost("R-open")), (None, None));
    // Under a sterner matrix the same risk is higher than what was accepted.
    let stern = NEW.replace(
        r#"["low", "medium", "high"], ["low", "medium", "high"]"#,
        r#"["low", "medium", "high"], ["low", "high", "high"]"#,
    );
    let above = migrate(&isms, &stern, MAPPING);
    let reason = of(&above, "R-free").acceptance_lost.as_deref();
    assert_eq!(reason, Some("it would lie above the highest level that may be accepted"));
    let stern = stern.replace(r#""AC-new", "level": "medium""#, r#""AC-new", "level": "high""#);
    let found = migrate(&isms, &stern, MAPPING);
    assert_eq!(
        of(&found, "R-free").acceptance_lost.as_deref(),
        Some("High would be higher than what was accepted, Medium")
    );
    let found = migrate(&isms, &stern, &MAPPING.replace("]}", r#"], "levels": [{"old": "medium", "new": "high"}]}"#));
    assert_eq!(of(&found, "R-free").acceptance_lost, None);
}

#[test]
fn another_method_names_what_it_lacks() {
    let isms = isms(&[risk("R-1", &[at("A-1", "current", "high", "high")], "")]);
    let custom = r#"{"id": "C", "likelihood": {"levels": [{"id": "high"}]}, "consequence": {"levels": [{"id": "high"}]},
      "levels": [{"id": "low"}], "method": {"kind": "custom", "name": "House rules"}}"#;
    let found = migrate(&isms, custom, "{}");
    assert_eq!(of(&found, "R-1").lacks[0].kind, CarryLackKind::MethodUnknown);
    let product = r#"{"id": "C", "likelihood": {"levels": [{"id": "low"}, {"id": "high"}]},
      "consequence": {"levels": [{"id": "low"}, {"id": "high"}]}, "levels": [{"id": "low"}, {"id": "high"}],
      "method": {"kind": "arithmetic", "operation": "product",
        "thresholds": [{"level": "low", "at_least": 1}, {"level": "high", "at_least": 4}]}}"#;
    let found = migrate(&isms, product, "{}");
    assert_eq!((new(of(&found, "R-1")), of(&found, "R-1").verdict_after), (Some("high"), Verdict::NoCriterion));
}

#[test]
fn what_the_new_method_does_not_take_is_left_behind_and_what_it_needs_is_named() {
    let with = assessment("A-1", "current", "2026-01-15", "high", "high").replace(
        r#""likelihood""#,
        r#""factors": [{"factor": "mood", "value": 3}, {"factor": "damage_potential", "value": 3}], "likelihood""#,
    );
    let isms = isms(&[risk("R-1", &[with], "")]);
    let preset = crate::scoring::preset("owasp_risk_rating").unwrap();
    let mut owasp = to(r#"{"id": "C-owasp"}"#);
    (owasp.likelihood, owasp.consequence) = (Some(preset.likelihood), Some(preset.consequence));
    (owasp.levels, owasp.method) = (preset.levels, Some(preset.method));
    let found = criteria_migration(&isms, &owasp, AsOf::from(day("2026-03-31")), &CriteriaMapping::default()).unwrap();
    let risk = of(&found, "R-1");
    assert!(!risk.lacks.is_empty(), "{risk:?}");
    assert!(risk.lacks.iter().all(|lack| lack.kind == CarryLackKind::FactorMissing), "{:?}", risk.lacks);
    assert_eq!(risk.lacks[0].path, "/risks/0/assessments/0/factors");
    assert_eq!(risk.stages[0].dropped, ["likelihood", "consequence", "factor mood", "factor damage_potential"]);
}

#[test]
fn the_same_criteria_change_nothing() {
    let isms = isms(&[
        risk("R-1", &[at("A-1", "current", "high", "high")], ""),
        risk("R-2", &[at("A-1", "current", "low", "high")], ""),
    ]);
    let same = isms.risk_criteria.nth(0).unwrap();
    let found = criteria_migration(&isms, same, AsOf::from(day("2026-03-31")), &CriteriaMapping::default()).unwrap();
    assert!(found.risks.iter().all(|risk| risk.old == risk.new && risk.moved == ShareMove::Same));
    assert!(found.risks.iter().all(|risk| risk.verdict_before == risk.verdict_after));
    assert!(found.levels.iter().all(|level| level.differs.is_none() && level.source == LevelSource::SameId));
}

#[test]
fn a_mapping_that_names_what_is_not_there_is_refused_with_every_fault() {
    let isms = isms(&[]);
    let by = r#"{"likelihood": [{"old": "huge", "new": "rare"}, {"old": "low", "new": "tiny"}, {"old": "low", "new": "low"}],
      "levels": [{"old": "low", "new": "none"}]}"#;
    let found = criteria_migration(&isms, &to(NEW), AsOf::from(day("2026-03-31")), &mapping(by));
    let Err(CriteriaMigrationError::Mapping(error)) = found else { panic!("it was accepted") };
    let paths: Vec<&str> = error.faults.iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "/mapping/likelihood/0/old",
            "/mapping/likelihood/1/new",
            "/mapping/likelihood/2/old",
            "/mapping/levels/0/new"
        ]
    );
    let incomplete = to(r#"{"id": "C"}"#);
    let found = criteria_migration(&isms, &incomplete, AsOf::from(day("2026-03-31")), &CriteriaMapping::default());
    assert_eq!(found, Err(CriteriaMigrationError::Incomplete));
}
