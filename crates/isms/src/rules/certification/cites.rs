//! What the certificate cites.

use super::stands;
use crate::base::Named as _;
use crate::model::{Certification, Entity as _, Scope, StatementOfApplicability, approval_by};
use crate::rules::{Out, Spot, View};

/// CRT007.
pub(super) fn superseded(view: &View<'_>, record: &Certification, out: &mut Out<'_>) {
    if !stands(view, record) {
        return;
    }
    let day = view.day();
    let mut differs = |member: &str, what: &str, cited: &str, now: &str| {
        out.find(Spot::of(record).member(member))
            .with("what", what.to_owned())
            .with("cited", cited.to_owned())
            .with("now", now.to_owned())
            .end();
    };
    if let Some(cited) = &record.scope_version {
        let scope = view.all::<Scope>().find(|scope| approval_by(&scope.approved, day).is_some());
        let now = scope.and_then(|scope| scope.version.as_ref());
        if let Some(now) = now.filter(|now| *now != cited) {
            differs("scope_version", "scope", cited.as_str(), now.as_str());
        }
    }
    let approved = |found: &&StatementOfApplicability| {
        found.framework.is_none() && found.on.is_none_or(|on| on <= day) && approval_by(&found.approved, day).is_some()
    };
    let Some(now) = view.all::<StatementOfApplicability>().filter(approved).max_by_key(|found| found.on) else {
        return;
    };
    // A statement that is not there is for REF001 to report.
    let gone = |cited: &str| view.exists(StatementOfApplicability::REGISTER, cited) == Some(false);
    if record.statement.as_ref().is_some_and(|cited| gone(cited.as_str())) {
        return;
    }
    let other = record.statement.as_ref().filter(|cited| **cited != now.id);
    let version = record.statement_version.as_ref();
    if let Some(cited) = other {
        differs("statement", "Statement of Applicability", cited.as_str(), now.id());
    } else if let (Some(cited), Some(now)) = (version, now.version.as_ref().filter(|now| version != Some(*now))) {
        differs("statement_version", "Statement of Applicability", cited.as_str(), now.as_str());
    }
}
