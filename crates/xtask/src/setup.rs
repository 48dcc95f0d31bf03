//! Installs what the other tasks need. Everything but the browser lands in `target` or `node_modules`; whatever is there
//! already is left alone.

use std::path::{Path, PathBuf};

use crate::shell::{Outcome, at, command, find_program, make_folder, read, run, run_quietly, step, target, write};

const WASM: &str = "wasm32-unknown-unknown";

pub(crate) fn everything() -> Outcome {
    wasm_target()?;
    python()?;
    node()?;
    chromium().map(|_| ())
}

/// The standard library for wasm.
pub(crate) fn wasm_target() -> Outcome {
    let installed = crate::shell::output(command("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(installed.trim()).is_dir() {
        return Ok(());
    }
    step(&format!("add the target {WASM}"));
    run(command("rustup").args(["target", "add", WASM]))
}

/// The virtual environment with the pinned tools, and its interpreter.
pub(crate) fn python() -> Outcome<PathBuf> {
    let folder = target("venv");
    let interpreter = folder.join("bin/python");
    let requirements = at("bindings/python/requirements-dev.txt");
    let wanted = read(&requirements)?;
    let stamp = folder.join("installed-requirements.txt");
    if interpreter.exists() && read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(interpreter);
    }
    step("install the Python tools");
    if !interpreter.exists() {
        make_folder(&target(""))?;
        run(command(std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into())).args(["-m", "venv"]).arg(&folder))?;
    }
    run(command(&interpreter).args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(&requirements))?;
    write(&stamp, wanted)?;
    Ok(interpreter)
}

/// The pinned npm packages, beside the package that they build.
pub(crate) fn node() -> Outcome {
    let folder = at("bindings/javascript");
    let wanted = read(&folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step("install the JavaScript tools");
    run(command("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder))?;
    write(&stamp, wanted)
}

/// A Chromium on this machine; taken from Debian's packages when there is none.
pub(crate) fn chromium() -> Outcome<PathBuf> {
    const NAMES: &[&str] =
        &["chromium", "chromium-browser", "chromium-headless-shell", "google-chrome", "google-chrome-stable", "chrome"];
    if let Some(named) = std::env::var_os("CHROME") {
        return Ok(named.into());
    }
    if let Some(found) = find_program(NAMES) {
        return Ok(found);
    }
    if find_program(&["apt-get"]).is_none() {
        return Err("no Chromium found: install one, or name it in the environment variable CHROME".to_owned());
    }
    step("install chromium");
    let sudo = find_program(&["sudo"]);
    let apt = || {
        let mut apt = match &sudo {
            Some(sudo) => command(sudo),
            None => command("apt-get"),
        };
        if sudo.is_some() {
            apt.arg("apt-get");
        }
        apt.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq");
        apt
    };
    run_quietly(apt().arg("update"))?;
    run_quietly(apt().args(["install", "--yes", "--no-install-recommends", "chromium"]))?;
    find_program(NAMES).ok_or_else(|| "the package chromium brought no program of that name".to_owned())
}
