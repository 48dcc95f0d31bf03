//! What ends, and has to be decided on again.

use super::Duty;
use super::gather::Gather;
use crate::base::Date;
use crate::lifecycle::{Acceptances, exception_open, state};
use crate::model::{AcceptanceState, Competence, Delegation, PolicyException, RoleAssignment, Supplier, Suppression};

/// How long ago something may have ended to be told as late: an authority that lapsed years ago is no open duty.
const RECENT_DAYS: i64 = 366;

pub(super) fn gather(g: &mut Gather<'_, '_>) {
    let day = g.day;
    let recent = |until: Option<Date>| until.filter(|until| until.days_until(day) < RECENT_DAYS);
    let as_of = g.look.view.as_of();
    for (_, risk) in g.look.risks() {
        let accepted = matches!(state::<Acceptances>(risk, "", as_of), Ok(Some(AcceptanceState::Accepted)));
        let given = |acceptance: &&crate::model::Acceptance| {
            accepted || (acceptance.history.is_empty() && acceptance.state.is_none() && acceptance.on.is_some())
        };
        if let Some(acceptance) = risk.acceptance.as_ref().filter(given) {
            let place = g.at(risk, "/acceptance/until", "6.1.3").owner(acceptance.by.as_ref());
            g.end(Duty::Acceptance, acceptance.until, format!("decide again on “{}”", risk.title), &place);
        }
    }
    for exception in g.look.view.all::<PolicyException>() {
        if exception_open(exception, as_of) {
            let place = g.at(exception, "/until", "8.1");
            g.end(Duty::Exception, exception.until, format!("decide again on “{}”", exception.title), &place);
        }
    }
    for suppression in g.look.view.all::<Suppression>() {
        let place = g.at(suppression, "/until", "");
        g.end(
            Duty::Suppression,
            suppression.until,
            format!("decide again on the finding {}", suppression.code),
            &place,
        );
    }
    for delegation in g.look.view.all::<Delegation>() {
        let place = g.at(delegation, "/until", "5.3").owner(Some(&delegation.delegator));
        let what = format!("renew or end the delegation to `{}`", delegation.delegate);
        g.end(Duty::Delegation, recent(delegation.until).filter(|until| *until >= day), what, &place);
    }
    for held in g.look.view.all::<RoleAssignment>() {
        let successor = g.look.view.all::<RoleAssignment>().any(|other| {
            other.role == held.role && other.id != held.id && other.until.is_none_or(|until| Some(until) > held.until)
        });
        let place = g.at(held, "/until", "5.3").owner(Some(&held.person));
        let until = recent(held.until).filter(|until| !successor && *until >= day);
        g.end(Duty::Role, until, format!("fill the role `{}` again", held.role), &place);
    }
    for competence in g.look.view.all::<Competence>() {
        for (at, holding) in competence.holders.iter().enumerate() {
            let renewed = competence.holders.iter().any(|other| {
                other.person == holding.person && other.until.is_none_or(|until| Some(until) > holding.until)
            });
            let place = g.at(competence, &format!("/holders/{at}/until"), "7.2").owner(Some(&holding.person));
            let until = recent(holding.until).filter(|_| !renewed);
            g.end(Duty::Competence, until, format!("renew “{}” of `{}`", competence.title, holding.person), &place);
        }
    }
    for supplier in g.look.view.all::<Supplier>() {
        let serves = supplier.until.is_none_or(|until| day <= until);
        let until = supplier.agreement.as_ref().and_then(|agreement| agreement.until).filter(|_| serves);
        let place = g.at(supplier, "/agreement/until", "A.5.20");
        g.end(Duty::Agreement, until, format!("renew the agreement with “{}”", supplier.name), &place);
    }
}
