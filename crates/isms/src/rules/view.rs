//! The document as rules see it: at a moment, and through a glass that notes what was read.
//!
//! Noting what was read is what makes re-checking after an edit cheap, and what tells, for a partial document, which
//! verdicts could not be reached.

use std::cell::{OnceCell, RefCell};
use std::collections::HashSet;

use super::settings::Settings;
use crate::base::{AsOf, Date, Id, Label};
use crate::catalogue::Edition;
use crate::document::{Isms, Kept, REGISTERS};
use crate::model::{
    Assessment, Finding, KeptElsewhere, Nonconformity, Places, Process, Risk, RiskCriteria, Site, Stage, Unit,
};
use crate::scoring::{Criteria, Missing};

/// What a look at the document has read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reads {
    /// Registers read as a whole, a bit for each ordinal.
    pub(crate) whole: u64,
    /// Single records looked up, found or not: the register's ordinal and the id.
    pub(crate) single: Vec<(usize, Box<str>)>,
    /// What was looked for in a partial document and is not here: a record, or a whole register.
    pub(crate) lacking: Vec<(usize, Option<Box<str>>)>,
}

/// The document at a moment.
#[derive(Debug)]
pub struct View<'a> {
    isms: &'a Isms,
    as_of: AsOf,
    settings: &'a Settings,
    track: bool,
    reads: RefCell<Reads>,
    criteria: OnceCell<Vec<(&'a RiskCriteria, Option<Criteria<'a>>)>>,
    kept_elsewhere: OnceCell<Vec<&'a KeptElsewhere>>,
    opened_for_findings: OnceCell<HashSet<&'a str>>,
}

impl<'a> View<'a> {
    /// Looks at a document without noting what is read, unless the document is partial.
    #[must_use]
    pub fn new(isms: &'a Isms, as_of: AsOf, settings: &'a Settings) -> Self {
        let track = isms.coverage().is_partial();
        Self {
            isms,
            as_of,
            settings,
            track,
            reads: RefCell::default(),
            criteria: OnceCell::new(),
            kept_elsewhere: OnceCell::new(),
            opened_for_findings: OnceCell::new(),
        }
    }

    /// Looks at a document and notes what is read.
    #[must_use]
    pub fn tracking(isms: &'a Isms, as_of: AsOf, settings: &'a Settings) -> Self {
        Self { track: true, ..Self::new(isms, as_of, settings) }
    }

    /// The day looked at.
    #[must_use]
    pub fn day(&self) -> Date {
        self.as_of.date()
    }

    /// The moment looked at.
    #[must_use]
    pub fn as_of(&self) -> AsOf {
        self.as_of
    }

    /// The settings of the check.
    #[must_use]
    pub fn settings(&self) -> &'a Settings {
        self.settings
    }

    /// The edition the document answers to.
    #[must_use]
    pub fn edition(&self) -> Edition {
        self.isms.head.edition
    }

    /// The document itself; what is read there directly is not noted, so use it for what no edit changes.
    pub(crate) fn isms(&self) -> &'a Isms {
        self.isms
    }

    /// Takes what was read since the last call.
    pub(crate) fn take_reads(&self) -> Reads {
        std::mem::take(&mut self.reads.borrow_mut())
    }

    /// Notes that a whole register is read.
    pub(crate) fn note_whole(&self, ordinal: usize) {
        if self.track {
            let mut reads = self.reads.borrow_mut();
            reads.whole |= 1 << ordinal;
            let name = REGISTERS.get(ordinal).map_or("", |info| info.name);
            if !self.isms.coverage().is_whole(name) && !reads.lacking.contains(&(ordinal, None)) {
                reads.lacking.push((ordinal, None));
            }
        }
    }

    fn note_single(&self, ordinal: usize, id: &str, here: bool, needs_content: bool) {
        if !self.track {
            return;
        }
        let mut reads = self.reads.borrow_mut();
        if !reads.single.iter().any(|(at, known)| *at == ordinal && &**known == id) {
            reads.single.push((ordinal, id.into()));
        }
        if here {
            return;
        }
        let name = REGISTERS.get(ordinal).map_or("", |info| info.name);
        let lacking = match self.isms.coverage().knows(name, id) {
            None => true,
            Some(exists) => exists && needs_content,
        };
        let entry = (ordinal, Some(Box::from(id)));
        if lacking && !reads.lacking.contains(&entry) {
            reads.lacking.push(entry);
        }
    }

    /// Every record of a register that is in use on the day, in document order.
    pub fn all<T: Kept>(&self) -> impl Iterator<Item = &'a T> + use<'a, T> {
        let day = self.day();
        self.all_with_retired::<T>().filter(move |record| !record.retired_by(day))
    }

    /// Every record of a register, the retired ones too.
    pub fn all_with_retired<T: Kept>(&self) -> impl Iterator<Item = &'a T> + use<'a, T> {
        self.note_whole(T::ORDINAL);
        T::register(self.isms).iter()
    }

    /// The record an id refers to, retired or not.
    #[must_use]
    pub fn get<T: Kept>(&self, id: &Id<T>) -> Option<&'a T> {
        self.find(id.as_str())
    }

    /// What a risk concerns, as far as the acceptance criteria of some risk criteria ask for it.
    pub(crate) fn places(&self, criteria: &RiskCriteria, risk: &Risk) -> Places {
        criteria.places(risk, &mut |register, id| match register {
            "units" => self.find::<Unit>(id)?.parent.clone(),
            "processes" => self.find::<Process>(id)?.unit.clone(),
            "sites" => self.find::<Site>(id)?.unit.clone(),
            _ => None,
        })
    }

    /// The same for an id whose register was named beside it.
    #[must_use]
    pub fn find<T: Kept>(&self, id: &str) -> Option<&'a T> {
        let found = T::register(self.isms).get(id);
        self.note_single(T::ORDINAL, id, found.is_some(), true);
        found
    }

    /// The record at a position, of the register a rule looks at record by record.
    #[must_use]
    pub fn nth<T: Kept>(&self, index: usize) -> Option<&'a T> {
        let found = T::register(self.isms).nth(index)?;
        self.note_single(T::ORDINAL, found.id(), true, true);
        Some(found)
    }

    /// Whether a register has a record of that id. `None` where a partial document does not tell, or there is no such register.
    #[must_use]
    pub fn exists(&self, register: &str, id: &str) -> Option<bool> {
        let ordinal = REGISTERS.iter().position(|info| info.name == register)?;
        let here = self.isms.register(register)?.position(id).is_some();
        self.note_single(ordinal, id, here, false);
        if here { Some(true) } else { self.isms.coverage().knows(register, id) }
    }

    /// Whether a record of that id stands in a register, as far as is known: a partial document is not asked for more.
    pub(crate) fn stands_in(&self, register: &str, id: &str) -> bool {
        let Some(ordinal) = REGISTERS.iter().position(|info| info.name == register) else { return false };
        let here = self.isms.register(register).is_some_and(|records| records.position(id).is_some());
        self.note_single(ordinal, id, true, false);
        here
    }

    /// Whether the organization says that it keeps what a clause asks for elsewhere.
    #[must_use]
    pub fn is_kept_elsewhere(&self, clause: &str) -> bool {
        self.note_whole(KeptElsewhere::ORDINAL);
        let day = self.day();
        let kept = self.kept_elsewhere.get_or_init(|| {
            use crate::model::Entity as _;
            self.isms.kept_elsewhere.iter().filter(|kept| !kept.retired_by(day)).collect()
        });
        kept.iter().any(|kept| kept.covers(clause))
    }

    /// Whether a nonconformity was opened for a finding.
    #[must_use]
    pub fn is_opened_for_finding(&self, id: &Id<Nonconformity>) -> bool {
        self.note_whole(Finding::ORDINAL);
        let opened = self.opened_for_findings.get_or_init(|| {
            self.isms.findings.iter().filter_map(|finding| Some(finding.nonconformity.as_ref()?.as_str())).collect()
        });
        opened.contains(id.as_str())
    }

    fn criteria(&self) -> &[(&'a RiskCriteria, Option<Criteria<'a>>)] {
        self.note_whole(RiskCriteria::ORDINAL);
        self.criteria.get_or_init(|| self.isms.risk_criteria.iter().map(|record| (record, record.sound())).collect())
    }

    /// The risk criteria in force on a day: of those whose dates fit and that are not retired, the one that took effect last.
    #[must_use]
    pub fn criteria_in_force(&self, day: Date) -> Option<&'a RiskCriteria> {
        use crate::model::Entity as _;
        let fitting = self.criteria().iter().map(|(record, _)| *record);
        fitting
            .filter(|record| record.may_hold_on(day) && !record.retired_by(day))
            .max_by_key(|record| record.effective_from)
    }

    /// The criteria an assessment was made under: those it names, else those in force on its day.
    #[must_use]
    pub fn criteria_of(&self, assessment: &Assessment) -> Option<&'a RiskCriteria> {
        match &assessment.criteria {
            Some(id) => self.criteria().iter().map(|(record, _)| *record).find(|record| record.id == *id),
            None => self.criteria_in_force(assessment.on.unwrap_or_else(|| self.day())),
        }
    }

    /// The same, ready to rate with; `None` while they are incomplete or do not fit together.
    #[must_use]
    pub fn sound_criteria_of(&self, assessment: &Assessment) -> Option<Criteria<'a>> {
        self.sound(self.criteria_of(assessment)?)
    }

    /// Criteria ready to rate with.
    #[must_use]
    pub fn sound(&self, criteria: &RiskCriteria) -> Option<Criteria<'a>> {
        self.criteria().iter().find(|(record, _)| record.id == criteria.id).and_then(|(_, sound)| *sound)
    }

    /// The level an assessment has under its criteria.
    #[must_use]
    pub fn level_of(&self, assessment: &Assessment) -> Option<Level<'a>> {
        let criteria = self.criteria_of(assessment)?;
        let rank = self.sound(criteria)?.grade(&assessment.inputs())?;
        let level = criteria.levels.get(rank)?;
        Some(Level { criteria, id: &level.id, name: level.name(), rank })
    }

    /// Whether an assessment is complete enough to be rated under its criteria (see [`Assessment::is_rated`]).
    #[must_use]
    pub fn is_rated(&self, assessment: &Assessment) -> bool {
        assessment.is_rated(self.sound_criteria_of(assessment).as_ref())
    }

    /// What an assessment lacks to be rated (see [`Assessment::missing`]).
    #[must_use]
    pub fn missing(&self, assessment: &Assessment) -> Vec<Missing> {
        assessment.missing(self.sound_criteria_of(assessment).as_ref())
    }

    /// The latest assessment of what a risk is now (see [`Risk::present`]).
    #[must_use]
    pub fn present<'r>(&self, risk: &'r Risk, day: Date) -> Option<(usize, &'r Assessment)> {
        risk.present(day, &|assessment| self.is_rated(assessment))
    }

    /// The latest assessment of a stage (see [`Risk::latest`]).
    #[must_use]
    pub fn latest<'r>(&self, risk: &'r Risk, stage: Stage, day: Date) -> Option<(usize, &'r Assessment)> {
        risk.latest(stage, day, &|assessment| self.is_rated(assessment))
    }

    /// The level of what a risk is now (see [`Risk::present`]).
    #[must_use]
    pub fn present_level(&self, risk: &Risk) -> Option<Level<'a>> {
        let (_, assessment) = self.present(risk, self.day())?;
        self.level_of(assessment)
    }

    /// The level of the latest assessment of a stage.
    #[must_use]
    pub fn stage_level(&self, risk: &Risk, stage: Stage) -> Option<Level<'a>> {
        let (_, assessment) = self.latest(risk, stage, self.day())?;
        self.level_of(assessment)
    }
}

/// A level of risk under the criteria it was reached with.
#[derive(Debug, Clone, Copy)]
pub struct Level<'a> {
    /// The criteria.
    pub criteria: &'a RiskCriteria,
    /// The level's id.
    pub id: &'a Label,
    /// What people call it.
    pub name: &'a str,
    /// Its rank, counted from 0 for the lowest.
    pub rank: usize,
}
