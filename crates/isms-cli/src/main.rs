//! The `isms` command.

mod act;
mod changes;
mod check;
mod cli;
mod decide;
mod files;
mod listing;
mod locate;
mod matrix;
mod migrate;
mod optimise;
mod output;
mod pictures;
mod reference;
mod report;
mod show;
mod simulate;
mod source;
mod splice;
mod stop;
mod style;
mod table;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use cli::{CheckFormat, Cli, Command, ListFormat, PlainFormat, ReportArgs};
use output::Output;
use stop::{Exit, Stop};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let machine = wants_json(&cli.command);
    let annotate = matches!(&cli.command, Command::Check(check) if check.format == CheckFormat::Github);
    let mut output = Output::default();
    let exit = match run(&cli.command, &mut output) {
        Ok(exit) => exit,
        Err(stop) => {
            match (&stop.json, &stop.annotations) {
                (Some(json), _) if machine => output.raw(json),
                (_, Some(annotations)) if annotate => output.raw(annotations.trim_end()),
                _ if stop.exit == Exit::Faults && matches!(cli.command, Command::Check(_)) => output.push(&stop.human),
                _ => output.aside(&stop.human),
            }
            stop.exit
        }
    };
    match output.flush() {
        Ok(()) => exit.into(),
        Err(_) => Exit::CouldNotRun.into(),
    }
}

fn run(command: &Command, output: &mut Output) -> Result<Exit, Stop> {
    match command {
        Command::Check(check) => check::run(check, output),
        Command::Rate(rate) => listing::rate(rate, output),
        Command::Decide(asked) => decide::decide(asked, output),
        Command::Treat(listing) => listing::treat(listing, output),
        Command::Soa(soa) => listing::soa(soa, output),
        Command::Report(report) => report::run(report.name, &report.options, output),
        Command::Readiness(options) => report::named("readiness", options, output),
        Command::Calendar(options) => report::named("calendar", options, output),
        Command::ReviewPack(options) => report::named("review_pack", options, output),
        Command::Simulate(asked) => simulate::run(asked, output),
        Command::Matrix(matrix) => matrix::run(matrix, output),
        Command::Act(act) => act::run(act, output),
        Command::WhatIf(what_if) => changes::what_if(what_if, output),
        Command::MigrateCriteria(migrate) => migrate::criteria(migrate, output),
        Command::Optimise(asked) => optimise::optimise(asked, output),
        Command::Diff(diff) => changes::diff(diff, output),
        Command::Rules(plain) => reference::rules(plain, output),
        Command::Explain { code, plain } => reference::explain(code, plain, output),
        Command::Schema { name } => reference::schema(name.as_deref(), output),
        Command::New(new) => files::new(new, output),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "isms", &mut script);
            output.raw(String::from_utf8_lossy(&script).trim_end());
            Ok(Exit::Fine)
        }
    }
}

/// Whether a failure is to be printed as JSON too.
fn wants_json(command: &Command) -> bool {
    let list = |format: ListFormat| matches!(format, ListFormat::Json | ListFormat::Rows);
    match command {
        Command::Check(check) => check.format == CheckFormat::Json,
        Command::Rate(rate) => list(rate.format),
        Command::Decide(asked) => asked.plain.format == PlainFormat::Json,
        Command::Treat(listing) => list(listing.format),
        Command::Soa(soa) => list(soa.listing.format),
        Command::MigrateCriteria(migrate) => list(migrate.listing.format),
        Command::Report(ReportArgs { options, .. })
        | Command::Readiness(options)
        | Command::Calendar(options)
        | Command::ReviewPack(options) => list(options.listing.format),
        Command::Simulate(asked) => list(asked.format),
        Command::Matrix(matrix) => matrix.plain.format == PlainFormat::Json,
        Command::Act(act) => act.plain.format == PlainFormat::Json,
        Command::Optimise(asked) => asked.plain.format == PlainFormat::Json,
        Command::WhatIf(what_if) => what_if.plain.format == PlainFormat::Json,
        Command::Diff(diff) => diff.plain.format == PlainFormat::Json,
        Command::Rules(plain) | Command::Explain { plain, .. } => plain.format == PlainFormat::Json,
        Command::Schema { .. } | Command::New(_) | Command::Completions { .. } => false,
    }
}
