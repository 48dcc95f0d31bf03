use super::{assessment, day, document, risk};
use crate::base::AsOf;
use crate::document::Isms;
use crate::rules::Settings;
use crate::views::{AssetBundle, BundleStep, asset_bundles};

fn bundles(isms: &Isms) -> Vec<AssetBundle> {
    asset_bundles(isms, None, AsOf::from(day("2026-03-31")), &Settings::default()).assets
}

fn protected(more: &str) -> Isms {
    let risk = risk(
        "R-1",
        &[assessment("A-1", "current", "2026-01-10", "high", "low")],
        r#""assets": ["AS-1"], "treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}"#,
    );
    document(&format!(
        r#""assets": [{{"id": "AS-1", "name": "Bookings", "kind": "information", "owner": "P-1", "in_scope": true,
             "ratings": [{{"criterion": "availability", "level": "high"}}]}}],
           "risks": [{risk}],
           "controls": [{{"id": "C-1", "title": "Backup", "owner": "P-2", "status": "implemented",
             "tests": [{{"id": "T-1", "result": "passed", "on": "2026-02-01"}}]}}],
           "documents": [{{"id": "DOC-1", "title": "Incident plan", "kind": "plan", "owner": "P-2", "answers": ["A.5.24"]}}],
           "exercises": [{{"id": "EX-1", "title": "At the table", "plan": "DOC-1", "on": "2025-11-01"}}]{more}"#
    ))
}

#[test]
fn a_complete_bundle_names_everything_and_everybody() {
    let found = bundles(&protected(""));
    let bundle = &found[0];
    assert!(bundle.complete, "{:?}", bundle.gaps);
    assert_eq!(bundle.risks[0].level.as_deref(), Some("medium"));
    assert_eq!(bundle.protections[0].control.as_str(), "C-1");
    assert_eq!(bundle.breach_plans[0].exercised_on, Some(day("2025-11-01")));
    let people: Vec<(&str, Vec<&str>)> = bundle
        .people
        .iter()
        .map(|found| (found.person.as_str(), found.answers_for.iter().map(|record| record.as_str()).collect()))
        .collect();
    assert_eq!(people, [("P-1", vec!["assets/AS-1", "risks/R-1"]), ("P-2", vec!["controls/C-1", "documents/DOC-1"])]);
}

#[test]
fn each_gap_is_named_where_it_would_be_filled() {
    let isms = document(
        r#""assets": [
             {"id": "AS-1", "name": "Bookings", "kind": "information"},
             {"id": "AS-2", "name": "Elsewhere", "kind": "information", "in_scope": false}],
           "risks": [{"id": "R-1", "title": "Loss", "assets": ["AS-1"],
             "treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}}],
           "controls": [{"id": "C-1", "title": "Backup", "status": "planned"}]"#,
    );
    let found = bundles(&isms);
    assert_eq!(found.len(), 1);
    let gaps: Vec<(BundleStep, &str)> = found[0].gaps.iter().map(|gap| (gap.step, gap.path.as_str())).collect();
    let expected = [
        (BundleStep::Identified, "/assets/0/owner"),
        (BundleStep::Identified, "/assets/0/ratings"),
        (BundleStep::Risks, "/risks/0/assessments"),
        (BundleStep::Responsible, "/risks/0/owner"),
        (BundleStep::Protections, "/controls/0/status"),
        (BundleStep::Responsible, "/controls/0/owner"),
        (BundleStep::BreachPlan, "/documents"),
    ];
    assert_eq!(gaps, expected);
}

#[test]
fn an_exercise_grows_old_and_only_the_named_asset_is_asked_for() {
    let isms = protected("");
    let late = asset_bundles(&isms, Some("AS-1"), AsOf::from(day("2027-03-31")), &Settings::default());
    assert_eq!((late.complete.get(), late.incomplete.get()), (0, 1));
    assert_eq!(late.assets[0].gaps[0].path, "/exercises");
    let none = asset_bundles(&isms, Some("AS-9"), AsOf::from(day("2026-03-31")), &Settings::default());
    assert!(none.assets.is_empty());
}

#[test]
fn an_asset_that_no_risk_names_and_a_retained_risk() {
    let retained = risk(
        "R-1",
        &[assessment("A-1", "current", "2026-01-10", "low", "low")],
        r#""assets": ["AS-1"], "treatment": {"options": [{"kind": "retain"}]}"#,
    );
    let isms = document(&format!(
        r#""assets": [{{"id": "AS-1", "name": "One", "kind": "information"}}, {{"id": "AS-2", "name": "Two", "kind": "hardware"}}],
           "risks": [{retained}]"#
    ));
    let found = bundles(&isms);
    let steps = |at: usize| found[at].gaps.iter().map(|gap| gap.step).collect::<Vec<_>>();
    // A risk that is kept by choice needs no control.
    assert!(!steps(0).contains(&BundleStep::Protections) && !steps(0).contains(&BundleStep::Risks));
    assert!(steps(1).contains(&BundleStep::Risks));
}
