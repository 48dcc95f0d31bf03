//! Rating risks: scales, matrices and methods as data, and pure functions over them. Ordinal scoring uses integers only; the methods
//! that compute scores use exact fractions.

mod check;
mod criteria;
mod cvss;
pub mod effect;
mod exact;
mod factor;
mod method;
mod methods;
mod presets;
pub mod quality;
mod rating;
mod scale;
mod take;
mod vendor;
mod work;

#[cfg(test)]
mod tests;

pub use criteria::{Criteria, CriteriaFault};
pub use cvss::{CvssError, CvssSeverity, cvss};
pub use effect::{ControlEffect, ControlledRisk};
pub use factor::{CriterionLevel, FactorValue, Inputs, RatingFactor};
pub use method::{ClassicFormula, DreadRange, DreadVariant, Method, Operation, SubjectWeight, Threshold};
pub use methods::monarc_residual;
pub use presets::{Preset, preset, presets};
pub use rating::{Missing, Rated, Rating, RatingError};
pub use scale::{Level, Scale};
pub use vendor::RatingMethod;
