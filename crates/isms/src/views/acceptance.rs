//! Whether the acceptance of a risk holds on a day (clause 6.1.3 f).

use isms_derive::Shape;

use super::answer::put;
use super::level::comparable;
use super::look::{Look, entries};
use crate::base::{Date, Digest, Id, Json, Label};
use crate::model::{
    Acceptance, AcceptanceCommand, AcceptanceCriterion, AcceptanceState, Assessment, Item, Person, Risk, Role,
};
use crate::rules::Level;

/// How the acceptance of a risk stands on a day. Whether who accepted had the authority to is for the checker to say (TRT004).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum AcceptanceStanding {
    /// There is none.
    #[shape(name = "none")]
    Missing,
    /// It is proposed; nobody has accepted.
    Proposed,
    /// It names nobody who accepted, or no day: nothing to rely on.
    Incomplete,
    /// It was refused.
    Refused,
    /// It was taken back.
    Revoked,
    /// It begins on a later day.
    NotYet,
    /// Its last day has passed: its own, or the last that the acceptance criterion allows.
    Expired,
    /// The assessment it was given for has changed since, or is no longer there.
    Stale,
    /// The risk is higher than the level that was accepted.
    Exceeded,
    /// It holds.
    Accepted,
}

/// The acceptance of a risk as it stands on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct AcceptanceOnDay {
    /// How it stands.
    pub standing: AcceptanceStanding,
    /// Who accepted.
    pub by: Option<Id<Person>>,
    /// The role in which they did.
    pub authority: Option<Id<Role>>,
    /// The day.
    pub on: Option<Date>,
    /// The last day it holds: the earlier of its own and the last that the criterion's longest duration allows.
    pub until: Option<Date>,
    /// The assessment that was accepted, if named.
    pub assessment: Option<Id<Item>>,
    /// The level that was accepted: as rated from that assessment, else as stated.
    pub level: Option<Label>,
}

impl AcceptanceOnDay {
    /// Whether it holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.standing == AcceptanceStanding::Accepted
    }

    fn missing() -> Self {
        Self {
            standing: AcceptanceStanding::Missing,
            by: None,
            authority: None,
            on: None,
            until: None,
            assessment: None,
            level: None,
        }
    }

    /// The acceptance as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "standing", &self.standing);
        put(&mut map, "by", &self.by);
        put(&mut map, "authority", &self.authority);
        put(&mut map, "on", &self.on);
        put(&mut map, "until", &self.until);
        put(&mut map, "assessment", &self.assessment);
        put(&mut map, "level", &self.level);
        map
    }
}

/// What was given, as far as it was by the moment.
struct Given<'r> {
    state: Option<AcceptanceState>,
    by: Option<&'r Id<Person>>,
    authority: Option<&'r Id<Role>>,
    on: Option<Date>,
    until: Option<Date>,
    assessment: Option<&'r Id<Item>>,
    fingerprint: Option<&'r Digest>,
    level: Option<&'r Label>,
}

impl<'r> Given<'r> {
    fn stored(acceptance: &'r Acceptance) -> Self {
        Self {
            state: acceptance.state,
            by: acceptance.by.as_ref(),
            authority: acceptance.authority.as_ref(),
            on: acceptance.on,
            until: acceptance.until,
            assessment: acceptance.assessment.as_ref(),
            fingerprint: acceptance.fingerprint.as_ref(),
            level: acceptance.level.as_ref(),
        }
    }

    /// By its history where there is one; what the record itself holds is what its last acceptance left.
    fn of(acceptance: &'r Acceptance, look: &Look<'_>) -> Option<Self> {
        let stored = Self::stored(acceptance);
        if acceptance.history.is_empty() {
            return Some(stored);
        }
        let gives = |command: &&AcceptanceCommand| {
            matches!(command, AcceptanceCommand::Accept { .. } | AcceptanceCommand::Renew { .. })
        };
        let history = || entries(&acceptance.history, look.moment);
        let state = match history().next_back()? {
            AcceptanceCommand::Refuse { .. } => AcceptanceState::Refused,
            AcceptanceCommand::Revoke { .. } => AcceptanceState::Revoked,
            AcceptanceCommand::Adopt { state, .. } => *state,
            _ => AcceptanceState::Accepted,
        };
        let state = Some(state);
        let Some(last) = history().rfind(gives) else { return Some(Self { state, ..stored }) };
        let is_latest = acceptance.history.iter().rev().find(gives).is_some_and(|latest| std::ptr::eq(latest, last));
        Some(match last {
            AcceptanceCommand::Accept { act, assessment, authority, until, .. }
            | AcceptanceCommand::Renew { act, assessment, authority, until, .. } => Self {
                state,
                by: Some(&act.by),
                authority: authority.as_ref(),
                on: Some(act.at.date()),
                until: until.or(stored.until.filter(|_| is_latest)),
                assessment: Some(assessment),
                fingerprint: stored
                    .fingerprint
                    .filter(|_| is_latest && stored.assessment.is_none_or(|id| id == assessment)),
                level: stored.level.filter(|_| is_latest),
            },
            _ => Self { state, ..stored },
        })
    }
}

/// How the acceptance of a risk stands: `stated` is the assessment that says what the risk is now, `level` the level that stands,
/// `criterion` the acceptance criterion it falls under.
pub(super) fn acceptance_on_day(
    look: &Look<'_>,
    risk: &Risk,
    stated: Option<&Assessment>,
    level: Option<&Level<'_>>,
    criterion: Option<&AcceptanceCriterion>,
) -> AcceptanceOnDay {
    let Some(given) = risk.acceptance.as_ref().and_then(|acceptance| Given::of(acceptance, look)) else {
        return AcceptanceOnDay::missing();
    };
    let named = given.assessment.map(|id| risk.assessments.iter().find(|assessment| assessment.id == *id));
    let accepted = named.flatten().and_then(|assessment| look.view.level_of(assessment));
    let longest = criterion.and_then(|criterion| criterion.longest).zip(given.on).map(|(longest, on)| on.plus(longest));
    let until = [given.until, longest].into_iter().flatten().min();
    let day = look.day;
    let standing = match given.state {
        Some(AcceptanceState::Refused) => AcceptanceStanding::Refused,
        Some(AcceptanceState::Revoked) => AcceptanceStanding::Revoked,
        Some(AcceptanceState::Proposed) => AcceptanceStanding::Proposed,
        None if given.by.is_none() && given.on.is_none() => AcceptanceStanding::Proposed,
        _ if given.by.is_none() || given.on.is_none() => AcceptanceStanding::Incomplete,
        _ if given.on.is_some_and(|on| on > day) => AcceptanceStanding::NotYet,
        _ if until.is_some_and(|until| until < day) => AcceptanceStanding::Expired,
        _ if is_stale(look, named, stated, given.fingerprint) => AcceptanceStanding::Stale,
        _ if level.is_some_and(|level| is_exceeded(level, accepted.as_ref(), given.level)) => {
            AcceptanceStanding::Exceeded
        }
        _ => AcceptanceStanding::Accepted,
    };
    AcceptanceOnDay {
        standing,
        by: given.by.cloned(),
        authority: given.authority.cloned(),
        on: given.on,
        until,
        assessment: given.assessment.cloned(),
        level: accepted.map(|accepted| accepted.id).or(given.level).cloned(),
    }
}

/// Whether the assessment that was accepted is gone or has another fingerprint now.
fn is_stale(
    look: &Look<'_>,
    named: Option<Option<&Assessment>>,
    stated: Option<&Assessment>,
    fingerprint: Option<&Digest>,
) -> bool {
    let assessment = match named {
        Some(None) => return true,
        Some(found) => found,
        None => stated,
    };
    let (Some(fingerprint), Some(assessment)) = (fingerprint, assessment) else { return false };
    let now = look.view.criteria_of(assessment).and_then(|criteria| assessment.fingerprint(criteria));
    now.as_ref() != Some(fingerprint)
}

/// Whether the level that stands is higher than the one accepted. Levels of criteria that do not compare exceed nothing.
fn is_exceeded(level: &Level<'_>, accepted: Option<&Level<'_>>, stated: Option<&Label>) -> bool {
    let limit = match accepted {
        Some(accepted) => comparable(accepted.criteria, level.criteria).then_some(accepted.rank),
        None => stated.and_then(|id| level.criteria.levels.iter().position(|known| known.id == *id)),
    };
    limit.is_some_and(|limit| level.rank > limit)
}
