//! Whether a method fits the scales and levels it is to rate with.

use super::criteria::{Criteria, CriteriaFault};
use super::exact::Exact;
use super::method::{Method, Operation, SubjectWeight, Threshold};
use super::methods::simplerisk::contributing_score;
use super::scale::{Level, Scale, rank};
use crate::base::{Field, Label, Number, Params};

/// The faults found so far.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<CriteriaFault>);

impl Faults {
    pub(super) fn say(&mut self, field: Field, template: &'static str, params: Params) {
        self.0.push(CriteriaFault { field, template, params });
    }
}

/// Everything that does not fit.
pub(super) fn faults(criteria: &Criteria<'_>) -> Vec<CriteriaFault> {
    let mut faults = Faults::default();
    let method = criteria.method;
    for (name, count, used) in [
        ("likelihood", criteria.likelihood.levels.len(), method.uses_likelihood()),
        ("consequence", criteria.consequence.levels.len(), method.uses_consequence()),
        ("levels", criteria.levels.len(), true),
    ] {
        if used && count == 0 {
            faults.say(Field::of(name), "the scale `{scale}` has no level", Params::none().with("scale", name));
        }
    }
    match method {
        Method::Matrix { rows } => grid(criteria, rows, &mut faults),
        Method::Arithmetic { operation, likelihood_numbers, consequence_numbers, thresholds } => {
            let likelihood = numbers("likelihood", "likelihood_numbers", likelihood_numbers, criteria, &mut faults);
            let consequence = numbers("consequence", "consequence_numbers", consequence_numbers, criteria, &mut faults);
            let lowest = likelihood.zip(consequence).map(|(a, b)| operation.of(a, b));
            self::thresholds(criteria, thresholds, lowest, &mut faults);
        }
        Method::Nist80030 { likelihood_rows, rows } => {
            let likelihoods = &criteria.likelihood.levels;
            let table = Table { member: "likelihood_rows", rows: likelihood_rows, cells: likelihoods };
            inner(&table, ["likelihood", "likelihood"], [likelihoods.len(), likelihoods.len()], &mut faults);
            grid(criteria, rows, &mut faults);
        }
        Method::OwaspRiskRating { rows } => {
            for (name, scale) in [("likelihood", criteria.likelihood), ("consequence", criteria.consequence)] {
                nine(name, scale, &mut faults);
            }
            grid(criteria, rows, &mut faults);
        }
        Method::Dread { variant, range, thresholds } => {
            self::thresholds(criteria, thresholds, Some(variant.lowest(*range)), &mut faults);
        }
        Method::SimpleRiskClassic { formula, thresholds } => {
            self::thresholds(criteria, thresholds, formula.score([1, 1], sizes(criteria)), &mut faults);
        }
        Method::SimpleRiskContributing { weights, thresholds } => {
            self::weights(weights, &mut faults);
            let one = Exact::whole(1);
            self::thresholds(criteria, thresholds, contributing_score(one, one, sizes(criteria)), &mut faults);
        }
        Method::Monarc { thresholds, highest_vulnerability } => {
            if !(1..=1000).contains(&highest_vulnerability.get()) {
                let template = "the largest vulnerability is a number from 1 to 1000";
                faults.say(self::method("highest_vulnerability"), template, Params::none());
            }
            self::thresholds(criteria, thresholds, Some(Exact::whole(0)), &mut faults);
        }
        Method::EbiosThreatLevel { thresholds } => {
            let lowest = Exact::whole(1).over(Exact::whole(16));
            self::thresholds(criteria, thresholds, lowest, &mut faults);
        }
        Method::Magerit { degradations, impact_rows, rows } => {
            if degradations.is_empty() {
                faults.say(self::method("degradations"), "there is no degree of degradation", Params::none());
            }
            let values = &criteria.consequence.levels;
            let table = Table { member: "impact_rows", rows: impact_rows, cells: values };
            inner(&table, ["consequence", "degradation"], [values.len(), degradations.len()], &mut faults);
            grid(criteria, rows, &mut faults);
        }
        Method::CvssSeverity { thresholds } => {
            self::thresholds(criteria, thresholds, Some(Exact::whole(0)), &mut faults);
        }
        Method::Custom { .. } => {}
    }
    faults.0
}

impl Operation {
    pub(super) fn of(self, a: Exact, b: Exact) -> Exact {
        match self {
            Self::Product => a.times(b),
            Self::Sum => a.plus(b),
            Self::Max => a.larger(b),
        }
    }
}

fn method(member: &str) -> Field {
    Field::of("method").then(member)
}

/// A matrix has a row for each likelihood, in each a cell for each consequence, and names declared levels.
pub(super) fn grid(criteria: &Criteria<'_>, rows: &[Vec<Label>], faults: &mut Faults) {
    let rows_field = method("rows");
    let (likelihood, consequence) = (criteria.likelihood.levels.len(), criteria.consequence.levels.len());
    if rows.len() != likelihood {
        let params = Params::none().with("found", rows.len()).with("expected", likelihood);
        faults.say(rows_field.clone(), "the matrix has {found} rows, the likelihood scale {expected} levels", params);
    }
    for (index, row) in rows.iter().enumerate() {
        let field = rows_field.clone().item(index, None);
        if row.len() != consequence {
            let params = Params::none().with("row", index + 1).with("found", row.len()).with("expected", consequence);
            let template = "row {row} of the matrix has {found} cells, the consequence scale {expected} levels";
            faults.say(field.clone(), template, params);
        }
        for (column, cell) in row.iter().enumerate() {
            if rank(criteria.levels, cell).is_none() {
                let params = Params::none().with("level", cell.to_string());
                let template = "the matrix names `{level}`, which is no declared level of risk";
                faults.say(field.clone().item(column, None), template, params);
            }
        }
    }
}

fn sizes(criteria: &Criteria<'_>) -> [usize; 2] {
    [criteria.likelihood.levels.len(), criteria.consequence.levels.len()]
}

/// A table whose cells are levels of a scale.
struct Table<'t> {
    member: &'static str,
    rows: &'t [Vec<Label>],
    cells: &'t [Level],
}

/// An inner table of a method fits the scales of its rows, columns and cells.
fn inner(table: &Table<'_>, scales: [&'static str; 2], expected: [usize; 2], faults: &mut Faults) {
    let rows_field = method(table.member);
    let [row_scale, column_scale] = scales;
    let [rows, columns] = expected;
    if table.rows.len() != rows {
        let params = Params::none().with("found", table.rows.len()).with("scale", row_scale).with("expected", rows);
        faults.say(rows_field.clone(), "the table has {found} rows, the {scale} scale {expected} levels", params);
    }
    for (index, row) in table.rows.iter().enumerate() {
        let field = rows_field.clone().item(index, None);
        if row.len() != columns {
            let params = Params::none()
                .with("row", index + 1)
                .with("found", row.len())
                .with("scale", column_scale)
                .with("expected", columns);
            let template = "row {row} of the table has {found} cells, the {scale} scale {expected} levels";
            faults.say(field.clone(), template, params);
        }
        for (column, cell) in row.iter().enumerate() {
            if rank(table.cells, cell).is_none() {
                let params = Params::none().with("level", cell.to_string()).with("scale", row_scale);
                let template = "the table names `{level}`, which is no level of the {scale} scale";
                faults.say(field.clone().item(column, None), template, params);
            }
        }
    }
}

/// The bounds of a scale cover every mean from 0 to 9.
fn nine(name: &'static str, scale: &Scale, faults: &mut Faults) {
    let covered = |(lowest, highest): (Option<Number>, Option<Number>)| {
        lowest.is_none_or(|lowest| lowest.get() <= 0.0) && highest.is_none_or(|highest| highest.get() >= 9.0)
    };
    if !scale.levels.is_empty() && !scale.reach().is_some_and(covered) {
        let params = Params::none().with("scale", name);
        let template = "the bounds of the {scale} scale do not cover every mean from 0 to 9";
        faults.say(Field::of(name).then("levels"), template, params);
    }
    for (index, level) in scale.levels.iter().enumerate() {
        let field = Field::of(name).then("levels").item(index, Some(level.id.as_str()));
        for (member, bound) in [("at_least", level.at_least), ("below", level.below)] {
            if let Some(bound) = bound {
                let _ = amount(bound, &field.clone().then(member), faults);
            }
        }
    }
}

/// Weights lie above zero and are one together.
fn weights(weights: &[SubjectWeight], faults: &mut Faults) {
    let field = method("weights");
    let mut together = Exact::whole(0);
    let mut exact = true;
    for (index, subject) in weights.iter().enumerate() {
        let at = field.clone().item(index, Some(subject.criterion.as_str()));
        match amount(subject.weight, &at.clone().then("weight"), faults) {
            Some(weight) => together = together.plus(weight),
            None => exact = false,
        }
        let params = || Params::none().with("criterion", subject.criterion.to_string());
        if subject.weight.get() <= 0.0 {
            faults.say(at.clone().then("weight"), "the weight of `{criterion}` does not lie above zero", params());
        }
        if weights.iter().take(index).any(|before| before.criterion == subject.criterion) {
            faults.say(at.then("criterion"), "the subject `{criterion}` has two weights", params());
        }
    }
    if exact && together.compare(Exact::whole(1)) != std::cmp::Ordering::Equal {
        let params = Params::none().with("together", together.to_string());
        faults.say(field, "the weights are {together} together, not 1", params);
    }
}

/// The numbers of a scale: one for each level, none below zero, each above the one before. Answers the lowest.
fn numbers(
    scale: &'static str,
    member: &'static str,
    numbers: &[Number],
    criteria: &Criteria<'_>,
    faults: &mut Faults,
) -> Option<Exact> {
    if numbers.is_empty() {
        return Some(Exact::whole(1));
    }
    let levels = if scale == "likelihood" { criteria.likelihood } else { criteria.consequence }.levels.len();
    let field = method(member);
    if numbers.len() != levels {
        let params = Params::none().with("found", numbers.len()).with("scale", scale).with("expected", levels);
        faults.say(field.clone(), "there are {found} numbers, the {scale} scale has {expected} levels", params);
    }
    let mut before = None;
    let mut lowest = None;
    for (index, number) in numbers.iter().enumerate() {
        let field = field.clone().item(index, None);
        let Some(exact) = amount(*number, &field, faults) else { continue };
        if number.get() < 0.0 {
            faults.say(field, "the number {number} lies below zero", Params::none().with("number", exact.to_string()));
        } else if before.is_some_and(|before| *number <= before) {
            let params = Params::none().with("number", exact.to_string());
            faults.say(field, "the number {number} does not lie above the one before it", params);
        }
        before = Some(*number);
        lowest = lowest.or(Some(exact));
    }
    lowest
}

/// A number that arithmetic can keep exactly.
fn amount(number: Number, field: &Field, faults: &mut Faults) -> Option<Exact> {
    let exact = Exact::of(number);
    if exact.is_none() {
        let params = Params::none().with("number", number.get().to_string());
        let template = "the number {number} has more than three digits behind the point or lies beyond 1000000";
        faults.say(field.clone(), template, params);
    }
    exact
}

/// Thresholds name declared levels, both rise, and the first is met by the lowest score there can be.
pub(super) fn thresholds(
    criteria: &Criteria<'_>,
    thresholds: &[Threshold],
    lowest: Option<Exact>,
    faults: &mut Faults,
) {
    let field = method("thresholds");
    if thresholds.is_empty() {
        faults.say(field.clone(), "there is no threshold", Params::none());
    }
    let mut before: Option<(Number, Option<usize>)> = None;
    for (index, threshold) in thresholds.iter().enumerate() {
        let field = field.clone().item(index, None);
        let at = field.clone().then("at_least");
        let exact = amount(threshold.at_least, &at, faults);
        let own = rank(criteria.levels, &threshold.level);
        let level = || Params::none().with("level", threshold.level.to_string());
        if own.is_none() {
            let template = "the threshold names `{level}`, which is no declared level of risk";
            faults.say(field.clone().then("level"), template, level());
        }
        match before {
            None => {
                if let (Some(exact), Some(lowest)) = (exact, lowest)
                    && !lowest.at_least(exact)
                {
                    let params = level().with("at_least", exact.to_string()).with("lowest", lowest.to_string());
                    let template = "the first threshold, {at_least}, lies above the lowest score, {lowest}: that would have no level";
                    faults.say(at, template, params);
                }
            }
            Some((number, rank)) => {
                if threshold.at_least <= number {
                    let template = "the threshold of `{level}` does not lie above the one before it";
                    faults.say(at, template, level());
                }
                if own.is_some() && own <= rank {
                    let template = "the level `{level}` does not lie above that of the threshold before it";
                    faults.say(field.then("level"), template, level());
                }
            }
        }
        before = Some((threshold.at_least, own));
    }
}
