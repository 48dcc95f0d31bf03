//! Where a control acts on a risk, and by how much.

use crate::model::{Assessment, Control, ControlKind, Effect, Factor, Risk};
use crate::scoring::ControlEffect;
use crate::scoring::effect::Lever;

/// A control, where it might act.
pub(super) struct Acting<'r> {
    pub(super) convention: &'r ControlEffect,
    pub(super) control: &'r Control,
    pub(super) risk: &'r Risk,
    pub(super) assessment: &'r Assessment,
}

impl Acting<'_> {
    /// What an effect lowers and by how much; or why it is not reckoned with.
    pub(super) fn levers(&self, effect: &Effect) -> Result<(Vec<Lever>, u32), String> {
        if let Some(threat) = &effect.threat
            && self.risk.threat.as_ref() != Some(threat)
        {
            return Err(format!("it acts against `{threat}`, which is not the threat of the risk"));
        }
        let kinds = &self.control.kinds;
        if effect.factor != Factor::Consequence && !kinds.is_empty() && !kinds.contains(&ControlKind::Preventive) {
            return Err("it acts when or after something happens: that does not make it less likely".to_owned());
        }
        let levers = self.reached(effect)?;
        let by = match self.convention {
            ControlEffect::Steps { .. } | ControlEffect::FactorReduction {} => {
                effect.steps.map(|steps| u32::try_from(steps.get()).unwrap_or(u32::MAX))
            }
            _ => effect.reduces_by.map(|percent| u32::from(percent.get())),
        };
        let member = match self.convention {
            ControlEffect::Steps { .. } | ControlEffect::FactorReduction {} => "steps",
            _ => "reduces_by",
        };
        match by {
            Some(by) => Ok((levers, by)),
            None => Err(format!("nobody has said by how much: `{member}` is absent")),
        }
    }

    fn reached(&self, effect: &Effect) -> Result<Vec<Lever>, String> {
        let criteria = || self.assessment.consequence.iter().map(|scored| &scored.criterion).enumerate();
        let acts = |criterion: &crate::base::Label| effect.criterion.as_ref().is_none_or(|own| own == criterion);
        let consequences: Vec<Lever> =
            criteria().filter(|(_, criterion)| acts(criterion)).map(|(at, _)| Lever::Consequence(at)).collect();
        let missed = || {
            let criterion = effect.criterion.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("the consequence is not assessed for `{criterion}`")
        };
        match (self.convention, effect.factor) {
            (ControlEffect::FactorReduction {}, Factor::Vulnerability) => Ok(vec![Lever::Vulnerability]),
            (ControlEffect::FactorReduction {}, _) => {
                Err("under this convention controls lower the vulnerability alone".to_owned())
            }
            (ControlEffect::ScorePercent {}, Factor::Consequence) if consequences.is_empty() => Err(missed()),
            (ControlEffect::ScorePercent {}, Factor::Consequence) if consequences.len() < criteria().count() => {
                Err("it acts on one criterion of several: a percentage of the whole score would overstate it"
                    .to_owned())
            }
            (ControlEffect::ScorePercent {}, _) => Ok(vec![Lever::Score]),
            (_, Factor::Vulnerability) => Err("the method does not score vulnerability apart".to_owned()),
            (_, Factor::Likelihood) => Ok(vec![Lever::Likelihood]),
            (_, Factor::Consequence) if consequences.is_empty() => Err(missed()),
            (_, Factor::Consequence) => Ok(consequences),
        }
    }
}
