//! What is asked for.

use isms::base::{Count, Currency, Params};
use isms::model::LossTolerance;
use isms::views::MeasuredScenario;
use isms_derive::Shape;

use super::{LossMethod, Real};
use crate::fault::shown;
use crate::simulate::{NamedScenario, Settings, check_events, check_scenarios, check_settings};
use crate::{QuantFault, Scenario};

/// A question about annual loss: the scenarios, and how it is to be answered.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct LossRequest {
    /// The scenarios, each id once, all in one currency.
    pub scenarios: Vec<MeasuredScenario>,
    /// How many years to simulate, from 1 to 2⁴⁰; absent means 1,000,000.
    pub years: Option<Count>,
    /// The seed of the random numbers; absent means 0. The same seed gives the same answer to the last bit.
    pub seed: Option<Count>,
    /// The levels of value at risk, rising, each above 0 and below 1; absent means 0.5, 0.75, 0.9, 0.95, 0.99 and 0.999.
    pub levels: Vec<Real>,
    /// The losses at which to read the exceedance curve, rising, from 0; absent means at the 99 percentiles.
    pub losses: Vec<Real>,
    /// The level above which years count as the tail, above 0 and below 1; absent means 0.95.
    pub tail_level: Option<Real>,
    /// The standard error wanted, as a share of each figure, above 0 (0.01: one percent): the answer to a simulation then says how
    /// many years reach it.
    pub within: Option<Real>,
    /// What the organization tolerates, to be held against the loss of all scenarios together.
    pub tolerance: Option<LossTolerance>,
    /// How many threads to use, absent or 0 for as many as there are. It changes no answer.
    pub threads: Option<Count>,
}

/// What is wrong with a request, at its JSON pointer in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestFault {
    /// Where.
    pub path: String,
    /// What is wrong; see [`QuantFault::code`].
    pub code: &'static str,
    /// What is wrong, in words.
    pub message: String,
    /// The values of the message.
    pub params: Params,
}

impl RequestFault {
    /// A fault of the value at `base`.
    #[must_use]
    pub fn under(base: &str, fault: &QuantFault) -> Self {
        Self {
            path: format!("{base}{}", fault.field.pointer()),
            code: fault.code,
            message: fault.message(),
            params: fault.params.clone(),
        }
    }
}

impl RequestFault {
    /// An id that is not among those known.
    pub(super) fn unknown(path: String, id: &str) -> Self {
        let params = Params::none().with("id", id.to_owned());
        Self { path, code: "unknown", message: format!("there is no scenario `{id}` before"), params }
    }

    /// A tolerance in another currency than the scenarios.
    pub(super) fn currency(tolerance: Currency, scenarios: Currency) -> Self {
        let (found, expected) = (tolerance.as_str(), scenarios.as_str());
        let params = Params::none().with("found", found.to_owned()).with("expected", expected.to_owned());
        let message = format!("the tolerance is in `{found}`, the scenarios are in `{expected}`");
        Self { path: "/tolerance/currency".to_owned(), code: "currency", message, params }
    }

    /// A probability at which there is no quantile.
    #[must_use]
    pub fn probability(index: usize) -> Self {
        let message = "there is a finite value at probabilities above 0 and below 1 only".to_owned();
        Self { path: format!("/probabilities/{index}"), code: "bound", message, params: Params::none() }
    }
}

/// A request with its scenarios checked and compiled.
#[derive(Debug, Clone)]
pub struct Requested {
    /// Who they are.
    pub(crate) about: Vec<MeasuredScenario>,
    /// The scenarios.
    pub(crate) scenarios: Vec<NamedScenario>,
    pub(crate) settings: Settings,
    pub(crate) within: Option<f64>,
    pub(crate) tolerance: Option<LossTolerance>,
}

impl LossRequest {
    /// Scenarios alone; everything else as if absent.
    #[must_use]
    pub fn of(scenarios: Vec<MeasuredScenario>) -> Self {
        let (levels, losses) = (Vec::new(), Vec::new());
        Self {
            scenarios,
            years: None,
            seed: None,
            levels,
            losses,
            tail_level: None,
            within: None,
            tolerance: None,
            threads: None,
        }
    }

    /// Checks everything that `method` needs and compiles every scenario.
    ///
    /// # Errors
    /// Everything that is wrong with the scenarios, and with what is asked of them.
    pub fn compile(self, method: LossMethod) -> Result<Requested, Vec<RequestFault>> {
        let (mut scenarios, mut faults) = (Vec::new(), Vec::new());
        for (index, measured) in self.scenarios.iter().enumerate() {
            match Scenario::new(&measured.scenario) {
                Ok(scenario) => scenarios.push(NamedScenario { id: measured.id.to_string(), scenario }),
                Err(found) => {
                    let base = format!("/scenarios/{index}/scenario");
                    faults.extend(found.iter().map(|fault| RequestFault::under(&base, fault)));
                }
            }
        }
        let under = |base: &str, found: Vec<QuantFault>| -> Vec<RequestFault> {
            found.iter().map(|fault| RequestFault::under(base, fault)).collect()
        };
        // Currencies and names by the places that were given, which a scenario that was refused no longer has.
        if faults.is_empty() {
            faults = under("", check_scenarios(&scenarios));
            if method == LossMethod::Simulated {
                faults.extend(under("", check_events(&scenarios)));
            }
        }
        let reals = |given: Vec<Real>| given.into_iter().map(Real::get).collect::<Vec<f64>>();
        let default = Settings::default();
        let settings = Settings {
            years: self.years.map_or(default.years, Count::get),
            seed: self.seed.map_or(default.seed, Count::get),
            levels: if self.levels.is_empty() { default.levels } else { reals(self.levels) },
            losses: (!self.losses.is_empty()).then(|| reals(self.losses)),
            tail_level: self.tail_level.map_or(default.tail_level, Real::get),
            threads: self
                .threads
                .map_or(default.threads, |threads| usize::try_from(threads.get()).unwrap_or(usize::MAX)),
        };
        faults.extend(under("", check_settings(&settings)));
        let within = self.within.map(Real::get);
        if let Some(found) = within.filter(|within| *within <= 0.0) {
            let params = Params::none().with("found", shown(found));
            let message = params.fill("a standard error wanted must lie above 0, not be {found}");
            faults.push(RequestFault { path: "/within".to_owned(), code: "bound", message, params });
        }
        if let Some(tolerance) = &self.tolerance {
            let currency = self.scenarios.first().map(|first| first.scenario.currency);
            faults.extend(super::tolerance::check(tolerance, currency));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Requested { about: self.scenarios, scenarios, settings, within, tolerance: self.tolerance })
    }
}
