//! OBJ: objectives, and the risks and opportunities of the ISMS itself (clauses 6.1.1, 6.2).

pub(crate) mod goals;
mod planning;
pub(crate) mod specific;
mod table;

pub(crate) use table::RULES;
