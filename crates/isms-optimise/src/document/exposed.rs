//! A risk of a document as the optimiser sees it.

use isms::scoring::ControlledRisk;
use isms::views::{MovableEffect, MovableRisk};

use super::answer::StuckReason;
use super::gather::Brought;
use super::request::{OptimiseGoal, RiskLoss};
use crate::problem::{Amount, Exposure, Listed};

/// By what a risk is brought down.
pub(super) enum Route {
    /// By the effect of controls, under the convention of its criteria.
    Effect {
        effect: Box<MovableEffect>,
        /// Which means puts which control into operation: its number in the effect, and the means.
        controls: Vec<(usize, usize)>,
        /// The rank computed for the day.
        today: usize,
    },
    /// To what its target assessment expects, once all of its treatment is done.
    Target { means: usize, rank: usize },
    /// To another annual loss, once all of its treatment is done.
    Loss { means: usize, after: Amount },
    /// By nothing.
    Stuck(StuckReason),
}

/// A risk, and what brings it down.
pub(super) struct Exposed<'a> {
    pub(super) movable: MovableRisk<'a>,
    pub(super) route: Route,
    /// Whether it counts towards the goal: it has a level and, where that matters, a criterion; or it has an annual loss.
    pub(super) counts: bool,
    /// Its annual loss on the day, where that is the goal.
    pub(super) loss: Option<Amount>,
    means: Vec<usize>,
}

impl<'a> Exposed<'a> {
    pub(super) fn new(movable: MovableRisk<'a>, brought: &[Brought<'_>], goal: OptimiseGoal, uncosted: bool) -> Self {
        let counts = movable.level.is_some() && (goal != OptimiseGoal::Over || movable.limit.is_some());
        let route = if movable.level.is_none() {
            Route::Stuck(StuckReason::Unrated)
        } else if counts {
            route(&movable, brought, uncosted)
        } else {
            Route::Stuck(StuckReason::NoCriterion)
        };
        Self::of(movable, route, counts, None)
    }

    /// The same for the annual loss as the goal.
    pub(super) fn losing(
        movable: MovableRisk<'a>,
        brought: &[Brought<'_>],
        loss: Option<&RiskLoss>,
        uncosted: bool,
    ) -> Self {
        let before = loss.map(|loss| loss.before.micros());
        let after = loss.and_then(|loss| loss.after).map(|after| after.micros());
        let route = match (before, treatment(&movable, brought), after) {
            (None, ..) => Route::Stuck(StuckReason::NoLoss),
            (Some(before), Some(means), Some(after)) if after < before => Route::Loss { means, after },
            (_, Some(_), Some(_)) => Route::Stuck(StuckReason::NoGain),
            (_, Some(_), None) => Route::Stuck(StuckReason::NoEffect),
            (_, None, _) => Route::Stuck(untreated(uncosted)),
        };
        Self::of(movable, route, before.is_some(), before)
    }

    fn of(movable: MovableRisk<'a>, route: Route, counts: bool, loss: Option<Amount>) -> Self {
        let mut means: Vec<usize> = match &route {
            Route::Effect { controls, .. } => controls.iter().map(|(_, means)| *means).collect(),
            Route::Target { means, .. } | Route::Loss { means, .. } => vec![*means],
            Route::Stuck(_) => Vec::new(),
        };
        isms::base::order::sort(&mut means);
        means.dedup();
        Self { movable, route, counts, loss, means }
    }

    /// The rank that stands on the day.
    pub(super) fn standing(&self) -> usize {
        self.movable.level.as_ref().map_or(0, |level| level.rank)
    }

    /// The means that bear on it.
    pub(super) fn means(&self) -> &[usize] {
        &self.means
    }

    /// The rank with those means at work: what is computed or expected then, where that is less than what stands.
    pub(super) fn rank(&self, works: &dyn Fn(usize) -> bool) -> usize {
        let standing = self.standing();
        match &self.route {
            Route::Effect { effect, controls, today } => {
                let reached = computed(effect, controls, works);
                // What is computed for the day may differ from what was assessed: only what a plan changes brings the risk down.
                if reached < *today { reached.min(standing) } else { standing }
            }
            Route::Target { means, rank } if works(*means) => standing.min(*rank),
            _ => standing,
        }
    }

    pub(super) fn exposure<'g>(&'g self, weigh: &'g dyn Fn(&Exposed<'_>, usize) -> Amount) -> Box<dyn Exposure + 'g> {
        let Some(before) = self.loss else { return Box::new(Weighed { risk: self, weigh }) };
        let done = match &self.route {
            Route::Loss { means, after } => vec![(vec![*means], *after)],
            _ => Vec::new(),
        };
        Box::new(Listed::new(before, done))
    }
}

fn computed(effect: &MovableEffect, controls: &[(usize, usize)], works: &dyn Fn(usize) -> bool) -> usize {
    let at_work = |control: usize| {
        effect.working.contains(&control) || controls.iter().any(|(own, means)| *own == control && works(*means))
    };
    effect.controlled.level(&at_work).map_or(usize::MAX, |outcome| outcome.rank)
}

fn route(movable: &MovableRisk<'_>, brought: &[Brought<'_>], uncosted: bool) -> Route {
    let standing = movable.level.as_ref().map_or(0, |level| level.rank);
    if let Some(effect) = &movable.effect {
        let mut controls = Vec::new();
        for (means, brought) in brought.iter().enumerate() {
            let number = match brought {
                Brought::Control(position, _) => *position,
                Brought::Treatment(risk) if *risk == movable.index => ControlledRisk::PLAN,
                Brought::Treatment(_) => continue,
            };
            let lowers = || effect.controlled.reductions().iter().any(|reduction| reduction.control == number);
            if (number == ControlledRisk::PLAN || lowers()) && !effect.working.contains(&number) {
                controls.push((number, means));
            }
        }
        let today = computed(effect, &[], &|_| false);
        let least = computed(effect, &controls, &|_| true);
        // Whether the treatment is done matters to few conventions.
        let alone: Vec<(usize, usize)> =
            controls.iter().filter(|(number, _)| *number != ControlledRisk::PLAN).copied().collect();
        if computed(effect, &alone, &|_| true) == least {
            controls = alone;
        }
        if least < today && least < standing {
            return Route::Effect { effect: Box::new(effect.clone()), controls, today };
        }
        if controls.iter().any(|(number, _)| *number != ControlledRisk::PLAN) {
            return Route::Stuck(StuckReason::NoGain);
        }
    }
    match (treatment(movable, brought), movable.target) {
        (Some(means), Some((rank, _))) if rank < standing => Route::Target { means, rank },
        (Some(_), Some(_)) => Route::Stuck(StuckReason::NoGain),
        (Some(_), None) => Route::Stuck(StuckReason::NoEffect),
        (None, _) => Route::Stuck(untreated(uncosted)),
    }
}

/// The means that is the whole treatment of a risk, where that can be completed.
fn treatment(movable: &MovableRisk<'_>, brought: &[Brought<'_>]) -> Option<usize> {
    brought.iter().position(|brought| matches!(brought, Brought::Treatment(risk) if *risk == movable.index))
}

/// Why a treatment cannot be completed.
fn untreated(uncosted: bool) -> StuckReason {
    if uncosted { StuckReason::NoCost } else { StuckReason::NoAction }
}

/// A risk measured by a goal.
struct Weighed<'g, 'a> {
    risk: &'g Exposed<'a>,
    weigh: &'g dyn Fn(&Exposed<'_>, usize) -> Amount,
}

impl Exposure for Weighed<'_, '_> {
    fn means(&self) -> &[usize] {
        self.risk.means()
    }
    fn value(&self, works: &dyn Fn(usize) -> bool) -> Amount {
        (self.weigh)(self.risk, self.risk.rank(works))
    }
}
