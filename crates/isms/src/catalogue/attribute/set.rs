//! A set of values of one attribute, in two bytes.

use std::fmt;
use std::marker::PhantomData;

use super::AttributeValue;

/// A set of values of one attribute. Small enough to be copied.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AttributeSet<T> {
    /// One bit a value, at its place in [`AttributeValue::ALL`]; no attribute has more than 15.
    bits: u16,
    of: PhantomData<T>,
}

impl<T: AttributeValue> AttributeSet<T> {
    /// The set without values.
    pub const EMPTY: Self = AttributeSet { bits: 0, of: PhantomData };

    fn bit(value: T) -> u16 {
        T::ALL.iter().position(|known| *known == value).map_or(0, |place| 1 << place)
    }

    /// Whether it holds the value.
    pub fn contains(self, value: T) -> bool {
        self.bits & Self::bit(value) != 0
    }

    /// Adds a value; it may be there already.
    pub fn insert(&mut self, value: T) {
        self.bits |= Self::bit(value);
    }

    /// Whether it holds no value.
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many values it holds.
    pub fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// The values in the order of the standard.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |value| self.contains(*value))
    }

    /// Reads values as [`AttributeValue::as_str`] writes them, apart by blanks.
    pub(super) fn read(text: &str) -> Self {
        text.split_whitespace().filter_map(|word| T::ALL.iter().copied().find(|value| value.as_str() == word)).collect()
    }
}

impl<T: AttributeValue> Default for AttributeSet<T> {
    fn default() -> Self {
        AttributeSet::EMPTY
    }
}

impl<T: AttributeValue> FromIterator<T> for AttributeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = AttributeSet::EMPTY;
        values.into_iter().for_each(|value| set.insert(value));
        set
    }
}

impl<T: AttributeValue> fmt::Debug for AttributeSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
