use super::{assert_flat, day};
use crate::base::{AsOf, Shape as _};
use crate::document::Isms;
use crate::model::Function;
use crate::views::{Ownership, OwnershipVerdict, ownership};

fn look(owner: &str) -> Ownership {
    let isms = Isms::parse(&format!(
        r#"{{"format": "isms/1.0", "edition": "iso27001:2022",
        "units": [{{"id": "U-it", "name": "IT", "function": "it"}}, {{"id": "U-net", "name": "Network", "parent": "U-it", "head": "P-net"}},
          {{"id": "U-sales", "name": "Sales", "function": "sales", "head": "P-boss"}}, {{"id": "U-a", "name": "A", "parent": "U-b"}}, {{"id": "U-b", "name": "B", "parent": "U-a"}}],
        "people": [{{"id": "P-net", "unit": "U-net"}}, {{"id": "P-boss", "unit": "U-sales"}}, {{"id": "P-clerk", "unit": "U-sales"}}, {{"id": "P-lost", "unit": "U-a"}}],
        "roles": [{{"id": "RO-1", "title": "Auditor"}}],
        "role_assignments": [{{"id": "RA-1", "role": "RO-1", "person": "P-clerk", "until": "2026-03-30"}}, {{"id": "RA-2", "role": "RO-1", "person": "P-net"}}],
        "assets": [{{"id": "A-1", "name": "Core switch", "kind": "hardware", "owner": "P-net"}},
          {{"id": "A-2", "name": "Old switch", "kind": "hardware", "owner": "P-boss", "retired": {{"on": "2026-01-01"}}}}],
        "risks": [{{"id": "R-1", "title": "Outage", "owner": "P-net"}}, {{"id": "R-2", "title": "Leak", "owner": "{owner}"}}]}}"#
    ))
    .unwrap_or_else(|error| panic!("{:#?}", error.faults));
    ownership(&isms, AsOf::from(day("2026-03-31")))
}

#[test]
fn shares_are_counted_by_function() {
    let found = look("P-clerk");
    let row = |function| found.functions.iter().find(|row| row.function == Some(function)).unwrap();
    // Neither what is retired nor the unit one heads counts.
    assert_eq!(found.functions.iter().map(|row| row.records.get()).sum::<u64>(), found.owned.get());
    let it = row(Function::It);
    assert_eq!((it.records.get(), it.roles.get()), (2, 1), "a unit has the function of the one above it");
    assert_eq!(it.registers, ["assets", "risks"]);
    assert_eq!(row(Function::Sales).records.get(), 1);
    assert_eq!(found.verdict, OwnershipVerdict::NoLeader);
    assert_eq!(found.outside_it.get(), 1);
    assert_eq!(found.outside_it_share.unwrap().get(), 33);
    assert_flat(&found.rows(), Ownership::COLUMNS);
    assert_eq!(Ownership::from_json(&found.to_json()).unwrap(), found);
}

#[test]
fn the_business_leads_or_does_not() {
    let found = look("P-boss");
    assert_eq!(found.verdict, OwnershipVerdict::Business);
    assert_eq!(found.leaders[0].as_str(), "P-boss");
    assert_eq!(look("P-lost").functions.last().unwrap().function, None, "units in a circle have no function");
    let bare = |owners: &str| {
        let isms = Isms::parse(&format!(
            r#"{{"format": "isms/1.0", "edition": "iso27001:2022",
            "units": [{{"id": "U-it", "name": "IT", "function": "it"}}, {{"id": "U-s", "name": "Sales", "function": "sales"}}],
            "people": [{{"id": "P-net", "unit": "U-it"}}, {{"id": "P-s", "unit": "U-s"}}, {{"id": "P-x"}}], "risks": [{owners}]}}"#
        ))
        .unwrap();
        ownership(&isms, AsOf::from(day("2026-03-31"))).verdict
    };
    let risk = |id: &str, owner: &str| format!(r#"{{"id": "{id}", "title": "T", "owner": "{owner}"}}"#);
    assert_eq!(bare(""), OwnershipVerdict::Unknown);
    assert_eq!(bare(&risk("R-1", "P-net")), OwnershipVerdict::OnlyIt);
    assert_eq!(bare(&format!("{}, {}", risk("R-1", "P-net"), risk("R-2", "P-s"))), OwnershipVerdict::NoLeader);
    assert_eq!(bare(&format!("{}, {}", risk("R-1", "P-net"), risk("R-2", "P-x"))), OwnershipVerdict::Unknown);
}
