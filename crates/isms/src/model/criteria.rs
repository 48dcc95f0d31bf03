//! Risk criteria (clause 6.1.2 a): what risks are rated with and which of them are acceptable.

use isms_derive::Shape;

use super::Role;
use super::common::{Approval, Item, Meta, entity};
use crate::base::{Date, Digest, Id, Interval, Label, Line, Text};
use crate::scoring::{Criteria, CriteriaFault, Level, Method, Scale};

/// How risks are identified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Approach {
    /// From assets, threats and vulnerabilities.
    AssetBased,
    /// From events and their consequences.
    EventBased,
}

/// Risk criteria in one version (clause 6.1.2 a).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct RiskCriteria {
    /// The id of this version.
    pub id: Id<RiskCriteria>,
    /// What it is called.
    pub title: Option<Line>,
    /// The first day it is in force.
    pub effective_from: Option<Date>,
    /// The last day it is in force; absent means until a later version takes its place.
    pub effective_until: Option<Date>,
    /// How risks are identified.
    pub approach: Option<Approach>,
    /// The likelihood scale.
    pub likelihood: Option<Scale>,
    /// The consequence scale.
    pub consequence: Option<Scale>,
    /// The levels of risk, lowest first.
    pub levels: Vec<Level>,
    /// How likelihood and consequence give a level of risk.
    pub method: Option<Method>,
    /// Which risks may be accepted, and by whom (clause 6.1.2 a 1).
    pub acceptance: Vec<AcceptanceCriterion>,
    /// The level the organization wants to reach, where that lies below what it may accept.
    pub desired: Vec<DesiredLevel>,
    /// When risks are assessed again, beside the planned interval (clause 6.1.2 a 2).
    pub reassess_when: Vec<Line>,
    /// Who approved it.
    pub approved: Vec<Approval>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(RiskCriteria, "risk_criteria", name: title);

/// Up to which level risks may be accepted, by whom and for how long.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AcceptanceCriterion {
    /// The criterion's id.
    pub id: Id<Item>,
    /// The category of risk it is for; absent means every category that has none of its own.
    pub category: Option<Label>,
    /// The highest level that may be accepted under it.
    pub level: Label,
    /// The role that may accept up to this level; absent means the risk owner.
    pub authority: Option<Id<Role>>,
    /// The longest time an acceptance lasts; absent means without end.
    pub longest: Option<Interval>,
    /// Whether each risk must be accepted explicitly; absent or false means that a risk within the level is acceptable as it is.
    pub explicit: Option<bool>,
    /// On what conditions.
    pub conditions: Option<Text>,
}

/// A level the organization wants to reach.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct DesiredLevel {
    /// The category of risk it is for; absent means every category that has none of its own.
    pub category: Option<Label>,
    /// The level.
    pub level: Label,
}

impl RiskCriteria {
    /// The method and the scales it uses, checked to fit together; `None` while one of them is missing.
    ///
    /// # Errors
    /// What does not fit.
    pub fn rating<'c>(&'c self) -> Option<Result<Criteria<'c>, Vec<CriteriaFault>>> {
        let method = self.method.as_ref()?;
        let scale = |given: &'c Option<Scale>, used: bool| match given {
            Some(scale) => Some(scale),
            None => (!used).then_some(Scale::NONE),
        };
        let likelihood = scale(&self.likelihood, method.uses_likelihood())?;
        let consequence = scale(&self.consequence, method.uses_consequence())?;
        Some(Criteria::new(likelihood, consequence, &self.levels, method))
    }

    /// The same, if complete and fitting.
    #[must_use]
    pub fn sound(&self) -> Option<Criteria<'_>> {
        self.rating()?.ok()
    }

    /// The fingerprint of what decides a rating; `None` while that is incomplete.
    #[must_use]
    pub fn fingerprint(&self) -> Option<Digest> {
        self.sound().map(|criteria| criteria.fingerprint())
    }

    /// Whether it is in force on that day, as far as its own dates tell.
    #[must_use]
    pub fn may_hold_on(&self, day: Date) -> bool {
        self.effective_from.is_some_and(|from| from <= day) && self.effective_until.is_none_or(|until| day <= until)
    }

    /// The acceptance criteria for a category, from the lowest level to the highest: those of the category itself, or the general
    /// ones where it has none.
    #[must_use]
    pub fn acceptance_for(&self, category: Option<&Label>) -> Vec<&AcceptanceCriterion> {
        let own: Vec<_> =
            self.acceptance.iter().filter(|c| category.is_some() && c.category.as_ref() == category).collect();
        let mut chosen =
            if own.is_empty() { self.acceptance.iter().filter(|c| c.category.is_none()).collect() } else { own };
        crate::base::order::sort_by_key(&mut chosen, |criterion| {
            self.levels.iter().position(|level| level.id == criterion.level)
        });
        chosen
    }

    /// The desired level for a category.
    #[must_use]
    pub fn desired_for(&self, category: Option<&Label>) -> Option<&Label> {
        let own = self.desired.iter().find(|desired| category.is_some() && desired.category.as_ref() == category);
        own.or_else(|| self.desired.iter().find(|desired| desired.category.is_none())).map(|desired| &desired.level)
    }
}
