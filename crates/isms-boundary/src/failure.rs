//! One flat shape for every failure.

use std::borrow::Cow;

use isms::base::{Fault, Json, Params, ShapeError, nearest, write};
use isms::document::{REGISTERS, RegisterInfo, register_info};

/// Why a verb gave no answer.
#[derive(Debug, Clone)]
pub(crate) struct Failure(Box<Inner>);

#[derive(Debug, Clone)]
struct Inner {
    code: &'static str,
    message: String,
    path: String,
    params: Params,
    faults: Vec<Fault>,
    more: Vec<(Cow<'static, str>, Json<'static>)>,
}

impl Failure {
    pub(crate) fn new(code: &'static str, template: &str, params: Params) -> Self {
        Self::of(code, params.fill(template), String::new(), params, Vec::new())
    }

    fn of(code: &'static str, message: String, path: String, params: Params, faults: Vec<Fault>) -> Self {
        Self(Box::new(Inner { code, message, path, params, faults, more: Vec::new() }))
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
        Self::of(code, error.to_string(), path, params, error.faults.clone())
    }

    pub(crate) fn not_found(what: &'static str, name: &str) -> Self {
        let params = Params::none().with("what", what).with("name", name.to_owned());
        Self::new("not_found", "there is no {what} `{name}`", params)
    }

    /// There is nothing of that name among the known ones; the nearest of them is told.
    pub(crate) fn unknown(what: &'static str, name: &str, known: &mut dyn Iterator<Item = &str>) -> Self {
        let Some(meant) = nearest(name, known) else { return Self::not_found(what, name) };
        let params = Params::none().with("what", what).with("name", name.to_owned()).with("meant", meant.to_owned());
        Self::new("not_found", "there is no {what} `{name}`; perhaps `{meant}` is meant", params)
    }

    /// There is no register of that name.
    pub(crate) fn no_register(name: &str) -> Self {
        Self::unknown("register", name, &mut REGISTERS.iter().map(|info| info.name))
    }

    /// The register of that name, or the one failure that every verb gives for a name that is none.
    pub(crate) fn register(name: &str) -> Result<&'static RegisterInfo, Self> {
        register_info(name).ok_or_else(|| Self::no_register(name))
    }

    pub(crate) fn unknown_verb(verb: &str) -> Self {
        Self::new("unknown_verb", "there is no verb `{verb}`", Params::none().with("verb", verb.to_owned()))
    }

    pub(crate) fn at(mut self, path: String) -> Self {
        self.0.path = path;
        self
    }

    pub(crate) fn and(mut self, name: impl Into<Cow<'static, str>>, value: Json<'static>) -> Self {
        self.0.more.push((name.into(), value));
        self
    }

    /// The failure as JSON text.
    pub(crate) fn text(&self) -> String {
        let mut map = Json::map();
        map.put("code", self.0.code);
        map.put("message", self.0.message.as_str());
        map.put("severity", "error");
        map.put("path", self.0.path.as_str());
        map.put("params", self.0.params.to_json());
        if !self.0.faults.is_empty() {
            map.put("faults", faults_json(&self.0.faults));
        }
        for (name, value) in &self.0.more {
            map.put(name, value.borrowed());
        }
        write::compact(&map)
    }
}

/// Faults as a JSON list.
pub(crate) fn faults_json(faults: &[Fault]) -> Json<'_> {
    Json::List(faults.iter().map(Fault::to_json).collect())
}
