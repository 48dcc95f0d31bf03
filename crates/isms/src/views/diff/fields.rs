//! Comparing two JSON trees member by member, items of lists matched by their ids.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{ChangeKind, FieldChange};
use crate::base::{Field, Json};
use crate::document::Isms;

/// What differs between two states of a record.
pub(super) fn records(before: &Json<'_>, after: &Json<'_>) -> Vec<FieldChange> {
    let mut found = Vec::new();
    compare(before, after, &Field::whole(), &mut found);
    found
}

/// What differs between the heads of two documents, members that only a newer format knows included.
pub(super) fn heads(before: &Isms, after: &Isms) -> Vec<FieldChange> {
    let head = |isms: &Isms| {
        let mut head = Json::map();
        isms.head.write(&mut head);
        for (pointer, value) in &isms.head.kept {
            if let Json::Map(members) = &mut head {
                members.push((Cow::Owned(pointer.trim_start_matches('/').to_owned()), value.clone()));
            }
        }
        head.into_owned()
    };
    records(&head(before), &head(after))
}

fn note(
    kind: ChangeKind,
    at: &Field,
    before: Option<&Json<'_>>,
    after: Option<&Json<'_>>,
    found: &mut Vec<FieldChange>,
) {
    let owned = |value: &Json<'_>| value.clone().into_owned();
    found.push(FieldChange {
        kind,
        path: at.pointer().to_owned(),
        field: at.key().to_owned(),
        before: before.map(owned),
        after: after.map(owned),
    });
}

fn compare(before: &Json<'_>, after: &Json<'_>, at: &Field, found: &mut Vec<FieldChange>) {
    match (before, after) {
        _ if before == after => {}
        (Json::Map(old), Json::Map(new)) => {
            for (name, was) in old {
                let here = at.clone().then(name);
                match after.get(name) {
                    Some(is) => compare(was, is, &here, found),
                    None => note(ChangeKind::Removed, &here, Some(was), None, found),
                }
            }
            for (name, is) in new.iter().filter(|(name, _)| before.get(name).is_none()) {
                note(ChangeKind::Added, &at.clone().then(name), None, Some(is), found);
            }
        }
        (Json::List(old), Json::List(new)) => match keys(old, new) {
            Some((old_keys, new_keys)) => keyed((old, &old_keys), (new, &new_keys), at, found),
            None => positional(old, new, at, found),
        },
        _ => note(ChangeKind::Changed, at, Some(before), Some(after), found),
    }
}

/// The keys of the items of two lists, where each item of either has one and none has it twice.
fn keys<'j>(old: &'j [Json<'_>], new: &'j [Json<'_>]) -> Option<(Vec<&'j str>, Vec<&'j str>)> {
    let itself = |item: &'j Json<'_>| item.as_str();
    if let Some(found) = unique(old, itself).zip(unique(new, itself)) {
        return Some(found);
    }
    ["id", "control", "criterion", "kind"].into_iter().find_map(|name| {
        // Entries of a history and pieces of evidence have a kind too, which does not tell them apart.
        let member = |item: &'j Json<'_>| {
            let told_apart = name != "kind" || (item.get("at").is_none() && item.get("reference").is_none());
            item.get(name).filter(|_| told_apart).and_then(Json::as_str)
        };
        unique(old, member).zip(unique(new, member))
    })
}

fn unique<'j, 'a: 'j>(items: &'j [Json<'a>], key: impl Fn(&'j Json<'a>) -> Option<&'j str>) -> Option<Vec<&'j str>> {
    let keys: Vec<&str> = items.iter().map(key).collect::<Option<_>>()?;
    let mut sorted = keys.clone();
    crate::base::order::sort(&mut sorted);
    let repeats = sorted.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    (!repeats).then_some(keys)
}

type Keyed<'j, 'a> = (&'j [Json<'a>], &'j [&'j str]);

fn keyed(old: Keyed<'_, '_>, new: Keyed<'_, '_>, at: &Field, found: &mut Vec<FieldChange>) {
    let places: HashMap<&str, (usize, &Json<'_>)> =
        old.1.iter().zip(old.0).enumerate().map(|(index, (key, item))| (*key, (index, item))).collect();
    let stays: HashMap<&str, usize> = new.1.iter().enumerate().map(|(index, key)| (*key, index)).collect();
    for (index, (key, item)) in old.1.iter().zip(old.0).enumerate() {
        if !stays.contains_key(key) {
            note(ChangeKind::Removed, &at.clone().item(index, Some(key)), Some(item), None, found);
        }
    }
    let mut order = Vec::new();
    for (index, (key, item)) in new.1.iter().zip(new.0).enumerate() {
        let here = at.clone().item(index, Some(key));
        match places.get(key) {
            Some((was_at, was)) => {
                order.push(*was_at);
                compare(was, item, &here, found);
            }
            None => note(ChangeKind::Added, &here, None, Some(item), found),
        }
    }
    if !order.is_sorted() {
        let stayed = |keys: &[&str]| -> Vec<Json<'static>> {
            let both = keys.iter().filter(|key| places.contains_key(*key) && stays.contains_key(*key));
            both.map(|key| Json::from((*key).to_owned())).collect()
        };
        let (was, is) = (Json::List(stayed(old.1)), Json::List(stayed(new.1)));
        note(ChangeKind::Reordered, at, Some(&was), Some(&is), found);
    }
}

/// Items without ids are matched by their position.
fn positional(old: &[Json<'_>], new: &[Json<'_>], at: &Field, found: &mut Vec<FieldChange>) {
    for index in 0..old.len().max(new.len()) {
        let here = at.clone().item(index, None);
        match (old.get(index), new.get(index)) {
            (Some(was), Some(is)) => compare(was, is, &here, found),
            (Some(was), None) => note(ChangeKind::Removed, &here, Some(was), None, found),
            (None, Some(is)) => note(ChangeKind::Added, &here, None, Some(is), found),
            (None, None) => {}
        }
    }
}
