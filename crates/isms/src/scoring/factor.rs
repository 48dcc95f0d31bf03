//! What is judged of a risk: the consequence by criterion, and the named factors of methods that need more than that.

use isms_derive::Shape;

use super::rating::Missing;
use crate::base::{FaultCode, Json, Label, Line, Number, Params, Reader, Shape as ShapeTrait};

/// A level for one criterion.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CriterionLevel {
    /// The criterion, such as `confidentiality`, `privacy` or `finance`.
    #[shape(key)]
    pub criterion: Label,
    /// The level on the consequence scale.
    pub level: Label,
}

/// One named input of a rating method, such as OWASP's `skill_level` or NIST's `adverse_impact`.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RatingFactor {
    /// The factor's name, as the method defines it.
    #[shape(key)]
    pub factor: Label,
    /// What it was judged to be.
    pub value: FactorValue,
}

impl RatingFactor {
    /// A factor with a number; `None` if the name or the number does not fit.
    #[must_use]
    pub fn number(factor: &str, value: f64) -> Option<Self> {
        Some(Self { factor: Label::new(factor).ok()?, value: FactorValue::Number(Number::new(value)?) })
    }

    /// A factor with a level or another text; `None` if the name or the text does not fit.
    #[must_use]
    pub fn text(factor: &str, value: &str) -> Option<Self> {
        Some(Self { factor: Label::new(factor).ok()?, value: FactorValue::Text(Line::new(value).ok()?) })
    }
}

/// The value of a factor: a number, or a text that is the id of a level or a CVSS vector.
#[derive(Debug, Clone, PartialEq)]
pub enum FactorValue {
    /// A number, in the unit and range the method states.
    Number(Number),
    /// The id of a level, or a CVSS vector.
    Text(Line),
}

impl ShapeTrait for FactorValue {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        match json {
            Json::Int(_) | Json::Float(_) => Number::read(json, r).map(Self::Number),
            Json::Text(_) => Line::read(json, r).map(Self::Text),
            Json::Null => {
                r.fault(FaultCode::Null, "`null` stands where a number or text belongs", Params::none());
                None
            }
            other => {
                r.wrong_type(other, "a number or text");
                None
            }
        }
    }
    fn to_json(&self) -> Json<'_> {
        match self {
            Self::Number(number) => number.to_json(),
            Self::Text(text) => text.to_json(),
        }
    }
}

impl std::fmt::Display for FactorValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{}", number.get()),
            Self::Text(text) => write!(f, "{text}"),
        }
    }
}

#[cfg(feature = "schema")]
crate::base::schema::leaf!(FactorValue, {
    "type": ["number", "string"], "minLength": 1, "maxLength": 500,
    "description": "A number, or a text that is the id of a level or a CVSS vector."
});

/// Everything a rating may look at.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Inputs<'i> {
    /// The level on the likelihood scale.
    pub likelihood: Option<&'i Label>,
    /// The levels on the consequence scale, by criterion.
    pub consequence: &'i [CriterionLevel],
    /// The named factors.
    pub factors: &'i [RatingFactor],
}

impl<'i> Inputs<'i> {
    /// Likelihood and consequence alone.
    #[must_use]
    pub fn new(likelihood: Option<&'i Label>, consequence: &'i [CriterionLevel]) -> Self {
        Self { likelihood, consequence, factors: &[] }
    }

    /// What is missing of likelihood and consequence.
    #[must_use]
    pub fn missing_of_two(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.likelihood.is_none() {
            missing.push(Missing::Likelihood);
        }
        if self.consequence.is_empty() {
            missing.push(Missing::Consequence);
        }
        missing
    }
}
