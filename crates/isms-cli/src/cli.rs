//! The command line: what can be said on it.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use isms::base::AsOf;

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

fn finite(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|number: &f64| number.is_finite()).ok_or_else(|| "expected a number".to_owned())
}

fn report_name(text: &str) -> Result<&'static isms_boundary::Report, String> {
    let name = text.replace('-', "_");
    isms_boundary::report(&name).ok_or_else(|| format!("there is no report `{text}`"))
}

fn reports_help() -> String {
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

#[derive(Debug, Args)]
pub(crate) struct Rate {
    /// The document whose risks are rated
    #[arg(required_unless_present_any = ["preset", "criteria"], conflicts_with_all = ["preset", "criteria", "likelihood", "consequence", "factor"])]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) when: When,
    /// Rate by published criteria, such as `nist_800_30_i2`
    #[arg(long, value_name = "NAME", conflicts_with = "criteria")]
    pub(crate) preset: Option<String>,
    /// Rate by the criteria in a file: one record of `risk_criteria`
    #[arg(long, value_name = "FILE")]
    pub(crate) criteria: Option<PathBuf>,
    /// The level of likelihood
    #[arg(short, long, value_name = "LEVEL")]
    pub(crate) likelihood: Option<String>,
    /// The level of consequence, for one criterion or for the whole; may be repeated
    #[arg(short, long, value_name = "[CRITERION=]LEVEL")]
    pub(crate) consequence: Vec<String>,
    /// A named input of the method, such as `skill_level=5` or `initiation=high`; may be repeated
    #[arg(short, long, value_name = "FACTOR=VALUE")]
    pub(crate) factor: Vec<String>,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub(crate) format: ListFormat,
}

impl Rate {
    /// The document to rate and how, if it is one.
    pub(crate) fn listing(&self) -> Option<Listing> {
        let file = self.file.clone()?;
        Some(Listing { file, when: self.when.clone(), format: self.format })
    }
}

#[derive(Debug, Args)]
pub(crate) struct Decide {
    /// The criteria: a file with one record of `risk_criteria`
    #[arg(long, value_name = "FILE")]
    pub(crate) criteria: PathBuf,
    /// The level of risk
    #[arg(short, long, value_name = "LEVEL")]
    pub(crate) level: String,
    /// The category of the risk
    #[arg(long, value_name = "CATEGORY")]
    pub(crate) category: Option<String>,
    /// What the risk concerns, such as `units/sales`, the nearest first; may be repeated
    #[arg(long, value_name = "REGISTER/ID")]
    pub(crate) scope: Vec<String>,
    /// The role that wants to accept it
    #[arg(long, value_name = "ROLE", conflicts_with = "as_owner")]
    pub(crate) authority: Option<String>,
    /// It is the risk owner who wants to accept it
    #[arg(long)]
    pub(crate) as_owner: bool,
    /// The day
    #[command(flatten)]
    pub(crate) when: When,
    #[command(flatten)]
    pub(crate) plain: Plain,
}

#[derive(Debug, Args)]
pub(crate) struct Matrix {
    /// The document
    #[arg(required_unless_present = "preset", conflicts_with = "preset")]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) when: When,
    /// Which risk criteria of the document; those in force if left out
    #[arg(long, value_name = "ID", conflicts_with = "preset")]
    pub(crate) criteria: Option<String>,
    /// Published criteria instead of a document, such as `nist_800_30_i2`
    #[arg(long, value_name = "NAME")]
    pub(crate) preset: Option<String>,
    /// Take all levels of a scale as equally wide, whatever bounds the scales give
    #[arg(long)]
    pub(crate) equal_widths: bool,
    #[command(flatten)]
    pub(crate) plain: Plain,
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
pub(crate) struct Simulate {
    /// The document; or scenarios alone: `{"scenarios": [{"id": …, "scenario": …}]}`; or a model of pyfair
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) when: When,
    /// Which stage of each risk: inherent, current, target or residual; what it is now if left out
    #[arg(long, value_name = "STAGE")]
    pub(crate) stage: Option<String>,
    /// How many years to simulate
    #[arg(long, value_name = "YEARS", default_value_t = 1_000_000, conflicts_with = "exact")]
    pub(crate) years: u64,
    /// The seed of the random numbers: the same seed gives the same answer to the last bit
    #[arg(long, value_name = "NUMBER", default_value_t = 0, conflicts_with = "exact")]
    pub(crate) seed: u64,
    /// Compute without sampling, with bounds of the error
    #[arg(long)]
    pub(crate) exact: bool,
    /// Levels of value at risk, such as 0.9,0.995; 0.5, 0.75, 0.9, 0.95, 0.99 and 0.999 if left out
    #[arg(long, value_name = "LEVEL", value_delimiter = ',', value_parser = finite, allow_negative_numbers = true)]
    pub(crate) levels: Vec<f64>,
    /// Losses at which to read the exceedance curve; the percentiles if left out
    #[arg(long, value_name = "AMOUNT", value_delimiter = ',', value_parser = finite, allow_negative_numbers = true)]
    pub(crate) losses: Vec<f64>,
    /// Above which level years count as the tail, of which each scenario has a share; 0.95 if left out
    #[arg(long, value_name = "LEVEL", value_parser = finite, allow_negative_numbers = true, conflicts_with = "exact")]
    pub(crate) tail_level: Option<f64>,
    /// The standard error wanted, as a share of each figure, such as 0.01: says how many years reach it
    #[arg(long, value_name = "SHARE", value_parser = finite, allow_negative_numbers = true, conflicts_with = "exact")]
    pub(crate) within: Option<f64>,
    /// The currency of a model of pyfair, which has none
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,
    /// How many threads; as many as the processor has if left out. It changes no answer
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) threads: u64,
    /// How to print the answer: the table and csv have a row a scenario
    #[arg(long, value_enum, default_value_t = ListFormat::Human)]
    pub(crate) format: ListFormat,
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
pub(crate) struct MigrateCriteria {
    #[command(flatten)]
    pub(crate) listing: Listing,
    /// The new criteria: the id of criteria in the document, or a file with one record of `risk_criteria`
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) to: String,
    /// Which level takes the place of another, on the scale `likelihood`, `consequence` or `levels`; may be repeated. A level that
    /// is not named becomes the one of the same id
    #[arg(long, value_name = "SCALE:OLD=NEW")]
    pub(crate) map: Vec<String>,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("asked").required(true)))]
pub(crate) struct Optimise {
    /// The document
    pub(crate) file: PathBuf,
    /// The most the plan may cost: asked is what leaves least
    #[arg(long, value_name = "AMOUNT", allow_negative_numbers = true, group = "asked")]
    pub(crate) budget: Option<String>,
    /// The most that may remain (of an annual loss, in whole units of the currency): asked is what costs least
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true, group = "asked")]
    pub(crate) target: Option<u64>,
    /// `over`: risks over their acceptance criterion; `weighted`: the weights of all levels; `annual-loss`: the expected annual losses
    /// of the risks with a loss scenario
    #[arg(long, value_name = "GOAL")]
    pub(crate) goal: Option<String>,
    /// What a level weighs, such as high=3; its rank if left out
    #[arg(long, value_name = "LEVEL=WEIGHT")]
    pub(crate) weight: Vec<String>,
    /// The currency of budget and answer
    #[arg(long, value_name = "CURRENCY")]
    pub(crate) currency: Option<String>,
    /// What another currency is worth, such as USD=0.92
    #[arg(long, value_name = "CURRENCY=RATE")]
    pub(crate) rate: Vec<String>,
    /// Count the running costs of controls for so many years
    #[arg(long, value_name = "YEARS")]
    pub(crate) years: Option<u64>,
    /// An action that has to be taken, such as R-1/T-2
    #[arg(long, value_name = "ACTION")]
    pub(crate) must: Vec<String>,
    /// An action that is not to be taken
    #[arg(long, value_name = "ACTION")]
    pub(crate) exclude: Vec<String>,
    /// Actions of which at most one may be taken, with commas between them
    #[arg(long, value_name = "ACTIONS")]
    pub(crate) exclusive: Vec<String>,
    /// An action that is of no use without another: R-1/T-2=R-1/T-1, where T-2 needs T-1
    #[arg(long, value_name = "ACTION=ACTION")]
    pub(crate) requires: Vec<String>,
    /// How many linear programmes each search may solve
    #[arg(long, value_name = "NUMBER")]
    pub(crate) limit: Option<u64>,
    #[command(flatten)]
    pub(crate) when: When,
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
