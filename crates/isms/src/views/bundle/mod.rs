//! Assets with all that certification asks to see of each: its risks, what protects it, the plan for a breach, and who answers for every
//! step (S-69 to S-74).

mod build;

pub use build::asset_bundles;

use isms_derive::Shape;

use crate::base::{AsOf, Count, Date, Id, RecordRef};
use crate::model::{Asset, AssetKind, Control, Implementation, Person, Risk, TestResult};

use super::control::ControlReason;

/// A step from an asset to its protection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum BundleStep {
    /// The asset is identified: owned, and rated.
    Identified,
    /// The risks it faces are assessed.
    Risks,
    /// Something protects it.
    Protections,
    /// There is a plan for a breach, and it was exercised.
    BreachPlan,
    /// Somebody answers for each step.
    Responsible,
}

/// Something a bundle lacks.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct BundleGap {
    /// The step it lacks it for.
    pub step: BundleStep,
    /// What is missing.
    pub message: String,
    /// The JSON pointer into the document to where it would stand.
    pub path: String,
}

/// Somebody who answers for a part of a bundle.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ResponsiblePerson {
    /// The person.
    pub person: Id<Person>,
    /// The name, if the document has it.
    pub name: Option<String>,
    /// What they answer for.
    pub answers_for: Vec<RecordRef>,
}

/// A risk that an asset faces.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct BundledRisk {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: String,
    /// Who owns it.
    pub owner: Option<Id<Person>>,
    /// The id of its level now; absent while it is not rated.
    pub level: Option<String>,
    /// What people call the level.
    pub label: Option<String>,
    /// The rank of the level, counted from 0 for the lowest.
    pub rank: Option<Count>,
    /// The day of the assessment.
    pub assessed_on: Option<Date>,
    /// The options of its treatment.
    pub options: Vec<String>,
}

/// A control that protects an asset.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct BundledProtection {
    /// The control.
    pub control: Id<Control>,
    /// What it is called; absent where there is no such control.
    pub title: Option<String>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The risks it treats.
    pub risks: Vec<Id<Risk>>,
    /// How far it is implemented.
    pub status: Option<Implementation>,
    /// Why it counts, or does not.
    pub reason: ControlReason,
    /// The day of its latest test.
    pub tested_on: Option<Date>,
    /// What came of it.
    pub test: Option<TestResult>,
}

/// A plan for a breach.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct BreachPlan {
    /// The document or process.
    pub record: RecordRef,
    /// What it is called.
    pub title: String,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The day it was last exercised.
    pub exercised_on: Option<Date>,
}

/// An asset with its risks, protections, plan for a breach and responsible people.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AssetBundle {
    /// The asset.
    pub asset: Id<Asset>,
    /// What it is called.
    pub name: String,
    /// What kind of asset it is.
    pub kind: AssetKind,
    /// Who owns it.
    pub owner: Option<Id<Person>>,
    /// By how many criteria it is rated.
    pub rated: Count,
    /// The open risks it faces.
    pub risks: Vec<BundledRisk>,
    /// The controls that treat them.
    pub protections: Vec<BundledProtection>,
    /// The plans for a breach.
    pub breach_plans: Vec<BreachPlan>,
    /// Who answers for what of all this.
    pub people: Vec<ResponsiblePerson>,
    /// Whether nothing is lacking.
    pub complete: bool,
    /// What is lacking.
    pub gaps: Vec<BundleGap>,
}

/// Every asset in scope as a bundle.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AssetBundles {
    /// The moment.
    pub as_of: AsOf,
    /// How many bundles lack nothing.
    pub complete: Count,
    /// How many lack something.
    pub incomplete: Count,
    /// The bundles, in document order.
    pub assets: Vec<AssetBundle>,
}
