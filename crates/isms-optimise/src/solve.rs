//! The two questions, answered: the least that can remain for a budget, and the least cost for a target.

use crate::model::{Aim, Caps, Fixed, Model, Row};
use crate::problem::{Amount, Choice, Plan, Problem, ProblemFault};
use crate::search::{Found, minimise};

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
    /// The bound of the linear relaxation of the whole, before any branching.
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
    let solver = Solver { model: &model, limit };
    let (aims, caps) = match question {
        Question::Budget(most) => ([Aim::Goal, Aim::Cost], Caps { cost: Some(most), ..Caps::default() }),
        Question::Target(most) => ([Aim::Cost, Aim::Goal], Caps { goal: Some(most), ..Caps::default() }),
    };
    let best = match solver.best(&aims, &caps) {
        Outcome::Plan(best) => best,
        Outcome::Open(nodes) => return Ok(Answer::Undecided { nodes }),
        Outcome::None => return Ok(solver.instead(question)),
    };
    let alternative = solver.without(&best.plan, &aims, &caps);
    let more = match question {
        Question::Target(_) => None,
        Question::Budget(_) => {
            let caps = Caps { goal: Some(best.plan.goal - model.goal_unit), ..Caps::default() };
            solver.best(&[Aim::Cost, Aim::Goal], &caps).plan()
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
    limit: u64,
}

impl Solver<'_, '_> {
    fn minimise(&self, aim: &Aim, caps: &Caps, fixed: Vec<Fixed>, incumbent: Option<&[bool]>) -> Found {
        minimise(self.model, aim, caps, fixed, incumbent, self.limit)
    }

    /// The best plan by one aim, then the other, then the number of measures, then their ids.
    fn best(&self, aims: &[Aim; 2], caps: &Caps) -> Outcome {
        let [first, second] = aims;
        let found = self.minimise(first, caps, self.model.given(), None);
        let mut proof = Proof {
            bound: found.bound.unwrap_or_default(),
            relaxation: found.root.unwrap_or_default(),
            nodes: found.nodes,
            unique: false,
        };
        let proven = found.proven();
        let Some((mut chosen, value)) = found.best else {
            return if proven { Outcome::None } else { Outcome::Open(found.nodes) };
        };
        if proven {
            let mut caps = caps.clone();
            narrow(&mut caps, first, value);
            proof.unique = self.settle(second, caps, &mut chosen, &mut proof.nodes);
        }
        Outcome::Plan(Answered { plan: self.model.problem.plan(&chosen), proof })
    }

    /// Settles what the first aim leaves open; whether nothing is left open.
    fn settle(&self, second: &Aim, mut caps: Caps, chosen: &mut Vec<bool>, nodes: &mut u64) -> bool {
        let every = (0..self.model.problem.measures.len()).map(|at| (at, 1)).collect();
        for aim in [second, &Aim::Weighted(every)] {
            let found = self.minimise(aim, &caps, self.model.given(), Some(chosen));
            *nodes += found.nodes;
            let proven = found.proven();
            let Some((best, value)) = found.best else { return false };
            *chosen = best;
            if !proven {
                return false;
            }
            narrow(&mut caps, aim, value);
        }
        self.first_by_id(&caps, chosen, nodes)
    }

    /// Of the plans that keep to the caps, all with as many measures, the one whose sorted ids come first.
    fn first_by_id(&self, caps: &Caps, chosen: &mut Vec<bool>, nodes: &mut u64) -> bool {
        let measures = &self.model.problem.measures;
        let mut order: Vec<usize> = (0..measures.len()).collect();
        isms::base::order::sort_by(&mut order, |a, b| {
            let id = |at: &usize| measures.get(*at).map(|measure| &measure.id);
            id(a).cmp(&id(b)).then(a.cmp(b))
        });
        let mut fixed = self.model.given();
        let taken = |chosen: &[bool], at: usize| chosen.get(at).copied().unwrap_or_default();
        let mut alone = false;
        for at in order {
            if !taken(chosen, at) && fixed.get(at).copied().flatten().is_none() {
                if !alone {
                    // Another plan with as many measures has one that this has not.
                    let others = (0..measures.len()).filter(|at| !taken(chosen, *at)).map(|at| (at, -1)).collect();
                    let found = self.minimise(&Aim::Weighted(others), caps, fixed.clone(), Some(chosen));
                    *nodes += found.nodes;
                    if !found.proven() {
                        return false;
                    }
                    if found.best.is_none_or(|(_, value)| value == 0) {
                        return true;
                    }
                    alone = true;
                }
                let mut with = fixed.clone();
                if let Some(known) = with.get_mut(at) {
                    *known = Some(true);
                }
                let found = self.minimise(&Aim::Weighted(Vec::new()), caps, with, None);
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
            if let Some(known) = fixed.get_mut(at) {
                *known = Some(value);
            }
        }
        true
    }

    /// The best plan that leaves out at least one of the measures that are open to choice.
    fn without(&self, plan: &Plan, aims: &[Aim; 2], caps: &Caps) -> Option<Answered> {
        let free =
            |at: &&usize| self.model.problem.measures.get(**at).is_some_and(|measure| measure.choice == Choice::Free);
        let terms: Vec<(usize, i64)> = plan.chosen.iter().filter(free).map(|at| (*at, 1)).collect();
        let at_most = i64::try_from(terms.len()).unwrap_or(i64::MAX) - 1;
        if terms.is_empty() {
            return None;
        }
        let mut caps = caps.clone();
        caps.rows.push(Row { terms, at_most });
        self.best(aims, &caps).plan()
    }

    /// What to say where nothing answers the question.
    fn instead(&self, question: Question) -> Answer {
        let open = Caps::default();
        let aims = match question {
            Question::Budget(_) => [Aim::Cost, Aim::Goal],
            Question::Target(_) => [Aim::Goal, Aim::Cost],
        };
        match (self.best(&aims, &open), question) {
            (Outcome::Plan(cheapest), Question::Budget(_)) => Answer::OverBudget { cheapest },
            (Outcome::Plan(nearest), Question::Target(_)) => Answer::Unreachable { nearest },
            (Outcome::None, _) => Answer::Contradictory,
            (Outcome::Open(nodes), _) => Answer::Undecided { nodes },
        }
    }
}

fn narrow(caps: &mut Caps, aim: &Aim, value: Amount) {
    match aim {
        Aim::Goal => caps.goal = Some(value),
        Aim::Cost => caps.cost = Some(value),
        Aim::Weighted(terms) => {
            caps.rows.push(Row { terms: terms.clone(), at_most: i64::try_from(value).unwrap_or(i64::MAX) });
        }
    }
}
