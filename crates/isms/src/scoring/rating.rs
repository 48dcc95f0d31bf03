//! Rating: from likelihood and consequences to a level of risk, with the way it came about.

use super::criteria::{Criteria, Method};
use super::scale::Level;
use crate::base::{Derivation, Json, Label, Params};

/// The consequence for one criterion: confidentiality, availability, finance, …
#[derive(Debug, Clone, PartialEq)]
pub struct Scored<'s> {
    /// The criterion.
    pub criterion: &'s Label,
    /// The level on the consequence scale.
    pub level: &'s Label,
}

/// A rated risk.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// The level on the likelihood scale.
    pub likelihood: Label,
    /// The level on the consequence scale that decided.
    pub consequence: Label,
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
        let mut map = Json::map();
        map.put("likelihood", self.likelihood.as_str());
        map.put("consequence", self.consequence.as_str());
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
    /// Not rated: these members are missing.
    Unrated(Vec<&'static str>),
}

/// An input lies outside its scale.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("`{found}` is no level of the {scale} scale: {}", .allowed.join(", "))]
pub struct RatingError {
    /// `likelihood` or `consequence`.
    pub scale: &'static str,
    /// The position among the consequences, for a consequence.
    pub index: Option<usize>,
    /// What was given.
    pub found: String,
    /// The levels there are.
    pub allowed: Vec<String>,
}

fn outside(scale: &'static str, index: Option<usize>, found: &Label, levels: &[Level]) -> RatingError {
    let allowed = levels.iter().map(|level| level.id.to_string()).collect();
    RatingError { scale, index, found: found.to_string(), allowed }
}

impl Criteria<'_> {
    /// The rank of the level a risk has, counted from 0 for the lowest; `None` if an input is missing or not on its scale. The same
    /// answer as [`Criteria::rate`], without the derivation.
    #[must_use]
    pub fn grade<'s>(
        &self,
        likelihood: Option<&Label>,
        consequences: impl Iterator<Item = Scored<'s>>,
    ) -> Option<usize> {
        let row = self.likelihood.rank(likelihood?)?;
        let mut column = None;
        for scored in consequences {
            column = column.max(Some(self.consequence.rank(scored.level)?));
        }
        let Method::Matrix { rows } = self.method;
        self.rank(rows.get(row)?.get(column?)?)
    }

    /// Rates a risk. Consequences by criterion are combined by their maximum (ISO/IEC 27005:2022, clause 7.3.2 leaves the choice to
    /// the organization; the maximum lets no high consequence hide behind low ones).
    ///
    /// # Errors
    /// A level that is not on its scale; every such input is reported.
    pub fn rate(&self, likelihood: Option<&Label>, consequences: &[Scored<'_>]) -> Result<Rated, Vec<RatingError>> {
        let mut errors = Vec::new();
        let row = likelihood.map(|level| (level, self.likelihood.rank(level)));
        if let Some((level, None)) = row {
            errors.push(outside("likelihood", None, level, &self.likelihood.levels));
        }
        let mut decisive: Option<(usize, &Scored<'_>, usize)> = None;
        for (index, scored) in consequences.iter().enumerate() {
            match self.consequence.rank(scored.level) {
                None => errors.push(outside("consequence", Some(index), scored.level, &self.consequence.levels)),
                Some(column) => {
                    if decisive.is_none_or(|(_, _, highest)| column > highest) {
                        decisive = Some((index, scored, column));
                    }
                }
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let (Some((likelihood, Some(row))), Some((index, scored, column))) = (row, decisive) else {
            let mut missing = Vec::new();
            if likelihood.is_none() {
                missing.push("likelihood");
            }
            if consequences.is_empty() {
                missing.push("consequence");
            }
            return Ok(Rated::Unrated(missing));
        };

        let mut derivation = Derivation::default();
        if consequences.len() > 1 {
            derivation.step(
                "maximum",
                &["/consequence"],
                "the highest consequence decides: {level} ({criterion})",
                Params::none().with("level", scored.level.to_string()).with("criterion", scored.criterion.to_string()),
            );
        }
        let Method::Matrix { rows } = self.method;
        // `Criteria::new` saw to it that the cell exists and names a declared level.
        let cell = rows.get(row).and_then(|cells| cells.get(column));
        let Some((level, rank)) = cell.and_then(|cell| self.rank(cell).map(|rank| (cell, rank))) else {
            return Ok(Rated::Unrated(vec!["method"]));
        };
        let label = self.levels.get(rank).map_or_else(|| level.to_string(), |level| level.name().to_owned());
        let consequence_pointer = format!("/consequence/{index}/level");
        derivation.step(
            "matrix",
            &["/likelihood", &consequence_pointer],
            "likelihood {likelihood} (row {row} of {rows}) and consequence {consequence} (column {column} of {columns}) give {level}",
            Params::none()
                .with("likelihood", likelihood.to_string())
                .with("row", row + 1)
                .with("rows", self.likelihood.levels.len())
                .with("consequence", scored.level.to_string())
                .with("column", column + 1)
                .with("columns", self.consequence.levels.len())
                .with("level", level.to_string()),
        );
        Ok(Rated::Rated(Rating {
            likelihood: likelihood.clone(),
            consequence: scored.level.clone(),
            level: level.clone(),
            label,
            rank,
            derivation,
        }))
    }
}
