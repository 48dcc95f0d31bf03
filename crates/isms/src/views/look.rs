//! The document as views look at it: at a moment, with what several views need computed once.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::base::{AsOf, Date, Id, Timestamp};
use crate::document::Isms;
use crate::model::{Command, Entity as _, Person, Risk, Role, standing};
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

    /// Who holds a role on the day, in document order.
    pub(super) fn holders(&self, role: &Id<Role>) -> Vec<Id<Person>> {
        let holders = self.holders.get_or_init(|| {
            let mut holders: HashMap<&str, Vec<&Id<Person>>> = HashMap::new();
            for held in
                self.isms.role_assignments.iter().filter(|held| held.holds_on(self.day) && !held.retired_by(self.day))
            {
                let persons = holders.entry(held.role.as_str()).or_default();
                if !persons.contains(&&held.person) {
                    persons.push(&held.person);
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
        self.view.is_closed(risk)
    }
}

/// The entries of a history that count at a moment: given by then, none of them declared void by then, corrections left out.
pub(super) fn entries<C: Command>(history: &[C], moment: Timestamp) -> impl DoubleEndedIterator<Item = &C> {
    standing(history, moment).map(|(_, command)| command).filter(|command| command.voids().is_none())
}

/// The pointer of a risk in the document.
pub(super) fn risk_pointer(index: usize) -> String {
    format!("/risks/{index}")
}
