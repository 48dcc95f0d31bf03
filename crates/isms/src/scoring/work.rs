//! One rating while it is made: inputs are taken one after another, and all that is missing or wrong is gathered.

use super::criteria::Criteria;
use super::exact::Exact;
use super::factor::{FactorValue, Inputs};
use super::method::Threshold;
use super::rating::{Missing, RatingError};
use super::scale::{Level, Scale};
use crate::base::{Derivation, Number, Params};

/// How every template begins that refuses an input for which the method has no use.
pub(super) const UNUSED: &str = "the method `{method}` takes no";

/// A level that an input stands for, and where the input stands.
#[derive(Debug, Clone)]
pub(super) struct Graded<'w> {
    pub(super) rank: usize,
    pub(super) level: &'w Level,
    pub(super) path: String,
}

/// What a method comes to.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) likelihood: Option<usize>,
    pub(super) consequence: Option<usize>,
    pub(super) score: Option<Number>,
    pub(super) rank: usize,
}

/// One rating while it is made.
#[derive(Debug)]
pub(super) struct Work<'w> {
    pub(super) criteria: &'w Criteria<'w>,
    pub(super) inputs: &'w Inputs<'w>,
    pub(super) errors: Vec<RatingError>,
    pub(super) missing: Vec<Missing>,
    pub(super) derivation: Derivation,
    /// Which factors have been taken, by position.
    taken: Vec<bool>,
    /// The factors that the method asked for, each once, in the order it asks.
    asked: Vec<String>,
    likelihood_taken: bool,
    consequence_taken: bool,
    /// Whether the upper bound of the highest level belongs to it.
    pub(super) top_belongs: bool,
}

impl<'w> Work<'w> {
    pub(super) fn new(criteria: &'w Criteria<'w>, inputs: &'w Inputs<'w>) -> Self {
        Self {
            criteria,
            inputs,
            errors: Vec::new(),
            missing: Vec::new(),
            derivation: Derivation::default(),
            taken: vec![false; inputs.factors.len()],
            asked: Vec::new(),
            likelihood_taken: false,
            consequence_taken: false,
            top_belongs: false,
        }
    }

    pub(super) fn wrong(&mut self, path: String, template: &'static str, params: Params) {
        self.errors.push(RatingError { path, template, params });
    }

    pub(super) fn off_scale(&mut self, path: String, scale: &'static str, found: &str, levels: &[Level]) {
        let allowed: Vec<String> = levels.iter().map(|level| level.id.to_string()).collect();
        let params = Params::none().with("found", found.to_owned()).with("scale", scale).with("allowed", allowed);
        self.wrong(path, RatingError::OFF_SCALE, params);
    }

    /// Notes that the method takes a factor of that name. Without factors none can be refused, and nobody needs to know.
    pub(super) fn ask(&mut self, name: &str) {
        if !self.inputs.factors.is_empty() && !self.asked.iter().any(|asked| asked == name) {
            self.asked.push(name.to_owned());
        }
    }

    /// The value of a factor and where it stands; a second of the same name is wrong.
    pub(super) fn factor(&mut self, name: &str) -> Option<(&'w FactorValue, String)> {
        let factors = self.inputs.factors;
        self.ask(name);
        let mut found = None;
        for (index, factor) in factors.iter().enumerate().filter(|(_, factor)| factor.factor.as_str() == name) {
            if let Some(taken) = self.taken.get_mut(index) {
                *taken = true;
            }
            let path = format!("/factors/{index}/value");
            if found.is_some() {
                let params = Params::none().with("factor", name.to_owned());
                self.wrong(path, "the factor `{factor}` is given twice", params);
            } else {
                found = Some((&factor.value, path));
            }
        }
        found
    }

    /// Whether a factor of that name has been taken; true too where there is none.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        let mut all = self.inputs.factors.iter().zip(&self.taken);
        !all.any(|(factor, taken)| factor.factor.as_str() == name && !taken)
    }

    /// What a number or a level id in a factor stands for on a scale.
    pub(super) fn on_scale(
        &mut self,
        scale: &'w Scale,
        name: &'static str,
        value: &'w FactorValue,
        path: String,
    ) -> Option<Graded<'w>> {
        match value {
            FactorValue::Text(text) if text.as_str().starts_with("CVSS:") => {
                let template = "a CVSS vector tells a severity: it knows neither likelihood nor worth and cannot stand on the {scale} scale";
                self.wrong(path, template, Params::none().with("scale", name));
                None
            }
            FactorValue::Text(text) => {
                let found = scale.levels.iter().enumerate().find(|(_, level)| level.id.as_str() == text.as_str());
                if found.is_none() {
                    self.off_scale(path.clone(), name, text.as_str(), &scale.levels);
                }
                found.map(|(rank, level)| Graded { rank, level, path })
            }
            FactorValue::Number(number) => {
                let params = || Params::none().with("number", number.get().to_string()).with("scale", name);
                let Some((lowest, highest)) = scale.reach() else {
                    let template = "the levels of the {scale} scale have no bounds that {number} could lie in";
                    self.wrong(path, template, params());
                    return None;
                };
                let Some((rank, level)) = scale.level_at(*number, self.top_belongs) else {
                    let end = |end: Option<Number>| end.map_or_else(|| "any".to_owned(), |end| end.get().to_string());
                    let params = params().with("lowest", end(lowest)).with("highest", end(highest));
                    self.wrong(path, "{number} lies outside the {scale} scale, {lowest} to {highest}", params);
                    return None;
                };
                let mut params = params().with("level", level.id.to_string());
                if let Some(bound) = level.at_least {
                    params.add("at_least", bound.get().to_string());
                }
                self.derivation.step(
                    "bin",
                    &[&path],
                    "{number} lies in the level {level} of the {scale} scale",
                    params,
                );
                Some(Graded { rank, level, path })
            }
        }
    }

    /// The likelihood: the level of the assessment, or the factor `likelihood`, a number in the unit of the scale.
    pub(super) fn likelihood(&mut self) -> Option<Graded<'w>> {
        let given = self.likelihood_level();
        let factor = self.factor("likelihood");
        match (self.inputs.likelihood, factor) {
            (Some(_), Some((_, path))) => {
                self.wrong(path, "the likelihood is given twice, as a level and as a factor", Params::none());
                None
            }
            (Some(_), None) => given,
            (None, Some((value, path))) => self.on_scale(self.criteria.likelihood, "likelihood", value, path),
            (None, None) => {
                self.missing.push(Missing::Likelihood);
                None
            }
        }
    }

    /// The level of the assessment on the likelihood scale, if it has one.
    pub(super) fn likelihood_level(&mut self) -> Option<Graded<'w>> {
        self.likelihood_taken = true;
        let id = self.inputs.likelihood?;
        let scale = self.criteria.likelihood;
        let found = scale.levels.iter().enumerate().find(|(_, level)| level.id == *id);
        if found.is_none() {
            self.off_scale("/likelihood".to_owned(), "likelihood", id.as_str(), &scale.levels);
        }
        found.map(|(rank, level)| Graded { rank, level, path: "/likelihood".to_owned() })
    }

    /// Every consequence by criterion that is on its scale, in the order given.
    pub(super) fn consequences(&mut self) -> Vec<(&'w str, Graded<'w>)> {
        self.consequence_taken = true;
        let scale = self.criteria.consequence;
        let mut all = Vec::new();
        for (index, scored) in self.inputs.consequence.iter().enumerate() {
            let path = format!("/consequence/{index}/level");
            match scale.levels.iter().enumerate().find(|(_, level)| level.id == scored.level) {
                Some((rank, level)) => all.push((scored.criterion.as_str(), Graded { rank, level, path })),
                None => self.off_scale(path, "consequence", scored.level.as_str(), &scale.levels),
            }
        }
        all
    }

    /// The highest consequence: of the levels by criterion and of the factor `consequence`, a number in the unit of the scale.
    pub(super) fn consequence(&mut self) -> Option<Graded<'w>> {
        let all = self.consequences();
        let given = self.inputs.consequence.len();
        let factor = self.factor("consequence");
        let counted = factor.is_some();
        let number = match factor {
            Some((value, path)) => self.on_scale(self.criteria.consequence, "consequence", value, path),
            None => None,
        };
        let mut decisive: Option<(&str, Graded<'w>)> = None;
        for (criterion, graded) in all.into_iter().chain(number.map(|number| ("consequence", number))) {
            if decisive.as_ref().is_none_or(|(_, highest)| graded.rank > highest.rank) {
                decisive = Some((criterion, graded));
            }
        }
        if given == 0 && !counted {
            self.missing.push(Missing::Consequence);
        }
        let (criterion, graded) = decisive?;
        if given + usize::from(counted) > 1 {
            let inputs: &[&str] = if counted { &["/consequence", "/factors"] } else { &["/consequence"] };
            let params =
                Params::none().with("level", graded.level.id.to_string()).with("criterion", criterion.to_owned());
            self.derivation.step("maximum", inputs, "the highest consequence decides: {level} ({criterion})", params);
        }
        Some(graded)
    }

    /// The level whose threshold is the highest that a score reaches.
    pub(super) fn threshold(&mut self, score: Exact, thresholds: &[Threshold], inputs: &[&str]) -> Option<usize> {
        let reached = thresholds.iter().rev().find_map(|threshold| {
            let at_least = Exact::of(threshold.at_least)?;
            score.at_least(at_least).then_some((threshold, at_least))
        });
        let (threshold, at_least) = reached?;
        let params = Params::none()
            .with("score", score.to_string())
            .with("at_least", at_least.to_string())
            .with("level", threshold.level.to_string());
        self.derivation.step("threshold", inputs, "{score} is at least {at_least}: {level}", params);
        self.criteria.rank(&threshold.level)
    }

    /// What has been given and not been taken: the method has no use for it, and nobody shall believe that it counted.
    pub(super) fn refuse_the_rest(&mut self) {
        let kind = self.criteria.method.kind();
        if !self.likelihood_taken && self.inputs.likelihood.is_some() {
            let params = Params::none().with("method", kind);
            self.wrong("/likelihood".to_owned(), "the method `{method}` takes no likelihood", params);
        }
        if !self.consequence_taken && !self.inputs.consequence.is_empty() {
            let params = Params::none().with("method", kind);
            self.wrong("/consequence".to_owned(), "the method `{method}` takes no consequence", params);
        }
        for (index, factor) in self.inputs.factors.iter().enumerate() {
            if self.taken.get(index) == Some(&false) {
                let params = Params::none().with("method", kind).with("factor", factor.factor.to_string());
                let path = format!("/factors/{index}/factor");
                if self.asked.is_empty() {
                    self.wrong(path, "the method `{method}` takes no factor `{factor}`, nor any other", params);
                    continue;
                }
                let params = params.with("allowed", self.asked.clone());
                self.wrong(path, "the method `{method}` takes no factor `{factor}`, but: {allowed}", params);
            }
        }
    }
}
