//! ASR: assurance over the whole, clause 4.4 rolled up.

mod evidence;
mod operation;
mod plan;
mod table;

pub(crate) use evidence::{Shown, in_force, shown};
pub(crate) use operation::promised_since;
pub(crate) use table::RULES;
