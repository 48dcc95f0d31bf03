//! JSON Schema of the types: the hand-written leaves, and what the derive builds objects with.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::shape::Shape;

/// The schema of a value object.
macro_rules! leaf {
    ($type:ty, $schema:tt) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
pub(crate) use leaf;

/// The schema of an object while its members are added.
#[derive(Debug, Default)]
pub struct ObjectSchema {
    properties: Map<String, Value>,
    required: Vec<Value>,
}

impl ObjectSchema {
    /// Adds a member: `M` as it is read, `S` what its schema shows (the inner type of an option).
    pub fn member<M: Shape, S: JsonSchema>(&mut self, name: &str, doc: &str, generator: &mut SchemaGenerator) {
        let mut schema = generator.subschema_for::<S>();
        if !doc.is_empty() {
            schema.insert("description".to_owned(), doc.into());
        }
        self.properties.insert(name.to_owned(), schema.to_value());
        if M::absent().is_none() {
            self.required.push(name.into());
        }
    }

    /// Adds the tag of a variant.
    pub fn kind(&mut self, kind: &str) {
        self.properties.insert("kind".to_owned(), json!({ "const": kind }));
        self.required.push("kind".into());
    }

    /// The finished schema, titled so that downstream generators name it well.
    #[must_use]
    pub fn finish(self, title: &str, doc: &str) -> Schema {
        let mut schema = json!({ "title": title, "type": "object" });
        if let Value::Object(map) = &mut schema {
            if !doc.is_empty() {
                map.insert("description".to_owned(), doc.into());
            }
            map.insert("properties".to_owned(), Value::Object(self.properties));
            if !self.required.is_empty() {
                map.insert("required".to_owned(), Value::Array(self.required));
            }
            map.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        Schema::try_from(schema).unwrap_or_default()
    }
}

/// The schema of a tagged choice.
#[must_use]
pub fn one_of(title: &str, doc: &str, variants: Vec<Schema>) -> Schema {
    let variants: Vec<Value> = variants.into_iter().map(Schema::to_value).collect();
    Schema::try_from(json!({ "title": title, "description": doc, "oneOf": variants })).unwrap_or_default()
}

/// The schema of a vocabulary: each word with its meaning.
#[must_use]
pub fn words(title: &str, doc: &str, words: &[(&str, &str)]) -> Schema {
    let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    let meanings: Map<String, Value> = words.iter().map(|(word, doc)| ((*word).to_owned(), (*doc).into())).collect();
    Schema::try_from(json!({
        "title": title, "description": doc, "type": "string", "enum": names, "x-meanings": meanings
    }))
    .unwrap_or_default()
}
