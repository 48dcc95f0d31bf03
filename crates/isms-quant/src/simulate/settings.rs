//! What is to be simulated, and the bounds of it.

use isms::base::{Count, Field, Params};

use crate::Scenario;
use crate::fault::{Faults, QuantFault, shown};

/// A scenario and the name that chooses its random numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedScenario {
    /// The name, unlike that of any other scenario of the simulation. A scenario of the same name draws the same random numbers
    /// under the same seed, whatever stands beside it: runs before and after a treatment differ by the treatment alone.
    pub id: String,
    /// The scenario.
    pub scenario: Scenario,
}

/// How to simulate.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// How many years, from 1 to 2⁴⁰.
    pub years: u64,
    /// The seed of the random numbers; up to 2⁵³ − 1, so that it survives every format.
    pub seed: u64,
    /// The levels of value at risk: rising, each above 0 and below 1.
    pub levels: Vec<f64>,
    /// The losses at which to read the exceedance curve, rising, from 0; absent means at the 99 percentiles.
    pub losses: Option<Vec<f64>>,
    /// The level above which years count as the tail, above 0 and below 1.
    pub tail_level: f64,
    /// How many threads, 0 for as many as the processor runs. It changes no result. Where there are no threads (in a browser) it has
    /// no effect.
    pub threads: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            years: 1_000_000,
            seed: 0,
            levels: vec![0.5, 0.75, 0.9, 0.95, 0.99, 0.999],
            losses: None,
            tail_level: 0.95,
            threads: 0,
        }
    }
}

/// The most years of a run.
const MOST_YEARS: u64 = 1 << 40;

/// The largest seed: 2⁵³ − 1.
const LARGEST_SEED: i64 = (1 << 53) - 1;

/// The most events a year, on average, that are drawn one by one.
const MOST_EVENTS: f64 = 20_000.0;

/// Everything that is wrong with a simulation.
pub(crate) fn check(scenarios: &[NamedScenario], settings: &Settings) -> Result<(), Vec<QuantFault>> {
    let mut faults = check_scenarios(scenarios);
    faults.extend(check_events(scenarios));
    faults.extend(check_settings(settings));
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// What is wrong with settings.
pub(crate) fn check_settings(settings: &Settings) -> Vec<QuantFault> {
    let mut faults = Faults::default();
    if !(1..=MOST_YEARS).contains(&settings.years) {
        let params = Params::none().with("found", settings.years as i64).with("most", MOST_YEARS as i64);
        faults.add(Field::of("years"), "bound", "years must lie from 1 to {most}, not {found}", params);
    }
    if Count::new(settings.seed).is_none() {
        let params = Params::none().with("most", LARGEST_SEED);
        faults.add(Field::of("seed"), "bound", "a seed must lie from 0 to {most}", params);
    }
    rising(&settings.levels, "levels", probability, &mut faults);
    if let Some(losses) = &settings.losses {
        rising(losses, "losses", |loss| loss >= 0.0 && loss.is_finite(), &mut faults);
    }
    if !probability(settings.tail_level) {
        let params = Params::none().with("found", shown(settings.tail_level));
        faults.add(Field::of("tail_level"), "bound", "a level must lie above 0 and below 1, not be {found}", params);
    }
    faults.0
}

fn place(index: usize, named: &NamedScenario) -> Field {
    Field::of("scenarios").item(index, Some(&named.id))
}

/// What is wrong with scenarios beside each other.
pub(crate) fn check_scenarios(scenarios: &[NamedScenario]) -> Vec<QuantFault> {
    let mut faults = Faults::default();
    if scenarios.is_empty() {
        faults.add(Field::of("scenarios"), "empty", "there is no scenario to simulate", Params::none());
    }
    let mut names = std::collections::HashSet::new();
    let first = scenarios.first().map(|named| named.scenario.currency);
    for (index, named) in scenarios.iter().enumerate() {
        if !names.insert(named.id.as_str()) {
            let params = Params::none().with("id", named.id.clone());
            faults.add(place(index, named).then("id"), "unique", "another scenario is called `{id}`", params);
        }
        if first.is_some_and(|currency| currency != named.scenario.currency) {
            let template = "losses in different currencies do not add up";
            faults.add(place(index, named).then("currency"), "currency", template, Params::none());
        }
    }
    faults.0
}

/// The scenarios that have more events than are drawn one by one.
pub(crate) fn check_events(scenarios: &[NamedScenario]) -> Vec<QuantFault> {
    let mut faults = Faults::default();
    for (index, named) in scenarios.iter().enumerate() {
        let events = named.scenario.frequency.mean();
        if events.is_nan() || events > MOST_EVENTS {
            let params = Params::none().with("found", shown(events)).with("most", MOST_EVENTS as i64);
            let template = "a simulation draws at most {most} events a year on average, not {found}";
            faults.add(place(index, named).then("frequency"), "bound", template, params);
        }
    }
    faults.0
}

fn probability(level: f64) -> bool {
    level > 0.0 && level < 1.0
}

fn rising(values: &[f64], name: &str, fits: fn(f64) -> bool, faults: &mut Faults) {
    let mut last = f64::NEG_INFINITY;
    for (index, value) in values.iter().enumerate() {
        let field = Field::of(name).item(index, None);
        let params = Params::none().with("found", shown(*value));
        if !fits(*value) {
            faults.add(field, "bound", "`{found}` is out of bounds here", params);
        } else if *value <= last {
            faults.add(field, "order", "`{found}` must be larger than what stands before it", params);
        }
        last = *value;
    }
}
