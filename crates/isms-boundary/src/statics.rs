//! Verbs that need no document.

use isms::base::{AsOf, Fault, Id, Json, Label, Params, RecordRef, Shape, Value};
use isms::catalogue::Edition;
use isms::document::{Format, Isms, REGISTERS};
use isms::model::{CriterionLevel, Role};
use isms::rules;
use isms::scoring::{Inputs, Missing, Rated, RatingFactor, preset, presets};
use isms::views::{Asker, Question};

use crate::criteria::{
    criteria_failure, criteria_from, incomplete_criteria, no_preset, preset_criteria, rating_failure,
};
use crate::failure::{Failure, faults_json};
#[cfg(feature = "quant")]
use crate::quant;
use crate::{Answer, answer, args, catalogue, labels, lifecycles, matrix, schema, slug, views};

pub(crate) fn call(verb: &str, text: &str) -> Answer {
    match verb {
        "validate" => validate(text),
        "schema" => schema::schema(text),
        "labels" => labels::labels(text),
        "rules" => all_rules(text),
        "explain" => explain(text),
        "diff" => views::diff(text),
        "risk_trend" => views::risk_trend(text),
        "references" => views::references(None, text),
        _ => from_tables(verb, text),
    }
}

/// Verbs that are answered from tables alone, without the code of records and rules.
pub(crate) fn from_tables(verb: &str, text: &str) -> Answer {
    match verb {
        "version" => version(text),
        "registers" => registers(text),
        "machines" => lifecycles::all(text),
        "machine" => lifecycles::one(text),
        "presets" => all_presets(text),
        "rate" => rate(text),
        "matrix_quality" => matrix::matrix_quality(text),
        "decide" => decide(text),
        "controls" => catalogue::controls(text),
        "control" => catalogue::control(text),
        "clauses" => catalogue::clauses(text),
        "clause" => catalogue::clause(text),
        "successors" => catalogue::related(text, true),
        "predecessors" => catalogue::related(text, false),
        "crosswalk" => catalogue::crosswalk(text),
        "slug" => slug_of(text),
        #[cfg(feature = "quant")]
        _ => quant::answered(verb, text),
        #[cfg(not(feature = "quant"))]
        _ => Err(Failure::unknown_verb(verb)),
    }
}

fn version(text: &str) -> Answer {
    args::none(text)?;
    let mut map = Json::map();
    map.put("version", env!("CARGO_PKG_VERSION"));
    map.put("format", Format::CURRENT.to_string());
    map.put("editions", Json::List(Edition::ALL.iter().map(|edition| Json::text(edition.as_str())).collect()));
    answer(&map)
}

fn registers(text: &str) -> Answer {
    args::none(text)?;
    let rows = REGISTERS.iter().map(|info| {
        let mut map = Json::map();
        map.put("name", info.name);
        map.put("label", labels::register_label(info.name));
        if !info.clause.is_empty() {
            map.put("clause", info.clause);
        }
        map.put("summary", info.summary.trim());
        map.put("record", info.record);
        map.put("single", info.single);
        map
    });
    answer(&Json::List(rows.collect()))
}

fn validate(text: &str) -> Answer {
    let (register, record) = register_and_record(text)?;
    let faults = match Isms::default().upsert(&register, &record) {
        Ok(_) => Vec::new(),
        Err(error) => error.faults,
    };
    validation(&faults)
}

/// A register that exists, and a record of it.
pub(crate) fn register_and_record(text: &str) -> Result<(String, Value), Failure> {
    let (register, record) = args::read(text, |args| {
        let (register, record) = (args.need::<String>("register"), args.need::<Value>("record"));
        Some((register?, record?))
    })?;
    Failure::register(&register)?;
    Ok((register, record))
}

pub(crate) fn validation(faults: &[Fault]) -> Answer {
    let mut map = Json::map();
    map.put("faults", faults_json(faults));
    answer(&map)
}

fn all_rules(text: &str) -> Answer {
    args::none(text)?;
    answer(&Json::List(rules::rules().map(rules::Rule::to_json).collect()))
}

fn explain(text: &str) -> Answer {
    let code = args::read(text, |args| args.need::<String>("code"))?;
    answer(
        &rules::rule(&code)
            .ok_or_else(|| Failure::unknown("rule", &code, &mut rules::rules().map(|rule| rule.code)))?
            .to_json(),
    )
}

fn all_presets(text: &str) -> Answer {
    args::none(text)?;
    let presets = presets();
    let rows = presets.iter().map(|preset| {
        let mut map = Json::map();
        map.put("name", preset.name);
        map.put("source", preset.source);
        map.put("criteria", preset_criteria(preset));
        map
    });
    answer(&Json::List(rows.collect()))
}

fn rate(text: &str) -> Answer {
    let (given, name, likelihood, consequence, factors) = args::read(text, |args| {
        let (given, name) = (args.may::<Value>("criteria"), args.may::<String>("preset"));
        let (likelihood, consequence) =
            (args.may::<Label>("likelihood"), args.need::<Vec<CriterionLevel>>("consequence"));
        let factors = args.need::<Vec<RatingFactor>>("factors");
        Some((given?, name?, likelihood?, consequence?, factors?))
    })?;
    let criteria = match (given, name) {
        (Some(given), None) => criteria_from(&given)?,
        (None, Some(name)) => {
            let preset = preset(&name).ok_or_else(|| no_preset(&name))?;
            criteria_from(&preset_criteria(&preset).into_owned())?
        }
        _ => return Err(Failure::new("invalid_argument", "give either `criteria` or `preset`", Params::none())),
    };
    let sound = criteria.rating().ok_or_else(incomplete_criteria)?.map_err(|faults| criteria_failure(&faults))?;
    let inputs = Inputs { likelihood: likelihood.as_ref(), consequence: &consequence, factors: &factors };
    let mut map = Json::map();
    let rated = sound.rate(&inputs).map_err(|errors| rating_failure(&errors))?;
    match &rated {
        Rated::Rated(rating) => map.put("rating", rating.to_json()),
        Rated::Unrated(missing) => {
            let list = |words: Vec<String>| Json::List(words.into_iter().map(Json::from).collect());
            map.put("unrated", list(missing.iter().map(|missing| missing.name().to_owned()).collect()));
            if missing.iter().any(|missing| matches!(missing, Missing::Method(_))) {
                map.put("because", list(missing.iter().map(ToString::to_string).collect()));
            }
        }
    }
    answer(&map)
}

fn decide(text: &str) -> Answer {
    let (criteria, level, category, scope, authority, as_owner, on) = args::read(text, |args| {
        let (criteria, level) = (args.need::<Value>("criteria"), args.need::<Label>("level"));
        let (category, scope) = (args.may::<Label>("category"), args.need::<Vec<RecordRef>>("scope"));
        let (authority, as_owner) = (args.may::<Id<Role>>("authority"), args.may::<bool>("as_owner"));
        let on = args.need::<AsOf>("on");
        Some((criteria?, level?, category?, scope?, authority?, as_owner? == Some(true), on?))
    })?;
    let criteria = criteria_from(&criteria)?;
    let authority = match (&authority, as_owner) {
        (Some(_), true) => {
            return Err(Failure::new("invalid_argument", "give either `authority` or `as_owner`", Params::none()));
        }
        (Some(role), false) => Some(Asker::Role(role)),
        (None, true) => Some(Asker::RiskOwner),
        (None, false) => None,
    };
    let on = on.date();
    let question = Question { level: &level, category: category.as_ref(), scope: &scope, authority, on };
    match isms::views::decide(&criteria, &question) {
        Ok(decision) => answer(&decision.to_json()),
        Err(error) => {
            let params = Params::none().with("found", error.found).with("allowed", error.allowed);
            let template = "`{found}` is no level of risk of the criteria: {allowed}";
            Err(Failure::new("rating", template, params).at("/level".to_owned()))
        }
    }
}

fn slug_of(text: &str) -> Answer {
    let text = args::read(text, |args| args.need::<String>("text"))?;
    let slug = slug::slug(&text).ok_or_else(|| {
        let params = Params::none().with("text", text);
        Failure::new("invalid_argument", "`{text}` holds no letter or digit that can stand in an id", params)
            .at("/text".to_owned())
    })?;
    answer(&Json::from(slug))
}
