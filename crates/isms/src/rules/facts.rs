//! Facts that several rules ask for: what is closed, who may act for whom, what lies outside the scope, what is overdue.

use super::out::Spot;
use super::view::{Level, View};
use crate::base::{Date, Id, Interval};
use crate::lifecycle::{Risks, state};
use crate::model::{
    Activity, Assessment, Asset, Control, Delegation, Entity as _, Implementation, Matter, Organization, Person,
    PlannedInterval, Risk, RiskState, Role, RoleAssignment, Scope, TestResult,
};

/// Where an assessment stands.
pub(crate) fn assessment_spot(risk: &Risk, index: usize, assessment: &Assessment) -> Spot {
    Spot::of(risk).member("assessments").item(index, Some(assessment.id.as_str()))
}

/// Why a control does not work on a day; `None` where it works, works in part, or where nobody has said how far it is.
pub(crate) fn idle(control: &Control, day: Date) -> Option<String> {
    let status = control.status_on(day)?;
    if control.retired_by(day) || status == Implementation::Retired {
        return Some("no longer in use".to_owned());
    }
    if let Some(test) = control.latest_test(day)
        && test.result == TestResult::Failed
    {
        return Some(test.on.map_or_else(|| "failed its test".to_owned(), |on| format!("failed its test of {on}")));
    }
    match (status, control.implemented_on) {
        (Implementation::NotStarted, _) => Some("not started".to_owned()),
        (Implementation::Planned, _) => Some("planned".to_owned()),
        (Implementation::Implemented, Some(on)) if on > day => Some(format!("implemented on {on}")),
        _ => None,
    }
}

impl<'a> View<'a> {
    /// Whether a risk is closed: by its history, or by its stored state where there is no history.
    pub(crate) fn is_closed(&self, risk: &Risk) -> bool {
        if risk.history.is_empty() {
            return risk.state == Some(RiskState::Closed);
        }
        matches!(state::<Risks>(risk, "", self.as_of()), Ok(Some(RiskState::Closed)))
    }

    /// The risks that are neither retired nor closed, in document order.
    pub(crate) fn open_risks(&self) -> impl Iterator<Item = &'a Risk> + use<'_, 'a> {
        self.all::<Risk>().filter(|risk| !self.is_closed(risk))
    }

    /// The levels of two assessments, if they compare: both rated, and under the same criteria.
    pub(crate) fn comparable(&self, a: &Assessment, b: &Assessment) -> Option<(Level<'a>, Level<'a>)> {
        let (a, b) = (self.level_of(a)?, self.level_of(b)?);
        (a.criteria.id == b.criteria.id).then_some((a, b))
    }

    /// Whether a person held a role on a day, themselves or as the deputy of who did.
    pub(crate) fn holds_role(&self, person: &Id<Person>, role: &Id<Role>, on: Date) -> bool {
        self.all_with_retired::<RoleAssignment>().any(|held| {
            held.role == *role
                && (held.person == *person || held.deputy.as_ref() == Some(person))
                && held.holds_on(on)
                && !held.retired_by(on)
        })
    }

    /// What had been delegated to a person in a matter and held on a day.
    pub(crate) fn delegated_to(
        &self,
        person: &Id<Person>,
        matter: Matter,
        on: Date,
    ) -> impl Iterator<Item = &'a Delegation> + use<'_, 'a> {
        let person = person.clone();
        self.all_with_retired::<Delegation>().filter(move |delegation| {
            delegation.delegate == person
                && delegation.matters.contains(&matter)
                && delegation.holds_on(on)
                && !delegation.retired_by(on)
        })
    }

    /// The interval planned for an activity: the one decided last.
    pub(crate) fn planned_interval(&self, activity: Activity) -> Option<&'a PlannedInterval> {
        let day = self.day();
        let decided = self.all::<PlannedInterval>().filter(|planned| planned.decided_on.is_none_or(|on| on <= day));
        decided.filter(|planned| planned.activity == activity).max_by_key(|planned| planned.decided_on)
    }

    /// The day from which the ISMS has been operated.
    pub(crate) fn operating_since(&self) -> Option<Date> {
        self.all::<Organization>().next()?.operating_since
    }

    /// Whether an interval has run out since a day. Never before the first interval has run since the ISMS is operated.
    pub(crate) fn has_run_out(&self, every: Interval, since: Date) -> bool {
        let over = |from: Date| from.plus(every) < self.day();
        over(since) && self.operating_since().is_none_or(over)
    }

    /// Whether a record lies outside the scope: it says so itself, or it says nothing and the scope excludes it.
    pub(crate) fn is_outside_scope(&self, in_scope: Option<bool>, register: &str, id: &str) -> bool {
        in_scope.map_or_else(
            || {
                self.all::<Scope>()
                    .flat_map(|scope| &scope.excluded)
                    .filter_map(|element| element.record.as_ref())
                    .any(|record| record.document().is_none() && record.register() == register && record.id() == id)
            },
            |inside| !inside,
        )
    }

    /// Whether an asset lies outside the scope.
    pub(crate) fn is_asset_outside(&self, asset: &Asset) -> bool {
        self.is_outside_scope(asset.in_scope, "assets", asset.id.as_str())
    }
}
