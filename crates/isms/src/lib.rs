#![doc = include_str!("../../../README.md")]

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
