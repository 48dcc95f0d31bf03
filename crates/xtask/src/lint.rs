//! Formatting, lints, documentation and licences.

use std::path::PathBuf;

use crate::setup;
use crate::shell::{Outcome, cargo, command, run, step, target};

const CARGO_DENY: &str = "0.20.2";

pub(crate) fn run_all() -> Outcome {
    step("formatting");
    run(cargo().args(["fmt", "--all", "--check"]))?;

    step("clippy");
    run(cargo().args(["clippy", "--locked", "--workspace", "--all-targets", "--", "--deny", "warnings"]))?;
    setup::wasm_target()?;
    run(cargo()
        .args(["clippy", "--locked", "--package", "isms-javascript", "--target", "wasm32-unknown-unknown"])
        .args(["--", "--deny", "warnings"]))?;

    step("documentation");
    run(cargo().args(["doc", "--locked", "--workspace", "--lib", "--no-deps"]).env("RUSTDOCFLAGS", "--deny warnings"))?;

    // The advisory database is a git repository, which not every network lets through: a check that fails for want of it
    // says nothing about this project. The others need nothing but the lock file.
    step("licences, bans and sources");
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
