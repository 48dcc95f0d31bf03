//! Project tasks: `cargo xtask help`.

mod bench;
mod build;
mod generate;
mod lint;
mod setup;
mod shell;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask setup                  install what the other commands need
cargo xtask generate [--check]     write the generated files, or fail when one is stale
cargo xtask build [wheel|npm]      build the Python wheel and the npm tarball into target/dist
cargo xtask test [PART]…           run everything, or some of: rust generated python node browser
cargo xtask bless                  rewrite the expected answers of tests/cases with today's
cargo xtask bench [NAME]           list the benchmarks, or run one
cargo xtask lint                   formatting, clippy, documentation, licences";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["setup"] => setup::everything(),
        ["generate"] => generate::write(),
        ["generate", "--check"] => generate::check(),
        ["build"] => build::wheel::build().and_then(|_| build::npm::build()).map(drop),
        ["build", "wheel"] => build::wheel::build().map(drop),
        ["build", "npm"] => build::npm::build().map(drop),
        ["test", parts @ ..] => test::run(parts),
        ["bless"] => test::rust::bless(),
        ["bench", rest @ ..] => bench::run(rest),
        ["lint"] => lint::run_all(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("unknown command `{}`\n{HELP}", words.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
