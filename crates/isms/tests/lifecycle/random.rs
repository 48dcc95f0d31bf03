//! Random sequences of commands, on records with random gaps, never reach a state that the guards forbid.

use isms::base::{AsOf, Json, Value};
use isms::document::Isms;
use isms::lifecycle::{
    Changes, DocumentVersions, DriveError, Exceptions, LifecycleSettings, Machine, machine, machines, verify_chain,
};
use isms::model::{
    Change, ChangeState, Control, Document, DocumentVersionState, Finding, FindingKind, FindingState, Grade,
    Implementation, Improvement, Incident, IncidentState, MetricDirection, Nonconformity, NonconformityState,
    PolicyException, PolicyExceptionState, Risk, RiskState, Stage, TestResult,
};
use proptest::prelude::*;

use super::fixture::{as_of, command, document, edit};
use super::proofs::{full, subject};

/// Members of the fixture whose absence some guard minds.
const GAPS: &[(&str, &str, &str)] = &[
    ("nonconformities", "NC-1", "/requirements"),
    ("nonconformities", "NC-1", "/evidence"),
    ("nonconformities", "NC-1", "/cause"),
    ("nonconformities", "NC-1", "/actions/0/done"),
    ("nonconformities", "NC-1", "/actions/0/result"),
    ("nonconformities", "NC-1", "/actions/0/owner"),
    ("nonconformities", "NC-1", "/actions"),
    ("nonconformities", "NC-1", "/effectiveness"),
    ("nonconformities", "NC-1", "/isms_change"),
    ("nonconformities", "NC-1", "/grade"),
    ("findings", "F-1", "/nonconformity"),
    ("findings", "F-1", "/evidence"),
    ("findings", "F-1", "/requirements"),
    ("objectives", "OBJ-1", "/serves"),
    ("objectives", "OBJ-1", "/metric"),
    ("objectives", "OBJ-1", "/target"),
    ("objectives", "OBJ-1", "/owner"),
    ("objectives", "OBJ-1", "/communicated"),
    ("risks", "R-1", "/owner"),
    ("risks", "R-1", "/assessments/2"),
    ("risks", "R-1", "/assessments/0/likelihood"),
    ("risks", "R-1", "/treatment/options"),
    ("risks", "R-1", "/treatment/controls"),
    ("risks", "R-1", "/treatment/actions/0/done"),
    ("risks", "R-1", "/treatment/actions/0/result"),
    ("risks", "R-1", "/treatment/actions/0/due"),
    ("incidents", "INC-1", "/lessons"),
    ("incidents", "INC-1", "/severity"),
    ("incidents", "INC-1", "/containment"),
    ("incidents", "INC-1", "/custody/0/location"),
    ("incidents", "INC-1", "/notifications/0/notified_at"),
    ("incidents", "INC-1", "/follow_ups"),
    ("improvements", "IMP-1", "/before"),
    ("improvements", "IMP-1", "/owner"),
    ("controls", "C-2", "/owner"),
    ("documents", "DOC-1", "/versions/0/approved"),
    ("changes", "CH-1", "/planned_on"),
    ("changes", "CH-1", "/purpose"),
    ("changes", "CH-1", "/integrity_check"),
    ("exceptions", "EX-1", "/until"),
    ("exceptions", "EX-1", "/compensating_controls"),
    ("audits", "AUD-1", "/criteria"),
    ("audits", "AUD-1", "/scope"),
    ("audits", "AUD-1", "/auditors"),
    ("audits", "AUD-1", "/reported_to"),
    ("findings", "F-2", "/nonconformity"),
    ("management_reviews", "MR-1", "/attendees"),
    ("management_reviews", "MR-1", "/inputs/4"),
    ("management_reviews", "MR-1", "/decisions/0/owner"),
];

const FOCUS: &[&str] = &[
    "risks",
    "objectives",
    "findings",
    "nonconformities",
    "documents/versions",
    "changes",
    "exceptions",
    "controls",
    "improvements",
    "incidents",
    "audits",
    "management_reviews",
];

fn with_gaps(gaps: &[bool]) -> Isms {
    let mut isms = document();
    // From the end, so that an action loses members before the list goes.
    for ((register, id, pointer), gap) in GAPS.iter().zip(gaps).rev() {
        let there = isms.record_json(register, id).is_some_and(|record| record.at(pointer).is_some());
        if *gap && there {
            edit(&mut isms, register, id, &[(pointer, "null")]);
        }
    }
    edit(&mut isms, "risks", "R-1", &[("/treatment/approved", "null")]);
    let chained = [
        ("objectives", "OBJ-1"),
        ("nonconformities", "NC-1"),
        ("findings", "F-1"),
        ("risks", "R-1"),
        ("documents", "DOC-1"),
        ("changes", "CH-1"),
        ("exceptions", "EX-1"),
        ("controls", "C-2"),
        ("improvements", "IMP-1"),
        ("incidents", "INC-1"),
    ];
    for (register, id) in chained {
        edit(&mut isms, register, id, &[("/chain", "true")]);
    }
    isms
}

/// A command with one of several payloads, good and bad, by one of several people.
fn variant(machine: &Machine, kind: &str, choice: usize, day: &str) -> Value {
    let by = ["P-owner", "P-ciso", "P-dev"][choice % 3];
    let more = match (kind, choice % 8) {
        ("determine_cause", 0) => r#""cause": {}"#,
        ("plan_action", 0) => r#""actions": [{"id": "NEW", "what": "Do more"}]"#,
        ("plan_action", 1) => r#""actions": [{"id": "NEW", "what": "Do more", "owner": "P-dev", "due": "2026-05-01"}]"#,
        ("review_effectiveness", 0) => r#""effectiveness": {"effective": false}"#,
        ("review_effectiveness", 1) => r#""effectiveness": {"effective": true, "on": "2026-01-01"}"#,
        ("close", 0) if machine.name == "nonconformities" => r#""isms_change": {"needed": true}"#,
        ("accept", 0) if machine.part().is_some() => r#""assessment": "A-now", "until": "2026-12-31""#,
        ("accept", 1) if machine.part().is_some() => r#""assessment": "A-now""#,
        ("evaluate", 0..4) if machine.name == "improvements" => r#""after": {"value": "11"}"#,
        ("contain" | "recover", 0) if machine.name == "incidents" => r#""achieved_at": "2026-01-01T00:00:00Z""#,
        ("review", 0) if machine.name == "incidents" => r#""lessons": ["Watch the logs"]"#,
        ("pass_test" | "fail_test", test) => ["\"test\": \"T-1\"", "\"test\": \"T-2\"", "\"test\": \"T-3\""][test % 3],
        ("publish", 0) => r#""effective_on": "2026-01-01""#,
        ("publish", 1) => r#""effective_on": "2026-12-01""#,
        ("supersede", 0) => r#""by_version": "V-9""#,
        ("review", 0) if machine.name == "changes" => r#""outcome": {}"#,
        ("approve", 0) if machine.name == "exceptions" => r#""until": "2026-01-01""#,
        ("correct", entry) => ["\"entry\": 0", "\"entry\": 1", "\"entry\": 2", "\"entry\": 3"][entry % 4],
        _ => "",
    };
    let mut given = full(machine, kind, day);
    let changed = command(kind, by, day, more);
    for (name, value) in changed.as_map().unwrap() {
        match given.get_mut(name) {
            Some(old) => *old = value.clone(),
            None => given.put(Box::leak(name.to_string().into_boxed_str()), value.clone()),
        }
    }
    if choice.is_multiple_of(3) {
        let codes = [
            "reviewer_independent",
            "grade_given",
            "similar_cases_searched",
            "target_assessed",
            "acceptable",
            "assessed_anew",
            "severity_given",
            "containment_recorded",
            "followed_up",
            "notifications_settled",
            "measured_before",
            "control_owned",
            "improvement_assigned",
            "approver_not_author",
            "approver_not_owner",
            "replacement_known",
            "change_described",
            "outcome_stated",
            "integrity_checked",
            "compensation_stated",
        ];
        let despite = codes.map(|code| format!(r#"{{"code": "{code}", "reason": "as decided"}}"#)).join(",");
        given.put("despite", Json::parse(&format!("[{despite}]")).unwrap().into_owned());
    }
    given
}

/// What no history of commands may lead to; what was done stays done, for nobody edits the record meanwhile.
fn forbidden(isms: &Isms, day: &str) -> Option<String> {
    let now = as_of(day);
    let nonconformity = isms.get::<Nonconformity>("NC-1")?;
    let kind = isms::lifecycle::state::<isms::lifecycle::Nonconformities>(nonconformity, "", now).unwrap()?;
    let live = || nonconformity.actions.iter().filter(|action| !action.cancelled_by(now.date()));
    let done = live().all(|action| action.done_by(now.date()) && action.result.is_some());
    let cause = nonconformity.cause.as_ref().is_some_and(|cause| cause.what.is_some() && cause.similar.is_some());
    let reviewed = nonconformity
        .effectiveness
        .as_ref()
        .is_some_and(|review| review.effective == Some(true) && live().all(|action| action.done <= review.on));
    let without = nonconformity.action_needed.as_ref().is_some_and(|decision| !decision.needed);
    if kind == NonconformityState::Closed {
        let kept = !nonconformity.requirements.is_empty() && !nonconformity.meta.evidence.is_empty();
        if !(kept && cause && nonconformity.isms_change.is_some()) {
            return Some("closed without what clause 10.2 asks for".to_owned());
        }
        if without && nonconformity.grade == Some(Grade::Major) {
            return Some("a major closed without action".to_owned());
        }
        let treated = done && reviewed && live().next().is_some();
        if !(without || treated) {
            return Some("closed without effective action".to_owned());
        }
    }
    if let Some(what) = forbidden_in_operation(isms, now) {
        return Some(what.to_owned());
    }
    let finding = isms.get::<Finding>("F-1")?;
    let state = isms::lifecycle::state::<isms::lifecycle::Findings>(finding, "", now).unwrap()?;
    let open = finding.kind == FindingKind::Nonconformity && finding.nonconformity.is_none();
    if open && matches!(state, FindingState::NonconformityRaised | FindingState::Noted | FindingState::Closed) {
        return Some("a nonconformity found and none opened".to_owned());
    }
    let risk = isms.get::<Risk>("R-1")?;
    let state = isms::lifecycle::state::<isms::lifecycle::Risks>(risk, "", now).unwrap()?;
    let treatment = risk.treatment.as_ref()?;
    let approved =
        treatment.approved.iter().any(|approval| Some(&approval.by) == risk.owner.as_ref() || approval.under.is_some());
    let done = treatment
        .actions
        .iter()
        .all(|action| action.cancelled_by(now.date()) || (action.done_by(now.date()) && action.result.is_some()));
    if let Some(what) = forbidden_here(isms, day) {
        return Some(what);
    }
    let facts = isms::lifecycle::IsmsFacts(isms);
    let present = |risk| isms::lifecycle::present_assessment(risk, now.date(), &facts);
    let wrong = match state {
        RiskState::Analysed => present(risk).is_none(),
        RiskState::Evaluated | RiskState::Accepted => risk.owner.is_none() || present(risk).is_none(),
        RiskState::TreatmentPlanned => {
            treatment.options.is_empty() || (treatment.has("modify") && treatment.controls.is_empty())
        }
        RiskState::PlanApproved | RiskState::TreatmentRunning => !approved,
        RiskState::TreatmentDone => !approved || !done,
        RiskState::ResidualAssessed | RiskState::Monitored => {
            !done || isms::lifecycle::latest_assessment(risk, Stage::Residual, now.date(), &facts).is_none()
        }
        RiskState::Identified | RiskState::Closed => false,
    };
    wrong.then(|| format!("a risk {state} that cannot be"))
}

/// The same for audits and management reviews.
fn forbidden_in_assurance(isms: &Isms, now: AsOf) -> Option<&'static str> {
    use isms::model::{Audit, AuditState as A, ManagementReview, ManagementReviewState as M};
    let audit = isms.get::<Audit>("AUD-1")?;
    let state = isms::lifecycle::state::<isms::lifecycle::Audits>(audit, "", now).unwrap()?;
    let held = matches!(state, A::Conducted | A::Reported | A::Completed | A::FollowedUp);
    if held && (audit.criteria.is_empty() || audit.scope.is_none() || audit.team().next().is_none()) {
        return Some("an audit held without criteria, scope or auditors");
    }
    if matches!(state, A::Reported | A::Completed | A::FollowedUp) && audit.reported_to.is_empty() {
        return Some("an audit reported to nobody");
    }
    let open = isms.get::<Finding>("F-2").is_some_and(|finding| finding.nonconformity.is_none());
    if matches!(state, A::Completed | A::FollowedUp) && open {
        return Some("an audit completed, and a finding not taken up");
    }
    let review = isms.get::<ManagementReview>("MR-1")?;
    let state = isms::lifecycle::state::<isms::lifecycle::ManagementReviews>(review, "", now).unwrap()?;
    let held = matches!(state, M::Held | M::ResultsApproved | M::Closed);
    if held && (review.attendees.is_empty() || review.unaddressed(isms.head.edition).next().is_some()) {
        return Some("a review held without top management or an input");
    }
    let loose = review.decisions.iter().any(|decision| !decision.lacks(now.date()).is_empty());
    (state == M::Closed && loose).then_some("a review closed with a decision that is nobody's")
}

/// The same for incidents, improvements and controls.
fn forbidden_here(isms: &Isms, day: &str) -> Option<String> {
    let now = as_of(day);
    if let Some(what) = forbidden_in_assurance(isms, now) {
        return Some(what.to_owned());
    }
    let incident = isms.get::<Incident>("INC-1")?;
    let state = isms::lifecycle::state::<isms::lifecycle::Incidents>(incident, "", now).unwrap()?;
    let severe = incident.is_severe(3);
    if matches!(state, IncidentState::Reviewed | IncidentState::Closed) && severe && incident.lessons.is_empty() {
        return Some("a severe incident without lessons".to_owned());
    }
    if state == IncidentState::Closed && !(incident.custody_gaps().is_empty() && incident.out_of_order().is_empty()) {
        return Some("an incident closed with gaps".to_owned());
    }
    let improvement = isms.get::<Improvement>("IMP-1")?;
    let better = improvement.is_better(Some(MetricDirection::LowerIsBetter));
    if improvement.evaluation.as_ref().is_some_and(|judged| judged.improved) && better == Some(false) {
        return Some("called better, though it is not".to_owned());
    }
    let control = isms.get::<Control>("C-2")?;
    let failed = control.latest_test(now.date()).is_some_and(|test| test.result == TestResult::Failed);
    (failed && control.status == Some(Implementation::Implemented)).then(|| "implemented, though it failed".to_owned())
}

/// The same of documents, changes and exceptions.
fn forbidden_in_operation(isms: &Isms, now: AsOf) -> Option<&'static str> {
    let document = isms.get::<Document>("DOC-1")?;
    if isms::lifecycle::versions_in_force(document, now).count() > 1 {
        return Some("two versions in force");
    }
    for version in &document.versions {
        let state = isms::lifecycle::state::<DocumentVersions>(document, version.id.as_str(), now).unwrap()?;
        let approved = version.approved.iter().map(|approval| approval.on).min();
        if state == DocumentVersionState::Published
            && (approved.is_none() || version.effective_on.or(approved) < approved)
        {
            return Some("published without approval, or in force before it");
        }
    }
    let change = isms.get::<Change>("CH-1")?;
    let state = isms::lifecycle::state::<Changes>(change, "", now).unwrap()?;
    let made = matches!(state, ChangeState::Implemented | ChangeState::Reviewed | ChangeState::Closed);
    let planned = change.planned_on.is_some_and(|planned| change.done_on >= Some(planned));
    if made && !(planned || change.emergency == Some(true)) {
        return Some("a change of the ISMS made without a plan");
    }
    let exception = isms.get::<PolicyException>("EX-1")?;
    let state = isms::lifecycle::state::<Exceptions>(exception, "", now).unwrap()?;
    let endless = exception.until.is_none() || exception.approved.is_empty();
    (state == PolicyExceptionState::Approved && endless).then_some("an exception without end")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_reaches_what_the_guards_forbid(
        gaps in proptest::collection::vec(proptest::bool::weighted(0.07), GAPS.len()),
        grade in 0..3_usize,
        focus in 0..FOCUS.len(),
        steps in proptest::collection::vec((0..3 * machines().count(), 0..64_usize, any::<usize>(), 0..3_u8), 20..70),
    ) {
        let mut isms = with_gaps(&gaps);
        if grade == 2 {
            edit(&mut isms, "nonconformities", "NC-1", &[("/grade", "\"major\"")]);
        }
        let (mut month, mut day) = (3, 1);
        for (which, what, choice, later) in steps {
            day += later;
            if day > 28 {
                (month, day) = (month + 1, 1);
            }
            let today = format!("2026-{month:02}-{day:02}");
            // Mostly one machine, so that it gets far.
            let machine = machines().nth(which).or_else(|| machine(FOCUS[focus])).unwrap();
            let (register, id) = subject(machine);
            let settings = LifecycleSettings::default();
            // Mostly a command that the state has, sometimes any.
            let offered = match isms.available(register, id, as_of(&today), None, &settings) {
                Ok(offered) => offered,
                Err(error) => {
                    prop_assert!(matches!(error, DriveError::NotFound { .. }), "{error}");
                    continue;
                }
            };
            let mut kinds: Vec<&str> = offered.commands.iter().map(|offer| offer.kind).filter(|kind| *kind != "adopt").collect();
            kinds.push(machine.commands[what % machine.commands.len()].kind);
            let kind = kinds[what % kinds.len()];
            // A history that is mended all the time, or ends at once, gets nowhere.
            let ends = matches!((machine.name, kind), (_, "correct" | "withdraw" | "reassess" | "cancel") | ("risks", "close"));
            if ends && choice % 11 != 0 {
                continue;
            }
            let given = variant(machine, kind, choice, &today);
            let before = isms.clone();
            match isms.apply(register, id, &given, &settings) {
                Err(error) => {
                    prop_assert!(matches!(error, DriveError::Refused(_)), "{error}");
                    prop_assert_eq!(&isms, &before);
                }
                Ok(applied) => {
                    let now = isms.available(register, id, as_of(&today), None, &settings).unwrap();
                    prop_assert_eq!(now.state, applied.to);
                    prop_assert_eq!(offered.state, applied.from);
                    if kind != "correct" {
                        prop_assert_eq!(machine.next(applied.from, kind), Some(applied.to));
                        if let Some(what) = forbidden(&isms, &today) {
                            prop_assert!(what.is_empty(), "{what} after {given}");
                        }
                    } else {
                        // Taking back may leave what no command would have led to: the rules tell, and this run is over.
                        if forbidden(&isms, &today).is_some() {
                            return Ok(());
                        }
                    }
                }
            }
        }
        prop_assert_eq!(&Isms::parse(&isms.to_text()).unwrap(), &isms);
        for (register, index) in ["objectives", "nonconformities", "findings", "risks", "documents", "changes", "exceptions", "improvements", "incidents", "audits", "management_reviews"].map(|register| (register, 0)) {
            for track in isms.tracks(register, index, as_of("2026-12-31")) {
                prop_assert!(track.state.is_ok() && track.broken.is_empty(), "{track:?}");
            }
        }
    }

    #[test]
    fn ready_means_that_only_the_commands_own_members_are_missing(
        gaps in proptest::collection::vec(proptest::bool::weighted(0.2), GAPS.len()),
        which in 0..machines().count(),
        state in 0..16_usize,
        by in 0..3_usize,
    ) {
        let machine = machines().nth(which).unwrap();
        let (register, id) = subject(machine);
        let mut isms = with_gaps(&gaps);
        let settings = LifecycleSettings::default();
        let state = machine.states[state % machine.states.len()].word;
        let adopted = isms.apply(register, id, &super::proofs::adopt(state, "2026-02-28"), &settings);
        prop_assume!(!matches!(adopted, Err(DriveError::NotFound { .. })));
        adopted.unwrap();
        let by = ["P-owner", "P-ciso", "P-dev"][by];
        for offer in isms.available(register, id, as_of("2026-03-01"), Some(by), &settings).unwrap().commands {
            if offer.to.is_none() {
                continue;
            }
            let mut given = full(machine, offer.kind, "2026-03-01");
            *given.get_mut("by").unwrap() = Json::from(by);
            if offer.kind == "close" && machine.name == "nonconformities" {
                given.put("isms_change", Json::parse(r#"{"needed": false}"#).unwrap());
            }
            if offer.kind == "no_action_needed" {
                given.put("isms_change", Json::parse(r#"{"needed": false}"#).unwrap());
            }
            // A plan that is still empty, or a review that is older than its action, is the command's own to mend.
            let despite: Vec<String> =
                offer.advice.iter().map(|advice| format!(r#"{{"code": "{}", "reason": "as decided"}}"#, advice.code)).collect();
            given.put("despite", Json::parse(&format!("[{}]", despite.join(","))).unwrap().into_owned());
            let answer = isms.clone().apply(register, id, &given, &settings);
            let mended = matches!(&answer, Err(DriveError::Refused(error))
                if error.missing.iter().all(|missing| missing.source.as_str() == "input" && missing.path != "/despite"));
            if offer.ready {
                prop_assert!(answer.is_ok() || mended, "{}: {} was ready: {answer:?}", machine.name, offer.kind);
            } else {
                prop_assert!(answer.is_err(), "{}: {} was not ready: {:?}", machine.name, offer.kind, offer.missing);
            }
        }
    }
}

#[test]
fn a_chain_holds_through_many_commands() {
    let mut isms = with_gaps(&[]);
    let machine = machine("nonconformities").unwrap();
    for (kind, day) in
        [("determine_cause", "2026-03-01"), ("plan_action", "2026-03-02"), ("complete_action", "2026-03-03")]
    {
        isms.apply("nonconformities", "NC-1", &full(machine, kind, day), &LifecycleSettings::default()).unwrap();
    }
    let record = isms.record_json("nonconformities", "NC-1").unwrap();
    let history = record.at("/history").unwrap().as_list().unwrap();
    assert_eq!(history.iter().map(|entry| entry.get("previous").is_some()).collect::<Vec<_>>(), [false, true, true]);
    assert!(verify_chain(history).is_empty());
}
