//! What can be said of risk: rating, matrices, money, choosing actions.

use std::path::PathBuf;

use clap::{ArgGroup, Args};

use super::{ListFormat, Listing, Plain, When};

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
    /// Rate by the criteria in a file: one record of `risk_criteria`, or a document, whose criteria in force on the day count
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
    /// The criteria: a file with one record of `risk_criteria`, or a document, whose criteria in force on the day count
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
    #[arg(long, value_name = "LEVEL", value_parser = finite, allow_negative_numbers = true)]
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

fn finite(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|number: &f64| number.is_finite()).ok_or_else(|| "expected a number".to_owned())
}
