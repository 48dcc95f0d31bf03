//! Annual loss as an answer: one typed shape for what was simulated and what was computed without sampling.

mod build;
mod change;
mod needed;
mod real;
mod request;
mod tolerance;

pub use build::{exact, simulated};
pub use change::{LevelChange, LossChange, LossChangeRequest, change};
pub use needed::{NeededYears, SimulatedFigure};
pub use real::Real;
pub use request::{LossRequest, RequestFault, Requested};
pub use tolerance::{ToleranceStanding, ToleratedLoss};

use isms::base::{Count, Currency, Id, Label, Line};
use isms::model::{Asset, Person, Risk};
use isms_derive::Shape;

/// How annual loss was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum LossMethod {
    /// By sampling years: errors are standard errors.
    Simulated,
    /// Without sampling: errors are bounds of what discretisation can do; moments are closed forms and have none.
    Exact,
}

/// A figure and how far it may be off; see [`LossMethod`].
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossFigure {
    /// The figure.
    pub value: Real,
    /// Its error; absent where none can be told, as where a simulation has too few years for it.
    pub error: Option<Real>,
}

/// Value at risk and tail value at risk at one level.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossLevel {
    /// The level: the probability that the loss of a year does not exceed the value at risk.
    pub probability: Real,
    /// The value at risk: the quantile of the loss of a year at this level.
    pub value_at_risk: LossFigure,
    /// The lower end of its 95 % confidence interval, if simulated.
    pub low: Option<Real>,
    /// The upper end; absent too where so few years lie above the level that none of them bounds it.
    pub high: Option<Real>,
    /// The mean loss of the years beyond the level (expected shortfall).
    pub tail_value_at_risk: LossFigure,
}

/// A point of the loss exceedance curve.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossPoint {
    /// The loss of a year.
    pub loss: Real,
    /// How likely the loss of a year is to exceed it.
    pub probability: LossFigure,
    /// The lower end of the 95 % confidence interval of the probability, if simulated.
    pub low: Option<Real>,
    /// The upper end.
    pub high: Option<Real>,
}

/// The loss of a year.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossFigures {
    /// The mean: annual loss expectancy.
    pub mean: LossFigure,
    /// The standard deviation.
    pub sd: LossFigure,
    /// The skewness; absent where nothing varies. Its standard error is too small for heavy tails, whose skewness hangs on a few years.
    pub skewness: Option<LossFigure>,
    /// How likely a year is without any loss.
    pub no_loss: LossFigure,
    /// Quantiles and tail means, at rising levels.
    pub levels: Vec<LossLevel>,
    /// The loss exceedance curve, at rising losses.
    pub curve: Vec<LossPoint>,
}

/// The annual loss of one scenario.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ScenarioLoss {
    /// The risk, or the id of the scenario.
    pub id: Id<Risk>,
    /// What it is called.
    pub title: Option<Line>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Its category.
    pub category: Option<Label>,
    /// The assets it threatens.
    pub assets: Vec<Id<Asset>>,
    /// Loss events a year, on average.
    pub loss_events: Real,
    /// What one event costs, on average.
    pub per_event: Real,
    /// The loss of a year.
    pub loss: LossFigures,
    /// Its share in the mean loss of the portfolio; absent where that is 0.
    pub share_of_mean: Option<LossFigure>,
    /// Its share in the losses of the years beyond the tail level of the portfolio; absent where there is none, or
    /// too few years are in it.
    pub share_of_tail: Option<LossFigure>,
}

/// The annual loss of scenarios that have something in common.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossGroup {
    /// The id or word they have in common.
    pub id: String,
    /// How many scenarios there are.
    pub scenarios: Count,
    /// Their mean loss of a year together.
    pub mean: LossFigure,
    /// Its share in the mean loss of the portfolio; absent where that is 0.
    pub share_of_mean: Option<LossFigure>,
}

/// The grid of a computation without sampling.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossGrid {
    /// The step, in money.
    pub step: Real,
    /// The number of points.
    pub points: Count,
}

/// The annual loss of scenarios, and of all of them together. The scenarios count as independent of one another.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AnnualLosses {
    /// How it was found.
    pub method: LossMethod,
    /// The currency of every amount.
    pub currency: Currency,
    /// How many years were simulated.
    pub years: Option<Count>,
    /// The seed of the random numbers.
    pub seed: Option<Count>,
    /// The grid of the portfolio, if it was not simulated.
    pub grid: Option<LossGrid>,
    /// All scenarios together.
    pub portfolio: LossFigures,
    /// The level above which years count as the tail.
    pub tail_level: Option<Real>,
    /// How many years bring the figures of all scenarios together to the standard error wanted; empty unless asked for.
    pub needed: Vec<NeededYears>,
    /// What is tolerated, point by point, held against all scenarios together; empty unless asked for.
    pub tolerance: Vec<ToleratedLoss>,
    /// Each scenario, in the order given.
    pub scenarios: Vec<ScenarioLoss>,
    /// By who answers for the risk, the largest first.
    pub owners: Vec<LossGroup>,
    /// By asset, the largest first. A scenario counts whole for each of its assets, so that these do not add up.
    pub assets: Vec<LossGroup>,
    /// By category, the largest first.
    pub categories: Vec<LossGroup>,
}

/// The schemas of requests and answers, by name; what they share with the document is among them.
#[cfg(feature = "schema")]
#[must_use]
pub fn schemas() -> serde_json::Map<String, serde_json::Value> {
    let mut settings = schemars::generate::SchemaSettings::draft2020_12();
    settings.meta_schema = None;
    let mut generator = schemars::SchemaGenerator::new(settings);
    generator.subschema_for::<LossRequest>();
    generator.subschema_for::<AnnualLosses>();
    generator.subschema_for::<LossChangeRequest>();
    generator.subschema_for::<LossChange>();
    generator.subschema_for::<crate::import::PyfairImport>();
    generator.take_definitions(true)
}
