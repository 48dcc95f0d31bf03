//! `isms check`.

use std::collections::{HashMap, HashSet};

use isms::base::{Json, Value};
use isms_boundary::{Workspace, call};

use crate::cli::{Check, CheckFormat, FailOn};
use crate::output::Output;
use crate::show::{Item, Shower, clean};
use crate::source::{Source, arguments, day, moment, one_stdin, settings};
use crate::stop::{Exit, Stop};
use crate::style;

/// From how many places on findings that say the same are shown together.
const MANY: usize = 6;

pub(crate) fn run(check: &Check, output: &mut Output) -> Result<Exit, Stop> {
    let paths = [Some(check.file.as_path()), check.tuned.settings.as_deref(), check.baseline.as_deref()];
    one_stdin(&paths.into_iter().flatten().collect::<Vec<_>>())?;
    let settings = settings(check.tuned.settings.as_deref())?;
    let known = check.baseline.as_deref().map(|path| keys(&Source::read(path)?)).transpose()?;
    let source = Source::read(&check.file)?;
    let mut workspace = source.open()?;
    let as_of = moment(check.tuned.when.as_of);
    let text = workspace
        .call("check", &arguments(vec![day(as_of), ("settings", settings)]))
        .map_err(|failure| Stop::refused(failure, None))?;
    let report = Json::parse(&text).map_err(|error| Stop::failed(error.to_string()))?;
    let found = report.get("diagnostics").and_then(Json::as_list).unwrap_or_default();
    let (mut fresh, mut old) = (Vec::new(), 0_usize);
    for diagnostic in found.iter().filter(|found| found.get("suppressed").is_none()) {
        if known.as_ref().is_some_and(|known| known.contains(word(diagnostic, "key"))) {
            old += 1;
        } else {
            fresh.push(diagnostic);
        }
    }
    match check.format {
        CheckFormat::Json => output.raw(&text),
        CheckFormat::Github => {
            let text = String::from_utf8_lossy(&source.bytes);
            let shower = Shower::new(&source.name, &text);
            let mut out = String::new();
            fresh.iter().for_each(|found| shower.github(&mut out, &Item::of(found)));
            if !out.is_empty() {
                output.raw(out.trim_end());
            }
        }
        CheckFormat::Human => {
            let text = String::from_utf8_lossy(&source.bytes);
            let shower = Shower::new(&source.name, &text);
            let labels = labels(check.locale.as_deref());
            let mut out = notices(&mut workspace, &shower);
            for found in groups(&fresh, check.all) {
                if let Some((first, others)) = found.split_first() {
                    shower.human(&mut out, &Item::of(first).about(about(first, &labels)).and(others));
                }
            }
            out.push_str(&summary(
                &fresh,
                old,
                known.as_ref(),
                found,
                &format!("{} as of {as_of}", clean(&source.name)),
            ));
            output.push(&out);
        }
    }
    let counts = |found: &&Json<'_>| match check.fail_on {
        FailOn::Never => false,
        FailOn::Advice => true,
        FailOn::Warning => word(found, "severity") != "advice",
        FailOn::Error => word(found, "severity") == "error",
    };
    Ok(if fresh.iter().any(counts) { Exit::Faults } else { Exit::Fine })
}

/// Findings that say the same of many places, together where the first of them stands.
fn groups<'f, 'j>(found: &[&'f Json<'j>], all: bool) -> Vec<Vec<&'f Json<'j>>> {
    let says = |found: &'f Json<'j>| (word(found, "code"), word(found, "severity"), frame(word(found, "message")));
    let mut counts: HashMap<_, usize> = HashMap::new();
    for finding in found {
        *counts.entry(says(finding)).or_default() += 1;
    }
    let mut groups: Vec<Vec<&Json<'_>>> = Vec::new();
    let mut begun = HashMap::new();
    for finding in found {
        let same = says(finding);
        let alone = all || counts.get(&same).is_none_or(|count| *count < MANY);
        let at = if alone { groups.len() } else { *begun.entry(same).or_insert(groups.len()) };
        match groups.get_mut(at) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups
}

/// A message without the values in it, which stand in backticks.
fn frame(message: &str) -> String {
    message.split('`').step_by(2).collect::<Vec<_>>().join("`")
}

fn word<'j>(json: &'j Json<'_>, name: &str) -> &'j str {
    json.get(name).and_then(Json::as_str).unwrap_or_default()
}

/// The keys in an earlier report.
fn keys(source: &Source) -> Result<HashSet<String>, Stop> {
    let report = source.json()?;
    let Some(found) = report.get("diagnostics").and_then(Json::as_list) else {
        return Err(Stop::failed(format!("`{}` is no report of `check --format json`", source.name)));
    };
    Ok(found.iter().map(|found| word(found, "key").to_owned()).collect())
}

fn labels(locale: Option<&str>) -> Value {
    let text = call("labels", &arguments(vec![("locale", locale.map(|locale| Json::from(locale.to_owned())))]));
    text.ok().and_then(|text| Json::parse(&text).ok().map(Json::into_owned)).unwrap_or(Json::Null)
}

/// The record a finding is about, and who answers for it.
fn about(found: &Json<'_>, labels: &Value) -> Option<String> {
    let record = found.get("record")?;
    let register = word(record, "register");
    let label =
        labels.get("registers").and_then(|names| names.get(register)).and_then(Json::as_str).unwrap_or(register);
    let id = record.get("id").and_then(Json::as_str).map(|id| format!(" {id}")).unwrap_or_default();
    let owner = found.get("owner").and_then(Json::as_str).map(|owner| format!(", owner {owner}")).unwrap_or_default();
    Some(format!("{label}{id}{owner}"))
}

/// What reading the document left as it was without understanding it.
fn notices(workspace: &mut Workspace, shower: &Shower<'_>) -> String {
    let mut out = String::new();
    let answer = workspace.call("faults", "").unwrap_or_default();
    if let Ok(answer) = Json::parse(&answer) {
        for notice in answer.get("notices").and_then(Json::as_list).unwrap_or_default() {
            let mut notice = notice.borrowed();
            notice.set("severity", Json::text("advice"));
            shower.human(&mut out, &Item::of(&notice));
        }
    }
    out
}

fn summary(fresh: &[&Json<'_>], old: usize, known: Option<&HashSet<String>>, all: &[Json<'_>], whole: &str) -> String {
    let mut parts = Vec::new();
    for (severity, one, many) in [
        ("error", "error", "errors"),
        ("warning", "warning", "warnings"),
        ("advice", "piece of advice", "pieces of advice"),
    ] {
        let count = fresh.iter().filter(|found| word(found, "severity") == severity).count();
        if count > 0 {
            let style = style::of(severity);
            parts.push(format!("{style}{count} {}{style:#}", if count == 1 { one } else { many }));
        }
    }
    let new = if known.is_some() { "new: " } else { "" };
    let (good, none) = (style::GOOD, if known.is_some() { "nothing new" } else { "nothing to complain of" });
    let found = if parts.is_empty() { format!("{good}{none}{good:#}") } else { format!("{new}{}", parts.join(", ")) };
    let mut more = Vec::new();
    if let Some(known) = known {
        let now: HashSet<&str> = all.iter().map(|found| word(found, "key")).collect();
        let gone = known.iter().filter(|key| !now.contains(key.as_str())).count();
        more.push(format!("{old} in the baseline, {gone} of it gone"));
    }
    let suppressed = all.iter().filter(|found| found.get("suppressed").is_some()).count();
    if suppressed > 0 {
        more.push(format!("{suppressed} suppressed"));
    }
    let more = if more.is_empty() { String::new() } else { format!(" ({})", more.join("; ")) };
    format!("{found}{more} in {whole}\n")
}
