//! Roles: the two duties of clause 5.3, who is accountable, and what is vacant.

use super::holders::{Held, Holders, accountable, shared};
use crate::model::{IsmsDuty, Role};
use crate::rules::{Out, Spot, View};

const DUTIES: [(IsmsDuty, &str); 2] = [
    (IsmsDuty::Conformity, "seeing to it that the ISMS conforms"),
    (IsmsDuty::PerformanceReporting, "reporting its performance to top management"),
];

/// The duties of clause 5.3 that nobody holds.
fn unheld<'a>(roles: &[&'a Role], holders: &Holders<'_>) -> Vec<(&'static str, Option<&'a Role>)> {
    let mut open = Vec::new();
    for (duty, words) in DUTIES {
        let mut carriers = roles.iter().filter(|role| role.isms_duties.contains(&duty)).peekable();
        let first = carriers.peek().map(|role| **role);
        if carriers.all(|role| holders.vacant(&role.id)) {
            open.push((words, first));
        }
    }
    open
}

pub(super) fn duties(view: &View<'_>, out: &mut Out<'_>) {
    let roles: Vec<&Role> = view.all().collect();
    let holders = Holders::on(view, view.day());
    for (duty, carrier) in unheld(&roles, &holders) {
        let (spot, state) = match carrier {
            Some(role) => {
                (Spot::of(role).member("isms_duties"), format!("`{}` has it, and nobody holds that", role.id))
            }
            None => (Spot::register("roles"), "no role has it".to_owned()),
        };
        out.find(spot).with("duty", duty).with("state", state).end();
    }
}

fn responsibility(held: &Held<'_>) -> Spot {
    Spot::of(held.role).member("responsibilities").item(held.index, Some(held.what.id.as_str()))
}

/// Roles whose vacancy is reported already: they carry a duty that nobody holds.
fn reported(roles: &[&Role], holders: &Holders<'_>) -> Vec<String> {
    let open = unheld(roles, holders);
    open.into_iter().filter_map(|(_, carrier)| carrier.map(|role| role.id.to_string())).collect()
}

/// The responsibilities that nobody is accountable for: no role says so, or nobody holds the role that does.
fn orphans<'a>(roles: &[&'a Role], holders: &Holders<'_>) -> Vec<(Held<'a>, Option<&'a Role>)> {
    let known = reported(roles, holders);
    let mut orphans: Vec<(Held<'a>, Option<&'a Role>)> = Vec::new();
    for mut group in shared(roles) {
        let answering: Vec<&Role> = accountable(&group).iter().map(|held| held.role).collect();
        let Some(role) = answering.first().copied() else {
            orphans.push((group.swap_remove(0), None));
            continue;
        };
        let vacant = answering.iter().all(|role| holders.vacant(&role.id));
        let said = known.iter().any(|id| *id == role.id.as_str())
            || orphans.iter().any(|(_, vacant)| vacant.is_some_and(|vacant| vacant.id == role.id));
        if vacant && !said {
            let at = group.iter().position(|held| held.role.id == role.id).unwrap_or_default();
            orphans.push((group.swap_remove(at), Some(role)));
        }
    }
    orphans
}

pub(super) fn unanswered(view: &View<'_>, out: &mut Out<'_>) {
    let roles: Vec<&Role> = view.all().collect();
    let holders = Holders::on(view, view.day());
    for (held, vacant) in orphans(&roles, &holders) {
        let (spot, problem) = match vacant {
            None => (responsibility(&held).member("accountable"), "no role is accountable for it".to_owned()),
            Some(role) => (responsibility(&held), format!("nobody holds `{}`, which is accountable for it", role.id)),
        };
        out.find(spot).with("what", held.what.what.to_string()).with("problem", problem).end();
    }
}

/// Roles that many hold side by side, each for their own part, are left alone.
pub(super) fn contested(view: &View<'_>, out: &mut Out<'_>) {
    let roles: Vec<&Role> = view.all().collect();
    let holders = Holders::on(view, view.day());
    for group in shared(&roles) {
        let said: Vec<&Held<'_>> = group.iter().filter(|held| held.what.accountable == Some(true)).collect();
        let own = |held: &&&Held<'_>| held.role.kind.is_none_or(|kind| !kind.is_shared());
        let mut persons: Vec<(&str, &Held<'_>)> = Vec::new();
        for held in said.iter().filter(own) {
            for assignment in holders.of(&held.role.id) {
                if persons.iter().all(|(person, _)| *person != assignment.person.as_str()) {
                    persons.push((assignment.person.as_str(), held));
                }
            }
        }
        if let [(one, first), (other, second), ..] = persons.as_slice() {
            out.find(responsibility(second).member("accountable"))
                .with("what", second.what.what.to_string())
                .with("one", (*one).to_owned())
                .with("other", (*other).to_owned())
                .related(responsibility(first).member("accountable"), "also accountable")
                .end();
        }
    }
}

pub(super) fn vacant(view: &View<'_>, out: &mut Out<'_>) {
    let roles: Vec<&Role> = view.all().collect();
    let holders = Holders::on(view, view.day());
    let mut known = reported(&roles, &holders);
    known.extend(orphans(&roles, &holders).iter().filter_map(|(_, vacant)| vacant.map(|role| role.id.to_string())));
    for role in roles.iter().filter(|role| holders.vacant(&role.id)) {
        if known.iter().all(|id| *id != role.id.as_str()) {
            out.find(Spot::of(*role)).with("role", role.title.to_string()).end();
        }
    }
}
