//! What a risk is, in short: enough to tell whether it has moved.

use super::acceptance::AcceptanceStanding;
use super::answer::put;
use super::control::Support;
use super::evaluation::{Evaluation, LevelBasis, Verdict};
use super::level::{RiskLevel, comparable};
use crate::base::Json;
use crate::document::Isms;
use crate::model::Stage;

/// What a risk is on a day, in short.
#[derive(Debug, Clone, PartialEq)]
pub struct RiskStanding {
    /// Where the level comes from.
    pub basis: LevelBasis,
    /// The stage of the assessment that the level comes from.
    pub stage: Option<Stage>,
    /// The level that stands.
    pub level: Option<RiskLevel>,
    /// Whether the stated level may rest on the controls it was reached with.
    pub support: Support,
    /// What is to be decided.
    pub verdict: Verdict,
    /// How the acceptance stands.
    pub acceptance: AcceptanceStanding,
    /// Whether nothing remains to be decided.
    pub settled: bool,
    /// Whether it lies over the acceptance line; `None` where there is no level or no criterion.
    pub over: Option<bool>,
}

impl RiskStanding {
    pub(super) fn of(evaluation: &Evaluation) -> Self {
        Self {
            basis: evaluation.basis,
            stage: evaluation.stage,
            level: evaluation.level.clone(),
            support: evaluation.support,
            verdict: evaluation.verdict,
            acceptance: evaluation.acceptance.standing,
            settled: evaluation.settled,
            over: evaluation.over,
        }
    }

    /// The standing as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "basis", &self.basis);
        put(&mut map, "stage", &self.stage);
        if let Some(level) = &self.level {
            map.put("level", level.to_json());
        }
        put(&mut map, "support", &self.support);
        put(&mut map, "verdict", &self.verdict);
        put(&mut map, "acceptance", &self.acceptance);
        map.put("settled", self.settled);
        put(&mut map, "over", &self.over);
        map
    }
}

/// Whether the level rose (`Some(true)`), fell (`Some(false)`), or neither, or cannot be compared.
pub(super) fn rose(before: (&Isms, Option<&RiskLevel>), after: (&Isms, Option<&RiskLevel>)) -> Option<bool> {
    let (was, is) = (before.1?, after.1?);
    let old = before.0.risk_criteria.get(was.criteria.as_str())?;
    let new = after.0.risk_criteria.get(is.criteria.as_str())?;
    (comparable(old, new) && was.rank != is.rank).then_some(is.rank > was.rank)
}
