//! Putting the bundles together.

use super::{
    AssetBundle, AssetBundles, BreachPlan, BundleGap, BundleStep, BundledProtection, BundledRisk, ResponsiblePerson,
};
use crate::base::order::sort_by_key;
use crate::base::{AsOf, Count, Date, Id, Interval, RecordRef};
use crate::document::Isms;
use crate::model::{Activity, Asset, Control, Entity as _, Person, Risk};
use crate::rules::incidents::{latest_exercise, plans};
use crate::rules::{Settings, View};
use crate::views::control::{ControlReason, reason};

/// Every asset that is not outside the scope, each with its risks, protections, plan for a breach and people; or only the one named.
#[must_use]
pub fn asset_bundles(isms: &Isms, asset: Option<&str>, as_of: AsOf, settings: &Settings) -> AssetBundles {
    let view = View::new(isms, as_of, settings);
    let plans = Plans::new(&view);
    // Which risks an asset faces, sorted, so that each finds its own quickly.
    let mut faced: Vec<(&str, usize, &Risk)> = Vec::new();
    for (at, risk) in
        isms.risks.iter().enumerate().filter(|(_, risk)| !risk.retired_by(view.day()) && !view.is_closed(risk))
    {
        faced.extend(risk.assets.iter().map(|id| (id.as_str(), at, risk)));
    }
    sort_by_key(&mut faced, |(id, at, _)| (*id, *at));
    let wanted = isms.assets.iter().enumerate().filter(|(_, record)| {
        let named = asset.is_none_or(|id| record.id() == id);
        named && !record.retired_by(view.day()) && !view.is_asset_outside(record)
    });
    let assets: Vec<AssetBundle> = wanted
        .map(|(at, record)| {
            let from = faced.partition_point(|(id, ..)| *id < record.id());
            let own = faced.iter().skip(from).take_while(|(id, ..)| *id == record.id());
            bundle(&view, at, record, own.map(|(_, at, risk)| (*at, *risk)).collect(), &plans)
        })
        .collect();
    let complete = assets.iter().filter(|bundle| bundle.complete).count();
    AssetBundles { as_of, complete: Count::of(complete), incomplete: Count::of(assets.len() - complete), assets }
}

/// The plans for a breach, and what they lack: the same for every asset.
struct Plans {
    plans: Vec<BreachPlan>,
    gaps: Vec<BundleGap>,
}

fn reference(register: &str, id: &str) -> Option<RecordRef> {
    RecordRef::parse(&format!("{register}/{id}"))
}

impl Plans {
    fn new(view: &View<'_>) -> Self {
        let (processes, documents) = plans(view);
        let latest = latest_exercise(view, &documents);
        let mut rows = Vec::new();
        let mut gaps = Vec::new();
        for document in &documents {
            let own = latest_exercise(view, &[*document]).map(|(on, _)| on);
            rows.extend(row("documents", document.id(), document.title.as_str(), document.owner.as_ref(), own));
        }
        for process in &processes {
            let own = latest.map(|(on, _)| on);
            rows.extend(row("processes", process.id(), process.title.as_str(), process.owner.as_ref(), own));
        }
        let mut gap = |message: String, path: &str| {
            gaps.push(BundleGap { step: BundleStep::BreachPlan, message, path: path.to_owned() });
        };
        let planned = view.planned_interval(Activity::IncidentExercise).map(|planned| planned.every);
        let every = planned.unwrap_or_else(|| Interval::months(view.settings().exercise_months()));
        match latest {
            _ if rows.is_empty() => gap("there is no plan for a breach".to_owned(), "/documents"),
            None => gap("the plan for a breach was never exercised".to_owned(), "/exercises"),
            Some((on, _)) if on.plus(every) < view.day() => {
                gap(format!("the plan for a breach was last exercised on {on}; it is due every {every}"), "/exercises");
            }
            Some(_) => {}
        }
        for plan in rows.iter().filter(|plan| plan.owner.is_none()) {
            let at =
                view.isms().register(plan.record.register()).and_then(|records| records.position(plan.record.id()));
            let path = format!("/{}/{}/owner", plan.record.register(), at.unwrap_or_default());
            let message = format!("nobody answers for the plan {}", plan.record.as_str());
            gaps.push(BundleGap { step: BundleStep::Responsible, message, path });
        }
        Self { plans: rows, gaps }
    }
}

fn row(
    register: &str,
    id: &str,
    title: &str,
    owner: Option<&Id<Person>>,
    exercised_on: Option<Date>,
) -> Option<BreachPlan> {
    Some(BreachPlan { record: reference(register, id)?, title: title.to_owned(), owner: owner.cloned(), exercised_on })
}

fn bundle(view: &View<'_>, at: usize, asset: &Asset, own: Vec<(usize, &Risk)>, plans: &Plans) -> AssetBundle {
    let mut gaps: Vec<BundleGap> = Vec::new();
    let base = format!("/assets/{at}");
    let mut gap = |step, message: String, path: String| gaps.push(BundleGap { step, message, path });
    if asset.owner.is_none() {
        gap(BundleStep::Identified, "the asset has no owner".to_owned(), format!("{base}/owner"));
    }
    if asset.ratings.is_empty() {
        gap(BundleStep::Identified, "its need for protection is not rated".to_owned(), format!("{base}/ratings"));
    }
    if own.is_empty() {
        gap(BundleStep::Risks, "no open risk names it".to_owned(), "/risks".to_owned());
    }
    let mut risks = Vec::new();
    let mut protections: Vec<BundledProtection> = Vec::new();
    for (place, risk) in &own {
        let base = format!("/risks/{place}");
        let level = view.present_level(risk);
        if level.is_none() {
            gap(BundleStep::Risks, format!("risk {} is not rated", risk.id), format!("{base}/assessments"));
        }
        if risk.owner.is_none() {
            gap(BundleStep::Responsible, format!("risk {} has no owner", risk.id), format!("{base}/owner"));
        }
        let options = risk.treatment.iter().flat_map(|treatment| &treatment.options);
        risks.push(BundledRisk {
            risk: risk.id.clone(),
            title: risk.title.to_string(),
            owner: risk.owner.clone(),
            level: level.map(|level| level.id.to_string()),
            label: level.map(|level| level.name.to_owned()),
            rank: level.map(|level| Count::of(level.rank)),
            assessed_on: view.present(risk, view.day()).and_then(|(_, assessment)| assessment.on),
            options: options.map(|option| option.kind().to_owned()).collect(),
        });
        for control in risk.treatment.iter().flat_map(|treatment| &treatment.controls) {
            match protections.iter_mut().find(|known| known.control == *control) {
                Some(known) => known.risks.push(risk.id.clone()),
                None => protections.push(protection(view, control, risk)),
            }
        }
    }
    if protections.is_empty() && !own.is_empty() {
        let accepted = own
            .iter()
            .all(|(_, risk)| risk.treatment.as_ref().is_some_and(|t| !t.options.is_empty() && !t.has("modify")));
        if !accepted {
            let place = own.first().map_or(0, |(place, _)| *place);
            gap(
                BundleStep::Protections,
                "no control treats its risks".to_owned(),
                format!("/risks/{place}/treatment/controls"),
            );
        }
    }
    for protection in &protections {
        let place = view.isms().controls.position_of(protection.control.as_str());
        let base = place.map_or_else(|| "/controls".to_owned(), |place| format!("/controls/{place}"));
        if protection.reason != ControlReason::Implemented {
            let why = protection.reason.as_str().replace('_', " ");
            gap(
                BundleStep::Protections,
                format!("control {} does not work in full: {why}", protection.control),
                format!("{base}/status"),
            );
        } else if protection.test.is_none() {
            gap(
                BundleStep::Protections,
                format!("control {} was never tested", protection.control),
                format!("{base}/tests"),
            );
        }
        if protection.owner.is_none() && place.is_some() {
            gap(
                BundleStep::Responsible,
                format!("control {} has no owner", protection.control),
                format!("{base}/owner"),
            );
        }
    }
    gaps.extend(plans.gaps.iter().cloned());
    let people = people(view, asset, &risks, &protections, &plans.plans);
    AssetBundle {
        asset: asset.id.clone(),
        name: asset.name.to_string(),
        kind: asset.kind,
        owner: asset.owner.clone(),
        rated: Count::of(asset.ratings.len()),
        risks,
        protections,
        breach_plans: plans.plans.clone(),
        people,
        complete: gaps.is_empty(),
        gaps,
    }
}

fn protection(view: &View<'_>, id: &Id<Control>, risk: &Risk) -> BundledProtection {
    let day = view.day();
    let control = view.get(id);
    let test = control.and_then(|control| control.latest_test(day));
    BundledProtection {
        control: id.clone(),
        title: control.map(|control| control.title.to_string()),
        owner: control.and_then(|control| control.owner.clone()),
        risks: vec![risk.id.clone()],
        status: control.and_then(|control| control.status_on(day)),
        reason: control.map_or(ControlReason::NoSuchControl, |control| reason(control, day)),
        tested_on: test.and_then(|test| test.on),
        test: test.map(|test| test.result),
    }
}

/// Who answers for what, in the order of the steps.
fn people(
    view: &View<'_>,
    asset: &Asset,
    risks: &[BundledRisk],
    protections: &[BundledProtection],
    plans: &[BreachPlan],
) -> Vec<ResponsiblePerson> {
    let mut people: Vec<ResponsiblePerson> = Vec::new();
    let mut note = |person: Option<&Id<Person>>, record: Option<RecordRef>| {
        let (Some(person), Some(record)) = (person, record) else { return };
        match people.iter_mut().find(|known| known.person == *person) {
            Some(known) => known.answers_for.push(record),
            None => people.push(ResponsiblePerson {
                person: person.clone(),
                name: view.get(person).and_then(|known| known.name.as_ref()).map(ToString::to_string),
                answers_for: vec![record],
            }),
        }
    };
    note(asset.owner.as_ref(), reference("assets", asset.id()));
    risks.iter().for_each(|risk| note(risk.owner.as_ref(), reference("risks", risk.risk.as_str())));
    protections.iter().for_each(|p| note(p.owner.as_ref(), reference("controls", p.control.as_str())));
    plans.iter().for_each(|plan| note(plan.owner.as_ref(), Some(plan.record.clone())));
    people
}
