use super::{assert_flat, assessment, day, document, risk};
use crate::base::{AsOf, Shape as _};
use crate::rules::Settings;
use crate::views::{Comparison, RiskMovement, compare};

fn between(earlier: &str, later: &str) -> Comparison {
    let at = |id: &str, on: &str, level: &str| assessment(id, "current", on, level, level);
    let risks = [
        risk("R-fell", &[at("A-1", "2025-02-01", "high"), at("A-2", "2026-02-01", "low")], ""),
        risk("R-rose", &[at("A-1", "2025-02-01", "low"), at("A-2", "2026-02-01", "high")], ""),
        risk("R-same", &[at("A-1", "2025-02-01", "low")], ""),
        risk("R-new", &[at("A-1", "2025-12-01", "high")], ""),
        risk("R-gone", &[at("A-1", "2025-02-01", "high")], r#""retired": {"on": "2026-01-01"}"#),
        risk("R-first", &[at("A-1", "2026-01-01", "low")], r#""created": {"on": "2025-01-01"}"#),
    ];
    let isms = document(&format!(
        r#""risks": [{}],
        "nonconformities": [{{"id": "N-1", "title": "Late review", "history": [
          {{"kind": "adopt", "by": "P-1", "at": "2025-06-01T08:00:00Z", "state": "contained", "source": "old tool"}}]}}],
        "issues": [{{"id": "I-1", "title": "Staff", "side": "internal", "identified_on": "2025-05-01"}}],
        "controls": [{{"id": "C-1", "title": "Locks", "retired": {{"on": "2025-07-01"}}}}]"#,
        risks.join(", ")
    ));
    let as_of = |text: &str| AsOf::from(day(text));
    compare(&isms, as_of(earlier), as_of(later), &Settings::default())
}

#[test]
fn risks_move_between_two_days() {
    let found = between("2025-03-31", "2026-03-31");
    let moves: Vec<_> = found.risks.iter().map(|row| (row.risk.as_str(), row.movement)).collect();
    assert_eq!(
        moves,
        [
            ("R-fell", RiskMovement::Fell),
            ("R-rose", RiskMovement::Rose),
            ("R-same", RiskMovement::Same),
            ("R-new", RiskMovement::New),
            ("R-gone", RiskMovement::Gone),
            ("R-first", RiskMovement::Incomparable),
        ]
    );
    let levels: Vec<_> = found
        .levels
        .iter()
        .map(|row| (row.level.as_ref().map_or("", |level| level.as_str()), row.earlier.get(), row.later.get()))
        .collect();
    assert_eq!(levels, [("", 1, 0), ("low", 2, 3), ("high", 2, 2)]);
}

#[test]
fn findings_states_and_counts_are_compared() {
    let found = between("2025-03-31", "2026-03-31");
    assert!(found.gone.iter().any(|finding| finding.code == "CTX002"), "{:?}", found.gone);
    assert!(found.appeared.iter().any(|finding| finding.code == "CTX003"), "{:?}", found.appeared);
    let clause = found.clauses.iter().find(|row| row.clause == "4.1").unwrap();
    let net = |a: u64, b: u64| i64::try_from(a).unwrap() - i64::try_from(b).unwrap();
    assert_eq!(net(clause.later.get(), clause.earlier.get()), net(clause.appeared.get(), clause.gone.get()));
    assert!(clause.gone.get() > 0 && clause.appeared.get() > 0);
    let order: Vec<&str> = found.clauses.iter().map(|row| row.clause.as_str()).collect();
    assert!(order.iter().position(|name| *name == "4.1") < order.iter().position(|name| name.starts_with("10.")));
    let state = found.states.iter().find(|state| state.record.as_str() == "nonconformities/N-1").unwrap();
    assert_eq!((state.earlier.as_deref(), state.later.as_deref()), (None, Some("contained")));
    let register = |name: &str| {
        let row = found.registers.iter().find(|row| row.register == name).unwrap();
        (row.earlier.get(), row.later.get(), row.added.get(), row.retired.get())
    };
    assert_eq!(register("controls"), (1, 0, 0, 1));
    assert_eq!(register("issues"), (0, 1, 1, 0));
    assert_flat(&found.rows(), Comparison::COLUMNS);
    assert_eq!(Comparison::from_json(&found.to_json()).unwrap(), found);
}

#[test]
fn one_day_twice_differs_in_nothing_and_order_does_not_matter() {
    let found = between("2026-03-31", "2026-03-31");
    assert!(found.appeared.is_empty() && found.gone.is_empty() && found.states.is_empty());
    assert!(found.risks.iter().all(|row| row.movement == RiskMovement::Same));
    assert!(found.registers.iter().all(|row| row.added.get() == 0 && row.retired.get() == 0));
    assert_eq!(between("2026-03-31", "2025-03-31"), between("2025-03-31", "2026-03-31"));
}
