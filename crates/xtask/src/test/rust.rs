//! Rust: all tests of the workspace, and the cases.

use std::io::ErrorKind;
use std::process::Command;

use crate::shell::{Outcome, cargo, make_folder, read_text, run, step, target};
use crate::test::{Digests, bundle};

/// Every package but the two bindings, which have no Rust tests: a test of theirs would be linked against libpython or run
/// in a browser. They are tested as packages.
const PACKAGES: [&str; 6] = ["--locked", "--workspace", "--exclude", "isms-python", "--exclude", "isms-javascript"];

/// The seed of the random inputs of properties: a commit that passed passes again. Other seeds, and `PROPTEST_CASES`, are for looking further.
const SEED: &str = "PROPTEST_RNG_SEED";

pub(crate) fn everything() -> Outcome {
    step("Rust tests");
    let mut command = cargo();
    command.args(["test", "--no-fail-fast"]).args(PACKAGES);
    if std::env::var_os(SEED).is_none() {
        command.env(SEED, "27001");
    }
    run(&mut command)
}

/// Runs the cases and leaves their bundle for the other languages.
pub(crate) fn cases(digests: &mut Digests) -> Outcome {
    step("cases in Rust");
    make_folder(&target(""))?;
    let bundle = bundle();
    // One of an earlier run must not be taken for today's.
    match std::fs::remove_file(&bundle) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.to_string()),
        _ => {}
    }
    let result = run(cases_test().arg("--nocapture").env("ISMS_BUNDLE", &bundle));
    let text = read_text(&bundle).map_err(|_| "the Rust runner left no cases".to_owned())?;
    let read: serde_json::Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let digest = read.get("digest").and_then(serde_json::Value::as_str).ok_or("no digest in the bundle")?;
    digests.push(("Rust", digest.to_owned()));
    result
}

/// Rewrites the expected answers of the cases with today's.
pub(crate) fn bless() -> Outcome {
    run(cases_test().arg("--nocapture").env("ISMS_BLESS", "1"))
}

/// The test among all tests, so that nothing is compiled again with other features.
fn cases_test() -> Command {
    let mut command = cargo();
    command.args([
        "test",
        "--quiet",
        "--locked",
        "--workspace",
        "--exclude",
        "isms-python",
        "--exclude",
        "isms-javascript",
    ]);
    command.args(["--test", "cases", "--"]);
    command
}
