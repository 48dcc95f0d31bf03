//! The npm tarball: wasm by cargo, glue by wasm-bindgen, smaller by binaryen, the facade by the TypeScript compiler.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::build::{order, print_size};
use crate::setup;
use crate::shell::{
    Outcome, at, cargo, command, copy_file, copy_folder, dist, fresh_folder, make_folder, npm_bin, read, read_text,
    run, step, target, write,
};

/// A wasm module of the package: `isms-javascript` built with one of its features.
struct Module {
    /// The name of its files, of its line in `budget.json`, and of the folder of `target/npm` it is made in.
    name: &'static str,
    /// The feature it is built with.
    feature: &'static str,
    /// What it may ask of the engine beyond what `rustc` asks, such as `+simd128`; empty for nothing.
    target_features: &'static str,
    /// How `rustc` and `wasm-opt` weigh size against speed: `z` or `3`.
    opt_level: &'static str,
    /// Whether it is in the package once more as text, for scripts that can load no file.
    inline: bool,
}

const MODULES: [Module; 3] = [
    Module { name: "isms", feature: "whole", target_features: "", opt_level: "z", inline: true },
    Module { name: "forms", feature: "forms", target_features: "", opt_level: "z", inline: false },
    // Speed first; the records it reads are built small all the same, by their profile.
    Module { name: "quant", feature: "quant", target_features: "+simd128", opt_level: "3", inline: false },
];

/// Entry points beside the main one: the folder that tools look in which do not read `exports`, and its CommonJS half.
const ENTRIES: [(&str, &str); 4] = [
    ("inline", "inline"),
    ("forms", "forms/node-require"),
    ("quant", "quant/node-require"),
    ("quant-worker", "quant/worker-node-require"),
];

const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Builds the tarball into `target/dist` and answers where it is.
pub(crate) fn build() -> Outcome<PathBuf> {
    setup::wasm_target()?;
    setup::node()?;
    wasm()?;
    facade()?;
    pack()
}

/// `bindings/javascript/wasm`: each module with its glue, and once more as text where it is asked for.
fn wasm() -> Outcome {
    let limits = limits()?;
    let mut sizes = Vec::new();
    for module in &MODULES {
        let size = module.build()?;
        let limit = limits.get(module.name).and_then(Value::as_u64);
        sizes.push((module.name, size as u64, limit.ok_or_else(|| format!("budget.json: no `{}`", module.name))?));
    }
    for (name, size, limit) in &sizes {
        println!("budget: {name}: {size} of {limit} bytes gzipped");
    }
    match sizes.iter().find(|(_, size, limit)| size > limit) {
        Some((name, size, limit)) => {
            Err(format!("the module `{name}` is {size} bytes gzipped, more than the {limit} of budget.json"))
        }
        None => Ok(()),
    }
}

fn limits() -> Outcome<Value> {
    let text = read_text(&at("bindings/javascript/budget.json"))?;
    serde_json::from_str(&text).map_err(|error| format!("budget.json: {error}"))
}

impl Module {
    /// The wasm file of the package, its glue, and the text; answers the size of the file, gzipped.
    fn build(&self) -> Outcome<usize> {
        step(&format!("build the wasm module `{}`", self.name));
        let made = self.compile()?;
        let raw = target("npm").join(self.name);
        make_folder(&raw)?;
        run(cargo()
            .args(["run", "--quiet", "--package", "xtask", "--features", "bindgen", "--bin", "xtask-bindgen", "--"])
            .args([made.as_path(), raw.as_path(), Path::new(self.name)]))?;
        let finished = at("bindings/javascript/wasm");
        let file = format!("{}_bg.wasm", self.name);
        let small = finished.join(&file);
        self.optimise(&raw.join(&file), &small)?;
        for ending in ["js", "d.ts"] {
            let name = format!("{}.{ending}", self.name);
            copy_file(&raw.join(&name), &finished.join(name))?;
        }
        if self.inline {
            write(&finished.join("inline.js"), format!("export const wasmBase64 = \"{}\";\n", base64(&read(&small)?)))?;
            write(
                &finished.join("inline.d.ts"),
                "/** The wasm module in base 64. */\nexport declare const wasmBase64: string;\n",
            )?;
        }
        print_size(&small)
    }

    fn compile(&self) -> Outcome<PathBuf> {
        let mut build = cargo();
        build.args([
            "build",
            "--profile",
            "wasm",
            "--target",
            "wasm32-unknown-unknown",
            "--package",
            "isms-javascript",
        ]);
        build.args(["--no-default-features", "--features", self.feature]);
        build.args(["--config", &format!("profile.wasm.opt-level={}", quoted(self.opt_level))]);
        let mut flags = unnamed_folders();
        if !self.target_features.is_empty() {
            flags.push(format!("-Ctarget-feature={}", self.target_features));
        }
        let flags: Vec<String> = flags.iter().map(|flag| format!("'{flag}'")).collect();
        build.args(["--config", &format!("target.wasm32-unknown-unknown.rustflags=[{}]", flags.join(","))]);
        run(&mut build)?;
        Ok(target("wasm32-unknown-unknown/wasm/isms_javascript.wasm"))
    }

    /// `wasm-opt` takes its time, so a module that has not changed is not done again.
    fn optimise(&self, module: &Path, small: &Path) -> Outcome {
        let done = target("npm").join(self.name).join("optimised-from.wasm");
        let bytes = read(module)?;
        if small.exists() && read(&done).is_ok_and(|before| before == bytes) {
            return Ok(());
        }
        make_folder(small.parent().unwrap_or(small))?;
        let optimised = target("npm").join(self.name).join("optimised.wasm");
        let mut optimise = npm_bin("wasm-opt");
        optimise.arg(format!("-O{}", self.opt_level));
        if self.opt_level == "z" {
            // Inlining a function into its only caller saves bytes, but gzip packs the separate ones better.
            optimise.arg("--one-caller-inline-max-function-size=0");
        }
        run(optimise.arg(module).arg("-o").arg(&optimised))?;
        let named = target("npm").join(self.name).join("named.wasm");
        write(&named, order::named(&read(&optimised)?)?)?;
        run(npm_bin("wasm-opt")
            .args(["--reorder-functions-by-name", "--strip-producers", "--strip-target-features"])
            .arg(&named)
            .arg("-o")
            .arg(small))?;
        write(&done, bytes)
    }
}

/// What keeps the folders of this machine out of the module: where dependencies lie, which panics name, is left out.
fn unnamed_folders() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let sources = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    let folders =
        sources.into_iter().flatten().filter_map(|entry| entry.ok()?.path().into_os_string().into_string().ok());
    let mut folders: Vec<String> = folders.filter(|folder| !folder.contains('\'')).collect();
    folders.sort();
    folders.iter().map(|folder| format!("--remap-path-prefix={folder}=crates")).collect()
}

/// An optimisation level as TOML has it: a number, or a letter in quotes.
fn quoted(level: &str) -> String {
    if level.bytes().all(|byte| byte.is_ascii_digit()) { level.to_owned() } else { format!("'{level}'") }
}

/// `bindings/javascript/dist`: ES modules and CommonJS, each with its types, around the wasm files.
fn facade() -> Outcome {
    step("compile the TypeScript facade");
    let home = at("bindings/javascript");
    let out = home.join("dist");
    fresh_folder(&out)?;
    for project in ["tsconfig.json", "tsconfig.cjs.json", "tsconfig.glue.json"] {
        run(npm_bin("tsc").current_dir(&home).args(["--project", project]))?;
    }
    let wasm = home.join("wasm");
    for name in MODULES.iter().map(|module| module.name).chain(["inline"]) {
        let (script, types) = (format!("{name}.js"), format!("{name}.d.ts"));
        // `tsc` has written the CommonJS form of the scripts.
        copy_file(&wasm.join(&script), &out.join("esm/wasm").join(&script))?;
        for form in ["esm", "cjs"] {
            copy_file(&wasm.join(&types), &out.join(form).join("wasm").join(&types))?;
        }
    }
    for module in &MODULES {
        let file = format!("{}_bg.wasm", module.name);
        copy_file(&wasm.join(&file), &out.join(&file))?;
    }
    write(&out.join("cjs/package.json"), "{ \"type\": \"commonjs\" }\n")?;
    // Data for who makes forms of the schema and loads the small module, which does not hold it.
    copy_file(&at("crates/isms/src/generated/schema.json"), &out.join("schema.json"))
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
    // Tools that do not read `exports` find the other entry points by their folders.
    for (folder, script) in ENTRIES {
        let path = format!("../dist/cjs/ts/{script}");
        let manifest = format!("{{ \"main\": \"{path}.js\", \"types\": \"{path}.d.ts\" }}\n");
        write(&stage.join(folder).join("package.json"), manifest)?;
    }
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
        files.extend(ENTRIES.iter().map(|(folder, _)| *folder).chain(LICENCES).map(Value::from));
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
