//! What became of an identifier between the editions of 2013 and 2022.
//!
//! Kept once, as the successors in 2022 of each identifier of 2013; everything else is read from that: the controls after
//! ISO/IEC 27002:2022, Annex B (115 pairs), the clauses after a comparison of the two texts.

use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

use super::book::{ANNEX_A_2013, CLAUSES_2013};
use super::control::is_below;
use super::crosswalk::{Crosswalk, Edge, Provenance, Relation};
use super::edition::Edition;
use super::records::records;
use super::title::plain;

/// How an identifier corresponds to the other edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// One became one. The text may still have been revised.
    Carried,
    /// Several of 2013 became one of 2022.
    Merged,
    /// One of 2013 became several of 2022.
    Split,
    /// Nothing in 2013 corresponds.
    New,
}

impl Change {
    /// All four.
    pub const ALL: [Change; 4] = [Change::Carried, Change::Merged, Change::Split, Change::New];

    /// `carried`, `merged`, `split` or `new`.
    pub fn as_str(self) -> &'static str {
        match self {
            Change::Carried => "carried",
            Change::Merged => "merged",
            Change::Split => "split",
            Change::New => "new",
        }
    }

    /// Of an identifier known to exist in the edition.
    ///
    /// One of 2013 that was split is `Split` even if a part of it was merged with others (A.18.2.3); one of 2022 made of several is
    /// `Merged` even if one of them was split.
    pub(super) fn of(edition: Edition, id: &str) -> Change {
        match edition {
            Edition::Iso27001_2013 => match successors(id).as_slice() {
                [one] if predecessors(one).len() > 1 => Change::Merged,
                [_] => Change::Carried,
                _ => Change::Split,
            },
            Edition::Iso27001_2022 => match predecessors(id).as_slice() {
                [] => Change::New,
                [one] if successors(one).len() > 1 => Change::Split,
                [_] => Change::Carried,
                _ => Change::Merged,
            },
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no [`Change`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown change `{0}`, expected carried, merged, split or new")]
pub struct UnknownChange(pub String);

impl FromStr for Change {
    type Err = UnknownChange;

    /// Reads a change without regard to case.
    ///
    /// # Errors
    /// [`UnknownChange`] for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = plain(text);
        Change::ALL.into_iter().find(|change| change.as_str() == wanted).ok_or_else(|| UnknownChange(text.to_owned()))
    }
}

/// All pairs: an identifier of 2013, one of 2022.
fn pairs() -> &'static [(&'static str, &'static str)] {
    static PAIRS: OnceLock<Vec<(&str, &str)>> = OnceLock::new();
    PAIRS.get_or_init(|| {
        let mut pairs = Vec::new();
        for (file, field) in [(CLAUSES_2013, 0), (ANNEX_A_2013, 1)] {
            for record in records(file) {
                pairs.extend(record.field(field).split_whitespace().map(|successor| (record.id, successor)));
            }
        }
        pairs
    })
}

/// The identifiers of 2022 that a clause (`10.1`) or control (`A.5.1.1`) of 2013 became, in order; empty if there is no such
/// identifier, for none was dropped.
pub fn successors(id_2013: &str) -> Vec<&'static str> {
    pairs().iter().filter(|(older, _)| *older == id_2013).map(|(_, newer)| *newer).collect()
}

/// The identifiers of 2013 that a clause (`10.2`) or control (`A.5.1`) of 2022 came from, in order; empty if it is new or if there
/// is no such identifier.
///
/// A heading of 2022 that was one clause in 2013 (9.2, 9.3) came from what the clauses below it came from.
pub fn predecessors(id_2022: &str) -> Vec<&'static str> {
    let from = |wanted: &dyn Fn(&str) -> bool| {
        let mut found: Vec<&'static str> = Vec::new();
        for (older, newer) in pairs() {
            if wanted(newer) && !found.contains(older) {
                found.push(older);
            }
        }
        found
    };
    let found = from(&|newer| newer == id_2022);
    if found.is_empty() { from(&|newer| is_below(newer, id_2022)) } else { found }
}

/// The correspondence as a [`Crosswalk`] from `iso27001:2013` to `iso27001:2022`: 115 pairs of controls and 29 of assessable
/// clauses, for coverage, gaps and composition with other crosswalks.
pub fn correspondence() -> &'static Crosswalk {
    static CROSSWALK: OnceLock<Crosswalk> = OnceLock::new();
    CROSSWALK.get_or_init(|| {
        let is_heading = |id: &str| Edition::Iso27001_2013.clause(id).is_some_and(|clause| !clause.is_assessable());
        let edges = pairs()
            .iter()
            .filter(|(older, _)| !is_heading(older))
            .map(|(older, newer)| Edge::stated(*older, *newer, Relation::Related))
            .collect();
        Crosswalk::trusted(
            "iso27001-2013-2022",
            "ISO/IEC 27001:2013 to ISO/IEC 27001:2022",
            (Edition::Iso27001_2013.as_str(), Edition::Iso27001_2022.as_str()),
            Provenance {
                publisher: "ISO/IEC".into(),
                source: "controls: ISO/IEC 27002:2022, Annex B (identifiers only); clauses: comparison of the two editions".into(),
                licence: "identifiers only, which are facts".into(),
                edition: "2022".into(),
                caveats: vec![
                    "a correspondence is no equality: texts were revised, so evidence for the older identifier has to be looked at again"
                        .into(),
                ],
            },
            edges,
        )
    })
}
