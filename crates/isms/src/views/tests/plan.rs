use super::{assert_flat, assessment, day, document, edition, risk};
use crate::document::Isms;
use crate::views::{ActionStanding, BlockerKind, PlannedRisk, ProposalReason, TreatmentPlan, treatment_plan};

const DAY: &str = "2026-03-31";

fn current(level: &str) -> Vec<String> {
    vec![assessment("A-1", "current", "2026-01-10", level, level)]
}

fn plan(isms: &Isms) -> TreatmentPlan {
    treatment_plan(isms, day(DAY))
}

fn ids(plan: &TreatmentPlan) -> Vec<&str> {
    plan.risks.iter().map(|planned| planned.risk.as_str()).collect()
}

fn kinds(planned: &PlannedRisk) -> Vec<BlockerKind> {
    planned.blocked_by.iter().map(|blocker| blocker.kind).collect()
}

fn rules(planned: &PlannedRisk) -> Vec<&'static str> {
    planned.derivation.steps().iter().map(|step| step.rule).collect()
}

fn with_risk(treatment: &str, more: &str, registers: &str) -> PlannedRisk {
    let treatment =
        if treatment.is_empty() { more.to_owned() } else { format!(r#""treatment": {{{treatment}}}{more}"#) };
    let isms = document(&format!(r#""risks": [{}]{registers}"#, risk("R-1", &current("high"), &treatment)));
    plan(&isms).risks.remove(0)
}

#[test]
fn the_plan_holds_what_is_over_or_unfinished_and_nothing_else() {
    let open = r#""treatment": {"options": [{"kind": "modify"}], "actions": [{"id": "ACT-1", "what": "Do it", "due": "2026-06-30"}]}"#;
    let done = open.replace(r#""due": "2026-06-30""#, r#""due": "2026-03-01", "done": "2026-03-01""#);
    let planned = r#""treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}"#;
    let avoid = r#""treatment": {"options": [{"kind": "avoid", "activity": "Fax"}]}"#;
    let accepted = r#""acceptance": {"by": "P-2", "on": "2026-02-01"}"#;
    let risks = [
        risk("LOW", &current("low"), ""),
        risk("OPEN", &current("low"), open),
        risk("DONE", &current("low"), &done),
        risk("PLANNED", &current("low"), planned),
        risk("AVOID", &current("low"), avoid),
        risk("AVOIDED", &current("low"), &avoid.replace(r#""Fax""#, r#""Fax", "ended_on": "2026-03-31""#)),
        risk("MEDIUM", &current("medium"), ""),
        risk("ACCEPTED", &current("medium"), accepted),
        risk("EXPIRED", &current("medium"), &accepted.replace("2026-02-01", "2026-02-01\", \"until\": \"2026-03-30")),
        risk("HIGH", &current("high"), ""),
        risk("ODD", &current("low"), r#""category": "odd""#),
        risk("UNRATED", &[], ""),
        risk("CLOSED", &current("high"), r#""state": "closed""#),
        risk("RETIRED", &current("high"), r#""retired": {"on": "2026-03-31"}"#),
    ];
    let controls = r#""controls": [{"id": "C-1", "title": "Backup", "status": "planned"}]"#;
    let isms = document(&format!(r#""risks": [{}], {controls}"#, risks.join(",")));
    let plan = plan(&isms);
    assert_eq!(ids(&plan), ["OPEN", "PLANNED", "AVOID", "MEDIUM", "EXPIRED", "HIGH", "ODD"]);
    assert_eq!(rules(&plan.risks[0]), ["open_actions"]);
    assert_eq!(rules(&plan.risks[1]), ["idle_controls"]);
    assert_eq!(rules(&plan.risks[2]), ["activity_goes_on"]);
    assert_eq!(rules(&plan.risks[5]), ["over"]);
    assert_eq!(rules(&plan.risks[6]), ["no_criterion"]);
    assert_eq!(kinds(&plan.risks[4]), [BlockerKind::NotAccepted]);
    assert_eq!(kinds(&plan.risks[5]), [BlockerKind::NoTreatment]);
    assert_eq!(plan.risks[5].blocked_by[0].path, "/risks/9/treatment");
    assert_eq!(kinds(&plan.risks[6]), [BlockerKind::NoCriterion]);
}

#[test]
fn a_closed_risk_is_closed_by_its_history() {
    let close = r#""history": [{"kind": "close", "by": "P-1", "at": "2026-03-01T08:00:00Z", "reason": "Sold"}]"#;
    let reopened = close.replace(
        "}]",
        r#"}, {"kind": "reassess", "by": "P-1", "at": "2026-03-02T08:00:00Z", "reason": "Bought back"}]"#,
    );
    let voided = close.replace(
        "}]",
        r#"}, {"kind": "correct", "by": "P-1", "at": "2026-03-02T08:00:00Z", "entry": 0, "reason": "Not sold"}]"#,
    );
    let later = close.replace("2026-03-01", "2026-04-01");
    let risks: Vec<String> = [("A", close), ("B", &reopened), ("C", &voided), ("D", &later)]
        .into_iter()
        .map(|(id, more)| risk(id, &current("high"), more))
        .collect();
    assert_eq!(ids(&plan(&document(&format!(r#""risks": [{}]"#, risks.join(","))))), ["B", "C", "D"]);
}

#[test]
fn actions_stand_on_a_day_and_sum_by_currency() {
    let actions = r#""options": [{"kind": "modify"}], "controls": ["C-1"], "actions": [
        {"id": "ACT-1", "what": "Late", "owner": "P-1", "due": "2026-03-21", "cost": {"amount": "100.50", "currency": "EUR"}},
        {"id": "ACT-2", "what": "Open", "cost": {"amount": "20", "currency": "CHF"}},
        {"id": "ACT-3", "what": "Done", "owner": "P-1", "due": "2026-01-01", "done": "2026-03-31", "cost": {"amount": "0.005", "currency": "EUR"}},
        {"id": "ACT-4", "what": "Given up", "state": "cancelled", "cost": {"amount": "9999", "currency": "EUR"}},
        {"id": "ACT-5", "what": "Done later", "owner": "P-1", "due": "2026-03-31", "done": "2026-04-01"}]"#;
    let planned =
        with_risk(actions, "", r#", "controls": [{"id": "C-1", "title": "Backup", "status": "implemented"}]"#);
    let states: Vec<ActionStanding> = planned.actions.iter().map(|action| action.state).collect();
    use ActionStanding::{Cancelled, Done, Open, Overdue};
    assert_eq!(states, [Overdue, Open, Done, Cancelled, Open]);
    assert_eq!((planned.actions[0].days_overdue, planned.actions[4].done), (Some(10), None));
    let costs: Vec<String> =
        planned.costs.iter().map(|sum| format!("{} {}", sum.amount, sum.currency.as_str())).collect();
    assert_eq!(costs, ["20 CHF", "100.505 EUR"]);
    use BlockerKind::{ActionOverdue, ActionWithoutDue, ActionWithoutOwner, NoExpectedLevel, NotApproved};
    assert_eq!(kinds(&planned), [NotApproved, ActionOverdue, ActionWithoutOwner, ActionWithoutDue, NoExpectedLevel]);
    assert_eq!(planned.blocked_by[2].path, "/risks/0/treatment/actions/1/owner");
}

#[test]
fn the_plan_sums_over_its_risks() {
    let action = |amount: &str| {
        format!(
            r#""treatment": {{"options": [{{"kind": "modify"}}], "actions": [{{"id": "ACT-1", "what": "Do", "cost": {{"amount": "{amount}", "currency": "EUR"}}}}]}}"#
        )
    };
    let risks = [risk("R-1", &current("high"), &action("1.10")), risk("R-2", &current("high"), &action("2.2"))];
    let plan = plan(&document(&format!(r#""risks": [{}]"#, risks.join(","))));
    assert_eq!((plan.costs.len(), plan.costs[0].amount.to_string().as_str()), (1, "3.30"));
}

#[test]
fn blockers_name_what_is_missing() {
    use BlockerKind::{
        ExpectedAboveCriterion, IdleControl, NoActivity, NoControl, NoCounterparty, NoExpectedLevel, NoOption,
        NotApproved, UnknownControl,
    };
    assert_eq!(kinds(&with_risk(r#""actions": []"#, "", "")), [NoOption, NotApproved]);
    let all = r#""options": [{"kind": "modify"}, {"kind": "share"}, {"kind": "avoid"}]"#;
    assert_eq!(kinds(&with_risk(all, "", "")), [NoCounterparty, NoActivity, NoControl, NotApproved, NoExpectedLevel]);
    let retained = r#""options": [{"kind": "retain"}], "approved": [{"by": "P-1", "on": "2026-02-01"}]"#;
    assert_eq!(kinds(&with_risk(retained, "", "")), []);
    let controls = r#""options": [{"kind": "modify"}], "controls": ["C-1", "C-9"], "approved": [{"by": "P-1", "on": "2026-02-01"}]"#;
    let idle = r#", "controls": [{"id": "C-1", "title": "Backup", "status": "planned"}]"#;
    assert_eq!(kinds(&with_risk(controls, "", idle)), [IdleControl, UnknownControl, NoExpectedLevel]);
    let under_way = format!(
        r#"{controls}, "actions": [{{"id": "ACT-1", "what": "Do", "owner": "P-1", "due": "2026-06-30", "controls": ["C-1"]}}]"#
    );
    assert_eq!(kinds(&with_risk(&under_way, "", idle)), [UnknownControl, NoExpectedLevel]);

    let mut assessments = current("high");
    assessments.push(assessment("T-1", "target", "2026-01-10", "high", "high"));
    let isms = document(&format!(
        r#""risks": [{}]"#,
        risk("R-1", &assessments, r#""treatment": {"options": [{"kind": "share", "counterparty": "Insurer"}], "approved": [{"by": "P-1", "on": "2026-02-01"}]}"#)
            .replace(r#""owner": "P-1", "assess"#, r#""assess"#)
    ));
    let planned = plan(&isms).risks.remove(0);
    assert_eq!(kinds(&planned), [BlockerKind::NoOwner, ExpectedAboveCriterion]);
    assert_eq!((planned.expected.unwrap().id.as_str(), planned.expected_gap), ("high", Some(1)));
}

#[test]
fn an_approval_counts_from_its_day_and_for_its_plan() {
    let plan = |more: &str| {
        format!(
            r#""options": [{{"kind": "retain"}}], "drawn_up_on": "2026-02-01", "approved": [{{"by": "P-1", {more}}}]"#
        )
    };
    assert_eq!(kinds(&with_risk(&plan(r#""on": "2026-02-01""#), "", "")), []);
    assert_eq!(kinds(&with_risk(&plan(r#""on": "2026-01-31""#), "", "")), [BlockerKind::NotApproved]);
    assert_eq!(kinds(&with_risk(&plan(r#""on": "2026-04-01""#), "", "")), [BlockerKind::NotApproved]);
    let other = format!(r#""on": "2026-02-01", "fingerprint": "{}""#, "0".repeat(64));
    assert_eq!(kinds(&with_risk(&plan(&other), "", "")), [BlockerKind::ChangedSinceApproval]);
}

const LIBRARY: &str = r#", "threats": [{"id": "T-1", "name": "Outage", "properties": ["availability"]}],
  "controls": [
    {"id": "C-all", "title": "Policy", "fulfils": ["A.5.1"], "status": "implemented"},
    {"id": "C-avail", "title": "Second line", "fulfils": ["A.8.14"]},
    {"id": "C-said", "title": "Generator", "acts_on": [{"factor": "likelihood", "threat": "T-1"}]},
    {"id": "C-other", "title": "Spare parts"},
    {"id": "C-gone", "title": "Old", "fulfils": ["A.8.14"], "retired": {"on": "2026-01-01"}}]"#;

#[test]
fn own_controls_are_proposed_by_threat_then_by_property() {
    let first = risk("R-1", &current("high"), r#""threat": "T-1""#);
    let second = risk(
        "R-2",
        &current("high"),
        r#""threat": "T-1", "treatment": {"options": [{"kind": "modify"}], "controls": ["C-other"]}"#,
    );
    let plan = plan(&document(&format!(r#""risks": [{first}, {second}]{LIBRARY}"#)));
    let proposed: Vec<&str> = plan.risks[0].proposed.iter().map(|proposal| proposal.id.as_str()).collect();
    assert_eq!(proposed, ["C-said", "C-other", "C-avail"]);
    use ProposalReason::{ActsOnThreat, PreservesProperties, TreatsSameThreat};
    let reasons: Vec<&[ProposalReason]> =
        plan.risks[0].proposed.iter().map(|proposal| proposal.reasons.as_slice()).collect();
    assert_eq!(reasons, [&[ActsOnThreat][..], &[TreatsSameThreat], &[PreservesProperties]]);
    assert_eq!(plan.risks[0].proposed[1].derivation.steps()[0].text, "C-other treats T-1 in 1 other risks");
    let proposed: Vec<&str> = plan.risks[1].proposed.iter().map(|proposal| proposal.id.as_str()).collect();
    assert_eq!(proposed, ["C-said", "C-avail", "C-all"]);
}

#[test]
fn annex_a_is_proposed_where_no_own_control_is_left() {
    let statement =
        r#", "statement_of_applicability": [{"id": "SOA-1", "entries": [{"control": "A.8.14", "applicable": false}]}]"#;
    let planned = with_risk("", r#""properties": ["availability"]"#, statement);
    assert_eq!(planned.proposed.len(), 3);
    assert!(planned.proposed.iter().all(|proposal| !proposal.own && proposal.id != "A.8.14"));
    // Without the exclusion, the control that preserves availability alone is among the first.
    let planned = with_risk("", r#""properties": ["availability"]"#, "");
    assert!(planned.proposed.iter().any(|proposal| proposal.id == "A.8.14"), "{:?}", planned.proposed);
    assert_eq!(with_risk("", r#""properties": ["reliability"]"#, "").proposed, []);
}

#[test]
fn the_weight_of_the_risk_chooses_between_preventive_and_corrective() {
    let ask = |likelihood: &str, consequence: &str| {
        let text = risk(
            "R-1",
            &[assessment("A-1", "current", "2026-01-10", likelihood, consequence)],
            r#""category": "safety", "properties": ["integrity", "availability"]"#,
        );
        plan(&document(&format!(r#""risks": [{text}]"#))).risks.remove(0).proposed.remove(0)
    };
    assert!(ask("high", "medium").derivation.steps()[0].text.contains("is preventive"));
    let corrective = ask("medium", "high");
    assert!(corrective.derivation.steps()[0].text.contains("is corrective"), "{corrective:?}");
}

#[test]
fn annex_a_of_2013_is_proposed_by_what_became_of_it() {
    let text = risk("R-1", &current("high"), r#""properties": ["availability"]"#);
    let plan = plan(&edition("iso27001:2013", &format!(r#""risks": [{text}]"#)));
    assert_eq!(plan.risks[0].proposed.len(), 3);
    assert!(plan.risks[0].proposed.iter().all(|proposal| proposal.id.split('.').count() == 4));
}

#[test]
fn nothing_is_proposed_for_a_settled_risk() {
    let open = r#""properties": ["availability"], "treatment": {"options": [{"kind": "modify"}], "actions": [{"id": "ACT-1", "what": "Do it"}]}"#;
    let plan = plan(&document(&format!(r#""risks": [{}]"#, risk("R-1", &current("low"), open))));
    assert_eq!((plan.risks.len(), plan.risks[0].proposed.len()), (1, 0));
}

#[test]
fn rows_are_one_a_risk_and_action() {
    let two = r#""properties": ["availability"], "treatment": {"options": [{"kind": "modify"}, {"kind": "share"}], "controls": ["C-all", "C-avail"], "actions": [
        {"id": "ACT-1", "what": "One", "due": "2026-03-01", "cost": {"amount": "5", "currency": "EUR"}}, {"id": "ACT-2", "what": "Two"}]}"#;
    let risks = [risk("R-1", &current("high"), two), risk("R-2", &current("high"), "")];
    let plan = plan(&document(&format!(r#""risks": [{}]{LIBRARY}"#, risks.join(","))));
    let rows = plan.rows();
    assert_eq!(rows.len(), 3);
    assert_flat(&rows, TreatmentPlan::COLUMNS);
    let cell = |row: usize, name: &str| rows[row].get(name).map(ToString::to_string);
    assert_eq!(cell(0, "options").unwrap(), r#""modify, share""#);
    assert_eq!(cell(0, "controls_not_working").unwrap(), r#""C-avail""#);
    assert_eq!(
        (cell(0, "action_state").unwrap().as_str(), cell(0, "action_days_overdue").unwrap().as_str()),
        (r#""overdue""#, "30")
    );
    assert_eq!((cell(1, "action").unwrap().as_str(), cell(2, "action")), (r#""ACT-2""#, None));
    assert_eq!(cell(0, "cost").unwrap(), r#""5 EUR""#);
    let json = plan.to_json();
    assert_eq!(json.at("/risks/0/actions/1/what").unwrap().as_str(), Some("Two"));
    assert_eq!(json.at("/costs/0/currency").unwrap().as_str(), Some("EUR"));
}
