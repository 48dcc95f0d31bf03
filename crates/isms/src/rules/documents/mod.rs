//! SUP and OPS: documented information (clause 7.5), and changes, suppliers and exceptions (clauses 6.3, 8.1).

mod changes;
mod control;
mod exceptions;
pub(crate) mod required;
mod suppliers;
mod table;
mod versions;

pub(crate) use table::RULES;
