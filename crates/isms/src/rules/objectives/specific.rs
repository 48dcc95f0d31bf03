//! Whether an objective is specific: one sentence that names what changes.

use crate::model::Objective;

/// What keeps an objective from being specific, in words; `None` if nothing does that can be seen.
pub(crate) fn unspecific(objective: &Objective, least_words: usize) -> Option<String> {
    let text = objective.statement.as_ref().map_or(objective.title.as_str(), |statement| statement.as_str()).trim();
    let words = text.split_whitespace().count();
    if words < least_words {
        return Some(if words == 1 { "is one word".to_owned() } else { format!("is {words} words") });
    }
    let sentences = sentences(text);
    (sentences > 1).then(|| format!("is {sentences} sentences"))
}

/// How many sentences a text has: a full stop, a question or exclamation mark ends one where a space and a capital follow.
fn sentences(text: &str) -> usize {
    let mut count = 1;
    let mut rest = text;
    while let Some(at) = rest.find(['.', '!', '?', '\n']) {
        let (_, tail) = rest.split_at(at);
        let mut after = tail.chars();
        let mark = after.next();
        let tail = after.as_str();
        let next = tail.trim_start();
        let gap = tail.len() > next.len() || mark == Some('\n');
        // What is no ASCII letter may begin a sentence too; a digit or a small letter follows an abbreviation.
        if gap && next.starts_with(|first: char| !first.is_ascii_lowercase() && !first.is_ascii_digit()) {
            count += 1;
        }
        rest = next;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn sentences_are_counted() {
        assert_eq!(sentences("Restore tests pass in 95.5 % of cases, e.g. for mail."), 1);
        assert_eq!(sentences("Restore tests pass. Mail is safe."), 2);
        assert_eq!(sentences("Restore tests pass\nMail is safe"), 2);
    }
}
