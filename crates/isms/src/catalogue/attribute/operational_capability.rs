//! The attribute "operational capabilities".

use super::attribute_value;

/// The practice a control belongs to, as those who run it see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationalCapability {
    /// Policies, roles and direction. 8 controls.
    Governance,
    /// Knowing and handling assets over their life. 16 controls.
    AssetManagement,
    /// Handling information by its value. 15 controls.
    InformationProtection,
    /// The individual before, during and after employment. 6 controls.
    HumanResourceSecurity,
    /// Premises and equipment. 16 controls.
    PhysicalSecurity,
    /// Running systems and networks. 17 controls.
    SystemAndNetworkSecurity,
    /// Building and buying software. 12 controls.
    ApplicationSecurity,
    /// Settings of hardware, software and services. 6 controls.
    SecureConfiguration,
    /// Who may do what. 11 controls.
    IdentityAndAccessManagement,
    /// Knowing attackers and weaknesses. 3 controls.
    ThreatAndVulnerabilityManagement,
    /// Going on under disruption. 6 controls.
    Continuity,
    /// Those who supply goods and services. 7 controls.
    SupplierRelationshipsSecurity,
    /// Law, regulation and contracts. 6 controls.
    LegalAndCompliance,
    /// Events and incidents, from reporting to learning. 10 controls.
    InformationSecurityEventManagement,
    /// Showing that security does what it should. 4 controls.
    InformationSecurityAssurance,
}

attribute_value!(
    OperationalCapability,
    [
        Governance = "governance",
        AssetManagement = "asset_management",
        InformationProtection = "information_protection",
        HumanResourceSecurity = "human_resource_security",
        PhysicalSecurity = "physical_security",
        SystemAndNetworkSecurity = "system_and_network_security",
        ApplicationSecurity = "application_security",
        SecureConfiguration = "secure_configuration",
        IdentityAndAccessManagement = "identity_and_access_management",
        ThreatAndVulnerabilityManagement = "threat_and_vulnerability_management",
        Continuity = "continuity",
        SupplierRelationshipsSecurity = "supplier_relationships_security",
        LegalAndCompliance = "legal_and_compliance",
        InformationSecurityEventManagement = "information_security_event_management",
        InformationSecurityAssurance = "information_security_assurance",
    ]
);
