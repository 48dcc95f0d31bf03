//! What the document holds for each input of a review, for a period.

use super::held_reviews;
use crate::base::{Date, RecordRef};
use crate::model::{
    Audit, Entity as _, Finding, FindingKind, Improvement, InterestedParty, Issue, Metric, Nonconformity,
    NonconformityState, Objective, ReviewTopic,
};
use crate::rules::View;
use crate::rules::states::nonconformity_state;

/// A record that belongs before a review, and what there is to say of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Datum {
    /// The record.
    pub(crate) record: RecordRef,
    /// What happened to it in the period, or how it stands.
    pub(crate) text: String,
}

/// A period, both days included; without a first day it reaches back to the beginning.
#[derive(Clone, Copy)]
struct Period {
    since: Option<Date>,
    until: Date,
}

impl Period {
    fn has(self, day: Option<Date>) -> bool {
        day.is_some_and(|day| self.since.is_none_or(|since| since <= day) && day <= self.until)
    }
}

#[derive(Default)]
struct Data(Vec<Datum>);

impl Data {
    fn add(&mut self, register: &str, id: &str, text: String) {
        if let Some(record) = RecordRef::parse(&format!("{register}/{id}")) {
            self.0.push(Datum { record, text });
        }
    }
}

/// What there is for an input, from a day (none: from the beginning) until another, in document order.
pub(crate) fn data(view: &View<'_>, topic: ReviewTopic, since: Option<Date>, until: Date) -> Vec<Datum> {
    let period = Period { since, until };
    let mut found = Data::default();
    match topic {
        ReviewTopic::EarlierActions => earlier_actions(view, period, &mut found),
        ReviewTopic::Issues => {
            for issue in view.all::<Issue>() {
                if period.has(issue.changed_on) {
                    found.add("issues", issue.id(), format!("changed: {}", issue.title));
                } else if period.has(issue.identified_on) {
                    found.add("issues", issue.id(), format!("new: {}", issue.title));
                }
            }
        }
        ReviewTopic::Needs => {
            for party in view.all::<InterestedParty>() {
                let changed = party
                    .requirements
                    .iter()
                    .filter(|requirement| period.has(requirement.identified_on) || period.has(requirement.decided_on));
                let changed = changed.count();
                if period.has(party.identified_on) || changed > 0 {
                    found.add(
                        "interested_parties",
                        party.id(),
                        format!("{}: {changed} requirements new or decided", party.name),
                    );
                }
            }
        }
        ReviewTopic::Nonconformities => nonconformities(view, period, &mut found),
        ReviewTopic::Measurements => {
            for metric in view.all::<Metric>() {
                let measured = metric.measured_by_day(until);
                let count = measured.iter().filter(|(_, result)| period.has(Some(result.on))).count();
                if let (Some((_, last)), true) = (measured.last(), count > 0) {
                    let reached = match metric.reaches_target(last.value) {
                        Some(true) => ", target reached",
                        Some(false) => ", target missed",
                        None => "",
                    };
                    let text =
                        format!("{}: {count} results, the last {} on {}{reached}", metric.title, last.value, last.on);
                    found.add("metrics", metric.id(), text);
                }
            }
        }
        ReviewTopic::Audits => audits(view, period, &mut found),
        ReviewTopic::Objectives => {
            for objective in view.all::<Objective>() {
                let evaluated = objective.latest_evaluation(until).filter(|(_, made)| period.has(made.on));
                let how = match evaluated.and_then(|(_, made)| made.on_track) {
                    Some(true) => "on track",
                    Some(false) => "not on track",
                    None if objective.due.is_some_and(|due| due <= until) => "due",
                    None => "not evaluated in the period",
                };
                let due = objective.due.map_or_else(String::new, |due| format!(", due {due}"));
                found.add("objectives", objective.id(), format!("{}: {how}{due}", objective.title));
            }
        }
        ReviewTopic::Feedback => {
            for party in view.all::<InterestedParty>() {
                let heard = party.feedback.iter().filter(|feedback| period.has(feedback.on)).count();
                if heard > 0 {
                    found.add("interested_parties", party.id(), format!("{}: feedback {heard} times", party.name));
                }
            }
        }
        ReviewTopic::Risks => risks(view, period, &mut found),
        ReviewTopic::Opportunities => {
            for improvement in view.all::<Improvement>() {
                if period.has(improvement.done_on) {
                    found.add("improvements", improvement.id(), format!("done: {}", improvement.title));
                } else if period.has(improvement.proposed_on) {
                    found.add("improvements", improvement.id(), format!("proposed: {}", improvement.title));
                }
            }
            let chances = view.all::<Finding>().filter(|f| f.kind == FindingKind::OpportunityForImprovement);
            for finding in chances.filter(|finding| period.has(finding.on)) {
                found.add("findings", finding.id(), format!("found in an audit: {}", finding.title));
            }
        }
    }
    found.0
}

fn earlier_actions(view: &View<'_>, period: Period, found: &mut Data) {
    // A review does not report on itself.
    for (_, review) in held_reviews(view).into_iter().filter(|(on, _)| *on < period.until) {
        for decision in &review.decisions {
            let text = match decision.done.filter(|done| *done <= period.until) {
                Some(done) if period.has(Some(done)) => format!("`{}` done on {done}: {}", decision.id, decision.what),
                Some(_) => continue,
                None => {
                    let due = decision.due.map_or_else(String::new, |due| format!(", due {due}"));
                    format!("`{}` open{due}: {}", decision.id, decision.what)
                }
            };
            found.add("management_reviews", review.id(), text);
        }
    }
}

fn nonconformities(view: &View<'_>, period: Period, found: &mut Data) {
    for record in view.all::<Nonconformity>() {
        let state = nonconformity_state(record, period.until.into());
        let open = !matches!(state, Some(NonconformityState::Closed | NonconformityState::Withdrawn));
        let known = record.found_on.is_none_or(|on| on <= period.until);
        if period.has(record.found_on) || (open && known) {
            let state = state.map_or("state not known", NonconformityState::as_str).replace('_', " ");
            let grade = record.grade.map_or("not graded", crate::model::Grade::as_str);
            found.add("nonconformities", record.id(), format!("{grade}, {state}: {}", record.title));
        }
    }
}

fn audits(view: &View<'_>, period: Period, found: &mut Data) {
    let findings: Vec<&Finding> = view.all::<Finding>().collect();
    for audit in view.all::<Audit>().filter(|audit| period.has(audit.held_on)) {
        let own = || findings.iter().filter(|finding| finding.audit.as_ref() == Some(&audit.id));
        let bad = own().filter(|finding| finding.kind == FindingKind::Nonconformity).count();
        let text = format!("{}: {} findings, {bad} of them nonconformities", audit.title, own().count());
        found.add("audits", audit.id(), text);
    }
}

fn risks(view: &View<'_>, period: Period, found: &mut Data) {
    for risk in view.open_risks() {
        let latest = view.present(risk, period.until).map(|(_, assessment)| assessment);
        let assessed = latest.is_some_and(|assessment| period.has(assessment.on));
        let actions = risk.treatment.iter().flat_map(|treatment| &treatment.actions);
        let actions: Vec<_> = actions.filter(|action| !action.cancelled_by(period.until)).collect();
        let done = actions.iter().filter(|action| period.has(action.done)).count();
        let late = actions
            .iter()
            .filter(|action| !action.done_by(period.until) && action.due.is_some_and(|due| due < period.until));
        let late = late.count();
        if !assessed && done == 0 && late == 0 {
            continue;
        }
        let level = latest.and_then(|assessment| view.level_of(assessment)).map_or("not rated", |level| level.name);
        let text = format!("{}: {level}; actions done {done}, late {late}", risk.title);
        found.add("risks", risk.id(), text);
    }
}
