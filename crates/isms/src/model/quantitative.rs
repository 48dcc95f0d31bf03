//! Risk in money: distributions, the FAIR tree of a loss scenario (Open FAIR, O-RT 3.0.1 and O-RA 2.0.1) and a tolerance for loss.
//!
//! What is kept here is as somebody stated it; the crate `isms-quant` checks the parameters and computes with them.

use isms_derive::Shape;

use super::common::Item;
use super::{Person, Stage};
use crate::base::{Currency, Date, Id, Line, Number, Text};

/// The distribution of one quantity. What may stand in it, and what each form means, is told by the crate `isms-quant`.
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum Distribution {
    /// Always the same value.
    Constant {
        /// The value.
        value: Number,
    },
    /// Every value between two bounds is equally likely.
    Uniform {
        /// The smallest value.
        min: Number,
        /// The largest value; above `min`.
        max: Number,
    },
    /// A density that rises in a straight line to the mode and falls in one from there.
    Triangular {
        /// The smallest value.
        min: Number,
        /// The most likely value; from `min` to `max`.
        mode: Number,
        /// The largest value; above `min`.
        max: Number,
    },
    /// PERT: a beta distribution between two bounds, shaped by the most likely value.
    Pert {
        /// The smallest value.
        min: Number,
        /// The most likely value; from `min` to `max`.
        mode: Number,
        /// The largest value; above `min`.
        max: Number,
        /// How much the mode weighs; above 0, absent means 4.
        lambda: Option<Number>,
        /// How the shape is made from the three values; absent means `standard`.
        variant: Option<PertVariant>,
    },
    /// Lognormal, given by its 90 % interval.
    Lognormal {
        /// One value in twenty is smaller; above 0.
        low: Number,
        /// One value in twenty is larger; above `low`.
        high: Number,
    },
    /// Lognormal, given by mean and standard deviation of the logarithm.
    LognormalParameters {
        /// The mean of the natural logarithm.
        mu: Number,
        /// The standard deviation of the natural logarithm; above 0.
        sigma: Number,
    },
    /// Normal, cut off at bounds and rescaled between them.
    Normal {
        /// The mean before the cut.
        mean: Number,
        /// The standard deviation before the cut; above 0.
        sd: Number,
        /// The smallest value that remains; absent means no bound below.
        min: Option<Number>,
        /// The largest value that remains; absent means no bound above.
        max: Option<Number>,
    },
    /// Beta, stretched between two bounds.
    Beta {
        /// The first shape parameter; above 0.
        alpha: Number,
        /// The second shape parameter; above 0.
        beta: Number,
        /// The smallest value; absent means 0.
        min: Option<Number>,
        /// The largest value, above `min`; absent means 1.
        max: Option<Number>,
    },
    /// Poisson: whole numbers from 0.
    Poisson {
        /// The mean; from 0.
        mean: Number,
    },
    /// Either 0 or 1.
    Bernoulli {
        /// How likely 1 is; from 0 to 1.
        probability: Number,
    },
    /// Observed values, drawn as they are.
    Empirical {
        /// The values; at least one.
        values: Vec<Number>,
        /// The weight of each value, as many as values; absent means that all weigh the same.
        weights: Vec<Number>,
    },
}

/// How a PERT distribution gets its shape from minimum, mode, maximum and lambda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum PertVariant {
    /// The shape parameters are 1 + lambda (mode − min)/(max − min) and 1 + lambda (max − mode)/(max − min).
    Standard,
    /// As the program pyfair has it: a beta distribution of mean (min + lambda mode + max)/(lambda + 2) and standard deviation
    /// (max − min)/(lambda + 2).
    Pyfair,
}

/// A loss scenario as a tree after FAIR. Frequencies are events a year, magnitudes money an event; any node may be given directly.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossScenario {
    /// The currency of every amount in it.
    pub currency: Currency,
    /// How often loss happens.
    pub frequency: LossEventFrequency,
    /// What one loss event costs.
    pub magnitude: LossMagnitude,
}

/// How often loss happens, in events a year. The number of events in a year is Poisson distributed with this mean.
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum LossEventFrequency {
    /// Given directly.
    Given {
        /// Loss events a year; from 0.
        per_year: Distribution,
    },
    /// Threat events a year, times the share of them that become loss events.
    FromThreats {
        /// How often a threat acts.
        threat_events: ThreatEventFrequency,
        /// How likely a threat event becomes a loss event.
        vulnerability: Susceptibility,
    },
}

/// How often a threat acts against the asset, in events a year.
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum ThreatEventFrequency {
    /// Given directly.
    Given {
        /// Threat events a year; from 0.
        per_year: Distribution,
    },
    /// Contacts a year, times the share of them upon which the threat acts.
    FromContacts {
        /// Contacts a year; from 0.
        contacts: Distribution,
        /// How likely the threat acts upon a contact; from 0 to 1.
        probability_of_action: Distribution,
    },
}

/// How likely a threat event becomes a loss event (in FAIR: vulnerability).
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum Susceptibility {
    /// Given directly.
    Given {
        /// The probability; from 0 to 1.
        probability: Distribution,
    },
    /// The probability that the capability of the threat exceeds the resistance it meets. A tie is no loss.
    FromStrength {
        /// How capable the threat is, on the scale of `resistance`.
        capability: Distribution,
        /// How strong the resistance is (in FAIR also: difficulty, control strength).
        resistance: Distribution,
    },
}

/// What one loss event costs.
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum LossMagnitude {
    /// Given directly.
    Given {
        /// The loss of one event; from 0.
        per_event: Distribution,
    },
    /// Primary losses of every event, and secondary losses of some.
    ByForm {
        /// What every event costs the organization itself.
        primary: Vec<PrimaryLoss>,
        /// What the reaction of others costs it.
        secondary: Vec<SecondaryLoss>,
    },
}

/// The six forms of loss of FAIR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum LossForm {
    /// The organization cannot do what it earns its money with.
    Productivity,
    /// Handling the event.
    Response,
    /// Replacing or repairing what was lost.
    Replacement,
    /// An advantage over competitors is lost.
    CompetitiveAdvantage,
    /// Fines, judgments, bail and contractual penalties.
    FinesAndJudgments,
    /// Others think less of the organization, and it costs.
    Reputation,
}

/// A loss that every event brings.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PrimaryLoss {
    /// Its form.
    pub form: Option<LossForm>,
    /// What it is.
    pub what: Option<Line>,
    /// The loss of one event; from 0.
    pub per_event: Distribution,
}

/// A loss that the reaction of others to the event may bring.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SecondaryLoss {
    /// Its form.
    pub form: Option<LossForm>,
    /// What it is, or who reacts.
    pub what: Option<Line>,
    /// How likely an event has it; from 0 to 1 (in FAIR: secondary loss event frequency).
    pub probability: Distribution,
    /// The loss of an event that has it; from 0.
    pub per_event: Distribution,
}

/// A risk measured in money: one loss scenario at one stage, a dated snapshot as an assessment is.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Quantification {
    /// Its id.
    pub id: Id<Item>,
    /// Which risk it measures.
    pub stage: Stage,
    /// The day.
    pub on: Option<Date>,
    /// Who estimated.
    pub by: Option<Id<Person>>,
    /// The scenario.
    pub scenario: LossScenario,
    /// Where the estimates come from.
    pub rationale: Option<Text>,
}

/// How much loss the organization tolerates: at most which probability that the loss of a year exceeds an amount.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossTolerance {
    /// The currency of the amounts.
    pub currency: Currency,
    /// The points of the curve, the amounts rising and the probabilities not rising. What is tolerated at an amount is what the last
    /// point at or below it says; below the first point nothing is asked.
    pub points: Vec<TolerancePoint>,
}

/// A point of a tolerance for loss.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct TolerancePoint {
    /// The loss of a year; from 0.
    pub loss: Number,
    /// The largest probability tolerated that a year's loss exceeds it; from 0 to 1.
    pub probability: Number,
}
