//! How a result came about: each step with its inputs, so that a verdict explains itself.

use super::fault::Params;
use super::json::Json;

/// One step of a derivation.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What was done, a short name such as `matrix` or `maximum`.
    pub rule: &'static str,
    /// JSON pointers, from the record, to what it was done with.
    pub inputs: Vec<String>,
    /// What came out, in words, with the values in `params` filled in.
    pub text: String,
    /// The values in the text.
    pub params: Params,
}

/// The steps that lead to a result, in order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Derivation(Vec<Step>);

impl Derivation {
    /// Adds a step; its text is the template with the values filled in.
    pub fn step(&mut self, rule: &'static str, inputs: &[&str], template: &str, params: Params) {
        let inputs = inputs.iter().map(|input| (*input).to_owned()).collect();
        self.0.push(Step { rule, inputs, text: params.fill(template), params });
    }

    /// The steps.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The steps as a JSON list.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        Json::List(
            self.0
                .iter()
                .map(|step| {
                    let mut map = Json::map();
                    map.put("rule", step.rule);
                    map.put("text", step.text.as_str());
                    map.put("inputs", Json::List(step.inputs.iter().map(|input| Json::text(input)).collect()));
                    map.put("params", step.params.to_json());
                    map
                })
                .collect(),
        )
    }
}
