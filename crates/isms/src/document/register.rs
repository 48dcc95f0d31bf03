//! A register with the type of its records.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use super::any_register::{AnyRegister, Kind, Record};
use crate::base::Place;
use crate::model::Entity;

/// The records of one kind, in document order. Copying is cheap: copies share their records until one is changed.
#[derive(Debug, Clone)]
pub struct Register<T> {
    records: AnyRegister,
    of: PhantomData<fn() -> T>,
}

impl<T> PartialEq for Register<T> {
    fn eq(&self, other: &Self) -> bool {
        self.records == other.records
    }
}

trait OfKind {
    const KIND: Kind;
}

impl<T: Entity> OfKind for T {
    const KIND: Kind = Kind {
        register: T::REGISTER,
        single: T::SINGLE,
        read: |json, r| T::read(json, r).map(|record| Arc::new(record) as Arc<dyn Record>),
    };
}

impl<T: Entity> Default for Register<T> {
    fn default() -> Self {
        Self { records: AnyRegister::new(&T::KIND), of: PhantomData }
    }
}

fn typed<T: 'static>(record: &dyn Any) -> Option<&T> {
    record.downcast_ref()
}

impl<T: Entity> Register<T> {
    /// The register without the type of its records.
    #[must_use]
    pub fn any(&self) -> &AnyRegister {
        &self.records
    }

    /// The same, to change it.
    pub fn any_mut(&mut self) -> &mut AnyRegister {
        &mut self.records
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.count()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The records in document order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.records.anys().filter_map(typed)
    }

    /// The record at a position.
    #[must_use]
    pub fn nth(&self, index: usize) -> Option<&T> {
        self.records.any_at(index).and_then(typed)
    }

    /// The record of that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&T> {
        self.nth(self.position_of(id)?)
    }

    /// The position of the record of that id.
    #[must_use]
    pub fn position_of(&self, id: &str) -> Option<usize> {
        self.records.position(id)
    }

    /// Puts a record in: in place of the one with its id, or at the end. Says where.
    pub fn put(&mut self, record: T) -> usize {
        self.records.put(Arc::new(record), Vec::new())
    }

    /// Changes the record of that id, keeping what a newer format added to it; the id itself must stay. Says whether there is one.
    pub fn update(&mut self, id: &str, change: impl FnOnce(&mut T)) -> bool {
        let Some((at, mut record)) = self.position_of(id).and_then(|at| Some((at, self.nth(at)?.clone()))) else {
            return false;
        };
        change(&mut record);
        self.records.replace(at, Arc::new(record));
        true
    }

    /// Where a record stands, for diagnostics.
    #[must_use]
    pub fn place(&self, record: &T) -> Place {
        let index = if T::SINGLE { None } else { self.position_of(record.id()) };
        Place { register: T::REGISTER, id: Some(record.id().to_owned()), index }
    }
}
