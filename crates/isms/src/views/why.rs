//! The steps of a derivation in an answer that has a schema.

use isms_derive::Shape;

use crate::base::Derivation;

/// One step on the way to a verdict.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct WhyStep {
    /// What was done, a short name such as `matrix` or `maximum`.
    pub rule: String,
    /// What came out, in words.
    pub text: String,
    /// JSON pointers into the document, to what it was done with.
    pub inputs: Vec<String>,
}

impl WhyStep {
    /// The steps of a derivation.
    #[must_use]
    pub fn all(derivation: &Derivation) -> Vec<Self> {
        let steps = derivation.steps().iter();
        steps
            .map(|step| Self { rule: step.rule.to_owned(), text: step.text.clone(), inputs: step.inputs.clone() })
            .collect()
    }
}
