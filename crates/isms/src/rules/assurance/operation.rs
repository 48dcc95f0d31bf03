//! Whether what documents say is done.

use super::evidence::in_force;
use super::promises::{promise_records, promise_since};
use crate::base::{Date, Interval};
use crate::document::REGISTERS;
use crate::model::{Control, Document, DocumentKind, Implementation, RecordPromise};
use crate::rules::{Out, Spot, View};

/// ASR005: promised records that are not there in their interval, and described controls that do not work.
pub(super) fn unshown(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    let day = view.day();
    if in_force(document, day).is_none() {
        return;
    }
    for (at, promise) in document.promises.iter().enumerate() {
        let Some((every, due, latest)) = next_due(view, document, promise) else { continue };
        if due < day {
            let last = latest.map_or_else(|| "there is none".to_owned(), |on| format!("the latest is of {on}"));
            let what = promise.kind.as_ref().map_or("a record", |kind| kind.as_str());
            let problem = format!("promises {what} every {}; {last}", words(every));
            let list = Spot::of(document).member("promises");
            out.find(list.item(at, Some(promise.id.as_str()))).with("problem", problem).end();
        }
    }
    if matches!(document.kind, DocumentKind::Policy | DocumentKind::Procedure | DocumentKind::Plan) {
        described(view, document, out);
    }
}

fn words(every: Interval) -> String {
    every.to_string().trim_start_matches('P').to_ascii_lowercase()
}

/// How often a record is promised, the day by which the next is due, and the day of the latest; `None` where none is due regularly.
fn next_due(view: &View<'_>, document: &Document, promise: &RecordPromise) -> Option<(Interval, Date, Option<Date>)> {
    let every = promise.every?;
    let named = promise.records.iter().filter(|record| record.document().is_none()).map(|record| record.register());
    for register in promise.register.iter().map(|register| register.as_str()).chain(named) {
        if let Some(ordinal) = REGISTERS.iter().position(|info| info.name == register) {
            view.note_whole(ordinal);
        }
    }
    // The intervals run from when the ISMS is operated.
    let _ = view.operating_since();
    let since = promise_since(view.isms(), document, promise, view.as_of())?;
    let records = promise_records(view.isms(), promise, "", view.day());
    let latest = records.into_iter().map(|dated| dated.on).max();
    let from = latest.filter(|on| since <= *on).unwrap_or(since);
    Some((every, from.plus(every), latest))
}

/// A control of Annex A that the document answers, where the organization's controls for it have all not begun.
fn described(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    let day = view.day();
    for (at, cited) in document.answers.iter().enumerate().filter(|(_, cited)| cited.as_str().starts_with("A.")) {
        let own: Vec<&Control> = view.all::<Control>().filter(|control| control.fulfils.contains(cited)).collect();
        let idle = |control: &&Control| {
            matches!(control.status_on(day), Some(Implementation::NotStarted | Implementation::Planned))
        };
        if let Some(first) = own.first().filter(|_| own.iter().all(idle)) {
            let problem =
                format!("describes `{cited}`, and `{}`, which is to fulfil it, is not in operation", first.id);
            out.find(Spot::of(document).member("answers").item(at, Some(cited.as_str())))
                .with("problem", problem)
                .related(Spot::of(*first).member("status"), "not in operation")
                .end();
        }
    }
}
