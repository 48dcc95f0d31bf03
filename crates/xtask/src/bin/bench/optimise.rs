//! The optimiser on a document of the size it is meant for: which actions to take for a budget and for a target.

use std::error::Error;
use std::fmt::Write as _;
use std::time::Instant;

use isms::base::{Count, Date, Decimal, Id};
use isms::document::Isms;
use isms_optimise::{OptimiseGoal, OptimiseRequest, RiskLoss, optimise};

/// Splitmix64 (Steele, Lea, Flood 2014): the same document each time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ mixed >> 31) % limit
    }
}

/// Risks on a 5 × 5 matrix, each lowered by some of 80 controls in steps that add up; 120 actions put these into operation, so many of a
/// risk.
fn document(risks: u64, actions: u64, each: u64) -> Result<String, std::fmt::Error> {
    let mut draw = Draw(1);
    let mut text = String::from(concat!(
        r#"{"format":"isms/1.0","edition":"iso27001:2022","risk_criteria":[{"id":"CRIT","effective_from":"2025-01-01","#,
        r#""likelihood":{"levels":[{"id":"l0"},{"id":"l1"},{"id":"l2"},{"id":"l3"},{"id":"l4"}]},"#,
        r#""consequence":{"levels":[{"id":"c0"},{"id":"c1"},{"id":"c2"},{"id":"c3"},{"id":"c4"}]},"#,
        r#""levels":[{"id":"low"},{"id":"medium"},{"id":"high"},{"id":"critical"}],"method":{"kind":"matrix","rows":["#,
        r#"["low","low","low","medium","medium"],["low","low","medium","medium","high"],"#,
        r#"["low","medium","medium","high","high"],["medium","medium","high","high","critical"],"#,
        r#"["medium","high","high","critical","critical"]]},"acceptance":[{"id":"ACC","level":"medium"}],"#,
        r#""control_effect":{"kind":"steps","combine":"sum"}}],"controls":["#
    ));
    let controls = actions * 2 / 3;
    for at in 0..controls {
        let factor = if draw.below(2) == 0 { "likelihood" } else { "consequence" };
        let (comma, steps) = (if at > 0 { "," } else { "" }, 1 + draw.below(2));
        write!(
            text,
            r#"{comma}{{"id":"C-{at}","title":"Control {at}","acts_on":[{{"factor":"{factor}","steps":{steps}}}],"status":"planned"}}"#
        )?;
    }
    text.push_str(r#"],"risks":["#);
    for at in 0..risks {
        let (comma, likelihood, consequence) = (if at > 0 { "," } else { "" }, 2 + draw.below(3), 2 + draw.below(3));
        write!(
            text,
            concat!(
                r#"{}{{"id":"R-{:03}","title":"Risk {}","assessments":[{{"id":"A-0","stage":"inherent","on":"2026-01-01","criteria":"CRIT","#,
                r#""likelihood":"l{}","consequence":[{{"criterion":"availability","level":"c{}"}}]}}],"treatment":{{"options":[{{"kind":"modify"}}],"controls":["#
            ),
            comma, at, at, likelihood, consequence
        )?;
        let mut named: Vec<u64> = (0..2 + draw.below(4)).map(|_| draw.below(controls)).collect();
        named.sort_unstable();
        named.dedup();
        let names: Vec<String> = named.iter().map(|control| format!(r#""C-{control}""#)).collect();
        write!(text, r#"{}],"actions":["#, names.join(","))?;
        for nth in 0..if at < actions / each { each } else { 0 } {
            let (comma, action) = (if nth > 0 { "," } else { "" }, at * each + nth);
            let control = if action < controls { action } else { draw.below(controls) };
            let cost = 500 + 100 * draw.below(195);
            write!(
                text,
                r#"{comma}{{"id":"T-{}","what":"Action {action}","cost":{{"amount":"{cost}","currency":"EUR"}},"controls":["C-{control}"]}}"#,
                nth + 1
            )?;
        }
        text.push_str("]}}");
    }
    text.push_str("]}");
    Ok(text)
}

/// What is expected of each risk in a year, to the cent, and what once its treatment is done.
fn losses(risks: u64) -> Vec<RiskLoss> {
    let mut draw = Draw(2);
    let money = |cents: u64| Decimal::parse(&format!("{}.{:02}", cents / 100, cents % 100));
    let losses = (0..risks).filter_map(|at| {
        let before = 100_000 + draw.below(20_000_000);
        let after = before * draw.below(90) / 100;
        Some(RiskLoss { risk: Id::new(&format!("R-{at:03}")).ok()?, before: money(before)?, after: money(after) })
    });
    losses.collect()
}

fn run(isms: &Isms, request: &OptimiseRequest) -> Result<(), Box<dyn Error>> {
    let day: Date = "2026-03-31".parse()?;
    let start = Instant::now();
    let found = optimise(isms, day, request)?;
    let took = start.elapsed().as_secs_f64();
    println!("{took:8.2} s  {}", found.message);
    for (name, plan) in [("plan", &found.plan), ("alternative", &found.alternative), ("more", &found.more)] {
        if let Some(plan) = plan {
            let proof = &plan.proof;
            println!(
                "            {name:12} {:>10} leaves {:>4}  bound {}  gap {}  relaxation {}  {} programmes  unique {}",
                plan.cost.to_string(),
                plan.remains.get(),
                proof.bound,
                proof.gap,
                proof.relaxation,
                proof.programmes.get(),
                proof.unique
            );
        }
    }
    Ok(())
}

pub(crate) fn bench(risks: u64) -> Result<(), Box<dyn Error>> {
    let actions = risks * 3 / 5;
    let isms = Isms::parse(&document(risks, actions, 1)?)?;
    println!("{risks} risks, {actions} actions");
    let budget = |amount: &str, goal| OptimiseRequest {
        budget: Decimal::parse(amount),
        goal: Some(goal),
        ..OptimiseRequest::default()
    };
    let target =
        |most, goal| OptimiseRequest { target: Count::new(most), goal: Some(goal), ..OptimiseRequest::default() };
    let (over, weighted) = (OptimiseGoal::Over, OptimiseGoal::Weighted);
    for request in [
        budget("100000", over),
        budget("300000", over),
        target(risks / 4, over),
        budget("100000", weighted),
        target(risks, weighted),
    ] {
        run(&isms, &request)?;
    }
    println!("in money, with two actions of a risk");
    let isms = Isms::parse(&document(risks, actions, 2)?)?;
    let losses = losses(risks);
    for request in [budget("300000", OptimiseGoal::AnnualLoss), target(risks * 90_000, OptimiseGoal::AnnualLoss)] {
        run(&isms, &OptimiseRequest { losses: losses.clone(), ..request })?;
    }
    Ok(())
}
