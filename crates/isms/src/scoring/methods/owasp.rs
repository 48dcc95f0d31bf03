//! The OWASP Risk Rating Methodology.

use super::matrix::look_up;
use crate::base::{Label, Params};
use crate::scoring::exact::Exact;
use crate::scoring::scale::Scale;
use crate::scoring::work::{Graded, Outcome, Work};

/// Threat agent and vulnerability.
const LIKELIHOOD: [&str; 8] = [
    "skill_level",
    "motive",
    "opportunity",
    "size",
    "ease_of_discovery",
    "ease_of_exploit",
    "awareness",
    "intrusion_detection",
];
const TECHNICAL: [&str; 4] =
    ["loss_of_confidentiality", "loss_of_integrity", "loss_of_availability", "loss_of_accountability"];
const BUSINESS: [&str; 4] = ["financial_damage", "reputation_damage", "non_compliance", "privacy_violation"];

pub(super) fn run(rows: &[Vec<Label>], work: &mut Work<'_>) -> Option<Outcome> {
    work.top_belongs = true;
    let criteria = work.criteria;
    let likelihood = mean("likelihood", &LIKELIHOOD, criteria.likelihood, work);
    for name in BUSINESS.iter().chain(&TECHNICAL) {
        work.ask(name);
    }
    let knows_business = BUSINESS.iter().any(|name| work.has(name));
    let business = if knows_business { mean("business impact", &BUSINESS, criteria.consequence, work) } else { None };
    // Where the business impact is known, the technical one is shown, if it is given in full, and decides nothing.
    let technical = if !knows_business || TECHNICAL.iter().all(|name| work.has(name)) {
        mean("technical impact", &TECHNICAL, criteria.consequence, work)
    } else {
        for name in TECHNICAL {
            let _ = work.number_if_given(name, Exact::whole(0), Exact::whole(9));
        }
        None
    };
    if knows_business && technical.is_some() {
        let template = "the business impact is known, so it decides and not the technical impact";
        work.derivation.step("business_impact", &["/factors"], template, Params::none());
    }
    look_up(rows, &likelihood?, &if knows_business { business } else { technical }?, work)
}

/// The level of the mean of several factors.
fn mean<'w>(what: &'static str, names: &[&'static str], scale: &'w Scale, work: &mut Work<'w>) -> Option<Graded<'w>> {
    let numbers = work.numbers(names, Exact::whole(0), Exact::whole(9))?;
    let mean = Exact::mean(&numbers.values);
    let graded = work.bin(mean, scale)?;
    let params = Params::none()
        .with("what", what)
        .with("factors", numbers.words.clone())
        .with("mean", mean.to_string())
        .with("level", graded.level.id.to_string());
    work.derivation.step(
        "mean",
        &numbers.inputs(),
        "{what}: the mean of {factors} is {mean}, which is {level}",
        params,
    );
    Some(Graded { path: "/factors".to_owned(), ..graded })
}
