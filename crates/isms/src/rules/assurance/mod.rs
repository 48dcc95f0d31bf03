//! ASR: assurance over the whole, clause 4.4 rolled up.

mod evidence;
mod operation;
mod plan;
mod promises;
mod table;

pub(crate) use evidence::{Shown, in_force, shown};
pub(crate) use promises::{promise_records, promise_since};
pub(crate) use table::RULES;
