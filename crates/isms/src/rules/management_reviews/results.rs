//! What a review decides and concludes, and what becomes of it.

use super::{held, held_reviews, review_state};
use crate::model::{ManagementReview, ManagementReviewState, ReviewTopic};
use crate::rules::{Out, Spot, View};

/// REV004.
pub(super) fn unassigned(view: &View<'_>, review: &ManagementReview, out: &mut Out<'_>) {
    if held(view, review).is_none() {
        return;
    }
    for (at, decision) in review.decisions.iter().enumerate() {
        for member in decision.lacks(view.day()) {
            out.find(Spot::of(review).member("decisions").item(at, Some(decision.id.as_str())).member(member))
                .with("decision", decision.id.to_string())
                .with("member", if member == "due" { "due date" } else { member })
                .end();
        }
    }
}

/// REV005.
pub(super) fn dropped(view: &View<'_>, out: &mut Out<'_>) {
    let reviews = held_reviews(view);
    for ((_, earlier), (on, next)) in reviews.iter().zip(reviews.iter().skip(1)) {
        // An input that refers to the earlier review as a whole carries all of it.
        let whole = next.input(ReviewTopic::EarlierActions).is_some_and(|input| {
            let mut records = input.records.iter().filter(|record| record.document().is_none());
            records.any(|record| record.register() == "management_reviews" && record.id() == earlier.id.as_str())
        });
        let open = earlier.decisions.iter().filter(|decision| !whole && !decision.done_by(*on));
        for decision in open {
            let carried =
                next.carried.iter().any(|carried| carried.review == earlier.id && carried.decision == decision.id);
            if !carried {
                out.find(Spot::of(*next).member("carried"))
                    .with("decision", decision.id.to_string())
                    .with("review", earlier.id.to_string())
                    .related(Spot::of(*earlier).member("decisions"), "what was decided")
                    .end();
                // One at a time: they share the place where they are to be named.
                break;
            }
        }
    }
}

/// Whether the results of a review can be expected: they are approved, or some time has passed since it was held.
fn is_settled(view: &View<'_>, review: &ManagementReview) -> bool {
    let Some(on) = held(view, review) else { return false };
    match review_state(view, review) {
        Some(ManagementReviewState::Closed | ManagementReviewState::ResultsApproved) => true,
        _ => on.plus_days(view.settings().review_results_days()) < view.day(),
    }
}

/// REV006.
pub(super) fn nothing(view: &View<'_>, review: &ManagementReview, out: &mut Out<'_>) {
    if is_settled(view, review) && review.decisions.is_empty() {
        out.find(Spot::of(review).member("decisions")).end();
    }
}

/// REV007.
pub(super) fn inconclusive(view: &View<'_>, review: &ManagementReview, out: &mut Out<'_>) {
    if !is_settled(view, review) {
        return;
    }
    let spot = Spot::of(review).member("conclusion");
    let all = || vec!["suitable", "adequate", "effective"];
    let lacking = review.conclusion.as_ref().map_or_else(all, crate::model::ReviewConclusion::lacks);
    if !lacking.is_empty() {
        out.find(spot).with("what", lacking.join(", ")).end();
    }
}
