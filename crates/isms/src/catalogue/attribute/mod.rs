//! The five attribute sets that ISO/IEC 27002:2022 (clause 4.2 and Annex A) gives each control.

mod control_type;
mod cybersecurity_concept;
mod operational_capability;
mod security_domain;
mod security_property;
mod set;
mod term;

pub use control_type::ControlType;
pub use cybersecurity_concept::CybersecurityConcept;
pub use operational_capability::OperationalCapability;
pub use security_domain::SecurityDomain;
pub use security_property::SecurityProperty;
pub use set::AttributeSet;
pub use term::{Attribute, Term, UnknownAttribute, UnknownTerm};

use std::fmt;

/// A value of one of the five attributes.
pub trait AttributeValue: Copy + Eq + fmt::Debug + 'static {
    /// The attribute it is a value of.
    const ATTRIBUTE: Attribute;
    /// All values, in the order of the standard.
    const ALL: &'static [Self];

    /// The value as written in documents: the tag of the standard in lower case.
    fn as_str(self) -> &'static str;

    /// The value together with its attribute.
    fn term(self) -> Term;

    /// The tag as the standard prints it: `#Preventive`, `#Governance_and_Ecosystem`.
    fn tag(self) -> String {
        let text = self.as_str();
        // The one tag with a capital inside.
        if text == "governance_and_ecosystem" {
            return "#Governance_and_Ecosystem".to_owned();
        }
        let mut letters = text.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        std::iter::once('#').chain(first).chain(letters).collect()
    }
}

/// Gives an enum of unit variants its texts: `AttributeValue`, `Display` and `FromStr`.
macro_rules! attribute_value {
    ($name:ident, [$($variant:ident = $text:literal),+ $(,)?]) => {
        impl $name {
            /// All values, in the order of the standard.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The value as written in documents: the tag of the standard in lower case.
            pub fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $text,)+
                }
            }
        }

        impl $crate::catalogue::AttributeValue for $name {
            const ATTRIBUTE: $crate::catalogue::Attribute = $crate::catalogue::Attribute::$name;
            const ALL: &'static [$name] = $name::ALL;

            fn as_str(self) -> &'static str {
                $name::as_str(self)
            }

            fn term(self) -> $crate::catalogue::Term {
                $crate::catalogue::Term::$name(self)
            }
        }

        impl From<$name> for $crate::catalogue::Term {
            fn from(value: $name) -> Self {
                $crate::catalogue::Term::$name(value)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::catalogue::UnknownTerm;

            /// Reads a value without regard to case, with or without the `#` of the tag, words joined by `_`, `-` or a blank.
            ///
            /// # Errors
            /// [`UnknownTerm`](crate::catalogue::UnknownTerm) for any other text.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::catalogue::attribute::term::read(text)
            }
        }
    };
}
use attribute_value;

/// The attributes of a control. Each set may hold several values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Attributes {
    /// When the control acts on an incident.
    pub control_type: AttributeSet<ControlType>,
    /// What it preserves.
    pub information_security_properties: AttributeSet<SecurityProperty>,
    /// Which function of a cybersecurity framework (ISO/IEC TS 27110) it serves.
    pub cybersecurity_concepts: AttributeSet<CybersecurityConcept>,
    /// Which practice it belongs to.
    pub operational_capabilities: AttributeSet<OperationalCapability>,
    /// Which field of security it belongs to.
    pub security_domains: AttributeSet<SecurityDomain>,
}

impl Attributes {
    /// Whether a value is among them.
    pub fn has(self, term: impl Into<Term>) -> bool {
        match term.into() {
            Term::ControlType(value) => self.control_type.contains(value),
            Term::SecurityProperty(value) => self.information_security_properties.contains(value),
            Term::CybersecurityConcept(value) => self.cybersecurity_concepts.contains(value),
            Term::OperationalCapability(value) => self.operational_capabilities.contains(value),
            Term::SecurityDomain(value) => self.security_domains.contains(value),
        }
    }

    /// The values of one attribute, in the order of the standard.
    pub fn values(self, attribute: Attribute) -> Vec<&'static str> {
        attribute.terms().filter(|term| self.has(*term)).map(Term::as_str).collect()
    }

    /// Every value of all five, in the order of the standard.
    pub fn terms(self) -> impl Iterator<Item = Term> {
        Attribute::ALL.into_iter().flat_map(Attribute::terms).filter(move |term| self.has(*term))
    }

    /// Reads five fields of the data file, each with values apart by blanks.
    pub(super) fn read(field: impl Fn(usize) -> &'static str) -> Self {
        Attributes {
            control_type: AttributeSet::read(field(0)),
            information_security_properties: AttributeSet::read(field(1)),
            cybersecurity_concepts: AttributeSet::read(field(2)),
            operational_capabilities: AttributeSet::read(field(3)),
            security_domains: AttributeSet::read(field(4)),
        }
    }
}

impl FromIterator<Term> for Attributes {
    fn from_iter<I: IntoIterator<Item = Term>>(terms: I) -> Self {
        let mut attributes = Attributes::default();
        for term in terms {
            match term {
                Term::ControlType(value) => attributes.control_type.insert(value),
                Term::SecurityProperty(value) => attributes.information_security_properties.insert(value),
                Term::CybersecurityConcept(value) => attributes.cybersecurity_concepts.insert(value),
                Term::OperationalCapability(value) => attributes.operational_capabilities.insert(value),
                Term::SecurityDomain(value) => attributes.security_domains.insert(value),
            }
        }
        attributes
    }
}
