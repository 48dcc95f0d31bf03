//! Roles, who holds them, and what was delegated to whom (clause 5.3).

use isms_derive::Shape;

use super::common::{Item, Meta, entity};
use super::{Competence, Person};
use crate::base::{Date, Id, Label, Line};

/// A duty that clause 5.3 wants assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum IsmsDuty {
    /// Sees to it that the ISMS conforms to the standard (5.3 a).
    Conformity,
    /// Reports the performance of the ISMS to top management (5.3 b).
    PerformanceReporting,
}

/// What kind of role it is in an ISMS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum RoleKind {
    /// Directs and controls the organization at the highest level.
    TopManagement,
    /// Runs the ISMS from day to day.
    IsmsManager,
    /// Leads the building of the ISMS.
    LeadImplementer,
    /// Answers for a risk.
    RiskOwner,
    /// Answers for an asset.
    AssetOwner,
    /// Answers for a control.
    ControlOwner,
    /// Answers for a process.
    ProcessOwner,
    /// Leads audits.
    LeadAuditor,
    /// Audits on behalf of the organization.
    InternalAuditor,
    /// Is audited.
    Auditee,
    /// Takes part in management reviews.
    ManagementReviewTeam,
    /// Handles incidents.
    IncidentResponder,
    /// Represents an interested party.
    InterestedParty,
    /// Advises from outside.
    Consultant,
    /// Works under the organization's control.
    Personnel,
}

impl RoleKind {
    /// Whether many hold such a role side by side, each for their own part.
    #[must_use]
    pub fn is_shared(self) -> bool {
        !matches!(self, Self::IsmsManager | Self::LeadImplementer | Self::LeadAuditor)
    }
}

/// A role with its responsibilities and authorities.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Role {
    /// The role's id.
    pub id: Id<Role>,
    /// Its title.
    pub title: Line,
    /// What kind of role it is.
    pub kind: Option<RoleKind>,
    /// What its holder answers for.
    pub responsibilities: Vec<Responsibility>,
    /// What its holder may decide.
    pub authorities: Vec<Line>,
    /// The duties of clause 5.3 it carries.
    pub isms_duties: Vec<IsmsDuty>,
    /// The competences its holder needs (clause 7.2 a).
    pub required_competences: Vec<Id<Competence>>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Role, "roles", title: title);

/// A responsibility.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Responsibility {
    /// The responsibility's id.
    pub id: Id<Item>,
    /// What it is.
    pub what: Line,
    /// Whether this role is the one accountable for it.
    pub accountable: Option<bool>,
}

/// A person holding a role for a time.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RoleAssignment {
    /// The assignment's id.
    pub id: Id<RoleAssignment>,
    /// The role.
    pub role: Id<Role>,
    /// Who holds it.
    pub person: Id<Person>,
    /// Who stands in for them.
    pub deputy: Option<Id<Person>>,
    /// From which day; absent means always.
    pub since: Option<Date>,
    /// The last day; absent means without end.
    pub until: Option<Date>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(RoleAssignment, "role_assignments");

impl RoleAssignment {
    /// Whether it holds on that day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// What can be delegated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Matter {
    /// Accepting risks.
    RiskAcceptance,
    /// Approving risk treatment plans.
    PlanApproval,
    /// Approving documents.
    DocumentApproval,
    /// Approving the Statement of Applicability.
    SoaApproval,
    /// Approving exceptions.
    ExceptionApproval,
    /// Approving changes.
    ChangeApproval,
}

/// A delegation of authority from one person to another.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Delegation {
    /// The delegation's id.
    pub id: Id<Delegation>,
    /// Whose authority it is.
    pub delegator: Id<Person>,
    /// Who may use it.
    pub delegate: Id<Person>,
    /// For what.
    pub matters: Vec<Matter>,
    /// The highest level of risk it reaches to; absent means as far as the delegator's own.
    pub limit: Option<Label>,
    /// From which day; absent means always.
    pub since: Option<Date>,
    /// The last day; absent means without end.
    pub until: Option<Date>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Delegation, "delegations");

impl Delegation {
    /// Whether it holds on that day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}
