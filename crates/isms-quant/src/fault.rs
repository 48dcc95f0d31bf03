//! What is wrong with the parameters of a scenario.

use std::fmt;

use isms::base::{Field, Params};

/// One fault of substance: a parameter that no distribution, tree or curve can have. Everything that is wrong is told at once.
#[derive(Debug, Clone, PartialEq)]
pub struct QuantFault {
    /// Where, from the value that was checked.
    pub field: Field,
    /// What is wrong, a short name: `order`, `bound`, `support`, `empty`, `length`, `overflow`, `currency`, `unknown` or `unsupported`.
    pub code: &'static str,
    /// What is wrong in words, a template for `params`.
    pub template: &'static str,
    /// The values of the template.
    pub params: Params,
}

impl QuantFault {
    /// The template with its values filled in.
    #[must_use]
    pub fn message(&self) -> String {
        self.params.fill(self.template)
    }
}

impl fmt::Display for QuantFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.field.pointer().is_empty() { "/" } else { self.field.pointer() };
        write!(f, "{pointer}: {}", self.message())
    }
}

impl std::error::Error for QuantFault {}

/// Collects faults while a value is checked.
#[derive(Debug, Default)]
pub(crate) struct Faults(pub(crate) Vec<QuantFault>);

impl Faults {
    pub(crate) fn add(&mut self, field: Field, code: &'static str, template: &'static str, params: Params) {
        self.0.push(QuantFault { field, code, template, params });
    }

    /// The value, if nothing was wrong with anything so far.
    pub(crate) fn or<T>(self, value: Option<T>) -> Result<T, Vec<QuantFault>> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(self.0),
        }
    }
}

/// A number as a value of a message.
pub(crate) fn shown(value: f64) -> isms::base::Value {
    use isms::base::Json;
    if value.fract() == 0.0 && value.abs() < 9e15 { Json::Int(value as i64) } else { Json::Float(value) }
}
