//! `isms act`.

use std::fs;

use isms::base::{Json, write};
use isms_boundary::Workspace;

use crate::cli::{Act, PlainFormat};
use crate::files::{document, replace};
use crate::output::Output;
use crate::show::clean;
use crate::source::{Source, arguments, day, moment, one_stdin, settings};
use crate::splice::changed_text;
use crate::stop::{Exit, Stop, wants};
use crate::style;

pub(crate) fn run(act: &Act, output: &mut Output) -> Result<Exit, Stop> {
    let paths = [Some(act.file.as_path()), act.command.as_deref(), act.tuned.settings.as_deref()];
    one_stdin(&paths.into_iter().flatten().collect::<Vec<_>>())?;
    let settings = settings(act.tuned.settings.as_deref())?;
    let as_of = day(moment(act.tuned.when.as_of));
    let mut args = vec![
        ("register", Some(Json::from(act.register.clone()))),
        ("id", Some(Json::from(act.id.clone()))),
        as_of,
        ("settings", settings),
    ];
    let source = Source::read(&act.file)?;
    if act.write && source.path.is_none() {
        return Err(Stop::failed("standard input cannot be written to; name a file".to_owned()));
    }
    let mut workspace = source.open()?;
    let json = act.plain.format == PlainFormat::Json;
    let Some(command) = act.command.as_deref() else {
        args.push(("by", act.by.as_ref().map(|by| Json::from(by.clone()))));
        let text = ask(&mut workspace, "available", args)?;
        if json {
            output.raw(&text)
        } else {
            output.push(&list(&text)?)
        }
        return Ok(Exit::Fine);
    };
    let command = Source::read(command)?;
    args.push(("command", Some(command.json()?)));
    // The form is found before the change: afterwards there is nothing to compare with.
    let form = form_of(&mut workspace, &source)?;
    let answer = workspace.call("apply", &arguments(args));
    let text = answer.map_err(|failure| Stop::argument(failure, &command))?;
    if act.write {
        let answer = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
        write_back(&source, &changed_text(source.text()?, form, &mut workspace, &answer)?)?;
    }
    if json {
        output.raw(&text)
    } else {
        changed(&text, act, output)?
    }
    Ok(Exit::Fine)
}

fn ask(
    workspace: &mut Workspace,
    verb: &str,
    args: Vec<(&'static str, Option<Json<'static>>)>,
) -> Result<String, Stop> {
    workspace.call(verb, &arguments(args)).map_err(|failure| Stop::refused(failure, None))
}

/// The form in which the text was written, if it is one that the library writes.
fn form_of(workspace: &mut Workspace, source: &Source) -> Result<Option<&'static str>, Stop> {
    let text = source.text()?.trim_end();
    for form in ["pretty", "compact"] {
        if document(workspace, form)?.trim_end() == text {
            return Ok(Some(form));
        }
    }
    Ok(None)
}

fn write_back(source: &Source, changed: &str) -> Result<(), Stop> {
    let Some(path) = source.path.as_deref() else { return Ok(()) };
    // Somebody else may have written meanwhile; their change must not be lost.
    if fs::read(path).ok().as_deref() != Some(source.bytes.as_slice()) {
        return Err(Stop::failed(format!("`{}` was changed meanwhile; nothing was written", source.name)));
    }
    replace(path, changed)
}

/// The changed record on standard output, what the change means on standard error.
fn changed(text: &str, act: &Act, output: &mut Output) -> Result<(), Stop> {
    let answer = Json::parse(text).map_err(|error| Stop::failed(error.to_string()))?;
    if let Some(record) = answer.get("record") {
        output.raw(write::pretty(record).trim_end());
    }
    let word = |json: &Json<'_>, name| clean(json.get(name).and_then(Json::as_str).unwrap_or_default());
    let (good, bad) = (style::GOOD, style::WARNING);
    let mut aside = format!("{good}{}{good:#}: {} → {}", clean(&act.id), word(&answer, "was"), word(&answer, "state"));
    aside.push_str(if act.write { ", written\n" } else { "; --write keeps it\n" });
    for (name, style, what) in [("gone", good, "no longer"), ("appeared", bad, "now")] {
        for found in answer.get(name).and_then(Json::as_list).unwrap_or_default() {
            aside.push_str(&format!("  {style}{what}{style:#} {} {}\n", word(found, "code"), word(found, "message")));
        }
    }
    output.aside(&aside);
    Ok(())
}

/// The commands of a state, each ready or with what it lacks.
fn list(text: &str) -> Result<String, Stop> {
    let answer = Json::parse(text).map_err(|error| Stop::failed(error.to_string()))?;
    let word = |json: &Json<'_>, name| clean(json.get(name).and_then(Json::as_str).unwrap_or_default());
    let strong = style::STRONG;
    let (id, state, label) = (word(&answer, "id"), word(&answer, "state"), word(&answer, "label"));
    let mut out = format!("{strong}{id}{strong:#}: {label} ({state})\n");
    for command in answer.get("commands").and_then(Json::as_list).unwrap_or_default() {
        let ready = command.get("ready").and_then(Json::as_bool).unwrap_or_default();
        let (style, mark) = if ready { (style::GOOD, "ready    ") } else { (style::WARNING, "not ready") };
        let to = command.get("to").and_then(Json::as_str).map(|to| format!(" → {}", clean(to))).unwrap_or_default();
        let (kind, label) = (word(command, "kind"), word(command, "label"));
        out.push_str(&format!("  {style}{mark}{style:#} {strong}{kind}{strong:#}: {label}{to}\n"));
        out.push_str(&wants(command.get("missing").and_then(Json::as_list).unwrap_or_default()));
        for advice in command.get("advice").and_then(Json::as_list).unwrap_or_default() {
            out.push_str(&format!("      against practice: {}\n", word(advice, "message")));
        }
    }
    Ok(out)
}
