use super::{assert_flat, day};
use crate::base::{AsOf, Shape as _};
use crate::document::Isms;
use crate::model::Maturity;
use crate::views::{Knowledge, KnowledgeVerdict, knowledge};

fn look(process: &str, more: &str) -> Knowledge {
    let isms = Isms::parse(&format!(
        r#"{{"format": "isms/1.0", "edition": "iso27001:2022", "people": [{{"id": "P-1"}}, {{"id": "P-2", "until": "2026-03-30"}}, {{"id": "P-3"}}],
        "documents": [{{"id": "D-1", "title": "Restore procedure", "kind": "procedure", "versions": [{{"id": "V1", "number": "1", "effective_on": "2025-01-01"}}]}}],
        "processes": [{{"id": "PR-1", "title": "Backup", "owner": "P-1"{process}}},
          {{"id": "PR-2", "title": "Selling", "kind": "business", "owner": "P-1"}}]{more}}}"#
    ))
    .unwrap_or_else(|error| panic!("{:#?}", error.faults));
    knowledge(&isms, AsOf::from(day("2026-03-31")))
}

fn verdict(process: &str) -> KnowledgeVerdict {
    let found = look(process, "");
    assert_eq!(found.processes.len(), 1, "the process of the business is left out");
    found.processes[0].verdict
}

#[test]
fn knowledge_is_shared_described_or_alone() {
    assert_eq!(verdict(""), KnowledgeVerdict::Alone);
    assert_eq!(verdict(r#", "deputy": "P-2""#), KnowledgeVerdict::Alone, "the deputy has left");
    assert_eq!(verdict(r#", "deputy": "P-3""#), KnowledgeVerdict::Shared);
    assert_eq!(verdict(r#", "performed_by": ["P-1", "P-3"]"#), KnowledgeVerdict::Shared);
    assert_eq!(verdict(r#", "documents": ["D-1"]"#), KnowledgeVerdict::Described);
    let found = look("", "");
    assert_eq!(found.persons.len(), 1);
    assert_eq!(found.persons[0].alone[0].as_str(), "PR-1");
    assert_flat(&found.rows(), Knowledge::COLUMNS);
    assert_eq!(Knowledge::from_json(&found.to_json()).unwrap(), found);
}

#[test]
fn maturity_is_shown_step_by_step() {
    let shown = |process: &str, more: &str| {
        let row = look(process, more).processes.remove(0);
        (row.maturity_shown, row.overstated, row.maturity_lacks.is_some())
    };
    let stated = r#", "maturity": "defined", "every": "P1M""#;
    let record = r#", "evidence": [{"kind": "record", "reference": "LOG-1", "on": "2026-03-01"}]"#;
    let old = r#", "evidence": [{"kind": "record", "reference": "LOG-1", "on": "2026-02-27"}]"#;
    let full = r#", "deputy": "P-3", "documents": ["D-1"], "criteria": ["Restored in four hours"]"#;
    assert_eq!(shown(&format!("{stated}{old}"), ""), (Maturity::Initial, true, true));
    assert_eq!(shown(&format!("{stated}{record}"), ""), (Maturity::Repeatable, true, true));
    let all = format!("{stated}{record}{full}");
    assert_eq!(shown(&all, ""), (Maturity::Defined, false, true));
    let metric = r#", "metrics": [{"id": "M-1", "title": "Restore time", "serves": ["processes/PR-1"], "measurements": [{"on": "2026-03-01", "value": "3"}]}]"#;
    assert_eq!(shown(&all, metric), (Maturity::Measured, false, true));
    let better = format!(
        r#"{metric}, "improvements": [{{"id": "I-1", "title": "Faster disks", "metric": "M-1", "evaluation": {{"improved": true, "on": "2026-03-15"}}}}]"#
    );
    assert_eq!(shown(&all, &better), (Maturity::Optimizing, false, false));
}
