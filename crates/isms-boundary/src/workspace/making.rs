//! Making a workspace: new, from a text with faults, from parts.

use isms::base::{Fault, Json, RecordRef, ShapeError, Value};
use isms::catalogue::Edition;
use isms::document::{Isms, register_info};
use isms::model::Organization;

use super::Workspace;
use crate::failure::Failure;
use crate::{args, starter};

impl Workspace {
    pub(super) fn begin(text: &str) -> Result<Self, Failure> {
        let (organization, edition, starter) = args::read(text, |args| {
            let (organization, edition) = (args.may::<Organization>("organization"), args.may::<Edition>("edition"));
            let starter = args.may::<bool>("starter");
            Some((organization?, edition?, starter?))
        })?;
        let edition = edition.unwrap_or(Edition::Iso27001_2022);
        let mut isms = if starter == Some(true) { starter::document(edition)? } else { Isms::default() };
        isms.head.edition = edition;
        if let Some(organization) = organization {
            isms.organization.put(organization);
        }
        Ok(Self { isms, ..Self::default() })
    }

    pub(super) fn read(text: &str) -> Result<Self, Failure> {
        let document = args::read(text, |args| args.need::<String>("text"))?;
        let reading = Isms::read_bytes(document.as_bytes()).map_err(Failure::shape)?;
        Ok(Self { isms: reading.isms, faults: reading.faults, notices: reading.notices, checker: None })
    }

    pub(super) fn partial(text: &str) -> Result<Self, Failure> {
        let (registers, records, exists, missing, edition) = args::read(text, |args| {
            let (registers, records) = (args.need::<Vec<Value>>("registers"), args.need::<Vec<Value>>("records"));
            let (exists, missing) = (args.need::<Vec<RecordRef>>("exists"), args.need::<Vec<RecordRef>>("missing"));
            let edition = args.may::<Edition>("edition");
            Some((registers?, records?, exists?, missing?, edition?))
        })?;
        let mut isms = Isms::partial();
        isms.head.edition = edition.unwrap_or(Edition::Iso27001_2022);
        let mut faults = Vec::new();
        for (at, entry) in registers.iter().enumerate() {
            let name = entry.get("register").and_then(Json::as_str).unwrap_or_default();
            let Some(info) = register_info(name) else {
                add(&mut isms, name, &Json::Null, &format!("/registers/{at}/register"), &mut faults);
                continue;
            };
            isms.coverage_mut().set_whole(info.name);
            for (index, record) in entry.get("records").and_then(Json::as_list).unwrap_or_default().iter().enumerate() {
                add(&mut isms, name, record, &format!("/registers/{at}/records/{index}"), &mut faults);
            }
        }
        let nothing = Json::Null;
        for (at, entry) in records.iter().enumerate() {
            let name = entry.get("register").and_then(Json::as_str).unwrap_or_default();
            let record = entry.get("record").unwrap_or(&nothing);
            add(&mut isms, name, record, &format!("/records/{at}/record"), &mut faults);
        }
        for (list, member) in [(&exists, "exists"), (&missing, "missing")] {
            for (at, reference) in list.iter().enumerate() {
                let Some(info) = register_info(reference.register()) else {
                    add(&mut isms, reference.register(), &Json::Null, &format!("/{member}/{at}"), &mut faults);
                    continue;
                };
                let coverage = isms.coverage_mut();
                if member == "exists" {
                    coverage.set_exists(info.name, reference.id());
                } else {
                    coverage.set_missing(info.name, reference.id());
                }
            }
        }
        if !faults.is_empty() {
            return Err(Failure::shape(ShapeError { faults }));
        }
        isms.head.revision = None;
        Ok(Self { isms, ..Self::default() })
    }
}

/// Puts a record in, or adds its faults with `base` before their paths. A second record of one id is a fault.
pub(super) fn add(isms: &mut Isms, register: &str, record: &Json<'_>, base: &str, faults: &mut Vec<Fault>) {
    if let Err(error) = isms.insert(register, record) {
        for mut fault in error.faults {
            fault.path.insert_str(0, base);
            faults.push(fault);
        }
    }
}
