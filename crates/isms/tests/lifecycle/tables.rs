//! What each table must be, whatever it says.

use std::collections::BTreeSet;

use isms::lifecycle::{Guard, Lifecycle, Machine, machine, machines};
use isms::model::{
    AcceptanceCommand, AcceptanceState, ActionCommand, ActionState, AuditCommand, AuditState, CertificationCommand,
    CertificationState, ChangeCommand, ChangeState, ControlCommand, DocumentVersionCommand, DocumentVersionState,
    FindingCommand, FindingState, Implementation, ImprovementCommand, ImprovementState, IncidentCommand, IncidentState,
    ManagementReviewCommand, ManagementReviewState, NonconformityCommand, NonconformityState, ObjectiveCommand,
    ObjectiveState, PolicyExceptionCommand, PolicyExceptionState, RiskCommand, RiskState,
};

fn reachable(machine: &Machine, from: &'static str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(state) = open.pop() {
        for step in machine.steps(state) {
            if found.insert(step.to) {
                open.push(step.to);
            }
        }
    }
    found
}

#[test]
fn there_are_these_machines() {
    let names: Vec<&str> = machines().map(|machine| machine.name).collect();
    let expected = [
        "risks",
        "risks/acceptance",
        "risks/actions",
        "objectives",
        "audits",
        "controls",
        "documents/versions",
        "changes",
        "findings",
        "management_reviews",
        "nonconformities",
        "nonconformities/actions",
        "improvements",
        "incidents",
        "exceptions",
        "certification",
    ];
    assert_eq!(names, expected);
    assert!(machine("people").is_none());
}

#[test]
fn every_state_is_reached_from_the_first() {
    for machine in machines() {
        let states: BTreeSet<&str> = machine.states.iter().map(|state| state.word).collect();
        assert_eq!(states.len(), machine.states.len(), "{}: a state stands twice", machine.name);
        assert_eq!(reachable(machine, machine.initial()), states, "{}", machine.name);
    }
}

#[test]
fn from_every_state_there_is_a_way_to_an_end() {
    for machine in machines() {
        for state in machine.states {
            let ends = reachable(machine, state.word).iter().any(|word| machine.state(word).unwrap().ends);
            assert!(ends, "{}: no end from {}", machine.name, state.word);
        }
    }
}

#[test]
fn a_state_has_a_command_once_and_every_command_is_used() {
    for machine in machines() {
        let pairs: BTreeSet<_> = machine.transitions.iter().map(|step| (step.from, step.command)).collect();
        assert_eq!(pairs.len(), machine.transitions.len(), "{}", machine.name);
        for step in machine.transitions {
            assert!(machine.state(step.from).is_some() && machine.state(step.to).is_some(), "{step:?}");
            assert!(machine.commands.iter().any(|command| command.kind == step.command), "{step:?}");
        }
        for command in machine.commands {
            assert!(machine.transitions.iter().any(|step| step.command == command.kind), "{}", command.kind);
        }
    }
}

fn speaks<L: Lifecycle>(states: Vec<&str>, kinds: &[&str]) {
    let machine = L::MACHINE;
    assert_eq!(machine.states.iter().map(|state| state.word).collect::<Vec<_>>(), states, "{}", machine.name);
    let own: BTreeSet<&str> = machine.commands.iter().map(|command| command.kind).chain(["adopt", "correct"]).collect();
    assert_eq!(own, kinds.iter().copied().collect(), "{}", machine.name);
}

#[test]
fn tables_and_records_speak_the_same_words() {
    use isms::lifecycle::{
        Acceptances, Audits, Certifications, Changes, Controls, CorrectiveActions, DocumentVersions, Exceptions,
        Findings, Improvements, Incidents, ManagementReviews, Nonconformities, Objectives, Risks, TreatmentActions,
    };
    let words = |all: &[&'static str]| all.to_vec();
    let actions: Vec<&str> = ActionState::ALL.iter().map(|(_, word)| *word).collect();
    speaks::<Risks>(RiskState::ALL.iter().map(|(_, word)| *word).collect(), RiskCommand::KINDS);
    speaks::<Acceptances>(AcceptanceState::ALL.iter().map(|(_, word)| *word).collect(), AcceptanceCommand::KINDS);
    speaks::<TreatmentActions>(words(&actions), ActionCommand::KINDS);
    speaks::<CorrectiveActions>(actions, ActionCommand::KINDS);
    speaks::<DocumentVersions>(
        DocumentVersionState::ALL.iter().map(|(_, word)| *word).collect(),
        DocumentVersionCommand::KINDS,
    );
    speaks::<Changes>(ChangeState::ALL.iter().map(|(_, word)| *word).collect(), ChangeCommand::KINDS);
    speaks::<Exceptions>(
        PolicyExceptionState::ALL.iter().map(|(_, word)| *word).collect(),
        PolicyExceptionCommand::KINDS,
    );
    speaks::<Findings>(FindingState::ALL.iter().map(|(_, word)| *word).collect(), FindingCommand::KINDS);
    speaks::<Audits>(AuditState::ALL.iter().map(|(_, word)| *word).collect(), AuditCommand::KINDS);
    speaks::<ManagementReviews>(
        ManagementReviewState::ALL.iter().map(|(_, word)| *word).collect(),
        ManagementReviewCommand::KINDS,
    );
    speaks::<Certifications>(
        CertificationState::ALL.iter().map(|(_, word)| *word).collect(),
        CertificationCommand::KINDS,
    );
    speaks::<Controls>(Implementation::ALL.iter().map(|(_, word)| *word).collect(), ControlCommand::KINDS);
    speaks::<Improvements>(ImprovementState::ALL.iter().map(|(_, word)| *word).collect(), ImprovementCommand::KINDS);
    speaks::<Incidents>(IncidentState::ALL.iter().map(|(_, word)| *word).collect(), IncidentCommand::KINDS);
    speaks::<Objectives>(ObjectiveState::ALL.iter().map(|(_, word)| *word).collect(), ObjectiveCommand::KINDS);
    speaks::<Nonconformities>(
        NonconformityState::ALL.iter().map(|(_, word)| *word).collect(),
        NonconformityCommand::KINDS,
    );
}

#[test]
fn hard_guards_each_stand_for_a_rule_and_every_guard_is_used() {
    let mut used: BTreeSet<&str> =
        ["reference_exists", "time_order", "previous_matches", "history_folds", "assessed"].into();
    for machine in machines() {
        for command in machine.commands {
            for guard in command.hard {
                assert!(!guard.rule().is_empty(), "{}: {} refuses without a rule", command.kind, guard.code());
                assert!(!command.soft.contains(guard), "{}: {} is hard and soft", command.kind, guard.code());
            }
            used.extend(command.hard.iter().chain(command.soft).map(|guard| guard.code()));
        }
    }
    let all: BTreeSet<&str> = Guard::ALL.iter().map(|guard| guard.code()).collect();
    assert_eq!(all.len(), Guard::ALL.len(), "two guards have one code");
    assert_eq!(used, all);
}

#[test]
fn labels_are_sentence_case() {
    for machine in machines() {
        let states = machine.states.iter().map(|state| state.label);
        for label in states.chain(machine.commands.iter().map(|command| command.label)).chain([machine.title]) {
            assert!(label.starts_with(char::is_uppercase), "{label}");
            assert!(!label.chars().skip(1).any(char::is_uppercase), "{label}");
        }
    }
}

#[test]
fn a_machine_is_drawn() {
    let text = machine("risks/acceptance").unwrap().diagram();
    let expected = "stateDiagram-v2
    proposed: Proposed
    accepted: Accepted
    refused: Refused
    revoked: Revoked
    [*] --> proposed
    proposed --> accepted: accept
    proposed --> refused: refuse
    accepted --> accepted: renew
    accepted --> revoked: revoke
    refused --> accepted: accept
    revoked --> accepted: accept
    refused --> [*]
    revoked --> [*]
";
    assert_eq!(text, expected);
}

#[test]
fn a_machine_is_told_as_json() {
    let json = machine("nonconformities").unwrap().to_json();
    assert_eq!(json.at("/register").unwrap().as_str(), Some("nonconformities"));
    assert_eq!(json.at("/states/0/state").unwrap().as_str(), Some("raised"));
    assert_eq!(json.at("/states/6/ends").unwrap().as_bool(), Some(true));
    assert_eq!(
        json.at("/transitions/0").unwrap().to_string(),
        r#"{"state":"raised","command":"contain","to":"contained"}"#
    );
    assert_eq!(json.at("/commands/5/guards/0/code").unwrap().as_str(), Some("not_major"));
    assert_eq!(json.at("/commands/5/guards/0/kind").unwrap().as_str(), Some("hard"));
    assert_eq!(json.at("/commands/5/guards/0/rules").unwrap().to_string(), r#"["NCR004"]"#);
}
