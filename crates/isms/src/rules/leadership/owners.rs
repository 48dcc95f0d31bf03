//! Whether security is left to IT: where those sit who answer for processes, risks, assets, controls and objectives.

use crate::base::Id;
use crate::document::Kept;
use crate::model::{Asset, Control, Function, Objective, Person, Process, Risk, Unit};
use crate::rules::{Out, Spot, View};

/// How many units may stand above one another.
const DEPTH: usize = 32;

/// What the unit does that a person belongs to, or the nearest unit above it that says so. Top management is its own function.
pub(crate) fn function_of(view: &View<'_>, person: &Id<Person>) -> Option<Function> {
    let person = view.get(person)?;
    if person.top_management == Some(true) {
        return Some(Function::TopManagement);
    }
    let mut unit: Option<&Unit> = person.unit.as_ref().and_then(|id| view.get(id));
    for _ in 0..DEPTH {
        let here = unit?;
        if here.function.is_some() {
            return here.function;
        }
        unit = here.parent.as_ref().and_then(|id| view.get(id));
    }
    None
}

fn owners<'a, T: Kept>(view: &View<'a>, found: &mut Vec<&'a Id<Person>>) {
    found.extend(view.all::<T>().filter_map(|record| record.owner()));
}

/// Silent while it is not known of each of them where they sit.
pub(super) fn all_in_it(view: &View<'_>, out: &mut Out<'_>) {
    let mut found = Vec::new();
    owners::<Process>(view, &mut found);
    owners::<Risk>(view, &mut found);
    owners::<Asset>(view, &mut found);
    owners::<Control>(view, &mut found);
    owners::<Objective>(view, &mut found);
    let count = found.len();
    let least = usize::try_from(view.settings().owned_records()).unwrap_or(usize::MAX);
    crate::base::order::sort(&mut found);
    found.dedup();
    if least <= count && found.iter().all(|owner| function_of(view, owner) == Some(Function::It)) {
        out.find(Spot::document()).with("count", count).end();
    }
}
