//! The nodes of a pyfair model.

use isms::base::{Field, Json, Number, Params};
use isms::model::{Distribution, PertVariant};

use super::note::ImportNote;
use crate::fault::Faults;

/// Nodes whose values lie from 0 to 1.
const SHARES: [&str; 4] = ["Probability of Action", "Vulnerability", "Threat Capability", "Control Strength"];
/// All other nodes a scenario is made from; older versions named two of them otherwise.
const AMOUNTS: [&str; 8] = [
    "Loss Event Frequency",
    "Threat Event Frequency",
    "Contact Frequency",
    "Loss Magnitude",
    "Primary Loss",
    "Secondary Loss",
    "Secondary Loss Event Frequency",
    "Secondary Loss Event Magnitude",
];
const SEVERAL: &str = "multi_Secondary Loss";

/// The values a distribution of pyfair can take.
pub(super) struct Range {
    pub(super) high: f64,
}

impl Range {
    pub(super) fn of(distribution: &Distribution) -> Option<Self> {
        let high = match distribution {
            Distribution::Constant { value } => value.get(),
            Distribution::Pert { max, .. } => max.get(),
            Distribution::Normal { max, .. } => max.map_or(f64::INFINITY, Number::get),
            Distribution::Empirical { values, .. } => {
                values.iter().map(|value| value.get()).fold(f64::NEG_INFINITY, f64::max)
            }
            _ => return None,
        };
        Some(Self { high })
    }
}

/// A secondary loss among several: its name, where it stands, its frequency and its magnitude.
type Several = (String, Field, Distribution, Distribution);

pub(super) struct Nodes {
    pub(super) at: Field,
    found: Vec<(&'static str, Field, Option<Distribution>)>,
    pub(super) several: Vec<Several>,
}

impl Nodes {
    pub(super) fn read(json: &Json<'_>, at: &Field, faults: &mut Faults, notes: &mut Vec<ImportNote>) -> Self {
        let mut nodes = Self { at: at.clone(), found: Vec::new(), several: Vec::new() };
        for (member, value) in json.as_map().unwrap_or_default() {
            let here = at.clone().then(member);
            match member.as_ref() {
                "name" | "model_uuid" | "type" => {}
                setting @ ("n_simulations" | "random_seed" | "creation_date") => notes.push(ImportNote {
                    path: here.pointer().to_owned(),
                    text: format!("`{setting}` belongs to a run or a file and not to a scenario: it is left out"),
                }),
                SEVERAL => nodes.read_several(value, &here, faults, notes),
                name => match known(name) {
                    Some(node) => {
                        let distribution = distribution(node, value, &here, faults, notes);
                        nodes.found.push((node, here, distribution));
                    }
                    None => {
                        let params = Params::none().with("found", name.to_owned());
                        faults.add(here, "unknown", "`{found}` is no node that a scenario can be made from", params);
                    }
                },
            }
        }
        nodes
    }

    fn read_several(&mut self, json: &Json<'_>, at: &Field, faults: &mut Faults, notes: &mut Vec<ImportNote>) {
        for (name, parts) in json.as_map().unwrap_or_default() {
            let here = at.clone().then(name);
            let mut part = |node: &'static str| match parts.get(node) {
                Some(value) => distribution(node, value, &here.clone().then(node), faults, notes),
                None => {
                    missing(&here, node, faults);
                    None
                }
            };
            let frequency = part("Secondary Loss Event Frequency");
            let loss = part("Secondary Loss Event Magnitude");
            for (other, _) in parts.as_map().unwrap_or_default() {
                if !matches!(other.as_ref(), "Secondary Loss Event Frequency" | "Secondary Loss Event Magnitude") {
                    let params = Params::none().with("found", other.to_string());
                    let template = "`{found}` is no node that a scenario can be made from";
                    faults.add(here.clone().then(other), "unknown", template, params);
                }
            }
            if let Some((frequency, loss)) = frequency.zip(loss) {
                self.several.push((name.to_string(), here, frequency, loss));
            }
        }
    }

    /// Takes a node, if the model gives it.
    pub(super) fn take(&mut self, node: &str) -> Option<Distribution> {
        let at = self.found.iter().position(|(name, ..)| *name == node)?;
        self.found.remove(at).2
    }

    /// Takes a node that the model must give.
    pub(super) fn need(&mut self, node: &'static str, faults: &mut Faults) -> Option<Distribution> {
        match self.found.iter().position(|(name, ..)| *name == node) {
            Some(at) => self.found.remove(at).2,
            None => {
                missing(&self.at, node, faults);
                None
            }
        }
    }

    /// Reports what no node above takes: the model gives both a node and what it is made of.
    pub(super) fn finish(self, faults: &mut Faults) {
        for (node, at, distribution) in self.found {
            if distribution.is_some() {
                let template = "`{found}` has no place, for a node that is made of it is given too";
                faults.add(at, "unsupported", template, Params::none().with("found", node));
            }
        }
        for (_, at, ..) in self.several {
            let template = "it has no place, for a node that is made of it is given too";
            faults.add(at, "unsupported", template, Params::none());
        }
    }
}

fn missing(at: &Field, node: &'static str, faults: &mut Faults) {
    let template = "the model gives neither `{node}` nor a node that is made of it";
    faults.add(at.clone().then(node), "empty", template, Params::none().with("node", node));
}

fn known(name: &str) -> Option<&'static str> {
    let name = match name {
        "Contact" => "Contact Frequency",
        "Action" => "Probability of Action",
        name => name,
    };
    SHARES.into_iter().chain(AMOUNTS).find(|node| *node == name)
}

/// One node's keywords as a distribution.
fn distribution(
    node: &'static str,
    json: &Json<'_>,
    at: &Field,
    faults: &mut Faults,
    notes: &mut Vec<ImportNote>,
) -> Option<Distribution> {
    let keywords: Vec<&str> = json.as_map().unwrap_or_default().iter().map(|(name, _)| name.as_ref()).collect();
    let mut note = |text: &str| notes.push(ImportNote { path: at.pointer().to_owned(), text: text.to_owned() });
    let mut value = |keyword: &str| number(json.get(keyword), &at.clone().then(keyword), faults);
    let has = |wanted: &[&str]| keywords.len() == wanted.len() && wanted.iter().all(|word| keywords.contains(word));
    if has(&["constant"]) {
        return Some(Distribution::Constant { value: value("constant")? });
    }
    if has(&["p"]) {
        note("pyfair draws 0 or 1 once a year with this probability; here each threat event draws anew");
        return Some(Distribution::Constant { value: value("p")? });
    }
    if has(&["low", "mode", "high"]) || has(&["low", "mode", "high", "gamma"]) {
        let (min, mode, max) = (value("low"), value("mode"), value("high"));
        let lambda = if keywords.contains(&"gamma") { Some(value("gamma")?) } else { None };
        let variant = Some(PertVariant::Pyfair);
        return Some(Distribution::Pert { min: min?, mode: mode?, max: max?, lambda, variant });
    }
    if has(&["mean", "stdev"]) {
        let (mean, sd) = (value("mean"), value("stdev"));
        let (mean, sd) = (mean?, sd?);
        if sd.get() == 0.0 {
            note("a normal distribution with standard deviation 0 is a constant");
            return Some(Distribution::Constant { value: mean });
        }
        note("pyfair moves values beyond the bounds onto them; here the distribution is cut off there");
        let max = if SHARES.contains(&node) { Number::new(1.0) } else { None };
        return Some(Distribution::Normal { mean, sd, min: Number::new(0.0), max });
    }
    if has(&["raw"]) {
        let items = json.get("raw").and_then(Json::as_list).unwrap_or_default();
        let values: Vec<Option<Number>> = items
            .iter()
            .enumerate()
            .map(|(index, item)| number(Some(item), &at.clone().then("raw").item(index, None), faults))
            .collect();
        note(
            "pyfair takes raw values in their order, one for each simulated year; here they are drawn independently of other nodes",
        );
        return Some(Distribution::Empirical {
            values: values.into_iter().collect::<Option<_>>()?,
            weights: Vec::new(),
        });
    }
    let params =
        Params::none().with("node", node).with("found", keywords.into_iter().map(str::to_owned).collect::<Vec<_>>());
    faults.add(at.clone(), "unknown", "`{node}` has keywords that make no distribution together: {found}", params);
    None
}

fn number(json: Option<&Json<'_>>, at: &Field, faults: &mut Faults) -> Option<Number> {
    let value = match json {
        Some(Json::Int(value)) => Number::new(*value as f64),
        Some(Json::Float(value)) => Number::new(*value),
        _ => None,
    };
    if value.is_none() {
        faults.add(at.clone(), "unknown", "the value is no number that can be kept", Params::none());
    }
    value
}
