//! The problem by itself, without a document: measures to choose from, what they bring about, and what risks come to.

use std::fmt;

/// A cost or a goal value: a whole number of units of the caller's own, such as millionths of a currency.
pub type Amount = i128;

/// Whether a measure is open to choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// It may be chosen or not.
    Free,
    /// It has to be part of every plan.
    Must,
    /// It may be part of no plan.
    Barred,
}

/// Something that can be chosen, at a cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its id; of plans that are equal otherwise, the one whose sorted ids come first is taken.
    pub id: String,
    /// What it costs, 0 or more.
    pub cost: Amount,
    /// Whether it is open to choice.
    pub choice: Choice,
}

/// What has to be chosen for a means to work. Measures are told by their position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Needs {
    /// One of these measures at least.
    Any(Vec<usize>),
    /// Every one of these measures.
    All(Vec<usize>),
}

impl Needs {
    /// The measures.
    #[must_use]
    pub fn measures(&self) -> &[usize] {
        match self {
            Self::Any(measures) | Self::All(measures) => measures,
        }
    }
}

/// What measures bring about and risks depend on, such as a control. However many measures bring it about and however many risks
/// depend on it, its cost is counted once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Means {
    /// Its id.
    pub id: String,
    /// What it costs beside the measures, 0 or more, once it works.
    pub cost: Amount,
    /// What has to be chosen for it to work.
    pub needs: Needs,
}

/// A risk as the optimiser sees it: what it comes to with any set of means at work.
pub trait Exposure {
    /// The means that bear on it, by their position; each once.
    fn means(&self) -> &[usize];

    /// What it comes to with those means at work, 0 or more. It must not rise when one more works, and must not depend on others than
    /// [`Exposure::means`].
    fn value(&self, works: &dyn Fn(usize) -> bool) -> Amount;
}

/// An exposure whose values are listed: it starts somewhere, and comes to less once all means of a set work. The least counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    means: Vec<usize>,
    start: Amount,
    sets: Vec<(Vec<usize>, Amount)>,
}

impl Listed {
    /// An exposure from its value with none of the means at work, and the values with sets of them at work.
    #[must_use]
    pub fn new(start: Amount, sets: Vec<(Vec<usize>, Amount)>) -> Self {
        let mut means: Vec<usize> = sets.iter().flat_map(|(set, _)| set.iter().copied()).collect();
        isms::base::order::sort(&mut means);
        means.dedup();
        Self { means, start, sets }
    }
}

impl Exposure for Listed {
    fn means(&self) -> &[usize] {
        &self.means
    }

    fn value(&self, works: &dyn Fn(usize) -> bool) -> Amount {
        let reached = self.sets.iter().filter(|(set, _)| set.iter().all(|means| works(*means)));
        reached.map(|(_, value)| *value).fold(self.start, Amount::min)
    }
}

/// What to choose from, and what for. The goal value of a plan is the sum of what the exposures come to; less is better.
#[derive(Default)]
pub struct Problem<'p> {
    /// What can be chosen.
    pub measures: Vec<Measure>,
    /// What measures bring about.
    pub means: Vec<Means>,
    /// Groups of measures of which one at most may be chosen.
    pub exclusive: Vec<Vec<usize>>,
    /// Pairs of a measure and another without which it may not be chosen.
    pub requires: Vec<(usize, usize)>,
    /// The risks.
    pub exposures: Vec<Box<dyn Exposure + 'p>>,
}

impl fmt::Debug for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exposures: Vec<&[usize]> = self.exposures.iter().map(|exposure| exposure.means()).collect();
        f.debug_struct("Problem")
            .field("measures", &self.measures)
            .field("means", &self.means)
            .field("exclusive", &self.exclusive)
            .field("requires", &self.requires)
            .field("exposures", &exposures)
            .finish()
    }
}

/// What is wrong with a problem.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProblemFault {
    /// A position of a measure that there is none at.
    #[error("there is no measure {0}")]
    NoMeasure(usize),
    /// A position of a means that there is none at.
    #[error("there is no means {0}")]
    NoMeans(usize),
    /// A cost below 0, or beyond what can be added up.
    #[error("the cost of `{0}` is not between 0 and 10^24")]
    Cost(String),
    /// A goal value below 0, or beyond what can be added up.
    #[error("a value of exposure {0} is not between 0 and 10^24")]
    Value(usize),
    /// An exposure that more means bear on than can be told apart.
    #[error("more than {most} means bear on exposure {exposure}")]
    TooManyMeans {
        /// The exposure.
        exposure: usize,
        /// The most there may be.
        most: usize,
    },
}

/// The largest amount: a thousand billion of units with twelve digits behind the point, of which 10^14 can be added up.
pub(crate) const LARGEST: Amount = 1_000_000_000_000_000_000_000_000;

/// The most means that may bear on one exposure.
pub const MOST_MEANS: usize = 64;

/// A choice of measures, what it costs and what remains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The measures chosen, by their position, in ascending order.
    pub chosen: Vec<usize>,
    /// What they cost, with the means they bring about.
    pub cost: Amount,
    /// What the exposures come to, added up.
    pub goal: Amount,
}

impl Problem<'_> {
    /// Everything that is wrong with it.
    #[must_use]
    pub fn faults(&self) -> Vec<ProblemFault> {
        let mut faults = Vec::new();
        let exclusive = self.exclusive.iter().flatten().copied();
        let requires = self.requires.iter().flat_map(|(one, other)| [*one, *other]);
        let needed = self.means.iter().flat_map(|means| means.needs.measures().iter().copied());
        let foreign = exclusive.chain(requires).chain(needed).filter(|measure| *measure >= self.measures.len());
        faults.extend(foreign.map(ProblemFault::NoMeasure));
        let costs = self.measures.iter().map(|measure| (&measure.id, measure.cost));
        let costs = costs.chain(self.means.iter().map(|means| (&means.id, means.cost)));
        let wrong = costs.filter(|(_, cost)| !(0..=LARGEST).contains(cost));
        faults.extend(wrong.map(|(id, _)| ProblemFault::Cost(id.clone())));
        for (at, exposure) in self.exposures.iter().enumerate() {
            let means = exposure.means();
            faults.extend(
                means.iter().filter(|means| **means >= self.means.len()).map(|means| ProblemFault::NoMeans(*means)),
            );
            if means.len() > MOST_MEANS {
                faults.push(ProblemFault::TooManyMeans { exposure: at, most: MOST_MEANS });
            }
            let sound = |value: Amount| (0..=LARGEST).contains(&value);
            if !sound(exposure.value(&|_| false)) || !sound(exposure.value(&|_| true)) {
                faults.push(ProblemFault::Value(at));
            }
        }
        faults
    }

    /// Whether a means works, given which measures are chosen.
    pub(crate) fn works(&self, means: usize, chosen: &[bool]) -> bool {
        let taken = |measure: &usize| chosen.get(*measure).copied().unwrap_or_default();
        match self.means.get(means).map(|means| &means.needs) {
            Some(Needs::Any(measures)) => measures.iter().any(taken),
            Some(Needs::All(measures)) => measures.iter().all(taken),
            None => false,
        }
    }

    /// What the chosen measures cost.
    #[must_use]
    pub fn cost(&self, chosen: &[bool]) -> Amount {
        let measures = self.measures.iter().zip(chosen).filter(|(_, chosen)| **chosen).map(|(measure, _)| measure.cost);
        let means = self.means.iter().enumerate();
        let means = means.filter(|(at, means)| means.cost != 0 && self.works(*at, chosen)).map(|(_, means)| means.cost);
        measures.chain(means).sum()
    }

    /// What the exposures come to with the chosen measures, added up.
    #[must_use]
    pub fn goal(&self, chosen: &[bool]) -> Amount {
        let works: Vec<bool> = (0..self.means.len()).map(|means| self.works(means, chosen)).collect();
        let works = |means: usize| works.get(means).copied().unwrap_or_default();
        self.exposures.iter().map(|exposure| exposure.value(&works)).sum()
    }

    /// Whether the choice keeps to what must and must not be chosen, to the exclusive groups and to what measures require.
    #[must_use]
    pub fn allows(&self, chosen: &[bool]) -> bool {
        let taken = |measure: usize| chosen.get(measure).copied().unwrap_or_default();
        let choice = self.measures.iter().zip(chosen).all(|(measure, chosen)| match measure.choice {
            Choice::Free => true,
            Choice::Must => *chosen,
            Choice::Barred => !*chosen,
        });
        choice
            && self.exclusive.iter().all(|group| group.iter().filter(|measure| taken(**measure)).count() <= 1)
            && self.requires.iter().all(|(one, other)| !taken(*one) || taken(*other))
    }

    /// The plan of a choice.
    #[must_use]
    pub fn plan(&self, chosen: &[bool]) -> Plan {
        let positions = chosen.iter().enumerate().filter(|(_, chosen)| **chosen).map(|(at, _)| at);
        Plan { chosen: positions.collect(), cost: self.cost(chosen), goal: self.goal(chosen) }
    }
}
