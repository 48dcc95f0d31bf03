//! The two editions of ISO/IEC 27001.

use std::fmt;
use std::str::FromStr;

use super::attribute::AttributeValue;
use super::book::Book;
use super::clause::Clause;
use super::control::{Control, Group};
use super::documented::DocumentedInformation;
use super::theme::Theme;

/// An edition of ISO/IEC 27001, with its clauses 4 to 10 and its Annex A.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// ISO/IEC 27001:2013, withdrawn; certificates against it ended on 31 October 2025 (IAF MD 26).
    Iso27001_2013,
    /// ISO/IEC 27001:2022 with Amd 1:2024.
    Iso27001_2022,
}

impl Edition {
    /// Both, the older first.
    pub const ALL: [Edition; 2] = [Edition::Iso27001_2013, Edition::Iso27001_2022];

    /// The edition as written in documents: `iso27001:2013` or `iso27001:2022`. Also its identifier as a framework in crosswalks.
    pub const fn as_str(self) -> &'static str {
        match self {
            Edition::Iso27001_2013 => "iso27001:2013",
            Edition::Iso27001_2022 => "iso27001:2022",
        }
    }

    /// The designation of the standard: `ISO/IEC 27001:2013` or `ISO/IEC 27001:2022`.
    pub fn designation(self) -> &'static str {
        match self {
            Edition::Iso27001_2013 => "ISO/IEC 27001:2013",
            Edition::Iso27001_2022 => "ISO/IEC 27001:2022",
        }
    }

    /// Whether the edition has been replaced by a later one.
    pub fn is_withdrawn(self) -> bool {
        self == Edition::Iso27001_2013
    }

    /// The controls of Annex A in order: 114 in 2013, 93 in 2022.
    pub fn controls(self) -> &'static [Control] {
        &Book::of(self).controls.rows
    }

    /// The control with exactly this identifier (`A.5.1` in 2022, `A.5.1.1` in 2013). For other spellings see
    /// [`Edition::control_like`].
    pub fn control(self, id: &str) -> Option<&'static Control> {
        Book::of(self).controls.get(id)
    }

    /// The headings of Annex A in order: 4 themes in 2022; 14 domains, each followed by its categories (35), in 2013.
    pub fn groups(self) -> &'static [Group] {
        &Book::of(self).groups.rows
    }

    /// The heading of Annex A with exactly this identifier.
    pub fn group(self, id: &str) -> Option<&'static Group> {
        Book::of(self).groups.get(id)
    }

    /// The clauses from 4 to 10 in order, headings included: 35 in 2013 (26 assessable), 41 in 2022 (30 assessable).
    pub fn clauses(self) -> &'static [Clause] {
        &Book::of(self).clauses.rows
    }

    /// The clause with exactly this number.
    pub fn clause(self, id: &str) -> Option<&'static Clause> {
        Book::of(self).clauses.get(id)
    }

    /// The clauses that can be judged by themselves, in order.
    pub fn assessable_clauses(self) -> impl Iterator<Item = &'static Clause> {
        self.clauses().iter().filter(|clause| clause.is_assessable())
    }

    /// The seven clauses at the top of the tree, 4 to 10.
    pub fn top_clauses(self) -> impl Iterator<Item = &'static Clause> {
        self.clauses().iter().filter(|clause| clause.parent_id().is_none())
    }

    /// The identifiers of all that can be judged: assessable clauses, then controls. What crosswalks point at.
    pub fn assessable_ids(self) -> impl Iterator<Item = &'static str> {
        self.assessable_clauses().map(|clause| clause.id).chain(self.controls().iter().map(|control| control.id))
    }

    /// The controls of a theme; none in 2013.
    pub fn controls_in(self, theme: Theme) -> impl Iterator<Item = &'static Control> {
        self.controls().iter().filter(move |control| control.theme == Some(theme))
    }

    /// The controls that carry an attribute value, from any of the five sets; none in 2013.
    pub fn controls_with(self, value: impl AttributeValue) -> impl Iterator<Item = &'static Control> {
        let term = value.term();
        self.controls().iter().filter(move |control| control.attributes.is_some_and(|attributes| attributes.has(term)))
    }

    /// The documented information an audit has to expect, clause by clause. Empty in 2013, whose documents are not kept here.
    pub fn mandatory_documented_information(
        self,
    ) -> impl Iterator<Item = (&'static Clause, &'static DocumentedInformation)> {
        self.clauses().iter().flat_map(|clause| {
            clause
                .documented_information
                .iter()
                .filter(|what| what.basis.is_mandatory())
                .map(move |what| (clause, what))
        })
    }

    /// The documents to be expected from controls of Annex A, each only if its control is applicable. Empty in 2013.
    pub fn conditional_documents(self) -> impl Iterator<Item = (&'static Control, &'static str)> {
        self.controls().iter().flat_map(|control| control.documents.iter().map(move |what| (control, *what)))
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no [`Edition`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown edition `{0}`, expected iso27001:2013 or iso27001:2022")]
pub struct UnknownEdition(pub String);

impl FromStr for Edition {
    type Err = UnknownEdition;

    /// Reads exactly what [`Edition::as_str`] writes.
    ///
    /// # Errors
    /// [`UnknownEdition`] for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Edition::ALL.into_iter().find(|edition| edition.as_str() == text).ok_or_else(|| UnknownEdition(text.to_owned()))
    }
}
