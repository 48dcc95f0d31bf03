//! CVSS (FIRST): the severity of a vulnerability, never its risk.

use crate::base::{Number, Params};
use crate::scoring::cvss::{CvssSeverity, cvss};
use crate::scoring::exact::Exact;
use crate::scoring::factor::FactorValue;
use crate::scoring::method::Threshold;
use crate::scoring::work::{Outcome, Work};

/// The name of the factor.
const CVSS: &str = "cvss";

/// Takes the vector and puts what it says into the derivation.
fn take(work: &mut Work<'_>) -> Option<(CvssSeverity, String)> {
    let (value, path) = work.factor(CVSS)?;
    let read = match value {
        FactorValue::Text(vector) => cvss(vector.as_str()).map_err(|error| error.to_string()),
        FactorValue::Number(number) => Err(format!("{} is a number and no CVSS vector", number.get())),
    };
    match read {
        Ok(severity) => {
            let params = Params::none()
                .with("version", severity.version)
                .with("vector", value.to_string())
                .with("score", severity.score.get().to_string())
                .with("severity", severity.severity);
            let template = "CVSS {version}: {vector} has the score {score}, severity {severity}; a severity is no risk and enters no arithmetic";
            work.derivation.step(CVSS, &[&path], template, params);
            Some((severity, path))
        }
        Err(problem) => {
            work.wrong(path, "{problem}", Params::none().with("problem", problem));
            None
        }
    }
}

/// Shows the severity beside what another method rates.
pub(super) fn show(work: &mut Work<'_>) {
    if !work.is_taken(CVSS) {
        let _ = take(work);
    }
}

pub(super) fn run(thresholds: &[Threshold], work: &mut Work<'_>) -> Option<Outcome> {
    work.need(CVSS);
    let (severity, path) = take(work)?;
    let score: Number = severity.score;
    let rank = work.threshold(Exact::of(score)?, thresholds, &[&path])?;
    Some(Outcome { score: Some(score), rank, ..Outcome::default() })
}
