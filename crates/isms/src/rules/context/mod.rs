//! CTX: the organization and its issues, interested parties, scope and processes (clauses 4.1–4.4, 8.1).

pub(crate) mod flows;
pub(crate) mod functions;
pub(crate) mod holding;
mod parties;
pub(crate) mod processes;
mod profile;
pub(crate) mod scope;
pub(crate) mod shown;
mod table;

pub(crate) use table::RULES;
