//! How each point stands on a day.

use super::super::VerdictReason;
use super::table::{Entry, POINTS, Question};
use super::{AuditPointOnDay, AuditPoints, MachineQuestion, PointCheck, PointProcedure, PointRecords, PointStanding};
use crate::base::{AsOf, Count, Date, Interval, IntervalUnit, RecordRef, Severity};
use crate::catalogue::Edition;
use crate::document::Isms;
use crate::model::{Activity, Audit, AuditCheck, AuditPoint, AuditProgramme, CheckResult, PointResult};
use crate::rules::{Report, Settings, View, check, rules};

/// The checks and judgements that count on a day.
struct Counted<'v, 'a> {
    view: &'v View<'a>,
    since: Option<Date>,
    every: Option<Interval>,
}

impl<'a> Counted<'_, 'a> {
    fn has(&self, on: Option<Date>) -> bool {
        let Some(on) = on.filter(|on| *on <= self.view.day()) else { return false };
        match (self.since, self.every) {
            (Some(since), _) => since <= on,
            (None, Some(every)) => self.view.day() <= on.plus(every),
            (None, None) => true,
        }
    }

    fn checks(&self, point: AuditPoint) -> Vec<(&'a Audit, usize, &'a AuditCheck)> {
        let mut found = Vec::new();
        for audit in self.view.all::<Audit>() {
            for (at, check) in audit.checks.iter().enumerate() {
                if check.points.contains(&point) && self.has(check.on.or(audit.held_on)) {
                    found.push((audit, at, check));
                }
            }
        }
        found
    }

    /// The latest judgement on a point, and its day.
    fn judgement(&self, point: AuditPoint) -> Option<(Date, &'a Audit, PointResult)> {
        let mut latest: Option<(Date, &Audit, PointResult)> = None;
        for audit in self.view.all::<Audit>() {
            for judged in audit.judgements.iter().filter(|judged| judged.point == point) {
                let on = judged.on.or(audit.held_on);
                if let (true, Some(on), Some(result)) = (self.has(on), on, judged.result)
                    && latest.is_none_or(|(before, ..)| before <= on)
                {
                    latest = Some((on, audit, result));
                }
            }
        }
        latest
    }
}

/// The ten points of the audit checklist as of a day. Checks and judgements count from the beginning of the programme whose cycle runs;
/// without one, those of the last planned interval of internal audits, or of a year.
#[must_use]
pub fn audit_points(isms: &Isms, as_of: AsOf, settings: &Settings) -> AuditPoints {
    let view = View::new(isms, as_of, settings);
    let report = check(isms, settings, as_of);
    let running = view.all::<AuditProgramme>().filter(|programme| programme.includes(view.day()));
    let since = running.filter_map(|programme| programme.starts_on).max();
    let planned = view.planned_interval(Activity::InternalAudit).map(|planned| planned.every);
    let counted = Counted { view: &view, since, every: planned.or_else(|| Interval::new(1, IntervalUnit::Years)) };
    let points: Vec<AuditPointOnDay> =
        POINTS.iter().enumerate().map(|(at, entry)| on_day(isms, entry, at + 1, &counted, &report)).collect();
    let count = |standing| Count::of(points.iter().filter(|point| point.result == standing).count());
    AuditPoints {
        as_of: view.day(),
        since,
        passed: count(PointStanding::Passed),
        failed: count(PointStanding::Failed),
        open: count(PointStanding::Open),
        points,
    }
}

fn on_day(isms: &Isms, entry: &Entry, number: usize, counted: &Counted<'_, '_>, report: &Report) -> AuditPointOnDay {
    let checks = counted.checks(entry.point);
    let procedures = entry.procedures.iter().map(|(method, what)| {
        let own = checks.iter().filter(|(_, _, check)| check.method == Some(*method));
        PointProcedure {
            method: *method,
            required: entry.point.methods().contains(method),
            what: (*what).to_owned(),
            evidenced: own.clone().any(|(_, _, check)| check.judged_by(counted.view.day())),
            checks: own.filter_map(|(audit, at, check)| point_check(isms, audit, *at, check)).collect(),
        }
    });
    let procedures: Vec<PointProcedure> = procedures.collect();
    let questions: Vec<MachineQuestion> = entry.questions.iter().map(|question| answered(question, report)).collect();
    let (result, why) = stands(entry.point, &procedures, &questions, &checks, counted);
    AuditPointOnDay {
        point: entry.point,
        number: Count::of(number),
        title: entry.title.to_owned(),
        clauses: clauses(isms.head.edition, entry.clauses),
        result,
        why,
        procedures,
        records: entry.registers.iter().filter_map(|name| records(isms, name, counted.view.day())).collect(),
        questions,
        judgement: entry.judgement.iter().map(|text| (*text).to_owned()).collect(),
    }
}

/// The clauses in the document's edition, each once.
fn clauses(edition: Edition, clauses: &[&str]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for id in clauses {
        let here: Vec<&str> = match edition {
            Edition::Iso27001_2022 => vec![id],
            Edition::Iso27001_2013 => {
                let newer = Edition::Iso27001_2022.clause(id);
                newer.map(|clause| clause.counterparts().iter().map(|older| older.id).collect()).unwrap_or_default()
            }
        };
        for id in here {
            if !found.iter().any(|known| known == id) {
                found.push(id.to_owned());
            }
        }
    }
    found
}

fn point_check(isms: &Isms, audit: &Audit, at: usize, check: &AuditCheck) -> Option<PointCheck> {
    Some(PointCheck {
        audit: RecordRef::parse(&format!("audits/{}", audit.id))?,
        check: check.id.to_string(),
        what: check.what.as_ref().map(ToString::to_string),
        on: check.on.or(audit.held_on),
        by: check.by.as_ref().map(ToString::to_string),
        result: check.result,
        path: format!("/audits/{}/checks/{at}", isms.audits.position_of(audit.id.as_str())?),
    })
}

fn records(isms: &Isms, name: &str, day: Date) -> Option<PointRecords> {
    let register = isms.register(name)?;
    let here = (0..register.count()).filter(|at| !register.retired_at(*at, day));
    let records: Vec<RecordRef> =
        here.filter_map(|at| RecordRef::parse(&format!("{name}/{}", register.id_at(at)?))).collect();
    Some(PointRecords { register: name.to_owned(), count: Count::of(records.len()), records })
}

/// What the rules say to a question. A rule that does not stand in the registry answers nothing.
fn answered((question, selectors): &Question, report: &Report) -> MachineQuestion {
    let codes: Vec<&str> = rules()
        .map(|rule| rule.code)
        .filter(|code| {
            selectors.iter().any(|selector| selector == code || (selector.len() == 3 && code.starts_with(selector)))
        })
        .collect();
    let open = report.not_evaluated.iter().any(|missed| codes.contains(&missed.code));
    let found = report
        .diagnostics
        .iter()
        .filter(|found| found.suppressed.is_none() && found.severity > Severity::Advice && codes.contains(&found.code));
    let reasons: Vec<VerdictReason> = found.map(super::super::clauses::reason).collect();
    MachineQuestion {
        question: (*question).to_owned(),
        holds: if reasons.is_empty() && (open || codes.is_empty()) { None } else { Some(reasons.is_empty()) },
        codes: codes.into_iter().map(str::to_owned).collect(),
        reasons,
    }
}

fn stands(
    point: AuditPoint,
    procedures: &[PointProcedure],
    questions: &[MachineQuestion],
    checks: &[(&Audit, usize, &AuditCheck)],
    counted: &Counted<'_, '_>,
) -> (PointStanding, Vec<String>) {
    let mut against = Vec::new();
    let reasons = questions.iter().flat_map(|question| &question.reasons);
    for reason in reasons.filter(|reason| reason.severity == Some(Severity::Error)) {
        against.push(format!("{}: {}", reason.code.as_deref().unwrap_or_default(), reason.message));
    }
    let judged = counted.judgement(point);
    if let Some((on, audit, PointResult::Failed)) = judged {
        against.push(format!("audit `{}` judged on {on} that it fails", audit.id));
    }
    if !against.is_empty() {
        return (PointStanding::Failed, against);
    }
    let mut open = Vec::new();
    for procedure in procedures.iter().filter(|procedure| procedure.required && !procedure.evidenced) {
        open.push(format!("nothing was checked by {}", procedure.method));
    }
    // What does not conform stands until somebody has judged the point since.
    let passed_on = judged.map(|(on, ..)| on);
    for (audit, _, check) in checks.iter().filter(|(_, _, check)| check.result == Some(CheckResult::DoesNotConform)) {
        if passed_on.is_none_or(|passed| check.on.or(audit.held_on).is_some_and(|on| passed < on)) {
            open.push(format!("check `{}` of audit `{}` does not conform", check.id, audit.id));
        }
    }
    for question in questions.iter().filter(|question| question.holds.is_none() && !question.codes.is_empty()) {
        open.push(format!("not known here: {}", question.question));
    }
    if open.is_empty() { (PointStanding::Passed, open) } else { (PointStanding::Open, open) }
}

#[cfg(test)]
mod tests {
    use super::POINTS;
    use crate::rules::Selector;

    #[test]
    fn every_selector_names_a_rule_or_a_family() {
        let selectors = POINTS.iter().flat_map(|entry| entry.questions).flat_map(|(_, selectors)| *selectors);
        for selector in selectors {
            assert!(Selector::new(selector).is_some(), "there is no {selector}");
        }
    }
}
