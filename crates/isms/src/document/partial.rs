//! A document of which only a part is here: what is known, and what is not.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// What of the document is here. A whole document answers every question; a partial one says when it cannot.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Coverage {
    /// `None` for a whole document.
    partial: Option<Arc<Partial>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Partial {
    /// Registers that are here with all their records.
    whole: HashSet<&'static str>,
    /// Ids that are known to exist, though their records are not here.
    ids: HashMap<&'static str, HashSet<String>>,
    /// Ids that are known not to exist.
    none: HashMap<&'static str, HashSet<String>>,
}

impl Coverage {
    /// A partial document of which nothing is known yet.
    #[must_use]
    pub fn nothing() -> Self {
        Self { partial: Some(Arc::default()) }
    }

    /// Whether the document is a partial one.
    #[must_use]
    pub fn is_partial(&self) -> bool {
        self.partial.is_some()
    }

    /// Whether all records of a register are here.
    #[must_use]
    pub fn is_whole(&self, register: &str) -> bool {
        self.partial.as_ref().is_none_or(|partial| partial.whole.contains(register))
    }

    /// Whether a record that is not here is known to exist (`Some(true)`), known not to (`Some(false)`), or unknown.
    #[must_use]
    pub fn knows(&self, register: &str, id: &str) -> Option<bool> {
        let Some(partial) = &self.partial else { return Some(false) };
        let has = |map: &HashMap<&'static str, HashSet<String>>| map.get(register).is_some_and(|ids| ids.contains(id));
        if has(&partial.ids) {
            Some(true)
        } else if partial.whole.contains(register) || has(&partial.none) {
            Some(false)
        } else {
            None
        }
    }

    /// Notes that all records of a register are here.
    pub fn set_whole(&mut self, register: &'static str) {
        if let Some(partial) = &mut self.partial {
            Arc::make_mut(partial).whole.insert(register);
        }
    }

    /// Notes that a record exists, though it is not here.
    pub fn set_exists(&mut self, register: &'static str, id: &str) {
        if let Some(partial) = &mut self.partial {
            Arc::make_mut(partial).ids.entry(register).or_default().insert(id.to_owned());
        }
    }

    /// Notes that a record does not exist.
    pub fn set_missing(&mut self, register: &'static str, id: &str) {
        if let Some(partial) = &mut self.partial {
            Arc::make_mut(partial).none.entry(register).or_default().insert(id.to_owned());
        }
    }
}

impl super::Isms {
    /// A partial document: add what is known with [`super::Isms::upsert`] and [`super::Isms::coverage_mut`].
    #[must_use]
    pub fn partial() -> Self {
        Self { coverage: Coverage::nothing(), ..Self::default() }
    }

    /// What of the document is here.
    #[must_use]
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// What of the document is here, to add to it.
    pub fn coverage_mut(&mut self) -> &mut Coverage {
        &mut self.coverage
    }
}
