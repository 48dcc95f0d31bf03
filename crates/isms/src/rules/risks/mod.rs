//! RSK: risk criteria, and the identification, analysis and evaluation of risks (clauses 6.1.2, 8.2).

mod bounds;
mod criteria;
mod identify;
mod joins;
mod matrix;
mod rating;
mod table;
mod time;

pub(crate) use table::RULES;

use super::View;
use crate::base::Date;
use crate::model::{Assessment, Risk, Stage};

/// Every stage, in the order of the work.
const STAGES: [Stage; 4] = [Stage::Inherent, Stage::Current, Stage::Target, Stage::Residual];

/// The assessments that stand: the latest rated one of each stage. Earlier ones are the past, which nobody can mend.
fn standing<'r>(view: &View<'_>, risk: &'r Risk) -> impl Iterator<Item = (usize, &'r Assessment)> {
    let day = view.day();
    STAGES.into_iter().filter_map(move |stage| view.latest(risk, stage, day))
}

/// A day in words, or that it is not known.
fn day_or_unknown(on: Option<Date>) -> String {
    on.map_or_else(|| "an unknown day".to_owned(), |on| on.to_string())
}
