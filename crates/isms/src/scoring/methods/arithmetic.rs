//! Product, sum or maximum of two numbers, with thresholds. Common practice rather than one publication; ISO/IEC 27005:2022, Annex A
//! calls such scales semi-quantitative.

use crate::base::{Number, Params};
use crate::scoring::exact::Exact;
use crate::scoring::method::{Operation, Threshold};
use crate::scoring::work::{Graded, Outcome, Work};

/// The number of a level: as declared, else its rank counted from 1.
pub(super) fn number_of(numbers: &[Number], graded: &Graded<'_>) -> Option<Exact> {
    if numbers.is_empty() { Some(Exact::whole(graded.rank + 1)) } else { Exact::of(*numbers.get(graded.rank)?) }
}

pub(super) fn run(
    operation: Operation,
    numbers: [&[Number]; 2],
    thresholds: &[Threshold],
    work: &mut Work<'_>,
) -> Option<Outcome> {
    let [likelihood_numbers, consequence_numbers] = numbers;
    let likelihood = work.likelihood();
    let consequence = work.consequence();
    let (likelihood, consequence) = (likelihood?, consequence?);
    let a = number_of(likelihood_numbers, &likelihood)?;
    let b = number_of(consequence_numbers, &consequence)?;
    let score = operation.of(a, b);
    let template = match operation {
        Operation::Product => "likelihood {likelihood} ({a}) times consequence {consequence} ({b}) is {score}",
        Operation::Sum => "likelihood {likelihood} ({a}) plus consequence {consequence} ({b}) is {score}",
        Operation::Max => "the larger of likelihood {likelihood} ({a}) and consequence {consequence} ({b}) is {score}",
    };
    let params = Params::none()
        .with("likelihood", likelihood.level.id.to_string())
        .with("a", a.to_string())
        .with("consequence", consequence.level.id.to_string())
        .with("b", b.to_string())
        .with("score", score.to_string());
    let inputs = [likelihood.path.as_str(), consequence.path.as_str()];
    work.derivation.step(operation.as_str(), &inputs, template, params);
    let rank = work.threshold(score, thresholds, &inputs)?;
    Some(Outcome {
        likelihood: Some(likelihood.rank),
        consequence: Some(consequence.rank),
        score: score.rounded(6).number(),
        rank,
    })
}
