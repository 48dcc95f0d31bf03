//! Faults of shape: the JSON is not such a record. Reading reports all of them at once.

use std::fmt;

use super::json::{Json, Value};

macro_rules! fault_codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal,)+) => {
        /// What is wrong with the shape. Codes never change meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum FaultCode { $($(#[doc = $doc])+ $name,)+ }

        impl FaultCode {
            /// Every code with what it means, for reference pages.
            pub const ALL: &'static [(FaultCode, &'static str)] = &[$((FaultCode::$name, concat!($($doc),+)),)+];

            /// The code as it is written in answers.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(FaultCode::$name => $text,)+ }
            }
        }
    };
}

fault_codes! {
    /// The text is not JSON.
    Syntax = "syntax",
    /// An object names one member twice.
    DuplicateMember = "duplicate_member",
    /// Two records of a register, or two items of a nested list, have the same id.
    DuplicateId = "duplicate_id",
    /// `null` stands where a value or nothing belongs: leave the member out instead.
    Null = "null",
    /// The format knows no such member here; data of your own goes under `x`.
    UnknownMember = "unknown_member",
    /// A member that the record cannot do without is missing.
    MissingMember = "missing_member",
    /// The value is of another JSON type than this member takes.
    WrongType = "wrong_type",
    /// The text is not one of the values this member takes.
    UnknownValue = "unknown_value",
    /// The member `kind` names no variant that is known here.
    UnknownKind = "unknown_kind",
    /// The text is no identifier: 1 to 64 of `A-Z a-z 0-9 . _ : -`, beginning with a letter or digit.
    InvalidId = "invalid_id",
    /// The text is blank, too long, or holds characters that are not allowed.
    InvalidText = "invalid_text",
    /// The text is no date of the form `YYYY-MM-DD`.
    InvalidDate = "invalid_date",
    /// The text is no RFC 3339 timestamp in UTC (ending in `Z`).
    InvalidTimestamp = "invalid_timestamp",
    /// The text is no interval such as `P1Y`, `P3M`, `P2W` or `P10D`.
    InvalidInterval = "invalid_interval",
    /// The number lies outside the range this member takes.
    InvalidNumber = "invalid_number",
    /// The amount is no decimal text, or the currency no ISO 4217 code.
    InvalidMoney = "invalid_money",
    /// The reference is not of the form its member takes.
    InvalidReference = "invalid_reference",
    /// The text is no SHA-256 digest in hexadecimal.
    InvalidDigest = "invalid_digest",
    /// The document says it is of a format this version cannot read.
    UnsupportedFormat = "unsupported_format",
    /// There is no register of that name.
    UnknownRegister = "unknown_register",
    /// The command names a lifecycle step that its record has not.
    UnknownCommand = "unknown_command",
}

impl fmt::Display for FaultCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The values named in a message, so that it can be worded in another language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Params(Vec<(&'static str, Value)>);

impl Params {
    /// No values.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.push(name, value.into());
        self
    }

    #[inline(never)]
    fn push(&mut self, name: &'static str, value: Value) {
        self.0.push((name, value));
    }

    /// Adds a value.
    pub fn add(&mut self, name: &'static str, value: impl Into<Value>) {
        self.push(name, value.into());
    }

    /// The value of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Every name and value, in the order given.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.0.iter().map(|(name, value)| (*name, value))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The values as a JSON object.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        for (name, value) in self.iter() {
            map.put(name, value.borrowed());
        }
        map
    }

    /// Fills the places `{name}` of a template. Text stands as it is, lists with commas between their items.
    #[must_use]
    pub fn fill(&self, template: &str) -> String {
        let mut out = String::with_capacity(template.len() + 32);
        let mut rest = template;
        while let Some(start) = rest.find('{') {
            let (before, after) = rest.split_at(start);
            out.push_str(before);
            let after = after.get(1..).unwrap_or_default();
            let Some(end) = after.find('}') else {
                out.push('{');
                rest = after;
                continue;
            };
            let name = after.get(..end).unwrap_or_default();
            match self.get(name) {
                Some(value) => push_plain(&mut out, value),
                None => {
                    out.push('{');
                    out.push_str(name);
                    out.push('}');
                }
            }
            rest = after.get(end + 1..).unwrap_or_default();
        }
        out.push_str(rest);
        out
    }
}

fn push_plain(out: &mut String, value: &Value) {
    match value {
        Json::Text(text) => out.push_str(text),
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                push_plain(out, item);
            }
        }
        other => out.push_str(&super::write::compact(other)),
    }
}

/// The record a fault or diagnostic is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The register's name.
    pub register: &'static str,
    /// The record's id, if it could be read.
    pub id: Option<String>,
    /// The record's position in its register; absent for a register that holds one record only.
    pub index: Option<usize>,
}

impl Place {
    /// The place as a JSON object.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("register", self.register);
        if let Some(id) = &self.id {
            map.put("id", id.as_str());
        }
        if let Some(index) = self.index {
            map.put("index", index);
        }
        map
    }

    /// The JSON pointer of the record in its document.
    #[must_use]
    pub fn pointer(&self) -> String {
        match self.index {
            Some(index) => format!("/{}/{index}", self.register),
            None => format!("/{}", self.register),
        }
    }
}

/// One fault of shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// What is wrong.
    pub code: FaultCode,
    /// The JSON pointer, from the root of what was read, to where it is wrong.
    pub path: String,
    /// What is wrong, in words.
    pub message: String,
    /// The values in the message.
    pub params: Params,
    /// The record it stands in, when it stands in one.
    pub record: Option<Place>,
    /// The JSON pointer into that record.
    pub field: Option<String>,
}

impl Fault {
    /// A fault with the message made from a template and its values.
    #[must_use]
    pub fn new(code: FaultCode, path: String, template: &str, params: Params) -> Self {
        Self { code, path, message: params.fill(template), params, record: None, field: None }
    }

    /// The flat form every binding shows.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("code", self.code.as_str());
        map.put("severity", "error");
        map.put("path", self.path.as_str());
        map.put("message", self.message.as_str());
        if let Some(record) = &self.record {
            map.put("record", record.to_json());
        }
        if let Some(field) = &self.field {
            map.put("field", field.as_str());
        }
        map.put("params", self.params.to_json());
        map
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "/" } else { &self.path };
        write!(f, "{path}: {} ({})", self.message, self.code)
    }
}

/// Every fault of something that could not be read.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub struct ShapeError {
    /// The faults, in the order of the text; never empty.
    pub faults: Vec<Fault>,
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.faults.as_slice() {
            [] => f.write_str("unreadable"),
            [one] => write!(f, "{one}"),
            [first, rest @ ..] => write!(f, "{first}, and {} more", rest.len()),
        }
    }
}
