//! Verdicts of substance: a rule that a well-formed record breaks, with everything needed to understand and mend it.

use std::fmt;

use isms_derive::Shape;

use super::fault::{Params, Place};
use super::json::Json;

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum Severity {
    /// Worth a thought.
    Advice,
    /// Good practice or plausibility speaks against it.
    Warning,
    /// A requirement of the standard is not met, or two facts of the document contradict each other.
    Error,
}

/// Another place that has to do with a diagnostic.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// The JSON pointer into the document.
    pub path: String,
    /// What it has to do with it.
    pub message: String,
}

/// A rule that is broken, where, why, and what would mend it.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The rule's code, such as `RSK010`.
    pub code: &'static str,
    /// Code, record and field by ids, without positions: the same for the same finding in every run, so that tickets and baselines
    /// survive reordering.
    pub key: String,
    /// How grave it is, settings and statements of what is kept elsewhere considered.
    pub severity: Severity,
    /// The clause of the document's edition that the rule serves.
    pub clause: &'static str,
    /// The record it is about; absent where the whole document is meant.
    pub record: Option<Place>,
    /// Who answers for that record, if named.
    pub owner: Option<String>,
    /// The JSON pointer into the document.
    pub path: String,
    /// The JSON pointer into the record.
    pub field: String,
    /// What is wrong.
    pub message: String,
    /// What would mend it.
    pub help: &'static str,
    /// The values in the message.
    pub params: Params,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
    /// The suppression that applies, if one does: the finding stays in the report and counts no more.
    pub suppressed: Option<String>,
}

impl Diagnostic {
    /// The diagnostic as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("code", self.code);
        map.put("key", self.key.as_str());
        map.put("severity", self.severity.as_str());
        map.put("clause", self.clause);
        if let Some(record) = &self.record {
            map.put("record", record.to_json());
        }
        if let Some(owner) = &self.owner {
            map.put("owner", owner.as_str());
        }
        map.put("path", self.path.as_str());
        map.put("field", self.field.as_str());
        map.put("message", self.message.as_str());
        map.put("help", self.help);
        map.put("params", self.params.to_json());
        let related = self.related.iter().map(|related| {
            let mut map = Json::map();
            map.put("path", related.path.as_str());
            map.put("message", related.message.as_str());
            map
        });
        map.put("related", Json::List(related.collect()));
        if let Some(suppressed) = &self.suppressed {
            map.put("suppressed", suppressed.as_str());
        }
        map
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}: {}", self.severity, self.code, self.path, self.message)
    }
}
