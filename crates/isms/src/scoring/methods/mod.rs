//! One file per published method.

mod arithmetic;
mod matrix;

use super::method::Method;
use super::work::{Outcome, Work};

/// Rates with a method; `None` while something is missing or wrong.
pub(super) fn run(method: &Method, work: &mut Work<'_>) -> Option<Outcome> {
    match method {
        Method::Matrix { rows } => matrix::run(rows, work),
        Method::Arithmetic { operation, likelihood_numbers, consequence_numbers, thresholds } => {
            arithmetic::run(*operation, [likelihood_numbers, consequence_numbers], thresholds, work)
        }
        // Handled where the vendor's own method is at hand.
        Method::Custom { .. } => None,
    }
}
