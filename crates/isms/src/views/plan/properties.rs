//! Which properties of information a risk harms and a control preserves.

use crate::catalogue::{self, ControlType, SecurityProperty};
use crate::model::{Property, Risk};
use crate::views::look::Look;

/// A set of properties of information: confidentiality, integrity, availability.
pub(super) type Mask = u8;

/// How much two sets of properties have in common, 0 to 1000: the size of their intersection by that of their union.
pub(super) fn likeness(one: Mask, other: Mask) -> u32 {
    let (both, either) = ((one & other).count_ones(), (one | other).count_ones());
    (1000 * both).checked_div(either).unwrap_or_default()
}

/// All three.
pub(super) const ALL_PROPERTIES: Mask = 7;

const PROPERTIES: [(Mask, Property, SecurityProperty); 3] = [
    (1, Property::Confidentiality, SecurityProperty::Confidentiality),
    (2, Property::Integrity, SecurityProperty::Integrity),
    (4, Property::Availability, SecurityProperty::Availability),
];

/// The properties a risk harms, or those its threat harms where the risk names none.
pub(super) fn harmed(look: &Look<'_>, risk: &Risk) -> Mask {
    let of = |properties: &[Property]| {
        PROPERTIES.iter().filter(|(_, property, _)| properties.contains(property)).fold(0, |mask, (bit, ..)| mask | bit)
    };
    let own = of(&risk.properties);
    if own != 0 {
        return own;
    }
    let threat = risk.threat.as_ref().and_then(|threat| look.isms.threats.get(threat.as_str()));
    threat.map_or(0, |threat| of(&threat.properties))
}

/// Their names.
pub(super) fn names(mask: Mask) -> Vec<&'static str> {
    PROPERTIES.iter().filter(|(bit, ..)| mask & bit != 0).map(|(_, property, _)| property.as_str()).collect()
}

/// A control of 2013 has no attributes; it is given those of the controls of 2022 that it became.
fn attributes(control: &catalogue::Control) -> impl Iterator<Item = catalogue::Attributes> {
    let later = if control.attributes.is_none() { control.counterparts() } else { Vec::new() };
    control.attributes.into_iter().chain(later.into_iter().filter_map(|control| control.attributes))
}

/// The properties a control preserves.
pub(super) fn preserved(control: &catalogue::Control) -> Mask {
    attributes(control).fold(0, |mask, attributes| {
        let has = |(_, _, property): &&(Mask, Property, SecurityProperty)| {
            attributes.information_security_properties.contains(*property)
        };
        PROPERTIES.iter().filter(has).fold(mask, |mask, (bit, ..)| mask | bit)
    })
}

/// Whether a control is of a kind.
pub(super) fn is_of(control: &catalogue::Control, kind: ControlType) -> bool {
    attributes(control).any(|attributes| attributes.control_type.contains(kind))
}

/// Whether a risk's likelihood stands at least as high on its scale as its consequence does on its own.
pub(super) fn acts_first_on_likelihood(look: &Look<'_>, risk: &Risk) -> bool {
    let standing = || {
        let (_, assessment) = look.view.present(risk, look.day)?;
        let criteria = look.view.criteria_of(assessment)?;
        let (likelihood, consequence) = (criteria.likelihood.as_ref()?, criteria.consequence.as_ref()?);
        let row = likelihood.rank(assessment.likelihood.as_ref()?)?;
        let column = assessment.consequence.iter().filter_map(|scored| consequence.rank(&scored.level)).max()?;
        // row / (rows - 1) against column / (columns - 1), without fractions.
        let (rows, columns) = (likelihood.levels.len(), consequence.levels.len());
        Some(row * columns.saturating_sub(1) >= column * rows.saturating_sub(1))
    };
    standing().unwrap_or(true)
}
