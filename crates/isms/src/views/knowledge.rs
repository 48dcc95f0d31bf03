//! On whom the processes depend: who can carry each out, what describes it, and how mature that shows it to be (S-61, S-62).

use isms_derive::Shape;

use super::answer::{put, put_joined};
use super::look::Look;
use crate::base::order::sort_by_key;
use crate::base::{AsOf, Count, Date, Id, Json, Line, RecordRef};
use crate::document::Isms;
use crate::model::{Document, Improvement, Maturity, Metric, Person, Process};
use crate::rules::View;
use crate::rules::context::holding::{Held, descriptions, held, holders, is_outsourced};
use crate::rules::context::processes::is_run_by_isms;
use crate::rules::context::shown::Shown;

/// How the knowledge of a process is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum KnowledgeVerdict {
    /// Several persons, or a supplier, can carry it out.
    Shared,
    /// One person can, and a document in force describes it.
    Described,
    /// One person can, and nothing describes it: if they leave, it stops (rule CTX026).
    Alone,
    /// Nobody is named.
    Nobody,
}

/// Who can carry a process out, and what shows how mature it is.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct KnowledgeRow {
    /// The process.
    pub process: Id<Process>,
    /// What it is called.
    pub title: Line,
    /// How its knowledge is held.
    pub verdict: KnowledgeVerdict,
    /// Why, in words.
    pub why: String,
    /// Who can carry it out and has not left: owner, deputy, those who carry it out.
    pub holders: Vec<Id<Person>>,
    /// The documents in force that describe it.
    pub documents: Vec<Id<Document>>,
    /// Whether a supplier carries it out.
    pub outsourced: bool,
    /// The day of the last record that shows it.
    pub last_record: Option<Date>,
    /// How mature it is said to be.
    pub maturity_stated: Option<Maturity>,
    /// How mature the facts show it to be.
    pub maturity_shown: Maturity,
    /// What the next step of maturity lacks; absent at the highest.
    pub maturity_lacks: Option<String>,
    /// Whether more is said than shown.
    pub overstated: bool,
}

/// What depends on a person.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PersonLoad {
    /// The person.
    pub person: Id<Person>,
    /// The processes that only they can carry out and that nothing describes.
    pub alone: Vec<Id<Process>>,
    /// How many processes they can carry out at all.
    pub processes: Count,
}

/// Who holds the knowledge of the processes.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Knowledge {
    /// The moment.
    pub as_of: AsOf,
    /// The processes of the ISMS that run on the day, in document order; those of the business are left out.
    pub processes: Vec<KnowledgeRow>,
    /// The persons who can carry them out: who holds most alone first.
    pub persons: Vec<PersonLoad>,
}

impl Knowledge {
    /// The columns of [`Knowledge::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "process",
        "title",
        "verdict",
        "why",
        "holders",
        "documents",
        "outsourced",
        "last_record",
        "maturity_stated",
        "maturity_shown",
        "maturity_lacks",
        "overstated",
    ];

    /// One flat row a process.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.processes.iter().map(KnowledgeRow::row).collect()
    }
}

impl KnowledgeRow {
    fn row(&self) -> Json<'_> {
        let mut row = Json::map();
        put(&mut row, "process", &self.process);
        put(&mut row, "title", &self.title);
        put(&mut row, "verdict", &self.verdict);
        put(&mut row, "why", &self.why);
        put_joined(&mut row, "holders", self.holders.iter().map(Id::as_str));
        put_joined(&mut row, "documents", self.documents.iter().map(Id::as_str));
        put(&mut row, "outsourced", &self.outsourced);
        put(&mut row, "last_record", &self.last_record);
        put(&mut row, "maturity_stated", &self.maturity_stated);
        put(&mut row, "maturity_shown", &self.maturity_shown);
        put(&mut row, "maturity_lacks", &self.maturity_lacks);
        put(&mut row, "overstated", &self.overstated);
        row
    }
}

/// Who can carry out each process of the ISMS on the day, and what shows how mature it is.
///
/// A process is repeatable when it has left a record in its interval, in the last year where it has none; defined when besides it
/// has criteria, a document in force and not one person only; measured when a metric that serves it has a measurement; optimizing
/// when an improvement judged by such a metric was found to improve it.
#[must_use]
pub fn knowledge(isms: &Isms, as_of: AsOf) -> Knowledge {
    let look = Look::new(isms, as_of);
    let shown = Shown::new(&look.view);
    let mut persons: Vec<PersonLoad> = Vec::new();
    let mut rows = Vec::new();
    for process in look.view.all::<Process>().filter(|process| is_run_by_isms(&look.view, process)) {
        let row = row(&look.view, &shown, process);
        for holder in &row.holders {
            let at = persons.iter().position(|load| load.person == *holder).unwrap_or_else(|| {
                persons.push(PersonLoad { person: holder.clone(), alone: Vec::new(), processes: Count::of(0) });
                persons.len() - 1
            });
            if let Some(load) = persons.get_mut(at) {
                load.processes =
                    Count::of(usize::try_from(load.processes.get()).unwrap_or(usize::MAX).saturating_add(1));
                if row.verdict == KnowledgeVerdict::Alone {
                    load.alone.push(process.id.clone());
                }
            }
        }
        rows.push(row);
    }
    sort_by_key(&mut persons, |load| std::cmp::Reverse((load.alone.len(), load.processes)));
    Knowledge { as_of, processes: rows, persons }
}

fn row(view: &View<'_>, shown: &Shown<'_, '_>, process: &Process) -> KnowledgeRow {
    let documents: Vec<Id<Document>> =
        descriptions(view, process).into_iter().map(|document| document.id.clone()).collect();
    let holders: Vec<Id<Person>> = holders(view, process).into_iter().cloned().collect();
    let outsourced = is_outsourced(view, process);
    let (verdict, why) = match held(view, process) {
        Held::ByNobody => {
            (KnowledgeVerdict::Nobody, "no owner, deputy or other person who is still there is named".to_owned())
        }
        Held::Alone(person) => {
            let why = format!("only `{person}` can carry it out, and no document in force describes it");
            (KnowledgeVerdict::Alone, why)
        }
        Held::Described(person) => {
            let by = documents.first().map_or("", |document| document.as_str());
            (KnowledgeVerdict::Described, format!("only `{person}` can carry it out, but `{by}` describes it"))
        }
        Held::Shared if outsourced => (KnowledgeVerdict::Shared, "a supplier carries it out".to_owned()),
        Held::Shared => (KnowledgeVerdict::Shared, format!("{} persons can carry it out", holders.len())),
    };
    let last_record = shown.latest(process);
    let facts = MaturityFacts {
        recorded: last_record.is_some_and(|on| is_recent(view, process, on)),
        criteria: !process.criteria.is_empty(),
        described: !documents.is_empty(),
        shared: verdict == KnowledgeVerdict::Shared,
    };
    let (maturity_shown, lacks) = maturity(view, process, &facts);
    KnowledgeRow {
        process: process.id.clone(),
        title: process.title.clone(),
        verdict,
        why,
        holders,
        documents,
        outsourced,
        last_record,
        maturity_stated: process.maturity,
        maturity_shown,
        maturity_lacks: lacks.map(str::to_owned),
        overstated: process.maturity.is_some_and(|stated| stated > maturity_shown),
    }
}

/// Whether a record is of the interval of the process, or of the last year where it has none.
fn is_recent(view: &View<'_>, process: &Process, on: Date) -> bool {
    process.every.map_or_else(|| on.days_until(view.day()) <= 366, |every| view.day() <= on.plus(every))
}

struct MaturityFacts {
    recorded: bool,
    criteria: bool,
    described: bool,
    shared: bool,
}

/// How mature a process is shown to be, and what the next step lacks.
fn maturity(view: &View<'_>, process: &Process, facts: &MaturityFacts) -> (Maturity, Option<&'static str>) {
    if !facts.recorded {
        return (Maturity::Initial, Some("a record in its interval"));
    }
    let lacks = [
        (facts.criteria, "criteria"),
        (facts.described, "a document in force that describes it"),
        (facts.shared, "a second person who can carry it out"),
    ];
    if let Some((_, lack)) = lacks.into_iter().find(|(there, _)| !there) {
        return (Maturity::Repeatable, Some(lack));
    }
    let metrics: Vec<&Metric> = view
        .all::<Metric>()
        .filter(|metric| metric.serves.iter().any(|record| is_process(record, process)))
        .filter(|metric| metric.latest(view.day()).is_some())
        .collect();
    if metrics.is_empty() {
        return (Maturity::Defined, Some("a metric that serves it, with a measurement"));
    }
    let improved = view.all::<Improvement>().any(|improvement| {
        let by_metric = metrics.iter().any(|metric| improvement.metric.as_ref() == Some(&metric.id));
        let found = improvement.evaluation.as_ref();
        by_metric && found.is_some_and(|found| found.improved && found.on.is_none_or(|on| on <= view.day()))
    });
    if improved {
        (Maturity::Optimizing, None)
    } else {
        (Maturity::Measured, Some("an improvement found effective by one of its metrics"))
    }
}

fn is_process(record: &RecordRef, process: &Process) -> bool {
    record.register() == "processes" && record.document().is_none() && record.id() == process.id.as_str()
}
