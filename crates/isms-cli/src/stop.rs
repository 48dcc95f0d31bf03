//! Why a run ended without its answer.

use isms::base::Json;

use crate::show::{Item, Shower, clean};
use crate::source::Source;

/// What the process says when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing to complain of.
    Fine,
    /// The document has faults, or refuses what was asked for.
    Faults,
    /// The command could not run: a file, an argument, a setting.
    CouldNotRun,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Fine => 0,
            Exit::Faults => 1,
            Exit::CouldNotRun => 2,
        })
    }
}

/// A run that ended early.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) exit: Exit,
    /// The failure as the boundary worded it; absent where the boundary was never asked.
    pub(crate) json: Option<String>,
    /// The same for people.
    pub(crate) human: String,
    /// The same as annotations, where there are places to annotate.
    pub(crate) annotations: Option<String>,
}

impl Stop {
    /// The command could not run.
    pub(crate) fn failed(message: String) -> Self {
        Self { exit: Exit::CouldNotRun, json: None, human: headline(&message), annotations: None }
    }

    /// The boundary gave a failure that is about a file given as an argument: a command, changes. Faults of shape are that file's then,
    /// whatever the document is like.
    pub(crate) fn argument(failure: String, argument: &Source) -> Self {
        match Self::told(failure, Some(argument), true) {
            stop if stop.annotations.is_some() => Self { exit: Exit::CouldNotRun, ..stop },
            stop => stop,
        }
    }

    /// The boundary gave a failure instead of an answer, about a document if one is given. What is wrong with arguments stands on the
    /// command line, not in the document.
    pub(crate) fn refused(failure: String, about: Option<&Source>) -> Self {
        Self::told(failure, about, false)
    }

    fn told(failure: String, about: Option<&Source>, arguments: bool) -> Self {
        let Ok(json) = Json::parse(&failure) else { return Self::failed(failure) };
        let text = |name: &str| json.get(name).and_then(Json::as_str).unwrap_or_default();
        let list = |name: &str| json.get(name).and_then(Json::as_list).unwrap_or_default();
        let exit = match text("code") {
            "shape" | "transition" | "history" => Exit::Faults,
            _ => Exit::CouldNotRun,
        };
        let placed = text("code") == "shape" || (arguments && text("code") == "invalid_argument");
        let mut annotations = None;
        let human = match about {
            Some(source) if placed && !list("faults").is_empty() => {
                let text = String::from_utf8_lossy(&source.bytes);
                let shower = Shower::new(&source.name, &text);
                let mut human = String::new();
                for fault in list("faults") {
                    shower.human(&mut human, &Item::of(fault));
                    shower.github(annotations.get_or_insert_default(), &Item::of(fault));
                }
                let count = list("faults").len();
                let faults = if count == 1 { "fault" } else { "faults" };
                human.push_str(&format!("{count} {faults} of shape in {}\n", clean(&source.name)));
                human
            }
            _ => {
                let problems = list("problems");
                let mut human = match problems {
                    // Their messages one after the other; here each stands on its line.
                    [_, _, ..] => headline(&format!("{} problems", problems.len())),
                    _ => headline(text("message")),
                };
                // A single fault is the message already.
                for fault in [list("faults"), problems].into_iter().filter(|list| list.len() > 1).flatten() {
                    let part = |name| clean(fault.get(name).and_then(Json::as_str).unwrap_or_default());
                    human.push_str(&format!("  {}: {}\n", part("path"), part("message")));
                }
                human.push_str(&wants(list("missing")));
                human
            }
        };
        Self { exit, human, annotations, json: Some(failure) }
    }
}

fn headline(message: &str) -> String {
    let style = crate::style::ERROR;
    format!("{style}error{style:#}: {}\n", message.lines().map(clean).collect::<Vec<_>>().join("\n"))
}

/// What a command lacks, one line each.
pub(crate) fn wants(missing: &[Json<'_>]) -> String {
    let line = |missing: &Json<'_>| {
        let text = |name| clean(missing.get(name).and_then(Json::as_str).unwrap_or_default());
        let from = match text("source").as_str() {
            "input" => "with the command",
            "record" => "in the record",
            "other_record" => "in another record",
            "person" => "by another person",
            "waiting" => "with time",
            _ => "first",
        };
        let until = missing.get("ready_on").and_then(Json::as_str).map(|day| format!(" (from {})", clean(day)));
        format!("      {from}: {}{}\n", text("message"), until.unwrap_or_default())
    };
    missing.iter().map(line).collect()
}
