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
            // Told once for each currency, with the first place.
            if !self.faults.iter().any(|known| known.message == message) {
                self.faults.push(RequestFault { path: format!("{base}/currency"), code: "currency", message, params });
            }
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

#[cfg(test)]
mod tests {
    use isms::base::{Decimal, Json};

    use super::cents;
    use crate::Workspace;

    const RISKS: &str = r#"{"format":"isms/1.0","edition":"iso27001:2022","risks":[
        {"id":"R-1","title":"Ransomware","quantified":[
            {"id":"Q-1","stage":"current","on":"2026-01-10","scenario":{"currency":"EUR",
                "frequency":{"kind":"given","per_year":{"kind":"constant","value":3}},
                "magnitude":{"kind":"given","per_event":{"kind":"uniform","min":3000,"max":5000.25}}}},
            {"id":"Q-2","stage":"target","on":"2026-01-10","scenario":{"currency":"EUR",
                "frequency":{"kind":"given","per_year":{"kind":"constant","value":0.5}},
                "magnitude":{"kind":"given","per_event":{"kind":"uniform","min":3000,"max":5000.25}}}}],
         "treatment":{"options":[{"kind":"modify"}],"actions":[
            {"id":"T-1","what":"Rehearse recovery","cost":{"amount":"2000","currency":"EUR"}}]}},
        {"id":"R-2","title":"Flood"}]}"#;

    fn asked(args: &str) -> Result<String, String> {
        Workspace::open(RISKS.as_bytes()).unwrap().call("optimise", args)
    }

    #[test]
    fn the_scenarios_of_a_document_are_what_is_counted() {
        let filled = asked(r#"{"as_of":"2026-03-31","budget":"2000","goal":"annual_loss"}"#).unwrap();
        // 3 events of (3000 + 5000.25)/2 = 4000.125 each are 12000.375; half an event is 2000.0625.
        let losses = r#"[{"risk":"R-1","before":"12000.38","after":"2000.06"}]"#;
        let given = format!(
            r#"{{"as_of":"2026-03-31","budget":"2000","goal":"annual_loss","currency":"EUR","losses":{losses}}}"#
        );
        assert_eq!(filled, asked(&given).unwrap());
        let answer = Json::parse(&filled).unwrap();
        assert_eq!(answer.get("annual_loss").and_then(Json::as_str), Some("12000.38"));
        let left = answer.get("plan").and_then(|plan| plan.get("annual_loss"));
        assert_eq!(left.and_then(Json::as_str), Some("2000.06"));
    }

    #[test]
    fn what_cannot_be_counted_is_refused() {
        let early = asked(r#"{"as_of":"2026-01-01","budget":"2000","goal":"annual_loss"}"#).unwrap_err();
        assert!(early.contains(r#""code":"missing_member""#) && early.contains(r#""path":"/losses""#), "{early}");
        let other =
            asked(r#"{"as_of":"2026-03-31","budget":"2000","goal":"annual_loss","currency":"USD"}"#).unwrap_err();
        assert!(other.contains(r#""code":"scenario""#), "{other}");
        assert_eq!(other.matches(r#""reason":"currency""#).count(), 1, "{other}");
        assert!(other.contains(r#""path":"/risks/0/quantified/0/scenario/currency""#), "{other}");
    }

    #[test]
    fn half_a_cent_is_rounded_up() {
        let text = |amount: f64| cents(amount).map(|amount: Decimal| amount.to_string());
        assert_eq!(text(0.125).as_deref(), Some("0.13"));
        assert_eq!(text(0.1249).as_deref(), Some("0.12"));
        assert_eq!(text(0.0).as_deref(), Some("0.00"));
        assert_eq!(text(f64::INFINITY), None);
        assert_eq!(text(1e15), None);
    }
}
