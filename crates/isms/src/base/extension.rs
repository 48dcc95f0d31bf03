//! Free data that is kept as it is.

use super::json::{Json, Value};
use super::shape::{Reader, Shape};

/// Free data of a vendor: a JSON object that is kept as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Extension(Value);

impl Extension {
    /// The object.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.0
    }
}

impl Shape for Extension {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        if json.as_map().is_none() {
            r.wrong_type(json, "an object");
            return None;
        }
        let before = r.count();
        r.check_free(json);
        (r.count() == before).then(|| Self(json.clone().into_owned()))
    }
    fn to_json(&self) -> Json<'_> {
        self.0.borrowed()
    }
}

#[cfg(feature = "schema")]
crate::base::schema::leaf!(Extension, {
    "type": "object", "additionalProperties": true,
    "description": "Data of your own; kept as it is, never read by a rule."
});
