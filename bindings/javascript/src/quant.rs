//! The module of `isms/quant`.

use isms_boundary::Simulation as Inner;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Answers a verb that needs no document; throws the error's JSON text.
#[wasm_bindgen]
pub fn call(verb: &str, args: &str) -> Result<String, JsValue> {
    isms_boundary::quant::call(verb, args).map_err(JsValue::from)
}

/// A simulation under way, kept in wasm memory until `free`.
#[wasm_bindgen]
pub struct Simulation(Inner);

#[wasm_bindgen]
impl Simulation {
    /// Prepares what the verb `simulate` would run; throws the error's JSON text.
    pub fn open(args: &str) -> Result<Simulation, JsValue> {
        Inner::open(args).map(Simulation).map_err(JsValue::from)
    }

    /// Simulates about so many further years; the years done and all years, which numbers of JavaScript hold exactly.
    pub fn step(&mut self, years: f64) -> Vec<f64> {
        let (done, total) = self.0.step(years as u64);
        vec![done as f64, total as f64]
    }

    /// The answer for the years simulated so far; throws the error's JSON text.
    pub fn result(&mut self) -> Result<String, JsValue> {
        self.0.result().map_err(JsValue::from)
    }
}
