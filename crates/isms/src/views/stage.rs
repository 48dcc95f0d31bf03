//! One stage of a risk, rated: the level with its arithmetic, or what is lacking for it.

use isms_derive::Shape;

use super::answer::{list, put};
use super::level::RiskLevel;
use super::look::{Look, risk_pointer};
use crate::base::{Date, Derivation, Id, Json, Label, Number};
use crate::model::{Assessment, Item, RiskCriteria, Stage};
use crate::scoring::{Missing, Rated};

/// What a rating lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Lack {
    /// There is no assessment on or before the day.
    Assessment,
    /// The likelihood.
    Likelihood,
    /// The consequence.
    Consequence,
    /// A factor that the method needs.
    Factor,
    /// The method itself: it is a vendor's own and not known here.
    Method,
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
    pub(super) fn new(what: Lack, path: String, message: impl Into<String>) -> Self {
        Self { what, path, message: message.into() }
    }

    pub(super) fn to_json(&self) -> Json<'_> {
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
    /// The score that gave the level, where the method computes one.
    pub score: Option<Number>,
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
    pub(super) fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "stage", &self.stage);
        put(&mut map, "assessment", &self.assessment);
        put(&mut map, "on", &self.on);
        put(&mut map, "criteria", &self.criteria);
        put(&mut map, "likelihood", &self.likelihood);
        put(&mut map, "consequence", &self.consequence);
        put(&mut map, "score", &self.score);
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

/// What an assessment lacks for its method.
fn lacking_inputs(base: &str, assessment: &Assessment, missing: &[Missing], lacking: &mut Vec<Lacking>) {
    for missing in missing {
        let what = match missing {
            Missing::Likelihood => Lack::Likelihood,
            Missing::Consequence | Missing::Criterion(_) => Lack::Consequence,
            Missing::Factor(_) => Lack::Factor,
            Missing::Method(_) => Lack::Method,
        };
        let message = match missing {
            Missing::Method(_) => missing.to_string(),
            _ => format!("the {} assessment {} has {missing}", assessment.stage, assessment.id),
        };
        lacking.push(Lacking::new(what, format!("{base}{}", missing.pointer()), message));
    }
}

/// What an assessment lacks for its method, by its position and that of its risk.
pub(super) fn incomplete(look: &Look<'_>, index: usize, at: usize, assessment: &Assessment) -> Vec<Lacking> {
    let mut lacking = Vec::new();
    let base = format!("{}/assessments/{at}", risk_pointer(index));
    lacking_inputs(&base, assessment, &look.view.missing(assessment), &mut lacking);
    lacking
}

/// Rates one assessment.
pub(super) fn rate_stage(look: &Look<'_>, index: usize, at: usize, assessment: &Assessment) -> StageRating {
    let base = format!("{}/assessments/{at}", risk_pointer(index));
    let criteria = look.view.criteria_of(assessment);
    let mut rating = StageRating {
        stage: assessment.stage,
        assessment: assessment.id.clone(),
        on: assessment.on,
        criteria: criteria.map(|criteria| criteria.id.clone()),
        likelihood: assessment.likelihood.clone(),
        consequence: None,
        score: None,
        level: None,
        stated: assessment.level.clone(),
        contradicts: false,
        lacking: Vec::new(),
        derivation: Derivation::default(),
    };
    let Some(criteria) = criteria else {
        rating.lacking = incomplete(look, index, at, assessment);
        let path = format!("{base}/criteria");
        rating.lacking.push(Lacking::new(Lack::Criteria, path, "there are no risk criteria to rate it with"));
        return rating;
    };
    let Some(sound) = look.view.sound(criteria) else {
        rating.lacking = incomplete(look, index, at, assessment);
        let place = look.isms.risk_criteria.position_of(criteria.id.as_str()).unwrap_or_default();
        let message = format!("the risk criteria {} are incomplete or do not fit together", criteria.id);
        rating.lacking.push(Lacking::new(Lack::SoundCriteria, format!("/risk_criteria/{place}"), message));
        return rating;
    };
    match sound.rate(&assessment.inputs()) {
        Err(errors) => {
            for error in errors {
                let path = format!("{base}{}", error.path);
                rating.lacking.push(Lacking::new(Lack::LevelOnScale, path, error.to_string()));
            }
        }
        Ok(Rated::Unrated(missing)) => lacking_inputs(&base, assessment, &missing, &mut rating.lacking),
        Ok(Rated::Rated(rated)) => {
            for step in rated.derivation.steps() {
                let inputs: Vec<String> = step.inputs.iter().map(|input| format!("{base}{input}")).collect();
                let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
                rating.derivation.step(step.rule, &inputs, &step.text, step.params.clone());
            }
            rating.contradicts = rating.stated.as_ref().is_some_and(|stated| *stated != rated.level);
            rating.likelihood = rated.likelihood;
            rating.consequence = rated.consequence;
            rating.score = rated.score;
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
