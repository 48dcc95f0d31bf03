//! IMP: continual improvement (clause 10.1).

mod effect;
mod period;
mod sources;
mod table;
mod trend;

pub(crate) use sources::{Raised, raised};
pub(crate) use table::RULES;
pub(crate) use trend::worsening;

use crate::base::Date;
use crate::lifecycle::{Improvements, state};
use crate::model::{Improvement, ImprovementState, MetricDirection};
use crate::rules::View;

impl View<'_> {
    /// The state of an improvement; `None` where neither history nor record tells, or the history cannot have happened (REF006).
    pub(crate) fn improvement_state(&self, improvement: &Improvement) -> Option<ImprovementState> {
        if improvement.history.is_empty() {
            return improvement.state;
        }
        state::<Improvements>(improvement, "", self.as_of()).ok().flatten()
    }

    /// Which way the metric of an improvement is better.
    pub(crate) fn metric_direction(&self, improvement: &Improvement) -> Option<MetricDirection> {
        improvement.metric.as_ref().and_then(|id| self.get(id)).and_then(|metric| metric.direction)
    }
}

/// The days on which something happened to an improvement.
pub(crate) fn days(improvement: &Improvement) -> impl Iterator<Item = Date> {
    let decided = improvement.decision.as_ref().and_then(|decision| decision.on);
    let judged = improvement.evaluation.as_ref().and_then(|evaluation| evaluation.on);
    [improvement.proposed_on, decided, improvement.done_on, judged].into_iter().flatten()
}
