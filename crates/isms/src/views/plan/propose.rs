//! Proposing controls for a risk: first the organization's own, then controls of Annex A.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use isms_derive::Shape;

use super::properties::{ALL_PROPERTIES, Mask, acts_first_on_likelihood, harmed, is_of, likeness, names, preserved};
use crate::base::{Derivation, Json, Params};
use crate::catalogue::ControlType;
use crate::model::{Control, ControlKind, Entity as _, Risk};
use crate::views::answer::put;
use crate::views::control::{ControlOnDay, control_on_day};
use crate::views::look::Look;
use crate::views::soa::latest_statement;

/// At most so many controls are proposed for a risk.
const MOST: usize = 3;

/// Why a control is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum ProposalReason {
    /// It is said to act on the risk's threat.
    ActsOnThreat,
    /// It treats other risks of the same threat.
    TreatsSameThreat,
    /// It preserves properties that the risk harms, by the attributes of ISO/IEC 27002:2022.
    PreservesProperties,
}

/// A control that could be added to a treatment. It is a suggestion to think about: whether it would help, a person must judge.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The id of the organization's own control, or the identifier of the control of Annex A.
    pub id: String,
    /// Whether it is one of the organization's own.
    pub own: bool,
    /// What it is called.
    pub title: String,
    /// Whether it works on the day, for one of the organization's own; `None` where nobody has said.
    pub works: Option<bool>,
    /// Why it is proposed, the strongest reason first.
    pub reasons: Vec<ProposalReason>,
    /// The same in words.
    pub derivation: Derivation,
}

impl Proposal {
    /// The proposal as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("id", self.id.as_str());
        map.put("own", self.own);
        map.put("title", self.title.as_str());
        put(&mut map, "works", &self.works);
        put(&mut map, "reasons", &self.reasons);
        map.put("derivation", self.derivation.to_json());
        map
    }
}

/// Something that could be proposed, with what it is ranked by.
struct Candidate<'a> {
    id: &'a str,
    title: &'a str,
    own: Option<&'a Control>,
    preserves: Mask,
    preventive: bool,
    corrective: bool,
    works: Option<bool>,
}

impl Candidate<'_> {
    fn suits(&self, preventive: bool) -> bool {
        if preventive { self.preventive } else { self.corrective }
    }
}

/// A control linked to a threat.
struct Link {
    own: usize,
    explicit: bool,
    risks: usize,
}

/// Which of two lists of candidates is meant, ranked for which properties and for which kind of control.
type RankKey = (bool, Mask, bool);

/// What can be proposed, arranged so that a look-up for one risk takes next to no time.
pub(super) struct Catalogue<'a> {
    own: Vec<Candidate<'a>>,
    annex: Vec<Candidate<'a>>,
    by_threat: HashMap<&'a str, Vec<Link>>,
    ranked: OnceCell<HashMap<RankKey, Vec<usize>>>,
}

impl<'a> Catalogue<'a> {
    pub(super) fn new(look: &Look<'a>) -> Self {
        let isms = look.isms;
        let edition = isms.head.edition;
        let own: Vec<Candidate<'a>> = isms
            .controls
            .iter()
            .filter(|control| !control.retired_by(look.day))
            .map(|control| {
                let cited = || control.fulfils.iter().filter_map(|citation| edition.control(citation.as_str()));
                let has = |kind: ControlKind, of: ControlType| {
                    control.kinds.contains(&kind) || (control.kinds.is_empty() && cited().any(|cited| is_of(cited, of)))
                };
                Candidate {
                    id: control.id.as_str(),
                    title: control.title.as_str(),
                    own: Some(control),
                    preserves: cited().fold(0, |mask, cited| mask | preserved(cited)),
                    preventive: has(ControlKind::Preventive, ControlType::Preventive),
                    corrective: has(ControlKind::Corrective, ControlType::Corrective),
                    works: control_on_day(look, &control.id).works,
                }
            })
            .collect();
        let statement = latest_statement(look, None);
        let excluded: HashSet<&str> = statement
            .into_iter()
            .flat_map(|statement| &statement.entries)
            .filter(|entry| entry.applicable == Some(false))
            .map(|entry| entry.control.as_str())
            .collect();
        let annex =
            edition.controls().iter().filter(|control| !excluded.contains(control.id)).map(|control| Candidate {
                id: control.id,
                title: control.title,
                own: None,
                preserves: preserved(control),
                preventive: is_of(control, ControlType::Preventive),
                corrective: is_of(control, ControlType::Corrective),
                works: None,
            });
        let by_threat = links(look, &own);
        Self { own, annex: annex.collect(), by_threat, ranked: OnceCell::new() }
    }

    /// Controls for a risk that its treatment does not use yet, best first. Own controls linked to its threat come first, then own
    /// controls by the properties they preserve; only where there is none at all, controls of Annex A.
    pub(super) fn propose(&self, look: &Look<'_>, risk: &Risk, used: &[ControlOnDay]) -> Vec<Proposal> {
        let used: HashSet<&str> = used.iter().map(|control| control.control.as_str()).collect();
        let harmed = harmed(look, risk);
        let preventive = acts_first_on_likelihood(look, risk);
        let mut proposals: Vec<Proposal> = Vec::new();
        let threat = risk.threat.as_ref();
        for link in threat.and_then(|threat| self.by_threat.get(threat.as_str())).into_iter().flatten() {
            let Some(candidate) = self.own.get(link.own).filter(|candidate| !used.contains(candidate.id)) else {
                continue;
            };
            if proposals.len() < MOST {
                proposals.push(self.proposal(candidate, Some(link), risk, harmed, preventive));
            }
        }
        for candidate in self.ranking(true, harmed, preventive) {
            let taken = used.contains(candidate.id) || proposals.iter().any(|proposal| proposal.id == candidate.id);
            if proposals.len() < MOST && !taken {
                proposals.push(self.proposal(candidate, None, risk, harmed, preventive));
            }
            if proposals.len() >= MOST {
                break;
            }
        }
        if proposals.is_empty() {
            let fulfilled: HashSet<&str> = used
                .iter()
                .filter_map(|id| look.isms.controls.get(id))
                .flat_map(|control| control.fulfils.iter().map(|citation| citation.as_str()))
                .collect();
            let open = self.ranking(false, harmed, preventive).filter(|candidate| !fulfilled.contains(candidate.id));
            proposals.extend(open.take(MOST).map(|candidate| self.proposal(candidate, None, risk, harmed, preventive)));
        }
        proposals
    }

    /// Candidates that preserve a harmed property: those whose properties are most like the harmed ones first, then those of the kind
    /// wanted, then those that work, then in document order.
    fn ranking(&self, own: bool, harmed: Mask, preventive: bool) -> impl Iterator<Item = &Candidate<'a>> {
        let candidates = if own { &self.own } else { &self.annex };
        let ranked = self.ranked.get_or_init(|| {
            let mut all = HashMap::new();
            for (own, candidates) in [(true, &self.own), (false, &self.annex)] {
                for mask in 1..=ALL_PROPERTIES {
                    for preventive in [true, false] {
                        all.insert((own, mask, preventive), rank(candidates, mask, preventive));
                    }
                }
            }
            all
        });
        let places = ranked.get(&(own, harmed, preventive)).into_iter().flatten();
        places.filter_map(|place| candidates.get(*place))
    }

    fn proposal(
        &self,
        candidate: &Candidate<'_>,
        link: Option<&Link>,
        risk: &Risk,
        harmed: Mask,
        preventive: bool,
    ) -> Proposal {
        let mut reasons = Vec::new();
        let mut why = Derivation::default();
        let threat = risk.threat.as_ref().map(ToString::to_string).unwrap_or_default();
        let mut because = |reason: ProposalReason, text: &str, params: Params| {
            reasons.push(reason);
            why.step(ProposalReason::as_str(reason), &[], text, params.with("control", candidate.id.to_owned()));
        };
        if let Some(link) = link {
            if link.explicit {
                because(
                    ProposalReason::ActsOnThreat,
                    "{control} acts on {threat}",
                    Params::none().with("threat", threat.clone()),
                );
            }
            if link.risks > 0 {
                let params = Params::none().with("threat", threat).with("risks", link.risks);
                because(ProposalReason::TreatsSameThreat, "{control} treats {threat} in {risks} other risks", params);
            }
        }
        let shared = harmed & candidate.preserves;
        if shared != 0 {
            let params = Params::none()
                .with("properties", names(shared))
                .with("likeness", i64::from(likeness(harmed, candidate.preserves)));
            let text = match (candidate.suits(preventive), preventive) {
                (false, _) => "{control} preserves {properties}, which the risk harms",
                (true, true) => {
                    "{control} is preventive and preserves {properties}, which the risk harms; the likelihood weighs more"
                }
                (true, false) => {
                    "{control} is corrective and preserves {properties}, which the risk harms; the consequence weighs more"
                }
            };
            because(ProposalReason::PreservesProperties, text, params);
        }
        Proposal {
            id: candidate.id.to_owned(),
            own: candidate.own.is_some(),
            title: candidate.title.to_owned(),
            works: candidate.works,
            reasons,
            derivation: why,
        }
    }
}

/// For each threat the own controls that act on it or treat risks of it, best first.
fn links<'a>(look: &Look<'a>, own: &[Candidate<'a>]) -> HashMap<&'a str, Vec<Link>> {
    let places: HashMap<&str, usize> = own.iter().enumerate().map(|(place, candidate)| (candidate.id, place)).collect();
    let mut counts: HashMap<&'a str, HashMap<usize, (bool, usize)>> = HashMap::new();
    for (place, control) in own.iter().enumerate().filter_map(|(place, candidate)| Some((place, candidate.own?))) {
        for threat in control.acts_on.iter().filter_map(|effect| effect.threat.as_ref()) {
            counts.entry(threat.as_str()).or_default().entry(place).or_default().0 = true;
        }
    }
    for (_, risk) in look.risks() {
        let (Some(threat), Some(treatment)) = (&risk.threat, &risk.treatment) else { continue };
        let controls = counts.entry(threat.as_str()).or_default();
        for place in treatment.controls.iter().filter_map(|id| places.get(id.as_str())) {
            controls.entry(*place).or_default().1 += 1;
        }
    }
    let works = |place: usize| own.get(place).is_some_and(|candidate| candidate.works == Some(true));
    counts
        .into_iter()
        .map(|(threat, controls)| {
            let mut links: Vec<Link> =
                controls.into_iter().map(|(own, (explicit, risks))| Link { own, explicit, risks }).collect();
            crate::base::order::sort_by_key(&mut links, |link| {
                (Reverse(link.explicit), Reverse(link.risks), Reverse(works(link.own)), link.own)
            });
            (threat, links)
        })
        .collect()
}

fn rank(candidates: &[Candidate<'_>], harmed: Mask, preventive: bool) -> Vec<usize> {
    let mut places: Vec<(u32, bool, bool, usize)> = candidates
        .iter()
        .enumerate()
        .filter(|(_, candidate)| candidate.preserves & harmed != 0)
        .map(|(place, candidate)| {
            (likeness(harmed, candidate.preserves), candidate.suits(preventive), candidate.works == Some(true), place)
        })
        .collect();
    crate::base::order::sort_by_key(&mut places, |(likeness, suits, works, place)| {
        (Reverse(*likeness), Reverse(*suits), Reverse(*works), *place)
    });
    places.into_iter().map(|(.., place)| place).collect()
}
