//! Lifecycles of the records in a document, by register and id.

use std::marker::PhantomData;

use super::acceptance::Acceptances;
use super::action::{CorrectiveActions, TreatmentActions};
use super::answers::{Applied, Availability, Card, DriveError, Track};
use super::audit::Audits;
use super::certification::Certifications;
use super::change::Changes;
use super::control::Controls;
use super::document_version::DocumentVersions;
use super::driver::{Lifecycle, address, available, drive, state_word};
use super::exception::Exceptions;
use super::facts::IsmsFacts;
use super::finding::Findings;
use super::fold::verify_chain;
use super::guard::LifecycleSettings;
use super::improvement::Improvements;
use super::incident::Incidents;
use super::machine::Machine;
use super::management_review::ManagementReviews;
use super::nonconformity::Nonconformities;
use super::risk::Risks;
use crate::base::{AsOf, FaultCode, Json, Place, Shape as _, fingerprint};
use crate::document::{Isms, Kept as _};
use crate::model::{Command as _, Entity as _};

/// A lifecycle without its types.
trait Driver: Sync {
    fn machine(&self) -> &'static Machine;
    fn available(
        &self,
        isms: &Isms,
        id: &str,
        item: &str,
        as_of: AsOf,
        by: Option<&str>,
        settings: &LifecycleSettings,
    ) -> Result<Availability, DriveError>;
    fn apply(
        &self,
        isms: &mut Isms,
        id: &str,
        item: &str,
        command: &Json<'_>,
        settings: &LifecycleSettings,
    ) -> Result<Applied, DriveError>;
    fn board(&self, isms: &Isms, as_of: AsOf, by: Option<&str>, settings: &LifecycleSettings) -> Vec<Card>;
    fn tracks(&self, isms: &Isms, index: usize, as_of: AsOf, tracks: &mut Vec<Track>);
}

struct Of<L>(PhantomData<fn() -> L>);

impl<L> Of<L> {
    const NEW: Self = Self(PhantomData);
}

/// Every lifecycle, in the order of the registers.
const DRIVERS: &[&dyn Driver] = &[
    &Of::<Risks>::NEW,
    &Of::<Acceptances>::NEW,
    &Of::<TreatmentActions>::NEW,
    &Of::<Audits>::NEW,
    &Of::<Controls>::NEW,
    &Of::<DocumentVersions>::NEW,
    &Of::<Changes>::NEW,
    &Of::<Findings>::NEW,
    &Of::<ManagementReviews>::NEW,
    &Of::<Nonconformities>::NEW,
    &Of::<CorrectiveActions>::NEW,
    &Of::<Improvements>::NEW,
    &Of::<Incidents>::NEW,
    &Of::<Exceptions>::NEW,
    &Of::<Certifications>::NEW,
];

/// The machine of that name: a register's, such as `risks`, or that of a part of its records, such as `risks/acceptance`.
#[must_use]
pub fn machine(name: &str) -> Option<&'static Machine> {
    machines().find(|machine| machine.name == name)
}

/// Every machine.
pub fn machines() -> impl Iterator<Item = &'static Machine> {
    DRIVERS.iter().map(|driver| driver.machine())
}

fn driver(name: &str) -> Result<&'static dyn Driver, DriveError> {
    let found = DRIVERS.iter().find(|driver| driver.machine().name == name);
    found.copied().ok_or_else(|| DriveError::NoMachine { name: name.to_owned() })
}

/// The lifecycle that an address belongs to, the record's id, and what of the record is driven.
fn find<'a>(register: &str, id: &'a str) -> Result<(&'static dyn Driver, &'a str, &'a str), DriveError> {
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
        let (driver, id, item) = find(register, id)?;
        driver.available(self, id, item, as_of, by, settings)
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
        let (driver, id, item) = find(register, id)?;
        driver.apply(self, id, item, command, settings)
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
        Ok(driver(name)?.board(self, as_of, by, settings))
    }

    /// The histories of the record at a position of a register: its own and those of its parts.
    #[must_use]
    pub fn tracks(&self, register: &str, index: usize, as_of: AsOf) -> Vec<Track> {
        let mut tracks = Vec::new();
        for driver in DRIVERS.iter().filter(|driver| driver.machine().register() == register) {
            driver.tracks(self, index, as_of, &mut tracks);
        }
        tracks
    }
}

fn not_found<L: Lifecycle>(id: &str, item: &str) -> DriveError {
    DriveError::NotFound { register: L::MACHINE.register(), id: address(L::MACHINE, id, item) }
}

impl<L: Lifecycle> Driver for Of<L> {
    fn machine(&self) -> &'static Machine {
        L::MACHINE
    }

    fn available(
        &self,
        isms: &Isms,
        id: &str,
        item: &str,
        as_of: AsOf,
        by: Option<&str>,
        settings: &LifecycleSettings,
    ) -> Result<Availability, DriveError> {
        let record = L::Record::register(isms).get(id).ok_or_else(|| not_found::<L>(id, item))?;
        available::<L>(record, item, as_of, by, &IsmsFacts(isms), settings)
    }

    fn apply(
        &self,
        isms: &mut Isms,
        id: &str,
        item: &str,
        command: &Json<'_>,
        settings: &LifecycleSettings,
    ) -> Result<Applied, DriveError> {
        let register = L::MACHINE.register();
        let records = L::Record::register(isms);
        let index = records.position_of(id).ok_or_else(|| not_found::<L>(id, item))?;
        let record = records.nth(index).ok_or_else(|| not_found::<L>(id, item))?;
        let command = L::Command::from_json(command).map_err(|mut error| {
            for fault in &mut error.faults {
                if fault.code == FaultCode::UnknownKind && fault.path == "/kind" {
                    fault.code = FaultCode::UnknownCommand;
                }
                fault.record = Some(Place { register, id: Some(id.to_owned()), index: Some(index) });
            }
            error
        })?;
        let part = L::part(record, item, command.act().at.date()).ok_or_else(|| not_found::<L>(id, item))?;
        // The entry as it is kept: a newer version may have written members into it that the typed one does not have.
        let kept = isms.record_json(register, id);
        let history = kept.as_ref().and_then(|json| json.at(part.field.pointer())?.get("history")?.as_list());
        let last = history.and_then(<[Json<'_>]>::last).map(fingerprint);
        let driven = drive::<L>(record, item, &command, last, &IsmsFacts(isms), settings)?;
        L::Record::register_mut(isms).update(id, |record| *record = driven.record);
        isms.head.count_change();
        Ok(Applied { register, id: id.to_owned(), index, from: driven.from, to: driven.to })
    }

    fn board(&self, isms: &Isms, as_of: AsOf, by: Option<&str>, settings: &LifecycleSettings) -> Vec<Card> {
        let mut cards = Vec::new();
        for record in L::Record::register(isms).iter().filter(|record| !record.retired_by(as_of.date())) {
            for item in L::items(record) {
                let Some(part) = L::part(record, item, as_of.date()) else { continue };
                let mut card = Card {
                    id: address(L::MACHINE, record.id(), item),
                    title: part.title.map(str::to_owned),
                    owner: part.owner.map(str::to_owned),
                    state: None,
                    label: None,
                    fault: None,
                    commands: Vec::new(),
                };
                match available::<L>(record, item, as_of, by, &IsmsFacts(isms), settings) {
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

    fn tracks(&self, isms: &Isms, index: usize, as_of: AsOf, tracks: &mut Vec<Track>) {
        let Some(record) = L::Record::register(isms).nth(index) else { return };
        for item in L::items(record) {
            let Some(part) = L::part(record, item, as_of.date()) else { continue };
            let broken = if part.chained && !part.history.is_empty() {
                let json = isms.record_json(L::MACHINE.register(), record.id());
                let history = json.as_ref().and_then(|json| json.at(part.field.pointer())?.get("history")?.as_list());
                history.map(verify_chain).unwrap_or_default()
            } else {
                Vec::new()
            };
            let mending = part.history.iter().enumerate();
            tracks.push(Track {
                machine: L::MACHINE,
                id: address(L::MACHINE, record.id(), item),
                stored: part.stored,
                entries: part.history.len(),
                state: state_word::<L>(record, item, as_of),
                broken,
                mended: mending
                    .filter(|(_, entry)| entry.adopted().is_some() || entry.voids().is_some())
                    .map(|(at, entry)| (at, entry.kind()))
                    .collect(),
                field: part.field,
            });
        }
    }
}
