//! Published and plain matrices, ready to use. None of them is prescribed by ISO/IEC 27001.

use super::method::Method;
use super::scale::{Level, Scale};
use crate::base::{Label, Line, Number};

/// Scales and a method under a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Preset {
    /// The name it is chosen by.
    pub name: &'static str,
    /// What it is, and where it was published.
    pub source: &'static str,
    /// The likelihood scale.
    pub likelihood: Scale,
    /// The consequence scale.
    pub consequence: Scale,
    /// The levels of risk.
    pub levels: Vec<Level>,
    /// The method.
    pub method: Method,
}

struct Plan {
    name: &'static str,
    source: &'static str,
    likelihood: &'static [(&'static str, &'static str)],
    consequence: &'static [(&'static str, &'static str)],
    levels: &'static [(&'static str, &'static str)],
    /// Ranks of levels; a row for each likelihood, lowest first.
    rows: &'static [&'static [usize]],
    /// The starts of half-open bins on both scales and the end of the last, with their unit.
    bins: Option<(&'static [i32], &'static str)>,
}

const FIVE: &[(&str, &str)] =
    &[("very_low", "Very low"), ("low", "Low"), ("moderate", "Moderate"), ("high", "High"), ("very_high", "Very high")];

const PLANS: &[Plan] = &[
    Plan {
        name: "nist_800_30_i2",
        source: "NIST SP 800-30 Rev. 1 (2012), Table I-2: level of risk as a combination of likelihood and impact",
        likelihood: FIVE,
        consequence: FIVE,
        levels: FIVE,
        rows: &[&[0, 0, 0, 1, 1], &[0, 1, 1, 1, 2], &[0, 1, 2, 2, 3], &[0, 1, 2, 3, 4], &[0, 1, 2, 3, 4]],
        // The publication gives whole-number ranges (0-4, 5-20, 21-79, 80-95, 96-100); half-open bins close the gaps between.
        bins: Some((&[0, 5, 21, 80, 96], "semi-quantitative value, 0 to 100")),
    },
    Plan {
        name: "iso_27005_example",
        source: "example matrix in the manner of ISO/IEC 27005:2022, Annex A; not prescribed, and known here from a single secondary source: compare it with your copy of the standard before you adopt it",
        likelihood: &[
            ("unlikely", "Unlikely"),
            ("rather_unlikely", "Rather unlikely"),
            ("likely", "Likely"),
            ("very_likely", "Very likely"),
            ("almost_certain", "Almost certain"),
        ],
        consequence: &[
            ("minor", "Minor"),
            ("significant", "Significant"),
            ("serious", "Serious"),
            ("critical", "Critical"),
            ("catastrophic", "Catastrophic"),
        ],
        levels: &[
            ("very_low", "Very low"),
            ("low", "Low"),
            ("medium", "Medium"),
            ("high", "High"),
            ("very_high", "Very high"),
        ],
        rows: &[&[0, 0, 1, 1, 1], &[0, 1, 1, 2, 2], &[1, 1, 2, 3, 3], &[1, 2, 3, 3, 4], &[2, 3, 3, 4, 4]],
        bins: None,
    },
    Plan {
        name: "plain_3x3",
        source: "plain symmetric 3 by 3 matrix",
        likelihood: &[("low", "Low"), ("medium", "Medium"), ("high", "High")],
        consequence: &[("low", "Low"), ("medium", "Medium"), ("high", "High")],
        levels: &[("low", "Low"), ("medium", "Medium"), ("high", "High")],
        rows: &[&[0, 1, 1], &[1, 1, 2], &[1, 2, 2]],
        bins: None,
    },
    Plan {
        name: "plain_5x5",
        source: "plain symmetric 5 by 5 matrix",
        likelihood: &[
            ("rare", "Rare"),
            ("unlikely", "Unlikely"),
            ("possible", "Possible"),
            ("likely", "Likely"),
            ("almost_certain", "Almost certain"),
        ],
        consequence: &[
            ("negligible", "Negligible"),
            ("minor", "Minor"),
            ("moderate", "Moderate"),
            ("major", "Major"),
            ("severe", "Severe"),
        ],
        levels: &[("low", "Low"), ("medium", "Medium"), ("high", "High"), ("critical", "Critical")],
        rows: &[&[0, 0, 0, 1, 1], &[0, 0, 1, 1, 2], &[0, 1, 1, 2, 2], &[1, 1, 2, 2, 3], &[1, 2, 2, 3, 3]],
        bins: None,
    },
];

fn levels(names: &[(&str, &str)], bins: Option<&[i32]>) -> Option<Vec<Level>> {
    let mut levels = Vec::with_capacity(names.len());
    for (index, (id, label)) in names.iter().enumerate() {
        let mut level = Level { id: Label::new(id).ok()?, ..Level::named(id, label)? };
        if let Some(starts) = bins {
            let bound = |at: usize| starts.get(at).and_then(|start| Number::new(f64::from(*start)));
            level.at_least = bound(index);
            level.below = bound(index + 1);
        }
        levels.push(level);
    }
    Some(levels)
}

fn build(plan: &Plan) -> Option<Preset> {
    let bins = plan.bins.map(|(starts, _)| starts);
    let unit = plan.bins.and_then(|(_, unit)| Line::new(unit).ok());
    let scale = |names| Some(Scale { levels: levels(names, bins)?, unit: unit.clone() });
    let risk_levels = levels(plan.levels, None)?;
    let mut rows = Vec::new();
    for row in plan.rows {
        let cells: Option<Vec<Label>> =
            row.iter().map(|rank| risk_levels.get(*rank).map(|level| level.id.clone())).collect();
        rows.push(cells?);
    }
    Some(Preset {
        name: plan.name,
        source: plan.source,
        likelihood: scale(plan.likelihood)?,
        consequence: scale(plan.consequence)?,
        levels: risk_levels,
        method: Method::Matrix { rows },
    })
}

/// Every preset.
#[must_use]
pub fn presets() -> Vec<Preset> {
    PLANS.iter().filter_map(build).collect()
}

/// The preset of that name.
#[must_use]
pub fn preset(name: &str) -> Option<Preset> {
    PLANS.iter().find(|plan| plan.name == name).and_then(build)
}

#[cfg(test)]
mod tests {
    use super::super::{Criteria, CriterionLevel, Inputs, Missing, Rated};
    use super::*;

    fn criteria(preset: &Preset) -> Criteria<'_> {
        Criteria::new(&preset.likelihood, &preset.consequence, &preset.levels, &preset.method).unwrap()
    }

    fn scored(level: &str) -> CriterionLevel {
        CriterionLevel { criterion: Label::new("any").unwrap(), level: Label::new(level).unwrap() }
    }

    fn level(name: &str, likelihood: &str, consequence: &str) -> String {
        let preset = preset(name).unwrap();
        let (likelihood, consequence) = (Label::new(likelihood).unwrap(), [scored(consequence)]);
        match criteria(&preset).rate(&Inputs::new(Some(&likelihood), &consequence)).unwrap() {
            Rated::Rated(rating) => rating.level.to_string(),
            Rated::Unrated(missing) => panic!("{missing:?}"),
        }
    }

    #[test]
    fn every_plan_builds_and_fits() {
        assert_eq!(presets().len(), PLANS.len());
        for preset in presets() {
            criteria(&preset);
        }
    }

    #[test]
    fn nist_table_i2_is_not_transposed() {
        // Worked examples of SP 800-30r1 Table I-2: rows are likelihood.
        assert_eq!(level("nist_800_30_i2", "moderate", "very_high"), "high");
        assert_eq!(level("nist_800_30_i2", "very_high", "very_low"), "very_low");
        assert_eq!(level("nist_800_30_i2", "very_low", "very_high"), "low");
        assert_eq!(level("nist_800_30_i2", "moderate", "high"), "moderate");
    }

    #[test]
    fn the_iso_example_is_asymmetric() {
        assert_eq!(level("iso_27005_example", "unlikely", "catastrophic"), "low");
        assert_eq!(level("iso_27005_example", "almost_certain", "minor"), "medium");
    }

    #[test]
    fn missing_and_foreign_inputs_are_never_numbers() {
        let preset = preset("plain_3x3").unwrap();
        let criteria = criteria(&preset);
        let unrated = Rated::Unrated(vec![Missing::Likelihood, Missing::Consequence]);
        assert_eq!(criteria.rate(&Inputs::default()).unwrap(), unrated);
        let foreign = Label::new("enormous").unwrap();
        let errors = criteria.rate(&Inputs::new(Some(&foreign), &[scored("enormous")])).unwrap_err();
        assert_eq!(errors.len(), 2);
        assert_eq!(errors[0].to_string(), "`enormous` is no level of the likelihood scale: low, medium, high");
    }
}
