//! The loss scenarios of a document on a day: what simulation and exact computation of annual loss take.

use isms_derive::Shape;

use crate::base::{AsOf, Date, Id, Label, Line};
use crate::document::Isms;
use crate::model::{Asset, Entity as _, Item, LossScenario, Person, Risk, Stage};

/// A loss scenario, and the risk it measures. Only `id` and `scenario` are needed to compute with it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MeasuredScenario {
    /// The risk, or any id of a scenario that belongs to no document; a portfolio holds each id once.
    pub id: Id<Risk>,
    /// What it is called.
    pub title: Option<Line>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Its category.
    pub category: Option<Label>,
    /// The assets it threatens.
    pub assets: Vec<Id<Asset>>,
    /// Which risk it measures.
    pub stage: Option<Stage>,
    /// The quantification it was taken from.
    pub quantification: Option<Id<Item>>,
    /// The day of that.
    pub on: Option<Date>,
    /// The scenario.
    pub scenario: LossScenario,
}

/// The loss scenarios of a document on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossScenarios {
    /// The moment.
    pub as_of: AsOf,
    /// The stage asked for; absent where each risk stands with what it is now.
    pub stage: Option<Stage>,
    /// One scenario a risk that has one, in document order: the latest of its stage on or before the day.
    pub scenarios: Vec<MeasuredScenario>,
    /// The risks that have none.
    pub unquantified: Vec<Id<Risk>>,
}

/// The loss scenarios of the risks that are not retired on a day: of one stage, or of what each risk is now (current or residual,
/// whichever is later; inherent where there is neither).
#[must_use]
pub fn loss_scenarios(isms: &Isms, stage: Option<Stage>, as_of: impl Into<AsOf>) -> LossScenarios {
    let as_of = as_of.into();
    let day = as_of.date();
    let (mut scenarios, mut unquantified) = (Vec::new(), Vec::new());
    for risk in isms.risks.iter().filter(|risk| !risk.retired_by(day)) {
        let found = match stage {
            Some(stage) => risk.latest_quantified(stage, day),
            None => risk.present_quantified(day),
        };
        let Some((_, found)) = found else {
            unquantified.push(risk.id.clone());
            continue;
        };
        scenarios.push(MeasuredScenario {
            id: risk.id.clone(),
            title: Some(risk.title.clone()),
            owner: risk.owner.clone(),
            category: risk.category.clone(),
            assets: risk.assets.clone(),
            stage: Some(found.stage),
            quantification: Some(found.id.clone()),
            on: found.on,
            scenario: found.scenario.clone(),
        });
    }
    LossScenarios { as_of, stage, scenarios, unquantified }
}
