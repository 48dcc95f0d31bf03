//! Reading the data files: one record a line, its fields apart by `|`; lines that start with a blank are notes on the record
//! above, a tag and a text.
//!
//! The files are part of the crate and pinned by tests, so reading them cannot fail at run time: a field that is not there reads
//! as empty.

/// One record of a data file with the notes under it.
pub(super) struct Record {
    /// The first field: the identifier.
    pub(super) id: &'static str,
    fields: Vec<&'static str>,
    notes: Vec<(&'static str, &'static str)>,
}

impl Record {
    /// The field at `place`, counted from 0 after the identifier; empty where the line ends before it.
    pub(super) fn field(&self, place: usize) -> &'static str {
        self.fields.get(place).copied().unwrap_or_default()
    }

    /// The texts of all notes with this tag, in order.
    pub(super) fn notes(&self, tag: &'static str) -> impl Iterator<Item = &'static str> + use<'_> {
        self.notes.iter().filter(move |(found, _)| *found == tag).map(|(_, text)| *text)
    }

    /// All notes, tag and text, in order.
    pub(super) fn all_notes(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<'_> {
        self.notes.iter().copied()
    }
}

/// All records of a data file, in its order.
pub(super) fn records(text: &'static str) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    for line in text.lines() {
        if let Some(note) = line.strip_prefix(' ') {
            if let (Some(record), Some(note)) = (records.last_mut(), note.split_once(' ')) {
                record.notes.push(note);
            }
        } else {
            let mut fields = line.split('|');
            let id = fields.next().unwrap_or_default();
            records.push(Record { id, fields: fields.collect(), notes: Vec::new() });
        }
    }
    records
}
