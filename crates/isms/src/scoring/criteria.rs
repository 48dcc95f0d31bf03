//! What a rating is made under: scales and a method, checked to fit together.

use isms_derive::Shape;

use super::scale::{Level, Scale, essence, rank};
use crate::base::{Digest, Field, Json, Label, Params, fingerprint};

/// How likelihood and consequence give a level of risk.
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum Method {
    /// A risk matrix: a level for each pair of likelihood and consequence.
    Matrix {
        /// One row for each likelihood, lowest first; in a row one level id for each consequence, lowest first.
        rows: Vec<Vec<Label>>,
    },
}

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
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Criteria<'c> {
    pub(crate) likelihood: &'c Scale,
    pub(crate) consequence: &'c Scale,
    pub(crate) levels: &'c [Level],
    pub(crate) method: &'c Method,
}

impl<'c> Criteria<'c> {
    /// Checks that a method fits its scales: no scale is empty, the matrix has a row for each likelihood and in each a cell for each
    /// consequence, and names declared levels only.
    ///
    /// # Errors
    /// Every misfit, with its place from the criteria record.
    pub fn new(
        likelihood: &'c Scale,
        consequence: &'c Scale,
        levels: &'c [Level],
        method: &'c Method,
    ) -> Result<Self, Vec<CriteriaFault>> {
        let mut faults = Vec::new();
        for (name, count) in [
            ("likelihood", likelihood.levels.len()),
            ("consequence", consequence.levels.len()),
            ("levels", levels.len()),
        ] {
            if count == 0 {
                let params = Params::none().with("scale", name);
                faults.push(CriteriaFault {
                    field: Field::of(name),
                    template: "the scale `{scale}` has no level",
                    params,
                });
            }
        }
        let Method::Matrix { rows } = method;
        let rows_field = Field::of("method").then("rows");
        if rows.len() != likelihood.levels.len() {
            faults.push(CriteriaFault {
                field: rows_field.clone(),
                template: "the matrix has {found} rows, the likelihood scale {expected} levels",
                params: Params::none().with("found", rows.len()).with("expected", likelihood.levels.len()),
            });
        }
        for (index, row) in rows.iter().enumerate() {
            let field = rows_field.clone().item(index, None);
            if row.len() != consequence.levels.len() {
                faults.push(CriteriaFault {
                    field: field.clone(),
                    template: "row {row} of the matrix has {found} cells, the consequence scale {expected} levels",
                    params: Params::none()
                        .with("row", index + 1)
                        .with("found", row.len())
                        .with("expected", consequence.levels.len()),
                });
            }
            for (column, cell) in row.iter().enumerate() {
                if rank(levels, cell).is_none() {
                    faults.push(CriteriaFault {
                        field: field.clone().item(column, None),
                        template: "the matrix names `{level}`, which is no declared level of risk",
                        params: Params::none().with("level", cell.to_string()),
                    });
                }
            }
        }
        if faults.is_empty() { Ok(Self { likelihood, consequence, levels, method }) } else { Err(faults) }
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
