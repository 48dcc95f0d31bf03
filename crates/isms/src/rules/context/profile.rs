//! The organization and its issues (clause 4.1).

use crate::base::{Date, Severity};
use crate::catalogue::Edition;
use crate::model::{Activity, Issue, IssueCategory, Organization, Side};
use crate::rules::{Out, Spot, View};

/// CTX001.
pub(super) fn no_profile(view: &View<'_>, out: &mut Out<'_>) {
    match view.all::<Organization>().next() {
        None => out
            .find(Spot::register("organization"))
            .with("problem", "does not say which organization this ISMS is of")
            .end(),
        Some(organization) if organization.activities.is_none() => out
            .find(Spot::of(organization).member("activities"))
            .severity(Severity::Warning)
            .with("problem", "does not say what the organization does")
            .end(),
        Some(_) => {}
    }
}

/// The issues that had been determined by the day.
fn issues<'a>(view: &View<'a>) -> impl Iterator<Item = &'a Issue> + use<'a> {
    let day = view.day();
    view.all::<Issue>().filter(move |issue| issue.identified_on.is_none_or(|on| on <= day))
}

/// CTX002.
pub(super) fn no_issues(view: &View<'_>, out: &mut Out<'_>) {
    if issues(view).next().is_none() {
        out.find(Spot::register("issues")).end();
    }
}

/// CTX003. Silent while the side of an issue is not told.
pub(super) fn one_sided(view: &View<'_>, out: &mut Out<'_>) {
    let mut sides = issues(view).map(|issue| issue.side);
    let Some(Some(first)) = sides.next() else { return };
    if sides.all(|side| side == Some(first)) {
        let (only, none) = match first {
            Side::Internal => ("internal", "external"),
            Side::External => ("external", "internal"),
        };
        out.find(Spot::register("issues")).with("only", only).with("none", none).end();
    }
}

/// The day Amendment 1 to ISO/IEC 27001:2022 was published.
fn amendment() -> Option<Date> {
    Date::new(2024, 2, 23)
}

/// CTX004. An issue about climate change shows that it was found relevant. Without a profile, CTX001 says so.
pub(super) fn climate(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    if view.edition() != Edition::Iso27001_2022 || amendment().is_none_or(|published| day < published) {
        return;
    }
    let Some(organization) = view.all::<Organization>().next() else { return };
    let decided = organization
        .climate_change
        .as_ref()
        .is_some_and(|decision| decision.relevant.is_some() && decision.decided_on.is_none_or(|on| on <= day));
    if !decided && !issues(view).any(|issue| issue.category == Some(IssueCategory::Climate)) {
        out.find(Spot::of(organization).member("climate_change")).end();
    }
}

/// CTX005.
pub(super) fn unreviewed(view: &View<'_>, issue: &Issue, out: &mut Out<'_>) {
    if issue.identified_on.is_some_and(|on| view.day() < on) {
        return;
    }
    let planned = view.planned_interval(Activity::ContextReview);
    let Some(every) = issue.review_every.or_else(|| planned.map(|planned| planned.every)) else { return };
    let past = |on: Option<Date>| on.filter(|on| *on <= view.day());
    let looked = past(issue.reviewed_on).max(past(issue.changed_on)).max(past(issue.identified_on));
    let made = || issue.meta.created.as_ref().map(|stamp| stamp.on);
    let Some(since) = looked.or_else(made).or_else(|| view.operating_since()) else { return };
    if !view.has_run_out(every, since) {
        return;
    }
    let when = looked.map_or_else(|| "never".to_owned(), |on| on.to_string());
    let mut finding =
        out.find(Spot::of(issue).member("reviewed_on")).with("when", when).with("every", every.to_string());
    if let Some(planned) = planned.filter(|_| issue.review_every.is_none()) {
        finding = finding.related(Spot::of(planned).member("every"), "the planned interval");
    }
    finding.end();
}
