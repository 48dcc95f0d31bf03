//! Awareness measures: whom they reached, what they covered; and whether trainings had their effect.

use std::collections::HashMap;

use crate::base::Date;
use crate::model::{Activity, AwarenessTopic, Person, Training};
use crate::rules::{Out, Spot, View};

/// The day a training was held, by the end of a day.
pub(crate) fn held_on(training: &Training, day: Date) -> Option<Date> {
    let attended = training.attendance.iter().filter_map(|attendance| attendance.on).filter(|on| *on <= day);
    training.held_on.filter(|on| *on <= day).max(attended.max())
}

/// For each person the last day on which an awareness measure they took part in counts; the last day there is, where no interval is
/// planned.
pub(crate) fn aware_until<'a>(view: &View<'a>) -> HashMap<&'a str, Date> {
    let day = view.day();
    let planned = view.planned_interval(Activity::Awareness).map(|planned| planned.every);
    let mut until: HashMap<&str, Date> = HashMap::new();
    for training in view.all::<Training>().filter(|training| training.is_awareness()) {
        for attendance in &training.attendance {
            let Some(on) = attendance.on.or(training.held_on).filter(|on| *on <= day) else { continue };
            let counts = training.valid_for.or(planned).map_or(Date::MAX, |every| on.plus(every));
            let known = until.entry(attendance.person.as_str()).or_insert(counts);
            *known = counts.max(*known);
        }
    }
    until
}

/// Whether a person works in the scope of the ISMS on the day.
pub(crate) fn is_in_scope(view: &View<'_>, person: &Person) -> bool {
    let unit = person.unit.as_ref().map_or("", |unit| unit.as_str());
    person.is_there_on(view.day()) && !view.is_outside_scope(person.in_scope, "units", unit)
}

/// Silent until the first measure is due: so many days after the ISMS began to operate, or after a person came.
pub(super) fn unaware(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let grace = view.settings().awareness_grace_days();
    let began = view.operating_since();
    let people: Vec<&Person> = view.all::<Person>().filter(|person| is_in_scope(view, person)).collect();
    let until = aware_until(view);
    if until.is_empty() {
        if !people.is_empty() && began.is_some_and(|on| on.plus_days(grace) < day) {
            let problem = "nothing shows that anybody took part in an awareness measure".to_owned();
            out.find(Spot::register("trainings")).with("problem", problem).end();
        }
        return;
    }
    for person in people {
        let problem = match until.get(person.id.as_str()) {
            Some(until) if *until < day => format!("took part in an awareness measure that counted until {until}"),
            Some(_) => continue,
            None if person.since.max(began).is_some_and(|on| day <= on.plus_days(grace)) => continue,
            None => "took part in no awareness measure".to_owned(),
        };
        out.find(Spot::of(person)).with("problem", problem).end();
    }
}

pub(super) fn unevaluated(view: &View<'_>, training: &Training, out: &mut Out<'_>) {
    let day = view.day();
    let wait = view.settings().training_effect_days();
    let Some(on) = held_on(training, day).filter(|on| on.plus_days(wait) < day) else { return };
    let judged = training.effectiveness.as_ref().is_some_and(|effect| effect.on.is_none_or(|on| on <= day));
    let tested = training.attendance.iter().any(|one| one.score.is_some() || one.passed.is_some());
    if !judged && !tested {
        out.find(Spot::of(training).member("effectiveness")).with("on", on.to_string()).end();
    }
}

const TOPICS: [(AwarenessTopic, &str); 3] = [
    (AwarenessTopic::Policy, "the policy"),
    (AwarenessTopic::Contribution, "what each contributes"),
    (AwarenessTopic::Consequences, "what follows from not conforming"),
];

/// Looks at the measures that count on the day, or at the last one, where none does any more.
pub(super) fn incomplete(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let planned = view.planned_interval(Activity::Awareness).map(|planned| planned.every);
    let mut held: Vec<(Date, &Training)> = Vec::new();
    for training in view.all::<Training>().filter(|training| training.is_awareness()) {
        held.extend(held_on(training, day).map(|on| (on, training)));
    }
    let Some((last, latest)) = held.iter().copied().max_by_key(|(on, _)| *on) else { return };
    held.retain(|(on, training)| {
        *on == last || training.valid_for.or(planned).is_none_or(|every| day <= on.plus(every))
    });
    let covered = |topic: AwarenessTopic| held.iter().any(|(_, training)| training.topics.contains(&topic));
    let missing: Vec<&str> = TOPICS.iter().filter(|(topic, _)| !covered(*topic)).map(|(_, words)| *words).collect();
    if !missing.is_empty() {
        out.find(Spot::of(latest).member("topics")).with("missing", missing.join(", ")).end();
    }
}
