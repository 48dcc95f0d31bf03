//! A simulation, step by step.

use std::ops::{ControlFlow, Range};
use std::sync::{Mutex, PoisonError};

use super::settings::{NamedScenario, Settings, check};
use super::{ScenarioResult, SimulationResult};
use crate::QuantFault;
use crate::kernel::Model;
use crate::statistics::{
    CurvePoint, Estimate, Frame, Histogram, LossStatistics, Questions, Sums, Tail, curve_point, ratio_of_means,
    statistics,
};
use crate::worker::{Plan, Worker};

/// How far a simulation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Years simulated so far.
    pub done: u64,
    /// Years asked for.
    pub total: u64,
}

/// A run was stopped before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cancelled;

impl std::fmt::Display for Cancelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the simulation was cancelled")
    }
}

impl std::error::Error for Cancelled {}

/// A simulation under way. It takes as much memory after a billion years as after a thousand.
#[derive(Debug)]
pub struct Simulation {
    names: Vec<String>,
    settings: Settings,
    plan: Plan,
    workers: Vec<Worker>,
    sums: Vec<Sums>,
    /// Blocks simulated so far.
    done: u64,
}

/// The most sums of blocks that wait to be added, over all series.
const WAITING: u64 = 1 << 15;

impl Simulation {
    /// Prepares a simulation.
    ///
    /// # Errors
    /// Everything that is wrong, at once: no scenario, two of one name, different currencies, more than 20,000 events a year on
    /// average, settings outside their bounds.
    pub fn new(scenarios: &[NamedScenario], settings: Settings) -> Result<Self, Vec<QuantFault>> {
        Self::with_width(scenarios, settings, true)
    }

    pub(super) fn with_width(
        scenarios: &[NamedScenario],
        settings: Settings,
        wide: bool,
    ) -> Result<Self, Vec<QuantFault>> {
        check(scenarios, &settings)?;
        let threads = threads(settings.threads);
        let mut plan = Plan {
            seed: settings.seed,
            years: settings.years,
            models: models(scenarios, threads),
            frames: Vec::new(),
            wide,
        };
        let tail = pilot(&mut plan, settings.tail_level);
        let first = Worker::new(&plan, tail);
        Ok(Self {
            names: scenarios.iter().map(|named| named.id.clone()).collect(),
            sums: vec![Sums::ZERO; plan.series()],
            workers: vec![first; threads.min(plan.blocks().div_ceil(plan.together()) as usize).max(1)],
            settings,
            plan,
            done: 0,
        })
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress { done: self.years_done(), total: self.plan.years }
    }

    /// Simulates up to `blocks` further blocks of 2048 years; nothing when all are done.
    pub fn step(&mut self, blocks: u64) -> Progress {
        let end = self.plan.blocks().min(self.done.saturating_add(blocks));
        let wave = (WAITING / self.plan.series() as u64).max(16);
        while self.done < end {
            let until = end.min(self.done + wave);
            let found = run_blocks(&self.plan, &mut self.workers, self.done..until);
            for block in found.chunks(self.sums.len()) {
                for (sum, block) in self.sums.iter_mut().zip(block) {
                    sum.add(block);
                }
            }
            self.done = until;
        }
        self.progress()
    }

    /// Simulates to the end and reports now and then how far it is; the listener may stop it.
    ///
    /// # Errors
    /// [`Cancelled`] when the listener broke off; the simulation may be continued.
    pub fn run(
        &mut self,
        mut listener: impl FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<SimulationResult, Cancelled> {
        let blocks = (WAITING / 4 / self.plan.series() as u64).max(16);
        while self.done < self.plan.blocks() {
            let progress = self.step(blocks);
            if listener(progress).is_break() && self.done < self.plan.blocks() {
                return Err(Cancelled);
            }
        }
        Ok(self.result())
    }

    /// The results of the years simulated so far. Before the first step the first block of years is simulated, so that there is
    /// something to tell.
    pub fn result(&mut self) -> SimulationResult {
        if self.done == 0 {
            self.step(1);
        }
        let losses = self.settings.losses.as_deref();
        let questions = Questions { levels: &self.settings.levels, losses };
        // One series after the other, for a copy of all counts would take as much memory as a thread.
        let series = self.sums.iter().zip(&self.plan.frames).enumerate();
        let found: Vec<LossStatistics> =
            series.map(|(index, (sums, frame))| statistics(sums, *frame, &self.counted(index), &questions)).collect();
        let years = self.years_done();
        // The portfolio comes last; a single scenario is the portfolio.
        let portfolio = match found.last() {
            Some(last) => last.clone(),
            None => statistics(&Sums::ZERO, Frame::PLAIN, &Histogram::new(0), &questions),
        };
        let rank = self.settings.tail_level * years as f64;
        let bound = self.counted(self.plan.series() - 1).ranked().at(rank);
        let shares = match self.tail() {
            Some(tail) => tail.shares(bound, years as f64),
            None => (portfolio.mean.value > 0.0).then(|| vec![Estimate { value: 1.0, error: 0.0 }]),
        };
        let scenarios = self.names.iter().zip(found).enumerate();
        let scenarios = scenarios.map(|(index, (id, loss))| ScenarioResult {
            id: id.clone(),
            share_of_mean: share_of_mean(&loss, &portfolio),
            share_of_tail: shares.as_ref().and_then(|shares| shares.get(index)).copied(),
            loss,
        });
        SimulationResult {
            seed: self.plan.seed,
            years,
            tail_level: self.settings.tail_level,
            scenarios: scenarios.collect(),
            portfolio,
        }
    }

    /// The exceedance curve of all scenarios together at other losses than those asked for, of the years simulated so far.
    pub fn exceedance(&mut self, losses: &[f64]) -> Vec<CurvePoint> {
        if self.done == 0 {
            self.step(1);
        }
        let years = self.years_done() as f64;
        let ranked = self.counted(self.plan.series() - 1).ranked();
        losses.iter().map(|loss| curve_point(*loss, ranked.above(*loss), years)).collect()
    }

    /// What all threads counted of a series.
    fn counted(&self, series: usize) -> Histogram {
        let mut parts = self.workers.iter().filter_map(|worker| worker.histograms.get(series));
        let Some(mut whole) = parts.next().cloned() else { return Histogram::new(0) };
        parts.for_each(|part| whole.merge(part));
        whole
    }

    /// What all threads summed over the tail, from now on with the first.
    fn tail(&mut self) -> Option<&Tail> {
        let (first, others) = self.workers.split_first_mut()?;
        let tail = first.tail.as_mut()?;
        others.iter_mut().filter_map(|other| other.tail.as_mut()).for_each(|other| tail.take(other));
        Some(tail)
    }

    fn years_done(&self) -> u64 {
        self.plan.years.min(self.done * crate::kernel::BLOCK as u64)
    }
}

/// Simulates to the end without reporting.
///
/// # Errors
/// See [`Simulation::new`].
pub fn simulate(scenarios: &[NamedScenario], settings: Settings) -> Result<SimulationResult, Vec<QuantFault>> {
    let mut simulation = Simulation::new(scenarios, settings)?;
    simulation.step(u64::MAX);
    Ok(simulation.result())
}

/// The share of a scenario in the mean loss.
fn share_of_mean(loss: &LossStatistics, portfolio: &LossStatistics) -> Option<Estimate> {
    let squared = |mean: &Estimate| (mean.value, mean.error * mean.error);
    (portfolio.mean.value > 0.0).then(|| ratio_of_means(squared(&loss.mean), squared(&portfolio.mean)))
}

/// Simulates the first block to find where to sum powers, and a threshold below the tail.
fn pilot(plan: &mut Plan, tail_level: f64) -> Option<Tail> {
    let (mut frames, mut totals) = (Vec::new(), Vec::new());
    Worker::new(plan, None).pilot(plan, |losses| {
        frames.push(Frame::around(losses));
        totals = losses.to_vec();
    });
    plan.frames = frames;
    if plan.models.len() < 2 {
        return None;
    }
    totals.sort_by(f64::total_cmp);
    // Five standard errors of the rank below the level: a quantile of the whole run lies above.
    let count = totals.len() as f64;
    let rank = tail_level * count - 5.0 * (tail_level * (1.0 - tail_level) * count).sqrt();
    let threshold = if rank < 1.0 { -1.0 } else { totals.get(rank as usize - 1).copied().unwrap_or(-1.0) };
    let typical = totals.iter().sum::<f64>() / count;
    Some(Tail::new(threshold, typical.max(threshold)))
}

/// How many threads to use.
fn threads(wanted: usize) -> usize {
    if cfg!(target_family = "wasm") {
        return 1;
    }
    match wanted {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        wanted => wanted.min(256),
    }
}

/// Prepares the scenarios, a part of them on each thread.
fn models(scenarios: &[NamedScenario], threads: usize) -> Vec<Model> {
    let prepare = |part: &[NamedScenario]| -> Vec<Model> {
        part.iter().map(|named| Model::new(&named.id, &named.scenario)).collect()
    };
    if threads < 2 || scenarios.len() < 4 {
        return prepare(scenarios);
    }
    let mut parts: Vec<(&[NamedScenario], Vec<Model>)> =
        scenarios.chunks(scenarios.len().div_ceil(threads)).map(|part| (part, Vec::new())).collect();
    on_threads(&mut parts, |(part, models)| *models = prepare(part));
    parts.into_iter().flat_map(|(_, models)| models).collect()
}

/// Simulates blocks on the threads of the workers, and hands out the sums of the series of each block in order.
fn run_blocks(plan: &Plan, workers: &mut [Worker], blocks: Range<u64>) -> Vec<Sums> {
    let together = plan.together();
    let mut sums = vec![Sums::ZERO; (blocks.end - blocks.start) as usize * plan.series()];
    let shares = sums.chunks_mut(together as usize * plan.series()).enumerate();
    let queue = Mutex::new(shares.map(|(index, sums)| (blocks.start + index as u64 * together, sums)));
    on_threads(workers, |worker| {
        loop {
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((from, sums)) = next else { break };
            worker.run(plan, from..blocks.end.min(from + together), sums);
        }
    });
    sums
}

/// Does the work of each part: as many threads as there are parts, this one among them, take one after the other. Where a thread
/// cannot be had the others do its work.
fn on_threads<T: Send>(parts: &mut [T], work: impl Fn(&mut T) + Sync) {
    let others = if cfg!(target_family = "wasm") { 0 } else { parts.len().saturating_sub(1) };
    let queue = Mutex::new(parts.iter_mut());
    let take = || {
        loop {
            let part = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some(part) = part else { break };
            work(part);
        }
    };
    if others == 0 {
        take();
        return;
    }
    std::thread::scope(|scope| {
        for _ in 0..others {
            // A refusal leaves the work to the threads there are.
            let _refused = std::thread::Builder::new().spawn_scoped(scope, take).is_err();
        }
        take();
    });
}
