//! The standards as data: what ISO/IEC 27001 asks for, by identifier, and how its two editions and other frameworks correspond.
//!
//! Only facts are kept of the standards: identifiers, official short titles, attribute tags, counts. Every sentence (what evidence
//! is expected, what changed, the labels of a clause's items) is this project's own wording and replaces no copy of the standard.
//!
//! * [`Edition`]: the two editions; their [`Clause`]s 4 to 10, [`Control`]s of Annex A and the [`Group`]s these stand in.
//! * [`Attributes`]: the five attribute sets ISO/IEC 27002:2022 gives each control; [`ControlQuery`] asks by them.
//! * [`successors`], [`predecessors`], [`Change`]: what became of an identifier between 2013 and 2022.
//! * [`Crosswalk`]: relations between two frameworks, with their provenance and certainty; coverage, gaps, composition.
//! * [`Framework`]: a catalogue of the user's own, in the same form.
//!
//! ```
//! use isms::catalogue::{ControlType, Edition, Side, nist_sp800_53r5, predecessors};
//!
//! let edition = Edition::Iso27001_2022;
//! assert_eq!(edition.controls_with(ControlType::Corrective).count(), 14);
//! assert_eq!(predecessors("10.2"), ["10.1"]);
//! let gaps = nist_sp800_53r5().coverage(Side::Target, edition.controls().iter().map(|control| control.id));
//! assert_eq!(gaps.uncovered, ["A.7.6", "A.8.34"]);
//! ```

mod attribute;
mod book;
mod citation;
mod clause;
mod control;
mod correspondence;
mod crosswalk;
mod documented;
mod edition;
mod framework;
mod index;
mod query;
mod records;
#[cfg(test)]
mod tests;
mod theme;
mod title;

pub use attribute::{
    Attribute, AttributeSet, AttributeValue, Attributes, ControlType, CybersecurityConcept, OperationalCapability,
    SecurityDomain, SecurityProperty, Term, UnknownAttribute, UnknownTerm,
};
pub use citation::Cited;
pub use clause::{Accountable, Clause, SubItem};
pub use control::{Control, Group};
pub use correspondence::{Change, UnknownChange, correspondence, predecessors, successors};
pub use crosswalk::{
    Certainty, ComposeError, Coverage, Crosswalk, CrosswalkFault, Edge, Provenance, Relation, Side, UnknownCertainty,
    UnknownRelation, nist_sp800_53r5,
};
pub use documented::{Basis, DocumentedInformation, InformationKind};
pub use edition::{Edition, UnknownEdition};
pub use framework::{Framework, FrameworkEntry, FrameworkFault};
pub use query::ControlQuery;
pub use theme::{Theme, UnknownTheme};
pub(crate) use title::folded;
