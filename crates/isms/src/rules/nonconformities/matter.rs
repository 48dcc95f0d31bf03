//! A nonconformity as it stood at the moment looked at.

use crate::base::Date;
use crate::model::{
    Action, Cause, Correction, Decision, Effectiveness, Nonconformity, NonconformityCommand, NonconformityState,
};
use crate::rules::View;
use crate::rules::states::{entries_until, nonconformity_state};

/// A nonconformity that has been raised and not withdrawn. What the record does not say is taken from the commands of its history;
/// what is dated later has not happened yet.
pub(super) struct Matter<'n> {
    pub(super) record: &'n Nonconformity,
    state: Option<NonconformityState>,
    entries: Vec<&'n NonconformityCommand>,
    day: Date,
}

impl<'n> Matter<'n> {
    pub(super) fn new(view: &View<'_>, record: &'n Nonconformity) -> Option<Self> {
        let moment = view.as_of().moment();
        let day = view.day();
        let entries = entries_until(&record.history, moment);
        let unknown_yet = record.found_on.is_none() && entries.is_empty() && !record.history.is_empty();
        if unknown_yet || record.found_on.is_some_and(|on| day < on) {
            return None;
        }
        let state = nonconformity_state(record, view.as_of());
        (state != Some(NonconformityState::Withdrawn)).then_some(Self { record, state, entries, day })
    }

    pub(super) fn is_closed(&self) -> bool {
        self.state == Some(NonconformityState::Closed)
    }

    /// Whether it has got past knowing the cause, so that the need for action must have been decided.
    pub(super) fn is_past_decision(&self) -> bool {
        use NonconformityState as S;
        matches!(self.state, Some(S::ActionPlanned | S::ActionDone | S::EffectivenessReviewed | S::Closed))
    }

    /// The day it was closed, where the history tells.
    pub(super) fn closed_on(&self) -> Option<Date> {
        use NonconformityCommand as C;
        self.last(|entry| match entry {
            C::Close { act, .. } | C::NoActionNeeded { act, .. } => Some(act.at.date()),
            _ => None,
        })
    }

    /// The day it was found, or else the first day anything is known of it.
    pub(super) fn found_on(&self) -> Option<Date> {
        use crate::model::Command as _;
        let first = || self.entries.first().map(|entry| entry.act().at.date());
        self.record.found_on.or_else(first).or_else(|| self.record.meta.created.as_ref().map(|stamp| stamp.on))
    }

    fn last<T>(&self, pick: impl Fn(&'n NonconformityCommand) -> Option<T>) -> Option<T> {
        self.entries.iter().rev().find_map(|entry| pick(entry))
    }

    fn past<T>(&self, value: Option<T>, on: fn(&T) -> Option<Date>) -> Option<T> {
        value.filter(|value| on(value).is_none_or(|on| on <= self.day))
    }

    pub(super) fn correction(&self) -> Option<&'n Correction> {
        let told = || {
            self.last(|entry| match entry {
                NonconformityCommand::Contain { correction, .. } => Some(correction),
                _ => None,
            })
        };
        self.past(self.record.correction.as_ref().or_else(told), |correction| correction.on)
    }

    pub(super) fn cause(&self) -> Option<&'n Cause> {
        let told = || {
            self.last(|entry| match entry {
                NonconformityCommand::DetermineCause { cause, .. } => Some(cause),
                _ => None,
            })
        };
        self.past(self.record.cause.as_ref().or_else(told), |cause| cause.on)
    }

    /// The review of effectiveness; `None` once it has been reopened since.
    pub(super) fn effectiveness(&self) -> Option<&'n Effectiveness> {
        use NonconformityState as S;
        let told = || {
            self.last(|entry| match entry {
                NonconformityCommand::ReviewEffectiveness { effectiveness, .. } => Some(effectiveness),
                _ => None,
            })
        };
        let stands = matches!(self.state, None | Some(S::EffectivenessReviewed | S::Closed));
        let review = self.record.effectiveness.as_ref().or_else(told).filter(|_| stands);
        self.past(review, |review| review.on)
    }

    pub(super) fn action_needed(&self) -> Option<&'n Decision> {
        self.past(self.record.action_needed.as_ref(), |decision| decision.on)
    }

    /// Whether it was closed because no action was needed.
    pub(super) fn closed_without_action(&self) -> bool {
        let by_history = self.last(|entry| match entry {
            NonconformityCommand::NoActionNeeded { .. } => Some(true),
            NonconformityCommand::Close { .. } | NonconformityCommand::Reopen { .. } => Some(false),
            _ => None,
        });
        by_history.unwrap_or_else(|| {
            self.action_needed().is_some_and(|decision| !decision.needed && decision.reason.is_some())
        })
    }

    pub(super) fn isms_change(&self) -> Option<&'n Decision> {
        let told = || {
            self.last(|entry| match entry {
                NonconformityCommand::Close { isms_change, .. }
                | NonconformityCommand::NoActionNeeded { isms_change, .. } => isms_change.as_ref(),
                _ => None,
            })
        };
        self.past(self.record.isms_change.as_ref().or_else(told), |decision| decision.on)
    }

    /// The corrective actions that are not given up, with their positions.
    pub(super) fn actions(&self) -> impl Iterator<Item = (usize, &'n Action)> {
        let day = self.day;
        self.record.actions.iter().enumerate().filter(move |(_, action)| !action.cancelled_by(day))
    }

    /// Of these, those that are done.
    pub(super) fn done(&self) -> impl Iterator<Item = (usize, &'n Action, Date)> {
        let day = self.day;
        self.actions().filter_map(move |(at, action)| Some((at, action, action.done.filter(|done| *done <= day)?)))
    }
}
