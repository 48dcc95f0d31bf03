//! Runs the cases of `tests/cases` through the Rust face.
//!
//! With `ISMS_BLESS=1` today's answers are written into the files instead. With `ISMS_BUNDLE=FILE` the cases are written
//! there as plain texts: what the Python and JavaScript runners read, so that the files are read in one way only and all
//! languages are given the same bytes. `ISMS_CASES=FOLDER` takes the cases from elsewhere.

mod file;
mod text;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use isms_boundary::Workspace;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::file::Case;
use crate::text::compact;

type Answer = Result<String, String>;

/// What a case did.
#[derive(Default)]
struct Ran {
    /// The error, when the workspace could not be made.
    make_error: Option<String>,
    /// The answers of the calls.
    answers: Vec<Answer>,
}

#[test]
fn answers_are_those_of_the_cases() {
    if let Err(message) = run_all() {
        panic!("{message}");
    }
}

/// What is simulated does not depend on the number of threads. The cases hold the SHA-256 of the answers, which every language is held
/// against; here they are held against each other, so that not even blessing could part them.
#[test]
fn simulations_have_one_digest_whatever_the_threads() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut digests: HashMap<String, Vec<(u64, String)>> = HashMap::new();
    for case in file::read_all(&workspace.join("tests/cases/quant"), &workspace).expect("the cases are readable") {
        for call in case.calls.iter().filter(|call| call.verb == "simulate") {
            let mut args: Value = serde_json::from_str(&call.args).expect("arguments are JSON");
            let threads = args.as_object_mut().and_then(|args| args.remove("threads")).and_then(|count| count.as_u64());
            if let (Some(threads), Some(digest)) = (threads, &call.digest) {
                digests.entry(args.to_string()).or_default().push((threads, digest.clone()));
            }
        }
    }
    assert!(digests.len() >= 4, "S1, S2, S3 and P100");
    for found in digests.into_values() {
        let [(1, one), (2, two)] = found.as_slice() else { panic!("not on one thread and on two: {found:?}") };
        assert_eq!(one, two);
    }
}

fn run_all() -> Result<(), String> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = std::env::var_os("ISMS_CASES").map_or_else(|| workspace.join("tests/cases"), PathBuf::from);
    let mut cases = file::read_all(&folder, &workspace)?;
    if cases.is_empty() {
        return Err(format!("no cases in `{}`", folder.display()));
    }
    let ran: Vec<Ran> = cases.iter().map(run).collect();
    if std::env::var_os("ISMS_BLESS").is_some_and(|value| value == "1") {
        return bless(&mut cases, ran, &folder);
    }
    fill(&mut cases, &ran);
    let digest = digest(&ran);
    if let Some(path) = std::env::var_os("ISMS_BUNDLE") {
        fs::write(path, bundle(&cases, &digest).to_string()).map_err(|error| error.to_string())?;
    }
    println!("{} cases\nanswers digest: {digest}", cases.len());
    let faults: Vec<String> = cases.iter().zip(&ran).flat_map(|(case, ran)| compare(case, ran)).collect();
    if faults.is_empty() { Ok(()) } else { Err(format!("{} wrong answers\n{}", faults.len(), faults.join("\n"))) }
}

fn run(case: &Case) -> Ran {
    let made = case.make.as_ref().map(|(verb, text)| match verb.as_str() {
        "open" => Workspace::open(text.as_bytes()),
        _ => Workspace::create(verb, text),
    });
    let mut workspace = match made.transpose() {
        Ok(workspace) => workspace,
        Err(error) => return Ran { make_error: Some(error), ..Ran::default() },
    };
    let calls = case.calls.iter().map(|call| match &mut workspace {
        Some(workspace) => workspace.call(&call.verb, &call.args),
        None => isms_boundary::call(&call.verb, &call.args),
    });
    Ran { make_error: None, answers: calls.collect() }
}

fn compare(case: &Case, ran: &Ran) -> Vec<String> {
    let told = |place: &str, expected: Option<&Answer>, answer: Option<&Answer>| {
        format!("{}: {place}\n  expected {}\n  answered {}", case.file, shown(expected), shown(answer))
    };
    if case.make_error != ran.make_error {
        let expected = case.make_error.clone().map(Err);
        return vec![told("making the workspace", expected.as_ref(), ran.make_error.clone().map(Err).as_ref())];
    }
    if case.make_error.is_none() && case.calls.is_empty() {
        return vec![format!("{}: nothing is compared: neither calls nor open_error", case.file)];
    }
    let calls = case.calls.iter().zip(&ran.answers).enumerate();
    let wrong = calls.filter(|(_, (call, answer))| call.expected.as_ref() != Some(*answer));
    wrong
        .map(|(index, (call, answer))| {
            told(&format!("calls/{index} `{}`", call.verb), call.expected.as_ref(), Some(answer))
        })
        .collect()
}

fn shown(answer: Option<&Answer>) -> String {
    match answer {
        None => "no error and no answer (`cargo xtask bless` writes what is answered today)".to_owned(),
        Some(Ok(text)) => format!("ok {text}"),
        Some(Err(text)) => format!("error {text}"),
    }
}

/// Writes the answers into the files and names those that changed. A person reads the difference.
fn bless(cases: &mut [Case], ran: Vec<Ran>, folder: &Path) -> Result<(), String> {
    for (case, ran) in cases.iter_mut().zip(ran) {
        match (&ran.make_error, case.calls.is_empty()) {
            (Some(error), false) => return Err(format!("{}: making the workspace: {error}", case.file)),
            (None, true) => return Err(format!("{}: the workspace was made, and there are no calls", case.file)),
            _ => {}
        }
        let texts = ran.answers.iter().map(|answer| answer.as_ref().unwrap_or_else(|error| error));
        for text in texts.chain(&ran.make_error) {
            check_form(text).map_err(|fault| format!("{}: {fault}: {text}", case.file))?;
        }
        case.make_error = ran.make_error;
        for (call, answer) in case.calls.iter_mut().zip(ran.answers) {
            if let (Some(digest), Ok(text)) = (&mut call.digest, &answer) {
                *digest = sha256(text);
            }
            call.expected = Some(answer);
        }
        let path = folder.join(&case.file);
        let text = case.written();
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(&path, text).map_err(|error| format!("{}: {error}", case.file))?;
            println!("blessed {}", case.file);
        }
    }
    Ok(())
}

/// An answer is compact JSON: only so is the file, which keeps it spaced, a full record of it.
fn check_form(text: &str) -> Result<(), String> {
    serde_json::from_str::<&RawValue>(text).map_err(|error| format!("the answer is not JSON: {error}"))?;
    if compact(text) == text { Ok(()) } else { Err("the answer is not compact".to_owned()) }
}

/// Puts today's answer in place of a digest that is its own; any other digest stays without an answer, and so is found wrong.
fn fill(cases: &mut [Case], ran: &[Ran]) {
    for (case, ran) in cases.iter_mut().zip(ran) {
        for (call, answer) in case.calls.iter_mut().zip(&ran.answers) {
            if let (Some(digest), Ok(text)) = (&call.digest, answer)
                && *digest == sha256(text)
            {
                call.expected = Some(answer.clone());
            }
        }
    }
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// SHA-256 over all answer and error texts, one a line.
fn digest(ran: &[Ran]) -> String {
    let errors_and_answers = ran.iter().flat_map(|ran| {
        let answers = ran.answers.iter().map(|answer| answer.as_ref().unwrap_or_else(|error| error).as_str());
        ran.make_error.as_deref().into_iter().chain(answers)
    });
    let texts: Vec<&str> = errors_and_answers.collect();
    sha256(&texts.join("\n"))
}

/// The cases as texts. A document that many cases open stands there once.
fn bundle(cases: &[Case], digest: &str) -> Value {
    let mut texts: Vec<&str> = Vec::new();
    let mut place_of = HashMap::new();
    let mut written = Vec::new();
    for case in cases {
        let make = case.make.as_ref().map(|(verb, text)| {
            let place = *place_of.entry(text.as_str()).or_insert_with(|| {
                texts.push(text);
                texts.len() - 1
            });
            json!({ "verb": verb, "text": place })
        });
        let calls = case.calls.iter().map(|call| {
            let (ok, text) = match &call.expected {
                Some(Ok(text)) => (Some(true), Some(text)),
                Some(Err(text)) => (Some(false), Some(text)),
                None => (None, None),
            };
            json!({ "verb": call.verb, "args": call.args, "ok": ok, "text": text })
        });
        let calls: Vec<Value> = calls.collect();
        written.push(json!({ "file": case.file, "make": make, "make_error": case.make_error, "calls": calls }));
    }
    json!({ "digest": digest, "texts": texts, "cases": written })
}
