//! Asking for controls by what they are and how they are called.

use super::attribute::Term;
use super::clause::Clause;
use super::control::{Control, is_below};
use super::correspondence::Change;
use super::edition::Edition;
use super::theme::Theme;
use super::title::folded;

/// What controls are wanted: all conditions given have to hold, and an empty query asks for every control.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ControlQuery {
    /// Only those of this theme.
    pub theme: Option<Theme>,
    /// Only those below this heading of Annex A (`A.8`, or `A.8.1` in 2013).
    pub group: Option<String>,
    /// Only those that carry every one of these attribute values.
    pub terms: Vec<Term>,
    /// Only those with this text in their title or in one of their other titles, compared like [`Control::is_titled`].
    pub title_contains: Option<String>,
    /// Only those that correspond so to the other edition.
    pub change: Option<Change>,
}

impl ControlQuery {
    /// Whether the control is wanted.
    pub fn matches(&self, control: &Control) -> bool {
        let titled = |text: &String| {
            let wanted = folded(text);
            control.titles().any(|title| folded(title).contains(&wanted))
        };
        self.theme.is_none_or(|theme| control.theme == Some(theme))
            && self.group.as_ref().is_none_or(|group| is_below(control.id, group))
            && self.terms.iter().all(|term| control.attributes.is_some_and(|attributes| attributes.has(*term)))
            && self.change.is_none_or(|change| control.change() == change)
            && self.title_contains.as_ref().is_none_or(titled)
    }
}

impl Edition {
    /// The controls a query asks for, in order.
    pub fn find_controls(self, query: &ControlQuery) -> impl Iterator<Item = &'static Control> {
        self.controls().iter().filter(move |control| query.matches(control))
    }

    /// The control with this title or other title, compared like [`Control::is_titled`]. Within an edition no two controls share one.
    pub fn control_titled(self, title: &str) -> Option<&'static Control> {
        self.controls().iter().find(|control| control.is_titled(title))
    }

    /// The clauses with this title, compared like [`Control::is_titled`]; several, for some titles occur more than once.
    pub fn clauses_titled(self, title: &str) -> impl Iterator<Item = &'static Clause> {
        let wanted = folded(title);
        self.clauses().iter().filter(move |clause| folded(clause.title) == wanted)
    }

    /// The control somebody meant by `A5.1`, `a.5.1`, `5.1`, `A.5.01`, `Annex A 5.1` or `Annex A Controls: 5.1`, perhaps with the
    /// title after it: for imports, where [`Edition::control`] is too strict. `None` if the number is none of this edition.
    pub fn control_like(self, text: &str) -> Option<&'static Control> {
        let text = text.trim();
        let (prefix, rest) = text.split_at_checked(text.find(|letter: char| letter.is_ascii_digit())?)?;
        let prefix = folded(prefix);
        if !matches!(prefix.as_str(), "" | "a" | "annex a" | "annex a controlz" | "annex a control" | "control") {
            return None;
        }
        let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(rest.len());
        let (number, after) = rest.split_at_checked(end)?;
        if after.starts_with(|letter: char| letter.is_ascii_alphanumeric()) {
            return None;
        }
        let mut id = String::from("A");
        for part in number.trim_end_matches('.').split('.') {
            id.push('.');
            id.push_str(part.trim_start_matches('0'));
        }
        self.control(&id)
    }
}
