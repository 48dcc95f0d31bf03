//! `isms matrix`.

use anstyle::{AnsiColor, Color, Style};
use isms::base::{Json, Value};
use isms_boundary::call;

use crate::cli::{Matrix, PlainFormat};
use crate::output::Output;
use crate::show::clean;
use crate::source::{Source, arguments, day, moment};
use crate::stop::{Exit, Stop};
use crate::style;

/// What stands behind the level of a cell that is at fault, or that the repair changes.
const MARK: char = '!';

pub(crate) fn run(matrix: &Matrix, output: &mut Output) -> Result<Exit, Stop> {
    let criteria = criteria(matrix)?;
    let preset = matrix.preset.clone().map(Json::from);
    let equal = matrix.equal_widths.then_some(Json::Bool(true));
    let args = arguments(vec![("criteria", criteria), ("preset", preset), ("equal_widths", equal)]);
    let text = call("matrix_quality", &args).map_err(|failure| Stop::refused(failure, None))?;
    let answer = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    match matrix.plain.format {
        PlainFormat::Json => output.raw(&text),
        PlainFormat::Human => output.push(&human(&answer)),
    }
    let passes = answer.get("passes").and_then(Json::as_bool) == Some(true);
    Ok(if passes { Exit::Fine } else { Exit::Faults })
}

/// The criteria of the document that are asked for; `None` where no document is.
fn criteria(matrix: &Matrix) -> Result<Option<Value>, Stop> {
    let Some(file) = &matrix.file else { return Ok(None) };
    let mut workspace = Source::read(file)?.open()?;
    let mut ask = |verb, args: String| -> Result<Value, Stop> {
        let text = workspace.call(verb, &args).map_err(|failure| Stop::refused(failure, None))?;
        Ok(Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?.into_owned())
    };
    if let Some(id) = &matrix.criteria {
        let args = vec![("register", Some(Json::from("risk_criteria"))), ("id", Some(Json::from(id.clone())))];
        return ask("get", arguments(args)).map(Some);
    }
    let as_of = moment(matrix.when.as_of);
    let answer = ask("criteria_in_force", arguments(vec![day(as_of)]))?;
    match answer.get("criteria") {
        Some(criteria) => Ok(Some(criteria.clone())),
        None => Err(Stop::failed(format!("no risk criteria are in force on {as_of}; name some with `--criteria`"))),
    }
}

fn human(answer: &Json<'_>) -> String {
    let (strong, faint) = (style::STRONG, style::FAINT);
    let repair = answer.get("repair");
    let failing: Vec<&Json<'_>> =
        list(answer, "checks").iter().filter(|check| word(check, "verdict") == "fails").collect();
    let marked: Vec<(i64, i64)> = failing.iter().flat_map(|check| list(check, "cells")).filter_map(place).collect();
    let changed: Vec<(i64, i64)> = repair
        .map(|repair| list(repair, "changes"))
        .unwrap_or_default()
        .iter()
        .filter_map(|change| place(change.get("cell")?))
        .collect();
    let mut grids = vec![grid(answer, list(answer, "ranks"), &marked)];
    let mended = repair.map(|repair| list(repair, "ranks")).unwrap_or_default();
    if !mended.is_empty() {
        grids.push(grid(answer, mended, &changed));
    }
    let mut out = String::new();
    if !list(answer, "ranks").is_empty() {
        let titles = ["as it is", "mended"];
        let widths: Vec<usize> =
            grids.iter().map(|grid| grid.iter().map(|line| line.0).max().unwrap_or_default()).collect();
        let heads = titles.iter().zip(&widths).map(|(title, width)| {
            format!("{strong}{title}{strong:#}{}", " ".repeat(width.saturating_sub(title.len())))
        });
        out.push_str(&format!("{}\n", heads.collect::<Vec<_>>().join("    ").trim_end()));
        for row in 0..grids.first().map_or(0, Vec::len) {
            let mut line = String::new();
            for (grid, width) in grids.iter().zip(&widths) {
                let (shown, text) = grid.get(row).map_or((0, ""), |(shown, text)| (*shown, text.as_str()));
                line.push_str(&format!("{text}{}    ", " ".repeat(width.saturating_sub(shown))));
            }
            out.push_str(&format!("{}\n", line.trim_end()));
        }
        out.push_str(&format!(
            "{faint}likelihood upwards, consequence to the right; {MARK} a cell at fault, or changed{faint:#}\n"
        ));
        let equal = word(answer, "widths") == "equal_widths";
        let widths = if equal { "levels are taken as equally wide" } else { "levels are as wide as their bounds say" };
        out.push_str(&format!("{faint}{widths}: {}{faint:#}\n\n", word(answer, "widths_why")));
    }
    for check in list(answer, "checks") {
        let (verdict, id, name) = (word(check, "verdict"), word(check, "id"), word(check, "name"));
        let (colour, verdict) = match verdict.as_str() {
            "passes" => (style::GOOD, "passes"),
            "fails" => (style::ERROR, "fails"),
            "note" => (style::ADVICE, "note"),
            _ => (style::FAINT, "does not apply"),
        };
        out.push_str(&format!(
            "{strong}{id:5}{strong:#} {colour}{verdict:14}{colour:#} {name}: {}\n",
            word(check, "found")
        ));
        if let Some(mend) = check.get("mend").and_then(Json::as_str).filter(|_| verdict == "fails") {
            out.push_str(&format!("{:21}to mend it: {}\n", "", clean(mend)));
        }
    }
    out.push_str(&format!("\n{}\n", repair.map(|repair| word(repair, "says")).unwrap_or_default()));
    out
}

/// The lines of a matrix, the highest likelihood first, each with how wide it shows.
fn grid(answer: &Json<'_>, ranks: &[Json<'_>], marked: &[(i64, i64)]) -> Vec<(usize, String)> {
    let name = |member: &str, rank: usize| {
        let label = list(answer, member).get(rank).and_then(Json::as_str);
        label.map_or_else(|| rank.to_string(), clean)
    };
    let columns = ranks.first().and_then(Json::as_list).map_or(0, <[Json<'_>]>::len);
    let number = |rank: &Json<'_>| int(rank).unwrap_or_default();
    let all = || ranks.iter().filter_map(Json::as_list).flatten().map(number);
    let levels = list(answer, "levels")
        .len()
        .max(all().max().and_then(|most| usize::try_from(most).ok()).unwrap_or_default() + 1);
    let level_names: Vec<String> = (0..levels).map(|rank| name("levels", rank)).collect();
    let head: Vec<String> = (0..columns).map(|column| name("consequence", column)).collect();
    let wide = |texts: &[String]| texts.iter().map(|text| text.chars().count()).max().unwrap_or_default();
    let side: Vec<String> = (0..ranks.len()).map(|row| name("likelihood", row)).collect();
    let (left, cell) = (wide(&side), (wide(&level_names) + 2).max(wide(&head)));
    let mut lines = Vec::new();
    for (row, cells) in ranks.iter().enumerate().rev() {
        let mut text = format!("{:left$}", side.get(row).map_or("", String::as_str));
        for (column, rank) in cells.as_list().unwrap_or_default().iter().enumerate() {
            let rank = usize::try_from(number(rank)).unwrap_or_default();
            let here = (i64::try_from(row).unwrap_or(-1), i64::try_from(column).unwrap_or(-1));
            let mark = if marked.contains(&here) { MARK } else { ' ' };
            let (style, level) = (colour(rank, levels), level_names.get(rank).map_or("", String::as_str));
            let shown = format!("{level} {mark}");
            text.push_str(&format!(" {style}{shown:cell$}{style:#}"));
        }
        lines.push((left + columns * (cell + 1), text));
    }
    let head: String = head.iter().map(|name| format!(" {name:cell$}")).collect();
    lines.push((left + columns * (cell + 1), format!("{:left$}{head}", "")));
    lines
}

/// Green for the lowest level, red for the highest, between them yellow and, above the middle, magenta.
fn colour(rank: usize, levels: usize) -> Style {
    let ground = match (rank, rank * 2 > levels.saturating_sub(1)) {
        (0, _) => AnsiColor::Green,
        (rank, _) if rank + 1 == levels => AnsiColor::Red,
        (_, false) => AnsiColor::Yellow,
        (_, true) => AnsiColor::Magenta,
    };
    Style::new().fg_color(Some(Color::Ansi(AnsiColor::Black))).bg_color(Some(Color::Ansi(ground)))
}

fn place(cell: &Json<'_>) -> Option<(i64, i64)> {
    Some((int(cell.get("row")?)?, int(cell.get("column")?)?))
}

fn int(json: &Json<'_>) -> Option<i64> {
    if let Json::Int(number) = json { Some(*number) } else { None }
}

fn word(json: &Json<'_>, name: &str) -> String {
    clean(json.get(name).and_then(Json::as_str).unwrap_or_default())
}

fn list<'j>(json: &'j Json<'_>, name: &str) -> &'j [Json<'j>] {
    json.get(name).and_then(Json::as_list).unwrap_or_default()
}
