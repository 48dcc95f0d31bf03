//! Control of documented information: how long it is kept, where it comes from, who may see it (clause 7.5.3).

use crate::lifecycle::approved_version;
use crate::model::{Document, DocumentKind};
use crate::rules::{Out, Spot, View};

pub(super) fn without_retention(_: &View<'_>, document: &Document, out: &mut Out<'_>) {
    if document.kind == DocumentKind::Record && document.retention.is_none() {
        out.find(Spot::of(document).member("retention")).end();
    }
}

pub(super) fn without_origin(_: &View<'_>, document: &Document, out: &mut Out<'_>) {
    if document.kind == DocumentKind::External && document.origin.is_none() {
        out.find(Spot::of(document).member("origin")).end();
    }
}

/// Asked of what is in use: a draft is not distributed yet, and records are not distributed at all.
pub(super) fn undistributed(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    let in_use = super::versions::is_approved_here(document) && approved_version(document, view.as_of()).is_some();
    if !in_use {
        return;
    }
    let (member, what) = match (&document.distribution, &document.access) {
        (Some(_), Some(_)) => return,
        (None, Some(_)) => ("distribution", "to whom it is distributed"),
        (Some(_), None) => ("access", "who may see it"),
        (None, None) => ("distribution", "to whom it is distributed and who may see it"),
    };
    out.find(Spot::of(document).member(member)).with("what", what).end();
}
