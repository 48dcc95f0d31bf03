//! What the documentation shows is run: the code blocks of the READMEs, and the programs in `docs/examples`.

use std::path::{Path, PathBuf};

use crate::shell::{Outcome, at, copy_file, files_in, read_text, write};

const READMES: [&str; 3] = ["README.md", "bindings/python/README.md", "bindings/javascript/README.md"];

/// Writes into `folder` one script for each README that has blocks marked with exactly this language, all its blocks in
/// order, and each example whose name ends with `extension`; answers the scripts.
pub(crate) fn scripts(language: &str, extension: &str, folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut scripts = Vec::new();
    for readme in READMES {
        if !at(readme).is_file() {
            continue;
        }
        let code = blocks(&read_text(&at(readme))?, language);
        if !code.is_empty() {
            let name = readme.to_lowercase().replace(['/', '.'], "_");
            let script = folder.join(format!("{name}.{extension}"));
            write(&script, code)?;
            scripts.push(script);
        }
    }
    for example in files_in(&at("docs/examples"))? {
        // Those of other languages too: among them may be a file that a program reads.
        let copy = folder.join(example.file_name().unwrap_or_default());
        copy_file(&example, &copy)?;
        if example.extension().is_some_and(|found| found == extension) {
            scripts.push(copy);
        }
    }
    Ok(scripts)
}

/// The fenced blocks of a language, one after the other.
fn blocks(markdown: &str, language: &str) -> String {
    let mut code = String::new();
    let mut fence: Option<&str> = None;
    for line in markdown.lines() {
        match fence {
            None => fence = line.strip_prefix("```"),
            Some(_) if line.trim_end() == "```" => fence = None,
            Some(found) if found == language => {
                code.push_str(line);
                code.push('\n');
            }
            Some(_) => {}
        }
    }
    code
}

#[cfg(test)]
mod tests {
    #[test]
    fn blocks_of_one_language_are_joined_in_order() {
        let text =
            "a\n```python\none\n```\n```js\ntwo\n```\n```\n```python\nthree\n```\n```python\n\nfour\n```\nfive\n";
        assert_eq!(super::blocks(text, "python"), "one\n\nfour\n");
        assert_eq!(super::blocks(text, "js"), "two\n");
        assert_eq!(super::blocks(text, "rust"), "");
    }
}
