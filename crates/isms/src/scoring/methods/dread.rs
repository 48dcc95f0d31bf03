//! DREAD (Howard and LeBlanc, Writing Secure Code, 2nd ed., 2002), which Microsoft gave up later.

use crate::base::Params;
use crate::scoring::exact::Exact;
use crate::scoring::method::{DreadRange, DreadVariant, Threshold};
use crate::scoring::work::{Outcome, Work};

const FACTORS: [&str; 5] = ["damage", "reproducibility", "exploitability", "affected_users", "discoverability"];

impl DreadRange {
    pub(in crate::scoring) fn ends(self) -> (Exact, Exact) {
        let (lowest, highest) = match self {
            Self::OneToTen => (1, 10),
            Self::ZeroToTen => (0, 10),
            Self::OneToThree => (1, 3),
            Self::ZeroToThree => (0, 3),
        };
        (Exact::whole(lowest), Exact::whole(highest))
    }
}

impl DreadVariant {
    fn factors(self) -> &'static [&'static str] {
        match self {
            Self::Sum | Self::Mean | Self::ProductOfSums => &FACTORS,
            Self::SumWithoutDiscoverability | Self::MeanWithoutDiscoverability => {
                FACTORS.split_last().map_or(&[], |(_, four)| four)
            }
        }
    }

    /// The score of values in the order of the factors.
    fn of(self, values: &[Exact]) -> Exact {
        match self {
            Self::Sum | Self::SumWithoutDiscoverability => Exact::sum(values),
            Self::Mean | Self::MeanWithoutDiscoverability => Exact::mean(values),
            Self::ProductOfSums => {
                let pick = |wanted: &[&str]| {
                    let named = FACTORS.iter().zip(values).filter(|(name, _)| wanted.contains(name));
                    Exact::sum(&named.map(|(_, value)| *value).collect::<Vec<_>>())
                };
                let impact = pick(&["damage", "affected_users"]);
                impact.times(pick(&["reproducibility", "exploitability", "discoverability"]))
            }
        }
    }

    /// The lowest score there can be.
    pub(in crate::scoring) fn lowest(self, range: DreadRange) -> Exact {
        self.of(&vec![range.ends().0; self.factors().len()])
    }
}

pub(super) fn run(
    variant: DreadVariant,
    range: DreadRange,
    thresholds: &[Threshold],
    work: &mut Work<'_>,
) -> Option<Outcome> {
    let (lowest, highest) = range.ends();
    let numbers = work.numbers(variant.factors(), lowest, highest)?;
    let score = variant.of(&numbers.values);
    let template = match variant {
        DreadVariant::Sum | DreadVariant::SumWithoutDiscoverability => "the sum of {factors} is {score}",
        DreadVariant::Mean | DreadVariant::MeanWithoutDiscoverability => "the mean of {factors} is {score}",
        DreadVariant::ProductOfSums => {
            "(damage + affected_users) × (reproducibility + exploitability + discoverability) of {factors} is {score}"
        }
    };
    let params = Params::none().with("factors", numbers.words.clone()).with("score", score.to_string());
    work.derivation.step(variant.as_str(), &numbers.inputs(), template, params);
    let rank = work.threshold(score, thresholds, &numbers.inputs())?;
    Some(Outcome { score: score.rounded(6).number(), rank, ..Outcome::default() })
}
