//! The kinds of roles an ISMS knows, and who is found in each.

use super::competence::lacking;
use super::{ManagerOnDay, RoleKindOnDay};
use crate::base::Id;
use crate::document::Kept;
use crate::lifecycle::top_management;
use crate::model::{
    Asset, Audit, Competence, Control, Incident, ManagementReview, Organization, Person, Process, Risk, Role, RoleKind,
};
use crate::rules::leadership::holders::Holders;
use crate::views::look::Look;

fn owners<'a, T: Kept>(look: &Look<'a>) -> Vec<&'a Id<Person>> {
    look.view.all::<T>().filter_map(|record| record.owner()).collect()
}

/// Who is named elsewhere than in a role of that kind.
fn named<'a>(look: &Look<'a>, kind: RoleKind) -> Vec<&'a Id<Person>> {
    let organization = look.view.all::<Organization>().next();
    match kind {
        RoleKind::TopManagement => {
            let top = top_management(look.isms.people.iter(), look.isms.units.iter(), organization);
            top.into_iter().filter_map(|id| look.isms.people.get(id)).map(|person| &person.id).collect()
        }
        RoleKind::IsmsManager => organization.and_then(|one| one.isms_manager.as_ref()).into_iter().collect(),
        RoleKind::LeadImplementer => {
            look.isms.implementation_plan.iter().filter_map(|plan| plan.owner.as_ref()).collect()
        }
        RoleKind::RiskOwner => owners::<Risk>(look),
        RoleKind::AssetOwner => owners::<Asset>(look),
        RoleKind::ControlOwner => owners::<Control>(look),
        RoleKind::ProcessOwner => owners::<Process>(look),
        RoleKind::IncidentResponder => owners::<Incident>(look),
        RoleKind::LeadAuditor => look.view.all::<Audit>().filter_map(|audit| audit.team_leader.as_ref()).collect(),
        RoleKind::InternalAuditor => look.view.all::<Audit>().flat_map(|audit| &audit.auditors).collect(),
        RoleKind::ManagementReviewTeam => {
            look.view.all::<ManagementReview>().flat_map(|review| &review.attendees).collect()
        }
        RoleKind::Consultant => {
            look.view.all::<Person>().filter(|person| person.external == Some(true)).map(|person| &person.id).collect()
        }
        RoleKind::Personnel => look.view.all::<Person>().map(|person| &person.id).collect(),
        RoleKind::Auditee | RoleKind::InterestedParty => Vec::new(),
    }
}

pub(super) fn kinds(look: &Look<'_>, roles: &[&Role], holders: &Holders<'_>) -> Vec<RoleKindOnDay> {
    let on_day = |(kind, _): &(RoleKind, &'static str)| {
        let own: Vec<&Role> = roles.iter().copied().filter(|role| role.kind == Some(*kind)).collect();
        let holding = own.iter().flat_map(|role| holders.of(&role.id)).map(|held| &held.person);
        let mut persons: Vec<Id<Person>> = Vec::new();
        for person in holding.chain(named(look, *kind)) {
            let there = look.view.get(person).is_none_or(|person| person.is_there_on(look.day));
            if there && !persons.contains(person) {
                persons.push(person.clone());
            }
        }
        RoleKindOnDay {
            kind: *kind,
            roles: own.iter().map(|role| role.id.clone()).collect(),
            missing: persons.is_empty(),
            persons,
        }
    };
    RoleKind::ALL.iter().map(on_day).collect()
}

/// Who runs the ISMS: whom the organization names, else who holds such a role.
pub(super) fn manager(look: &Look<'_>, holders: &Holders<'_>) -> ManagerOnDay {
    let there = |person: &&Id<Person>| look.view.get(person).is_none_or(|person| person.is_there_on(look.day));
    let of_kind = |role: &Id<Role>| look.view.get(role).is_some_and(|role| role.kind == Some(RoleKind::IsmsManager));
    let said = look.view.all::<Organization>().next().and_then(|organization| organization.isms_manager.as_ref());
    let in_role = || holders.all().iter().find(|held| of_kind(&held.role)).map(|held| &held.person);
    let Some(person) = said.filter(there).or_else(in_role) else {
        let why = match said {
            Some(gone) => format!("`{gone}`, who is named, is no longer there"),
            None => "nobody is named who runs the ISMS from day to day".to_owned(),
        };
        return ManagerOnDay { person: None, deputies: Vec::new(), lacking: Vec::new(), why };
    };
    let mut deputies: Vec<Id<Person>> = Vec::new();
    let mut lacks: Vec<&Competence> = Vec::new();
    let mut asked = false;
    for held in holders.all().iter().filter(|held| held.person == *person) {
        let Some(role) = look.view.get::<Role>(&held.role) else { continue };
        asked |= !role.required_competences.is_empty();
        lacks.extend(lacking(look, role, person));
        if of_kind(&role.id) || !role.isms_duties.is_empty() {
            deputies.extend(held.deputy.as_ref().filter(there).cloned());
        }
    }
    crate::base::order::sort(&mut deputies);
    deputies.dedup();
    crate::base::order::sort_by_key(&mut lacks, |competence| competence.id.clone());
    lacks.dedup_by(|a, b| a.id == b.id);
    let why = match (asked, lacks.as_slice(), deputies.is_empty()) {
        (false, ..) => "no role of theirs says what competence it needs".to_owned(),
        (true, [first, ..], _) => format!("they lack `{}`", first.id),
        (true, [], true) => "they have the competence their roles need; nobody stands in for them".to_owned(),
        (true, [], false) => "they have the competence their roles need, and somebody stands in for them".to_owned(),
    };
    let lacking = lacks.iter().map(|competence| competence.id.clone()).collect();
    ManagerOnDay { person: Some(person.clone()), deputies, lacking, why }
}
