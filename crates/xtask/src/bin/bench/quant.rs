//! The workloads of annual loss, ours: prints program, workload and milliseconds of every run.

use std::error::Error;
use std::time::Instant;

use isms::base::{Json, Shape};
use isms::model::LossScenario;
use isms_quant::Scenario;
use isms_quant::exact::{AnnualLoss, ExactOptions};
use isms_quant::simulate::{NamedScenario, Settings, simulate};

/// A scenario of a PERT frequency and a loss, as the document has it.
fn scenario(id: &str, (min, mode, max): (f64, f64, f64), loss: &str) -> Result<NamedScenario, Box<dyn Error>> {
    let text = format!(
        r#"{{"currency":"EUR","frequency":{{"kind":"given","per_year":{{"kind":"pert","min":{min:?},"mode":{mode:?},"max":{max:?}}}}},"magnitude":{{"kind":"given","per_event":{loss}}}}}"#
    );
    let json = Json::parse(&text)?;
    let mut reader = isms::base::Reader::default();
    let read = LossScenario::read(&json, &mut reader).ok_or_else(|| format!("no scenario: `{text}`"))?;
    let scenario = Scenario::new(&read).map_err(|faults| format!("{faults:?}"))?;
    Ok(NamedScenario { id: id.to_owned(), scenario })
}

fn lognormal(low: f64, high: f64) -> String {
    format!(r#"{{"kind":"lognormal","low":{low:?},"high":{high:?}}}"#)
}

/// A hundred scenarios.
fn hundred() -> Result<Vec<NamedScenario>, Box<dyn Error>> {
    let one = |i: u32| {
        let f = f64::from;
        let low = 0.02 * f(1 + i % 5);
        let mode = 0.1 * f(1 + i % 7) + low;
        let loss = 2000.0 * f(1 + i % 10);
        scenario(&format!("P{i}"), (low, mode, 5.0 * mode + 0.3), &lognormal(loss, loss * f(20 + 5 * (i % 13))))
    };
    (0..100).map(one).collect()
}

/// A workload: its name, the scenarios and the years.
type Workload = (&'static str, Vec<NamedScenario>, u64);

fn workloads() -> Result<[Workload; 4], Box<dyn Error>> {
    let rare = (0.1, 0.5, 3.0);
    let pert = r#"{"kind":"pert","min":10000.0,"mode":50000.0,"max":500000.0}"#;
    Ok([
        ("S1", vec![scenario("S1", rare, &lognormal(1e4, 5e5))?], 1_000_000),
        ("S2", vec![scenario("S2", rare, pert)?], 1_000_000),
        ("S3", vec![scenario("S3", (2.0, 10.0, 40.0), &lognormal(1e3, 1e5))?], 1_000_000),
        ("P100", hundred()?, 100_000),
    ])
}

fn settings(years: u64, threads: usize) -> Settings {
    Settings { years, seed: 1, threads, ..Settings::default() }
}

/// Simulates one workload once, and prints the most memory that this process ever held, in bytes: nothing where the system does not
/// tell it.
pub(crate) fn peak(workload: Option<&str>, threads: Option<&str>) -> Result<(), Box<dyn Error>> {
    let threads = threads.map_or(Ok(1), str::parse)?;
    let all = workloads()?;
    let (_, scenarios, years) =
        all.iter().find(|(name, ..)| Some(*name) == workload).ok_or("no workload of that name")?;
    simulate(scenarios, settings(*years, threads)).map_err(|faults| format!("{faults:?}"))?;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    if let Some(kibibytes) = most.and_then(|most| most.trim().strip_suffix(" kB")) {
        println!("{}", 1024 * kibibytes.parse::<u64>()?);
    }
    Ok(())
}

/// Runs every workload that often, from the scenarios to all statistics.
pub(crate) fn samples(runs: u32) -> Result<(), Box<dyn Error>> {
    let workloads = workloads()?;
    for (name, scenarios, years) in &workloads {
        for (program, threads) in [("isms", 1), ("isms 2 threads", 2)] {
            for run in 0..=runs {
                let start = Instant::now();
                simulate(scenarios, settings(*years, threads)).map_err(|faults| format!("{faults:?}"))?;
                // The first run warms up.
                if run > 0 {
                    println!("{program}\t{name}\t{}", start.elapsed().as_secs_f64() * 1e3);
                }
            }
        }
        let bare: Vec<Scenario> = scenarios.iter().map(|named| named.scenario.clone()).collect();
        for run in 0..=runs {
            let start = Instant::now();
            let loss = AnnualLoss::of(&bare, &ExactOptions::default()).map_err(|faults| format!("{faults:?}"))?;
            let curve: f64 = (1..100).map(|percent| loss.quantile(f64::from(percent) / 100.0).value).sum();
            if run > 0 && curve.is_finite() {
                println!("isms exact\t{name}\t{}", start.elapsed().as_secs_f64() * 1e3);
            }
        }
    }
    Ok(())
}
