//! Catalogues of the user's own, in the form of the built-in ones.

use super::attribute::Attributes;
use super::edition::Edition;
use super::index::Index;
use super::title::folded;

/// One entry of a [`Framework`]: a heading, a requirement or a control.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrameworkEntry {
    /// The identifier, unique in its framework and not empty.
    pub id: String,
    /// The title.
    pub title: String,
    /// Other titles in circulation.
    pub alt_titles: Vec<String>,
    /// The identifier of the heading it stands under.
    pub parent: Option<String>,
    /// The attributes of ISO/IEC 27002:2022, where the framework gives them (27017, 27018 and in-house controls often do).
    pub attributes: Option<Attributes>,
}

impl FrameworkEntry {
    /// An entry with an identifier and a title, and nothing else.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        FrameworkEntry { id: id.into(), title: title.into(), ..FrameworkEntry::default() }
    }

    /// The same entry under a heading.
    #[must_use]
    pub fn under(mut self, parent: impl Into<String>) -> Self {
        self.parent = Some(parent.into());
        self
    }
}

/// What keeps entries from being a framework. `index` is the place in the list of entries, from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FrameworkFault {
    /// An entry has an empty identifier and could not be cited.
    #[error("entry {index} has an empty id")]
    EmptyId {
        /// The entry at fault.
        index: usize,
    },
    /// Two entries have the same identifier.
    #[error("entry {index} has the id `{id}`, which entry {first} already has")]
    DuplicateId {
        /// The second of the two.
        index: usize,
        /// The first of the two.
        first: usize,
        /// The identifier they share.
        id: String,
    },
    /// An entry stands under a heading that is not there.
    #[error("entry {index} is under `{parent}`, which is no entry of the framework")]
    UnknownParent {
        /// The entry at fault.
        index: usize,
        /// The heading that is not there.
        parent: String,
    },
    /// An entry stands under itself, directly or through others.
    #[error("entry {index}, `{id}`, is under itself")]
    CircularParent {
        /// The entry at fault.
        index: usize,
        /// Its identifier.
        id: String,
    },
}

/// A catalogue of requirements or controls: one of the user's own, or an edition of ISO/IEC 27001 in the same form.
///
/// Its controls may be necessary for the treatment of risks as well as those of Annex A (6.1.3 b).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    id: String,
    title: String,
    publisher: Option<String>,
    edition: Option<String>,
    licence: Option<String>,
    entries: Vec<FrameworkEntry>,
    index: Index,
}

impl Framework {
    /// A framework of these entries, in this order.
    ///
    /// # Errors
    /// Every [`FrameworkFault`] of the entries, in their order.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        entries: Vec<FrameworkEntry>,
    ) -> Result<Self, Vec<FrameworkFault>> {
        let index = index(&entries);
        let mut faults = Vec::new();
        for (place, entry) in entries.iter().enumerate() {
            if entry.id.is_empty() {
                faults.push(FrameworkFault::EmptyId { index: place });
            } else if let Some(first) = position(&entries, &index, &entry.id).filter(|first| *first != place) {
                faults.push(FrameworkFault::DuplicateId { index: place, first, id: entry.id.clone() });
            }
        }
        for (place, entry) in entries.iter().enumerate() {
            if let Some(parent) = entry.parent.as_ref().filter(|parent| position(&entries, &index, parent).is_none()) {
                faults.push(FrameworkFault::UnknownParent { index: place, parent: parent.clone() });
            }
        }
        for (place, entry) in entries.iter().enumerate() {
            if is_below_itself(&entries, &index, entry) {
                faults.push(FrameworkFault::CircularParent { index: place, id: entry.id.clone() });
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let (id, title) = (id.into(), title.into());
        Ok(Framework { id, title, publisher: None, edition: None, licence: None, entries, index })
    }

    /// The same framework, with who publishes it.
    #[must_use]
    pub fn published_by(mut self, publisher: impl Into<String>) -> Self {
        self.publisher = Some(publisher.into());
        self
    }

    /// The same framework, with its edition.
    #[must_use]
    pub fn in_edition(mut self, edition: impl Into<String>) -> Self {
        self.edition = Some(edition.into());
        self
    }

    /// The same framework, with the licence its texts are used under.
    #[must_use]
    pub fn licensed(mut self, licence: impl Into<String>) -> Self {
        self.licence = Some(licence.into());
        self
    }

    /// The identifier, which crosswalks and citations (`framework/id`) name it by.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Who publishes it.
    pub fn publisher(&self) -> Option<&str> {
        self.publisher.as_deref()
    }

    /// Its edition.
    pub fn edition(&self) -> Option<&str> {
        self.edition.as_deref()
    }

    /// The licence its texts are used under.
    pub fn licence(&self) -> Option<&str> {
        self.licence.as_deref()
    }

    /// All entries, headings included, in order.
    pub fn entries(&self) -> &[FrameworkEntry] {
        &self.entries
    }

    /// The entry with exactly this identifier.
    pub fn entry(&self, id: &str) -> Option<&FrameworkEntry> {
        self.entries.get(position(&self.entries, &self.index, id)?)
    }

    /// The entries right below a heading, in order.
    pub fn children<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a FrameworkEntry> {
        self.entries.iter().filter(move |entry| entry.parent.as_deref() == Some(id))
    }

    /// The entries that have none below them: what a Statement of Applicability lists and crosswalks point at.
    pub fn leaves(&self) -> impl Iterator<Item = &FrameworkEntry> {
        let parent = |place: usize| self.entries.get(place)?.parent.as_deref();
        let headings = Index::by_text(self.entries.len(), &parent);
        self.entries
            .iter()
            .filter(move |entry| headings.first(&|place| parent(place).cmp(&Some(entry.id.as_str()))).is_none())
    }

    /// The entries with this title or other title, compared like [`Control::is_titled`](super::Control::is_titled).
    pub fn titled(&self, title: &str) -> impl Iterator<Item = &FrameworkEntry> {
        let wanted = folded(title);
        self.entries.iter().filter(move |entry| {
            std::iter::once(&entry.title).chain(&entry.alt_titles).any(|known| folded(known) == wanted)
        })
    }
}

/// The index by identifier.
fn index(entries: &[FrameworkEntry]) -> Index {
    Index::by_text(entries.len(), &|place| entries.get(place).map(|entry| entry.id.as_str()))
}

/// The place of the first entry with this identifier.
fn position(entries: &[FrameworkEntry], index: &Index, id: &str) -> Option<usize> {
    index.first(&|place| entries.get(place).map(|entry| entry.id.as_str()).cmp(&Some(id)))
}

/// Whether the chain of headings above an entry comes back to it.
fn is_below_itself(entries: &[FrameworkEntry], index: &Index, entry: &FrameworkEntry) -> bool {
    let above = |entry: &FrameworkEntry| entries.get(position(entries, index, entry.parent.as_ref()?)?);
    // A chain longer than the list runs in a circle that this entry is not part of.
    std::iter::successors(above(entry), |entry| above(entry)).take(entries.len()).any(|heading| heading.id == entry.id)
}

impl From<Edition> for Framework {
    /// An edition in this form: clauses 4 to 10, then the headings of Annex A, then its controls.
    fn from(edition: Edition) -> Self {
        let parent = |id: &str| id.rsplit_once('.').map(|(parent, _)| parent.to_owned()).filter(|parent| parent != "A");
        let entry = |id: &str, title: &str| FrameworkEntry { parent: parent(id), ..FrameworkEntry::new(id, title) };
        let mut entries: Vec<FrameworkEntry> =
            edition.clauses().iter().map(|clause| entry(clause.id, clause.title)).collect();
        entries.extend(edition.groups().iter().map(|group| entry(group.id, group.title)));
        entries.extend(edition.controls().iter().map(|control| FrameworkEntry {
            alt_titles: control.alt_titles.iter().map(|title| (*title).to_owned()).collect(),
            attributes: control.attributes,
            ..entry(control.id, control.title)
        }));
        Framework {
            id: edition.as_str().to_owned(),
            title: edition.designation().to_owned(),
            publisher: Some("ISO/IEC".to_owned()),
            edition: edition.as_str().rsplit_once(':').map(|(_, year)| year.to_owned()),
            licence: Some("identifiers and short titles only, which are facts".to_owned()),
            index: index(&entries),
            entries,
        }
    }
}
