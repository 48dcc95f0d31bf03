//! Whether an ISMS can be built the way it is planned, with the knowledge, time and money at hand (S-11, S-44, S-51, S-53, S-81, S-82).

mod means;
mod needs;

use isms_derive::Shape;

use super::answer::{put, put_joined};
use super::implementation::ImplementationSize;
use super::look::Look;
use crate::base::{AsOf, Count, Id, Json, Line, Money};
use crate::document::Isms;
use crate::model::{BuildApproach, Competence, ConstraintKind, Item, Person, Role};

/// What building an ISMS needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum BuildNeedKind {
    /// It is decided how it is built.
    Approach,
    /// Somebody of top management sponsors it.
    Sponsor,
    /// Somebody leads it.
    Leader,
    /// The standard is at hand.
    Standard,
    /// What has to be known is known by somebody the approach can count on.
    Knowledge,
    /// Where knowledge lacks, something is done about it.
    Training,
    /// Advice from outside is at hand, where the approach rests on it.
    Advice,
    /// The working days it takes are granted.
    Days,
    /// The money it takes is granted.
    Budget,
    /// There is time left.
    Time,
    /// Something is done about what makes it harder.
    Constraints,
}

/// Something that building needs, and whether it is there.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct BuildNeed {
    /// What it is.
    pub need: BuildNeedKind,
    /// Whether it is there; absent where nobody has said what is needed, or it does not matter for the approach.
    pub met: Option<bool>,
    /// Why, in words.
    pub why: String,
    /// Pointers into the document to what that was read from.
    pub inputs: Vec<String>,
}

/// Who knows what has to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum KnowledgeCover {
    /// Somebody of the organization.
    Inside,
    /// Only somebody from outside.
    OutsideOnly,
    /// Nobody yet; somebody is acquiring it.
    InTraining,
    /// Nobody.
    Missing,
}

/// A competence that building or running the ISMS needs.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct KnowledgeNeed {
    /// The competence.
    pub competence: Id<Competence>,
    /// What it is called.
    pub title: Line,
    /// The roles that need it.
    pub needed_for: Vec<Id<Role>>,
    /// Who has it.
    pub cover: KnowledgeCover,
    /// Who of the organization has it.
    pub inside: Vec<Id<Person>>,
    /// Who from outside has it.
    pub outside: Vec<Id<Person>>,
    /// Who is acquiring it.
    pub in_training: Vec<Id<Person>>,
}

/// Something that makes building harder.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ConstraintOnDay {
    /// The constraint.
    pub id: Id<Item>,
    /// What kind it is.
    pub kind: Option<ConstraintKind>,
    /// What it is.
    pub what: Line,
    /// Whether something is done about it.
    pub mitigated: bool,
    /// Who answers for that.
    pub owner: Option<Id<Person>>,
}

/// Working days and money: expected, granted, spent.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct BuildMeans {
    /// The working days expected.
    pub days_expected: Option<Count>,
    /// The working days a year granted.
    pub days_granted: Count,
    /// The working days spent.
    pub days_spent: Option<Count>,
    /// The money expected.
    pub cost_expected: Option<Money>,
    /// The money granted, by currency.
    pub money_granted: Vec<Money>,
    /// The money spent.
    pub cost_spent: Option<Money>,
    /// The working days expected for each person who works for the organization, in hundredths; absent where one of the two is not
    /// known.
    pub hundredth_days_a_head: Option<Count>,
}

/// Whether building can go ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum BuildVerdict {
    /// All it needs is there.
    Ready,
    /// Something it needs is not there.
    NotReady,
    /// Nothing is known to lack, and not everything is said.
    Unclear,
}

/// Whether an ISMS can be built the way it is planned.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct BuildReadiness {
    /// The moment.
    pub as_of: AsOf,
    /// How it is built.
    pub approach: Option<BuildApproach>,
    /// Whether building can go ahead.
    pub verdict: BuildVerdict,
    /// How many of its needs are not met.
    pub unmet: Count,
    /// What it needs, and whether that is there.
    pub needs: Vec<BuildNeed>,
    /// What has to be known, and who knows it.
    pub knowledge: Vec<KnowledgeNeed>,
    /// Working days and money.
    pub means: BuildMeans,
    /// What makes it harder.
    pub constraints: Vec<ConstraintOnDay>,
    /// How large and intricate the organization is.
    pub size: ImplementationSize,
}

impl BuildReadiness {
    /// The columns of [`BuildReadiness::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &["need", "met", "why", "inputs"];

    /// One flat row a need.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.needs.iter().map(BuildNeed::row).collect()
    }
}

impl BuildNeed {
    fn row(&self) -> Json<'_> {
        let mut row = Json::map();
        row.put("need", self.need.as_str());
        put(&mut row, "met", &self.met);
        row.put("why", self.why.as_str());
        put_joined(&mut row, "inputs", self.inputs.iter().map(String::as_str));
        row
    }
}

/// Whether an ISMS can be built the way the implementation plan says: what has to be known and who knows it, working days and money
/// against what was granted, and what makes it harder.
///
/// What has to be known are the competences that roles need which build, run or audit the ISMS. Who writes everything themselves
/// needs them inside; every other approach may count on people from outside.
#[must_use]
pub fn build_readiness(isms: &Isms, as_of: AsOf) -> BuildReadiness {
    let look = Look::new(isms, as_of);
    let plan = isms.implementation_plan.nth(0);
    let knowledge = needs::knowledge(&look);
    let size = super::implementation::size(isms, look.day, plan);
    let means = means::means(&look, plan, &size);
    let needs = needs::needs(&look, plan, &knowledge, &means);
    let unmet = needs.iter().filter(|need| need.met == Some(false)).count();
    let all_met = needs.iter().all(|need| need.met.is_some() || needs::may_be_open(need, plan));
    let constraints = plan.map_or(&[][..], |plan| &plan.constraints);
    BuildReadiness {
        as_of,
        approach: plan.and_then(|plan| plan.approach),
        verdict: match (unmet, all_met) {
            (0, true) => BuildVerdict::Ready,
            (0, false) => BuildVerdict::Unclear,
            _ => BuildVerdict::NotReady,
        },
        unmet: Count::of(unmet),
        needs,
        knowledge,
        means,
        constraints: constraints
            .iter()
            .map(|constraint| ConstraintOnDay {
                id: constraint.id.clone(),
                kind: constraint.kind,
                what: constraint.what.clone(),
                mitigated: constraint.mitigation.is_some(),
                owner: constraint.owner.clone(),
            })
            .collect(),
        size,
    }
}
