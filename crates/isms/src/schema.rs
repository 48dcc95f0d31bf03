//! The JSON Schema (2020-12) of the document, made from the types.
//!
//! What bindings serve at run time is the checked-in copy in [`TEXT`]; `cargo xtask generate` writes it from the types, and
//! a test fails when the two differ.

/// The schema of the document and of every record, compact: what the verb `schema` answers from.
pub const TEXT: &str = include_str!("generated/schema.json");

#[cfg(feature = "schema")]
pub use made::{answers, document};

#[cfg(feature = "schema")]
mod made {
    use schemars::generate::SchemaSettings;
    use schemars::{JsonSchema, SchemaGenerator};
    use serde_json::{Map, Value, json};

    use crate::base::schema::ObjectSchema;
    use crate::base::{Count, Label, RecordRef};
    use crate::catalogue::Edition;
    use crate::model::{
        AcceptanceCommand, ActionCommand, Extension, FindingCommand, NonconformityCommand, ObjectiveCommand,
        RiskCommand,
    };
    use crate::rules::Settings;

    impl JsonSchema for Edition {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Edition".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> schemars::Schema {
            let words = Edition::ALL.map(Edition::as_str);
            schemars::json_schema!({ "type": "string", "enum": words, "description": "An edition of ISO/IEC 27001." })
        }
    }

    /// The schema of the document; records, commands and settings stand under `$defs`.
    #[must_use]
    pub fn document() -> Value {
        let mut settings = SchemaSettings::draft2020_12();
        settings.meta_schema = None;
        let mut generator = SchemaGenerator::new(settings);
        let mut object = ObjectSchema::default();
        object.member::<Option<Count>, Edition>(
            "edition",
            "The edition of ISO/IEC 27001 the document answers to.",
            &mut generator,
        );
        object.member::<Option<Label>, Label>("id", "The document's own id.", &mut generator);
        object.member::<Option<Count>, Count>("revision", "How often the document has been changed.", &mut generator);
        object.member::<Option<Label>, Label>("language", "The language of its texts (BCP 47).", &mut generator);
        object.member::<Option<RecordRef>, RecordRef>(
            "parent",
            "The organization of the parent document.",
            &mut generator,
        );
        object.member::<Option<Extension>, Extension>("x", "Data of your own; kept as it is.", &mut generator);
        crate::document::register_schemas(&mut object, &mut generator);
        // Reached through no register: what verbs take.
        generator.subschema_for::<Settings>();
        generator.subschema_for::<ActionCommand>();
        generator.subschema_for::<AcceptanceCommand>();
        generator.subschema_for::<FindingCommand>();
        generator.subschema_for::<NonconformityCommand>();
        generator.subschema_for::<ObjectiveCommand>();
        generator.subschema_for::<RiskCommand>();
        let mut schema = object.finish("Isms", "One information security management system.").to_value();
        let definitions = generator.take_definitions(true);
        if let Value::Object(map) = &mut schema {
            if let Some(Value::Object(properties)) = map.get_mut("properties") {
                let mut ordered = Map::new();
                ordered.insert(
                    "format".to_owned(),
                    json!({ "type": "string", "pattern": "^isms/1\\.0$", "description": "The version of the format." }),
                );
                ordered.append(properties);
                *properties = ordered;
            }
            map.insert("required".to_owned(), json!(["format", "edition"]));
            let mut ordered = Map::new();
            ordered.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
            ordered.append(map);
            ordered.insert("$defs".to_owned(), Value::Object(definitions));
            *map = ordered;
        }
        schema
    }

    /// The schemas of what reports answer, by name; what they share with the document is among them.
    #[must_use]
    pub fn answers() -> Map<String, Value> {
        let mut settings = SchemaSettings::draft2020_12();
        settings.meta_schema = None;
        let mut generator = SchemaGenerator::new(settings);
        generator.subschema_for::<crate::views::ClauseVerdicts>();
        generator.subschema_for::<crate::views::AssetBundles>();
        generator.subschema_for::<crate::views::AssetNeeds>();
        generator.subschema_for::<crate::views::AuditPoints>();
        generator.subschema_for::<crate::views::BuildReadiness>();
        generator.subschema_for::<crate::views::Calendar>();
        generator.subschema_for::<crate::views::Comparison>();
        generator.subschema_for::<crate::views::CriteriaMapping>();
        generator.subschema_for::<crate::views::CriteriaMigration>();
        generator.subschema_for::<crate::views::ControlEffects>();
        generator.subschema_for::<crate::views::HeatMap>();
        generator.subschema_for::<crate::views::AcceptanceDecision>();
        generator.subschema_for::<crate::views::ImprovementProgress>();
        generator.subschema_for::<crate::views::ObjectivesOnDay>();
        generator.subschema_for::<crate::views::Performance>();
        generator.subschema_for::<crate::views::Promises>();
        generator.subschema_for::<crate::views::Readiness>();
        generator.subschema_for::<crate::views::RequiredDocuments>();
        generator.subschema_for::<crate::views::Responsibilities>();
        generator.subschema_for::<crate::views::ReviewPack>();
        generator.subschema_for::<crate::views::RiskGroups>();
        generator.subschema_for::<crate::views::RiskTrend>();
        generator.subschema_for::<crate::views::Sample>();
        generator.subschema_for::<crate::views::TopRisks>();
        generator.subschema_for::<crate::views::Inventory>();
        generator.subschema_for::<crate::views::ProcessGraph>();
        generator.subschema_for::<crate::views::Knowledge>();
        generator.subschema_for::<crate::views::Ownership>();
        generator.subschema_for::<crate::views::ImplementationProgress>();
        generator.subschema_for::<crate::views::Migration>();
        generator.subschema_for::<crate::scoring::quality::MatrixQuality>();
        generator.subschema_for::<crate::views::LossScenarios>();
        generator.take_definitions(true)
    }
}
