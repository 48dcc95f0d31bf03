//! What the command reads: files, or standard input where a dash stands.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use isms::base::{AsOf, Date, Json, Shape, Value, write};
use isms::rules::Settings;
use isms_boundary::Workspace;

use crate::stop::Stop;

/// A text with the name to call it by.
#[derive(Debug)]
pub(crate) struct Source {
    /// As given on the command line; `<stdin>` for a dash.
    pub(crate) name: String,
    /// Where it is on disk, if it is.
    pub(crate) path: Option<PathBuf>,
    pub(crate) bytes: Vec<u8>,
}

impl Source {
    /// Reads a file, or standard input for `-`.
    pub(crate) fn read(path: &Path) -> Result<Self, Stop> {
        if path.as_os_str() == "-" {
            let mut bytes = Vec::new();
            let read = std::io::stdin().lock().read_to_end(&mut bytes);
            read.map_err(|error| Stop::failed(format!("cannot read standard input: {error}")))?;
            return Ok(Self { name: "<stdin>".to_owned(), path: None, bytes });
        }
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|error| Stop::failed(format!("cannot read `{name}`: {error}")))?;
        Ok(Self { name, path: Some(path.to_owned()), bytes })
    }

    pub(crate) fn text(&self) -> Result<&str, Stop> {
        std::str::from_utf8(&self.bytes).map_err(|_| Stop::failed(format!("`{}` is not UTF-8 text", self.name)))
    }

    /// The JSON in it.
    pub(crate) fn json(&self) -> Result<Value, Stop> {
        match Json::parse(self.text()?) {
            Ok(json) => Ok(json.into_owned()),
            Err(error) => Err(Stop::failed(format!("`{}` is not JSON: {error}", self.name))),
        }
    }

    /// The document in it, ready to be asked; faults of shape end the run.
    pub(crate) fn open(&self) -> Result<Workspace, Stop> {
        Workspace::open(&self.bytes).map_err(|failure| Stop::refused(failure, Some(self)))
    }
}

/// Risk criteria: the record in a file, or those in force on the day if it holds a whole document.
pub(crate) fn criteria(path: &Path, as_of: AsOf) -> Result<Value, Stop> {
    let source = Source::read(path)?;
    let json = source.json()?;
    if json.get("format").is_none() {
        return Ok(json);
    }
    let found = source.open()?.call("criteria_in_force", &arguments(vec![day(as_of)]));
    let text = found.map_err(|failure| Stop::refused(failure, None))?;
    let mut found = Json::parse(&text).map(Json::into_owned).map_err(|error| Stop::failed(error.to_string()))?;
    found
        .take("criteria")
        .ok_or_else(|| Stop::failed(format!("`{}` has no risk criteria in force on {}", source.name, as_of.date())))
}

/// At most one of several files can be standard input.
pub(crate) fn one_stdin(paths: &[&Path]) -> Result<(), Stop> {
    if paths.iter().filter(|path| path.as_os_str() == "-").count() > 1 {
        return Err(Stop::failed("standard input can be read once only".to_owned()));
    }
    Ok(())
}

/// The settings of a check, from TOML; from JSON where the file's name ends so.
pub(crate) fn settings(path: Option<&Path>) -> Result<Option<Value>, Stop> {
    let Some(path) = path else { return Ok(None) };
    let source = Source::read(path)?;
    let json = if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json")) {
        source.json()?
    } else {
        let table: toml::Table = source.text()?.parse().map_err(|error: toml::de::Error| {
            Stop::failed(format!("`{}` is not TOML: {}", source.name, error.to_string().trim_end()))
        })?;
        from_toml(toml::Value::Table(table))
    };
    match Settings::from_json(&json) {
        Ok(_) => Ok(Some(json)),
        Err(error) => {
            let faults: Vec<String> = error.faults.iter().map(|fault| format!("\n  {fault}")).collect();
            Err(Stop::failed(format!("`{}` holds no settings:{}", source.name, faults.concat())))
        }
    }
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Json::from(text),
        toml::Value::Integer(number) => Json::from(number),
        toml::Value::Float(number) => Json::Float(number),
        toml::Value::Boolean(truth) => Json::Bool(truth),
        toml::Value::Datetime(moment) => Json::from(moment.to_string()),
        toml::Value::Array(items) => Json::List(items.into_iter().map(from_toml).collect()),
        toml::Value::Table(table) => {
            Json::Map(table.into_iter().map(|(name, value)| (name.into(), from_toml(value))).collect())
        }
    }
}

/// The moment asked for, or today in UTC.
pub(crate) fn moment(as_of: Option<AsOf>) -> AsOf {
    as_of.unwrap_or_else(|| {
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        let epoch = Date::new(1970, 1, 1).unwrap_or(Date::MAX);
        epoch.plus_days(u32::try_from(seconds / 86_400).unwrap_or(u32::MAX)).into()
    })
}

/// The arguments of a verb.
pub(crate) fn arguments(members: Vec<(&'static str, Option<Value>)>) -> String {
    let members = members.into_iter().filter_map(|(name, value)| Some((name.into(), value?)));
    write::compact(&Json::Map(members.collect()))
}

/// The argument `as_of`.
pub(crate) fn day(as_of: AsOf) -> (&'static str, Option<Value>) {
    ("as_of", Some(Json::from(as_of.to_string())))
}
