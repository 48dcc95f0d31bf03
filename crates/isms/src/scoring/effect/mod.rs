//! The effect of controls on a risk, by a named convention: what the level would be with any set of controls at work.
//!
//! A [`ControlledRisk`] is built once from a starting point without the controls and from what each control lowers. Asking it for a
//! level then costs a few comparisons, so that it can be asked for very many sets of controls.
//!
//! Whatever the convention, a control that is added or grows stronger never raises a risk: each factor falls or stays, and a level is
//! taken only from methods that do not fall when a factor rises; a matrix that does is the matrix's fault (RSK004).

mod bins;
mod controlled;
mod convention;
mod start;

pub use bins::BoundLacking;
pub(crate) use controlled::tidy;
pub use controlled::{ControlledRisk, Lowered, Outcome, Refusal};
pub use convention::{ControlEffect, StepCombination};
pub use start::{Cell, Grid, Lever, Reduction, Start};

#[cfg(test)]
mod tests;
