//! `isms report`: every report of the library by its name.

use isms::base::{Json, Value};
use isms_boundary::{Arg, ArgKind, Report};

use crate::cli::{ListFormat, ReportOptions};
use crate::output::Output;
use crate::pictures;
use crate::source::{Source, arguments, day, moment, settings};
use crate::stop::{Exit, Stop};
use crate::table;

/// The report of that name.
pub(crate) fn named(name: &str, asked: &ReportOptions, output: &mut Output) -> Result<Exit, Stop> {
    let report = isms_boundary::report(name).ok_or_else(|| Stop::failed(format!("there is no report `{name}`")))?;
    run(report, asked, output)
}

pub(crate) fn run(report: &Report, asked: &ReportOptions, output: &mut Output) -> Result<Exit, Stop> {
    let listing = &asked.listing;
    let rows = matches!(listing.format, ListFormat::Rows | ListFormat::Csv);
    if rows && report.table.is_none() {
        return Err(Stop::failed(format!("`{}` is no table: ask for `human` or `json`", report.name)));
    }
    let mut args = vec![day(moment(listing.when.as_of))];
    args.extend(rows.then_some(("rows", Some(Json::Bool(true)))));
    if let Some(settings) = settings(asked.settings.as_deref())? {
        if report.args.iter().all(|arg| arg.kind != ArgKind::Settings) {
            return Err(Stop::failed(format!("`{}` takes no settings", report.name)));
        }
        args.push(("settings", Some(settings)));
    }
    for given in &asked.with {
        with(report.args, given, &mut args)?;
    }
    let mut workspace = Source::read(&listing.file)?.open()?;
    let text = workspace.call(report.name, &arguments(args.clone())).map_err(|failure| Stop::refused(failure, None))?;
    match listing.format {
        ListFormat::Json | ListFormat::Rows => output.raw(&text),
        ListFormat::Csv => {
            let answer = parsed(&text)?;
            let rows = answer.as_list().unwrap_or_default();
            output.raw(table::csv(&columns(rows), rows).trim_end());
        }
        ListFormat::Human => {
            let mut answer = parsed(&text)?;
            if pictures::KNOWN.contains(&report.name) {
                args.push(("rows", Some(Json::Bool(true))));
                let rows =
                    workspace.call(report.name, &arguments(args)).map_err(|failure| Stop::refused(failure, None))?;
                output.push(&pictures::draw(report.name, &answer, parsed(&rows)?.as_list().unwrap_or_default()));
                return Ok(Exit::Fine);
            }
            let items = report.table.and_then(|table| answer.take(table));
            let mut outline = String::new();
            table::outline(&answer, 0, &mut outline);
            output.push(&outline);
            if let Some(items) = &items {
                let rows = items.as_list().unwrap_or_default();
                let shown = columns(rows);
                let plain = |column: &&str| rows.iter().all(|row| row.get(column).is_none_or(is_plain));
                output.push("\n");
                let shown: Vec<&str> = shown.into_iter().filter(|column| plain(column)).collect();
                output.push(&table::human(&shown, rows, table::WIDE));
            }
        }
    }
    Ok(Exit::Fine)
}

/// Adds one `NAME=VALUE`.
fn with(known: &[Arg], given: &str, args: &mut Vec<(&'static str, Option<Value>)>) -> Result<(), Stop> {
    let Some((name, value)) = given.split_once('=') else {
        return Err(Stop::failed(format!("`{given}` is not of the form NAME=VALUE")));
    };
    let Some(arg) = known.iter().find(|arg| arg.name == name && arg.kind != ArgKind::Settings) else {
        let names: Vec<&str> = known.iter().map(|arg| arg.name).filter(|name| *name != "settings").collect();
        return Err(Stop::failed(format!("`{name}` is not one of: {}", names.join(", "))));
    };
    let text = Json::from(value.to_owned());
    let value = match arg.kind {
        ArgKind::Count => value.parse::<i64>().map_or(text, Json::Int),
        ArgKind::Texts => {
            if let Some((_, Some(Json::List(items)))) = args.iter_mut().find(|(given, _)| *given == arg.name) {
                items.push(text);
                return Ok(());
            }
            Json::List(vec![text])
        }
        ArgKind::AsOf | ArgKind::Day | ArgKind::Text | ArgKind::Word(_) | ArgKind::Settings => text,
    };
    args.push((arg.name, Some(value)));
    Ok(())
}

fn parsed(text: &str) -> Result<Value, Stop> {
    Json::parse(text).map(Json::into_owned).map_err(|error| Stop::failed(error.to_string()))
}

/// The members of the rows, in the order in which they first come.
fn columns<'r>(rows: &'r [Json<'_>]) -> Vec<&'r str> {
    let mut columns: Vec<&str> = Vec::new();
    for (name, _) in rows.iter().filter_map(Json::as_map).flatten() {
        if !columns.contains(&name.as_ref()) {
            columns.push(name);
        }
    }
    columns
}

/// Whether a cell of a table can hold it.
fn is_plain(value: &Json<'_>) -> bool {
    match value {
        Json::Map(_) => false,
        Json::List(items) => items.iter().all(|item| item.as_map().is_none()),
        _ => true,
    }
}
