//! What a statement is about: Annex A in the document's edition, or a framework of the organization.

use crate::base::{Citation, Id, Value};
use crate::catalogue::Edition;
use crate::model::{Control, Framework, FrameworkControl, StatementOfApplicability};
use crate::rules::{Out, Spot, View};

/// The citations of every control a statement has to decide on; `None` if its framework is not there.
pub(super) fn controls(view: &View<'_>, statement: &StatementOfApplicability) -> Option<Vec<String>> {
    let Some(id) = &statement.framework else {
        return Some(view.edition().controls().iter().map(|control| control.id.to_owned()).collect());
    };
    let framework = view.get(id)?;
    Some(framework.controls.iter().map(|control| format!("{id}/{}", control.id)).collect())
}

fn framework_control<'a>(view: &View<'a>, framework: &str, control: &str) -> Option<&'a FrameworkControl> {
    let framework = view.get::<Framework>(&Id::new(framework).ok()?)?;
    framework.controls.iter().find(|known| known.id.as_str() == control)
}

/// The titles of a control.
pub(super) fn titles<'a>(view: &View<'a>, citation: &Citation) -> Vec<&'a str> {
    match citation.in_framework() {
        Some((framework, control)) => {
            framework_control(view, framework, control).map(|control| control.title.as_str()).into_iter().collect()
        }
        None => view.edition().control(citation.as_str()).map(|control| control.titles().collect()).unwrap_or_default(),
    }
}

/// SOA013: at each entry, and at what the organization's controls say they fulfil.
pub(super) fn unknown(view: &View<'_>, out: &mut Out<'_>) {
    for statement in view.all::<StatementOfApplicability>() {
        for (spot, entry) in super::entries(view, statement) {
            let own = statement.framework.as_ref();
            if let Some(problem) = problem(view, &entry.control, own, false) {
                report(out, spot.member("control"), &entry.control, problem);
            }
        }
    }
    for control in view.all::<Control>() {
        for (at, citation) in control.fulfils.iter().enumerate() {
            if let Some(problem) = problem(view, citation, None, true) {
                report(out, Spot::of(control).member("fulfils").item(at, Some(citation.as_str())), citation, problem);
            }
        }
    }
}

fn report(out: &mut Out<'_>, spot: Spot, citation: &Citation, (problem, instead): (String, Vec<&'static str>)) {
    let instead = Value::List(instead.into_iter().map(Value::from).collect());
    out.find(spot).with("control", citation.to_string()).with("problem", problem).with("instead", instead).end();
}

/// What is wrong with a citation, and what may be meant.
fn problem(
    view: &View<'_>,
    citation: &Citation,
    own: Option<&Id<Framework>>,
    clauses: bool,
) -> Option<(String, Vec<&'static str>)> {
    let text = citation.as_str();
    if let Some(own) = own
        && citation.in_framework().is_none_or(|(framework, _)| framework != own.as_str())
    {
        return Some((format!("is no control of `{own}`, which the statement is about"), Vec::new()));
    }
    if let Some((framework, control)) = citation.in_framework() {
        if framework_control(view, framework, control).is_some() {
            return None;
        }
        let there = view.exists("frameworks", framework) != Some(false);
        let what = if there { "names no control of the framework" } else { "names a framework that is not there:" };
        return Some((format!("{what} `{framework}`"), Vec::new()));
    }
    let edition = view.edition();
    if edition.control(text).is_some() || (clauses && edition.cited(text).is_some()) {
        return None;
    }
    let other = match edition {
        Edition::Iso27001_2013 => Edition::Iso27001_2022,
        Edition::Iso27001_2022 => Edition::Iso27001_2013,
    };
    if let Some(control) = other.control(text) {
        let instead: Vec<&'static str> = control.counterparts().iter().map(|control| control.id).collect();
        let here = edition.designation();
        let problem = match instead.as_slice() {
            [] => format!("is a control of {}; nothing in {here} corresponds to it", other.designation()),
            _ => format!(
                "is a control of {}, to which in {here} corresponds {}",
                other.designation(),
                instead.join(", ")
            ),
        };
        return Some((problem, instead));
    }
    let bare = text.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).trim_start_matches(['.', ' ', '-']);
    match edition.control(&format!("A.{bare}")) {
        Some(control) => Some((format!("is written `{}`", control.id), vec![control.id])),
        None => Some((format!("is no control of {}", edition.designation()), Vec::new())),
    }
}
