//! The wasm half of the npm package: verbs and arguments in, JSON text out. What JavaScript sees is written in `ts/`.
//!
//! Each feature is a module of its own, which holds what its verbs need and nothing else.

#[cfg(feature = "forms")]
mod forms;
#[cfg(feature = "quant")]
mod quant;
#[cfg(feature = "whole")]
mod whole;
