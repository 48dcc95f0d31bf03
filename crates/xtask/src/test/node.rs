//! Node: the packed tarball in a project of its own, its tests, the cases, and its types.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{
    Outcome, at, command, copy_file, copy_folder, files_in, fresh_folder, make_folder, npm_bin, run, step, target,
    write,
};
use crate::test::snippets::scripts;
use crate::test::{Digests, bundle, run_for_digest};

/// What the tests import beside the package itself.
const TOOLS: [&str; 4] = ["playwright-core", "typescript", "vite", "webpack"];

/// A fresh project that has the tarball installed and the tests copied: from where they lie, Node would take the sources
/// for the package.
pub(crate) fn install(tarball: &Path) -> Outcome<PathBuf> {
    step("install the npm package");
    let project = target("npm/consumer");
    fresh_folder(&project)?;
    write(&project.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n")?;
    run(command("npm")
        .current_dir(&project)
        .args(["install", "--offline", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"])
        .arg(tarball))?;
    for tool in TOOLS {
        let from = at("bindings/javascript/node_modules").join(tool);
        symlink(from, project.join("node_modules").join(tool))
            .map_err(|error| format!("cannot link {tool}: {error}"))?;
    }
    copy_folder(&at("tests/runners/javascript"), &project.join("runners"))?;
    copy_folder(&at("docs/examples"), &project.join("examples"))?;
    make_folder(&project.join("tests/browser"))?;
    if at("bindings/javascript/tests").is_dir() {
        copy_folder(&at("bindings/javascript/tests"), &project.join("tests"))?;
    }
    Ok(project)
}

pub(crate) fn everything(project: &Path, digests: &mut Digests) -> Outcome {
    step("node --test on the npm package");
    let mut files = tests_in(&project.join("tests"))?;
    files.extend(
        ["node.test.mjs", "inline.test.mjs", "forms.test.mjs", "quant.test.mjs", "native.test.mjs"]
            .map(|name| project.join("runners").join(name)),
    );
    run_for_digest(node_test(project, &files).env("ISMS_BUNDLE", bundle()), "Node", digests)?;

    step("JavaScript of the documentation");
    for script in scripts("js", "mjs", &project.join("scripts"))? {
        println!("{}", script.file_name().unwrap_or_default().to_string_lossy());
        run(command("node").arg(script))?;
    }
    types(project)?;

    step("are the types wrong?");
    let tarball = target("dist").join(format!("isms-{}.tgz", env!("CARGO_PKG_VERSION")));
    run(npm_bin("attw").arg(tarball).args(["--profile", "node16", "--no-color", "--exclude-entrypoints"]).args([
        "./isms_bg.wasm",
        "./forms_bg.wasm",
        "./quant_bg.wasm",
        "./schema.json",
    ]))
}

/// `node --test` in the project, with a report that reads the same in a terminal and in a file.
pub(crate) fn node_test(project: &Path, files: &[PathBuf]) -> Command {
    let mut node = command("node");
    node.current_dir(project).args(["--test", "--test-reporter=spec"]).args(files);
    node
}

fn tests_in(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = files_in(folder)?;
    files.retain(|path| path.to_string_lossy().contains(".test."));
    Ok(files)
}

/// A consumer's sources against the installed package, as a bundler and as Node resolve it.
fn types(project: &Path) -> Outcome {
    step("tsc --strict against the npm package");
    let consumer = project.join("types");
    make_folder(&consumer)?;
    copy_file(&project.join("runners/consumer.ts"), &consumer.join("consumer.ts"))?;
    for path in files_in(&project.join("tests"))? {
        if path.extension().is_some_and(|extension| extension == "ts") {
            copy_file(&path, &consumer.join(path.file_name().unwrap_or_default()))?;
        }
    }
    for (module, resolution) in [("esnext", "bundler"), ("nodenext", "nodenext"), ("commonjs", "bundler")] {
        let options = serde_json::json!({
            "compilerOptions": {
                "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true, "skipLibCheck": false,
                "target": "es2022", "lib": ["es2022", "dom", "esnext.disposable"], "types": [],
                "module": module, "moduleResolution": resolution, "noEmit": true
            },
            "include": ["*.ts"]
        });
        write(&consumer.join("tsconfig.json"), options.to_string())?;
        run(npm_bin("tsc").current_dir(&consumer).args(["--project", "tsconfig.json"]))?;
    }
    Ok(())
}
