//! `isms rules`, `isms explain`, `isms schema`.

use isms::base::{FaultCode, Json, write};
use isms_boundary::call;

use crate::cli::{Plain, PlainFormat};
use crate::output::Output;
use crate::source::arguments;
use crate::stop::{Exit, Stop};
use crate::{style, table};

fn ask(verb: &str, args: &str) -> Result<String, Stop> {
    call(verb, args).map_err(|failure| Stop::refused(failure, None))
}

pub(crate) fn rules(plain: &Plain, output: &mut Output) -> Result<Exit, Stop> {
    let text = ask("rules", "")?;
    match plain.format {
        PlainFormat::Json => output.raw(&text),
        PlainFormat::Human => {
            let rules = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
            let word = |rule: &Json<'_>, name| rule.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
            for rule in rules.as_list().unwrap_or_default() {
                let (severity, strong) = (word(rule, "severity"), style::STRONG);
                let (colour, code, clause) = (style::of(&severity), word(rule, "code"), word(rule, "clause"));
                let summary = word(rule, "summary");
                output.push(&format!("{strong}{code}{strong:#} {colour}{severity:7}{colour:#} {clause:9} {summary}\n"));
            }
        }
    }
    Ok(Exit::Fine)
}

pub(crate) fn explain(code: &str, plain: &Plain, output: &mut Output) -> Result<Exit, Stop> {
    let fault = FaultCode::ALL.iter().find(|(known, _)| known.as_str() == code);
    if let (Some((fault, meaning)), PlainFormat::Human) = (fault, plain.format) {
        let strong = style::STRONG;
        output.push(&format!("{strong}{fault}{strong:#} fault of shape\n\n{}\n", meaning.trim()));
        return Ok(Exit::Fine);
    }
    let text = ask("explain", &arguments(vec![("code", Some(Json::from(code.to_ascii_uppercase())))]))?;
    if plain.format == PlainFormat::Json {
        output.raw(&text);
        return Ok(Exit::Fine);
    }
    let rule = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    let word = |name| table::cell(rule.get(name));
    let (severity, strong) = (word("severity"), style::STRONG);
    let colour = style::of(&severity);
    let mut out = format!("{strong}{}{strong:#} {} {colour}{severity}{colour:#}\n\n", word("code"), word("name"));
    out.push_str(&format!("{}\n", word("summary")));
    for (title, name) in
        [("Why", "why"), ("To mend it", "mend"), ("What it cannot see", "blind"), ("Message", "message")]
    {
        if !word(name).is_empty() {
            out.push_str(&format!("\n{strong}{title}{strong:#}\n{}\n", word(name)));
        }
    }
    let clause = match (word("clause"), word("clause_2013")) {
        (now, before) if now == before || before.is_empty() => now,
        (now, before) => format!("{now} ({before} in the edition of 2013)"),
    };
    let clause = if clause.is_empty() { String::new() } else { format!("Clause {clause}. ") };
    out.push_str(&format!("\n{clause}Basis: {}.\n", table::humanise(&word("basis"))));
    output.push(&out);
    Ok(Exit::Fine)
}

pub(crate) fn schema(name: Option<&str>, output: &mut Output) -> Result<Exit, Stop> {
    let text = ask("schema", &arguments(vec![("name", name.map(|name| Json::from(name.to_owned())))]))?;
    // One line of a hundred kilobytes is for programs, and they have the boundary; whoever asks here reads it, or keeps it in a file.
    let schema = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    output.raw(write::pretty(&schema).trim_end());
    Ok(Exit::Fine)
}
