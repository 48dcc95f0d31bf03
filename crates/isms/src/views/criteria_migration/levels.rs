//! Which level takes the place of which.

use std::collections::HashMap;

use super::{CriteriaMapping, LevelChoice, LevelSource, MigratedLevel, MigrationScale};
use crate::base::{Count, Fault, FaultCode, Params};
use crate::base::{Label, order::sort};
use crate::document::Isms;
use crate::model::RiskCriteria;
use crate::scoring::{Criteria, Level};

/// The new scales, and what somebody decided about the old ones.
pub(super) struct Mapper<'m> {
    to: Criteria<'m>,
    mapping: &'m CriteriaMapping,
}

impl<'m> Mapper<'m> {
    pub(super) fn new(to: Criteria<'m>, mapping: &'m CriteriaMapping) -> Self {
        Self { to, mapping }
    }

    pub(super) fn levels(&self, scale: MigrationScale) -> &'m [Level] {
        match scale {
            MigrationScale::Likelihood => &self.to.likelihood().levels,
            MigrationScale::Consequence => &self.to.consequence().levels,
            MigrationScale::Level => self.to.levels(),
        }
    }

    fn choices(&self, scale: MigrationScale) -> &'m [LevelChoice] {
        match scale {
            MigrationScale::Likelihood => &self.mapping.likelihood,
            MigrationScale::Consequence => &self.mapping.consequence,
            MigrationScale::Level => &self.mapping.levels,
        }
    }

    /// The level that takes the place of another, and by what.
    pub(super) fn map(&self, scale: MigrationScale, old: &Label) -> Option<(&'m Level, LevelSource)> {
        let find = |id: &Label| self.levels(scale).iter().find(|level| level.id == *id);
        match self.choices(scale).iter().find(|choice| choice.old == *old) {
            Some(choice) => find(&choice.new).map(|level| (level, LevelSource::Mapping)),
            None => find(old).map(|level| (level, LevelSource::SameId)),
        }
    }

    /// What is wrong with the mapping: an old level that no criteria of the document have or that is named twice, a new level that is
    /// not on its scale.
    pub(super) fn faults(&self, isms: &Isms) -> Vec<Fault> {
        let mut faults = Vec::new();
        for (scale, word) in MigrationScale::ALL {
            let member = if *scale == MigrationScale::Level { "levels" } else { word };
            let choices = self.choices(*scale);
            for (at, choice) in choices.iter().enumerate() {
                let mut wrong = |end: &str, template: &'static str, found: &Label, known: Vec<String>| {
                    let params = Params::none()
                        .with("found", found.to_string())
                        .with("scale", (*word).to_owned())
                        .with("known", known);
                    let path = format!("/mapping/{member}/{at}/{end}");
                    faults.push(Fault::new(FaultCode::UnknownValue, path, template, params));
                };
                let old: Vec<&Label> = isms.risk_criteria.iter().flat_map(|known| ids(known, *scale)).collect();
                if !old.contains(&&choice.old) {
                    let mut known: Vec<String> = old.iter().map(|id| id.to_string()).collect();
                    sort(&mut known);
                    known.dedup();
                    let template = "`{found}` is no {scale} of any risk criteria of the document: {known}";
                    wrong("old", template, &choice.old, known);
                } else if choices.iter().take(at).any(|earlier| earlier.old == choice.old) {
                    wrong("old", "`{found}` is mapped twice", &choice.old, Vec::new());
                }
                if !self.levels(*scale).iter().any(|level| level.id == choice.new) {
                    let known = self.levels(*scale).iter().map(|level| level.id.to_string()).collect();
                    wrong("new", "`{found}` is no {scale} of the new criteria: {known}", &choice.new, known);
                }
            }
        }
        faults
    }

    /// What becomes of each level of criteria; `uses` says how often each is used.
    pub(super) fn table(
        &self,
        old: &RiskCriteria,
        uses: &HashMap<(MigrationScale, &Label), usize>,
    ) -> Vec<MigratedLevel> {
        let mut rows = Vec::new();
        for (scale, _) in MigrationScale::ALL {
            let levels = levels_of(old, *scale);
            for (rank, level) in levels.iter().enumerate() {
                let mapped = self.map(*scale, &level.id);
                rows.push(MigratedLevel {
                    criteria: old.id.clone(),
                    scale: *scale,
                    old: level.id.clone(),
                    old_label: level.name().to_owned(),
                    new: mapped.map(|(new, _)| new.id.clone()),
                    new_label: mapped.map(|(new, _)| new.name().to_owned()),
                    source: mapped.map_or(LevelSource::Nothing, |(_, source)| source),
                    differs: mapped.and_then(|(new, _)| differs((rank, levels), (new, self.levels(*scale)))),
                    uses: Count::of(uses.get(&(*scale, &level.id)).copied().unwrap_or_default()),
                });
            }
        }
        rows
    }
}

fn levels_of(criteria: &RiskCriteria, scale: MigrationScale) -> &[Level] {
    match scale {
        MigrationScale::Likelihood => criteria.likelihood.as_ref().map_or(&[], |scale| &scale.levels),
        MigrationScale::Consequence => criteria.consequence.as_ref().map_or(&[], |scale| &scale.levels),
        MigrationScale::Level => &criteria.levels,
    }
}

fn ids(criteria: &RiskCriteria, scale: MigrationScale) -> impl Iterator<Item = &Label> {
    levels_of(criteria, scale).iter().map(|level| &level.id)
}

/// What of two levels differs beside the name.
fn differs((rank, levels): (usize, &[Level]), (new, new_levels): (&Level, &[Level])) -> Option<String> {
    let old = levels.get(rank)?;
    let new_rank = new_levels.iter().position(|level| level.id == new.id)?;
    let mut found = Vec::new();
    if (rank, levels.len()) != (new_rank, new_levels.len()) {
        let (place, new_place) = (rank + 1, new_rank + 1);
        found.push(format!("stands {new_place} of {} instead of {place} of {}", new_levels.len(), levels.len()));
    }
    if (old.at_least, old.below) != (new.at_least, new.below) {
        found.push("has other bounds".to_owned());
    }
    if old.description != new.description {
        found.push("is described otherwise".to_owned());
    }
    (!found.is_empty()).then(|| found.join(", "))
}
