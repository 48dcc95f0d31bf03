//! Bounded text: blank, overlong and control characters are refused when read, never trimmed.

use std::fmt;

use super::fault::{FaultCode, Params};
use super::json::Json;
use super::shape::{Reader, Shape, read_text};

/// The text does not fit its type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}")]
pub struct TextError {
    expected: &'static str,
}

macro_rules! bounded {
    ($(#[doc = $doc:literal])+ $name:ident, $limit:literal, $check:expr, $expected:literal, $pattern:literal, $code:ident) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            #[doc = concat!("The text, checked: ", $expected, ".")]
            ///
            /// # Errors
            /// The text does not fit.
            pub fn new(text: &str) -> Result<Self, TextError> {
                if Self::fits(text) { Ok(Self(text.into())) } else { Err(TextError { expected: $expected }) }
            }

            fn fits(text: &str) -> bool {
                let check: fn(&str) -> bool = $check;
                text.len() <= $limit * 4 && text.chars().count() <= $limit && check(text)
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = TextError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl Shape for $name {
            fn read(json: &Json<'_>, r: &mut Reader) -> Option<Self> {
                let text = read_text(json, r)?;
                if Self::fits(text) {
                    return Some(Self(text.into()));
                }
                r.fault(FaultCode::$code, "expected {expected}", Params::none().with("expected", $expected));
                None
            }
            fn to_json(&self) -> Json<'_> {
                Json::text(&self.0)
            }
        }

        #[cfg(feature = "schema")]
        crate::base::schema::leaf!($name, {
            "type": "string", "minLength": 1, "maxLength": $limit, "pattern": $pattern,
            "description": concat!($expected, ".")
        });
    };
}

fn says_something(text: &str) -> bool {
    text.chars().any(|c| !c.is_whitespace())
}

bounded!(
    /// One line of text: a title, a name. 1 to 500 characters, not blank, no control characters.
    Line, 500, |text| says_something(text) && !text.chars().any(|c| ('\0'..='\u{1f}').contains(&c) || c == '\u{7f}'),
    "one line of 1 to 500 characters", "^[^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f\\x85][^\\x00-\\x1f\\x7f]*$", InvalidText
);
bounded!(
    /// Text of any number of lines: a description, a reason. 1 to 20000 characters, not blank, no U+0000.
    Text, 20_000, |text| says_something(text) && !text.contains('\0'),
    "text of 1 to 20000 characters", "^[^\\x00]*[^\\s\\x00\\x85][^\\x00]*$", InvalidText
);
bounded!(
    /// A short name of the organization's own choosing, such as a risk category, a scale level or a tag: 1 to 64 letters,
    /// digits, `_`, `-` and `.`.
    Label, 64, |text| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')),
    "1 to 64 letters, digits and `_ - .`", "^[A-Za-z0-9_.-]+$", InvalidText
);
bounded!(
    /// A citation of a requirement: a clause (`6.1.2`), a clause item (`9.3.2 d1`), an Annex A control (`A.5.9`), or a control
    /// of the organization's own framework (`framework/id`). 1 to 130 characters.
    Citation, 130,
    |text| text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ':' | '-' | '/' | ' ' | '(' | ')')),
    "a clause, a control, or `framework/id`", "^[A-Za-z0-9][A-Za-z0-9._:/ ()-]*$", InvalidReference
);

impl Citation {
    /// The framework and the control within it, when a control of an own framework is cited.
    #[must_use]
    pub fn in_framework(&self) -> Option<(&str, &str)> {
        self.as_str().split_once('/')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_bounded() {
        assert!(Line::new("Ransomware on the file server").is_ok());
        assert!(Line::new(&"é".repeat(500)).is_ok());
        for bad in ["", "  ", "\u{a0}", "two\nlines", "nul\0"] {
            assert!(Line::new(bad).is_err(), "{bad:?}");
        }
        assert!(Line::new(&"x".repeat(501)).is_err());
        assert!(Text::new("two\nlines").is_ok());
        assert!(Label::new("very-low").is_ok());
        assert!(Label::new("very low").is_err());
    }
}
