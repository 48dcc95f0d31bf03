//! Cross-language cases and end-to-end tests.
