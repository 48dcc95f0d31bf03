//! The Statement of Applicability derived from the treatment plans, held against the one that is stated (clause 6.1.3 b–d).

mod build;
mod need;
mod statement;

pub use build::statement_of_applicability;
pub use statement::UnknownFramework;
pub(super) use statement::latest_statement;

use isms_derive::Shape;

use super::answer::{list, put, put_joined};
use super::control::ControlOnDay;
use crate::base::{AsOf, Citation, Date, Derivation, Id, Json, Line, Text};
use crate::model::{Implementation, Obligation, Person, ReasonKind, Risk, StatementOfApplicability};

/// How what is stated of a control stands to what the document shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum SoaVerdict {
    /// It is included and needed, or excluded and not needed.
    Agrees,
    /// A treatment or an obligation needs it, and it is excluded.
    NecessaryButExcluded,
    /// It is included, and nothing in the document shows the need: no treatment uses it, no obligation stands behind it, and neither
    /// the business nor good practice is given as a reason.
    StatedWithoutNeed,
    /// The statement has an entry for it that does not say whether it is applicable.
    Undecided,
    /// The statement has no entry for it, or there is no statement (clause 6.1.3 c, d).
    MissingFromStatement,
    /// The statement, or a control of the organization, names it, and the catalogue does not have it. Also where another edition than
    /// the document's is asked about, and the statement names a control of it.
    UnknownControl,
}

/// How the implementation that is stated stands to that of the organization's controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Shape)]
pub enum ImplementationVerdict {
    /// They agree.
    Agrees,
    /// More is stated than the controls show.
    Overstated,
    /// Less is stated than the controls show.
    Understated,
    /// The controls show something, and nothing is stated.
    NotStated,
    /// No control of the organization fulfils it, or nobody has said how far those that do are implemented.
    NotDerivable,
    /// It is not applicable.
    NotApplicable,
}

/// One control of the catalogue: what makes it necessary, and what is stated of it.
#[derive(Debug, Clone, PartialEq)]
pub struct SoaRow {
    /// The control: `A.5.1`, or `framework/id`.
    pub control: Citation,
    /// Its title; absent where the catalogue does not have it.
    pub title: Option<String>,
    /// The heading it stands under: the theme or category of Annex A, or the group of its framework.
    pub group: Option<String>,
    /// Whether a treatment or an obligation needs it.
    pub necessary: bool,
    /// The risks whose treatments use a control that fulfils it, in document order.
    pub risks: Vec<Id<Risk>>,
    /// The obligations given as reasons that are in the document and in use.
    pub obligations: Vec<Id<Obligation>>,
    /// The organization's controls that fulfil it: by what they say themselves, or by what the statement says.
    pub controls: Vec<ControlOnDay>,
    /// Whether it is stated to be applicable.
    pub applicable: Option<bool>,
    /// The reasons stated for including it, each kind once.
    pub reasons: Vec<ReasonKind>,
    /// The reason stated for excluding it.
    pub justification: Option<Text>,
    /// How far it is stated to be implemented.
    pub implementation: Option<Implementation>,
    /// How far it is implemented by the organization's controls on the day; absent where that cannot be told.
    pub implementation_derived: Option<Implementation>,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// By when it is to be in operation.
    pub due: Option<Date>,
    /// How what is stated stands to what the document shows.
    pub verdict: SoaVerdict,
    /// The same for its implementation.
    pub implementation_verdict: ImplementationVerdict,
    /// How the verdicts came about; pointers start at the document.
    pub derivation: Derivation,
}

impl SoaRow {
    /// The row as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = self.head();
        put(&mut map, "risks", &self.risks);
        put(&mut map, "obligations", &self.obligations);
        map.put("controls", list(&self.controls, ControlOnDay::to_json));
        put(&mut map, "applicable", &self.applicable);
        put(&mut map, "reasons", &self.reasons);
        self.tail(&mut map);
        map.put("derivation", self.derivation.to_json());
        map
    }

    /// The row with scalar cells only; its columns are those of [`SoaView::COLUMNS`].
    #[must_use]
    pub fn row(&self) -> Json<'_> {
        let mut row = self.head();
        row.put("risk_count", self.risks.len());
        put_joined(&mut row, "risks", self.risks.iter().map(Id::as_str));
        put_joined(&mut row, "obligations", self.obligations.iter().map(Id::as_str));
        put_joined(&mut row, "controls", self.controls.iter().map(|control| control.control.as_str()));
        put(&mut row, "applicable", &self.applicable);
        put_joined(&mut row, "reasons", self.reasons.iter().map(|reason| reason.as_str()));
        self.tail(&mut row);
        row
    }

    fn head(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "control", &self.control);
        if let Some(title) = &self.title {
            map.put("title", title.as_str());
        }
        if let Some(group) = &self.group {
            map.put("group", group.as_str());
        }
        map.put("necessary", self.necessary);
        map
    }

    fn tail<'a>(&'a self, map: &mut Json<'a>) {
        put(map, "justification", &self.justification);
        put(map, "implementation", &self.implementation);
        put(map, "implementation_derived", &self.implementation_derived);
        put(map, "owner", &self.owner);
        put(map, "due", &self.due);
        put(map, "verdict", &self.verdict);
        put(map, "implementation_verdict", &self.implementation_verdict);
    }
}

/// The Statement of Applicability of one catalogue, derived and stated.
#[derive(Debug, Clone, PartialEq)]
pub struct SoaView {
    /// The moment.
    pub as_of: AsOf,
    /// The catalogue: `iso27001:2022`, `iso27001:2013`, or the id of a framework of the document.
    pub framework: String,
    /// The statement it is held against: the latest by then.
    pub statement: Option<Id<StatementOfApplicability>>,
    /// Its version.
    pub version: Option<Line>,
    /// The day it was last approved by then.
    pub approved_on: Option<Date>,
    /// Each control of the catalogue in its order, then what is named and not in it.
    pub rows: Vec<SoaRow>,
}

impl SoaView {
    /// The columns of [`SoaView::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "control",
        "title",
        "group",
        "necessary",
        "risk_count",
        "risks",
        "obligations",
        "controls",
        "applicable",
        "reasons",
        "justification",
        "implementation",
        "implementation_derived",
        "owner",
        "due",
        "verdict",
        "implementation_verdict",
    ];

    /// How many rows have a verdict.
    #[must_use]
    pub fn count(&self, verdict: SoaVerdict) -> usize {
        self.rows.iter().filter(|row| row.verdict == verdict).count()
    }

    /// The statement as JSON, with how many rows have each verdict.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut summary = Json::map();
        for (verdict, word) in SoaVerdict::ALL {
            summary.put(word, self.count(*verdict));
        }
        let mut map = Json::map();
        map.put("as_of", self.as_of.to_string());
        map.put("framework", self.framework.as_str());
        put(&mut map, "statement", &self.statement);
        put(&mut map, "version", &self.version);
        put(&mut map, "approved_on", &self.approved_on);
        map.put("summary", summary);
        map.put("controls", list(&self.rows, SoaRow::to_json));
        map
    }

    /// One flat row a control.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.rows.iter().map(SoaRow::row).collect()
    }
}
