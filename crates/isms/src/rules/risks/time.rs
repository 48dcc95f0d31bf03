//! RSK017, RSK018, RSK023: assessments are repeated in the planned interval and after events, and compare with each other.

use crate::base::{Date, Digest};
use crate::model::{Activity, Change, Entity as _, EventClass, Incident, Risk};
use crate::rules::facts::assessment_spot;
use crate::rules::{Out, Spot, View};

/// RSK017.
pub(super) fn interval(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let day = view.day();
    let Some((index, assessment)) = view.present(risk, day) else { return };
    if view.is_closed(risk) {
        return;
    }
    let Some(planned) = view.planned_interval(Activity::RiskAssessment) else { return };
    // What has no day cannot be shown to be within the interval.
    let since = assessment.on.or_else(|| view.operating_since());
    if since.is_some_and(|since| !view.has_run_out(planned.every, since)) {
        return;
    }
    out.find(assessment_spot(risk, index, assessment).member("on"))
        .with("assessed", super::day_or_unknown(assessment.on))
        .with("every", planned.every.to_string())
        .related(Spot::of(planned).member("every"), "the planned interval")
        .end();
}

/// Something that happened and may change a risk.
struct Event<'a> {
    on: Date,
    spot: Spot,
    name: String,
    touches: Vec<(&'a str, &'a str)>,
}

fn events<'a>(view: &View<'a>) -> Vec<Event<'a>> {
    let now = view.as_of().moment();
    let incidents = view.all::<Incident>().filter_map(|incident| {
        // What was found to be an event only touches no risk.
        let at = incident.detected_at.filter(|at| *at <= now && incident.assessed_as != Some(EventClass::Event))?;
        // Who named the risks has thought about which it touches; otherwise all risks of the assets are meant.
        let touches = if incident.risks.is_empty() {
            incident.assets.iter().map(|id| ("assets", id.as_str())).collect()
        } else {
            incident.risks.iter().map(|id| ("risks", id.as_str())).collect()
        };
        let name = format!("incidents/{}", incident.id());
        Some(Event { on: at.date(), spot: Spot::of(incident), name, touches })
    });
    let changes = view.all::<Change>().filter_map(|change| {
        let on = change.done_on.filter(|on| *on <= view.day() && change.significant == Some(true))?;
        let here = change.affects.iter().filter(|record| record.document().is_none());
        let touches = here.map(|record| (record.register(), record.id())).collect();
        Some(Event { on, spot: Spot::of(change), name: format!("changes/{}", change.id()), touches })
    });
    incidents.chain(changes).collect()
}

/// RSK018.
pub(super) fn reassess_after_events(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let events = events(view);
    // What was touched by which event, sorted, so that each risk finds its own quickly.
    let mut touched: Vec<(&str, &str, usize)> = Vec::new();
    for (index, event) in events.iter().enumerate() {
        touched.extend(event.touches.iter().map(|(register, id)| (*register, *id, index)));
    }
    crate::base::order::sort(&mut touched);
    for risk in view.open_risks() {
        let Some(assessed) = view.present(risk, day).and_then(|(_, assessment)| assessment.on) else { continue };
        let mut found: Vec<usize> = Vec::new();
        let mut collect = |register: &str, id: &str| {
            let from = touched.partition_point(|(r, i, _)| (*r, *i) < (register, id));
            let own = touched.iter().skip(from).take_while(|(r, i, _)| (*r, *i) == (register, id));
            found.extend(own.map(|(_, _, index)| *index));
        };
        collect("risks", risk.id());
        risk.assets.iter().for_each(|id| collect("assets", id.as_str()));
        risk.threat.iter().for_each(|id| collect("threats", id.as_str()));
        risk.vulnerabilities.iter().for_each(|id| collect("vulnerabilities", id.as_str()));
        crate::base::order::sort(&mut found);
        found.dedup();
        let since = found.iter().filter_map(|index| events.get(*index)).filter(|event| event.on > assessed);
        let mut causes: Vec<(Spot, String)> =
            since.map(|event| (event.spot.clone(), format!("`{}` of {}", event.name, event.on))).collect();
        for (index, trigger) in risk.triggers.iter().enumerate() {
            let told = |record: &str| causes.iter().any(|(_, name)| name.contains(&format!("`{record}`")));
            if trigger.on > assessed && trigger.on <= day && !trigger.record.as_ref().is_some_and(|r| told(r.as_str()))
            {
                let spot = Spot::of(risk).member("triggers").item(index, Some(trigger.id.as_str()));
                causes.push((spot, format!("`{}` of {}", trigger.what, trigger.on)));
            }
        }
        if causes.is_empty() {
            continue;
        }
        let names: Vec<String> = causes.iter().map(|(_, name)| name.clone()).collect();
        let mut finding =
            out.find(Spot::of(risk).member("assessments")).with("assessed", assessed.to_string()).with("events", names);
        for (spot, _) in causes {
            finding = finding.related(spot, "happened after the latest assessment");
        }
        finding.end();
    }
}

/// RSK023. Criteria that differ in wording only give comparable results.
pub(super) fn same_criteria(view: &View<'_>, out: &mut Out<'_>) {
    let day = view.day();
    let mut used: Vec<(&str, Option<Digest>)> = Vec::new();
    let mut present = Vec::new();
    for risk in view.open_risks() {
        let Some((index, assessment)) = view.present(risk, day) else { continue };
        let Some(criteria) = view.criteria_of(assessment) else { continue };
        if !used.iter().any(|(id, _)| *id == criteria.id()) {
            used.push((criteria.id(), criteria.fingerprint()));
        }
        present.push((risk, index, assessment, criteria));
    }
    // While all of them are under one version, or under versions that rate alike, they compare.
    let Some(((_, first), others)) = used.split_first() else { return };
    if others.iter().all(|(_, print)| print.is_some() && print == first) {
        return;
    }
    let standard = view
        .criteria_in_force(day)
        .or_else(|| present.iter().map(|(.., criteria)| *criteria).max_by_key(|criteria| criteria.effective_from));
    let Some(standard) = standard else { return };
    let expected = standard.fingerprint();
    let differs = |id: &str| {
        id != standard.id() && used.iter().any(|(known, print)| *known == id && (print.is_none() || *print != expected))
    };
    for (risk, index, assessment, criteria) in present {
        if differs(criteria.id()) {
            out.find(assessment_spot(risk, index, assessment).member("criteria"))
                .with("criteria", criteria.id.to_string())
                .with("standard", standard.id.to_string())
                .related(Spot::of(standard), "the criteria that other risks are assessed under")
                .end();
        }
    }
}
