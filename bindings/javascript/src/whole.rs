//! The module of the main entry point.

use isms_boundary::Workspace as Inner;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Answers a verb that needs no document; throws the error's JSON text.
#[wasm_bindgen]
pub fn call(verb: &str, args: &str) -> Result<String, JsValue> {
    isms_boundary::call(verb, args).map_err(JsValue::from)
}

/// One ISMS document, kept in wasm memory until `free`.
#[wasm_bindgen]
pub struct Workspace(Inner);

#[wasm_bindgen]
impl Workspace {
    /// Opens a document from its UTF-8 bytes; throws the error's JSON text.
    pub fn open(document: &[u8]) -> Result<Workspace, JsValue> {
        Inner::open(document).map(Workspace).map_err(JsValue::from)
    }

    /// Makes a workspace by one of the verbs `new`, `partial`, `read`; throws the error's JSON text.
    pub fn create(verb: &str, args: &str) -> Result<Workspace, JsValue> {
        Inner::create(verb, args).map(Workspace).map_err(JsValue::from)
    }

    /// Answers a verb about this document, or changes it; throws the error's JSON text.
    pub fn call(&mut self, verb: &str, args: &str) -> Result<String, JsValue> {
        self.0.call(verb, args).map_err(JsValue::from)
    }

    /// A second workspace with the same content.
    pub fn copy(&self) -> Workspace {
        Workspace(self.0.copy())
    }
}
