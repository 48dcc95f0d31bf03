//! What a rule says: findings, as drafts that name records by id and are given their positions when a report is made.

use super::rule::Rule;
use crate::base::{Field, Params, Severity, Value};
use crate::model::Entity;

/// Where a finding is: a record and a field in it, or the whole document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spot {
    pub(crate) register: &'static str,
    pub(crate) id: String,
    pub(crate) field: Field,
}

impl Spot {
    /// A record.
    #[must_use]
    pub fn of<T: Entity>(record: &T) -> Self {
        Self::in_register(T::REGISTER, record.id())
    }

    /// A record of a register, by name.
    #[must_use]
    #[inline(never)]
    pub fn in_register(register: &'static str, id: &str) -> Self {
        Self { register, id: id.to_owned(), field: Field::whole() }
    }

    /// The document as a whole.
    #[must_use]
    pub fn document() -> Self {
        Self::default()
    }

    /// A register as a whole.
    #[must_use]
    pub fn register(register: &'static str) -> Self {
        Self { register, ..Self::default() }
    }

    /// A field of the record.
    #[must_use]
    pub fn field(mut self, field: Field) -> Self {
        self.field = field;
        self
    }

    /// A member of the record.
    #[must_use]
    #[inline(never)]
    pub fn member(self, name: &str) -> Self {
        let field = self.field.clone().then(name);
        self.field(field)
    }

    /// An item of the list that stands here.
    #[must_use]
    #[inline(never)]
    pub fn item(self, index: usize, id: Option<&str>) -> Self {
        let field = self.field.clone().item(index, id);
        self.field(field)
    }
}

/// A finding before it has its position in the document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Draft {
    pub(crate) rule: usize,
    pub(crate) spot: Spot,
    /// How grave it is, where that is not what the rule says.
    pub(crate) severity: Option<Severity>,
    pub(crate) params: Params,
    pub(crate) related: Vec<(Spot, String)>,
}

/// Takes the findings of one rule.
#[derive(Debug)]
pub struct Out<'o> {
    pub(crate) rule: usize,
    pub(crate) definition: &'static Rule,
    pub(crate) drafts: &'o mut Vec<Draft>,
}

impl Out<'_> {
    /// Reports a finding; complete it with [`Finding::with`] and [`Finding::related`].
    #[inline(never)]
    pub fn find(&mut self, spot: Spot) -> Finding<'_> {
        self.drafts.push(Draft { rule: self.rule, spot, severity: None, params: Params::none(), related: Vec::new() });
        Finding { draft: self.drafts.last_mut() }
    }

    /// The rule that is looking.
    #[must_use]
    pub fn rule(&self) -> &'static Rule {
        self.definition
    }
}

/// A finding being completed.
#[derive(Debug)]
pub struct Finding<'d> {
    draft: Option<&'d mut Draft>,
}

impl Finding<'_> {
    /// Gives a value of the message.
    #[must_use = "or end the finding with `.end()`"]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        if let Some(draft) = &mut self.draft {
            draft.params.add(name, value);
        }
        self
    }

    /// Says that this finding is graver or less grave than others of its rule; settings still decide over it.
    #[must_use = "or end the finding with `.end()`"]
    pub fn severity(mut self, severity: Severity) -> Self {
        if let Some(draft) = &mut self.draft {
            draft.severity = Some(severity);
        }
        self
    }

    /// Names another place that has to do with it.
    #[must_use = "or end the finding with `.end()`"]
    #[inline(never)]
    pub fn related(mut self, spot: Spot, message: &str) -> Self {
        if let Some(draft) = &mut self.draft {
            draft.related.push((spot, message.to_owned()));
        }
        self
    }

    /// The finding is complete.
    pub fn end(self) {}
}
