//! Documented information a clause leads to, and on what ground.

use std::fmt;

/// Whether something is laid down beforehand or kept afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InformationKind {
    /// Says what is to be done: maintained, versioned, approved.
    Document,
    /// Shows what was done: retained, never rewritten.
    Record,
}

impl InformationKind {
    /// `document` or `record`.
    pub fn as_str(self) -> &'static str {
        match self {
            InformationKind::Document => "document",
            InformationKind::Record => "record",
        }
    }
}

impl fmt::Display for InformationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// On what ground a piece of documented information is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The clause itself demands it.
    Explicit,
    /// The clause demands the thing, not in so many words its writing down; most auditors treat it as mandatory.
    /// [`DocumentedInformation::note`] says why.
    Customary,
    /// Not demanded; usual practice, and the easiest way to show conformity.
    Practice,
}

impl Basis {
    /// `explicit`, `customary` or `practice`.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Explicit => "explicit",
            Basis::Customary => "customary",
            Basis::Practice => "practice",
        }
    }

    /// Whether an audit has to expect it: anything but [`Basis::Practice`].
    pub fn is_mandatory(self) -> bool {
        self != Basis::Practice
    }
}

impl fmt::Display for Basis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One piece of documented information that a clause leads to (ISO/IEC 27001:2022, 7.5.1 a and b).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentedInformation {
    /// Laid down beforehand or kept afterwards.
    pub kind: InformationKind,
    /// What it is, in this project's words.
    pub what: &'static str,
    /// On what ground it is expected.
    pub basis: Basis,
    /// More about the ground, where it is disputed.
    pub note: Option<&'static str>,
}
