//! The Python wheel, by maturin.

use std::path::PathBuf;

use crate::build::print_size;
use crate::setup;
use crate::shell::{Outcome, at, command, copy_file, dist, fresh_folder, make_folder, only_file, run, step, target};

/// Builds the release wheel into `target/dist` and answers where it is.
pub(crate) fn build() -> Outcome<PathBuf> {
    let python = setup::python()?;
    step("build the wheel");
    // Maturin adds to the folder; the version before must not be found there.
    let fresh = target("wheels");
    fresh_folder(&fresh)?;
    run(command(python)
        .args(["-m", "maturin", "build", "--release", "--strip", "--quiet", "--out"])
        .arg(&fresh)
        .arg("--manifest-path")
        .arg(at("bindings/python/Cargo.toml")))?;
    let wheel = only_file(&fresh, ".whl")?;
    make_folder(&dist())?;
    let kept = dist().join(wheel.file_name().unwrap_or_default());
    copy_file(&wheel, &kept)?;
    print_size(&kept)?;
    Ok(kept)
}
