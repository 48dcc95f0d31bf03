//! Writing a document: members in declaration order, so that diffs stay small; as one object, or as a stream of lines.

use super::isms::Isms;
use super::reading::Reading;
use crate::base::shape::syntax_fault;
use crate::base::{Fault, FaultCode, Json, Params, ShapeError, write};

impl Isms {
    /// The head of the document as JSON.
    #[must_use]
    pub fn head_json(&self) -> Json<'_> {
        let mut map = Json::map();
        self.head.write(&mut map);
        map
    }

    /// The document as a JSON tree.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        self.head.write(&mut map);
        for register in self.registers() {
            let records: Vec<Json<'_>> = (0..register.count()).filter_map(|at| register.json_at(at)).collect();
            if register.single() {
                if let Some(record) = records.into_iter().next() {
                    map.put(register.name(), record);
                }
            } else if !records.is_empty() {
                map.put(register.name(), Json::List(records));
            }
        }
        for (pointer, value) in &self.head.kept {
            if let Some(name) = crate::base::pointer::steps(pointer).next()
                && let Json::Map(members) = &mut map
            {
                members.push((name.into(), value.borrowed()));
            }
        }
        map
    }

    /// The document as it is kept in a file: indented, with a line feed at the end.
    #[must_use]
    pub fn to_text(&self) -> String {
        write::pretty(&self.to_json())
    }

    /// The document as a stream: a head, then one `{"register", "record"}` a line, for row stores, diffs and streaming.
    #[must_use]
    pub fn to_stream(&self) -> String {
        let mut lines = write::compact(&self.head_json());
        lines.push('\n');
        for register in self.registers() {
            for record in (0..register.count()).filter_map(|at| register.json_at(at)) {
                let mut line = Json::map();
                line.put("register", register.name());
                line.put("record", record);
                lines.push_str(&write::compact(&line));
                lines.push('\n');
            }
        }
        for (pointer, value) in &self.head.kept {
            let mut line = Json::map();
            let name: String = crate::base::pointer::steps(pointer).next().unwrap_or_default();
            line.put("member", name);
            line.put("value", value.borrowed());
            lines.push_str(&write::compact(&line));
            lines.push('\n');
        }
        lines
    }

    /// Reads a stream. Paths in faults are those of the equal document.
    ///
    /// # Errors
    /// A line is not JSON or no line of a stream, or the head is of a format this version cannot read.
    pub fn read_stream(text: &str) -> Result<Reading, ShapeError> {
        let mut document = Json::map();
        let mut faults = Vec::new();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            match Json::parse(line) {
                Err(error) => {
                    let mut fault = syntax_fault(&error);
                    let params = Params::none()
                        .with("what", fault.params.get("what").cloned().unwrap_or(Json::Null))
                        .with("line", number + 1)
                        .with("column", error.column());
                    fault = Fault::new(
                        FaultCode::Syntax,
                        fault.path,
                        "not JSON: {what} at line {line}, column {column}",
                        params,
                    );
                    faults.push(fault);
                }
                Ok(json) if number == 0 => document = json,
                Ok(json) => {
                    if let Some(fault) = add_line(&mut document, json, number + 1) {
                        faults.push(fault);
                    }
                }
            }
        }
        if !faults.is_empty() {
            return Err(ShapeError { faults });
        }
        Self::read(&document)
    }
}

fn add_line<'a>(document: &mut Json<'a>, mut line: Json<'a>, number: usize) -> Option<Fault> {
    let (register, record) = (line.take("register"), line.take("record"));
    if let (Some(Json::Text(register)), Some(record)) = (register, record) {
        let single = super::isms::register_info(&register).is_some_and(|info| info.single);
        let Json::Map(members) = document else { return None };
        if single {
            members.push((register, record));
            return None;
        }
        match members.iter_mut().find(|(name, _)| *name == register) {
            Some((_, Json::List(records))) => records.push(record),
            _ => members.push((register, Json::List(vec![record]))),
        }
        return None;
    }
    if let (Some(Json::Text(member)), Some(value)) = (line.take("member"), line.take("value")) {
        if let Json::Map(members) = document {
            members.push((member, value));
        }
        return None;
    }
    let params = Params::none().with("line", number);
    Some(Fault::new(
        FaultCode::WrongType,
        String::new(),
        "line {line} is no object with `register` and `record`",
        params,
    ))
}
