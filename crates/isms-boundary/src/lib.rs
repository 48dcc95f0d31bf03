//! What every binding shares: verbs, arguments and answers as JSON text.

/// Answers a verb that needs no document.
///
/// # Errors
/// JSON text of one flat shape when the verb is unknown.
pub fn call(verb: &str, args: &str) -> Result<String, String> {
    match verb {
        "version" => Ok(format!("{:?}", env!("CARGO_PKG_VERSION"))),
        "echo" => Ok(args.to_owned()),
        _ => Err(format!("{{\"code\":\"unknown_verb\",\"message\":\"unknown verb `{verb}`\"}}")),
    }
}

/// A document kept between calls.
#[derive(Debug, Clone)]
pub struct Workspace {
    document: String,
}

impl Workspace {
    /// Opens a document.
    ///
    /// # Errors
    /// JSON text of one flat shape when the bytes are not the UTF-8 of a JSON object.
    pub fn open(document: &[u8]) -> Result<Workspace, String> {
        match str::from_utf8(document) {
            Ok(text) if text.starts_with('{') && text.ends_with('}') => Ok(Workspace { document: text.to_owned() }),
            _ => Err("{\"code\":\"encoding\",\"message\":\"the document is no JSON object\"}".to_owned()),
        }
    }

    /// Makes a workspace by a verb.
    ///
    /// # Errors
    /// JSON text of one flat shape when the verb is unknown.
    pub fn create(verb: &str, args: &str) -> Result<Workspace, String> {
        match verb {
            "new" | "partial" | "read" => Ok(Workspace { document: args.to_owned() }),
            _ => Err(format!("{{\"code\":\"unknown_verb\",\"message\":\"unknown verb `{verb}`\"}}")),
        }
    }

    /// Answers a verb about the document.
    ///
    /// # Errors
    /// JSON text of one flat shape when the verb is unknown.
    pub fn call(&mut self, verb: &str, args: &str) -> Result<String, String> {
        match verb {
            "document" => Ok(self.document.clone()),
            _ => call(verb, args),
        }
    }

    /// Another workspace with the same document.
    pub fn copy(&self) -> Workspace {
        self.clone()
    }
}
