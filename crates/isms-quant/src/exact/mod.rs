//! Annual loss without sampling: moments in closed form, and the whole distribution by Fourier transform.

mod annual;
mod bracket;
mod counts;
mod curve;
mod fft;
mod grid;
mod moments;
mod setup;
mod table;

pub use annual::{AnnualLoss, ExactOptions, Figure, GridUsed, TailFigure};
pub use bracket::Bracket;
pub use counts::Counts;
pub use moments::{annual_moments, portfolio_moments};

#[cfg(test)]
mod cases;
#[cfg(test)]
mod tests;
