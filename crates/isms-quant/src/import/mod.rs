//! Scenarios from other programs.

mod nodes;
mod note;
mod pyfair;

pub use note::ImportNote;
pub use pyfair::{ImportedScenario, PyfairImport, import_pyfair};
