//! Of what records a promise of a document is made, and from when it is counted.

mod dates;

use crate::base::{AsOf, Date, RecordRef};
use crate::document::Isms;
use crate::lifecycle::version_holds;
use crate::model::{Document, RecordPromise};

/// A record of a day, and the pointer to it.
pub(crate) struct Dated {
    pub(crate) on: Date,
    pub(crate) record: Option<RecordRef>,
    pub(crate) reference: Option<String>,
    pub(crate) pointer: String,
}

/// From when a promise is counted.
pub(crate) fn promise_since(isms: &Isms, document: &Document, promise: &RecordPromise, as_of: AsOf) -> Option<Date> {
    let began = || {
        let effective = document.versions.iter().filter_map(|version| {
            let approved = version.approved.iter().map(|approval| approval.on).min();
            let superseded = version.superseded_on.is_some() || version.withdrawn_on.is_some();
            let counts = superseded || version_holds(version, as_of);
            version.effective_on.or(approved).filter(|_| counts)
        });
        effective.min()
    };
    let operating = isms.organization.iter().next().and_then(|organization| organization.operating_since);
    promise.since.or_else(began).max(operating)
}

/// Everything that keeps a promise, until a day.
pub(crate) fn promise_records(isms: &Isms, promise: &RecordPromise, pointer: &str, day: Date) -> Vec<Dated> {
    let mut found = Vec::new();
    if let Some(register) = &promise.register {
        let of_register = |record: &&RecordRef| record.document().is_none() && record.register() == register.as_str();
        // Records named beside their register say which of them count.
        if promise.records.iter().filter(of_register).count() == 0 {
            dates::of_register(isms, register.as_str(), None, &mut found);
        }
    }
    for record in promise.records.iter().filter(|record| record.document().is_none()) {
        dates::of_register(isms, record.register(), Some(record.id()), &mut found);
    }
    for (index, evidence) in promise.kept.iter().enumerate() {
        if let Some(on) = evidence.on {
            found.push(Dated {
                on,
                record: None,
                reference: Some(evidence.reference.to_string()),
                pointer: format!("{pointer}/kept/{index}"),
            });
        }
    }
    found.retain(|dated| dated.on <= day);
    found
}
