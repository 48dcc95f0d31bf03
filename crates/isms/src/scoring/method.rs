//! The rating methods as data: which publication's, with the tables, numbers and thresholds an organization sets.

use isms_derive::Shape;

use crate::base::{Json, Label, Line, Number, Reader, Shape as ShapeTrait, Value};

/// How the inputs of an assessment give a level of risk.
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum Method {
    /// A risk matrix: a level for each pair of likelihood and consequence.
    Matrix {
        /// One row for each likelihood, lowest first; in a row one level id for each consequence, lowest first.
        rows: Vec<Vec<Label>>,
    },
    /// A number for likelihood and one for consequence, combined, and thresholds on what comes out.
    Arithmetic {
        /// How the two numbers are combined.
        operation: Operation,
        /// The number of each likelihood, lowest first; left out, they are numbered from 1.
        likelihood_numbers: Vec<Number>,
        /// The number of each consequence, lowest first; left out, they are numbered from 1.
        consequence_numbers: Vec<Number>,
        /// From which score on each level holds, lowest first.
        thresholds: Vec<Threshold>,
    },
    /// A method of a vendor's own, which the program that rates must bring along; without it nothing is rated.
    Custom {
        /// The method's name.
        name: Line,
        /// What it is set to, in the method's own form.
        parameters: Option<Parameters>,
    },
}

/// What a vendor's own method is set to: a JSON object that is kept as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameters(Value);

impl Parameters {
    /// The object.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.0
    }
}

impl ShapeTrait for Parameters {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        if json.as_map().is_none() {
            r.wrong_type(json, "an object");
            return None;
        }
        let before = r.count();
        r.check_free(json);
        (r.count() == before).then(|| Self(json.clone().into_owned()))
    }
    fn to_json(&self) -> Json<'_> {
        self.0.borrowed()
    }
}

#[cfg(feature = "schema")]
crate::base::schema::leaf!(Parameters, {
    "type": "object", "additionalProperties": true,
    "description": "What a method of your own is set to; kept as it is."
});

/// How likelihood and consequence are combined to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Operation {
    /// Their product.
    Product,
    /// Their sum.
    Sum,
    /// The larger of the two.
    Max,
}

/// From which score on a level of risk holds.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Threshold {
    /// The level of risk.
    pub level: Label,
    /// The lowest score that has this level.
    pub at_least: Number,
}

impl Method {
    /// Whether it rates by a likelihood scale.
    #[must_use]
    pub fn uses_likelihood(&self) -> bool {
        true
    }

    /// Whether it rates by a consequence scale.
    #[must_use]
    pub fn uses_consequence(&self) -> bool {
        true
    }

    /// The matrix that gives the level of risk, if the method has one: a row for each likelihood, in a row a cell for each
    /// consequence.
    #[must_use]
    pub fn rows(&self) -> Option<&[Vec<Label>]> {
        match self {
            Self::Matrix { rows } => Some(rows),
            _ => None,
        }
    }

    /// The thresholds that give the level of risk, if the method has them.
    #[must_use]
    pub fn thresholds(&self) -> Option<&[Threshold]> {
        match self {
            Self::Arithmetic { thresholds, .. } => Some(thresholds),
            _ => None,
        }
    }
}
