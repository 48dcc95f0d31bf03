//! What a distribution is like: what a form shows while somebody types its parameters.

use isms::base::{Json, Shape as _};
use isms::model::Distribution;
use isms_quant::Dist;
use isms_quant::answer::{Real, RequestFault};

use super::{overflow, refusal, under};
use crate::{Answer, answer, args};

/// The probabilities at which quantiles are told.
const PROBABILITIES: [f64; 7] = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

pub(super) fn describe(text: &str) -> Answer {
    let (given, probabilities) = args::read(text, |args| {
        let (given, probabilities) =
            (args.need::<Distribution>("distribution"), args.may::<Vec<Real>>("probabilities"));
        Some((given?, probabilities?))
    })?;
    let dist = Dist::new(&given).map_err(|faults| under("/distribution", &faults))?;
    let asked: Vec<f64> =
        probabilities.map_or_else(|| PROBABILITIES.to_vec(), |asked| asked.into_iter().map(Real::get).collect());
    let moments = dist.moments();
    let (min, max) = dist.support();
    let mut map = Json::map();
    for (name, value) in [("mean", Some(moments.mean)), ("sd", Some(moments.sd())), ("skewness", moments.skewness())] {
        if let Some(value) = value {
            map.put(name, Real::new(value).ok_or_else(overflow)?.to_json().into_owned());
        }
    }
    for (name, bound) in [("min", min), ("max", max)] {
        if let Some(bound) = Real::new(bound) {
            map.put(name, bound.to_json().into_owned());
        }
    }
    let mut quantiles = Vec::new();
    for (index, probability) in asked.into_iter().enumerate() {
        let inside = (0.0..=1.0).contains(&probability);
        let value = Real::new(dist.quantile(probability)).filter(|_| inside);
        let (Some(probability), Some(value)) = (Real::new(probability), value) else {
            return Err(refusal(&[RequestFault::probability(index)]));
        };
        let mut point = Json::map();
        point.put("probability", probability.to_json().into_owned());
        point.put("value", value.to_json().into_owned());
        quantiles.push(point);
    }
    map.put("quantiles", Json::List(quantiles));
    answer(&map)
}
