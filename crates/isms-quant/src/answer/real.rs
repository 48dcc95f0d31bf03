//! Computed numbers in answers.

use isms::base::Json;
use isms::base::shape::{Reader, Shape};

/// A computed number, finite; it is written in the shortest form that reads back as the same number.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Real(f64);

impl Real {
    /// The number; `None` unless it is finite.
    #[must_use]
    pub fn new(value: f64) -> Option<Self> {
        // One zero only: −0 would be written as another number.
        value.is_finite().then_some(Self(value + 0.0))
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> f64 {
        self.0
    }
}

impl Shape for Real {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        match json {
            Json::Int(value) => Self::new(*value as f64),
            Json::Float(value) => Self::new(*value),
            other => {
                r.wrong_type(other, "a number");
                None
            }
        }
    }

    fn to_json(&self) -> Json<'_> {
        // Whole numbers that every reader keeps are written without a fraction.
        if self.0.fract() == 0.0 && self.0.abs() < 9_007_199_254_740_992.0 {
            Json::Int(self.0 as i64)
        } else {
            Json::Float(self.0)
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Real {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Real".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "description": "A computed number." })
    }
}
