//! MON007, MON008: tests of controls.

use crate::base::Interval;
use crate::model::{Activity, Control, Implementation, StatementOfApplicability, TestResult};
use crate::rules::{Out, Spot, View};

/// MON007.
pub(super) fn untested(view: &View<'_>, control: &Control, out: &mut Out<'_>) {
    let day = view.day();
    if control.status_on(day) != Some(Implementation::Implemented) || control.latest_test(day).is_some() {
        return;
    }
    let Some(since) = control.implemented_on.or_else(|| view.operating_since()) else { return };
    let planned = || view.planned_interval(Activity::ControlTest).map(|planned| planned.every);
    let every = control.review_every.or_else(planned);
    if view.has_run_out(every.unwrap_or_else(|| Interval::months(view.settings().untested_months())), since) {
        let since = control.implemented_on.map(|on| format!(" since {on}")).unwrap_or_default();
        out.find(Spot::of(control).member("tests")).with("since", since).end();
    }
}

/// MON008. A control whose own status already says that it does not work is for SOA009.
pub(super) fn failed(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let fails = |control: &&Control| {
        control.status_on(day) == Some(Implementation::Implemented)
            && control.latest_test(day).is_some_and(|test| test.result == TestResult::Failed)
    };
    let failed: Vec<&Control> = view.all::<Control>().filter(fails).collect();
    if failed.is_empty() {
        return;
    }
    let mut newest: Vec<&StatementOfApplicability> = Vec::new();
    for statement in view.all::<StatementOfApplicability>().filter(|statement| statement.on.is_none_or(|on| on <= day))
    {
        match newest.iter_mut().find(|known| known.framework == statement.framework) {
            Some(known) if known.on <= statement.on => *known = statement,
            Some(_) => {}
            None => newest.push(statement),
        }
    }
    for statement in newest {
        for (at, entry) in statement.entries.iter().enumerate() {
            if entry.implementation != Some(Implementation::Implemented) || entry.applicable == Some(false) {
                continue;
            }
            for control in
                failed.iter().filter(|c| entry.controls.contains(&c.id) || c.fulfils.contains(&entry.control))
            {
                let on = control.latest_test(day).and_then(|test| test.on).map(|on| format!(" of {on}"));
                let spot = Spot::of(statement).member("entries").item(at, Some(entry.control.as_str()));
                out.find(spot.member("implementation"))
                    .with("control", entry.control.to_string())
                    .with("own", control.id.to_string())
                    .with("on", on.unwrap_or_default())
                    .related(Spot::of(*control).member("tests"), "the test")
                    .end();
            }
        }
    }
}
