//! Formatting, lints, documentation and licences.

use std::path::PathBuf;

use crate::setup;
use crate::shell::{Outcome, cargo, command, run, step, target};

const CARGO_DENY: &str = "0.20.2";

/// A check: its title, and the check itself.
type Check = (&'static str, fn() -> Outcome);

const CHECKS: [Check; 5] = [
    ("formatting", formatting),
    ("clippy", clippy),
    ("clippy on wasm", clippy_on_wasm),
    ("documentation", documentation),
    ("licences, bans and sources", dependencies),
];

/// Every check runs, whether or not the one before it passed.
pub(crate) fn run_all() -> Outcome {
    let mut failed = Vec::new();
    for (title, check) in CHECKS {
        step(title);
        if let Err(message) = check() {
            println!("FAILED  {message}");
            failed.push(title);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("failed: {}", failed.join(", "))) }
}

fn formatting() -> Outcome {
    run(cargo().args(["fmt", "--all", "--check"]))
}

fn clippy() -> Outcome {
    run(cargo().args(["clippy", "--locked", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn clippy_on_wasm() -> Outcome {
    setup::wasm_target()?;
    for module in ["whole", "forms", "quant"] {
        run(cargo()
            .args(["clippy", "--locked", "--package", "isms-javascript", "--target", "wasm32-unknown-unknown"])
            .args(["--no-default-features", "--features", module, "--", "--deny", "warnings"]))?;
    }
    Ok(())
}

/// Of the libraries alone: the command has the name of the core crate, and the two would write the same pages.
fn documentation() -> Outcome {
    run(cargo().args(["doc", "--locked", "--workspace", "--lib", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))
}

/// The advisory database is a git repository, which not every network lets through: a check that fails for want of it says
/// nothing about this project. The others need nothing but the lock file.
fn dependencies() -> Outcome {
    run(command(cargo_deny()?).args(["--all-features", "--locked", "check", "licenses", "bans", "sources"]))
}

/// `cargo-deny` of the pinned version, compiled into the target folder when it is not there.
fn cargo_deny() -> Outcome<PathBuf> {
    let tools = target("tools");
    let program = tools.join("bin/cargo-deny");
    // Cargo knows what it installed there, and does nothing when that is the version asked for.
    if !program.exists() {
        step("compile cargo-deny");
    }
    run(cargo()
        .args(["install", "--quiet", "--locked", "cargo-deny", "--version", CARGO_DENY, "--root"])
        .arg(&tools)
        .env("CARGO_TARGET_DIR", target("tools/target")))?;
    Ok(program)
}
