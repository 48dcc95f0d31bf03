//! The catalogue against the counts of the standards, against itself, and against the collected sources where they are at hand.

mod crosswalks;
mod queries;
mod sources;
mod standards;
