//! Clauses 4 to 10 of ISO/IEC 27001, as a tree.

use std::fmt;

use super::correspondence::{Change, predecessors, successors};
use super::documented::DocumentedInformation;
use super::edition::Edition;

/// Who answers for a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Accountable {
    /// Those who direct and control the organization at the highest level (clauses 4.1, 5.1 to 5.3, 9.3).
    TopManagement,
    /// The persons accountable for a risk (clause 6.1.3).
    RiskOwners,
}

impl Accountable {
    /// `top_management` or `risk_owners`.
    pub fn as_str(self) -> &'static str {
        match self {
            Accountable::TopManagement => "top_management",
            Accountable::RiskOwners => "risk_owners",
        }
    }
}

impl fmt::Display for Accountable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One item of a clause that evidence can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SubItem {
    /// The letter of the standard (`a`, `d1`), or a word of ours where the clause speaks in running text (`criteria`).
    pub key: &'static str,
    /// What it is about, in this project's words.
    pub label: &'static str,
}

impl SubItem {
    /// Whether [`key`](SubItem::key) is a letter of the standard (with a number, perhaps) rather than a word of ours.
    pub fn is_lettered(&self) -> bool {
        let mut letters = self.key.chars();
        letters.next().is_some_and(|letter| letter.is_ascii_lowercase())
            && letters.all(|letter| letter.is_ascii_digit())
    }
}

/// A clause of ISO/IEC 27001, from 4 to 10.
///
/// Of the edition of 2013 only identifiers, titles and the changes are kept: the rest is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Clause {
    /// The edition it belongs to.
    pub edition: Edition,
    /// The number: `6`, `6.1`, `6.1.2`.
    pub id: &'static str,
    /// The official short title. Not unique: four clauses of 2022 are called "General".
    pub title: &'static str,
    /// Who answers for it, where that is not left to the organization.
    pub accountable: Option<Accountable>,
    /// What an assessor would want to see, in this project's words; `None` on headings.
    pub evidence_expectation: Option<&'static str>,
    /// The items evidence can be asked for, in the order of the standard.
    pub sub_items: Vec<SubItem>,
    /// Documents and records it demands or usually leads to.
    pub documented_information: Vec<DocumentedInformation>,
    /// What differs between the editions, in this project's words: in 2022 against 2013, in 2013 what 2022 made of it.
    pub change_note: Option<&'static str>,
    /// What ISO/IEC 27001:2022/Amd 1:2024 (climate action, February 2024) adds here.
    pub amendment_2024: Option<&'static str>,
}

impl Clause {
    /// The number of the clause above: `6.1` of `6.1.2`; `None` for 4 to 10.
    pub fn parent_id(&self) -> Option<&'static str> {
        self.id.rsplit_once('.').map(|(parent, _)| parent)
    }

    /// The clause above.
    pub fn parent(&self) -> Option<&'static Clause> {
        self.edition.clause(self.parent_id()?)
    }

    /// The clauses right below, in order.
    pub fn children(&self) -> impl Iterator<Item = &'static Clause> + use<> {
        let id = self.id;
        self.edition.clauses().iter().filter(move |clause| clause.parent_id() == Some(id))
    }

    /// How deep it stands: 1 for 4 to 10, 2 for `6.1`, 3 for `6.1.2`.
    pub fn depth(&self) -> usize {
        self.id.split('.').count()
    }

    /// Whether conformity with it can be judged by itself. Headings, which have clauses below them, cannot.
    pub fn is_assessable(&self) -> bool {
        self.children().next().is_none()
    }

    /// The item with this key.
    pub fn sub_item(&self, key: &str) -> Option<&SubItem> {
        self.sub_items.iter().find(|item| item.key == key)
    }

    /// The clauses of the other edition that correspond to it; empty for 6.3 of 2022, which is new.
    pub fn counterparts(&self) -> Vec<&'static Clause> {
        let (other, ids) = match self.edition {
            Edition::Iso27001_2013 => (Edition::Iso27001_2022, successors(self.id)),
            Edition::Iso27001_2022 => (Edition::Iso27001_2013, predecessors(self.id)),
        };
        ids.into_iter().filter_map(|id| other.clause(id)).collect()
    }

    /// How it corresponds to the other edition.
    pub fn change(&self) -> Change {
        Change::of(self.edition, self.id)
    }
}
