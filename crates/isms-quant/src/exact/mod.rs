//! Annual loss without sampling: moments in closed form, and the whole distribution by Fourier transform.

mod annual;
mod bracket;
mod counts;
mod curve;
mod fft;
mod grid;
mod lattice;
mod moments;
mod setup;
mod shares;
mod table;

pub use annual::{AnnualLoss, ExactOptions, Figure, GridUsed, TailFigure};
pub use bracket::Bracket;
pub use counts::Counts;
pub use moments::{annual_moments, portfolio_moments};
pub use shares::tail_contributions;

#[cfg(test)]
mod cases;
#[cfg(test)]
mod tests;
