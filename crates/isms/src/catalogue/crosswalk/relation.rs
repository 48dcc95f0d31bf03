//! What a crosswalk can say about two identifiers, and how sure that is.

use std::fmt;
use std::str::FromStr;

use crate::catalogue::title::plain;

/// How what a source asks for relates to what a target asks for: the set relations of NIST IR 8278A and IR 8477, and
/// [`Related`](Relation::Related) for publishers that do not say which. None of them makes evidence for one side evidence for the
/// other by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// Both ask for the same, in other words perhaps.
    Equal,
    /// The target asks for all the source asks for, and for more.
    Subset,
    /// The source asks for all the target asks for, and for more.
    Superset,
    /// They have a part in common.
    Intersects,
    /// They have something to do with each other; what is not said.
    Related,
    /// The publisher has looked and found that they have nothing in common.
    NotRelated,
}

impl Relation {
    /// All six.
    pub const ALL: [Relation; 6] = [
        Relation::Equal,
        Relation::Subset,
        Relation::Superset,
        Relation::Intersects,
        Relation::Related,
        Relation::NotRelated,
    ];

    /// `equal`, `subset`, `superset`, `intersects`, `related` or `not_related`.
    pub fn as_str(self) -> &'static str {
        match self {
            Relation::Equal => "equal",
            Relation::Subset => "subset",
            Relation::Superset => "superset",
            Relation::Intersects => "intersects",
            Relation::Related => "related",
            Relation::NotRelated => "not_related",
        }
    }

    /// The relation seen from the target.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Relation::Subset => Relation::Superset,
            Relation::Superset => Relation::Subset,
            same => same,
        }
    }

    /// What follows for a and c if a stands in this relation to b, and b in the relation `next` to c. `None` if nothing follows,
    /// not even a possible relation.
    ///
    /// What follows by logic is [`Certainty::Implied`], the rest only [`Certainty::Possible`].
    pub fn then(self, next: Relation) -> Option<(Relation, Certainty)> {
        use Relation::{Equal, Intersects, NotRelated, Related, Subset, Superset};
        let implied = match (self, next) {
            (Equal, other) | (other, Equal) => Some(other),
            (Subset, Subset) => Some(Subset),
            (Superset, Superset) => Some(Superset),
            // b lies in both, or shares a part with one and lies in the other.
            (Superset, Subset | Intersects) | (Intersects, Subset) => Some(Intersects),
            // What lies in something apart from c, or is apart from something that holds c, is apart from c.
            (Subset, NotRelated) | (NotRelated, Superset) => Some(NotRelated),
            _ => None,
        };
        match (implied, self, next) {
            (Some(relation), ..) => Some((relation, Certainty::Implied)),
            (None, NotRelated, _) | (None, _, NotRelated) => None,
            (None, ..) => Some((Related, Certainty::Possible)),
        }
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no [`Relation`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown relation `{0}`, expected equal, subset, superset, intersects, related or not_related")]
pub struct UnknownRelation(pub String);

impl FromStr for Relation {
    type Err = UnknownRelation;

    /// Reads a relation without regard to case, also as NIST words it (`subset of`, `intersects with`, `not related to`).
    ///
    /// # Errors
    /// [`UnknownRelation`] for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = plain(text);
        let wanted = ["_of", "_with", "_to"].iter().find_map(|end| wanted.strip_suffix(end)).unwrap_or(&wanted);
        Relation::ALL.into_iter().find(|known| known.as_str() == wanted).ok_or_else(|| UnknownRelation(text.to_owned()))
    }
}

/// How sure a relation is. Ordered: the surer, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Two relations lead from the source to the target, but from the two together nothing follows: they may have nothing in common.
    Possible,
    /// It follows from two stated relations, if both publishers read the framework between alike.
    Implied,
    /// A publisher says so.
    Stated,
}

impl Certainty {
    /// All three, the least sure first.
    pub const ALL: [Certainty; 3] = [Certainty::Possible, Certainty::Implied, Certainty::Stated];

    /// `possible`, `implied` or `stated`.
    pub fn as_str(self) -> &'static str {
        match self {
            Certainty::Possible => "possible",
            Certainty::Implied => "implied",
            Certainty::Stated => "stated",
        }
    }
}

impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no [`Certainty`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown certainty `{0}`, expected possible, implied or stated")]
pub struct UnknownCertainty(pub String);

impl FromStr for Certainty {
    type Err = UnknownCertainty;

    /// Reads a certainty without regard to case.
    ///
    /// # Errors
    /// [`UnknownCertainty`] for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = plain(text);
        Certainty::ALL
            .into_iter()
            .find(|known| known.as_str() == wanted)
            .ok_or_else(|| UnknownCertainty(text.to_owned()))
    }
}
