//! One case: a JSON file below `tests/cases`.
//!
//! ```json
//! {
//!   "name": "what it shows",
//!   "open": { … },
//!   "open_error": { … },
//!   "calls": [ { "verb": "check", "args": { … }, "ok": … }, { "verb": "apply", "args": { … }, "error": … } ]
//! }
//! ```
//! - `open` is a document, `open_file` the path of one from the workspace's folder, `open_text` a text that need not be JSON;
//!   `new`, `partial` and `read` are the arguments of the verb that makes the workspace. At most one of them; without any the
//!   calls go to no document.
//! - `open_error` is what making the workspace must fail with; there are no calls then.
//! - `calls` go to the workspace one after the other, each with the answer or the error it must have. Absent `args` are `{}`. A long
//!   answer may be given by its SHA-256: `"digest": "…"`.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::text::{compact, pretty};

const WIDTH: usize = 120;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written<'a> {
    name: Option<String>,
    #[serde(borrow)]
    open: Option<&'a RawValue>,
    open_file: Option<String>,
    open_text: Option<String>,
    #[serde(borrow)]
    new: Option<&'a RawValue>,
    #[serde(borrow)]
    partial: Option<&'a RawValue>,
    #[serde(borrow)]
    read: Option<&'a RawValue>,
    #[serde(borrow)]
    open_error: Option<&'a RawValue>,
    #[serde(borrow, default)]
    calls: Vec<WrittenCall<'a>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenCall<'a> {
    verb: String,
    #[serde(borrow)]
    args: Option<&'a RawValue>,
    #[serde(borrow)]
    ok: Option<&'a RawValue>,
    #[serde(borrow)]
    error: Option<&'a RawValue>,
    digest: Option<String>,
}

/// A case, its texts compact.
pub(crate) struct Case {
    /// The path below the folder of the cases.
    pub(crate) file: String,
    name: Option<String>,
    /// How the workspace is made: the verb (`open` for a document) and its text.
    pub(crate) make: Option<(String, String)>,
    /// What making it must fail with.
    pub(crate) make_error: Option<String>,
    pub(crate) calls: Vec<Call>,
    /// How `make` is written in the file.
    source: Option<(&'static str, String)>,
}

pub(crate) struct Call {
    pub(crate) verb: String,
    pub(crate) args: String,
    /// `Ok` the answer, `Err` the error; nothing in a case that was never blessed.
    pub(crate) expected: Option<Result<String, String>>,
    /// The SHA-256 of the answer, where the file keeps no more of it.
    pub(crate) digest: Option<String>,
}

/// All cases below a folder, in the order of their paths.
pub(crate) fn read_all(folder: &Path, workspace: &Path) -> Result<Vec<Case>, String> {
    let mut paths = Vec::new();
    find(folder, &mut paths)?;
    let mut cases = Vec::new();
    for path in paths {
        let shown = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&path).map_err(|error| format!("{shown}: {error}"))?;
        cases.push(read(&text, shown.clone(), workspace).map_err(|error| format!("{shown}: {error}"))?);
    }
    cases.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(cases)
}

fn find(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot list `{}`: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            find(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            paths.push(path);
        }
    }
    Ok(())
}

fn read(text: &str, file: String, workspace: &Path) -> Result<Case, String> {
    let written: Written<'_> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let raw = |value: Option<&RawValue>| value.map(|value| compact(value.get()));
    let mut sources = Vec::new();
    let mut makes = Vec::new();
    for (verb, value) in
        [("open", written.open), ("new", written.new), ("partial", written.partial), ("read", written.read)]
    {
        if let Some(text) = raw(value) {
            sources.push((verb, text.clone()));
            makes.push((verb.to_owned(), text));
        }
    }
    if let Some(path) = written.open_file {
        let document = fs::read_to_string(workspace.join(&path)).map_err(|error| format!("`{path}`: {error}"))?;
        sources.push(("open_file", quoted(&path)));
        makes.push(("open".to_owned(), document));
    }
    if let Some(document) = written.open_text {
        sources.push(("open_text", quoted(&document)));
        makes.push(("open".to_owned(), document));
    }
    if makes.len() > 1 {
        return Err("more than one of open, open_file, open_text, new, partial, read".to_owned());
    }
    let make_error = raw(written.open_error);
    if make_error.is_some() && (makes.is_empty() || !written.calls.is_empty()) {
        return Err("open_error goes with one way to make a workspace and with no calls".to_owned());
    }
    if makes.is_empty() && written.calls.is_empty() {
        return Err("nothing to do: no calls".to_owned());
    }
    let mut calls = Vec::new();
    for call in written.calls {
        let expected = match (raw(call.ok), raw(call.error)) {
            (Some(_), Some(_)) => return Err(format!("call of `{}` has both ok and error", call.verb)),
            (ok, error) => ok.map(Ok).or(error.map(Err)),
        };
        let args = raw(call.args).unwrap_or_else(|| "{}".to_owned());
        if call.digest.is_some() && expected.is_some() {
            return Err(format!("call of `{}` has a digest beside what it stands for", call.verb));
        }
        calls.push(Call { verb: call.verb, args, expected, digest: call.digest });
    }
    Ok(Case { file, name: written.name, make: makes.pop(), make_error, calls, source: sources.pop() })
}

impl Case {
    /// The text of the file with these expectations.
    pub(crate) fn written(&self) -> String {
        let mut members = Vec::new();
        if let Some(name) = &self.name {
            members.push(("name", quoted(name)));
        }
        members.extend(self.source.clone());
        if let Some(error) = &self.make_error {
            members.push(("open_error", error.clone()));
        }
        if !self.calls.is_empty() {
            let calls: Vec<String> = self.calls.iter().map(Call::written).collect();
            members.push(("calls", format!("[{}]", calls.join(","))));
        }
        pretty(&object(&members), WIDTH) + "\n"
    }
}

impl Call {
    fn written(&self) -> String {
        let mut members = vec![("verb", quoted(&self.verb)), ("args", self.args.clone())];
        if let Some(digest) = &self.digest {
            members.push(("digest", quoted(digest)));
            return object(&members);
        }
        match &self.expected {
            Some(Ok(answer)) => members.push(("ok", answer.clone())),
            Some(Err(error)) => members.push(("error", error.clone())),
            None => {}
        }
        object(&members)
    }
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<String> = members.iter().map(|(key, value)| format!("{}:{value}", quoted(key))).collect();
    format!("{{{}}}", members.join(","))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
