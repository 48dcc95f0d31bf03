//! Ratings: each stage of a risk rated with its derivation, and the risk evaluated against the acceptance criteria.

use super::answer::{list, put, put_joined, put_number};
use super::evaluation::{Evaluation, evaluate};
use super::look::{Look, risk_pointer};
use super::stage::{Lack, Lacking, StageRating, incomplete, rate_stage};
use crate::base::{AsOf, Id, Json, Label, Line};
use crate::document::Isms;
use crate::model::{Assessment, Entity as _, Person, Risk, Stage};

/// A risk rated and evaluated on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct RiskRating {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// Its category.
    pub category: Option<Label>,
    /// Each stage that has an assessment on or before the day: inherent, current, target, residual.
    pub stages: Vec<StageRating>,
    /// What is lacking for ratings: of the stages above, and of assessments that are newer than those but incomplete.
    pub unrated: Vec<Lacking>,
    /// What the risk is now, against the acceptance criterion that fits.
    pub evaluation: Evaluation,
}

impl RiskRating {
    /// The rating of a stage.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> Option<&StageRating> {
        self.stages.iter().find(|rating| rating.stage == stage)
    }

    /// The rating as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "risk", &self.risk);
        put(&mut map, "title", &self.title);
        put(&mut map, "owner", &self.owner);
        put(&mut map, "category", &self.category);
        map.put("stages", list(&self.stages, StageRating::to_json));
        map.put("unrated", list(&self.unrated, Lacking::to_json));
        map.put("evaluation", self.evaluation.to_json());
        map
    }

    /// The rating as one flat row; its columns are those of [`Ratings::COLUMNS`].
    #[must_use]
    pub fn row(&self) -> Json<'_> {
        let evaluation = &self.evaluation;
        let mut row = Json::map();
        put(&mut row, "risk", &self.risk);
        put(&mut row, "title", &self.title);
        put(&mut row, "owner", &self.owner);
        put(&mut row, "category", &self.category);
        for (stage, column) in Stage::ALL {
            if let Some(level) = self.stage(*stage).and_then(|rating| rating.level.as_ref()) {
                row.put(column, level.id.as_str());
            }
        }
        if let Some(level) = &evaluation.level {
            row.put("level", level.id.as_str());
            row.put("level_label", level.label.as_str());
            row.put("level_rank", level.rank);
        }
        put(&mut row, "basis", &evaluation.basis);
        put(&mut row, "support", &evaluation.support);
        put(&mut row, "verdict", &evaluation.verdict);
        put(&mut row, "criterion", &evaluation.criterion);
        put(&mut row, "limit", &evaluation.limit);
        put_number(&mut row, "gap", evaluation.gap);
        if let Some(decider) = &evaluation.may_decide {
            row.put("may_decide", decider.role.as_ref().map_or("risk_owner", Id::as_str));
        }
        put(&mut row, "acceptance", &evaluation.acceptance.standing);
        put(&mut row, "accepted_until", &evaluation.acceptance.until);
        row.put("settled", evaluation.settled);
        put(&mut row, "over", &evaluation.over);
        put_joined(&mut row, "unrated", self.unrated.iter().map(|lacking| lacking.what.as_str()));
        row
    }
}

/// Every risk rated and evaluated on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Ratings {
    /// The moment.
    pub as_of: AsOf,
    /// One rating a risk that is not retired, in document order.
    pub ratings: Vec<RiskRating>,
}

impl Ratings {
    /// The columns of [`Ratings::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "risk",
        "title",
        "owner",
        "category",
        "inherent",
        "current",
        "target",
        "residual",
        "level",
        "level_label",
        "level_rank",
        "basis",
        "support",
        "verdict",
        "criterion",
        "limit",
        "gap",
        "may_decide",
        "acceptance",
        "accepted_until",
        "settled",
        "over",
        "unrated",
    ];

    /// The ratings as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("as_of", self.as_of.to_string());
        map.put("ratings", list(&self.ratings, RiskRating::to_json));
        map
    }

    /// One flat row a risk.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.ratings.iter().map(RiskRating::row).collect()
    }
}

/// Rates one risk as of a moment, a retired one too; `None` if there is no such risk.
#[must_use]
pub fn rate(isms: &Isms, risk: &str, as_of: impl Into<AsOf>) -> Option<RiskRating> {
    let look = Look::new(isms, as_of.into());
    let index = isms.risks.position_of(risk)?;
    Some(rate_one(&look, index, isms.risks.nth(index)?))
}

/// Rates every risk that is not retired, as of a moment.
#[must_use]
pub fn ratings(isms: &Isms, as_of: impl Into<AsOf>) -> Ratings {
    let as_of = as_of.into();
    let look = Look::new(isms, as_of);
    let risks = isms.risks.iter().enumerate().filter(|(_, risk)| !risk.retired_by(look.day));
    Ratings { as_of, ratings: risks.map(|(index, risk)| rate_one(&look, index, risk)).collect() }
}

pub(super) fn rate_one(look: &Look<'_>, index: usize, risk: &Risk) -> RiskRating {
    let mut stages = Vec::new();
    let mut unrated = Vec::new();
    for (stage, _) in Stage::ALL {
        let by_then = |(_, assessment): &(usize, &Assessment)| {
            assessment.stage == *stage && assessment.on.is_none_or(|on| on <= look.day)
        };
        let candidates = risk.assessments.iter().enumerate().filter(by_then);
        let newest = candidates.max_by_key(|(at, assessment)| (assessment.on, *at));
        let Some((at, assessment)) = look.view.latest(risk, *stage, look.day).or(newest) else { continue };
        let rating = rate_stage(look, index, at, assessment);
        unrated.extend(rating.lacking.iter().cloned());
        stages.push(rating);
        if let Some((newer, newest)) = newest
            && newer != at
        {
            unrated.extend(incomplete(look, index, newer, newest));
        }
    }
    if stages.is_empty() {
        let path = format!("{}/assessments", risk_pointer(index));
        unrated.push(Lacking::new(Lack::Assessment, path, "there is no assessment on or before this day"));
    }
    RiskRating {
        risk: risk.id.clone(),
        title: risk.title.clone(),
        owner: risk.owner.clone(),
        category: risk.category.clone(),
        stages,
        unrated,
        evaluation: evaluate(look, look, index, risk, false),
    }
}
