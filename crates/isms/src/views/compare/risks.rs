//! Risks on two days, of one document or of two.

use std::collections::HashSet;

use super::RiskMovement;
use crate::base::order::sort_by_key;
use crate::base::{AsOf, Date};
use crate::document::Isms;
use crate::model::{Entity as _, Risk};
use crate::views::evaluation::evaluate;
use crate::views::inventory::known;
use crate::views::level::RiskLevel;
use crate::views::look::Look;
use crate::views::standing::rose;

/// A risk on one of the days.
#[derive(Debug, Clone)]
enum Side {
    /// Not there yet.
    NotYet,
    /// Closed or retired.
    Ended,
    /// No longer in the document.
    Absent,
    Open(Option<RiskLevel>, Option<bool>),
}

impl Side {
    fn level(&self) -> Option<&RiskLevel> {
        match self {
            Self::Open(level, _) => level.as_ref(),
            Self::NotYet | Self::Ended | Self::Absent => None,
        }
    }

    fn over(&self) -> Option<bool> {
        match self {
            Self::Open(_, over) => *over,
            Self::NotYet | Self::Ended | Self::Absent => None,
        }
    }
}

/// A risk that was open on either day.
pub(in crate::views) struct RiskMove<'m> {
    pub(in crate::views) risk: &'m Risk,
    pub(in crate::views) earlier: Option<&'m RiskLevel>,
    pub(in crate::views) later: Option<&'m RiskLevel>,
    /// Whether it lay over the acceptance line.
    pub(in crate::views) over_earlier: Option<bool>,
    /// Whether it lies over it.
    pub(in crate::views) over_later: Option<bool>,
    pub(in crate::views) movement: RiskMovement,
    pub(in crate::views) why: String,
}

/// How many open risks had a level; of those without one where it is absent.
pub(in crate::views) struct LevelMove<'m> {
    pub(in crate::views) level: Option<&'m RiskLevel>,
    pub(in crate::views) earlier: usize,
    pub(in crate::views) later: usize,
}

/// Every risk on both days.
pub(in crate::views) struct RiskMoves<'a> {
    before: &'a Isms,
    after: &'a Isms,
    sides: Vec<(&'a Risk, Side, Side)>,
}

impl<'a> RiskMoves<'a> {
    /// Looks at the risks of a document on a day and at those of the same or another one on another day. They come in the order of
    /// the later document, then those that are in the earlier one alone.
    pub(in crate::views) fn between(before: (&'a Isms, AsOf), after: (&'a Isms, AsOf)) -> Self {
        let (old, new) = (Look::new(before.0, before.1), Look::new(after.0, after.1));
        let mut sides: Vec<(&Risk, Side, Side)> = Vec::new();
        for (index, risk) in after.0.risks.iter().enumerate() {
            let earlier = before.0.risks.position_of(risk.id()).and_then(|at| Some((at, before.0.risks.nth(at)?)));
            let was = earlier.map_or(Side::NotYet, |(at, earlier)| side(&old, at, earlier));
            sides.push((risk, was, side(&new, index, risk)));
        }
        if !std::ptr::eq(before.0, after.0) {
            let here: HashSet<&str> = after.0.risks.iter().map(|risk| risk.id()).collect();
            for (index, risk) in before.0.risks.iter().enumerate().filter(|(_, risk)| !here.contains(risk.id())) {
                sides.push((risk, side(&old, index, risk), Side::Absent));
            }
        }
        Self { before: before.0, after: after.0, sides }
    }

    /// The risks that were open on either day.
    pub(in crate::views) fn all(&self) -> impl Iterator<Item = RiskMove<'_>> {
        self.sides.iter().filter_map(|(risk, was, is)| {
            let (movement, why) = self.movement(was, is)?;
            Some(RiskMove {
                risk,
                earlier: was.level(),
                later: is.level(),
                over_earlier: was.over(),
                over_later: is.over(),
                movement,
                why,
            })
        })
    }

    fn movement(&self, was: &Side, is: &Side) -> Option<(RiskMovement, String)> {
        let (old, new) = (was.level(), is.level());
        let label = |level: Option<&RiskLevel>| level.map_or("unrated", |level| level.label.as_str()).to_owned();
        Some(match (was, is) {
            (Side::Open(..), Side::Open(..)) => self.moved(old, new, &label(old), &label(new)),
            (Side::NotYet, Side::Open(..)) => {
                (RiskMovement::New, format!("it was identified since; it is {}", label(new)))
            }
            (_, Side::Open(..)) => (RiskMovement::New, format!("it was opened again; it is {}", label(new))),
            (Side::Open(..), Side::Absent) => {
                (RiskMovement::Gone, format!("it was {} and is no longer in the document", label(old)))
            }
            (Side::Open(..), _) => (RiskMovement::Gone, format!("it was {} and is closed or retired", label(old))),
            _ => return None,
        })
    }

    fn moved(&self, old: Option<&RiskLevel>, new: Option<&RiskLevel>, was: &str, is: &str) -> (RiskMovement, String) {
        let (Some(low), Some(high)) = (old, new) else {
            return match (old, new) {
                (None, None) => (RiskMovement::Same, "it is not rated on either day".to_owned()),
                _ => (RiskMovement::Incomparable, format!("it was {was} and is {is}")),
            };
        };
        match rose((self.before, old), (self.after, new)) {
            Some(true) => (RiskMovement::Rose, format!("it rose from {was} to {is}")),
            Some(false) => (RiskMovement::Fell, format!("it fell from {was} to {is}")),
            None if low.id == high.id => (RiskMovement::Same, format!("it is {is} on both days")),
            None => {
                (RiskMovement::Incomparable, format!("it was {was} and is {is}, under criteria that do not compare"))
            }
        }
    }

    /// How many open risks had each level, by rank, those without a level first.
    pub(in crate::views) fn levels(&self) -> Vec<LevelMove<'_>> {
        let mut rows: Vec<LevelMove<'_>> = Vec::new();
        for (later, side) in self.sides.iter().flat_map(|(_, was, is)| [(false, was), (true, is)]) {
            let Side::Open(level, _) = side else { continue };
            let id = level.as_ref().map(|level| &level.id);
            let at = rows.iter().position(|row| row.level.map(|level| &level.id) == id).unwrap_or_else(|| {
                rows.push(LevelMove { level: level.as_ref(), earlier: 0, later: 0 });
                rows.len() - 1
            });
            if let Some(row) = rows.get_mut(at) {
                let count = if later { &mut row.later } else { &mut row.earlier };
                *count += 1;
            }
        }
        sort_by_key(&mut rows, |row| row.level.map(|level| level.rank));
        rows
    }
}

fn side(look: &Look<'_>, index: usize, risk: &Risk) -> Side {
    let there = known(look.isms, look.isms.risks.any(), index, look.view.as_of());
    let rated_by = |on: Option<Date>| on.is_none_or(|on| on <= look.day);
    // A risk that is nowhere said to have been made came up with its first assessment.
    let unseen = risk.meta.created.is_none()
        && risk.history.is_empty()
        && !risk.assessments.is_empty()
        && !risk.assessments.iter().any(|assessment| rated_by(assessment.on));
    if there.is_none() || unseen {
        return Side::NotYet;
    }
    if risk.retired_by(look.day) || look.is_closed(risk) {
        return Side::Ended;
    }
    let evaluation = evaluate(look, look, index, risk, false);
    Side::Open(evaluation.level, evaluation.over)
}
