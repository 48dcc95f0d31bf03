//! Where something stands: JSON pointers (RFC 6901), and fields of a record named by the ids nested in it.

use std::fmt::Write as _;

/// The unescaped steps of a JSON pointer.
pub fn steps(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~"))
}

/// Appends one escaped step to a JSON pointer.
pub fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    if step.contains(['~', '/']) {
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(step);
    }
}

/// A place inside one record, in two spellings: the JSON pointer (for forms and editors) and the key, which names list
/// items by their own id instead of their position, so that it survives reordering.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    pointer: String,
    key: String,
}

impl Field {
    /// The record itself.
    #[must_use]
    pub fn whole() -> Self {
        Self::default()
    }

    /// A member of the record.
    #[must_use]
    pub fn of(name: &str) -> Self {
        Self::default().then(name)
    }

    /// A member of what stands here.
    #[must_use]
    pub fn then(mut self, name: &str) -> Self {
        push_step(&mut self.pointer, name);
        if !self.key.is_empty() {
            self.key.push('.');
        }
        self.key.push_str(name);
        self
    }

    /// An item of the list that stands here: its position, and its own id if it has one.
    #[must_use]
    pub fn item(mut self, index: usize, id: Option<&str>) -> Self {
        let _ = write!(self.pointer, "/{index}");
        match id {
            Some(id) => {
                let _ = write!(self.key, "[{id}]");
            }
            None => {
                let _ = write!(self.key, "[{index}]");
            }
        }
        self
    }

    /// The JSON pointer into the record; empty for the record itself.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The spelling by nested ids; empty for the record itself.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_has_a_pointer_and_a_key() {
        let field = Field::of("treatment").then("actions").item(2, Some("ACT-7")).then("due");
        assert_eq!(field.pointer(), "/treatment/actions/2/due");
        assert_eq!(field.key(), "treatment.actions[ACT-7].due");
        assert_eq!(Field::of("tags").item(0, None).key(), "tags[0]");
    }

    #[test]
    fn steps_are_escaped() {
        let mut pointer = String::new();
        push_step(&mut pointer, "a/b~c");
        assert_eq!(pointer, "/a~1b~0c");
        assert_eq!(steps(&pointer).collect::<Vec<_>>(), ["a/b~c"]);
    }
}
