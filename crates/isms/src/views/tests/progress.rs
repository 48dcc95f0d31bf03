use super::{day, document};
use crate::base::AsOf;
use crate::document::Isms;
use crate::model::ImprovementSource;
use crate::rules::Settings;
use crate::views::{ChainEnd, ImprovementEffect, ImprovementProgress, improvement_progress};

fn progress(isms: &Isms) -> ImprovementProgress {
    improvement_progress(isms, AsOf::from(day("2026-03-31")), &Settings::default())
}

fn effect(more: &str) -> Option<(ImprovementEffect, String)> {
    let isms = document(&format!(
        r#""metrics": [{{"id": "M-1", "title": "Hours to restore", "direction": "lower_is_better"}}],
           "improvements": [{{"id": "IMP-1", "title": "Restore faster", "metric": "M-1"{more}}}]"#
    ));
    progress(&isms).improvements.pop().map(|row| (row.effect, row.why))
}

#[test]
fn an_effect_is_what_the_measure_shows() {
    let measured =
        |after: &str| effect(&format!(r#", "before": {{"value": "9"}}, "after": {{"value": "{after}"}}"#)).unwrap();
    assert_eq!(measured("4"), (ImprovementEffect::Better, "the measure went from 9 to 4".to_owned()));
    assert_eq!(measured("9").0, ImprovementEffect::NotBetter);
    assert_eq!(measured("11").0, ImprovementEffect::NotBetter);
    // What is measured later is not known yet.
    let later = r#", "done_on": "2026-03-01", "before": {"value": "9"}, "after": {"value": "4", "on": "2026-06-01"}"#;
    assert_eq!(effect(later).unwrap().0, ImprovementEffect::Pending);
    assert_eq!(effect(r#", "evaluation": {"improved": true}"#).unwrap().0, ImprovementEffect::JudgedBetter);
    assert_eq!(effect(r#", "evaluation": {"improved": false}"#).unwrap().0, ImprovementEffect::NotBetter);
    assert_eq!(effect(r#", "done_on": "2025-03-01""#).unwrap().0, ImprovementEffect::Unmeasured);
    assert_eq!(effect("").unwrap(), (ImprovementEffect::Pending, "not done yet".to_owned()));
    assert_eq!(effect(r#", "state": "rejected""#), None);
}

#[test]
fn each_source_is_followed_to_its_effect() {
    let isms = document(
        r#""incidents": [
             {"id": "INC-1", "title": "Mailbox stolen", "detected_at": "2025-09-01T08:00:00Z"},
             {"id": "INC-2", "title": "Laptop lost", "detected_at": "2025-10-01T08:00:00Z"},
             {"id": "INC-3", "title": "Long ago", "detected_at": "2024-10-01T08:00:00Z"}],
           "findings": [{"id": "F-1", "title": "No restore test", "kind": "nonconformity", "on": "2025-11-12", "nonconformity": "NC-1"}],
           "nonconformities": [{"id": "NC-1", "title": "No restore test", "actions": [
             {"id": "A-1", "what": "Plan restore tests", "done": "2025-12-01"}]}],
           "improvements": [{"id": "IMP-1", "title": "Second factor", "arises_from": ["incidents/INC-1"],
             "direction": "lower_is_better", "before": {"value": "7"}, "after": {"value": "0"}}],
           "interested_parties": [{"id": "IP-1", "name": "Customers", "feedback": [
             {"id": "FB-1", "what": "Tracking was down", "on": "2025-12-02"}]}]"#,
    );
    let found = progress(&isms);
    assert_eq!(found.better.get(), 1);
    let rows: Vec<_> = found
        .sources
        .iter()
        .map(|row| (row.source, row.raised.get(), row.decided.get(), row.effective.get(), row.traced))
        .collect();
    let expected = [
        (ImprovementSource::Incident, 2, 1, 1, true),
        (ImprovementSource::InternalAudit, 1, 1, 0, false),
        (ImprovementSource::Feedback, 1, 0, 0, false),
    ];
    assert_eq!(rows, expected);
    let audit = &found.sources[1].chains[0];
    assert_eq!((audit.end, audit.links[0].record.as_str()), (ChainEnd::Acted, "nonconformities/NC-1"));
    assert_eq!(audit.links[0].why, "its actions are done");
    assert_eq!(found.sources[0].chains[1].end, ChainEnd::Undecided);
    assert_eq!(found.sources[2].chains[0].path, "/interested_parties/0/feedback/0");
}
