//! The information security policy (clause 5.2): a document of kind policy that answers this clause.

use crate::base::Date;
use crate::lifecycle::top_management;
use crate::model::{
    Approval, Delegation, Document, DocumentKind, DocumentVersion, Matter, Organization, Person, PolicyCommitment,
    Role, RoleKind, Unit,
};
use crate::rules::{Out, Spot, View};

fn is_policy(document: &Document) -> bool {
    let answers = |clause: &str| clause == "5.2" || clause.starts_with("5.2 ");
    document.kind == DocumentKind::Policy && document.answers.iter().any(|citation| answers(citation.as_str()))
}

/// The version that counts on a day: the one in force that took effect last, else the one written last.
fn counts(document: &Document, day: Date) -> Option<(usize, &DocumentVersion)> {
    let versions = || document.versions.iter().enumerate();
    versions()
        .filter(|(_, version)| in_force(version, day))
        .max_by_key(|(_, v)| v.effective_on)
        .or(versions().next_back())
}

fn in_force(version: &DocumentVersion, day: Date) -> bool {
    let over = |on: Option<Date>| on.is_some_and(|on| on <= day);
    version.approved.iter().any(|approval| approval.on <= day)
        && version.effective_on.is_none_or(|on| on <= day)
        && !over(version.superseded_on)
        && !over(version.withdrawn_on)
}

pub(super) fn absent(view: &View<'_>, out: &mut Out<'_>) {
    if view.all::<Document>().any(is_policy) {
        return;
    }
    let state = match view.all::<Document>().find(|document| document.kind == DocumentKind::Policy) {
        Some(policy) => format!("`{}` and other policies do not say that they answer it", policy.id),
        None => "no policy is kept".to_owned(),
    };
    out.find(Spot::register("documents")).with("state", state).end();
}

pub(super) fn unapproved(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    if !is_policy(document) {
        return;
    }
    let day = view.day();
    let Some((at, version)) = counts(document, day) else {
        out.find(Spot::of(document).member("versions")).with("problem", "has no version that could be approved").end();
        return;
    };
    let given: Vec<&Approval> = version.approved.iter().filter(|approval| approval.on <= day).collect();
    if given.iter().any(|approval| is_of_top(view, approval)) {
        return;
    }
    let problem = match given.last() {
        Some(last) => format!("is approved by `{}`, whom nothing shows to be of top management", last.by),
        None => "is approved by nobody".to_owned(),
    };
    let spot = Spot::of(document).member("versions").item(at, Some(version.id.as_str())).member("approved");
    out.find(spot).with("problem", problem).end();
}

/// Whether a document is the policy and nobody has approved it, which LDR002 reports.
pub(crate) fn is_unapproved_policy(view: &View<'_>, document: &Document) -> bool {
    let day = view.day();
    let approved = |version: &DocumentVersion| version.approved.iter().any(|approval| approval.on <= day);
    is_policy(document) && counts(document, day).is_none_or(|(_, version)| !approved(version))
}

/// Whether an approval is one of top management: its own, in such a role, or under its delegation.
fn is_of_top(view: &View<'_>, approval: &Approval) -> bool {
    let top = top_management(view.all_with_retired::<Person>(), view.all::<Unit>(), view.all::<Organization>().next());
    let in_role = approval
        .as_role
        .as_ref()
        .and_then(|role| view.get::<Role>(role))
        .filter(|role| role.kind == Some(RoleKind::TopManagement));
    let delegated = approval.under.as_ref().and_then(|under| view.get::<Delegation>(under)).filter(|delegation| {
        delegation.delegate == approval.by
            && delegation.matters.contains(&Matter::DocumentApproval)
            && delegation.holds_on(approval.on)
            && top.contains(&delegation.delegator.as_str())
    });
    top.contains(&approval.by.as_str())
        || in_role.is_some_and(|role| view.holds_role(&approval.by, &role.id, approval.on))
        || delegated.is_some()
}

pub(super) fn untold(view: &View<'_>, document: &Document, out: &mut Out<'_>) {
    let day = view.day();
    let Some((_, version)) = counts(document, day).filter(|(_, version)| in_force(version, day)) else { return };
    let told = document.communicated.iter().any(|told| told.on <= day)
        || document.acknowledged.iter().any(|read| read.on <= day);
    if is_policy(document) && !told {
        out.find(Spot::of(document).member("communicated")).with("version", version.number.to_string()).end();
    }
}

pub(super) fn uncommitted(_: &View<'_>, document: &Document, out: &mut Out<'_>) {
    if !is_policy(document) || document.versions.is_empty() {
        return;
    }
    let lacks = |commitment: PolicyCommitment| !document.commits_to.contains(&commitment);
    let missing = match (lacks(PolicyCommitment::Requirements), lacks(PolicyCommitment::Improvement)) {
        (true, true) => "to meet the requirements that apply and to improve the ISMS",
        (true, false) => "to meet the requirements that apply",
        (false, true) => "to improve the ISMS",
        (false, false) => return,
    };
    out.find(Spot::of(document).member("commits_to")).with("missing", missing).end();
}
