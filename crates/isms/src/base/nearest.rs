//! The known name that somebody most likely meant by an unknown one.

/// The known name nearest to an unknown one; `None` where none is near enough to be meant.
///
/// Near is what one edit turns into the other, or as many as a quarter of its characters; of several equally near names the first
/// is taken.
///
/// ```
/// use isms::base::nearest;
/// assert_eq!(nearest("asof", &mut ["settings", "as_of"].into_iter()), Some("as_of"));
/// assert_eq!(nearest("when", &mut ["settings", "as_of"].into_iter()), None);
/// ```
#[must_use]
pub fn nearest<'n>(unknown: &str, known: &mut dyn Iterator<Item = &'n str>) -> Option<&'n str> {
    // Names are short; what is longer is no misspelt name.
    if unknown.len() > 64 {
        return None;
    }
    let mut best = None;
    let mut limit = (unknown.len() / 4).max(1);
    for name in known {
        let far = distance(unknown.as_bytes(), name.as_bytes());
        if far < unknown.len().max(name.len()) && (far < limit || (far == limit && best.is_none())) {
            (best, limit) = (Some(name), far);
        }
    }
    best
}

/// How many characters are to be put in, taken out or replaced to make one name of the other (Levenshtein 1966).
fn distance(left: &[u8], right: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (at, one) in left.iter().enumerate() {
        let mut before = at + 1;
        let mut across = at;
        for (cell, other) in row.iter_mut().skip(1).zip(right) {
            let here = (across + usize::from(!one.eq_ignore_ascii_case(other))).min(before + 1).min(*cell + 1);
            across = *cell;
            *cell = here;
            before = here;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().unwrap_or(left.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_is_that_of_levenshtein() {
        for (left, right, far) in
            [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("flaw", "lawn", 2), ("A", "a", 0)]
        {
            assert_eq!(distance(left.as_bytes(), right.as_bytes()), far, "{left} {right}");
        }
    }

    #[test]
    fn of_several_near_names_the_nearest_is_meant_and_of_equals_the_first() {
        let mut known = ["roles", "rules", "risks"].into_iter();
        assert_eq!(nearest("ruls", &mut known), Some("rules"));
        assert_eq!(nearest("rxles", &mut ["roles", "rules"].into_iter()), Some("roles"));
        assert_eq!(nearest("nonconformity", &mut ["nonconformities"].into_iter()), Some("nonconformities"));
        assert_eq!(nearest("x", &mut ["y"].into_iter()), None, "nothing of it is kept");
    }
}
