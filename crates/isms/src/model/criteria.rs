//! Risk criteria (clause 6.1.2 a): what risks are rated with and which of them are acceptable.

use isms_derive::Shape;

use super::common::{Approval, Item, Meta, entity};
use super::places::Places;
use super::{LossTolerance, Risk, Role, Unit};
use crate::base::{Date, Digest, Id, Interval, Label, Line, RecordRef, Text};
use crate::scoring::{ControlEffect, Criteria, CriteriaFault, Level, Method, Scale};

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
    /// How the effect of controls is reckoned with; absent means that assessors rate again and nothing is computed.
    pub control_effect: Option<ControlEffect>,
    /// The level the organization wants to reach, where that lies below what it may accept.
    pub desired: Vec<DesiredLevel>,
    /// How much loss a year may bring, where risk is measured in money.
    pub loss_tolerance: Option<LossTolerance>,
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
    /// What it is for: assets, processes, units and other records; empty means everything that has no criterion of its own. See
    /// [`RiskCriteria::acceptance_for`].
    pub scope: Vec<RecordRef>,
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

    /// The acceptance criteria that fit, from the lowest level to the highest.
    ///
    /// A criterion fits if its category is that of the risk or absent, and its scope holds a place of the risk or is empty. Of those
    /// that fit, the nearest alone count: first by scope, the nearest place before a farther one and any place before none; among
    /// them those of the category itself before those for every category.
    #[must_use]
    pub fn acceptance_for(&self, category: Option<&Label>, places: &Places) -> Vec<&AcceptanceCriterion> {
        let nearness = |criterion: &AcceptanceCriterion| {
            let distance = if criterion.scope.is_empty() { usize::MAX } else { places.distance(&criterion.scope)? };
            match &criterion.category {
                None => Some((distance, true)),
                own => (own.as_ref() == category).then_some((distance, false)),
            }
        };
        let Some(nearest) = self.acceptance.iter().filter_map(nearness).min() else { return Vec::new() };
        let mut chosen: Vec<_> = self.acceptance.iter().filter(|known| nearness(known) == Some(nearest)).collect();
        crate::base::order::sort_by_key(&mut chosen, |criterion| {
            self.levels.iter().position(|level| level.id == criterion.level)
        });
        chosen
    }

    /// The places of a risk, as far as its acceptance criteria ask for them; see [`Places::of`].
    pub fn places(&self, risk: &Risk, unit_above: &mut dyn FnMut(&str, &str) -> Option<Id<Unit>>) -> Places {
        if self.acceptance.iter().all(|criterion| criterion.scope.is_empty()) {
            return Places::default();
        }
        Places::of(risk, unit_above)
    }

    /// The desired level for a category.
    #[must_use]
    pub fn desired_for(&self, category: Option<&Label>) -> Option<&Label> {
        let own = self.desired.iter().find(|desired| category.is_some() && desired.category.as_ref() == category);
        own.or_else(|| self.desired.iter().find(|desired| desired.category.is_none())).map(|desired| &desired.level)
    }
}
