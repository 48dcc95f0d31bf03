//! What an import has to say.

use isms_derive::Shape;

/// What was left out, or means something else here than it did there.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ImportNote {
    /// JSON pointer to what it is about, in the file.
    pub path: String,
    /// The note.
    pub text: String,
}
