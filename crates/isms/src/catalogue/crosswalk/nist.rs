//! NIST SP 800-53 Rev. 5 to ISO/IEC 27001:2022.

use std::sync::OnceLock;

use super::{Crosswalk, Edge, Provenance, Relation};
use crate::catalogue::edition::Edition;
use crate::catalogue::records::records;

/// `control of NIST|clauses and controls of ISO`, a `*` after those that NIST marks as not fully satisfying.
const EDGES: &str = include_str!("../data/nist-sp800-53r5.txt");

/// The crosswalk from `nist-sp800-53r5` to `iso27001:2022` that NIST publishes: 642 relations from 220 controls and enhancements to
/// 91 controls of Annex A and 29 clauses.
///
/// Read its [caveats](Provenance::caveats) before relying on it: the kind of each relation and most marks of partial satisfaction are
/// not in it, and neither is one row of NIST's workbook.
pub fn nist_sp800_53r5() -> &'static Crosswalk {
    static CROSSWALK: OnceLock<Crosswalk> = OnceLock::new();
    CROSSWALK.get_or_init(|| {
        let mut edges = Vec::new();
        for record in records(EDGES) {
            edges.extend(record.field(0).split_whitespace().map(|target| match target.strip_suffix('*') {
                Some(target) => Edge::stated(record.id, target, Relation::Related).partially(true),
                None => Edge::stated(record.id, target, Relation::Related),
            }));
        }
        Crosswalk::trusted(
            "nist-sp800-53r5-iso27001-2022",
            "NIST SP 800-53 Rev. 5 to ISO/IEC 27001:2022",
            ("nist-sp800-53r5", Edition::Iso27001_2022.as_str()),
            Provenance {
                publisher: "NIST".into(),
                source: "OLIR reference 155, workbook sp800-53r5-to-iso-27001-mapping-2022-OLIR-2023-10-12-UPDATED.xlsx, by way of intuitem/ciso-assistant-community at f990d7b".into(),
                licence: "work of the US government, public domain in the United States".into(),
                edition: "2023-10-12".into(),
                caveats: vec![
                    "relations are flattened: NIST says subset of, intersects with, equal, superset of or not related to; the copy used here had one value for all, so every relation is kept as related and none means equivalence".into(),
                    "marks of partial satisfaction are lost: NIST marks with an asterisk what does not fully satisfy its control; known here are only A.5.33 and A.8.4 for AC-3".into(),
                    "NIST's workbook is counted as 643 rows over 121 elements of ISO/IEC 27001; one row and one element (A.7.6, A.8.34 or 6.3) are missing here, so one of these three is no true gap".into(),
                ],
            },
            edges,
        )
    })
}
