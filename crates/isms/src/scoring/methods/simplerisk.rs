//! The classic formulas and the contributing risk of SimpleRisk. Formulas only, as observed in its public source: the classic ones in
//! simplerisk/code@d1c3d55, the contributing risk in simplerisk/code@0a057a4, `simplerisk/js/contributingrisk_scoring.js`.

use crate::base::Params;
use crate::scoring::exact::Exact;
use crate::scoring::method::{ClassicFormula, SubjectWeight, Threshold};
use crate::scoring::rating::Missing;
use crate::scoring::work::{Outcome, Work};

impl ClassicFormula {
    fn of(self, likelihood: Exact, impact: Exact) -> Exact {
        let product = likelihood.times(impact);
        match self {
            Self::LiPlus2I => product.plus(impact).plus(impact),
            Self::LiPlusI => product.plus(impact),
            Self::Li => product,
            Self::LiPlusL => product.plus(likelihood),
            Self::LiPlus2L => product.plus(likelihood).plus(likelihood),
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::LiPlus2I => "L × I + 2 × I",
            Self::LiPlusI => "L × I + I",
            Self::Li => "L × I",
            Self::LiPlusL => "L × I + L",
            Self::LiPlus2L => "L × I + 2 × L",
        }
    }

    /// The score on scales of these sizes, from 0 to 10.
    pub(in crate::scoring) fn score(self, at: [usize; 2], sizes: [usize; 2]) -> Option<Exact> {
        let value = |[likelihood, impact]: [usize; 2]| self.of(Exact::whole(likelihood), Exact::whole(impact));
        Some(value(at).times(Exact::whole(10)).over(value(sizes))?.rounded(2))
    }
}

pub(super) fn classic(formula: ClassicFormula, thresholds: &[Threshold], work: &mut Work<'_>) -> Option<Outcome> {
    let likelihood = work.likelihood();
    let impact = work.consequence();
    let (likelihood, impact) = (likelihood?, impact?);
    let sizes = [work.criteria.likelihood.levels.len(), work.criteria.consequence.levels.len()];
    let at = [likelihood.rank + 1, impact.rank + 1];
    let score = formula.score(at, sizes)?;
    let [l, i] = at.map(Exact::whole);
    let inputs = [likelihood.path.as_str(), impact.path.as_str()];
    let params = Params::none()
        .with("formula", formula.in_words())
        .with("likelihood", at[0])
        .with("impact", at[1])
        .with("value", formula.of(l, i).to_string())
        .with("most", formula.of(Exact::whole(sizes[0]), Exact::whole(sizes[1])).to_string())
        .with("score", score.to_string());
    let template = "{formula} with likelihood {likelihood} and impact {impact} is {value}; of at most {most} that is {score} of 10";
    work.derivation.step(formula.as_str(), &inputs, template, params);
    let rank = work.threshold(score, thresholds, &inputs)?;
    Some(Outcome { likelihood: Some(likelihood.rank), consequence: Some(impact.rank), score: score.number(), rank })
}

/// (L + Σ weight × I) × 10 ÷ (the highest L + the highest I), two digits.
pub(in crate::scoring) fn contributing_score(likelihood: Exact, impact: Exact, sizes: [usize; 2]) -> Option<Exact> {
    let most = Exact::whole(sizes[0]).plus(Exact::whole(sizes[1]));
    Some(likelihood.plus(impact).times(Exact::whole(10)).over(most)?.rounded(2))
}

pub(super) fn contributing(
    weights: &[SubjectWeight],
    thresholds: &[Threshold],
    work: &mut Work<'_>,
) -> Option<Outcome> {
    let likelihood = work.likelihood();
    let given = work.consequences();
    let mut impact = Exact::whole(0);
    let mut words = Vec::new();
    let mut paths: Vec<String> = likelihood.iter().map(|likelihood| likelihood.path.clone()).collect();
    for subject in weights {
        let name = subject.criterion.as_str();
        match given.iter().find(|(criterion, _)| *criterion == name) {
            Some((_, graded)) => {
                let (weight, number) = (Exact::of(subject.weight)?, Exact::whole(graded.rank + 1));
                impact = impact.plus(weight.times(number));
                words.push(format!("{name} {number} × {weight}"));
                paths.push(graded.path.clone());
            }
            None if work.inputs.consequence.iter().any(|scored| scored.criterion.as_str() == name) => {}
            None => work.missing.push(Missing::Criterion(name.to_owned())),
        }
    }
    for (index, scored) in work.inputs.consequence.iter().enumerate() {
        let params = Params::none().with("criterion", scored.criterion.to_string());
        let path = format!("/consequence/{index}/criterion");
        if !weights.iter().any(|subject| subject.criterion == scored.criterion) {
            work.wrong(path, "the subject `{criterion}` has no weight", params);
        } else if work.inputs.consequence.iter().take(index).any(|before| before.criterion == scored.criterion) {
            work.wrong(path, "the consequence for `{criterion}` is given twice", params);
        }
    }
    let likelihood = likelihood?;
    let sizes = [work.criteria.likelihood.levels.len(), work.criteria.consequence.levels.len()];
    let number = Exact::whole(likelihood.rank + 1);
    let score = contributing_score(number, impact, sizes)?;
    let params = Params::none()
        .with("likelihood", number.to_string())
        .with("impacts", words)
        .with("impact", impact.to_string())
        .with("most", sizes[0] + sizes[1])
        .with("score", score.to_string());
    let inputs: Vec<&str> = paths.iter().map(String::as_str).collect();
    let template = "likelihood {likelihood} plus the weighted impacts {impacts}, together {impact}; of at most {most} that is {score} of 10";
    work.derivation.step("contributing", &inputs, template, params);
    if !work.missing.is_empty() || !work.errors.is_empty() {
        return None;
    }
    let rank = work.threshold(score, thresholds, &inputs)?;
    Some(Outcome { likelihood: Some(likelihood.rank), consequence: None, score: score.number(), rank })
}
