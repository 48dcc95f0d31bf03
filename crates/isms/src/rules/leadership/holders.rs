//! Who holds which role on a day.

use crate::base::{Date, Id};
use crate::catalogue::folded;
use crate::model::{Entity as _, Responsibility, Role, RoleAssignment};
use crate::rules::View;

/// The assignments that hold on a day, to persons who are there.
pub(crate) struct Holders<'a> {
    held: Vec<&'a RoleAssignment>,
}

impl<'a> Holders<'a> {
    /// Those of a day.
    pub(crate) fn on(view: &View<'a>, day: Date) -> Self {
        let held = view.all_with_retired::<RoleAssignment>().filter(|held| {
            let there = || view.get(&held.person).is_none_or(|person| person.is_there_on(day));
            held.holds_on(day) && !held.retired_by(day) && there()
        });
        Self { held: held.collect() }
    }

    /// All of them, in document order.
    pub(crate) fn all(&self) -> &[&'a RoleAssignment] {
        &self.held
    }

    /// Those of a role.
    pub(crate) fn of(&self, role: &Id<Role>) -> impl Iterator<Item = &'a RoleAssignment> {
        self.held.iter().copied().filter(move |held| held.role == *role)
    }

    /// Whether nobody holds a role.
    pub(crate) fn vacant(&self, role: &Id<Role>) -> bool {
        self.of(role).next().is_none()
    }
}

/// A responsibility as it stands with one role.
pub(crate) struct Held<'a> {
    /// The role.
    pub(crate) role: &'a Role,
    /// Its position there.
    pub(crate) index: usize,
    /// The responsibility.
    pub(crate) what: &'a Responsibility,
}

/// Responsibilities in the same words, whatever roles they stand with: one responsibility that several roles share.
pub(crate) fn shared<'a>(roles: &[&'a Role]) -> Vec<Vec<Held<'a>>> {
    let mut all: Vec<(String, Held<'a>)> = Vec::new();
    for role in roles {
        let items = role.responsibilities.iter().enumerate();
        all.extend(items.map(|(index, what)| (folded(what.what.as_str()), Held { role, index, what })));
    }
    crate::base::order::sort_by(&mut all, |a, b| a.0.cmp(&b.0));
    let mut groups: Vec<Vec<Held<'a>>> = Vec::new();
    let mut last: Option<String> = None;
    for (words, held) in all {
        match groups.last_mut() {
            Some(group) if last.as_deref() == Some(&words) => group.push(held),
            _ => groups.push(vec![held]),
        }
        last = Some(words);
    }
    groups
}

/// The roles of a group that are accountable: those that say so, or the only one there is, where it says nothing.
pub(crate) fn accountable<'h, 'a>(group: &'h [Held<'a>]) -> Vec<&'h Held<'a>> {
    let said: Vec<&Held<'a>> = group.iter().filter(|held| held.what.accountable == Some(true)).collect();
    match (said.is_empty(), group) {
        (true, [only]) if only.what.accountable.is_none() => vec![only],
        _ => said,
    }
}
