//! One real thing under two ids.

use std::collections::HashMap;

use crate::base::{Id, Named};
use crate::document::Kept;
use crate::model::{
    Asset, Control, Document, Framework, Obligation, Person, Process, Role, Supplier, Threat, Unit, Vulnerability,
};
use crate::rules::{Out, Spot, View};

/// A record as it is compared: its id, and what tells it from others of its register; `None` if nothing does.
type Told<'a> = (&'a str, Option<String>);

pub(super) fn twins(view: &View<'_>, out: &mut Out<'_>) {
    let mut look = Look { out };
    look.at("name", "name, kind, owner, location and supplier", view, |asset: &Asset| {
        let place = asset.location.as_ref().map(|place| fold(place.as_str())).unwrap_or_default();
        Some(key(&asset.name, &[asset.kind.as_str(), id(asset.owner.as_ref()), &place, id(asset.supplier.as_ref())]))
    });
    look.at("name", "name and origin", view, |threat: &Threat| {
        Some(key(&threat.name, &[threat.origin.map_or("", |origin| origin.as_str())]))
    });
    look.at("name", "name and assets", view, |vulnerability: &Vulnerability| {
        let mut assets: Vec<&str> = vulnerability.assets.iter().map(Id::as_str).collect();
        crate::base::order::sort(&mut assets);
        Some(key(&vulnerability.name, &assets))
    });
    look.at("title", "title and owner", view, |control: &Control| {
        Some(key(&control.title, &[id(control.owner.as_ref())]))
    });
    look.at("name", "name", view, |supplier: &Supplier| Some(key(&supplier.name, &[])));
    look.at("name", "name, unit and contact", view, |person: &Person| {
        let contact = person.contact.as_ref().map(|contact| fold(contact.as_str())).unwrap_or_default();
        Some(key(person.name.as_ref()?, &[id(person.unit.as_ref()), &contact]))
    });
    look.at("title", "kind, title and reference", view, |obligation: &Obligation| {
        let reference = obligation.reference.as_ref().map(|reference| fold(reference.as_str())).unwrap_or_default();
        Some(key(&obligation.title, &[obligation.kind.as_str(), &reference]))
    });
    look.at("title", "title and owner", view, |process: &Process| {
        Some(key(&process.title, &[id(process.owner.as_ref())]))
    });
    look.at("name", "name and superior unit", view, |unit: &Unit| Some(key(&unit.name, &[id(unit.parent.as_ref())])));
    look.at("title", "title", view, |role: &Role| Some(key(&role.title, &[])));
    look.at("title", "kind, title and owner", view, |document: &Document| {
        Some(key(&document.title, &[document.kind.as_str(), id(document.owner.as_ref())]))
    });
    look.at("title", "title and edition", view, |framework: &Framework| {
        let edition = framework.edition.as_ref().map(|edition| fold(edition.as_str())).unwrap_or_default();
        Some(key(&framework.title, &[&edition]))
    });
}

struct Look<'l, 'o> {
    out: &'l mut Out<'o>,
}

impl Look<'_, '_> {
    fn at<T: Kept>(&mut self, member: &str, same: &'static str, view: &View<'_>, told: fn(&T) -> Option<String>) {
        let records = view.all::<T>().map(|record| (record.id(), told(record))).collect();
        self.compare(<T as Named>::REGISTER, member, same, records);
    }

    fn compare(&mut self, register: &'static str, member: &str, same: &'static str, records: Vec<Told<'_>>) {
        let mut first: HashMap<String, &str> = HashMap::new();
        for (record, told) in records {
            let Some(told) = told else { continue };
            if let Some(other) = first.get(&told) {
                self.out
                    .find(Spot::in_register(register, record).member(member))
                    .with("same", same)
                    .with("other", (*other).to_owned())
                    .related(Spot::in_register(register, other).member(member), "the other record")
                    .end();
            } else {
                first.insert(told, record);
            }
        }
    }
}

fn id<T>(id: Option<&Id<T>>) -> &str {
    id.map_or("", Id::as_str)
}

/// A name and what else tells a thing from others, as one text.
fn key(name: &impl std::fmt::Display, rest: &[&str]) -> String {
    let mut key = fold(&name.to_string());
    for part in rest {
        // No text of one line holds a line break, so that parts cannot run into one another.
        key.push('\n');
        key.push_str(part);
    }
    key
}

/// A text without regard to the case of ASCII letters and to how much white space stands between words.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().map(|letter| letter.to_ascii_lowercase()));
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{fold, key};

    #[test]
    fn names_fold_by_case_and_white_space_only() {
        assert_eq!(fold("  File   SERVER "), "file server");
        assert_ne!(fold("File-server"), fold("File server"));
        assert_ne!(key(&"a", &["b", ""]), key(&"a", &["", "b"]));
    }
}
