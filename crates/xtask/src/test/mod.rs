//! Runs everything: each part goes on when another has failed, and the parts that failed are named at the end.

mod browser;
mod node;
mod python;
pub(crate) mod rust;
mod snippets;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::shell::{Outcome, step, target};
use crate::{build, generate};

const PARTS: [&str; 5] = ["rust", "generated", "python", "node", "browser"];

/// The digests of all answers to the cases, as each runner printed them.
type Digests = Vec<(&'static str, String)>;

pub(crate) fn run(wanted: &[&str]) -> Outcome {
    if let Some(unknown) = wanted.iter().find(|part| !PARTS.contains(part)) {
        return Err(format!("no part `{unknown}`; there are {}", PARTS.join(", ")));
    }
    let wants = |part: &str| wanted.is_empty() || wanted.contains(&part);
    let mut results: BTreeMap<&str, Outcome> = BTreeMap::new();
    let mut digests: Digests = Vec::new();

    if wants("rust") {
        results.insert("rust", rust::everything());
    }
    if wants("generated") {
        step("generated files");
        results.insert("generated", generate::check());
    }
    if wants("python") || wants("node") || wants("browser") {
        // All other runners compare with what Rust answers today.
        results.insert("cases", rust::cases(&mut digests));
    }
    if wants("python") {
        results.insert("python", build::wheel::build().and_then(|wheel| python::everything(&wheel, &mut digests)));
    }
    if wants("node") || wants("browser") {
        let project = build::npm::build().and_then(|tarball| node::install(&tarball));
        if wants("node") {
            results.insert("node", project.clone().and_then(|project| node::everything(&project, &mut digests)));
        }
        if wants("browser") {
            results.insert("browser", project.and_then(|project| browser::everything(&project, &mut digests)));
        }
    }
    if !digests.is_empty() {
        results.insert("same answers", same_answers(&digests));
    }
    report(&results)
}

fn report(results: &BTreeMap<&str, Outcome>) -> Outcome {
    step("results");
    let mut failed = Vec::new();
    for (part, result) in results {
        match result {
            Ok(()) => println!("ok      {part}"),
            Err(message) => {
                println!("FAILED  {part}: {message}");
                failed.push(*part);
            }
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

fn same_answers(digests: &Digests) -> Outcome {
    step("digests of all answers");
    for (runner, digest) in digests {
        println!("{digest}  {runner}");
    }
    let mut different: Vec<&String> = digests.iter().map(|(_, digest)| digest).collect();
    different.sort_unstable();
    different.dedup();
    if different.len() == 1 { Ok(()) } else { Err("the languages do not give the same answers".to_owned()) }
}

/// Where the Rust runner leaves the cases for the others.
fn bundle() -> PathBuf {
    target("cases.json")
}

/// Runs a runner of the cases, its output passing through, and keeps the digests that it prints. One that prints none has
/// run no cases.
fn run_for_digest(command: &mut Command, runner: &'static str, digests: &mut Digests) -> Outcome {
    let shown = command.get_program().to_string_lossy().into_owned();
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|error| format!("cannot start `{shown}`: {error}"))?;
    let mut found = false;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line.map_err(|error| error.to_string())?;
            println!("{line}");
            if let Some((_, digest)) = line.split_once("answers digest: ") {
                digests.push((runner, digest.trim().to_owned()));
                found = true;
            }
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    match (status.success(), found) {
        (true, true) => Ok(()),
        (true, false) => Err(format!("{runner} printed no digest of the answers")),
        (false, _) => Err(format!("{runner}: `{shown}` failed with {status}")),
    }
}
