//! The lifecycle of a management review (clause 9.3).

use super::audit::{add, take_back};
use super::driver::{Case, Lifecycle, Part, Slot};
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Id, Params};
use crate::model::{Approval, ManagementReview, ManagementReviewCommand as Command, ManagementReviewState};

/// The machine of management reviews (clause 9.3).
pub static MANAGEMENT_REVIEWS: Machine = Machine {
    name: "management_reviews",
    title: "Management review",
    states: &[
        state("planned", "Planned"),
        state("prepared", "Prepared"),
        state("held", "Held"),
        state("results_approved", "Results approved"),
        end("closed", "Closed"),
        end("cancelled", "Cancelled"),
    ],
    commands: &[
        command("prepare", "Prepare", &[], &[]),
        command("hold", "Hold", &[Guard::TopManagementPresent, Guard::InputsAddressed], &[]),
        command("approve_results", "Approve results", &[], &[Guard::DecisionsTaken, Guard::ConclusionGiven]),
        command("close", "Close", &[Guard::DecisionsAssigned], &[]),
        command("cancel", "Cancel", &[], &[]),
    ],
    transitions: &[
        step("planned", "prepare", "prepared"),
        step("planned", "cancel", "cancelled"),
        step("prepared", "hold", "held"),
        step("prepared", "cancel", "cancelled"),
        step("held", "approve_results", "results_approved"),
        step("results_approved", "close", "closed"),
    ],
};

/// The lifecycle of management reviews.
#[derive(Debug)]
pub struct ManagementReviews;

impl Lifecycle for ManagementReviews {
    type Record = ManagementReview;
    type Command = Command;
    type State = ManagementReviewState;
    const MACHINE: &'static Machine = &MANAGEMENT_REVIEWS;

    fn items(_: &ManagementReview) -> Vec<&str> {
        vec![""]
    }

    fn part<'r>(record: &'r ManagementReview, item: &str, _: Date) -> Option<Part<'r, Command>> {
        item.is_empty().then(|| Part {
            history: &record.history,
            stored: record.state.map(ManagementReviewState::as_str),
            implied: None,
            chained: record.chain == Some(true),
            field: Field::whole(),
            title: record.title.as_ref().map(crate::base::Line::as_str),
            owner: record.owner.as_ref().map(Id::as_str),
        })
    }

    fn slot<'r>(record: &'r mut ManagementReview, _: &str) -> Option<Slot<'r, Command, ManagementReviewState>> {
        Some(Slot { history: &mut record.history, state: &mut record.state })
    }

    fn check(record: &ManagementReview, _: &str, _: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        check(record, guard, case)
    }

    fn effect(record: &mut ManagementReview, _: &str, command: &Command, case: &Case<'_>) {
        match command {
            Command::Hold { held_on, attendees, .. } => {
                record.held_on = held_on.or(record.held_on).or(Some(case.day));
                add(&mut record.attendees, attendees);
            }
            Command::ApproveResults { decisions, conclusion, act } => {
                for decision in decisions {
                    // A decision given again is the same decision, said anew.
                    match record.decisions.iter_mut().find(|kept| kept.id == decision.id) {
                        Some(kept) => kept.clone_from(decision),
                        None => record.decisions.push(decision.clone()),
                    }
                }
                if conclusion.is_some() {
                    record.conclusion.clone_from(conclusion);
                }
                record.approved.push(Approval { by: act.by.clone(), on: case.day, as_role: None, under: None });
            }
            _ => {}
        }
    }

    fn undo(record: &mut ManagementReview, _: &str, command: &Command) {
        match command {
            Command::Hold { held_on, attendees, act } => {
                take_back(&mut record.held_on, held_on.unwrap_or(act.at.date()));
                record.attendees.retain(|person| !attendees.contains(person));
            }
            Command::ApproveResults { decisions, conclusion, act } => {
                record.decisions.retain(|decision| !decisions.contains(decision));
                if conclusion.is_some() && record.conclusion == *conclusion {
                    record.conclusion = None;
                }
                let day = act.at.date();
                record.approved.retain(|approval| approval.by != act.by || approval.on != day);
            }
            _ => {}
        }
    }
}

fn check(record: &ManagementReview, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
    let lacks = |holds: bool, source: Source, path: &str, params: Params| {
        if holds { Vec::new() } else { vec![Missing::new(guard, source, path, params)] }
    };
    match guard {
        Guard::TopManagementPresent => match case.facts.top_management() {
            None => vec![Missing::unknown(guard, "/attendees", "the members of top management are")],
            Some(top) => {
                let present = record.attendees.iter().any(|person| top.contains(&person.as_str()));
                // Where nobody is said to be top management, only an empty list shows that nobody was.
                let holds = present || (top.is_empty() && !record.attendees.is_empty());
                lacks(holds, Source::Input, "/attendees", Params::none())
            }
        },
        Guard::InputsAddressed => {
            let missing: Vec<&str> =
                record.unaddressed(case.facts.edition()).map(crate::model::ReviewTopic::as_str).collect();
            let params = Params::none().with("inputs", missing.join(", "));
            lacks(missing.is_empty(), Source::Record, "/inputs", params)
        }
        Guard::DecisionsTaken => lacks(!record.decisions.is_empty(), Source::Input, "/decisions", Params::none()),
        Guard::ConclusionGiven => {
            let given = record.conclusion.as_ref().is_some_and(|conclusion| conclusion.lacks().is_empty());
            lacks(given, Source::Input, "/conclusion", Params::none())
        }
        Guard::DecisionsAssigned => {
            let lacking = record.decisions.iter().enumerate().flat_map(|(index, decision)| {
                decision.lacks(case.day).into_iter().map(move |member| (index, decision, member))
            });
            lacking
                .map(|(index, decision, member)| {
                    let field = Field::of("decisions").item(index, Some(decision.id.as_str())).then(member);
                    let params = Params::none().with("decision", decision.id.to_string()).with("member", member);
                    Missing::new(guard, Source::Record, field.pointer(), params)
                })
                .collect()
        }
        _ => Vec::new(),
    }
}
