//! What every binding of `isms` shares: verbs with JSON arguments, JSON answers, one shape of failure.
//!
//! The verbs are described in `docs/boundary.md`.

mod args;
mod catalogue;
mod criteria;
mod failure;
pub mod forms;
mod labels;
mod lifecycles;
mod matrix;
mod optimise;
#[cfg(feature = "quant")]
pub mod quant;
mod reports;
mod schema;
mod slug;
mod starter;
mod statics;
mod views;
mod workspace;

#[cfg(feature = "quant")]
pub use quant::Simulation;
pub use reports::{Arg, ArgKind, REPORTS, Report, Words, report};
pub use workspace::Workspace;

use failure::Failure;
use isms::base::{Json, write};

/// What a verb answers: JSON text.
type Answer = Result<String, Failure>;

fn answer(json: &Json<'_>) -> Answer {
    Ok(write::compact(json))
}

/// Answers a verb that needs no document.
///
/// # Errors
/// JSON text of a failure: `{code, message, severity, path, params, …}`.
pub fn call(verb: &str, args: &str) -> Result<String, String> {
    statics::call(verb, args).map_err(|failure| failure.text())
}
