//! What the benchmarks run, compiled for speed: `cargo xtask bench` starts it.

mod optimise;
mod quant;

use std::error::Error;
use std::fmt::Write as _;
use std::time::Instant;

use isms::base::{AsOf, Date, Json};
use isms::document::Isms;
use isms::rules::{Checker, Settings, check};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("check") => bench_check(arguments.next().map_or(Ok(10_000), |count| count.parse())?),
        Some("quant") => quant::samples(arguments.next().map_or(Ok(5), |runs| runs.parse())?),
        Some("quant-peak") => quant::peak(arguments.next().as_deref(), arguments.next().as_deref()),
        Some("optimise") => optimise::bench(arguments.next().map_or(Ok(200), |count| count.parse())?),
        other => Err(format!("no benchmark `{}`", other.unwrap_or_default()).into()),
    }
}

/// A register of risks of that size, with the assets, threats, controls, people and criteria they refer to.
fn document(risks: usize) -> String {
    let mut text =
        String::from(r#"{"format":"isms/1.0","edition":"iso27001:2022","organization":{"name":"Bench"},"people":["#);
    let list = |text: &mut String, count: usize, item: &dyn Fn(usize) -> String| {
        for index in 0..count {
            if index > 0 {
                text.push(',');
            }
            text.push_str(&item(index));
        }
        text.push(']');
    };
    list(&mut text, 200, &|i| format!(r#"{{"id":"P-{i}","name":"Person {i}"}}"#));
    text.push_str(concat!(
        r#","risk_criteria":[{"id":"CRIT","effective_from":"2025-01-01","approach":"asset_based","#,
        r#""likelihood":{"levels":[{"id":"l1"},{"id":"l2"},{"id":"l3"},{"id":"l4"},{"id":"l5"}]},"#,
        r#""consequence":{"levels":[{"id":"c1"},{"id":"c2"},{"id":"c3"},{"id":"c4"},{"id":"c5"}]},"#,
        r#""levels":[{"id":"low"},{"id":"medium"},{"id":"high"}],"method":{"kind":"matrix","rows":["#,
        r#"["low","low","low","medium","medium"],["low","low","medium","medium","high"],"#,
        r#"["low","medium","medium","high","high"],["medium","medium","high","high","high"],"#,
        r#"["medium","high","high","high","high"]]},"acceptance":[{"id":"ACC","level":"medium"}],"#,
        r#""approved":[{"by":"P-0","on":"2024-12-20"}]}],"assets":["#
    ));
    let people = 200;
    list(&mut text, risks / 2, &|i| {
        format!(r#"{{"id":"A-{i}","name":"Asset {i}","kind":"software","owner":"P-{}","in_scope":true}}"#, i % people)
    });
    text.push_str(r#","threats":["#);
    list(&mut text, 400, &|i| format!(r#"{{"id":"T-{i}","name":"Threat {i}"}}"#));
    text.push_str(r#","controls":["#);
    list(&mut text, 500, &|i| {
        let control = 1 + i % 34;
        format!(
            r#"{{"id":"C-{i}","title":"Control {i}","fulfils":["A.8.{control}"],"owner":"P-{}","status":"implemented","implemented_on":"2025-02-01"}}"#,
            i % people
        )
    });
    text.push_str(r#","risks":["#);
    let assets = (risks / 2).max(1);
    list(&mut text, risks, &|i| {
        let (l, c) = (1 + i % 5, 1 + i / 5 % 5);
        let mut risk = format!(
            r#"{{"id":"R-{i:06}","title":"Something happens to asset {}","owner":"P-{}","#,
            i % assets,
            i % people
        );
        let _ = write!(
            risk,
            r#""assets":["A-{}"],"threat":"T-{}","properties":["confidentiality","availability"],"#,
            i % assets,
            i % 400
        );
        for (id, stage, likelihood) in [("AS-1", "inherent", l), ("AS-2", "current", l.saturating_sub(1).max(1))] {
            let open = if id == "AS-1" { r#""assessments":["# } else { "," };
            let _ = write!(
                risk,
                r#"{open}{{"id":"{id}","stage":"{stage}","on":"2025-10-01","by":"P-1","criteria":"CRIT","likelihood":"l{likelihood}","consequence":[{{"criterion":"confidentiality","level":"c{c}"}}]}}"#
            );
        }
        let _ = write!(
            risk,
            r#"],"treatment":{{"options":[{{"kind":"modify"}}],"controls":["C-{}"],"drawn_up_on":"2025-10-05","approved":[{{"by":"P-{}","on":"2025-10-10"}}]}}}}"#,
            i % 500,
            i % people
        );
        risk
    });
    text.push('}');
    text
}

fn timed<T>(what: &str, runs: usize, mut work: impl FnMut() -> T) -> Result<T, Box<dyn Error>> {
    let mut last = work();
    let mut times = Vec::new();
    for _ in 0..runs {
        let start = Instant::now();
        last = work();
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let middle = times.get(times.len() / 2).ok_or("no run")?;
    println!("{what:44} {:>9.2} ms (median of {runs})", middle.as_secs_f64() * 1e3);
    Ok(last)
}

fn bench_check(risks: usize) -> Result<(), Box<dyn Error>> {
    let text = document(risks);
    println!("{risks} risks, {} bytes", text.len());
    let day: Date = "2026-03-31".parse()?;
    let settings = Settings::default();
    timed("JSON tree alone", 7, || Json::parse(&text).map(|json| json.as_map().map_or(0, <[_]>::len)))??;
    let isms = timed("parsing", 7, || Isms::parse(&text))??;
    let report = timed("check", 7, || check(&isms, &settings, day))?;
    println!("{:44} {:>9}", "findings", report.diagnostics.len());
    let checker =
        timed("check that remembers what it read", 5, || Checker::new(&isms, settings.clone(), AsOf::from(day)))?;
    let mut edited = isms.clone();
    let mut record = isms.record_json("risks", "R-000007").ok_or("no such risk")?.into_owned();
    record.set("owner", Json::text("P-nobody"));
    edited.upsert("risks", &record)?;
    let preview = timed("preview of one edited risk", 7, || checker.preview(&isms, &edited, &[("risks", "R-000007")]))?;
    println!("{:44} {:>9}", "findings that appear", preview.difference.appeared.len());
    timed("writing", 7, || isms.to_text().len())?;
    timed("copy", 7, || isms.clone())?;
    Ok(())
}
