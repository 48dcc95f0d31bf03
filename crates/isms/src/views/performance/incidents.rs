//! Incidents by period, and how fast they were dealt with.

use super::{IncidentPeriod, Trend, less_is_better};
use crate::base::order::sort;
use crate::base::{Count, Date, Timestamp};
use crate::model::{Incident, IncidentStep};
use crate::rules::View;

/// From when to when something took, as far as is known.
type Span = (Option<Timestamp>, Option<Timestamp>);

/// The periods between the days, and whether fewer incidents came in the latter half.
pub(super) fn periods(view: &View<'_>, days: &[Date; 5]) -> (Vec<IncidentPeriod>, Trend) {
    let bounds = days.iter().zip(days.iter().skip(1));
    let periods: Vec<IncidentPeriod> = bounds.map(|(after, until)| period(view, after.plus_days(1), *until)).collect();
    let sum = |some: &[IncidentPeriod]| some.iter().map(|period| period.incidents.get()).sum::<u64>();
    let (former, latter) = periods.split_at(periods.len() / 2);
    let whole = view.operating_since().is_none_or(|since| days.first().is_some_and(|first| since <= *first));
    let trend = if sum(&periods) == 0 || !whole { Trend::Unknown } else { less_is_better(sum(former), sum(latter)) };
    (periods, trend)
}

fn period(view: &View<'_>, since: Date, until: Date) -> IncidentPeriod {
    let now = view.as_of().moment();
    let rank = view.settings().severe_incident_rank();
    let known = |incident: &&Incident| {
        let at = incident.detected_at.or(incident.reported_at).filter(|at| *at <= now);
        at.is_some_and(|at| since <= at.date() && at.date() <= until)
    };
    let events: Vec<&Incident> = view.all::<Incident>().filter(known).collect();
    let incidents: Vec<&Incident> = events.iter().copied().filter(|incident| !view.is_mere_event(incident)).collect();
    let median = |times: &dyn Fn(&Incident) -> Span| {
        let mut minutes: Vec<u64> = Vec::new();
        for incident in &incidents {
            if let (Some(start), Some(end)) = times(incident)
                && end <= now
                && let Ok(seconds) = u64::try_from(start.seconds_until(end))
            {
                minutes.push(seconds / 60);
            }
        }
        sort(&mut minutes);
        let upper = minutes.get(minutes.len() / 2).copied()?;
        let lower = if minutes.len().is_multiple_of(2) { minutes.get(minutes.len() / 2 - 1).copied()? } else { upper };
        Count::new(lower.midpoint(upper))
    };
    let at = |step: &Option<IncidentStep>| step.as_ref().and_then(|step| step.at);
    IncidentPeriod {
        since,
        until,
        events: Count::of(events.len()),
        incidents: Count::of(incidents.len()),
        severe: Count::of(incidents.iter().filter(|incident| incident.is_severe(rank)).count()),
        minutes_to_detect: median(&|incident| (incident.occurred_at, incident.detected_at)),
        minutes_to_assess: median(&|incident| (incident.reported_at.or(incident.detected_at), incident.assessed_at)),
        minutes_to_contain: median(&|incident| (incident.detected_at, at(&incident.containment))),
        minutes_to_recover: median(&|incident| (incident.detected_at, at(&incident.recovery))),
    }
}
