//! TRT001, TRT002, TRT008–TRT011, TRT015, TRT016, TRT018, TRT019: the plan is there, approved as it stands, and carried out.

use super::acceptance::limit_reaches;
use super::{action_spot, is_open, judge_present, option_spot, standing_acceptance};
use crate::base::{Date, Digest, Id, Named as _, RecordRef};
use crate::model::{
    Action, ActionCommand, Asset, Command as _, Delegation, Entity as _, Matter, Person, Process, Risk, RiskCommand,
    Treatment, TreatmentOption,
};
use crate::rules::{Out, Spot, View};

/// The treatment of a risk that is still looked at.
fn treatment_of<'r>(view: &View<'_>, risk: &'r Risk) -> Option<&'r Treatment> {
    risk.treatment.as_ref().filter(|_| !view.is_closed(risk))
}

fn spot(risk: &Risk, member: &str) -> Spot {
    Spot::of(risk).member("treatment").member(member)
}

/// TRT001. An acceptance is an answer too; whether it is a good one, TRT003 to TRT007 say.
pub(super) fn above_without_treatment(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let chosen = risk.treatment.as_ref().is_some_and(|treatment| !treatment.options.is_empty());
    if chosen || view.is_closed(risk) || standing_acceptance(view, risk).is_some() {
        return;
    }
    let Some(verdict) = judge_present(view, risk).filter(super::Verdict::above) else { return };
    let at = if risk.treatment.is_some() { spot(risk, "options") } else { Spot::of(risk).member("treatment") };
    out.find(at).with("level", verdict.level.id.to_string()).with("bar", verdict.bar()).end();
}

/// TRT002. Controls that an action of the plan puts into operation count.
pub(super) fn modify_without_control(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    let by_action = || {
        let mut kept = treatment.actions.iter().filter(|action| !action.cancelled_by(view.day()));
        kept.any(|action| !action.controls.is_empty())
    };
    if treatment.has("modify") && treatment.controls.is_empty() && !by_action() {
        out.find(spot(risk, "controls")).with("title", risk.title.to_string()).end();
    }
}

/// An approval of a plan: from the treatment itself, or from the history of the risk.
struct Approved<'r> {
    by: &'r Id<Person>,
    on: Date,
    fingerprint: Option<&'r Digest>,
    spot: Spot,
}

fn approvals<'r>(view: &View<'_>, risk: &'r Risk, treatment: &'r Treatment) -> Vec<Approved<'r>> {
    let (day, now) = (view.day(), view.as_of().moment());
    let stated = treatment.approved.iter().enumerate().map(|(index, approval)| Approved {
        by: &approval.by,
        on: approval.on,
        fingerprint: approval.fingerprint.as_ref(),
        spot: spot(risk, "approved").item(index, None),
    });
    let commands = risk.history.iter().enumerate().filter_map(|(index, entry)| match entry {
        RiskCommand::ApprovePlan { act, .. } if act.at <= now => Some(Approved {
            by: &act.by,
            on: act.at.date(),
            fingerprint: None,
            spot: Spot::of(risk).member("history").item(index, None),
        }),
        _ => None,
    });
    // An approval stated on the treatment says more than the command that made it, so it comes last and wins on the same day.
    let mut all: Vec<Approved<'r>> = commands.chain(stated.filter(|approval| approval.on <= day)).collect();
    crate::base::order::sort_by_key(&mut all, |approval| approval.on);
    all
}

/// Whether the owner approved, or somebody to whom the owner had delegated that.
fn is_the_owners(view: &View<'_>, risk: &Risk, owner: &Id<Person>, approval: &Approved<'_>) -> bool {
    let level = || view.present(risk, approval.on).and_then(|(_, assessment)| view.level_of(assessment));
    let reaches = |delegation: &Delegation| {
        delegation.limit.is_none() || level().is_none_or(|level| limit_reaches(delegation.limit.as_ref(), &level))
    };
    approval.by == owner
        || view
            .delegated_to(approval.by, Matter::PlanApproval, approval.on)
            .any(|delegation| delegation.delegator == *owner && reaches(delegation))
}

/// The latest approval of the plan by the owner or for them.
fn owners_approval<'r>(view: &View<'_>, risk: &'r Risk, treatment: &'r Treatment) -> Option<Approved<'r>> {
    let owner = risk.owner.as_ref()?;
    approvals(view, risk, treatment).into_iter().rev().find(|approval| is_the_owners(view, risk, owner, approval))
}

/// TRT008. What is only retained needs an acceptance, not an approved plan.
pub(super) fn not_approved(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    // An owner who is not there is for REF001 to report.
    let Some(owner) = risk.owner.as_ref().filter(|id| view.exists(Person::REGISTER, id.as_str()) != Some(false)) else {
        return;
    };
    if !["modify", "avoid", "share"].iter().any(|kind| treatment.has(kind))
        || owners_approval(view, risk, treatment).is_some()
    {
        return;
    }
    // A plan still to be drawn up is not there yet, one just drawn up is with the owner, unless work has begun without them.
    let (day, now) = (view.day(), view.as_of().moment());
    let begun = |action: &Action| match (action.done, action.history.is_empty()) {
        (Some(done), _) if done <= day => true,
        (_, false) => action.history.iter().any(|entry| entry.act().at <= now),
        (Some(_), true) => false,
        (None, true) => action.state.is_some(),
    };
    let ahead = treatment.drawn_up_on.is_some_and(|on| day < on);
    if (ahead || super::within_grace(view, treatment.drawn_up_on)) && !treatment.actions.iter().any(begun) {
        return;
    }
    let (at, problem) = match approvals(view, risk, treatment).pop() {
        Some(latest) => (latest.spot.member("by"), format!("it was approved by `{}` on {}", latest.by, latest.on)),
        None => (spot(risk, "approved"), "no approval is recorded".to_owned()),
    };
    out.find(at).with("owner", owner.to_string()).with("problem", problem).end();
}

/// TRT009. Where the approval carries a fingerprint, that decides what was approved (TRT018).
pub(super) fn approved_too_early(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    let Some(drawn_up) = treatment.drawn_up_on.filter(|on| *on <= view.day()) else { return };
    if let Some(latest) = approvals(view, risk, treatment).pop()
        && latest.on < drawn_up
        && latest.fingerprint.is_none()
    {
        out.find(latest.spot.member("on"))
            .with("approved", latest.on.to_string())
            .with("drawn_up", drawn_up.to_string())
            .related(spot(risk, "drawn_up_on"), "the day the plan was drawn up or last changed")
            .end();
    }
}

/// TRT010.
pub(super) fn overdue(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    let day = view.day();
    for (index, action) in treatment.actions.iter().enumerate() {
        if let Some(due) = action.due.filter(|due| *due < day)
            && is_open(action, day)
        {
            out.find(action_spot(risk, index, action).member("due"))
                .with("what", action.what.to_string())
                .with("due", due.to_string())
                .with("days", due.days_until(day))
                .end();
        }
    }
}

/// TRT011.
pub(super) fn owner_and_date(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    for (index, action) in treatment.actions.iter().enumerate().filter(|(_, action)| is_open(action, view.day())) {
        for (member, missing, lacking) in
            [("owner", action.owner.is_none(), "owner"), ("due", action.due.is_none(), "due date")]
        {
            if missing {
                out.find(action_spot(risk, index, action).member(member))
                    .with("what", action.what.to_string())
                    .with("lacking", lacking)
                    .end();
            }
        }
    }
}

/// TRT015.
pub(super) fn share_with_nobody(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    for (index, option) in treatment.options.iter().enumerate() {
        if matches!(option, TreatmentOption::Share { counterparty: None, supplier: None }) {
            out.find(option_spot(risk, &treatment.options, index, option).member("counterparty"))
                .with("title", risk.title.to_string())
                .end();
        }
    }
}

/// How the record of an activity stands: whether it goes on within the scope; `None` where the document does not tell.
fn goes_on(view: &View<'_>, record: &RecordRef) -> Option<bool> {
    if record.document().is_some() {
        return None;
    }
    let day = view.day();
    match record.register() {
        "processes" => {
            let process: &Process = view.get(&Id::new(record.id()).ok()?)?;
            let ended = process.ended_on.is_some_and(|on| on <= day) || process.retired_by(day);
            Some(!ended && !view.is_outside_scope(process.in_scope, "processes", record.id()))
        }
        "assets" => {
            let asset: &Asset = view.get(&Id::new(record.id()).ok()?)?;
            Some(!asset.retired_by(day) && !view.is_asset_outside(asset))
        }
        register => {
            view.exists(register, record.id()).filter(|here| *here)?;
            let records = view.isms().register(register)?;
            Some(!records.retired_at(records.position(record.id())?, day))
        }
    }
}

/// TRT016. While an action of the plan is open, or the end lies ahead, the activity may go on.
pub(super) fn avoided_but_going_on(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    let day = view.day();
    let planned = treatment.actions.iter().any(|action| is_open(action, day));
    for (index, option) in treatment.options.iter().enumerate() {
        let TreatmentOption::Avoid { activity, record, ended_on } = option else { continue };
        let going_on = record.as_ref().and_then(|record| goes_on(view, record));
        let problem = match (ended_on, going_on) {
            (Some(on), Some(true)) if *on <= day => {
                format!("ended on {on} by the treatment, yet its record stands in scope")
            }
            (None, Some(true)) if !planned => "has no day on which it ends, and its record stands in scope".to_owned(),
            (None, None) if !planned => "has no day on which it ends".to_owned(),
            _ => continue,
        };
        let name = match (activity, record) {
            (Some(activity), _) => activity.to_string(),
            (None, Some(record)) => record.to_string(),
            (None, None) => risk.title.to_string(),
        };
        let at = option_spot(risk, &treatment.options, index, option).member("ended_on");
        let mut finding = out.find(at).with("activity", name).with("problem", problem);
        if let Some(record) = record.as_ref().filter(|_| going_on == Some(true)) {
            let register = crate::document::register_info(record.register()).map_or("", |info| info.name);
            finding = finding.related(Spot::in_register(register, record.id()), "the activity");
        }
        finding.end();
    }
}

/// TRT018.
pub(super) fn changed_since_approval(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    if let Some(approval) = owners_approval(view, risk, treatment)
        && let Some(print) = approval.fingerprint
        && *print != treatment.fingerprint()
    {
        out.find(approval.spot.member("fingerprint")).with("on", approval.on.to_string()).end();
    }
}

/// TRT019.
pub(super) fn done_without_result(view: &View<'_>, risk: &Risk, out: &mut Out<'_>) {
    let Some(treatment) = treatment_of(view, risk) else { return };
    let day = view.day();
    for (index, action) in treatment.actions.iter().enumerate() {
        let told = action.history.iter().any(|entry| matches!(entry, ActionCommand::Complete { .. }));
        if action.result.is_none() && !told && !is_open(action, day) && !action.cancelled_by(day) {
            out.find(action_spot(risk, index, action).member("result")).with("what", action.what.to_string()).end();
        }
    }
}
