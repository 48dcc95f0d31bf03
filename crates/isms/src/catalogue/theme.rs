//! The four themes of Annex A 2022.

use std::fmt;
use std::str::FromStr;

use super::title::plain;

/// The theme of an Annex A control: the clause of ISO/IEC 27002:2022 it stands in.
///
/// The edition of 2013 has no themes; its controls stand in domains and categories (see [`Group`](super::Group)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Theme {
    /// Clause 5: how the organization rules itself, its information, its suppliers and its incidents. 37 controls.
    Organizational,
    /// Clause 6: the individual, from screening to leaving. 8 controls.
    People,
    /// Clause 7: premises and equipment. 14 controls.
    Physical,
    /// Clause 8: systems, networks and software. 34 controls.
    Technological,
}

impl Theme {
    /// All four, in the order of the standard.
    pub const ALL: [Theme; 4] = [Theme::Organizational, Theme::People, Theme::Physical, Theme::Technological];

    /// The theme as written in documents: `organizational`, `people`, `physical` or `technological`.
    pub fn as_str(self) -> &'static str {
        match self {
            Theme::Organizational => "organizational",
            Theme::People => "people",
            Theme::Physical => "physical",
            Theme::Technological => "technological",
        }
    }

    /// The identifier of the theme's group in Annex A 2022: `A.5`, `A.6`, `A.7` or `A.8`.
    pub fn group_id(self) -> &'static str {
        match self {
            Theme::Organizational => "A.5",
            Theme::People => "A.6",
            Theme::Physical => "A.7",
            Theme::Technological => "A.8",
        }
    }
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no [`Theme`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown theme `{0}`, expected organizational, people, physical or technological")]
pub struct UnknownTheme(pub String);

impl FromStr for Theme {
    type Err = UnknownTheme;

    /// Reads a theme without regard to case.
    ///
    /// # Errors
    /// [`UnknownTheme`] for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = plain(text);
        Theme::ALL.into_iter().find(|theme| theme.as_str() == wanted).ok_or_else(|| UnknownTheme(text.to_owned()))
    }
}
