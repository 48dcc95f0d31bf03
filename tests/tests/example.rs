//! The example organization is whole, healthy and large enough to show something: `docs/examples/example.isms.json`.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use isms::base::{AsOf, Json, Severity, Shape};
use isms::document::{Isms, REGISTERS};
use isms::lifecycle::{LifecycleSettings, machines};
use isms::model::{AuditKind, Command, NonconformityCommand, Stage};
use isms::rules::{Report, Settings, check};

fn text() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples/example.isms.json");
    fs::read_to_string(path).unwrap()
}

fn example() -> Isms {
    Isms::parse(&text()).unwrap_or_else(|error| panic!("{:#?}", error.faults))
}

fn day() -> AsOf {
    "2026-03-31".parse().unwrap()
}

fn report() -> Report {
    check(&example(), &Settings::default(), day())
}

fn lines(report: &Report, severity: Severity) -> Vec<String> {
    let found = report.diagnostics.iter().filter(|found| found.severity == severity && found.suppressed.is_none());
    found.map(|found| format!("{} {} {}", found.code, found.path, found.message)).collect()
}

#[test]
fn it_is_read_without_faults_and_written_as_it_was() {
    let text = text();
    let reading = Isms::read_bytes(text.as_bytes()).unwrap();
    assert!(reading.faults.is_empty(), "{:#?}", reading.faults);
    assert!(reading.notices.is_empty(), "{:#?}", reading.notices);
    assert!(reading.isms.to_text() == text, "writing the example gives another text");
    assert_eq!(Isms::read_stream(&reading.isms.to_stream()).unwrap().isms, reading.isms);
}

#[test]
fn it_validates_against_the_published_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/schema/isms.schema.json");
    let schema: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let document: serde_json::Value = serde_json::from_str(&text()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).take(5).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn it_has_no_errors_and_some_warnings() {
    let report = report();
    assert!(report.not_evaluated.is_empty());
    let errors = lines(&report, Severity::Error);
    assert!(errors.is_empty(), "{errors:#?}");
    let warnings = lines(&report, Severity::Warning);
    assert!((5..=20).contains(&warnings.len()), "{warnings:#?}");
    let suppressed = report.diagnostics.iter().filter(|found| found.suppressed.is_some()).count();
    assert_eq!(suppressed, example().suppressions.len(), "a suppression silences nothing");
}

#[test]
fn every_register_is_filled() {
    let isms = example();
    for (info, register) in REGISTERS.iter().zip(isms.registers()) {
        assert!(register.count() > 0, "`{}` is empty", info.name);
    }
    for (register, least) in [
        ("assets", 40),
        ("risks", 40),
        ("controls", 35),
        ("people", 18),
        ("threats", 12),
        ("vulnerabilities", 20),
        ("sites", 4),
        ("issues", 10),
        ("interested_parties", 10),
        ("obligations", 6),
        ("processes", 35),
        ("commitments", 6),
        ("resources", 7),
        ("planned_actions", 5),
        ("objectives", 10),
        ("competences", 8),
        ("trainings", 8),
        ("communications", 8),
        ("documents", 55),
        ("suppliers", 12),
        ("changes", 10),
        ("audit_programme", 2),
        ("audits", 18),
        ("metrics", 12),
        ("findings", 15),
        ("management_reviews", 3),
        ("improvements", 10),
        ("incidents", 8),
        ("exercises", 5),
        ("exceptions", 6),
    ] {
        let count = isms.register(register).unwrap().count();
        assert!(count >= least, "{count} records in `{register}`, {least} wanted");
    }
    assert_eq!(isms.nonconformities.len(), 11);
    assert_eq!(isms.frameworks.len(), 1);
    assert_eq!(isms.risk_criteria.iter().filter(|criteria| criteria.sound().is_some()).count(), 1);
}

#[test]
fn it_tells_a_year_of_operation() {
    let isms = example();
    let year = isms.audits.iter().filter(|audit| audit.kind == AuditKind::Internal && audit.held_by(day().date()));
    let checks: Vec<usize> = year.map(|audit| audit.checks.len()).collect();
    assert!(checks.len() >= 12 && checks.iter().all(|count| *count >= 5), "{checks:?}");
    let methods: BTreeSet<&str> =
        isms.audits.iter().flat_map(|a| a.checks.iter().filter_map(|c| Some(c.method?.as_str()))).collect();
    assert_eq!(methods.len(), 6, "{methods:?}");
    let held: Vec<_> = isms.management_reviews.iter().filter(|review| review.held_on.is_some()).collect();
    assert_eq!(held.len(), 2);
    for review in held {
        assert_eq!(review.unaddressed(isms.head.edition).count(), 0, "{}", review.id);
        assert!(review.decisions.len() >= 5, "{}", review.id);
    }
    assert!(isms.metrics.iter().all(|metric| metric.measurements.len() >= 4 && metric.evaluations.len() >= 4));
    let flows = isms.processes.iter().flat_map(|process| &process.inputs).count();
    assert!(flows >= 80, "{flows}");
    let certified = isms.certification.nth(0).unwrap();
    assert!(certified.is_certified_on(day().date()));
    let plan = isms.implementation_plan.nth(0).unwrap();
    assert_eq!(plan.steps.iter().filter(|step| step.done_on.is_some()).count(), 10);
}

#[test]
fn every_threat_and_vulnerability_is_part_of_a_risk() {
    let isms = example();
    let threats: BTreeSet<&str> = isms.risks.iter().filter_map(|risk| Some(risk.threat.as_ref()?.as_str())).collect();
    let weak: BTreeSet<&str> =
        isms.risks.iter().flat_map(|risk| risk.vulnerabilities.iter().map(|id| id.as_str())).collect();
    assert!(isms.threats.iter().all(|threat| threats.contains(threat.id.as_str())));
    assert!(isms.vulnerabilities.iter().all(|vulnerability| weak.contains(vulnerability.id.as_str())));
}

#[test]
fn assessments_of_every_stage_and_acceptances_are_there() {
    let isms = example();
    for stage in [Stage::Inherent, Stage::Current, Stage::Target, Stage::Residual] {
        let count = isms.risks.iter().filter(|risk| risk.assessments.iter().any(|a| a.stage == stage)).count();
        assert!(count >= 20, "{count} risks have an assessment of stage {}", stage.as_str());
    }
    assert!(isms.risks.iter().filter(|risk| risk.acceptance.is_some()).count() >= 5);
    let criteria = isms.risk_criteria.nth(0).unwrap();
    for risk in isms.risks.iter() {
        for approval in risk.treatment.iter().flat_map(|treatment| &treatment.approved) {
            let print = risk.treatment.as_ref().map(|treatment| treatment.fingerprint());
            assert_eq!(approval.fingerprint, print, "the plan of {} is not the one approved", risk.id);
        }
        if let Some(acceptance) = &risk.acceptance {
            let accepted = risk.assessments.iter().find(|a| acceptance.assessment.as_ref() == Some(&a.id));
            let print = accepted.unwrap().fingerprint(criteria);
            assert_eq!(acceptance.fingerprint, print, "{}: the assessment is not the one accepted", risk.id);
        }
    }
}

#[test]
fn the_statement_of_applicability_decides_each_control() {
    let isms = example();
    let statement = isms.statement_of_applicability.nth(0).unwrap();
    let decided: BTreeSet<&str> = statement.entries.iter().map(|entry| entry.control.as_str()).collect();
    assert_eq!((decided.len(), statement.entries.len()), (93, 93));
    let out: Vec<_> = statement.entries.iter().filter(|entry| entry.applicable == Some(false)).collect();
    assert!((4..=8).contains(&out.len()));
    assert!(out.iter().all(|entry| entry.justification.is_some()));
}

#[test]
fn records_stand_in_many_states() {
    let isms = example();
    for machine in machines() {
        let board = isms.board(machine.name, day(), None, &LifecycleSettings::default()).unwrap();
        let states: BTreeSet<&str> = board.iter().filter_map(|card| card.state).collect();
        assert!(board.iter().all(|card| card.state.is_some()), "a history of `{}` does not fold", machine.name);
        let wanted = match machine.name {
            "nonconformities" => 7,
            "risks" => 7,
            "findings" => 4,
            "management_reviews" => 2,
            "risks/acceptance" | "certification" => 1,
            _ => 3,
        };
        assert!(states.len() >= wanted, "{}: {states:?}", machine.name);
    }
    let reopened = |command: &NonconformityCommand| matches!(command, NonconformityCommand::Reopen { .. });
    assert!(isms.nonconformities.iter().any(|record| record.history.iter().any(reopened)));
}

/// The commands of all histories in a register in the order of time: when, the address, and the command.
type Told = Vec<(String, String, Json<'static>)>;

fn tell<C: Command + Shape>(told: &mut Told, address: &str, history: &[C]) {
    let entries =
        history.iter().map(|entry| (entry.act().at.to_string(), address.to_owned(), entry.to_json().into_owned()));
    told.extend(entries);
}

fn carry_out(isms: &mut Isms, register: &str, mut told: Told) {
    // Stable: what one history says at one moment stays in its order.
    told.sort_by(|(a, ..), (b, ..)| a.cmp(b));
    for (at, address, command) in told {
        let applied = isms.apply(register, &address, &command, &LifecycleSettings::default());
        assert!(applied.is_ok(), "{at} {address}: {applied:#?}");
    }
}

#[test]
fn the_commands_of_the_histories_make_the_nonconformities() {
    let made = example();
    let (mut isms, mut told) = (example(), Told::new());
    for record in made.nonconformities.iter() {
        for action in &record.actions {
            tell(&mut told, &format!("{}/actions/{}", record.id, action.id), &action.history);
        }
        tell(&mut told, record.id.as_str(), &record.history);
        isms.nonconformities.update(record.id.as_str(), |record| {
            record.history.clear();
            record.actions.clear();
            record.correction = None;
            record.consequences = None;
            record.cause = None;
            record.effectiveness = None;
        });
    }
    carry_out(&mut isms, "nonconformities", told);
    for record in made.nonconformities.iter() {
        assert_eq!(isms.nonconformities.get(record.id.as_str()), Some(record), "{}", record.id);
    }
}

#[test]
fn the_commands_of_the_histories_make_the_findings() {
    let made = example();
    let (mut isms, mut told) = (example(), Told::new());
    for record in made.findings.iter() {
        tell(&mut told, record.id.as_str(), &record.history);
        isms.findings.update(record.id.as_str(), |record| {
            record.history.clear();
            record.nonconformity = None;
        });
    }
    carry_out(&mut isms, "findings", told);
    for record in made.findings.iter() {
        assert_eq!(isms.findings.get(record.id.as_str()), Some(record), "{}", record.id);
    }
}

#[test]
fn the_commands_of_the_histories_make_the_risks() {
    let made = example();
    let (mut isms, mut told) = (example(), Told::new());
    for record in made.risks.iter().filter(|record| !record.history.is_empty()) {
        for action in record.treatment.iter().flat_map(|treatment| &treatment.actions) {
            tell(&mut told, &format!("{}/actions/{}", record.id, action.id), &action.history);
        }
        if let Some(acceptance) = &record.acceptance {
            tell(&mut told, &format!("{}/acceptance", record.id), &acceptance.history);
        }
        tell(&mut told, record.id.as_str(), &record.history);
        isms.risks.update(record.id.as_str(), |record| {
            record.history.clear();
            record.acceptance = None;
            if let Some(treatment) = &mut record.treatment {
                treatment.approved.clear();
                for action in &mut treatment.actions {
                    action.history.clear();
                    (action.done, action.result) = (None, None);
                    action.due = action.first_due.take().or(action.due);
                }
            }
        });
    }
    carry_out(&mut isms, "risks", told);
    for record in made.risks.iter() {
        assert_eq!(isms.risks.get(record.id.as_str()), Some(record), "{}", record.id);
    }
}

/// Tells all histories of a register anew on records without what the commands set, and compares.
macro_rules! told_again {
    ($($test:ident: $register:ident, |$record:ident| $clear:block;)+) => {$(
        #[test]
        fn $test() {
            let made = example();
            let (mut isms, mut told) = (example(), Told::new());
            for record in made.$register.iter().filter(|record| !record.history.is_empty()) {
                tell(&mut told, record.id.as_str(), &record.history);
                isms.$register.update(record.id.as_str(), |$record| {
                    $record.history.clear();
                    $clear
                });
            }
            assert!(!told.is_empty());
            carry_out(&mut isms, stringify!($register), told);
            for record in made.$register.iter() {
                assert_eq!(isms.$register.get(record.id.as_str()), Some(record), "{}", record.id);
            }
        }
    )+};
}

told_again! {
    the_commands_of_the_histories_make_the_audits: audits, |record| {
        record.reported_to.clear();
        (record.held_on, record.reported_on, record.completed_on, record.followed_up_on) = (None, None, None, None);
        record.conclusion = None;
    };
    the_commands_of_the_histories_make_the_management_reviews: management_reviews, |record| {
        record.attendees.clear();
        record.approved.clear();
        (record.held_on, record.conclusion) = (None, None);
    };
    the_commands_of_the_histories_make_the_objectives: objectives, |record| { let _ = record; };
    the_commands_of_the_histories_make_the_changes: changes, |record| {
        record.approved.clear();
        (record.done_on, record.rolled_back_on, record.emergency, record.review) = (None, None, None, None);
    };
    the_commands_of_the_histories_make_the_improvements: improvements, |record| {
        (record.decision, record.due, record.before) = (None, None, None);
        (record.done_on, record.result) = (None, None);
        (record.after, record.evaluation) = (None, None);
    };
    the_commands_of_the_histories_make_the_incidents: incidents, |record| {
        (record.assessed_at, record.assessed_by, record.assessed_as) = (None, None, None);
        (record.containment, record.recovery, record.reviewed_at, record.closed_at) = (None, None, None, None);
        // Where no review is held, owners write them down by themselves.
        if record.severity != Some(isms::model::Severity::Minor) {
            record.lessons.clear();
            record.follow_ups.clear();
        }
    };
    the_commands_of_the_histories_make_the_exceptions: exceptions, |record| {
        record.approved.clear();
        (record.until, record.ended_on) = (None, None);
    };
    the_commands_of_the_histories_make_the_certificate: certification, |record| {
        (record.certificate, record.decided_on, record.expires_on) = (None, None, None);
        (record.scope_statement, record.scope_version) = (None, None);
        (record.statement, record.statement_version) = (None, None);
        for stage in [&mut record.stage_1, &mut record.stage_2].into_iter().flatten() {
            (stage.held_on, stage.conclusion) = (None, None);
            stage.findings.clear();
        }
    };
}
