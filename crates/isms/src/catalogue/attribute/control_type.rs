//! The attribute "control type".

use super::attribute_value;

/// When and how a control changes the risk with regard to an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ControlType {
    /// Acts before a threat takes effect. 83 controls.
    Preventive,
    /// Acts while a threat takes effect, by noticing it. 13 controls.
    Detective,
    /// Acts after a threat has taken effect, on its consequences. 14 controls.
    Corrective,
}

attribute_value!(ControlType, [Preventive = "preventive", Detective = "detective", Corrective = "corrective"]);
