//! How what may be absent, lists, and plain values are read.

use super::fault::{FaultCode, Params};
use super::json::{Json, Value};
use super::reader::Reader;
use super::shape::{Refs, Shape};
use super::words::read_text;

impl<T: Shape> Shape for Option<T> {
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
    const HAS_REFS: bool = T::HAS_REFS;
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let Json::List(items) = json else {
            r.wrong_type(json, "a list");
            return None;
        };
        let repeated = if T::UNIQUE_ID { repeated_ids(items) } else { Vec::new() };
        let mut values: Vec<T> = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let value = r.within_item(index, |r| T::read(item, r));
            if repeated.binary_search(&index).is_ok() {
                r.within_item(index, |r| duplicate_id(given_id(item).unwrap_or_default(), r));
            } else {
                values.extend(value);
            }
        }
        Some(values)
    }
    fn to_json(&self) -> Json<'_> {
        Json::List(self.iter().map(Shape::to_json).collect())
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
