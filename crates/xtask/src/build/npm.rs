//! The npm tarball: wasm by cargo, glue by wasm-bindgen, smaller by binaryen, the facade by the TypeScript compiler.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::build::{gzipped, print_size};
use crate::setup;
use crate::shell::{
    Outcome, at, cargo, command, copy_file, copy_folder, dist, fresh_folder, make_folder, npm_bin, read, read_text,
    run, step, target, write,
};

const GLUE: [&str; 2] = ["isms.js", "isms.d.ts"];
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Builds the tarball into `target/dist` and answers where it is.
pub(crate) fn build() -> Outcome<PathBuf> {
    setup::wasm_target()?;
    setup::node()?;
    wasm()?;
    facade()?;
    pack()
}

/// `bindings/javascript/wasm`: the optimised module, its glue, and the module once more as text for `isms/inline`.
fn wasm() -> Outcome {
    step("build the wasm module");
    run(cargo().args([
        "build",
        "--profile",
        "wasm",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "isms-javascript",
    ]))?;
    let module = target("wasm32-unknown-unknown/wasm/isms_javascript.wasm");
    let raw = target("npm/glue");
    make_folder(&raw)?;
    run(cargo()
        .args(["run", "--quiet", "--package", "xtask", "--features", "bindgen", "--bin", "xtask-bindgen", "--"])
        .arg(&module)
        .arg(&raw))?;

    let finished = at("bindings/javascript/wasm");
    let small = finished.join("isms_bg.wasm");
    optimise(&raw.join("isms_bg.wasm"), &small)?;
    for name in GLUE {
        copy_file(&raw.join(name), &finished.join(name))?;
    }
    let bytes = read(&small)?;
    write(&finished.join("inline.js"), format!("export const wasmBase64 = \"{}\";\n", base64(&bytes)))?;
    write(
        &finished.join("inline.d.ts"),
        "/** The wasm module in base 64. */\nexport declare const wasmBase64: string;\n",
    )?;
    print_size(&small)?;
    within_budget(gzipped(&bytes)?)
}

/// `wasm-opt` takes its time, so a module that has not changed is not done again.
fn optimise(module: &Path, small: &Path) -> Outcome {
    let done = target("npm/optimised-from.wasm");
    let bytes = read(module)?;
    if small.exists() && read(&done).is_ok_and(|before| before == bytes) {
        return Ok(());
    }
    make_folder(small.parent().unwrap_or(small))?;
    // Inlining a function into its only caller saves bytes, but gzip packs the separate ones better.
    run(npm_bin("wasm-opt").args(["-Oz", "--one-caller-inline-max-function-size=0"]).arg(module).arg("-o").arg(small))?;
    write(&done, bytes)
}

fn within_budget(size: usize) -> Outcome {
    let path = at("bindings/javascript/budget.json");
    let budget: Value = serde_json::from_str(&read_text(&path)?).map_err(|error| format!("budget.json: {error}"))?;
    let limit = budget.get("wasm_gzip_bytes").and_then(Value::as_u64).ok_or("budget.json: no `wasm_gzip_bytes`")?;
    println!("budget: {size} of {limit} bytes gzipped");
    if size as u64 > limit {
        return Err(format!("the wasm module is {size} bytes gzipped, more than the {limit} of budget.json"));
    }
    Ok(())
}

/// `bindings/javascript/dist`: ES modules and CommonJS, each with its types, around one wasm file.
fn facade() -> Outcome {
    step("compile the TypeScript facade");
    let home = at("bindings/javascript");
    let out = home.join("dist");
    fresh_folder(&out)?;
    for project in ["tsconfig.json", "tsconfig.cjs.json", "tsconfig.glue.json"] {
        run(npm_bin("tsc").current_dir(&home).args(["--project", project]))?;
    }
    for form in ["esm", "cjs"] {
        for name in ["isms.d.ts", "inline.d.ts"] {
            copy_file(&home.join("wasm").join(name), &out.join(form).join("wasm").join(name))?;
        }
    }
    for name in ["isms.js", "inline.js"] {
        copy_file(&home.join("wasm").join(name), &out.join("esm/wasm").join(name))?;
    }
    write(&out.join("cjs/package.json"), "{ \"type\": \"commonjs\" }\n")?;
    copy_file(&home.join("wasm/isms_bg.wasm"), &out.join("isms_bg.wasm"))
}

/// Packs the package from a folder of its own, where it has the workspace's version and licences and no development tools.
fn pack() -> Outcome<PathBuf> {
    step("pack the npm package");
    let home = at("bindings/javascript");
    let stage = target("npm/package");
    fresh_folder(&stage)?;
    let text = read_text(&home.join("package.json"))?;
    let manifest: Map<String, Value> = serde_json::from_str(&text).map_err(|error| format!("package.json: {error}"))?;
    let manifest = published(manifest);
    let text = serde_json::to_string_pretty(&manifest).map_err(|error| error.to_string())?;
    write(&stage.join("package.json"), text + "\n")?;
    copy_folder(&home.join("dist"), &stage.join("dist"))?;
    // Tools that do not read `exports` find the second entry point by its folder.
    let inline = "{ \"main\": \"../dist/cjs/ts/inline.js\", \"types\": \"../dist/cjs/ts/inline.d.ts\" }\n";
    write(&stage.join("inline/package.json"), inline)?;
    copy_file(&home.join("README.md"), &stage.join("README.md"))?;
    for licence in LICENCES {
        copy_file(&at(licence), &stage.join(licence))?;
    }
    make_folder(&dist())?;
    run(command("npm")
        .current_dir(&stage)
        .args(["pack", "--silent", "--loglevel=error", "--pack-destination"])
        .arg(dist()))?;
    let tarball = dist().join(format!("isms-{}.tgz", env!("CARGO_PKG_VERSION")));
    print_size(&tarball)?;
    Ok(tarball)
}

fn published(mut manifest: Map<String, Value>) -> Map<String, Value> {
    manifest.remove("devDependencies");
    manifest.remove("scripts");
    if let Some(Value::Array(files)) = manifest.get_mut("files") {
        files.extend(std::iter::once("inline").chain(LICENCES).map(Value::from));
    }
    manifest.insert("version".to_owned(), env!("CARGO_PKG_VERSION").into());
    manifest
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |index: u32| LETTERS.get((index & 63) as usize).copied().unwrap_or(b'=') as char;
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().chain([&0, &0]).take(3).fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
        for place in 0..4 {
            let filled = place <= chunk.len();
            text.push(if filled { letter(group >> (18 - 6 * place)) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn base64_has_the_vectors_of_rfc_4648() {
        let vectors = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in vectors {
            assert_eq!(super::base64(bytes.as_bytes()), text);
        }
        assert_eq!(super::base64(&[0xfb, 0xff, 0xbf]), "+/+/");
    }
}
