//! The lifecycle of a risk (clauses 6.1.2, 6.1.3, 8.2, 8.3).

use super::acceptance::{acceptance_holds, rated};
use super::action::{check_all, last_done, live};
use super::authority::{Authority, Claim, NoLevel, latest_assessment, level_of, plan_authority, present_assessment};
use super::driver::{Case, Lifecycle, Part, Slot};
use super::facts::Facts;
use super::fold::end_of_time;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Params};
use crate::model::{
    Assessment, PlanApproval, Risk, RiskCommand as Command, RiskState, Stage, Treatment, TreatmentOption, standing,
};

/// The machine of risks (clauses 6.1.2, 6.1.3, 8.2, 8.3).
pub static RISKS: Machine = Machine {
    name: "risks",
    title: "Risk",
    states: &[
        state("identified", "Identified"),
        state("analysed", "Analysed"),
        state("evaluated", "Evaluated"),
        state("accepted", "Accepted"),
        state("treatment_planned", "Treatment planned"),
        state("plan_approved", "Plan approved"),
        state("treatment_running", "Treatment running"),
        state("treatment_done", "Treatment done"),
        state("residual_assessed", "Residual assessed"),
        state("monitored", "Monitored"),
        end("closed", "Closed"),
    ],
    commands: &[
        command("analyse", "Analyse", &[Guard::Assessed], &[Guard::AssessedAnew]),
        command(
            "evaluate",
            "Evaluate",
            &[Guard::OwnerNamed, Guard::Assessed, Guard::CriteriaInForce, Guard::RatingSound],
            &[],
        ),
        command(
            "accept",
            "Accept",
            &[Guard::OwnerNamed, Guard::Assessed, Guard::CriteriaInForce, Guard::RatingSound, Guard::Acceptable],
            &[],
        ),
        command(
            "plan_treatment",
            "Plan treatment",
            &[Guard::TreatmentChosen, Guard::ControlsChosen, Guard::CounterpartyNamed],
            &[],
        ),
        command(
            "approve_plan",
            "Approve plan",
            &[
                Guard::OwnerNamed,
                Guard::PlanApprover,
                Guard::DrawnUpBefore,
                Guard::TreatmentChosen,
                Guard::ControlsChosen,
                Guard::CounterpartyNamed,
                Guard::ActionsAssigned,
            ],
            &[Guard::TargetAssessed],
        ),
        command("start", "Start treatment", &[Guard::PlanApproved, Guard::PlanUnchanged], &[]),
        command("complete", "Complete treatment", &[Guard::ActionsDone, Guard::ResultsKept], &[]),
        command(
            "assess_residual",
            "Assess residual risk",
            &[Guard::ResidualAssessed, Guard::CriteriaInForce, Guard::RatingSound],
            &[Guard::ControlsWorking],
        ),
        command("monitor", "Monitor", &[], &[Guard::Acceptable]),
        command("reassess", "Reassess", &[], &[]),
        command("close", "Close", &[], &[]),
    ],
    transitions: &[
        step("identified", "analyse", "analysed"),
        step("identified", "close", "closed"),
        step("analysed", "evaluate", "evaluated"),
        step("analysed", "reassess", "identified"),
        step("analysed", "close", "closed"),
        step("evaluated", "accept", "accepted"),
        step("evaluated", "plan_treatment", "treatment_planned"),
        step("evaluated", "reassess", "identified"),
        step("evaluated", "close", "closed"),
        step("accepted", "reassess", "identified"),
        step("accepted", "close", "closed"),
        step("treatment_planned", "approve_plan", "plan_approved"),
        step("treatment_planned", "reassess", "identified"),
        step("treatment_planned", "close", "closed"),
        // A plan that changes is approved again.
        step("plan_approved", "start", "treatment_running"),
        step("plan_approved", "plan_treatment", "treatment_planned"),
        step("plan_approved", "reassess", "identified"),
        step("plan_approved", "close", "closed"),
        step("treatment_running", "complete", "treatment_done"),
        step("treatment_running", "plan_treatment", "treatment_planned"),
        step("treatment_running", "reassess", "identified"),
        step("treatment_running", "close", "closed"),
        step("treatment_done", "assess_residual", "residual_assessed"),
        step("treatment_done", "reassess", "identified"),
        step("treatment_done", "close", "closed"),
        step("residual_assessed", "monitor", "monitored"),
        step("residual_assessed", "plan_treatment", "treatment_planned"),
        step("residual_assessed", "reassess", "identified"),
        step("residual_assessed", "close", "closed"),
        step("monitored", "reassess", "identified"),
        step("monitored", "close", "closed"),
        step("closed", "reassess", "identified"),
    ],
};

/// The lifecycle of risks.
#[derive(Debug)]
pub struct Risks;

impl Lifecycle for Risks {
    type Record = Risk;
    type Command = Command;
    type State = RiskState;
    const MACHINE: &'static Machine = &RISKS;

    fn items(_: &Risk) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Risk, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(RiskState::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Risk, _: &str) -> Option<Slot<'r, Command, RiskState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(record: &Risk, _: &str, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        match guard {
            Guard::ActionsAssigned | Guard::ActionsDone | Guard::ResultsKept => check_all(record, &[], guard, case),
            Guard::ControlsWorking => broken_controls(record, case),
            _ => check(record, command, guard, case).into_iter().collect(),
        }
    }

    fn effect(record: &mut Risk, _: &str, command: &Command, case: &Case<'_>) {
        match command {
            Command::PlanTreatment { .. } => {
                if let Some(treatment) = &mut record.treatment
                    && (treatment.drawn_up_on.is_none() || changed(treatment).is_some())
                {
                    treatment.drawn_up_on = Some(case.day);
                }
            }
            Command::ApprovePlan { act, under } => {
                let held = approver(record, act.by.as_str(), under.as_ref().map(|under| under.as_str()), case);
                let used = match held {
                    Authority::Held { under: Some(delegation), .. } => Some(delegation.id.clone()),
                    _ => None,
                };
                if let Some(treatment) = &mut record.treatment {
                    let fingerprint = Some(treatment.fingerprint());
                    let under = under.clone().or(used);
                    treatment.approved.push(PlanApproval { by: act.by.clone(), on: case.day, under, fingerprint });
                }
            }
            _ => {}
        }
    }

    fn undo(record: &mut Risk, _: &str, command: &Command) {
        if let (Command::ApprovePlan { act, .. }, Some(treatment)) = (command, &mut record.treatment) {
            let given = |approval: &PlanApproval| approval.by == act.by && approval.on == act.at.date();
            if let Some(at) = treatment.approved.iter().rposition(given) {
                treatment.approved.remove(at);
            }
        }
    }
}

/// The latest approval of a plan, if the plan is no longer as it was then.
fn changed(treatment: &Treatment) -> Option<&PlanApproval> {
    let latest = treatment.approved.iter().enumerate().max_by_key(|(index, approval)| (approval.on, *index));
    let (_, approval) = latest?;
    let approved = approval.fingerprint.as_ref()?;
    (*approved != treatment.fingerprint()).then_some(approval)
}

fn approver<'f>(risk: &Risk, by: &str, under: Option<&str>, case: &Case<'f>) -> Authority<'f> {
    let owner = risk.owner.as_ref().map(|owner| owner.as_str());
    let level = present_assessment(risk, case.day, case.facts)
        .and_then(|(_, present)| level_of(present, case.day, case.facts).ok());
    plan_authority(&Claim { by, owner, role: None, under, day: case.day }, level.as_ref(), case.facts)
}

fn check(risk: &Risk, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Option<Missing> {
    let lacks = |holds: bool, path: &str| (!holds).then(|| Missing::new(guard, Source::Record, path, Params::none()));
    let treatment = risk.treatment.as_ref();
    match guard {
        Guard::OwnerNamed => lacks(risk.owner.is_some(), "/owner"),
        Guard::Assessed => lacks(present_assessment(risk, case.day, case.facts).is_some(), "/assessments"),
        Guard::AssessedAnew => assessed_anew(risk, case.day, case.facts),
        Guard::CriteriaInForce | Guard::RatingSound => {
            let (index, assessment) = subject(risk, case)?;
            rated(guard, index, assessment, level_of(assessment, case.day, case.facts).err().as_ref(), case)
        }
        Guard::Acceptable => acceptable(risk, case),
        Guard::TreatmentChosen => lacks(treatment.is_some_and(|t| !t.options.is_empty()), "/treatment/options"),
        // Controls that an action of the plan puts into operation count.
        Guard::ControlsChosen => {
            let chosen = |t: &Treatment| {
                let mut actions = live(&t.actions, case.day);
                !t.controls.is_empty() || actions.any(|(_, action)| !action.controls.is_empty())
            };
            lacks(treatment.is_none_or(|t| !t.has("modify") || chosen(t)), "/treatment/controls")
        }
        Guard::CounterpartyNamed => {
            let options = &treatment?.options;
            let nobody = |option: &TreatmentOption| {
                matches!(option, TreatmentOption::Share { counterparty: None, supplier: None })
            };
            let at = options.iter().position(nobody)?;
            lacks(false, &format!("/treatment/options/{at}/counterparty"))
        }
        Guard::PlanApprover => plan_approver(risk, command, case),
        Guard::DrawnUpBefore => {
            let drawn_up_on = treatment?.drawn_up_on.filter(|drawn_up_on| *drawn_up_on > case.day)?;
            let params = Params::none().with("drawn_up_on", drawn_up_on.to_string()).with("day", case.day.to_string());
            Some(Missing::new(guard, Source::Record, "/treatment/drawn_up_on", params))
        }
        Guard::TargetAssessed => {
            lacks(latest_assessment(risk, Stage::Target, case.day, case.facts).is_some(), "/assessments")
        }
        Guard::PlanApproved => lacks(treatment.is_some_and(|t| !t.approved.is_empty()), "/treatment/approved"),
        Guard::PlanUnchanged => {
            let approval = changed(treatment?)?;
            let params = Params::none().with("approved_on", approval.on.to_string());
            Some(Missing::new(guard, Source::Record, "/treatment", params))
        }
        Guard::ResidualAssessed => {
            let since = treatment.and_then(|t| last_done(&t.actions, case.day).map(|(_, done)| done).or(t.drawn_up_on));
            let measured = latest_assessment(risk, Stage::Residual, case.day, case.facts)
                .and_then(|(_, assessment)| assessment.on);
            lacks(measured.is_some_and(|on| since.is_none_or(|since| since <= on)), "/assessments")
        }
        _ => None,
    }
}

/// The assessment that a command is about.
fn subject<'r>(risk: &'r Risk, case: &Case<'_>) -> Option<(usize, &'r Assessment)> {
    if case.kind == "assess_residual" {
        latest_assessment(risk, Stage::Residual, case.day, case.facts)
    } else {
        present_assessment(risk, case.day, case.facts)
    }
}

fn assessed_anew(risk: &Risk, day: Date, facts: &dyn Facts) -> Option<Missing> {
    let mut asked = standing(&risk.history, end_of_time()).filter_map(|(_, command)| match command {
        Command::Reassess { act, .. } => Some(act.at.date()),
        _ => None,
    });
    let since = asked.next_back()?;
    let (index, present) = present_assessment(risk, day, facts)?;
    let params = Params::none().with("since", since.to_string());
    present
        .on
        .is_none_or(|on| on < since)
        .then(|| Missing::new(Guard::AssessedAnew, Source::Record, format!("/assessments/{index}"), params))
}

/// Whether the level needs no acceptance, or has one that holds.
fn acceptable(risk: &Risk, case: &Case<'_>) -> Option<Missing> {
    let (index, present) = subject(risk, case)?;
    let level = match level_of(present, case.day, case.facts) {
        Ok(level) => level,
        Err(NoLevel::Unknown) => {
            return Some(Missing::unknown(
                Guard::Acceptable,
                format!("/assessments/{index}/criteria"),
                "risk criteria are",
            ));
        }
        // The guards on the rating say what is wrong.
        Err(_) => return None,
    };
    let criterion = level.covering(risk, case.facts).first().copied();
    let as_it_is = criterion.is_some_and(|criterion| criterion.explicit != Some(true));
    let params = Params::none().with("level", level.level.to_string()).with("day", case.day.to_string());
    (!as_it_is && !acceptance_holds(risk, &level, case.day, case.facts))
        .then(|| Missing::new(Guard::Acceptable, Source::Record, "/acceptance", params))
}

fn plan_approver(risk: &Risk, command: Option<&Command>, case: &Case<'_>) -> Option<Missing> {
    let by = case.by?;
    let under = match command {
        Some(Command::ApprovePlan { under, .. }) => under.as_ref().map(|under| under.as_str()),
        _ => None,
    };
    // Without an owner nobody can approve; the guard on the owner says so.
    risk.owner.as_ref()?;
    match approver(risk, by, under, case) {
        Authority::Held { .. } => None,
        Authority::Unknown(what) => Some(Missing::unknown(Guard::PlanApprover, "/by", what)),
        Authority::NotHeld => {
            let params = Params::none().with("person", by.to_owned()).with("day", case.day.to_string());
            Some(Missing::new(Guard::PlanApprover, Source::Person, "/by", params))
        }
    }
}

/// The controls that an assessment counts on: those it names, else those of the treatment.
fn broken_controls(risk: &Risk, case: &Case<'_>) -> Vec<Missing> {
    let guard = Guard::ControlsWorking;
    let (base, controls) = match (subject(risk, case), &risk.treatment) {
        (Some((index, assessment)), _) if !assessment.controls.is_empty() => {
            (format!("/assessments/{index}"), assessment.controls.as_slice())
        }
        (_, Some(treatment)) => ("/treatment".to_owned(), treatment.controls.as_slice()),
        (_, None) => return Vec::new(),
    };
    let mut missing = Vec::new();
    for (at, control) in controls.iter().enumerate() {
        let path = format!("{base}/controls/{at}");
        match case.facts.control_works(control.as_str(), case.day) {
            Some(true) => {}
            Some(false) => {
                let params = Params::none().with("control", control.to_string());
                missing.push(Missing::new(guard, Source::OtherRecord, path, params));
            }
            None => missing.push(Missing::unknown(guard, path, "the state of the control is")),
        }
    }
    missing
}
