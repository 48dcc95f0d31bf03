//! Suppliers of what is in scope: an agreement that holds, and reviews (clause 8.1, A.5.19–A.5.22).

use crate::base::{Interval, IntervalUnit};
use crate::model::{Activity, Supplier};
use crate::rules::{Out, Spot, View};

pub(super) fn unwatched(view: &View<'_>, supplier: &Supplier, out: &mut Out<'_>) {
    let day = view.day();
    let over = supplier.until.is_some_and(|until| until < day);
    if over || view.is_outside_scope(supplier.in_scope, "suppliers", supplier.id.as_str()) {
        return;
    }
    let spot = || Spot::of(supplier);
    let agreement = supplier.agreement.as_ref();
    match agreement.map(|agreement| agreement.until) {
        None => {
            out.find(spot().member("agreement")).with("problem", "has no agreement here: what is agreed with it?").end()
        }
        Some(Some(until)) if until < day => {
            let problem = format!("works under an agreement that ended on {until}");
            out.find(spot().member("agreement").member("until")).with("problem", problem).end();
        }
        Some(_) => {}
    }
    // Of a supplier of which not even that is known, one thing is asked at a time.
    if agreement.is_none() {
        return;
    }
    let planned = || view.planned_interval(Activity::SupplierReview).map(|planned| planned.every);
    let own = supplier.review_every.or_else(planned);
    let by_default = || {
        let months = u16::try_from(view.settings().supplier_review_months()).unwrap_or(u16::MAX);
        Interval::new(months, IntervalUnit::Months)
    };
    let Some(every) = own.or_else(by_default) else { return };
    // Before its first review the interval runs from the agreement.
    let reviewed = supplier.reviewed_on(day);
    let Some(since) = reviewed.or_else(|| agreement?.since).or_else(|| view.operating_since()) else { return };
    if view.has_run_out(every, since) {
        let problem = match reviewed {
            Some(on) => format!("was last reviewed on {on}; a review was due on {}", on.plus(every)),
            None => format!("was never reviewed; a review was due on {}", since.plus(every)),
        };
        out.find(spot().member("reviews")).with("problem", problem).end();
    }
}
