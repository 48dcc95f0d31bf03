//! Single and annual loss expectancy, and the return on security investment, from point values.

use isms::base::{Json, Params, Shape as _};
use isms_quant::answer::Real;
use isms_quant::{QuantFault, annual_loss_expectancy, return_on_security_investment, single_loss_expectancy};

use super::{overflow, under};
use crate::failure::Failure;
use crate::{Answer, answer, args};

pub(super) fn expectancy(text: &str) -> Answer {
    let (value, share, rate, after, cost) = args::read(text, |args| {
        let (value, share) = (args.need::<Real>("asset_value"), args.need::<Real>("exposure_factor"));
        let rate = args.need::<Real>("events_per_year");
        let (after, cost) = (args.may::<Real>("annual_loss_after"), args.may::<Real>("annual_cost"));
        Some((value?, share?, rate?, after?, cost?))
    })?;
    let told = |faults: Vec<QuantFault>| under("", &faults);
    let single = single_loss_expectancy(value.get(), share.get()).map_err(told)?;
    let annual = annual_loss_expectancy(single, rate.get()).map_err(told)?;
    let gain = match (after, cost) {
        (Some(after), Some(cost)) => {
            Some(return_on_security_investment(annual, after.get(), cost.get()).map_err(told)?)
        }
        (None, None) => None,
        _ => {
            let message = "the return needs both `annual_loss_after` and `annual_cost`";
            return Err(Failure::new("invalid_argument", message, Params::none()));
        }
    };
    let mut map = Json::map();
    for (name, number) in [("single_loss", Some(single)), ("annual_loss", Some(annual)), ("return_on_investment", gain)]
    {
        if let Some(number) = number {
            map.put(name, Real::new(number).ok_or_else(overflow)?.to_json().into_owned());
        }
    }
    answer(&map)
}
