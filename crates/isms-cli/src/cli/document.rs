//! What can be said of the document: checking, reports, work on records, comparing.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use isms::base::nearest;

use super::{Listing, Plain, Tuned};

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// The document
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) tuned: Tuned,
    /// A report of an earlier `check --format json`: only what is not in it counts
    #[arg(long, value_name = "REPORT")]
    pub(crate) baseline: Option<PathBuf>,
    /// The least severity that makes the exit code 1
    #[arg(long, value_enum, value_name = "SEVERITY", default_value_t = FailOn::Error)]
    pub(crate) fail_on: FailOn,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub(crate) format: CheckFormat,
    /// Show each finding by itself, those too that say the same of many places
    #[arg(long)]
    pub(crate) all: bool,
    /// The language of the names of registers (English where there is no translation)
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) locale: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Error,
    Warning,
    Advice,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// With the line of the file, for people
    Human,
    /// The report as JSON
    Json,
    /// Annotations of a GitHub workflow
    Github,
}

/// A report, the document, and what the report is asked for beside the day.
#[derive(Debug, Clone, Args)]
pub(crate) struct ReportArgs {
    /// Which report; with `-` or `_` between its words
    #[arg(value_parser = report_name, hide_possible_values = true)]
    pub(crate) name: &'static isms_boundary::Report,
    #[command(flatten)]
    pub(crate) options: ReportOptions,
}

/// The document, and what a report is asked for beside the day.
#[derive(Debug, Clone, Args)]
pub(crate) struct ReportOptions {
    #[command(flatten)]
    pub(crate) listing: Listing,
    /// Settings: severities, choice of rules, thresholds (TOML, or JSON if so named)
    #[arg(long, value_name = "FILE")]
    pub(crate) settings: Option<PathBuf>,
    /// What else the report asks for, such as `from=2026-01-01`; several of a name make a list
    #[arg(long = "with", value_name = "NAME=VALUE")]
    pub(crate) with: Vec<String>,
}

fn report_name(text: &str) -> Result<&'static isms_boundary::Report, String> {
    let name = text.replace('-', "_");
    isms_boundary::report(&name).ok_or_else(|| {
        match nearest(&name, &mut isms_boundary::REPORTS.iter().map(|report| report.name)) {
            Some(meant) => format!("there is no report `{text}`; perhaps `{}` is meant", meant.replace('_', "-")),
            None => format!("there is no report `{text}`"),
        }
    })
}

pub(super) fn reports_help() -> String {
    let mut help = String::from("Reports:\n");
    for report in isms_boundary::REPORTS {
        help.push_str(&format!("  {:<22} {}\n", report.name.replace('_', "-"), report.summary));
        for arg in report.args.iter().filter(|arg| arg.name != "settings") {
            let needed = if arg.required { " (required)" } else { "" };
            let value = match arg.kind {
                isms_boundary::ArgKind::Word(words) => words.known.join("|"),
                _ => "…".to_owned(),
            };
            help.push_str(&format!("  {:<22}   {}={value}  {}{needed}\n", "", arg.name, arg.summary));
        }
    }
    help
}

#[derive(Debug, Args)]
pub(crate) struct Soa {
    #[command(flatten)]
    pub(crate) listing: Listing,
    /// `iso27001:2022`, `iso27001:2013` or a framework of the document; the document's edition if left out
    #[arg(long, value_name = "ID")]
    pub(crate) framework: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Act {
    /// The document
    pub(crate) file: PathBuf,
    /// The register, such as `nonconformities`
    pub(crate) register: String,
    /// The record, or what is in it: `NC-1`, `R-1/acceptance`, `NC-1/actions/ACT-1`
    pub(crate) id: String,
    /// The command: a JSON file, or `-`
    #[arg(required_unless_present = "list", conflicts_with = "list")]
    pub(crate) command: Option<PathBuf>,
    /// Put the changed document in the place of the file
    #[arg(long, conflicts_with = "list")]
    pub(crate) write: bool,
    /// List the commands there are, and what each still lacks
    #[arg(long)]
    pub(crate) list: bool,
    /// Who would give the command, for a list that considers who may
    #[arg(long, value_name = "PERSON", requires = "list")]
    pub(crate) by: Option<String>,
    #[command(flatten)]
    pub(crate) tuned: Tuned,
    #[command(flatten)]
    pub(crate) plain: Plain,
}

#[derive(Debug, Args)]
pub(crate) struct WhatIf {
    /// The document
    pub(crate) file: PathBuf,
    /// The changes: a JSON file with `controls`, `actions`, `criteria`, `upserts`, `removals`
    pub(crate) changes: PathBuf,
    #[command(flatten)]
    pub(crate) tuned: Tuned,
    #[command(flatten)]
    pub(crate) plain: Plain,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The document before
    pub(crate) before: PathBuf,
    /// The document after
    pub(crate) after: PathBuf,
    #[command(flatten)]
    pub(crate) tuned: Tuned,
    #[command(flatten)]
    pub(crate) plain: Plain,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// The organization's name
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// The edition of ISO/IEC 27001: `iso27001:2022` or `iso27001:2013`
    #[arg(long, default_value = "iso27001:2022")]
    pub(crate) edition: String,
    /// Where to write it; standard output if left out
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace the file if there is one
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
}
