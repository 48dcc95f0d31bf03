//! The attribute "security domains".

use super::attribute_value;

/// A field of information security.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecurityDomain {
    /// How security is directed, and the parties around the organization. 27 controls.
    GovernanceAndEcosystem,
    /// Architecture, administration, access, maintenance, physical security. 69 controls.
    Protection,
    /// Detection and the handling of incidents. 22 controls.
    Defence,
    /// Continuity of operations and crisis handling. 8 controls.
    Resilience,
}

attribute_value!(
    SecurityDomain,
    [
        GovernanceAndEcosystem = "governance_and_ecosystem",
        Protection = "protection",
        Defence = "defence",
        Resilience = "resilience",
    ]
);
