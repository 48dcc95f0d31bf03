//! The lifecycle of a nonconformity (clause 10.2).

use super::action::{check_all, did, last_done, live};
use super::driver::{Case, Lifecycle, Part, Slot};
use super::fold::end_of_time;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Params};
use crate::model::{
    Action, Decision, Effectiveness, Grade, Nonconformity, NonconformityCommand as Command, NonconformityState,
    standing,
};

/// The machine of nonconformities (clause 10.2).
pub static NONCONFORMITIES: Machine = Machine {
    name: "nonconformities",
    title: "Nonconformity",
    states: &[
        state("raised", "Raised"),
        state("contained", "Contained"),
        state("cause_known", "Cause known"),
        state("action_planned", "Action planned"),
        state("action_done", "Action done"),
        state("effectiveness_reviewed", "Effectiveness reviewed"),
        end("closed", "Closed"),
        end("withdrawn", "Withdrawn"),
    ],
    commands: &[
        command("contain", "Record correction", &[], &[Guard::CorrectionStated]),
        command("determine_cause", "Determine cause", &[Guard::CauseDetermined], &[Guard::SimilarCasesSearched]),
        command(
            "plan_action",
            "Plan corrective action",
            &[Guard::ActionIdsUnique, Guard::ActionPlanned, Guard::ActionsAssigned],
            &[],
        ),
        command(
            "complete_action",
            "Complete corrective action",
            &[Guard::ActionPlanned, Guard::ActionsDone, Guard::ResultsKept],
            &[],
        ),
        command(
            "review_effectiveness",
            "Review effectiveness",
            &[Guard::ActionsDone, Guard::VerdictGiven, Guard::ReviewedAfterCompletion],
            &[Guard::ReviewerIndependent, Guard::WaitingPeriod],
        ),
        command(
            "no_action_needed",
            "Close without action",
            &[
                Guard::NotMajor,
                Guard::RequirementStated,
                Guard::EvidenceKept,
                Guard::CauseDetermined,
                Guard::SimilarCasesSearched,
                Guard::IsmsChangeDecided,
            ],
            &[Guard::GradeGiven, Guard::CorrectionStated],
        ),
        command(
            "close",
            "Close",
            &[
                Guard::RequirementStated,
                Guard::EvidenceKept,
                Guard::CauseDetermined,
                Guard::SimilarCasesSearched,
                Guard::ActionPlanned,
                Guard::ActionsDone,
                Guard::ResultsKept,
                Guard::ReviewedAfterCompletion,
                Guard::FoundEffective,
                Guard::IsmsChangeDecided,
            ],
            &[Guard::GradeGiven, Guard::CorrectionStated],
        ),
        command("reopen", "Reopen", &[], &[]),
        command("withdraw", "Withdraw", &[], &[]),
    ],
    transitions: &[
        step("raised", "contain", "contained"),
        step("raised", "determine_cause", "cause_known"),
        step("raised", "withdraw", "withdrawn"),
        step("contained", "determine_cause", "cause_known"),
        step("contained", "withdraw", "withdrawn"),
        step("cause_known", "plan_action", "action_planned"),
        step("cause_known", "contain", "cause_known"),
        step("cause_known", "determine_cause", "cause_known"),
        step("cause_known", "no_action_needed", "closed"),
        step("cause_known", "withdraw", "withdrawn"),
        step("action_planned", "complete_action", "action_done"),
        step("action_planned", "plan_action", "action_planned"),
        step("action_planned", "contain", "action_planned"),
        step("action_planned", "withdraw", "withdrawn"),
        step("action_done", "review_effectiveness", "effectiveness_reviewed"),
        step("action_done", "contain", "action_done"),
        step("action_done", "withdraw", "withdrawn"),
        step("effectiveness_reviewed", "close", "closed"),
        step("effectiveness_reviewed", "reopen", "cause_known"),
        step("effectiveness_reviewed", "contain", "effectiveness_reviewed"),
        step("effectiveness_reviewed", "withdraw", "withdrawn"),
        step("closed", "reopen", "cause_known"),
    ],
};

/// The lifecycle of nonconformities.
#[derive(Debug)]
pub struct Nonconformities;

impl Lifecycle for Nonconformities {
    type Record = Nonconformity;
    type Command = Command;
    type State = NonconformityState;
    const MACHINE: &'static Machine = &NONCONFORMITIES;

    fn items(_: &Nonconformity) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r Nonconformity, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(NonconformityState::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Nonconformity, _: &str) -> Option<Slot<'r, Command, NonconformityState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(
        record: &Nonconformity,
        _: &str,
        command: Option<&Command>,
        guard: Guard,
        case: &Case<'_>,
    ) -> Vec<Missing> {
        check(record, command, guard, case)
    }

    fn effect(record: &mut Nonconformity, _: &str, command: &Command, case: &Case<'_>) {
        match command {
            Command::Contain { correction, consequences, act } => {
                let mut correction = correction.clone();
                if correction.what.is_some() {
                    correction.on = correction.on.or(Some(case.day));
                    correction.by = correction.by.or_else(|| Some(act.by.clone()));
                }
                record.correction = Some(correction);
                if consequences.is_some() {
                    record.consequences.clone_from(consequences);
                }
            }
            Command::DetermineCause { cause, act } => {
                let mut cause = cause.clone();
                cause.on = cause.on.or(Some(case.day));
                cause.by = cause.by.or_else(|| Some(act.by.clone()));
                record.cause = Some(cause);
            }
            Command::PlanAction { actions, act } => {
                record.actions.extend(actions.iter().cloned());
                if record.action_needed.as_ref().is_none_or(|decision| !decision.needed) {
                    record.action_needed = Some(Decision {
                        needed: true,
                        reason: None,
                        by: Some(act.by.clone()),
                        on: Some(case.day),
                        record: None,
                    });
                }
            }
            Command::ReviewEffectiveness { effectiveness, act } => {
                let mut effectiveness = effectiveness.clone();
                effectiveness.on = effectiveness.on.or(Some(case.day));
                effectiveness.by = effectiveness.by.or_else(|| Some(act.by.clone()));
                record.effectiveness = Some(effectiveness);
            }
            Command::NoActionNeeded { reason, isms_change, act } => {
                record.action_needed = Some(Decision {
                    needed: false,
                    reason: Some(reason.clone()),
                    by: Some(act.by.clone()),
                    on: Some(case.day),
                    record: None,
                });
                if isms_change.is_some() {
                    record.isms_change.clone_from(isms_change);
                }
            }
            Command::Close { isms_change: Some(decision), .. } => record.isms_change = Some(decision.clone()),
            _ => {}
        }
    }

    fn undo(record: &mut Nonconformity, _: &str, command: &Command) {
        undo(record, command);
    }
}

/// Takes back what an entry set, in favour of the last entry of its kind that still stands.
fn undo(record: &mut Nonconformity, command: &Command) {
    let earlier: Vec<Command> = standing(&record.history, end_of_time())
        .map(|(_, entry)| entry)
        .filter(|entry| entry.kind() == command.kind())
        .cloned()
        .collect();
    let mut again = None;
    match command {
        Command::Contain { correction, consequences, .. } => {
            if record.correction.as_ref().is_some_and(|kept| kept.what == correction.what) {
                (record.correction, again) = (None, earlier.last());
            }
            if consequences.is_some() && record.consequences == *consequences {
                record.consequences = None;
            }
        }
        Command::DetermineCause { cause, .. } if record.cause.as_ref().is_some_and(|kept| kept.what == cause.what) => {
            (record.cause, again) = (None, earlier.last());
        }
        Command::PlanAction { actions, act } => {
            let untouched = |action: &Action| actions.contains(action);
            record.actions.retain(|action| !untouched(action));
            take_back(&mut record.action_needed, true, act.at.date());
        }
        Command::ReviewEffectiveness { effectiveness, act } => {
            let on = effectiveness.on.unwrap_or(act.at.date());
            if record.effectiveness.as_ref().is_some_and(|kept| kept.on == Some(on)) {
                (record.effectiveness, again) = (None, earlier.last());
            }
        }
        Command::NoActionNeeded { isms_change, act, .. } => {
            take_back(&mut record.action_needed, false, act.at.date());
            if isms_change.is_some() && record.isms_change == *isms_change {
                record.isms_change = None;
            }
        }
        Command::Close { isms_change, .. } if isms_change.is_some() && record.isms_change == *isms_change => {
            record.isms_change = None;
        }
        _ => {}
    }
    if let Some(command) = again {
        let act = crate::model::Command::act(command);
        let case = Case {
            kind: command.kind(),
            by: Some(act.by.as_str()),
            day: act.at.date(),
            facts: &super::facts::NoFacts,
            waiting_days: 0,
            severe_rank: 0,
        };
        Nonconformities::effect(record, "", command, &case);
    }
}

fn take_back(decision: &mut Option<Decision>, needed: bool, day: Date) {
    if decision.as_ref().is_some_and(|kept| kept.needed == needed && kept.on == Some(day)) {
        *decision = None;
    }
}

fn check(record: &Nonconformity, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
    let lacks = |holds: bool, source: Source, path: &str| {
        if holds { Vec::new() } else { vec![Missing::new(guard, source, path, Params::none())] }
    };
    // What a command carries itself is asked of the command, everything else of the record.
    let asked_of = |kinds: &[&str]| if kinds.contains(&case.kind) { Source::Input } else { Source::Record };
    let cause = record.cause.as_ref();
    let review = record.effectiveness.as_ref();
    match guard {
        Guard::RequirementStated => lacks(!record.requirements.is_empty(), Source::Record, "/requirements"),
        Guard::EvidenceKept => {
            let mut evidence = record.meta.evidence.iter();
            lacks(evidence.any(|kept| kept.on.is_none_or(|on| on <= case.day)), Source::Record, "/evidence")
        }
        Guard::GradeGiven => lacks(record.grade.is_some(), Source::Record, "/grade"),
        Guard::NotMajor => lacks(record.grade != Some(Grade::Major), Source::Record, "/grade"),
        Guard::CorrectionStated => {
            let stated = |c: &crate::model::Correction| c.what.is_some() || c.not_applicable_because.is_some();
            lacks(record.correction.as_ref().is_some_and(stated), asked_of(&["contain"]), "/correction/what")
        }
        Guard::CauseDetermined => {
            lacks(cause.is_some_and(|cause| cause.what.is_some()), asked_of(&["determine_cause"]), "/cause/what")
        }
        Guard::SimilarCasesSearched => {
            lacks(cause.is_some_and(|cause| cause.similar.is_some()), asked_of(&["determine_cause"]), "/cause/similar")
        }
        Guard::IsmsChangeDecided => {
            lacks(record.isms_change.is_some(), asked_of(&["close", "no_action_needed"]), "/isms_change")
        }
        Guard::ActionPlanned => {
            let decided_against = record.action_needed.as_ref().is_some_and(|decision| !decision.needed);
            let excused = case.kind == "close" && decided_against && record.grade != Some(Grade::Major);
            let planned = live(&record.actions, case.day).next().is_some();
            lacks(planned || excused, asked_of(&["plan_action"]), "/actions")
        }
        Guard::ActionIdsUnique => duplicates(record, guard),
        Guard::ActionsAssigned | Guard::ActionsDone | Guard::ResultsKept => {
            let added: &[Action] = match command {
                Some(Command::PlanAction { actions, .. }) => actions,
                _ => &[],
            };
            check_all(record, added, guard, case)
        }
        Guard::VerdictGiven => {
            let given = review.is_some_and(|review| review.effective.is_some());
            lacks(given, asked_of(&["review_effectiveness"]), "/effectiveness/effective")
        }
        Guard::FoundEffective => {
            lacks(review.is_some_and(|r| r.effective == Some(true)), Source::Record, "/effectiveness/effective")
        }
        Guard::ReviewedAfterCompletion => match (review, last_done(&record.actions, case.day)) {
            // Before the command there is no review that could be too old.
            (None, _) if case.kind == "review_effectiveness" => Vec::new(),
            (Some(Effectiveness { on: Some(on), .. }), Some((action, done))) if *on < done => {
                let params = Params::none()
                    .with("review", on.to_string())
                    .with("action", action.id.to_string())
                    .with("done", done.to_string());
                vec![Missing::new(guard, asked_of(&["review_effectiveness"]), "/effectiveness/on", params)]
            }
            (Some(Effectiveness { on: Some(_), .. }), _) => Vec::new(),
            _ => vec![Missing::new(Guard::VerdictGiven, Source::Record, "/effectiveness", Params::none())],
        },
        Guard::ReviewerIndependent => independent(record, command, case),
        Guard::WaitingPeriod => waiting(record, command, case),
        _ => Vec::new(),
    }
}

fn duplicates(record: &Nonconformity, guard: Guard) -> Vec<Missing> {
    let ids: Vec<_> = record.actions.iter().map(|action| &action.id).collect();
    let repeated = ids.iter().enumerate().filter(|(at, id)| ids.iter().take(*at).any(|earlier| earlier == *id));
    repeated
        .map(|(_, id)| Missing::new(guard, Source::Input, "/actions", Params::none().with("action", id.to_string())))
        .collect()
}

fn independent(record: &Nonconformity, command: Option<&Command>, case: &Case<'_>) -> Vec<Missing> {
    let reviewer = match command {
        Some(_) => record.effectiveness.as_ref().and_then(|review| review.by.as_ref()).map(|by| by.as_str()),
        None => case.by,
    };
    let own = live(&record.actions, case.day).find(|(_, action)| reviewer.is_some_and(|person| did(action, person)));
    let missing = own.map(|(_, action)| {
        let params = Params::none()
            .with("person", reviewer.unwrap_or_default().to_owned())
            .with("action", action.id.to_string());
        Missing::new(Guard::ReviewerIndependent, Source::Person, "/by", params)
    });
    missing.into_iter().collect()
}

fn waiting(record: &Nonconformity, command: Option<&Command>, case: &Case<'_>) -> Vec<Missing> {
    let reviewed = match command {
        Some(_) => record.effectiveness.as_ref().and_then(|review| review.on).unwrap_or(case.day),
        None => case.day,
    };
    let Some((_, done)) = last_done(&record.actions, case.day) else { return Vec::new() };
    let ready_on = done.plus_days(case.waiting_days);
    // A review older than the action is another guard's matter.
    if reviewed < done || reviewed >= ready_on {
        return Vec::new();
    }
    let days = usize::try_from(case.waiting_days).unwrap_or(usize::MAX);
    let params = Params::none().with("days", days).with("ready_on", ready_on.to_string());
    let mut missing = Missing::new(Guard::WaitingPeriod, Source::Waiting, "/at", params);
    missing.ready_on = Some(ready_on);
    vec![missing]
}
