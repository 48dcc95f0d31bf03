//! NCR: nonconformity and corrective action (clause 10.2).

mod actions;
mod closing;
mod matter;
mod opening;
mod repetition;
mod table;

pub(crate) use table::RULES;
