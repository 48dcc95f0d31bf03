//! The entries of `tests/mutations/FAMILY.json`: which edits of the example make which rules appear.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use isms::base::{AsOf, Json, Shape as _, Value};
use isms::rules::Settings;

use crate::edit::Edit;

/// One way to make a rule appear.
pub(crate) struct Entry {
    /// The rule, and the way if there are several: for messages.
    pub(crate) name: String,
    pub(crate) code: String,
    pub(crate) edits: Vec<Edit>,
    /// Other rules that appear with it, each for a reason that lies in the edit.
    pub(crate) entails: BTreeSet<String>,
    pub(crate) as_of: Option<AsOf>,
    pub(crate) settings: Option<Settings>,
}

const MEMBERS: &[&str] = &["code", "way", "edits", "entails", "as_of", "settings"];

impl Entry {
    fn read(json: &Value) -> Self {
        for (member, _) in json.as_map().unwrap() {
            assert!(MEMBERS.contains(&member.as_ref()), "unknown member `{member}` in {json}");
        }
        let text = |member: &str| json.get(member).map(|text| text.as_str().unwrap());
        let list = |member: &str| json.get(member).map_or(&[][..], |list| list.as_list().unwrap());
        let code = text("code").unwrap();
        let edits: Vec<Edit> = list("edits").iter().map(Edit::read).collect();
        assert!(!edits.is_empty(), "no edit for {code}");
        Self {
            name: text("way").map_or_else(|| code.to_owned(), |way| format!("{code} ({way})")),
            code: code.to_owned(),
            edits,
            entails: list("entails").iter().map(|code| code.as_str().unwrap().to_owned()).collect(),
            as_of: text("as_of").map(|day| day.parse().unwrap()),
            settings: json.get("settings").map(|settings| Settings::from_json(settings).unwrap()),
        }
    }

    /// The codes that must appear, and no others.
    pub(crate) fn wanted(&self) -> BTreeSet<&str> {
        let entailed = self.entails.iter().map(String::as_str);
        entailed.chain([self.code.as_str()]).collect()
    }
}

/// The entries of every family.
pub(crate) fn entries() -> Vec<Entry> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("mutations");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut entries = Vec::new();
    for path in paths {
        let family = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let json = Json::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())).into_owned();
        let read = json.as_list().unwrap().iter().map(Entry::read);
        entries.extend(read.inspect(|entry| assert!(entry.code.starts_with(&family), "{} in {family}", entry.code)));
    }
    entries
}
