//! The module of `isms/forms`.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Answers a verb that needs no document; throws the error's JSON text.
#[wasm_bindgen]
pub fn call(verb: &str, args: &str) -> Result<String, JsValue> {
    isms_boundary::forms::call(verb, args).map_err(JsValue::from)
}
