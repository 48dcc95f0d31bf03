use super::{assert_flat, day};
use crate::base::{AsOf, Shape as _};
use crate::document::{Isms, REGISTERS};
use crate::views::{Inventory, inventory};

fn look(on: &str) -> Inventory {
    let isms = Isms::parse(
        r#"{"format": "isms/1.0", "edition": "iso27001:2022", "people": [{"id": "P-1"}],
        "kept_elsewhere": [{"id": "K-1", "clause": "9.2", "where": "audit tool"}],
        "scope": {"statement": "All", "version": "2", "approved": [{"by": "P-1", "on": "2025-02-01"}, {"by": "P-1", "on": "2026-02-01"}]},
        "controls": [{"id": "C-1", "title": "Backup", "owner": "P-1", "status": "planned", "created": {"on": "2025-05-01"}},
          {"id": "C-2", "title": "Locks", "status": "implemented", "retired": {"on": "2025-12-01"}}],
        "nonconformities": [{"id": "N-1", "title": "Late review", "history": [
          {"kind": "adopt", "by": "P-1", "at": "2025-06-01T08:00:00Z", "state": "contained", "source": "old tool"}]}],
        "documents": [{"id": "D-1", "title": "Policy", "kind": "policy", "versions": [
          {"id": "V1", "number": "1", "effective_on": "2024-01-01", "superseded_on": "2026-01-01", "approved": [{"by": "P-1", "on": "2023-12-20"}]},
          {"id": "V2", "number": "2", "effective_on": "2026-01-01"}]}]}"#,
    )
    .unwrap_or_else(|error| panic!("{:#?}", error.faults));
    inventory(&isms, AsOf::from(day(on)))
}

fn row<'i>(found: &'i Inventory, register: &str) -> &'i crate::views::InventoryRow {
    found.registers.iter().find(|row| row.register == register).unwrap()
}

#[test]
fn every_register_is_counted_on_the_day() {
    let now = look("2026-03-31");
    assert_eq!(now.registers.len(), REGISTERS.len());
    let controls = row(&now, "controls");
    assert_eq!((controls.records.get(), controls.in_use.get(), controls.retired.get()), (2, 1, 1));
    assert_eq!(controls.states.len(), 1, "the retired one has no say: {:?}", controls.states);
    assert_eq!(controls.last_change, Some(day("2025-12-01")));
    assert_eq!(row(&now, "audits").kept_elsewhere.as_deref(), Some("audit tool"));
    let before = look("2025-01-01");
    assert_eq!(row(&before, "controls").records.get(), 1, "C-1 was not there yet");
    assert_eq!(row(&before, "nonconformities").records.get(), 0);
    assert_eq!(row(&now, "nonconformities").states[0].state, "contained");
    assert_flat(&now.rows(), Inventory::COLUMNS);
    assert_eq!(Inventory::from_json(&now.to_json()).unwrap(), now);
}

#[test]
fn the_version_in_force_is_the_one_shown() {
    let of = |found: &Inventory, record: &str| {
        let issued = found.issued.iter().find(|issued| issued.record.as_str() == record).unwrap();
        (issued.version.clone().unwrap(), issued.approved, issued.approved_on)
    };
    assert_eq!(of(&look("2025-06-01"), "documents/D-1"), ("1".to_owned(), true, Some(day("2023-12-20"))));
    assert_eq!(of(&look("2026-03-31"), "documents/D-1"), ("2".to_owned(), false, None));
    assert_eq!(of(&look("2025-06-01"), "scope/scope"), ("2".to_owned(), true, Some(day("2025-02-01"))));
}
