//! `cargo xtask bench quant`: simulated annual loss beside the programs that people use today, in turns.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::shell::{
    Outcome, at, cargo, command, make_folder, output, read_text, run as run_command, step, target, write,
};

/// Each program that is measured, and whose times are compared with whose.
const PEERS: &[&str] = &["numpy", "pyfair", "riskquant"];

/// The workloads, each with what it is.
const WORKLOADS: &[(&str, &str)] = &[
    ("S1", "rare lognormal losses, a million years"),
    ("S2", "rare PERT losses, a million years"),
    ("S3", "frequent lognormal losses, a million years"),
    ("P100", "a hundred scenarios, 100,000 years"),
];

/// Milliseconds by program and workload.
type Samples = BTreeMap<(String, String), Vec<f64>>;

/// Measures in rounds, every program once a round, so that all of them meet the same load.
pub(super) fn run(rest: &[&str]) -> Outcome {
    let rounds: u32 = match rest {
        [] => 3,
        [rounds, ..] => rounds.parse().map_err(|_| format!("`{rounds}` is no number of rounds"))?,
    };
    let riskquant = std::env::var_os("RISKQUANT_SRC");
    match &riskquant {
        None => println!("riskquant is left out: it is in no registry; name its sources in RISKQUANT_SRC"),
        Some(sources) if !Path::new(sources).join("riskquant/simpleloss.py").is_file() => {
            return Err(format!("RISKQUANT_SRC: no riskquant in `{}`", sources.to_string_lossy()));
        }
        Some(_) => {}
    }
    let python = peers(riskquant.is_some())?;
    run_command(cargo().args(["build", "--quiet", "--release", "--package", "xtask", "--bin", "xtask-bench"]))?;
    let mut samples = Samples::new();
    for round in 1..=rounds {
        step(&format!("round {round} of {rounds}"));
        collect(&mut samples, &output(command(target("release/xtask-bench")).args(["quant", "5"]))?)?;
        for peer in PEERS {
            if *peer != "riskquant" || riskquant.is_some() {
                collect(&mut samples, &output(command(&python).arg(at("crates/xtask/peers/quant.py")).arg(peer))?)?;
            }
        }
    }
    print(&samples);
    memory()
}

/// What is held against the aim of 32 MB: a workload and the number of threads.
const PEAKS: &[(&str, u32)] = &[("S1", 1), ("S1", 2), ("P100", 1), ("P100", 2)];

/// Prints the peak memory of processes that simulate one workload once.
fn memory() -> Outcome {
    println!("\npeak memory of a process that simulates");
    for (workload, threads) in PEAKS {
        let told = output(command(target("release/xtask-bench")).args(["quant-peak", workload, &threads.to_string()]))?;
        let found = match told.trim().parse::<f64>() {
            Ok(bytes) => format!("{:.1} MB", bytes / 1e6),
            Err(_) => "not told: there is no /proc/self/status here".to_owned(),
        };
        println!(
            "{workload:10} {:24} {found}",
            format!("isms {threads} thread{}", if *threads > 1 { "s" } else { "" })
        );
    }
    Ok(())
}

/// The virtual environment of the peers, and its interpreter.
fn peers(riskquant: bool) -> Outcome<PathBuf> {
    let folder = target("venv-peers");
    let interpreter = folder.join("bin/python");
    let mut files = vec![at("crates/xtask/peers/requirements.txt")];
    if riskquant {
        // What its sources import but for tensorflow, which only its PERTLoss needs.
        files.push(at("crates/xtask/peers/requirements-riskquant.txt"));
    }
    let wanted = files.iter().map(|file| read_text(file)).collect::<Outcome<String>>()?;
    let stamp = folder.join("installed-requirements.txt");
    if interpreter.exists() && read_text(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(interpreter);
    }
    step("install the peers");
    if !Path::new(&interpreter).exists() {
        make_folder(&target(""))?;
        run_command(
            command(std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into())).args(["-m", "venv"]).arg(&folder),
        )?;
    }
    run_command(
        command(&interpreter)
            .args(["-m", "pip", "install", "--quiet"])
            .args(files.iter().flat_map(|file| ["--requirement".as_ref(), file.as_os_str()])),
    )?;
    write(&stamp, wanted)?;
    Ok(interpreter)
}

/// Reads lines of program, workload and milliseconds.
fn collect(samples: &mut Samples, text: &str) -> Outcome {
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [program, workload, time] = fields.as_slice() else { return Err(format!("no sample: `{line}`")) };
        let time = time.parse().map_err(|_| format!("no time: `{time}`"))?;
        samples.entry(((*program).to_owned(), (*workload).to_owned())).or_default().push(time);
    }
    Ok(())
}

/// Median and least of the times of a program on a workload.
fn summary(samples: &Samples, program: &str, workload: &str) -> Option<(f64, f64)> {
    let mut times = samples.get(&(program.to_owned(), workload.to_owned()))?.clone();
    times.sort_by(f64::total_cmp);
    Some((*times.get(times.len() / 2)?, *times.first()?))
}

fn print(samples: &Samples) {
    println!(
        "\n{:10} {:24} {:>11} {:>11} {:>9} {:>9}",
        "workload", "program", "median ms", "least ms", "ratio", "of least"
    );
    for (workload, about) in WORKLOADS {
        let Some(ours) = summary(samples, "isms", workload) else { continue };
        println!("{workload}: {about}");
        let programs = ["isms", "isms 2 threads", "isms exact"].iter().chain(PEERS);
        for program in programs {
            if let Some((median, least)) = summary(samples, program, workload) {
                let (ratio, of_least) = (median / ours.0, least / ours.1);
                println!("{:10} {program:24} {median:11.2} {least:11.2} {ratio:8.1}x {of_least:8.1}x", "");
            }
        }
        if let Some(two) = summary(samples, "isms 2 threads", workload) {
            for peer in PEERS {
                if let Some((median, least)) = summary(samples, peer, workload) {
                    println!(
                        "{:10} {:24} {:>23} {:8.1}x {:8.1}x",
                        "",
                        format!("{peer} to 2 threads"),
                        "",
                        median / two.0,
                        least / two.1
                    );
                }
            }
        }
    }
}
