//! `xtask-bindgen MODULE OUT_DIR NAME`: writes the JavaScript glue of a compiled wasm module as `NAME.js`.
//!
//! The library is of the same version as the `wasm-bindgen` crate in the module, so the two can never disagree.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, out_dir, name] = arguments.as_slice() else {
        eprintln!("usage: xtask-bindgen MODULE OUT_DIR NAME");
        return ExitCode::from(2);
    };
    match write_glue(module, out_dir, name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The `web` form without a default path: Node, bundlers and browsers each say themselves where the module is, and no
/// `import.meta` stands in the way of the CommonJS build.
fn write_glue(module: &str, out_dir: &str, name: &str) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .web(true)
        .map_err(|error| error.to_string())?
        .omit_default_module_path(true)
        .typescript(true)
        .out_name(name)
        .generate(out_dir)
        .map_err(|error| format!("{error:#}"))
}
