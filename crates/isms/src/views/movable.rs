//! Risks as a plan can move them: where each stands on a day, how far down it has to go, and what would lower it. What an optimiser
//! works on.

use super::effect::{EffectGap, reckon};
use super::evaluation::evaluate;
use super::level::{RiskLevel, comparable};
use super::look::{Look, risk_pointer};
use super::ruling::Ladder;
use crate::base::AsOf;
use crate::document::Isms;
use crate::model::{Risk, RiskCriteria, Stage};
use crate::scoring::ControlledRisk;

/// A risk as a plan can move it.
#[derive(Debug, Clone)]
pub struct MovableRisk<'a> {
    /// Its position in the register.
    pub index: usize,
    /// The risk.
    pub risk: &'a Risk,
    /// The level that stands on the day; `None` where it is not rated or its rating is not supported.
    pub level: Option<RiskLevel>,
    /// The criteria that level was reached with.
    pub criteria: Option<&'a RiskCriteria>,
    /// The pointer to them.
    pub criteria_at: Option<String>,
    /// The rank of the highest level that anybody may accept, with the pointer to the acceptance criterion; `None` where none fits.
    pub limit: Option<(usize, String)>,
    /// The rank that the target assessment expects once the treatment is done, with the position of that assessment; `None` where
    /// there is none under criteria with the same levels.
    pub target: Option<(usize, usize)>,
    /// What controls lower about it, where the criteria say how to reckon with them.
    pub effect: Option<MovableEffect>,
    /// Why no effect of controls is reckoned with: the pointer to what is lacking, and what that is.
    pub gaps: Vec<(String, String)>,
}

/// A risk that can be asked for its level with any set of controls at work.
#[derive(Debug, Clone)]
pub struct MovableEffect {
    /// The risk. Its controls are told by their position in the register.
    pub controlled: ControlledRisk,
    /// Which of them work on the day.
    pub working: Vec<usize>,
}

/// Every risk that is neither retired nor closed, as a plan can move it, as of a moment.
#[must_use]
pub fn movable_risks(isms: &Isms, as_of: impl Into<AsOf>) -> Vec<MovableRisk<'_>> {
    let look = Look::new(isms, as_of.into());
    look.risks().map(|(index, risk)| movable(&look, index, risk)).collect()
}

fn movable<'a>(look: &Look<'a>, index: usize, risk: &'a Risk) -> MovableRisk<'a> {
    let level = evaluate(look, look, index, risk, false).level;
    let criteria = level.as_ref().and_then(|level| look.isms.risk_criteria.get(level.criteria.as_str()));
    let position = criteria.and_then(|criteria| look.isms.risk_criteria.position_of(criteria.id.as_str()));
    let criteria_at = position.map(|at| format!("/risk_criteria/{at}"));
    let limit = criteria.zip(criteria_at.as_ref()).and_then(|(criteria, at)| {
        let places = look.view.places(criteria, risk);
        let ladder = Ladder::new(criteria, risk.category.as_ref(), &places, at.clone());
        let (rank, highest) = ladder.rungs.last()?;
        Some((*rank, ladder.pointer(highest)))
    });
    let target = look.view.latest(risk, Stage::Target, look.day).and_then(|(at, assessment)| {
        let expected = look.view.level_of(assessment)?;
        comparable(expected.criteria, criteria?).then_some((expected.rank, at))
    });
    let (effect, gaps) = effect(look, index, risk, criteria);
    MovableRisk { index, risk, level, criteria, criteria_at, limit, target, effect, gaps }
}

/// What controls lower about a risk whose level stands under those criteria.
fn effect(
    look: &Look<'_>,
    index: usize,
    risk: &Risk,
    criteria: Option<&RiskCriteria>,
) -> (Option<MovableEffect>, Vec<(String, String)>) {
    let told = |gaps: Vec<EffectGap>| gaps.into_iter().map(|gap| (gap.path, gap.message));
    let Some(criteria) = criteria else { return (None, Vec::new()) };
    match reckon(look, look, index, risk).outcome {
        Err((_, gaps)) => (None, told(gaps).collect()),
        Ok(reckoned) if !comparable(reckoned.criteria, criteria) => {
            let path = format!("{}/assessments/{}", risk_pointer(index), reckoned.start.0);
            let message = "the assessment to reckon from was made under criteria with other levels".to_owned();
            (None, vec![(path, message)])
        }
        Ok(reckoned) => {
            let numbers = reckoned.links.iter().filter_map(|link| link.found.map(|(number, _)| number));
            let numbers = numbers.chain([ControlledRisk::PLAN]);
            let working = numbers.filter(|number| reckoned.works_today(*number)).collect();
            let gaps = reckoned.links.into_iter().flat_map(|link| told(link.ignored)).collect();
            (Some(MovableEffect { controlled: reckoned.controlled, working }), gaps)
        }
    }
}
