//! The controls that a risk names, as they are on the day.

use super::EffectGap;
use crate::base::Id;
use crate::model::{Control, Risk};
use crate::views::control::{ControlReason, reason};
use crate::views::look::Look;

/// A control that a risk names, as it is on the day.
pub(in crate::views) struct Linked<'a> {
    pub(in crate::views) id: Id<Control>,
    /// Its position in the register and the record, if it is here: the position is its number in [`ControlledRisk`].
    pub(in crate::views) found: Option<(usize, &'a Control)>,
    pub(in crate::views) reason: ControlReason,
    /// Whether it works on the day.
    pub(in crate::views) works: bool,
    /// Whether it will work once the treatment is done.
    pub(in crate::views) planned: bool,
    /// Whether the treatment or one of its actions names it.
    pub(super) treats: bool,
    /// Whether it lowers anything that is reckoned with.
    pub(in crate::views) reckoned: bool,
    /// Why an effect of it is not reckoned with, with the pointer to it.
    pub(in crate::views) ignored: Vec<EffectGap>,
}

/// The controls that a risk names: of its treatment, of its actions, and of what it is now.
pub(super) fn links<'a>(look: &Look<'a>, risk: &Risk) -> Vec<Linked<'a>> {
    let treatment = risk.treatment.as_ref();
    let mut ids: Vec<&Id<Control>> = treatment.map(|treatment| treatment.controls.iter().collect()).unwrap_or_default();
    let actions = treatment.map(|treatment| treatment.actions.as_slice()).unwrap_or_default();
    let live = || actions.iter().filter(|action| !action.cancelled_by(look.day));
    ids.extend(live().flat_map(|action| &action.controls));
    ids.extend(look.view.present(risk, look.day).into_iter().flat_map(|(_, assessment)| &assessment.controls));
    let mut links: Vec<Linked<'a>> = Vec::new();
    for id in ids {
        if links.iter().any(|link| link.id == *id) {
            continue;
        }
        let number = look.isms.controls.position_of(id.as_str());
        let found = number.and_then(|number| Some((number, look.isms.controls.nth(number)?)));
        let reason = found.map_or(ControlReason::NoSuchControl, |(_, control)| reason(control, look.day));
        let treats = treatment.is_some_and(|treatment| treatment.controls.contains(id))
            || live().any(|action| action.controls.contains(id));
        let acted = || live().any(|action| action.controls.contains(id) && !action.done_by(look.day));
        let planned = match reason {
            ControlReason::NotImplemented | ControlReason::InPart | ControlReason::NotYet | ControlReason::NoStatus => {
                true
            }
            // One that failed is back only if somebody is to see to it.
            ControlReason::TestFailed => acted(),
            ControlReason::Implemented | ControlReason::Retired | ControlReason::NoSuchControl => false,
        };
        let works = found.is_some_and(|(_, control)| control.works_on(look.day));
        links.push(Linked {
            id: id.clone(),
            found,
            reason,
            works,
            planned,
            treats,
            reckoned: false,
            ignored: Vec::new(),
        });
    }
    links
}
