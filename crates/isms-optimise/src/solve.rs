//! The two questions, answered: the least that can remain for a budget, and the least cost for a target.

use std::cell::RefCell;

use crate::model::{Aim, Caps, Model};
use crate::problem::{Amount, Choice, Plan, Problem, ProblemFault};
use crate::relax::Relaxation;
use crate::search::{Found, Quest, minimise};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The least goal value for no more than this cost.
    Budget(Amount),
    /// The least cost for no more than this goal value.
    Target(Amount),
}

/// How sure an answer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// No plan is better than this in what was asked first: the goal value for a budget, the cost for a target. The plan is optimal when
    /// it reaches it.
    pub bound: Amount,
    /// The bound before any branching: that of the linear relaxation, or what the search for the first plan had shown already.
    pub relaxation: Amount,
    /// How many linear programmes were solved for it.
    pub nodes: u64,
    /// Whether every plan that is as good has been compared by the remaining criteria too, so that the plan is the only answer.
    pub unique: bool,
}

/// A plan and how sure it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The plan.
    pub plan: Plan,
    /// How sure it is.
    pub proof: Proof,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A plan.
    Plan {
        /// The best plan found.
        best: Answered,
        /// The best plan that leaves out at least one of its measures.
        alternative: Option<Box<Answered>>,
        /// For a budget: the cheapest plan that leaves less than the best plan does.
        more: Option<Box<Answered>>,
    },
    /// The target cannot be reached at any cost.
    Unreachable {
        /// The plan that comes nearest to it.
        nearest: Answered,
    },
    /// What must be chosen costs more than the budget.
    OverBudget {
        /// The cheapest plan there is.
        cheapest: Answered,
    },
    /// No choice of measures keeps to what must be chosen, what excludes each other and what requires what.
    Contradictory,
    /// Within the limit no plan was found, and none was ruled out.
    Undecided {
        /// How many linear programmes were solved.
        nodes: u64,
    },
}

/// Answers a question. Of plans that are equal in what is asked, the one with the better other value counts, then the one with fewest
/// measures, then the one whose sorted ids come first. No search solves more than `limit` linear programmes.
///
/// # Errors
/// Everything that is wrong with the problem.
pub fn solve(problem: &Problem<'_>, question: Question, limit: u64) -> Result<Answer, Vec<ProblemFault>> {
    let faults = problem.faults();
    if !faults.is_empty() {
        return Err(faults);
    }
    let model = Model::new(problem);
    let solver = Solver { model: &model, relaxation: Relaxation::new(&model), basic: RefCell::default(), limit };
    let (aims, caps) = match question {
        Question::Budget(most) => ([Aim::GOAL, Aim::COST], Caps { cost: Some(most), ..Caps::default() }),
        Question::Target(most) => ([Aim::COST, Aim::GOAL], Caps { goal: Some(most), ..Caps::default() }),
    };
    let best = match solver.best(aims, &caps, Amount::MIN) {
        Outcome::Plan(best) => best,
        Outcome::Open(nodes) => return Ok(Answer::Undecided { nodes }),
        Outcome::None => return Ok(solver.instead(question)),
    };
    // What is shown of all plans is shown of those that leave something out.
    let [first, _] = aims;
    let floor = if first.goal > 0 { model.goal_units(best.proof.bound) } else { best.proof.bound / model.cost_unit };
    let alternative = solver.without(&best, aims, &caps, floor);
    let more = match question {
        Question::Target(_) => None,
        Question::Budget(most) => {
            let caps = Caps { goal: Some(best.plan.goal - model.goal_unit), ..Caps::default() };
            // Nothing within the budget leaves less, where that is shown.
            let shown = best.proof.bound == best.plan.goal;
            let floor = if shown { most.div_euclid(model.cost_unit) + 1 } else { Amount::MIN };
            solver.best([Aim::COST, Aim::GOAL], &caps, floor).plan()
        }
    };
    Ok(Answer::Plan { best, alternative: alternative.map(Box::new), more: more.map(Box::new) })
}

enum Outcome {
    Plan(Answered),
    /// Shown that there is none.
    None,
    /// Neither found nor ruled out.
    Open(u64),
}

impl Outcome {
    fn plan(self) -> Option<Answered> {
        if let Self::Plan(answered) = self { Some(answered) } else { None }
    }
}

struct Solver<'m, 'p> {
    model: &'m Model<'p>,
    relaxation: Relaxation,
    /// Where the last search ended in the linear programme.
    basic: RefCell<Vec<usize>>,
    limit: u64,
}

impl Solver<'_, '_> {
    fn minimise(&self, quest: &Quest) -> Found {
        minimise(self.model, &self.relaxation, quest, &mut self.basic.borrow_mut(), self.limit)
    }

    /// An aim in the amounts of the problem.
    fn amount(&self, aim: Aim, value: Amount) -> Amount {
        if aim.goal > 0 { self.model.goal_of(value) } else { value * self.model.cost_unit }
    }

    /// The best plan by one aim, then the other, then the number of measures, then their ids. None has a first aim below the floor.
    fn best(&self, aims: [Aim; 2], caps: &Caps, floor: Amount) -> Outcome {
        let [first, second] = aims;
        let mut quest = Quest {
            aim: first,
            caps: caps.clone(),
            fixed: self.model.given(),
            known: None,
            below: None,
            floor,
            several: false,
        };
        let found = self.minimise(&quest);
        let mut proof = Proof {
            bound: self.amount(first, found.bound.unwrap_or_default()),
            relaxation: self.amount(first, found.root.unwrap_or_default()),
            nodes: found.nodes,
            unique: false,
        };
        let proven = found.proven();
        let Some((mut chosen, value)) = found.best else {
            return if proven { Outcome::None } else { Outcome::Open(found.nodes) };
        };
        if proven {
            let most = Some(self.amount(first, value));
            *(if first.goal > 0 { &mut quest.caps.goal } else { &mut quest.caps.cost }) = most;
            (quest.floor, quest.fixed) = (Amount::MIN, found.fixed);
            proof.unique = self.settle(second, quest, &mut chosen, &mut proof.nodes);
        }
        Outcome::Plan(Answered { plan: self.model.problem.plan(&chosen), proof })
    }

    /// Settles what the first aim leaves open; whether nothing is left open.
    fn settle(&self, second: Aim, mut quest: Quest, chosen: &mut Vec<bool>, nodes: &mut u64) -> bool {
        quest.aim = second.then_fewest(self.model.problem.measures.len());
        quest.known = Some(chosen.clone());
        quest.several = true;
        let found = self.minimise(&quest);
        *nodes += found.nodes;
        let Some((best, _)) = found.best else { return false };
        *chosen = best;
        if !found.complete || !found.several {
            return found.complete;
        }
        quest.fixed = found.fixed;
        self.first_by_id(quest, chosen, nodes)
    }

    /// Of the plans that are as good, all with as many measures, the one whose sorted ids come first.
    fn first_by_id(&self, mut quest: Quest, chosen: &mut Vec<bool>, nodes: &mut u64) -> bool {
        let measures = &self.model.problem.measures;
        let mut order: Vec<usize> = (0..measures.len()).collect();
        isms::base::order::sort_by(&mut order, |a, b| {
            let id = |at: &usize| measures.get(*at).map(|measure| &measure.id);
            id(a).cmp(&id(b)).then(a.cmp(b))
        });
        let taken = |chosen: &[bool], at: usize| chosen.get(at).copied().unwrap_or_default();
        let value = self.model.value(quest.aim, chosen);
        (quest.known, quest.below, quest.floor, quest.several) = (None, Some(value + 1), value, false);
        // That there is another one is known.
        let (mut alone, mut asked) = (false, true);
        for at in order {
            if quest.fixed.get(at).copied().flatten().is_some() {
                continue;
            }
            if !taken(chosen, at) {
                if !alone && !asked {
                    // Whether any plan but this one is left; of as many measures, another one lacks one of these.
                    let mut other = quest.clone();
                    other.caps.lacks.push((0..measures.len()).filter(|at| taken(chosen, *at)).collect());
                    let found = self.minimise(&other);
                    *nodes += found.nodes;
                    if !found.proven() {
                        return false;
                    }
                    if found.best.is_none() {
                        return true;
                    }
                    alone = true;
                }
                asked = false;
                let mut with = quest.clone();
                if let Some(known) = with.fixed.get_mut(at) {
                    *known = Some(true);
                }
                let found = self.minimise(&with);
                *nodes += found.nodes;
                if !found.proven() {
                    return false;
                }
                if let Some((better, _)) = found.best {
                    *chosen = better;
                    alone = false;
                }
            }
            let value = taken(chosen, at);
            if let Some(known) = quest.fixed.get_mut(at) {
                *known = Some(value);
            }
        }
        true
    }

    /// The best plan that leaves out at least one of the measures that are open to choice.
    fn without(&self, best: &Answered, aims: [Aim; 2], caps: &Caps, floor: Amount) -> Option<Answered> {
        let free =
            |at: &&usize| self.model.problem.measures.get(**at).is_some_and(|measure| measure.choice == Choice::Free);
        let set: Vec<usize> = best.plan.chosen.iter().filter(free).copied().collect();
        if set.is_empty() {
            return None;
        }
        let mut caps = caps.clone();
        caps.lacks.push(set);
        self.best(aims, &caps, floor).plan()
    }

    /// What to say where nothing answers the question.
    fn instead(&self, question: Question) -> Answer {
        let open = Caps::default();
        let aims = match question {
            Question::Budget(_) => [Aim::COST, Aim::GOAL],
            Question::Target(_) => [Aim::GOAL, Aim::COST],
        };
        match (self.best(aims, &open, Amount::MIN), question) {
            (Outcome::Plan(cheapest), Question::Budget(_)) => Answer::OverBudget { cheapest },
            (Outcome::Plan(nearest), Question::Target(_)) => Answer::Unreachable { nearest },
            (Outcome::None, _) => Answer::Contradictory,
            (Outcome::Open(nodes), _) => Answer::Undecided { nodes },
        }
    }
}
