//! RSK021, RSK022: what joins risks with assets, and risks with each other.

use crate::base::Severity;
use crate::model::{Approach, Asset, Entity as _, Risk};
use crate::rules::{Out, Spot, View};

/// RSK021. A closed risk shows that the asset was looked at.
pub(super) fn asset_without_risk(view: &View<'_>, out: &mut Out<'_>) {
    let mut covered: Vec<&str> = view.all::<Risk>().flat_map(|risk| &risk.assets).map(|id| id.as_str()).collect();
    crate::base::order::sort(&mut covered);
    let asset_based = view.criteria_in_force(view.day()).is_some_and(|c| c.approach == Some(Approach::AssetBased));
    let severity = if asset_based { Severity::Warning } else { Severity::Advice };
    for asset in view.all::<Asset>().filter(|asset| asset.in_scope == Some(true)) {
        if covered.binary_search(&asset.id()).is_err() {
            out.find(Spot::of(asset)).severity(severity).with("name", asset.name.to_string()).end();
        }
    }
}

/// The scenario of a risk in one text, the same however its parts are ordered; `None` where it names none.
fn scenario(risk: &Risk) -> Option<String> {
    let cause = risk.threat.is_some() || !risk.vulnerabilities.is_empty();
    if risk.event.is_none() && (risk.assets.is_empty() || !cause) {
        return None;
    }
    let mut parts: Vec<String> = risk.assets.iter().map(|id| format!("a{id}")).collect();
    parts.extend(risk.threat.iter().map(|id| format!("t{id}")));
    parts.extend(risk.vulnerabilities.iter().map(|id| format!("v{id}")));
    crate::base::order::sort(&mut parts);
    if let Some(event) = &risk.event {
        // Ids hold no blank, so an event cannot be taken for one.
        parts.push(
            event
                .as_str()
                .split_ascii_whitespace()
                .fold(" ".to_owned(), |text, word| text + " " + &word.to_ascii_lowercase()),
        );
    }
    Some(parts.join("\n"))
}

/// RSK022. Risks that share their scenario but harm different properties are looked at apart on purpose.
pub(super) fn same_scenario(view: &View<'_>, out: &mut Out<'_>) {
    let mut told: Vec<(String, usize, &Risk)> =
        view.open_risks().enumerate().filter_map(|(index, risk)| Some((scenario(risk)?, index, risk))).collect();
    crate::base::order::sort_by(&mut told, |a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    for group in told.chunk_by(|a, b| a.0 == b.0) {
        for (at, (_, _, risk)) in group.iter().enumerate() {
            let overlaps = |other: &Risk| {
                let apart = !risk.properties.iter().any(|property| other.properties.contains(property));
                risk.properties.is_empty() || other.properties.is_empty() || !apart
            };
            if let Some((_, _, first)) = group.iter().take(at).find(|(_, _, other)| overlaps(other)) {
                out.find(Spot::of(*risk))
                    .with("first", first.id.to_string())
                    .with("title", first.title.to_string())
                    .related(Spot::of(*first), "the risk with the same scenario")
                    .end();
            }
        }
    }
}
