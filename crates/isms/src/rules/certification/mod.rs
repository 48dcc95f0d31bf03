//! CRT: certification by an accredited body (ISO/IEC 17021-1).

mod cites;
mod cycle;
mod grant;
mod table;

pub(crate) use table::RULES;

use super::View;
use crate::base::Date;
use crate::lifecycle::{Certifications, state};
use crate::model::{Certification, CertificationState};

/// Whether the certificate stands on the day looked at: granted, neither withdrawn nor past its end.
fn stands(view: &View<'_>, record: &Certification) -> bool {
    let over = matches!(
        state::<Certifications>(record, "", view.as_of()),
        Ok(Some(CertificationState::Withdrawn | CertificationState::Refused))
    );
    !over && record.is_certified_on(view.day())
}

/// The last day of a year.
fn year_end(year: i32) -> Option<Date> {
    Date::new(u16::try_from(year).ok()?, 12, 31)
}
