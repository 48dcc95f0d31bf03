//! The generated files that are checked in: the schema, the types of the bindings, the reference pages.

use std::path::Path;

use crate::shell::{self, Outcome, root};

/// A generated file: its path from the workspace's folder, and what makes its text.
type Generator = (&'static str, fn() -> String);

/// Every generated file. Nothing else is written, and nothing is ever deleted.
fn generators() -> Vec<Generator> {
    vec![]
}

/// Writes the generated files that differ from what is there.
pub(crate) fn write() -> Outcome {
    let generators = generators();
    for (path, text) in stale(&generators, &root()) {
        shell::write(&root().join(path), text)?;
        println!("wrote {path}");
    }
    println!("{} generated files are up to date", generators.len());
    Ok(())
}

/// Fails when a generated file is not what would be written.
pub(crate) fn check() -> Outcome {
    let generators = generators();
    let stale = stale(&generators, &root());
    if stale.is_empty() {
        println!("{} generated files are up to date", generators.len());
        return Ok(());
    }
    let paths: Vec<&str> = stale.iter().map(|(path, _)| *path).collect();
    Err(format!("stale, run `cargo xtask generate`: {}", paths.join(", ")))
}

/// The files that differ from what is there, with the text they should have.
fn stale(generators: &[Generator], root: &Path) -> Vec<(&'static str, String)> {
    let made = generators.iter().map(|(path, make)| (*path, make()));
    made.filter(|(path, text)| std::fs::read(root.join(path)).map_or(true, |there| there != text.as_bytes())).collect()
}

#[cfg(test)]
mod tests {
    use super::{Generator, generators, stale};

    #[test]
    fn a_file_is_stale_when_it_is_absent_or_differs() {
        let folder = std::env::temp_dir().join(format!("xtask-stale-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("same.txt"), "one\n").unwrap();
        std::fs::write(folder.join("other.txt"), "two\n").unwrap();
        let one = || "one\n".to_owned();
        let generators: [Generator; 3] = [("same.txt", one), ("other.txt", one), ("absent.txt", one)];
        let found: Vec<&str> = stale(&generators, &folder).into_iter().map(|(path, _)| path).collect();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, ["other.txt", "absent.txt"]);
    }

    #[test]
    fn no_path_has_two_generators() {
        let mut paths: Vec<&str> = generators().iter().map(|(path, _)| *path).collect();
        let count = paths.len();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), count);
    }
}
