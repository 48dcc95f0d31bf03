//! The ten steps of building an ISMS: where each stands, what it waits for, and which comes next.

use isms_derive::Shape;

use super::clauses::{ClauseEvidence, ClauseStanding, Clauses, VerdictReason, by_register, reason, roll_up};
use crate::base::{AsOf, Count, Date, Id, Percent, Severity, Text};
use crate::document::Isms;
use crate::model::{
    BuildApproach, Complexity, Entity as _, ExpectedEffort, ImplementationPlan, ImplementationStep, Person, StepKind,
};
use crate::rules::{Settings, shown};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum StepState {
    /// It is done, and records show it.
    Done,
    /// Records show it, and the plan does not say that it is done.
    ToConfirm,
    /// The plan says that it is done, and records do not show it.
    Claimed,
    /// Something of it is there.
    Started,
    /// A step it builds on is not done.
    Waiting,
    /// Nothing of it is there, and nothing stands in its way.
    Open,
}

/// A step, and where it stands.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct StepOnDay {
    /// Its number, 1 to 10.
    pub number: Count,
    /// The step.
    pub step: StepKind,
    /// What is to be reached.
    pub aim: String,
    /// The clauses and controls of 2022 it answers.
    pub clauses: Vec<String>,
    /// Where it stands.
    pub state: StepState,
    /// What the records show of its clauses.
    pub shown: ClauseStanding,
    /// How many of its clauses are answered, those in part by half.
    pub progress: Percent,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The day by which it is to be done.
    pub planned_on: Option<Date>,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// Whether its day has passed and it is not done.
    pub late: bool,
    /// The steps it builds on.
    pub prerequisites: Vec<StepKind>,
    /// Those of them that are not done.
    pub waiting_for: Vec<StepKind>,
    /// What speaks for it.
    pub evidence: Vec<ClauseEvidence>,
    /// What keeps it from being done: at most five errors, then there are more.
    pub missing: Vec<VerdictReason>,
    /// Remarks of the plan.
    pub notes: Option<Text>,
}

/// How large the organization is: what decides how long it takes.
#[derive(Debug, Clone, PartialEq, Eq, Shape)]
pub struct ImplementationSize {
    /// How many people work for it, as it says.
    pub headcount: Option<Count>,
    /// Its sites.
    pub sites: Count,
    /// Its units.
    pub units: Count,
    /// Its processes.
    pub processes: Count,
    /// Its assets.
    pub assets: Count,
    /// How intricate it is, as the plan says.
    pub complexity: Option<Complexity>,
}

/// The ten steps and how far they are.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImplementationProgress {
    /// The day.
    pub as_of: Date,
    /// How the ISMS is built.
    pub approach: Option<BuildApproach>,
    /// Who leads it.
    pub owner: Option<Id<Person>>,
    /// The ten steps in order.
    pub steps: Vec<StepOnDay>,
    /// How many of them are done.
    pub done: Count,
    /// The step to work on next; absent when all are done.
    pub next: Option<StepKind>,
    /// What it was expected to take.
    pub expected: Option<ExpectedEffort>,
    /// What it has taken so far.
    pub spent: Option<ExpectedEffort>,
    /// How large the organization is.
    pub size: ImplementationSize,
    /// What makes it harder and has nothing done about it.
    pub unmitigated: Vec<VerdictReason>,
}

/// The aim of each step, and the clauses and controls of 2022 that it answers.
const STEPS: &[(StepKind, &str, &[&str])] = &[
    (StepKind::ManagementSupport, "top management commits itself and grants resources", &["5.1", "7.1"]),
    (StepKind::Scope, "context, parties and boundaries are known", &["4.1", "4.2", "4.3"]),
    (StepKind::Objectives, "objectives are set that can be measured", &["6.2"]),
    (StepKind::Framework, "policy, roles and processes are laid out", &["4.4", "5.2", "5.3", "6.1.1"]),
    (StepKind::Documentation, "policies and processes are written down and controlled", &["7.5.1", "7.5.2", "7.5.3"]),
    (
        StepKind::Controls,
        "risks are assessed, controls chosen and put into operation",
        &["6.1.2", "6.1.3", "8.1", "8.2", "8.3"],
    ),
    (StepKind::CommunicationAndTraining, "people know, are able, and are told", &["7.2", "7.3", "7.4"]),
    (
        StepKind::MonitoringAndReview,
        "results are measured, audited and reviewed",
        &["9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3"],
    ),
    (StepKind::IncidentManagement, "incidents are handled by a plan that was exercised", &[INCIDENTS]),
    (
        StepKind::ContinualImprovement,
        "what goes wrong is mended at its cause, and things get better",
        &["6.3", "10.1", "10.2"],
    ),
];

/// The control that stands for incident management.
const INCIDENTS: &str = "A.5.24";

/// The step that answers a clause of 2022 or a control.
pub(super) fn step_of(clause: &str) -> StepKind {
    let number = clause.split([' ', '(']).next().unwrap_or_default();
    if let Some(control) = number.strip_prefix("A.5.")
        && matches!(control, "24" | "25" | "26" | "27" | "28")
    {
        return StepKind::IncidentManagement;
    }
    let answers = |asked: &&str| {
        *asked == number
            || number.strip_prefix(*asked).is_some_and(|rest| rest.starts_with('.'))
            || asked.strip_prefix(number).is_some_and(|rest| rest.starts_with('.'))
    };
    let found = STEPS.iter().find(|(_, _, clauses)| !number.is_empty() && clauses.iter().any(&answers));
    found.map_or(StepKind::Controls, |(step, ..)| *step)
}

/// The ten steps of building the ISMS as of a moment: what the plan says of each, held against what records show.
#[must_use]
pub fn implementation(isms: &Isms, as_of: impl Into<AsOf>, settings: &Settings) -> ImplementationProgress {
    let clauses = Clauses::new(isms, as_of.into(), settings);
    let day = clauses.view.day();
    let plan = clauses.view.all::<ImplementationPlan>().next();
    let mut steps: Vec<StepOnDay> = Vec::with_capacity(STEPS.len());
    for (at, (kind, aim, asked)) in STEPS.iter().enumerate() {
        let planned = plan.and_then(|plan| plan.steps.iter().find(|step| step.step == *kind));
        let done = |kind: &StepKind| {
            steps.iter().any(|step| step.step == *kind && matches!(step.state, StepState::Done | StepState::ToConfirm))
        };
        let waiting_for = kind.prerequisites().iter().copied().filter(|needed| !done(needed)).collect();
        steps.push(on_day(&clauses, at, (*kind, aim, asked), planned, waiting_for));
    }
    let finished = |step: &&StepOnDay| matches!(step.state, StepState::Done | StepState::ToConfirm);
    let mut open = steps.iter().filter(|step| !finished(step));
    let next = open.clone().find(|step| step.waiting_for.is_empty()).or_else(|| open.next()).map(|step| step.step);
    ImplementationProgress {
        as_of: day,
        approach: plan.and_then(|plan| plan.approach),
        owner: plan.and_then(|plan| plan.owner.clone()),
        done: Count::of(steps.iter().filter(finished).count()),
        next,
        expected: plan.and_then(|plan| plan.expected.clone()),
        spent: plan.and_then(|plan| plan.spent.clone()),
        size: size(isms, day, plan),
        unmitigated: plan.map(unmitigated).unwrap_or_default(),
        steps,
    }
}

fn on_day(
    clauses: &Clauses<'_>,
    at: usize,
    (step, aim, asked): (StepKind, &str, &[&str]),
    planned: Option<&ImplementationStep>,
    waiting_for: Vec<StepKind>,
) -> StepOnDay {
    let day = clauses.view.day();
    let rows: Vec<_> = clauses.of(asked).collect();
    let mut evidence: Vec<ClauseEvidence> = rows.iter().flat_map(|row| row.evidence.iter().cloned()).collect();
    let mut missing: Vec<VerdictReason> = rows.iter().flat_map(|row| row.reasons.iter().cloned()).collect();
    let mut standing = roll_up(rows.iter().copied());
    let mut points = rows.iter().map(|row| points(row.standing)).collect::<Vec<_>>();
    if asked.contains(&INCIDENTS) {
        let found = incidents(clauses, &mut missing);
        (standing, points) = (found.0, vec![self::points(found.0)]);
        evidence = found.1;
    }
    missing.retain(|reason| reason.severity.is_none_or(|severity| severity == Severity::Error));
    missing.truncate(5);
    let holds = standing <= ClauseStanding::NeedsJudgement;
    let claimed = planned.is_some_and(|step| step.done_by(day));
    let started = planned.is_some_and(|step| step.started_on.is_some_and(|on| on <= day));
    let state = if holds && (claimed || planned.is_none()) {
        StepState::Done
    } else if holds {
        StepState::ToConfirm
    } else if claimed {
        StepState::Claimed
    } else if !waiting_for.is_empty() {
        StepState::Waiting
    } else if started || !evidence.is_empty() {
        StepState::Started
    } else {
        StepState::Open
    };
    let total: usize = points.iter().map(|points| usize::from(*points)).sum();
    let progress = u8::try_from(total / points.len().max(1)).ok().and_then(Percent::new);
    let planned_on = planned.and_then(|step| step.planned_on);
    let done = matches!(state, StepState::Done | StepState::ToConfirm);
    StepOnDay {
        number: Count::of(at + 1),
        step,
        aim: aim.to_owned(),
        clauses: asked.iter().map(|clause| (*clause).to_owned()).collect(),
        state,
        shown: standing,
        progress: progress.unwrap_or(Percent::NONE),
        owner: planned.and_then(|step| step.owner.clone()),
        planned_on,
        done_on: planned.and_then(|step| step.done_on),
        late: !done && planned_on.is_some_and(|due| due < day),
        prerequisites: step.prerequisites().to_vec(),
        waiting_for,
        evidence,
        missing,
        notes: planned.and_then(|step| step.notes.clone()),
    }
}

/// How much of a clause counts as answered, in percent.
fn points(standing: ClauseStanding) -> u8 {
    match standing {
        ClauseStanding::Satisfied | ClauseStanding::NotAssessable | ClauseStanding::NeedsJudgement => 100,
        ClauseStanding::PartlySatisfied => 50,
        ClauseStanding::NotSatisfied => 0,
    }
}

/// Incident management, which no clause of its own asks for.
fn incidents(clauses: &Clauses<'_>, missing: &mut Vec<VerdictReason>) -> (ClauseStanding, Vec<ClauseEvidence>) {
    let speaking = shown(&clauses.view, INCIDENTS);
    let own = clauses.report.diagnostics.iter().filter(|found| {
        found.suppressed.is_none() && found.severity == Severity::Error && found.code.starts_with("INC")
    });
    missing.extend(own.map(reason));
    let standing = if speaking.is_empty() {
        ClauseStanding::NotSatisfied
    } else if !missing.is_empty() {
        ClauseStanding::PartlySatisfied
    } else if speaking.iter().any(|found| found.record) {
        ClauseStanding::Satisfied
    } else {
        ClauseStanding::NeedsJudgement
    };
    (standing, by_register(&speaking))
}

pub(super) fn size(isms: &Isms, day: Date, plan: Option<&ImplementationPlan>) -> ImplementationSize {
    ImplementationSize {
        headcount: isms.organization.iter().next().and_then(|organization| organization.headcount),
        sites: Count::of(isms.sites.iter().filter(|site| !site.retired_by(day)).count()),
        units: Count::of(isms.units.iter().filter(|unit| !unit.retired_by(day)).count()),
        processes: Count::of(isms.processes.iter().filter(|process| !process.retired_by(day)).count()),
        assets: Count::of(isms.assets.iter().filter(|asset| !asset.retired_by(day)).count()),
        complexity: plan.and_then(|plan| plan.complexity),
    }
}

fn unmitigated(plan: &ImplementationPlan) -> Vec<VerdictReason> {
    let open = plan.constraints.iter().enumerate().filter(|(_, constraint)| constraint.mitigation.is_none());
    open.map(|(at, constraint)| VerdictReason {
        code: None,
        severity: None,
        message: format!("nothing is done about it: {}", constraint.what),
        path: Some(format!("/implementation_plan/constraints/{at}/mitigation")),
        record: None,
        owner: constraint.owner.as_ref().map(ToString::to_string),
        help: None,
    })
    .collect()
}
