//! From the records to a problem: actions still to be taken, the controls they put into operation, the risks that these lower.

use std::collections::BTreeMap;

use isms::base::{AsOf, Currency, Decimal, Fault, FaultCode, Money, Params, ShapeError};
use isms::document::Isms;
use isms::model::{Action, Control, Entity as _, Risk};
use isms::views::{MovableRisk, movable_risks};

use super::answer::{LeftOutAction, LeftOutReason};
use super::exposed::Exposed;
use super::request::{OptimiseGoal, OptimiseRequest};
use crate::problem::{Amount, Choice, Means, Measure, Needs, Problem};

/// An action that is still to be taken.
pub(super) struct Candidate<'a> {
    pub(super) name: String,
    pub(super) risk: &'a Risk,
    pub(super) action: &'a Action,
    /// The pointer to it.
    pub(super) path: String,
}

/// What a means of the problem is in the document.
#[derive(Clone, Copy)]
pub(super) enum Brought<'a> {
    /// A control put into operation, by its position.
    Control(usize, &'a Control),
    /// The treatment of a risk, all of it done; by the position of the risk.
    Treatment(usize),
}

/// A document made ready for the optimiser.
pub(super) struct Gathered<'a> {
    pub(super) currency: Option<Currency>,
    /// How many digits behind the point the costs have.
    pub(super) digits: u8,
    /// One for each measure of the problem.
    pub(super) candidates: Vec<Candidate<'a>>,
    pub(super) measures: Vec<Measure>,
    /// One for each means of the problem.
    pub(super) brought: Vec<Brought<'a>>,
    pub(super) means: Vec<Means>,
    pub(super) exclusive: Vec<Vec<usize>>,
    pub(super) requires: Vec<(usize, usize)>,
    /// Every risk, as a plan can move it.
    pub(super) risks: Vec<Exposed<'a>>,
    pub(super) left_out: Vec<LeftOutAction>,
    /// Controls whose running costs were asked for and are not known.
    pub(super) unpriced: Vec<usize>,
}

impl Gathered<'_> {
    /// The problem, with the exposures measured by a goal.
    pub(super) fn problem<'g>(&'g self, weigh: &'g dyn Fn(&Exposed<'_>, usize) -> Amount) -> Problem<'g> {
        let exposures = self.risks.iter().filter(|risk| risk.counts).map(|risk| risk.exposure(weigh));
        Problem {
            measures: self.measures.clone(),
            means: self.means.clone(),
            exclusive: self.exclusive.clone(),
            requires: self.requires.clone(),
            exposures: exposures.collect(),
        }
    }
}

/// Actions of treatments that are neither done nor cancelled, by risk.
fn open_actions<'a>(risks: &[MovableRisk<'a>], as_of: AsOf) -> Vec<Candidate<'a>> {
    let day = as_of.date();
    let mut candidates = Vec::new();
    for movable in risks {
        let actions = movable.risk.treatment.iter().flat_map(|treatment| treatment.actions.iter().enumerate());
        for (at, action) in actions.filter(|(_, action)| !action.done_by(day) && !action.cancelled_by(day)) {
            candidates.push(Candidate {
                name: format!("{}/{}", movable.risk.id, action.id),
                risk: movable.risk,
                action,
                path: format!("/risks/{}/treatment/actions/{at}", movable.index),
            });
        }
    }
    candidates
}

/// Amounts of money in the one currency of the answer.
struct Purse<'r> {
    currency: Option<Currency>,
    request: &'r OptimiseRequest,
    digits: u8,
    /// Currencies without a rate, with the first pointer to each.
    unknown: BTreeMap<Currency, String>,
    fault: Vec<Fault>,
}

impl<'r> Purse<'r> {
    fn new(request: &'r OptimiseRequest, first: Option<Currency>) -> Self {
        let digits = request.budget.map_or(0, Decimal::scale);
        Self { currency: request.currency.or(first), request, digits, unknown: BTreeMap::new(), fault: Vec::new() }
    }

    fn amount(&mut self, money: Money, path: &str) -> Amount {
        let micros = money.amount.micros();
        if micros < 0 {
            let params = Params::none().with("found", money.amount.to_string()).with("path", path.to_owned());
            let template = "the cost at {path} is `{found}`: a cost below nothing cannot be reckoned with";
            self.fault.push(Fault::new(FaultCode::InvalidMoney, String::new(), template, params));
        }
        self.digits = self.digits.max(money.amount.scale());
        if Some(money.currency) == self.currency {
            return micros;
        }
        match self.request.rates.iter().find(|rate| rate.currency == money.currency) {
            Some(rate) => {
                let product = micros * rate.rate.micros();
                // Up to the next of the digits that are shown, so that nothing costs more than it says.
                let step = 10_i128.pow(6 + 6 - u32::from(self.digits.min(6)));
                (product + step - 1).div_euclid(step) * (step / 1_000_000)
            }
            None => {
                self.unknown.entry(money.currency).or_insert_with(|| path.to_owned());
                0
            }
        }
    }

    fn finish(mut self) -> Result<(Option<Currency>, u8), Vec<Fault>> {
        for (currency, path) in self.unknown {
            let to = self.currency.map_or_else(String::new, |currency| currency.as_str().to_owned());
            let params =
                Params::none().with("currency", currency.as_str().to_owned()).with("to", to).with("path", path);
            let template =
                "costs in several currencies cannot be added up: give a rate from {currency} to {to} (see {path})";
            self.fault.push(Fault::new(FaultCode::InvalidMoney, "/rates".to_owned(), template, params));
        }
        if self.fault.is_empty() { Ok((self.currency, self.digits)) } else { Err(self.fault) }
    }
}

/// Makes a document ready for a request.
pub(super) fn gather<'a>(isms: &'a Isms, as_of: AsOf, request: &OptimiseRequest) -> Result<Gathered<'a>, ShapeError> {
    let mut faults = request.faults();
    let risks = movable_risks(isms, as_of);
    let all = open_actions(&risks, as_of);
    for (path, named) in request.named() {
        let Some(found) = all.iter().find(|candidate| candidate.name == named.name()) else {
            let params = Params::none().with("action", named.name());
            let template = "`{action}` is no action of a treatment that is still to be taken";
            faults.push(Fault::new(FaultCode::InvalidReference, path, template, params));
            continue;
        };
        if request.must.contains(named) && found.action.cost.is_none() && path.starts_with("/must") {
            let params = Params::none().with("action", named.name());
            faults.push(Fault::new(FaultCode::InvalidReference, path, "`{action}` has no cost to reckon with", params));
        }
    }
    let mut known: Vec<&str> = Vec::new();
    for criteria in risks.iter().filter_map(|risk| risk.criteria) {
        known.extend(criteria.levels.iter().map(|level| level.id.as_str()));
    }
    for (at, weight) in request.weights.iter().enumerate() {
        if !known.contains(&weight.level.as_str()) {
            let params = Params::none().with("level", weight.level.to_string());
            let template = "`{level}` is no level of risk of the criteria that the risks were rated with";
            faults.push(Fault::new(FaultCode::UnknownValue, format!("/weights/{at}/level"), template, params));
        }
    }
    faults.extend(super::losses::faults(request, &risks));
    let first = all.iter().find_map(|candidate| candidate.action.cost.map(|cost| cost.currency));
    let mut purse = Purse::new(request, first);
    let mut candidates = Vec::new();
    let mut left_out = Vec::new();
    let mut measures = Vec::new();
    for candidate in all {
        let Some(cost) = candidate.action.cost else {
            left_out.push(LeftOutAction::of(&candidate, LeftOutReason::NoCost));
            continue;
        };
        let named = |list: &[super::request::PlannedAction]| list.iter().any(|named| named.name() == candidate.name);
        let choice = match (named(&request.must), named(&request.exclude)) {
            (true, _) => Choice::Must,
            (_, true) => Choice::Barred,
            _ => Choice::Free,
        };
        if choice == Choice::Barred {
            left_out.push(LeftOutAction::of(&candidate, LeftOutReason::Excluded));
        }
        let cost = purse.amount(cost, &format!("{}/cost", candidate.path));
        measures.push(Measure { id: candidate.name.clone(), cost, choice });
        candidates.push(candidate);
    }
    let mut gathered = Gathered {
        currency: None,
        digits: 0,
        candidates,
        measures,
        brought: Vec::new(),
        means: Vec::new(),
        exclusive: Vec::new(),
        requires: Vec::new(),
        risks: Vec::new(),
        left_out,
        unpriced: Vec::new(),
    };
    gathered.controls(isms, as_of, request, &mut purse);
    gathered.treatments(&risks);
    let place = |named: &super::request::PlannedAction| {
        let name = named.name();
        gathered.candidates.iter().position(|candidate| candidate.name == name)
    };
    let groups = request.exclusive.iter().map(|group| group.iter().filter_map(place).collect());
    let exclusive: Vec<Vec<usize>> = groups.collect();
    let mut requires = Vec::new();
    let mut without = Vec::new();
    for pair in &request.requires {
        match (place(&pair.action), place(&pair.needs)) {
            (Some(one), Some(other)) => requires.push((one, other)),
            // What needs something that cannot be reckoned with cannot be taken either.
            (Some(one), None) => without.push(one),
            _ => {}
        }
    }
    for at in without {
        if let Some(measure) = gathered.measures.get_mut(at).filter(|measure| measure.choice == Choice::Free) {
            measure.choice = Choice::Barred;
        }
    }
    gathered.exclusive = exclusive;
    gathered.requires = requires;
    let exposed = risks.into_iter().map(|risk| {
        let uncosted = |left: &LeftOutAction| left.reason == LeftOutReason::NoCost && left.risk == risk.risk.id;
        let uncosted = gathered.left_out.iter().any(uncosted);
        match request.goal() {
            OptimiseGoal::AnnualLoss => {
                let loss = request.losses.iter().find(|loss| loss.risk == risk.risk.id);
                Exposed::losing(risk, &gathered.brought, loss, uncosted)
            }
            goal => Exposed::new(risk, &gathered.brought, goal, uncosted),
        }
    });
    gathered.risks = exposed.collect();
    match purse.finish() {
        Ok((currency, digits)) => (gathered.currency, gathered.digits) = (currency, digits),
        Err(more) => faults.extend(more),
    }
    if faults.is_empty() { Ok(gathered) } else { Err(ShapeError { faults }) }
}

impl<'a> Gathered<'a> {
    /// The controls that actions put into operation and that do not work yet.
    fn controls(&mut self, isms: &'a Isms, as_of: AsOf, request: &OptimiseRequest, purse: &mut Purse<'_>) {
        let day = as_of.date();
        let mut by_control: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, candidate) in self.candidates.iter().enumerate() {
            for id in &candidate.action.controls {
                let Some(position) = isms.controls.position_of(id.as_str()) else { continue };
                let by = by_control.entry(position).or_default();
                if !by.contains(&at) {
                    by.push(at);
                }
            }
        }
        for (position, by) in by_control {
            let Some(control) = isms.controls.nth(position) else { continue };
            if control.works_on(day) || control.retired_by(day) {
                continue;
            }
            let cost = match (request.years, control.cost) {
                (Some(years), Some(cost)) => {
                    Amount::from(years.get()) * purse.amount(cost, &format!("/controls/{position}/cost"))
                }
                (Some(_), None) => {
                    self.unpriced.push(position);
                    0
                }
                (None, _) => 0,
            };
            self.means.push(Means { id: control.id.to_string(), cost, needs: Needs::Any(by) });
            self.brought.push(Brought::Control(position, control));
        }
    }

    /// Treatments that can be completed: every action still open can be taken.
    fn treatments(&mut self, risks: &[MovableRisk<'a>]) {
        for risk in risks {
            let own = self.candidates.iter().enumerate().filter(|(_, candidate)| candidate.risk.id == risk.risk.id);
            let own: Vec<usize> = own.map(|(at, _)| at).collect();
            let lacks =
                self.left_out.iter().any(|left| left.risk == risk.risk.id && left.reason == LeftOutReason::NoCost);
            if !own.is_empty() && !lacks {
                self.means.push(Means { id: risk.risk.id.to_string(), cost: 0, needs: Needs::All(own) });
                self.brought.push(Brought::Treatment(risk.index));
            }
        }
    }
}

/// What a rank counts for under a goal.
pub(super) fn weight(request: &OptimiseRequest, risk: &Exposed<'_>, rank: usize) -> Amount {
    let by_rank = || Amount::try_from(rank).unwrap_or(Amount::MAX);
    match request.goal() {
        OptimiseGoal::Over => Amount::from(risk.movable.limit.as_ref().is_some_and(|(limit, _)| rank > *limit)),
        OptimiseGoal::Weighted => {
            let level = risk.movable.criteria.and_then(|criteria| criteria.levels.get(rank));
            let given = level.and_then(|level| request.weights.iter().find(|weight| weight.level == level.id));
            given.map_or_else(by_rank, |weight| Amount::from(weight.weight.get()))
        }
        // Amounts of money are counted then, and no levels.
        OptimiseGoal::AnnualLoss => 0,
    }
}

/// Whether the weights of the levels of a risk rise with their rank; a level that weighs less than a lower one would turn the goal round.
pub(super) fn rising(request: &OptimiseRequest, risk: &Exposed<'_>) -> bool {
    let count = risk.movable.criteria.map_or(0, |criteria| criteria.levels.len());
    let weights: Vec<Amount> = (0..count).map(|rank| weight(request, risk, rank)).collect();
    weights.is_sorted()
}
