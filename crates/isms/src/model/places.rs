//! What a risk concerns, from the nearest to the farthest: by it the acceptance criteria made for a part of the ISMS are chosen.

use super::{Risk, Unit};
use crate::base::{Id, RecordRef};

/// What a risk concerns, each with its distance: 0 for what is nearest.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Places(Vec<(usize, String)>);

/// How far the units are that a risk names; their parents lie one farther each.
const UNIT: usize = 3;

impl Places {
    /// Places as somebody lists them, the nearest first.
    #[must_use]
    pub fn listed(places: &[RecordRef]) -> Self {
        Self(places.iter().enumerate().map(|(distance, place)| (distance, place.as_str().to_owned())).collect())
    }

    /// The places of a risk: its assets (0), the processes it names (1), other records it names (2), units (3): those it names and
    /// those that run its processes and sites; then the parents of the units, one farther each. `unit_above` gives the unit that a
    /// process or site belongs to, or the parent of a unit.
    #[must_use]
    pub fn of(risk: &Risk, unit_above: &mut dyn FnMut(&str, &str) -> Option<Id<Unit>>) -> Self {
        let mut places = Self::default();
        for asset in &risk.assets {
            places.add(0, format!("assets/{asset}"));
        }
        let mut units: Vec<Id<Unit>> = Vec::new();
        for place in &risk.scope {
            let distance = match place.register() {
                "assets" => 0,
                "processes" => 1,
                "units" => UNIT,
                _ => 2,
            };
            places.add(distance, place.as_str().to_owned());
            if place.document().is_none() {
                units.extend(unit_above(place.register(), place.id()).filter(|_| distance != UNIT));
                units.extend(Id::new(place.id()).ok().filter(|_| distance == UNIT));
            }
        }
        let mut distance = UNIT;
        while !units.is_empty() {
            let mut parents = Vec::new();
            for unit in units {
                let place = format!("units/{unit}");
                // A unit that is known from nearer by was followed from there; so a circle of parents ends.
                if places.add(distance, place) || distance == UNIT {
                    parents.extend(unit_above("units", unit.as_str()));
                }
            }
            units = parents;
            distance += 1;
        }
        places
    }

    fn add(&mut self, distance: usize, place: String) -> bool {
        let new = !self.0.iter().any(|(_, known)| *known == place);
        if new {
            self.0.push((distance, place));
        }
        new
    }

    /// How near the nearest of some records is; `None` where the places hold none of them.
    #[must_use]
    pub fn distance(&self, records: &[RecordRef]) -> Option<usize> {
        let near = self.0.iter().filter(|(_, place)| records.iter().any(|record| record.as_str() == place));
        near.map(|(distance, _)| *distance).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Json;

    fn risk(scope: &[&str]) -> Risk {
        let scope = Json::List(scope.iter().map(|place| Json::text(place)).collect());
        let mut map = Json::map();
        map.put("id", "r");
        map.put("title", "R");
        map.put("assets", Json::List(vec![Json::text("a")]));
        map.put("scope", scope);
        crate::base::Shape::from_json(&map).unwrap()
    }

    fn distance(places: &Places, record: &str) -> Option<usize> {
        places.distance(&[RecordRef::parse(record).unwrap()])
    }

    #[test]
    fn parents_lie_farther_and_circles_end() {
        let mut above = |register: &str, id: &str| {
            let id = match (register, id) {
                ("processes", "p") => "team",
                ("units", "team") => "house",
                ("units", "house") => "team",
                _ => return None,
            };
            Id::new(id).ok()
        };
        let places = Places::of(&risk(&["processes/p", "sites/s"]), &mut above);
        let found = ["assets/a", "processes/p", "sites/s", "units/team", "units/house", "units/other"];
        let found: Vec<_> = found.into_iter().map(|record| distance(&places, record)).collect();
        assert_eq!(found, [Some(0), Some(1), Some(2), Some(3), Some(4), None]);
        let places = Places::of(&risk(&["units/house"]), &mut above);
        assert_eq!(distance(&places, "units/house"), Some(3));
        assert_eq!(distance(&places, "units/team"), Some(4));
    }
}
