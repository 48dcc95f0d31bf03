//! Reports: what is computed from the whole document and answered with one typed object each.
//!
//! A report is one line of [`REPORTS`]: its verb, its arguments beside `as_of`, the type of its answer in the schema of answers, and
//! the member that is its main table. The facades of Python and JavaScript and the command line are made from that table.

use isms::base::{AsOf, Count, Date, Json, Params, Shape as _, Value};
use isms::document::Isms;
use isms::model::Stage;
use isms::rules::Settings;
use isms::views::{self, GroupBy, Population};

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
    /// The rows of its main table, where it words them itself.
    rows: Option<fn(&Isms, &Asked) -> Value>,
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
    /// A day.
    Day,
    /// Text.
    Text,
    /// A number from 0.
    Count,
    /// A list of texts.
    Texts,
    /// One of a few words.
    Word(Words),
}

/// The words an argument may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// Their type in the schema of answers.
    pub of: &'static str,
    /// The words.
    pub known: &'static [&'static str],
}

const fn arg(name: &'static str, kind: ArgKind, required: bool, summary: &'static str) -> Arg {
    Arg { name, kind, required, summary }
}

const SETTINGS: Arg = arg("settings", ArgKind::Settings, false, "Severities, choice of rules, thresholds.");

const SINCE_REVIEW: Arg =
    arg("since", ArgKind::Day, false, "The first day of the period; the day of the review before if absent.");
const SINCE_CALENDAR: Arg = arg("since", ArgKind::Day, false, "The first day shown; a year before `as_of` if absent.");
const UNTIL: Arg = arg("until", ArgKind::Day, false, "The last day shown; a year after `as_of` if absent.");
const ASSET: Arg = arg("asset", ArgKind::Text, false, "The id of one asset; all in scope if absent.");
const ONE_ASSET: Arg = arg("asset", ArgKind::Text, false, "The id of one asset; all in use if absent.");
const EARLIER: Arg = arg("earlier", ArgKind::AsOf, true, "The earlier day or moment; `as_of` is the later.");
const CRITERIA: Arg = arg(
    "criteria",
    ArgKind::Text,
    false,
    "The id of the risk criteria whose scales are the axes; those in force if absent.",
);
const HOW_MANY: Arg = arg("size", ArgKind::Count, false, "How many risks; 10 if absent.");
const BY: Arg =
    arg("by", ArgKind::Word(GROUP_BY), false, "By what risks are brought together; in all five ways if absent.");
const GROUP_BY: Words = Words { of: "GroupBy", known: &["asset", "owner", "process", "category", "supplier"] };
const STAGE: Arg = arg("stage", ArgKind::Word(STAGES), false, "Which stage of each risk; what it is now if absent.");
const STAGES: Words = Words { of: "Stage", known: &["inherent", "current", "target", "residual"] };
const REGISTER: Arg = arg("register", ArgKind::Text, false, "The register whose records are drawn from.");
const IDS: Arg = arg("ids", ArgKind::Texts, false, "The ids that are drawn from, instead of a register.");
const SIZE: Arg = arg("size", ArgKind::Count, true, "How many are drawn; all if there are fewer.");
const SEED: Arg = arg("seed", ArgKind::Text, true, "What decides the draw: any text.");

/// How many risks are shown where nobody says.
const TOP: usize = 10;

/// What was asked for; a report sees only the arguments it names.
#[derive(Debug)]
struct Asked {
    as_of: AsOf,
    settings: Settings,
    moments: Vec<(&'static str, AsOf)>,
    days: Vec<(&'static str, Date)>,
    texts: Vec<(&'static str, String)>,
    counts: Vec<(&'static str, u64)>,
    lists: Vec<(&'static str, Vec<String>)>,
}

impl Asked {
    fn at(as_of: AsOf) -> Self {
        let (moments, days) = (Vec::new(), Vec::new());
        let (texts, counts, lists) = (Vec::new(), Vec::new(), Vec::new());
        Self { as_of, settings: Settings::default(), moments, days, texts, counts, lists }
    }

    /// A moment that must be given: it was read before anything is run.
    fn moment(&self, name: &str) -> AsOf {
        self.moments.iter().find(|(given, _)| *given == name).map_or(self.as_of, |(_, moment)| *moment)
    }

    fn day(&self, name: &str) -> Option<Date> {
        self.days.iter().find(|(given, _)| *given == name).map(|(_, day)| *day)
    }

    fn count(&self, name: &str) -> usize {
        let count = self.counts.iter().find(|(given, _)| *given == name).map(|(_, count)| *count);
        usize::try_from(count.unwrap_or_default()).unwrap_or(usize::MAX)
    }

    fn has_count(&self, name: &str) -> bool {
        self.counts.iter().any(|(given, _)| *given == name)
    }

    fn list(&self, name: &str) -> Option<&[String]> {
        self.lists.iter().find(|(given, _)| *given == name).map(|(_, list)| list.as_slice())
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
        rows: None,
    },
    Report {
        name: "inventory",
        summary: "What the ISMS keeps: counts, states and latest changes register by register, and what was issued (clause 4.4)",
        args: &[],
        answer: "Inventory",
        table: Some("registers"),
        run: |isms, asked| Ok(views::inventory(isms, asked.as_of).to_json().into_owned()),
        rows: Some(|isms, asked| Json::List(views::inventory(isms, asked.as_of).rows()).into_owned()),
    },
    Report {
        name: "process_graph",
        summary: "Processes and their interactions: flows, loops, loose ends, required functions; as Mermaid and DOT (clause 4.4)",
        args: &[],
        answer: "ProcessGraph",
        table: Some("processes"),
        run: |isms, asked| Ok(views::process_graph(isms, asked.as_of).to_json().into_owned()),
        rows: Some(|isms, asked| Json::List(views::process_graph(isms, asked.as_of).rows()).into_owned()),
    },
    Report {
        name: "knowledge",
        summary: "Processes whose knowledge one person holds: deputies, documents, records",
        args: &[],
        answer: "Knowledge",
        table: Some("processes"),
        run: |isms, asked| Ok(views::knowledge(isms, asked.as_of).to_json().into_owned()),
        rows: Some(|isms, asked| Json::List(views::knowledge(isms, asked.as_of).rows()).into_owned()),
    },
    Report {
        name: "ownership",
        summary: "Who answers for what, by function: whether the ISMS is left to IT",
        args: &[],
        answer: "Ownership",
        table: Some("functions"),
        run: |isms, asked| Ok(views::ownership(isms, asked.as_of).to_json().into_owned()),
        rows: Some(|isms, asked| Json::List(views::ownership(isms, asked.as_of).rows()).into_owned()),
    },
    Report {
        name: "implementation",
        summary: "The ten steps of implementation with their prerequisites and progress",
        args: &[SETTINGS],
        answer: "ImplementationProgress",
        table: Some("steps"),
        run: |isms, asked| Ok(views::implementation(isms, asked.as_of, &asked.settings).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "readiness",
        summary: "The auditor's three checks, and whether stage 1, stage 2 or surveillance can be faced: with every gap in order of work",
        args: &[SETTINGS],
        answer: "Readiness",
        table: Some("gaps"),
        run: |isms, asked| Ok(views::readiness(isms, asked.as_of, &asked.settings).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "audit_points",
        summary: "The ten points of an audit: what to look at by which method, the records that answer, what a machine can decide",
        args: &[SETTINGS],
        answer: "AuditPoints",
        table: Some("points"),
        run: |isms, asked| Ok(views::audit_points(isms, asked.as_of, &asked.settings).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "review_pack",
        summary: "Every input of a management review filled from the records of a period (clause 9.3.2)",
        args: &[SINCE_REVIEW, SETTINGS],
        answer: "ReviewPack",
        table: Some("inputs"),
        run: |isms, asked| {
            Ok(views::review_pack(isms, asked.day("since"), asked.as_of, &asked.settings).to_json().into_owned())
        },
        rows: None,
    },
    Report {
        name: "calendar",
        summary: "What is due when, and what is late, for every recurring or dated duty",
        args: &[SINCE_CALENDAR, UNTIL],
        answer: "Calendar",
        table: Some("rows"),
        run: |isms, asked| {
            Ok(views::calendar(isms, asked.as_of, asked.day("since"), asked.day("until")).to_json().into_owned())
        },
        rows: None,
    },
    Report {
        name: "asset_bundles",
        summary: "Asset by asset: its risks, what protects it, the plan for a breach, and who answers for each",
        args: &[ASSET, SETTINGS],
        answer: "AssetBundles",
        table: Some("assets"),
        run: |isms, asked| {
            Ok(views::asset_bundles(isms, asked.text("asset"), asked.as_of, &asked.settings).to_json().into_owned())
        },
        rows: None,
    },
    Report {
        name: "asset_needs",
        summary: "How much protection each asset needs and how soon it must recover, of itself and by what depends on it (A.5.9, A.5.12)",
        args: &[ONE_ASSET],
        answer: "AssetNeeds",
        table: Some("assets"),
        run: |isms, asked| Ok(views::asset_needs(isms, asked.as_of, asked.text("asset")).to_json().into_owned()),
        rows: Some(|isms, asked| {
            Json::List(views::asset_needs(isms, asked.as_of, asked.text("asset")).rows()).into_owned()
        }),
    },
    Report {
        name: "control_effects",
        summary: "Each risk without controls, with those at work, with those planned; what each control carries (clause 6.1.3)",
        args: &[],
        answer: "ControlEffects",
        table: Some("controls"),
        run: |isms, asked| Ok(views::control_effects(isms, asked.as_of).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "required_documents",
        summary: "The documents that the clauses and the chosen controls demand, what exists and what is missing",
        args: &[],
        answer: "RequiredDocuments",
        table: Some("rows"),
        run: |isms, asked| Ok(views::required_documents(isms, asked.as_of).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "promises",
        summary: "What documents promise to record, and whether the records are there in time",
        args: &[],
        answer: "Promises",
        table: Some("rows"),
        run: |isms, asked| Ok(views::promises(isms, asked.as_of).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "objective_progress",
        summary: "Every objective with its standing, trend and whether it is specific, measurable and timed (clause 6.2)",
        args: &[SETTINGS],
        answer: "ObjectivesOnDay",
        table: Some("objectives"),
        run: |isms, asked| Ok(views::objectives(isms, asked.as_of, &asked.settings).to_json().into_owned()),
        rows: Some(|isms, asked| Json::List(views::objectives(isms, asked.as_of, &asked.settings).rows()).into_owned()),
    },
    Report {
        name: "performance",
        summary: "Metrics, controls, risks, incidents and obligations with their trends (clause 9.1)",
        args: &[SETTINGS],
        answer: "Performance",
        table: Some("metrics"),
        run: |isms, asked| Ok(views::performance(isms, asked.as_of, &asked.settings).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "heat_map",
        summary: "How many risks lie in each cell of likelihood and consequence: inherent, current, target and residual side by side",
        args: &[CRITERIA],
        answer: "HeatMap",
        table: Some("cells"),
        run: |isms, asked| Ok(views::heat_map(isms, asked.as_of, asked.text("criteria")).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "top_risks",
        summary: "The highest open risks, each with why it stands where it does and what can move it",
        args: &[HOW_MANY],
        answer: "TopRisks",
        table: Some("risks"),
        run: |isms, asked| {
            let size = if asked.has_count("size") { asked.count("size") } else { TOP };
            Ok(views::top_risks(isms, asked.as_of, size).to_json().into_owned())
        },
        rows: None,
    },
    Report {
        name: "risk_groups",
        summary: "The open risks by asset, owner, process, category and supplier: counts by level, highest level, what is over, accepted, overdue",
        args: &[BY],
        answer: "RiskGroups",
        table: Some("groups"),
        run: |isms, asked| Ok(views::risk_groups(isms, asked.as_of, group_by(asked)).to_json().into_owned()),
        rows: Some(|isms, asked| {
            Json::List(views::risk_groups(isms, asked.as_of, group_by(asked)).rows()).into_owned()
        }),
    },
    Report {
        name: "risk_trend",
        summary: "How each risk moved between two dates of the document, and counts by level at each",
        args: &[EARLIER],
        answer: "RiskTrend",
        table: Some("risks"),
        run: |isms, asked| {
            let trend = views::risk_trend((isms, asked.moment("earlier")), (isms, asked.as_of));
            Ok(trend.to_json().into_owned())
        },
        rows: None,
    },
    Report {
        name: "improvement_progress",
        summary: "Improvements before and after, and what came of each source that fired (clause 10.1)",
        args: &[SETTINGS],
        answer: "ImprovementProgress",
        table: Some("improvements"),
        run: |isms, asked| Ok(views::improvement_progress(isms, asked.as_of, &asked.settings).to_json().into_owned()),
        rows: None,
    },
    Report {
        name: "responsibilities",
        summary: "Roles with their holders on the day, vacancies, and competence needed and held (clauses 5.3, 7.2)",
        args: &[SETTINGS],
        answer: "Responsibilities",
        table: Some("roles"),
        run: |isms, asked| Ok(views::responsibilities(isms, asked.as_of, &asked.settings).to_json().into_owned()),
        rows: Some(|isms, asked| {
            Json::List(views::responsibilities(isms, asked.as_of, &asked.settings).rows()).into_owned()
        }),
    },
    Report {
        name: "build_readiness",
        summary: "Whether the way the ISMS is built fits the knowledge, time and money at hand",
        args: &[],
        answer: "BuildReadiness",
        table: Some("needs"),
        run: |isms, asked| Ok(views::build_readiness(isms, asked.as_of).to_json().into_owned()),
        rows: Some(|isms, asked| Json::List(views::build_readiness(isms, asked.as_of).rows()).into_owned()),
    },
    Report {
        name: "compare",
        summary: "Two dates of the document: findings by clause, levels of risks, states of records",
        args: &[EARLIER, SETTINGS],
        answer: "Comparison",
        table: Some("clauses"),
        run: |isms, asked| {
            Ok(views::compare(isms, asked.moment("earlier"), asked.as_of, &asked.settings).to_json().into_owned())
        },
        rows: Some(|isms, asked| {
            Json::List(views::compare(isms, asked.moment("earlier"), asked.as_of, &asked.settings).rows()).into_owned()
        }),
    },
    Report {
        name: "sample",
        summary: "A sample that anyone can draw again: from a register or a list of ids, by size and seed",
        args: &[REGISTER, IDS, SIZE, SEED],
        answer: "Sample",
        table: Some("items"),
        run: sample,
        rows: None,
    },
    Report {
        name: "migrate_edition",
        summary: "The Statement of Applicability of 2013 carried over to 2022, with what a person must decide",
        args: &[arg("statement", ArgKind::Text, false, "The id of the statement; the latest of 2013 if absent.")],
        answer: "Migration",
        table: Some("targets"),
        run: |isms, asked| match views::migrate_edition(isms, asked.as_of, asked.text("statement")) {
            Ok(migration) => Ok(migration.to_json().into_owned()),
            Err(error) => {
                let template = match error.statement {
                    Some(_) => "there is no statement about Annex A of the id `{statement}`; there are: {known}",
                    None => "there is no statement about Annex A to carry over",
                };
                let params = Params::none().with("statement", error.statement.unwrap_or_default());
                Err(Failure::new("not_found", template, params.with("known", error.known)))
            }
        },
        rows: None,
    },
    Report {
        name: "loss_scenarios",
        summary: "The loss scenarios of the risks measured in money: what simulation and exact annual loss take",
        args: &[STAGE],
        answer: "LossScenarios",
        table: Some("scenarios"),
        run: |isms, asked| Ok(views::loss_scenarios(isms, stage(asked), asked.as_of).to_json().into_owned()),
        rows: None,
    },
];

/// The stage of risks asked for, if any: it was read before anything is run.
fn stage(asked: &Asked) -> Option<Stage> {
    let text = asked.text("stage")?;
    Stage::ALL.iter().find(|(_, name)| *name == text).map(|(stage, _)| *stage)
}

fn sample(isms: &Isms, asked: &Asked) -> Result<Value, Failure> {
    let population = match (asked.text("register"), asked.list("ids")) {
        (Some(register), None) => Population::Register(register),
        (None, Some(ids)) => Population::Ids(ids),
        _ => return Err(Failure::new("invalid_argument", "give either `register` or `ids`", Params::none())),
    };
    let seed = asked.text("seed").unwrap_or_default();
    match views::sample(isms, population, asked.count("size"), seed, asked.as_of) {
        Ok(sample) => Ok(sample.to_json().into_owned()),
        Err(error) => Err(Failure::no_register(&error.0)),
    }
}

fn group_by(asked: &Asked) -> Option<GroupBy> {
    let word = asked.text("by")?;
    GroupBy::ALL.iter().find(|(_, known)| *known == word).map(|(by, _)| *by)
}

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
    if let Some(asset) =
        asked.text(ASSET.name).filter(|asset| !isms.assets.iter().any(|known| known.id.as_str() == *asset))
    {
        return Err(Failure::not_found("asset", asset));
    }
    if let Some(own) = report.rows.filter(|_| rows) {
        return answer(&own(isms, &asked));
    }
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
        (ArgKind::Day, true) => args.need::<Date>(name).map(|given| asked.days.push((name, given))),
        (ArgKind::Day, false) => args.may::<Date>(name).map(|given| asked.days.extend(given.map(|it| (name, it)))),
        (ArgKind::Text, true) => args.need::<String>(name).map(|given| asked.texts.push((name, given))),
        (ArgKind::Text, false) => args.may::<String>(name).map(|given| asked.texts.extend(given.map(|it| (name, it)))),
        (ArgKind::Count, true) => args.need::<Count>(name).map(|given| asked.counts.push((name, given.get()))),
        (ArgKind::Count, false) => {
            args.may::<Count>(name).map(|given| asked.counts.extend(given.map(|it| (name, it.get()))))
        }
        (ArgKind::Word(words), _) => return read_word(args, arg, words, asked),
        (ArgKind::Texts, true) => args.need::<Vec<String>>(name).map(|given| asked.lists.push((name, given))),
        (ArgKind::Texts, false) => {
            args.may::<Option<Vec<String>>>(name).map(|given| asked.lists.extend(given.flatten().map(|it| (name, it))))
        }
    }
    .is_some()
}

/// Reads one of a few words.
fn read_word(args: &mut args::Args<'_>, arg: Arg, words: Words, asked: &mut Asked) -> bool {
    let known: Vec<(&'static str, &'static str)> = words.known.iter().map(|word| (*word, *word)).collect();
    let given = args.word(arg.name, &known);
    asked.texts.extend(given.flatten().map(|word| (arg.name, word.to_owned())));
    given.is_some_and(|given| given.is_some() || !arg.required)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_report_has_the_name_of_a_register_or_of_another_report() {
        let mut names: Vec<&str> = REPORTS.iter().map(|report| report.name).collect();
        assert!(names.iter().all(|name| isms::document::register_info(name).is_none()), "{names:?}");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), REPORTS.len());
    }

    #[test]
    fn risks_are_brought_together_by_the_words_there_are() {
        let known: Vec<&str> = GroupBy::ALL.iter().map(|(_, word)| *word).collect();
        assert_eq!(GROUP_BY.known, known);
    }
}
