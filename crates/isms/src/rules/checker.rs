//! Running the rules: all of them, or after an edit only those whose reading it touched.

use std::collections::{HashMap, HashSet};

use super::out::{Draft, Out, Spot};
use super::report::{NotEvaluated, Report};
use super::rule::{Rule, Run};
use super::settings::Settings;
use super::view::{Reads, View};
use super::{RULES, rule_at};
use crate::base::{AsOf, Diagnostic, Place, Related, Severity};
use crate::document::{Isms, REGISTERS, join};
use crate::model::{Entity as _, Suppression};

/// What is looked at by itself: a rule over the whole document, or all rules for one record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Job {
    Whole(usize),
    Record(usize, Box<str>),
}

#[derive(Debug, Clone, Default)]
struct Outcome {
    drafts: Vec<Draft>,
    reads: Reads,
    /// For a partial document: each rule that saw too little, and what it lacked.
    short: Vec<(usize, Reads)>,
}

/// A check that can be brought up to date after an edit.
#[derive(Debug, Clone)]
pub struct Checker {
    settings: Settings,
    as_of: AsOf,
    outcomes: HashMap<Job, Outcome>,
}

/// Checks a document as of a moment: every finding of every rule.
#[must_use]
pub fn check(isms: &Isms, settings: &Settings, as_of: impl Into<AsOf>) -> Report {
    let as_of = as_of.into();
    let view = View::new(isms, as_of, settings);
    let mut drafts = Vec::new();
    let mut short = Vec::new();
    for job in jobs(isms) {
        let outcome = run(&view, &job);
        short.extend(outcome.short.into_iter().map(|(rule, reads)| (rule, job.clone(), reads)));
        drafts.extend(outcome.drafts);
    }
    assemble(isms, settings, as_of, drafts, short)
}

impl Checker {
    /// Checks a document and remembers what each verdict rests on.
    #[must_use]
    pub fn new(isms: &Isms, settings: Settings, as_of: AsOf) -> Self {
        let mut outcomes = HashMap::new();
        {
            let view = View::tracking(isms, as_of, &settings);
            for job in jobs(isms) {
                let outcome = run(&view, &job);
                outcomes.insert(job, outcome);
            }
        }
        Self { settings, as_of, outcomes }
    }

    /// Whether it was made with these settings for this moment.
    #[must_use]
    pub fn fits(&self, settings: &Settings, as_of: AsOf) -> bool {
        self.as_of == as_of && self.settings == *settings
    }

    /// The report as it stands.
    #[must_use]
    pub fn report(&self, isms: &Isms) -> Report {
        let drafts = self.outcomes.values().flat_map(|outcome| outcome.drafts.iter().cloned()).collect();
        let short = self
            .outcomes
            .iter()
            .flat_map(|(job, outcome)| outcome.short.iter().map(|(rule, reads)| (*rule, job.clone(), reads.clone())));
        assemble(isms, &self.settings, self.as_of, drafts, short.collect())
    }

    /// What would change if these records were changed, added or removed: findings that appear and findings that go, and everything
    /// that is then found at the records themselves. The check itself stays as it is.
    #[must_use]
    pub fn preview(&self, before: &Isms, after: &Isms, changed: &[(&str, &str)]) -> Preview {
        let looks = self.look_again(after, changed);
        let difference = self.difference(before, after, &looks);
        let own = |job: &Job| {
            matches!(job, Job::Record(ordinal, id) if changed.iter().any(|(register, changed)| {
                REGISTERS.get(*ordinal).is_some_and(|info| info.name == *register) && **id == **changed
            }))
        };
        let here = |draft: &Draft| {
            changed.iter().any(|(register, id)| draft.spot.register == *register && draft.spot.id == *id)
        };
        let mut drafts = Vec::new();
        let mut short = Vec::new();
        for (job, outcome) in &looks {
            let Some(outcome) = outcome else { continue };
            drafts.extend(outcome.drafts.iter().filter(|draft| here(draft)).cloned());
            if own(job) {
                short.extend(outcome.short.iter().map(|(rule, reads)| (*rule, job.clone(), reads.clone())));
            }
        }
        let Report { diagnostics, not_evaluated, .. } = assemble(after, &self.settings, self.as_of, drafts, short);
        Preview { diagnostics, difference, not_evaluated }
    }

    /// Brings the check up to date after records changed, were added or removed: only what read one of them is looked at again.
    /// Says which findings appeared and which are gone.
    pub fn update(&mut self, before: &Isms, after: &Isms, changed: &[(&str, &str)]) -> Difference {
        let looks = self.look_again(after, changed);
        let difference = self.difference(before, after, &looks);
        for (job, outcome) in looks {
            match outcome {
                Some(outcome) => self.outcomes.insert(job, outcome),
                None => self.outcomes.remove(&job),
            };
        }
        difference
    }

    /// Runs again what read one of the records; `None` for a record that is gone.
    fn look_again(&self, after: &Isms, changed: &[(&str, &str)]) -> Vec<(Job, Option<Outcome>)> {
        let edits: Vec<(usize, &str)> = changed
            .iter()
            .filter_map(|(register, id)| Some((REGISTERS.iter().position(|info| info.name == *register)?, *id)))
            .collect();
        let touched = |outcome: &Outcome| {
            edits.iter().any(|(ordinal, id)| {
                outcome.reads.whole & (1 << ordinal) != 0
                    || outcome.reads.single.iter().any(|(at, read)| at == ordinal && &**read == *id)
            })
        };
        let own: Vec<Job> = edits.iter().map(|(ordinal, id)| Job::Record(*ordinal, (*id).into())).collect();
        let others = self.outcomes.iter().filter(|(job, outcome)| touched(outcome) && !own.contains(job));
        let jobs: Vec<Job> = others.map(|(job, _)| job.clone()).chain(own.iter().cloned()).collect();
        let view = View::tracking(after, self.as_of, &self.settings);
        jobs.into_iter()
            .map(|job| {
                let gone = matches!(&job, Job::Record(ordinal, id) if position(after, *ordinal, id).is_none());
                let outcome = (!gone).then(|| run(&view, &job));
                (job, outcome)
            })
            .collect()
    }

    fn difference(&self, before: &Isms, after: &Isms, looks: &[(Job, Option<Outcome>)]) -> Difference {
        let old = looks
            .iter()
            .filter_map(|(job, _)| self.outcomes.get(job))
            .flat_map(|outcome| outcome.drafts.iter().cloned());
        let new =
            looks.iter().filter_map(|(_, outcome)| outcome.as_ref()).flat_map(|outcome| outcome.drafts.iter().cloned());
        let old = assemble(before, &self.settings, self.as_of, old.collect(), Vec::new()).diagnostics;
        let new = assemble(after, &self.settings, self.as_of, new.collect(), Vec::new()).diagnostics;
        Difference::between(&old, &new)
    }
}

/// What a draft would do to the findings.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// Everything found at the draft.
    pub diagnostics: Vec<Diagnostic>,
    /// What appears and what goes, anywhere in the document.
    pub difference: Difference,
    /// What could not be judged of the draft; empty for a whole document.
    pub not_evaluated: Vec<NotEvaluated>,
}

/// How two sets of findings differ.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Difference {
    /// Findings that were not there before.
    pub appeared: Vec<Diagnostic>,
    /// Findings that are no longer there.
    pub gone: Vec<Diagnostic>,
}

impl Difference {
    /// Compares findings by their key and message.
    #[must_use]
    pub fn between(old: &[Diagnostic], new: &[Diagnostic]) -> Self {
        let known = |among: &[Diagnostic]| -> HashSet<_> {
            among.iter().map(|found| (found.key.clone(), found.message.clone(), found.severity)).collect()
        };
        let (was, is) = (known(old), known(new));
        let lacks = |found: &&Diagnostic, among: &HashSet<_>| {
            !among.contains(&(found.key.clone(), found.message.clone(), found.severity))
        };
        Self {
            appeared: new.iter().filter(|found| lacks(found, &was)).cloned().collect(),
            gone: old.iter().filter(|found| lacks(found, &is)).cloned().collect(),
        }
    }
}

fn position(isms: &Isms, ordinal: usize, id: &str) -> Option<usize> {
    isms.register(REGISTERS.get(ordinal)?.name)?.position(id)
}

fn jobs(isms: &Isms) -> impl Iterator<Item = Job> + '_ {
    let whole = all_rules().filter(|(_, rule)| matches!(rule.run, Run::Whole(_))).map(|(index, _)| Job::Whole(index));
    let records = isms.registers().into_iter().enumerate().flat_map(|(ordinal, register)| {
        (0..register.count()).filter_map(move |at| Some(Job::Record(ordinal, register.id_at(at)?.into())))
    });
    whole.chain(records)
}

fn all_rules() -> impl Iterator<Item = (usize, &'static Rule)> {
    RULES.iter().flat_map(|family| family.iter()).enumerate()
}

fn run(view: &View<'_>, job: &Job) -> Outcome {
    let mut outcome = Outcome::default();
    match job {
        Job::Whole(index) => {
            if let Some(rule) = rule_at(*index) {
                run_rule(view, *index, rule, None, &mut outcome);
            }
        }
        Job::Record(ordinal, id) => {
            let Some(info) = REGISTERS.get(*ordinal) else { return outcome };
            let Some(at) = position(view.isms(), *ordinal, id) else { return outcome };
            let retired = view.isms().register(info.name).is_some_and(|register| register.retired_at(at, view.day()));
            if retired {
                return outcome;
            }
            for (index, rule) in all_rules() {
                let looks = match rule.run {
                    Run::Whole(_) => false,
                    Run::Each(register, _) => register == info.name,
                    Run::Every(_) => true,
                };
                if looks {
                    run_rule(view, index, rule, Some((info.name, at)), &mut outcome);
                }
            }
        }
    }
    outcome
}

fn run_rule(
    view: &View<'_>,
    index: usize,
    rule: &'static Rule,
    at: Option<(&'static str, usize)>,
    outcome: &mut Outcome,
) {
    if view.settings().severity_of(rule.code, rule.severity).is_none() {
        return;
    }
    let before = outcome.drafts.len();
    let mut out = Out { rule: index, definition: rule, drafts: &mut outcome.drafts };
    match (rule.run, at) {
        (Run::Whole(look), _) => look(view, &mut out),
        (Run::Each(_, look), Some((_, at))) => look(view, at, &mut out),
        (Run::Every(look), Some((register, at))) => look(view, register, at, &mut out),
        _ => {}
    }
    if rule.absence && outcome.drafts.len() > before {
        // Whether the clause is kept elsewhere decides the severity of what was found.
        let _ = view.is_kept_elsewhere(rule.clause_in(view.edition()));
    }
    let reads = view.take_reads();
    outcome.reads.whole |= reads.whole;
    for single in &reads.single {
        if !outcome.reads.single.contains(single) {
            outcome.reads.single.push(single.clone());
        }
    }
    if !reads.lacking.is_empty() {
        // A verdict on too little is none: neither passed nor failed.
        outcome.drafts.truncate(before);
        outcome.short.push((index, reads));
    }
}

fn assemble(
    isms: &Isms,
    settings: &Settings,
    as_of: AsOf,
    drafts: Vec<Draft>,
    short: Vec<(usize, Job, Reads)>,
) -> Report {
    let day = as_of.date();
    let suppressions: Vec<&Suppression> = isms
        .suppressions
        .iter()
        .filter(|s| s.reason.is_some() && s.until.is_some_and(|until| day <= until) && !s.retired_by(day))
        .collect();
    let mut rows: Vec<((usize, usize, usize), Diagnostic)> = drafts
        .into_iter()
        .filter_map(|draft| {
            let diagnostic = finish(isms, settings, as_of, &suppressions, &draft)?;
            let ordinal = REGISTERS.iter().position(|info| info.name == draft.spot.register);
            let index = diagnostic.record.as_ref().and_then(|place| place.index);
            Some(((ordinal.map_or(0, |at| at + 1), index.map_or(0, |at| at + 1), draft.rule), diagnostic))
        })
        .collect();
    crate::base::order::sort_by(&mut rows, |(a, x), (b, y)| {
        a.cmp(b).then_with(|| x.key.cmp(&y.key)).then_with(|| x.message.cmp(&y.message))
    });
    let mut not_evaluated: Vec<NotEvaluated> =
        short.into_iter().filter_map(|(rule, job, reads)| not_evaluated(rule, &job, &reads)).collect();
    crate::base::order::sort_by(&mut not_evaluated, |a, b| (a.code, &a.record).cmp(&(b.code, &b.record)));
    Report { as_of, diagnostics: rows.into_iter().map(|(_, diagnostic)| diagnostic).collect(), not_evaluated }
}

fn not_evaluated(rule: usize, job: &Job, reads: &Reads) -> Option<NotEvaluated> {
    let name = |ordinal: usize| REGISTERS.get(ordinal).map_or("", |info| info.name);
    let record = match job {
        Job::Whole(_) => None,
        Job::Record(ordinal, id) => Some(format!("{}/{id}", name(*ordinal))),
    };
    let lacking = reads.lacking.iter().map(|(ordinal, id)| match id {
        Some(id) => format!("{}/{id}", name(*ordinal)),
        None => name(*ordinal).to_owned(),
    });
    Some(NotEvaluated { code: rule_at(rule)?.code, record, lacking: lacking.collect() })
}

fn place(isms: &Isms, spot: &Spot) -> Option<Place> {
    let register = isms.register(spot.register)?;
    Some(register.place_at(register.position(&spot.id)?))
}

fn pointer(isms: &Isms, spot: &Spot) -> String {
    match place(isms, spot) {
        Some(place) => join(&place, spot.field.pointer()),
        None if spot.register.is_empty() => String::new(),
        None => format!("/{}", spot.register),
    }
}

fn finish(
    isms: &Isms,
    settings: &Settings,
    as_of: AsOf,
    suppressions: &[&Suppression],
    draft: &Draft,
) -> Option<Diagnostic> {
    let rule = rule_at(draft.rule)?;
    let clause = rule.clause_in(isms.head.edition);
    let mut severity = settings.severity_of(rule.code, draft.severity.unwrap_or(rule.severity))?;
    let elsewhere = |clause: &str| isms.kept_elsewhere.iter().any(|k| !k.retired_by(as_of.date()) && k.covers(clause));
    if rule.absence && severity > Severity::Advice && elsewhere(clause) {
        severity = Severity::Advice;
    }
    let spot = &draft.spot;
    let key = match (spot.register, spot.id.as_str()) {
        ("", _) => rule.code.to_owned(),
        (register, "") => format!("{}:{register}", rule.code),
        (register, id) => format!("{}:{register}/{id}", rule.code),
    };
    let key = if spot.field.key().is_empty() { key } else { format!("{key}:{}", spot.field.key()) };
    let record = place(isms, spot);
    let register = isms.register(spot.register);
    let owner = register.and_then(|register| register.owner_at(register.position(&spot.id)?)).map(str::to_owned);
    let suppressed = suppressions.iter().find(|suppression| {
        let same_record = suppression
            .record
            .as_ref()
            .is_none_or(|record| record.register() == spot.register && record.id() == spot.id);
        suppression.code.as_str() == rule.code && same_record
    });
    Some(Diagnostic {
        code: rule.code,
        key,
        severity,
        clause,
        path: pointer(isms, spot),
        field: spot.field.pointer().to_owned(),
        record,
        owner,
        message: draft.params.fill(rule.message),
        help: rule.mend,
        params: draft.params.clone(),
        related: draft
            .related
            .iter()
            .map(|(spot, message)| Related { path: pointer(isms, spot), message: message.clone() })
            .collect(),
        suppressed: suppressed.map(|suppression| suppression.id.to_string()),
    })
}
