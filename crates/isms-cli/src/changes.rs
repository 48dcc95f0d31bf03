//! `isms what-if` and `isms diff`.

use isms::base::{Json, Value};
use isms_boundary::call;

use crate::cli::{Diff, Plain, PlainFormat, WhatIf};
use crate::output::Output;
use crate::source::{Source, arguments, day, moment, one_stdin, settings};
use crate::stop::{Exit, Stop};
use crate::{style, table};

const CHANGES: [&str; 3] = ["controls", "actions", "upserts"];

pub(crate) fn what_if(what_if: &WhatIf, output: &mut Output) -> Result<Exit, Stop> {
    one_stdin(&[&what_if.file, &what_if.changes])?;
    let settings = settings(what_if.tuned.settings.as_deref())?;
    let source = Source::read(&what_if.changes)?;
    let changes = source.json()?;
    let unknown = |(name, _): &&(std::borrow::Cow<'_, str>, Json<'_>)| !CHANGES.contains(&name.as_ref());
    match changes.as_map() {
        None => return Err(Stop::failed(format!("`{}` holds no JSON object", source.name))),
        Some(members) => {
            if let Some((name, _)) = members.iter().find(unknown) {
                let known = CHANGES.join(", ");
                return Err(Stop::failed(format!("`{}` has a member `{name}`; there are: {known}", source.name)));
            }
        }
    }
    let mut args = vec![day(moment(what_if.tuned.when.as_of)), ("settings", settings)];
    args.extend(CHANGES.into_iter().map(|name| (name, changes.get(name).cloned())));
    let mut workspace = Source::read(&what_if.file)?.open()?;
    let text = workspace.call("what_if", &arguments(args)).map_err(|failure| Stop::refused(failure, None))?;
    print(&text, &what_if.plain, output)
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
    print(&text, &diff.plain, output)
}

fn print(text: &str, plain: &Plain, output: &mut Output) -> Result<Exit, Stop> {
    if plain.format == PlainFormat::Json {
        output.raw(text);
        return Ok(Exit::Fine);
    }
    let answer = Json::parse(text).map_err(|error| Stop::failed(error.to_string()))?;
    let strong = style::STRONG;
    let mut out = String::new();
    for (name, value) in answer.as_map().unwrap_or_default() {
        let empty = value.as_list().is_some_and(<[_]>::is_empty) || value.as_map().is_some_and(<[_]>::is_empty);
        if empty {
            continue;
        }
        out.push_str(&format!("{strong}{}{strong:#}\n", table::humanise(name)));
        table::outline(value, 1, &mut out);
    }
    if out.is_empty() {
        out.push_str("nothing changes\n");
    }
    output.push(&out);
    Ok(Exit::Fine)
}
