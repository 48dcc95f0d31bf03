//! Suppliers and what is agreed with them (clause 8.1, A.5.19–A.5.23).

use isms_derive::Shape;

use super::common::{Item, Meta, entity};
use super::{Document, Person, Process};
use crate::base::{Date, Id, Interval, Line, Text};

/// How much depends on a supplier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Criticality {
    /// Little.
    Low,
    /// Something.
    Medium,
    /// Much.
    High,
    /// The organization cannot do without.
    Critical,
}

/// A supplier (A.5.19–A.5.23).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Supplier {
    /// The supplier's id.
    pub id: Id<Supplier>,
    /// Its name.
    pub name: Line,
    /// Who answers for the relationship.
    pub owner: Option<Id<Person>>,
    /// What it provides.
    pub services: Option<Text>,
    /// How much depends on it.
    pub criticality: Option<Criticality>,
    /// The processes it carries out for the organization (clause 8.1).
    pub outsourced_processes: Vec<Id<Process>>,
    /// What is agreed with it.
    pub agreement: Option<SupplierAgreement>,
    /// Reviews of what it provides.
    pub reviews: Vec<SupplierReview>,
    /// How often it is reviewed.
    pub review_every: Option<Interval>,
    /// Whether what it provides lies in the scope of the ISMS.
    pub in_scope: Option<bool>,
    /// The last day it provided anything.
    pub until: Option<Date>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Supplier, "suppliers", title: name, owner: owner);

/// What is agreed with a supplier (A.5.20).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SupplierAgreement {
    /// Where it can be found.
    pub reference: Option<Line>,
    /// The document it is, if there is a record of it.
    pub document: Option<Id<Document>>,
    /// What it asks of the supplier about information security.
    pub security_requirements: Option<Text>,
    /// The first day it holds.
    pub since: Option<Date>,
    /// The last day it holds; absent means without end.
    pub until: Option<Date>,
}

/// A review of what a supplier provides (A.5.22).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SupplierReview {
    /// The review's id.
    pub id: Id<Item>,
    /// The day.
    pub on: Option<Date>,
    /// Who reviewed.
    pub by: Option<Id<Person>>,
    /// Whether what it provides is good enough.
    pub satisfactory: Option<bool>,
    /// What was seen and decided.
    pub result: Option<Text>,
}

impl Supplier {
    /// The latest review until that day.
    #[must_use]
    pub fn reviewed_on(&self, day: Date) -> Option<Date> {
        self.reviews.iter().filter_map(|review| review.on).filter(|on| *on <= day).max()
    }
}
