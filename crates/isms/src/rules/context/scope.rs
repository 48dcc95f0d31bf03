//! The scope and its boundary (clause 4.3).

use std::collections::HashMap;

use super::flows::plain;
use crate::base::{Date, RecordRef};
use crate::model::{
    Asset, Control, Entity as _, InterestedParty, Interface, Issue, Organization, Process, Scope, ScopeElement, Site,
    approval_by,
};
use crate::rules::facts::idle;
use crate::rules::{Out, Spot, View};

/// CTX010.
pub(super) fn missing(view: &View<'_>, out: &mut Out<'_>) {
    let scope = view.all::<Scope>().next();
    if scope.is_none_or(|scope| scope.statement.is_none()) {
        let spot = scope.map_or_else(|| Spot::register("scope"), |scope| Spot::of(scope).member("statement"));
        out.find(spot).end();
    }
}

/// What an element is, in words.
fn name(element: &ScopeElement) -> String {
    let what = element.what.as_ref().map(|what| what.to_string());
    what.or_else(|| element.record.as_ref().map(|record| record.as_str().to_owned()))
        .unwrap_or_else(|| element.id.to_string())
}

/// CTX011.
pub(super) fn unreasoned(_: &View<'_>, scope: &Scope, out: &mut Out<'_>) {
    let list = Spot::of(scope).member("excluded");
    for (at, element) in scope.excluded.iter().enumerate().filter(|(_, element)| element.reason.is_none()) {
        out.find(list.clone().item(at, Some(element.id.as_str())).member("reason")).with("what", name(element)).end();
    }
}

/// What two elements are the same by: the record, or the kind and the words.
fn identity(element: &ScopeElement) -> Option<String> {
    if let Some(record) = &element.record {
        return Some(record.as_str().to_owned());
    }
    element.what.as_ref().map(|what| format!("{} {}", element.kind.as_str(), plain(what.as_str())))
}

/// What a record says of itself: whether it is in scope.
fn says(view: &View<'_>, record: &RecordRef) -> Option<(bool, Spot)> {
    if record.document().is_some() {
        return None;
    }
    let (inside, spot) = match record.register() {
        "assets" => view.find::<Asset>(record.id()).map(|record| (record.in_scope, Spot::of(record)))?,
        "processes" => view.find::<Process>(record.id()).map(|record| (record.in_scope, Spot::of(record)))?,
        "sites" => view.find::<Site>(record.id()).map(|record| (record.in_scope, Spot::of(record)))?,
        _ => return None,
    };
    Some((inside?, spot.member("in_scope")))
}

/// CTX012.
pub(super) fn both(view: &View<'_>, scope: &Scope, out: &mut Out<'_>) {
    let excluded: HashMap<String, usize> =
        scope.excluded.iter().enumerate().filter_map(|(at, element)| Some((identity(element)?, at))).collect();
    let spot = |list: &str, at: usize, element: &ScopeElement| {
        Spot::of(scope).member(list).item(at, Some(element.id.as_str()))
    };
    for (at, element) in scope.included.iter().enumerate() {
        let Some(out_at) = identity(element).and_then(|identity| excluded.get(&identity).copied()) else { continue };
        let Some(other) = scope.excluded.get(out_at) else { continue };
        out.find(spot("included", at, element))
            .with("what", name(element))
            .with("problem", "stands among what is included and what is excluded")
            .related(spot("excluded", out_at, other), "where it is excluded")
            .end();
    }
    for (list, inside, elements) in [("included", true, &scope.included), ("excluded", false, &scope.excluded)] {
        for (at, element) in elements.iter().enumerate() {
            let said = element.record.as_ref().and_then(|record| says(view, record));
            if let Some((_, said)) = said.filter(|(said, _)| *said != inside) {
                let problem = if inside {
                    "is included, yet its record says it is out of scope"
                } else {
                    "is excluded, yet its record says it is in scope"
                };
                out.find(spot(list, at, element).member("record"))
                    .with("what", name(element))
                    .with("problem", problem)
                    .related(said, "what the record says")
                    .end();
            }
        }
    }
}

/// CTX013, at the interfaces themselves.
pub(super) fn unguarded(view: &View<'_>, out: &mut Out<'_>) {
    for scope in view.all::<Scope>() {
        let list = Spot::of(scope).member("interfaces");
        for (at, interface) in scope.interfaces.iter().enumerate() {
            if let Some(problem) = unguarded_because(view, interface) {
                out.find(list.clone().item(at, Some(interface.id.as_str())).member("controls"))
                    .with("what", interface.what.to_string())
                    .with("problem", problem)
                    .end();
            }
        }
    }
    let guarded: Vec<&str> = view
        .all::<Scope>()
        .flat_map(|scope| &scope.interfaces)
        .filter_map(|interface| interface.record.as_ref())
        .map(RecordRef::as_str)
        .collect();
    let mut crossing = |spot: Spot, what: String, beyond: String| {
        if !guarded.contains(&beyond.as_str()) {
            let problem =
                format!("rests on `{beyond}`, which lies outside the scope, and no interface of the scope names that");
            out.find(spot).with("what", what).with("problem", problem).end();
        }
    };
    for asset in view.all::<Asset>().filter(|asset| asset.in_scope == Some(true)) {
        for (at, id) in asset.depends_on.iter().enumerate() {
            let Some(other) = view.get(id).filter(|other| !other.retired_by(view.day())) else { continue };
            if view.is_asset_outside(other) {
                let spot = Spot::of(asset).member("depends_on").item(at, Some(id.as_str()));
                crossing(spot, asset.name.to_string(), format!("assets/{id}"));
            }
        }
    }
    for process in view.all::<Process>().filter(|process| process.in_scope == Some(true) && process.runs_on(view.day()))
    {
        for (at, input) in process.inputs.iter().enumerate() {
            let Some(source) = input.source.as_ref().filter(|source| source.document().is_none()) else { continue };
            let other = if source.register() == "processes" { view.find::<Process>(source.id()) } else { None };
            if other.is_some_and(|other| view.is_outside_scope(other.in_scope, "processes", other.id())) {
                let spot = Spot::of(process).member("inputs").item(at, Some(input.id.as_str())).member("source");
                crossing(spot, process.title.to_string(), source.as_str().to_owned());
            }
        }
    }
}

/// Why an interface is not guarded: no control, agreement or reason, or none of the controls works.
fn unguarded_because(view: &View<'_>, interface: &Interface) -> Option<String> {
    if interface.agreement.is_some() || interface.reason.is_some() {
        return None;
    }
    let known: Vec<&Control> = interface.controls.iter().filter_map(|id| view.get(id)).collect();
    if interface.controls.is_empty() {
        return Some("crosses the boundary, and no control, agreement or reason is named".to_owned());
    }
    let why: Vec<String> = known.iter().filter_map(|control| idle(control, view.day())).collect();
    let (first, reason) = (known.first()?, why.first()?);
    (why.len() == interface.controls.len())
        .then(|| format!("crosses the boundary, and none of its controls works: `{}` is {reason}", first.id))
}

/// CTX014. Only where the scope lists records of that register: one that is told in words lists nothing.
pub(super) fn unnamed(view: &View<'_>, out: &mut Out<'_>) {
    let Some(scope) = view.all::<Scope>().next() else { return };
    let mut named: Vec<&str> =
        scope.included.iter().filter_map(|element| element.record.as_ref()).map(RecordRef::as_str).collect();
    crate::base::order::sort(&mut named);
    let lists = |register: &str| named.iter().any(|record| record.split('/').next() == Some(register));
    let covers = |record: String| named.binary_search(&record.as_str()).is_ok();
    let mut report = |spot: Spot, name: String| out.find(spot).with("name", name).end();
    if lists("assets") {
        for asset in view.all::<Asset>().filter(|asset| asset.in_scope == Some(true)) {
            if !covers(format!("assets/{}", asset.id)) {
                report(Spot::of(asset).member("in_scope"), asset.name.to_string());
            }
        }
    }
    if lists("processes") {
        let inside = |process: &&Process| process.in_scope == Some(true) && process.runs_on(view.day());
        for process in view.all::<Process>().filter(inside) {
            let by_unit = process.unit.as_ref().is_some_and(|unit| covers(format!("units/{unit}")));
            if !by_unit && !covers(format!("processes/{}", process.id)) {
                report(Spot::of(process).member("in_scope"), process.title.to_string());
            }
        }
    }
}

/// The day on which the scope was last held against its context.
pub(crate) fn considered_on(scope: &Scope, day: Date) -> Option<Date> {
    let past = |on: Option<Date>| on.filter(|on| *on <= day);
    let approved = approval_by(&scope.approved, day).map(|approval| approval.on);
    past(scope.on).max(past(scope.reviewed_on)).max(approved)
}

/// What changed in the context: the day, what, and where.
type Changed = (Date, String, Spot);

/// CTX015.
pub(super) fn outdated(view: &View<'_>, scope: &Scope, out: &mut Out<'_>) {
    let Some(since) = considered_on(scope, view.day()) else { return };
    let mut changes = context_changes(view);
    changes.retain(|(on, ..)| since < *on && *on <= view.day());
    let Some((on, what, spot)) = changes.iter().max_by_key(|(on, ..)| *on) else { return };
    out.find(Spot::of(scope).member("reviewed_on"))
        .with("since", since.to_string())
        .with("count", changes.len())
        .with("what", what.clone())
        .with("changed", on.to_string())
        .related(spot.clone(), "the latest change")
        .end();
}

fn context_changes(view: &View<'_>) -> Vec<Changed> {
    let mut changes = Vec::new();
    let mut see = |on: Option<Date>, what: String, spot: Spot| changes.extend(on.map(|on| (on, what, spot)));
    for issue in view.all_with_retired::<Issue>() {
        let made = issue.identified_on.or_else(|| issue.meta.created.as_ref().map(|stamp| stamp.on));
        let gone = issue.meta.retired.as_ref().map(|retired| retired.on);
        see(made.max(issue.changed_on).max(gone), format!("the issue `{}`", issue.id), Spot::of(issue));
    }
    for party in view.all_with_retired::<InterestedParty>() {
        let made = party.identified_on.or_else(|| party.meta.created.as_ref().map(|stamp| stamp.on));
        let gone = party.meta.retired.as_ref().map(|retired| retired.on);
        see(made.max(gone), format!("the interested party `{}`", party.id), Spot::of(party));
        for (at, requirement) in party.requirements.iter().enumerate() {
            let spot = Spot::of(party).member("requirements").item(at, Some(requirement.id.as_str()));
            let on = requirement.identified_on.max(requirement.decided_on);
            see(on, format!("the requirement `{}` of `{}`", requirement.id, party.id), spot);
        }
    }
    for organization in view.all::<Organization>() {
        let decided = organization.climate_change.as_ref().filter(|decision| decision.relevant == Some(true));
        let on = decided.and_then(|decision| decision.decided_on);
        see(on, "the decision on climate change".to_owned(), Spot::of(organization).member("climate_change"));
    }
    changes
}
