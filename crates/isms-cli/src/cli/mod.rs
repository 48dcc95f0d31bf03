//! The command line: what can be said on it.

mod document;
mod risk;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use isms::base::AsOf;

pub(crate) use document::{Act, Check, CheckFormat, Diff, FailOn, New, ReportArgs, ReportOptions, Soa, WhatIf};
pub(crate) use risk::{Decide, Matrix, MigrateCriteria, Optimise, Rate, Simulate};

use document::reports_help;

/// Check, rate, treat and drive an ISO/IEC 27001 management system kept as one JSON document.
///
/// `-` in place of a file reads standard input. Exit code: 0 nothing to complain of, 1 faults found or a command refused,
/// 2 could not run.
#[derive(Debug, Parser)]
#[command(name = "isms", version, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Say everything that is wrong with a document
    Check(Check),
    /// Rate every risk of a document, or one likelihood and consequence by themselves
    Rate(Rate),
    /// Say who may accept a level of risk under given criteria
    Decide(Decide),
    /// Show the risk treatment plan
    Treat(Listing),
    /// Show the Statement of Applicability, stated against derived
    Soa(Soa),
    /// Show a report on the whole document: clause verdicts, readiness, calendar, review pack and the others
    #[command(disable_help_subcommand = true, after_help = reports_help())]
    Report(ReportArgs),
    /// Say whether an audit can be faced, with every gap in order of work: `isms report readiness`
    Readiness(ReportOptions),
    /// Say what is due when, and what is late: `isms report calendar`
    Calendar(ReportOptions),
    /// Fill the inputs of a management review from the records: `isms report review-pack`
    ReviewPack(ReportOptions),
    /// Compute the annual loss of the risks measured in money: simulated, or without sampling
    Simulate(Simulate),
    /// Show a risk matrix: where it ranks risks inconsistently, and the nearest matrix that does not
    Matrix(Matrix),
    /// Carry out a command of a lifecycle, or list the commands there are
    Act(Act),
    /// Say what would follow from a change: a control that fails, an action done early, another record
    WhatIf(WhatIf),
    /// Say what each risk would become under other criteria: other scales, another matrix, another method
    MigrateCriteria(MigrateCriteria),
    /// Say which treatment actions to take: what leaves least for a budget, or costs least for a target
    Optimise(Optimise),
    /// Say what changed between two documents and what it means
    Diff(Diff),
    /// List the rules of the checker
    Rules(Plain),
    /// Explain a rule or a fault of shape
    Explain {
        /// Such as RSK010 or `missing_member`
        code: String,
        #[command(flatten)]
        plain: Plain,
    },
    /// Print the JSON Schema of documents, of the records of a register, or of settings
    Schema {
        /// A register, or `settings`
        name: Option<String>,
    },
    /// Write a starter document that says what to fill in
    New(New),
    /// Print a completion script
    Completions {
        /// The shell to complete in
        shell: Shell,
    },
}

/// As of when, and by which settings.
#[derive(Debug, Clone, Args)]
pub(crate) struct When {
    /// The day (2026-03-31) or moment (2026-03-31T09:00:00Z) to judge for; today in UTC if left out
    #[arg(long, value_name = "WHEN")]
    pub(crate) as_of: Option<AsOf>,
}

#[derive(Debug, Args)]
pub(crate) struct Tuned {
    #[command(flatten)]
    pub(crate) when: When,
    /// Settings: severities, choice of rules, thresholds (TOML, or JSON if so named)
    #[arg(long, value_name = "FILE")]
    pub(crate) settings: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// A table, for people
    Human,
    /// The whole answer as JSON
    Json,
    /// Flat rows as JSON
    Rows,
    /// Flat rows as CSV
    Csv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PlainFormat {
    /// For people
    Human,
    /// JSON
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct Plain {
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = PlainFormat::Human)]
    pub(crate) format: PlainFormat,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Listing {
    /// The document
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) when: When,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub(crate) format: ListFormat,
}
