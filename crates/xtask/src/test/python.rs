//! Python: the wheel in an environment of its own, its tests, the cases, and its types.

use std::path::{Path, PathBuf};

use crate::setup;
use crate::shell::{Outcome, at, command, files_in, fresh_folder, npm_bin, output, run, step, target, write};
use crate::test::snippets::scripts;
use crate::test::{Digests, bundle, run_for_digest};

pub(crate) fn everything(wheel: &Path, digests: &mut Digests) -> Outcome {
    let python = install(wheel)?;

    step("pytest on the wheel");
    let mut pytest = command(&python);
    pytest.args(["-m", "pytest", "-q", "-p", "no:cacheprovider", "--strict-markers", "--import-mode=prepend"]);
    pytest.arg("tests/runners/python");
    if at("bindings/python/tests").is_dir() {
        pytest.arg("bindings/python/tests");
    }
    run_for_digest(pytest.env("ISMS_BUNDLE", bundle()), "wheel", digests)?;

    step("Python of the documentation");
    for script in scripts("python", "py", &target("venv-wheel/scripts"))? {
        println!("{}", script.file_name().unwrap_or_default().to_string_lossy());
        run(command(&python).arg(script))?;
    }

    types(&python)
}

/// The types are checked where no sources lie: what is installed is what is meant.
fn types(python: &Path) -> Outcome {
    step("types of the wheel");
    let elsewhere = target("venv-wheel");
    let tool = |module: &str| {
        let mut tool = command(python);
        tool.current_dir(&elsewhere).args(["-m", module]);
        tool
    };
    run(tool("mypy").args(["--strict", "--cache-dir", "mypy-cache", "--package", "isms"]))?;
    let mut users = files_in(&at("bindings/python/tests"))?;
    users.retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("typed_")));
    run(tool("mypy").args(["--strict", "--cache-dir", "mypy-cache"]).arg(at("tests/runners/python")).args(&users))?;
    run(tool("mypy.stubtest").arg("isms"))?;
    setup::node()?;
    let package = output(command(python).current_dir(&elsewhere).args(["-c", "import isms; print(isms.__path__[0])"]))?;
    run(npm_bin("pyright").arg("--pythonpath").arg(python).arg(package.trim()).args(users))
}

/// A fresh environment with the wheel, first alone, then beside the pinned tools, which need not be installed again.
fn install(wheel: &Path) -> Outcome<PathBuf> {
    step("install the wheel");
    let tools = setup::python()?;
    let environment = target("venv-wheel");
    fresh_folder(&environment)?;
    run(command(&tools).args(["-m", "venv", "--without-pip"]).arg(&environment))?;
    let python = environment.join("bin/python");
    run(command(&tools)
        .args(["-m", "pip", "--python"])
        .arg(&python)
        .args(["install", "--quiet", "--no-index", "--disable-pip-version-check"])
        .arg(wheel))?;
    // The package needs no other.
    run(command(&python).current_dir(&environment).args(["-c", "import isms"]))?;
    let packages = |python: &Path| {
        let code = "import sysconfig; print(sysconfig.get_path('purelib'))";
        output(command(python).args(["-c", code])).map(|path| path.trim().to_owned())
    };
    let link = Path::new(&packages(&python)?).join("tools.pth");
    write(&link, packages(&tools)? + "\n")?;
    Ok(python)
}
