use super::{day, document};
use crate::document::Isms;
use crate::rules::Settings;
use crate::views::{ClauseStanding, ClauseVerdict, ClauseVerdicts, IsmsState, clauses};

fn verdicts_of(isms: &Isms) -> ClauseVerdicts {
    clauses(isms, day("2026-03-31"), &Settings::default())
}

fn of<'v>(verdicts: &'v ClauseVerdicts, clause: &str) -> &'v ClauseVerdict {
    verdicts.clauses.iter().find(|row| row.clause == clause).unwrap()
}

#[test]
fn thirty_clauses_are_judged_and_nothing_is_satisfied_by_nothing() {
    let bare = Isms::parse(r#"{"format": "isms/1.0", "edition": "iso27001:2022"}"#).unwrap();
    let verdicts = verdicts_of(&bare);
    assert_eq!(verdicts.clauses.len(), 30);
    assert_eq!((verdicts.clauses[0].clause.as_str(), verdicts.clauses[29].clause.as_str()), ("4.1", "10.2"));
    let satisfied: Vec<&str> = verdicts
        .clauses
        .iter()
        .filter(|row| row.standing == ClauseStanding::Satisfied)
        .map(|row| row.clause.as_str())
        .collect();
    assert_eq!(satisfied, [] as [&str; 0]);
    for row in &verdicts.clauses {
        assert!(!row.reasons.is_empty(), "{} says why", row.clause);
        assert!(!row.to_judge.is_empty(), "{} says what a person must judge", row.clause);
    }
    assert_eq!(verdicts.because_of.len(), 29, "all but 4.4 itself");
    assert!(verdicts.states.iter().all(|state| state.standing == ClauseStanding::NotSatisfied));
    assert_eq!(verdicts.counts.not_satisfied.get() + verdicts.counts.partly_satisfied.get(), 30);
    let in_2013 = Isms::parse(r#"{"format": "isms/1.0", "edition": "iso27001:2013"}"#).unwrap();
    let in_2013 = verdicts_of(&in_2013);
    assert_eq!(in_2013.clauses.len(), 26);
    assert!(in_2013.clauses.iter().all(|row| row.clause != "6.3" && !row.reasons.is_empty()));
}

#[test]
fn evidence_findings_and_what_is_kept_elsewhere_decide() {
    let audit = r#""audits": [{"id": "AUD-1", "title": "Audit", "kind": "internal", "held_on": "2026-02-01"}]"#;
    let verdict = |registers: &str, clause: &str| of(&verdicts_of(&document(registers)), clause).standing;
    assert_eq!(verdict(r#""metrics": []"#, "9.1"), ClauseStanding::NotSatisfied);
    // Laid down and not done.
    let laid_down =
        r#""processes": [{"id": "PR-1", "title": "Audit", "functions": ["internal_audit"], "owner": "P-1"}]"#;
    let with_interval =
        format!(r#"{laid_down}, "kept_elsewhere": [{{"id": "K", "clause": "9.1", "where": "The tool"}}]"#);
    let verdicts = verdicts_of(&document(&with_interval));
    let audits = of(&verdicts, "9.2.1");
    assert_eq!(audits.standing.max(ClauseStanding::PartlySatisfied), audits.standing);
    assert_eq!((audits.evidence[0].register.as_str(), audits.evidence[0].done), ("processes", false));
    let elsewhere = of(&verdicts, "9.1");
    assert_eq!(elsewhere.standing, ClauseStanding::NotAssessable);
    assert_eq!(elsewhere.kept_in.as_ref().unwrap().as_str(), "The tool");
    let done = verdicts_of(&document(audit));
    let audits = of(&done, "9.2.1");
    assert_eq!(audits.evidence[0].examples[0].as_str(), "audits/AUD-1");
    assert_eq!(audits.evidence[0].latest, Some(day("2026-02-01")));
    assert!(audits.evidence[0].done);
    // A scope shows something once it is approved.
    let scope = |more: &str| format!(r#""scope": {{"statement": "All we do"{more}}}"#);
    assert_eq!(verdict(&scope(""), "4.3"), ClauseStanding::NotSatisfied);
    let approved = scope(r#", "approved": [{"by": "P-1", "on": "2026-01-15"}]"#);
    assert_eq!(verdict(&approved, "4.3"), ClauseStanding::Satisfied);
    // Before it was held it shows nothing.
    let before = clauses(&document(audit), day("2026-01-31"), &Settings::default());
    assert!(of(&before, "9.2.1").evidence.is_empty());
}

#[test]
fn findings_stand_at_their_clause_the_gravest_first() {
    let isms =
        document(r#""risks": [{"id": "R-1", "title": "Bare"}, {"id": "R-2", "title": "Bare too", "owner": "P-1"}]"#);
    let verdicts = verdicts_of(&isms);
    let risks = of(&verdicts, "6.1.2");
    assert_eq!(risks.standing, ClauseStanding::NotSatisfied, "nobody approved the criteria");
    let half = verdicts_of(&document(r#""nonconformities": [{"id": "NC-1", "title": "Backups not tested"}]"#));
    assert_eq!(of(&half, "10.2").standing, ClauseStanding::PartlySatisfied);
    let owner = risks.reasons.iter().find(|reason| reason.code.as_deref() == Some("RSK010")).unwrap();
    assert_eq!(owner.record.as_ref().unwrap().as_str(), "risks/R-1");
    assert_eq!(owner.path.as_deref(), Some("/risks/0/owner"));
    let grave: Vec<_> = risks.reasons.iter().map(|reason| reason.severity).collect();
    assert!(grave.is_sorted_by(|a, b| a >= b), "{grave:?}");
}

#[test]
fn states_rest_on_their_clauses() {
    let verdicts = verdicts_of(&document(r#""kept_elsewhere": [{"id": "K", "clause": "10", "where": "The tool"}]"#));
    let improved = verdicts.states.iter().find(|state| state.state == IsmsState::ContinuallyImproved).unwrap();
    assert_eq!((improved.standing, improved.because_of.len()), (ClauseStanding::NotAssessable, 2));
    let mut counted: Vec<&String> = verdicts.states.iter().flat_map(|state| &state.because_of).collect();
    counted.sort_unstable();
    let mut expected: Vec<&String> = verdicts.because_of.iter().collect();
    expected.sort_unstable();
    assert_eq!(counted, expected, "each clause but 4.4 bears on one state");
}
