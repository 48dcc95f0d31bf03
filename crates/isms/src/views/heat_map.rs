//! The heat map: how many risks lie in each cell of likelihood and consequence, before controls, now and as expected.

use isms_derive::Shape;

use super::level::RiskLevel;
use super::look::Look;
use super::rating::rate_one;
use super::stage::StageRating;
use crate::base::{AsOf, Count, Digest, Id, Label, Line};
use crate::document::Isms;
use crate::model::{Risk, RiskCriteria, Stage};
use crate::scoring::{Criteria, CriterionLevel, Inputs, Level};

/// A level of one of the two axes.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct HeatLevel {
    /// The level's id.
    pub level: Label,
    /// What people call it.
    pub label: String,
}

/// A cell of the map. Each risk is counted once a stage.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct HeatCell {
    /// The level on the likelihood scale.
    pub likelihood: Label,
    /// The level on the consequence scale.
    pub consequence: Label,
    /// The level of risk the criteria give for the two.
    pub level: Label,
    /// What people call it.
    pub label: String,
    /// Its rank, counted from 0 for the lowest.
    pub rank: Count,
    /// How many risks lie here as if there were no controls.
    pub inherent: Count,
    /// How many lie here by their latest current assessment.
    pub current: Count,
    /// How many are expected here once their treatment is done.
    pub target: Count,
    /// How many lie here as measured after the treatment.
    pub residual: Count,
    /// How many lie here by the assessment that stands on the day: the latest current or residual one, or the inherent one where
    /// that is not supported by working controls.
    pub present: Count,
    /// The risks here as if there were no controls.
    pub inherent_risks: Vec<Id<Risk>>,
    /// The risks here by their latest current assessment.
    pub current_risks: Vec<Id<Risk>>,
    /// The risks expected here.
    pub target_risks: Vec<Id<Risk>>,
    /// The risks here as measured after the treatment.
    pub residual_risks: Vec<Id<Risk>>,
    /// The risks here by the assessment that stands.
    pub present_risks: Vec<Id<Risk>>,
}

/// A rating that has no cell in the map.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct HeatElsewhere {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// The stage.
    pub stage: Stage,
    /// The criteria it was rated under.
    pub criteria: Option<Id<RiskCriteria>>,
    /// Its level under these.
    pub level: Label,
    /// What people call that level.
    pub label: String,
    /// Why it has no cell here.
    pub why: String,
}

/// An open risk of which no stage is rated, or an assessment that cannot be rated.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct HeatUnrated {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// The stage; absent where there is no assessment at all.
    pub stage: Option<Stage>,
    /// What is lacking.
    pub why: String,
}

/// The open risks by likelihood and consequence.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct HeatMap {
    /// The moment.
    pub as_of: AsOf,
    /// The criteria whose scales are the axes: those asked for, else those in force.
    pub criteria: Option<Id<RiskCriteria>>,
    /// Why there is no map, where there is none.
    pub no_map: Option<String>,
    /// The likelihoods, lowest first.
    pub likelihood: Vec<HeatLevel>,
    /// The consequences, lowest first.
    pub consequence: Vec<HeatLevel>,
    /// The levels of risk, lowest first.
    pub levels: Vec<HeatLevel>,
    /// The cells: the highest likelihood first, in each row the lowest consequence first.
    pub cells: Vec<HeatCell>,
    /// Ratings that have no cell here, such as those under other criteria.
    pub elsewhere: Vec<HeatElsewhere>,
    /// What is not rated.
    pub unrated: Vec<HeatUnrated>,
}

/// Counts the open risks by likelihood and consequence on the day, for each stage side by side.
///
/// A rating under other criteria has a cell where these are the same in all that decides a rating. What the axes cannot show, such as
/// a method that takes more than the two, stands apart.
#[must_use]
pub fn heat_map(isms: &Isms, as_of: AsOf, criteria: Option<&str>) -> HeatMap {
    let look = Look::new(isms, as_of);
    let mut map = HeatMap {
        as_of,
        criteria: None,
        no_map: None,
        likelihood: Vec::new(),
        consequence: Vec::new(),
        levels: Vec::new(),
        cells: Vec::new(),
        elsewhere: Vec::new(),
        unrated: Vec::new(),
    };
    let chosen = match criteria {
        Some(id) => isms.risk_criteria.get(id),
        None => look.view.criteria_in_force(look.day),
    };
    map.criteria = chosen.map(|chosen| chosen.id.clone());
    match (chosen, criteria) {
        (Some(chosen), _) => draw(&look, chosen, &mut map),
        (None, Some(id)) => map.no_map = Some(format!("there are no risk criteria of the id {id}")),
        (None, None) => map.no_map = Some("no risk criteria are in force on this day".to_owned()),
    }
    let fingerprint = chosen.and_then(RiskCriteria::fingerprint);
    for (index, risk) in look.risks() {
        place(&look, index, risk, fingerprint.as_ref(), &mut map);
    }
    map
}

/// Draws the empty map.
fn draw(look: &Look<'_>, record: &RiskCriteria, map: &mut HeatMap) {
    let Some(criteria) = look.view.sound(record) else {
        map.no_map = Some(format!("the risk criteria {} are incomplete or do not fit together", record.id));
        return;
    };
    let named = |levels: &[Level]| -> Vec<HeatLevel> {
        let levels = levels.iter();
        levels.map(|level| HeatLevel { level: level.id.clone(), label: level.name().to_owned() }).collect()
    };
    let (likelihood, consequence) = (criteria.likelihood(), criteria.consequence());
    let pairs =
        likelihood.levels.iter().rev().flat_map(|row| consequence.levels.iter().map(move |column| (row, column)));
    for (row, column) in pairs {
        let Some((rank, level)) = cell_level(&criteria, &row.id, &column.id) else {
            map.cells.clear();
            break;
        };
        map.cells.push(empty(&row.id, &column.id, rank, level));
    }
    if map.cells.is_empty() {
        let text = "does not rate by likelihood and consequence alone";
        map.no_map = Some(format!("the method of the risk criteria {} {text}", record.id));
        return;
    }
    map.likelihood = named(&likelihood.levels);
    map.consequence = named(&consequence.levels);
    map.levels = named(&record.levels);
}

/// The level the criteria give for a cell; `None` where likelihood and consequence alone do not decide.
fn cell_level<'c>(criteria: &Criteria<'c>, likelihood: &Label, consequence: &Label) -> Option<(usize, &'c Level)> {
    let consequence = [CriterionLevel { criterion: consequence.clone(), level: consequence.clone() }];
    let rank = criteria.grade(&Inputs::new(Some(likelihood), &consequence))?;
    criteria.levels().get(rank).map(|level| (rank, level))
}

fn empty(likelihood: &Label, consequence: &Label, rank: usize, level: &Level) -> HeatCell {
    let none = Count::of(0);
    HeatCell {
        likelihood: likelihood.clone(),
        consequence: consequence.clone(),
        level: level.id.clone(),
        label: level.name().to_owned(),
        rank: Count::of(rank),
        inherent: none,
        current: none,
        target: none,
        residual: none,
        present: none,
        inherent_risks: Vec::new(),
        current_risks: Vec::new(),
        target_risks: Vec::new(),
        residual_risks: Vec::new(),
        present_risks: Vec::new(),
    }
}

/// Puts the ratings of a risk into their cells.
fn place(look: &Look<'_>, index: usize, risk: &Risk, fingerprint: Option<&Digest>, map: &mut HeatMap) {
    let rating = rate_one(look, index, risk);
    let unrated = |stage: Option<Stage>, why: String| HeatUnrated {
        risk: risk.id.clone(),
        title: risk.title.clone(),
        stage,
        why,
    };
    if rating.stages.is_empty() {
        map.unrated.push(unrated(None, "there is no assessment on or before this day".to_owned()));
    }
    for stage in &rating.stages {
        let Some(level) = &stage.level else {
            let lacking: Vec<&str> = stage.lacking.iter().map(|lacking| lacking.message.as_str()).collect();
            map.unrated.push(unrated(Some(stage.stage), lacking.join("; ")));
            continue;
        };
        let stands = rating.evaluation.assessment.as_ref() == Some(&stage.assessment);
        match cell(look, stage, level, fingerprint, map) {
            Ok(cell) => {
                cell.add(stage.stage, &risk.id);
                if stands {
                    add(&mut cell.present, &mut cell.present_risks, &risk.id);
                }
            }
            Err(why) => map.elsewhere.push(HeatElsewhere {
                risk: risk.id.clone(),
                title: risk.title.clone(),
                stage: stage.stage,
                criteria: stage.criteria.clone(),
                level: level.id.clone(),
                label: level.label.clone(),
                why,
            }),
        }
    }
}

/// The cell of a rating, or why it has none.
fn cell<'m>(
    look: &Look<'_>,
    stage: &StageRating,
    level: &RiskLevel,
    fingerprint: Option<&Digest>,
    map: &'m mut HeatMap,
) -> Result<&'m mut HeatCell, String> {
    if let Some(reason) = &map.no_map {
        return Err(reason.clone());
    }
    let under = look.isms.risk_criteria.get(level.criteria.as_str());
    let same = Some(&level.criteria) == map.criteria.as_ref()
        || (fingerprint.is_some() && under.and_then(RiskCriteria::fingerprint).as_ref() == fingerprint);
    if !same {
        return Err(format!("it is rated under the risk criteria {}", level.criteria));
    }
    let (likelihood, consequence) = (stage.likelihood.as_ref(), stage.consequence.as_ref());
    let found = map.cells.iter_mut().find(|cell| {
        Some(&cell.likelihood) == likelihood && Some(&cell.consequence) == consequence && cell.level == level.id
    });
    found.ok_or_else(|| "likelihood and consequence alone do not give its level".to_owned())
}

fn add(count: &mut Count, risks: &mut Vec<Id<Risk>>, risk: &Id<Risk>) {
    risks.push(risk.clone());
    *count = Count::of(risks.len());
}

impl HeatCell {
    fn add(&mut self, stage: Stage, risk: &Id<Risk>) {
        let (count, risks) = match stage {
            Stage::Inherent => (&mut self.inherent, &mut self.inherent_risks),
            Stage::Current => (&mut self.current, &mut self.current_risks),
            Stage::Target => (&mut self.target, &mut self.target_risks),
            Stage::Residual => (&mut self.residual, &mut self.residual_risks),
        };
        add(count, risks, risk);
    }
}
