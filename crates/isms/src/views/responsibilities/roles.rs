//! Roles with their holders, and how each responsibility is answered for.

use super::competence::lacking;
use super::{AnswerStanding, ResponsibilityOnDay, RoleHolder, RoleOnDay};
use crate::base::Id;
use crate::model::{Person, Role, RoleAssignment};
use crate::rules::leadership::holders::{Held, Holders, accountable, shared};
use crate::views::look::Look;

pub(super) fn on_day(look: &Look<'_>, roles: &[&Role], holders: &Holders<'_>) -> Vec<RoleOnDay> {
    let groups = shared(roles);
    let answered: Vec<Answered> = groups.iter().map(|group| answered(look, group, holders)).collect();
    let on_day = |role: &&Role| {
        let holding: Vec<RoleHolder> = holders.of(&role.id).map(|held| holder(look, role, held)).collect();
        let mut responsibilities = Vec::new();
        for (index, what) in role.responsibilities.iter().enumerate() {
            let mut places = groups.iter().zip(&answered);
            let found =
                places.find(|(group, _)| group.iter().any(|held| held.role.id == role.id && held.index == index));
            let Some((_, answered)) = found else { continue };
            let own = answered.roles.contains(&role.id);
            responsibilities.push(ResponsibilityOnDay {
                id: what.id.clone(),
                what: what.what.clone(),
                standing: if answered.standing == AnswerStanding::Accountable && !own {
                    AnswerStanding::Responsible
                } else {
                    answered.standing
                },
                accountable: answered.persons.clone(),
                inputs: answered.inputs.clone(),
            });
        }
        RoleOnDay {
            role: role.id.clone(),
            title: role.title.clone(),
            kind: role.kind,
            duties: role.isms_duties.clone(),
            authorities: role.authorities.clone(),
            responsibilities,
            vacant: holding.is_empty(),
            without_deputy: holding.iter().all(|holder| holder.deputy.is_none()),
            holders: holding,
        }
    };
    roles.iter().map(on_day).collect()
}

fn holder(look: &Look<'_>, role: &Role, held: &RoleAssignment) -> RoleHolder {
    let there = |deputy: &&Id<Person>| look.view.get(deputy).is_none_or(|person| person.is_there_on(look.day));
    RoleHolder {
        assignment: held.id.clone(),
        person: held.person.clone(),
        deputy: held.deputy.as_ref().filter(there).cloned(),
        since: held.since,
        until: held.until,
        lacking: lacking(look, role, &held.person).into_iter().map(|competence| competence.id.clone()).collect(),
    }
}

/// How a responsibility is answered for, whatever roles it stands with.
struct Answered {
    standing: AnswerStanding,
    /// The roles that are accountable.
    roles: Vec<Id<Role>>,
    /// Who holds them.
    persons: Vec<Id<Person>>,
    inputs: Vec<String>,
}

fn answered(look: &Look<'_>, group: &[Held<'_>], holders: &Holders<'_>) -> Answered {
    let answering = accountable(group);
    let mut persons: Vec<Id<Person>> = Vec::new();
    // Roles that many hold, each for their own part, contest nothing.
    let mut rivals = 0;
    for held in &answering {
        for assignment in holders.of(&held.role.id).filter(|held| !persons.contains(&held.person)).collect::<Vec<_>>() {
            persons.push(assignment.person.clone());
            rivals += usize::from(held.role.kind.is_none_or(|kind| !kind.is_shared()));
        }
    }
    let standing = match (answering.is_empty(), persons.is_empty()) {
        (true, _) => AnswerStanding::Nobody,
        (false, true) => AnswerStanding::Vacant,
        (false, false) if rivals > 1 => AnswerStanding::Contested,
        (false, false) => AnswerStanding::Accountable,
    };
    let pointer = |held: &Held<'_>| {
        let at = look.isms.roles.position_of(held.role.id.as_str()).unwrap_or_default();
        format!("/roles/{at}/responsibilities/{}", held.index)
    };
    Answered {
        standing,
        roles: answering.iter().map(|held| held.role.id.clone()).collect(),
        persons,
        inputs: group.iter().map(pointer).collect(),
    }
}
