//! One thread's share of a simulation.

use crate::kernel::{BLOCK, Model, Scratch};
use crate::statistics::{Histogram, Sums, Tail};

/// What every thread reads.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) years: u64,
    pub(crate) models: Vec<Model>,
    /// The points about which the powers of the losses of each series are summed.
    pub(crate) pivots: Vec<f64>,
    /// Whether to use the widest registers of the processor. It changes no bit of the results.
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

    /// How many years of a block count: all but in the last one.
    fn years_in(&self, block: u64) -> usize {
        self.years.saturating_sub(block * BLOCK as u64).min(BLOCK as u64) as usize
    }
}

/// Buffers and integer counts of one thread; the sums of a block go to whoever asked for it.
#[derive(Debug, Clone)]
pub(crate) struct Worker {
    scratch: Scratch,
    losses: Vec<[f64; BLOCK]>,
    totals: Box<[f64; BLOCK]>,
    pub(crate) histograms: Vec<Histogram>,
    pub(crate) tail: Option<Tail>,
}

impl Worker {
    pub(crate) fn new(plan: &Plan, tail: Option<Tail>) -> Self {
        let scenarios = plan.models.len();
        // Fine for what is read closely, coarser for the many.
        let cells = |series: usize| if series == scenarios || scenarios == 1 { 10 } else { 8 };
        Self {
            scratch: Scratch::new(),
            losses: vec![[0.0; BLOCK]; scenarios],
            totals: Box::new([0.0; BLOCK]),
            histograms: (0..plan.series()).map(|series| Histogram::new(cells(series))).collect(),
            tail,
        }
    }

    /// Simulates a block and reports the sums of each series.
    pub(crate) fn run(&mut self, plan: &Plan, block: u64, sums: &mut Vec<Sums>) {
        #[cfg(target_arch = "x86_64")]
        if plan.wide {
            pulp::Arch::new().dispatch(Run { worker: self, plan, block, sums });
            return;
        }
        self.run_here(plan, block, sums);
    }

    #[inline(always)]
    fn run_here(&mut self, plan: &Plan, block: u64, sums: &mut Vec<Sums>) {
        let years = plan.years_in(block);
        let Self { scratch, losses, totals, histograms, tail } = self;
        totals.fill(0.0);
        let mut pivots = plan.pivots.iter().copied();
        let mut histograms = histograms.iter_mut();
        for (model, losses) in plan.models.iter().zip(&mut *losses) {
            let hits = model.simulate(plan.seed, block, scratch, losses);
            let counted = losses.get(..years).unwrap_or(losses);
            sums.push(Sums::of(counted, pivots.next().unwrap_or(0.0)));
            if let Some(histogram) = histograms.next() {
                if years == BLOCK {
                    histogram.add_zeros((BLOCK - hits) as u64);
                    let loss = |year: &u16| losses.get(usize::from(*year)).copied().unwrap_or(0.0);
                    histogram.add(scratch.hits(hits).iter().map(loss));
                } else {
                    histogram.add(counted.iter().copied());
                }
            }
            for (total, loss) in totals.iter_mut().zip(&*losses) {
                *total += loss;
            }
        }
        let counted = totals.get(..years).unwrap_or(&totals[..]);
        if let Some(histogram) = histograms.next() {
            sums.push(Sums::of(counted, pivots.next().unwrap_or(0.0)));
            histogram.add(counted.iter().copied());
        }
        if let Some(tail) = tail {
            tail.add(counted, losses.iter().map(|losses| losses.as_slice()));
        }
    }

    /// The losses of the portfolio in the block that was simulated last.
    pub(crate) fn totals(&self) -> &[f64] {
        &self.totals[..]
    }

    /// Adds what another thread counted.
    pub(crate) fn merge(&mut self, other: &Self) {
        for (histogram, counted) in self.histograms.iter_mut().zip(&other.histograms) {
            histogram.merge(counted);
        }
        if let (Some(tail), Some(summed)) = (&mut self.tail, &other.tail) {
            tail.merge(summed);
        }
    }
}

/// [`Worker::run_here`] compiled for the registers that the processor has.
#[cfg(target_arch = "x86_64")]
struct Run<'a> {
    worker: &'a mut Worker,
    plan: &'a Plan,
    block: u64,
    sums: &'a mut Vec<Sums>,
}

#[cfg(target_arch = "x86_64")]
impl pulp::WithSimd for Run<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: pulp::Simd>(self, _: S) {
        self.worker.run_here(self.plan, self.block, self.sums);
    }
}
