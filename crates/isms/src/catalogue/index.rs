//! Finding rows by key.

use std::cmp::Ordering;

/// The places of rows in the order of some key of theirs; rows may share a key.
///
/// One piece of code for all keys, called through `dyn`: a map for each kind of key would weigh several times as much in the browser
/// module.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Index {
    places: Vec<usize>,
}

impl Index {
    /// The index over rows `0..len` by a text of theirs; rows without one are left out.
    pub(super) fn by_text<'a>(len: usize, key: &dyn Fn(usize) -> Option<&'a str>) -> Self {
        let mut index = Index::default();
        for place in 0..len {
            if let Some(text) = key(place) {
                index.insert(place, &|other| key(other).cmp(&Some(text)));
            }
        }
        index
    }

    /// Adds a row after those with the same key. `compare` says how a row's key stands to that of the new one.
    pub(super) fn insert(&mut self, place: usize, compare: &dyn Fn(usize) -> Ordering) {
        let after = self.bound(&|row| compare(row) != Ordering::Greater);
        self.places.insert(after, place);
    }

    /// The rows with a key, in their own order. `compare` says how a row's key stands to the one wanted.
    pub(super) fn all(&self, compare: &dyn Fn(usize) -> Ordering) -> &[usize] {
        let from = self.bound(&|row| compare(row) == Ordering::Less);
        let to = self.bound(&|row| compare(row) != Ordering::Greater);
        self.places.get(from..to).unwrap_or_default()
    }

    /// The first row with a key.
    pub(super) fn first(&self, compare: &dyn Fn(usize) -> Ordering) -> Option<usize> {
        self.all(compare).first().copied()
    }

    /// All rows in the order of their keys.
    pub(super) fn sorted(&self) -> &[usize] {
        &self.places
    }

    /// How many rows at the start are `before`.
    fn bound(&self, before: &dyn Fn(usize) -> bool) -> usize {
        self.places.partition_point(|place| before(*place))
    }
}
