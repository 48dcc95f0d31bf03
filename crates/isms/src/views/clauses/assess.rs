//! The verdict on each clause.

use super::states::{because_of, roll_up, states};
use super::{ClauseCounts, ClauseEvidence, ClauseStanding, ClauseVerdict, ClauseVerdicts, VerdictReason};
use crate::base::{AsOf, Count, Diagnostic, RecordRef, Severity};
use crate::catalogue::{Clause, Edition, successors};
use crate::document::Isms;
use crate::model::{Entity as _, KeptElsewhere};
use crate::rules::{Report, Settings, Shown, View, check, rule, rules, shown};

/// Each clause from 4.1 to 10.2 with what the records show of it, and clause 4.4 in its four states, as of a moment.
#[must_use]
pub fn clauses(isms: &Isms, as_of: impl Into<AsOf>, settings: &Settings) -> ClauseVerdicts {
    Clauses::new(isms, as_of.into(), settings).answer()
}

/// Clause verdicts with what they rest on, for views that build on them.
pub(in crate::views) struct Clauses<'a> {
    pub(in crate::views) view: View<'a>,
    pub(in crate::views) report: Report,
    /// Each clause by itself: 4.4 without the others.
    pub(in crate::views) rows: Vec<ClauseVerdict>,
}

impl<'a> Clauses<'a> {
    pub(in crate::views) fn new(isms: &'a Isms, as_of: AsOf, settings: &'a Settings) -> Self {
        let report = check(isms, settings, as_of);
        let view = View::new(isms, as_of, settings);
        let edition = isms.head.edition;
        let rows = edition.assessable_clauses().map(|clause| verdict(&view, &report, clause)).collect();
        Self { view, report, rows }
    }

    /// The rows of these clauses of 2022.
    pub(in crate::views) fn of<'s>(&'s self, wanted: &'s [&'s str]) -> impl Iterator<Item = &'s ClauseVerdict> {
        let edition = self.view.edition();
        self.rows.iter().filter(move |row| modern(edition, &row.clause).iter().any(|clause| wanted.contains(clause)))
    }

    fn answer(mut self) -> ClauseVerdicts {
        let rest = roll_up(self.rows.iter().filter(|row| row.clause != "4.4"));
        for row in self.rows.iter_mut().filter(|row| row.clause == "4.4" && row.standing < rest) {
            row.standing = rest;
            row.reasons.push(plain("it is satisfied only if every other clause is".to_owned()));
        }
        let count = |standing| Count::of(self.rows.iter().filter(|row| row.standing == standing).count());
        ClauseVerdicts {
            as_of: self.view.day(),
            edition: self.view.edition(),
            states: states(&self.rows),
            because_of: because_of(self.rows.iter().filter(|row| row.clause != "4.4")),
            counts: ClauseCounts {
                satisfied: count(ClauseStanding::Satisfied),
                not_assessable: count(ClauseStanding::NotAssessable),
                needs_judgement: count(ClauseStanding::NeedsJudgement),
                partly_satisfied: count(ClauseStanding::PartlySatisfied),
                not_satisfied: count(ClauseStanding::NotSatisfied),
            },
            clauses: self.rows,
        }
    }
}

/// The clauses of 2022 that a clause of an edition is looked at by.
fn modern(edition: Edition, clause: &str) -> Vec<&'static str> {
    match edition {
        Edition::Iso27001_2013 => successors(clause),
        Edition::Iso27001_2022 => edition.clause(clause).map(|clause| clause.id).into_iter().collect(),
    }
}

/// Whether a finding about `cited` bears on a clause: the clause, an item of it, a heading above it; findings about controls of
/// Annex A bear on their operation.
fn bears_on(cited: &str, clause: &str) -> bool {
    let number = cited.split([' ', '(']).next().unwrap_or_default();
    if number.is_empty() {
        return false;
    }
    if number.starts_with("A.") {
        return clause == "8.1";
    }
    clause == number || clause.strip_prefix(number).is_some_and(|rest| rest.starts_with('.'))
}

/// A finding as a reason.
pub(in crate::views) fn reason(found: &Diagnostic) -> VerdictReason {
    let record = found.record.as_ref().and_then(|place| {
        RecordRef::parse(&format!("{}/{}", place.register, place.id.as_deref().unwrap_or(place.register)))
    });
    VerdictReason {
        code: Some(found.code.to_owned()),
        severity: Some(found.severity),
        message: found.message.clone(),
        path: Some(found.path.clone()).filter(|path| !path.is_empty()),
        record,
        owner: found.owner.clone(),
        help: Some(found.help.to_owned()),
    }
}

fn plain(message: String) -> VerdictReason {
    VerdictReason { code: None, severity: None, message, path: None, record: None, owner: None, help: None }
}

/// Clauses of which records must show that they are done, and not only laid down.
const DONE: &[&str] = &["7.2", "7.3", "7.4", "8.1", "8.2", "8.3", "9.1", "9.2.1", "9.3.1", "9.3.2", "9.3.3"];
/// Clauses of which there may have been no occasion yet.
const ON_OCCASION: &[&str] = &["6.3", "10.1", "10.2"];

fn verdict(view: &View<'_>, report: &Report, clause: &'static Clause) -> ClauseVerdict {
    let edition = clause.edition;
    let looked_at = modern(edition, clause.id);
    let mut speaking: Vec<Shown> = Vec::new();
    for id in &looked_at {
        for found in shown(view, id) {
            if !speaking.contains(&found) {
                speaking.push(found);
            }
        }
    }
    let mut findings: Vec<&Diagnostic> = report
        .diagnostics
        .iter()
        .filter(|found| found.suppressed.is_none() && bears_on(found.clause, clause.id))
        .collect();
    crate::base::order::sort_by(&mut findings, |a, b| b.severity.cmp(&a.severity));
    let any = |severity: Severity| findings.iter().any(|found| found.severity == severity);
    let absent = findings
        .iter()
        .any(|found| found.severity == Severity::Error && rule(found.code).is_some_and(|rule| rule.absence));
    let done = speaking.iter().any(|found| found.record);
    let asks = |list: &[&str]| looked_at.iter().any(|id| list.contains(id));
    let mut reasons: Vec<VerdictReason> = findings.iter().map(|found| reason(found)).collect();
    let kept = kept_in(view, clause.id);
    let standing = if let Some(kept) = kept {
        reasons.insert(0, plain(format!("it is kept elsewhere: {}", kept.place)));
        ClauseStanding::NotAssessable
    } else if speaking.is_empty() {
        reasons.insert(0, plain("no record speaks for it".to_owned()));
        ClauseStanding::NotSatisfied
    } else if absent {
        ClauseStanding::NotSatisfied
    } else if any(Severity::Error) {
        ClauseStanding::PartlySatisfied
    } else if !done && asks(DONE) {
        reasons.insert(0, plain("it is laid down, and no record shows that it is done".to_owned()));
        ClauseStanding::PartlySatisfied
    } else if !done && asks(ON_OCCASION) {
        reasons.insert(0, plain("it is laid down, and there is no record of an occasion for it".to_owned()));
        ClauseStanding::NeedsJudgement
    } else if any(Severity::Warning) {
        ClauseStanding::NeedsJudgement
    } else {
        ClauseStanding::Satisfied
    };
    ClauseVerdict {
        clause: clause.id.to_owned(),
        title: clause.title.to_owned(),
        standing,
        reasons,
        evidence: by_register(&speaking),
        kept_in: kept.map(|kept| kept.place.clone()),
        to_judge: to_judge(edition, clause, &looked_at),
    }
}

fn kept_in<'a>(view: &View<'a>, clause: &str) -> Option<&'a KeptElsewhere> {
    view.all::<KeptElsewhere>().find(|kept| kept.covers(clause) && !kept.retired_by(view.day()))
}

/// The expectation of an assessor, then what the rules of the clause cannot see.
fn to_judge(edition: Edition, clause: &Clause, looked_at: &[&'static str]) -> Vec<String> {
    let newer = looked_at.iter().filter_map(|id| Edition::Iso27001_2022.clause(id));
    let mut texts: Vec<&str> = newer.filter_map(|clause| clause.evidence_expectation).collect();
    let blind = rules().filter(|rule| bears_on(rule.clause_in(edition), clause.id)).map(|rule| rule.blind);
    for text in blind.filter(|text| !text.is_empty()) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts.into_iter().map(str::to_owned).collect()
}

/// The records that speak, by register.
pub(in crate::views) fn by_register(speaking: &[Shown]) -> Vec<ClauseEvidence> {
    let mut rows: Vec<ClauseEvidence> = Vec::new();
    for found in speaking {
        let example = RecordRef::parse(&format!("{}/{}", found.register, found.id));
        let Some(row) = rows.iter_mut().find(|row| row.register == found.register) else {
            rows.push(ClauseEvidence {
                register: found.register.to_owned(),
                count: Count::of(1),
                latest: found.on,
                done: found.record,
                examples: example.into_iter().collect(),
            });
            continue;
        };
        row.count = Count::of(usize::try_from(row.count.get()).unwrap_or(usize::MAX).saturating_add(1));
        row.done |= found.record;
        if found.on > row.latest {
            row.latest = found.on;
            row.examples.truncate(1);
            row.examples.extend(example);
        }
    }
    rows
}
