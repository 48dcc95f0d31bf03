//! Obligations, and what covers them.

use super::ObligationStanding;
use crate::base::RecordRef;
use crate::model::{Compliance, Entity as _, InterestedParty, StatementOfApplicability};
use crate::rules::View;

pub(super) fn standings(view: &View<'_>) -> Vec<ObligationStanding> {
    let day = view.day();
    // What names an obligation as its reason, sorted.
    let mut answers: Vec<(&str, RecordRef)> = Vec::new();
    let own = |record: &RecordRef| record.document().is_none() && record.register() == "obligations";
    for statement in view.all::<StatementOfApplicability>().filter(|statement| statement.on.is_none_or(|on| on <= day))
    {
        let reasons = statement.entries.iter().filter(|entry| entry.applicable == Some(true)).flat_map(|e| &e.reasons);
        let named = reasons.flat_map(|reason| &reason.refs).filter(|record| own(record));
        let statement = RecordRef::parse(&format!("statement_of_applicability/{}", statement.id()));
        answers.extend(named.filter_map(|record| Some((record.id(), statement.clone()?))));
    }
    for party in view.all::<InterestedParty>() {
        for requirement in party.requirements.iter().filter(|requirement| requirement.addressed == Some(true)) {
            let party = RecordRef::parse(&format!("interested_parties/{}", party.id()));
            let named = requirement.obligation.as_ref();
            answers.extend(named.and_then(|id| Some((id.as_str(), party?))));
        }
    }
    crate::base::order::sort(&mut answers);
    answers.dedup();
    let obligations = view.isms().obligations.iter().enumerate();
    let applies = obligations.filter(|(_, obligation)| {
        let from = obligation.applies_from.is_none_or(|on| on <= day);
        from && obligation.applies_until.is_none_or(|on| day <= on) && !obligation.retired_by(day)
    });
    applies
        .map(|(at, obligation)| {
            let from = answers.partition_point(|(id, _)| *id < obligation.id());
            let named = answers.iter().skip(from).take_while(|(id, _)| *id == obligation.id());
            let covered_by: Vec<RecordRef> =
                obligation.met_by.iter().cloned().chain(named.map(|(_, record)| record.clone())).collect();
            let broken = matches!(obligation.compliance, Some(Compliance::NotMet));
            let said = obligation.how_met.is_some();
            let (covered, why) = match (broken, covered_by.is_empty(), said) {
                (true, ..) => (false, "it is recorded as not met"),
                (_, false, _) => (true, "records answer it"),
                (_, _, true) => (true, "it says how it is met"),
                _ => (false, "nothing says how it is met, and no record answers it"),
            };
            ObligationStanding {
                obligation: obligation.id.clone(),
                title: obligation.title.to_string(),
                covered,
                covered_by,
                why: why.to_owned(),
                path: format!("/obligations/{at}"),
            }
        })
        .collect()
}
