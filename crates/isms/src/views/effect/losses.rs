//! What is lost if one control fails, and whether the acceptance line is crossed then.

use super::reckon::{Computed, Reckoned};
use crate::base::{Count, Number};
use crate::model::Risk;
use crate::scoring::effect::tidy;
use crate::views::evaluation::{Evaluation, evaluate_with};
use crate::views::look::Look;

/// What is lost without one control.
#[derive(Debug, Default)]
pub(super) struct Loss {
    pub(super) levels: Option<Count>,
    pub(super) score: Option<Number>,
    pub(super) crosses: bool,
}

/// What a risk loses if the control of that number fails today. `today` is the risk by its computed level; what it would be is evaluated as
/// [`what_if`](crate::views::what_if) evaluates it, so that both say the same.
pub(super) fn without<'a>(
    look: &Look<'a>,
    index: usize,
    risk: &Risk,
    reckoned: &Reckoned<'_, 'a>,
    number: usize,
    today: &Evaluation,
) -> Loss {
    let left = |control: usize| {
        // What the treatment claims as a whole is gone too: not all of it works.
        control != number && reckoned.works_today(control)
    };
    let (Some(with), Some(without)) =
        (reckoned.outcome(&|control| reckoned.works_today(control)), reckoned.outcome(&left))
    else {
        return Loss::default();
    };
    let score = with.score.zip(without.score).and_then(|(with, without)| Number::new(tidy(without - with)));
    let computed = Computed { reckoned, without: Some(number) };
    let crosses =
        today.over == Some(false) && evaluate_with(look, look, index, risk, false, Some(&computed)).over == Some(true);
    Loss { levels: Some(Count::of(without.rank.saturating_sub(with.rank))), score, crosses }
}
