//! Published and plain methods with their scales, ready to use. None of them is prescribed by ISO/IEC 27001.

use super::method::Method;
use super::scale::{Level, Scale};
use crate::base::{Json, Shape as _};

/// Scales and a method under a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Preset {
    /// The name it is chosen by.
    pub name: &'static str,
    /// What it is, and where it was published.
    pub source: &'static str,
    /// The likelihood scale; without levels where the method uses none.
    pub likelihood: Scale,
    /// The consequence scale; without levels where the method uses none.
    pub consequence: Scale,
    /// The levels of risk.
    pub levels: Vec<Level>,
    /// The method.
    pub method: Method,
}

struct Plan {
    name: &'static str,
    source: &'static str,
    /// Scales, levels and method as they stand in risk criteria.
    criteria: &'static str,
    /// The formula, where several presets differ in nothing else.
    formula: Option<&'static str>,
}

const PLANS: &[Plan] = &[
    Plan {
        name: "nist_800_30",
        source: "NIST SP 800-30 Rev. 1 (2012), Tables G-5 and I-2, with the value ranges of Tables G-2 and H-3 as half-open bins: a value of 4.5 lies in very low, 100 in very high",
        criteria: include_str!("presets/nist_800_30.json"),
        formula: None,
    },
    Plan {
        name: "nist_800_30_i2",
        source: "NIST SP 800-30 Rev. 1 (2012), Table I-2: level of risk as a combination of likelihood and impact",
        criteria: include_str!("presets/nist_800_30_i2.json"),
        formula: None,
    },
    Plan {
        name: "iso_27005_example",
        source: "example matrix in the manner of ISO/IEC 27005:2022, Annex A; not prescribed, and known here from a single secondary source: compare it with your copy of the standard before you adopt it",
        criteria: include_str!("presets/iso_27005_example.json"),
        formula: None,
    },
    Plan {
        name: "owasp_risk_rating",
        source: "OWASP Risk Rating Methodology: means of factors from 0 to 9, below 3 low, below 6 medium, up to 9 high",
        criteria: include_str!("presets/owasp_risk_rating.json"),
        formula: None,
    },
    Plan {
        name: "dread_sum",
        source: "DREAD, sum of five factors from 1 to 10; the thresholds are our own, no publication sets them",
        criteria: include_str!("presets/dread_sum.json"),
        formula: None,
    },
    Plan {
        name: "dread_mean",
        source: "DREAD, mean of five factors from 1 to 10; the thresholds are our own, no publication sets them",
        criteria: include_str!("presets/dread_mean.json"),
        formula: None,
    },
    Plan {
        name: "dread_meier_2003",
        source: "DREAD, sum of five factors from 1 to 3, 5 to 7 low, 8 to 11 medium, 12 to 15 high: J. D. Meier and others, Improving Web Application Security, Microsoft 2003, chapter 3; quoted from memory",
        criteria: include_str!("presets/dread_meier_2003.json"),
        formula: None,
    },
    Plan {
        name: "simplerisk_classic_1",
        source: "SimpleRisk, classic formula 1: L × I + 2 × I, normalised to 10; its default thresholds, without the level that begins at 10.1, which no score reaches",
        criteria: include_str!("presets/simplerisk_classic.json"),
        formula: Some("li_plus_2i"),
    },
    Plan {
        name: "simplerisk_classic_2",
        source: "SimpleRisk, classic formula 2: L × I + I, normalised to 10; its default thresholds, without the level that begins at 10.1, which no score reaches",
        criteria: include_str!("presets/simplerisk_classic.json"),
        formula: Some("li_plus_i"),
    },
    Plan {
        name: "simplerisk_classic_3",
        source: "SimpleRisk, classic formula 3: L × I, normalised to 10; its default thresholds, without the level that begins at 10.1, which no score reaches",
        criteria: include_str!("presets/simplerisk_classic.json"),
        formula: Some("li"),
    },
    Plan {
        name: "simplerisk_classic_4",
        source: "SimpleRisk, classic formula 4: L × I + L, normalised to 10; its default thresholds, without the level that begins at 10.1, which no score reaches",
        criteria: include_str!("presets/simplerisk_classic.json"),
        formula: Some("li_plus_l"),
    },
    Plan {
        name: "simplerisk_classic_5",
        source: "SimpleRisk, classic formula 5: L × I + 2 × L, normalised to 10; its default thresholds, without the level that begins at 10.1, which no score reaches",
        criteria: include_str!("presets/simplerisk_classic.json"),
        formula: Some("li_plus_2l"),
    },
    Plan {
        name: "simplerisk_contributing",
        source: "SimpleRisk, contributing risk; the subjects and their equal weights are an example, the thresholds SimpleRisk's own",
        criteria: include_str!("presets/simplerisk_contributing.json"),
        formula: None,
    },
    Plan {
        name: "monarc",
        source: "MONARC (NC3 Luxembourg): impact × threat × vulnerability, with its own thresholds for information risks, 4 and 8",
        criteria: include_str!("presets/monarc.json"),
        formula: None,
    },
    Plan {
        name: "ebios_rm",
        source: "EBIOS Risk Manager (ANSSI, 2018): a matrix of likelihood V1 to V4 and severity G1 to G4 as a public library has it; it is not consistent as a matrix, see its quality",
        criteria: include_str!("presets/ebios_rm.json"),
        formula: None,
    },
    Plan {
        name: "ebios_rm_stakeholder",
        source: "EBIOS Risk Manager (ANSSI, 2018), workshop 3: threat level of a stakeholder; the organization sets where the zones begin, these are an example",
        criteria: include_str!("presets/ebios_rm_stakeholder.json"),
        formula: None,
    },
    Plan {
        name: "bsi_200_3",
        source: "BSI Standard 200-3 (2017): frequency and damage; the publication prints damage as rows, here rows are the frequency",
        criteria: include_str!("presets/bsi_200_3.json"),
        formula: None,
    },
    Plan {
        name: "magerit",
        source: "MAGERIT version 3 (2012), Book III, 2.1, analysis by tables, quoted from memory: compare it with the publication before you adopt it",
        criteria: include_str!("presets/magerit.json"),
        formula: None,
    },
    Plan {
        name: "cvss_severity",
        source: "CVSS versions 3.0, 3.1 and 4.0 (FIRST): qualitative severity of a vulnerability; it is no risk",
        criteria: include_str!("presets/cvss_severity.json"),
        formula: None,
    },
    Plan {
        name: "plain_3x3",
        source: "plain symmetric 3 by 3 matrix",
        criteria: include_str!("presets/plain_3x3.json"),
        formula: None,
    },
    Plan {
        name: "plain_5x5",
        source: "plain symmetric 5 by 5 matrix",
        criteria: include_str!("presets/plain_5x5.json"),
        formula: None,
    },
    Plan {
        name: "plain_product_5x5",
        source: "plain product of 1 to 5 and 1 to 5, with thresholds at 5, 10 and 17",
        criteria: include_str!("presets/plain_product_5x5.json"),
        formula: None,
    },
];

fn build(plan: &Plan) -> Option<Preset> {
    let mut json = Json::parse(plan.criteria).ok()?;
    if let Some(formula) = plan.formula {
        json.get_mut("method")?.set("formula", Json::text(formula));
    }
    let scale = |name: &str| match json.get(name) {
        Some(scale) => Scale::from_json(scale).ok(),
        None => Some(Scale::NONE.clone()),
    };
    Some(Preset {
        name: plan.name,
        source: plan.source,
        likelihood: scale("likelihood")?,
        consequence: scale("consequence")?,
        levels: Vec::from_json(json.get("levels")?).ok()?,
        method: Method::from_json(json.get("method")?).ok()?,
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
    use crate::base::Label;

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
