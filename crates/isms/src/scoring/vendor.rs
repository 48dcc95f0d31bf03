//! The door for a vendor's own method.

use super::criteria::{Criteria, CriteriaFault};
use super::factor::Inputs;
use super::rating::{Missing, Rated, RatingError};

/// A rating method that is not among those of this crate. Criteria name it by `{"kind": "custom", "name": …, "parameters": …}`, and
/// [`Criteria::with_method`] brings it along; where that is not done, every rating under such criteria is [`Rated::Unrated`] and
/// says that the method is not known here.
///
/// A method must not guess: what is missing is told by [`RatingMethod::missing`], what is out of range is an error.
pub trait RatingMethod: std::fmt::Debug {
    /// The name that criteria call it by.
    fn name(&self) -> &str;

    /// What in the criteria does not fit the method: scales it needs, parameters it does not know. Nothing unless said otherwise.
    fn check(&self, _criteria: &Criteria<'_>) -> Vec<CriteriaFault> {
        Vec::new()
    }

    /// What the method needs and the inputs lack, in the order it asks for it.
    fn missing(&self, criteria: &Criteria<'_>, inputs: &Inputs<'_>) -> Vec<Missing>;

    /// The level, with the way it came about.
    ///
    /// # Errors
    /// Every input that is not on its scale or out of range.
    fn rate(&self, criteria: &Criteria<'_>, inputs: &Inputs<'_>) -> Result<Rated, Vec<RatingError>>;
}
