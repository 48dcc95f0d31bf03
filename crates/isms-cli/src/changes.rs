//! `isms what-if` and `isms diff`.

use std::borrow::Cow;

use isms::base::{Json, Value, write};
use isms_boundary::call;

use crate::cli::{Diff, Plain, PlainFormat, WhatIf};
use crate::output::Output;
use crate::show::{clean, shorten};
use crate::source::{Source, arguments, day, moment, one_stdin, settings};
use crate::stop::{Exit, Stop};
use crate::style;

/// A value longer than this is shown in part.
const VALUE: usize = 60;

pub(crate) fn what_if(what_if: &WhatIf, output: &mut Output) -> Result<Exit, Stop> {
    one_stdin(&[&what_if.file, &what_if.changes])?;
    let settings = settings(what_if.tuned.settings.as_deref())?;
    let source = Source::read(&what_if.changes)?;
    let Json::Map(mut args) = source.json()? else {
        return Err(Stop::failed(format!("`{}` holds no JSON object", source.name)));
    };
    // The file may hold all of the question; what the command line says beats it.
    let mut set = |name: &'static str, value: Value| {
        args.retain(|(known, _)| known != name);
        args.push((Cow::Borrowed(name), value));
    };
    if let Some(as_of) = what_if.tuned.when.as_of {
        set("as_of", Json::from(as_of.to_string()));
    }
    if let Some(settings) = settings {
        set("settings", settings);
    }
    if !args.iter().any(|(name, _)| name == "as_of") {
        args.push((Cow::Borrowed("as_of"), Json::from(moment(None).to_string())));
    }
    let mut workspace = Source::read(&what_if.file)?.open()?;
    let answer = workspace.call("what_if", &write::compact(&Json::Map(args)));
    let text = answer.map_err(|failure| Stop::argument(failure, &source))?;
    print(&text, &what_if.plain, output, |answer, out| {
        for moved in list(answer, "moved") {
            risk(out, moved);
        }
        findings(out, answer);
        let as_of = word(answer, "as_of");
        let (moved, crossed) = (list(answer, "moved").len(), list(answer, "crossed").len());
        out.push_str(&format!(
            "as of {as_of}: verdicts that move {moved}, over or under the acceptance line {crossed}; findings that appear {}, \
             that go {}\n",
            list(answer, "appeared").len(),
            list(answer, "gone").len(),
        ));
    })
}

pub(crate) fn diff(diff: &Diff, output: &mut Output) -> Result<Exit, Stop> {
    one_stdin(&[&diff.before, &diff.after])?;
    let settings = settings(diff.tuned.settings.as_deref())?;
    let document = |path| -> Result<Value, Stop> {
        let source = Source::read(path)?;
        source.open()?;
        source.json()
    };
    let args = vec![
        ("before", Some(document(&diff.before)?)),
        ("after", Some(document(&diff.after)?)),
        day(moment(diff.tuned.when.as_of)),
        ("settings", settings),
    ];
    let text = call("diff", &arguments(args)).map_err(|failure| Stop::refused(failure, None))?;
    print(&text, &diff.plain, output, |answer, out| {
        fields(out, "", list(answer, "head"));
        for register in list(answer, "registers") {
            let (strong, good, bad) = (style::STRONG, style::GOOD, style::ERROR);
            out.push_str(&format!("{strong}{}{strong:#}\n", word(register, "register")));
            for (name, sign, style) in [("added", '+', good), ("removed", '-', bad)] {
                for record in list(register, name) {
                    out.push_str(&format!(
                        "  {style}{sign}{style:#} {} {}\n",
                        word(record, "id"),
                        word(record, "title")
                    ));
                }
            }
            for record in list(register, "changed") {
                out.push_str(&format!("  ~ {} {}\n", word(record, "id"), word(record, "title")));
                fields(out, "    ", list(record, "fields"));
            }
            if register.get("reordered").and_then(Json::as_bool) == Some(true) {
                out.push_str("  in another order\n");
            }
        }
        for moved in list(answer, "ratings") {
            risk(out, moved);
        }
        for moved in list(answer, "controls") {
            let reason =
                |name| moved.get(name).map(|state| word(state, "reason").replace('_', " ")).unwrap_or_default();
            let (strong, id) = (style::STRONG, word(moved, "control"));
            out.push_str(&format!("{strong}{id}{strong:#}: {} → {}\n", reason("before"), reason("after")));
        }
        findings(out, answer);
        if out.is_empty() {
            out.push_str("nothing changed\n");
        }
    })
}

fn print(
    text: &str,
    plain: &Plain,
    output: &mut Output,
    human: impl FnOnce(&Json<'_>, &mut String),
) -> Result<Exit, Stop> {
    if plain.format == PlainFormat::Json {
        output.raw(text);
        return Ok(Exit::Fine);
    }
    let mut out = String::new();
    human(&Json::parse(text).map_err(|error| Stop::failed(error.to_string()))?, &mut out);
    output.push(&out);
    Ok(Exit::Fine)
}

fn word(json: &Json<'_>, name: &str) -> String {
    clean(json.get(name).and_then(Json::as_str).unwrap_or_default())
}

fn list<'j>(json: &'j Json<'_>, name: &str) -> &'j [Json<'j>] {
    json.get(name).and_then(Json::as_list).unwrap_or_default()
}

/// Members that differ, one line each.
fn fields(out: &mut String, indent: &str, fields: &[Json<'_>]) {
    let value = |field: &Json<'_>, name| match field.get(name) {
        None => "nothing".to_owned(),
        Some(value) => shorten(&clean(&write::compact(value)), VALUE),
    };
    for field in fields {
        let (before, after) = (value(field, "before"), value(field, "after"));
        out.push_str(&format!("{indent}{}: {before} → {after}\n", word(field, "field")));
    }
}

/// A risk whose verdict moves: from what to what, and why.
fn risk(out: &mut String, moved: &Json<'_>) {
    let standing = |name| {
        let Some(standing) = moved.get(name) else { return "not there".to_owned() };
        let level = standing.get("level").map_or("no level".to_owned(), |level| word(level, "label"));
        let support = match standing.get("support").and_then(Json::as_str) {
            Some("no_longer_supported") => ", no longer supported",
            _ => "",
        };
        format!("{level}{support}, {}", word(standing, "verdict").replace('_', " "))
    };
    let strong = style::STRONG;
    let (id, title) = (word(moved, "risk"), word(moved, "title"));
    out.push_str(&format!("{strong}{id}{strong:#} {title}: {} → {}\n", standing("before"), standing("after")));
    let crossed = word(moved, "crossed");
    if !crossed.is_empty() {
        out.push_str(&format!("  crosses the acceptance line: {}\n", crossed.replace('_', " ")));
    }
    let unsupported: Vec<&str> = list(moved, "unsupported_by").iter().filter_map(Json::as_str).collect();
    if !unsupported.is_empty() {
        out.push_str(&format!("  rests on controls that do not work: {}\n", clean(&unsupported.join(", "))));
    }
}

/// Findings that appear and go.
fn findings(out: &mut String, answer: &Json<'_>) {
    for (name, sign) in [("appeared", '+'), ("gone", '-')] {
        for found in list(answer, name) {
            let severity = word(found, "severity");
            let colour = if name == "gone" { style::GOOD } else { style::of(&severity) };
            let record =
                found.get("record").map(|record| format!("{} {}", word(record, "register"), word(record, "id")));
            let record = record.unwrap_or_else(|| "the document".to_owned());
            let (code, message) = (word(found, "code"), word(found, "message"));
            out.push_str(&format!("{colour}{sign} {severity} {code}{colour:#} {}: {message}\n", record.trim()));
        }
    }
}
