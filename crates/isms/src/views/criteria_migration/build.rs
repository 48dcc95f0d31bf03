//! Carrying the whole register over.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::carry::{Carried, carry};
use super::levels::Mapper;
use super::{
    CriteriaMapping, CriteriaMigration, LevelFlow, MigratedLevel, MigratedRisk, MigratedStage, MigrationScale,
    ShareMove,
};
use crate::base::order::sort_by_key;
use crate::base::{AsOf, Count, Id, Label, Percent, ShapeError};
use crate::document::Isms;
use crate::model::{Assessment, Item, Risk, RiskCriteria, Stage};
use crate::rules::Level;
use crate::scoring::{Criteria, CriteriaFault};
use crate::views::evaluation::{Evaluation, Verdict, evaluate};
use crate::views::look::{Look, risk_pointer};
use crate::views::portfolio::Share;
use crate::views::why::WhyStep;

/// Why nothing can be carried over.
#[derive(Debug, Clone, PartialEq)]
pub enum CriteriaMigrationError {
    /// The new criteria lack a scale or the method.
    Incomplete,
    /// The new criteria do not fit together.
    Unfit(Vec<CriteriaFault>),
    /// The mapping names levels that are not there, or one of them twice; paths begin with `/mapping`.
    Mapping(ShapeError),
}

/// A risk while it is carried over.
struct Draft<'a> {
    index: usize,
    risk: &'a Risk,
    stages: Vec<(&'a Assessment, Option<Level<'a>>, Carried)>,
}

/// What each open risk would become under other criteria, and what cannot be carried over and why. Nothing is changed.
///
/// The latest assessment of each stage is rated anew: its likelihood and consequences as the mapping says, or at the level of the same
/// id; its factors as they are. Stated levels count for nothing. Acceptances are held against the assessment as it would be.
///
/// # Errors
/// The new criteria are incomplete or do not fit together, or the mapping names levels that are not there.
pub fn criteria_migration(
    isms: &Isms,
    to: &RiskCriteria,
    as_of: AsOf,
    mapping: &CriteriaMapping,
) -> Result<CriteriaMigration, CriteriaMigrationError> {
    let sound = to.rating().ok_or(CriteriaMigrationError::Incomplete)?.map_err(CriteriaMigrationError::Unfit)?;
    let mapper = Mapper::new(sound, mapping);
    let faults = mapper.faults(isms);
    if !faults.is_empty() {
        return Err(CriteriaMigrationError::Mapping(ShapeError { faults }));
    }
    let look = Look::new(isms, as_of);
    let drafts: Vec<Draft<'_>> =
        look.risks().map(|(index, risk)| draft(&look, &mapper, &sound, &to.id, index, risk)).collect();
    let after = supposed(isms, to, &drafts);
    let then = Look::new(&after, as_of);
    let risks: Vec<MigratedRisk> = drafts.iter().map(|draft| migrated(&look, &then, to, &mapper, draft)).collect();
    let count = |is: &dyn Fn(&MigratedRisk) -> bool| Count::of(risks.iter().filter(|risk| is(risk)).count());
    Ok(CriteriaMigration {
        as_of,
        from: look.view.criteria_in_force(look.day).map(|criteria| criteria.id.clone()),
        to: to.id.clone(),
        levels: table(&look, &mapper, &drafts),
        flows: flows(&risks),
        carried: count(&|risk| risk.old.is_some() && risk.new.is_some()),
        lost: count(&|risk| risk.old.is_some() && risk.new.is_none()),
        up: count(&|risk| risk.moved == ShareMove::Up),
        down: count(&|risk| risk.moved == ShareMove::Down),
        verdicts_changed: count(&|risk| risk.verdict_before != risk.verdict_after),
        acceptances_lost: count(&|risk| risk.acceptance_lost.is_some()),
        risks,
    })
}

/// Carries over the latest assessment of each stage.
fn draft<'a>(
    look: &Look<'a>,
    mapper: &Mapper<'_>,
    to: &Criteria<'_>,
    id: &Id<RiskCriteria>,
    index: usize,
    risk: &'a Risk,
) -> Draft<'a> {
    let latest = Stage::ALL.iter().filter_map(|(stage, _)| look.view.latest(risk, *stage, look.day));
    let stages = latest.map(|(at, assessment)| {
        let base = format!("{}/assessments/{at}", risk_pointer(index));
        (assessment, look.view.level_of(assessment), carry(mapper, to, id, assessment, &base))
    });
    Draft { index, risk, stages: stages.collect() }
}

/// The document as it would be: the new criteria in it, and of each risk what could be carried over.
fn supposed(isms: &Isms, to: &RiskCriteria, drafts: &[Draft<'_>]) -> Isms {
    let mut copy = isms.clone();
    copy.risk_criteria.put(to.clone());
    for draft in drafts {
        copy.risks.update(draft.risk.id.as_str(), |risk| {
            for (old, _, carried) in &draft.stages {
                match &carried.assessment {
                    // Earlier ones of the stage stay as they are: an acceptance may name them.
                    Some((new, _)) => {
                        for known in risk.assessments.iter_mut().filter(|known| known.id == old.id) {
                            known.clone_from(new);
                        }
                    }
                    None => risk.assessments.retain(|known| known.stage != old.stage),
                }
            }
        });
    }
    copy
}

fn migrated(
    look: &Look<'_>,
    then: &Look<'_>,
    to: &RiskCriteria,
    mapper: &Mapper<'_>,
    draft: &Draft<'_>,
) -> MigratedRisk {
    let risk = draft.risk;
    let before = evaluate(look, look, draft.index, risk, false);
    // What stands; where nothing does, what says what the risk is now.
    let present = look.view.present(risk, look.day).map(|(_, assessment)| &assessment.id);
    let stands = before.assessment.as_ref().or(present);
    let lacks = draft
        .stages
        .iter()
        .find(|(assessment, ..)| Some(&assessment.id) == stands)
        .map(|(_, _, carried)| carried.lacks.clone())
        .unwrap_or_default();
    let carried = then.isms.risks.get(risk.id.as_str()).filter(|_| lacks.is_empty());
    let after = carried.map(|risk| evaluate(then, then, draft.index, risk, false));
    let old = before.level.as_ref();
    let new = after.as_ref().and_then(|after| after.level.as_ref());
    let old_share = old.map(|level| Share::of(look.isms, &level.criteria, level.rank));
    let new_share = new.map(|level| Share::of(then.isms, &level.criteria, level.rank));
    MigratedRisk {
        risk: risk.id.clone(),
        title: risk.title.clone(),
        owner: risk.owner.clone(),
        category: risk.category.clone(),
        criteria: old.map(|level| level.criteria.clone()),
        old: old.map(|level| level.id.clone()),
        old_label: old.map(|level| level.label.clone()),
        old_share: old_share.map(percent),
        new: new.map(|level| level.id.clone()),
        new_label: new.map(|level| level.label.clone()),
        new_share: new_share.map(percent),
        moved: moved(old_share, new_share),
        verdict_before: before.verdict,
        verdict_after: after.as_ref().map_or(Verdict::Unrated, |after| after.verdict),
        over_before: before.over,
        over_after: after.as_ref().and_then(|after| after.over),
        acceptance: before.acceptance.standing,
        acceptance_lost: acceptance_lost(&before, after.as_ref(), to, mapper),
        lacks,
        stages: draft
            .stages
            .iter()
            .map(|(old, level, carried)| stage(look, to, old, level.as_ref(), carried))
            .collect(),
    }
}

fn stage(
    look: &Look<'_>,
    to: &RiskCriteria,
    old: &Assessment,
    level: Option<&Level<'_>>,
    carried: &Carried,
) -> MigratedStage {
    let rating = carried.assessment.as_ref().map(|(_, rating)| rating);
    let old_share = level.map(|level| Share::of(look.isms, &level.criteria.id, level.rank));
    let highest = to.levels.len().saturating_sub(1);
    let new_share = rating.map(|rating| Share { rank: rating.rank, highest });
    MigratedStage {
        stage: old.stage,
        assessment: Id::<Item>::clone(&old.id),
        criteria: look.view.criteria_of(old).map(|criteria| criteria.id.clone()),
        old: level.map(|level| level.id.clone()),
        old_label: level.map(|level| level.name.to_owned()),
        new: rating.map(|rating| rating.level.clone()),
        new_label: rating.map(|rating| rating.label.clone()),
        moved: moved(old_share, new_share),
        lacks: carried.lacks.clone(),
        dropped: carried.dropped.clone(),
        why: WhyStep::all(&carried.why),
    }
}

/// Why an acceptance that holds would no longer.
fn acceptance_lost(
    before: &Evaluation,
    after: Option<&Evaluation>,
    to: &RiskCriteria,
    mapper: &Mapper<'_>,
) -> Option<String> {
    use crate::views::AcceptanceStanding as Standing;
    if !before.acceptance.holds() {
        return None;
    }
    let Some(after) = after else {
        return Some("the assessment it was given for cannot be carried over".to_owned());
    };
    let reason = match after.acceptance.standing {
        Standing::Accepted => None,
        Standing::Stale => {
            Some("it was given for the assessment under the old criteria, by its fingerprint".to_owned())
        }
        Standing::Exceeded => Some("the level would be higher than the one that was accepted".to_owned()),
        Standing::Expired => Some("the acceptance criterion that would fit allows it for a shorter time".to_owned()),
        other => Some(format!("it would stand as {}", other.as_str().replace('_', " "))),
    };
    if reason.is_some() {
        return reason;
    }
    if after.verdict == Verdict::Treat && before.verdict != Verdict::Treat {
        return Some("it would lie above the highest level that may be accepted".to_owned());
    }
    let decider = |evaluation: &Evaluation| evaluation.may_decide.as_ref().and_then(|decider| decider.role.clone());
    if let Some(role) = decider(after)
        && decider(before).as_ref() != Some(&role)
        && after.acceptance.authority.as_ref() != Some(&role)
    {
        return Some(format!("{role} would have to accept it"));
    }
    // What was accepted is a level of the old criteria: held against the new one by the mapping or by its id.
    let (accepted, level) = (before.acceptance.level.as_ref()?, after.level.as_ref()?);
    match mapper.map(MigrationScale::Level, accepted) {
        None => Some(format!("what was accepted is {accepted}, and no new level takes its place")),
        Some((known, _)) => {
            let rank = to.levels.iter().position(|level| level.id == known.id)?;
            (level.rank > rank)
                .then(|| format!("{} would be higher than what was accepted, {}", level.label, known.name()))
        }
    }
}

fn moved(old: Option<Share>, new: Option<Share>) -> ShareMove {
    let (Some(old), Some(new)) = (old, new) else { return ShareMove::Unknown };
    match new.cmp(&old) {
        Ordering::Greater => ShareMove::Up,
        Ordering::Less => ShareMove::Down,
        Ordering::Equal => ShareMove::Same,
    }
}

/// A share in whole per cent, half rounded up.
fn percent(share: Share) -> Percent {
    let highest = share.highest.max(1);
    let rounded = (share.rank * 200 + highest) / (2 * highest);
    u8::try_from(rounded).ok().and_then(Percent::new).unwrap_or(Percent::NONE)
}

/// The levels of the criteria that assessments were made under, in document order of the criteria.
fn table(look: &Look<'_>, mapper: &Mapper<'_>, drafts: &[Draft<'_>]) -> Vec<MigratedLevel> {
    let mut uses: HashMap<&str, HashMap<(MigrationScale, &Label), usize>> = HashMap::new();
    for (assessment, level, _) in drafts.iter().flat_map(|draft| &draft.stages) {
        let Some(criteria) = look.view.criteria_of(assessment) else { continue };
        let uses = uses.entry(criteria.id.as_str()).or_default();
        let likelihood = assessment.likelihood.iter().map(|id| (MigrationScale::Likelihood, id));
        let consequence = assessment.consequence.iter().map(|scored| (MigrationScale::Consequence, &scored.level));
        let level = level.iter().map(|level| (MigrationScale::Level, level.id));
        for used in likelihood.chain(consequence).chain(level) {
            *uses.entry(used).or_default() += 1;
        }
    }
    let used = look.isms.risk_criteria.iter();
    let used = used.filter_map(|criteria| Some((criteria, uses.get(criteria.id.as_str())?)));
    used.flat_map(|(criteria, uses)| mapper.table(criteria, uses)).collect()
}

/// Where a flow begins and ends, for its place in the list.
type Ends = (Option<Percent>, Option<Percent>);

/// How many risks go from each level to each.
fn flows(risks: &[MigratedRisk]) -> Vec<LevelFlow> {
    let mut found: Vec<(Ends, LevelFlow)> = Vec::new();
    for risk in risks {
        let same = |(shares, flow): &&mut (Ends, LevelFlow)| {
            *shares == (risk.old_share, risk.new_share) && flow.old == risk.old && flow.new == risk.new
        };
        match found.iter_mut().find(same) {
            Some((_, flow)) => flow.risks = Count::new(flow.risks.get() + 1).unwrap_or(flow.risks),
            None => {
                let label = |label: &Option<String>| label.clone().unwrap_or_else(|| "unrated".to_owned());
                let flow = LevelFlow {
                    old: risk.old.clone(),
                    old_label: label(&risk.old_label),
                    new: risk.new.clone(),
                    new_label: label(&risk.new_label),
                    risks: Count::of(1),
                };
                found.push(((risk.old_share, risk.new_share), flow));
            }
        }
    }
    sort_by_key(&mut found, |(shares, _)| *shares);
    found.into_iter().map(|(_, flow)| flow).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_half_up() {
        let of = |rank, highest| percent(Share { rank, highest }).get();
        assert_eq!([of(0, 0), of(0, 4), of(1, 3), of(2, 3), of(1, 8), of(4, 4)], [0, 0, 33, 67, 13, 100]);
    }
}
