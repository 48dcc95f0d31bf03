//! `isms simulate`: the annual loss of scenarios, as a table and a curve.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use isms::base::{Json, Value, write};
use isms_boundary::{Simulation, call};

use crate::cli::{ListFormat, Simulate};
use crate::output::Output;
use crate::show::clean;
use crate::source::{Source, arguments, day, moment};
use crate::stop::{Exit, Stop};
use crate::{style, table};

/// The columns of a scenario as a flat row.
const COLUMNS: &[&str] = &[
    "id",
    "title",
    "owner",
    "category",
    "loss_events",
    "per_event",
    "mean",
    "mean_error",
    "sd",
    "no_loss",
    "value_at_risk_95",
    "value_at_risk_99",
    "share_of_mean",
    "share_of_mean_error",
    "share_of_tail",
    "share_of_tail_error",
];

/// What of a request is said on the command line.
const OPTIONS: &[&str] = &["years", "seed", "levels", "losses", "tail_level", "within", "threads"];

pub(crate) fn run(asked: &Simulate, output: &mut Output) -> Result<Exit, Stop> {
    let (scenarios, tolerance) = scenarios(asked, output)?;
    let numbers =
        |given: &[f64]| (!given.is_empty()).then(|| Json::List(given.iter().copied().map(number).collect::<Vec<_>>()));
    let mut args = vec![
        ("scenarios", Some(scenarios)),
        ("tolerance", tolerance),
        ("levels", numbers(&asked.levels)),
        ("losses", numbers(&asked.losses)),
        ("tail_level", asked.tail_level.map(number)),
    ];
    let text = if asked.exact {
        call("annual_loss", &arguments(args)).map_err(|failure| Stop::refused(failure, None))?
    } else {
        let whole = |number: u64| Some(Json::Int(i64::try_from(number).unwrap_or(i64::MAX)));
        args.extend([
            ("years", whole(asked.years)),
            ("seed", whole(asked.seed)),
            ("threads", whole(asked.threads)),
            ("within", asked.within.map(number)),
        ]);
        simulated(&arguments(args))?
    };
    if asked.format == ListFormat::Json {
        output.raw(&text);
        return Ok(Exit::Fine);
    }
    let answer = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    let rows: Vec<Json<'_>> =
        answer.get("scenarios").and_then(Json::as_list).unwrap_or_default().iter().map(row).collect();
    match asked.format {
        ListFormat::Rows => output.raw(&write::compact(&Json::List(rows))),
        ListFormat::Csv => output.raw(table::csv(COLUMNS, &rows).trim_end()),
        _ => output.push(&human(&answer, &rows)),
    }
    Ok(Exit::Fine)
}

/// The scenarios of what was given, and the tolerance for loss of the criteria in force if it was a document.
fn scenarios(asked: &Simulate, output: &mut Output) -> Result<(Value, Option<Value>), Stop> {
    let source = Source::read(&asked.file)?;
    let given = Json::parse(source.text()?).ok().map(Json::into_owned);
    let member = |name: &str| given.as_ref().and_then(|given| given.get(name));
    if member("format").is_none() {
        if let Some(scenarios) = member("scenarios") {
            if let Some(name) = OPTIONS.iter().find(|name| member(name).is_some()) {
                let option = name.replace('_', "-");
                let message = format!("`{name}` in a file of scenarios has no effect: use --{option}");
                return Err(Stop::failed(message));
            }
            return Ok((scenarios.clone(), member("tolerance").cloned()));
        }
        let pyfair = member("type").and_then(Json::as_str).is_some_and(|kind| kind.starts_with("Fair"));
        if let Some(model) = given.as_ref().filter(|_| pyfair) {
            let Some(currency) = &asked.currency else {
                return Err(Stop::failed("a model of pyfair has no currency: say which with --currency".to_owned()));
            };
            return Ok((pyfair_scenarios(model, currency, output)?, None));
        }
    }
    let mut workspace = source.open()?;
    let as_of = moment(asked.when.as_of);
    let stage = asked.stage.clone().map(Json::from);
    let mut ask = |verb: &str, args| {
        let text = workspace.call(verb, &arguments(args)).map_err(|failure| Stop::refused(failure, Some(&source)))?;
        Json::parse(&text).map(Json::into_owned).map_err(|error| Stop::failed(error.to_string()))
    };
    let mut found = ask("loss_scenarios", vec![day(as_of), ("stage", stage)])?;
    let scenarios = found.take("scenarios").unwrap_or_else(|| Json::List(Vec::new()));
    if scenarios.as_list().is_none_or(<[_]>::is_empty) {
        let message =
            "no risk of the document is measured in money on that day and at that stage: see `quantified` in a risk";
        return Err(Stop::failed(message.to_owned()));
    }
    let without = found.get("unquantified").and_then(Json::as_list).unwrap_or_default().len();
    if without > 0 {
        output.aside(&format!("{without} risks have no scenario and count for nothing here\n"));
    }
    let mut criteria = ask("criteria_in_force", vec![day(as_of)])?;
    let tolerance = criteria.take("criteria").and_then(|mut criteria| criteria.take("loss_tolerance"));
    Ok((scenarios, tolerance))
}

/// The scenarios of a model of pyfair; its notes go to standard error.
fn pyfair_scenarios(model: &Value, currency: &str, output: &mut Output) -> Result<Value, Stop> {
    let args = arguments(vec![("model", Some(model.clone())), ("currency", Some(Json::from(currency.to_owned())))]);
    let text = call("import_pyfair", &args).map_err(|failure| Stop::refused(failure, None))?;
    let found = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    let mut scenarios = Vec::new();
    for (index, scenario) in found.get("scenarios").and_then(Json::as_list).unwrap_or_default().iter().enumerate() {
        let name = scenario.get("name").and_then(Json::as_str).unwrap_or_default();
        for note in scenario.get("notes").and_then(Json::as_list).unwrap_or_default() {
            output.aside(&format!("{name}: {}\n", clean(&table::cell(note.get("text")))));
        }
        let mut measured = Json::map();
        measured.put("id", format!("M-{}", index + 1));
        measured.put("title", name.to_owned());
        measured.put("scenario", scenario.get("scenario").cloned().unwrap_or(Json::Null).into_owned());
        scenarios.push(measured);
    }
    Ok(Json::List(scenarios))
}

/// The answer of a simulation; on a terminal a line of progress is shown while it runs.
fn simulated(args: &str) -> Result<String, Stop> {
    let refused = |failure| Stop::refused(failure, None);
    let mut simulation = Simulation::open(args).map_err(refused)?;
    let shown = std::io::stderr().is_terminal();
    let (began, mut step, mut told) = (Instant::now(), 1 << 16, false);
    loop {
        let before = Instant::now();
        let (done, total) = simulation.step(step);
        // Steps of about a tenth of a second, whatever the scenarios cost.
        let took = before.elapsed().max(Duration::from_micros(100));
        step = (step as f64 * (0.1 / took.as_secs_f64()).clamp(0.25, 4.0)) as u64;
        if done >= total {
            break;
        }
        if shown && began.elapsed() > Duration::from_secs(1) {
            told = true;
            let left = began.elapsed().as_secs_f64() * (total - done) as f64 / done.max(1) as f64;
            let line = format!("\r{:>5.1} %, {left:.0} s left ", 100.0 * done as f64 / total as f64);
            let mut stderr = std::io::stderr().lock();
            let _ = stderr.write_all(line.as_bytes()).and_then(|()| stderr.flush());
        }
    }
    if told {
        let _ = std::io::stderr().write_all(b"\r                             \r");
    }
    simulation.result().map_err(refused)
}

fn value(figure: Option<&Json<'_>>, member: &str) -> Option<f64> {
    match figure?.get(member)? {
        Json::Int(value) => Some(*value as f64),
        Json::Float(value) => Some(*value),
        _ => None,
    }
}

/// The value at risk at a level.
fn at_level(loss: &Json<'_>, level: f64) -> Option<f64> {
    let levels = loss.get("levels")?.as_list()?;
    let found = levels.iter().find(|found| value(Some(found), "probability") == Some(level))?;
    value(found.get("value_at_risk"), "value")
}

fn number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 9e15 { Json::Int(value as i64) } else { Json::Float(value) }
}

fn row<'r>(scenario: &'r Json<'_>) -> Json<'r> {
    let mut row = Json::map();
    let loss = scenario.get("loss");
    for name in ["id", "title", "owner", "category", "loss_events", "per_event"] {
        if let Some(cell) = scenario.get(name) {
            row.put(COLUMNS.iter().find(|column| **column == name).copied().unwrap_or_default(), cell.borrowed());
        }
    }
    let figure = |name: &str, member: &str| value(loss.and_then(|loss| loss.get(name)), member);
    let figures = [
        ("mean", figure("mean", "value")),
        ("mean_error", figure("mean", "error")),
        ("sd", figure("sd", "value")),
        ("no_loss", figure("no_loss", "value")),
        ("value_at_risk_95", loss.and_then(|loss| at_level(loss, 0.95))),
        ("value_at_risk_99", loss.and_then(|loss| at_level(loss, 0.99))),
        ("share_of_mean", value(scenario.get("share_of_mean"), "value")),
        ("share_of_mean_error", value(scenario.get("share_of_mean"), "error")),
        ("share_of_tail", value(scenario.get("share_of_tail"), "value")),
        ("share_of_tail_error", value(scenario.get("share_of_tail"), "error")),
    ];
    for (name, cell) in figures {
        if let Some(cell) = cell {
            row.put(name, number(cell));
        }
    }
    row
}

/// An amount for people: no fraction, thousands apart.
fn amount(value: f64) -> String {
    let digits = format!("{:.0}", value.abs());
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            out.push(' ');
        }
        out.push(digit);
    }
    if value < 0.0 { format!("-{out}") } else { out }
}

fn human(answer: &Json<'_>, rows: &[Json<'_>]) -> String {
    let strong = style::STRONG;
    let currency = answer.get("currency").and_then(Json::as_str).unwrap_or_default();
    let portfolio = answer.get("portfolio");
    let how = match (value(Some(answer), "years"), value(Some(answer), "seed")) {
        (Some(years), Some(seed)) => {
            format!("{} simulated years, seed {seed:.0}; ± is one standard error", amount(years))
        }
        _ => "computed without sampling; ± bounds the error".to_owned(),
    };
    let mut out = format!("{strong}Annual loss in {currency}{strong:#} ({how})\n\n");
    let mut line = |name: &str, figure: Option<&Json<'_>>| {
        if let Some(found) = value(figure, "value") {
            let error = value(figure, "error").map(|error| format!(" ± {}", amount(error))).unwrap_or_default();
            out.push_str(&format!("{name:<22}{:>18}{error}\n", amount(found)));
        }
    };
    line("mean", portfolio.and_then(|all| all.get("mean")));
    line("standard deviation", portfolio.and_then(|all| all.get("sd")));
    let levels = portfolio.and_then(|all| all.get("levels")).and_then(Json::as_list).unwrap_or_default();
    for (what, figure) in [("value at risk", "value_at_risk"), ("mean beyond", "tail_value_at_risk")] {
        for level in levels {
            line(&format!("{what} {}", percentage(level)), level.get(figure));
        }
    }
    if let Some(none) = value(portfolio.and_then(|all| all.get("no_loss")), "value") {
        out.push_str(&format!("{:<22}{:>17.1} %\n", "a year without loss", 100.0 * none));
    }
    let cells: Vec<Json<'_>> = rows.iter().map(shown).collect();
    let columns =
        ["id", "title", "owner", "events_a_year", "an_event", "mean", "at_risk_95", "share_of_mean", "share_of_tail"];
    out.push_str(&format!("\n{}", table::human(&columns, &cells, table::NARROW)));
    let curve = portfolio.and_then(|all| all.get("curve")).and_then(Json::as_list).unwrap_or_default();
    out.push_str(&format!("\n{strong}Loss exceedance{strong:#}: how likely a year loses more\n{}", plot(curve)));
    let needed = answer.get("needed").and_then(Json::as_list).unwrap_or_default();
    if !needed.is_empty() {
        out.push_str(&format!("\n{strong}Years enough{strong:#} for the standard error wanted\n"));
    }
    for row in needed {
        let what = match row.get("figure").and_then(Json::as_str).unwrap_or_default() {
            "mean" => "mean".to_owned(),
            "sd" => "standard deviation".to_owned(),
            "value_at_risk" => format!("value at risk {}", percentage(row)),
            _ => format!("mean beyond {}", percentage(row)),
        };
        let years = value(Some(row), "years").map_or_else(|| "not known".to_owned(), amount);
        let wanted = amount(value(Some(row), "wanted").unwrap_or_default());
        let reached = if row.get("enough") == Some(&Json::Bool(true)) { ", reached" } else { "" };
        out.push_str(&format!("{what:<22}{years:>18} for ± {wanted}{reached}\n"));
    }
    let points = answer.get("tolerance").and_then(Json::as_list).unwrap_or_default();
    if !points.is_empty() {
        out.push_str(&format!("\n{strong}Tolerance{strong:#}\n"));
    }
    for point in points {
        let standing = point.get("standing").and_then(Json::as_str).unwrap_or_default();
        let mark = match standing {
            "within" => style::GOOD,
            "crossed" => style::ERROR,
            _ => style::WARNING,
        };
        let percent = |name| 100.0 * value(Some(point), name).unwrap_or_default();
        out.push_str(&format!(
            "{mark}{standing:<9}{mark:#} more than {} in a year: {:.2} % likely, {:.2} % tolerated\n",
            amount(value(Some(point), "loss").unwrap_or_default()),
            100.0 * value(point.get("probability"), "value").unwrap_or_default(),
            percent("tolerated"),
        ));
    }
    out
}

/// The level of a row in percent, with as many digits as it has.
fn percentage(row: &Json<'_>) -> String {
    let percent = format!("{:.6}", 100.0 * value(Some(row), "probability").unwrap_or_default());
    format!("{} %", percent.trim_end_matches('0').trim_end_matches('.'))
}

/// A row as people read it.
fn shown<'r>(row: &'r Json<'_>) -> Json<'r> {
    let mut cells = Json::map();
    for name in ["id", "title", "owner"] {
        if let Some(cell) = row.get(name) {
            cells.put(name, cell.borrowed());
        }
    }
    let cell = |name: &str| value(Some(row), name);
    let share = |name: &str, error: &str| {
        let error = cell(error).map(|error| format!(" ± {:.2}", 100.0 * error)).unwrap_or_default();
        cell(name).map(|share| format!("{:.2}{error} %", 100.0 * share))
    };
    for (to, text) in [
        ("events_a_year", cell("loss_events").map(|events| format!("{events:.2}"))),
        ("an_event", cell("per_event").map(amount)),
        ("mean", cell("mean").map(amount)),
        ("at_risk_95", cell("value_at_risk_95").map(amount)),
        ("share_of_mean", share("share_of_mean", "share_of_mean_error")),
        ("share_of_tail", share("share_of_tail", "share_of_tail_error")),
    ] {
        if let Some(text) = text {
            cells.put(to, text);
        }
    }
    cells
}

/// The curve as bars: a line for each of a few points, evenly spread over those there are.
fn plot(curve: &[Json<'_>]) -> String {
    const LINES: usize = 20;
    const WIDTH: f64 = 50.0;
    let mut out = String::new();
    let step = curve.len().div_ceil(LINES).max(1);
    for (at, point) in curve.iter().enumerate() {
        if at % step != 0 && at + 1 != curve.len() {
            continue;
        }
        let (Some(loss), Some(probability)) = (value(Some(point), "loss"), value(point.get("probability"), "value"))
        else {
            continue;
        };
        let bar = "█".repeat((WIDTH * probability).round() as usize);
        out.push_str(&format!("{:>18} {:>6.2} % {bar}\n", amount(loss), 100.0 * probability));
    }
    out
}
