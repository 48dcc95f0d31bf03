//! How two days are compared.

use super::risks::{LevelMove, RiskMove, RiskMoves};
use super::{
    ComparedClause, ComparedFinding, ComparedLevel, ComparedRegister, ComparedRisk, ComparedState, Comparison,
};
use crate::base::order::{sort, sort_by_key};
use crate::base::{AsOf, Count, Diagnostic, RecordRef, Severity};
use crate::document::Isms;
use crate::rules::{Settings, check};
use crate::views::inventory::{Known, known};

/// What changed between two days of one document: findings by clause, levels of risks, states of records, counts of registers.
///
/// Both days are looked at in the same document, by what is dated in it. The two may be given in any order.
#[must_use]
pub fn compare(isms: &Isms, earlier: AsOf, later: AsOf, settings: &Settings) -> Comparison {
    let (earlier, later) = if later.moment() < earlier.moment() { (later, earlier) } else { (earlier, later) };
    let (was, is) = (findings(isms, earlier, settings), findings(isms, later, settings));
    let moves = RiskMoves::between((isms, earlier), (isms, later));
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
        levels: moves.levels().into_iter().map(compared_level).collect(),
        risks: moves.all().map(compared_risk).collect(),
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

fn compared_risk(moved: RiskMove<'_>) -> ComparedRisk {
    ComparedRisk {
        risk: moved.risk.id.clone(),
        title: moved.risk.title.clone(),
        earlier: moved.earlier.map(|level| level.id.clone()),
        later: moved.later.map(|level| level.id.clone()),
        movement: moved.movement,
        why: moved.why,
    }
}

fn compared_level(level: LevelMove<'_>) -> ComparedLevel {
    ComparedLevel {
        level: level.level.map(|level| level.id.clone()),
        earlier: Count::of(level.earlier),
        later: Count::of(level.later),
    }
}
