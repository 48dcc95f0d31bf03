//! Rating risks: scales, matrices and methods as data, and pure functions over them. Ordinal scoring uses integers only.

mod criteria;
pub mod effect;
mod presets;
mod rating;
mod scale;

pub use criteria::{Criteria, CriteriaFault, Method};
pub use effect::{ControlEffect, ControlledRisk};
pub use presets::{Preset, preset, presets};
pub use rating::{Rated, Rating, RatingError, Scored};
pub use scale::{Level, Scale};
