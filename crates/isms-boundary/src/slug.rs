//! Ids made from text: ASCII letters and digits stay, accented Latin letters lose their accents, all else becomes a hyphen.

/// The plain letters of Latin-1 and Latin Extended-A, which cover most European names.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' | 'Ā' | 'Ă' | 'Ą' => "a",
        'æ' | 'Æ' => "ae",
        'ç' | 'Ç' | 'ć' | 'č' | 'Ć' | 'Č' | 'ĉ' | 'ċ' | 'Ĉ' | 'Ċ' => "c",
        'ď' | 'đ' | 'Ď' | 'Đ' | 'ð' | 'Ð' => "d",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'Ē' | 'Ė' | 'Ę' | 'Ě' => "e",
        'ğ' | 'Ğ' | 'ģ' | 'Ģ' => "g",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'į' | 'ı' | 'İ' | 'Ī' | 'Į' => "i",
        'ķ' | 'Ķ' => "k",
        'ł' | 'ļ' | 'ľ' | 'Ł' | 'Ļ' | 'Ľ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' | 'Ñ' | 'Ń' | 'Ň' | 'Ņ' => "n",
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'ō' | 'ő' | 'Ō' | 'Ő' => "o",
        'œ' | 'Œ' => "oe",
        'ŕ' | 'ř' | 'Ŕ' | 'Ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' | 'Ś' | 'Š' | 'Ş' | 'Ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' | 'Ť' | 'Ţ' | 'Ț' => "t",
        'þ' | 'Þ' => "th",
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'Ū' | 'Ů' | 'Ű' | 'Ų' => "u",
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => "y",
        'ź' | 'ż' | 'ž' | 'Ź' | 'Ż' | 'Ž' => "z",
        _ => return None,
    })
}

/// An id of at most 64 characters; `None` where the text holds no letter or digit that can stand in one.
pub(crate) fn slug(text: &str) -> Option<String> {
    let mut out = String::new();
    for c in text.chars() {
        let mut buffer = [0_u8; 4];
        let lower = c.to_ascii_lowercase();
        let piece =
            if lower.is_ascii_alphanumeric() { lower.encode_utf8(&mut buffer) } else { plain(c).unwrap_or("-") };
        if piece == "-" && (out.is_empty() || out.ends_with('-')) {
            continue;
        }
        if out.len() + piece.len() > 64 {
            break;
        }
        out.push_str(piece);
    }
    let trimmed = out.trim_end_matches('-');
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn slugs_are_ids() {
        assert_eq!(slug("Élodie Brunet").unwrap(), "elodie-brunet");
        assert_eq!(slug("  Voltara SCADA Master Server (Lyon NOC)").unwrap(), "voltara-scada-master-server-lyon-noc");
        assert_eq!(slug("Straße 7").unwrap(), "strasse-7");
        assert_eq!(slug("日本"), None);
        assert!(slug(&"word ".repeat(40)).unwrap().len() <= 64);
    }
}
