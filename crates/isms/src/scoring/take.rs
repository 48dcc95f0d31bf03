//! Numbers taken from factors, and numbers put on scales.

use super::exact::Exact;
use super::factor::FactorValue;
use super::rating::Missing;
use super::scale::Scale;
use super::work::{Graded, Work};
use crate::base::Params;

impl<'w> Work<'w> {
    /// A factor that is a number from `lowest` to `highest`, if it is given.
    pub(super) fn number_if_given(&mut self, name: &str, lowest: Exact, highest: Exact) -> Option<(Exact, String)> {
        let (value, path) = self.factor(name)?;
        let range = || {
            Params::none()
                .with("factor", name.to_owned())
                .with("found", value.to_string())
                .with("lowest", lowest.to_string())
                .with("highest", highest.to_string())
        };
        let FactorValue::Number(number) = value else {
            let template = "the factor `{factor}` takes a number from {lowest} to {highest}, not `{found}`";
            self.wrong(path, template, range());
            return None;
        };
        match Exact::of(*number) {
            Some(exact) if exact.at_least(lowest) && highest.at_least(exact) => Some((exact, path)),
            Some(_) => {
                let template = "the factor `{factor}` takes a number from {lowest} to {highest}, {found} lies outside";
                self.wrong(path, template, range());
                None
            }
            None => {
                let template = "the factor `{factor}` takes at most three digits behind the point, not {found}";
                self.wrong(path, template, range());
                None
            }
        }
    }

    /// A factor that is a number from `lowest` to `highest`; missing if it is not given.
    pub(super) fn number(&mut self, name: &str, lowest: Exact, highest: Exact) -> Option<(Exact, String)> {
        self.need(name);
        self.number_if_given(name, lowest, highest)
    }

    /// Notes a factor as missing if it is not given.
    pub(super) fn need(&mut self, name: &str) {
        self.ask(name);
        if !self.has(name) {
            self.missing.push(Missing::Factor(name.to_owned()));
        }
    }

    /// Whether a factor is given.
    pub(super) fn has(&self, name: &str) -> bool {
        self.inputs.factors.iter().any(|factor| factor.factor.as_str() == name)
    }

    /// A factor that is a level of a scale or a number in its unit; missing if it is not given.
    pub(super) fn level(&mut self, name: &str, scale: &'w Scale, scale_name: &'static str) -> Option<Graded<'w>> {
        self.need(name);
        let (value, path) = self.factor(name)?;
        self.on_scale(scale, scale_name, value, path)
    }

    /// The numbers of several factors, each with its name, the places they stand, and what they are in words; `None` unless all are
    /// given and right.
    pub(super) fn numbers(&mut self, names: &[&'static str], lowest: Exact, highest: Exact) -> Option<Numbers> {
        let mut all = Numbers::default();
        for name in names {
            if let Some((exact, path)) = self.number(name, lowest, highest) {
                all.values.push(exact);
                all.words.push(format!("{name} {exact}"));
                all.paths.push(path);
            }
        }
        (all.values.len() == names.len()).then_some(all)
    }

    /// The level an exact number lies in, by the bounds of a scale.
    pub(super) fn bin(&mut self, number: Exact, scale: &'w Scale) -> Option<Graded<'w>> {
        let last = scale.levels.len().checked_sub(1)?;
        scale.levels.iter().enumerate().find_map(|(rank, level)| {
            let (from, to) = scale.bounds(rank);
            let reaches = match from {
                Some(from) => number.at_least(Exact::of(from)?),
                None => true,
            };
            let ends = match to.map(Exact::of) {
                Some(to) => {
                    let to = to?;
                    number.at_least(to) && !(self.top_belongs && rank == last && to.at_least(number))
                }
                None => false,
            };
            (reaches && !ends).then(|| Graded { rank, level, path: String::new() })
        })
    }
}

/// Numbers taken from factors.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    pub(super) values: Vec<Exact>,
    pub(super) words: Vec<String>,
    pub(super) paths: Vec<String>,
}

impl Numbers {
    /// The places they stand.
    pub(super) fn inputs(&self) -> Vec<&str> {
        self.paths.iter().map(String::as_str).collect()
    }
}
