//! Controls over time: how many are implemented, and pass their tests.

use super::{ControlPoint, Trend, less_is_better, percent};
use crate::base::{Count, Date};
use crate::document::Isms;
use crate::model::{Control, Entity as _, Implementation, TestResult};

/// Whether there is a record of the control by a day, as far as it says.
fn is_known(control: &Control, day: Date) -> bool {
    !control.retired_by(day) && control.meta.created.as_ref().is_none_or(|created| created.on <= day)
}

pub(super) fn point(isms: &Isms, day: Date) -> ControlPoint {
    let known: Vec<&Control> = isms.controls.iter().filter(|control| is_known(control, day)).collect();
    let implemented = known.iter().filter(|control| {
        control.status_on(day) == Some(Implementation::Implemented) && control.implemented_on.is_none_or(|on| on <= day)
    });
    // A test without a day cannot be placed in time.
    let dated = |control: &Control| {
        let tests = control.tests.iter().enumerate().filter(|(_, test)| test.on.is_some_and(|on| on <= day));
        tests.max_by_key(|(at, test)| (test.on, *at)).map(|(_, test)| test.result)
    };
    let results: Vec<TestResult> = known.iter().filter_map(|control| dated(control)).collect();
    let passed = results.iter().filter(|result| **result == TestResult::Passed).count();
    ControlPoint {
        on: day,
        controls: Count::of(known.len()),
        implemented: Count::of(implemented.count()),
        tested: Count::of(results.len()),
        passed: Count::of(passed),
        effective_percent: percent(passed, results.len()),
    }
}

/// From the first point with tests to the last.
pub(super) fn trend(points: &[ControlPoint]) -> Trend {
    let mut shares = points.iter().filter_map(|point| point.effective_percent);
    match (shares.next(), shares.next_back()) {
        // The more pass, the better.
        (Some(first), Some(last)) => less_is_better(u64::from(last.get()), u64::from(first.get())),
        _ => Trend::Unknown,
    }
}
