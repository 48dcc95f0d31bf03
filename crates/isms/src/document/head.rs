//! The head of the document: its format, edition and identity.

use crate::base::{Count, Json, Label, RecordRef, Shape as _, Value};
use crate::catalogue::Edition;
use crate::model::Extension;

/// The version of the document format, `isms/MAJOR.MINOR`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Format {
    /// Changes when an older reader would misread.
    pub major: u16,
    /// Changes when members are added.
    pub minor: u16,
}

impl Format {
    /// The format this version of the library writes.
    pub const CURRENT: Self = Self { major: 1, minor: 0 };

    /// Reads `isms/1.0` and the like.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.strip_prefix("isms/")?.split_once('.')?;
        let number = |text: &str| {
            let plain =
                !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
            if plain { text.parse::<u16>().ok() } else { None }
        };
        Some(Self { major: number(major)?, minor: number(minor)? })
    }
}

impl std::fmt::Display for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "isms/{}.{}", self.major, self.minor)
    }
}

/// The head of the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// The version of the format it was read in.
    pub format: Format,
    /// The edition of ISO/IEC 27001 it answers to.
    pub edition: Edition,
    /// The document's own id, by which other documents refer into it.
    pub id: Option<Label>,
    /// How often it has been changed.
    pub revision: Option<Count>,
    /// The language its texts are in (BCP 47).
    pub language: Option<Label>,
    /// The document of the parent organization, `document#organization/organization`.
    pub parent: Option<RecordRef>,
    /// Data of the tool that keeps the document.
    pub x: Option<Extension>,
    /// Members and registers that only a newer version of the format knows.
    pub(crate) kept: Vec<(String, Value)>,
}

impl Default for Head {
    fn default() -> Self {
        Self {
            format: Format::CURRENT,
            edition: Edition::Iso27001_2022,
            id: None,
            revision: None,
            language: None,
            parent: None,
            x: None,
            kept: Vec::new(),
        }
    }
}

impl Head {
    /// Whether the document is of a newer minor version than this library.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.format > Format::CURRENT
    }

    /// Counts a change of the document.
    pub(crate) fn count_change(&mut self) {
        let next = self.revision.map_or(1, |revision| revision.get() + 1);
        self.revision = Count::new(next).or(self.revision);
    }

    /// Adds the members of the head to the document being written.
    pub(crate) fn write<'a>(&'a self, map: &mut Json<'a>) {
        map.put("format", self.format.to_string());
        map.put("edition", self.edition.as_str());
        if let Some(id) = &self.id {
            map.put("id", id.as_str());
        }
        if let Some(revision) = &self.revision {
            map.put("revision", revision.to_json());
        }
        if let Some(language) = &self.language {
            map.put("language", language.as_str());
        }
        if let Some(parent) = &self.parent {
            map.put("parent", parent.as_str());
        }
        if let Some(x) = &self.x {
            map.put("x", x.to_json());
        }
    }
}
