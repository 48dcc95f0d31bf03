//! INC003–INC008: the course of an incident.

use super::{gravity, has_happened, known_since};
use crate::base::{Field, RecordRef, Severity};
use crate::model::{Change, Improvement, Incident, IncidentState, Nonconformity, Risk};
use crate::rules::{Out, Spot, View};

const HOUR: i64 = 3600;

/// INC003.
pub(super) fn unassessed(view: &View<'_>, incident: &Incident, out: &mut Out<'_>) {
    let now = view.as_of().moment();
    let Some(since) = known_since(incident) else { return };
    let begun = !matches!(view.incident_state(incident), None | Some(IncidentState::Reported));
    let judged = incident.assessed_as.is_some() || incident.severity.is_some();
    if begun || judged || incident.assessed_at.is_some_and(|at| at <= now) {
        return;
    }
    let hours = view.settings().event_assessment_hours();
    if since.seconds_until(now) > i64::from(hours) * HOUR {
        let severity = gravity(view, out);
        out.find(Spot::of(incident).member("assessed_at"))
            .with("since", since.to_string())
            .with("hours", i64::from(hours))
            .severity(severity)
            .end();
    }
}

fn field(pointer: &str) -> Field {
    pointer.split('/').skip(1).fold(Field::whole(), |field, step| match step.parse() {
        Ok(index) => field.item(index, None),
        Err(_) => field.then(step),
    })
}

/// INC004.
pub(super) fn out_of_order(view: &View<'_>, incident: &Incident, out: &mut Out<'_>) {
    let now = view.as_of().moment();
    for swapped in incident.out_of_order().into_iter().filter(|swapped| swapped.at <= now) {
        let severity = gravity(view, out);
        out.find(Spot::of(incident).field(field(swapped.path)))
            .with("name", swapped.name)
            .with("at", swapped.at.to_string())
            .with("earlier", swapped.earlier)
            .with("earlier_at", swapped.earlier_at.to_string())
            .related(Spot::of(incident).field(field(swapped.earlier_path)), "what it must follow")
            .severity(severity)
            .end();
    }
}

fn is_severe(view: &View<'_>, incident: &Incident) -> bool {
    incident.is_severe(view.settings().severe_incident_rank()) && !view.is_mere_event(incident)
}

/// INC005.
pub(super) fn no_lessons(view: &View<'_>, incident: &Incident, out: &mut Out<'_>) {
    if is_severe(view, incident) && view.is_incident_closed(incident) && incident.lessons.is_empty() {
        let severity = gravity(view, out);
        out.find(Spot::of(incident).member("lessons")).severity(severity).end();
    }
}

/// The ids of incidents that other records come from: risks reassessed for them, nonconformities, improvements, changes.
pub(crate) fn led_somewhere<'a>(view: &View<'a>) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    let mut note = |record: &'a RecordRef| {
        if record.document().is_none() && record.register() == "incidents" {
            ids.push(record.id());
        }
    };
    view.all::<Nonconformity>().filter_map(|record| record.arises_from.as_ref()).for_each(&mut note);
    view.all::<Change>().filter_map(|record| record.arises_from.as_ref()).for_each(&mut note);
    view.all::<Improvement>().flat_map(|record| &record.arises_from).for_each(&mut note);
    view.all::<Risk>().flat_map(|risk| &risk.triggers).filter_map(|t| t.record.as_ref()).for_each(&mut note);
    crate::base::order::sort(&mut ids);
    ids
}

/// INC006.
pub(super) fn no_follow_up(view: &View<'_>, out: &mut Out<'_>) {
    let led = led_somewhere(view);
    for incident in view.all::<Incident>() {
        let over = view.is_incident_closed(incident) || view.incident_state(incident) == Some(IncidentState::Reviewed);
        let led = led.binary_search(&incident.id.as_str()).is_ok();
        if over && is_severe(view, incident) && incident.follow_ups.is_empty() && !led {
            out.find(Spot::of(incident).member("follow_ups")).end();
        }
    }
}

/// INC007.
pub(super) fn no_custody(view: &View<'_>, incident: &Incident, out: &mut Out<'_>) {
    if !has_happened(view, incident) {
        return;
    }
    for (pointer, what) in incident.custody_gaps() {
        let mut spot = Spot::of(incident).field(field(&pointer));
        if let Some((at, piece)) = piece_of(incident, &pointer) {
            let member = pointer.rsplit('/').next().unwrap_or_default();
            spot = Spot::of(incident).member("custody").item(at, Some(piece)).member(member);
        }
        let severity = gravity(view, out);
        out.find(spot).with("what", what).severity(severity).end();
    }
}

fn piece_of<'i>(incident: &'i Incident, pointer: &str) -> Option<(usize, &'i str)> {
    let at = pointer.split('/').nth(2)?.parse().ok()?;
    Some((at, incident.custody.get(at)?.id.as_str()))
}

/// INC008. A duty met late cannot be met any more: it is told as a warning.
pub(super) fn not_notified(view: &View<'_>, incident: &Incident, out: &mut Out<'_>) {
    if !has_happened(view, incident) || view.is_mere_event(incident) {
        return;
    }
    let now = view.as_of().moment();
    let warning = i64::from(view.settings().notification_warning_hours()) * HOUR;
    for (at, duty) in incident.notifications.iter().enumerate() {
        let Some(deadline) = duty.deadline.filter(|deadline| !duty.settled_by(*deadline)) else { continue };
        let told = duty.notified_at.filter(|told| *told <= now);
        let (problem, severity) = match told {
            Some(told) => (format!("was told at {told}, after the deadline of {deadline}"), Severity::Warning),
            None if deadline < now => (format!("should have been told by {deadline}"), gravity(view, out)),
            None if now.seconds_until(deadline) <= warning => {
                (format!("must be told by {deadline}"), Severity::Warning)
            }
            None => continue,
        };
        out.find(Spot::of(incident).member("notifications").item(at, Some(duty.id.as_str())).member("notified_at"))
            .with("recipient", duty.recipient.to_string())
            .with("problem", problem)
            .severity(severity)
            .end();
    }
}
