//! The native half of the Python package: verbs and arguments in, JSON text out. What Python sees is written in `python/isms`.
//!
//! Nothing here raises for a fault of the input: `call` answers `(True, answer)` or `(False, error)`, and what makes a
//! workspace answers the workspace or the error's JSON text. The pure-Python half turns errors into exceptions.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use isms_boundary::Workspace as Inner;
use pyo3::prelude::*;

/// `(True, answer)` or `(False, error)`, both JSON text.
type Answer = (bool, String);

/// A workspace, or the JSON text of the error.
#[derive(IntoPyObject)]
enum Opened {
    Workspace(Workspace),
    Error(String),
}

/// One ISMS document. Calls from several threads wait for one another.
#[pyclass(frozen, module = "isms._native")]
struct Workspace(Mutex<Box<Inner>>);

#[pymethods]
impl Workspace {
    /// Opens a document from its UTF-8 bytes.
    #[staticmethod]
    fn open(py: Python<'_>, document: &[u8]) -> Opened {
        py.detach(|| opened(|| Inner::open(document)))
    }

    /// Makes a workspace by one of the verbs `new`, `partial`, `read`.
    #[staticmethod]
    fn create(py: Python<'_>, verb: &str, args: &str) -> Opened {
        py.detach(|| opened(|| Inner::create(verb, args)))
    }

    /// Answers a verb about this document, or changes it.
    fn call(&self, py: Python<'_>, verb: &str, args: &str) -> Answer {
        py.detach(|| answer(guarded(|| self.with(|inner| inner.call(verb, args)))))
    }

    /// A second workspace with the same content.
    fn copy(&self, py: Python<'_>) -> Opened {
        py.detach(|| opened(|| self.with(|inner| Ok(inner.copy()))))
    }
}

impl Workspace {
    /// Runs `work` on the document. A panic inside leaves the mutex poisoned: what was being changed may be half done, so
    /// every later call answers an error instead.
    fn with<T>(&self, work: impl FnOnce(&mut Inner) -> Result<T, String>) -> Result<T, String> {
        match self.0.lock() {
            Ok(mut inner) => work(&mut inner),
            Err(_) => {
                Err(internal("an earlier call failed inside the library; this workspace can no longer be trusted"))
            }
        }
    }
}

/// Answers a verb that needs no document.
#[pyfunction]
fn call(py: Python<'_>, verb: &str, args: &str) -> Answer {
    py.detach(|| answer(guarded(|| isms_boundary::call(verb, args))))
}

/// A simulation under way. Calls from several threads wait for one another.
#[pyclass(frozen, module = "isms._native")]
struct Simulation(Mutex<Box<isms_boundary::Simulation>>);

/// A simulation, or the JSON text of the error.
#[derive(IntoPyObject)]
enum Started {
    Simulation(Simulation),
    Error(String),
}

#[pymethods]
impl Simulation {
    /// Prepares what the verb `simulate` would run.
    #[staticmethod]
    fn open(py: Python<'_>, args: &str) -> Started {
        py.detach(|| match guarded(|| isms_boundary::Simulation::open(args)) {
            Ok(inner) => Started::Simulation(Simulation(Mutex::new(Box::new(inner)))),
            Err(text) => Started::Error(text),
        })
    }

    /// Simulates about so many further years; the years done and all years.
    fn step(&self, py: Python<'_>, years: u64) -> (u64, u64) {
        // A panic inside would leave the mutex poisoned; the years already counted stay as they are.
        py.detach(|| self.0.lock().unwrap_or_else(PoisonError::into_inner).step(years))
    }

    /// The answer for the years simulated so far.
    fn result(&self, py: Python<'_>) -> Answer {
        py.detach(|| answer(guarded(|| self.0.lock().unwrap_or_else(PoisonError::into_inner).result())))
    }
}

#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::{Simulation, Workspace, call};
}

fn answer(result: Result<String, String>) -> Answer {
    match result {
        Ok(text) => (true, text),
        Err(text) => (false, text),
    }
}

fn opened(make: impl FnOnce() -> Result<Inner, String>) -> Opened {
    match guarded(make) {
        Ok(inner) => Opened::Workspace(Workspace(Mutex::new(Box::new(inner)))),
        Err(text) => Opened::Error(text),
    }
}

/// Runs `work` and turns a panic into an error: Python's `except Exception` would not catch a panic.
fn guarded<T>(work: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|payload| Err(internal(&panic_text(payload.as_ref()))))
}

fn panic_text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().copied().or(payload.downcast_ref::<String>().map(String::as_str));
    format!("a fault in the library itself, please report it: {}", text.unwrap_or("no message"))
}

fn internal(message: &str) -> String {
    serde_json::json!({ "code": "internal", "message": message }).to_string()
}
