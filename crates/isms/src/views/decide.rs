//! Who may accept a level of risk, asked without a risk: criteria, level, category, scope, authority and day (clause 6.1.2 a 1, e).

use isms_derive::Shape;

use super::evaluation::Verdict;
use super::ruling::{Ladder, Ruling, authority};
use super::why::WhyStep;
use crate::base::{Count, Date, Derivation, Id, Interval, Label, Params, RecordRef, Text};
use crate::model::{Item, Places, RiskCriteria, Role};

/// What is asked about.
#[derive(Debug, Clone, Copy)]
pub struct Question<'q> {
    /// The level of risk.
    pub level: &'q Label,
    /// The category of the risk.
    pub category: Option<&'q Label>,
    /// What the risk concerns, the nearest first: assets, processes, units, …
    pub scope: &'q [RecordRef],
    /// Who wants to accept; absent means nobody in particular.
    pub authority: Option<Asker<'q>>,
    /// The day.
    pub on: Date,
}

/// Who wants to accept a risk.
#[derive(Debug, Clone, Copy)]
pub enum Asker<'q> {
    /// The risk owner, in no other role.
    RiskOwner,
    /// The holder of a role.
    Role(&'q Id<Role>),
}

/// What the acceptance criteria say.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AcceptanceDecision {
    /// What is to be decided. With an authority: `accept` where it may accept, `escalate` where another one may.
    pub verdict: Verdict,
    /// The level of risk.
    pub level: Label,
    /// The acceptance criterion that fits: the lowest that reaches the level, or the highest there is where none does.
    pub criterion: Option<Id<Item>>,
    /// The highest level that may be accepted under it.
    pub limit: Option<Label>,
    /// How many levels the risk lies above the highest acceptance criterion that fits; 0 where one reaches it.
    pub gap: Option<Count>,
    /// The role that may accept it; absent where that is the risk owner, or nobody.
    pub role: Option<Id<Role>>,
    /// Whether the risk owner may accept it without any role.
    pub owner: bool,
    /// Whether the authority asked about may accept it; absent where none was named.
    pub may: Option<bool>,
    /// Whether the criterion asks for each risk to be accepted explicitly.
    pub explicit: bool,
    /// The longest time an acceptance lasts; absent means without end.
    pub longest: Option<Interval>,
    /// The last day an acceptance given on the day asked about may hold; absent means without end, or that nobody may accept it.
    pub until: Option<Date>,
    /// On what conditions.
    pub conditions: Option<Text>,
    /// Whether the criteria are in force on the day, as far as their own dates tell; absent where they have none. Under criteria that
    /// are not, nothing is accepted.
    pub in_force: Option<bool>,
    /// How it came about; pointers start at the arguments.
    pub derivation: Vec<WhyStep>,
}

impl AcceptanceDecision {
    /// No criterion, no acceptance.
    fn nothing(question: &Question<'_>, why: &Derivation) -> Self {
        Self {
            verdict: Verdict::NoCriterion,
            level: question.level.clone(),
            criterion: None,
            limit: None,
            gap: None,
            role: None,
            owner: false,
            may: question.authority.map(|_| false),
            explicit: false,
            longest: None,
            until: None,
            conditions: None,
            in_force: None,
            derivation: WhyStep::all(why),
        }
    }
}

/// The level asked about is none of the criteria.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("`{found}` is no level of risk of the criteria: {}", .allowed.join(", "))]
pub struct UnknownLevel {
    /// What was given.
    pub found: String,
    /// The levels there are.
    pub allowed: Vec<String>,
}

/// What acceptance criteria say of a level of risk on a day: accept, treat or escalate, and who may decide. See
/// [`RiskCriteria::acceptance_for`] for which of them fit.
///
/// An authority may accept up to the highest level of the criteria that name it. No criterion, no acceptance.
///
/// # Errors
/// The level is none of the criteria.
pub fn decide(criteria: &RiskCriteria, question: &Question<'_>) -> Result<AcceptanceDecision, UnknownLevel> {
    let level = question.level;
    let Some(rank) = criteria.levels.iter().position(|known| known.id == *level) else {
        let allowed = criteria.levels.iter().map(|known| known.id.to_string()).collect();
        return Err(UnknownLevel { found: level.to_string(), allowed });
    };
    let mut why = Derivation::default();
    let dated = criteria.effective_from.is_some() || criteria.effective_until.is_some();
    let begun = criteria.effective_from.is_none_or(|from| from <= question.on);
    let ended = criteria.effective_until.is_some_and(|until| until < question.on);
    let in_force = dated.then_some(begun && !ended);
    if in_force == Some(false) {
        let params = Params::none().with("criteria", criteria.id.to_string()).with("on", question.on.to_string());
        let at = if begun { "/criteria/effective_until" } else { "/criteria/effective_from" };
        why.step(
            "not_in_force",
            &["/on", at],
            "{criteria} is not in force on {on}: nothing is accepted under it",
            params,
        );
        return Ok(AcceptanceDecision { in_force, ..AcceptanceDecision::nothing(question, &why) });
    }
    let places = Places::listed(question.scope);
    let ladder = Ladder::new(criteria, question.category, &places, "/criteria".to_owned());
    let Ruling { mut verdict, criterion, rung, gap } = ladder.rule(level, rank, "/category", &mut why);
    let reaching = criterion.filter(|_| rung.is_some());
    let mut may = question.authority.map(|_| false);
    if let (Some(asker), Some(criterion)) = (question.authority, reaching) {
        let is_asker = |role: &Option<Id<Role>>| match asker {
            Asker::RiskOwner => role.is_none(),
            Asker::Role(asker) => role.as_ref() == Some(asker),
        };
        let mut higher = ladder.rungs.iter().skip(rung.unwrap_or_default());
        let own = higher.find(|(_, rung)| is_asker(&rung.authority)).map(|(_, rung)| *rung);
        may = Some(own.is_some());
        verdict = if own.is_some() { Verdict::Accept } else { Verdict::Escalate };
        let template = match own {
            Some(_) => "{asker} may accept up to {limit} by {criterion}",
            None => "{asker} may not accept {level}: {authority} may",
        };
        let told = own.unwrap_or(criterion);
        let asker = match asker {
            Asker::RiskOwner => "the risk owner".to_owned(),
            Asker::Role(role) => role.to_string(),
        };
        let params = Params::none()
            .with("asker", asker)
            .with("level", level.to_string())
            .with("limit", told.level.to_string())
            .with("criterion", told.id.to_string())
            .with("authority", authority(told));
        why.step("authority", &["/authority", &ladder.pointer(told)], template, params);
    }
    let longest = reaching.and_then(|criterion| criterion.longest);
    let until = longest.map(|longest| question.on.plus(longest));
    if let (Some(longest), Some(until), Some(criterion)) = (longest, until, reaching) {
        let params = Params::none().with("longest", longest.to_string()).with("until", until.to_string());
        let at = format!("{}/longest", ladder.pointer(criterion));
        why.step("longest", &["/on", &at], "accepted on that day it lasts {longest} at most, until {until}", params);
    }
    Ok(AcceptanceDecision {
        verdict,
        criterion: criterion.map(|criterion| criterion.id.clone()),
        limit: criterion.map(|criterion| criterion.level.clone()),
        gap: gap.map(Count::of),
        role: reaching.and_then(|criterion| criterion.authority.clone()),
        owner: reaching.is_some_and(|criterion| criterion.authority.is_none()),
        may,
        explicit: criterion.is_some_and(|criterion| criterion.explicit == Some(true)),
        longest,
        until,
        conditions: reaching.and_then(|criterion| criterion.conditions.clone()),
        in_force,
        ..AcceptanceDecision::nothing(question, &why)
    })
}
