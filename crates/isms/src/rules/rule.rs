//! What a rule is: a code that never changes meaning, what it asks and why, and the function that looks.

use isms_derive::Shape;

use super::out::Out;
use super::view::View;
use crate::base::{Json, Severity};
use crate::catalogue::Edition;

/// Why a rule may find fault. Only the first three may be errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Basis {
    /// The standard says shall.
    Requirement,
    /// An amendment of the standard says shall.
    Amendment,
    /// Two facts of the document cannot both be true.
    Contradiction,
    /// Good practice.
    Practice,
    /// Asked by the article on clause 4.4 that the library answers to.
    Article,
}

/// How a rule looks.
#[derive(Debug, Clone, Copy)]
pub enum Run {
    /// Once over the whole document.
    Whole(fn(&View<'_>, &mut Out<'_>)),
    /// At each record of a register that is not retired: the register's name, and what looks at the record at a position.
    Each(&'static str, fn(&View<'_>, usize, &mut Out<'_>)),
    /// At each record of every register.
    Every(fn(&View<'_>, &'static str, usize, &mut Out<'_>)),
}

/// A rule that looks at each record of a register.
macro_rules! each {
    ($type:ty, $look:expr) => {
        $crate::rules::Run::Each(<$type as $crate::base::Named>::REGISTER, |view, index, out| {
            let look: fn(&$crate::rules::View<'_>, &$type, &mut $crate::rules::Out<'_>) = $look;
            if let Some(record) = view.nth::<$type>(index) {
                look(view, record, out);
            }
        })
    };
}
pub(crate) use each;

/// One rule of the checker.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The code, such as `RSK010`; never reused, never changed in meaning.
    pub code: &'static str,
    /// The name in kebab-case.
    pub name: &'static str,
    /// The clause of ISO/IEC 27001:2022 it serves; empty if none.
    pub clause: &'static str,
    /// The clause of ISO/IEC 27001:2013, where it has another number there.
    pub clause_2013: Option<&'static str>,
    /// How grave a finding is, unless settings say otherwise.
    pub severity: Severity,
    /// Why it may find fault.
    pub basis: Basis,
    /// Whether it reports that something is not there at all: advice only, where the organization keeps that elsewhere.
    pub absence: bool,
    /// What it asks, in one line.
    pub summary: &'static str,
    /// Why that matters.
    pub why: &'static str,
    /// What would mend a finding.
    pub mend: &'static str,
    /// What it cannot see, and a person must judge.
    pub blind: &'static str,
    /// The message of a finding, with places for its values.
    pub message: &'static str,
    /// How it looks.
    pub run: Run,
}

impl Rule {
    /// The clause in an edition.
    #[must_use]
    pub fn clause_in(&self, edition: Edition) -> &'static str {
        match edition {
            Edition::Iso27001_2013 => self.clause_2013.unwrap_or(self.clause),
            Edition::Iso27001_2022 => self.clause,
        }
    }

    /// The register it looks at record by record; `None` for a rule over the whole document.
    #[must_use]
    pub fn register(&self) -> Option<&'static str> {
        match self.run {
            Run::Each(register, _) => Some(register),
            Run::Whole(_) | Run::Every(_) => None,
        }
    }

    /// The rule as JSON: everything a reference page says.
    #[must_use]
    pub fn to_json(&self) -> Json<'static> {
        let mut map = Json::map();
        map.put("code", self.code);
        map.put("name", self.name);
        map.put("clause", self.clause);
        map.put("clause_2013", self.clause_in(Edition::Iso27001_2013));
        map.put("severity", self.severity.as_str());
        map.put("basis", self.basis.as_str());
        map.put("absence", self.absence);
        if let Some(register) = self.register() {
            map.put("register", register);
        }
        map.put("summary", self.summary);
        map.put("why", self.why);
        map.put("mend", self.mend);
        map.put("blind", self.blind);
        map.put("message", self.message);
        map
    }
}
