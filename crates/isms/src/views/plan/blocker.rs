//! What keeps a treatment from being carried out, or from reaching its end.

use isms_derive::Shape;

use super::action::{ActionOnDay, ActionStanding};
use super::build::Draft;
use crate::base::{Date, Json};
use crate::model::{PlanApproval, Treatment, TreatmentOption};
use crate::views::answer::put;
use crate::views::control::ControlReason;
use crate::views::evaluation::Verdict;

/// What kind of obstacle it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum BlockerKind {
    /// The risk has no owner, who would have to approve the plan (clause 6.1.3 f).
    NoOwner,
    /// The risk has no level.
    Unrated,
    /// No acceptance criterion fits, so nothing says when the treatment is enough.
    NoCriterion,
    /// There is no treatment (clause 6.1.3 a).
    NoTreatment,
    /// No option is chosen.
    NoOption,
    /// It is to be modified, and no control is named (clause 6.1.3 b).
    NoControl,
    /// A control is named that is not here.
    UnknownControl,
    /// A control does not work, and no open action puts it into operation.
    IdleControl,
    /// It is to be shared, and nobody is named to share it with.
    NoCounterparty,
    /// It is to be avoided, and the activity that ends is not named.
    NoActivity,
    /// The risk owner has not approved the plan since it was drawn up (clause 6.1.3 f).
    NotApproved,
    /// The plan has changed since it was approved.
    ChangedSinceApproval,
    /// An open action has no owner.
    ActionWithoutOwner,
    /// An open action has no due date.
    ActionWithoutDue,
    /// An action is overdue.
    ActionOverdue,
    /// Nobody has said which level is expected after the treatment.
    NoExpectedLevel,
    /// The level expected after the treatment is still above every criterion that fits.
    ExpectedAboveCriterion,
    /// It would be acceptable, but whoever has to accept it has not.
    NotAccepted,
}

/// An obstacle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocker {
    /// What kind it is.
    pub kind: BlockerKind,
    /// The JSON pointer into the document to where it would be removed.
    pub path: String,
    /// In words.
    pub message: String,
}

impl Blocker {
    /// The obstacle as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "kind", &self.kind);
        map.put("path", self.path.as_str());
        map.put("message", self.message.as_str());
        map
    }
}

/// Collects obstacles at places in one risk.
struct Finder {
    base: String,
    found: Vec<Blocker>,
}

impl Finder {
    fn add(&mut self, kind: BlockerKind, at: &str, message: impl Into<String>) {
        self.found.push(Blocker { kind, path: format!("{}{at}", self.base), message: message.into() });
    }
}

/// The obstacles of a risk in the plan.
pub(super) fn blockers(draft: &Draft<'_>, base: String) -> Vec<Blocker> {
    use BlockerKind as Kind;
    let mut finder = Finder { base, found: Vec::new() };
    let evaluation = &draft.evaluation;
    if draft.risk.owner.is_none() {
        finder.add(Kind::NoOwner, "/owner", "the risk has no owner");
    }
    match evaluation.verdict {
        Verdict::Unrated => finder.add(Kind::Unrated, "/assessments", "the risk has no level that stands"),
        Verdict::NoCriterion => finder.add(Kind::NoCriterion, "/category", "no acceptance criterion fits the risk"),
        _ => {}
    }
    match &draft.risk.treatment {
        None if evaluation.verdict == Verdict::Treat => {
            finder.add(Kind::NoTreatment, "/treatment", "the risk has to be treated and has no treatment");
        }
        None => {}
        Some(treatment) => {
            options(treatment, &mut finder);
            controls(draft, &mut finder);
            approval(treatment, draft.day, &mut finder);
            actions(draft, &mut finder);
            expected(draft, treatment, &mut finder);
        }
    }
    let acceptable = matches!(evaluation.verdict, Verdict::Accept | Verdict::Escalate);
    if acceptable && !evaluation.settled {
        let who = evaluation.may_decide.as_ref().and_then(|decider| decider.role.as_ref());
        let who = who.map_or_else(|| "the risk owner".to_owned(), ToString::to_string);
        let standing = evaluation.acceptance.standing;
        finder.add(
            Kind::NotAccepted,
            "/acceptance",
            format!("{who} may accept the risk; the acceptance is: {standing}"),
        );
    }
    finder.found
}

fn options(treatment: &Treatment, finder: &mut Finder) {
    use BlockerKind as Kind;
    if treatment.options.is_empty() {
        finder.add(Kind::NoOption, "/treatment/options", "no option is chosen");
    }
    for (at, option) in treatment.options.iter().enumerate() {
        let path = format!("/treatment/options/{at}");
        match option {
            TreatmentOption::Share { counterparty: None, supplier: None } => {
                finder.add(Kind::NoCounterparty, &path, "nobody is named to share the risk with");
            }
            TreatmentOption::Avoid { activity: None, record: None, .. } => {
                finder.add(Kind::NoActivity, &path, "the activity that ends is not named");
            }
            _ => {}
        }
    }
    if treatment.has("modify") && treatment.controls.is_empty() {
        finder.add(Kind::NoControl, "/treatment/controls", "the risk is to be modified, and no control is named");
    }
}

fn controls(draft: &Draft<'_>, finder: &mut Finder) {
    for control in &draft.controls {
        let under_way =
            || draft.actions.iter().any(|action| action.is_open() && action.controls.contains(&control.control));
        if control.reason == ControlReason::NoSuchControl {
            finder.add(
                BlockerKind::UnknownControl,
                "/treatment/controls",
                format!("there is no control {}", control.control),
            );
        } else if control.works == Some(false) && !under_way() {
            let message = format!(
                "{} does not work ({}), and no open action puts it into operation",
                control.control, control.reason
            );
            finder.add(BlockerKind::IdleControl, "/treatment/controls", message);
        }
    }
}

fn approval(treatment: &Treatment, day: Date, finder: &mut Finder) {
    let counts = |approval: &&PlanApproval| {
        approval.on <= day && treatment.drawn_up_on.is_none_or(|drawn_up| drawn_up <= approval.on)
    };
    let latest = treatment.approved.iter().filter(counts).max_by_key(|approval| approval.on);
    match latest.map(|approval| approval.fingerprint.as_ref()) {
        None => finder.add(
            BlockerKind::NotApproved,
            "/treatment/approved",
            "the risk owner has not approved the plan since it was drawn up",
        ),
        Some(Some(fingerprint)) if *fingerprint != treatment.fingerprint() => {
            finder.add(
                BlockerKind::ChangedSinceApproval,
                "/treatment/approved",
                "the plan has changed since it was approved",
            );
        }
        Some(_) => {}
    }
}

fn actions(draft: &Draft<'_>, finder: &mut Finder) {
    for (at, action) in draft.actions.iter().enumerate() {
        let ActionOnDay { id, .. } = action;
        let path = |member: &str| format!("/treatment/actions/{at}/{member}");
        if action.is_open() && action.owner.is_none() {
            finder.add(BlockerKind::ActionWithoutOwner, &path("owner"), format!("action {id} has no owner"));
        }
        if action.is_open() && action.due.is_none() {
            finder.add(BlockerKind::ActionWithoutDue, &path("due"), format!("action {id} has no due date"));
        }
        if let (ActionStanding::Overdue, Some(days)) = (action.state, action.days_overdue) {
            finder.add(
                BlockerKind::ActionOverdue,
                &path("due"),
                format!("action {id} has been overdue for {days} days"),
            );
        }
    }
}

fn expected(draft: &Draft<'_>, treatment: &Treatment, finder: &mut Finder) {
    // A risk that is only kept is not expected to change.
    let changes = treatment.options.iter().any(|option| !matches!(option, TreatmentOption::Retain {}));
    if changes && draft.evaluation.over == Some(true) && draft.expected.is_none() {
        finder.add(
            BlockerKind::NoExpectedLevel,
            "/assessments",
            "no target assessment says which level is expected after the treatment",
        );
    }
    if let (Some(level), Some(gap @ 1..)) = (&draft.expected, draft.expected_gap) {
        let message =
            format!("the expected level {} is still above every criterion that fits, by {gap} in rank", level.id);
        finder.add(BlockerKind::ExpectedAboveCriterion, "/assessments", message);
    }
}
