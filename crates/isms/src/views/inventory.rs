//! Everything the ISMS keeps: how many records each register holds, in which states, and which versions are approved (S-95).

use isms_derive::Shape;

use super::answer::put_joined;
use crate::base::order::sort_by;
use crate::base::{AsOf, Count, Date, Json, RecordRef, Shape as _};
use crate::document::{AnyRegister, Isms, REGISTERS, RegisterInfo};
use crate::model::{Entity as _, Meta};

/// How many records are in a state.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct StateCount {
    /// The state: by the history of the record, else as it is stored.
    pub state: String,
    /// How many.
    pub count: Count,
}

/// A register and what it holds.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct InventoryRow {
    /// The register.
    pub register: String,
    /// The clause it answers, if it answers one.
    pub clause: Option<String>,
    /// What it holds.
    pub summary: String,
    /// How many records there are on the day, the retired ones included.
    pub records: Count,
    /// How many are in use.
    pub in_use: Count,
    /// How many are retired.
    pub retired: Count,
    /// How many of those in use name who answers for them; absent where the record has no such member.
    pub owned: Option<Count>,
    /// How many of those in use have evidence.
    pub evidenced: Count,
    /// The states of those in use that have one, by name.
    pub states: Vec<StateCount>,
    /// The day of the last change that is recorded.
    pub last_change: Option<Date>,
    /// Where the organization keeps what the clause asks for, if elsewhere.
    pub kept_elsewhere: Option<String>,
}

/// A record that is issued in versions and approved.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct IssuedRecord {
    /// The record.
    pub record: RecordRef,
    /// What it is called.
    pub title: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// The version in force; for what has one version only, that.
    pub version: Option<String>,
    /// The day it was last approved by then.
    pub approved_on: Option<Date>,
    /// Whether it is approved on the day.
    pub approved: bool,
    /// The first day it is in force, where that is said.
    pub effective_on: Option<Date>,
    /// The day of the last change that is recorded.
    pub last_change: Option<Date>,
}

/// Everything the ISMS keeps.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Inventory {
    /// The moment.
    pub as_of: AsOf,
    /// Every register, in document order.
    pub registers: Vec<InventoryRow>,
    /// Scope, risk criteria, Statements of Applicability and documents in use, with version and approval.
    pub issued: Vec<IssuedRecord>,
}

impl Inventory {
    /// The columns of [`Inventory::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "register",
        "clause",
        "summary",
        "records",
        "in_use",
        "retired",
        "owned",
        "evidenced",
        "states",
        "last_change",
        "kept_elsewhere",
    ];

    /// One flat row a register.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.registers.iter().map(InventoryRow::row).collect()
    }
}

impl InventoryRow {
    fn row(&self) -> Json<'_> {
        let states: Vec<String> =
            self.states.iter().map(|state| format!("{} {}", state.count.get(), state.state)).collect();
        let Json::Map(members) = self.to_json() else { return Json::map() };
        let mut row = Json::map();
        for (name, value) in members.into_iter().filter(|(name, _)| name != "states") {
            if name == "last_change" || name == "kept_elsewhere" {
                put_states(&mut row, &states);
            }
            if let Json::Map(row) = &mut row {
                row.push((name, value));
            }
        }
        put_states(&mut row, &states);
        row
    }
}

fn put_states(row: &mut Json<'_>, states: &[String]) {
    if row.get("states").is_none() {
        put_joined(row, "states", states.iter().map(String::as_str));
    }
}

/// What is known of a record on a day without its type.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) retired: bool,
    pub(super) state: Option<String>,
    pub(super) last_change: Option<Date>,
    pub(super) version: Option<String>,
    pub(super) approved_on: Option<Date>,
    pub(super) effective_on: Option<Date>,
}

/// A day in a member, of a date or timestamp.
fn date_in(json: &Json<'_>, name: &str) -> Option<Date> {
    json.get(name)?.as_str()?.get(..10)?.parse().ok()
}

/// The latest day by the day looked at, of the items of a list.
fn latest(list: Option<&Json<'_>>, name: &str, day: Date) -> Option<Date> {
    let items = list?.as_list()?;
    items.iter().filter_map(|item| date_in(item, name)).filter(|on| *on <= day).max()
}

/// Members that say when something came up.
const CAME_UP: &[&str] =
    &["identified_on", "determined_on", "found_on", "proposed_on", "asked_on", "detected_at", "reported_at"];

/// The first day anything is known of a record: when it was made, the first entry of its history, or when it came up.
fn first_known(meta: Option<&Meta>, json: &Json<'_>) -> Option<Date> {
    let made = meta.and_then(|meta| meta.created.as_ref()).map(|stamp| stamp.on);
    made.or_else(|| date_in(json.get("history")?.as_list()?.first()?, "at"))
        .or_else(|| CAME_UP.iter().filter_map(|name| date_in(json, name)).min())
}

/// What is known of the record at a position; `None` if it was not there yet.
pub(super) fn known(isms: &Isms, register: &AnyRegister, index: usize, as_of: AsOf) -> Option<Known> {
    let day = as_of.date();
    let json = register.json_at(index)?;
    let meta = register.meta_at(index);
    if first_known(meta, &json).is_some_and(|first| day < first) {
        return None;
    }
    let past = |on: Option<Date>| on.filter(|on| *on <= day);
    let stamp = |stamp: Option<&crate::model::Stamp>| stamp.map(|stamp| stamp.on);
    let retired_on = meta.and_then(|meta| meta.retired.as_ref()).map(|retired| retired.on);
    let stamps = meta.map(|meta| past(stamp(meta.created.as_ref())).max(past(stamp(meta.updated.as_ref()))));
    // Of a document with versions, the one in force.
    let version = version_in_force(&json, day);
    let issued = version.unwrap_or(&json);
    let approved_on = latest(issued.get("approved"), "on", day);
    let moved = latest(json.get("history"), "at", day);
    let text = |json: &Json<'_>, name: &str| json.get(name).and_then(Json::as_str).map(str::to_owned);
    Some(Known {
        retired: register.retired_at(index, day),
        state: state(isms, register.name(), index, as_of, &json),
        last_change: stamps.flatten().max(past(retired_on)).max(moved).max(approved_on),
        version: text(issued, "number").or_else(|| text(issued, "version")),
        approved_on,
        effective_on: date_in(issued, "effective_on").or_else(|| date_in(issued, "effective_from")),
    })
}

fn version_in_force<'j>(json: &'j Json<'j>, day: Date) -> Option<&'j Json<'j>> {
    let holds = |version: &&Json<'_>| {
        date_in(version, "effective_on").is_some_and(|on| on <= day)
            && ["superseded_on", "withdrawn_on"].iter().all(|end| date_in(version, end).is_none_or(|end| day < end))
    };
    json.get("versions")?.as_list()?.iter().filter(holds).max_by_key(|version| date_in(version, "effective_on"))
}

/// The state of a record: by its history, else as it is stored.
fn state(isms: &Isms, register: &str, index: usize, as_of: AsOf, json: &Json<'_>) -> Option<String> {
    let tracks = isms.tracks(register, index, as_of);
    let own = tracks.iter().find(|track| track.field.pointer().is_empty());
    if let Some(track) = own.filter(|track| track.entries > 0) {
        return track.state.as_ref().ok().map(|state| (*state).to_owned());
    }
    let stored = ["state", "status", "implementation"].iter().find_map(|name| json.get(name)?.as_str());
    stored.map(str::to_owned)
}

/// Everything the ISMS keeps on the day: counts and states by register, and what is issued in versions with its approval.
///
/// A record counts from the first day anything is known of it; one that has no such day has always been there.
#[must_use]
pub fn inventory(isms: &Isms, as_of: AsOf) -> Inventory {
    let mut found = Inventory { as_of, registers: Vec::new(), issued: Vec::new() };
    for (info, register) in REGISTERS.iter().zip(isms.registers()) {
        let row = row(isms, info, register, as_of, &mut found.issued);
        found.registers.push(row);
    }
    found
}

const ISSUED: &[&str] = &["scope", "risk_criteria", "statement_of_applicability", "documents"];

fn row(
    isms: &Isms,
    info: &RegisterInfo,
    register: &AnyRegister,
    as_of: AsOf,
    issued: &mut Vec<IssuedRecord>,
) -> InventoryRow {
    let (mut records, mut in_use, mut owned, mut evidenced) = (0, 0, 0, 0);
    let mut states: Vec<(String, usize)> = Vec::new();
    let mut last_change = None;
    for index in 0..register.count() {
        let Some(known) = known(isms, register, index, as_of) else { continue };
        records += 1;
        last_change = last_change.max(known.last_change);
        if known.retired {
            continue;
        }
        in_use += 1;
        owned += usize::from(register.owner_at(index).is_some());
        evidenced += usize::from(register.meta_at(index).is_some_and(|meta| !meta.evidence.is_empty()));
        if let Some(state) = &known.state {
            match states.iter_mut().find(|(name, _)| name == state) {
                Some((_, count)) => *count += 1,
                None => states.push((state.clone(), 1)),
            }
        }
        if ISSUED.contains(&info.name) {
            issued.extend(issue(register, index, known));
        }
    }
    sort_by(&mut states, |a, b| a.0.cmp(&b.0));
    InventoryRow {
        register: info.name.to_owned(),
        clause: (!info.clause.is_empty()).then(|| info.clause.to_owned()),
        summary: info.summary.trim().to_owned(),
        records: Count::of(records),
        in_use: Count::of(in_use),
        retired: Count::of(records - in_use),
        owned: (owned > 0).then(|| Count::of(owned)),
        evidenced: Count::of(evidenced),
        states: states.into_iter().map(|(state, count)| StateCount { state, count: Count::of(count) }).collect(),
        last_change,
        kept_elsewhere: kept_elsewhere(isms, info.clause, as_of.date()),
    }
}

fn kept_elsewhere(isms: &Isms, clause: &str, day: Date) -> Option<String> {
    let mut kept = isms.kept_elsewhere.iter().filter(|kept| !kept.retired_by(day));
    kept.find(|kept| !clause.is_empty() && kept.covers(clause)).map(|kept| kept.place.to_string())
}

fn issue(register: &AnyRegister, index: usize, known: Known) -> Option<IssuedRecord> {
    Some(IssuedRecord {
        record: RecordRef::parse(&format!("{}/{}", register.name(), register.id_at(index)?))?,
        title: register.title_at(index).map(str::to_owned),
        owner: register.owner_at(index).map(str::to_owned),
        version: known.version,
        approved_on: known.approved_on,
        approved: known.approved_on.is_some(),
        effective_on: known.effective_on,
        last_change: known.last_change,
    })
}
