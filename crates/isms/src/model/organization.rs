//! The organization and who is in it (clauses 4.1, 5.3).

use isms_derive::Shape;

use super::common::{Meta, entity};
use crate::base::{Count, Date, Id, Line, Text};

/// The organization whose ISMS this is (clause 4.1).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Organization {
    /// Its name.
    pub name: Line,
    /// Its legal name, where that differs.
    pub legal_name: Option<Line>,
    /// What it does.
    pub activities: Option<Text>,
    /// Its sector.
    pub sector: Option<Line>,
    /// How many people work for it.
    pub headcount: Option<Count>,
    /// What it needs from information security to do its business.
    pub needs: Option<Text>,
    /// The day from which the ISMS has been operated; intervals run from it.
    pub operating_since: Option<Date>,
    /// Whether climate change is a relevant issue (clause 4.1 with Amendment 1:2024).
    pub climate_change: Option<ClimateChange>,
    /// Who runs the ISMS from day to day.
    pub isms_manager: Option<Id<Person>>,
    /// Who sponsors it in top management.
    pub sponsor: Option<Id<Person>>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(single Organization, "organization", owner: isms_manager);

/// The decision whether climate change is a relevant issue.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ClimateChange {
    /// Whether it is.
    pub relevant: Option<bool>,
    /// Why, or why not.
    pub reason: Option<Text>,
    /// The day of the decision.
    pub decided_on: Option<Date>,
    /// Who decided.
    pub by: Option<Id<Person>>,
}

/// What kind of unit it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum UnitKind {
    /// A legal entity.
    LegalEntity,
    /// A division or business unit.
    Division,
    /// A department.
    Department,
    /// A team.
    Team,
    /// A committee or board.
    Committee,
}

/// What a unit does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Function {
    /// Top management.
    TopManagement,
    /// Information technology.
    It,
    /// Information security.
    Security,
    /// Human resources.
    Hr,
    /// Finance.
    Finance,
    /// Legal and compliance.
    Legal,
    /// Operations and production.
    Operations,
    /// Development and engineering.
    Engineering,
    /// Sales and customers.
    Sales,
    /// Facilities and physical security.
    Facilities,
    /// Audit.
    Audit,
    /// Anything else.
    Other,
}

/// A unit of the organization.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Unit {
    /// The unit's id.
    pub id: Id<Unit>,
    /// Its name.
    pub name: Line,
    /// What kind of unit it is.
    pub kind: Option<UnitKind>,
    /// What it does.
    pub function: Option<Function>,
    /// The unit it belongs to.
    pub parent: Option<Id<Unit>>,
    /// Who heads it.
    pub head: Option<Id<Person>>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Unit, "units", title: name, owner: head);

/// A place where the organization works (clause 4.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Site {
    /// The site's id.
    pub id: Id<Site>,
    /// Its name.
    pub name: Line,
    /// Its address.
    pub address: Option<Text>,
    /// How many people work there.
    pub headcount: Option<Count>,
    /// The unit that runs it.
    pub unit: Option<Id<Unit>>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Whether it lies in the scope of the ISMS.
    pub in_scope: Option<bool>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Site, "sites", title: name, owner: owner);

/// A person. Names and contact data stand here only, so that they can be erased and every reference stays whole.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Person {
    /// The person's id.
    pub id: Id<Person>,
    /// The name; absent once erased.
    pub name: Option<Line>,
    /// How to reach them.
    pub contact: Option<Line>,
    /// What they do, in the organization's words.
    pub job_title: Option<Line>,
    /// The unit they belong to.
    pub unit: Option<Id<Unit>>,
    /// Whether they belong to top management.
    pub top_management: Option<bool>,
    /// Whether they come from outside, such as a consultant or contractor.
    pub external: Option<bool>,
    /// Whether they work in the scope of the ISMS; absent means yes, unless the scope excludes their unit.
    pub in_scope: Option<bool>,
    /// The day they joined.
    pub since: Option<Date>,
    /// The day they left.
    pub until: Option<Date>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Person, "people", name: name);

impl Person {
    /// Whether they were there on that day.
    #[must_use]
    pub fn is_there_on(&self, day: Date) -> bool {
        use super::Entity as _;
        let began = self.since.is_none_or(|since| since <= day);
        began && self.until.is_none_or(|until| day <= until) && !self.retired_by(day)
    }
}
