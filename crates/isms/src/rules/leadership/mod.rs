//! LDR: the policy, what top management commits to, and who answers for what (clauses 5, 7.1).

pub(crate) mod holders;
mod owners;
mod policy;
mod roles;
mod table;
mod top;

pub(crate) use policy::is_unapproved_policy;
pub(crate) use table::RULES;
