//! What an assessment gives to reckon from.

use crate::model::Assessment;
use crate::scoring::effect::{Grid, Refusal, Start};
use crate::scoring::{ControlEffect, Criteria, FactorValue, Method, Rated};

/// What an assessment starts from under criteria; `None` where its inputs give no level.
pub(super) fn begin<'a>(
    convention: &ControlEffect,
    sound: &Criteria<'a>,
    assessment: &Assessment,
) -> Option<Result<Start<'a>, Refusal>> {
    let (rank, score) = sound.grade_and_score(&assessment.inputs())?;
    Some(match convention {
        ControlEffect::ScorePercent {} => score
            .zip(bounds(sound))
            .map(|(score, bounds)| Start::Score { score: score.get(), bounds })
            .ok_or(Refusal::NoScore),
        ControlEffect::FactorReduction {} => factors(sound, assessment).ok_or(Refusal::NoVulnerability),
        _ => ranks(sound, assessment, rank).ok_or(Refusal::NoLevels),
    })
}

/// The least score of each level of risk, where the method has thresholds.
fn bounds(sound: &Criteria<'_>) -> Option<Vec<f64>> {
    let thresholds = sound.method.thresholds()?;
    let least = |level: &crate::scoring::Level| {
        let own = thresholds.iter().find(|threshold| threshold.level == level.id);
        // A level without a threshold is none that a score reaches.
        own.map_or(f64::INFINITY, |threshold| threshold.at_least.get())
    };
    Some(sound.levels.iter().map(least).collect())
}

/// Impact, threat and vulnerability of MONARC; the impact is the one that decides.
fn factors(sound: &Criteria<'_>, assessment: &Assessment) -> Option<Start<'static>> {
    let Method::Monarc { .. } = sound.method else { return None };
    let Ok(Rated::Rated(rating)) = sound.rate(&assessment.inputs()) else { return None };
    let number = |rank: usize| u32::try_from(rank).ok().map(f64::from);
    let vulnerability = assessment.factors.iter().find(|factor| factor.factor.as_str() == "vulnerability")?;
    let FactorValue::Number(vulnerability) = &vulnerability.value else { return None };
    Some(Start::Factors {
        impact: number(sound.consequence.rank(rating.consequence.as_ref()?)?)?,
        threat: number(sound.likelihood.rank(rating.likelihood.as_ref()?)?)?,
        vulnerability: vulnerability.get(),
        bounds: bounds(sound)?,
    })
}

/// Ranks of likelihood and consequences, where these alone give the level.
fn ranks<'a>(sound: &Criteria<'a>, assessment: &Assessment, rank: usize) -> Option<Start<'a>> {
    let likelihood = sound.likelihood.rank(assessment.likelihood.as_ref()?)?;
    let ranks = assessment.consequence.iter().map(|scored| sound.consequence.rank(&scored.level));
    let consequences = ranks.collect::<Option<Vec<usize>>>()?;
    let grid = Grid::of(sound)?;
    let alone = consequences.iter().max().and_then(|highest| grid.get(likelihood, *highest));
    alone.filter(|cell| cell.rank == rank)?;
    let (likelihood_scale, consequence_scale) = (sound.likelihood, sound.consequence);
    Some(Start::Ranks { likelihood, consequences, grid, likelihood_scale, consequence_scale })
}
