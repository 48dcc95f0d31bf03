//! Where those sit who answer for things: IT alone, or the business too (S-45, S-83).

use isms_derive::Shape;

use super::answer::{put, put_joined};
use super::look::Look;
use crate::base::{AsOf, Count, Id, Json, Percent};
use crate::document::Isms;
use crate::model::{Entity as _, Function, Person, RoleAssignment, Unit};

/// What the people of one function answer for.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct OwnershipRow {
    /// What their unit does; absent for people whose unit or its function is not known.
    pub function: Option<Function>,
    /// Who of them answers for something, in document order of what they answer for.
    pub owners: Vec<Id<Person>>,
    /// How many records in use they answer for.
    pub records: Count,
    /// How many roles they hold on the day.
    pub roles: Count,
    /// Their share of all owned records, rounded down; absent where none is owned.
    pub share: Option<Percent>,
    /// The registers in which they answer for records, in document order.
    pub registers: Vec<String>,
}

/// Whether the ISMS is left to IT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum OwnershipVerdict {
    /// Leaders of the business answer for parts of it.
    Business,
    /// People outside IT answer for parts of it, but no leader of the business.
    NoLeader,
    /// Everybody who answers for something sits in IT (rule LDR007).
    OnlyIt,
    /// The units of those who answer are not known, or nobody answers for anything.
    Unknown,
}

/// Where those sit who answer for things.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Ownership {
    /// The moment.
    pub as_of: AsOf,
    /// Whether the ISMS is left to IT.
    pub verdict: OwnershipVerdict,
    /// Why, in words.
    pub why: String,
    /// How many records in use have an owner.
    pub owned: Count,
    /// How many of these are owned by people known to sit outside IT and information security.
    pub outside_it: Count,
    /// The share of these, rounded down; absent where none is owned.
    pub outside_it_share: Option<Percent>,
    /// Owners who belong to top management, or head a unit outside IT and information security.
    pub leaders: Vec<Id<Person>>,
    /// One row a function, in the order of the vocabulary; last the people of whom it is not known.
    pub functions: Vec<OwnershipRow>,
}

impl Ownership {
    /// The columns of [`Ownership::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &["function", "owners", "records", "roles", "share", "registers"];

    /// One flat row a function.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.functions.iter().map(OwnershipRow::row).collect()
    }
}

impl OwnershipRow {
    fn row(&self) -> Json<'_> {
        let mut row = Json::map();
        put(&mut row, "function", &self.function);
        put_joined(&mut row, "owners", self.owners.iter().map(Id::as_str));
        put(&mut row, "records", &self.records);
        put(&mut row, "roles", &self.roles);
        put(&mut row, "share", &self.share);
        put_joined(&mut row, "registers", self.registers.iter().map(String::as_str));
        row
    }
}

/// What is counted of a function.
#[derive(Default)]
struct Tally {
    owners: Vec<Id<Person>>,
    records: usize,
    roles: usize,
    registers: Vec<&'static str>,
}

fn share(part: usize, whole: usize) -> Option<Percent> {
    Percent::new(u8::try_from((part * 100).checked_div(whole)?).ok()?)
}

/// Whether a function lies outside IT and information security.
fn is_business(function: Function) -> bool {
    !matches!(function, Function::It | Function::Security)
}

/// The function of a unit: its own, else that of the unit above it.
fn function_of(isms: &Isms, unit: &Id<Unit>) -> Option<Function> {
    let mut at = isms.units.get(unit.as_str())?;
    // As many steps as there are units: more would go in a circle.
    for _ in 0..isms.units.len() {
        if let Some(function) = at.function {
            return Some(function);
        }
        at = isms.units.get(at.parent.as_ref()?.as_str())?;
    }
    None
}

/// What a person's unit does; top management where the person belongs to it and no unit says otherwise.
fn function(isms: &Isms, person: &Id<Person>) -> Option<Function> {
    let person = isms.people.get(person.as_str())?;
    let by_unit = person.unit.as_ref().and_then(|unit| function_of(isms, unit));
    by_unit.or_else(|| (person.top_management == Some(true)).then_some(Function::TopManagement))
}

/// Where those sit who answer for records and hold roles on the day, by what their units do.
///
/// Ownership is read from the present owners of the records in use; roles from their assignments on the day.
#[must_use]
pub fn ownership(isms: &Isms, as_of: AsOf) -> Ownership {
    let look = Look::new(isms, as_of);
    let mut tallies: Vec<(Option<Function>, Tally)> =
        Function::ALL.iter().map(|(function, _)| (Some(*function), Tally::default())).collect();
    tallies.push((None, Tally::default()));
    // Who heads a unit does not by that answer for a part of the ISMS.
    for register in isms.registers().into_iter().filter(|register| register.name() != "units") {
        for index in (0..register.count()).filter(|index| !register.retired_at(*index, look.day)) {
            let Some(owner) = register.owner_at(index).and_then(|owner| Id::<Person>::new(owner).ok()) else {
                continue;
            };
            tally(&mut tallies, function(isms, &owner), |tally| {
                tally.records += 1;
                if tally.registers.last() != Some(&register.name()) {
                    tally.registers.push(register.name());
                }
                if !tally.owners.contains(&owner) {
                    tally.owners.push(owner);
                }
            });
        }
    }
    let held = |held: &&RoleAssignment| held.holds_on(look.day) && !held.retired_by(look.day);
    for held in isms.role_assignments.iter().filter(held) {
        tally(&mut tallies, function(isms, &held.person), |tally| tally.roles += 1);
    }
    assemble(isms, &look, tallies)
}

fn tally(tallies: &mut [(Option<Function>, Tally)], function: Option<Function>, change: impl FnOnce(&mut Tally)) {
    if let Some((_, tally)) = tallies.iter_mut().find(|(known, _)| *known == function) {
        change(tally);
    }
}

/// Whether an owner leads the business: top management, or the head of a unit outside IT and information security.
fn leads(isms: &Isms, look: &Look<'_>, owner: &Id<Person>) -> bool {
    let top = isms.people.get(owner.as_str()).is_some_and(|person| person.top_management == Some(true));
    let heads = |unit: &Unit| unit.head.as_ref() == Some(owner) && function_of(isms, &unit.id).is_some_and(is_business);
    top || isms.units.iter().filter(|unit| !unit.retired_by(look.day)).any(heads)
}

fn assemble(isms: &Isms, look: &Look<'_>, tallies: Vec<(Option<Function>, Tally)>) -> Ownership {
    let owned: usize = tallies.iter().map(|(_, tally)| tally.records).sum();
    let known = || tallies.iter().filter_map(|(function, tally)| Some(((*function)?, tally)));
    let outside: usize = known().filter(|(function, _)| is_business(*function)).map(|(_, tally)| tally.records).sum();
    let leaders: Vec<Id<Person>> =
        tallies.iter().flat_map(|(_, tally)| &tally.owners).filter(|owner| leads(isms, look, owner)).cloned().collect();
    let in_it: usize = known().filter(|(function, _)| *function == Function::It).map(|(_, tally)| tally.records).sum();
    let (verdict, why) = if let Some(leader) = leaders.first() {
        (OwnershipVerdict::Business, format!("`{leader}`, who leads in the business, answers for a part of it"))
    } else if owned == 0 {
        (OwnershipVerdict::Unknown, "nobody answers for any record".to_owned())
    } else if in_it == owned {
        (OwnershipVerdict::OnlyIt, format!("all {owned} records that have an owner belong to people of IT"))
    } else if outside > 0 || known().any(|(function, tally)| function == Function::Security && tally.records > 0) {
        let why = "no owner belongs to top management or heads a unit outside IT and information security";
        (OwnershipVerdict::NoLeader, why.to_owned())
    } else {
        (OwnershipVerdict::Unknown, "of some owners it is not known what their unit does".to_owned())
    };
    let row = |(function, tally): (Option<Function>, Tally)| OwnershipRow {
        function,
        share: share(tally.records, owned),
        owners: tally.owners,
        records: Count::of(tally.records),
        roles: Count::of(tally.roles),
        registers: tally.registers.into_iter().map(str::to_owned).collect(),
    };
    let told = tallies.into_iter().filter(|(_, tally)| tally.records + tally.roles > 0);
    Ownership {
        as_of: look.view.as_of(),
        verdict,
        why,
        owned: Count::of(owned),
        outside_it: Count::of(outside),
        outside_it_share: share(outside, owned),
        leaders,
        functions: told.map(row).collect(),
    }
}
