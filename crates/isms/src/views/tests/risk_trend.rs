use super::{assessment, day, document, risk};
use crate::base::{AsOf, Shape as _};
use crate::document::Isms;
use crate::views::{RiskMovement, RiskTrend, risk_trend};

fn on(text: &str) -> AsOf {
    AsOf::from(day(text))
}

fn with(risks: &[String]) -> Isms {
    document(&format!(r#""risks": [{}]"#, risks.join(",")))
}

fn at(id: &str, on: &str, level: &str) -> String {
    assessment(id, "current", on, level, level)
}

fn moves(trend: &RiskTrend) -> Vec<(&str, RiskMovement, Option<u64>)> {
    let risks = trend.risks.iter();
    risks.map(|row| (row.risk.as_str(), row.movement, row.by.map(|by| by.get()))).collect()
}

#[test]
fn one_document_is_looked_at_on_two_days() {
    let isms = with(&[
        risk("R-down", &[at("A-1", "2025-02-01", "high"), at("A-2", "2026-02-01", "low")], ""),
        risk("R-up", &[at("A-1", "2025-02-01", "medium"), at("A-2", "2026-02-01", "high")], ""),
        risk("R-new", &[at("A-1", "2026-01-01", "low")], ""),
        risk("R-gone", &[at("A-1", "2025-02-01", "high")], r#""retired": {"on": "2026-01-01"}"#),
    ]);
    let trend = risk_trend((&isms, on("2025-12-31")), (&isms, on("2026-03-31")));
    assert_eq!(RiskTrend::from_json(&trend.to_json()).unwrap(), trend);
    assert_eq!(
        moves(&trend),
        [
            ("R-down", RiskMovement::Fell, Some(2)),
            ("R-up", RiskMovement::Rose, Some(1)),
            ("R-new", RiskMovement::New, None),
            ("R-gone", RiskMovement::Gone, None),
        ]
    );
    let levels: Vec<_> =
        trend.levels.iter().map(|row| (row.label.as_str(), row.earlier.get(), row.later.get())).collect();
    assert_eq!(levels, [("Low", 0, 2), ("Medium", 1, 0), ("High", 2, 1)]);
    let counts: Vec<_> = trend.movements.iter().map(|row| row.risks.get()).collect();
    assert_eq!(counts, [1, 1, 1, 1, 0, 0]);
    // Medium was not accepted by the board either.
    assert_eq!((trend.over_earlier.get(), trend.over_later.get()), (3, 1));
    assert_eq!(risk_trend((&isms, on("2026-03-31")), (&isms, on("2025-12-31"))), trend);
}

#[test]
fn two_documents_are_matched_by_id() {
    let before = with(&[
        risk("R-1", &[at("A-1", "2025-02-01", "high")], ""),
        risk("R-2", &[at("A-1", "2025-02-01", "low")], ""),
    ]);
    let after = with(&[
        risk("R-3", &[at("A-1", "2025-02-01", "low")], ""),
        risk("R-1", &[at("A-1", "2025-02-01", "medium")], ""),
    ]);
    let trend = risk_trend((&before, on("2026-03-31")), (&after, on("2026-03-31")));
    assert_eq!(
        moves(&trend),
        [("R-3", RiskMovement::New, None), ("R-1", RiskMovement::Fell, Some(1)), ("R-2", RiskMovement::Gone, None)]
    );
    assert_eq!(trend.risks[2].why, "it was Low and is no longer in the document");
}
