//! What a rating is made under: scales and a method, checked to fit together.

use super::check;
use super::method::Method;
use super::scale::{Level, Scale, essence, rank};
use super::vendor::RatingMethod;
use crate::base::{Digest, Field, Json, Label, Params, fingerprint};

/// What does not fit together in criteria.
#[derive(Debug, Clone, PartialEq)]
pub struct CriteriaFault {
    /// Where, from the criteria record.
    pub field: Field,
    /// What is wrong, a template for `params`.
    pub template: &'static str,
    /// The values of the template.
    pub params: Params,
}

/// Scales and a method that fit together: what a rating needs.
#[derive(Debug, Clone, Copy)]
pub struct Criteria<'c> {
    pub(crate) likelihood: &'c Scale,
    pub(crate) consequence: &'c Scale,
    pub(crate) levels: &'c [Level],
    pub(crate) method: &'c Method,
    pub(crate) vendor: Option<&'c dyn RatingMethod>,
}

impl<'c> Criteria<'c> {
    /// Checks that a method fits its scales: no scale that it uses is empty, the matrix has a row for each likelihood and in each a
    /// cell for each consequence, thresholds rise and cover every score, and only declared levels are named.
    ///
    /// # Errors
    /// Every misfit, with its place from the criteria record.
    pub fn new(
        likelihood: &'c Scale,
        consequence: &'c Scale,
        levels: &'c [Level],
        method: &'c Method,
    ) -> Result<Self, Vec<CriteriaFault>> {
        let criteria = Self { likelihood, consequence, levels, method, vendor: None };
        let faults = check::faults(&criteria);
        if faults.is_empty() { Ok(criteria) } else { Err(faults) }
    }

    /// Brings along a vendor's own method, for criteria that name it: see [`RatingMethod`]. Criteria that name another method stay
    /// as they are.
    ///
    /// # Errors
    /// What the method finds not to fit.
    pub fn with_method(self, method: &'c dyn RatingMethod) -> Result<Self, Vec<CriteriaFault>> {
        match self.method {
            Method::Custom { name, .. } if name.as_str() == method.name() => {
                let criteria = Self { vendor: Some(method), ..self };
                let faults = method.check(&criteria);
                if faults.is_empty() { Ok(criteria) } else { Err(faults) }
            }
            _ => Ok(self),
        }
    }

    /// The likelihood scale; without levels where the method uses none.
    #[must_use]
    pub fn likelihood(&self) -> &'c Scale {
        self.likelihood
    }

    /// The consequence scale; without levels where the method uses none.
    #[must_use]
    pub fn consequence(&self) -> &'c Scale {
        self.consequence
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &'c Method {
        self.method
    }

    /// The levels of risk, lowest first.
    #[must_use]
    pub fn levels(&self) -> &'c [Level] {
        self.levels
    }

    /// The rank of a level of risk, counted from 0 for the lowest.
    #[must_use]
    pub fn rank(&self, level: &Label) -> Option<usize> {
        rank(self.levels, level)
    }

    /// What decides a rating, as JSON: scales, levels and method; no label and no wording.
    #[must_use]
    pub fn essence(&self) -> Json<'c> {
        use crate::base::Shape as _;
        let mut map = Json::map();
        map.put("likelihood", self.likelihood.essence());
        map.put("consequence", self.consequence.essence());
        map.put("levels", essence(self.levels));
        map.put("method", self.method.to_json());
        map
    }

    /// The SHA-256 fingerprint of [`Criteria::essence`].
    #[must_use]
    pub fn fingerprint(&self) -> Digest {
        fingerprint(&self.essence())
    }
}
