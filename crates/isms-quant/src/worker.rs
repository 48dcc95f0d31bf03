//! One thread's share of a simulation.

use std::ops::Range;

use crate::kernel::{BLOCK, Model, Scratch};
use crate::statistics::{Frame, Histogram, Sums, Tail};

/// What every thread reads.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) years: u64,
    pub(crate) models: Vec<Model>,
    /// Where the powers of the losses of each series are summed.
    pub(crate) frames: Vec<Frame>,
    /// Whether to use the widest registers of the processor. It changes no bit of the results.
    #[cfg_attr(not(target_arch = "x86_64"), expect(dead_code, reason = "elsewhere there is one width"))]
    pub(crate) wide: bool,
}

impl Plan {
    /// The scenarios, and after them the portfolio if there is more than one.
    pub(crate) fn series(&self) -> usize {
        self.models.len() + usize::from(self.models.len() > 1)
    }

    /// How many blocks there are.
    pub(crate) fn blocks(&self) -> u64 {
        self.years.div_ceil(BLOCK as u64)
    }

    /// How many blocks are simulated together: as many as losses of all scenarios fit into a few megabytes.
    pub(crate) fn together(&self) -> u64 {
        let years = 1_usize << 20;
        (years / (BLOCK * self.models.len().max(1))).clamp(1, 16) as u64
    }

    /// How many years of a block count: all but in the last one.
    fn years_in(&self, block: u64) -> usize {
        self.years.saturating_sub(block * BLOCK as u64).min(BLOCK as u64) as usize
    }
}

/// Buffers and integer counts of one thread; the sums of a block go to whoever asked for it.
#[derive(Debug, Clone)]
pub(crate) struct Worker {
    scratch: Scratch,
    losses: Box<[f64; BLOCK]>,
    /// The losses of the portfolio in the blocks at hand.
    totals: Vec<[f64; BLOCK]>,
    /// The losses of the scenarios in the blocks at hand, for the shares in the tail, which need no more digits.
    kept: Vec<f32>,
    pub(crate) histograms: Vec<Histogram>,
    pub(crate) tail: Option<Tail>,
    /// At most so many years were counted since the histograms were settled.
    unsettled: u64,
}

/// The most years that may wait to be settled when a run begins.
const MOST_UNSETTLED: u64 = 1 << 31;

impl Worker {
    pub(crate) fn new(plan: &Plan, tail: Option<Tail>) -> Self {
        let scenarios = plan.models.len();
        // Fine for what is read closely, coarser for the many.
        let cells = |series: usize| if series == scenarios || scenarios == 1 { 10 } else { 8 };
        let blocks = if scenarios > 1 { plan.together() as usize } else { 0 };
        Self {
            scratch: Scratch::new(),
            losses: Box::new([0.0; BLOCK]),
            totals: vec![[0.0; BLOCK]; blocks],
            kept: if tail.is_some() { vec![0.0; scenarios * blocks * BLOCK] } else { Vec::new() },
            histograms: (0..plan.series()).map(|series| Histogram::new(cells(series))).collect(),
            tail,
            unsettled: 0,
        }
    }

    /// Simulates the first block: the losses of every series go to the listener.
    pub(crate) fn pilot(&mut self, plan: &Plan, mut listener: impl FnMut(&[f64; BLOCK])) {
        let mut totals = [0.0; BLOCK];
        for model in &plan.models {
            model.simulate(plan.seed, 0, &mut self.scratch, &mut self.losses);
            listener(&self.losses);
            totals.iter_mut().zip(&*self.losses).for_each(|(total, loss)| *total += loss);
        }
        if plan.models.len() > 1 {
            listener(&totals);
        }
    }

    /// Simulates up to [`Plan::together`] blocks; the sums of the series of each go where they belong.
    pub(crate) fn run(&mut self, plan: &Plan, blocks: Range<u64>, sums: &mut [Sums]) {
        self.settle((blocks.end - blocks.start) * BLOCK as u64);
        #[cfg(target_arch = "x86_64")]
        if plan.wide {
            pulp::Arch::new().dispatch(Run { worker: self, plan, blocks, sums });
            return;
        }
        self.run_here(plan, blocks, sums);
    }

    /// Scenario by scenario, so that the tables of one serve several blocks while they are in the cache.
    #[inline(always)]
    fn run_here(&mut self, plan: &Plan, blocks: Range<u64>, sums: &mut [Sums]) {
        let Self { scratch, losses, totals, kept, histograms, tail, .. } = self;
        let (series, width) = (plan.series(), totals.len() * BLOCK);
        totals.iter_mut().for_each(|totals| totals.fill(0.0));
        let mut put = |offset: usize, index: usize, found: Sums| {
            if let Some(place) = sums.get_mut(offset * series + index) {
                *place = found;
            }
        };
        let frame = |index: usize| plan.frames.get(index).copied().unwrap_or(Frame::PLAIN);
        let mut kept = kept.chunks_exact_mut(width.max(1));
        for ((index, model), histogram) in plan.models.iter().enumerate().zip(&mut *histograms) {
            let kept = kept.next().unwrap_or_default();
            for (offset, block) in blocks.clone().enumerate() {
                let years = plan.years_in(block);
                let hits = model.simulate(plan.seed, block, scratch, losses);
                let counted = losses.get(..years).unwrap_or(&losses[..]);
                put(offset, index, Sums::of(counted, frame(index)));
                if years == BLOCK {
                    histogram.add_zeros((BLOCK - hits) as u64);
                    let loss = |year: &u16| losses.get(usize::from(*year)).copied().unwrap_or(0.0);
                    histogram.add(scratch.hits(hits).iter().map(loss));
                } else {
                    histogram.add(counted.iter().copied());
                }
                if let Some(totals) = totals.get_mut(offset) {
                    totals.iter_mut().zip(&**losses).for_each(|(total, loss)| *total += loss);
                }
                if let Some(kept) = kept.get_mut(offset * BLOCK..(offset + 1) * BLOCK) {
                    kept.iter_mut().zip(&**losses).for_each(|(kept, loss)| *kept = *loss as f32);
                }
            }
        }
        let index = plan.models.len();
        let Some(histogram) = histograms.get_mut(index) else { return };
        for ((offset, block), totals) in blocks.enumerate().zip(&mut *totals) {
            let (counted, beyond) = totals.split_at_mut(plan.years_in(block));
            put(offset, index, Sums::of(counted, frame(index)));
            histogram.add(counted.iter().copied());
            beyond.fill(f64::NEG_INFINITY);
        }
        if let Some(tail) = tail {
            tail.add(totals.as_flattened(), self.kept.chunks_exact(width.max(1)));
        }
    }

    /// Makes room for the counts of further years, if there may be need of it: sums of counts take twice as much memory again.
    fn settle(&mut self, years: u64) {
        self.unsettled += years;
        if self.unsettled > MOST_UNSETTLED {
            self.histograms.iter_mut().for_each(Histogram::settle);
            self.unsettled = years;
        }
    }
}

/// [`Worker::run_here`] compiled for the registers that the processor has.
#[cfg(target_arch = "x86_64")]
struct Run<'a> {
    worker: &'a mut Worker,
    plan: &'a Plan,
    blocks: Range<u64>,
    sums: &'a mut [Sums],
}

#[cfg(target_arch = "x86_64")]
impl pulp::WithSimd for Run<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) {
        self.worker.run_here(self.plan, self.blocks, self.sums);
    }
}
