use super::{day, document};
use crate::model::Stage;
use crate::views::loss_scenarios;

fn measured(id: &str, stage: &str, on: &str) -> String {
    format!(
        r#"{{"id": "{id}", "stage": "{stage}", "on": "{on}", "scenario": {{"currency": "EUR",
            "frequency": {{"kind": "given", "per_year": {{"kind": "constant", "value": 2}}}},
            "magnitude": {{"kind": "given", "per_event": {{"kind": "constant", "value": 1000}}}}}}}}"#
    )
}

#[test]
fn each_risk_stands_with_what_it_is_now_or_with_the_stage_asked_for() {
    let quantified = [
        measured("Q-1", "inherent", "2026-01-01"),
        measured("Q-2", "current", "2026-01-02"),
        measured("Q-3", "current", "2026-02-02"),
        measured("Q-4", "residual", "2026-06-01"),
        measured("Q-5", "target", "2026-01-02"),
    ];
    let isms = document(&format!(
        r#""risks": [{{"id": "R-1", "title": "Outage", "owner": "P-1", "quantified": [{}]}}, {{"id": "R-2", "title": "Leak"}},
            {{"id": "R-3", "title": "Old", "retired": {{"on": "2026-01-01"}}}}]"#,
        quantified.join(",")
    ));
    let found = |stage: Option<Stage>, on: &str| {
        let answer = loss_scenarios(&isms, stage, day(on));
        assert_eq!(answer.scenarios.len() + answer.unquantified.len(), 2);
        answer.scenarios.first().and_then(|row| row.quantification.as_ref().map(ToString::to_string))
    };
    assert_eq!(found(None, "2026-03-31").as_deref(), Some("Q-3"));
    assert_eq!(found(None, "2026-06-30").as_deref(), Some("Q-4"));
    assert_eq!(found(None, "2026-01-01").as_deref(), Some("Q-1"));
    assert_eq!(found(Some(Stage::Target), "2026-03-31").as_deref(), Some("Q-5"));
    assert_eq!(found(Some(Stage::Residual), "2026-03-31"), None);
}
