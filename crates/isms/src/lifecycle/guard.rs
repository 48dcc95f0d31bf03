//! Guards: what must hold before a command, and what a command still lacks.

use crate::base::{Date, Json, Params};

macro_rules! guards {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $rule:literal, $template:literal;)+) => {
        /// A condition of a command. Whether it is hard or soft stands with the command.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Guard { $($(#[doc = $doc])+ $name,)+ }

        impl Guard {
            /// Every guard.
            pub const ALL: &'static [Guard] = &[$(Guard::$name,)+];

            /// Its code, the same for all time.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Guard::$name => $code,)+ }
            }

            /// The rule that would fire without it; empty for a practice that no rule watches.
            #[must_use]
            pub const fn rule(self) -> &'static str {
                match self { $(Guard::$name => $rule,)+ }
            }

            /// What is said when it does not hold: a template for the values of the case.
            #[must_use]
            pub const fn template(self) -> &'static str {
                match self { $(Guard::$name => $template,)+ }
            }

            /// What it asks for, in a sentence.
            #[must_use]
            pub const fn summary(self) -> &'static str {
                match self { $(Guard::$name => concat!($($doc),+),)+ }
            }
        }
    };
}

guards! {
    /// What the command refers to is there.
    ReferenceExists = "reference_exists", "REF001", "there is no `{id}` in {register}";
    /// Entries follow one another in time.
    TimeOrder = "time_order", "REF006", "the last entry is of {last}; this one cannot be earlier";
    /// The fingerprint given for the entry before is the one it has.
    PreviousMatches = "previous_matches", "REF007", "`previous` is not the fingerprint of the last entry: the record was changed meanwhile";
    /// With the entry declared void, the rest is a history that can have happened.
    HistoryFolds = "history_folds", "REF006", "without that entry the history would not hold: {why}";

    /// The requirement that is not met is named.
    RequirementStated = "requirement_stated", "NCR001", "the requirement that is not met is not named";
    /// Evidence is kept with the record.
    EvidenceKept = "evidence_kept", "NCR014", "no evidence is kept with the record";
    /// What was done at once is said, or why nothing can be.
    CorrectionStated = "correction_stated", "", "neither what was done at once nor why nothing can be done is said";
    /// The cause is determined.
    CauseDetermined = "cause_determined", "NCR002", "the cause is not determined";
    /// Somebody looked for similar cases, whatever came out.
    SimilarCasesSearched = "similar_cases_searched", "NCR009", "nobody has said whether similar cases exist";
    /// The grade is given.
    GradeGiven = "grade_given", "AUD014", "it is not said whether it is minor or major";
    /// It is no major nonconformity.
    NotMajor = "not_major", "NCR004", "a major nonconformity cannot be closed without corrective action";
    /// Corrective action is planned.
    ActionPlanned = "action_planned", "NCR003", "no corrective action is planned";
    /// Each action has an id of its own.
    ActionIdsUnique = "action_ids_unique", "shape", "there is an action `{action}` already";
    /// Each action has an owner and a due date.
    ActionsAssigned = "actions_assigned", "NCR011 TRT011", "action `{action}` lacks `{member}`";
    /// Each action is done.
    ActionsDone = "actions_done", "NCR006 TRT019", "action `{action}` is not done";
    /// What came of each action is kept.
    ResultsKept = "results_kept", "NCR014 TRT019", "what came of action `{action}` is not kept";
    /// The review says whether the actions were effective.
    VerdictGiven = "verdict_given", "NCR005", "it is not said whether the actions were effective";
    /// Effectiveness is reviewed after the actions were done.
    ReviewedAfterCompletion = "reviewed_after_completion", "NCR006", "the review of {review} is older than action `{action}`, done on {done}";
    /// The actions were found effective.
    FoundEffective = "found_effective", "NCR005", "the actions were not found effective";
    /// Whether the ISMS must change is decided.
    IsmsChangeDecided = "isms_change_decided", "NCR016", "whether the ISMS must change is not decided";
    /// Who reviews did none of the actions.
    ReviewerIndependent = "reviewer_independent", "NCR008", "`{person}` reviews action `{action}`, which is their own";
    /// The waiting period between the last action and the review has run.
    WaitingPeriod = "waiting_period", "NCR007", "the waiting period of {days} days after the last action runs until {ready_on}";
    /// A nonconformity is raised for a finding that is one.
    FindingIsNonconformity = "finding_is_nonconformity", "", "the finding is recorded as {kind}, not as a nonconformity";
    /// A finding that is a nonconformity has a nonconformity opened for it.
    NonconformityOpened = "nonconformity_opened", "AUD008", "no nonconformity is opened for it";

    /// The risk has an owner.
    OwnerNamed = "owner_named", "RSK010", "the risk has no owner";
    /// The risk has an assessment with likelihood and consequence.
    Assessed = "assessed", "RSK020", "the risk has no assessment with likelihood and consequence";
    /// The assessment is newer than the decision to assess again.
    AssessedAnew = "assessed_anew", "", "the risk was to be assessed again on {since}; its latest assessment is older";
    /// The criteria of the assessment were in force on its day.
    CriteriaInForce = "criteria_in_force", "RSK019", "the assessment `{assessment}` was not made under criteria in force on {day}";
    /// The criteria give the assessment a level, and it is the level it states.
    RatingSound = "rating_sound", "RSK013 RSK014", "the criteria do not give the assessment `{assessment}` the level it states: {why}";
    /// The risk is within what may be accepted as it is, or its acceptance holds.
    Acceptable = "acceptable", "TRT003", "the level `{level}` needs an acceptance that holds on {day}";
    /// An option of treatment is chosen.
    TreatmentChosen = "treatment_chosen", "TRT001", "no option of treatment is chosen";
    /// A risk that is to be modified has a control for it.
    ControlsChosen = "controls_chosen", "TRT002", "the risk is to be modified, yet no control is chosen";
    /// A risk that is to be shared has a counterparty.
    CounterpartyNamed = "counterparty_named", "TRT015", "the risk is to be shared, yet nobody is named to share it with";
    /// The plan is approved by the risk owner, or by whom they delegated that to.
    PlanApprover = "plan_approver", "TRT008", "`{person}` is neither the risk owner nor acts under a delegation of theirs that holds on {day}";
    /// The plan is approved after it was drawn up.
    DrawnUpBefore = "drawn_up_before", "TRT009", "the plan was drawn up on {drawn_up_on}, after {day}";
    /// The risk expected after treatment is assessed.
    TargetAssessed = "target_assessed", "", "the risk expected after treatment is not assessed";
    /// The plan is approved.
    PlanApproved = "plan_approved", "TRT008", "the plan is not approved";
    /// The plan is as it was approved.
    PlanUnchanged = "plan_unchanged", "TRT018", "the plan was changed after its approval of {approved_on}";
    /// What remains was measured after the actions were done.
    ResidualAssessed = "residual_assessed", "RSK016", "what remains was not assessed since the treatment was done";
    /// The controls of the plan work.
    ControlsWorking = "controls_working", "TRT012", "the control `{control}` does not work";

    /// The assessment that is accepted is one of the risk.
    AssessmentKnown = "assessment_known", "TRT007", "the risk has no assessment `{assessment}`";
    /// The assessment that is accepted is the latest.
    AssessmentLatest = "assessment_latest", "TRT007", "a later assessment `{assessment}` tells what the risk is now";
    /// Somebody may accept a risk of that level.
    LevelAcceptable = "level_acceptable", "TRT004", "no acceptance criterion reaches up to the level `{level}`";
    /// Who accepts has the authority to.
    AcceptanceAuthority = "acceptance_authority", "TRT004", "`{person}` has no authority to accept the level `{level}` on {day}";
    /// The acceptance has an end where the criterion sets one.
    UntilSet = "until_set", "TRT006", "the criterion asks for an end, at most {longest} ahead";
    /// The acceptance lasts no longer than the criterion allows.
    UntilWithin = "until_within", "TRT006", "the criterion allows no end after {latest}";
    /// The acceptance does not end before it begins.
    UntilAhead = "until_ahead", "TRT005 OPS005", "it would end on {until}, before it begins";

    /// It is said how bad the incident is.
    SeverityGiven = "severity_given", "", "it is not said how bad it is";
    /// What is done first is dated first.
    TimesInOrder = "times_in_order", "INC004", "the {name} is dated {at}, before the {earlier} of {earlier_at}";
    /// How and when the incident was contained is recorded.
    ContainmentRecorded = "containment_recorded", "", "nothing says when and how it was kept from spreading";
    /// What was learned from a severe incident is recorded.
    LessonsRecorded = "lessons_recorded", "INC005", "a severe incident needs its lessons recorded";
    /// Where evidence is needed, its custody is recorded.
    CustodyRecorded = "custody_recorded", "INC007", "evidence is needed, and {what}";
    /// Whoever must be told has been told.
    NotificationsSettled = "notifications_settled", "INC008", "`{recipient}` has not been told";
    /// A severe incident leads to something: a risk, a nonconformity, an improvement.
    FollowedUp = "followed_up", "INC006", "nothing follows from a severe incident: no risk, nonconformity or improvement";

    /// The improvement has an owner and a due date.
    ImprovementAssigned = "improvement_assigned", "", "`{member}` is missing: who does it, and by when?";
    /// The measure before the improvement is known.
    MeasuredBefore = "measured_before", "IMP002", "nothing measures how it is before";
    /// The measure after the improvement is known.
    MeasuredAfter = "measured_after", "IMP002", "nothing measures how it is after";
    /// What is called better has a measure that is.
    MeasureBetter = "measure_better", "IMP003", "the measure went from {before} to {after}, which is no better";

    /// The control has an owner.
    ControlOwned = "control_owned", "", "the control has no owner";
    /// The latest test of the control did not fail.
    TestNotFailed = "test_not_failed", "MON008", "its latest test `{test}` failed: record one that it passed first";
    /// The test has an id of its own.
    TestIdNew = "test_id_new", "shape", "there is a test `{test}` already";
    /// No treatment of an open risk uses the control.
    NotReliedOn = "not_relied_on", "TRT012", "the treatment of `{risk}` relies on it";
    /// An internal audit was held before the second stage.
    AuditedBefore = "audited_before", "CRT005", "no internal audit was held by {day}";
    /// Management reviewed the ISMS before the second stage.
    ManagementReviewedBefore = "management_reviewed_before", "CRT005", "no management review was held by {day}";
    /// The Statement of Applicability was approved before the second stage.
    StatementApproved = "statement_approved", "CRT005", "no Statement of Applicability for Annex A is approved by {day}";
    /// Risks are treated by plan before the second stage.
    TreatmentPlanned = "treatment_planned", "CRT005", "no risk has a treatment plan";
    /// No major nonconformity is open when the body decides.
    NoMajorOpen = "no_major_open", "CRT006", "the major nonconformity `{nonconformity}` is open on {day}";
    /// A certificate that ended is restored within six months.
    Restorable = "restorable", "CRT004", "the certificate ended on {end} and could be restored until {latest}";

    /// The objective serves a policy, risk or requirement.
    ObjectiveServes = "objective_serves", "OBJ002", "it serves no policy, risk or requirement";
    /// The objective has a metric, or a reason why it cannot be measured.
    MeasureStated = "measure_stated", "OBJ003", "neither a metric nor a reason why there is none is given";
    /// A measurable objective has a target, and every objective a due date.
    TargetSet = "target_set", "OBJ004", "it lacks `{member}`";
    /// The objective has an owner, and the resources it needs are named.
    ObjectiveAssigned = "objective_assigned", "OBJ005", "it lacks `{member}`";
    /// How results are evaluated is said.
    EvaluationPlanned = "evaluation_planned", "OBJ006", "how results are evaluated is not said";
    /// The value to begin with is known.
    BaselineKnown = "baseline_known", "", "the value to begin with is not known";
    /// What will be done is said.
    ActionsNamed = "actions_named", "", "what will be done is not said";
    /// The objective was communicated.
    ObjectiveCommunicated = "objective_communicated", "OBJ009", "it was communicated to nobody";
    /// The objective was monitored within its interval.
    RecentlyMonitored = "recently_monitored", "OBJ007", "it was {last}";
    /// The latest value reaches the target.
    TargetReached = "target_reached", "", "the latest value {value} does not reach the target {target}";

    /// The new due date is later than the first.
    DueLater = "due_later", "", "the new date is not after the first, {first_due}";
    /// Who verifies did not do it.
    VerifierIndependent = "verifier_independent", "NCR008", "`{person}` verifies their own action";

    /// An internal audit says what it is made against.
    AuditCriteriaStated = "audit_criteria_stated", "AUD015", "the criteria of the audit are not stated";
    /// An internal audit says what it looks at.
    AuditScopeStated = "audit_scope_stated", "AUD015", "the scope of the audit is not stated";
    /// An internal audit has auditors.
    AuditorsNamed = "auditors_named", "AUD015", "no auditor is named";
    /// Nobody audits what is their own.
    AuditorIndependent = "auditor_independent", "AUD005", "`{person}` would audit {what}, which is their own";
    /// Auditors have the competences that their role asks for.
    AuditorCompetent = "auditor_competent", "AUD006", "`{person}` does not have the competence `{competence}` on {day}";
    /// The results are reported to the managers concerned.
    ResultsReported = "results_reported", "AUD009", "it is not said to whom the results are reported";
    /// For each finding that is a nonconformity, one is opened.
    FindingsTakenUp = "findings_taken_up", "AUD008", "no nonconformity is opened for the finding `{finding}`";
    /// What passes was checked by every method that the point asks for.
    MethodsEvidenced = "methods_evidenced", "AUD011", "the point `{point}` passes, though nothing was checked by {methods}";
    /// The nonconformities of the audit are closed.
    NonconformitiesClosed = "nonconformities_closed", "", "the nonconformity `{nonconformity}` is not closed";

    /// Top management takes part.
    TopManagementPresent = "top_management_present", "REV002", "nobody of top management takes part";
    /// Every input that the standard asks for is addressed.
    InputsAddressed = "inputs_addressed", "REV003", "of the inputs, {inputs} are neither reported on nor said to be empty";
    /// Something is decided.
    DecisionsTaken = "decisions_taken", "REV006", "nothing is decided";
    /// The review says whether the ISMS is suitable, adequate and effective.
    ConclusionGiven = "conclusion_given", "REV007", "it is not said whether the ISMS is suitable, adequate and effective";
    /// Each decision has an owner and a due date.
    DecisionsAssigned = "decisions_assigned", "REV004", "decision `{decision}` lacks `{member}`";
    /// Who approves did not write it.
    ApproverNotAuthor = "approver_not_author", "SUP014", "`{person}` wrote this version and would approve it";
    /// Who approves is not who asks.
    ApproverNotOwner = "approver_not_owner", "", "`{person}` answers for this and would approve it";
    /// The delegation somebody acts under holds for them, for the matter and on the day.
    DelegationHolds = "delegation_holds", "", "`{delegation}` gives `{person}` no such authority on {day}";
    /// The version is approved.
    VersionApproved = "version_approved", "SUP011", "nobody has approved the version by {day}";
    /// The version takes effect after its approval.
    EffectiveAfterApproval = "effective_after_approval", "SUP013", "it would take effect on {effective_on}, before its approval of {approved_on}";
    /// No other version is in force.
    OneInForce = "one_in_force", "SUP012", "version `{version}` is in force on {day}: supersede or withdraw it first";
    /// The version that takes the place of another is one of the document.
    ReplacementKnown = "replacement_known", "", "the document has no other version `{version}`";
    /// What is disposed of has been kept as long as it had to be.
    RetentionOver = "retention_over", "", "it is to be kept until {until}";

    /// Purpose, consequences, resources and responsibilities of a change are said.
    ChangeDescribed = "change_described", "OPS001", "`{member}` is not said";
    /// A change of the ISMS is planned.
    ChangePlanned = "change_planned", "OPS002", "no day is planned for the change";
    /// A change of the ISMS is not made before the day it is planned for.
    NotBeforePlanned = "not_before_planned", "OPS002", "it is planned for {planned_on}; {day} is earlier";
    /// What came of a change that nobody intended is reviewed.
    UnintendedReviewed = "unintended_reviewed", "OPS007", "nobody intended the change, and what came of it is not said";
    /// The review of a change says what came of it.
    OutcomeStated = "outcome_stated", "", "what came of the change is not said";
    /// The ISMS is whole with the change.
    IntegrityChecked = "integrity_checked", "", "nobody has found that the ISMS is whole with the change";

    /// An exception has a last day.
    ExceptionEnds = "exception_ends", "OPS004", "no last day is given";
    /// Something makes up for the exception.
    CompensationStated = "compensation_stated", "OPS006", "nothing makes up for the exception";
}

impl Guard {
    pub(super) fn to_json(self, kind: &'static str) -> Json<'static> {
        let mut map = Json::map();
        map.put("code", self.code());
        map.put("kind", kind);
        map.put("summary", self.summary().trim());
        map.put("message", self.template());
        if !self.rule().is_empty() {
            map.put("rules", self.rule().split(' ').map(Json::text).collect::<Vec<_>>());
        }
        map
    }
}

/// Where what is missing can come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The command itself: a member to fill in.
    Input,
    /// The record: a member to set first.
    Record,
    /// Another record.
    OtherRecord,
    /// Another person must give the command.
    Person,
    /// Time must pass.
    Waiting,
}

impl Source {
    /// The word in answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Record => "record",
            Self::OtherRecord => "other_record",
            Self::Person => "person",
            Self::Waiting => "waiting",
        }
    }
}

/// Something a command lacks.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// Where it can come from.
    pub source: Source,
    /// The guard's code; `input_missing` for a member that the command must carry.
    pub code: &'static str,
    /// The JSON pointer: into the command for [`Source::Input`] and [`Source::Person`], into the record of the register otherwise.
    pub path: String,
    /// What is missing, in words.
    pub message: String,
    /// The values in the message.
    pub params: Params,
    /// The day from which it will hold, where only time must pass.
    pub ready_on: Option<Date>,
}

impl Missing {
    pub(super) fn new(guard: Guard, source: Source, path: impl Into<String>, params: Params) -> Self {
        let message = params.fill(guard.template());
        Self { source, code: guard.code(), path: path.into(), message, params, ready_on: None }
    }

    /// A guard of which cannot be told here whether it holds: the records it asks for are not known.
    pub(super) fn unknown(guard: Guard, path: impl Into<String>, what: &'static str) -> Self {
        let params = Params::none().with("what", what);
        let message = params.fill("this cannot be told here: {what} not known");
        Self { source: Source::OtherRecord, code: guard.code(), path: path.into(), message, params, ready_on: None }
    }

    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("source", self.source.as_str());
        map.put("code", self.code);
        map.put("path", self.path.as_str());
        map.put("message", self.message.as_str());
        if let Some(day) = self.ready_on {
            map.put("ready_on", day.to_string());
        }
        if !self.params.is_empty() {
            map.put("params", self.params.to_json());
        }
        map
    }
}

/// How lifecycles behave for one organization or vendor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LifecycleSettings {
    /// Codes of soft guards that nobody may pass.
    pub hardened: Vec<String>,
    /// The days between the last corrective action and the review of its effectiveness (practice; default 0).
    pub waiting_days: u32,
    /// From which severity an incident needs lessons and a follow-up: 1 minor to 4 critical; 3 if absent.
    pub severe_rank: Option<u32>,
}

impl LifecycleSettings {
    pub(super) fn hardens(&self, guard: Guard) -> bool {
        self.hardened.iter().any(|code| code == guard.code())
    }
}
