//! Domain library for ISO/IEC 27001 management systems.

extern crate self as isms;

pub mod base;
pub mod catalogue;
pub mod document;
pub mod lifecycle;
pub mod model;
pub mod rules;
pub mod schema;
pub mod scoring;
pub mod views;
