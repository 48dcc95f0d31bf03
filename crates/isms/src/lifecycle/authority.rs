//! Who may accept a risk or approve its plan (clauses 6.1.2 a 1, 6.1.3 f, 5.3), and at which level it stands.

use super::driver::Case;
use super::facts::Facts;
use super::guard::{Guard, Missing, Source};
use crate::base::{Date, Id, Label, Params};
use crate::model::{AcceptanceCriterion, Assessment, Delegation, Matter, Risk, RiskCriteria, Role, Stage};
use crate::scoring::{self, Rated};

/// An assessment with the level that its criteria give it.
#[derive(Debug, Clone, PartialEq)]
pub struct Levelled<'f> {
    /// The criteria.
    pub criteria: &'f RiskCriteria,
    /// The level of risk.
    pub level: Label,
    /// Its rank, counted from 0 for the lowest.
    pub rank: usize,
}

/// Why an assessment has no level.
#[derive(Debug, Clone, PartialEq)]
pub enum NoLevel {
    /// Its criteria are not known here.
    Unknown,
    /// It was not made under criteria in force on its day.
    NotInForce,
    /// The criteria give it no level, or another than it states.
    Unsound(String),
}

/// Whether an assessment is complete enough to be rated under its criteria, as far as they are known.
fn is_rated(assessment: &Assessment, day: Date, facts: &dyn Facts) -> bool {
    let known = match &assessment.criteria {
        Some(id) => facts.criteria(id),
        None => facts.criteria_in_force(assessment.on.unwrap_or(day)),
    };
    assessment.is_rated(known.flatten().and_then(RiskCriteria::sound).as_ref())
}

/// The latest assessment of what a risk is now: see [`Risk::present`].
#[must_use]
pub fn present_assessment<'r>(risk: &'r Risk, day: Date, facts: &dyn Facts) -> Option<(usize, &'r Assessment)> {
    risk.present(day, &|assessment| is_rated(assessment, day, facts))
}

/// The latest assessment of a stage: see [`Risk::latest`].
#[must_use]
pub fn latest_assessment<'r>(
    risk: &'r Risk,
    stage: Stage,
    day: Date,
    facts: &dyn Facts,
) -> Option<(usize, &'r Assessment)> {
    risk.latest(stage, day, &|assessment| is_rated(assessment, day, facts))
}

/// The level of an assessment under its criteria, which must have been in force on its day; `day` stands for the day of an
/// undated one. An assessment that names no criteria is taken to be made under those in force.
///
/// # Errors
/// Why it has none.
pub fn level_of<'f>(assessment: &Assessment, day: Date, facts: &'f dyn Facts) -> Result<Levelled<'f>, NoLevel> {
    let day = assessment.on.unwrap_or(day);
    let in_force = facts.criteria_in_force(day);
    let criteria = match &assessment.criteria {
        None => in_force.ok_or(NoLevel::Unknown)?.ok_or(NoLevel::NotInForce)?,
        Some(id) => {
            let named = facts.criteria(id).ok_or(NoLevel::Unknown)?.ok_or(NoLevel::NotInForce)?;
            // Where not all versions are known, the dates of this one decide.
            let holds = match in_force {
                Some(in_force) => in_force.is_some_and(|in_force| in_force.id == *id),
                None => named.may_hold_on(day),
            };
            if !holds {
                return Err(NoLevel::NotInForce);
            }
            named
        }
    };
    let sound = criteria.sound().ok_or_else(|| NoLevel::Unsound("they are incomplete".to_owned()))?;
    let rating = match sound.rate(&assessment.inputs()) {
        Ok(Rated::Rated(rating)) => rating,
        Ok(Rated::Unrated(missing)) => {
            let words: Vec<String> = missing.iter().map(ToString::to_string).collect();
            let words = words.join(" and ");
            let unknown = missing.iter().any(|missing| matches!(missing, scoring::Missing::Method(_)));
            return Err(NoLevel::Unsound(if unknown { words } else { format!("it has {words}") }));
        }
        Err(errors) => {
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            return Err(NoLevel::Unsound(errors.join("; ")));
        }
    };
    match &assessment.level {
        Some(stated) if *stated != rating.level => {
            Err(NoLevel::Unsound(format!("it states `{stated}`, they give `{}`", rating.level)))
        }
        _ => Ok(Levelled { criteria, level: rating.level, rank: rating.rank }),
    }
}

impl<'f> Levelled<'f> {
    /// The acceptance criteria for a risk that reach up to the level, the lowest first.
    #[must_use]
    pub fn covering(&self, risk: &Risk, facts: &dyn Facts) -> Vec<&'f AcceptanceCriterion> {
        let places = self.criteria.places(risk, &mut |register, id| facts.unit_above(register, id));
        let all = self.criteria.acceptance_for(risk.category.as_ref(), &places);
        all.into_iter().filter(|criterion| self.reaches(&criterion.level)).collect()
    }

    /// Whether a level named by somebody is this one or a higher one.
    #[must_use]
    pub fn reaches(&self, level: &Label) -> bool {
        let rank = self.criteria.levels.iter().position(|known| known.id == *level);
        rank.is_some_and(|rank| rank >= self.rank)
    }
}

/// Whether somebody has the authority for something, and from where.
#[derive(Debug, Clone, PartialEq)]
pub enum Authority<'f> {
    /// They have it.
    Held {
        /// The role that gives it; `None` for the risk owner's own.
        role: Option<&'f Id<Role>>,
        /// The delegation they act under, if not in their own right.
        under: Option<&'f Delegation>,
    },
    /// They do not have it.
    NotHeld,
    /// Not known here; says what.
    Unknown(&'static str),
}

/// Who asks for an authority.
#[derive(Debug, Clone, Copy)]
pub struct Claim<'a> {
    /// The person.
    pub by: &'a str,
    /// The owner of the risk.
    pub owner: Option<&'a str>,
    /// The role they name, if they name one.
    pub role: Option<&'a str>,
    /// The delegation they name, if they name one; then nothing else counts.
    pub under: Option<&'a str>,
    /// The day.
    pub day: Date,
}

/// Whether somebody may accept a risk of that level: as the holder of a role that an acceptance criterion reaching up to the level
/// names, as the risk owner where it names none, or under a delegation of someone who may.
#[must_use]
pub fn acceptance_authority<'f>(
    claim: &Claim<'_>,
    level: &Levelled<'f>,
    risk: &Risk,
    facts: &'f dyn Facts,
) -> Authority<'f> {
    let covering = level.covering(risk, facts);
    let own = |person: &str| {
        let mut unknown = false;
        for criterion in &covering {
            match &criterion.authority {
                None if claim.role.is_none() && claim.owner == Some(person) => return Ok(None),
                Some(role) if claim.role.is_none_or(|named| named == role.as_str()) => {
                    match facts.holds_role(person, role.as_str(), claim.day) {
                        Some(true) => return Ok(Some(role)),
                        Some(false) => {}
                        None => unknown = true,
                    }
                }
                _ => {}
            }
        }
        Err(unknown)
    };
    granted(claim, Matter::RiskAcceptance, Some(level), facts, &own)
}

/// Whether somebody may approve the treatment plan of a risk: its owner may, and who has a delegation of theirs.
#[must_use]
pub fn plan_authority<'f>(claim: &Claim<'_>, level: Option<&Levelled<'f>>, facts: &'f dyn Facts) -> Authority<'f> {
    let own = |person: &str| if claim.owner == Some(person) { Ok(None) } else { Err(false) };
    granted(claim, Matter::PlanApproval, level, facts, &own)
}

/// The role a person acts in by their own right, `None` for an owner; or whether the answer is unknown.
type Own<'f> = Result<Option<&'f Id<Role>>, bool>;

/// An authority of one's own, or that of a delegator. `own` gives the role, or whether the answer is unknown.
fn granted<'f>(
    claim: &Claim<'_>,
    matter: Matter,
    level: Option<&Levelled<'f>>,
    facts: &'f dyn Facts,
    own: &dyn Fn(&str) -> Own<'f>,
) -> Authority<'f> {
    let mut unknown = false;
    if claim.under.is_none() {
        match own(claim.by) {
            Ok(role) => return Authority::Held { role, under: None },
            Err(open) => unknown = open,
        }
    }
    let Some(delegations) = facts.delegations(claim.by, matter, claim.day) else {
        return Authority::Unknown(if unknown { "role assignments and delegations are" } else { "delegations are" });
    };
    for delegation in delegations {
        let named = claim.under.is_none_or(|under| under == delegation.id.as_str());
        let within = delegation.limit.as_ref().is_none_or(|limit| level.is_none_or(|level| level.reaches(limit)));
        if named && within {
            match own(delegation.delegator.as_str()) {
                Ok(role) => return Authority::Held { role, under: Some(delegation) },
                Err(open) => unknown |= open,
            }
        }
    }
    if unknown { Authority::Unknown("role assignments are") } else { Authority::NotHeld }
}

/// What is wrong with a delegation that somebody says to act under in a matter; `None` if it holds.
pub(super) fn delegation_holds(
    person: &str,
    delegation: &Id<Delegation>,
    matter: Matter,
    case: &Case<'_>,
) -> Option<Missing> {
    let guard = Guard::DelegationHolds;
    let Some(held) = case.facts.delegations(person, matter, case.day) else {
        return Some(Missing::unknown(guard, "/under", "delegations are"));
    };
    let holds = held.iter().any(|held| held.id == *delegation);
    let params = Params::none()
        .with("delegation", delegation.to_string())
        .with("person", person.to_owned())
        .with("day", case.day.to_string());
    (!holds).then(|| Missing::new(guard, Source::Input, "/under", params))
}
