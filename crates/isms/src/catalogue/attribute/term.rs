//! Attributes and their values where which attribute is meant is known at run time only.

use std::fmt;
use std::str::FromStr;

use super::{
    AttributeValue, ControlType, CybersecurityConcept, OperationalCapability, SecurityDomain, SecurityProperty,
};
use crate::catalogue::title::plain;

/// One of the five attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribute {
    /// When a control acts on an incident; see [`ControlType`].
    ControlType,
    /// What a control preserves; see [`SecurityProperty`].
    SecurityProperty,
    /// Which function of a cybersecurity framework it serves; see [`CybersecurityConcept`].
    CybersecurityConcept,
    /// Which practice it belongs to; see [`OperationalCapability`].
    OperationalCapability,
    /// Which field of security it belongs to; see [`SecurityDomain`].
    SecurityDomain,
}

impl Attribute {
    /// All five, in the order of the standard.
    pub const ALL: [Attribute; 5] = [
        Attribute::ControlType,
        Attribute::SecurityProperty,
        Attribute::CybersecurityConcept,
        Attribute::OperationalCapability,
        Attribute::SecurityDomain,
    ];

    /// The attribute as written in documents: `control_type`, `information_security_properties`, `cybersecurity_concepts`,
    /// `operational_capabilities` or `security_domains`.
    pub fn as_str(self) -> &'static str {
        match self {
            Attribute::ControlType => "control_type",
            Attribute::SecurityProperty => "information_security_properties",
            Attribute::CybersecurityConcept => "cybersecurity_concepts",
            Attribute::OperationalCapability => "operational_capabilities",
            Attribute::SecurityDomain => "security_domains",
        }
    }

    /// All values of it, in the order of the standard.
    pub fn terms(self) -> impl Iterator<Item = Term> {
        let terms = match self {
            Attribute::ControlType => all::<ControlType>(),
            Attribute::SecurityProperty => all::<SecurityProperty>(),
            Attribute::CybersecurityConcept => all::<CybersecurityConcept>(),
            Attribute::OperationalCapability => all::<OperationalCapability>(),
            Attribute::SecurityDomain => all::<SecurityDomain>(),
        };
        terms.into_iter()
    }
}

fn all<T: AttributeValue>() -> Vec<Term> {
    T::ALL.iter().map(|value| value.term()).collect()
}

impl fmt::Display for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no [`Attribute`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown attribute `{0}`, expected control_type, information_security_properties, cybersecurity_concepts, operational_capabilities or security_domains"
)]
pub struct UnknownAttribute(pub String);

impl FromStr for Attribute {
    type Err = UnknownAttribute;

    /// Reads exactly what [`Attribute::as_str`] writes, without regard to case.
    ///
    /// # Errors
    /// [`UnknownAttribute`] for any other text.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = plain(text);
        Attribute::ALL
            .into_iter()
            .find(|known| known.as_str() == wanted)
            .ok_or_else(|| UnknownAttribute(text.to_owned()))
    }
}

/// A value of any of the five attributes. `governance` (a capability) and `governance_and_ecosystem` (a domain) are different terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// A control type.
    ControlType(ControlType),
    /// An information security property.
    SecurityProperty(SecurityProperty),
    /// A cybersecurity concept.
    CybersecurityConcept(CybersecurityConcept),
    /// An operational capability.
    OperationalCapability(OperationalCapability),
    /// A security domain.
    SecurityDomain(SecurityDomain),
}

impl Term {
    /// The value of an attribute that a text names, read like the value's own `FromStr`.
    ///
    /// # Errors
    /// [`UnknownTerm`] if the attribute has no such value.
    pub fn of(attribute: Attribute, text: &str) -> Result<Term, UnknownTerm> {
        let wanted = plain(text);
        attribute
            .terms()
            .find(|term| term.as_str() == wanted)
            .ok_or_else(|| UnknownTerm { attribute, text: text.to_owned() })
    }

    /// The attribute it is a value of.
    pub fn attribute(self) -> Attribute {
        match self {
            Term::ControlType(_) => Attribute::ControlType,
            Term::SecurityProperty(_) => Attribute::SecurityProperty,
            Term::CybersecurityConcept(_) => Attribute::CybersecurityConcept,
            Term::OperationalCapability(_) => Attribute::OperationalCapability,
            Term::SecurityDomain(_) => Attribute::SecurityDomain,
        }
    }

    /// The value as written in documents: the tag of the standard in lower case.
    pub fn as_str(self) -> &'static str {
        match self {
            Term::ControlType(value) => value.as_str(),
            Term::SecurityProperty(value) => value.as_str(),
            Term::CybersecurityConcept(value) => value.as_str(),
            Term::OperationalCapability(value) => value.as_str(),
            Term::SecurityDomain(value) => value.as_str(),
        }
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names no value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownTerm {
    /// The attribute a value was wanted of.
    pub attribute: Attribute,
    /// The text.
    pub text: String,
}

impl fmt::Display for UnknownTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<&str> = self.attribute.terms().map(Term::as_str).collect();
        write!(f, "`{}` is no value of {}, expected one of {}", self.text, self.attribute, known.join(", "))
    }
}

impl std::error::Error for UnknownTerm {}

/// What the `FromStr` of every value does.
pub(super) fn read<T: AttributeValue>(text: &str) -> Result<T, UnknownTerm> {
    let wanted = plain(text);
    let unknown = || UnknownTerm { attribute: T::ATTRIBUTE, text: text.to_owned() };
    T::ALL.iter().copied().find(|value| value.as_str() == wanted).ok_or_else(unknown)
}
