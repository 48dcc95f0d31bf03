//! What building needs: an approach, people, knowledge, time, and answers to what makes it harder.

use super::{BuildMeans, BuildNeed, BuildNeedKind, KnowledgeCover, KnowledgeNeed};
use crate::base::Id;
use crate::model::{
    BuildApproach, Competence, Document, DocumentKind, ImplementationPlan, Organization, Person, Role, RoleKind,
};
use crate::rules::leadership::holders::Holders;
use crate::views::look::Look;

type Plan<'a> = Option<&'a ImplementationPlan>;

/// Whether a role builds, runs or audits the ISMS.
fn counts(role: &Role) -> bool {
    let kinds = [RoleKind::IsmsManager, RoleKind::LeadImplementer, RoleKind::LeadAuditor, RoleKind::InternalAuditor];
    !role.isms_duties.is_empty() || role.kind.is_some_and(|kind| kinds.contains(&kind))
}

pub(super) fn knowledge(look: &Look<'_>) -> Vec<KnowledgeNeed> {
    let roles: Vec<&Role> = look.view.all::<Role>().filter(|role| counts(role)).collect();
    let needed = look.view.all::<Competence>().filter_map(|competence| {
        let needing = roles.iter().filter(|role| role.required_competences.contains(&competence.id));
        let needed_for: Vec<Id<Role>> = needing.map(|role| role.id.clone()).collect();
        (!needed_for.is_empty()).then(|| need_of(look, competence, needed_for))
    });
    needed.collect()
}

fn need_of(look: &Look<'_>, competence: &Competence, needed_for: Vec<Id<Role>>) -> KnowledgeNeed {
    let person = |id: &Id<Person>| look.view.get::<Person>(id);
    let there = |id: &Id<Person>| person(id).is_none_or(|person| person.is_there_on(look.day));
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    for held in competence.holders.iter().filter(|held| held.holds_on(look.day) && there(&held.person)) {
        let external = person(&held.person).is_some_and(|person| person.external == Some(true));
        let list: &mut Vec<Id<Person>> = if external { &mut outside } else { &mut inside };
        if !list.contains(&held.person) {
            list.push(held.person.clone());
        }
    }
    let open = competence.gap_actions.iter().filter(|action| !action.done_by(look.day));
    let acting = competence.gap_actions.iter().any(|action| !action.done_by(look.day));
    let in_training: Vec<Id<Person>> = open.filter_map(|action| action.person.clone()).collect();
    let cover = match (inside.is_empty(), outside.is_empty(), acting) {
        (false, ..) => KnowledgeCover::Inside,
        (true, false, _) => KnowledgeCover::OutsideOnly,
        (true, true, true) => KnowledgeCover::InTraining,
        (true, true, false) => KnowledgeCover::Missing,
    };
    KnowledgeNeed {
        competence: competence.id.clone(),
        title: competence.title.clone(),
        needed_for,
        cover,
        inside,
        outside,
        in_training,
    }
}

fn told(met: bool, why: &str) -> (Option<bool>, String) {
    (Some(met), why.to_owned())
}

pub(super) fn needs(
    look: &Look<'_>,
    plan: Plan<'_>,
    knowledge: &[KnowledgeNeed],
    means: &BuildMeans,
) -> Vec<BuildNeed> {
    let need = |need, (met, why): (Option<bool>, String), inputs: &[&str]| BuildNeed {
        need,
        met,
        why,
        inputs: inputs.iter().map(|input| (*input).to_owned()).collect(),
    };
    let approach = plan.and_then(|plan| plan.approach);
    let decided = match approach {
        Some(approach) => (Some(true), format!("it is built as `{}`", approach.as_str())),
        None => told(false, "nobody has decided how it is built"),
    };
    let mut needs = vec![
        need(BuildNeedKind::Approach, decided, &["/implementation_plan/approach"]),
        need(BuildNeedKind::Sponsor, sponsor(look), &["/organization/sponsor"]),
        need(
            BuildNeedKind::Leader,
            leader(look, plan),
            &["/implementation_plan/owner", "/organization/isms_manager", "/role_assignments"],
        ),
        need(BuildNeedKind::Standard, standard(look), &["/documents"]),
        need(BuildNeedKind::Knowledge, known(knowledge, approach), &["/roles", "/competences"]),
        need(BuildNeedKind::Training, trained(knowledge, approach), &["/competences"]),
        need(BuildNeedKind::Advice, advised(look, knowledge, approach), &["/people", "/competences"]),
    ];
    needs.extend(super::means::needs(means));
    needs.push(need(BuildNeedKind::Time, time(look, plan), &["/implementation_plan/expected/until"]));
    let (open, constraints) = constraints(plan);
    needs.push(BuildNeed { inputs: open, ..need(BuildNeedKind::Constraints, constraints, &[]) });
    needs
}

/// Whether all may be ready though a need has no verdict: advice and training matter to some approaches only.
pub(super) fn may_be_open(need: &BuildNeed, plan: Plan<'_>) -> bool {
    match need.need {
        BuildNeedKind::Advice | BuildNeedKind::Training => plan.is_some_and(|plan| plan.approach.is_some()),
        _ => false,
    }
}

fn is_there(look: &Look<'_>, person: &Id<Person>) -> bool {
    look.view.get(person).is_none_or(|person| person.is_there_on(look.day))
}

fn sponsor(look: &Look<'_>) -> (Option<bool>, String) {
    match look.view.all::<Organization>().next().and_then(|organization| organization.sponsor.as_ref()) {
        Some(sponsor) if is_there(look, sponsor) => (Some(true), format!("`{sponsor}` sponsors it")),
        Some(sponsor) => (Some(false), format!("its sponsor `{sponsor}` is no longer there")),
        None => told(false, "nobody of top management sponsors it"),
    }
}

fn leader(look: &Look<'_>, plan: Plan<'_>) -> (Option<bool>, String) {
    let holders = Holders::on(&look.view, look.day);
    let leads = |role: &Id<Role>| {
        look.view
            .get(role)
            .is_some_and(|role| matches!(role.kind, Some(RoleKind::LeadImplementer | RoleKind::IsmsManager)))
    };
    let in_role = || holders.all().iter().find(|held| leads(&held.role)).map(|held| &held.person);
    let named = plan.and_then(|plan| plan.owner.as_ref());
    let manager = || look.view.all::<Organization>().next().and_then(|organization| organization.isms_manager.as_ref());
    let there = |person: &&Id<Person>| is_there(look, person);
    match named.filter(there).or_else(in_role).or_else(|| manager().filter(there)) {
        Some(person) => (Some(true), format!("`{person}` leads it")),
        None => told(false, "nobody leads it"),
    }
}

/// The standard is a document from outside whose title or origin names it.
fn standard(look: &Look<'_>) -> (Option<bool>, String) {
    let names = |text: &str| text.contains("27001");
    let found = look.view.all::<Document>().find(|document| {
        let origin = document.origin.as_ref().is_some_and(|origin| names(origin.as_str()));
        document.kind == DocumentKind::External && (origin || names(document.title.as_str()))
    });
    match found {
        Some(document) => (Some(true), format!("`{}` is kept", document.id)),
        None => (None, "no document from outside is the standard: is it at hand?".to_owned()),
    }
}

/// Whether somebody the approach can count on has it.
fn is_covered(need: &KnowledgeNeed, approach: Option<BuildApproach>) -> bool {
    match need.cover {
        KnowledgeCover::Inside => true,
        KnowledgeCover::OutsideOnly => approach.is_some_and(|approach| approach != BuildApproach::SelfWritten),
        KnowledgeCover::InTraining | KnowledgeCover::Missing => false,
    }
}

fn known(knowledge: &[KnowledgeNeed], approach: Option<BuildApproach>) -> (Option<bool>, String) {
    if knowledge.is_empty() {
        return told(false, "no role that builds, runs or audits the ISMS says what it needs to know");
    }
    let gaps: Vec<&KnowledgeNeed> = knowledge.iter().filter(|need| !is_covered(need, approach)).collect();
    match gaps.as_slice() {
        [] => (Some(true), format!("somebody has each of {} competences", knowledge.len())),
        [first, ..] => {
            let who = if first.cover == KnowledgeCover::OutsideOnly { "nobody inside" } else { "nobody" };
            (Some(false), format!("{who} has `{}`; {} of {} lack", first.competence, gaps.len(), knowledge.len()))
        }
    }
}

fn trained(knowledge: &[KnowledgeNeed], approach: Option<BuildApproach>) -> (Option<bool>, String) {
    let mut gaps = knowledge.iter().filter(|need| !is_covered(need, approach)).peekable();
    if gaps.peek().is_none() {
        return (None, "no knowledge is known to lack".to_owned());
    }
    // Knowledge that is only bought in can be acquired inside as well.
    match gaps.find(|need| need.cover != KnowledgeCover::InTraining && need.in_training.is_empty()) {
        Some(open) => (Some(false), format!("nothing is done so that somebody acquires `{}`", open.competence)),
        None => told(true, "somebody is acquiring what lacks"),
    }
}

fn advised(look: &Look<'_>, knowledge: &[KnowledgeNeed], approach: Option<BuildApproach>) -> (Option<bool>, String) {
    let holders = Holders::on(&look.view, look.day);
    let consults = |role: &Id<Role>| look.view.get(role).is_some_and(|role| role.kind == Some(RoleKind::Consultant));
    let in_role = holders.all().iter().find(|held| consults(&held.role)).map(|held| &held.person);
    let found = in_role.or_else(|| knowledge.iter().flat_map(|need| &need.outside).next());
    match (approach, found) {
        (_, Some(person)) => (Some(true), format!("`{person}` from outside can advise")),
        (Some(BuildApproach::Consultant), None) => told(false, "a consultant is to build it, and none is named"),
        (_, None) => (None, "nobody from outside advises; the approach does not rest on it".to_owned()),
    }
}

fn time(look: &Look<'_>, plan: Plan<'_>) -> (Option<bool>, String) {
    let open = plan.is_none_or(|plan| plan.steps.is_empty() || plan.steps.iter().any(|step| !step.done_by(look.day)));
    match plan.and_then(|plan| plan.expected.as_ref()).and_then(|expected| expected.until) {
        None => (None, "nobody has said by when it is to be done".to_owned()),
        Some(until) if until < look.day && open => (Some(false), format!("it was to be done by {until}, and is not")),
        Some(until) => (Some(true), format!("it is to be done by {until}")),
    }
}

fn constraints(plan: Plan<'_>) -> (Vec<String>, (Option<bool>, String)) {
    let all = plan.map_or(&[][..], |plan| &plan.constraints);
    let open = all.iter().enumerate().filter(|(_, constraint)| constraint.mitigation.is_none());
    let pointers: Vec<String> =
        open.map(|(at, _)| format!("/implementation_plan/constraints/{at}/mitigation")).collect();
    let verdict = match (all.len(), pointers.len()) {
        (0, _) => (None, "nobody has said what makes it harder".to_owned()),
        (all, 0) => (Some(true), format!("something is done about each of {all}")),
        (all, open) => (Some(false), format!("nothing is done about {open} of {all}")),
    };
    (pointers, verdict)
}
