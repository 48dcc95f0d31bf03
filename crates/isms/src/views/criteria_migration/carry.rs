//! Carrying one assessment over.

use super::levels::Mapper;
use super::{CarryLack, CarryLackKind, LevelSource, MigrationScale};
use crate::base::{Derivation, Id, Label, Params};
use crate::model::{Assessment, RiskCriteria};
use crate::scoring::{Criteria, CriterionLevel, Inputs, Missing, Rated, Rating, RatingError, Scale};

/// An assessment under the new criteria.
pub(super) struct Carried {
    /// Under the new criteria; absent where it cannot be carried over.
    pub(super) assessment: Option<(Assessment, Rating)>,
    pub(super) lacks: Vec<CarryLack>,
    pub(super) dropped: Vec<String>,
    pub(super) why: Derivation,
}

/// Carries an assessment over; `base` is its pointer in the document. What the new method has no use for is left behind.
pub(super) fn carry(
    mapper: &Mapper<'_>,
    to: &Criteria<'_>,
    id: &Id<RiskCriteria>,
    assessment: &Assessment,
    base: &str,
) -> Carried {
    let mut found = Carried { assessment: None, lacks: Vec::new(), dropped: Vec::new(), why: Derivation::default() };
    let mut new = Assessment { criteria: Some(id.clone()), level: None, ..assessment.clone() };
    let (likelihood_unused, consequence_unused) = unused(to, assessment);
    if likelihood_unused && new.likelihood.take().is_some() {
        found.dropped.push("likelihood".to_owned());
    }
    if consequence_unused && !std::mem::take(&mut new.consequence).is_empty() {
        found.dropped.push("consequence".to_owned());
    }
    new.likelihood = new.likelihood.take().and_then(|old| {
        found.level(mapper, MigrationScale::Likelihood, "likelihood", &old, format!("{base}/likelihood"))
    });
    let consequences = std::mem::take(&mut new.consequence);
    for (at, old) in consequences.into_iter().enumerate() {
        let what = format!("consequence for {}", old.criterion);
        let path = format!("{base}/consequence/{at}/level");
        if let Some(level) = found.level(mapper, MigrationScale::Consequence, &what, &old.level, path) {
            new.consequence.push(CriterionLevel { criterion: old.criterion, level });
        }
    }
    if found.lacks.is_empty() {
        found.rate(to, new, base);
    }
    found
}

/// Whether the new method has no use for a likelihood, and for a consequence: then nobody need say what takes the place of theirs.
fn unused(to: &Criteria<'_>, assessment: &Assessment) -> (bool, bool) {
    let first = |scale: &Scale| scale.levels.first().map(|level| level.id.clone());
    let consequence: Vec<CriterionLevel> = assessment
        .consequence
        .iter()
        .map(|old| CriterionLevel {
            criterion: old.criterion.clone(),
            level: first(to.consequence()).unwrap_or_else(|| old.level.clone()),
        })
        .collect();
    let likelihood = first(to.likelihood()).or_else(|| assessment.likelihood.clone());
    let inputs = Inputs { likelihood: likelihood.as_ref(), consequence: &consequence, factors: &assessment.factors };
    let errors = to.rate(&inputs).err().unwrap_or_default();
    let is_unused = |path: &str| errors.iter().any(|error| error.is_unused() && error.path == path);
    (is_unused("/likelihood"), is_unused("/consequence"))
}

impl Carried {
    fn lack(&mut self, kind: CarryLackKind, path: String, text: String) {
        self.lacks.push(CarryLack { kind, path, text });
    }

    /// Maps a level, and says by what.
    fn level(
        &mut self,
        mapper: &Mapper<'_>,
        scale: MigrationScale,
        what: &str,
        old: &Label,
        path: String,
    ) -> Option<Label> {
        let Some((new, source)) = mapper.map(scale, old) else {
            let text =
                format!("{what} {old}: the new scale has no such level, and the mapping names none in its place");
            self.lack(CarryLackKind::LevelGone, path, text);
            return None;
        };
        let params =
            Params::none().with("what", what.to_owned()).with("old", old.to_string()).with("new", new.id.to_string());
        let text = match source {
            LevelSource::Mapping => "{what}: {old} becomes {new}, as the mapping says",
            LevelSource::SameId | LevelSource::Nothing => "{what}: {old} stays {new}, the level of the same id",
        };
        self.why.step(source.as_str(), &[&path], text, params);
        Some(new.id.clone())
    }

    fn rate(&mut self, to: &Criteria<'_>, mut new: Assessment, base: &str) {
        let mut rated = to.rate(&new.inputs());
        if let Err(errors) = &rated
            && errors.iter().any(RatingError::is_unused)
        {
            self.leave_behind(errors, &mut new);
            rated = to.rate(&new.inputs());
        }
        match rated {
            Err(errors) => {
                for error in errors {
                    self.lack(CarryLackKind::DoesNotFit, format!("{base}{}", error.path), error.to_string());
                }
            }
            Ok(Rated::Unrated(missing)) => {
                for missing in missing {
                    let kind = match &missing {
                        Missing::Factor(_) => CarryLackKind::FactorMissing,
                        Missing::Method(_) => CarryLackKind::MethodUnknown,
                        Missing::Likelihood | Missing::Consequence | Missing::Criterion(_) => {
                            CarryLackKind::InputMissing
                        }
                    };
                    self.lack(kind, format!("{base}{}", missing.pointer()), format!("it has {missing}"));
                }
            }
            Ok(Rated::Rated(rating)) => {
                for step in rating.derivation.steps() {
                    self.why.step(step.rule, &[], &step.text, step.params.clone());
                }
                self.assessment = Some((new, rating));
            }
        }
    }

    /// Takes out the factors that the new method has no use for.
    fn leave_behind(&mut self, errors: &[RatingError], new: &mut Assessment) {
        let unused: Vec<&str> =
            errors.iter().filter(|error| error.is_unused()).map(|error| error.path.as_str()).collect();
        let mut at = 0;
        new.factors.retain(|factor| {
            let path = format!("/factors/{at}/factor");
            at += 1;
            let kept = !unused.contains(&path.as_str());
            if !kept {
                self.dropped.push(format!("factor {}", factor.factor));
            }
            kept
        });
    }
}
