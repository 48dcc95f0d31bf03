//! The open risks of a document, evaluated, for views over all of them.

use std::cmp::Ordering;

use super::evaluation::{Evaluation, evaluate};
use super::look::{Look, entries};
use crate::base::{Date, Id};
use crate::document::Isms;
use crate::model::{Command as _, Risk, RiskCriteria};

/// How high a level lies among those of its criteria: its rank out of the highest. So levels under different criteria can be put in
/// one order, though not be equated.
#[derive(Debug, Clone, Copy)]
pub(super) struct Share {
    pub(super) rank: usize,
    pub(super) highest: usize,
}

impl Share {
    /// The share of a rank among the levels of criteria.
    pub(super) fn of(isms: &Isms, criteria: &Id<RiskCriteria>, rank: usize) -> Self {
        let levels = isms.risk_criteria.get(criteria.as_str()).map_or(0, |criteria| criteria.levels.len());
        Self { rank, highest: levels.saturating_sub(1).max(rank) }
    }

    /// The two as fractions; the only level of its criteria counts as the lowest.
    fn fraction(self) -> (u128, u128) {
        (self.rank as u128, (self.highest as u128).max(1))
    }
}

impl PartialEq for Share {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Share {}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((rank, of), (other_rank, other_of)) = (self.fraction(), other.fraction());
        (rank * other_of).cmp(&(other_rank * of))
    }
}

/// An open risk.
pub(super) struct OpenRisk<'a> {
    pub(super) index: usize,
    pub(super) risk: &'a Risk,
    pub(super) evaluation: Evaluation,
    /// Absent where no level stands.
    pub(super) share: Option<Share>,
}

/// The risks that are neither retired nor closed, in document order.
pub(super) fn open_risks<'a>(look: &Look<'a>) -> Vec<OpenRisk<'a>> {
    let risks = look.risks();
    risks
        .map(|(index, risk)| {
            let evaluation = evaluate(look, look, index, risk, false);
            let share = evaluation.level.as_ref().map(|level| Share::of(look.isms, &level.criteria, level.rank));
            OpenRisk { index, risk, evaluation, share }
        })
        .collect()
}

/// The first day a risk is known from: when the record was made, its history begins, or it was first assessed.
pub(super) fn known_since(look: &Look<'_>, risk: &Risk) -> Option<Date> {
    let made = risk.meta.created.as_ref().map(|stamp| stamp.on);
    let entered = entries(&risk.history, look.moment).next().map(|command| command.act().at.date());
    let assessed = risk.assessments.iter().filter_map(|assessment| assessment.on).min();
    [made, entered, assessed].into_iter().flatten().filter(|on| *on <= look.day).min()
}

#[cfg(test)]
mod tests {
    use super::Share;

    #[test]
    fn shares_compare_across_criteria() {
        let share = |rank, highest| Share { rank, highest };
        assert!(share(2, 2) > share(3, 4));
        assert!(share(1, 2) == share(2, 4));
        assert!(share(0, 0) < share(1, 4));
        assert!(share(0, 0) == share(0, 4));
    }
}
