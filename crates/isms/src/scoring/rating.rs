//! Rating: from the inputs of an assessment to a level of risk, with the way it came about.

use std::fmt;

use super::criteria::Criteria;
use super::factor::Inputs;
use super::method::Method;
use super::methods;
use super::work::Work;
use crate::base::{Derivation, Json, Label, Number, Params};

/// A rated risk.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// The level on the likelihood scale, where the method has one.
    pub likelihood: Option<Label>,
    /// The level on the consequence scale that decided, where the method has one.
    pub consequence: Option<Label>,
    /// The score that gave the level, where the method computes one, rounded as the method says.
    pub score: Option<Number>,
    /// The level of risk.
    pub level: Label,
    /// What people call the level.
    pub label: String,
    /// The level's rank, counted from 0 for the lowest.
    pub rank: usize,
    /// How it came about.
    pub derivation: Derivation,
}

impl Rating {
    /// The rating as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        use crate::base::Shape as _;
        let mut map = Json::map();
        if let Some(likelihood) = &self.likelihood {
            map.put("likelihood", likelihood.as_str());
        }
        if let Some(consequence) = &self.consequence {
            map.put("consequence", consequence.as_str());
        }
        if let Some(score) = &self.score {
            map.put("score", score.to_json());
        }
        map.put("level", self.level.as_str());
        map.put("label", self.label.as_str());
        map.put("rank", self.rank);
        map.put("derivation", self.derivation.to_json());
        map
    }
}

/// The outcome of rating: a level, or which input is missing. A missing input never counts as a number.
#[derive(Debug, Clone, PartialEq)]
pub enum Rated {
    /// Rated.
    Rated(Rating),
    /// Not rated: this is missing.
    Unrated(Vec<Missing>),
}

/// Something a rating cannot do without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The likelihood.
    Likelihood,
    /// The consequence.
    Consequence,
    /// The consequence for a criterion, by its name.
    Criterion(String),
    /// A factor, by its name.
    Factor(String),
    /// The method itself: it is a vendor's own, by its name, and was not brought along.
    Method(String),
}

impl Missing {
    /// What is missing, in one word: `likelihood`, `consequence`, the name of the criterion or factor, or `method`.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Likelihood => "likelihood",
            Self::Consequence => "consequence",
            Self::Criterion(name) | Self::Factor(name) => name,
            Self::Method(_) => "method",
        }
    }

    /// What is missing, in words that can follow "it lacks".
    #[must_use]
    pub fn in_words(&self) -> String {
        match self {
            Self::Likelihood => "likelihood".to_owned(),
            Self::Consequence => "consequence".to_owned(),
            Self::Criterion(name) => format!("the consequence for `{name}`"),
            Self::Factor(name) => format!("the factor `{name}`"),
            Self::Method(name) => format!("the method `{name}`, which is not known here"),
        }
    }

    /// Where in an assessment it belongs, as a JSON pointer; `/criteria` for the method.
    #[must_use]
    pub fn pointer(&self) -> &'static str {
        match self {
            Self::Likelihood => "/likelihood",
            Self::Consequence | Self::Criterion(_) => "/consequence",
            Self::Factor(_) => "/factors",
            Self::Method(_) => "/criteria",
        }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Likelihood => f.write_str("no likelihood"),
            Self::Consequence => f.write_str("no consequence"),
            Self::Criterion(name) => write!(f, "no consequence for `{name}`"),
            Self::Factor(name) => write!(f, "no factor `{name}`"),
            Self::Method(name) => write!(f, "the method `{name}` is not known here"),
        }
    }
}

/// An input that cannot be rated: it lies outside its scale or range, or the method has no use for it.
#[derive(Debug, Clone, PartialEq)]
pub struct RatingError {
    /// Where, as a JSON pointer from the assessment.
    pub path: String,
    /// What is wrong, a template for `params`.
    pub template: &'static str,
    /// The values of the template.
    pub params: Params,
}

impl RatingError {
    pub(crate) const OFF_SCALE: &'static str = "`{found}` is no level of the {scale} scale: {allowed}";

    /// Whether it is a level that its scale does not have.
    #[must_use]
    pub fn is_off_scale(&self) -> bool {
        self.template == Self::OFF_SCALE
    }

    /// Whether the input is refused only because the method has no use for it.
    pub(crate) fn is_unused(&self) -> bool {
        self.template.starts_with(super::work::UNUSED)
    }
}

impl fmt::Display for RatingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.params.fill(self.template))
    }
}

impl std::error::Error for RatingError {}

impl Criteria<'_> {
    /// What the method needs and the inputs lack; empty if there is enough to rate, whether or not it lies on its scales.
    #[must_use]
    pub fn missing(&self, inputs: &Inputs<'_>) -> Vec<Missing> {
        if let Method::Matrix { .. } = self.method
            && inputs.factors.is_empty()
        {
            return inputs.missing_of_two();
        }
        if let Method::Custom { name, .. } = self.method {
            return match self.vendor {
                Some(vendor) => vendor.missing(self, inputs),
                None => vec![Missing::Method(name.to_string())],
            };
        }
        let mut work = Work::new(self, inputs);
        let _ = methods::run(self.method, &mut work);
        work.missing
    }

    /// The rank of the level a risk has, counted from 0 for the lowest; `None` if an input is missing or not on its scale. The same
    /// answer as [`Criteria::rate`], without the derivation.
    #[must_use]
    pub fn grade(&self, inputs: &Inputs<'_>) -> Option<usize> {
        self.grade_and_score(inputs).map(|(rank, _)| rank)
    }

    /// The rank of the level a risk has, as [`Criteria::grade`], and the score that gave it, where the method computes one.
    #[must_use]
    pub fn grade_and_score(&self, inputs: &Inputs<'_>) -> Option<(usize, Option<Number>)> {
        if let Method::Matrix { rows } = self.method
            && inputs.factors.is_empty()
        {
            let row = self.likelihood.rank(inputs.likelihood?)?;
            let mut column = None;
            for scored in inputs.consequence {
                column = column.max(Some(self.consequence.rank(&scored.level)?));
            }
            return self.rank(rows.get(row)?.get(column?)?).map(|rank| (rank, None));
        }
        match self.rate(inputs) {
            Ok(Rated::Rated(rating)) => Some((rating.rank, rating.score)),
            _ => None,
        }
    }

    /// Rates a risk. Where the method takes one consequence, those by criterion are combined by their maximum (ISO/IEC 27005:2022,
    /// clause 7.3.2 leaves the choice to the organization; the maximum lets no high consequence hide behind low ones).
    ///
    /// # Errors
    /// What is not on its scale, out of range, given twice or of no use to the method; every such input is reported.
    pub fn rate(&self, inputs: &Inputs<'_>) -> Result<Rated, Vec<RatingError>> {
        if let Method::Custom { name, .. } = self.method {
            return match self.vendor {
                Some(vendor) => vendor.rate(self, inputs),
                None => Ok(Rated::Unrated(vec![Missing::Method(name.to_string())])),
            };
        }
        let mut work = Work::new(self, inputs);
        let outcome = methods::run(self.method, &mut work);
        work.refuse_the_rest();
        if !work.errors.is_empty() {
            return Err(work.errors);
        }
        if !work.missing.is_empty() {
            return Ok(Rated::Unrated(work.missing));
        }
        // With nothing missing or wrong there is a level: `Criteria::new` saw to it that the method covers its scales.
        let level = outcome.and_then(|outcome| self.levels.get(outcome.rank).map(|level| (outcome, level)));
        let Some((outcome, level)) = level else {
            return Ok(Rated::Unrated(vec![Missing::Method(self.method.kind().to_owned())]));
        };
        Ok(Rated::Rated(Rating {
            likelihood: outcome
                .likelihood
                .and_then(|rank| self.likelihood.levels.get(rank))
                .map(|level| level.id.clone()),
            consequence: outcome
                .consequence
                .and_then(|rank| self.consequence.levels.get(rank))
                .map(|level| level.id.clone()),
            score: outcome.score,
            level: level.id.clone(),
            label: level.name().to_owned(),
            rank: outcome.rank,
            derivation: work.derivation,
        }))
    }
}
