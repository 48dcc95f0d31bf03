//! Reading a document: every fault of shape at once, a faulty record hiding the faults of no other.

use super::head::{Format, Head};
use super::isms::{Isms, REGISTERS};
use crate::base::shape::{Object, Reader, read_text, syntax_fault};
use crate::base::{Count, Fault, FaultCode, Json, Label, Outline, Params, RecordRef, Shape, ShapeError, nearest};
use crate::catalogue::Edition;
use crate::model::Extension;

/// What reading gave: the document without its faulty records, and the faults.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The document; faulty records are not in it.
    pub isms: Isms,
    /// Every fault of shape, in document order.
    pub faults: Vec<Fault>,
    /// What was kept though this version does not know it: members of a newer minor version of the format.
    pub notices: Vec<Fault>,
}

pub(crate) fn unknown_register(name: &str) -> Fault {
    let known: Vec<&'static str> = REGISTERS.iter().map(|info| info.name).collect();
    let params = Params::none().with("register", name.to_owned()).with("known", known);
    let Some(meant) = nearest(name, &mut REGISTERS.iter().map(|info| info.name)) else {
        return Fault::new(FaultCode::UnknownRegister, String::new(), "there is no register `{register}`", params);
    };
    let template = "there is no register `{register}`; perhaps `{meant}` is meant";
    Fault::new(FaultCode::UnknownRegister, String::new(), template, params.with("meant", meant))
}

pub(crate) fn taken_id(register: &str, id: &str) -> Fault {
    let params = Params::none().with("id", id.to_owned()).with("register", register.to_owned());
    let template = "`{register}` has a record `{id}` already";
    Fault::new(FaultCode::DuplicateId, "/id".to_owned(), template, params)
}

pub(crate) fn kept_notice(path: String) -> Fault {
    Fault::new(
        FaultCode::UnknownMember,
        path,
        "a newer version of the format knows this member; it is kept as it is",
        Params::none(),
    )
}

impl Isms {
    /// Reads a document; one with faults of shape is refused.
    ///
    /// # Errors
    /// Every fault of shape in the text.
    pub fn parse(text: &str) -> Result<Self, ShapeError> {
        Self::parse_bytes(text.as_bytes())
    }

    /// Reads a document given as bytes (UTF-8); one with faults of shape is refused.
    ///
    /// # Errors
    /// Every fault of shape in the text.
    pub fn parse_bytes(bytes: &[u8]) -> Result<Self, ShapeError> {
        let reading = Self::read_bytes(bytes)?;
        if reading.faults.is_empty() { Ok(reading.isms) } else { Err(ShapeError { faults: reading.faults }) }
    }

    /// Reads what can be read of a document, or of the equal stream: the records without faults, and the faults of the others.
    ///
    /// # Errors
    /// The text is not JSON, or is of a format this version cannot read.
    pub fn read_bytes(bytes: &[u8]) -> Result<Reading, ShapeError> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match (Json::parse_bytes(bytes), str::from_utf8(bytes)) {
            (Ok(json), _) => Self::read(&json),
            (Err(_), Ok(text)) if begins_with_head(text) => Self::read_stream(text),
            (Err(error), _) => Err(ShapeError { faults: vec![syntax_fault(&error)] }),
        }
    }

    /// Reads what can be read of a JSON tree.
    ///
    /// # Errors
    /// It is no object, or is of a format this version cannot read.
    pub fn read(json: &Json<'_>) -> Result<Reading, ShapeError> {
        let mut reader = Reader::strict();
        let Some(mut object) = Object::open(json, &mut reader) else {
            return Err(ShapeError { faults: reader.finish().0 });
        };
        let (mut faults, _) = reader.drain();
        let format = read_format(&mut object, &mut reader);
        let keep = format.is_some_and(|format| format > Format::CURRENT);
        let Some(format) = format else {
            faults.extend(reader.finish().0);
            return Err(ShapeError { faults });
        };
        let mut isms = Isms { head: Head { format, ..read_head(&mut object, &mut reader) }, ..Isms::default() };
        faults.extend(reader.drain().0);
        let mut in_registers = Vec::new();
        for info in REGISTERS {
            if let Some(json) = object.get(info.name)
                && let Some(register) = isms.register_mut(info.name)
            {
                register.read(json, keep, &mut in_registers);
            }
        }
        let mut closing = if keep { Reader::keeping_unknown() } else { Reader::strict() };
        object.close(&mut closing);
        let (unknown, kept) = closing.finish();
        faults.extend(unknown);
        let mut notices: Vec<Fault> = kept.iter().map(|(path, _)| kept_notice(path.clone())).collect();
        isms.head.kept = kept;
        for fault in in_registers {
            let kept = keep && fault.record.is_none() && fault.code == FaultCode::UnknownMember;
            if kept { notices.push(fault) } else { faults.push(fault) }
        }
        Ok(Reading { isms, faults, notices })
    }
}

impl Isms {
    /// Sets the head of the document: edition, id, language, parent and `x`; what is left out is taken away. Counts the change.
    /// `format` and `revision` may be given as they are, so that what [`Isms::head_json`] tells can be changed and given back; they
    /// cannot be set.
    ///
    /// # Errors
    /// Every fault of shape, a format or revision other than the document's; nothing is changed then.
    pub fn set_head(&mut self, json: &Json<'_>) -> Result<(), ShapeError> {
        let mut reader = Reader::strict();
        let Some(mut object) = Object::open(json, &mut reader) else {
            return Err(ShapeError { faults: reader.finish().0 });
        };
        let format = self.head.format.to_string();
        if let Some(given) = object.member::<Option<String>>("format", &mut reader).flatten()
            && given != format
        {
            let params = Params::none().with("found", given).with("current", format);
            let template = "the document is of the format {current}, which cannot be set to `{found}`";
            reader.within("format", |r| r.fault(FaultCode::UnsupportedFormat, template, params));
        }
        let head = read_head(&mut object, &mut reader);
        if let Some(given) = head.revision.filter(|given| Some(*given) != self.head.revision) {
            let current = self.head.revision.map_or(0, Count::get);
            let params = Params::none().with("found", given.get().to_string()).with("current", current.to_string());
            let template = "the document is at revision {current}, not {found}: it was changed meanwhile";
            reader.within("revision", |r| r.fault(FaultCode::InvalidNumber, template, params));
        }
        object.close(&mut reader);
        let (faults, _) = reader.finish();
        if !faults.is_empty() {
            return Err(ShapeError { faults });
        }
        let Head { format, revision, kept, .. } = std::mem::take(&mut self.head);
        self.head = Head { format, revision, kept, ..head };
        self.head.count_change();
        Ok(())
    }
}

/// Whether the first line is a JSON object by itself, as the head of a stream is and the first line of broken JSON is not.
fn begins_with_head(text: &str) -> bool {
    text.lines().next().is_some_and(|line| matches!(Json::parse(line), Ok(Json::Map(_))))
}

fn read_format(object: &mut Object<'_>, r: &mut Reader) -> Option<Format> {
    let Some(json) = object.get("format") else {
        let params = Params::none().with("member", "format");
        r.within("format", |r| r.fault(FaultCode::MissingMember, "`{member}` is missing", params));
        return None;
    };
    r.within("format", |r| {
        let text = read_text(json, r)?;
        let params = Params::none().with("found", text.to_owned()).with("current", Format::CURRENT.to_string());
        match Format::parse(text) {
            Some(format) if format.major == Format::CURRENT.major => Some(format),
            Some(format) if format.major > Format::CURRENT.major => {
                r.fault(
                    FaultCode::UnsupportedFormat,
                    "`{found}` is newer than {current}, which this version reads",
                    params,
                );
                None
            }
            _ => {
                r.fault(
                    FaultCode::UnsupportedFormat,
                    "`{found}` is no format of this kind; expected {current}",
                    params,
                );
                None
            }
        }
    })
}

fn read_head(object: &mut Object<'_>, r: &mut Reader) -> Head {
    let edition = object.member::<Edition>("edition", r);
    Head {
        edition: edition.unwrap_or(Edition::Iso27001_2022),
        id: object.member::<Option<Label>>("id", r).flatten(),
        revision: object.member::<Option<Count>>("revision", r).flatten(),
        language: object.member::<Option<Label>>("language", r).flatten(),
        parent: object.member::<Option<RecordRef>>("parent", r).flatten(),
        x: object.member::<Option<Extension>>("x", r).flatten(),
        ..Head::default()
    }
}

impl Shape for Edition {
    const OUTLINE: &'static Outline =
        &Outline::Words("Edition", &[Edition::Iso27001_2013.as_str(), Edition::Iso27001_2022.as_str()]);
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        crate::base::shape::read_word(json, &Edition::ALL.map(|edition| (edition, edition.as_str())), r)
    }
    fn to_json(&self) -> Json<'_> {
        Json::text(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Isms;

    #[test]
    fn a_stream_is_read_as_the_document_it_equals() {
        let text = r#"{"format":"isms/1.0","edition":"iso27001:2022","people":[{"id":"P-1"},{"id":"P-2"}]}"#;
        let isms = Isms::read_bytes(text.as_bytes()).unwrap().isms;
        let stream = isms.to_stream();
        assert_eq!(stream.lines().count(), 3);
        assert_eq!(Isms::read_bytes(stream.as_bytes()).unwrap().isms, isms);
        let broken = stream.replacen("P-2\"}", "P-2\"", 1);
        let error = Isms::read_bytes(broken.as_bytes()).unwrap_err();
        assert!(error.faults[0].message.contains("at line 3"), "{error}");
    }
}
