//! What acceptance criteria say of a level of risk: the ladder of those that fit, and the rung that reaches it (clause 6.1.2 e).

use super::evaluation::Verdict;
use crate::base::{Derivation, Id, Label, Params};
use crate::model::{AcceptanceCriterion, Places, RiskCriteria};

/// The acceptance criteria that fit a risk, from the lowest level to the highest, with the rank of each.
pub(super) struct Ladder<'c> {
    criteria: &'c RiskCriteria,
    pub(super) rungs: Vec<(usize, &'c AcceptanceCriterion)>,
    /// The pointer of the criteria.
    pub(super) at: String,
}

/// What they say.
pub(super) struct Ruling<'c> {
    pub(super) verdict: Verdict,
    /// The rung that reaches the level; the highest where none does.
    pub(super) criterion: Option<&'c AcceptanceCriterion>,
    /// That rung's position in the ladder, where one reaches the level.
    pub(super) rung: Option<usize>,
    pub(super) gap: Option<usize>,
}

impl<'c> Ladder<'c> {
    pub(super) fn new(criteria: &'c RiskCriteria, category: Option<&Label>, places: &Places, at: String) -> Self {
        let rank_of = |id: &Label| criteria.levels.iter().position(|known| known.id == *id);
        let fitting = criteria.acceptance_for(category, places).into_iter();
        let rungs = fitting.filter_map(|criterion| Some((rank_of(&criterion.level)?, criterion))).collect();
        Self { criteria, rungs, at }
    }

    /// The pointer of a criterion.
    pub(super) fn pointer(&self, criterion: &AcceptanceCriterion) -> String {
        let at = self.criteria.acceptance.iter().position(|known| known.id == criterion.id).unwrap_or_default();
        format!("{}/acceptance/{at}", self.at)
    }

    /// The lowest rung that reaches a rank.
    fn reaching(&self, rank: usize) -> Option<(usize, &'c AcceptanceCriterion)> {
        let at = self.rungs.iter().position(|(limit, _)| *limit >= rank)?;
        self.rungs.get(at).map(|(_, criterion)| (at, *criterion))
    }

    fn escalates(&self, at: usize, criterion: &AcceptanceCriterion) -> bool {
        let mut lower = self.rungs.iter().take(at);
        at > 0 && criterion.authority.is_some() && !lower.any(|(_, lower)| lower.authority == criterion.authority)
    }

    /// Holds a level against the ladder. `category` is the pointer to the category of the risk.
    pub(super) fn rule(&self, level: &Label, rank: usize, category: &str, why: &mut Derivation) -> Ruling<'c> {
        let params = |criterion: &AcceptanceCriterion| {
            Params::none()
                .with("level", level.to_string())
                .with("limit", criterion.level.to_string())
                .with("criterion", criterion.id.to_string())
                .with("authority", authority(criterion))
        };
        let Some((highest, last)) = self.rungs.last() else {
            why.step(
                "no_criterion",
                &[&format!("{}/acceptance", self.at), category],
                "{criteria} has no acceptance criterion that fits: no criterion, no acceptance",
                Params::none().with("criteria", self.criteria.id.to_string()),
            );
            return Ruling { verdict: Verdict::NoCriterion, criterion: None, rung: None, gap: None };
        };
        let Some((at, criterion)) = self.reaching(rank) else {
            let gap = rank - highest;
            why.step(
                "treat",
                &[&self.pointer(last)],
                "{level} exceeds {limit}, the most that {criterion} accepts, by {gap} in rank",
                params(last).with("gap", gap),
            );
            return Ruling { verdict: Verdict::Treat, criterion: Some(last), rung: None, gap: Some(gap) };
        };
        let (verdict, template) = if self.escalates(at, criterion) {
            (
                Verdict::Escalate,
                "{level} is within {limit} of {criterion}, above what lower authorities may accept: {authority} decides",
            )
        } else {
            (Verdict::Accept, "{level} is within {limit} of {criterion}: {authority} may accept it")
        };
        why.step(verdict.as_str(), &[&self.pointer(criterion)], template, params(criterion));
        Ruling { verdict, criterion: Some(criterion), rung: Some(at), gap: Some(0) }
    }
}

/// Who may accept under a criterion, in words.
pub(super) fn authority(criterion: &AcceptanceCriterion) -> String {
    criterion.authority.as_ref().map_or_else(|| "the risk owner".to_owned(), Id::to_string)
}
