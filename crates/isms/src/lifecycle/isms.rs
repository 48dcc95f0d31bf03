//! Lifecycles of the records in a document, by register and id.

use super::acceptance::Acceptances;
use super::action::{CorrectiveActions, TreatmentActions};
use super::answers::{Applied, Availability, Card, DriveError, Track};
use super::audit::Audits;
use super::certification::Certifications;
use super::change::Changes;
use super::control::Controls;
use super::document_version::DocumentVersions;
use super::driver::{Lifecycle, address, drive, offers};
use super::exception::Exceptions;
use super::facts::IsmsFacts;
use super::finding::Findings;
use super::fold::{fold_entries, verify_chain};
use super::guard::LifecycleSettings;
use super::improvement::Improvements;
use super::incident::Incidents;
use super::machine::Machine;
use super::management_review::ManagementReviews;
use super::nonconformity::Nonconformities;
use super::objective::Objectives;
use super::risk::Risks;
use super::told::{Machinery, Of, Told};
use crate::base::{AsOf, FaultCode, Json, Place, Reader, ShapeError, fingerprint};
use crate::document::{Isms, Record};

macro_rules! lifecycles {
    ($($lifecycle:ident,)+) => {
        /// Every lifecycle, in the order of the registers.
        const DRIVERS: &[&dyn Machinery] = &[$(&Of::<$lifecycle>::NEW,)+];

        /// The tables alone: who only shows them does without the code that drives records.
        const MACHINES: &[&Machine] = &[$(<$lifecycle as Lifecycle>::MACHINE,)+];
    };
}

lifecycles! {
    Risks,
    Acceptances,
    TreatmentActions,
    Objectives,
    Audits,
    Controls,
    DocumentVersions,
    Changes,
    Findings,
    ManagementReviews,
    Nonconformities,
    CorrectiveActions,
    Improvements,
    Incidents,
    Exceptions,
    Certifications,
}

/// The machine of that name: a register's, such as `risks`, or that of a part of its records, such as `risks/acceptance`.
#[must_use]
pub fn machine(name: &str) -> Option<&'static Machine> {
    machines().find(|machine| machine.name == name)
}

/// Every machine.
pub fn machines() -> impl Iterator<Item = &'static Machine> {
    MACHINES.iter().copied()
}

fn driver(name: &str) -> Result<&'static dyn Machinery, DriveError> {
    let found = DRIVERS.iter().find(|driver| driver.machine().name == name);
    found.copied().ok_or_else(|| DriveError::NoMachine { name: name.to_owned() })
}

/// The lifecycle that an address belongs to, the record's id, and what of the record is driven.
fn find<'a>(register: &str, id: &'a str) -> Result<(&'static dyn Machinery, &'a str, &'a str), DriveError> {
    let Some((id, rest)) = id.split_once('/') else { return Ok((driver(register)?, id, "")) };
    let (part, item) = rest.split_once('/').unwrap_or((rest, ""));
    Ok((driver(&format!("{register}/{part}"))?, id, item))
}

impl Isms {
    /// Every command that the present state of a record has, each ready or with what is missing; see
    /// [`crate::lifecycle::available`].
    ///
    /// # Errors
    /// The register has no lifecycle, there is no such record or part, or its history cannot have happened.
    pub fn available(
        &self,
        register: &str,
        id: &str,
        as_of: AsOf,
        by: Option<&str>,
        settings: &LifecycleSettings,
    ) -> Result<Availability, DriveError> {
        let (lifecycle, id, item) = find(register, id)?;
        let machine = lifecycle.machine();
        let (_, record) = driven(self, machine, id).ok_or_else(|| not_found(machine, id, item))?;
        offers(lifecycle, record, item, as_of, by, &IsmsFacts(self), settings)
    }

    /// Carries out a command, given as JSON with its `kind`, `by` and `at`; the record's history and the members the command sets
    /// are changed, and the change is counted.
    ///
    /// # Errors
    /// As [`Isms::available`]; besides, the command has faults of shape, or is refused. Nothing is changed then.
    pub fn apply(
        &mut self,
        register: &str,
        id: &str,
        command: &Json<'_>,
        settings: &LifecycleSettings,
    ) -> Result<Applied, DriveError> {
        let (lifecycle, id, item) = find(register, id)?;
        apply(lifecycle, self, id, item, command, settings)
    }

    /// Every record that a machine drives, with its state and what can be done; retired ones are left out. The name is a
    /// register's or a machine's: `nonconformities/actions` shows the corrective actions of all nonconformities.
    ///
    /// # Errors
    /// There is no such machine.
    pub fn board(
        &self,
        name: &str,
        as_of: AsOf,
        by: Option<&str>,
        settings: &LifecycleSettings,
    ) -> Result<Vec<Card>, DriveError> {
        Ok(board(driver(name)?, self, as_of, by, settings))
    }

    /// The histories of the record at a position of a register: its own and those of its parts.
    #[must_use]
    pub fn tracks(&self, register: &str, index: usize, as_of: AsOf) -> Vec<Track> {
        let mut told = Vec::new();
        for driver in DRIVERS.iter().filter(|driver| driver.machine().register() == register) {
            tracks(*driver, self, index, as_of, &mut told);
        }
        told
    }
}

fn not_found(machine: &Machine, id: &str, item: &str) -> DriveError {
    DriveError::NotFound { register: machine.register(), id: address(machine, id, item) }
}

/// The record of that id in the register that a machine drives, and its position.
fn driven<'i>(isms: &'i Isms, machine: &Machine, id: &str) -> Option<(usize, &'i dyn Record)> {
    let register = isms.register(machine.register())?;
    let at = register.position(id)?;
    Some((at, register.record_at(at)?))
}

fn read_command(
    lifecycle: &dyn Machinery,
    command: &Json<'_>,
    id: &str,
    index: usize,
) -> Result<Box<dyn Told>, ShapeError> {
    let mut reader = Reader::strict();
    let read = lifecycle.read(command, &mut reader);
    let (mut faults, _) = reader.finish();
    match read {
        Some(command) if faults.is_empty() => Ok(command),
        _ => {
            let register = lifecycle.machine().register();
            for fault in &mut faults {
                if fault.code == FaultCode::UnknownKind && fault.path == "/kind" {
                    fault.code = FaultCode::UnknownCommand;
                }
                fault.record = Some(Place { register, id: Some(id.to_owned()), index: Some(index) });
            }
            Err(ShapeError { faults })
        }
    }
}

fn apply(
    lifecycle: &dyn Machinery,
    isms: &mut Isms,
    id: &str,
    item: &str,
    command: &Json<'_>,
    settings: &LifecycleSettings,
) -> Result<Applied, DriveError> {
    let machine = lifecycle.machine();
    let register = machine.register();
    let (index, record) = driven(isms, machine, id).ok_or_else(|| not_found(machine, id, item))?;
    let command = read_command(lifecycle, command, id, index)?;
    let day = command.act().at.date();
    let part = lifecycle.part(record, item, day).ok_or_else(|| not_found(machine, id, item))?;
    // The entry as it is kept: a newer version may have written members into it that the typed one does not have.
    let kept = isms.record_json(register, id);
    let history = kept.as_ref().and_then(|json| json.at(part.field.pointer())?.get("history")?.as_list());
    let last = history.and_then(<[Json<'_>]>::last).map(fingerprint);
    let driven = drive(lifecycle, record, item, &*command, last, &IsmsFacts(isms), settings)?;
    if let Some(target) = isms.register_mut(register) {
        target.replace(index, driven.record);
    }
    isms.head.count_change();
    Ok(Applied { register, id: id.to_owned(), index, from: driven.from, to: driven.to })
}

fn board(
    lifecycle: &dyn Machinery,
    isms: &Isms,
    as_of: AsOf,
    by: Option<&str>,
    settings: &LifecycleSettings,
) -> Vec<Card> {
    let machine = lifecycle.machine();
    let mut cards = Vec::new();
    let Some(register) = isms.register(machine.register()) else { return cards };
    for record in register.records().filter(|record| !record.meta().retired_by(as_of.date())) {
        for item in lifecycle.items(record) {
            let Some(part) = lifecycle.part(record, item, as_of.date()) else { continue };
            let mut card = Card {
                id: address(machine, record.id(), item),
                title: part.title.map(str::to_owned),
                owner: part.owner.map(str::to_owned),
                state: None,
                label: None,
                fault: None,
                commands: Vec::new(),
            };
            match offers(lifecycle, record, item, as_of, by, &IsmsFacts(isms), settings) {
                Ok(availability) => {
                    card.state = Some(availability.state);
                    card.label = Some(availability.label);
                    card.commands = availability.commands;
                    card.commands.retain(|offer| offer.to.is_some());
                }
                Err(DriveError::History { fault, .. }) => card.fault = Some(fault),
                // Every item has a part, and a history is all that can be wrong with it.
                Err(_) => continue,
            }
            cards.push(card);
        }
    }
    cards
}

fn tracks(lifecycle: &dyn Machinery, isms: &Isms, index: usize, as_of: AsOf, tracks: &mut Vec<Track>) {
    let machine = lifecycle.machine();
    let register = isms.register(machine.register());
    let Some(record) = register.and_then(|register| register.record_at(index)) else { return };
    for item in lifecycle.items(record) {
        let Some(part) = lifecycle.part(record, item, as_of.date()) else { continue };
        let broken = if part.chained && !part.entries.is_empty() {
            let json = isms.record_json(machine.register(), record.id());
            let history = json.as_ref().and_then(|json| json.at(part.field.pointer())?.get("history")?.as_list());
            history.map(verify_chain).unwrap_or_default()
        } else {
            Vec::new()
        };
        tracks.push(Track {
            machine,
            id: address(machine, record.id(), item),
            stored: part.stored,
            entries: part.entries.len(),
            state: fold_entries(machine, part.stored.or(part.implied), &part.entries, as_of.moment()),
            broken,
            mended: part.entries.iter().filter(|entry| entry.mends()).map(|entry| (entry.index, entry.kind)).collect(),
            field: part.field,
        });
    }
}
