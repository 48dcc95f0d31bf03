//! The generated files that are checked in: the schema, the types of the bindings, the reference pages.

mod coverage;
mod python;
mod reference;
mod registers;
mod schema;
mod tree;
mod typescript;

use std::path::Path;

use crate::shell::{self, Outcome, root};

/// A generated file: its path from the workspace's folder, and its text.
type File = (String, String);

/// Every generated file. Nothing else is written, and nothing is ever deleted.
fn files() -> Vec<File> {
    [coverage::files(), python::files(), reference::files(), registers::files(), schema::files(), typescript::files()]
        .concat()
}

/// Fails where the coverage tables leave something unanswered, or name what is not there.
fn covered() -> Outcome {
    let faults = coverage::faults(&root());
    if faults.is_empty() { Ok(()) } else { Err(format!("coverage: {}", faults.join("; "))) }
}

/// Writes the generated files that differ from what is there.
pub(crate) fn write() -> Outcome {
    covered()?;
    let files = files();
    for (path, text) in stale(&files, &root()) {
        shell::write(&root().join(path), text.clone())?;
        println!("wrote {path}");
    }
    println!("{} generated files are up to date", files.len());
    Ok(())
}

/// Fails when a generated file is not what would be written.
pub(crate) fn check() -> Outcome {
    covered()?;
    let files = files();
    let stale = stale(&files, &root());
    if stale.is_empty() {
        println!("{} generated files are up to date", files.len());
        return Ok(());
    }
    let paths: Vec<&str> = stale.iter().map(|(path, _)| path.as_str()).collect();
    Err(format!("stale, run `cargo xtask generate`: {}", paths.join(", ")))
}

/// The files that differ from what is there.
fn stale<'f>(files: &'f [File], root: &Path) -> Vec<&'f File> {
    let differs = |(path, text): &&File| std::fs::read(root.join(path)).map_or(true, |there| there != text.as_bytes());
    files.iter().filter(differs).collect()
}

#[cfg(test)]
mod tests {
    use super::{File, files, stale};

    #[test]
    fn a_file_is_stale_when_it_is_absent_or_differs() {
        let folder = std::env::temp_dir().join(format!("xtask-stale-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("same.txt"), "one\n").unwrap();
        std::fs::write(folder.join("other.txt"), "two\n").unwrap();
        let made: Vec<File> =
            ["same.txt", "other.txt", "absent.txt"].map(|path| (path.to_owned(), "one\n".to_owned())).to_vec();
        let found: Vec<&str> = stale(&made, &folder).into_iter().map(|(path, _)| path.as_str()).collect();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, ["other.txt", "absent.txt"]);
    }

    #[test]
    fn no_path_is_made_twice() {
        let files = files();
        let mut paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), files.len());
    }
}
