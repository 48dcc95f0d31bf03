//! One flat shape for every failure.

use std::borrow::Cow;

use isms::base::{Fault, Json, Params, ShapeError, write};

/// Why a verb gave no answer.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    code: &'static str,
    message: String,
    path: String,
    params: Params,
    faults: Vec<Fault>,
    more: Vec<(Cow<'static, str>, Json<'static>)>,
}

impl Failure {
    pub(crate) fn new(code: &'static str, template: &str, params: Params) -> Self {
        Self { code, message: params.fill(template), path: String::new(), params, faults: Vec::new(), more: Vec::new() }
    }

    /// What was to be read has faults of shape.
    pub(crate) fn shape(error: ShapeError) -> Self {
        Self::with_faults("shape", &error)
    }

    /// The arguments of the verb have faults.
    pub(crate) fn arguments(error: ShapeError) -> Self {
        Self::with_faults("invalid_argument", &error)
    }

    fn with_faults(code: &'static str, error: &ShapeError) -> Self {
        let params = Params::none().with("count", error.faults.len());
        let path = error.faults.first().map(|fault| fault.path.clone()).unwrap_or_default();
        Self { code, message: error.to_string(), path, params, faults: error.faults.clone(), more: Vec::new() }
    }

    pub(crate) fn not_found(what: &'static str, name: &str) -> Self {
        let params = Params::none().with("what", what).with("name", name.to_owned());
        Self::new("not_found", "there is no {what} `{name}`", params)
    }

    pub(crate) fn unknown_verb(verb: &str) -> Self {
        Self::new("unknown_verb", "there is no verb `{verb}`", Params::none().with("verb", verb.to_owned()))
    }

    pub(crate) fn at(mut self, path: String) -> Self {
        self.path = path;
        self
    }

    pub(crate) fn and(mut self, name: impl Into<Cow<'static, str>>, value: Json<'static>) -> Self {
        self.more.push((name.into(), value));
        self
    }

    /// The failure as JSON text.
    pub(crate) fn text(&self) -> String {
        let mut map = Json::map();
        map.put("code", self.code);
        map.put("message", self.message.as_str());
        map.put("severity", "error");
        map.put("path", self.path.as_str());
        map.put("params", self.params.to_json());
        if !self.faults.is_empty() {
            map.put("faults", Json::List(self.faults.iter().map(Fault::to_json).collect()));
        }
        for (name, value) in &self.more {
            map.put(name, value.borrowed());
        }
        write::compact(&map)
    }
}
