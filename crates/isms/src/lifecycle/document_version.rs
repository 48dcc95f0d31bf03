//! The lifecycle of a version of a document (clauses 7.5.2, 7.5.3).

use super::authority::delegation_holds;
use super::driver::{Case, Lifecycle, Part, Slot};
use super::fold::fold;
use super::guard::{Guard, Missing, Source};
use super::machine::{Machine, command, end, state, step};
use crate::base::{AsOf, Date, Field, Params};
use crate::model::{
    Approval, Document, DocumentVersion, DocumentVersionCommand as Command, DocumentVersionState as State, Matter,
    approval_by,
};

/// The machine of versions of documents (clause 7.5). A new draft leaves the version in force as it is.
pub static DOCUMENT_VERSIONS: Machine = Machine {
    name: "documents/versions",
    title: "Document version",
    states: &[
        state("draft", "Draft"),
        state("in_review", "In review"),
        state("approved", "Approved"),
        state("published", "Published"),
        state("superseded", "Superseded"),
        state("withdrawn", "Withdrawn"),
        end("archived", "Archived"),
        end("disposed", "Disposed of"),
    ],
    commands: &[
        command("submit", "Submit for review", &[], &[]),
        command("approve", "Approve", &[], &[Guard::ApproverNotAuthor, Guard::DelegationHolds]),
        command("request_changes", "Request changes", &[], &[]),
        command("publish", "Publish", &[Guard::VersionApproved, Guard::EffectiveAfterApproval, Guard::OneInForce], &[]),
        command("supersede", "Supersede", &[], &[Guard::ReplacementKnown]),
        command("withdraw", "Withdraw", &[], &[]),
        command("archive", "Archive", &[], &[]),
        command("dispose", "Dispose of", &[], &[Guard::RetentionOver]),
    ],
    transitions: &[
        step("draft", "submit", "in_review"),
        step("draft", "withdraw", "withdrawn"),
        step("in_review", "approve", "approved"),
        step("in_review", "request_changes", "draft"),
        step("in_review", "withdraw", "withdrawn"),
        step("approved", "publish", "published"),
        step("approved", "withdraw", "withdrawn"),
        step("published", "supersede", "superseded"),
        step("published", "withdraw", "withdrawn"),
        step("superseded", "archive", "archived"),
        step("withdrawn", "archive", "archived"),
        step("archived", "dispose", "disposed"),
    ],
};

/// The lifecycle of versions of documents.
#[derive(Debug)]
pub struct DocumentVersions;

impl Lifecycle for DocumentVersions {
    type Record = Document;
    type Command = Command;
    type State = State;
    const MACHINE: &'static Machine = &DOCUMENT_VERSIONS;

    fn items(record: &Document) -> Vec<&str> {
        record.versions.iter().map(|version| version.id.as_str()).collect()
    }

    fn part<'r>(record: &'r Document, item: &str, day: Date) -> Option<Part<'r, Command>> {
        let (index, version) = record.version(item)?;
        Some(Part {
            history: &version.history,
            stored: version.state.map(State::as_str),
            implied: implied(version, day).map(State::as_str),
            chained: record.chain == Some(true),
            field: Field::of("versions").item(index, Some(item)),
            title: Some(record.title.as_str()),
            owner: record.owner.as_ref().map(|owner| owner.as_str()),
        })
    }

    fn slot<'r>(record: &'r mut Document, item: &str) -> Option<Slot<'r, Command, State>> {
        let version = find(record, item)?;
        Some(Slot { history: &mut version.history, state: &mut version.state })
    }

    fn check(record: &Document, item: &str, command: Option<&Command>, guard: Guard, case: &Case<'_>) -> Vec<Missing> {
        let Some((index, version)) = record.version(item) else { return Vec::new() };
        check(record, index, version, command, guard, case).into_iter().collect()
    }

    fn effect(record: &mut Document, item: &str, command: &Command, case: &Case<'_>) {
        let Some(version) = find(record, item) else { return };
        let day = case.day;
        match command {
            Command::Approve { act, as_role, under } => version.approved.push(Approval {
                by: act.by.clone(),
                on: day,
                as_role: as_role.clone(),
                under: under.clone(),
            }),
            Command::Publish { effective_on, .. } => {
                version.effective_on = effective_on.or(version.effective_on).or(Some(day));
            }
            Command::Supersede { by_version, on, .. } => {
                version.superseded_on = on.or(Some(day));
                version.superseded_by = Some(by_version.clone());
            }
            Command::Withdraw { .. } => version.withdrawn_on = Some(day),
            Command::Archive { location, .. } => {
                version.archived_on = Some(day);
                if location.is_some() {
                    version.location.clone_from(location);
                }
            }
            Command::Dispose { .. } => version.disposed_on = Some(day),
            _ => {}
        }
    }

    fn undo(record: &mut Document, item: &str, command: &Command) {
        let Some(version) = find(record, item) else { return };
        let on = crate::model::Command::act(command).at.date();
        let clear = |date: &mut Option<Date>, set: Date| {
            if *date == Some(set) {
                *date = None;
            }
        };
        match command {
            Command::Approve { act, .. } => {
                let last = version.approved.iter().rposition(|approval| approval.by == act.by && approval.on == on);
                if let Some(at) = last {
                    version.approved.remove(at);
                }
            }
            Command::Publish { effective_on, .. } => clear(&mut version.effective_on, effective_on.unwrap_or(on)),
            Command::Supersede { by_version, on: ends, .. } => {
                clear(&mut version.superseded_on, ends.unwrap_or(on));
                if version.superseded_by.as_ref() == Some(by_version) {
                    version.superseded_by = None;
                }
            }
            Command::Withdraw { .. } => clear(&mut version.withdrawn_on, on),
            Command::Archive { location, .. } => {
                clear(&mut version.archived_on, on);
                if location.is_some() && version.location == *location {
                    version.location = None;
                }
            }
            Command::Dispose { .. } => clear(&mut version.disposed_on, on),
            _ => {}
        }
    }
}

fn find<'r>(record: &'r mut Document, item: &str) -> Option<&'r mut DocumentVersion> {
    record.versions.iter_mut().find(|version| version.id.as_str() == item)
}

/// The state that a version's dates and approvals tell.
fn implied(version: &DocumentVersion, day: Date) -> Option<State> {
    let by = |date: Option<Date>| date.is_some_and(|date| date <= day);
    let approved = approval_by(&version.approved, day).is_some();
    match () {
        () if by(version.disposed_on) => Some(State::Disposed),
        () if by(version.archived_on) => Some(State::Archived),
        () if by(version.withdrawn_on) => Some(State::Withdrawn),
        () if by(version.superseded_on) => Some(State::Superseded),
        () if approved && version.effective_on.is_none_or(|on| on <= day) => Some(State::Published),
        () if approved => Some(State::Approved),
        () => None,
    }
}

fn check(
    document: &Document,
    index: usize,
    version: &DocumentVersion,
    command: Option<&Command>,
    guard: Guard,
    case: &Case<'_>,
) -> Option<Missing> {
    let (params, day) = (Params::none(), case.day);
    let approved = version.approved.iter().map(|approval| approval.on).filter(|on| *on <= day).min();
    let effective_on = version.effective_on.unwrap_or(day);
    match guard {
        Guard::ApproverNotAuthor => {
            let author = version.author.as_ref()?.as_str();
            let params = params.with("person", author.to_owned());
            (case.by? == author).then(|| Missing::new(guard, Source::Person, "/by", params))
        }
        Guard::DelegationHolds => match command? {
            Command::Approve { act, under, .. } => {
                delegation_holds(act.by.as_str(), under.as_ref()?, Matter::DocumentApproval, case)
            }
            _ => None,
        },
        Guard::VersionApproved if approved.is_none() => {
            let params = params.with("day", day.to_string());
            Some(Missing::new(guard, Source::Record, format!("/versions/{index}/approved"), params))
        }
        Guard::EffectiveAfterApproval => {
            let approved = approved.filter(|approved| effective_on < *approved)?;
            let params =
                params.with("effective_on", effective_on.to_string()).with("approved_on", approved.to_string());
            Some(Missing::new(guard, Source::Input, "/effective_on", params))
        }
        Guard::OneInForce => {
            let when = effective_on.max(day);
            let mut others = document.versions.iter().enumerate().filter(|(at, _)| *at != index);
            let (at, other) = others.find(|(_, other)| version_holds(other, when.into()))?;
            let params = params.with("version", other.id.to_string()).with("day", when.to_string());
            Some(Missing::new(guard, Source::Record, format!("/versions/{at}"), params))
        }
        Guard::ReplacementKnown => {
            let Command::Supersede { by_version, .. } = command? else { return None };
            let known = document.version(by_version.as_str()).is_some_and(|(at, _)| at != index);
            let params = params.with("version", by_version.to_string());
            (!known).then(|| Missing::new(guard, Source::Input, "/by_version", params))
        }
        Guard::RetentionOver => {
            let kept_from = version.superseded_on.or(version.withdrawn_on).or(version.archived_on)?;
            let until = kept_from.plus(document.retention?);
            let mut missing =
                Missing::new(guard, Source::Waiting, "/retention", params.with("until", until.to_string()));
            missing.ready_on = Some(until);
            (day < until).then_some(missing)
        }
        _ => None,
    }
}

/// Whether a version is in force at a moment: published and effective, and neither superseded nor withdrawn. Where neither history
/// nor stored state tells, its approvals and dates do.
#[must_use]
pub fn version_holds(version: &DocumentVersion, as_of: AsOf) -> bool {
    let day = as_of.date();
    let first_approved = version.approved.iter().map(|approval| approval.on).min();
    let began = version.effective_on.or(first_approved);
    let ends = [version.superseded_on, version.withdrawn_on].into_iter().flatten().min();
    let lasts = ends.is_none_or(|end| day < end);
    let told = !version.history.is_empty() || version.state.is_some();
    let stored = version.state.map(State::as_str);
    let word = if told { fold(&DOCUMENT_VERSIONS, stored, &version.history, as_of.moment()).ok() } else { None };
    match word {
        Some("published") => lasts && began.is_none_or(|began| began <= day),
        // It was in force until a day that is still to come.
        Some("superseded" | "withdrawn" | "archived" | "disposed") => {
            lasts && ends.is_some() && began.is_some_and(|began| began <= day)
        }
        Some(_) => false,
        None => lasts && first_approved.is_some_and(|on| on <= day) && began.is_some_and(|began| began <= day),
    }
}

/// The versions of a document that are in force at a moment, each with its position: one, if all is well.
pub fn versions_in_force(
    document: &Document,
    as_of: AsOf,
) -> impl Iterator<Item = (usize, &DocumentVersion)> + use<'_> {
    document.versions.iter().enumerate().filter(move |(_, version)| version_holds(version, as_of))
}

/// The approved version of a document that is in force at a moment, and its position; of several, the one that took effect last.
#[must_use]
pub fn approved_version(document: &Document, as_of: AsOf) -> Option<(usize, &DocumentVersion)> {
    let day = as_of.date();
    let approved =
        versions_in_force(document, as_of).filter(|(_, version)| approval_by(&version.approved, day).is_some());
    approved.max_by_key(|(index, version)| (version.effective_on, *index))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Isms;

    fn document(versions: &str) -> Document {
        let text = format!(
            r#"{{"format": "isms/1.0", "edition": "iso27001:2022", "documents": [
                {{"id": "DOC-1", "title": "Policy", "kind": "policy", "versions": {versions}}}]}}"#
        );
        let isms = Isms::parse(&text).unwrap();
        isms.documents.iter().next().unwrap().clone()
    }

    fn in_force(versions: &str, day: &str) -> Vec<String> {
        let as_of: AsOf = day.parse().unwrap();
        versions_in_force(&document(versions), as_of).map(|(_, version)| version.id.to_string()).collect()
    }

    #[test]
    fn dates_tell_what_is_in_force() {
        let two = r#"[
            {"id": "V-1", "number": "1", "approved": [{"by": "P-1", "on": "2025-01-10"}], "superseded_on": "2026-02-01"},
            {"id": "V-2", "number": "2", "approved": [{"by": "P-1", "on": "2026-01-20"}], "effective_on": "2026-02-01"},
            {"id": "V-3", "number": "3", "effective_on": "2026-02-01"}]"#;
        assert!(in_force(two, "2025-01-09").is_empty());
        assert_eq!(in_force(two, "2025-01-10"), ["V-1"]);
        assert_eq!(in_force(two, "2026-01-31"), ["V-1"]);
        assert_eq!(in_force(two, "2026-02-01"), ["V-2"], "what nobody approved is not in force");
    }

    #[test]
    fn a_stored_state_decides_and_dates_tell_until_when() {
        let one = |state: &str, more: &str| {
            format!(r#"[{{"id": "V-1", "number": "1", "effective_on": "2025-01-10", "state": "{state}"{more}}}]"#)
        };
        assert_eq!(in_force(&one("published", ""), "2025-01-10"), ["V-1"]);
        assert!(in_force(&one("published", ""), "2025-01-09").is_empty());
        for state in ["draft", "in_review", "approved", "superseded", "archived"] {
            assert!(in_force(&one(state, ""), "2026-01-01").is_empty(), "{state}");
        }
        let superseded = one("superseded", r#", "superseded_on": "2026-02-01""#);
        assert_eq!(in_force(&superseded, "2026-01-31"), ["V-1"]);
        assert!(in_force(&superseded, "2026-02-01").is_empty());
    }

    #[test]
    fn an_approved_version_is_one_that_somebody_approved() {
        let published = document(r#"[{"id": "V-1", "number": "1", "state": "published"}]"#);
        let as_of: AsOf = "2026-01-01".parse().unwrap();
        assert_eq!(versions_in_force(&published, as_of).count(), 1);
        assert!(approved_version(&published, as_of).is_none());
    }
}
