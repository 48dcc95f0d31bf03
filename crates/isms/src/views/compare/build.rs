//! How two days are compared.

use super::{
    ComparedClause, ComparedFinding, ComparedLevel, ComparedRegister, ComparedRisk, ComparedState, Comparison,
    RiskMovement,
};
use crate::base::order::{sort, sort_by_key};
use crate::base::{AsOf, Count, Diagnostic, RecordRef, Severity};
use crate::document::Isms;
use crate::model::{Entity as _, Risk};
use crate::rules::{Settings, check};
use crate::views::evaluation::evaluate;
use crate::views::inventory::{Known, known};
use crate::views::level::RiskLevel;
use crate::views::look::Look;
use crate::views::standing::rose;

/// What changed between two days of one document: findings by clause, levels of risks, states of records, counts of registers.
///
/// Both days are looked at in the same document, by what is dated in it. The two may be given in any order.
#[must_use]
pub fn compare(isms: &Isms, earlier: AsOf, later: AsOf, settings: &Settings) -> Comparison {
    let (earlier, later) = if later.moment() < earlier.moment() { (later, earlier) } else { (earlier, later) };
    let (was, is) = (findings(isms, earlier, settings), findings(isms, later, settings));
    let risks = Risks::new(isms, earlier, later);
    let (mut states, mut registers) = (Vec::new(), Vec::new());
    for register in isms.registers() {
        let mut row = Counts::default();
        for index in 0..register.count() {
            let sides = [earlier, later].map(|as_of| known(isms, register, index, as_of));
            row.count(&sides);
            let [old, new] = sides.map(|side| side.and_then(|known| known.state));
            if new.is_some() && old != new {
                let record =
                    register.id_at(index).and_then(|id| RecordRef::parse(&format!("{}/{id}", register.name())));
                let title = register.title_at(index).map(str::to_owned);
                states.extend(record.map(|record| ComparedState { record, title, earlier: old, later: new }));
            }
        }
        if row.earlier + row.later > 0 {
            registers.push(row.finish(register.name()));
        }
    }
    Comparison {
        earlier,
        later,
        clauses: clauses(&was, &is),
        appeared: missing_in(&is, &was),
        gone: missing_in(&was, &is),
        levels: risks.levels(),
        risks: risks.rows(),
        states,
        registers,
    }
}

/// How many records a register had in use.
#[derive(Default)]
struct Counts {
    earlier: usize,
    later: usize,
    added: usize,
    retired: usize,
}

impl Counts {
    fn count(&mut self, sides: &[Option<Known>; 2]) {
        let used = sides.each_ref().map(|side| side.as_ref().is_some_and(|known| !known.retired));
        let gone = matches!(sides, [_, Some(known)] if known.retired);
        self.earlier += usize::from(used == [true, true] || used == [true, false]);
        self.later += usize::from(used == [true, true] || used == [false, true]);
        self.added += usize::from(used == [false, true]);
        self.retired += usize::from(used == [true, false] && gone);
    }

    fn finish(self, register: &str) -> ComparedRegister {
        ComparedRegister {
            register: register.to_owned(),
            earlier: Count::of(self.earlier),
            later: Count::of(self.later),
            added: Count::of(self.added),
            retired: Count::of(self.retired),
        }
    }
}

/// The findings on a day that are not suppressed, by key.
fn findings(isms: &Isms, as_of: AsOf, settings: &Settings) -> Vec<Diagnostic> {
    let mut found = check(isms, settings, as_of).diagnostics;
    found.retain(|found| found.suppressed.is_none());
    sort_by_key(&mut found, |found| found.key.clone());
    found
}

fn has(findings: &[Diagnostic], key: &str) -> bool {
    findings.binary_search_by(|found| found.key.as_str().cmp(key)).is_ok()
}

/// The findings that the others lack. What is found on both days is the same finding, whatever has changed in its words.
fn missing_in(findings: &[Diagnostic], others: &[Diagnostic]) -> Vec<ComparedFinding> {
    let lacking = findings.iter().filter(|found| !has(others, &found.key));
    let note = |found: &Diagnostic| ComparedFinding {
        key: found.key.clone(),
        code: found.code.to_owned(),
        severity: found.severity,
        clause: found.clause.to_owned(),
        pointer: found.path.clone(),
        message: found.message.clone(),
    };
    lacking.map(note).collect()
}

/// The numbers of a clause, so that 10.1 comes after 9.3 and Annex A last.
fn clause_order(clause: &str) -> (bool, Vec<u32>) {
    let numbers = clause.trim_start_matches("A.").split('.').filter_map(|number| number.parse().ok()).collect();
    (clause.starts_with('A'), numbers)
}

fn clauses(was: &[Diagnostic], is: &[Diagnostic]) -> Vec<ComparedClause> {
    let mut names: Vec<&str> = was.iter().chain(is).map(|found| found.clause).filter(|name| !name.is_empty()).collect();
    sort(&mut names);
    names.dedup();
    sort_by_key(&mut names, |name| clause_order(name));
    let row = |name: &str| {
        let of = |findings: &[Diagnostic], counts: &dyn Fn(&Diagnostic) -> bool| {
            Count::of(findings.iter().filter(|found| found.clause == name && counts(found)).count())
        };
        let error = |found: &Diagnostic| found.severity == Severity::Error;
        ComparedClause {
            clause: name.to_owned(),
            earlier: of(was, &|_| true),
            later: of(is, &|_| true),
            appeared: of(is, &|found| !has(was, &found.key)),
            gone: of(was, &|found| !has(is, &found.key)),
            errors_earlier: of(was, &error),
            errors_later: of(is, &error),
        }
    };
    names.into_iter().map(row).collect()
}

/// A risk on one of the days.
#[derive(Debug, Clone)]
enum Side {
    /// Not there yet.
    NotYet,
    /// Closed or retired.
    Ended,
    Open(Option<RiskLevel>),
}

impl Side {
    fn level(&self) -> Option<&RiskLevel> {
        match self {
            Self::Open(level) => level.as_ref(),
            Self::NotYet | Self::Ended => None,
        }
    }
}

/// Every risk on both days.
struct Risks<'a> {
    isms: &'a Isms,
    sides: Vec<(&'a Risk, Side, Side)>,
}

impl<'a> Risks<'a> {
    fn new(isms: &'a Isms, earlier: AsOf, later: AsOf) -> Self {
        let (old, new) = (Look::new(isms, earlier), Look::new(isms, later));
        let risks = isms.risks.iter().enumerate();
        let sides = risks.map(|(index, risk)| (risk, side(&old, index, risk), side(&new, index, risk)));
        Self { isms, sides: sides.collect() }
    }

    fn rows(&self) -> Vec<ComparedRisk> {
        self.sides.iter().filter_map(|(risk, was, is)| self.row(risk, was, is)).collect()
    }

    fn row(&self, risk: &Risk, was: &Side, is: &Side) -> Option<ComparedRisk> {
        let (old, new) = (was.level(), is.level());
        let label = |level: Option<&RiskLevel>| level.map_or("unrated", |level| level.label.as_str()).to_owned();
        let (movement, why) = match (was, is) {
            (Side::NotYet | Side::Ended, Side::NotYet | Side::Ended) => return None,
            (Side::NotYet, Side::Open(_)) => {
                (RiskMovement::New, format!("it was identified since; it is {}", label(new)))
            }
            (Side::Ended, Side::Open(_)) => (RiskMovement::New, format!("it was opened again; it is {}", label(new))),
            (Side::Open(_), Side::NotYet | Side::Ended) => {
                (RiskMovement::Gone, format!("it was {} and is closed or retired", label(old)))
            }
            (Side::Open(_), Side::Open(_)) => self.moved(old, new, &label(old), &label(new)),
        };
        let id = |level: Option<&RiskLevel>| level.map(|level| level.id.clone());
        Some(ComparedRisk {
            risk: risk.id.clone(),
            title: risk.title.clone(),
            earlier: id(old),
            later: id(new),
            movement,
            why,
        })
    }

    fn moved(&self, old: Option<&RiskLevel>, new: Option<&RiskLevel>, was: &str, is: &str) -> (RiskMovement, String) {
        let (Some(low), Some(high)) = (old, new) else {
            return match (old, new) {
                (None, None) => (RiskMovement::Same, "it is not rated on either day".to_owned()),
                _ => (RiskMovement::Incomparable, format!("it was {was} and is {is}")),
            };
        };
        match rose((self.isms, old), (self.isms, new)) {
            Some(true) => (RiskMovement::Rose, format!("it rose from {was} to {is}")),
            Some(false) => (RiskMovement::Fell, format!("it fell from {was} to {is}")),
            None if low.id == high.id => (RiskMovement::Same, format!("it is {is} on both days")),
            None => {
                (RiskMovement::Incomparable, format!("it was {was} and is {is}, under criteria that do not compare"))
            }
        }
    }

    fn levels(&self) -> Vec<ComparedLevel> {
        let mut rows: Vec<(Option<usize>, ComparedLevel)> = Vec::new();
        for (later, side) in self.sides.iter().flat_map(|(_, was, is)| [(false, was), (true, is)]) {
            let Side::Open(level) = side else { continue };
            let id = level.as_ref().map(|level| level.id.clone());
            let at = rows.iter().position(|(_, row)| row.level == id).unwrap_or_else(|| {
                let row = ComparedLevel { level: id, earlier: Count::of(0), later: Count::of(0) };
                rows.push((level.as_ref().map(|level| level.rank), row));
                rows.len() - 1
            });
            if let Some((_, row)) = rows.get_mut(at) {
                let count = if later { &mut row.later } else { &mut row.earlier };
                *count = Count::new(count.get() + 1).unwrap_or(*count);
            }
        }
        sort_by_key(&mut rows, |(rank, _)| *rank);
        rows.into_iter().map(|(_, row)| row).collect()
    }
}

fn side(look: &Look<'_>, index: usize, risk: &Risk) -> Side {
    let there = known(look.isms, look.isms.risks.any(), index, look.view.as_of());
    let rated_by = |on: Option<crate::base::Date>| on.is_none_or(|on| on <= look.day);
    // A risk that is nowhere said to have been made came up with its first assessment.
    let unseen = risk.meta.created.is_none()
        && risk.history.is_empty()
        && !risk.assessments.is_empty()
        && !risk.assessments.iter().any(|assessment| rated_by(assessment.on));
    if there.is_none() || unseen {
        return Side::NotYet;
    }
    if risk.retired_by(look.day) || look.is_closed(risk) {
        return Side::Ended;
    }
    Side::Open(evaluate(look, look, index, risk, false).level)
}
