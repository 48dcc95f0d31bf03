//! The controls of Annex A, and the groups they stand in.

use super::attribute::Attributes;
use super::correspondence::{Change, predecessors, successors};
use super::edition::Edition;
use super::theme::Theme;
use super::title::folded;

/// A control of Annex A of ISO/IEC 27001.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Control {
    /// The edition it belongs to.
    pub edition: Edition,
    /// The identifier as displayed: `A.5.1` in 2022, `A.5.1.1` in 2013.
    pub id: &'static str,
    /// The official short title.
    pub title: &'static str,
    /// Other titles in circulation; a comparison of titles should accept them (see [`Control::is_titled`]).
    pub alt_titles: Vec<&'static str>,
    /// The theme; `None` in 2013.
    pub theme: Option<Theme>,
    /// The attributes of ISO/IEC 27002:2022; `None` in 2013, which had none.
    pub attributes: Option<Attributes>,
    /// Documents to be expected when the control is applicable, in this project's words.
    pub documents: Vec<&'static str>,
}

impl Control {
    /// The identifier of the group right above: the theme's (`A.5`) in 2022, the category's (`A.5.1`) in 2013.
    pub fn group_id(&self) -> &'static str {
        self.id.rsplit_once('.').map_or(self.id, |(group, _)| group)
    }

    /// The group right above: a theme in 2022, a category in 2013.
    pub fn group(&self) -> Option<&'static Group> {
        self.edition.group(self.group_id())
    }

    /// The category and then the domain of a control of 2013, or the theme of one of 2022: the groups from right above to the top.
    pub fn groups(&self) -> impl Iterator<Item = &'static Group> + use<> {
        std::iter::successors(self.group(), |group| group.parent())
    }

    /// Whether this is its title or one of its other titles, without regard to case, punctuation, or British or American spelling.
    pub fn is_titled(&self, title: &str) -> bool {
        let wanted = folded(title);
        self.titles().any(|known| folded(known) == wanted)
    }

    /// The title and then the other titles.
    pub fn titles(&self) -> impl Iterator<Item = &'static str> + use<'_> {
        std::iter::once(self.title).chain(self.alt_titles.iter().copied())
    }

    /// The controls of the other edition that correspond to it (ISO/IEC 27002:2022, Annex B); empty for the 11 new ones.
    pub fn counterparts(&self) -> Vec<&'static Control> {
        let (other, ids) = match self.edition {
            Edition::Iso27001_2013 => (Edition::Iso27001_2022, successors(self.id)),
            Edition::Iso27001_2022 => (Edition::Iso27001_2013, predecessors(self.id)),
        };
        ids.into_iter().filter_map(|id| other.control(id)).collect()
    }

    /// How it corresponds to the other edition.
    pub fn change(&self) -> Change {
        Change::of(self.edition, self.id)
    }

    /// Whether it is one of the 11 controls of 2022 with no predecessor in 2013.
    pub fn is_new_in_2022(&self) -> bool {
        self.change() == Change::New
    }
}

/// A heading of Annex A: one of the 4 themes of 2022, or one of the 14 domains or 35 categories of 2013.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Group {
    /// The edition it belongs to.
    pub edition: Edition,
    /// The identifier: `A.5`, or `A.5.1` for a category of 2013 (a different thing from the control `A.5.1` of 2022).
    pub id: &'static str,
    /// The official short title.
    pub title: &'static str,
}

impl Group {
    /// The group above: the domain of a category of 2013, else `None`.
    pub fn parent(&self) -> Option<&'static Group> {
        self.edition.group(self.id.rsplit_once('.')?.0)
    }

    /// The controls in it and in the groups below it, in order.
    pub fn controls(&self) -> impl Iterator<Item = &'static Control> + use<> {
        let id = self.id;
        self.edition.controls().iter().filter(move |control| is_below(control.id, id))
    }
}

/// Whether `id` stands below the heading `above` in the dotted numbering.
pub(super) fn is_below(id: &str, above: &str) -> bool {
    id.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'))
}
