//! Reports: what is computed from the whole document and answered with one typed object each.
//!
//! A report is one line of [`REPORTS`]: its verb, its arguments beside `as_of`, the type of its answer in the schema of answers, and
//! the member that is its main table. The facades of Python and JavaScript and the command line are made from that table.

use isms::base::{AsOf, Count, Date, Json, Shape as _, Value};
use isms::document::Isms;
use isms::rules::Settings;
use isms::views;

use crate::failure::Failure;
use crate::{Answer, answer, args};

/// A report.
#[derive(Debug)]
pub struct Report {
    /// Its verb, and its name on the command line.
    pub name: &'static str,
    /// What it says, in one line.
    pub summary: &'static str,
    /// What can be asked for beside `as_of`.
    pub args: &'static [Arg],
    /// The type of its answer, by its title in the schema of answers.
    pub answer: &'static str,
    /// The member of the answer that is its main table, if it has one.
    pub table: Option<&'static str>,
    run: fn(&Isms, &Asked) -> Result<Value, Failure>,
}

/// An argument of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arg {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: ArgKind,
    /// Whether it must be given.
    pub required: bool,
    /// What it means, in one line.
    pub summary: &'static str,
}

/// What an argument of a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArgKind {
    /// Settings of the check.
    Settings,
    /// A day or a moment.
    AsOf,
    /// Text.
    Text,
    /// A number from 0.
    Count,
    /// A list of texts.
    Texts,
}

const fn arg(name: &'static str, kind: ArgKind, required: bool, summary: &'static str) -> Arg {
    Arg { name, kind, required, summary }
}

const SETTINGS: Arg = arg("settings", ArgKind::Settings, false, "Severities, choice of rules, thresholds.");

/// What was asked for; a report sees only the arguments it names.
#[derive(Debug)]
struct Asked {
    as_of: AsOf,
    settings: Settings,
    moments: Vec<(&'static str, AsOf)>,
    texts: Vec<(&'static str, String)>,
    counts: Vec<(&'static str, u64)>,
    lists: Vec<(&'static str, Vec<String>)>,
}

impl Asked {
    fn at(as_of: AsOf) -> Self {
        let (moments, texts, counts, lists) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { as_of, settings: Settings::default(), moments, texts, counts, lists }
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.texts.iter().find(|(given, _)| *given == name).map(|(_, text)| text.as_str())
    }
}

/// Every report.
pub const REPORTS: &[Report] = &[
    Report {
        name: "clause_verdicts",
        summary: "What the records show of each clause, and of the ISMS in the four states of clause 4.4",
        args: &[SETTINGS],
        answer: "ClauseVerdicts",
        table: Some("clauses"),
        run: |isms, asked| Ok(views::clauses(isms, asked.as_of, &asked.settings).to_json().into_owned()),
    },
    Report {
        name: "inventory",
        summary: "What the ISMS keeps: counts, states and latest changes register by register, and what was issued (clause 4.4)",
        args: &[],
        answer: "Inventory",
        table: Some("registers"),
        run: |isms, asked| Ok(views::inventory(isms, asked.as_of).to_json().into_owned()),
    },
    Report {
        name: "process_graph",
        summary: "Processes and their interactions: flows, loops, loose ends, required functions; as Mermaid and DOT (clause 4.4)",
        args: &[],
        answer: "ProcessGraph",
        table: Some("processes"),
        run: |isms, asked| Ok(views::process_graph(isms, asked.as_of).to_json().into_owned()),
    },
    Report {
        name: "knowledge",
        summary: "Processes whose knowledge one person holds: deputies, documents, records",
        args: &[],
        answer: "Knowledge",
        table: Some("processes"),
        run: |isms, asked| Ok(views::knowledge(isms, asked.as_of).to_json().into_owned()),
    },
    Report {
        name: "ownership",
        summary: "Who answers for what, by function: whether the ISMS is left to IT",
        args: &[],
        answer: "Ownership",
        table: Some("functions"),
        run: |isms, asked| Ok(views::ownership(isms, asked.as_of).to_json().into_owned()),
    },
    Report {
        name: "implementation",
        summary: "The ten steps of implementation with their prerequisites and progress",
        args: &[SETTINGS],
        answer: "ImplementationProgress",
        table: Some("steps"),
        run: |isms, asked| Ok(views::implementation(isms, asked.as_of, &asked.settings).to_json().into_owned()),
    },
    Report {
        name: "migrate_edition",
        summary: "The Statement of Applicability of 2013 carried over to 2022, with what a person must decide",
        args: &[arg("statement", ArgKind::Text, false, "The id of the statement; the latest of 2013 if absent.")],
        answer: "Migration",
        table: Some("targets"),
        run: |isms, asked| match views::migrate_edition(isms, asked.as_of, asked.text("statement")) {
            Ok(migration) => Ok(migration.to_json().into_owned()),
            Err(_) => Err(Failure::not_found("statement", asked.text("statement").unwrap_or("of the edition 2013"))),
        },
    },
];

/// The report of that name.
#[must_use]
pub fn report(name: &str) -> Option<&'static Report> {
    REPORTS.iter().find(|report| report.name == name)
}

/// Answers a report; with `rows`, its main table as flat rows.
pub(crate) fn answer_report(report: &Report, isms: &Isms, text: &str) -> Answer {
    let (asked, rows) = args::read(text, |args| {
        let as_of = args.need::<AsOf>("as_of");
        let mut complete = as_of.is_some();
        let mut asked = Asked::at(as_of.unwrap_or_else(|| Date::MAX.into()));
        for arg in report.args {
            complete &= read(args, *arg, &mut asked);
        }
        let rows = if report.table.is_some() { args.may::<bool>("rows")? } else { None };
        complete.then_some((asked, rows.unwrap_or(false)))
    })?;
    let whole = (report.run)(isms, &asked)?;
    match report.table.filter(|_| rows) {
        Some(table) => {
            let items = whole.get(table).and_then(Json::as_list).unwrap_or_default();
            answer(&Json::List(items.iter().map(flat).collect()))
        }
        None => answer(&whole),
    }
}

/// Reads an argument; says whether it is there where it must be, and sound.
fn read(args: &mut args::Args<'_>, arg: Arg, asked: &mut Asked) -> bool {
    let name = arg.name;
    match (arg.kind, arg.required) {
        (ArgKind::Settings, _) => args.may::<Settings>(name).map(|given| asked.settings = given.unwrap_or_default()),
        (ArgKind::AsOf, true) => args.need::<AsOf>(name).map(|given| asked.moments.push((name, given))),
        (ArgKind::AsOf, false) => args.may::<AsOf>(name).map(|given| asked.moments.extend(given.map(|it| (name, it)))),
        (ArgKind::Text, true) => args.need::<String>(name).map(|given| asked.texts.push((name, given))),
        (ArgKind::Text, false) => args.may::<String>(name).map(|given| asked.texts.extend(given.map(|it| (name, it)))),
        (ArgKind::Count, true) => args.need::<Count>(name).map(|given| asked.counts.push((name, given.get()))),
        (ArgKind::Count, false) => {
            args.may::<Count>(name).map(|given| asked.counts.extend(given.map(|it| (name, it.get()))))
        }
        (ArgKind::Texts, true) => args.need::<Vec<String>>(name).map(|given| asked.lists.push((name, given))),
        (ArgKind::Texts, false) => {
            args.may::<Option<Vec<String>>>(name).map(|given| asked.lists.extend(given.flatten().map(|it| (name, it))))
        }
    }
    .is_some()
}

/// A record as a flat row: scalars as they are, lists of scalars as one text, money as `12500.00 EUR`; what is nested further stands
/// in the whole answer only.
fn flat<'a>(item: &'a Json<'_>) -> Json<'a> {
    let mut row = Json::map();
    for (name, value) in item.as_map().unwrap_or_default() {
        if let Some(cell) = cell(value) {
            row.put(name, cell);
        }
    }
    row
}

fn cell<'a>(value: &'a Json<'_>) -> Option<Json<'a>> {
    match value {
        Json::List(items) => {
            let words: Option<Vec<String>> = items.iter().map(word).collect();
            words.filter(|words| !words.is_empty()).map(|words| Json::from(words.join(", ")))
        }
        Json::Map(_) => {
            let (amount, currency) = (value.get("amount")?.as_str()?, value.get("currency")?.as_str()?);
            Some(Json::from(format!("{amount} {currency}")))
        }
        scalar => Some(scalar.borrowed()),
    }
}

fn word(value: &Json<'_>) -> Option<String> {
    match value {
        Json::Text(text) => Some(text.to_string()),
        Json::List(_) | Json::Map(_) | Json::Null => None,
        scalar => Some(isms::base::write::compact(scalar)),
    }
}
