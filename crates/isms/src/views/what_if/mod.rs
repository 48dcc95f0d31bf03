//! What would happen if: changes made to a copy of the document, and which verdicts they move.

mod apply;
mod changes;

pub use changes::{AcceptanceChange, ActionDone, Changes, ControlChange, CriteriaChange, SupposedStatus, Upsert};

use isms_derive::Shape;

use super::answer::{list, put, put_joined};
use super::diff::{findings, put_difference};
use super::effect::{Computed, reckon};
use super::evaluation::{Evaluation, evaluate, evaluate_with};
use super::look::Look;
use super::plan::is_complete;
use super::standing::{RiskStanding, rose};
use crate::base::{AsOf, Derivation, Id, Json, Line, ShapeError};
use crate::document::Isms;
use crate::model::{Control, Entity as _, Person, Risk};
use crate::rules::{Difference, Settings};

/// On which side of the acceptance line a risk ends up that was on the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum Crossing {
    /// It was acceptable, and no longer is.
    Over,
    /// It was not acceptable, and now is.
    Under,
}

/// A risk whose verdict moves.
#[derive(Debug, Clone, PartialEq)]
pub struct MovedRisk {
    /// The risk.
    pub risk: Id<Risk>,
    /// What it is called.
    pub title: Line,
    /// Who answers for it.
    pub owner: Option<Id<Person>>,
    /// What it is; absent for a risk that the changes add.
    pub before: Option<RiskStanding>,
    /// What it would be; absent for a risk that the changes take out.
    pub after: Option<RiskStanding>,
    /// Whether its level would rise; `None` where it would not move or does not compare.
    pub rises: Option<bool>,
    /// Whether it would cross the acceptance line. A risk without a level or a criterion is on neither side.
    pub crossed: Option<Crossing>,
    /// The controls on which its stated level rests and which would not work.
    pub unsupported_by: Vec<Id<Control>>,
    /// How what it would be comes about; pointers start at the document as changed.
    pub derivation: Derivation,
}

impl MovedRisk {
    fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        put(&mut map, "risk", &self.risk);
        put(&mut map, "title", &self.title);
        put(&mut map, "owner", &self.owner);
        for (name, standing) in [("before", &self.before), ("after", &self.after)] {
            if let Some(standing) = standing {
                map.put(name, standing.to_json());
            }
        }
        put(&mut map, "rises", &self.rises);
        put(&mut map, "crossed", &self.crossed);
        put(&mut map, "unsupported_by", &self.unsupported_by);
        map.put("derivation", self.derivation.to_json());
        map
    }

    /// The risk as one flat row; its columns are those of [`WhatIf::COLUMNS`].
    #[must_use]
    pub fn row(&self) -> Json<'_> {
        let mut row = Json::map();
        put(&mut row, "risk", &self.risk);
        put(&mut row, "title", &self.title);
        put(&mut row, "owner", &self.owner);
        let names = [
            ("level_before", "basis_before", "support_before", "verdict_before", "acceptance_before"),
            ("level_after", "basis_after", "support_after", "verdict_after", "acceptance_after"),
        ];
        for (standing, (level, basis, support, verdict, acceptance)) in
            [&self.before, &self.after].into_iter().zip(names)
        {
            let Some(standing) = standing else { continue };
            if let Some(found) = &standing.level {
                row.put(level, found.id.as_str());
            }
            put(&mut row, basis, &standing.basis);
            put(&mut row, support, &standing.support);
            put(&mut row, verdict, &standing.verdict);
            put(&mut row, acceptance, &standing.acceptance);
        }
        put(&mut row, "rises", &self.rises);
        put(&mut row, "crossed", &self.crossed);
        put_joined(&mut row, "unsupported_by", self.unsupported_by.iter().map(Id::as_str));
        row
    }
}

/// What the changes would do.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf {
    /// The moment.
    pub as_of: AsOf,
    /// The risks whose verdict moves: in the order of the document as changed, then those that the changes take out.
    pub moved: Vec<MovedRisk>,
    /// Those of them that cross the acceptance line.
    pub crossed: Vec<Id<Risk>>,
    /// The findings of the checker that appear or go.
    pub findings: Difference,
}

impl WhatIf {
    /// The columns of [`WhatIf::rows`], in order; absent cells are left out of a row.
    pub const COLUMNS: &'static [&'static str] = &[
        "risk",
        "title",
        "owner",
        "level_before",
        "basis_before",
        "support_before",
        "verdict_before",
        "acceptance_before",
        "level_after",
        "basis_after",
        "support_after",
        "verdict_after",
        "acceptance_after",
        "rises",
        "crossed",
        "unsupported_by",
    ];

    /// The answer as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json<'_> {
        let mut map = Json::map();
        map.put("as_of", self.as_of.to_string());
        map.put("moved", list(&self.moved, MovedRisk::to_json));
        map.put("crossed", Json::List(self.crossed.iter().map(|risk| Json::text(risk.as_str())).collect()));
        put_difference(&mut map, &self.findings);
        map
    }

    /// One flat row a risk that moves.
    #[must_use]
    pub fn rows(&self) -> Vec<Json<'_>> {
        self.moved.iter().map(MovedRisk::row).collect()
    }
}

/// What changes would do as of a moment: they are made to a copy, the document stays as it is.
///
/// A stated level does not follow a change by itself, for it was measured before. So each verdict says what it rests on: a current or
/// residual level that rests on a control that no longer works is *unsupported*, and the inherent level stands in its place. Where the
/// changes complete a treatment, the level *expected* by the target assessment stands. All other levels stay as *stated*.
///
/// Under criteria with a convention that computes the effect of controls, levels do follow: where the changes alter what controls do
/// for a risk, the level *computed* from those that would work stands, against the one computed from those that do.
///
/// # Errors
/// Every fault of the changes, at its JSON pointer in them: a record, action or register that is not there, a record that is no such
/// record, a new acceptance criterion without a level.
pub fn what_if(
    isms: &Isms,
    as_of: impl Into<AsOf>,
    changes: &Changes,
    settings: &Settings,
) -> Result<WhatIf, ShapeError> {
    let as_of = as_of.into();
    let changed = apply::apply(isms, as_of.date(), changes)?;
    let (old, new) = (Look::new(isms, as_of), Look::new(&changed, as_of));
    let mut moved = Vec::new();
    for (index, risk) in changed.risks.iter().enumerate() {
        let before = old.isms.risks.position_of(risk.id.as_str()).and_then(|at| Some((at, old.isms.risks.nth(at)?)));
        let now = reckon(&new, &old, index, risk).outcome.ok();
        let then = before.and_then(|(at, earlier)| reckon(&old, &old, at, earlier).outcome.ok());
        // Where controls lower the risk otherwise than they did, both sides are computed: so the change alone shows.
        let (then, now) = then.zip(now).filter(|(then, now)| then.signature() != now.signature()).unzip();
        let was = before.filter(|(_, earlier)| !earlier.retired_by(old.day)).map(|(at, earlier)| {
            let computed = then.as_ref().map(|reckoned| Computed { reckoned, without: None });
            evaluate_with(&old, &old, at, earlier, false, computed.as_ref())
        });
        let is = (!risk.retired_by(new.day)).then(|| {
            let complete = is_complete(&new, risk) && !before.is_some_and(|(_, earlier)| is_complete(&old, earlier));
            let computed = now.as_ref().map(|reckoned| Computed { reckoned, without: None });
            evaluate_with(&new, &old, index, risk, complete, computed.as_ref())
        });
        moved.extend(compare((&old, was), (&new, is), risk));
    }
    for risk in isms.risks.iter().filter(|risk| changed.risks.get(risk.id.as_str()).is_none()) {
        moved.extend(compare((&old, evaluation(&old, risk.id.as_str())), (&new, None), risk));
    }
    let crossed = moved.iter().filter(|risk| risk.crossed.is_some()).map(|risk| risk.risk.clone()).collect();
    Ok(WhatIf { as_of, moved, crossed, findings: findings(isms, &changed, settings, as_of) })
}

/// A risk as it is, unless it is retired or not there.
fn evaluation(look: &Look<'_>, id: &str) -> Option<Evaluation> {
    let index = look.isms.risks.position_of(id)?;
    let risk = look.isms.risks.nth(index).filter(|risk| !risk.retired_by(look.day))?;
    Some(evaluate(look, look, index, risk, false))
}

type Side<'l, 'a> = (&'l Look<'a>, Option<Evaluation>);

fn compare((old, was): Side<'_, '_>, (new, is): Side<'_, '_>, risk: &Risk) -> Option<MovedRisk> {
    let (before, after) = (was.as_ref().map(RiskStanding::of), is.as_ref().map(RiskStanding::of));
    if before == after {
        return None;
    }
    let over = |standing: &Option<RiskStanding>| standing.as_ref().and_then(|standing| standing.over);
    let crossed = match (over(&before), over(&after)) {
        (Some(false), Some(true)) => Some(Crossing::Over),
        (Some(true), Some(false)) => Some(Crossing::Under),
        _ => None,
    };
    let level = |evaluation: &Option<Evaluation>| evaluation.as_ref().and_then(|evaluation| evaluation.level.clone());
    let (low, high) = (level(&was), level(&is));
    let rests_on = is.iter().flat_map(|evaluation| &evaluation.rests_on);
    let failed = rests_on.filter(|control| control.carries() == Some(false));
    Some(MovedRisk {
        risk: risk.id.clone(),
        title: risk.title.clone(),
        owner: risk.owner.clone(),
        rises: rose((old.isms, low.as_ref()), (new.isms, high.as_ref())),
        crossed,
        unsupported_by: failed.map(|control| control.control.clone()).collect(),
        derivation: is.map(|evaluation| evaluation.derivation).unwrap_or_default(),
        before,
        after,
    })
}
