//! How what may be absent, lists, and plain values are read.

use super::fault::{FaultCode, Params};
use super::json::{Json, Value};
use super::outline::Outline;
use super::reader::Reader;
use super::shape::{Refs, Shape};
use super::words::read_text;

impl<T: Shape> Shape for Option<T> {
    const OUTLINE: &'static Outline = T::OUTLINE;
    const HAS_REFS: bool = T::HAS_REFS;
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        T::read(json, r).map(Some)
    }
    fn to_json(&self) -> Json<'_> {
        self.as_ref().map_or(Json::Null, Shape::to_json)
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        if let Some(value) = self {
            value.refs(refs);
        }
    }
}

impl<T: Shape> Shape for Box<T> {
    const OUTLINE: &'static Outline = T::OUTLINE;
    const HAS_REFS: bool = T::HAS_REFS;
    const UNIQUE_ID: bool = T::UNIQUE_ID;
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        T::read(json, r).map(Box::new)
    }
    fn to_json(&self) -> Json<'_> {
        self.as_ref().to_json()
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        self.as_ref().refs(refs);
    }
    fn own_id(&self) -> Option<&str> {
        self.as_ref().own_id()
    }
}

impl<T: Shape> Shape for Vec<T> {
    const OUTLINE: &'static Outline = &Outline::List(T::OUTLINE, T::UNIQUE_ID);
    const HAS_REFS: bool = T::HAS_REFS;
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let mut values = Vec::new();
        read_items(json, T::UNIQUE_ID, r, &mut |item, r, counts| {
            if let Some(value) = T::read(item, r).filter(|_| counts) {
                values.push(value);
            }
        })
        .then_some(values)
    }
    fn to_json(&self) -> Json<'_> {
        let mut items = Vec::with_capacity(self.len());
        for value in self {
            items.push(value.to_json());
        }
        Json::List(items)
    }
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn refs(&self, refs: &mut Refs<'_>) {
        for (index, value) in self.iter().enumerate() {
            refs.item(index, value);
        }
    }
}

impl Shape for bool {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let value = json.as_bool();
        if value.is_none() {
            r.wrong_type(json, "a truth value");
        }
        value
    }
    fn to_json(&self) -> Json<'_> {
        Json::Bool(*self)
    }
}

impl Shape for String {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        read_text(json, r).map(str::to_owned)
    }
    fn to_json(&self) -> Json<'_> {
        Json::text(self)
    }
}

impl Shape for Value {
    fn read(json: &Json<'_>, _: &mut Reader) -> Option<Self> {
        Some(json.clone().into_owned())
    }
    fn to_json(&self) -> Json<'_> {
        self.borrowed()
    }
}

/// Reads every item of a list with `read`, which is told whether the item counts: one whose id an earlier one has does not. Says
/// whether there is a list.
pub(super) fn read_items(
    json: &Json<'_>,
    unique: bool,
    r: &mut Reader,
    read: &mut dyn FnMut(&Json<'_>, &mut Reader, bool),
) -> bool {
    let Json::List(items) = json else {
        r.wrong_type(json, "a list");
        return false;
    };
    let repeated = if unique { repeated_ids(items) } else { Vec::new() };
    for (index, item) in items.iter().enumerate() {
        let counts = repeated.binary_search(&index).is_err();
        r.within_item(index, |r| {
            read(item, r, counts);
            if !counts {
                duplicate_id(given_id(item).unwrap_or_default(), r);
            }
        });
    }
    true
}

/// The id of an item as it is given: its member `id`, or the text itself in a list of references.
fn given_id<'j>(item: &'j Json<'_>) -> Option<&'j str> {
    item.as_str().or_else(|| item.get("id")?.as_str())
}

/// The positions of items whose id an earlier one has, be that one faulty or not; in ascending order.
pub(crate) fn repeated_ids(items: &[Json<'_>]) -> Vec<usize> {
    let mut seen = std::collections::HashSet::new();
    let repeated = items.iter().enumerate().filter(|(_, item)| given_id(item).is_some_and(|id| !seen.insert(id)));
    repeated.map(|(index, _)| index).collect()
}

/// Reports that the id of the record or item being read is taken.
pub fn duplicate_id(id: &str, r: &mut Reader) {
    r.within("id", |r| {
        r.fault(FaultCode::DuplicateId, "the id `{id}` is used twice here", Params::none().with("id", id.to_owned()));
    });
}
