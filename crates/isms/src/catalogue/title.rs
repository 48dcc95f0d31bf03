//! Comparing titles and terms the way people write them.

/// A term as typed: no `#` before it, lower case, words joined by `_`.
pub(super) fn plain(text: &str) -> String {
    let text = text.trim();
    text.strip_prefix('#')
        .unwrap_or(text)
        .chars()
        .map(|letter| if letter == ' ' || letter == '-' { '_' } else { letter.to_ascii_lowercase() })
        .collect()
}

/// What two spellings of a title have in common: letters and digits in lower case, words apart by one blank, `&` read as "and",
/// and `s` read as `z`, which makes British and American spellings (synchronisation, synchronization) alike.
pub(crate) fn folded(title: &str) -> String {
    let mut folded = String::with_capacity(title.len());
    let mut apart = false;
    let mut push = |letter: char, apart: &mut bool| {
        if *apart && !folded.is_empty() {
            folded.push(' ');
        }
        *apart = false;
        folded.push(letter);
    };
    for letter in title.chars() {
        match letter {
            '&' => {
                apart = true;
                "and".chars().for_each(|letter| push(letter, &mut apart));
                apart = true;
            }
            's' | 'S' => push('z', &mut apart),
            _ if is_of_a_word(letter) => push(lower(letter), &mut apart),
            // An apostrophe stands inside a word.
            '\'' | '’' => {}
            _ => apart = true,
        }
    }
    folded
}

/// Whether a letter belongs to a word: ASCII letters and digits, and beyond ASCII all but signs and general punctuation.
fn is_of_a_word(letter: char) -> bool {
    match letter {
        '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => false,
        _ => letter.is_ascii_alphanumeric() || !letter.is_ascii(),
    }
}

/// The lower case of Latin, Greek and Cyrillic capitals; other letters as they are. The tables that know all scripts would weigh
/// more in the browser module than the whole of Annex A.
fn lower(letter: char) -> char {
    let distance = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ω' | 'А'..='Я' => 0x20,
        'Ѐ'..='Џ' => 0x50,
        _ => 0,
    };
    char::from_u32(u32::from(letter) + distance).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::{folded, plain};

    #[test]
    fn spellings_of_one_title_fold_alike() {
        assert_eq!(folded("Clock synchronisation"), folded("CLOCK  Synchronization"));
        assert_eq!(folded("Security of assets off-premises"), folded("security of assets off premises "));
        assert_eq!(folded("Terms & conditions"), folded("Terms and conditions"));
        assert_ne!(folded("Access rights"), folded("Access control"));
        assert_eq!(folded("«POLITIQUE DE SÉCURITÉ» – Ébauche"), folded("politique de sécurité ébauche"));
        assert_eq!(folded("ЁЛКА Ω"), folded("ёлка ω"));
        assert_ne!(folded("×"), folded("÷"));
        assert_eq!(folded(""), "");
    }

    #[test]
    fn a_tag_reads_as_its_term() {
        assert_eq!(plain(" #Identity_and_access_management"), "identity_and_access_management");
        assert_eq!(plain("Supplier relationships-security"), "supplier_relationships_security");
    }
}
