//! What can move a risk.

use super::{MoverEffect, MoverKind, RiskMover};
use crate::base::Id;
use crate::model::{Risk, RiskCriteria, Stage};
use crate::rules::Level;
use crate::views::control::ControlOnDay;
use crate::views::evaluation::{Decider, Evaluation, LevelBasis, Verdict};
use crate::views::level::comparable;
use crate::views::look::Look;
use crate::views::plan::{ActionOnDay, ActionStanding};

/// A risk, what it is now, and the levels it may come to.
pub(super) struct Subject<'s, 'a> {
    pub(super) look: &'s Look<'a>,
    pub(super) risk: &'a Risk,
    pub(super) evaluation: &'s Evaluation,
    pub(super) actions: &'s [ActionOnDay],
}

impl<'a> Subject<'_, 'a> {
    /// The level of the latest assessment of a stage.
    pub(super) fn stage(&self, stage: Stage) -> Option<Level<'a>> {
        self.look.view.stage_level(self.risk, stage)
    }

    /// What it would mean to come to another level; nothing if it is the same, or if the two do not compare.
    fn towards(&self, other: &Level<'_>) -> Option<MoverEffect> {
        let now = self.evaluation.level.as_ref()?;
        let criteria = self.look.isms.risk_criteria.get(now.criteria.as_str())?;
        if !comparable(criteria, other.criteria) {
            return Some(MoverEffect::Unknown);
        }
        match other.rank.cmp(&now.rank) {
            std::cmp::Ordering::Less => Some(MoverEffect::Lowers),
            std::cmp::Ordering::Greater => Some(MoverEffect::Raises),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// Everything that can move it, what is under way first.
    pub(super) fn movers(&self) -> Vec<RiskMover> {
        let mut movers: Vec<RiskMover> = self.actions.iter().filter_map(|action| self.action(action)).collect();
        movers.extend(self.evaluation.rests_on.iter().filter_map(|control| self.control(control)));
        movers.extend(self.evaluation.superseded_by.as_ref().map(reassessment));
        movers.extend(self.acceptance());
        let lowers = movers.iter().any(|mover| matches!(mover.effect, MoverEffect::Lowers | MoverEffect::Unknown));
        if self.evaluation.verdict == Verdict::Treat && !lowers {
            let text = "it has to be treated, and nothing is under way that would lower it".to_owned();
            movers.push(plain(MoverKind::Nothing, MoverEffect::Unknown, text));
        }
        movers
    }

    fn action(&self, action: &ActionOnDay) -> Option<RiskMover> {
        if !action.is_open() {
            return None;
        }
        let target = self.stage(Stage::Target);
        let effect = target.as_ref().map_or(Some(MoverEffect::Unknown), |target| self.towards(target));
        let due = match (action.state, action.due, action.days_overdue) {
            (ActionStanding::Overdue, Some(due), Some(days)) => format!("due on {due}, {days} days ago"),
            (_, Some(due), _) => format!("due on {due}"),
            _ => "without a due date".to_owned(),
        };
        let what = &action.what;
        let text = match (&target, effect) {
            (None, _) => format!("{what}, {due}; no target assessment says what it leads to"),
            (Some(target), None) => {
                format!("{what}, {due}; {} is expected once the treatment is done, as now", target.name)
            }
            (Some(target), Some(_)) => format!("{what}, {due}; {} is expected once the treatment is done", target.name),
        };
        Some(RiskMover {
            action: Some(action.id.clone()),
            level: target.map(|target| target.id.clone()),
            due: action.due,
            ..plain(MoverKind::Action, effect.unwrap_or(MoverEffect::Settles), text)
        })
    }

    fn control(&self, control: &ControlOnDay) -> Option<RiskMover> {
        let name = control.title.as_ref().map_or_else(|| control.control.to_string(), |title| title.to_string());
        if control.carries() == Some(true) {
            if self.evaluation.basis == LevelBasis::Fallback {
                return None;
            }
            let inherent = self.stage(Stage::Inherent);
            let effect = inherent.as_ref().map_or(Some(MoverEffect::Unknown), |inherent| self.towards(inherent))?;
            let text = match &inherent {
                Some(inherent) => format!("should {name} fail, its inherent level would stand: {}", inherent.name),
                None => format!("should {name} fail, no level would stand, for there is no inherent assessment"),
            };
            return Some(RiskMover {
                control: Some(control.control.clone()),
                level: inherent.map(|inherent| inherent.id.clone()),
                ..plain(MoverKind::WorkingControl, effect, text)
            });
        }
        let reason = control.reason.as_str().replace('_', " ");
        let stated = self.look.view.present_level(self.risk);
        let lost = self.evaluation.basis == LevelBasis::Fallback;
        let back = stated.filter(|_| lost && control.carries() == Some(false));
        let effect = back.as_ref().and_then(|stated| self.towards(stated)).unwrap_or(MoverEffect::Unknown);
        let text = match &back {
            Some(stated) => format!("{name} does not work ({reason}); once it does, {} can stand again", stated.name),
            None => format!("its level rests on {name}, which is not known to work in full ({reason})"),
        };
        Some(RiskMover {
            control: Some(control.control.clone()),
            level: back.map(|stated| stated.id.clone()),
            ..plain(MoverKind::FailingControl, effect, text)
        })
    }

    fn acceptance(&self) -> Option<RiskMover> {
        let open = matches!(self.evaluation.verdict, Verdict::Accept | Verdict::Escalate) && !self.evaluation.settled;
        let decider = self.evaluation.may_decide.as_ref().filter(|_| open)?;
        let text = format!("{} may accept it", decider_in_words(decider));
        Some(RiskMover {
            level: self.evaluation.level.as_ref().map(|level| level.id.clone()),
            ..plain(MoverKind::Acceptance, MoverEffect::Settles, text)
        })
    }
}

fn decider_in_words(decider: &Decider) -> String {
    let persons: Vec<&str> = decider.persons.iter().map(Id::as_str).collect();
    let who = decider.role.as_ref().map_or("the risk owner", |role| role.as_str());
    if persons.is_empty() { format!("{who} (nobody on this day)") } else { format!("{who} ({})", persons.join(", ")) }
}

fn reassessment(now: &Id<RiskCriteria>) -> RiskMover {
    let text = format!("it is rated under criteria that {now} took the place of: a new assessment may move it");
    plain(MoverKind::Reassessment, MoverEffect::Unknown, text)
}

fn plain(kind: MoverKind, effect: MoverEffect, text: String) -> RiskMover {
    RiskMover { kind, effect, action: None, control: None, level: None, due: None, text }
}
