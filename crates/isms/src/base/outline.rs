//! What a type looks like in JSON, as a table: enough to find every fault of a value without making the value.
//!
//! `#[derive(Shape)]` makes the table from the same fields as the reader. A program that only validates, such as the small module
//! of the npm package, holds a few bytes for each member instead of code that builds, copies and writes every type.

use super::containers::read_items;
use super::fault::Fault;
use super::json::Json;
use super::reader::{Object, Reader};
use super::words::{known_word, read_kind, read_text, unknown_kind};

/// The outline of a type.
#[derive(Debug)]
pub enum Outline {
    /// A value without parts: its type reads it and reports its faults.
    Leaf(fn(&Json<'_>, &mut Reader)),
    /// A word of a vocabulary: the name of its type, and the words.
    Words(&'static str, &'static [&'static str]),
    /// A list, and whether its items must differ in their ids.
    List(&'static Outline, bool),
    /// An object: the name of its type, and its members.
    Object(&'static str, &'static [Member]),
    /// An object whose member `kind` says which further members it has.
    Choice(&'static [Variant]),
}

/// A member of an object.
#[derive(Debug)]
pub struct Member {
    /// Its name; empty for members that are inlined.
    pub name: &'static str,
    /// What it holds.
    pub value: &'static Outline,
    /// How it stands in the object.
    pub stands: Stands,
}

/// How a member stands in its object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// It may be absent.
    Optional,
    /// It must be there.
    Required,
    /// Its own members stand among those of the object.
    Inline,
}

/// A variant of a choice.
#[derive(Debug)]
pub struct Variant {
    /// The value of the member `kind`.
    pub kind: &'static str,
    /// Its further members.
    pub members: &'static [Member],
}

impl Outline {
    /// Every fault of a value, the same ones that reading it would report.
    #[must_use]
    pub fn faults(&self, json: &Json<'_>) -> Vec<Fault> {
        let mut reader = Reader::strict();
        self.check(json, &mut reader);
        reader.finish().0
    }

    /// Reports every fault of a value.
    pub fn check(&self, json: &Json<'_>, r: &mut Reader) {
        match self {
            Self::Leaf(read) => read(json, r),
            Self::Words(_, words) => {
                if let Some(text) = read_text(json, r) {
                    known_word(text, words, r);
                }
            }
            Self::List(items, unique) => {
                read_items(json, *unique, r, &mut |item, r, _| items.check(item, r));
            }
            Self::Object(_, members) => {
                if let Some(mut object) = Object::open(json, r) {
                    check_members(members, &mut object, r);
                    object.close(r);
                }
            }
            Self::Choice(variants) => check_choice(variants, json, r),
        }
    }
}

/// Calls `hear` with every outline that has a name and is met in this one, each as often as it is met, in the order of the text.
/// Types whose members are inlined are passed over, for what they hold belongs to the object around.
pub fn walk(outline: &'static Outline, hear: &mut dyn FnMut(&'static Outline) -> bool) {
    match outline {
        Outline::Leaf(_) => {}
        Outline::Words(..) => {
            hear(outline);
        }
        Outline::List(items, _) => walk(items, hear),
        Outline::Object(_, members) => {
            if hear(outline) {
                walk_members(members, hear);
            }
        }
        Outline::Choice(variants) => variants.iter().for_each(|variant| walk_members(variant.members, hear)),
    }
}

fn walk_members(members: &'static [Member], hear: &mut dyn FnMut(&'static Outline) -> bool) {
    for member in members {
        match (member.stands, member.value) {
            (Stands::Inline, Outline::Object(_, inner)) => walk_members(inner, hear),
            (_, value) => walk(value, hear),
        }
    }
}

fn check_members(members: &[Member], object: &mut Object<'_>, r: &mut Reader) {
    for member in members {
        match (member.stands, member.value) {
            (Stands::Inline, Outline::Object(_, inner)) => check_members(inner, object, r),
            (stands, value) => match object.get(member.name) {
                Some(json) => r.within(member.name, |r| value.check(json, r)),
                None if stands == Stands::Required => r.missing(member.name),
                None => {}
            },
        }
    }
}

fn check_choice(variants: &[Variant], json: &Json<'_>, r: &mut Reader) {
    let Some(mut object) = Object::open(json, r) else { return };
    let Some(kind) = read_kind(&mut object, r) else { return };
    match variants.iter().find(|variant| variant.kind == kind) {
        Some(variant) => {
            check_members(variant.members, &mut object, r);
            object.close(r);
        }
        None => {
            let kinds: Vec<&'static str> = variants.iter().map(|variant| variant.kind).collect();
            unknown_kind(kind, &kinds, r);
        }
    }
}
