use super::{assessment, day, document, risk};
use crate::base::{AsOf, Id, Shape as _};
use crate::document::Isms;
use crate::model::Stage;
use crate::views::{HeatCell, HeatMap, heat_map};

fn map(isms: &Isms, criteria: Option<&str>) -> HeatMap {
    let map = heat_map(isms, AsOf::from(day("2026-03-31")), criteria);
    assert_eq!(HeatMap::from_json(&map.to_json()).unwrap(), map);
    map
}

fn cell<'m>(map: &'m HeatMap, likelihood: &str, consequence: &str) -> &'m HeatCell {
    let is = |cell: &&HeatCell| cell.likelihood.as_str() == likelihood && cell.consequence.as_str() == consequence;
    map.cells.iter().find(is).unwrap()
}

fn counts(cell: &HeatCell) -> [u64; 5] {
    [cell.inherent, cell.current, cell.target, cell.residual, cell.present].map(|count| count.get())
}

#[test]
fn each_stage_is_counted_in_its_cell() {
    let at = |id: &str, stage: &str, likelihood: &str, consequence: &str| {
        assessment(id, stage, "2026-01-15", likelihood, consequence)
    };
    let unfinished =
        r#"{"id": "A-1", "stage": "current", "on": "2026-01-15", "criteria": "CRIT-1", "likelihood": "low"}"#;
    let isms = document(&format!(
        r#""controls": [{{"id": "C-1", "title": "Locks", "status": "planned"}}], "risks": [{}]"#,
        [
            risk(
                "R-1",
                &[
                    at("A-1", "inherent", "high", "high"),
                    at("A-2", "current", "medium", "high"),
                    at("A-3", "target", "low", "low"),
                ],
                ""
            ),
            risk("R-2", &[at("A-1", "current", "medium", "high"), at("A-2", "residual", "low", "high")], ""),
            // Its control does not work, so its inherent level stands.
            risk(
                "R-3",
                &[at("A-1", "inherent", "high", "high"), at("A-2", "residual", "low", "low")],
                r#""treatment": {"options": [{"kind": "modify"}], "controls": ["C-1"]}"#
            ),
            risk("R-4", &[], ""),
            risk("R-5", &[unfinished.to_owned()], ""),
            risk("R-closed", &[at("A-1", "current", "high", "high")], r#""state": "closed""#),
        ]
        .join(",")
    ));
    let map = map(&isms, None);
    assert_eq!(map.cells.len(), 9);
    // The highest likelihood is drawn first.
    assert_eq!((map.cells[0].likelihood.as_str(), map.cells[0].consequence.as_str()), ("high", "low"));
    assert_eq!(map.cells[0].level.as_str(), "medium");
    assert_eq!(counts(cell(&map, "high", "high")), [2, 0, 0, 0, 1]);
    assert_eq!(cell(&map, "high", "high").present_risks, [Id::new("R-3").unwrap()]);
    assert_eq!(counts(cell(&map, "medium", "high")), [0, 2, 0, 0, 1]);
    assert_eq!(counts(cell(&map, "low", "high")), [0, 0, 0, 1, 1]);
    assert_eq!(counts(cell(&map, "low", "low")), [0, 0, 1, 1, 0]);
    let inherent: u64 = map.cells.iter().map(|cell| cell.inherent.get()).sum();
    assert_eq!(inherent, 2);
    let unrated: Vec<_> = map.unrated.iter().map(|row| (row.risk.as_str(), row.stage)).collect();
    assert_eq!(unrated, [("R-4", None), ("R-5", Some(Stage::Current))]);
    assert!(map.elsewhere.is_empty());
}

#[test]
fn what_was_rated_under_other_criteria_stands_apart_unless_they_rate_alike() {
    let criteria = |id: &str, from: &str, last: &str| {
        format!(
            r#"{{"id": "{id}", "effective_from": "{from}",
            "likelihood": {{"levels": [{{"id": "low"}}, {{"id": "high"}}]}},
            "consequence": {{"levels": [{{"id": "low"}}, {{"id": "high"}}]}},
            "levels": [{{"id": "low"}}, {{"id": "high"}}],
            "method": {{"kind": "matrix", "rows": [["low", "low"], ["low", "{last}"]]}}}}"#
        )
    };
    let rated = |criteria: &str| {
        format!(
            r#"{{"id": "A-1", "stage": "current", "on": "2026-02-01", "criteria": "{criteria}", "likelihood": "high",
            "consequence": [{{"criterion": "availability", "level": "high"}}]}}"#
        )
    };
    let text = format!(
        r#"{{"format": "isms/1.0", "edition": "iso27001:2022", "risk_criteria": [{}], "risks": [{}]}}"#,
        [
            criteria("C-1", "2024-01-01", "high"),
            criteria("C-2", "2025-01-01", "low"),
            criteria("C-3", "2026-01-01", "high")
        ]
        .join(","),
        [risk("R-1", &[rated("C-1")], ""), risk("R-2", &[rated("C-2")], ""), risk("R-3", &[rated("C-3")], "")]
            .join(","),
    );
    let isms = Isms::parse(&text).unwrap();
    let map = map(&isms, None);
    assert_eq!(map.criteria, Some(Id::new("C-3").unwrap()));
    assert_eq!(cell(&map, "high", "high").current_risks, [Id::new("R-1").unwrap(), Id::new("R-3").unwrap()]);
    let apart: Vec<_> = map.elsewhere.iter().map(|row| (row.risk.as_str(), row.level.as_str())).collect();
    assert_eq!(apart, [("R-2", "low")]);
    let other = super::heat_map::map(&isms, Some("C-2"));
    assert_eq!(cell(&other, "high", "high").current_risks, [Id::new("R-2").unwrap()]);
    assert_eq!(other.elsewhere.len(), 2);
}

#[test]
fn without_criteria_there_is_no_map_and_it_says_why() {
    let isms = Isms::parse(r#"{"format": "isms/1.0", "edition": "iso27001:2022"}"#).unwrap();
    assert_eq!(map(&isms, None).no_map.unwrap(), "no risk criteria are in force on this day");
    assert_eq!(map(&isms, Some("C")).no_map.unwrap(), "there are no risk criteria of the id C");
    let isms = document(&format!(
        r#""risks": [{}]"#,
        risk("R-1", &[assessment("A", "current", "2026-01-01", "low", "low")], "")
    ));
    let gone = heat_map(&isms, AsOf::from(day("2024-12-31")), None);
    assert!(gone.cells.is_empty() && gone.criteria.is_none());
}
