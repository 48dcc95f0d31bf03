//! How risks are brought together.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::members::{Key, Members};
use super::{GroupBy, RiskGroup, RiskGroups};
use crate::base::order::sort_by_key;
use crate::base::{AsOf, Count, Label};
use crate::document::Isms;
use crate::views::LevelCount;
use crate::views::look::Look;
use crate::views::plan::{ActionOnDay, ActionStanding};
use crate::views::portfolio::{OpenRisk, Share, open_risks};

/// The open risks on the day, brought together by what is asked for, or in all five ways.
#[must_use]
pub fn risk_groups(isms: &Isms, as_of: AsOf, by: Option<GroupBy>) -> RiskGroups {
    let look = Look::new(isms, as_of);
    let open: Vec<Seen<'_>> = open_risks(&look).into_iter().map(|open| Seen::new(&look, open)).collect();
    let mut members = Members::new(&look);
    let mut groups = Vec::new();
    for (way, _) in GroupBy::ALL.iter().filter(|(way, _)| by.is_none_or(|by| by == *way)) {
        groups.extend(bring_together(&look, *way, &open, &mut members));
    }
    RiskGroups { as_of, risks: Count::of(open.len()), groups }
}

/// A risk with what is counted of it.
struct Seen<'a> {
    open: OpenRisk<'a>,
    actions_open: usize,
    actions_overdue: usize,
}

impl<'a> Seen<'a> {
    fn new(look: &Look<'a>, open: OpenRisk<'a>) -> Self {
        let actions = open.risk.treatment.iter().flat_map(|treatment| &treatment.actions);
        let actions: Vec<ActionOnDay> = actions.map(|action| ActionOnDay::of(action, look.day)).collect();
        Self {
            actions_open: actions.iter().filter(|action| action.is_open()).count(),
            actions_overdue: actions.iter().filter(|action| action.state == ActionStanding::Overdue).count(),
            open,
        }
    }
}

/// What is counted of a group.
#[derive(Default)]
struct Sums {
    places: Vec<usize>,
    through: usize,
    levels: Vec<(Share, LevelCount)>,
    highest: Option<(Share, Label, String)>,
    over: usize,
    accepted: usize,
    actions_open: usize,
    actions_overdue: usize,
}

impl Sums {
    fn add(&mut self, place: usize, seen: &Seen<'_>, through: bool) {
        let evaluation = &seen.open.evaluation;
        self.places.push(place);
        self.through += usize::from(through);
        self.over += usize::from(evaluation.over == Some(true));
        self.accepted += usize::from(evaluation.acceptance.holds());
        self.actions_open += seen.actions_open;
        self.actions_overdue += seen.actions_overdue;
        let (Some(level), Some(share)) = (&evaluation.level, seen.open.share) else { return };
        if self.highest.as_ref().is_none_or(|(highest, ..)| *highest < share) {
            self.highest = Some((share, level.id.clone(), level.label.clone()));
        }
        // Levels of several criteria count as one where name and place among the levels are the same.
        let same = |(known, count): &&mut (Share, LevelCount)| *known == share && count.level == level.id.as_str();
        match self.levels.iter_mut().find(same) {
            Some((_, count)) => count.risks = Count::new(count.risks.get() + 1).unwrap_or(count.risks),
            None => self.levels.push((
                share,
                LevelCount {
                    level: level.id.to_string(),
                    label: level.label.clone(),
                    rank: Count::of(level.rank),
                    risks: Count::of(1),
                },
            )),
        }
    }
}

fn bring_together(look: &Look<'_>, by: GroupBy, open: &[Seen<'_>], members: &mut Members<'_, '_>) -> Vec<RiskGroup> {
    let mut places: HashMap<Key, usize> = HashMap::new();
    let mut found: Vec<(Key, Sums)> = Vec::new();
    for (place, seen) in open.iter().enumerate() {
        for (key, through) in members.of(by, seen.open.risk) {
            let at = *places.entry(key.clone()).or_insert_with(|| {
                found.push((key, Sums::default()));
                found.len() - 1
            });
            if let Some((_, sums)) = found.get_mut(at) {
                sums.add(place, seen, through);
            }
        }
    }
    sort_by_key(&mut found, |(key, sums)| {
        let highest = sums.highest.as_ref().map(|(share, ..)| *share);
        (*key == Key::Nothing, Reverse(highest), Reverse(sums.over), Reverse(sums.places.len()))
    });
    found.into_iter().map(|(key, sums)| group(look, by, &key, sums, open)).collect()
}

fn group(look: &Look<'_>, by: GroupBy, key: &Key, mut sums: Sums, open: &[Seen<'_>]) -> RiskGroup {
    sort_by_key(&mut sums.levels, |(share, _)| *share);
    let rated: u64 = sums.levels.iter().map(|(_, count)| count.risks.get()).sum();
    let risks = Count::of(sums.places.len());
    let (highest, highest_label) = sums.highest.map(|(_, id, label)| (id, label)).unzip();
    RiskGroup {
        by,
        record: key.reference(),
        category: match key {
            Key::Category(category) => Label::new(category).ok(),
            Key::Record(..) | Key::Nothing => None,
        },
        title: title(look, key),
        risks,
        through_assets: (by == GroupBy::Process).then(|| Count::of(sums.through)),
        levels: sums.levels.into_iter().map(|(_, count)| count).collect(),
        highest,
        highest_label,
        over: Count::of(sums.over),
        unrated: Count::new(risks.get().saturating_sub(rated)).unwrap_or(risks),
        accepted: Count::of(sums.accepted),
        actions_open: Count::of(sums.actions_open),
        actions_overdue: Count::of(sums.actions_overdue),
        members: sums
            .places
            .iter()
            .filter_map(|place| open.get(*place))
            .map(|seen| seen.open.risk.id.clone())
            .collect(),
    }
}

fn title(look: &Look<'_>, key: &Key) -> Option<String> {
    match key {
        Key::Record(register, id) => {
            let register = look.isms.register(register)?;
            register.title_at(register.position(id)?).map(str::to_owned)
        }
        Key::Category(category) => Some(category.clone()),
        Key::Nothing => None,
    }
}
