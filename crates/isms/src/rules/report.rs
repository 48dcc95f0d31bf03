//! The answer of a check.

use crate::base::{AsOf, Diagnostic, Json, Severity};

/// A rule that could not be judged, for a partial document saw too little.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotEvaluated {
    /// The rule's code.
    pub code: &'static str,
    /// The record it would have looked at, as `register/id`; absent for a rule over the whole document.
    pub record: Option<String>,
    /// What is lacking: `register/id`, or `register` for a register that must be whole.
    pub lacking: Vec<String>,
}

impl NotEvaluated {
    /// The row as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("code", self.code);
        if let Some(record) = &self.record {
            map.put("record", record.as_str());
        }
        map.put("lacking", Json::List(self.lacking.iter().map(|what| Json::text(what)).collect()));
        map
    }
}

/// Everything a check found.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The moment it was made for.
    pub as_of: AsOf,
    /// The findings: by register, record, code and field.
    pub diagnostics: Vec<Diagnostic>,
    /// What could not be judged; empty for a whole document.
    pub not_evaluated: Vec<NotEvaluated>,
}

impl Report {
    /// How many findings of a severity there are, suppressed ones not counted.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|found| found.severity == severity && found.suppressed.is_none()).count()
    }

    /// The findings of one rule.
    pub fn of<'r>(&'r self, code: &'r str) -> impl Iterator<Item = &'r Diagnostic> {
        self.diagnostics.iter().filter(move |found| found.code == code)
    }

    /// The report as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut summary = Json::map();
        summary.put("error", self.count(Severity::Error));
        summary.put("warning", self.count(Severity::Warning));
        summary.put("advice", self.count(Severity::Advice));
        summary.put("suppressed", self.diagnostics.iter().filter(|found| found.suppressed.is_some()).count());
        let mut map = Json::map();
        map.put("as_of", self.as_of.to_string());
        map.put("summary", summary);
        map.put("diagnostics", Json::List(self.diagnostics.iter().map(Diagnostic::to_json).collect()));
        if !self.not_evaluated.is_empty() {
            let rows = self.not_evaluated.iter().map(NotEvaluated::to_json);
            map.put("not_evaluated", Json::List(rows.collect()));
        }
        map
    }
}
