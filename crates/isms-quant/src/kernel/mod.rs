//! The kernel of the simulation: random words, samplers, and the losses of a block of years.
//!
//! Everything here is defined word by word and year by year in operations that every machine rounds alike, so that a loop may
//! be cut into vectors of any width without changing a bit of what comes out.

mod alias;
mod block;
mod counts;
mod curves;
mod poisson;
mod rates;
mod sampler;
mod stream;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use block::{BLOCK, Model, Scratch};
