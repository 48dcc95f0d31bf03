use super::{assessment, day, document, risk};
use crate::base::Date;
use crate::document::Isms;
use crate::views::{Calendar, CalendarRow, Duty, DutyStanding, MonitoringActivity, calendar};

const TODAY: &str = "2026-03-31";

fn year(registers: &str) -> Calendar {
    calendar(&document(registers), day(TODAY), None, None)
}

fn of(calendar: &Calendar, duty: Duty) -> Vec<&CalendarRow> {
    calendar.rows.iter().filter(|row| row.duty == duty).collect()
}

fn days(calendar: &Calendar, duty: Duty) -> Vec<String> {
    of(calendar, duty).iter().map(|row| row.due.to_string()).collect()
}

#[test]
fn what_recurs_is_due_one_interval_after_it_was_done() {
    let audits = |held: &str, more: &str| {
        year(&format!(
            r#""planned_intervals": [{{"id": "PI-1", "activity": "internal_audit", "every": "P6M", "by": "P-2"}}],
               "audits": [{{"id": "AUD-0", "title": "Audit", "kind": "internal", "held_on": "2025-03-01"}},
                          {{"id": "AUD-1", "title": "Audit", "kind": "internal", "held_on": "{held}"}},
                          {{"id": "AUD-2", "title": "Of the body", "kind": "third_party", "held_on": "2026-03-01"}}] {more}"#
        ))
    };
    let calendar = audits("2025-11-15", "");
    assert_eq!(days(&calendar, Duty::InternalAudit), ["2026-05-15", "2026-11-15"]);
    let first = of(&calendar, Duty::InternalAudit)[0];
    assert_eq!((first.standing, first.days_late, first.last_on), (DutyStanding::Due, None, Some(day("2025-11-15"))));
    assert_eq!(first.slipped.unwrap().get(), 75, "it came 75 days after 2025-09-01");
    assert_eq!(first.every.unwrap().to_string(), "P6M");
    assert_eq!(
        (first.owner.as_ref().unwrap().as_str(), first.path.as_deref()),
        ("P-2", Some("/planned_intervals/0/every"))
    );
    assert_eq!(of(&calendar, Duty::InternalAudit)[1].standing, DutyStanding::Expected);
    let late = audits("2025-09-20", "");
    let row = of(&late, Duty::InternalAudit)[0];
    assert_eq!((row.standing, row.days_late.unwrap().get()), (DutyStanding::Late, 11));
    assert_eq!(late.late.get(), 1);
    // Not before the first interval has run since the ISMS is operated.
    let young = audits("2025-09-20", r#", "organization": {"name": "Young", "operating_since": "2026-02-01"}"#);
    assert_eq!(days(&young, Duty::InternalAudit)[0], "2026-08-01");
}

#[test]
fn what_is_late_is_told_whatever_the_days_asked_for() {
    let isms = document(
        r#""management_reviews": [{"id": "MR-1", "held_on": "2025-12-01", "decisions": [
             {"id": "D-1", "what": "Buy a safe", "owner": "P-2", "due": "2026-01-31"},
             {"id": "D-2", "what": "Move the archive", "due": "2026-08-31"},
             {"id": "D-3", "what": "Done", "due": "2026-01-31", "done": "2026-01-15"},
             {"id": "D-4", "what": "Done later", "due": "2026-03-15", "done": "2026-04-15"}]}]"#,
    );
    let from_to = |from: &str, to: &str| calendar(&isms, day(TODAY), Some(day(from)), Some(day(to)));
    let july = from_to("2026-07-01", "2026-07-31");
    assert_eq!(days(&july, Duty::ReviewDecision), ["2026-01-31", "2026-03-15"]);
    let row = of(&july, Duty::ReviewDecision)[0];
    assert_eq!((row.what.as_str(), row.days_late.unwrap().get()), ("Buy a safe", 59));
    assert_eq!(row.path.as_deref(), Some("/management_reviews/0/decisions/0"));
    assert_eq!(row.record.as_ref().unwrap().as_str(), "management_reviews/MR-1");
    assert_eq!(row.owner.as_ref().unwrap().as_str(), "P-2");
    assert_eq!(days(&from_to("2026-08-01", "2026-08-31"), Duty::ReviewDecision).len(), 3);
    assert_eq!((july.since, july.until), (day("2026-07-01"), day("2026-07-31")));
}

#[test]
fn risks_due_on_one_day_stand_together() {
    let made = |on: &str| vec![assessment("A-1", "current", on, "low", "low")];
    let calendar = year(&format!(
        r#""planned_intervals": [{{"id": "PI-1", "activity": "risk_assessment", "every": "P1Y"}}], "risks": [{}, {}, {}, {}]"#,
        risk("R-1", &made("2025-06-01"), ""),
        risk("R-2", &made("2025-05-01"), ""),
        risk("R-3", &made("2025-06-01"), ""),
        risk("R-4", &made("2025-01-01"), r#""state": "closed""#)
    ));
    let rows = of(&calendar, Duty::RiskAssessment);
    let told: Vec<(String, &str)> = rows.iter().map(|row| (row.due.to_string(), row.what.as_str())).collect();
    assert_eq!(
        told,
        [("2026-05-01".to_owned(), "assess `R-2` again"), ("2026-06-01".to_owned(), "assess `R-1` and 1 more again")]
    );
}

/// What is due when, for a document with one register; the board's mandate, which every document here has, left out.
fn told(registers: &str) -> Vec<(Duty, String, DutyStanding)> {
    let calendar = year(registers);
    assert_eq!(days(&calendar, Duty::Role), ["2026-12-31"]);
    calendar
        .rows
        .iter()
        .filter(|row| row.duty != Duty::Role)
        .map(|row| (row.duty, row.due.to_string(), row.standing))
        .collect()
}

fn due(duty: Duty, on: &str) -> (Duty, String, DutyStanding) {
    (duty, on.to_owned(), DutyStanding::Due)
}

fn late(duty: Duty, on: &str) -> (Duty, String, DutyStanding) {
    (duty, on.to_owned(), DutyStanding::Late)
}

#[test]
fn tasks_stand_until_they_are_done() {
    let action = r#"{"id": "ACT-1", "what": "Do", "owner": "P-1", "due": "2026-03-01"}"#;
    for (registers, expected) in [
        (format!(r#""risks": [{}]"#, risk("R-1", &[], &format!(r#""treatment": {{"actions": [{action}]}}"#))), vec![late(Duty::Action, "2026-03-01")]),
        (
            format!(r#""nonconformities": [{{"id": "NC-1", "title": "One", "due": "2026-04-30", "actions": [{action}]}}]"#),
            vec![late(Duty::CorrectiveAction, "2026-03-01"), due(Duty::Nonconformity, "2026-04-30")],
        ),
        (format!(r#""nonconformities": [{{"id": "NC-1", "title": "One", "state": "closed", "due": "2026-04-30", "actions": [{action}]}}]"#), vec![]),
        (
            r#""objectives": [{"id": "OBJ-1", "title": "Fewer", "due": "2026-12-31", "actions": [{"id": "T-1", "what": "Do", "due": "2026-06-30"}]}]"#.to_owned(),
            vec![due(Duty::Action, "2026-06-30"), due(Duty::Objective, "2026-12-31")],
        ),
        (r#""objectives": [{"id": "OBJ-1", "title": "Fewer", "due": "2026-01-31", "state": "achieved"}]"#.to_owned(), vec![]),
        (r#""objectives": [{"id": "OBJ-1", "title": "Fewer", "due": "2026-12-31", "monitored_every": "P3M", "state": "proposed"}]"#.to_owned(), vec![]),
        (r#""improvements": [{"id": "IMP-1", "title": "Better", "due": "2026-05-31"}]"#.to_owned(), vec![due(Duty::Improvement, "2026-05-31")]),
        (r#""changes": [{"id": "CH-1", "title": "Move", "planned_on": "2026-03-30"}]"#.to_owned(), vec![late(Duty::Change, "2026-03-30")]),
        (r#""changes": [{"id": "CH-1", "title": "Move", "planned_on": "2026-03-30", "done_on": "2026-03-29"}]"#.to_owned(), vec![]),
        (r#""audits": [{"id": "AUD-1", "title": "Audit", "kind": "internal", "planned_on": "2026-09-01"}]"#.to_owned(), vec![due(Duty::InternalAudit, "2026-09-01")]),
        (r#""audits": [{"id": "AUD-1", "title": "Audit", "kind": "internal", "planned_on": "2026-09-01", "state": "cancelled"}]"#.to_owned(), vec![]),
        (r#""trainings": [{"id": "TR-1", "title": "Start", "planned_on": "2026-04-01"}]"#.to_owned(), vec![due(Duty::Training, "2026-04-01")]),
        (r#""implementation_plan": {"steps": [{"step": "scope", "planned_on": "2026-03-31"}]}"#.to_owned(), vec![due(Duty::Step, "2026-03-31")]),
        (
            r#""statement_of_applicability": [{"id": "SOA", "entries": [
                 {"control": "A.8.13", "applicable": true, "implementation": "planned", "due": "2026-05-01"},
                 {"control": "A.8.14", "applicable": true, "implementation": "implemented", "due": "2026-05-01"}]}]"#.to_owned(),
            vec![due(Duty::Implementation, "2026-05-01")],
        ),
        (r#""planned_actions": [{"id": "PA-1", "title": "Hire", "due": "2026-07-01"}]"#.to_owned(), vec![due(Duty::Action, "2026-07-01")]),
        (r#""exercises": [{"id": "EX-1", "title": "Table-top", "planned_on": "2026-06-01"}]"#.to_owned(), vec![due(Duty::Exercise, "2026-06-01")]),
    ] {
        assert_eq!(told(&registers), expected, "{registers}");
    }
}

#[test]
fn what_ends_is_decided_on_again() {
    for (registers, expected) in [
        (
            format!(r#""risks": [{}]"#, risk("R-1", &[], r#""acceptance": {"by": "P-2", "on": "2025-06-01", "until": "2026-05-31", "state": "accepted"}"#)),
            vec![due(Duty::Acceptance, "2026-05-31")],
        ),
        (format!(r#""risks": [{}]"#, risk("R-1", &[], r#""acceptance": {"until": "2026-05-31", "state": "refused"}"#)), vec![]),
        (
            r#""exceptions": [{"id": "EXC-1", "title": "Old printer", "approved": [{"by": "P-2", "on": "2025-05-01"}], "until": "2026-02-28"}]"#.to_owned(),
            vec![late(Duty::Exception, "2026-02-28")],
        ),
        (
            r#""exceptions": [{"id": "EXC-1", "title": "Old printer", "approved": [{"by": "P-2", "on": "2025-05-01"}], "until": "2026-02-28", "ended_on": "2026-02-01"}]"#.to_owned(),
            vec![],
        ),
        (
            r#""suppliers": [{"id": "S-1", "name": "Host", "agreement": {"until": "2026-10-31"}}]"#.to_owned(),
            vec![due(Duty::Agreement, "2026-10-31")],
        ),
        (
            r#""competences": [{"id": "C-1", "title": "Auditing", "holders": [
                 {"id": "H-1", "person": "P-1", "until": "2026-04-30"}, {"id": "H-2", "person": "P-2", "until": "2026-04-30"},
                 {"id": "H-3", "person": "P-2", "since": "2026-03-01", "until": "2029-04-30"}]}]"#.to_owned(),
            vec![due(Duty::Competence, "2026-04-30")],
        ),
    ] {
        assert_eq!(told(&registers), expected, "{registers}");
    }
}

#[test]
fn notifications_are_due_at_a_moment() {
    let isms = document(
        r#""incidents": [{"id": "INC-1", "title": "Mail to the wrong list", "owner": "P-1", "notifications": [
             {"id": "N-1", "recipient": "the authority", "deadline": "2026-03-31T10:00:00Z"},
             {"id": "N-2", "recipient": "a customer", "deadline": "2026-03-31T10:00:00Z", "notified_at": "2026-03-31T08:00:00Z"}]}]"#,
    );
    let at = |moment: &str| {
        let as_of: crate::base::AsOf = moment.parse().unwrap();
        let calendar = calendar(&isms, as_of, None, None);
        let rows = of(&calendar, Duty::Notification);
        assert_eq!(rows.len(), 1);
        (rows[0].standing, rows[0].at.unwrap().to_string())
    };
    assert_eq!(at("2026-03-31T09:00:00Z"), (DutyStanding::Due, "2026-03-31T10:00:00Z".to_owned()));
    assert_eq!(at("2026-03-31T11:00:00Z").0, DutyStanding::Late);
}

#[test]
fn the_body_comes_each_year() {
    let certificate = |held: &str| {
        told(&format!(
            r#""certification": [{{"id": "CERT-1", "decided_on": "2025-05-20", "expires_on": "2028-05-19", "surveillances": [{held}]}}]"#
        ))
    };
    assert_eq!(certificate(""), [due(Duty::Surveillance, "2026-05-20")], "the certificate ends later than in a year");
    assert_eq!(certificate(r#"{"id": "S-1", "held_on": "2026-03-10"}"#), []);
    assert_eq!(certificate(r#"{"id": "S-1", "planned_on": "2026-04-20"}"#), [due(Duty::Surveillance, "2026-04-20")]);
    let isms = document(
        r#""certification": [{"id": "CERT-1", "decided_on": "2023-05-20", "surveillances": [{"id": "S-1", "held_on": "2025-05-01"}]}]"#,
    );
    let calendar = calendar(&isms, day(TODAY), None, None);
    assert_eq!(days(&calendar, Duty::Recertification), ["2026-05-20"], "three years after the decision");
    assert!(of(&calendar, Duty::Surveillance).is_empty(), "no surveillance in the year of recertification");
}

#[test]
fn documents_suppliers_metrics_and_controls_have_their_own_intervals() {
    let calendar = year(
        r#""documents": [{"id": "DOC-1", "title": "Policy", "kind": "policy", "review_every": "P1Y",
             "versions": [{"id": "V-1", "number": "1", "approved": [{"by": "P-2", "on": "2025-02-01"}], "effective_on": "2025-02-10"}],
             "promises": [{"id": "PR-1", "says": "A restore is tried", "every": "P3M", "kept": [{"kind": "record", "reference": "T", "on": "2026-02-15"}]}]},
             {"id": "DOC-2", "title": "Draft", "kind": "policy", "review_every": "P1Y"}],
           "suppliers": [{"id": "S-1", "name": "Host", "review_every": "P1Y", "reviews": [{"id": "R-1", "on": "2025-09-09"}]}],
           "metrics": [{"id": "M-1", "title": "Restores", "measure_every": "P1M", "measurements": [{"on": "2026-03-15", "value": "1"}]}],
           "controls": [{"id": "C-1", "title": "Backup", "status": "implemented", "review_every": "P1Y", "reviewed_on": "2025-12-24"},
                        {"id": "C-2", "title": "To come", "status": "planned", "review_every": "P1Y"}]"#,
    );
    assert_eq!(
        days(&calendar, Duty::DocumentReview),
        ["2026-02-10", "2027-03-31"],
        "after what is late, one interval from now"
    );
    assert_eq!(days(&calendar, Duty::PromisedRecord)[0], "2026-05-15");
    assert_eq!(days(&calendar, Duty::SupplierReview), ["2026-09-09"]);
    assert_eq!(days(&calendar, Duty::Measurement).len(), 12);
    assert_eq!(days(&calendar, Duty::ControlReview), ["2026-12-24"]);
    assert!(calendar.rows.is_sorted_by_key(|row| row.due));
}

#[test]
fn the_four_activities_of_monitoring_are_counted() {
    let isms: Isms = document(
        r#""interested_parties": [{"id": "IP-1", "name": "Customers", "feedback": [
             {"id": "F-1", "what": "Fine", "on": "2024-05-01"}, {"id": "F-2", "what": "Slow", "on": "2025-05-01"}]}],
           "audits": [{"id": "AUD-1", "title": "Audit", "kind": "internal", "held_on": "2024-11-01"}]"#,
    );
    let calendar = calendar(&isms, day(TODAY), None, None);
    let of = |wanted: MonitoringActivity| -> (u64, Option<Date>) {
        let found = calendar.monitoring.iter().find(|presence| presence.activity == wanted).unwrap();
        (found.count.get(), found.last_on)
    };
    assert_eq!(of(MonitoringActivity::Feedback), (1, Some(day("2025-05-01"))));
    assert_eq!(of(MonitoringActivity::InternalAudits), (0, Some(day("2024-11-01"))));
    assert_eq!(of(MonitoringActivity::Measures), (0, None));
    assert_eq!(of(MonitoringActivity::RiskAssessment), (0, None));
}

#[test]
fn an_objective_is_monitored_while_it_is_active() {
    let on = |state: &str| {
        let text = format!(
            r#""organization": {{"name": "One", "operating_since": "2025-01-01"}},
               "objectives": [{{"id": "OBJ-1", "title": "Fewer", "monitored_every": "P6M" {state}}}]"#
        );
        days(&year(&text), Duty::ObjectiveMonitoring).first().cloned()
    };
    assert_eq!(on(r#", "state": "active""#).as_deref(), Some("2025-07-01"));
    assert_eq!(on("").as_deref(), Some("2025-07-01"));
    assert_eq!(on(r#", "state": "proposed""#), None);
    assert_eq!(on(r#", "state": "achieved""#), None);
}
