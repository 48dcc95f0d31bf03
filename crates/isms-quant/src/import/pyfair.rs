//! Models of the program pyfair, as its JSON keeps them: one `FairModel`, or a `FairMetaModel` of several.
//!
//! Nothing is left out silently: what has no place in a scenario is told in a note, what cannot be understood is a fault.

use isms::base::{Currency, Field, Json, Number, Params};
use isms::model::{
    Distribution, LossEventFrequency, LossMagnitude, LossScenario, PertVariant, PrimaryLoss, SecondaryLoss,
    Susceptibility, ThreatEventFrequency,
};
use isms_derive::Shape;

use super::nodes::{Nodes, Range};
use super::note::ImportNote;
use crate::fault::{Faults, QuantFault};

/// What an import found.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PyfairImport {
    /// The name of the model, or of the model of models.
    pub name: String,
    /// One scenario for each model, in the order of the file.
    pub scenarios: Vec<ImportedScenario>,
}

/// A scenario made from a model.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImportedScenario {
    /// The model's name.
    pub name: String,
    /// The model's id, if it has one.
    pub model_id: Option<String>,
    /// The scenario.
    pub scenario: LossScenario,
    /// What to know about it.
    pub notes: Vec<ImportNote>,
}

/// Makes scenarios of a pyfair file. Its amounts have no currency, so it is given here. PERT distributions keep pyfair's own variant.
/// Parameters are taken as they are: [`crate::Scenario::new`] checks them.
///
/// # Errors
/// Everything that cannot be understood: no `type` `FairModel` or `FairMetaModel`, unknown members and nodes, nodes that are missing or
/// given twice (itself and what it is made of), keywords that do not belong together, values that are no numbers.
pub fn import_pyfair(json: &Json<'_>, currency: Currency) -> Result<PyfairImport, Vec<QuantFault>> {
    let mut faults = Faults::default();
    let root = Field::whole();
    let name = json.get("name").and_then(Json::as_str).unwrap_or_default().to_owned();
    let mut scenarios = Vec::new();
    match json.get("type").and_then(Json::as_str) {
        Some("FairModel") => scenarios.extend(model(json, &root, currency, &mut faults)),
        Some("FairMetaModel") => {
            for (member, value) in json.as_map().unwrap_or_default() {
                let at = root.clone().then(member);
                match (member.as_ref(), value) {
                    ("name" | "type" | "model_uuid" | "creation_date", _) => {}
                    (_, Json::Map(_)) => scenarios.extend(model(value, &at, currency, &mut faults)),
                    _ => {
                        let params = Params::none().with("found", member.to_string());
                        faults.add(at, "unknown", "`{found}` is no model", params);
                    }
                }
            }
            if scenarios.is_empty() && faults.0.is_empty() {
                faults.add(root, "empty", "the file holds no model", Params::none());
            }
        }
        _ => {
            let template = "`type` is neither `FairModel` nor `FairMetaModel`";
            faults.add(root.then("type"), "unknown", template, Params::none());
        }
    }
    faults.or(Some(PyfairImport { name, scenarios }))
}

fn model(json: &Json<'_>, at: &Field, currency: Currency, faults: &mut Faults) -> Option<ImportedScenario> {
    let text = |member: &str| json.get(member).and_then(Json::as_str).map(str::to_owned);
    let mut notes = vec![ImportNote {
        path: at.pointer().to_owned(),
        text: "pyfair multiplies the frequency by one magnitude a year; here events are counted and each has its own loss: the mean is \
               the same, the spread is not"
            .to_owned(),
    }];
    let mut nodes = Nodes::read(json, at, faults, &mut notes);
    let frequency = frequency(&mut nodes, faults);
    let magnitude = magnitude(&mut nodes, faults, &mut notes);
    nodes.finish(faults);
    Some(ImportedScenario {
        name: text("name").unwrap_or_default(),
        model_id: text("model_uuid"),
        scenario: LossScenario { currency, frequency: frequency?, magnitude: magnitude? },
        notes,
    })
}

fn frequency(nodes: &mut Nodes, faults: &mut Faults) -> Option<LossEventFrequency> {
    if let Some(per_year) = nodes.take("Loss Event Frequency") {
        return Some(LossEventFrequency::Given { per_year });
    }
    let threats = match nodes.take("Threat Event Frequency") {
        Some(per_year) => Some(ThreatEventFrequency::Given { per_year }),
        None => {
            let contacts = nodes.need("Contact Frequency", faults);
            let action = nodes.need("Probability of Action", faults);
            contacts.zip(action).map(|(contacts, probability_of_action)| ThreatEventFrequency::FromContacts {
                contacts,
                probability_of_action,
            })
        }
    };
    let vulnerability = match nodes.take("Vulnerability") {
        Some(probability) => Some(Susceptibility::Given { probability }),
        None => {
            let capability = nodes.need("Threat Capability", faults);
            let resistance = nodes.need("Control Strength", faults);
            capability
                .zip(resistance)
                .map(|(capability, resistance)| Susceptibility::FromStrength { capability, resistance })
        }
    };
    threats
        .zip(vulnerability)
        .map(|(threat_events, vulnerability)| LossEventFrequency::FromThreats { threat_events, vulnerability })
}

fn magnitude(nodes: &mut Nodes, faults: &mut Faults, notes: &mut Vec<ImportNote>) -> Option<LossMagnitude> {
    if let Some(per_event) = nodes.take("Loss Magnitude") {
        return Some(LossMagnitude::Given { per_event });
    }
    let primary = nodes.need("Primary Loss", faults);
    let mut secondary = Vec::new();
    let several = std::mem::take(&mut nodes.several);
    if let Some(per_event) = nodes.take("Secondary Loss") {
        let probability = Distribution::Constant { value: number(1.0)? };
        secondary.push(SecondaryLoss { form: None, what: None, probability, per_event });
    } else if several.is_empty() {
        let frequency = nodes.need("Secondary Loss Event Frequency", faults);
        let loss = nodes.need("Secondary Loss Event Magnitude", faults);
        let at = nodes.at.clone().then("Secondary Loss Event Frequency");
        secondary.push(repeated(None, frequency?, loss?, &at, faults, notes)?);
    }
    for (name, at, frequency, loss) in several {
        let what = isms::base::Line::new(&name).ok();
        secondary.push(repeated(what, frequency, loss, &at, faults, notes)?);
    }
    let primary = vec![PrimaryLoss { form: None, what: None, per_event: primary? }];
    Some(LossMagnitude::ByForm { primary, secondary })
}

/// A secondary loss. In pyfair its frequency multiplies the loss and may lie above 1: as a constant it goes into the loss.
fn repeated(
    what: Option<isms::base::Line>,
    frequency: Distribution,
    loss: Distribution,
    at: &Field,
    faults: &mut Faults,
    notes: &mut Vec<ImportNote>,
) -> Option<SecondaryLoss> {
    if Range::of(&frequency).is_some_and(|range| range.high <= 1.0) {
        return Some(SecondaryLoss { form: None, what, probability: frequency, per_event: loss });
    }
    let times = if let Distribution::Constant { value } = &frequency { scaled(&loss, value.get()) } else { None };
    let Some(per_event) = times else {
        let template = "a secondary loss event frequency that may lie above 1 is no probability";
        faults.add(at.clone(), "unsupported", template, Params::none());
        return None;
    };
    notes.push(ImportNote {
        path: at.pointer().to_owned(),
        text: "a secondary loss event frequency above 1 is no probability: the loss is multiplied by it".to_owned(),
    });
    Some(SecondaryLoss { form: None, what, probability: Distribution::Constant { value: number(1.0)? }, per_event })
}

fn number(value: f64) -> Option<Number> {
    Number::new(value)
}

/// The distribution of a multiple, for those that pyfair has.
fn scaled(loss: &Distribution, by: f64) -> Option<Distribution> {
    let times = |value: &Number| number(value.get() * by);
    Some(match loss {
        Distribution::Constant { value } => Distribution::Constant { value: times(value)? },
        Distribution::Pert { min, mode, max, lambda, .. } => Distribution::Pert {
            min: times(min)?,
            mode: times(mode)?,
            max: times(max)?,
            lambda: *lambda,
            variant: Some(PertVariant::Pyfair),
        },
        Distribution::Normal { mean, sd, min, .. } => {
            Distribution::Normal { mean: times(mean)?, sd: times(sd)?, min: *min, max: None }
        }
        Distribution::Empirical { values, .. } => {
            Distribution::Empirical { values: values.iter().map(times).collect::<Option<_>>()?, weights: Vec::new() }
        }
        _ => return None,
    })
}

#[cfg(test)]
#[path = "pyfair_tests.rs"]
mod tests;
