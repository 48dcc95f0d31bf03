//! REV: management review (clause 9.3).

mod data;
mod inputs;
mod results;
mod table;

use crate::base::Date;
use crate::lifecycle::{ManagementReviews, state};
use crate::model::{ManagementReview, ManagementReviewState};
use crate::rules::View;

pub(crate) use data::data;
pub(crate) use table::RULES;

/// The state of a review; `None` where neither history nor record tells, or the history cannot have happened (REF006).
fn review_state(view: &View<'_>, review: &ManagementReview) -> Option<ManagementReviewState> {
    if review.history.is_empty() {
        review.state
    } else {
        state::<ManagementReviews>(review, "", view.as_of()).ok().flatten()
    }
}

/// The day a review was held, if that was by the day looked at and it is not cancelled.
fn held(view: &View<'_>, review: &ManagementReview) -> Option<Date> {
    let on = review.held_on.filter(|on| *on <= view.day())?;
    (review_state(view, review) != Some(ManagementReviewState::Cancelled)).then_some(on)
}

/// The reviews that were held, the earliest first.
pub(crate) fn held_reviews<'a>(view: &View<'a>) -> Vec<(Date, &'a ManagementReview)> {
    let reviews = view.all::<ManagementReview>();
    let mut reviews: Vec<_> = reviews.filter_map(|review| Some((held(view, review)?, review))).collect();
    crate::base::order::sort_by_key(&mut reviews, |(on, _)| *on);
    reviews
}
