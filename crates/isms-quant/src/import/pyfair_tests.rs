use isms::base::{Currency, Json, Shape as _};

use super::*;
use crate::{Dist, Scenario};

fn read(text: &str) -> Result<PyfairImport, Vec<String>> {
    let json = Json::parse(text).unwrap();
    import_pyfair(&json, Currency::parse("USD").unwrap())
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

const META: &str = r#"{
    "Model 1": {"Loss Event Frequency": {"low": 20, "mode": 100, "high": 900}, "Loss Magnitude": {"low": 3000000, "mode": 3500000, "high": 5000000},
        "name": "Model 1", "n_simulations": 10000, "random_seed": 42, "model_uuid": "b6c6", "type": "FairModel", "creation_date": "2019-07-06"},
    "Model 2": {"Loss Event Frequency": {"mean": 0.3, "stdev": 0.1}, "Loss Magnitude": {"low": 2, "mode": 3, "high": 5, "gamma": 2},
        "name": "Model 2", "type": "FairModel"},
    "name": "Both", "model_uuid": "b6cc", "creation_date": "2019-07-06", "type": "FairMetaModel"}"#;

#[test]
fn a_model_of_models() {
    let import = read(META).unwrap();
    assert_eq!(import.name, "Both");
    let [first, second] = &import.scenarios[..] else { panic!() };
    assert_eq!((first.name.as_str(), first.model_id.as_deref()), ("Model 1", Some("b6c6")));
    // Settings of the run: three notes, and one about how pyfair multiplies.
    assert_eq!(first.notes.len(), 4);
    let scenario = Scenario::new(&first.scenario).unwrap();
    // PERT of mean (20 + 400 + 900)/6 = 220 and standard deviation 880/6, as pyfair has it.
    let [Dist::Beta { alpha, beta, .. }] = &scenario.frequency.factors[..] else { panic!() };
    assert!((scenario.frequency.moments().mean - 220.0).abs() < 1e-10);
    assert!((scenario.frequency.moments().sd() - 880.0 / 6.0).abs() < 1e-10);
    assert!((alpha + beta - (200.0 * 680.0 / (880.0_f64 / 6.0).powi(2) - 1.0)).abs() < 1e-12);
    let second = Scenario::new(&second.scenario).unwrap();
    assert_eq!(second.frequency.factors, [Dist::Normal { mean: 0.3, sd: 0.1, min: 0.0, max: f64::INFINITY }]);
}

#[test]
fn a_whole_tree() {
    let import = read(
        r#"{"name": "T", "type": "FairModel", "Contact Frequency": {"constant": 40}, "Probability of Action": {"mean": 0.5, "stdev": 0.1},
        "Threat Capability": {"low": 0.2, "mode": 0.5, "high": 0.9}, "Control Strength": {"constant": 0.5}, "Primary Loss": {"raw": [100, 300]},
        "multi_Secondary Loss": {"Reputation": {"Secondary Loss Event Frequency": {"constant": 0.25}, "Secondary Loss Event Magnitude": {"constant": 80}},
            "Legal": {"Secondary Loss Event Frequency": {"constant": 4000}, "Secondary Loss Event Magnitude": {"low": 10, "mode": 20, "high": 100}}}}"#,
    )
    .unwrap();
    let scenario = Scenario::new(&import.scenarios[0].scenario).unwrap();
    assert_eq!(scenario.expected.contacts, Some(40.0));
    assert_eq!(scenario.expected.primary, 200.0);
    // 0.25 · 80, and 4,000 times the mean (10 + 80 + 100)/6.
    assert!((scenario.expected.secondary - (20.0 + 4000.0 * 190.0 / 6.0)).abs() < 1e-6);
    assert!(import.scenarios[0].notes.iter().any(|note| note.text.contains("multiplied")));
    // What was imported can be kept: it reads as it was written.
    let text = import.to_json().to_string();
    assert_eq!(PyfairImport::from_json(&Json::parse(&text).unwrap()).unwrap(), import);
}

#[test]
fn what_cannot_be_understood_is_told_all_at_once() {
    let faults = read(
        r#"{"name": "T", "type": "FairModel", "Loss Event Frequency": {"constant": 40}, "Vulnerability": {"p": 0.5}, "Riskiness": {},
        "Primary Loss": {"low": 1, "mean": 3}, "Secondary Loss Event Frequency": {"low": 0, "mode": 1, "high": 2},
        "Secondary Loss Event Magnitude": {"constant": "x"}}"#,
    )
    .unwrap_err();
    let wanted = [
        "/Riskiness: `Riskiness` is no node that a scenario can be made from",
        "/Primary Loss: `Primary Loss` has keywords that make no distribution together: low, mean",
        "/Secondary Loss Event Magnitude/constant: the value is no number that can be kept",
        "/Vulnerability: `Vulnerability` has no place, for a node that is made of it is given too",
    ];
    assert_eq!(faults, wanted);
    assert_eq!(read(r#"{"name": "T", "type": "FairModel"}"#).unwrap_err().len(), 7);
    assert_eq!(read(r#"{"type": "Other"}"#).unwrap_err(), ["/type: `type` is neither `FairModel` nor `FairMetaModel`"]);
}

#[test]
fn the_real_file() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/real-inputs/pyfair/serialized_model.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: {path} is not there");
        return;
    };
    let import = read(&text).unwrap();
    assert_eq!(import.scenarios.len(), 1);
    let scenario = Scenario::new(&import.scenarios[0].scenario).unwrap();
    assert!((scenario.expected.annual_loss - 220.0 * (3e6 + 4.0 * 3.5e6 + 5e6) / 6.0).abs() < 1.0);
}
