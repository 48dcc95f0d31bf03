//! RSK010–RSK012, RSK020, RSK024: who owns a risk, what it harms, how it could come about, whether it is rated, whether it is in scope.

use crate::model::{Asset, Entity as _, Property, Risk};
use crate::rules::facts::assessment_spot;
use crate::rules::{Out, Spot, View};
use crate::scoring::Missing;

/// RSK010.
pub(super) fn owner(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if risk.owner.is_none() && !view.is_closed(risk) {
        out.find(Spot::of(risk).member("owner")).with("title", risk.title.to_string()).end();
    }
}

const PROPERTIES: [Property; 7] = [
    Property::Confidentiality,
    Property::Integrity,
    Property::Availability,
    Property::Authenticity,
    Property::Accountability,
    Property::NonRepudiation,
    Property::Reliability,
];

/// RSK011. A consequence that is rated for confidentiality names that property just as well.
pub(super) fn property(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let rated = || {
        let criteria = risk.assessments.iter().flat_map(|assessment| &assessment.consequence);
        criteria
            .map(|scored| scored.criterion.as_str())
            .any(|word| PROPERTIES.iter().any(|known| known.as_str() == word))
    };
    if risk.properties.is_empty() && !view.is_closed(risk) && !rated() {
        out.find(Spot::of(risk).member("properties")).with("title", risk.title.to_string()).end();
    }
}

/// RSK012. A scenario is an asset with a threat to it or a vulnerability of it, or an event; what could happen may also be told in
/// the description.
pub(super) fn scenario(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let cause = risk.threat.is_some() || !risk.vulnerabilities.is_empty();
    let told = risk.event.is_some() || risk.description.is_some();
    if told || (cause && !risk.assets.is_empty()) || view.is_closed(risk) {
        return;
    }
    let (member, problem) = match (risk.assets.is_empty(), cause) {
        (false, _) => ("threat", "names assets, but neither a threat nor a vulnerability"),
        (true, true) => ("assets", "names a threat or vulnerability, but no asset"),
        (true, false) => ("event", "names neither an event nor an asset with a threat or vulnerability"),
    };
    out.find(Spot::of(risk).member(member)).with("problem", problem).end();
}

/// RSK020.
pub(super) fn unrated(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let day = view.day();
    if view.present(risk, day).is_some() || view.is_closed(risk) {
        return;
    }
    let grace = view.settings().unrated_grace_days();
    let created = risk.meta().created.as_ref().map(|stamp| stamp.on);
    let known = created.or_else(|| risk.history.first().map(|entry| crate::model::Command::act(entry).at.date()));
    // A risk of unknown age cannot be shown to be within the grace, unless the ISMS itself is no older.
    if known.or_else(|| view.operating_since()).is_some_and(|since| since.plus_days(grace) >= day) {
        return;
    }
    // The assessment that was begun, if there is one.
    let begun =
        risk.assessments.iter().enumerate().rev().find(|(_, a)| a.on.is_none_or(|on| on <= day) && !view.is_rated(a));
    let (spot, lacking) = match begun {
        Some((index, assessment)) => {
            let missing = view.missing(assessment);
            let spot = assessment_spot(risk, index, assessment);
            let words: Vec<String> = missing.iter().map(Missing::in_words).collect();
            let spot = match missing.as_slice() {
                [one] => spot.member(one.pointer().trim_start_matches('/')),
                _ => spot,
            };
            (spot, words.join(" and "))
        }
        None => (Spot::of(risk).member("assessments"), "an assessment".to_owned()),
    };
    out.find(spot)
        .with(
            "known",
            known.map_or_else(
                || "it does not say since when it is known".to_owned(),
                |since| format!("known since {since}"),
            ),
        )
        .with("grace", usize::try_from(grace).unwrap_or(usize::MAX))
        .with("lacking", lacking)
        .end();
}

/// RSK024.
pub(super) fn scope(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    if risk.assets.is_empty() || view.is_closed(risk) {
        return;
    }
    let outside = |asset: &Asset| view.is_asset_outside(asset);
    if risk.assets.iter().all(|id| view.get(id).is_some_and(outside)) {
        let assets: Vec<String> = risk.assets.iter().map(|id| format!("`{id}`")).collect();
        out.find(Spot::of(risk).member("assets")).with("assets", assets).end();
    }
}
