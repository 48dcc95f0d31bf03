//! The data files, read once an edition.

use std::sync::OnceLock;

use super::attribute::Attributes;
use super::clause::{Accountable, Clause, SubItem};
use super::control::{Control, Group};
use super::correspondence::successors;
use super::documented::{Basis, DocumentedInformation, InformationKind};
use super::edition::Edition;
use super::index::Index;
use super::records::{Record, records};
use super::theme::Theme;

/// Controls and headings of 2013: `id|title|successors in 2022`; headings have no third field.
pub(super) const ANNEX_A_2013: &str = include_str!("data/annex-a-2013.txt");
/// Clauses of 2013: `id|successors in 2022`.
pub(super) const CLAUSES_2013: &str = include_str!("data/clauses-2013.txt");
/// Controls and headings of 2022: `id|title|control type|properties|concepts|capabilities|domains`; headings end with the title.
const ANNEX_A_2022: &str = include_str!("data/annex-a-2022.txt");
/// Clauses of 2022: `id|title`, the rest in notes.
const CLAUSES_2022: &str = include_str!("data/clauses-2022.txt");

/// A row of the standard.
pub(super) trait Row {
    fn id(&self) -> &'static str;
}

/// Rows in the order of the standard, found by identifier.
pub(super) struct Table<T> {
    pub(super) rows: Vec<T>,
    index: Index,
}

impl<T: Row> Table<T> {
    fn new(rows: Vec<T>) -> Self {
        let index = Index::by_text(rows.len(), &|place| rows.get(place).map(Row::id));
        Table { rows, index }
    }

    pub(super) fn get(&self, id: &str) -> Option<&T> {
        self.rows.get(self.index.first(&|place| self.rows.get(place).map(Row::id).cmp(&Some(id)))?)
    }
}

impl Row for Control {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Row for Group {
    fn id(&self) -> &'static str {
        self.id
    }
}

impl Row for Clause {
    fn id(&self) -> &'static str {
        self.id
    }
}

/// One edition, read.
pub(super) struct Book {
    pub(super) controls: Table<Control>,
    pub(super) groups: Table<Group>,
    pub(super) clauses: Table<Clause>,
}

impl Book {
    /// The edition's book; read on first use.
    pub(super) fn of(edition: Edition) -> &'static Book {
        static BOOKS: [OnceLock<Book>; 2] = [OnceLock::new(), OnceLock::new()];
        let [older, newer] = &BOOKS;
        match edition {
            Edition::Iso27001_2013 => older.get_or_init(|| {
                let clauses = records(CLAUSES_2013).iter().map(clause_2013).collect();
                Book::new(edition, ANNEX_A_2013, clauses)
            }),
            Edition::Iso27001_2022 => newer.get_or_init(|| {
                let clauses = records(CLAUSES_2022).iter().map(clause_2022).collect();
                Book::new(edition, ANNEX_A_2022, clauses)
            }),
        }
    }

    fn new(edition: Edition, annex_a: &'static str, clauses: Vec<Clause>) -> Book {
        let (mut controls, mut groups) = (Vec::new(), Vec::new());
        for record in records(annex_a) {
            // Headings end with their title.
            if record.field(1).is_empty() {
                groups.push(Group { edition, id: record.id, title: record.field(0) });
            } else {
                controls.push(control(edition, &record));
            }
        }
        Book { controls: Table::new(controls), groups: Table::new(groups), clauses: Table::new(clauses) }
    }
}

fn control(edition: Edition, record: &Record) -> Control {
    let of_2022 = edition == Edition::Iso27001_2022;
    let theme =
        || record.id.rsplit_once('.').and_then(|(group, _)| Theme::ALL.into_iter().find(|t| t.group_id() == group));
    Control {
        edition,
        id: record.id,
        title: record.field(0),
        alt_titles: record.notes("alt").collect(),
        theme: if of_2022 { theme() } else { None },
        attributes: of_2022.then(|| Attributes::read(|place| record.field(place + 1))),
        documents: record.notes("document").collect(),
    }
}

fn clause_2022(record: &Record) -> Clause {
    let documented_information = record
        .all_notes()
        .filter_map(|(tag, text)| {
            let kind = match tag {
                "document" => InformationKind::Document,
                "record" => InformationKind::Record,
                _ => return None,
            };
            let (basis, text) = text.split_once(' ')?;
            let basis = match basis {
                "explicit" => Basis::Explicit,
                "customary" => Basis::Customary,
                _ => Basis::Practice,
            };
            let (what, note) = text.split_once('|').map_or((text, None), |(what, note)| (what, Some(note)));
            Some(DocumentedInformation { kind, what, basis, note })
        })
        .collect();
    Clause {
        edition: Edition::Iso27001_2022,
        id: record.id,
        title: record.field(0),
        accountable: record.notes("by").next().map(|who| match who {
            "risk_owners" => Accountable::RiskOwners,
            _ => Accountable::TopManagement,
        }),
        evidence_expectation: record.notes("expect").next(),
        sub_items: record
            .notes("item")
            .filter_map(|item| item.split_once(' '))
            .map(|(key, label)| SubItem { key, label })
            .collect(),
        documented_information,
        change_note: record.notes("change").next(),
        amendment_2024: record.notes("amend").next(),
    }
}

/// The titles of 2013 are those of 2022: of the clause it became, or, where it was split, of the heading it was split under.
fn clause_2013(record: &Record) -> Clause {
    let became = successors(record.id);
    let origin = match became.as_slice() {
        [one] => Edition::Iso27001_2022.clause(one),
        _ => Edition::Iso27001_2022.clause(record.id),
    };
    Clause {
        edition: Edition::Iso27001_2013,
        id: record.id,
        title: origin.map_or("", |clause| clause.title),
        accountable: None,
        evidence_expectation: None,
        sub_items: Vec::new(),
        documented_information: Vec::new(),
        change_note: record.notes("change").next(),
        amendment_2024: None,
    }
}
