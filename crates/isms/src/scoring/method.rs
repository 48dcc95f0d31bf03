//! The rating methods as data: which publication's, with the tables, numbers and thresholds an organization sets.

use isms_derive::Shape;

use super::scale::Level;
use crate::base::{Count, Extension, Label, Line, Number};

/// How the inputs of an assessment give a level of risk.
#[derive(Debug, Clone, PartialEq, Shape)]
#[non_exhaustive]
pub enum Method {
    /// A risk matrix: a level for each pair of likelihood and consequence.
    Matrix {
        /// One row for each likelihood, lowest first; in a row one level id for each consequence, lowest first.
        rows: Vec<Vec<Label>>,
    },
    /// A number for likelihood and one for consequence, combined, and thresholds on what comes out.
    Arithmetic {
        /// How the two numbers are combined.
        operation: Operation,
        /// The number of each likelihood, lowest first; left out, they are numbered from 1.
        likelihood_numbers: Vec<Number>,
        /// The number of each consequence, lowest first; left out, they are numbered from 1.
        consequence_numbers: Vec<Number>,
        /// From which score on each level holds, lowest first.
        thresholds: Vec<Threshold>,
    },
    /// NIST SP 800-30 Rev. 1 (2012), Tables G-5 and I-2: the likelihood of initiation and that of adverse impact give the overall
    /// likelihood, that and the impact the level of risk. The factors `initiation` and `adverse_impact` are levels of the likelihood
    /// scale or values in its unit; an assessment that states the overall likelihood itself goes without them. The end of the highest
    /// level belongs to it: the publication's values end with 100.
    #[shape(name = "nist_800_30")]
    Nist80030 {
        /// The overall likelihood: a row for each likelihood of initiation, lowest first; in a row a likelihood for each likelihood of
        /// adverse impact, lowest first (Table G-5).
        likelihood_rows: Vec<Vec<Label>>,
        /// The level of risk: a row for each overall likelihood, in a row a level for each impact (Table I-2).
        rows: Vec<Vec<Label>>,
    },
    /// The OWASP Risk Rating Methodology: likelihood is the mean of eight factors from 0 to 9, impact the mean of four business
    /// factors or, where nobody knows them, of four technical ones; a matrix gives the severity. The bounds of both scales say which
    /// mean is which level.
    OwaspRiskRating {
        /// The severity: a row for each likelihood, in a row a severity for each impact.
        rows: Vec<Vec<Label>>,
    },
    /// DREAD: damage, reproducibility, exploitability, affected users and discoverability. Its authors gave it up; it is here for who
    /// still needs it, and there is no default among its variants.
    Dread {
        /// How the factors are combined.
        variant: DreadVariant,
        /// From where to where each factor is rated.
        range: DreadRange,
        /// From which score on each level holds, lowest first.
        thresholds: Vec<Threshold>,
    },
    /// The five classic formulas of SimpleRisk. Levels are numbered from 1; the score is what the formula gives, times ten, divided
    /// by the most that it gives on these scales, rounded to two digits, halves up; the thresholds look at the rounded score.
    #[shape(name = "simplerisk_classic")]
    SimpleRiskClassic {
        /// Which of the five.
        formula: ClassicFormula,
        /// From which score on each level holds, lowest first.
        thresholds: Vec<Threshold>,
    },
    /// The contributing risk of SimpleRisk: the likelihood plus the weighted impacts of the subjects, times ten, divided by the most
    /// that both can be, rounded to two digits, halves up. Levels are numbered from 1; the thresholds look at the rounded score.
    #[shape(name = "simplerisk_contributing")]
    SimpleRiskContributing {
        /// The weight of each subject; together they are 1.
        weights: Vec<SubjectWeight>,
        /// From which score on each level holds, lowest first.
        thresholds: Vec<Threshold>,
    },
    /// MONARC: impact × threat × vulnerability for each of confidentiality, integrity and availability that the threat affects; the
    /// largest counts. The impacts are the consequences for these criteria, the threat is the likelihood, both numbered from 0; the
    /// factors `affects_confidentiality`, `affects_integrity` and `affects_availability` are 1 or 0, `vulnerability` is a number.
    Monarc {
        /// The largest vulnerability; the smallest is 0.
        highest_vulnerability: Count,
        /// From which score on each level holds, lowest first.
        thresholds: Vec<Threshold>,
    },
    /// EBIOS Risk Manager, workshop 3: the threat level of a stakeholder, dependency × penetration ÷ (maturity × trust), each factor
    /// from 1 to 4. It rates a stakeholder of the ecosystem, not a scenario: that is what the matrix of the same publication does.
    EbiosThreatLevel {
        /// From which threat level on each zone holds, lowest first.
        thresholds: Vec<Threshold>,
    },
    /// MAGERIT version 3, Book III, 2.1 (analysis by tables): the value of an asset and the `degradation` a threat brings it give the
    /// impact, the impact and the likelihood the risk. The consequences of the assessment are values on the consequence scale.
    Magerit {
        /// The degrees of degradation, lowest first; bounds are percentages of the value.
        degradations: Vec<Level>,
        /// The impact: a row for each value, lowest first; in a row a level of the consequence scale for each degradation.
        impact_rows: Vec<Vec<Label>>,
        /// The risk: a row for each likelihood, in a row a level of risk for each impact.
        rows: Vec<Vec<Label>>,
    },
    /// The severity of a vulnerability by its CVSS vector, the factor `cvss`. A severity knows neither likelihood nor the worth of what
    /// is hit: it is no risk, and this method takes no likelihood that could make it look like one.
    CvssSeverity {
        /// From which score on each level holds, lowest first.
        thresholds: Vec<Threshold>,
    },
    /// A method of a vendor's own, which the program that rates must bring along; without it nothing is rated.
    Custom {
        /// The method's name.
        name: Line,
        /// What it is set to, in the method's own form.
        parameters: Option<Extension>,
    },
}

/// How likelihood and consequence are combined to a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Operation {
    /// Their product.
    Product,
    /// Their sum.
    Sum,
    /// The larger of the two.
    Max,
}

/// From which score on a level of risk holds.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Threshold {
    /// The level of risk.
    pub level: Label,
    /// The lowest score that has this level.
    pub at_least: Number,
}

/// How the factors of DREAD are combined. Publications differ, and the numbers differ with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum DreadVariant {
    /// The sum of all five.
    Sum,
    /// The mean of all five.
    Mean,
    /// (Damage + affected users) × (reproducibility + exploitability + discoverability).
    ProductOfSums,
    /// The sum of the four without discoverability, as "DREAD minus D".
    SumWithoutDiscoverability,
    /// The mean of the four without discoverability, as "DREAD minus D".
    MeanWithoutDiscoverability,
}

/// From where to where each factor of DREAD is rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum DreadRange {
    /// From 1 to 10.
    OneToTen,
    /// From 0 to 10.
    ZeroToTen,
    /// From 1 to 3.
    OneToThree,
    /// From 0 to 3.
    ZeroToThree,
}

/// The classic formulas of SimpleRisk, L for likelihood and I for impact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ClassicFormula {
    /// Formula 1: L × I + 2 × I.
    #[shape(name = "li_plus_2i")]
    LiPlus2I,
    /// Formula 2: L × I + I.
    #[shape(name = "li_plus_i")]
    LiPlusI,
    /// Formula 3: L × I.
    #[shape(name = "li")]
    Li,
    /// Formula 4: L × I + L.
    #[shape(name = "li_plus_l")]
    LiPlusL,
    /// Formula 5: L × I + 2 × L.
    #[shape(name = "li_plus_2l")]
    LiPlus2L,
}

/// How much the impact on a subject weighs.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SubjectWeight {
    /// The subject: a criterion of the consequences.
    #[shape(key)]
    pub criterion: Label,
    /// Its weight, above 0 and at most 1.
    pub weight: Number,
}

impl Method {
    /// Whether it rates by a likelihood scale.
    #[must_use]
    pub fn uses_likelihood(&self) -> bool {
        !matches!(
            self,
            Self::Dread { .. } | Self::EbiosThreatLevel { .. } | Self::CvssSeverity { .. } | Self::Custom { .. }
        )
    }

    /// Whether it rates by a consequence scale.
    #[must_use]
    pub fn uses_consequence(&self) -> bool {
        self.uses_likelihood()
    }

    /// The matrix that gives the level of risk, if the method has one: a row for each likelihood, in a row a cell for each
    /// consequence.
    #[must_use]
    pub fn rows(&self) -> Option<&[Vec<Label>]> {
        match self {
            Self::Matrix { rows }
            | Self::Nist80030 { rows, .. }
            | Self::OwaspRiskRating { rows }
            | Self::Magerit { rows, .. } => Some(rows),
            _ => None,
        }
    }

    /// The thresholds that give the level of risk, if the method has them.
    #[must_use]
    pub fn thresholds(&self) -> Option<&[Threshold]> {
        match self {
            Self::Arithmetic { thresholds, .. }
            | Self::Dread { thresholds, .. }
            | Self::SimpleRiskClassic { thresholds, .. }
            | Self::SimpleRiskContributing { thresholds, .. }
            | Self::Monarc { thresholds, .. }
            | Self::EbiosThreatLevel { thresholds }
            | Self::CvssSeverity { thresholds } => Some(thresholds),
            _ => None,
        }
    }
}
