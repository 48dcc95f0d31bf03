//! That reviews are held, by whom, and what is put before them.

use super::{data, held, held_reviews};
use crate::lifecycle::top_management;
use crate::model::{Activity, ManagementReview, Organization, Person, Unit};
use crate::rules::{Out, Spot, View};

/// REV001.
pub(super) fn interval(view: &View<'_>, out: &mut Out<'_>) {
    let Some(planned) = view.planned_interval(Activity::ManagementReview) else { return };
    let last = held_reviews(view).last().map(|(on, _)| *on);
    // Without any day to count from nobody can say that the interval has run out.
    let Some(since) = last.or_else(|| view.operating_since()).or(planned.decided_on) else { return };
    if !view.has_run_out(planned.every, since) {
        return;
    }
    let problem = match last {
        Some(on) => format!("the last management review was held on {on}"),
        None => "no management review was held".to_owned(),
    };
    out.find(Spot::register("management_reviews"))
        .with("problem", problem)
        .with("every", planned.every.to_string())
        .related(Spot::of(planned).member("every"), "the planned interval")
        .end();
}

/// REV002.
pub(super) fn absent(view: &View<'_>, review: &ManagementReview, out: &mut Out<'_>) {
    if held(view, review).is_none() {
        return;
    }
    let organization = view.all::<Organization>().next();
    let top = top_management(view.all_with_retired::<Person>(), view.all_with_retired::<Unit>(), organization);
    let present = review.attendees.iter().any(|person| top.contains(&person.as_str()));
    // Where nobody is said to be top management, only an empty list shows that nobody was there.
    if !present && (review.attendees.is_empty() || !top.is_empty()) {
        out.find(Spot::of(review).member("attendees")).end();
    }
}

/// REV003.
pub(super) fn missing(view: &View<'_>, review: &ManagementReview, out: &mut Out<'_>) {
    if held(view, review).is_none() {
        return;
    }
    let edition = view.edition();
    let missing = review.unaddressed(edition);
    let missing: Vec<String> =
        missing.map(|topic| format!("{} ({})", topic.letter(edition).unwrap_or_default(), topic.label())).collect();
    if !missing.is_empty() {
        out.find(Spot::of(review).member("inputs")).with("inputs", missing.join(", ")).end();
    }
}

/// REV008.
pub(super) fn denied(view: &View<'_>, review: &ManagementReview, out: &mut Out<'_>) {
    let Some(on) = held(view, review) else { return };
    let before = held_reviews(view).into_iter().rfind(|(day, _)| *day < on).map(|(day, _)| day);
    let since = review.since.or_else(|| before.map(|day| day.plus_days(1))).or_else(|| view.operating_since());
    let until = review.until.unwrap_or(on);
    for (at, input) in review.inputs.iter().enumerate().filter(|(_, input)| input.nothing_to_report == Some(true)) {
        // What is put before the review all the same is reported.
        if !input.records.is_empty() {
            continue;
        }
        let Some(letter) = input.topic.letter(view.edition()) else { continue };
        let data = data(view, input.topic, since, until);
        let Some(first) = data.first() else { continue };
        let more = if data.len() > 1 { format!(" and {} more", data.len() - 1) } else { String::new() };
        out.find(Spot::of(review).member("inputs").item(at, Some(input.topic.as_str())).member("nothing_to_report"))
            .with("input", letter)
            .with("data", format!("`{}`{more}", first.record))
            .end();
    }
}
