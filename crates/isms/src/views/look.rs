//! The document as views look at it: at a moment, with what several views need computed once.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::base::{AsOf, Count, Date, Id, Timestamp};
use crate::document::Isms;
use crate::model::{Command, Entity as _, Person, Risk, RiskCommand, RiskState, Role};
use crate::rules::{Settings, View};

static PLAIN: LazyLock<Settings> = LazyLock::new(Settings::default);

/// A document at a moment.
pub(super) struct Look<'a> {
    pub(super) isms: &'a Isms,
    pub(super) view: View<'a>,
    pub(super) day: Date,
    pub(super) moment: Timestamp,
    holders: OnceCell<HashMap<&'a str, Vec<&'a Id<Person>>>>,
}

impl<'a> Look<'a> {
    pub(super) fn new(isms: &'a Isms, as_of: AsOf) -> Self {
        let view = View::new(isms, as_of, &PLAIN);
        Self { isms, view, day: as_of.date(), moment: as_of.moment(), holders: OnceCell::new() }
    }

    /// Who holds a role on the day, deputies included, in document order.
    pub(super) fn holders(&self, role: &Id<Role>) -> Vec<Id<Person>> {
        let holders = self.holders.get_or_init(|| {
            let mut holders: HashMap<&str, Vec<&Id<Person>>> = HashMap::new();
            for held in
                self.isms.role_assignments.iter().filter(|held| held.holds_on(self.day) && !held.retired_by(self.day))
            {
                let persons = holders.entry(held.role.as_str()).or_default();
                for person in std::iter::once(&held.person).chain(&held.deputy) {
                    if !persons.contains(&person) {
                        persons.push(person);
                    }
                }
            }
            holders
        });
        holders.get(role.as_str()).into_iter().flatten().map(|person| (*person).clone()).collect()
    }

    /// The risks that are neither retired nor closed on the day, with their positions.
    pub(super) fn risks(&self) -> impl Iterator<Item = (usize, &'a Risk)> + use<'a, '_> {
        let risks = self.isms.risks.iter().enumerate();
        risks.filter(|(_, risk)| !risk.retired_by(self.day) && !self.is_closed(risk))
    }

    /// Whether a risk is closed at the moment: by its history, or by its state where it has none.
    pub(super) fn is_closed(&self, risk: &Risk) -> bool {
        if risk.history.is_empty() {
            return risk.state == Some(RiskState::Closed);
        }
        let voids = |command: &RiskCommand| match command {
            RiskCommand::Correct { entry, .. } => position(*entry),
            _ => None,
        };
        match entries(&risk.history, self.moment, voids).last() {
            Some(RiskCommand::Close { .. }) => true,
            Some(RiskCommand::Adopt { state, .. }) => *state == RiskState::Closed,
            _ => false,
        }
    }
}

/// The entries of a history that count at a moment: given by then, none of them declared void by then, corrections left out. `voids`
/// says which entry a correction declares void.
pub(super) fn entries<C: Command>(
    history: &[C],
    moment: Timestamp,
    voids: impl Fn(&C) -> Option<usize>,
) -> impl DoubleEndedIterator<Item = &C> {
    let mut counts: Vec<bool> = history.iter().map(|command| command.act().at <= moment).collect();
    // From the end, for a correction can itself be declared void.
    for (index, command) in history.iter().enumerate().rev() {
        let Some(voided) = voids(command) else { continue };
        let Some(counted) = counts.get_mut(index).map(std::mem::take) else { continue };
        if counted
            && voided < index
            && let Some(entry) = counts.get_mut(voided)
        {
            *entry = false;
        }
    }
    history.iter().zip(counts).filter(|(_, counts)| *counts).map(|(command, _)| command)
}

/// A position in a history.
pub(super) fn position(entry: Count) -> Option<usize> {
    usize::try_from(entry.get()).ok()
}

/// The pointer of a risk in the document.
pub(super) fn risk_pointer(index: usize) -> String {
    format!("/risks/{index}")
}
