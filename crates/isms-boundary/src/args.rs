//! The arguments of a verb: read like any record, all faults at once.

use isms::base::shape::{Members, Object, Reader, read_word, syntax_fault};
use isms::base::{Json, Shape, ShapeError};

use crate::failure::Failure;

/// The arguments while they are read.
pub(crate) struct Args<'j> {
    object: Object<'j>,
    reader: Reader,
    /// The arguments the verb takes, in the order it asks for them.
    taken: Vec<&'static str>,
}

impl Args<'_> {
    /// A required argument; `None` once a fault is noted.
    pub(crate) fn need<T: Shape>(&mut self, name: &'static str) -> Option<T> {
        self.taken.push(name);
        self.object.member(name, &mut self.reader)
    }

    /// The arguments that are the members of a record.
    pub(crate) fn members<T: Members>(&mut self) -> Option<T> {
        self.taken.extend_from_slice(T::NAMES);
        T::read_members(&mut self.object, &mut self.reader)
    }

    /// An argument that may be left out; the outer `None` once a fault is noted.
    pub(crate) fn may<T: Shape>(&mut self, name: &'static str) -> Option<Option<T>> {
        self.taken.push(name);
        self.object.member(name, &mut self.reader)
    }
}

impl Args<'_> {
    /// An argument that may be left out and is one of a few words; the outer `None` once a fault is noted.
    pub(crate) fn word<T: Copy>(&mut self, name: &'static str, words: &[(T, &'static str)]) -> Option<Option<T>> {
        self.taken.push(name);
        let Some(json) = self.object.get(name) else { return Some(None) };
        self.reader.within(name, |reader| read_word(json, words, reader)).map(Some)
    }
}

/// Reads arguments with `read`, which returns `None` once a fault is noted; unknown arguments are faults too.
pub(crate) fn read<T>(text: &str, read: impl FnOnce(&mut Args<'_>) -> Option<T>) -> Result<T, Failure> {
    let text = if text.trim().is_empty() { "{}" } else { text };
    let json =
        Json::parse(text).map_err(|error| Failure::arguments(ShapeError { faults: vec![syntax_fault(&error)] }))?;
    let mut reader = Reader::strict();
    let Some(object) = Object::open(&json, &mut reader) else {
        return Err(Failure::arguments(ShapeError { faults: reader.finish().0 }));
    };
    let mut args = Args { object, reader, taken: Vec::new() };
    let value = read(&mut args);
    args.object.close_arguments(&args.taken, &mut args.reader);
    let (faults, _) = args.reader.finish();
    match value {
        Some(value) if faults.is_empty() => Ok(value),
        _ => Err(Failure::arguments(ShapeError { faults })),
    }
}

/// Reads no arguments at all.
pub(crate) fn none(text: &str) -> Result<(), Failure> {
    read(text, |_| Some(()))
}
