//! Ratings: each stage of a risk rated with its derivation, and the risk evaluated against the acceptance criteria.

use isms_derive::Shape;

use super::answer::{list, put, put_joined, put_number};
use super::evaluation::{Evaluation, evaluate};
use super::level::RiskLevel;
use super::look::{Look, risk_pointer};
use crate::base::{AsOf, Date, Derivation, Id, Json, Label, Line};
use crate::document::Isms;
use crate::model::{Assessment, Entity as _, Item, Person, Risk, RiskCriteria, Stage};
use crate::scoring::{Rated, Scored};

/// What a rating lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Lack {
    /// There is no assessment on or before the day.
    Assessment,
    /// The likelihood.
    Likelihood,
    /// The consequence.
    Consequence,
    /// Risk criteria: none are named and none were in force, or those named are not here.
    Criteria,
    /// Risk criteria that are complete and fit together.
    SoundCriteria,
    /// A level that is on its scale.
    LevelOnScale,
}

/// Something a rating lacks, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Lacking {
    /// What.
    pub what: Lack,
    /// The JSON pointer into the document to where it belongs.
    pub path: String,
    /// In words.
    pub message: String,
}

impl Lacking {
    fn new(what: Lack, path: String, message: impl Into<String>) -> Self {
        Self { what, path, message: message.into() }
    }

    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "what", &self.what);
        map.put("path", self.path.as_str());
        map.put("message", self.message.as_str());
        map
    }
}

/// One stage of a risk, rated by its latest complete assessment on or before the day; by its latest incomplete one where none is
/// complete.
#[derive(Debug, Clone, PartialEq)]
pub struct StageRating {
    /// The stage.
    pub stage: Stage,
    /// The assessment.
    pub assessment: Id<Item>,
    /// Its day.
    pub on: Option<Date>,
    /// The criteria it was made under: those it names, else those in force on its day.
    pub criteria: Option<Id<RiskCriteria>>,
    /// The level on the likelihood scale.
    pub likelihood: Option<Label>,
    /// The level on the consequence scale that decided.
    pub consequence: Option<Label>,
    /// The level of risk; absent while something is lacking.
    pub level: Option<RiskLevel>,
    /// The level as somebody stated it.
    pub stated: Option<Label>,
    /// Whether the stated level contradicts the one the criteria give.
    pub contradicts: bool,
    /// What is lacking; empty where there is a level.
    pub lacking: Vec<Lacking>,
    /// How the level came about; pointers start at the document.
    pub derivation: Derivation,
}

impl StageRating {
    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "stage", &self.stage);
        put(&mut map, "assessment", &self.assessment);
        put(&mut map, "on", &self.on);
        put(&mut map, "criteria", &self.criteria);
        put(&mut map, "likelihood", &self.likelihood);
        put(&mut map, "consequence", &self.consequence);
        if let Some(level) = &self.level {
            map.put("level", level.to_json());
        }
        put(&mut map, "stated", &self.stated);
        map.put("contradicts", self.contradicts);
        map.put("lacking", list(&self.lacking, Lacking::to_json));
        map.put("derivation", self.derivation.to_json());
        map
    }
}

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

fn rate_one(look: &Look<'_>, index: usize, risk: &Risk) -> RiskRating {
    let mut stages = Vec::new();
    let mut unrated = Vec::new();
    for (stage, _) in Stage::ALL {
        let by_then = |(_, assessment): &(usize, &Assessment)| {
            assessment.stage == *stage && assessment.on.is_none_or(|on| on <= look.day)
        };
        let candidates = risk.assessments.iter().enumerate().filter(by_then);
        let newest = candidates.max_by_key(|(at, assessment)| (assessment.on, *at));
        let Some((at, assessment)) = risk.latest(*stage, look.day).or(newest) else { continue };
        let rating = rate_stage(look, index, at, assessment);
        unrated.extend(rating.lacking.iter().cloned());
        stages.push(rating);
        if let Some((newer, newest)) = newest
            && newer != at
        {
            unrated.extend(incomplete(index, newer, newest));
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

/// What of likelihood and consequence an assessment lacks.
fn incomplete(index: usize, at: usize, assessment: &Assessment) -> Vec<Lacking> {
    let base = format!("{}/assessments/{at}", risk_pointer(index));
    let mut lacking = Vec::new();
    let what = |name: &str| format!("the {} assessment {} has no {name}", assessment.stage, assessment.id);
    if assessment.likelihood.is_none() {
        lacking.push(Lacking::new(Lack::Likelihood, format!("{base}/likelihood"), what("likelihood")));
    }
    if assessment.consequence.is_empty() {
        lacking.push(Lacking::new(Lack::Consequence, format!("{base}/consequence"), what("consequence")));
    }
    lacking
}

fn rate_stage(look: &Look<'_>, index: usize, at: usize, assessment: &Assessment) -> StageRating {
    let base = format!("{}/assessments/{at}", risk_pointer(index));
    let criteria = look.view.criteria_of(assessment);
    let mut rating = StageRating {
        stage: assessment.stage,
        assessment: assessment.id.clone(),
        on: assessment.on,
        criteria: criteria.map(|criteria| criteria.id.clone()),
        likelihood: assessment.likelihood.clone(),
        consequence: None,
        level: None,
        stated: assessment.level.clone(),
        contradicts: false,
        lacking: incomplete(index, at, assessment),
        derivation: Derivation::default(),
    };
    let Some(criteria) = criteria else {
        let path = format!("{base}/criteria");
        rating.lacking.push(Lacking::new(Lack::Criteria, path, "there are no risk criteria to rate it with"));
        return rating;
    };
    let Some(sound) = look.view.sound(criteria) else {
        let place = look.isms.risk_criteria.position_of(criteria.id.as_str()).unwrap_or_default();
        let message = format!("the risk criteria {} are incomplete or do not fit together", criteria.id);
        rating.lacking.push(Lacking::new(Lack::SoundCriteria, format!("/risk_criteria/{place}"), message));
        return rating;
    };
    let scored: Vec<Scored<'_>> = assessment
        .consequence
        .iter()
        .map(|scored| Scored { criterion: &scored.criterion, level: &scored.level })
        .collect();
    match sound.rate(assessment.likelihood.as_ref(), &scored) {
        Err(errors) => {
            for error in errors {
                let path = match error.index {
                    Some(position) => format!("{base}/consequence/{position}/level"),
                    None => format!("{base}/{}", error.scale),
                };
                rating.lacking.push(Lacking::new(Lack::LevelOnScale, path, error.to_string()));
            }
        }
        // What is missing has been named already.
        Ok(Rated::Unrated(_)) => {}
        Ok(Rated::Rated(rated)) => {
            for step in rated.derivation.steps() {
                let inputs: Vec<String> = step.inputs.iter().map(|input| format!("{base}{input}")).collect();
                let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
                rating.derivation.step(step.rule, &inputs, &step.text, step.params.clone());
            }
            rating.contradicts = rating.stated.as_ref().is_some_and(|stated| *stated != rated.level);
            rating.consequence = Some(rated.consequence);
            rating.level = Some(RiskLevel {
                id: rated.level,
                label: rated.label,
                rank: rated.rank,
                criteria: criteria.id.clone(),
            });
        }
    }
    rating
}
