//! The annual losses that the optimiser counts, from the loss scenarios of a document.

use isms::base::{AsOf, Currency, Decimal, Params};
use isms::document::Isms;
use isms::model::{Quantification, Stage};
use isms::views::movable_risks;
use isms_optimise::{OptimiseGoal, OptimiseRequest, RiskLoss};
use isms_quant::Scenario;
use isms_quant::answer::RequestFault;

use super::{overflow, refusal};
use crate::failure::Failure;

/// Adds what a request leaves out: of every open risk the expected annual loss of the scenario that stands on the day, and of its target.
pub(crate) fn fill(isms: &Isms, as_of: AsOf, request: &mut OptimiseRequest) -> Result<(), Failure> {
    if request.goal() != OptimiseGoal::AnnualLoss || !request.losses.is_empty() {
        return Ok(());
    }
    let mut book = Book { currency: request.currency, faults: Vec::new(), overflown: false };
    for movable in movable_risks(isms, as_of) {
        let risk = movable.risk;
        let Some(found) = risk.present_quantified(as_of.date()) else { continue };
        let before = book.expected(movable.index, found);
        let after = risk.latest_quantified(Stage::Target, as_of.date());
        let after = after.and_then(|found| book.expected(movable.index, found));
        if let Some(before) = before {
            request.losses.push(RiskLoss { risk: risk.id.clone(), before, after });
        }
    }
    if !book.faults.is_empty() {
        return Err(refusal(&book.faults));
    }
    if book.overflown {
        return Err(overflow());
    }
    request.currency = book.currency;
    Ok(())
}

struct Book {
    /// That of the answer: the one asked for, or that of the first scenario.
    currency: Option<Currency>,
    faults: Vec<RequestFault>,
    overflown: bool,
}

impl Book {
    fn expected(&mut self, risk: usize, (at, found): (usize, &Quantification)) -> Option<Decimal> {
        let base = format!("/risks/{risk}/quantified/{at}/scenario");
        let scenario = match Scenario::new(&found.scenario) {
            Ok(scenario) => scenario,
            Err(faults) => {
                self.faults.extend(faults.iter().map(|fault| RequestFault::under(&base, fault)));
                return None;
            }
        };
        let currency = *self.currency.get_or_insert(scenario.currency);
        if currency != scenario.currency {
            let (found, expected) = (scenario.currency.as_str(), currency.as_str());
            let message = format!("the scenario is in `{found}`, the answer in `{expected}`");
            let params = Params::none().with("found", found.to_owned()).with("expected", expected.to_owned());
            self.faults.push(RequestFault { path: format!("{base}/currency"), code: "currency", message, params });
            return None;
        }
        let amount = cents(scenario.expected.annual_loss);
        self.overflown |= amount.is_none();
        amount
    }
}

/// An amount to the nearest cent, half a cent up; `None` for what no decimal amount holds.
fn cents(amount: f64) -> Option<Decimal> {
    let cents = (amount * 100.0 + 0.5).floor();
    (0.0..1e17).contains(&cents).then(|| Decimal::from_micros(cents as i128 * 10_000, 2))
}
