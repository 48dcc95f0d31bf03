//! Who audits, how samples are drawn, how points are judged, and to whom results go.

use super::{audit_state, internal};
use crate::base::sampling::draw;
use crate::base::{Count, Named as _, Severity};
use crate::document::register_info;
use crate::model::{
    Audit, AuditProgramme, AuditSample, AuditState, Competence, Control, Person, Process, Unit, own_work,
};
use crate::rules::{Out, Spot, View};

/// AUD005.
pub(super) fn own_work_audited(view: &View<'_>, out: &mut Out<'_>) {
    for audit in internal(view) {
        let answers = |register: &str, id: &str| {
            let info = register_info(register)?;
            let _ = view.exists(info.name, id);
            let records = view.isms().register(register)?;
            records.owner_at(records.position(id)?)
        };
        let own = own_work(audit, view.all::<Process>(), view.all::<Unit>(), view.all::<Control>(), &answers);
        for own in own {
            out.find(Spot::of(audit).field(own.field)).with("person", own.person).with("what", own.what).end();
        }
    }
}

/// AUD006.
pub(super) fn incompetent(view: &View<'_>, out: &mut Out<'_>) {
    for audit in internal(view) {
        let Some(day) = audit.held_on.filter(|on| *on <= view.day()) else { continue };
        let programme = audit.programme.as_ref().and_then(|id| view.get::<AuditProgramme>(id));
        let role = programme.and_then(|programme| programme.auditor_role.as_ref()).and_then(|role| view.get(role));
        // Somebody who is not there is for REF001 to report.
        let known = audit.team().filter(|person| view.exists(Person::REGISTER, person.as_str()) != Some(false));
        for person in known {
            let at = audit.auditors.iter().position(|auditor| auditor == person);
            let spot = match at {
                Some(at) => Spot::of(audit).member("auditors").item(at, Some(person.as_str())),
                None => Spot::of(audit).member("team_leader"),
            };
            match role {
                Some(role) => {
                    let held = |id| {
                        let competence: Option<&Competence> = view.get(id);
                        competence.is_none_or(|c| c.held_by(person.as_str(), day).next().is_some())
                    };
                    let lacking: Vec<String> =
                        role.required_competences.iter().filter(|id| !held(id)).map(|id| format!("`{id}`")).collect();
                    if !lacking.is_empty() {
                        out.find(spot)
                            .with("person", person.to_string())
                            .with("competence", lacking.join(", "))
                            .with("day", day.to_string())
                            .related(Spot::of(role).member("required_competences"), "what the role asks for")
                            .end();
                    }
                }
                // Nobody says what auditors need: then the register shows at least something for each of them.
                None => {
                    let mut known = view.all::<Competence>().peekable();
                    let kept = known.peek().is_some();
                    if kept && !known.any(|competence| competence.held_by(person.as_str(), day).next().is_some()) {
                        out.find(spot)
                            .severity(Severity::Warning)
                            .with("person", person.to_string())
                            .with("competence", "any competence on record")
                            .with("day", day.to_string())
                            .end();
                    }
                }
            }
        }
    }
}

/// AUD009.
pub(super) fn unreported(view: &View<'_>, out: &mut Out<'_>) {
    use AuditState as S;
    let days = view.settings().audit_report_days();
    for audit in internal(view) {
        let Some(held) = audit.held_until.or(audit.held_on).filter(|on| *on <= view.day()) else { continue };
        let state = audit_state(view, audit);
        let reported = matches!(state, Some(S::Reported | S::Completed | S::FollowedUp))
            || audit.reported_on.is_some_and(|on| on <= view.day());
        let overdue = held.plus_days(days) < view.day();
        if !reported && overdue {
            let problem = format!("was held until {held} and its results are not reported");
            out.find(Spot::of(audit).member("reported_on")).with("problem", problem).end();
        } else if reported && audit.reported_to.is_empty() {
            let problem = "is reported, but nobody says to which managers";
            out.find(Spot::of(audit).member("reported_to")).with("problem", problem).end();
        }
    }
}

/// AUD010.
pub(super) fn samples(_: &View<'_>, audit: &Audit, out: &mut Out<'_>) {
    for (at, sample) in audit.samples.iter().enumerate() {
        if let Some((member, problem)) = irreproducible(sample) {
            let spot = Spot::of(audit).member("samples").item(at, Some(sample.id.as_str())).member(member);
            out.find(spot).with("sample", sample.id.to_string()).with("problem", problem).end();
        }
    }
}

fn irreproducible(sample: &AuditSample) -> Option<(&'static str, String)> {
    if sample.picked.is_empty() {
        return None;
    }
    if sample.register.is_none() && sample.population.is_empty() {
        return Some(("population", "does not say what it was drawn from".to_owned()));
    }
    let Some(seed) = &sample.seed else { return Some(("seed", "has no seed".to_owned())) };
    // A register may have changed since; a list that is kept has not.
    if sample.population.is_empty() {
        return None;
    }
    let population: Vec<&str> = sample.population.iter().map(crate::base::Line::as_str).collect();
    let size = sample.size.map_or(sample.picked.len(), count);
    let mut drawn = draw(&population, size, seed.as_str());
    let mut picked: Vec<&str> = sample.picked.iter().map(|picked| picked.item.as_str()).collect();
    crate::base::order::sort(&mut drawn);
    crate::base::order::sort(&mut picked);
    (drawn != picked).then(|| ("picked", format!("was not drawn so: its seed draws {}", drawn.join(", "))))
}

fn count(count: Count) -> usize {
    usize::try_from(count.get()).unwrap_or(usize::MAX)
}

/// AUD011.
pub(super) fn hasty(view: &View<'_>, audit: &Audit, out: &mut Out<'_>) {
    for (at, point, methods) in audit.hasty_judgements(view.day()) {
        let methods: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
        out.find(Spot::of(audit).member("judgements").item(at, Some(point.as_str())).member("result"))
            .with("point", point.as_str())
            .with("methods", methods.join(", "))
            .end();
    }
}
