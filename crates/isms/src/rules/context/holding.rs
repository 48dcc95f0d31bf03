//! Who can carry a process out, and whether it is described (S-62).

use crate::base::{Date, Id};
use crate::model::{Document, DocumentVersion, Person, Process, Supplier};
use crate::rules::View;

/// How the knowledge of a process is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Held<'a> {
    /// Nobody is named: CTX027 reports that.
    ByNobody,
    /// One person, with no deputy, and no document in force describes it.
    Alone(&'a Id<Person>),
    /// One person, and a document in force describes it.
    Described(&'a Id<Person>),
    /// Several persons, or a supplier.
    Shared,
}

/// Whether a version was in force on a day.
fn in_force(version: &DocumentVersion, day: Date) -> bool {
    version.effective_on.is_some_and(|on| on <= day)
        && [version.superseded_on, version.withdrawn_on].into_iter().flatten().all(|end| day < end)
}

/// The documents in force on the day that describe a process.
pub(crate) fn descriptions<'a>(view: &View<'a>, process: &Process) -> Vec<&'a Document> {
    use crate::model::Entity as _;
    let known = process.documents.iter().filter_map(|id| view.get(id));
    known
        .filter(|document| !document.retired_by(view.day()))
        .filter(|document| document.versions.iter().any(|version| in_force(version, view.day())))
        .collect()
}

/// Who can carry a process out and is still there on the day, each once: the owner, the deputy, those who carry it out.
pub(crate) fn holders<'p>(view: &View<'_>, process: &'p Process) -> Vec<&'p Id<Person>> {
    let mut holders: Vec<&Id<Person>> = Vec::new();
    for person in process.owner.iter().chain(&process.deputy).chain(&process.performed_by) {
        let left = view.get(person).is_some_and(|person| person.until.is_some_and(|until| until < view.day()));
        if !left && !holders.contains(&person) {
            holders.push(person);
        }
    }
    holders
}

/// Whether a supplier carries the process out, as either of them says.
pub(crate) fn is_outsourced(view: &View<'_>, process: &Process) -> bool {
    !process.outsourced_to.is_empty()
        || view.all::<Supplier>().any(|supplier| supplier.outsourced_processes.contains(&process.id))
}

/// How the knowledge of a process is held.
pub(crate) fn held<'p>(view: &View<'_>, process: &'p Process) -> Held<'p> {
    let holders = holders(view, process);
    match holders.as_slice() {
        [] => Held::ByNobody,
        [_] if is_outsourced(view, process) => Held::Shared,
        [one] if descriptions(view, process).is_empty() => Held::Alone(one),
        [one] => Held::Described(one),
        _ => Held::Shared,
    }
}
