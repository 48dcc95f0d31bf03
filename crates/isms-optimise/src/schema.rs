//! The JSON Schema of request and answer.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::{Optimisation, OptimiseRequest};

/// The schemas of what the optimiser takes and answers, by name; what they share with the document is among them.
#[must_use]
pub fn schemas() -> Map<String, Value> {
    let mut settings = SchemaSettings::draft2020_12();
    settings.meta_schema = None;
    let mut generator = schemars::SchemaGenerator::new(settings);
    generator.subschema_for::<OptimiseRequest>();
    generator.subschema_for::<Optimisation>();
    generator.take_definitions(true)
}
