//! How a computed level came about: every control that counts or does not, what each factor comes to, and what they give.

use super::links::Linked;
use super::reckon::Reckoned;
use crate::base::{Derivation, Params};
use crate::model::Stage;
use crate::scoring::ControlledRisk;
use crate::scoring::effect::{Lever, Lowered, Reduction};
use crate::views::control::ControlReason;
use crate::views::look::risk_pointer;

type Works<'w> = &'w dyn Fn(usize) -> bool;

/// The steps to the level that is reckoned from.
pub(super) fn begun(reckoned: &Reckoned<'_, '_>, index: usize, why: &mut Derivation) {
    let at = start(reckoned, index, why);
    result(reckoned, &at, &|_| false, why);
}

/// The steps to the level of a risk with some controls at work.
pub(super) fn stage(reckoned: &Reckoned<'_, '_>, index: usize, works: Works<'_>, why: &mut Derivation) {
    let at = start(reckoned, index, why);
    for link in &reckoned.links {
        control(reckoned, link, index, works, why);
    }
    if let Some(plan) = reckoned.controlled.plan() {
        let done = works(ControlledRisk::PLAN);
        let template = if done {
            "the treatment claims {percent} %: it counts once every control of it works"
        } else {
            "the treatment claims {percent} %, but it is not done: no more than that, and no more than its controls do, counts"
        };
        let params = Params::none().with("percent", usize::from(plan.get()));
        why.step("plan", &[&format!("{}/treatment/reduces_by", risk_pointer(index))], template, params);
    }
    let mut levers: Vec<Lever> = Vec::new();
    for reduction in reckoned.controlled.reductions() {
        if !levers.contains(&reduction.lever) {
            levers.push(reduction.lever);
        }
    }
    for lever in levers {
        factor(reckoned, &at, lever, works, why);
    }
    result(reckoned, &at, works, why);
}

fn start(reckoned: &Reckoned<'_, '_>, index: usize, why: &mut Derivation) -> String {
    let (at, assessment) = reckoned.start;
    let at = format!("{}/assessments/{at}", risk_pointer(index));
    let template = if assessment.stage == Stage::Inherent {
        "reckoned from the {stage} assessment {assessment}: without controls"
    } else {
        "reckoned from the {stage} assessment {assessment}: with the controls that it rests on, for there is no inherent one"
    };
    let params = Params::none().with("stage", assessment.stage.as_str()).with("assessment", assessment.id.to_string());
    why.step("start", &[&at], template, params);
    at
}

fn is_idle(reason: ControlReason) -> &'static str {
    match reason {
        ControlReason::InPart => "works in part only, and what a part of it does is not known",
        ControlReason::NoStatus => "is not known to work",
        ControlReason::NoSuchControl => "is not here",
        ControlReason::TestFailed => "failed its latest test",
        ControlReason::Retired => "is no longer in use",
        ControlReason::NotYet => "works from a later day only",
        ControlReason::NotImplemented => "is not implemented",
        ControlReason::Implemented => "is left out",
    }
}

/// Whether a control counts, and why not.
fn control(reckoned: &Reckoned<'_, '_>, link: &Linked<'_>, index: usize, works: Works<'_>, why: &mut Derivation) {
    let params = || Params::none().with("control", link.id.to_string());
    let Some((number, _)) = link.found else {
        let at = format!("{}/treatment/controls", risk_pointer(index));
        why.step("not_counted", &[&at], "{control} is not here", params());
        return;
    };
    let at = format!("/controls/{number}");
    for gap in &link.ignored {
        let params = params().with("reason", gap.message.clone());
        why.step("not_reckoned", &[&gap.path], "{control} is not reckoned with: {reason}", params);
    }
    if link.reckoned && !works(number) {
        let params = params().with("reason", is_idle(link.reason));
        why.step("not_counted", &[&at], "{control} does not count: it {reason}", params);
        return;
    }
    let own =
        reckoned.controlled.reductions().iter().filter(|reduction| reduction.control == number && reduction.by > 0);
    for reduction in own {
        let params = params().with("what", name(reckoned, reduction.lever)).with("by", amount(reckoned, reduction));
        why.step("counts", &[&format!("{at}/acts_on")], "{control} lowers {what} by {by}", params);
    }
}

/// What a lever is called.
fn name(reckoned: &Reckoned<'_, '_>, lever: Lever) -> String {
    let (_, assessment) = reckoned.start;
    match lever {
        Lever::Likelihood => "the likelihood".to_owned(),
        Lever::Consequence(at) => {
            let criterion = assessment.consequence.get(at).map(|scored| scored.criterion.to_string());
            format!("the consequence for {}", criterion.unwrap_or_default())
        }
        Lever::Vulnerability => "the vulnerability".to_owned(),
        Lever::Score => "the score".to_owned(),
    }
}

fn amount(reckoned: &Reckoned<'_, '_>, reduction: &Reduction) -> String {
    use crate::scoring::ControlEffect as Kind;
    match reckoned.criteria.control_effect {
        Some(Kind::Steps { .. }) if reduction.by == 1 => "1 level".to_owned(),
        Some(Kind::Steps { .. }) => format!("{} levels", reduction.by),
        Some(Kind::FactorReduction {}) => reduction.by.to_string(),
        _ => format!("{} %", reduction.by),
    }
}

/// What a factor comes to.
fn factor(reckoned: &Reckoned<'_, '_>, at: &str, lever: Lever, works: Works<'_>, why: &mut Derivation) {
    let (before, after) = (reckoned.lowered(lever, &|_| false), reckoned.lowered(lever, works));
    let scale = if lever == Lever::Likelihood { reckoned.sound.likelihood } else { reckoned.sound.consequence };
    let level =
        |lowered: Lowered| lowered.rank.and_then(|rank| scale.levels.get(rank)).map(|level| level.id.to_string());
    let input = match lever {
        Lever::Likelihood => format!("{at}/likelihood"),
        Lever::Consequence(position) => format!("{at}/consequence/{position}/level"),
        Lever::Vulnerability => format!("{at}/factors"),
        Lever::Score => at.to_owned(),
    };
    let mut params = Params::none().with("what", name(reckoned, lever));
    for (name, value) in [("from", level(before)), ("to", level(after))] {
        if let Some(value) = value {
            params = params.with(name, value);
        }
    }
    for (name, value) in [("before", before.quantity), ("after", after.quantity)] {
        if let Some(value) = value {
            params = params.with(name, number(value));
        }
    }
    let template = match (before.rank.is_some(), before.quantity.is_some()) {
        (true, true) => "{what}: {from}, at most {before}; {after} remains, which is {to}",
        _ if before == after => "{what} stays as it is",
        (true, false) => "{what}: {from} becomes {to}",
        _ => "{what}: {before} becomes {after}",
    };
    why.step("factor", &[&input], template, params);
}

fn result(reckoned: &Reckoned<'_, '_>, at: &str, works: Works<'_>, why: &mut Derivation) {
    let Some(outcome) = reckoned.outcome(works) else { return };
    let level = reckoned.level(outcome).map(|level| level.id.to_string()).unwrap_or_default();
    let mut params = Params::none().with("level", level);
    let template = match outcome.score {
        Some(score) => {
            params = params.with("score", number(score));
            "they give a score of {score}: {level}"
        }
        None => "they give {level}",
    };
    why.step("result", &[at], template, params);
    if outcome.score == Some(0.0) {
        let template =
            "nothing would be left of the risk, which is seldom so: look at what the controls are said to do";
        why.step("nothing_left", &[at], template, Params::none());
    }
}

/// A number as people write it, to at most six digits behind the point.
pub(super) fn number(value: f64) -> String {
    let text = format!("{value:.6}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
