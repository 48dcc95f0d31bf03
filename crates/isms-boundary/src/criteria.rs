//! Risk criteria as verbs take them: a preset, or given in full; and what is wrong with them.

use isms::base::{Json, Params, Shape, Value};
use isms::model::RiskCriteria;
use isms::scoring::{CriteriaFault, Preset, RatingError, presets};

use crate::failure::Failure;

pub(crate) fn preset_criteria(preset: &Preset) -> Json<'_> {
    let mut map = Json::map();
    for (name, scale) in [("likelihood", &preset.likelihood), ("consequence", &preset.consequence)] {
        if !scale.levels.is_empty() {
            map.put(name, scale.to_json());
        }
    }
    map.put("levels", preset.levels.to_json());
    map.put("method", preset.method.to_json());
    map
}

pub(crate) fn no_preset(name: &str) -> Failure {
    Failure::unknown("preset", name, &mut presets().iter().map(|preset| preset.name))
}

pub(crate) fn incomplete_criteria() -> Failure {
    Failure::new("criteria", "the criteria lack a scale or the method", Params::none())
}

pub(crate) fn criteria_failure(faults: &[CriteriaFault]) -> Failure {
    let messages: Vec<String> = faults.iter().map(|fault| fault.params.fill(fault.template)).collect();
    let path = faults.first().map(|fault| fault.field.pointer().to_owned()).unwrap_or_default();
    let details = faults.iter().map(|fault| {
        let mut map = Json::map();
        map.put("path", fault.field.pointer().to_owned());
        map.put("message", fault.params.fill(fault.template));
        map
    });
    let details = Json::List(details.collect());
    Failure::new("criteria", "the criteria do not fit together: {problems}", Params::none().with("problems", messages))
        .at(path)
        .and("problems", details)
}

pub(crate) fn rating_failure(errors: &[RatingError]) -> Failure {
    let messages: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let details = errors.iter().map(|error| {
        let mut map = Json::map();
        map.put("path", error.path.clone());
        map.put("message", error.to_string());
        map
    });
    let details = Json::List(details.collect());
    Failure::new("rating", "{problems}", Params::none().with("problems", messages))
        .at(errors.first().map(|error| error.path.clone()).unwrap_or_default())
        .and("problems", details)
}

/// Criteria given in full, with an id of no importance where they have none.
pub(crate) fn criteria_from(json: &Value) -> Result<RiskCriteria, Failure> {
    let mut json = json.clone();
    if json.as_map().is_some() && json.get("id").is_none() {
        json.put("id", "criteria");
    }
    RiskCriteria::from_json(&json).map_err(|mut error| {
        for fault in &mut error.faults {
            fault.path.insert_str(0, "/criteria");
        }
        Failure::arguments(error)
    })
}
