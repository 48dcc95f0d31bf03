//! MON: monitoring, measurement, analysis and evaluation (clause 9.1).

mod controls;
mod evaluation;
mod metrics;
mod table;
mod usage;

pub(crate) use table::RULES;
pub(crate) use usage::{decided_since, uses};
