//! The numbers that publications print, and properties of every method.

use proptest::prelude::*;

use super::*;
use crate::base::{Json, Label, Number, Shape as _};

/// Rates by a preset; the inputs as in the verb `rate`.
fn rate(name: &str, inputs: &str) -> Result<Rated, Vec<RatingError>> {
    let preset = preset(name).unwrap();
    let criteria = Criteria::new(&preset.likelihood, &preset.consequence, &preset.levels, &preset.method).unwrap();
    let json = Json::parse(inputs).unwrap();
    let likelihood = json.get("likelihood").map(|level| Label::from_json(level).unwrap());
    let list = |name: &str| json.get(name).and_then(Json::as_map).unwrap_or_default();
    let label = |text: &str| Label::new(text).unwrap();
    let consequence: Vec<CriterionLevel> = list("consequence")
        .iter()
        .map(|(criterion, level)| CriterionLevel { criterion: label(criterion), level: label(level.as_str().unwrap()) })
        .collect();
    let factors: Vec<RatingFactor> = list("factors")
        .iter()
        .map(|(factor, value)| RatingFactor { factor: label(factor), value: FactorValue::from_json(value).unwrap() })
        .collect();
    let inputs = Inputs { likelihood: likelihood.as_ref(), consequence: &consequence, factors: &factors };
    let rated = criteria.rate(&inputs);
    let rank = match &rated {
        Ok(Rated::Rated(rating)) => Some(rating.rank),
        _ => None,
    };
    assert_eq!(criteria.grade(&inputs), rank);
    if let Ok(Rated::Unrated(missing)) = &rated {
        assert_eq!(criteria.missing(&inputs), *missing);
    }
    rated
}

fn rated(name: &str, inputs: &str) -> Rating {
    match rate(name, inputs) {
        Ok(Rated::Rated(rating)) => rating,
        other => panic!("{name} {inputs}: {other:?}"),
    }
}

fn level(name: &str, inputs: &str) -> String {
    rated(name, inputs).level.to_string()
}

fn score(name: &str, inputs: &str) -> f64 {
    rated(name, inputs).score.unwrap().get()
}

fn missing(name: &str, inputs: &str) -> Vec<String> {
    match rate(name, inputs) {
        Ok(Rated::Unrated(missing)) => missing.iter().map(|missing| missing.name().to_owned()).collect(),
        other => panic!("{name} {inputs}: {other:?}"),
    }
}

fn errors(name: &str, inputs: &str) -> Vec<String> {
    rate(name, inputs).unwrap_err().iter().map(|error| format!("{}: {error}", error.path)).collect()
}

/// A matrix as ranks, one text for each row.
fn grid(name: &str) -> Vec<String> {
    let preset = preset(name).unwrap();
    let rank = |cell: &Label| preset.levels.iter().position(|level| level.id == *cell).unwrap().to_string();
    preset.method.rows().unwrap().iter().map(|row| row.iter().map(rank).collect()).collect()
}

#[test]
fn nist_tables_give_the_published_levels() {
    // SP 800-30r1: initiation high, adverse impact moderate, impact very high.
    let rating = rated(
        "nist_800_30",
        r#"{"factors": {"initiation": "high", "adverse_impact": "moderate"}, "consequence": {"impact": "very_high"}}"#,
    );
    assert_eq!((rating.likelihood.unwrap().as_str(), rating.level.as_str()), ("moderate", "high"));
    // Table G-5, row for row.
    let levels = ["very_low", "low", "moderate", "high", "very_high"];
    let published = ["00111", "01122", "11223", "12234", "12344"];
    for (initiation, row) in levels.iter().zip(published) {
        for (adverse, expected) in levels.iter().zip(row.chars()) {
            let inputs = format!(
                r#"{{"factors": {{"initiation": "{initiation}", "adverse_impact": "{adverse}", "consequence": 50}}}}"#
            );
            let found = rated("nist_800_30", &inputs).likelihood.unwrap();
            assert_eq!(
                levels.iter().position(|level| *level == found.as_str()),
                expected.to_digit(10).map(|d| d as usize)
            );
        }
    }
    // Table I-2.
    assert_eq!(grid("nist_800_30"), ["00011", "01112", "01223", "01234", "01234"]);
    assert_eq!(grid("nist_800_30_i2"), grid("nist_800_30"));
}

#[test]
fn nist_values_fall_into_half_open_bins() {
    let at = |value: f64| {
        let inputs = format!(r#"{{"factors": {{"likelihood": {value}, "consequence": 100}}}}"#);
        rated("nist_800_30", &inputs).likelihood.unwrap().to_string()
    };
    for (value, expected) in [
        (0.0, "very_low"),
        (4.0, "very_low"),
        (4.5, "very_low"),
        (5.0, "low"),
        (20.9, "low"),
        (21.0, "moderate"),
        (79.9, "moderate"),
        (80.0, "high"),
        (95.9, "high"),
        (96.0, "very_high"),
        (100.0, "very_high"),
    ] {
        assert_eq!(at(value), expected, "{value}");
    }
    for value in ["100.1", "-0.1", "101"] {
        let inputs = format!(r#"{{"factors": {{"likelihood": {value}, "consequence": 1}}}}"#);
        let expected = format!("/factors/0/value: {value} lies outside the likelihood scale, 0 to 100");
        assert_eq!(errors("nist_800_30", &inputs), [expected]);
    }
    assert_eq!(missing("nist_800_30", "{}"), ["initiation", "adverse_impact", "consequence"]);
    assert_eq!(missing("nist_800_30", r#"{"factors": {"initiation": 3}}"#), ["adverse_impact", "consequence"]);
    let twice =
        r#"{"likelihood": "low", "factors": {"initiation": 3, "adverse_impact": "low"}, "consequence": {"x": "low"}}"#;
    assert_eq!(
        errors("nist_800_30", twice),
        ["/likelihood: the likelihood is given twice: by itself and by `initiation` and `adverse_impact`"]
    );
}

const OWASP: &str = r#""skill_level": 5, "motive": 2, "opportunity": 7, "size": 1, "ease_of_discovery": 3, "ease_of_exploit": 6,
    "awareness": 9, "intrusion_detection": 2"#;
const TECHNICAL: &str = r#", "loss_of_confidentiality": 9, "loss_of_integrity": 7, "loss_of_availability": 5,
    "loss_of_accountability": 8"#;
const BUSINESS: &str =
    r#", "financial_damage": 1, "reputation_damage": 2, "non_compliance": 1, "privacy_violation": 5"#;

#[test]
fn owasp_rates_its_own_example_both_ways() {
    // Likelihood 4.375 medium; technical impact 7.25 high; business impact 2.25 low.
    let technical = rated("owasp_risk_rating", &format!(r#"{{"factors": {{{OWASP}{TECHNICAL}}}}}"#));
    let words: Vec<&str> = technical.derivation.steps().iter().map(|step| step.text.as_str()).collect();
    assert!(
        words[0].ends_with("is 4.375, which is medium") && words[1].ends_with("is 7.25, which is high"),
        "{words:?}"
    );
    assert_eq!(technical.level.as_str(), "high");
    let both = rated("owasp_risk_rating", &format!(r#"{{"factors": {{{OWASP}{TECHNICAL}{BUSINESS}}}}}"#));
    assert!(both.derivation.steps()[1].text.ends_with("is 2.25, which is low"));
    assert_eq!(both.level.as_str(), "low");
    // A nine among zeros hides in the mean.
    let hidden = r#"{"factors": {"skill_level": 0, "motive": 0, "opportunity": 0, "size": 0, "ease_of_discovery": 0,
        "ease_of_exploit": 0, "awareness": 0, "intrusion_detection": 0, "financial_damage": 9, "reputation_damage": 0,
        "non_compliance": 0, "privacy_violation": 0}}"#;
    assert_eq!(level("owasp_risk_rating", hidden), "note");
    let nines = hidden.replace(": 0", ": 9");
    assert_eq!(level("owasp_risk_rating", &nines), "critical");
}

#[test]
fn owasp_names_what_is_missing_and_what_is_wrong() {
    assert_eq!(missing("owasp_risk_rating", "{}").len(), 12);
    let part = format!(r#"{{"factors": {{{OWASP}{TECHNICAL}, "financial_damage": 1}}}}"#);
    assert_eq!(missing("owasp_risk_rating", &part), ["reputation_damage", "non_compliance", "privacy_violation"]);
    let wrong = r#"{"factors": {"skill_level": 10, "motive": -1, "size": "large", "luck": 3}}"#;
    assert_eq!(
        errors("owasp_risk_rating", wrong),
        [
            "/factors/0/value: the factor `skill_level` takes a number from 0 to 9, 10 lies outside",
            "/factors/1/value: the factor `motive` takes a number from 0 to 9, -1 lies outside",
            "/factors/2/value: the factor `size` takes a number from 0 to 9, not `large`",
            "/factors/3/factor: the method `owasp_risk_rating` takes no factor `luck`, but: skill_level, motive, opportunity, size, ease_of_discovery, ease_of_exploit, \
             awareness, intrusion_detection, financial_damage, reputation_damage, non_compliance, privacy_violation, \
             loss_of_confidentiality, loss_of_integrity, loss_of_availability, loss_of_accountability",
        ]
    );
}

#[test]
fn dread_scores_its_example_by_each_variant() {
    let example = r#"{"factors": {"damage": 8, "reproducibility": 10, "exploitability": 7, "affected_users": 10,
        "discoverability": 10}}"#;
    assert_eq!(score("dread_sum", example), 45.0);
    assert_eq!(score("dread_mean", example), 9.0);
    let by = |variant: &str, without: bool| {
        let mut preset = preset("dread_sum").unwrap();
        let json = format!(
            r#"{{"kind": "dread", "variant": "{variant}", "range": "zero_to_ten", "thresholds": [{{"level": "low", "at_least": 0}}]}}"#
        );
        preset.method = Method::from_json_text(&json).unwrap();
        let criteria = Criteria::new(&preset.likelihood, &preset.consequence, &preset.levels, &preset.method).unwrap();
        let values = [8.0, 10.0, 7.0, 10.0, 10.0];
        let names = ["damage", "reproducibility", "exploitability", "affected_users", "discoverability"];
        let mut factors: Vec<RatingFactor> =
            names.iter().zip(values).map(|(name, value)| RatingFactor::number(name, value).unwrap()).collect();
        if without {
            factors.pop();
        }
        criteria
            .grade_and_score(&Inputs { factors: &factors, ..Inputs::default() })
            .map(|(_, score)| score.unwrap().get())
    };
    assert_eq!(by("product_of_sums", false), Some(18.0 * 27.0));
    assert_eq!(by("sum_without_discoverability", true), Some(35.0));
    assert_eq!(by("mean_without_discoverability", true), Some(8.75));
    assert_eq!(by("mean_without_discoverability", false), None, "what would not count is refused");
    assert_eq!(errors("dread_sum", &example.replace("\"damage\": 8", "\"damage\": 0")).len(), 1);
    assert_eq!(
        errors("dread_sum", r#"{"likelihood": "low"}"#),
        ["/likelihood: the method `dread` takes no likelihood"]
    );
}

#[test]
fn simplerisk_normalises_its_five_formulas() {
    let levels = |likelihood: usize, impact: usize| {
        let likelihoods = ["remote", "unlikely", "credible", "likely", "almost_certain"];
        let impacts = ["insignificant", "minor", "moderate", "major", "extreme"];
        format!(
            r#"{{"likelihood": "{}", "consequence": {{"x": "{}"}}}}"#,
            likelihoods[likelihood - 1],
            impacts[impact - 1]
        )
    };
    for (likelihood, impact, expected) in [
        (5, 5, [10.0, 10.0, 10.0, 10.0, 10.0]),
        (3, 4, [5.71, 5.33, 4.8, 5.0, 5.14]),
        (1, 5, [4.29, 3.33, 2.0, 2.0, 2.0]),
        (5, 1, [2.0, 2.0, 2.0, 3.33, 4.29]),
    ] {
        for (formula, expected) in (1..).zip(expected) {
            let name = format!("simplerisk_classic_{formula}");
            assert_eq!(score(&name, &levels(likelihood, impact)), expected, "{name} {likelihood} {impact}");
        }
    }
    // Likelihood 3 plus (2 + 4 + 5 + 1) / 4, of 10.
    let contributing = r#"{"likelihood": "credible",
        "consequence": {"safety": "minor", "service_level": "major", "finance": "extreme", "regulation": "insignificant"}}"#;
    assert_eq!(score("simplerisk_contributing", contributing), 6.0);
    let part = r#"{"likelihood": "credible", "consequence": {"safety": "minor", "finance": "extreme"}}"#;
    assert_eq!(missing("simplerisk_contributing", part), ["service_level", "regulation"]);
    let foreign = r#"{"likelihood": "credible", "consequence": {"weather": "minor"}}"#;
    assert_eq!(
        errors("simplerisk_contributing", foreign),
        ["/consequence/0/criterion: the subject `weather` has no weight"]
    );
}

#[test]
fn monarc_takes_the_highest_of_what_the_threat_affects() {
    let inputs = |affects: [u8; 3]| {
        let [c, i, a] = affects;
        format!(
            r#"{{"likelihood": "2", "consequence": {{"confidentiality": "2", "integrity": "3", "availability": "1"}},
            "factors": {{"vulnerability": 4, "affects_confidentiality": {c}, "affects_integrity": {i}, "affects_availability": {a}}}}}"#
        )
    };
    let rating = rated("monarc", &inputs([1, 0, 1]));
    assert_eq!(rating.score.unwrap().get(), 16.0);
    assert_eq!(rating.consequence.unwrap().as_str(), "2");
    let products: Vec<String> = rating
        .derivation
        .steps()
        .iter()
        .filter_map(|step| step.params.get("risk"))
        .map(|risk| risk.as_str().unwrap().to_owned())
        .collect();
    assert_eq!(products, ["16", "24", "8"]);
    assert_eq!(score("monarc", &inputs([1, 1, 1])), 24.0);
    // Vulnerability 4 − 3.
    assert_eq!(monarc_residual(2, 2, 4, 3), Some(4));
    assert_eq!(
        errors("monarc", &inputs([0, 0, 0])),
        [
            "/factors: the threat affects neither confidentiality nor integrity nor availability: there is no risk to rate"
        ]
    );
    // What is not evaluated is no number.
    let unrated = r#"{"likelihood": "2", "consequence": {"integrity": "3", "availability": "1"},
        "factors": {"vulnerability": 4, "affects_confidentiality": 1, "affects_integrity": 0, "affects_availability": 0}}"#;
    assert_eq!(missing("monarc", unrated), ["confidentiality"]);
    assert_eq!(errors("monarc", &inputs([1, 0, 1]).replace("\"vulnerability\": 4", "\"vulnerability\": 6")).len(), 1);
}

#[test]
fn ebios_weighs_exposure_against_reliability() {
    for (values, expected) in
        [([4, 4, 1, 1], 16.0), ([1, 1, 4, 4], 0.0625), ([3, 2, 2, 3], 1.0), ([4, 3, 2, 3], 2.0), ([1, 1, 3, 1], 0.3333)]
    {
        let [dependency, penetration, maturity, trust] = values;
        let inputs = format!(
            r#"{{"factors": {{"dependency": {dependency}, "penetration": {penetration}, "maturity": {maturity}, "trust": {trust}}}}}"#
        );
        assert_eq!(score("ebios_rm_stakeholder", &inputs), expected);
    }
    assert_eq!(grid("ebios_rm"), ["0001", "0011", "1122", "1222"]);
}

#[test]
fn bsi_prints_damage_as_rows_and_we_frequency() {
    let published = ["0000", "0012", "1123", "1233"];
    let ours = grid("bsi_200_3");
    for (damage, row) in published.iter().enumerate() {
        for (frequency, cell) in row.chars().enumerate() {
            assert_eq!(ours[frequency].chars().nth(damage), Some(cell), "damage {damage}, frequency {frequency}");
        }
    }
    assert_eq!(level("bsi_200_3", r#"{"likelihood": "rare", "consequence": {"x": "existential"}}"#), "medium");
    assert_eq!(level("bsi_200_3", r#"{"likelihood": "very_frequent", "consequence": {"x": "negligible"}}"#), "low");
}

#[test]
fn magerit_reads_impact_and_risk_off_its_tables() {
    let inputs = |likelihood: &str, value: &str, degradation: &str| {
        format!(
            r#"{{"likelihood": "{likelihood}", "consequence": {{"integrity": "{value}"}}, "factors": {{"degradation": "{degradation}"}}}}"#
        )
    };
    let rating = rated("magerit", &inputs("medium", "very_high", "10_percent"));
    assert_eq!((rating.consequence.unwrap().as_str(), rating.level.as_str()), ("high", "high"));
    assert_eq!(level("magerit", &inputs("very_low", "very_high", "100_percent")), "high");
    assert_eq!(level("magerit", &inputs("very_high", "very_low", "100_percent")), "low");
    assert_eq!(
        errors("magerit", &inputs("low", "low", "half")),
        ["/factors/0/value: `half` is no level of the degradation scale: 1_percent, 10_percent, 100_percent"]
    );
    assert_eq!(missing("magerit", r#"{"likelihood": "low", "consequence": {"x": "low"}}"#), ["degradation"]);
}

#[test]
fn cvss_is_shown_and_put_on_thresholds_and_never_multiplied() {
    // Scores from the specifications of FIRST.
    let vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    let severity = |vector: &str| rated("cvss_severity", &format!(r#"{{"factors": {{"cvss": "{vector}"}}}}"#));
    assert_eq!((severity(vector).score.unwrap().get(), severity(vector).level.as_str()), (9.8, "critical"));
    let four = severity("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N");
    assert_eq!((four.score.unwrap().get(), four.level.as_str()), (9.3, "critical"));
    assert_eq!(severity("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N").level.as_str(), "none");
    let beside =
        format!(r#"{{"likelihood": "low", "consequence": {{"x": "low"}}, "factors": {{"cvss": "{vector}"}}}}"#);
    let rating = rated("plain_3x3", &beside);
    assert_eq!((rating.level.as_str(), rating.score), ("low", None));
    assert!(rating.derivation.steps().iter().any(|step| step.rule == "cvss"));
    let as_consequence = format!(r#"{{"likelihood": "rare", "factors": {{"consequence": "{vector}"}}}}"#);
    assert_eq!(
        errors("plain_product_5x5", &as_consequence),
        [
            "/factors/0/value: a CVSS vector tells a severity: it knows neither likelihood nor worth and cannot stand on the consequence scale"
        ]
    );
    for (bad, lacking) in
        [("CVSS:3.1/AV:N", "lacks AC"), ("AV:N/AC:L/Au:N/C:C/I:C/A:C", "no CVSS vector"), ("high", "no CVSS vector")]
    {
        let found = errors("cvss_severity", &format!(r#"{{"factors": {{"cvss": "{bad}"}}}}"#));
        assert!(found.len() == 1 && found[0].contains(lacking), "{found:?}");
    }
    assert_eq!(errors("cvss_severity", r#"{"likelihood": "low", "factors": {"cvss": 9.8}}"#).len(), 2);
}

#[test]
fn thresholds_rise_and_leave_no_score_without_a_level() {
    let preset = preset("plain_5x5").unwrap();
    let faults = |method: &str| {
        let method = Method::from_json_text(method).unwrap();
        match Criteria::new(&preset.likelihood, &preset.consequence, &preset.levels, &method) {
            Ok(_) => Vec::new(),
            Err(faults) => {
                faults.iter().map(|f| format!("{}: {}", f.field.pointer(), f.params.fill(f.template))).collect()
            }
        }
    };
    let ok = r#"{"kind": "arithmetic", "operation": "sum", "thresholds": [{"level": "low", "at_least": 2}, {"level": "high", "at_least": 6}]}"#;
    assert_eq!(faults(ok), Vec::<String>::new());
    assert_eq!(
        faults(&ok.replace("\"at_least\": 2", "\"at_least\": 3")),
        [
            "/method/thresholds/0/at_least: the first threshold, 3, lies above the lowest score, 2: that would have no level"
        ]
    );
    assert_eq!(
        faults(&ok.replace("\"at_least\": 6", "\"at_least\": 2")),
        ["/method/thresholds/1/at_least: the threshold of `high` does not lie above the one before it"]
    );
    assert_eq!(
        faults(&ok.replace("\"high\"", "\"low\"")),
        ["/method/thresholds/1/level: the level `low` does not lie above that of the threshold before it"]
    );
    let numbers = ok.replace("\"thresholds\"", "\"likelihood_numbers\": [1, 2, 2, 4, 8.1234], \"thresholds\"");
    assert_eq!(
        faults(&numbers),
        [
            "/method/likelihood_numbers/2: the number 2 does not lie above the one before it",
            "/method/likelihood_numbers/4: the number 8.1234 has more than three digits behind the point or lies beyond 1000000",
        ]
    );
}

#[test]
fn declared_numbers_are_added_exactly() {
    let preset = preset("plain_3x3").unwrap();
    let method = Method::from_json_text(
        r#"{"kind": "arithmetic", "operation": "sum", "likelihood_numbers": [0.1, 0.2, 0.3], "consequence_numbers": [0.1, 0.2, 0.3],
            "thresholds": [{"level": "low", "at_least": 0.2}, {"level": "medium", "at_least": 0.3}, {"level": "high", "at_least": 0.6}]}"#,
    )
    .unwrap();
    let criteria = Criteria::new(&preset.likelihood, &preset.consequence, &preset.levels, &method).unwrap();
    let level = |id: &str| Label::new(id).unwrap();
    let consequence = [CriterionLevel { criterion: level("x"), level: level("medium") }];
    // 0.1 + 0.2 is 0.3, and meets the threshold that doubles would overshoot; 0.3 + 0.3 meets 0.6.
    assert_eq!(criteria.grade_and_score(&Inputs::new(Some(&level("low")), &consequence)), Some((1, Number::new(0.3))));
}

#[test]
fn an_unknown_method_rates_nothing() {
    let method =
        Method::from_json_text(r#"{"kind": "custom", "name": "house method", "parameters": {"base": 3}}"#).unwrap();
    let levels = preset("plain_3x3").unwrap().levels;
    let none = Scale { levels: Vec::new(), unit: None };
    let criteria = Criteria::new(&none, &none, &levels, &method).unwrap();
    let Ok(Rated::Unrated(missing)) = criteria.rate(&Inputs::default()) else { panic!("rated") };
    assert_eq!(missing, [Missing::Method("house method".to_owned())]);
    assert_eq!(missing[0].to_string(), "the method `house method` is not known here");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Where no cell is below its neighbours and no threshold below the one before, more likelihood or more consequence never
    /// lowers a rating.
    #[test]
    fn monotone_methods_give_monotone_ratings(
        rises in proptest::collection::vec(0_u8..3, 25),
        operation in 0_usize..3,
        steps in proptest::collection::vec(1_u16..9, 10),
    ) {
        let preset = preset("plain_5x5").unwrap();
        let cell = |row: usize, column: usize| {
            let sum: u8 = (0..=row).flat_map(|r| (0..=column).map(move |c| r * 5 + c)).map(|at| rises[at]).sum();
            preset.levels[usize::from(sum / 8).min(3)].id.clone()
        };
        let matrix = Method::Matrix { rows: (0..5).map(|row| (0..5).map(|column| cell(row, column)).collect()).collect() };
        let numbers = |steps: &[u16]| {
            steps.iter().scan(0_u16, |sum, step| { *sum += step; Some(*sum) }).map(|sum| Number::new(f64::from(sum)).unwrap()).collect()
        };
        let arithmetic = Method::Arithmetic {
            operation: [Operation::Product, Operation::Sum, Operation::Max][operation],
            likelihood_numbers: numbers(&steps[..5]),
            consequence_numbers: numbers(&steps[5..]),
            thresholds: [0.0, 9.0, 20.0, 100.0].iter().zip(&preset.levels)
                .map(|(at_least, level)| Threshold { level: level.id.clone(), at_least: Number::new(*at_least).unwrap() })
                .collect(),
        };
        for method in [matrix, arithmetic] {
            let criteria = Criteria::new(&preset.likelihood, &preset.consequence, &preset.levels, &method).unwrap();
            let rank = |row: usize, column: usize| {
                let consequence = [CriterionLevel {
                    criterion: Label::new("x").unwrap(),
                    level: preset.consequence.levels[column].id.clone(),
                }];
                criteria.grade(&Inputs::new(Some(&preset.likelihood.levels[row].id), &consequence)).unwrap()
            };
            for row in 0..5 {
                for column in 0..5 {
                    prop_assert!(row == 0 || rank(row - 1, column) <= rank(row, column));
                    prop_assert!(column == 0 || rank(row, column - 1) <= rank(row, column));
                }
            }
        }
    }

    /// No input makes a method panic, and what is rated has a declared level.
    #[test]
    fn any_factors_are_rated_or_refused(values in proptest::collection::vec(-2.0_f64..120.0, 16), pick in 0_usize..16) {
        let names = ["skill_level", "damage", "vulnerability", "affects_integrity", "dependency", "initiation", "likelihood",
            "consequence", "trust", "maturity", "penetration", "adverse_impact", "cvss", "degradation", "motive", "size"];
        let factors: Vec<RatingFactor> = names.iter().zip(&values).skip(pick)
            .map(|(name, value)| RatingFactor::number(name, *value).unwrap()).collect();
        for preset in presets() {
            let criteria = Criteria::new(&preset.likelihood, &preset.consequence, &preset.levels, &preset.method).unwrap();
            let inputs = Inputs { factors: &factors, ..Inputs::default() };
            if let Ok(Rated::Rated(rating)) = criteria.rate(&inputs) {
                prop_assert_eq!(criteria.rank(&rating.level), Some(rating.rank));
            }
        }
    }
}
