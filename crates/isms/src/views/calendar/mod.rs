//! The calendar: what is due when and what is late, of every recurring or dated duty in the document.

mod certificates;
mod ends;
mod gather;
mod recurring;
mod tasks;

use isms_derive::Shape;

use crate::base::{AsOf, Count, Date, Id, Interval, IntervalUnit, RecordRef, Timestamp};
use crate::document::Isms;
use crate::model::{Audit, AuditKind, InterestedParty, Metric, Person, Risk};
use crate::rules::View;
use crate::views::look::Look;

use gather::Gather;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Shape)]
pub enum Duty {
    /// Tell somebody of an incident.
    Notification,
    /// Assess risks again (clause 8.2).
    RiskAssessment,
    /// Hold an internal audit (clause 9.2).
    InternalAudit,
    /// Hold a management review (clause 9.3).
    ManagementReview,
    /// Measure (clause 9.1).
    Measurement,
    /// Analyse and evaluate results (clause 9.1).
    Evaluation,
    /// Test a control (clause 9.1).
    ControlTest,
    /// Review a control.
    ControlReview,
    /// Look at issues and interested parties again (clauses 4.1, 4.2).
    ContextReview,
    /// Look at an obligation again (A.5.31).
    ObligationReview,
    /// Review a document (clause 7.5.2).
    DocumentReview,
    /// Keep a record that a document promises.
    PromisedRecord,
    /// Make people aware (clause 7.3).
    Awareness,
    /// Hold a training.
    Training,
    /// Communicate (clause 7.4).
    Communication,
    /// Review a supplier (A.5.22).
    SupplierReview,
    /// Exercise a plan (A.5.24, A.5.29).
    Exercise,
    /// Monitor an objective (clause 6.2 d).
    ObjectiveMonitoring,
    /// Reach an objective (clause 6.2).
    Objective,
    /// Do an action of a treatment plan, an objective, or of the ISMS's own planning.
    Action,
    /// Do a corrective action (clause 10.2).
    CorrectiveAction,
    /// Close a nonconformity (clause 10.2).
    Nonconformity,
    /// Carry out a decision of a management review (clause 9.3.3).
    ReviewDecision,
    /// Carry out an improvement (clause 10.1).
    Improvement,
    /// Carry out a change (clauses 6.3, 8.1).
    Change,
    /// Put a control of the Statement of Applicability into operation.
    Implementation,
    /// Finish a step of the implementation plan.
    Step,
    /// Decide again on an accepted risk whose acceptance ends (clause 6.1.3 f).
    Acceptance,
    /// Decide again on an exception that ends.
    Exception,
    /// Decide again on a suppressed finding.
    Suppression,
    /// Renew a delegation.
    Delegation,
    /// Fill a role again.
    Role,
    /// Renew a competence, such as a certificate of a person.
    Competence,
    /// Renew an agreement with a supplier.
    Agreement,
    /// An audit by others: a certification body, a customer, an authority.
    ExternalAudit,
    /// A surveillance audit.
    Surveillance,
    /// A recertification: the certificate ends.
    Recertification,
}

/// How a duty stands on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum DutyStanding {
    /// It was due before the day.
    Late,
    /// It is due on the day or after it.
    Due,
    /// It follows, if what comes before it is done when it is due.
    Expected,
}

/// Something due on a day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct CalendarRow {
    /// The day by which it is due.
    pub due: Date,
    /// The moment, where it is due at one.
    pub at: Option<Timestamp>,
    /// How it stands.
    pub standing: DutyStanding,
    /// By how many days it is late.
    pub days_late: Option<Count>,
    /// What kind of duty it is.
    pub duty: Duty,
    /// What is to be done.
    pub what: String,
    /// The clause or control that asks for it.
    pub clause: Option<String>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// The record it stands in.
    pub record: Option<RecordRef>,
    /// The JSON pointer into the document.
    pub path: Option<String>,
    /// How often it recurs.
    pub every: Option<Interval>,
    /// The day it was last done.
    pub last_on: Option<Date>,
    /// By how many days it was late then.
    pub slipped: Option<Count>,
}

/// What clause 9 and the article on clause 4.4 ask to be done regularly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum MonitoringActivity {
    /// Measuring, and testing controls.
    Measures,
    /// Assessing risks.
    RiskAssessment,
    /// Internal audits.
    InternalAudits,
    /// Feedback of interested parties.
    Feedback,
}

/// Whether a monitoring activity took place in the year before the day.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct MonitoringPresence {
    /// The activity.
    pub activity: MonitoringActivity,
    /// How often it took place in that year.
    pub count: Count,
    /// The day it last took place, however long ago.
    pub last_on: Option<Date>,
}

/// What is due from a day to a day, and what is late.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Calendar {
    /// The day looked from.
    pub as_of: Date,
    /// The first day.
    pub since: Date,
    /// The last day.
    pub until: Date,
    /// How many duties are late.
    pub late: Count,
    /// What is late, whenever it was due, and what is due from the first day to the last; in the order of the days.
    pub rows: Vec<CalendarRow>,
    /// The four activities of monitoring in the year before the day.
    pub monitoring: Vec<MonitoringPresence>,
}

/// What is due from a day to a day as of a moment, and what is late by then. Without `since` from the day itself, without `until` to a
/// year after `since`.
///
/// What recurs is due one interval after it was last done, and never before its first interval has run since the ISMS is operated; up
/// to 24 later occurrences are shown as expected.
#[must_use]
pub fn calendar(isms: &Isms, as_of: impl Into<AsOf>, since: Option<Date>, until: Option<Date>) -> Calendar {
    let as_of = as_of.into();
    let look = Look::new(isms, as_of);
    let since = since.unwrap_or(look.day);
    let until = until.unwrap_or_else(|| Interval::new(1, IntervalUnit::Years).map_or(since, |year| since.plus(year)));
    let mut gather = Gather::new(&look, since, until);
    recurring::gather(&mut gather);
    tasks::gather(&mut gather);
    ends::gather(&mut gather);
    certificates::gather(&mut gather);
    let rows = gather.finish();
    Calendar {
        as_of: look.day,
        since,
        until,
        late: Count::of(rows.iter().filter(|row| row.standing == DutyStanding::Late).count()),
        monitoring: monitoring(&look.view),
        rows,
    }
}

fn monitoring(view: &View<'_>) -> Vec<MonitoringPresence> {
    let day = view.day();
    let presence = |activity, days: Vec<Option<Date>>| {
        let days: Vec<Date> = days.into_iter().flatten().filter(|on| *on <= day).collect();
        let within = |on: &&Date| on.days_until(day) < 366;
        let count = Count::of(days.iter().filter(within).count());
        MonitoringPresence { activity, count, last_on: days.into_iter().max() }
    };
    let measured = view.all::<Metric>().flat_map(|metric| metric.measurements.iter().map(|result| Some(result.on)));
    let tested = view.all::<crate::model::Control>().flat_map(|control| control.tests.iter().map(|test| test.on));
    let assessed = view.all::<Risk>().flat_map(|risk| risk.assessments.iter().map(|made| made.on));
    let audits = view.all::<Audit>().filter(|audit| audit.kind == AuditKind::Internal).map(|audit| audit.held_on);
    let heard = view.all::<InterestedParty>().flat_map(|party| party.feedback.iter().map(|said| said.on));
    vec![
        presence(MonitoringActivity::Measures, measured.chain(tested).collect()),
        presence(MonitoringActivity::RiskAssessment, assessed.collect()),
        presence(MonitoringActivity::InternalAudits, audits.collect()),
        presence(MonitoringActivity::Feedback, heard.collect()),
    ]
}
