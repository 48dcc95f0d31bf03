//! Versions of documents: approved, one in force, reviewed, and not cited when they are over.

use crate::base::Date;
use crate::lifecycle::{approved_version, version_holds, versions_in_force};
use crate::model::{
    Activity, Document, DocumentKind, DocumentVersion, DocumentVersionCommand, DocumentVersionState, Entity as _,
    approval_by,
};
use crate::rules::states::entries_until;
use crate::rules::{Out, Spot, View};

/// Records and documents from outside are not approved by the organization.
pub(super) fn is_approved_here(document: &Document) -> bool {
    !matches!(document.kind, DocumentKind::Record | DocumentKind::External)
}

pub(super) fn version_spot(document: &Document, at: usize, version: &DocumentVersion) -> Spot {
    Spot::of(document).member("versions").item(at, Some(version.id.as_str()))
}

/// Whether nothing yet says that a version should be in force: it is being written, or its day is still to come.
fn is_in_preparation(version: &DocumentVersion, view: &View<'_>) -> bool {
    use DocumentVersionState::{Approved, Draft, InReview};
    let day = view.day();
    let word = crate::lifecycle::fold(
        &crate::lifecycle::DOCUMENT_VERSIONS,
        version.state.map(DocumentVersionState::as_str),
        &version.history,
        view.as_of().moment(),
    );
    let told = version.state.is_some() || !version.history.is_empty();
    let state = word.ok().and_then(|word| word.parse().ok());
    match state {
        _ if !told => {
            // Nobody says that it holds: it takes effect later, or has neither day nor approval.
            version.effective_on.map_or(approval_by(&version.approved, day).is_none(), |on| on > day)
                && is_over(version, view).is_none()
        }
        Some(Draft | InReview | Approved) => true,
        _ => false,
    }
}

/// Whether all there is of a document is being written.
pub(super) fn is_only_draft(view: &View<'_>, document: &Document) -> bool {
    !document.versions.is_empty() && document.versions.iter().all(|version| is_in_preparation(version, view))
}

/// Whether a document was withdrawn on purpose: no version took the place of the last one.
fn is_given_up(view: &View<'_>, document: &Document) -> bool {
    let mut versions = document.versions.iter();
    versions.clone().any(|version| matches!(is_over(version, view), Some("withdrawn" | "archived")))
        && versions.all(|version| is_over(version, view).is_some() || is_in_preparation(version, view))
}

pub(super) fn none_approved(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    if !is_approved_here(document) || approved_version(document, view.as_of()).is_some() {
        return;
    }
    if crate::rules::leadership::is_unapproved_policy(view, document) {
        return;
    }
    let held = versions_in_force(document, view.as_of()).next();
    let spot = Spot::of(document).member("versions");
    match held {
        Some((at, version)) => {
            let problem = format!("version `{}` is in force, but nobody has approved it", version.number);
            out.find(version_spot(document, at, version).member("approved")).with("problem", problem).end();
        }
        // The first version is being written: nothing claims to be in force.
        None if is_only_draft(view, document) || is_given_up(view, document) => {}
        None if document.versions.is_empty() => {
            out.find(spot).with("problem", "has no version: which one is approved and in force?").end();
        }
        None => out.find(spot).with("problem", "has no approved version in force").end(),
    }
}

pub(super) fn two_in_force(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    let day = view.day();
    let mut held: Vec<_> = versions_in_force(document, view.as_of()).collect();
    crate::base::order::sort_by_key(&mut held, |(at, version)| {
        (version.effective_on.or_else(|| approval_by(&version.approved, day).map(|approval| approval.on)), *at)
    });
    let Some((newest_at, newest)) = held.pop() else { return };
    for (at, version) in held {
        out.find(version_spot(document, at, version).member("superseded_on"))
            .with("version", version.number.to_string())
            .with("other", newest.number.to_string())
            .related(version_spot(document, newest_at, newest), "the other version in force")
            .end();
    }
}

pub(super) fn effective_early(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    if !is_approved_here(document) {
        return;
    }
    for (at, version) in document.versions.iter().enumerate() {
        let approved = version.approved.iter().map(|approval| approval.on).filter(|on| *on <= view.day()).min();
        let (Some(effective), Some(approved)) = (version.effective_on, approved) else { continue };
        if effective < approved {
            out.find(version_spot(document, at, version).member("effective_on"))
                .with("version", version.number.to_string())
                .with("effective_on", effective.to_string())
                .with("approved_on", approved.to_string())
                .end();
        }
    }
}

pub(super) fn own_approval(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    for (at, version) in document.versions.iter().enumerate() {
        let Some(author) = &version.author else { continue };
        let mut approvals = version.approved.iter().enumerate().filter(|(_, approval)| approval.on <= view.day());
        if approvals.clone().any(|(_, approval)| approval.by != *author) {
            continue;
        }
        let Some((index, _)) = approvals.next() else { continue };
        // Passed over on purpose, with a reason.
        let reasoned = entries_until(&version.history, view.as_of().moment()).iter().any(|entry| {
            matches!(entry, DocumentVersionCommand::Approve { act, .. }
                if act.despite.iter().any(|despite| despite.code.as_str() == "approver_not_author"))
        });
        if !reasoned {
            out.find(version_spot(document, at, version).member("approved").item(index, None))
                .with("version", version.number.to_string())
                .with("person", author.to_string())
                .end();
        }
    }
}

pub(super) fn review_overdue(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    let planned = || view.planned_interval(Activity::DocumentReview).map(|planned| planned.every);
    let every = match document.kind {
        // Records are not changed any more, and what comes from outside is reviewed where somebody decided so.
        DocumentKind::Record => return,
        DocumentKind::External => document.review_every,
        _ => document.review_every.or_else(planned),
    };
    let (Some(every), day) = (every, view.day()) else { return };
    let began = approved_version(document, view.as_of()).and_then(|(_, version)| {
        let first = version.approved.iter().map(|approval| approval.on).min();
        version.effective_on.max(first)
    });
    let reviewed = document.reviewed_on.filter(|on| *on <= day);
    let Some(last) = reviewed.max(began) else { return };
    if view.has_run_out(every, last) {
        out.find(Spot::of(document).member("reviewed_on"))
            .with("every", every.to_string())
            .with("last", last.to_string())
            .with("due", last.plus(every).to_string())
            .end();
    }
}

/// Why nobody should cite a version any more; `None` if it is in force, or still to come.
fn is_over(version: &DocumentVersion, view: &View<'_>) -> Option<&'static str> {
    let by = |date: Option<Date>| date.is_some_and(|date| date <= view.day());
    if version_holds(version, view.as_of()) {
        None
    } else if by(version.withdrawn_on) || version.state == Some(DocumentVersionState::Withdrawn) {
        Some("withdrawn")
    } else if by(version.superseded_on) || version.state == Some(DocumentVersionState::Superseded) {
        Some("superseded")
    } else if matches!(version.state, Some(DocumentVersionState::Archived | DocumentVersionState::Disposed)) {
        Some("archived")
    } else {
        None
    }
}

pub(super) fn cites_what_is_over(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    // Who cites an old version in an old version is right.
    if approved_version(document, view.as_of()).is_none() {
        return;
    }
    for (index, citation) in document.cites.iter().enumerate() {
        let Some(cited) = view.get(&citation.document) else { continue };
        let spot = Spot::of(document).member("cites").item(index, None);
        let problem = match &citation.version {
            Some(id) => {
                let Some((_, version)) = cited.version(id.as_str()) else { continue };
                is_over(version, view)
                    .map(|why| format!("version `{}` of `{}`, which is {why}", version.number, cited.id))
            }
            None if cited.retired_by(view.day()) => Some(format!("`{}`, which is retired", cited.id)),
            None if versions_in_force(cited, view.as_of()).next().is_some() => None,
            None => {
                let over = cited.versions.iter().find_map(|version| is_over(version, view));
                over.map(|why| format!("`{}`, whose versions are {why}", cited.id))
            }
        };
        if let Some(problem) = problem {
            out.find(spot).with("problem", problem).related(Spot::of(cited), "the document cited").end();
        }
    }
}
