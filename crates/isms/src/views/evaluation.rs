//! What a risk is on a day and what that means: evaluation against the acceptance criteria (clauses 6.1.2 e, 6.1.3 f).

use isms_derive::Shape;

use super::acceptance::{AcceptanceOnDay, acceptance_on_day};
use super::answer::{list, put, put_number};
use super::control::{ControlOnDay, Support, support};
use super::effect::{Computed, Reckoned, reckon};
use super::judge::judge;
use super::level::{RiskLevel, comparable};
use super::look::{Look, risk_pointer};
use crate::base::{Derivation, Id, Json, Label, Params};
use crate::model::{Assessment, Item, Person, Risk, RiskCriteria, Role, Stage};
use crate::rules::Level;

/// What is to be decided about a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Verdict {
    /// It lies within what may be accepted at the lowest authority.
    Accept,
    /// It lies above every acceptance criterion that fits: it has to be treated.
    Treat,
    /// It lies above what the lower authority may accept: a higher one has to decide.
    Escalate,
    /// It has no level, or none that is still supported.
    Unrated,
    /// No acceptance criterion fits it, so nothing says that it may be accepted.
    NoCriterion,
}

/// Where the level that stands comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum LevelBasis {
    /// The latest current or residual assessment; the inherent one where there is neither.
    Stated,
    /// The inherent assessment, for the current or residual one rests on a control that does not work.
    Fallback,
    /// The controls that work, by the convention of the criteria for their effect, reckoned from the inherent assessment; where there is
    /// none, from the present one. It stands where a control that the stated level rests on does not work, and where a supposed change
    /// alters what the controls do.
    Computed,
    /// The target assessment, for the treatment is supposed to be complete. An expectation, not a measurement.
    Expected,
    /// Nothing: there is no rating, or none that is supported.
    #[shape(name = "none")]
    Nothing,
}

/// Who may decide.
#[derive(Debug, Clone, PartialEq)]
pub struct Decider {
    /// The role that holds the authority; absent where it is the risk owner.
    pub role: Option<Id<Role>>,
    /// The persons: holders of the role on the day with their deputies, or the risk owner. Empty where the role is vacant or there is no owner.
    pub persons: Vec<Id<Person>>,
}

impl Decider {
    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("kind", if self.role.is_some() { "role" } else { "risk_owner" });
        put(&mut map, "role", &self.role);
        put(&mut map, "persons", &self.persons);
        map
    }
}

/// A risk evaluated on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// What is to be decided.
    pub verdict: Verdict,
    /// Where the level comes from.
    pub basis: LevelBasis,
    /// The stage of the assessment that the level comes from.
    pub stage: Option<Stage>,
    /// That assessment.
    pub assessment: Option<Id<Item>>,
    /// The level that stands.
    pub level: Option<RiskLevel>,
    /// Whether the stated level may rest on the controls it was reached with.
    pub support: Support,
    /// Those controls.
    pub rests_on: Vec<ControlOnDay>,
    /// The acceptance criterion that fits: the lowest that reaches the level, or the highest there is where none does.
    pub criterion: Option<Id<Item>>,
    /// The highest level that may be accepted under it.
    pub limit: Option<Label>,
    /// How many levels the risk lies above the highest acceptance criterion that fits; 0 where one reaches it.
    pub gap: Option<usize>,
    /// Who may decide: to accept, or, where the risk has to be treated, on the treatment.
    pub may_decide: Option<Decider>,
    /// Whether the criterion asks for each risk to be accepted explicitly.
    pub explicit: bool,
    /// The acceptance as it stands.
    pub acceptance: AcceptanceOnDay,
    /// Whether nothing remains to be decided: the risk is acceptable, and accepted where that is asked for.
    pub settled: bool,
    /// Whether it lies over the acceptance line: it has to be treated, or a higher authority has not accepted it. `None` where there
    /// is no level or no criterion.
    pub over: Option<bool>,
    /// Criteria that took the place of those it was assessed under.
    pub superseded_by: Option<Id<RiskCriteria>>,
    /// How it came about; pointers start at the document.
    pub derivation: Derivation,
}

impl Evaluation {
    /// The evaluation as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "verdict", &self.verdict);
        put(&mut map, "basis", &self.basis);
        put(&mut map, "stage", &self.stage);
        put(&mut map, "assessment", &self.assessment);
        if let Some(level) = &self.level {
            map.put("level", level.to_json());
        }
        put(&mut map, "support", &self.support);
        map.put("rests_on", list(&self.rests_on, ControlOnDay::to_json));
        put(&mut map, "criterion", &self.criterion);
        put(&mut map, "limit", &self.limit);
        put_number(&mut map, "gap", self.gap);
        if let Some(decider) = &self.may_decide {
            map.put("may_decide", decider.to_json());
        }
        map.put("explicit", self.explicit);
        map.put("acceptance", self.acceptance.to_json());
        map.put("settled", self.settled);
        put(&mut map, "over", &self.over);
        put(&mut map, "superseded_by", &self.superseded_by);
        map.put("derivation", self.derivation.to_json());
        map
    }
}

/// What stands for a risk: an assessment and its level.
struct Standing<'r, 'a> {
    basis: LevelBasis,
    assessment: &'r Assessment,
    level: Level<'a>,
}

/// Evaluates a risk. `base` is the document the assessments were made in: an earlier one, or the one in which nothing is supposed. With `complete`, the treatment is supposed to be complete and the target assessment stands, if there is one.
pub(super) fn evaluate(look: &Look<'_>, base: &Look<'_>, index: usize, risk: &Risk, complete: bool) -> Evaluation {
    evaluate_with(look, base, index, risk, complete, None)
}

/// The same, with a computed level in place of the stated one.
pub(super) fn evaluate_with<'a>(
    look: &Look<'a>,
    base: &Look<'_>,
    index: usize,
    risk: &Risk,
    complete: bool,
    computed: Option<&Computed<'_, '_, 'a>>,
) -> Evaluation {
    let mut why = Derivation::default();
    let stated = look.view.present(risk, look.day);
    let (support, rests_on) =
        stated.map_or((Support::Supported, Vec::new()), |(_, assessment)| support(look, base, risk, assessment));
    let asked = Asked { look, base, index, risk, complete, computed };
    let standing = standing(&asked, support, &rests_on, &mut why);
    let level = standing.as_ref().map(|standing| &standing.level);
    let judged = level.map(|level| judge(look, index, risk, level, &mut why));
    let criterion = judged.as_ref().and_then(|judged| judged.criterion);
    let acceptance = acceptance_on_day(look, risk, stated.map(|(_, assessment)| assessment), level, criterion);
    explain_acceptance(&acceptance, index, look, &mut why);
    let explicit = criterion.is_some_and(|criterion| criterion.explicit == Some(true));
    let verdict = judged.as_ref().map_or(Verdict::Unrated, |judged| judged.verdict);
    let (settled, over) = match verdict {
        Verdict::Accept => (!explicit || acceptance.holds(), Some(false)),
        Verdict::Escalate => (acceptance.holds(), Some(!acceptance.holds())),
        Verdict::Treat => (false, Some(true)),
        Verdict::Unrated | Verdict::NoCriterion => (false, None),
    };
    let in_force = look.view.criteria_in_force(look.day);
    let superseded_by =
        level.zip(in_force).and_then(|(level, now)| (level.criteria.id != now.id).then(|| now.id.clone()));
    if let (Some(level), Some(now)) = (level, &superseded_by) {
        why.step(
            "superseded",
            &[],
            "assessed under {criteria}; on this day {now} are in force: assess again",
            Params::none().with("criteria", level.criteria.id.to_string()).with("now", now.to_string()),
        );
    }
    Evaluation {
        verdict,
        basis: standing.as_ref().map_or(LevelBasis::Nothing, |standing| standing.basis),
        stage: standing.as_ref().map(|standing| standing.assessment.stage),
        assessment: standing.as_ref().map(|standing| standing.assessment.id.clone()),
        level: level.map(RiskLevel::of),
        support,
        rests_on,
        criterion: criterion.map(|criterion| criterion.id.clone()),
        limit: criterion.map(|criterion| criterion.level.clone()),
        gap: judged.as_ref().and_then(|judged| judged.gap),
        may_decide: judged.and_then(|judged| judged.decider),
        explicit,
        acceptance,
        settled,
        over,
        superseded_by,
        derivation: why,
    }
}

/// What is asked about a risk.
struct Asked<'q, 'b, 'r, 'a> {
    look: &'q Look<'a>,
    base: &'q Look<'b>,
    index: usize,
    risk: &'r Risk,
    complete: bool,
    computed: Option<&'q Computed<'q, 'q, 'a>>,
}

/// Which assessment stands, and its level.
fn standing<'r, 'a>(
    asked: &Asked<'_, '_, 'r, 'a>,
    support: Support,
    rests_on: &[ControlOnDay],
    why: &mut Derivation,
) -> Option<Standing<'r, 'a>> {
    let Asked { look, base, index, risk, complete, computed } = *asked;
    let controls = |carries: Option<bool>| {
        let such = rests_on.iter().filter(|control| control.carries() == carries);
        Params::none().with("controls", such.map(|control| control.control.to_string()).collect::<Vec<_>>())
    };
    let reckoned = |computed: &Computed<'_, '_, 'a>, why: &mut Derivation| {
        let level = computed.level(index, why)?;
        let assessment = risk.assessments.get(computed.reckoned.start.0)?;
        Some(Standing { basis: LevelBasis::Computed, assessment, level })
    };
    if let Some(standing) = computed.and_then(|computed| reckoned(computed, why)) {
        return Some(standing);
    }
    let present = look.view.present(risk, look.day);
    let at = present.map_or_else(|| risk_pointer(index), |(at, _)| assessment_pointer(index, at));
    if complete
        && let Some(expected) =
            take(look, index, LevelBasis::Expected, look.view.latest(risk, Stage::Target, look.day), why)
    {
        return Some(expected);
    }
    if support == Support::Unsupported {
        let text = "the stated level is no longer supported: it rests on {controls}, which does not work";
        why.step("unsupported", &[&at], text, controls(Some(false)));
        if let Ok(found) = reckon(look, base, index, risk).outcome
            && is_no_relief(look, &found, present)
            && let Some(standing) = reckoned(&Computed { reckoned: &found, without: None }, why)
        {
            return Some(standing);
        }
        let fallback = take(look, index, LevelBasis::Fallback, look.view.latest(risk, Stage::Inherent, look.day), why);
        if fallback.is_none() {
            why.step(
                "unrated",
                &[&risk_pointer(index)],
                "there is no inherent level to stand in its place",
                Params::none(),
            );
        }
        return fallback;
    }
    let stated = take(look, index, LevelBasis::Stated, present, why);
    if stated.is_none() {
        why.step("unrated", &[&at], "it has no level on this day", Params::none());
    } else if support == Support::Unverified {
        why.step("unverified", &[&at], "it rests on {controls}, which is not known to work in full", controls(None));
    }
    stated
}

/// Whether the computed level lies no lower than the stated one whose support is gone: a failed control is no relief.
fn is_no_relief(look: &Look<'_>, found: &Reckoned<'_, '_>, present: Option<(usize, &Assessment)>) -> bool {
    let stated = present.and_then(|(_, assessment)| look.view.level_of(assessment));
    let computed = found.outcome(&|control| found.works_today(control));
    stated
        .zip(computed)
        .is_some_and(|(stated, computed)| comparable(stated.criteria, found.criteria) && computed.rank >= stated.rank)
}

fn take<'r, 'a>(
    look: &Look<'a>,
    index: usize,
    basis: LevelBasis,
    found: Option<(usize, &'r Assessment)>,
    why: &mut Derivation,
) -> Option<Standing<'r, 'a>> {
    let (at, assessment) = found?;
    let level = look.view.level_of(assessment)?;
    let template = match basis {
        LevelBasis::Expected => "with the treatment complete, the level expected by {assessment} stands: {level}",
        LevelBasis::Fallback => "the inherent level of {assessment} stands in its place: {level}",
        LevelBasis::Stated | LevelBasis::Computed | LevelBasis::Nothing => {
            "the {stage} assessment {assessment} stands: {level}"
        }
    };
    let params = Params::none()
        .with("stage", assessment.stage.as_str())
        .with("assessment", assessment.id.to_string())
        .with("level", level.id.to_string());
    why.step(basis.as_str(), &[&assessment_pointer(index, at)], template, params);
    Some(Standing { basis, assessment, level })
}

fn assessment_pointer(index: usize, at: usize) -> String {
    format!("{}/assessments/{at}", risk_pointer(index))
}

fn explain_acceptance(acceptance: &AcceptanceOnDay, index: usize, look: &Look<'_>, why: &mut Derivation) {
    use super::AcceptanceStanding as Standing;
    let template = match acceptance.standing {
        Standing::Missing => return,
        Standing::Proposed => "an acceptance is proposed; nobody has accepted",
        Standing::Incomplete => "its acceptance names nobody or no day",
        Standing::Refused => "its acceptance was refused",
        Standing::Revoked => "its acceptance was taken back",
        Standing::NotYet => "its acceptance begins on {on}",
        Standing::Expired => "its acceptance ended on {until}",
        Standing::Stale => "the assessment that was accepted has changed since",
        Standing::Exceeded => "it is higher than the level that was accepted ({accepted})",
        Standing::Accepted => "its acceptance holds on {day}",
    };
    let mut params = Params::none().with("standing", acceptance.standing.as_str()).with("day", look.day.to_string());
    for (name, day) in [("on", acceptance.on), ("until", acceptance.until)] {
        if let Some(day) = day {
            params = params.with(name, day.to_string());
        }
    }
    if let Some(level) = &acceptance.level {
        params = params.with("accepted", level.to_string());
    }
    why.step("acceptance", &[&format!("{}/acceptance", risk_pointer(index))], template, params);
}
