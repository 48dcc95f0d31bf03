//! Files written whole or not at all, and `isms new`.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use isms::base::Json;
use isms_boundary::Workspace;

use crate::cli::New;
use crate::output::Output;
use crate::source::arguments;
use crate::stop::{Exit, Stop};

/// Puts a text in the place of a file: written beside it, then renamed over it. Whoever reads meanwhile sees the old or the new.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), Stop> {
    // A link stays a link to the file that changes.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let failed = |error: io::Error| Stop::failed(format!("cannot write `{}`: {error}", path.display()));
    let name = target.file_name().ok_or_else(|| failed(io::ErrorKind::InvalidFilename.into()))?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = target.with_file_name(beside);
    let written = write_beside(&beside, &target, text).and_then(|()| fs::rename(&beside, &target));
    written.map_err(|error| {
        // What could not be written whole is of no use to anybody.
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}

fn write_beside(beside: &Path, target: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(beside)?;
    if let Ok(old) = fs::metadata(target) {
        file.set_permissions(old.permissions())?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// The whole document as text.
pub(crate) fn document(workspace: &mut Workspace, form: &'static str) -> Result<String, Stop> {
    let answer = workspace.call("document", &arguments(vec![("form", Some(Json::text(form)))]));
    let answer = answer.map_err(|failure| Stop::refused(failure, None))?;
    let json = Json::parse(&answer).map_err(|error| Stop::failed(error.to_string()))?;
    Ok(json.as_str().unwrap_or_default().to_owned())
}

/// `isms new`.
pub(crate) fn new(new: &New, output: &mut Output) -> Result<Exit, Stop> {
    let refused = |failure| Stop::refused(failure, None);
    let edition = || ("edition", Some(Json::from(new.edition.clone())));
    let starter = || ("starter", Some(Json::Bool(true)));
    let mut workspace = Workspace::create("new", &arguments(vec![edition(), starter()])).map_err(refused)?;
    if let Some(name) = &new.name {
        let answer = workspace.call("records", r#"{"register":"organization"}"#).map_err(refused)?;
        let records = Json::parse(&answer).map_err(|error| Stop::failed(error.to_string()))?.into_owned();
        let mut organization = records.as_list().and_then(|records| records.first()).cloned().unwrap_or_else(Json::map);
        organization.set("name", Json::from(name.clone()));
        let args = arguments(vec![edition(), starter(), ("organization", Some(organization))]);
        workspace = Workspace::create("new", &args).map_err(refused)?;
    }
    let text = document(&mut workspace, "pretty")?;
    match new.output.as_deref() {
        None => output.raw(text.trim_end()),
        Some(path) if path.exists() && !new.force => {
            return Err(Stop::failed(format!("`{}` is there already; --force replaces it", path.display())));
        }
        Some(path) => {
            replace(path, &text)?;
            output.aside(&format!("wrote {}; `isms check` says what is still to fill in\n", path.display()));
        }
    }
    Ok(Exit::Fine)
}
