//! isms
pub mod catalogue;
