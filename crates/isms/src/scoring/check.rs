//! Whether a method fits the scales and levels it is to rate with.

use super::criteria::{Criteria, CriteriaFault};
use super::exact::Exact;
use super::method::{Method, Operation, Threshold};
use super::scale::rank;
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
