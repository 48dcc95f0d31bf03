//! What a treatment brings: single and annual loss expectancy and the return on security investment.

use isms::base::{Field, Params};

use crate::fault::{Faults, QuantFault, shown};

/// Single loss expectancy: the value of an asset times the share of it that one event destroys.
///
/// # Errors
/// A negative value; a share outside 0 to 1; a number that is not finite.
pub fn single_loss_expectancy(asset_value: f64, exposure_factor: f64) -> Result<f64, Vec<QuantFault>> {
    let mut faults = Faults::default();
    not_negative("asset_value", asset_value, &mut faults);
    if !(0.0..=1.0).contains(&exposure_factor) {
        bound("exposure_factor", exposure_factor, "from 0 to 1", &mut faults);
    }
    faults.or(Some(asset_value * exposure_factor))
}

/// Annual loss expectancy: single loss expectancy times the events a year.
///
/// # Errors
/// A negative number, or one that is not finite.
pub fn annual_loss_expectancy(single_loss: f64, events_per_year: f64) -> Result<f64, Vec<QuantFault>> {
    let mut faults = Faults::default();
    not_negative("single_loss", single_loss, &mut faults);
    not_negative("events_per_year", events_per_year, &mut faults);
    faults.or(Some(single_loss * events_per_year))
}

/// Return on security investment: (annual loss before − annual loss after − annual cost) / annual cost. Below 0 the treatment costs
/// more than the loss it avoids.
///
/// # Errors
/// A negative loss; a cost that is not above 0; a number that is not finite.
pub fn return_on_security_investment(before: f64, after: f64, annual_cost: f64) -> Result<f64, Vec<QuantFault>> {
    let mut faults = Faults::default();
    not_negative("before", before, &mut faults);
    not_negative("after", after, &mut faults);
    if !(annual_cost > 0.0 && annual_cost.is_finite()) {
        bound("annual_cost", annual_cost, "above 0", &mut faults);
    }
    faults.or(Some((before - after - annual_cost) / annual_cost))
}

fn not_negative(parameter: &'static str, value: f64, faults: &mut Faults) {
    if !(value >= 0.0 && value.is_finite()) {
        bound(parameter, value, "at least 0", faults);
    }
}

fn bound(parameter: &'static str, value: f64, bound: &'static str, faults: &mut Faults) {
    let params = Params::none().with("parameter", parameter).with("found", shown(value)).with("bound", bound);
    faults.add(Field::of(parameter), "bound", "`{parameter}` is {found}, but must be {bound}", params);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_example() {
        let single = single_loss_expectancy(200_000.0, 0.25).unwrap();
        assert_eq!(single, 50_000.0);
        let before = annual_loss_expectancy(single, 0.4).unwrap();
        assert_eq!(before, 20_000.0);
        assert_eq!(return_on_security_investment(before, 5_000.0, 10_000.0).unwrap(), 0.5);
    }

    #[test]
    fn faults_name_parameter_and_bound() {
        let faults = return_on_security_investment(-1.0, f64::NAN, 0.0).unwrap_err();
        let texts: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(texts.len(), 3);
        assert_eq!(texts[0], "/before: `before` is -1, but must be at least 0");
        assert_eq!(texts[2], "/annual_cost: `annual_cost` is 0, but must be above 0");
        assert!(single_loss_expectancy(1.0, 1.1).is_err());
        assert!(annual_loss_expectancy(-1.0, 1.0).is_err());
    }
}
