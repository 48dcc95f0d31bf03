//! Small helpers for writing answers.

use crate::base::{Currency, Decimal, Json, Money, Shape};

/// Adds a member unless it is absent.
pub(super) fn put<'a, T: Shape>(map: &mut Json<'a>, name: &'static str, value: &'a T) {
    if !value.is_absent() {
        map.put(name, value.to_json());
    }
}

/// Adds a number unless it is absent.
pub(super) fn put_number(map: &mut Json<'_>, name: &'static str, value: Option<usize>) {
    if let Some(value) = value {
        map.put(name, value);
    }
}

/// Adds several words as one text, with commas between them; nothing if there is none.
pub(super) fn put_joined<'i>(map: &mut Json<'_>, name: &'static str, words: impl Iterator<Item = &'i str>) {
    let mut text = String::new();
    for word in words {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(word);
    }
    if !text.is_empty() {
        map.put(name, text);
    }
}

/// A list of answers.
pub(super) fn list<'a, T>(items: &'a [T], write: impl Fn(&'a T) -> Json<'a>) -> Json<'a> {
    Json::List(items.iter().map(write).collect())
}

/// Adds the members of one object to another.
pub(super) fn extend<'a>(map: &mut Json<'a>, more: Json<'a>) {
    if let (Json::Map(members), Json::Map(more)) = (map, more) {
        members.extend(more);
    }
}

/// Sums of money by currency, in alphabetical order of the currencies; amounts of different currencies are never added up.
#[derive(Debug, Default)]
pub(super) struct Sums(Vec<(Currency, i128, u8)>);

impl Sums {
    /// Adds an amount.
    pub(super) fn add(&mut self, money: Money) {
        let (micros, digits) = (money.amount.micros(), money.amount.scale());
        match self.0.binary_search_by_key(&money.currency, |(currency, ..)| *currency) {
            Ok(at) => {
                if let Some((_, sum, most)) = self.0.get_mut(at) {
                    *sum += micros;
                    *most = (*most).max(digits);
                }
            }
            Err(at) => self.0.insert(at, (money.currency, micros, digits)),
        }
    }

    /// The sums, each with as many digits behind the point as the most exact of its amounts.
    pub(super) fn finish(self) -> Vec<Money> {
        let sums = self.0.into_iter();
        sums.map(|(currency, sum, digits)| Money { amount: Decimal::from_micros(sum, digits), currency }).collect()
    }
}

/// An amount of money as one text, `12500.00 EUR`.
pub(super) fn money_text(money: &Money) -> String {
    format!("{} {}", money.amount, money.currency.as_str())
}
