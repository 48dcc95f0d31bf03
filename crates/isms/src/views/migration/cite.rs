//! What records in use cite of the edition of 2013.

use super::CitationMove;
use crate::base::{Citation, Date, RecordRef};
use crate::catalogue::{Cited, Edition, successors};
use crate::document::Isms;
use crate::model::Entity;

/// Each citation that another takes the place of. What tells of the past, such as findings, keeps the numbers of its time.
pub(super) fn moves(isms: &Isms, day: Date) -> Vec<CitationMove> {
    let mut moves = Vec::new();
    let is_older = isms.head.edition == Edition::Iso27001_2013;
    let mut look = |record: &dyn Fn() -> Option<RecordRef>, path: String, cited: &Citation| {
        let targets = instead(cited, is_older);
        if let Some(record) = record().filter(|_| !targets.is_empty()) {
            moves.push(CitationMove { record, path, control: cited.clone(), targets });
        }
    };
    for (at, control) in isms.controls.iter().enumerate().filter(|(_, control)| !control.retired_by(day)) {
        for (place, cited) in control.fulfils.iter().enumerate() {
            look(&|| reference(control), format!("/controls/{at}/fulfils/{place}"), cited);
        }
    }
    for (at, document) in isms.documents.iter().enumerate().filter(|(_, document)| !document.retired_by(day)) {
        for (place, cited) in document.answers.iter().enumerate() {
            look(&|| reference(document), format!("/documents/{at}/answers/{place}"), cited);
        }
    }
    for (at, planned) in isms.planned_intervals.iter().enumerate().filter(|(_, planned)| !planned.retired_by(day)) {
        for cited in planned.clause.iter() {
            look(&|| reference(planned), format!("/planned_intervals/{at}/clause"), cited);
        }
    }
    for (at, kept) in isms.kept_elsewhere.iter().enumerate().filter(|(_, kept)| !kept.retired_by(day)) {
        look(&|| reference(kept), format!("/kept_elsewhere/{at}/clause"), &kept.clause);
    }
    moves
}

fn reference<T: Entity>(record: &T) -> Option<RecordRef> {
    RecordRef::parse(&format!("{}/{}", T::REGISTER, record.id()))
}

/// What takes the place of a citation; nothing where it stays as it is. The number of a clause means 2013 only in a document of 2013.
fn instead(cited: &Citation, is_older: bool) -> Vec<Citation> {
    let older = Edition::Iso27001_2013;
    let id = match older.cited(cited.as_str()) {
        Some(Cited::Control(control)) => control.id,
        Some(Cited::Clause(clause) | Cited::Item(clause, _)) if is_older => clause.id,
        _ => return Vec::new(),
    };
    let newer = successors(id);
    if newer == [id] {
        return Vec::new();
    }
    // The item of a clause, as it was cited; where the clause became several nobody can tell whose it is now.
    let item = if newer.len() == 1 { cited.as_str().strip_prefix(id).unwrap_or_default() } else { "" };
    newer.into_iter().filter_map(|newer| Citation::new(&format!("{newer}{item}")).ok()).collect()
}
