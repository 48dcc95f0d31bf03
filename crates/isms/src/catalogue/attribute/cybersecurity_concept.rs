//! The attribute "cybersecurity concepts".

use super::attribute_value;

/// A function of a cybersecurity framework, after ISO/IEC TS 27110.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CybersecurityConcept {
    /// Know what there is to protect, and from what. 23 controls.
    Identify,
    /// Keep events from doing harm. 71 controls.
    Protect,
    /// Notice events. 14 controls.
    Detect,
    /// Act on them. 11 controls.
    Respond,
    /// Get back what was lost. 6 controls.
    Recover,
}

attribute_value!(
    CybersecurityConcept,
    [Identify = "identify", Protect = "protect", Detect = "detect", Respond = "respond", Recover = "recover"]
);
