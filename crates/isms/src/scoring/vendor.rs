//! The door for a vendor's own method.

use super::criteria::{Criteria, CriteriaFault};
use super::factor::Inputs;
use super::rating::{Missing, Rated, RatingError};

/// A rating method that is not among those of this crate. Criteria name it by `{"kind": "custom", "name": …, "parameters": …}`, and
/// [`Criteria::with_method`] brings it along; where that is not done, every rating under such criteria is [`Rated::Unrated`] and
/// says that the method is not known here.
///
/// ```
/// use isms::base::{Derivation, Label, Params};
/// use isms::model::RiskCriteria;
/// use isms::scoring::{Criteria, FactorValue, Inputs, Missing, Rated, Rating, RatingError, RatingFactor, RatingMethod};
/// # use isms::base::Shape as _;
///
/// /// Red as soon as a flag is up.
/// #[derive(Debug)]
/// struct Flag;
///
/// impl RatingMethod for Flag {
///     fn name(&self) -> &str {
///         "flag"
///     }
///     fn missing(&self, _: &Criteria<'_>, inputs: &Inputs<'_>) -> Vec<Missing> {
///         let given = inputs.factors.iter().any(|factor| factor.factor.as_str() == "flag");
///         if given { Vec::new() } else { vec![Missing::Factor("flag".to_owned())] }
///     }
///     fn rate(&self, criteria: &Criteria<'_>, inputs: &Inputs<'_>) -> Result<Rated, Vec<RatingError>> {
///         let missing = self.missing(criteria, inputs);
///         let Some(flag) = inputs.factors.iter().find(|factor| factor.factor.as_str() == "flag") else {
///             return Ok(Rated::Unrated(missing));
///         };
///         let rank = match &flag.value {
///             FactorValue::Text(text) if text.as_str() == "up" => criteria.levels().len() - 1,
///             FactorValue::Text(text) if text.as_str() == "down" => 0,
///             other => {
///                 let params = Params::none().with("found", other.to_string());
///                 let (path, template) = ("/factors".to_owned(), "the flag is `up` or `down`, not `{found}`");
///                 return Err(vec![RatingError { path, template, params }]);
///             }
///         };
///         let level = &criteria.levels()[rank];
///         let mut derivation = Derivation::default();
///         let params = Params::none().with("flag", flag.value.to_string()).with("level", level.id.to_string());
///         derivation.step("flag", &["/factors"], "the flag is {flag}: {level}", params);
///         let (label, level) = (level.name().to_owned(), level.id.clone());
///         Ok(Rated::Rated(Rating { likelihood: None, consequence: None, score: None, level, label, rank, derivation }))
///     }
/// }
///
/// // The document names the method; who reads it brings it along.
/// let criteria = RiskCriteria::from_json_text(
///     r#"{"id": "C-1", "levels": [{"id": "green"}, {"id": "red"}], "method": {"kind": "custom", "name": "flag"}}"#,
/// )?;
/// let criteria = criteria.sound().ok_or("criteria that fit")?;
/// let factors = [RatingFactor::text("flag", "up").ok_or("a factor")?];
/// let inputs = Inputs { factors: &factors, ..Inputs::default() };
///
/// let unknown = criteria.rate(&inputs).map_err(|errors| errors[0].clone())?;
/// assert_eq!(unknown, Rated::Unrated(vec![Missing::Method("flag".to_owned())]));
///
/// let known = criteria.with_method(&Flag).map_err(|faults| faults[0].template)?;
/// let Rated::Rated(rating) = known.rate(&inputs).map_err(|errors| errors[0].clone())? else { return Err("rated".into()) };
/// assert_eq!(rating.level, Label::new("red")?);
/// assert_eq!(rating.derivation.steps()[0].text, "the flag is up: red");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
