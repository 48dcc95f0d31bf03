//! One file per published method.

mod arithmetic;
mod cvss;
pub(super) mod dread;
mod ebios;
mod magerit;
mod matrix;
mod monarc;
mod nist;
mod owasp;
pub(super) mod simplerisk;

pub use monarc::monarc_residual;

use super::method::Method;
use super::work::{Outcome, Work};

/// Rates with a method; `None` while something is missing or wrong.
pub(super) fn run(method: &Method, work: &mut Work<'_>) -> Option<Outcome> {
    let outcome = match method {
        Method::Matrix { rows } => matrix::run(rows, work),
        Method::Arithmetic { operation, likelihood_numbers, consequence_numbers, thresholds } => {
            arithmetic::run(*operation, [likelihood_numbers, consequence_numbers], thresholds, work)
        }
        Method::Nist80030 { likelihood_rows, rows } => nist::run(likelihood_rows, rows, work),
        Method::OwaspRiskRating { rows } => owasp::run(rows, work),
        Method::Dread { variant, range, thresholds } => dread::run(*variant, *range, thresholds, work),
        Method::SimpleRiskClassic { formula, thresholds } => simplerisk::classic(*formula, thresholds, work),
        Method::SimpleRiskContributing { weights, thresholds } => simplerisk::contributing(weights, thresholds, work),
        Method::Monarc { highest_vulnerability, thresholds } => monarc::run(*highest_vulnerability, thresholds, work),
        Method::EbiosThreatLevel { thresholds } => ebios::run(thresholds, work),
        Method::Magerit { degradations, impact_rows, rows } => magerit::run(degradations, impact_rows, rows, work),
        Method::CvssSeverity { thresholds } => cvss::run(thresholds, work),
        // Handled where the vendor's own method is at hand.
        Method::Custom { .. } => None,
    };
    cvss::show(work);
    outcome
}
