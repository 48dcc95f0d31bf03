//! The benchmarks, run by name and never by the tests.

mod quant;

use crate::shell::{Outcome, cargo, run as run_command};

/// A benchmark: its name, what it measures in one line, and the run itself.
struct Bench {
    name: &'static str,
    about: &'static str,
    run: fn(&[&str]) -> Outcome,
}

/// Every benchmark.
const BENCHES: &[Bench] = &[
    Bench {
        name: "check",
        about: "reads and checks a document of 10,000 risks (or as many as given), and previews an edit",
        run: |rest| compiled("check", rest),
    },
    Bench {
        name: "quant",
        about: "simulates annual losses beside numpy, pyfair and riskquant (RISKQUANT_SRC), in as many rounds as given",
        run: quant::run,
    },
];

/// Runs a benchmark of the binary that is compiled for speed.
fn compiled(name: &str, rest: &[&str]) -> Outcome {
    run_command(
        cargo()
            .args(["run", "--quiet", "--release", "--package", "xtask", "--bin", "xtask-bench", "--", name])
            .args(rest),
    )
}

/// Lists the benchmarks, or runs the one named with the rest of the arguments.
pub(crate) fn run(arguments: &[&str]) -> Outcome {
    let Some((name, rest)) = arguments.split_first() else {
        for bench in BENCHES {
            println!("{:16} {}", bench.name, bench.about);
        }
        println!("{} benchmarks", BENCHES.len());
        return Ok(());
    };
    match BENCHES.iter().find(|bench| bench.name == *name) {
        Some(bench) => (bench.run)(rest),
        None => Err(format!("no benchmark `{name}`; `cargo xtask bench` lists them")),
    }
}
