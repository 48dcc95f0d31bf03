use super::{day, document, edition};
use crate::base::Shape as _;
use crate::catalogue::{Change, Edition};
use crate::document::Isms;
use crate::model::{Implementation, SoaEntry};
use crate::rules::{Settings, check};
use crate::views::{
    Correspondence, Migration, MigrationDecision, MigrationQuestion as Question, SoaVerdict, migrate_edition,
    statement_of_applicability,
};

/// A document of 2013 whose statement has an entry for each of the 114 controls; `more` gives further members by control.
fn full(more: &dyn Fn(&str) -> &'static str) -> Isms {
    let entries: Vec<String> = Edition::Iso27001_2013
        .controls()
        .iter()
        .map(|control| match more(control.id) {
            "" => format!(
                r#"{{"control": "{}", "applicable": true, "implementation": "implemented", "owner": "P-1", "reasons": [{{"kind": "business"}}]}}"#,
                control.id
            ),
            members => format!(r#"{{"control": "{}"{members}}}"#, control.id),
        })
        .collect();
    edition(
        "iso27001:2013",
        &format!(
            r#""controls": [{{"id": "C-1", "title": "Backup", "fulfils": ["A.12.3.1", "A.18.2.3", "10.1"]}}],
               "statement_of_applicability": [{{"id": "SOA", "version": "7", "on": "2025-01-01", "approved": [{{"by": "P-2", "on": "2025-01-02"}}], "entries": [{}]}}]"#,
            entries.join(",")
        ),
    )
}

fn migrate(isms: &Isms) -> Migration {
    migrate_edition(isms, day("2026-03-31"), None).unwrap()
}

fn asked(migration: &Migration, question: Question) -> Vec<&MigrationDecision> {
    migration.decisions.iter().filter(|decision| decision.question == question).collect()
}

fn entry<'m>(migration: &'m Migration, control: &str) -> &'m SoaEntry {
    migration.proposed.entries.iter().find(|entry| entry.control.as_str() == control).unwrap()
}

#[test]
fn all_114_rows_are_accounted_for() {
    let migration = migrate(&full(&|_| ""));
    let counts = &migration.counts;
    let numbers = [counts.sources, counts.carried, counts.merged, counts.new, counts.split, counts.unknown];
    assert_eq!(numbers.map(crate::base::Count::get), [114, 58, 24, 11, 1, 0]);
    assert_eq!((migration.sources.len(), migration.targets.len(), migration.proposed.entries.len()), (114, 93, 93));
    let edges: usize = migration.sources.iter().map(|source| source.targets.len()).sum();
    assert_eq!(edges, 115, "each of 114 went somewhere, one of them to two");
    assert!(migration.sources.iter().all(|source| source.entries.get() == 1 && !source.targets.is_empty()));
    for target in &migration.targets {
        for source in &target.sources {
            let found = migration.sources.iter().find(|other| other.control == *source).unwrap();
            assert!(found.targets.contains(&target.control), "{source} and {} agree", target.control);
        }
        assert_eq!(target.sources.is_empty(), target.change == Correspondence::New);
    }
    // Where everything agrees, only what is new and what was split is asked.
    assert_eq!(asked(&migration, Question::NewControl).len(), 11);
    let split = asked(&migration, Question::Split);
    assert_eq!(split.len(), 1);
    assert_eq!((split[0].sources[0].as_str(), split[0].controls.len()), ("A.18.2.3", 2));
    assert_eq!(migration.decisions.len(), 12);
    assert_eq!(migration.targets.iter().filter(|target| target.to_decide).count(), 13);
}

#[test]
fn the_proposed_statement_is_a_draft_in_which_only_the_new_is_open() {
    let isms = full(&|_| "");
    let migration = migrate(&isms);
    assert_eq!(migration.proposed.id.as_str(), "SOA-2022");
    assert!(migration.proposed.approved.is_empty() && migration.proposed.version.is_none());
    let mut newer = isms.clone();
    newer.head.edition = Edition::Iso27001_2022;
    newer.upsert("statement_of_applicability", &migration.proposed.to_json()).unwrap();
    let view = statement_of_applicability(&newer, day("2026-03-31"), None).unwrap();
    let undecided: Vec<&str> =
        view.rows.iter().filter(|row| row.verdict == SoaVerdict::Undecided).map(|row| row.control.as_str()).collect();
    let new: Vec<&str> = Edition::Iso27001_2022
        .controls()
        .iter()
        .filter(|control| control.change() == Change::New)
        .map(|control| control.id)
        .collect();
    assert_eq!(undecided, new);
    let report = check(&newer, &Settings::default(), day("2026-03-31"));
    assert_eq!(report.of("SOA002").count(), 1, "the new controls are undecided");
    assert_eq!(report.of("SOA003").count() + report.of("SOA004").count() + report.of("SOA005").count(), 0);
}

#[test]
fn what_does_not_agree_is_asked() {
    // A.5.1 of 2022 is made of A.5.1.1 and A.5.1.2.
    let isms = full(&|control| match control {
        "A.5.1.1" => {
            r#", "applicable": true, "implementation": "implemented", "owner": "P-1", "reasons": [{"kind": "law"}]"#
        }
        "A.5.1.2" => r#", "applicable": false, "justification": "No second policy""#,
        // A.5.17 is made of A.9.2.4, A.9.3.1 and A.9.4.3.
        "A.9.2.4" => r#", "applicable": true, "implementation": "implemented", "owner": "P-1""#,
        "A.9.3.1" => r#", "applicable": true, "implementation": "planned", "owner": "P-2", "due": "2026-09-30""#,
        "A.9.4.3" => r#", "implementation": "planned", "owner": "P-1""#,
        _ => "",
    });
    let migration = migrate(&isms);
    let about = |question: Question, control: &str| -> Option<Vec<String>> {
        let found = asked(&migration, question);
        found
            .into_iter()
            .find(|decision| decision.controls.iter().any(|known| known.as_str() == control))
            .map(|decision| decision.said.clone())
    };
    assert_eq!(about(Question::Applicability, "A.5.1").unwrap(), ["A.5.1.1: necessary", "A.5.1.2: not necessary"]);
    assert_eq!(
        about(Question::Justification, "A.5.1").unwrap(),
        ["A.5.1.1: none", "A.5.1.2: No second policy"],
        "what is no longer in the entry is not lost"
    );
    assert_eq!(about(Question::Implementation, "A.5.1"), None, "what was not necessary has nothing to implement");
    let policy = entry(&migration, "A.5.1");
    assert_eq!((policy.applicable, policy.implementation), (Some(true), Some(Implementation::Implemented)));
    assert!(policy.justification.is_none());

    assert_eq!(about(Question::Undecided, "A.5.17").unwrap()[2], "A.9.4.3: not said");
    assert_eq!(
        about(Question::Implementation, "A.5.17").unwrap(),
        ["A.9.2.4: implemented", "A.9.3.1: planned", "A.9.4.3: planned"]
    );
    assert_eq!(about(Question::Owner, "A.5.17").unwrap(), ["A.9.2.4: P-1", "A.9.3.1: P-2", "A.9.4.3: P-1"]);
    let secrets = entry(&migration, "A.5.17");
    assert_eq!(secrets.implementation, Some(Implementation::Partial));
    assert_eq!(secrets.due, Some(day("2026-09-30")));
    let inputs = &asked(&migration, Question::Owner)[0].inputs;
    let at = |control: &str| {
        let place = Edition::Iso27001_2013.controls().iter().position(|known| known.id == control).unwrap();
        format!("/statement_of_applicability/0/entries/{place}")
    };
    assert_eq!(*inputs, ["A.9.2.4", "A.9.3.1", "A.9.4.3"].map(at));
}

#[test]
fn exclusions_that_agree_stay_excluded() {
    let isms = full(&|control| match control {
        // A.8.25 carries A.14.2.1; A.8.29 is made of A.14.2.8 and A.14.2.9.
        "A.14.2.1" | "A.14.2.8" => r#", "applicable": false, "justification": "Nothing is developed""#,
        "A.14.2.9" => r#", "applicable": false, "justification": "Nothing is acquired""#,
        _ => "",
    });
    let migration = migrate(&isms);
    assert_eq!(entry(&migration, "A.8.25").justification.as_ref().unwrap().as_str(), "Nothing is developed");
    let tests = entry(&migration, "A.8.29");
    assert_eq!(tests.applicable, Some(false));
    assert_eq!(
        tests.justification.as_ref().unwrap().as_str(),
        "A.14.2.8: Nothing is developed\nA.14.2.9: Nothing is acquired"
    );
    assert_eq!(asked(&migration, Question::Justification).len(), 1);
}

#[test]
fn what_is_missing_or_unknown_is_said() {
    let isms = edition(
        "iso27001:2013",
        r#""statement_of_applicability": [{"id": "SOA", "entries": [
             {"control": "A.12.3.1", "applicable": true, "implementation": "planned"},
             {"control": "A.8.13", "applicable": true, "implementation": "implemented"},
             {"control": "A.8.12", "applicable": true},
             {"control": "A.99", "applicable": true},
             {"control": "CLOUD/K-1", "applicable": true}]}]"#,
    );
    let migration = migrate(&isms);
    assert_eq!(asked(&migration, Question::MissingEntry).len(), 115 - 1, "each pair but that of A.12.3.1");
    let unknown: Vec<&str> =
        asked(&migration, Question::UnknownControl).iter().map(|decision| decision.controls[0].as_str()).collect();
    assert_eq!(unknown, ["A.8.13", "A.8.12", "A.99"]);
    assert_eq!(migration.counts.unknown.get(), 4);
    // What was said of a control of 2022 before its time is merged into it.
    assert_eq!(entry(&migration, "A.8.13").implementation, Some(Implementation::Partial));
    assert_eq!(entry(&migration, "A.8.12").applicable, Some(true));
    assert_eq!(asked(&migration, Question::NewControl).len(), 10);
    assert_eq!(migration.proposed.entries.len(), 95);
    assert!(!migration.targets.iter().find(|target| target.control.as_str() == "CLOUD/K-1").unwrap().to_decide);
    let none = migrate_edition(&document(r#""processes": []"#), day("2026-03-31"), None).unwrap_err();
    assert_eq!(none.to_string(), "no Statement of Applicability for Annex A; there is: none");
    let other = migrate_edition(&isms, day("2026-03-31"), Some("OTHER")).unwrap_err();
    assert_eq!(other.to_string(), "no Statement of Applicability for Annex A is called `OTHER`; there is: SOA");
}

#[test]
fn what_records_in_use_cite_is_carried_too() {
    let migration = migrate(&full(&|_| ""));
    let moves: Vec<(&str, String)> = migration
        .citations
        .iter()
        .map(|moved| {
            let targets: Vec<&str> = moved.targets.iter().map(|target| target.as_str()).collect();
            (moved.path.as_str(), targets.join(" "))
        })
        .collect();
    assert_eq!(
        moves,
        [
            ("/controls/0/fulfils/0", "A.8.13".to_owned()),
            ("/controls/0/fulfils/1", "A.5.36 A.8.8".to_owned()),
            ("/controls/0/fulfils/2", "10.2".to_owned()),
        ]
    );
}
