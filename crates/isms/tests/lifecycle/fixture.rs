//! An ISMS in which every guard of every command holds, and shorthand to drive it.

use isms::base::{AsOf, Json, Value};
use isms::document::Isms;
use isms::lifecycle::{Applied, Availability, DriveError, LifecycleSettings, TransitionError};

pub(crate) const DOCUMENT: &str = r#"{
  "format": "isms/1.0", "edition": "iso27001:2022",
  "people": [{"id": "P-ciso"}, {"id": "P-owner", "top_management": true}, {"id": "P-dev"}, {"id": "P-deputy"}, {"id": "P-auditor"}],
  "roles": [{"id": "ROLE-ciso", "title": "CISO"}, {"id": "ROLE-auditor", "title": "Internal auditor", "required_competences": ["COMP-audit"]}],
  "role_assignments": [
    {"id": "RA-1", "role": "ROLE-ciso", "person": "P-ciso", "deputy": "P-deputy", "since": "2025-01-01", "until": "2027-12-31"}
  ],
  "delegations": [
    {"id": "D-plan", "delegator": "P-owner", "delegate": "P-dev", "matters": ["plan_approval"], "since": "2026-01-01", "until": "2026-06-30"},
    {"id": "D-accept", "delegator": "P-ciso", "delegate": "P-dev", "matters": ["risk_acceptance"], "limit": "low", "since": "2026-01-01"}
  ],
  "risk_criteria": [{
    "id": "CRIT-1", "effective_from": "2025-01-01",
    "likelihood": {"levels": [{"id": "rare"}, {"id": "likely"}, {"id": "certain"}]},
    "consequence": {"levels": [{"id": "minor"}, {"id": "serious"}, {"id": "grave"}]},
    "levels": [{"id": "low"}, {"id": "medium"}, {"id": "high"}],
    "method": {"kind": "matrix", "rows": [["low", "low", "medium"], ["low", "medium", "high"], ["medium", "high", "high"]]},
    "acceptance": [
      {"id": "ACC-low", "level": "low"},
      {"id": "ACC-medium", "level": "medium", "authority": "ROLE-ciso", "longest": "P1Y", "explicit": true}
    ]
  }],
  "risks": [{
    "id": "R-1", "title": "Ransomware", "owner": "P-owner",
    "assessments": [
      {"id": "A-now", "stage": "current", "on": "2026-01-10", "criteria": "CRIT-1", "likelihood": "likely",
       "consequence": [{"criterion": "availability", "level": "serious"}]},
      {"id": "A-target", "stage": "target", "on": "2026-01-10", "criteria": "CRIT-1", "likelihood": "rare",
       "consequence": [{"criterion": "availability", "level": "serious"}]},
      {"id": "A-rest", "stage": "residual", "on": "2026-02-15", "criteria": "CRIT-1", "likelihood": "rare",
       "consequence": [{"criterion": "availability", "level": "minor"}], "level": "low"}
    ],
    "treatment": {
      "options": [{"kind": "modify"}], "controls": ["C-1"], "drawn_up_on": "2026-01-15",
      "actions": [{"id": "ACT-1", "what": "Keep backups offline", "owner": "P-dev", "due": "2026-02-01", "done": "2026-02-01", "result": "Restored from one"}],
      "approved": [{"by": "P-owner", "on": "2026-01-20"}]
    }
  }],
  "competences": [{"id": "COMP-audit", "title": "Auditing", "holders": [{"id": "H-1", "person": "P-auditor", "since": "2025-01-01", "until": "2026-12-31"}]}],
  "audit_programme": [{"id": "AP-1", "auditor_role": "ROLE-auditor"}],
  "audits": [{
    "id": "AUD-1", "title": "Backup", "kind": "internal", "held_on": "2026-01-20", "programme": "AP-1", "criteria": ["ISO/IEC 27001"],
    "scope": {"controls": ["A.8.13"]}, "auditors": ["P-auditor"], "reported_to": ["P-owner"],
    "checks": [
      {"id": "CH-1", "method": "review", "points": ["corrected"], "result": "conforms", "by": "P-auditor", "records": ["controls/C-1"]},
      {"id": "CH-2", "method": "examine", "points": ["corrected"], "result": "conforms", "by": "P-auditor"}
    ],
    "judgements": [{"point": "corrected", "result": "passed"}]
  }],
  "controls": [
    {"id": "C-1", "title": "Offline backup", "owner": "P-dev", "fulfils": ["A.8.13"], "status": "implemented"},
    {"id": "C-2", "title": "Restore test", "owner": "P-dev"}
  ],
  "metrics": [{
    "id": "M-OBJ", "title": "Restore tests passed", "measure_every": "P3M", "direction": "higher_is_better",
    "measurements": [{"on": "2026-02-20", "value": "100"}]
  }, {
    "id": "M-1", "title": "Time to restore", "direction": "lower_is_better", "what": "Hours to restore", "method": "Timed",
    "unit": "h", "measure_every": "P3M", "measured_by": "P-dev", "analysed_by": "P-ciso", "target": "4"
  }],
  "improvements": [{
    "id": "IMP-1", "title": "Restore faster", "source": "incident", "arises_from": ["incidents/INC-1"], "owner": "P-dev", "due": "2026-04-01",
    "metric": "M-1", "before": {"value": "9", "on": "2026-01-15"}, "after": {"value": "3.5", "on": "2026-02-28"}
  }],
  "incidents": [{
    "id": "INC-1", "title": "File server encrypted", "severity": "major", "properties": ["availability"],
    "occurred_at": "2026-01-11T22:00:00Z", "detected_at": "2026-01-12T06:00:00Z", "reported_at": "2026-01-12T06:10:00Z",
    "containment": {"at": "2026-01-12T07:00:00Z", "what": "Took the server off the network"},
    "recovery": {"at": "2026-01-13T12:00:00Z", "what": "Restored from backup"},
    "evidence_needed": true,
    "custody": [{
      "id": "E-1", "what": "Disk image", "collected_at": "2026-01-12T09:00:00Z", "collected_by": "P-dev", "location": "safe"
    }],
    "notifications": [{
      "id": "N-1", "recipient": "Authority", "deadline": "2026-01-15T06:00:00Z", "notified_at": "2026-01-14T10:00:00Z"
    }],
    "lessons": ["Keep one backup offline"], "follow_ups": ["improvements/IMP-1"]
  }],
  "documents": [{
    "id": "DOC-1", "title": "Backup procedure", "kind": "procedure", "owner": "P-owner",
    "versions": [
      {"id": "V-1", "number": "1.0", "author": "P-dev", "approved": [{"by": "P-owner", "on": "2026-01-20"}]},
      {"id": "V-2", "number": "2.0", "author": "P-dev"}
    ]
  }],
  "changes": [{
    "id": "CH-1", "title": "Back up to a second site", "kind": "isms", "owner": "P-dev", "purpose": "Survive the loss of a site",
    "consequences": "More data leaves the first site", "resources": "40 hours and a contract", "responsibilities": "Operations",
    "planned_on": "2026-02-15", "integrity_check": {"whole": true, "on": "2026-02-16", "by": "P-ciso"},
    "review": {"result": "Copies arrive every night"}
  }],
  "exceptions": [{
    "id": "EX-1", "title": "Old backup server", "requirements": ["A.8.8"], "reason": "No patch is made any more", "owner": "P-dev",
    "compensating_controls": ["C-1"], "requested_on": "2026-02-01", "until": "2026-12-31"
  }],
  "objectives": [{
    "id": "OBJ-1", "title": "Restorable backups", "serves": ["risks/R-1"], "metric": "M-OBJ", "baseline": "60", "target": "95",
    "owner": "P-owner", "due": "2026-06-30", "resources_needed": "two working days", "evaluation_method": "quarterly restore tests",
    "actions": [{"id": "T-1", "what": "Test restores"}], "communicated": [{"to": "operations", "on": "2026-01-10"}]
  }, {"id": "OBJ-2", "title": "Backups restorable in an hour", "state": "proposed"}],
  "findings": [{
    "id": "F-1", "title": "No restore test", "kind": "nonconformity", "grade": "minor", "requirements": ["A.8.13"],
    "nonconformity": "NC-1", "evidence": [{"kind": "interview", "reference": "minutes 7"}]
  }, {
    "id": "F-2", "title": "Tape 7 missing", "kind": "nonconformity", "grade": "minor", "requirements": ["A.8.13"], "audit": "AUD-1",
    "nonconformity": "NC-2", "evidence": [{"kind": "record", "reference": "tape list"}]
  }],
  "management_reviews": [{
    "id": "MR-1", "held_on": "2026-01-25", "attendees": ["P-owner"],
    "inputs": [
      {"topic": "a", "nothing_to_report": true}, {"topic": "b", "text": "none changed"}, {"topic": "c", "text": "none changed"},
      {"topic": "d1", "records": ["nonconformities/NC-1"]}, {"topic": "d2", "text": "as planned"}, {"topic": "d3", "records": ["audits/AUD-1"]},
      {"topic": "d4", "text": "on track"}, {"topic": "e", "nothing_to_report": true}, {"topic": "f", "records": ["risks/R-1"]},
      {"topic": "g", "text": "test restores more often"}
    ],
    "decisions": [{"id": "D-1", "what": "Test restores monthly", "kind": "improvement", "owner": "P-ciso", "due": "2026-06-30"}],
    "conclusion": {"suitable": true, "adequate": true, "effective": true}
  }],
  "nonconformities": [{
    "id": "NC-1", "title": "No restore test", "grade": "minor", "requirements": ["A.8.13"],
    "correction": {"what": "Tested one restore"},
    "cause": {"what": "No interval was set", "similar": {"result": "none found"}},
    "actions": [{"id": "ACT-1", "what": "Plan restore tests", "owner": "P-dev", "due": "2026-02-01", "done": "2026-02-01", "result": "Planned quarterly"}],
    "effectiveness": {"effective": true, "on": "2026-02-10", "by": "P-ciso"},
    "isms_change": {"needed": false, "reason": "an operational matter"},
    "evidence": [{"kind": "record", "reference": "ticket 12"}]
  }, {"id": "NC-2", "title": "Tape 7 missing", "state": "withdrawn"}],
  "statement_of_applicability": [{"id": "SOA-1", "approved": [{"by": "P-ciso", "on": "2026-01-15"}]}],
  "certification": [{"id": "CERT-1", "body": "A body"}]
}"#;

pub(crate) fn document() -> Isms {
    Isms::parse(DOCUMENT).unwrap()
}

pub(crate) fn json(text: &str) -> Value {
    Json::parse(text).unwrap().into_owned()
}

pub(crate) fn as_of(text: &str) -> AsOf {
    text.parse().unwrap()
}

/// A command by `by`, at noon of the day, with more members.
pub(crate) fn command(kind: &str, by: &str, day: &str, more: &str) -> Value {
    let comma = if more.is_empty() { "" } else { ", " };
    json(&format!(r#"{{"kind": "{kind}", "by": "{by}", "at": "{day}T12:00:00Z"{comma}{more}}}"#))
}

/// Carries out a command; on a refusal, makes sure that nothing was changed.
pub(crate) fn apply(isms: &mut Isms, register: &str, id: &str, command: &Value) -> Result<Applied, DriveError> {
    apply_with(isms, register, id, command, &LifecycleSettings::default())
}

pub(crate) fn apply_with(
    isms: &mut Isms,
    register: &str,
    id: &str,
    command: &Value,
    settings: &LifecycleSettings,
) -> Result<Applied, DriveError> {
    let before = isms.clone();
    let answer = isms.apply(register, id, command, settings);
    if answer.is_err() {
        assert_eq!(*isms, before, "a refused command changes nothing");
    } else {
        assert_eq!(Isms::parse(&isms.to_text()).unwrap(), *isms, "what a command leaves can be read again");
    }
    answer
}

pub(crate) fn refusal(answer: Result<Applied, DriveError>) -> TransitionError {
    match answer {
        Err(DriveError::Refused(error)) => *error,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// What a refused command lacks: source, code, path.
pub(crate) fn lacks(answer: Result<Applied, DriveError>) -> Vec<(&'static str, &'static str, String)> {
    refusal(answer).missing.into_iter().map(|m| (m.source.as_str(), m.code, m.path)).collect()
}

pub(crate) fn codes(answer: Result<Applied, DriveError>) -> Vec<&'static str> {
    refusal(answer).missing.iter().map(|missing| missing.code).collect()
}

pub(crate) fn available(isms: &Isms, register: &str, id: &str, day: &str, by: Option<&str>) -> Availability {
    isms.available(register, id, as_of(day), by, &LifecycleSettings::default()).unwrap()
}

/// A member of a record, as JSON text.
pub(crate) fn member(isms: &Isms, register: &str, id: &str, pointer: &str) -> String {
    isms.record_json(register, id).unwrap().at(pointer).map_or_else(|| "nothing".to_owned(), ToString::to_string)
}

/// Changes a record by hand: `null` takes a member out.
pub(crate) fn edit(isms: &mut Isms, register: &str, id: &str, changes: &[(&str, &str)]) {
    let mut record = isms.record_json(register, id).unwrap().into_owned();
    for (pointer, value) in changes {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let mut here = &mut record;
        for step in parent.split('/').skip(1) {
            here = match here {
                Json::List(items) => &mut items[step.parse::<usize>().unwrap()],
                map => map.get_mut(step).unwrap(),
            };
        }
        let value = json(value);
        if let Json::List(items) = here {
            items.remove(name.parse().unwrap());
            assert_eq!(value, Json::Null, "an item can only be taken out");
            continue;
        }
        here.take(name);
        if value != Json::Null
            && let Json::Map(members) = here
        {
            members.push(((*name).to_owned().into(), value));
        }
    }
    isms.upsert(register, &record).unwrap();
}
