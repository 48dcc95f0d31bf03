//! Whether annual loss stays within what the organization tolerates.

use isms::base::{Field, Params};
use isms::model::LossTolerance;

use crate::exact::{AnnualLoss, Figure};
use crate::fault::{Faults, QuantFault, shown};

/// What a point of a tolerance and the exceedance curve say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToleranceVerdict {
    /// The probability is within what is tolerated.
    Within,
    /// The probability is larger than tolerated.
    Crossed,
    /// The error of the probability leaves it open.
    Undecided,
}

/// A point of a tolerance held against the exceedance curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ToleranceResult {
    /// The loss of a year.
    pub loss: f64,
    /// The largest probability tolerated that a year's loss exceeds it.
    pub tolerated: f64,
    /// The probability that it does.
    pub found: Figure,
    /// What follows.
    pub verdict: ToleranceVerdict,
    /// Where the curve is back within this point's probability, if it is crossed: from the point's loss up to here it is not. At most
    /// the loss of the next point, from where on that one holds.
    pub until: Option<f64>,
}

/// Checks a tolerance.
///
/// # Errors
/// No point; a loss below 0 or not above the one before; a probability outside 0 to 1 or above the one before. All at once.
pub fn check_tolerance(tolerance: &LossTolerance) -> Result<(), Vec<QuantFault>> {
    let mut faults = Faults::default();
    let at = Field::of("points");
    if tolerance.points.is_empty() {
        faults.add(at.clone(), "empty", "`points` holds no point", Params::none());
    }
    let mut before: Option<(f64, f64)> = None;
    for (index, point) in tolerance.points.iter().enumerate() {
        let (loss, probability) = (point.loss.get(), point.probability.get());
        let mut fault = |member: &'static str, value: f64, code, bound: &'static str| {
            let params = Params::none().with("parameter", member).with("found", shown(value)).with("bound", bound);
            let field = at.clone().item(index, None).then(member);
            faults.add(field, code, "`{parameter}` is {found}, but must be {bound}", params);
        };
        if loss < 0.0 {
            fault("loss", loss, "bound", "at least 0");
        }
        if !(0.0..=1.0).contains(&probability) {
            fault("probability", probability, "bound", "from 0 to 1");
        }
        if let Some((last_loss, last_probability)) = before {
            if loss <= last_loss {
                fault("loss", loss, "order", "above that of the point before");
            }
            if probability > last_probability {
                fault("probability", probability, "order", "at most that of the point before");
            }
        }
        before = Some((loss, probability));
    }
    faults.or(Some(()))
}

/// Holds a tolerance against annual loss. The exceedance curve falls and what is tolerated stays the same from one point to the next,
/// so the points are where it is worst: if it is within at each of them, it is within everywhere.
///
/// # Errors
/// As [`check_tolerance`].
pub fn hold_against(tolerance: &LossTolerance, loss: &AnnualLoss) -> Result<Vec<ToleranceResult>, Vec<QuantFault>> {
    check_tolerance(tolerance)?;
    let next = tolerance.points.iter().skip(1).map(|point| Some(point.loss.get())).chain([None]);
    let results = tolerance.points.iter().zip(next).map(|(point, next)| {
        let (amount, tolerated) = (point.loss.get(), point.probability.get());
        let found = loss.exceedance(amount);
        let verdict = if found.value - found.error > tolerated {
            ToleranceVerdict::Crossed
        } else if found.value + found.error <= tolerated {
            ToleranceVerdict::Within
        } else {
            ToleranceVerdict::Undecided
        };
        let until = (verdict == ToleranceVerdict::Crossed).then(|| {
            let back = loss.quantile(1.0 - tolerated).value;
            // Not a number where the grid ends before.
            next.filter(|next| back.is_nan() || back > *next).unwrap_or(back)
        });
        ToleranceResult { loss: amount, tolerated, found, verdict, until: until.filter(|until| until.is_finite()) }
    });
    Ok(results.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exact::ExactOptions;
    use crate::tests::s1;
    use isms::base::{Json, Shape as _};

    fn tolerance(text: &str) -> LossTolerance {
        LossTolerance::from_json(&Json::parse(text).unwrap()).unwrap()
    }

    #[test]
    fn crossed_where_the_curve_lies_above() {
        let loss = AnnualLoss::of(&[s1()], &ExactOptions::default()).unwrap();
        let curve = tolerance(
            r#"{"currency":"EUR","points":[{"loss":100000,"probability":0.2},{"loss":300000,"probability":0.05},{"loss":1000000,"probability":0.02}]}"#,
        );
        let [first, second, third] = hold_against(&curve, &loss).unwrap()[..] else { panic!() };
        // P(S > 100,000) = 0.2974: crossed until the 80 % quantile, which lies before the next point.
        assert_eq!(first.verdict, ToleranceVerdict::Crossed);
        assert_eq!(first.until, Some(loss.quantile(0.8).value));
        // The 95 % quantile 560,054 lies before the next point.
        assert_eq!(second.verdict, ToleranceVerdict::Crossed);
        assert!((second.until.unwrap() - 560_054.0).abs() < 5.0);
        // P(S > 1,000,000) = 0.01605.
        assert_eq!(third.verdict, ToleranceVerdict::Within);
        assert_eq!(third.until, None);
    }

    #[test]
    fn a_curve_that_rises_is_no_tolerance() {
        let bad = tolerance(
            r#"{"currency":"EUR","points":[{"loss":-1,"probability":0.2},{"loss":-1,"probability":0.5},{"loss":3,"probability":1.5}]}"#,
        );
        let texts: Vec<String> = check_tolerance(&bad).unwrap_err().iter().map(ToString::to_string).collect();
        assert_eq!(texts.len(), 6, "{texts:?}");
        assert_eq!(texts[2], "/points/1/loss: `loss` is -1, but must be above that of the point before");
        assert!(check_tolerance(&tolerance(r#"{"currency":"EUR","points":[]}"#)).is_err());
    }
}
