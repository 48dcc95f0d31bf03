//! Deriving the statement and comparing.

use std::collections::HashSet;

use super::need::{Need, derived, entries, needs};
use super::statement::{Listed, Source, UnknownFramework, anywhere};
use super::{ImplementationVerdict, SoaRow, SoaVerdict, SoaView};
use crate::base::{AsOf, Citation, Derivation, Id, Named as _, Params};
use crate::document::Isms;
use crate::model::{Implementation, Obligation, ReasonKind, Risk, SoaEntry, approval_by};
use crate::views::control::control_on_day;
use crate::views::look::{Look, risk_pointer};

/// The Statement of Applicability as of a moment, derived from the treatments of risks and held against the one that is stated.
///
/// `framework` is a framework of the document, or an edition (`iso27001:2022`, `iso27001:2013`) for its Annex A; without it, Annex A of
/// the document's own edition is meant.
///
/// # Errors
/// There is no such framework.
pub fn statement_of_applicability(
    isms: &Isms,
    as_of: impl Into<AsOf>,
    framework: Option<&str>,
) -> Result<SoaView, UnknownFramework> {
    let as_of = as_of.into();
    let look = Look::new(isms, as_of);
    let source = Source::find(isms, framework)?;
    let statement = source.statement(&look);
    let needs = needs(&look, statement);
    let places = entries(statement);
    let statement_at = statement.and_then(|found| isms.statement_of_applicability.position_of(found.id.as_str()));
    let none = Need::default();
    let strangers = source.strangers(&look);
    let row = |control: Citation, listed: Option<Listed>| {
        let entry = places.get(control.as_str()).and_then(|at| {
            let pointer = format!("/statement_of_applicability/{}/entries/{at}", statement_at.unwrap_or_default());
            Some((pointer, statement?.entries.get(*at)?))
        });
        let need = needs.get(control.as_str()).unwrap_or(&none);
        let foreign = strangers.contains(&control.as_str());
        Comparison { look: &look, need, entry, foreign, why: Derivation::default() }.row(control, listed)
    };
    let listed = source.controls();
    let mut known: HashSet<String> = listed.iter().map(|listed| listed.control.to_string()).collect();
    let mut rows: Vec<SoaRow> = Vec::with_capacity(listed.len());
    rows.extend(listed.into_iter().map(|listed| row(listed.control.clone(), Some(listed))));
    let stated = statement.into_iter().flat_map(|statement| &statement.entries).map(|entry| &entry.control);
    let claimed = isms.controls.iter().flat_map(|control| &control.fulfils).filter(|cited| source.claims(cited));
    for control in stated.chain(claimed.filter(|cited| needs.contains_key(cited.as_str()))) {
        if known.insert(control.to_string()) {
            rows.push(row(control.clone(), anywhere(isms, control)));
        }
    }
    Ok(SoaView {
        as_of,
        framework: source.name().to_owned(),
        statement: statement.map(|statement| statement.id.clone()),
        version: statement.and_then(|statement| statement.version.clone()),
        approved_on: statement
            .and_then(|statement| approval_by(&statement.approved, look.day))
            .map(|approval| approval.on),
        rows,
    })
}

/// One control, with what speaks for it and what is stated of it.
struct Comparison<'l, 'a> {
    look: &'l Look<'a>,
    need: &'l Need<'a>,
    entry: Option<(String, &'a SoaEntry)>,
    /// The statement about the document's own edition names it, which does not have it.
    foreign: bool,
    why: Derivation,
}

impl Comparison<'_, '_> {
    fn row(mut self, control: Citation, listed: Option<Listed>) -> SoaRow {
        let entry = self.entry.as_ref().map(|(_, entry)| *entry);
        let (obligations, far) = self.obligations();
        self.explain_need(&obligations);
        let necessary = !self.need.risks.is_empty() || !obligations.is_empty() || far;
        let verdict = if listed.is_some() && !self.foreign {
            self.verdict(necessary)
        } else {
            self.unknown(&control);
            SoaVerdict::UnknownControl
        };
        let implementation_derived = derived(self.look, &self.need.controls);
        let implementation_verdict = self.implementation(implementation_derived);
        let mut reasons: Vec<ReasonKind> = Vec::new();
        for reason in entry.into_iter().flat_map(|entry| &entry.reasons) {
            if !reasons.contains(&reason.kind) {
                reasons.push(reason.kind);
            }
        }
        let (title, group) = listed.map_or((None, None), |listed| (Some(listed.title), listed.group));
        SoaRow {
            control,
            title,
            group,
            necessary,
            risks: self.need.risks.iter().map(|(_, risk)| risk.id.clone()).collect(),
            obligations,
            controls: self.need.controls.iter().map(|control| control_on_day(self.look, &control.id)).collect(),
            applicable: entry.and_then(|entry| entry.applicable),
            reasons,
            justification: entry.and_then(|entry| entry.justification.clone()),
            implementation: entry.and_then(|entry| entry.implementation),
            implementation_derived,
            owner: entry.and_then(|entry| entry.owner.clone()),
            due: entry.and_then(|entry| entry.due),
            verdict,
            implementation_verdict,
            derivation: self.why,
        }
    }

    fn step(&mut self, rule: &'static str, template: &str, params: Params) {
        let at = self.entry.as_ref().map(|(pointer, _)| pointer.as_str());
        self.why.step(rule, at.as_slice(), template, params);
    }

    /// The obligations given as reasons that are in use; and whether a reason refers to a record of another document.
    fn obligations(&self) -> (Vec<Id<Obligation>>, bool) {
        let mut obligations: Vec<Id<Obligation>> = Vec::new();
        let mut far = false;
        let reasons = self.entry.iter().flat_map(|(_, entry)| &entry.reasons);
        for reference in reasons.flat_map(|reason| &reason.refs) {
            far |= reference.document().is_some();
            let register = &self.look.isms.obligations;
            if reference.document().is_none()
                && reference.register() == Obligation::REGISTER
                && let Some(found) = register.get(reference.id()).filter(|found| !self.is_retired(*found))
                && !obligations.contains(&found.id)
            {
                obligations.push(found.id.clone());
            }
        }
        (obligations, far)
    }

    fn is_retired(&self, record: &impl crate::model::Entity) -> bool {
        record.retired_by(self.look.day)
    }

    fn explain_need(&mut self, obligations: &[Id<Obligation>]) {
        let risks = &self.need.risks;
        if !risks.is_empty() {
            let pointers: Vec<String> =
                risks.iter().map(|(index, _)| format!("{}/treatment", risk_pointer(*index))).collect();
            let pointers: Vec<&str> = pointers.iter().map(String::as_str).collect();
            let used: Vec<String> = self.need.used.iter().map(|control| control.to_string()).collect();
            let ids: Vec<String> = risks.iter().map(|(_, risk)| risk.id.to_string()).collect();
            let params = Params::none().with("risks", ids).with("controls", used);
            self.why.step("risks", &pointers, "the treatments of {risks} use {controls}, which fulfils it", params);
        }
        if !obligations.is_empty() {
            let ids: Vec<String> = obligations.iter().map(ToString::to_string).collect();
            self.step("obligations", "{obligations} ask for it", Params::none().with("obligations", ids));
        }
    }

    fn verdict(&mut self, necessary: bool) -> SoaVerdict {
        let Some((_, entry)) = self.entry else {
            self.step("missing", "the statement has no entry for it", Params::none());
            return SoaVerdict::MissingFromStatement;
        };
        match entry.applicable {
            None => {
                self.step("undecided", "the statement does not say whether it is applicable", Params::none());
                SoaVerdict::Undecided
            }
            Some(false) if necessary => {
                self.step("excluded", "it is stated not to be applicable, and it is needed", Params::none());
                SoaVerdict::NecessaryButExcluded
            }
            Some(false) => {
                self.step("excluded", "it is stated not to be applicable, and nothing needs it", Params::none());
                SoaVerdict::Agrees
            }
            Some(true) if necessary => {
                self.step("included", "it is stated to be applicable, and it is needed", Params::none());
                SoaVerdict::Agrees
            }
            Some(true) => self.without_need(entry),
        }
    }

    /// An included control that no treatment and no obligation needs: is there another reason?
    fn without_need(&mut self, entry: &SoaEntry) -> SoaVerdict {
        let other = |kind: &ReasonKind| matches!(kind, ReasonKind::Business | ReasonKind::BestPractice);
        if let Some(kind) = entry.reasons.iter().map(|reason| reason.kind).find(other) {
            let params = Params::none().with("reason", kind.as_str());
            self.step(
                "included",
                "no treatment and no obligation needs it; it is included for another reason: {reason}",
                params,
            );
            return SoaVerdict::Agrees;
        }
        let kinds: Vec<&'static str> = entry.reasons.iter().map(|reason| reason.kind.as_str()).collect();
        let risks =
            entry.reasons.iter().flat_map(|reason| &reason.refs).filter(|found| found.register() == Risk::REGISTER);
        let risks: Vec<String> = risks.map(|found| found.id().to_owned()).collect();
        let template = if !risks.is_empty() {
            "it is included for {risks}, whose treatments use no control that fulfils it"
        } else if !kinds.is_empty() {
            "it is included ({reasons}), and no record of the document shows the need"
        } else {
            "it is included without a reason, and nothing in the document needs it"
        };
        self.step("included", template, Params::none().with("reasons", kinds).with("risks", risks));
        SoaVerdict::StatedWithoutNeed
    }

    fn unknown(&mut self, control: &Citation) {
        use crate::catalogue::Edition;
        let edition = self.look.isms.head.edition;
        let other = Edition::ALL.into_iter().find(|other| *other != edition);
        let elsewhere = other.and_then(|other| other.control(control.as_str()));
        let mut params = Params::none().with("control", control.to_string()).with("edition", edition.designation());
        let template = if let Some(found) = elsewhere {
            let now: Vec<&'static str> = found.counterparts().iter().map(|control| control.id).collect();
            let is_one = if now.is_empty() { "nothing" } else { "" };
            params = params.with("other", found.edition.designation()).with("counterparts", now).with("none", is_one);
            "{control} is a control of {other}; in {edition} there corresponds to it: {counterparts}{none}"
        } else {
            "no catalogue of the document has {control}"
        };
        self.step("unknown", template, params);
    }

    fn implementation(&mut self, derived: Option<Implementation>) -> ImplementationVerdict {
        let entry = self.entry.as_ref().map(|(_, entry)| *entry);
        if entry.is_some_and(|entry| entry.applicable == Some(false)) {
            return ImplementationVerdict::NotApplicable;
        }
        let Some(derived) = derived else { return ImplementationVerdict::NotDerivable };
        let Some(stated) = entry.and_then(|entry| entry.implementation) else {
            return ImplementationVerdict::NotStated;
        };
        let verdict = match progress(stated).cmp(&progress(derived)) {
            std::cmp::Ordering::Equal => ImplementationVerdict::Agrees,
            std::cmp::Ordering::Greater => ImplementationVerdict::Overstated,
            std::cmp::Ordering::Less => ImplementationVerdict::Understated,
        };
        let params = Params::none().with("stated", stated.as_str()).with("derived", derived.as_str());
        self.step("implementation", "stated: {stated}; by the organization's controls on this day: {derived}", params);
        verdict
    }
}

/// How far something has come; what is retired is as far as what has not begun.
fn progress(implementation: Implementation) -> u8 {
    match implementation {
        Implementation::NotStarted | Implementation::Retired => 0,
        Implementation::Planned => 1,
        Implementation::Partial => 2,
        Implementation::Implemented => 3,
    }
}
