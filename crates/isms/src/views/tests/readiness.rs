use super::{assessment, day, risk};
use crate::document::Isms;
use crate::model::{ImprovementSource, StepKind};
use crate::rules::Settings;
use crate::views::{
    AuditorCheck, CertificationStage, ClauseStanding, OperationRecord, Readiness, StageReadiness, StepOnDay, StepState,
    implementation, readiness,
};

fn isms(registers: &str) -> Isms {
    let text = format!(
        r#"{{"format": "isms/1.0", "edition": "iso27001:2022",
             "people": [{{"id": "P-1", "name": "One"}}, {{"id": "P-2", "name": "Two"}}] {registers}}}"#
    );
    Isms::parse(&text).unwrap_or_else(|error| panic!("{:#?}", error.faults))
}

fn ready(isms: &Isms) -> Readiness {
    readiness(isms, day("2026-03-31"), &Settings::default())
}

fn stage(readiness: &Readiness, wanted: CertificationStage) -> &StageReadiness {
    readiness.stages.iter().find(|stage| stage.stage == wanted).unwrap()
}

fn unmet(stage: &StageReadiness) -> Vec<&str> {
    stage.needs.iter().filter(|need| !need.met).map(|need| need.what.as_str()).collect()
}

/// What stage 1 looks at is kept elsewhere but for what is given here.
const ELSEWHERE: &str = r#", "kept_elsewhere": [
  {"id": "K-4", "clause": "4", "where": "The wiki"}, {"id": "K-5", "clause": "5", "where": "The wiki"},
  {"id": "K-6", "clause": "6", "where": "The wiki"}, {"id": "K-7", "clause": "7", "where": "The wiki"}]"#;

#[test]
fn nothing_is_ready_for_nothing() {
    let readiness = ready(&isms(""));
    assert!(readiness.stages.iter().all(|stage| !stage.ready));
    assert!(readiness.checks.iter().all(|check| check.standing == ClauseStanding::NotSatisfied));
    assert!(readiness.records.iter().all(|record| record.count.get() == 0 && record.latest.is_none()));
    assert!(!readiness.certified && readiness.certification.is_none());
    assert_eq!(unmet(stage(&readiness, CertificationStage::Stage1)).len(), 10);
    // What others build on comes first, and the numbers run on.
    let orders: Vec<u64> = readiness.gaps.iter().map(|gap| gap.order.get()).collect();
    assert_eq!(orders, (1..=orders.len() as u64).collect::<Vec<_>>());
    let place = |clause: &str| readiness.gaps.iter().position(|gap| gap.clause.starts_with(clause)).unwrap();
    assert!(place("4.1") < place("6.1.3") && place("6.1.3") < place("9.1"));
    assert!(readiness.gaps.iter().all(|gap| !gap.message.is_empty() && !gap.help.is_empty()));
}

#[test]
fn stage_1_asks_for_what_is_documented_and_planned() {
    let planned = format!(
        r#"{ELSEWHERE}, "audit_programme": [{{"id": "AP-1"}}], "management_reviews": [{{"id": "MR-1", "planned_on": "2026-06-01"}}]"#
    );
    let readiness = ready(&isms(&planned));
    let first = stage(&readiness, CertificationStage::Stage1);
    assert_eq!(unmet(first), [] as [&str; 0]);
    assert!(first.ready);
    let second = stage(&readiness, CertificationStage::Stage2);
    assert!(!second.ready);
    assert!(
        unmet(second).contains(&"an internal audit was held")
            && unmet(second).contains(&"a management review was held")
    );
    let documented = readiness.checks.iter().find(|check| check.check == AuditorCheck::Documented).unwrap();
    assert_eq!(documented.standing, ClauseStanding::NotAssessable);
    let without = isms(&planned.replace(r#""planned_on": "2026-06-01""#, r#""title": "Some day""#));
    assert_eq!(
        unmet(stage(&ready(&without), CertificationStage::Stage1)),
        ["a management review is planned, with a day in `planned_on`, or held"]
    );
}

#[test]
fn a_major_stands_in_the_way_until_it_is_dealt_with() {
    const WHAT: &str = "no major nonconformity stands in the way";
    let stands = |more: &str| {
        let text = format!(
            r#", "nonconformities": [{{"id": "NC-1", "title": "No restore", "grade": "major", "found_on": "2026-02-01" {more}}}]"#
        );
        unmet(stage(&ready(&isms(&text)), CertificationStage::Stage2)).contains(&WHAT)
    };
    let planned =
        |due: &str| format!(r#", "actions": [{{"id": "A-1", "what": "Plan tests", "owner": "P-1", "due": "{due}"}}]"#);
    let internal = r#", "source": "internal_audit""#;
    assert!(stands(r#", "state": "cause_known""#));
    assert!(!stands(r#", "state": "closed""#));
    assert!(stands(&planned("2026-06-30")), "of no stated source it may be the body's");
    assert!(stands(internal));
    assert!(!stands(&format!("{internal}{}", planned("2026-06-30"))));
    assert!(stands(&format!("{internal}{}", planned("2026-03-01"))), "overdue");
}

#[test]
fn surveillance_looks_at_what_happened_since_the_last_visit() {
    let text = |audit: &str, more: &str| {
        format!(
            r#", "audits": [{{"id": "AUD-1", "title": "Audit", "kind": "internal", "held_on": "{audit}"}}],
               "management_reviews": [{{"id": "MR-1", "held_on": "2026-02-01"}}],
               "certification": [{{"id": "CERT-1", "decided_on": "2024-04-10", "expires_on": "2027-04-09",
                 "surveillances": [{{"id": "S-1", "held_on": "2025-03-10"}}] {more}}}]"#
        )
    };
    let readiness = ready(&isms(&text("2026-01-15", "")));
    let surveillance = stage(&readiness, CertificationStage::Surveillance);
    assert_eq!(unmet(surveillance), [] as [&str; 0]);
    assert_eq!((readiness.certified, readiness.expires_on), (true, Some(day("2027-04-09"))));
    let old = ready(&isms(&text("2025-01-15", "")));
    assert_eq!(unmet(stage(&old, CertificationStage::Surveillance)), ["an internal audit was held since"]);
    let suspended = ready(&isms(&text("2026-01-15", r#", "suspensions": [{"since": "2026-03-01"}]"#)));
    assert!(!stage(&suspended, CertificationStage::Surveillance).needs[0].met);
    // A year without surveillance is an error of the certificate.
    let missed = isms(&text("2026-01-15", "").replace("2025-03-10", "2026-03-10"));
    assert!(
        unmet(stage(&ready(&missed), CertificationStage::Surveillance))
            .contains(&"nothing speaks against the certificate")
    );
}

#[test]
fn sources_that_fired_are_followed() {
    let readiness = ready(&isms(
        r#", "audits": [{"id": "AUD-1", "title": "Audit", "kind": "internal", "held_on": "2026-01-15"}],
           "findings": [
             {"id": "F-1", "title": "One", "kind": "nonconformity", "audit": "AUD-1", "nonconformity": "NC-1"},
             {"id": "F-2", "title": "Two", "kind": "observation", "audit": "AUD-1"},
             {"id": "F-3", "title": "Fine", "kind": "conformity", "audit": "AUD-1"}],
           "nonconformities": [{"id": "NC-1", "title": "One"}],
           "incidents": [
             {"id": "INC-1", "title": "Phish", "detected_at": "2026-01-02T09:00:00Z"},
             {"id": "INC-2", "title": "Noise", "detected_at": "2026-01-03T09:00:00Z", "assessed_as": "event"}],
           "improvements": [{"id": "IMP-1", "title": "Filter", "arises_from": ["incidents/INC-1"], "done_on": "2026-02-02"}]"#,
    ));
    let chain = |source: ImprovementSource| {
        let found = readiness.chains.iter().find(|chain| chain.source == source).unwrap();
        (found.fired.get(), found.followed.get(), found.example.iter().map(|r| r.as_str()).collect::<Vec<_>>())
    };
    assert_eq!(chain(ImprovementSource::Incident), (1, 1, vec!["incidents/INC-1", "improvements/IMP-1"]));
    assert_eq!(chain(ImprovementSource::InternalAudit), (2, 1, vec!["findings/F-1", "nonconformities/NC-1"]));
    assert_eq!(chain(ImprovementSource::ExternalAudit), (0, 0, vec![]));
    let count = |kind| readiness.records.iter().find(|record| record.kind == kind).unwrap().count.get();
    assert_eq!((count(OperationRecord::Incidents), count(OperationRecord::Improvements)), (2, 1));
}

#[test]
fn a_risk_assessed_twice_was_reviewed() {
    let made = [
        assessment("A-1", "current", "2025-02-01", "low", "low"),
        assessment("A-2", "current", "2026-02-01", "low", "low"),
    ];
    let readiness =
        ready(&isms(&format!(r#", "risks": [{}, {}]"#, risk("R-1", &made, ""), risk("R-2", &made[..1], ""))));
    let reviews = readiness.records.iter().find(|record| record.kind == OperationRecord::RiskReviews).unwrap();
    assert_eq!((reviews.count.get(), reviews.latest), (1, Some(day("2026-02-01"))));
}

fn step(steps: &[StepOnDay], wanted: StepKind) -> &StepOnDay {
    steps.iter().find(|step| step.step == wanted).unwrap()
}

#[test]
fn ten_steps_wait_for_each_other() {
    let progress = implementation(&isms(""), day("2026-03-31"), &Settings::default());
    assert_eq!(progress.steps.len(), 10);
    assert_eq!((progress.done.get(), progress.next), (0, Some(StepKind::ManagementSupport)));
    assert_eq!(progress.steps[0].state, StepState::Open);
    assert_eq!(step(&progress.steps, StepKind::Scope).state, StepState::Waiting);
    assert_eq!(step(&progress.steps, StepKind::Scope).waiting_for, [StepKind::ManagementSupport]);
    for (at, step) in progress.steps.iter().enumerate() {
        assert_eq!(step.number.get() as usize, at + 1);
        for needed in &step.prerequisites {
            assert!(
                progress.steps.iter().position(|other| other.step == *needed).unwrap() < at,
                "{needed} comes first"
            );
        }
    }
}

#[test]
fn a_step_is_done_when_records_show_it_and_not_when_the_plan_says_so() {
    let plan = |step: &str| {
        format!(
            r#", "kept_elsewhere": [{{"id": "K-5", "clause": "5.1", "where": "Minutes"}}, {{"id": "K-7", "clause": "7.1", "where": "Budget"}}],
               "implementation_plan": {{"owner": "P-1", "approach": "toolkit", "steps": [{step}],
                 "constraints": [{{"id": "CON-1", "what": "No time"}}, {{"id": "CON-2", "what": "No money", "mitigation": "A grant"}}]}}"#
        )
    };
    let on = |step: &str| implementation(&isms(&plan(step)), day("2026-03-31"), &Settings::default());
    let declared = on(
        r#"{"step": "management_support", "done_on": "2026-01-10"}, {"step": "scope", "planned_on": "2026-02-01", "done_on": "2026-02-01"}"#,
    );
    assert_eq!(declared.steps[0].state, StepState::Done);
    let scope = step(&declared.steps, StepKind::Scope);
    assert_eq!((scope.state, scope.progress.get(), scope.late), (StepState::Claimed, 0, true));
    assert!(!scope.missing.is_empty() && scope.missing.len() <= 5);
    assert_eq!(declared.next, Some(StepKind::Scope));
    let silent = on(r#"{"step": "management_support"}"#);
    assert_eq!(silent.steps[0].state, StepState::ToConfirm);
    assert_eq!(silent.unmitigated.len(), 1);
    assert_eq!(silent.unmitigated[0].path.as_deref(), Some("/implementation_plan/constraints/0/mitigation"));
}

#[test]
fn incident_management_is_shown_by_plan_and_exercise() {
    let on = |registers: &str| {
        let progress = implementation(&isms(registers), day("2026-03-31"), &Settings::default());
        step(&progress.steps, StepKind::IncidentManagement).shown
    };
    assert_eq!(on(""), ClauseStanding::NotSatisfied);
    let exercise = r#", "exercises": [{"id": "EX-1", "title": "Table-top", "on": "2026-02-01"}]"#;
    assert!(on(exercise) < ClauseStanding::NotSatisfied);
    assert_eq!(on(&exercise.replace("2026-02", "2026-05")), ClauseStanding::NotSatisfied, "not yet held");
}

#[test]
fn the_size_of_the_organization_is_told() {
    let progress = implementation(
        &isms(
            r#", "organization": {"name": "Two sites", "headcount": 80},
               "sites": [{"id": "S-1", "name": "North"}, {"id": "S-2", "name": "South"}, {"id": "S-3", "name": "Sold", "retired": {"on": "2026-01-01"}}],
               "units": [{"id": "U-1", "name": "IT"}], "implementation_plan": {"complexity": "high"}"#,
        ),
        day("2026-03-31"),
        &Settings::default(),
    );
    let size = &progress.size;
    let counts = [size.headcount.unwrap(), size.sites, size.units, size.processes, size.assets];
    assert_eq!(counts.map(crate::base::Count::get), [80, 2, 1, 0, 0]);
    assert_eq!(size.complexity, Some(crate::model::Complexity::High));
}
