//! The lifecycle of the acceptance of a risk (clause 6.1.3 f).

use super::authority::{
    Authority, Claim, Levelled, NoLevel, acceptance_authority, latest_assessment, level_of, present_assessment,
};
use super::driver::{Case, Lifecycle, Part, Slot, state_word};
use super::facts::Facts;
use super::fold::end_of_time;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{Date, Field, Id, Params};
use crate::model::{
    Acceptance, AcceptanceCommand as Command, AcceptanceState, Assessment, Delegation, Item, Risk, Role, Stage,
    standing,
};

const ACCEPTING: &[Guard] = &[
    Guard::AssessmentKnown,
    Guard::CriteriaInForce,
    Guard::RatingSound,
    Guard::LevelAcceptable,
    Guard::AcceptanceAuthority,
    Guard::UntilSet,
    Guard::UntilWithin,
    Guard::UntilAhead,
];

/// The machine of risk acceptances (clause 6.1.3 f). That one has lapsed or gone stale is computed, never a state.
pub static ACCEPTANCES: Machine = Machine {
    name: "risks/acceptance",
    title: "Risk acceptance",
    states: &[
        state("proposed", "Proposed"),
        state("accepted", "Accepted"),
        end("refused", "Refused"),
        end("revoked", "Revoked"),
    ],
    commands: &[
        command("accept", "Accept", ACCEPTING, &[Guard::AssessmentLatest]),
        command("refuse", "Refuse", &[], &[]),
        command("renew", "Renew", ACCEPTING, &[Guard::AssessmentLatest]),
        command("revoke", "Revoke", &[], &[]),
    ],
    transitions: &[
        step("proposed", "accept", "accepted"),
        step("proposed", "refuse", "refused"),
        step("accepted", "renew", "accepted"),
        step("accepted", "revoke", "revoked"),
        // A risk has one acceptance: what was refused or taken back can be asked for once more.
        step("refused", "accept", "accepted"),
        step("revoked", "accept", "accepted"),
    ],
};

/// The lifecycle of acceptances.
#[derive(Debug)]
pub struct Acceptances;

impl Lifecycle for Acceptances {
    type Record = Risk;
    type Command = Command;
    type State = AcceptanceState;
    const MACHINE: &'static Machine = &ACCEPTANCES;

    fn items(record: &Risk) -> Vec<&str> {
        if record.acceptance.is_some() { vec![""] } else { Vec::new() }
    }

    fn part<'r>(record: &'r Risk, item: &str, day: Date) -> Option<Part<'r, Command>> {
        let acceptance = record.acceptance.as_ref();
        let given = acceptance.is_some_and(|a| a.by.is_some() && a.on.is_some_and(|on| on <= day));
        item.is_empty().then(|| Part {
            history: acceptance.map_or(&[], |acceptance| &acceptance.history),
            stored: acceptance.and_then(|acceptance| acceptance.state).map(AcceptanceState::as_str),
            implied: given.then_some(AcceptanceState::Accepted.as_str()),
            chained: record.chain == Some(true),
            field: Field::of("acceptance"),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Risk, _: &str) -> Option<Slot<'r, Command, AcceptanceState>> {
        let acceptance = record.acceptance.get_or_insert_with(nothing);
        Some(Slot { history: &mut acceptance.history, state: &mut acceptance.state })
    }

    fn check(record: &Risk, _: &str, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        check(record, command, guard, case).into_iter().collect()
    }

    fn effect(record: &mut Risk, _: &str, command: &Command, case: &Case<'_>) {
        let accepted = Accepted::of(command);
        let Some(terms) = accepted else { return };
        let subject = record.assessments.iter().find(|assessment| assessment.id == *terms.assessment);
        let level = subject.and_then(|assessment| level_of(assessment, case.day, case.facts).ok());
        let held = level.as_ref().map(|level| authority(record, level, &terms, case));
        let (role, under) = match held {
            Some(Authority::Held { role, under }) => (role.cloned(), under.map(|delegation| delegation.id.clone())),
            _ => (None, None),
        };
        let fingerprint = level.as_ref().zip(subject).and_then(|(level, subject)| subject.fingerprint(level.criteria));
        let level = level.map(|level| level.level);
        let acceptance = record.acceptance.get_or_insert_with(nothing);
        acceptance.by = Some(terms.act.by.clone());
        acceptance.authority = terms.role.cloned().or(role);
        acceptance.under = terms.under.cloned().or(under);
        acceptance.on = Some(case.day);
        acceptance.until = terms.until;
        acceptance.level = level;
        acceptance.assessment = Some(terms.assessment.clone());
        acceptance.fingerprint = fingerprint;
        if let Command::Accept { conditions, .. } = command {
            acceptance.conditions.clone_from(conditions);
        }
    }

    fn undo(record: &mut Risk, _: &str, command: &Command) {
        let (Some(terms), Some(acceptance)) = (Accepted::of(command), record.acceptance.as_mut()) else { return };
        if acceptance.on != Some(terms.act.at.date()) || acceptance.assessment.as_ref() != Some(terms.assessment) {
            return;
        }
        let history = std::mem::take(&mut acceptance.history);
        let state = acceptance.state;
        *acceptance = nothing();
        let earlier = standing(&history, end_of_time()).map(|(_, entry)| entry).filter_map(Accepted::of).next_back();
        if let Some(terms) = earlier {
            // What the assessment looked like then is not known any more, and so neither its level nor its fingerprint.
            acceptance.by = Some(terms.act.by.clone());
            acceptance.authority = terms.role.cloned();
            acceptance.under = terms.under.cloned();
            acceptance.on = Some(terms.act.at.date());
            acceptance.until = terms.until;
            acceptance.assessment = Some(terms.assessment.clone());
        }
        (acceptance.history, acceptance.state) = (history, state);
    }
}

/// The terms of a command that accepts.
struct Accepted<'c> {
    act: &'c crate::model::Act,
    assessment: &'c Id<Item>,
    role: Option<&'c Id<Role>>,
    under: Option<&'c Id<Delegation>>,
    until: Option<Date>,
}

impl<'c> Accepted<'c> {
    fn of(command: &'c Command) -> Option<Self> {
        match command {
            Command::Accept { act, assessment, authority, under, until, .. }
            | Command::Renew { act, assessment, authority, under, until } => {
                Some(Self { act, assessment, role: authority.as_ref(), under: under.as_ref(), until: *until })
            }
            _ => None,
        }
    }
}

fn nothing() -> Acceptance {
    Acceptance {
        by: None,
        authority: None,
        under: None,
        on: None,
        until: None,
        level: None,
        assessment: None,
        fingerprint: None,
        conditions: None,
        state: None,
        history: Vec::new(),
    }
}

fn authority<'f>(risk: &Risk, level: &Levelled<'f>, terms: &Accepted<'_>, case: &Case<'f>) -> Authority<'f> {
    let claim = Claim {
        by: terms.act.by.as_str(),
        owner: risk.owner.as_ref().map(|owner| owner.as_str()),
        role: terms.role.map(|role| role.as_str()),
        under: terms.under.map(|under| under.as_str()),
        day: case.day,
    };
    acceptance_authority(&claim, level, risk, case.facts)
}

/// The assessment that is accepted; before anybody named one, the one that tells what the risk is now.
fn subject<'r>(
    risk: &'r Risk,
    terms: Option<&Accepted<'_>>,
    day: Date,
    facts: &dyn Facts,
) -> Option<(usize, &'r Assessment)> {
    match terms {
        Some(terms) => risk.assessments.iter().enumerate().find(|(_, assessment)| assessment.id == *terms.assessment),
        None => present_assessment(risk, day, facts),
    }
}

fn check(risk: &Risk, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Option<Missing> {
    let terms = command.and_then(Accepted::of);
    let Some((index, assessment)) = subject(risk, terms.as_ref(), case.day, case.facts) else {
        return match (guard, &terms) {
            (Guard::AssessmentKnown, Some(terms)) => {
                let params = Params::none().with("assessment", terms.assessment.to_string());
                Some(Missing::new(guard, Source::Input, "/assessment", params))
            }
            (Guard::AssessmentKnown, None) => {
                Some(Missing::new(Guard::Assessed, Source::Record, "/assessments", Params::none()))
            }
            _ => None,
        };
    };
    let level = level_of(assessment, case.day, case.facts);
    if matches!(guard, Guard::CriteriaInForce | Guard::RatingSound) {
        return rated(guard, index, assessment, level.err().as_ref(), case);
    }
    let level = level.ok()?;
    let criterion = level.covering(risk, case.facts).first().copied();
    let longest = criterion.and_then(|criterion| criterion.longest);
    let until = terms.as_ref().and_then(|terms| terms.until);
    match guard {
        Guard::LevelAcceptable if criterion.is_none() => {
            let params = Params::none().with("level", level.level.to_string());
            Some(Missing::new(guard, Source::OtherRecord, format!("/assessments/{index}/criteria"), params))
        }
        Guard::AcceptanceAuthority if criterion.is_some() => may_accept(risk, &level, terms.as_ref(), case),
        Guard::UntilSet if until.is_none() => longest.map(|longest| {
            let params = Params::none().with("longest", longest.to_string());
            Missing::new(guard, Source::Input, "/until", params)
        }),
        Guard::UntilWithin => {
            let latest = case.day.plus(longest?);
            let params = Params::none().with("latest", latest.to_string());
            (until? > latest).then(|| Missing::new(guard, Source::Input, "/until", params))
        }
        Guard::UntilAhead => {
            let params = Params::none().with("until", until?.to_string());
            (until? < case.day).then(|| Missing::new(guard, Source::Input, "/until", params))
        }
        Guard::AssessmentLatest => {
            // The risk expected after treatment is accepted with the plan, before it is there (6.1.3 f).
            let latest = match assessment.stage {
                Stage::Target => latest_assessment(risk, Stage::Target, case.day, case.facts),
                _ => present_assessment(risk, case.day, case.facts),
            };
            let (_, present) = latest?;
            let params = Params::none().with("assessment", present.id.to_string());
            (present.id != assessment.id).then(|| Missing::new(guard, Source::Input, "/assessment", params))
        }
        _ => None,
    }
}

/// What is wrong with the level of an assessment, as one of the two guards on it sees it.
pub(super) fn rated(
    guard: Guard,
    index: usize,
    assessment: &Assessment,
    trouble: Option<&NoLevel>,
    case: &Case<'_>,
) -> Option<Missing> {
    let params = Params::none().with("assessment", assessment.id.to_string());
    let path = format!("/assessments/{index}");
    match (guard, trouble?) {
        (Guard::CriteriaInForce, NoLevel::Unknown) => {
            Some(Missing::unknown(guard, format!("{path}/criteria"), "risk criteria are"))
        }
        (Guard::CriteriaInForce, NoLevel::NotInForce) => {
            let params = params.with("day", assessment.on.unwrap_or(case.day).to_string());
            Some(Missing::new(guard, Source::Record, format!("{path}/criteria"), params))
        }
        (Guard::RatingSound, NoLevel::Unsound(why)) => {
            Some(Missing::new(guard, Source::Record, path, params.with("why", why.clone())))
        }
        _ => None,
    }
}

fn may_accept(risk: &Risk, level: &Levelled<'_>, terms: Option<&Accepted<'_>>, case: &Case<'_>) -> Option<Missing> {
    let claim = Claim {
        by: case.by?,
        owner: risk.owner.as_ref().map(|owner| owner.as_str()),
        role: terms.and_then(|terms| terms.role).map(|role| role.as_str()),
        under: terms.and_then(|terms| terms.under).map(|under| under.as_str()),
        day: case.day,
    };
    let guard = Guard::AcceptanceAuthority;
    match acceptance_authority(&claim, level, risk, case.facts) {
        Authority::Held { .. } => None,
        Authority::Unknown(what) => Some(Missing::unknown(guard, "/by", what)),
        Authority::NotHeld => {
            let params = Params::none()
                .with("person", claim.by.to_owned())
                .with("level", level.level.to_string())
                .with("day", case.day.to_string());
            Some(Missing::new(guard, Source::Person, "/by", params))
        }
    }
}

/// Whether the acceptance of a risk holds on a day: given and not taken back, not lapsed by its own last
/// day or the longest time that the acceptance criterion allows, and for a level and an assessment that
/// are still those of the risk. `present` is the level the risk has on that day.
#[must_use]
pub fn acceptance_holds(risk: &Risk, present: &Levelled<'_>, day: Date, facts: &dyn Facts) -> bool {
    let Some(acceptance) = &risk.acceptance else { return false };
    let accepted = state_word::<Acceptances>(risk, "", day.into()) == Ok(AcceptanceState::Accepted.as_str());
    let criterion = present.covering(risk, facts).first().copied();
    let longest = criterion.and_then(|criterion| criterion.longest).zip(acceptance.on);
    let lasts = acceptance.until.is_none_or(|until| day <= until)
        && longest.is_none_or(|(longest, on)| day <= on.plus(longest));
    let high_enough = acceptance.level.as_ref().is_none_or(|level| present.reaches(level));
    let unchanged = acceptance.fingerprint.as_ref().is_none_or(|fingerprint| {
        let assessment =
            risk.assessments.iter().find(|assessment| acceptance.assessment.as_ref() == Some(&assessment.id));
        let level = assessment.and_then(|assessment| level_of(assessment, day, facts).ok());
        let now = assessment.zip(level).and_then(|(assessment, level)| assessment.fingerprint(level.criteria));
        now.as_ref() == Some(fingerprint)
    });
    accepted && lasts && high_enough && unchanged
}
