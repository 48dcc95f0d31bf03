//! Internal audit: programmes, and audits with what was looked at (clause 9.2).

use isms_derive::Shape;

use super::audit_checks::{AuditCheck, AuditPoint, AuditSample, PointJudgement, PointResult};
use super::audit_history::{AuditCommand, AuditState};
use super::common::{Meta, entity};
use super::{Control, Person, Process, Role, Supplier, Unit};
use crate::base::{Citation, Date, Field, Id, Interval, Line, RecordRef, Text};

/// How something is checked in an audit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum AuditMethod {
    /// Reading documents: what is laid down.
    Review,
    /// Looking into records: what was done.
    Examine,
    /// Asking people.
    Interview,
    /// Watching the work being done.
    Observe,
    /// Following a process from its beginning to its end.
    Walkthrough,
    /// Trying it out, such as a restore, a scan or a penetration test.
    Test,
}

/// An audit programme: the audits of one cycle (clause 9.2.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct AuditProgramme {
    /// The programme's id.
    pub id: Id<AuditProgramme>,
    /// What it is called.
    pub title: Option<Line>,
    /// Who manages it.
    pub owner: Option<Id<Person>>,
    /// What it is to achieve.
    pub objectives: Option<Text>,
    /// The first day of the cycle.
    pub starts_on: Option<Date>,
    /// The last day of the cycle, by which every clause and applicable control is to be audited.
    pub ends_on: Option<Date>,
    /// How often audits take place.
    pub frequency: Option<Interval>,
    /// The methods to be used.
    pub methods: Vec<AuditMethod>,
    /// Who plans, leads, audits and follows up.
    pub responsibilities: Option<Text>,
    /// What planning has to observe, such as access, notice and independence.
    pub planning: Option<Text>,
    /// How and to whom results are reported.
    pub reporting: Option<Text>,
    /// How the importance of processes decides how often and how deep they are audited.
    pub importance: Option<Text>,
    /// The audits, findings and nonconformities whose results were taken into account.
    pub earlier_results: Vec<RecordRef>,
    /// The role whose required competences an auditor needs.
    pub auditor_role: Option<Id<Role>>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(AuditProgramme, "audit_programme", name: title, owner: owner);

impl AuditProgramme {
    /// Whether a day lies in its cycle; an end not given is open.
    #[must_use]
    pub fn includes(&self, day: Date) -> bool {
        self.starts_on.is_none_or(|start| start <= day) && self.ends_on.is_none_or(|end| day <= end)
    }
}

/// Who audits whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum AuditKind {
    /// The organization audits itself (first party).
    Internal,
    /// A customer audits the organization, or the organization a supplier.
    SecondParty,
    /// A certification body or authority audits the organization.
    ThirdParty,
}

/// An audit (clause 9.2).
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Audit {
    /// The audit's id.
    pub id: Id<Audit>,
    /// What it is called.
    pub title: Line,
    /// Who audits whom.
    pub kind: AuditKind,
    /// The programme it belongs to.
    pub programme: Option<Id<AuditProgramme>>,
    /// What is audited.
    pub scope: Option<AuditScope>,
    /// What it is audited against: the standard, clauses, or own documents by name.
    pub criteria: Vec<Line>,
    /// The day it is planned for.
    pub planned_on: Option<Date>,
    /// The first day it was held.
    pub held_on: Option<Date>,
    /// The last day it was held.
    pub held_until: Option<Date>,
    /// The day its results were reported.
    pub reported_on: Option<Date>,
    /// The day it was completed.
    pub completed_on: Option<Date>,
    /// The day its follow-up was finished.
    pub followed_up_on: Option<Date>,
    /// Who leads it.
    pub team_leader: Option<Id<Person>>,
    /// Who audits, the leader among them or not.
    pub auditors: Vec<Id<Person>>,
    /// The body that audits, where it comes from outside.
    pub body: Option<Line>,
    /// Who answers the auditors.
    pub auditees: Vec<Id<Person>>,
    /// The managers to whom the results were reported (clause 9.2.2 c).
    pub reported_to: Vec<Id<Person>>,
    /// Earlier audits, findings and nonconformities that it takes up.
    pub earlier_results: Vec<RecordRef>,
    /// What was drawn from a larger number.
    pub samples: Vec<AuditSample>,
    /// What was checked, by which method and with which result.
    pub checks: Vec<AuditCheck>,
    /// The points of the audit checklist on which it gave a judgement.
    pub judgements: Vec<PointJudgement>,
    /// What it concluded.
    pub conclusion: Option<Text>,
    /// The state, as another tool keeps it; where there is a history, the history decides.
    pub state: Option<AuditState>,
    /// Whether each entry of the history carries the fingerprint of the one before.
    pub chain: Option<bool>,
    /// What happened to it.
    pub history: Vec<AuditCommand>,
    /// What every record may carry.
    #[shape(inline)]
    pub meta: Meta,
}
entity!(Audit, "audits", title: title, owner: team_leader);

impl Audit {
    /// The leader and the auditors, each once.
    pub fn team(&self) -> impl Iterator<Item = &Id<Person>> {
        let leader = self.team_leader.as_ref().filter(|leader| !self.auditors.contains(leader));
        leader.into_iter().chain(&self.auditors)
    }

    /// The day that places it in time: when it was held, else when it is planned for.
    #[must_use]
    pub fn on(&self) -> Option<Date> {
        self.held_on.or(self.planned_on)
    }

    /// Whether it was held by the end of that day.
    #[must_use]
    pub fn held_by(&self, day: Date) -> bool {
        self.held_on.is_some_and(|on| on <= day)
    }

    /// The methods by which a point was checked by the end of a day.
    pub fn methods_of(&self, point: AuditPoint, day: Date) -> impl Iterator<Item = AuditMethod> {
        let judged = self.checks.iter().filter(move |check| check.points.contains(&point) && check.judged_by(day));
        judged.filter_map(|check| check.method)
    }

    /// The points judged to pass by a day, without a check by every method they ask for: position, point and the methods lacking.
    #[must_use]
    pub fn hasty_judgements(&self, day: Date) -> Vec<(usize, AuditPoint, Vec<AuditMethod>)> {
        let passed =
            self.judgements.iter().enumerate().filter(|(_, judged)| {
                judged.result == Some(PointResult::Passed) && judged.on.is_none_or(|on| on <= day)
            });
        let lacking = passed.map(|(index, judged)| {
            let made: Vec<AuditMethod> = self.methods_of(judged.point, day).collect();
            let lacking = judged.point.methods().iter().copied().filter(|method| !made.contains(method));
            (index, judged.point, lacking.collect::<Vec<_>>())
        });
        lacking.filter(|(_, _, methods)| !methods.is_empty()).collect()
    }
}

/// Somebody auditing what is their own.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnWork {
    /// Who.
    pub person: String,
    /// What, in words.
    pub what: String,
    /// Where the audit says so.
    pub field: Field,
}

/// Who of an audit team audits what is their own: what the scope names and nobody else of the team could have audited, and what they
/// judged themselves. `answers` gives the owner of a record by register and id.
pub(crate) fn own_work<'i, 'o>(
    audit: &Audit,
    processes: impl Iterator<Item = &'i Process>,
    units: impl Iterator<Item = &'i Unit>,
    controls: impl Iterator<Item = &'i Control>,
    answers: &dyn Fn(&str, &str) -> Option<&'o str>,
) -> Vec<OwnWork> {
    let mut own = Vec::new();
    let team: Vec<&Id<Person>> = audit.team().collect();
    // With somebody else in the team, it is the checks that show who looked at what.
    if let (Some(scope), [only]) = (&audit.scope, team.as_slice()) {
        let mut note = |owner: &Option<Id<Person>>, list: &str, at: Option<usize>, cited: &str, what: String| {
            if let (Some(at), true) = (at, owner.as_ref() == Some(*only)) {
                let field = Field::of("scope").then(list).item(at, Some(cited));
                own.push(OwnWork { person: only.to_string(), what, field });
            }
        };
        for process in processes {
            let at = scope.processes.iter().position(|id| *id == process.id);
            note(&process.owner, "processes", at, process.id.as_str(), format!("the process `{}`", process.id));
        }
        for unit in units {
            let at = scope.units.iter().position(|id| *id == unit.id);
            note(&unit.head, "units", at, unit.id.as_str(), format!("the unit `{}`", unit.id));
        }
        for control in controls {
            let fulfils = |cited: &Citation| control.fulfils.iter().any(|id| covers(cited.as_str(), id.as_str()));
            let at = scope.controls.iter().position(fulfils);
            let cited = at.and_then(|at| scope.controls.get(at)).map_or("", Citation::as_str);
            note(&control.owner, "controls", at, cited, format!("the control `{}`", control.id));
        }
    }
    for (at, check) in audit.checks.iter().enumerate() {
        let Some(by) = &check.by else { continue };
        let here = check.records.iter().filter(|record| record.document().is_none());
        // That a nonconformity or a review has an owner makes it nobody's own work.
        let worked =
            here.filter(|record| !matches!(record.register(), "people" | "audits" | "findings" | "nonconformities"));
        for record in worked {
            if answers(record.register(), record.id()) == Some(by.as_str()) {
                let field = Field::of("checks").item(at, Some(check.id.as_str())).then("by");
                own.push(OwnWork { person: by.to_string(), what: format!("`{record}`"), field });
                break;
            }
        }
    }
    own
}

/// What an audit looks at.
#[derive(Debug, Clone, PartialEq, Default, Shape)]
pub struct AuditScope {
    /// In words.
    pub text: Option<Text>,
    /// The clauses; one stands for all below it.
    pub clauses: Vec<Citation>,
    /// The controls of Annex A or of own frameworks; `A` and a group such as `A.5` stand for all below them.
    pub controls: Vec<Citation>,
    /// The processes.
    pub processes: Vec<Id<Process>>,
    /// The units of the organization.
    pub units: Vec<Id<Unit>>,
    /// The suppliers.
    pub suppliers: Vec<Id<Supplier>>,
}

impl AuditScope {
    /// Whether it says anything.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.text.is_some()
            || !self.clauses.is_empty()
            || !self.controls.is_empty()
            || !self.processes.is_empty()
            || !self.units.is_empty()
            || !self.suppliers.is_empty()
    }

    /// Whether a clause or control lies in it: cited itself, below something cited, or by one of its items.
    #[must_use]
    pub fn covers(&self, id: &str) -> bool {
        self.clauses.iter().chain(&self.controls).any(|cited| covers(cited.as_str(), id))
    }
}

/// Whether a citation covers a clause or control: it cites that itself, an item of it, or something above it.
fn covers(cited: &str, id: &str) -> bool {
    let ends = |rest: &str| rest.is_empty() || rest.starts_with(['.', ' ', '(']);
    // Below what is cited, or an item of what is asked for; `A.5` is no clause 5.
    id.strip_prefix(cited).is_some_and(ends) || cited.strip_prefix(id).is_some_and(|rest| rest.starts_with([' ', '(']))
}
