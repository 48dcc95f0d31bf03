//! The attribute "information security properties".

use super::attribute_value;

/// A property of information that a control preserves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecurityProperty {
    /// Only those entitled learn the information. 87 controls.
    Confidentiality,
    /// The information is right and complete. 84 controls.
    Integrity,
    /// Those entitled can use it when they need it. 85 controls.
    Availability,
}

attribute_value!(
    SecurityProperty,
    [Confidentiality = "confidentiality", Integrity = "integrity", Availability = "availability"]
);
