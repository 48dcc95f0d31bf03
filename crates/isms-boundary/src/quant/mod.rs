//! Verbs about risk in money, none of which needs a document; a simulation that runs in steps; and the annual losses for the optimiser.

mod distribution;
mod expectancy;
mod losses;

use isms::base::{Currency, Json, Params, Shape as _, Value};
use isms_quant::QuantFault;
use isms_quant::answer::{
    LossChangeRequest, LossMethod, LossRequest, RequestFault, Requested, change, exact, simulated,
};
use isms_quant::simulate::Progress;

use crate::failure::Failure;
use crate::{Answer, answer, args};

pub(crate) use losses::fill;

/// Answers a verb about risk in money and knows no other: for a module that holds nothing else.
///
/// # Errors
/// JSON text of a failure, as by [`call`](crate::call).
pub fn call(verb: &str, args: &str) -> Result<String, String> {
    answered(verb, args).map_err(|failure| failure.text())
}

pub(crate) fn answered(verb: &str, text: &str) -> Answer {
    match verb {
        "simulate" => simulate(text),
        "annual_loss" => annual_loss(text),
        "loss_change" => loss_change(text),
        "loss_expectancy" => expectancy::expectancy(text),
        "import_pyfair" => import_pyfair(text),
        "distribution" => distribution::describe(text),
        _ => Err(Failure::unknown_verb(verb)),
    }
}

/// What is wrong with scenarios or with what is asked of them.
fn refusal(faults: &[RequestFault]) -> Failure {
    // Each with its place, for the same words may be said of many parameters.
    let messages: Vec<String> = faults.iter().map(|fault| format!("{}: {}", fault.path, fault.message)).collect();
    let details = faults.iter().map(|fault| {
        let mut map = Json::map();
        map.put("path", fault.path.clone());
        map.put("reason", fault.code);
        map.put("message", fault.message.clone());
        map.put("params", fault.params.to_json().into_owned());
        map
    });
    let details = Json::List(details.collect());
    Failure::new("scenario", "{problems}", Params::none().with("problems", messages))
        .at(faults.first().map(|fault| fault.path.clone()).unwrap_or_default())
        .and("problems", details)
}

/// A number came out that no JSON can hold.
fn overflow() -> Failure {
    Failure::new("scenario", "the losses are too large to compute with", Params::none())
}

fn requested(text: &str, method: LossMethod) -> Result<Requested, Failure> {
    let request = args::read(text, |args| args.members::<LossRequest>())?;
    request.compile(method).map_err(|faults| refusal(&faults))
}

fn simulate(text: &str) -> Answer {
    let requested = requested(text, LossMethod::Simulated)?;
    let mut simulation = requested.simulation().map_err(|faults| refusal(&faults))?;
    simulation.step(u64::MAX);
    answer(&simulated(&requested, &mut simulation).ok_or_else(overflow)?.to_json())
}

fn annual_loss(text: &str) -> Answer {
    let found = exact(&requested(text, LossMethod::Exact)?).map_err(|faults| refusal(&faults))?;
    answer(&found.ok_or_else(overflow)?.to_json())
}

fn loss_change(text: &str) -> Answer {
    let request = args::read(text, |args| args.members::<LossChangeRequest>())?;
    let found = change(request).map_err(|faults| refusal(&faults))?;
    answer(&found.ok_or_else(overflow)?.to_json())
}

fn import_pyfair(text: &str) -> Answer {
    let (model, currency) = args::read(text, |args| {
        let (model, currency) = (args.need::<Value>("model"), args.need::<Currency>("currency"));
        Some((model?, currency?))
    })?;
    let found = isms_quant::import::import_pyfair(&model, currency).map_err(|faults| under("/model", &faults))?;
    answer(&found.to_json())
}

/// Faults of the argument at `base`.
fn under(base: &str, faults: &[QuantFault]) -> Failure {
    let faults: Vec<RequestFault> = faults.iter().map(|fault| RequestFault::under(base, fault)).collect();
    refusal(&faults)
}

/// A simulation under way, for callers that show progress and may stop: the answer of the verb `simulate` in steps.
#[derive(Debug)]
pub struct Simulation {
    requested: Requested,
    inner: isms_quant::simulate::Simulation,
}

impl Simulation {
    /// Prepares what the verb `simulate` would run with these arguments.
    ///
    /// # Errors
    /// JSON text of a failure.
    pub fn open(args: &str) -> Result<Self, String> {
        let requested = requested(args, LossMethod::Simulated).map_err(|failure| failure.text())?;
        let inner = requested.simulation().map_err(|faults| refusal(&faults).text())?;
        Ok(Self { requested, inner })
    }

    /// Simulates about so many further years, at least one block of them; the years simulated so far and in all.
    pub fn step(&mut self, years: u64) -> (u64, u64) {
        let Progress { done, total } = self.inner.step((years / isms_quant::simulate::BLOCK_YEARS).max(1));
        (done, total)
    }

    /// The answer for the years simulated so far; once all are, that of the verb `simulate`.
    ///
    /// # Errors
    /// JSON text of a failure.
    pub fn result(&mut self) -> Result<String, String> {
        let found = simulated(&self.requested, &mut self.inner).ok_or_else(|| overflow().text())?;
        answer(&found.to_json()).map_err(|failure| failure.text())
    }
}
