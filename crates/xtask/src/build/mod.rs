//! Builds the two packages and says how large they are.

pub(crate) mod npm;
mod order;
pub(crate) mod wheel;

use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::shell::{Outcome, read};

/// The size of some bytes as gzip writes them at its strongest.
fn gzipped(bytes: &[u8]) -> Outcome<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).map_err(|error| error.to_string())?;
    Ok(encoder.finish().map_err(|error| error.to_string())?.len())
}

/// Prints the size of a file, raw and gzipped, and answers the latter.
fn print_size(path: &Path) -> Outcome<usize> {
    let bytes = read(path)?;
    let small = gzipped(&bytes)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    println!("size: {name}: {} bytes, {small} gzipped", bytes.len());
    Ok(small)
}
