//! `isms decide`.

use isms::base::Json;
use isms_boundary::call;

use crate::cli::{Decide, PlainFormat};
use crate::output::Output;
use crate::show::clean;
use crate::source::{arguments, criteria, moment};
use crate::stop::{Exit, Stop};
use crate::{style, table};

pub(crate) fn decide(asked: &Decide, output: &mut Output) -> Result<Exit, Stop> {
    let text = |text: &Option<String>| text.clone().map(Json::from);
    let scope = asked.scope.iter().map(|place| Json::from(place.clone())).collect();
    let args = arguments(vec![
        ("criteria", Some(criteria(&asked.criteria, moment(asked.when.as_of))?)),
        ("level", Some(Json::from(asked.level.clone()))),
        ("category", text(&asked.category)),
        ("scope", Some(Json::List(scope))),
        ("authority", text(&asked.authority)),
        ("as_owner", asked.as_owner.then_some(Json::Bool(true))),
        ("on", Some(Json::from(moment(asked.when.as_of).date().to_string()))),
    ]);
    let text = call("decide", &args).map_err(|failure| Stop::refused(failure, None))?;
    if asked.plain.format == PlainFormat::Json {
        output.raw(&text);
        return Ok(Exit::Fine);
    }
    let answer = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    let strong = style::STRONG;
    let verdict = answer.get("verdict").and_then(Json::as_str).unwrap_or_default();
    let mut out = format!("{strong}{}{strong:#}\n", clean(verdict));
    table::outline(&answer, 1, &mut out);
    output.push(&out);
    Ok(Exit::Fine)
}
