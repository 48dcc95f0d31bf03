//! SUP001–SUP008: competence, awareness and communication (clauses 7.2–7.4).

pub(crate) mod awareness;
mod communication;
pub(crate) mod competences;
mod table;

pub(crate) use table::RULES;
