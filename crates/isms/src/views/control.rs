//! Whether a control works on a day, and whether a level of risk may still rest on the controls it was reached with.

use isms_derive::Shape;

use super::answer::put;
use super::look::Look;
use crate::base::{Date, Id, Json, Line};
use crate::model::{Assessment, Control, Entity as _, Implementation, Risk, Stage, TestResult};

/// Why a control is taken to work or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ControlReason {
    /// It is implemented, and its latest test, if any, did not fail.
    Implemented,
    /// It is planned or not started.
    NotImplemented,
    /// Part of it is implemented.
    InPart,
    /// It is implemented from a later day.
    NotYet,
    /// Its latest test failed.
    TestFailed,
    /// It is no longer in use.
    Retired,
    /// Nobody has said how far it is implemented.
    NoStatus,
    /// There is no such control here.
    NoSuchControl,
}

/// A control on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlOnDay {
    /// The control.
    pub control: Id<Control>,
    /// What it is called.
    pub title: Option<Line>,
    /// How far it is said to be implemented.
    pub status: Option<Implementation>,
    /// Whether it works on the day, and not only in part; `None` where nobody has said, which is neither.
    pub works: Option<bool>,
    /// Why.
    pub reason: ControlReason,
}

impl ControlOnDay {
    /// The control as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("control", self.control.as_str());
        put(&mut map, "title", &self.title);
        put(&mut map, "status", &self.status);
        put(&mut map, "works", &self.works);
        put(&mut map, "reason", &self.reason);
        map
    }
}

impl ControlOnDay {
    /// Whether a level of risk may count on it; `None` where it is not known to work in full.
    pub(super) fn carries(&self) -> Option<bool> {
        if self.reason == ControlReason::InPart { None } else { self.works }
    }
}

/// How a control stands on a day.
pub(super) fn reason(control: &Control, day: Date) -> ControlReason {
    let failed = || control.latest_test(day).is_some_and(|test| test.result == TestResult::Failed);
    match control.status_on(day) {
        _ if control.retired_by(day) => ControlReason::Retired,
        None => ControlReason::NoStatus,
        Some(Implementation::Retired) => ControlReason::Retired,
        Some(Implementation::Implemented) if control.implemented_on.is_some_and(|on| on > day) => ControlReason::NotYet,
        Some(Implementation::Implemented) if failed() => ControlReason::TestFailed,
        Some(Implementation::Implemented) => ControlReason::Implemented,
        Some(Implementation::Partial) => ControlReason::InPart,
        Some(Implementation::NotStarted | Implementation::Planned) => ControlReason::NotImplemented,
    }
}

fn works(reason: ControlReason) -> Option<bool> {
    match reason {
        ControlReason::Implemented => Some(true),
        ControlReason::NoStatus | ControlReason::NoSuchControl => None,
        _ => Some(false),
    }
}

/// The control of that id on the day.
pub(super) fn control_on_day(look: &Look<'_>, id: &Id<Control>) -> ControlOnDay {
    let control = look.isms.controls.get(id.as_str());
    let reason = control.map_or(ControlReason::NoSuchControl, |control| reason(control, look.day));
    ControlOnDay {
        control: id.clone(),
        title: control.map(|control| control.title.clone()),
        status: control.and_then(|control| control.status_on(look.day)),
        works: works(reason),
        reason,
    }
}

/// Whether a level of risk may rest on the controls it was reached with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Support {
    /// It rests on no control, or all of them work.
    Supported,
    /// It rests on a control that works in part, or of which nobody has said whether it works.
    Unverified,
    /// It rests on a control that is known not to work, or was there and has been taken away.
    Unsupported,
}

/// The controls an assessment rests on, and whether they carry it on the day.
///
/// An inherent assessment rests on none, any other on those it names. Where it names none, a residual one measures what the whole
/// treatment left, so it rests on every control of the treatment; a current one rests on those of them that worked when it was
/// made. If `base`, an earlier document, has that very assessment, it is the one that tells, for in a later or supposed one the
/// control may have been changed or taken away since.
pub(super) fn support(
    look: &Look<'_>,
    base: &Look<'_>,
    risk: &Risk,
    assessment: &Assessment,
) -> (Support, Vec<ControlOnDay>) {
    let controls = risk.treatment.as_ref().map(|treatment| treatment.controls.as_slice()).unwrap_or_default();
    let telling = if has(base, risk, assessment) { base.isms } else { look.isms };
    let made_on = assessment.on.unwrap_or(look.day).min(look.day);
    let rests = |id: &&Id<Control>| match assessment.stage {
        Stage::Inherent | Stage::Target => false,
        Stage::Residual => true,
        Stage::Current => telling.controls.get(id.as_str()).is_some_and(|control| control.works_on(made_on)),
    };
    // Of a control that was there and has been taken away it is known that it does not work.
    let on_day = |id: &Id<Control>| {
        let mut control = control_on_day(look, id);
        if control.reason == ControlReason::NoSuchControl
            && let Some(earlier) = base.isms.controls.get(id.as_str())
        {
            control.works = Some(false);
            control.title = Some(earlier.title.clone());
        }
        control
    };
    let named = !assessment.controls.is_empty() && assessment.stage != Stage::Inherent;
    let rests_on: Vec<ControlOnDay> = if named {
        assessment.controls.iter().map(on_day).collect()
    } else {
        controls.iter().filter(rests).map(on_day).collect()
    };
    let support = if rests_on.iter().any(|control| control.carries() == Some(false)) {
        Support::Unsupported
    } else if rests_on.iter().any(|control| control.carries().is_none()) {
        Support::Unverified
    } else {
        Support::Supported
    };
    (support, rests_on)
}

fn has(base: &Look<'_>, risk: &Risk, assessment: &Assessment) -> bool {
    let earlier = base.isms.risks.get(risk.id.as_str());
    earlier.is_some_and(|earlier| std::ptr::eq(earlier, risk) || earlier.assessments.contains(assessment))
}
