//! Fingerprints: SHA-256 of canonical JSON.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::fault::{FaultCode, Params};
use super::json::Json;
use super::shape::{Reader, Shape, read_text};
use super::write::canonical;

/// A SHA-256 digest: 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(Box<str>);

impl Digest {
    /// The digest, checked for its form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        fits.then(|| Self(text.into()))
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Shape for Digest {
    fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
        let text = read_text(json, r)?;
        let value = Self::parse(text);
        if value.is_none() {
            r.fault(FaultCode::InvalidDigest, "expected 64 lower-case hexadecimal digits", Params::none());
        }
        value
    }
    fn to_json(&self) -> Json<'_> {
        Json::text(&self.0)
    }
}

#[cfg(feature = "schema")]
crate::base::schema::leaf!(Digest, {
    "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "A SHA-256 digest in hexadecimal."
});

/// The SHA-256 digest of the canonical JSON text (RFC 8785) of a tree.
#[must_use]
pub fn fingerprint(json: &Json<'_>) -> Digest {
    digest_of(canonical(json).as_bytes())
}

/// The SHA-256 digest of bytes.
#[must_use]
pub(super) fn digest_of(bytes: &[u8]) -> Digest {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    Digest(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_of_members_does_not_matter() {
        let a = Json::parse(r#"{"a": 1, "b": [true]}"#).unwrap();
        let b = Json::parse(r#"{"b":[true],"a":1.0}"#).unwrap();
        assert_eq!(fingerprint(&a), fingerprint(&b));
        // sha256 of `{}`
        assert_eq!(
            fingerprint(&Json::map()).as_str(),
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
        );
    }
}
