//! A loss scenario compiled into frequency and severity.

use isms::base::{Currency, Field, Params};
use isms::model::{
    Distribution, LossEventFrequency, LossForm, LossMagnitude, LossScenario, Susceptibility, ThreatEventFrequency,
};

use crate::distribution::{Dist, Domain, Moments, checked};
use crate::fault::{Faults, QuantFault};
use crate::vulnerability::exceeds;

/// How often loss happens: the number of events in a year is Poisson distributed, and its mean λ is itself uncertain. λ is drawn once
/// a year, as the product of independent factors and a constant.
#[derive(Debug, Clone, PartialEq)]
pub struct Frequency {
    /// The constant factor.
    pub scale: f64,
    /// The uncertain factors.
    pub factors: Vec<Dist>,
}

/// What one event costs: the sum of independent parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Severity {
    /// The parts.
    pub parts: Vec<Part>,
}

/// A part of the loss of an event.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its form of loss, if named.
    pub form: Option<LossForm>,
    /// How likely an event has it; 1 for a primary loss. Where the probability was given as uncertain, this is its mean: each event
    /// draws anew, so nothing else matters.
    pub probability: f64,
    /// The loss of an event that has it.
    pub loss: Dist,
    /// Whether it is a secondary loss.
    pub secondary: bool,
}

/// A loss scenario with checked parameters, compiled.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// The currency of its amounts.
    pub currency: Currency,
    /// How often loss happens.
    pub frequency: Frequency,
    /// What one event costs.
    pub severity: Severity,
    /// The expected value of each node of the tree.
    pub expected: Expected,
}

/// The expected value of each node of a FAIR tree; for constants, the value itself. Absent where a node above was given directly.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Expected {
    /// Contacts a year.
    pub contacts: Option<f64>,
    /// How likely the threat acts upon a contact.
    pub probability_of_action: Option<f64>,
    /// Threat events a year.
    pub threat_events: Option<f64>,
    /// How likely a threat event becomes a loss event.
    pub vulnerability: Option<f64>,
    /// How far the computed vulnerability may be from the true one; absent where it was given.
    pub vulnerability_error: Option<f64>,
    /// Loss events a year.
    pub loss_events: f64,
    /// The primary loss of an event.
    pub primary: f64,
    /// The secondary loss of an event, over all events.
    pub secondary: f64,
    /// The loss of an event.
    pub magnitude: f64,
    /// The loss of a year.
    pub annual_loss: f64,
}

impl Scenario {
    /// Checks every parameter of a scenario and compiles it.
    ///
    /// # Errors
    /// Everything that is wrong: parameters outside their bounds (as [`Dist::new`]), frequencies and losses that may be negative,
    /// probabilities that may lie outside 0 to 1, a magnitude by form without any loss.
    pub fn new(scenario: &LossScenario) -> Result<Self, Vec<QuantFault>> {
        let mut faults = Faults::default();
        let mut expected = Expected::default();
        let frequency = frequency(&scenario.frequency, &mut expected, &mut faults);
        let severity = severity(&scenario.magnitude, &mut faults);
        let (frequency, severity) = faults.or(frequency.zip(severity))?;
        expected.loss_events = frequency.mean();
        for part in &severity.parts {
            let mean = part.probability * part.loss.mean();
            if part.secondary {
                expected.secondary += mean;
            } else {
                expected.primary += mean;
            }
        }
        expected.magnitude = expected.primary + expected.secondary;
        expected.annual_loss = expected.loss_events * expected.magnitude;
        Ok(Self { currency: scenario.currency, frequency, severity, expected })
    }
}

fn node(distribution: &Distribution, domain: Domain, field: Field, faults: &mut Faults) -> Option<Dist> {
    checked(distribution, domain, &field, faults)
}

fn frequency(tree: &LossEventFrequency, expected: &mut Expected, faults: &mut Faults) -> Option<Frequency> {
    let at = Field::of("frequency");
    let mut made = Frequency { scale: 1.0, factors: Vec::new() };
    match tree {
        LossEventFrequency::Given { per_year } => {
            made.times(node(per_year, Domain::NotNegative, at.then("per_year"), faults)?);
        }
        LossEventFrequency::FromThreats { threat_events, vulnerability } => {
            let threats = threats(threat_events, at.clone().then("threat_events"), &mut made, expected, faults);
            let share = susceptibility(vulnerability, &at.then("vulnerability"), expected, faults);
            threats?;
            made.times(share?);
        }
        _ => {
            unknown(at, tree.kind(), faults);
            return None;
        }
    }
    Some(made)
}

fn threats(
    tree: &ThreatEventFrequency,
    at: Field,
    made: &mut Frequency,
    expected: &mut Expected,
    faults: &mut Faults,
) -> Option<()> {
    match tree {
        ThreatEventFrequency::Given { per_year } => {
            let given = node(per_year, Domain::NotNegative, at.then("per_year"), faults)?;
            expected.threat_events = Some(given.mean());
            made.times(given);
        }
        ThreatEventFrequency::FromContacts { contacts, probability_of_action } => {
            let contacts = node(contacts, Domain::NotNegative, at.clone().then("contacts"), faults);
            let action = node(probability_of_action, Domain::Probability, at.then("probability_of_action"), faults);
            let (contacts, action) = contacts.zip(action)?;
            expected.contacts = Some(contacts.mean());
            expected.probability_of_action = Some(action.mean());
            expected.threat_events = Some(contacts.mean() * action.mean());
            made.times(contacts);
            made.times(action);
        }
        _ => {
            unknown(at, tree.kind(), faults);
            return None;
        }
    }
    Some(())
}

fn susceptibility(tree: &Susceptibility, at: &Field, expected: &mut Expected, faults: &mut Faults) -> Option<Dist> {
    match tree {
        Susceptibility::Given { probability } => {
            let given = node(probability, Domain::Probability, at.clone().then("probability"), faults)?;
            expected.vulnerability = Some(given.mean());
            Some(given)
        }
        Susceptibility::FromStrength { capability, resistance } => {
            let capability = node(capability, Domain::Any, at.clone().then("capability"), faults);
            let resistance = node(resistance, Domain::Any, at.clone().then("resistance"), faults);
            let (capability, resistance) = capability.zip(resistance)?;
            let (share, error) = exceeds(&capability, &resistance);
            expected.vulnerability = Some(share);
            expected.vulnerability_error = Some(error);
            Some(Dist::Constant(share))
        }
        _ => {
            unknown(at.clone(), tree.kind(), faults);
            None
        }
    }
}

fn severity(tree: &LossMagnitude, faults: &mut Faults) -> Option<Severity> {
    let at = Field::of("magnitude");
    let mut parts = Vec::new();
    match tree {
        LossMagnitude::Given { per_event } => {
            let loss = node(per_event, Domain::NotNegative, at.then("per_event"), faults)?;
            parts.push(Part { form: None, probability: 1.0, loss, secondary: false });
        }
        LossMagnitude::ByForm { primary, secondary } => {
            if primary.is_empty() && secondary.is_empty() {
                faults.add(at, "empty", "neither `primary` nor `secondary` names a loss", Params::none());
                return None;
            }
            for (index, part) in primary.iter().enumerate() {
                let field = at.clone().then("primary").item(index, None).then("per_event");
                if let Some(loss) = node(&part.per_event, Domain::NotNegative, field, faults) {
                    parts.push(Part { form: part.form, probability: 1.0, loss, secondary: false });
                }
            }
            for (index, part) in secondary.iter().enumerate() {
                let field = at.clone().then("secondary").item(index, None);
                let share = node(&part.probability, Domain::Probability, field.clone().then("probability"), faults);
                let loss = node(&part.per_event, Domain::NotNegative, field.then("per_event"), faults);
                if let Some((share, loss)) = share.zip(loss) {
                    parts.push(Part { form: part.form, probability: share.mean(), loss, secondary: true });
                }
            }
        }
        _ => {
            unknown(at, tree.kind(), faults);
            return None;
        }
    }
    Some(Severity { parts })
}

fn unknown(at: Field, kind: &str, faults: &mut Faults) {
    let params = Params::none().with("found", kind.to_owned());
    faults.add(at.then("kind"), "unknown", "nodes of kind `{found}` are not known here", params);
}

impl Frequency {
    fn times(&mut self, factor: Dist) {
        match factor {
            Dist::Constant(value) => self.scale *= value,
            factor => self.factors.push(factor),
        }
    }

    /// Mean, mean square and mean cube of λ, exact.
    #[must_use]
    pub fn raw_moments(&self) -> [f64; 3] {
        let scale = self.scale;
        let mut raw = [scale, scale * scale, scale * scale * scale];
        for factor in &self.factors {
            for (sum, moment) in raw.iter_mut().zip(factor.raw_moments()) {
                *sum *= moment;
            }
        }
        raw
    }

    /// Mean, variance and third central moment of λ, exact.
    #[must_use]
    pub fn moments(&self) -> Moments {
        match self.factors.as_slice() {
            [] => Moments { mean: self.scale, variance: 0.0, third: 0.0 },
            [only] => {
                let Moments { mean, variance, third } = only.moments();
                let scale = self.scale;
                Moments { mean: scale * mean, variance: scale * scale * variance, third: scale * scale * scale * third }
            }
            _ => central(self.raw_moments()),
        }
    }

    /// The expected number of events in a year.
    #[must_use]
    pub fn mean(&self) -> f64 {
        let [mean, ..] = self.raw_moments();
        mean
    }
}

/// Central moments from raw ones.
pub(crate) fn central([first, second, third]: [f64; 3]) -> Moments {
    Moments {
        mean: first,
        variance: second - first * first,
        third: third - 3.0 * first * second + 2.0 * first * first * first,
    }
}

impl Severity {
    /// Mean, variance and third central moment of the loss of one event, exact.
    #[must_use]
    pub fn moments(&self) -> Moments {
        let mut sum = Moments { mean: 0.0, variance: 0.0, third: 0.0 };
        for part in &self.parts {
            let own = if part.probability == 1.0 {
                part.loss.moments()
            } else {
                central(part.loss.raw_moments().map(|moment| part.probability * moment))
            };
            sum.mean += own.mean;
            sum.variance += own.variance;
            sum.third += own.third;
        }
        sum
    }
}
