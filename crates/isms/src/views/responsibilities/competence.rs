//! What each person has and needs.

use super::{CompetenceStanding, PersonCompetence, PersonCoverage};
use crate::base::{Count, Date, Id};
use crate::model::{Competence, Entity as _, GapAction, Holding, Person, Role};
use crate::rules::Settings;
use crate::rules::leadership::holders::Holders;
use crate::views::look::Look;

/// The competences a role needs that a person does not have on the day.
pub(in crate::views) fn lacking<'a>(look: &Look<'a>, role: &Role, person: &Id<Person>) -> Vec<&'a Competence> {
    let needed = role.required_competences.iter().filter_map(|id| look.view.get::<Competence>(id));
    needed.filter(|competence| competence.held_by(person.as_str(), look.day).next().is_none()).collect()
}

pub(super) fn persons(look: &Look<'_>, holders: &Holders<'_>, settings: &Settings) -> Vec<PersonCoverage> {
    let notice = look.day.plus_days(settings.competence_notice_days());
    let people = look.isms.people.iter().filter(|person| person.is_there_on(look.day));
    let coverage = people.filter_map(|person| {
        let held = holders.all().iter().filter(|held| held.person == person.id);
        let mut roles: Vec<&Role> = Vec::new();
        for role in held.filter_map(|held| look.view.get::<Role>(&held.role)) {
            if roles.iter().all(|known| known.id != role.id) {
                roles.push(role);
            }
        }
        let competences: Vec<PersonCompetence> = look
            .isms
            .competences
            .iter()
            .enumerate()
            .filter(|(_, competence)| !competence.retired_by(look.day))
            .filter_map(|(index, competence)| of(look.day, notice, person, &roles, index, competence))
            .collect();
        (!roles.is_empty() || !competences.is_empty()).then(|| PersonCoverage {
            person: person.id.clone(),
            roles: roles.iter().map(|role| role.id.clone()).collect(),
            needed: Count::of(competences.iter().filter(|one| !one.needed_for.is_empty()).count()),
            lacking: count(&competences, &[CompetenceStanding::Lacking, CompetenceStanding::InTraining]),
            expiring: count(&competences, &[CompetenceStanding::Expiring]),
            competences,
        })
    });
    coverage.collect()
}

fn count(competences: &[PersonCompetence], standings: &[CompetenceStanding]) -> Count {
    Count::of(competences.iter().filter(|one| standings.contains(&one.standing)).count())
}

/// How a person stands towards a competence; `None` if they neither have nor need it.
fn of(
    day: Date,
    notice: Date,
    person: &Person,
    roles: &[&Role],
    index: usize,
    competence: &Competence,
) -> Option<PersonCompetence> {
    let needing = roles.iter().filter(|role| role.required_competences.contains(&competence.id));
    let needed_for: Vec<Id<Role>> = needing.map(|role| role.id.clone()).collect();
    let held: Vec<(usize, &Holding)> = competence.held_by(person.id.as_str(), day).collect();
    if held.is_empty() && needed_for.is_empty() {
        return None;
    }
    let open = |action: &&(usize, &GapAction)| action.1.person.as_ref() == Some(&person.id) && !action.1.done_by(day);
    let actions: Vec<(usize, &GapAction)> = competence.gap_actions.iter().enumerate().collect();
    let acting: Vec<&(usize, &GapAction)> = actions.iter().filter(open).collect();
    // An entry without an end outlasts every other.
    let endless = held.iter().any(|(_, held)| held.until.is_none());
    let until = if endless { None } else { held.iter().filter_map(|(_, held)| held.until).max() };
    let standing = match (held.is_empty(), acting.is_empty()) {
        (true, true) => CompetenceStanding::Lacking,
        (true, false) => CompetenceStanding::InTraining,
        (false, _) if until.is_some_and(|until| until <= notice) => CompetenceStanding::Expiring,
        (false, _) => CompetenceStanding::Held,
    };
    let entries = held.iter().map(|(at, _)| format!("/competences/{index}/holders/{at}"));
    let inputs = entries.chain(acting.iter().map(|(at, _)| format!("/competences/{index}/gap_actions/{at}")));
    Some(PersonCompetence {
        competence: competence.id.clone(),
        title: competence.title.clone(),
        standing,
        needed_for,
        until,
        shown: held.iter().any(|(_, held)| held.evidence.iter().any(|kept| kept.on.is_none_or(|on| on <= day))),
        action_due: acting.iter().filter_map(|(_, action)| action.due).min(),
        inputs: inputs.collect(),
    })
}
