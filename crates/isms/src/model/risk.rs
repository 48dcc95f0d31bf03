//! Risks: what could happen, how it was assessed, how it is treated and who accepted what remains (clauses 6.1.2, 6.1.3, 8.2, 8.3).

use isms_derive::Shape;

use super::common::{Action, Item, Meta, entity};
use super::risk_history::{AcceptanceCommand, AcceptanceState, RiskCommand, RiskState};
use super::{
    Asset, Control, Delegation, Person, Property, Quantification, RiskCriteria, Role, Supplier, Threat, Vulnerability,
};
use crate::base::{Date, Digest, Id, Json, Label, Line, Percent, RecordRef, Shape as _, Text, fingerprint};
use crate::scoring::{Criteria, CriterionLevel, Inputs, Missing, RatingFactor};

/// A risk (clauses 6.1.2, 8.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Risk {
    /// The risk's id.
    pub id: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// What could happen, in words.
    pub description: Option<Text>,
    /// Who answers for the risk (clause 6.1.2 c 2).
    pub owner: Option<Id<Person>>,
    /// Its category; acceptance criteria may differ by category.
    pub category: Option<Label>,
    /// The assets it threatens.
    pub assets: Vec<Id<Asset>>,
    /// What it concerns beside its assets: processes, units, sites, suppliers; acceptance criteria may differ by it.
    pub scope: Vec<RecordRef>,
    /// The threat, in an asset-based scenario.
    pub threat: Option<Id<Threat>>,
    /// The vulnerabilities it exploits, in an asset-based scenario.
    pub vulnerabilities: Vec<Id<Vulnerability>>,
    /// The event, in an event-based scenario.
    pub event: Option<Text>,
    /// The properties it harms (clause 6.1.2 c 1).
    pub properties: Vec<Property>,
    /// Its assessments, each a dated snapshot (clause 8.2).
    pub assessments: Vec<Assessment>,
    /// The risk in money, by stage, each a dated snapshot.
    pub quantified: Vec<Quantification>,
    /// How it is treated (clause 6.1.3).
    pub treatment: Option<Treatment>,
    /// Who accepted what remains (clause 6.1.3 f).
    pub acceptance: Option<Acceptance>,
    /// What happened that asks for a new assessment.
    pub triggers: Vec<Trigger>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<RiskState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<RiskCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Risk, "risks", title: title, owner: owner);

/// Which risk an assessment measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Shape)]
pub enum Stage {
    /// As if there were no controls.
    Inherent,
    /// With the controls that work on that day.
    Current,
    /// As expected once the treatment is done.
    Target,
    /// As measured after the treatment.
    Residual,
}

/// One assessment of a risk.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Assessment {
    /// The assessment's id.
    pub id: Id<Item>,
    /// Which risk it measures.
    pub stage: Stage,
    /// The day.
    pub on: Option<Date>,
    /// Who assessed.
    pub by: Option<Id<Person>>,
    /// The criteria it was made under.
    pub criteria: Option<Id<RiskCriteria>>,
    /// The level on the likelihood scale.
    pub likelihood: Option<Label>,
    /// The level on the consequence scale, by criterion.
    pub consequence: Vec<CriterionLevel>,
    /// The named inputs of methods that need more than likelihood and consequence, each once.
    pub factors: Vec<RatingFactor>,
    /// The level of risk as somebody stated it; it must agree with the criteria.
    pub level: Option<Label>,
    /// The controls whose effect it counts on; absent means that nobody has said. No part of the fingerprint.
    pub controls: Vec<Id<Control>>,
    /// Why it was rated so.
    pub rationale: Option<Text>,
}

impl Assessment {
    /// What it is rated by.
    #[must_use]
    pub fn inputs(&self) -> Inputs<'_> {
        Inputs { likelihood: self.likelihood.as_ref(), consequence: &self.consequence, factors: &self.factors }
    }

    /// Whether it is complete enough to be rated under criteria, whether or not what it says lies on their scales. Where the
    /// criteria are missing, incomplete or do not fit together, nobody can say what their method needs: then likelihood and
    /// consequence, or any factor, count as complete.
    #[must_use]
    pub fn is_rated(&self, criteria: Option<&Criteria<'_>>) -> bool {
        self.missing(criteria).is_empty()
    }

    /// What it lacks to be rated: see [`Assessment::is_rated`].
    #[must_use]
    pub fn missing(&self, criteria: Option<&Criteria<'_>>) -> Vec<Missing> {
        match criteria {
            Some(criteria) => criteria.missing(&self.inputs()),
            None if self.factors.is_empty() => self.inputs().missing_of_two(),
            None => Vec::new(),
        }
    }

    /// The fingerprint of what decides its rating: the criteria, the stage, likelihood, consequences, factors and stated level;
    /// `None` while the criteria are incomplete.
    #[must_use]
    pub fn fingerprint(&self, criteria: &RiskCriteria) -> Option<Digest> {
        let mut consequences: Vec<_> = self.consequence.iter().collect();
        crate::base::order::sort_by(&mut consequences, |a, b| a.criterion.cmp(&b.criterion));
        let mut map = Json::map();
        map.put("criteria", criteria.sound()?.essence());
        map.put("stage", self.stage.as_str());
        if let Some(likelihood) = &self.likelihood {
            map.put("likelihood", likelihood.as_str());
        }
        map.put("consequence", Json::List(consequences.into_iter().map(|scored| scored.to_json()).collect()));
        if !self.factors.is_empty() {
            let mut factors: Vec<_> = self.factors.iter().collect();
            crate::base::order::sort_by(&mut factors, |a, b| a.factor.cmp(&b.factor));
            map.put("factors", Json::List(factors.into_iter().map(|factor| factor.to_json()).collect()));
        }
        if let Some(level) = &self.level {
            map.put("level", level.as_str());
        }
        Some(fingerprint(&map))
    }
}

/// An option for treating a risk (ISO/IEC 27005:2022, clause 8.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub enum TreatmentOption {
    /// Changes likelihood or consequence by controls.
    Modify {},
    /// Keeps it by informed choice.
    Retain {},
    /// Ends the activity that gives rise to it.
    Avoid {
        /// The activity.
        activity: Option<Line>,
        /// The record of the activity, if there is one.
        record: Option<RecordRef>,
        /// The day it ended.
        ended_on: Option<Date>,
    },
    /// Shares it with another party, such as an insurer; accountability stays.
    Share {
        /// The other party.
        counterparty: Option<Line>,
        /// The supplier record of the other party.
        supplier: Option<Id<Supplier>>,
    },
}

/// How a risk is treated: options, controls and actions, drawn up and approved (clause 6.1.3).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Treatment {
    /// The options chosen; they combine.
    pub options: Vec<TreatmentOption>,
    /// The controls that modify the risk.
    pub controls: Vec<Id<Control>>,
    /// What is to be done.
    pub actions: Vec<Action>,
    /// By how much the plan as a whole is taken to lower the score, under the convention that takes a percentage off it.
    pub reduces_by: Option<Percent>,
    /// The day the plan was drawn up or last changed.
    pub drawn_up_on: Option<Date>,
    /// The risk owner's approvals of the plan (clause 6.1.3 f).
    pub approved: Vec<PlanApproval>,
}

impl Treatment {
    /// Whether an option is among those chosen, by its tag.
    #[must_use]
    pub fn has(&self, kind: &str) -> bool {
        self.options.iter().any(|option| option.kind() == kind)
    }

    /// The fingerprint of what an approval of the plan covers: options, controls, the reduction claimed, and each action's what, owner and first due date.
    /// What is noted while the plan is carried out, such as the day an activity ended, is no part of it.
    #[must_use]
    pub fn fingerprint(&self) -> Digest {
        let mut controls: Vec<&str> = self.controls.iter().map(Id::as_str).collect();
        crate::base::order::sort(&mut controls);
        let mut options: Vec<_> = self.options.iter().map(|option| option.to_json()).collect();
        for option in &mut options {
            option.take("ended_on");
        }
        crate::base::order::sort_by_key(&mut options, crate::base::write::canonical);
        let mut actions: Vec<&Action> = self.actions.iter().collect();
        crate::base::order::sort_by(&mut actions, |a, b| a.id.cmp(&b.id));
        let actions = actions.into_iter().map(|action| {
            let mut map = Json::map();
            map.put("id", action.id.as_str());
            map.put("what", action.what.as_str());
            if let Some(owner) = &action.owner {
                map.put("owner", owner.as_str());
            }
            if let Some(due) = action.first_due.or(action.due) {
                map.put("due", due.to_string());
            }
            map
        });
        let mut map = Json::map();
        map.put("options", Json::List(options));
        map.put("controls", Json::List(controls.into_iter().map(Json::text).collect()));
        map.put("actions", Json::List(actions.collect()));
        if let Some(percent) = &self.reduces_by {
            map.put("reduces_by", percent.to_json());
        }
        fingerprint(&map)
    }
}

/// The risk owner's approval of a treatment plan.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PlanApproval {
    /// Who approved.
    pub by: Id<Person>,
    /// The day.
    pub on: Date,
    /// The delegation they acted under, if not in their own right.
    pub under: Option<Id<Delegation>>,
    /// The fingerprint of the plan they approved.
    pub fingerprint: Option<Digest>,
}

/// The acceptance of a remaining risk (clause 6.1.3 f).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Acceptance {
    /// Who accepted.
    pub by: Option<Id<Person>>,
    /// The role in which they did.
    pub authority: Option<Id<Role>>,
    /// The delegation they acted under, if not in their own right.
    pub under: Option<Id<Delegation>>,
    /// The day.
    pub on: Option<Date>,
    /// The last day it holds.
    pub until: Option<Date>,
    /// The level of risk that was accepted.
    pub level: Option<Label>,
    /// The assessment that was accepted.
    pub assessment: Option<Id<Item>>,
    /// The fingerprint of that assessment.
    pub fingerprint: Option<Digest>,
    /// On what conditions.
    pub conditions: Option<Text>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<AcceptanceState>,
    /// What happened to it.
    pub history: Vec<AcceptanceCommand>,
}

/// Something that asks for a new assessment.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Trigger {
    /// The trigger's id.
    pub id: Id<Item>,
    /// The day.
    pub on: Date,
    /// What happened.
    pub what: Line,
    /// The record of it, such as an incident or a change.
    pub record: Option<RecordRef>,
}

/// Whether an assessment is complete enough to be rated under its criteria: see [`Assessment::is_rated`].
pub type IsRated<'a> = &'a dyn Fn(&Assessment) -> bool;

impl Risk {
    /// The latest rated assessment of a stage on or before a day. Undated assessments count as older than dated ones; of two on one
    /// day the later in the list counts.
    #[must_use]
    pub fn latest(&self, stage: Stage, day: Date, is_rated: IsRated<'_>) -> Option<(usize, &Assessment)> {
        self.latest_of(&[stage], day, is_rated)
    }

    /// The latest rated assessment of what the risk is now: current or residual, whichever is later; inherent where there is neither.
    #[must_use]
    pub fn present(&self, day: Date, is_rated: IsRated<'_>) -> Option<(usize, &Assessment)> {
        self.latest_of(&[Stage::Current, Stage::Residual], day, is_rated)
            .or_else(|| self.latest(Stage::Inherent, day, is_rated))
    }

    /// The latest quantification of a stage on or before a day, in the order of [`Risk::latest`].
    #[must_use]
    pub fn latest_quantified(&self, stage: Stage, day: Date) -> Option<(usize, &Quantification)> {
        self.quantified_of(&[stage], day)
    }

    /// The latest quantification of what the risk is now, in the order of [`Risk::present`].
    #[must_use]
    pub fn present_quantified(&self, day: Date) -> Option<(usize, &Quantification)> {
        self.quantified_of(&[Stage::Current, Stage::Residual], day)
            .or_else(|| self.latest_quantified(Stage::Inherent, day))
    }

    fn quantified_of(&self, stages: &[Stage], day: Date) -> Option<(usize, &Quantification)> {
        let candidates = self.quantified.iter().enumerate();
        candidates
            .filter(|(_, q)| stages.contains(&q.stage) && q.on.is_none_or(|on| on <= day))
            .max_by_key(|(index, q)| (q.on, *index))
    }

    fn latest_of(&self, stages: &[Stage], day: Date, is_rated: IsRated<'_>) -> Option<(usize, &Assessment)> {
        let candidates = self.assessments.iter().enumerate();
        candidates
            .filter(|(_, a)| stages.contains(&a.stage) && a.on.is_none_or(|on| on <= day) && is_rated(a))
            .max_by_key(|(index, a)| (a.on, *index))
    }
}
