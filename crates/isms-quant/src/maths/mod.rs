//! Functions of the maths of probability, the same bits on every platform: built on `libm`, without platform functions and
//! without fused multiply-add.

mod beta;
mod normal;

pub use beta::{beta_cdf, beta_quantile, ln_beta};
pub use normal::{normal_cdf, normal_density, normal_quantile};

/// The 95 % quantile of the standard normal distribution: half the width of a 90 % interval, in standard deviations.
pub const Z95: f64 = 1.644_853_626_951_472_2;
