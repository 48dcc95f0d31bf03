//! Scenarios from other programs.

mod nodes;
mod pyfair;

pub use pyfair::{ImportNote, ImportedScenario, PyfairImport, import_pyfair};
