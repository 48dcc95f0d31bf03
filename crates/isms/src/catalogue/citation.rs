//! Finding what a citation of the standard points at.

use super::clause::{Clause, SubItem};
use super::control::Control;
use super::edition::Edition;

/// What a citation points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cited {
    /// A clause, or a part of one that the catalogue does not list by itself.
    Clause(&'static Clause),
    /// An item of a clause.
    Item(&'static Clause, &'static SubItem),
    /// A control of Annex A.
    Control(&'static Control),
}

impl Cited {
    /// The clause or control, without the item: `6.1.3`, `A.5.1`.
    pub fn id(self) -> &'static str {
        match self {
            Cited::Clause(clause) | Cited::Item(clause, _) => clause.id,
            Cited::Control(control) => control.id,
        }
    }

    /// The title of the clause or control.
    pub fn title(self) -> &'static str {
        match self {
            Cited::Clause(clause) | Cited::Item(clause, _) => clause.title,
            Cited::Control(control) => control.title,
        }
    }
}

impl Edition {
    /// What a citation points at: a control (`A.5.1`), a clause (`6.1.3`) or an item of one, written `6.1.3 d`, `6.1.3 d)` or
    /// `6.1.3(d)`. `None` if the edition has no such thing.
    ///
    /// A citation finer than the catalogue is read as the nearest thing that is listed: `6.1.2 c1` as item `c`, `9.2.1 a` (of which
    /// a1 and a2 are listed) as the clause, and any lettered item of 2013, whose items are not listed, as its clause.
    pub fn cited(self, citation: &str) -> Option<Cited> {
        let citation = citation.trim();
        if let Some(control) = self.control(citation) {
            return Some(Cited::Control(control));
        }
        let end = citation.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(citation.len());
        let (number, item) = citation.split_at_checked(end)?;
        let clause = self.clause(number)?;
        if item.is_empty() {
            return Some(Cited::Clause(clause));
        }
        let key: String = item.chars().filter(|letter| !matches!(letter, ' ' | '(' | ')' | '.')).collect();
        let letter = key.trim_end_matches(|letter: char| letter.is_ascii_digit());
        if let Some(found) = clause.sub_item(&key).or_else(|| clause.sub_item(letter)) {
            return Some(Cited::Item(clause, found));
        }
        let is_letter = letter.len() == 1 && letter.chars().all(|letter| letter.is_ascii_lowercase());
        let listed_below = || clause.sub_items.iter().any(|item| item.is_lettered() && item.key.starts_with(letter));
        (is_letter && (self == Edition::Iso27001_2013 || (key == letter && listed_below())))
            .then_some(Cited::Clause(clause))
    }
}
