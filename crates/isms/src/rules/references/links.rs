//! References that lead nowhere or to the wrong register, and library entries nothing refers to.

use std::collections::HashSet;

use crate::document::REGISTERS;
use crate::model::{Competence, Entity as _, Risk, Role, Threat, Training, Vulnerability};
use crate::rules::{Out, Spot, View};

/// The references of a record, but for those that lead where they should: there are many, and each spot costs.
fn references(view: &View<'_>, register: &'static str, index: usize, hear: &mut dyn FnMut(Spot, &str, &str)) {
    let Some(records) = view.isms().register(register) else { return };
    let Some(own) = records.id_at(index) else { return };
    records.refs_at(index, &mut |field, target_register, target| {
        if view.exists(target_register, target) != Some(true) {
            hear(Spot::in_register(register, own).field(field.clone()), target_register, target);
        }
    });
}

fn other_home(view: &View<'_>, register: &str, id: &str) -> Option<&'static str> {
    let mut others = REGISTERS.iter().filter(|info| info.name != register);
    others.find(|info| view.stands_in(info.name, id)).map(|info| info.name)
}

pub(super) fn dangling(view: &View<'_>, register: &'static str, index: usize, out: &mut Out<'_>) {
    references(view, register, index, &mut |spot, target_register, target| {
        let missing = view.exists(target_register, target) == Some(false)
            || !REGISTERS.iter().any(|info| info.name == target_register);
        if missing && other_home(view, target_register, target).is_none() {
            out.find(spot).with("register", target_register.to_owned()).with("target", target.to_owned()).end();
        }
    });
}

pub(super) fn wrong_kind(view: &View<'_>, register: &'static str, index: usize, out: &mut Out<'_>) {
    references(view, register, index, &mut |spot, target_register, target| {
        if view.exists(target_register, target) == Some(false)
            && let Some(found) = other_home(view, target_register, target)
        {
            out.find(spot)
                .with("register", target_register.to_owned())
                .with("target", target.to_owned())
                .with("found", found)
                .end();
        }
    });
}

/// Silent while there is no risk at all, or no role that needs a competence: that is for other rules to say. A competence that a
/// training conveys is referred to by that training.
pub(super) fn unreferenced(view: &View<'_>, out: &mut Out<'_>) {
    unneeded(view, out);
    let mut threats: HashSet<&str> = HashSet::new();
    let mut vulnerabilities: HashSet<&str> = HashSet::new();
    let mut any = false;
    for risk in view.all::<Risk>() {
        any = true;
        threats.extend(risk.threat.as_ref().map(|id| id.as_str()));
        vulnerabilities.extend(risk.vulnerabilities.iter().map(|id| id.as_str()));
    }
    if !any {
        return;
    }
    for threat in view.all::<Threat>().filter(|threat| !threats.contains(threat.id())) {
        out.find(Spot::of(threat)).with("problem", IDLE).end();
    }
    for vulnerability in
        view.all::<Vulnerability>().filter(|vulnerability| !vulnerabilities.contains(vulnerability.id()))
    {
        out.find(Spot::of(vulnerability)).with("problem", IDLE).end();
    }
}

const IDLE: &str = "is part of no risk";

fn unneeded(view: &View<'_>, out: &mut Out<'_>) {
    let mut needed: HashSet<&str> =
        view.all::<Role>().flat_map(|role| &role.required_competences).map(|id| id.as_str()).collect();
    if needed.is_empty() {
        return;
    }
    needed.extend(view.all::<Training>().flat_map(|training| &training.competences).map(|id| id.as_str()));
    for competence in view.all::<Competence>().filter(|competence| !needed.contains(competence.id())) {
        out.find(Spot::of(competence)).with("problem", "is needed by no role").end();
    }
}
