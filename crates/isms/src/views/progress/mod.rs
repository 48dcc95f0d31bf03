//! What was improved, with its measure before and after; and for each source of improvement what came of what it brought up: source,
//! decision, action, effect (10.1, S-32, S-40).

mod chains;
mod effects;

use isms_derive::Shape;

use crate::base::{AsOf, Count, Date, Decimal, Id, RecordRef};
use crate::document::Isms;
use crate::model::{Improvement, ImprovementSource, ImprovementState};
use crate::rules::{Settings, View};

/// What an improvement brought about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ImprovementEffect {
    /// Its measure got better.
    Better,
    /// Its measure did not get better.
    NotBetter,
    /// Somebody judged that it is better, and no measure shows it.
    JudgedBetter,
    /// It is not done yet, or too recent to tell.
    Pending,
    /// It is done, and nothing measures its effect.
    Unmeasured,
}

/// An improvement with its measure before and after.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImprovementRow {
    /// The improvement.
    pub improvement: Id<Improvement>,
    /// What it is called.
    pub title: String,
    /// Where it comes from.
    pub source: Option<ImprovementSource>,
    /// Its state.
    pub state: Option<ImprovementState>,
    /// The day it was decided on.
    pub decided_on: Option<Date>,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// What is measured.
    pub measure: Option<String>,
    /// The measure before.
    pub before: Option<Decimal>,
    /// The measure after.
    pub after: Option<Decimal>,
    /// What it brought about.
    pub effect: ImprovementEffect,
    /// Why, in words.
    pub why: String,
    /// JSON pointers into the document to what that rests on.
    pub inputs: Vec<String>,
}

/// How far something that was brought up has been followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum ChainEnd {
    /// Nothing was decided.
    Undecided,
    /// It was decided on.
    Decided,
    /// It was acted on.
    Acted,
    /// The effect is known.
    Effective,
}

/// A record that something led to.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ChainLink {
    /// The record.
    pub record: RecordRef,
    /// How far it has come.
    pub end: ChainEnd,
    /// Why, in words.
    pub why: String,
}

/// Something that called for improvement, and what came of it.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SourceChain {
    /// The record that brought it up.
    pub record: RecordRef,
    /// What it is called.
    pub title: String,
    /// The day.
    pub on: Date,
    /// The JSON pointer into the document.
    pub path: String,
    /// What it led to.
    pub links: Vec<ChainLink>,
    /// How far the farthest of these has come.
    pub end: ChainEnd,
}

/// A source of improvement, with all it brought up in the period.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SourceRow {
    /// The source.
    pub source: ImprovementSource,
    /// How often it brought something up.
    pub raised: Count,
    /// How often that led to a decision, at least.
    pub decided: Count,
    /// How often the effect is known.
    pub effective: Count,
    /// Whether one chain at least goes from the source to the effect.
    pub traced: bool,
    /// The chains, in the order of the registers.
    pub chains: Vec<SourceChain>,
}

/// What was improved, and what came of each source of improvement.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImprovementProgress {
    /// The moment.
    pub as_of: AsOf,
    /// The first day of the period in which sources are looked at.
    pub since: Date,
    /// How many improvements have a measure that got better.
    pub better: Count,
    /// The improvements, in document order; rejected ones apart.
    pub improvements: Vec<ImprovementRow>,
    /// The sources that brought something up.
    pub sources: Vec<SourceRow>,
}

/// What was improved by the day, and what came of what was brought up in the period before it.
#[must_use]
pub fn improvement_progress(isms: &Isms, as_of: AsOf, settings: &Settings) -> ImprovementProgress {
    let view = View::new(isms, as_of, settings);
    let since = view.day().minus_months(settings.improvement_months());
    let improvements = effects::rows(&view);
    let better = improvements.iter().filter(|row| row.effect == ImprovementEffect::Better).count();
    ImprovementProgress {
        as_of,
        since,
        better: Count::of(better),
        improvements,
        sources: chains::sources(&view, since),
    }
}
