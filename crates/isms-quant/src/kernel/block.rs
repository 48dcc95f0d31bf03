//! The losses of a block of years of one scenario.
//!
//! The events are drawn level by level: first one for every year that has any, then a second for every year that has two, and
//! so on, so that no branch depends on a random number.

use crate::Scenario;

use super::counts::Counts;
use super::sampler::{Sampler, SamplerView};
use super::stream::{Stream, stream_number};

/// The years that are simulated together. Part of the definition of a run: another number gives other bits.
pub(crate) const BLOCK: usize = 2048;

/// Keeps an index inside a block.
const MASK: usize = BLOCK - 1;

/// What the words of a stream are for.
#[derive(Debug, Clone, Copy)]
enum Purpose {
    Counts = 0,
    Losses = 1,
    LargeCounts = 2,
}

/// A scenario ready to be simulated.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    number: u64,
    counts: Counts,
    parts: Vec<ModelPart>,
}

/// A part of the loss of an event, with the word below which an event has it; absent where every event has it.
#[derive(Debug, Clone)]
struct ModelPart {
    below: Option<u64>,
    loss: Sampler,
}

/// Buffers that are used again for every block.
#[derive(Debug, Clone)]
pub(crate) struct Scratch {
    words: Box<[u64; BLOCK]>,
    chances: Box<[u64; BLOCK]>,
    counts: Box<[u32; BLOCK]>,
    /// The years that have events, then those that still have one to come.
    hits: Box<[u16; BLOCK]>,
    live: Box<[u16; BLOCK]>,
}

impl Scratch {
    pub(crate) fn new() -> Self {
        Self {
            words: Box::new([0; BLOCK]),
            chances: Box::new([0; BLOCK]),
            counts: Box::new([0; BLOCK]),
            hits: Box::new([0; BLOCK]),
            live: Box::new([0; BLOCK]),
        }
    }

    /// The first years of the list that the last block left: those with events.
    #[inline(always)]
    pub(crate) fn hits(&self, count: usize) -> &[u16] {
        self.hits.get(..count).unwrap_or(&[])
    }
}

impl Model {
    /// Prepares a scenario; its name chooses its random numbers.
    pub(crate) fn new(name: &str, scenario: &Scenario) -> Self {
        let part = |part: &crate::Part| ModelPart {
            below: (part.probability < 1.0).then_some((part.probability * 18_446_744_073_709_551_616.0) as u64),
            loss: Sampler::new(&part.loss),
        };
        Self {
            number: stream_number(name),
            counts: Counts::new(&scenario.frequency),
            parts: scenario.severity.parts.iter().map(part).collect(),
        }
    }

    /// Simulates the block of this number and returns how many of its years have events.
    #[inline(always)]
    pub(crate) fn simulate(&self, seed: u64, block: u64, scratch: &mut Scratch, losses: &mut [f64; BLOCK]) -> usize {
        let stream = |purpose: Purpose| Stream::new(seed, self.number, block, purpose as u64);
        let Scratch { words, chances, counts, hits, live } = scratch;
        self.counts.draw(&mut counts[..], &mut words[..], stream(Purpose::Counts), stream(Purpose::LargeCounts));
        losses.fill(0.0);
        let mut hit = 0;
        for (year, count) in counts.iter().enumerate() {
            put(hits, hit, year as u16);
            hit += usize::from(*count > 0);
        }
        live.clone_from(hits);
        let mut stream = stream(Purpose::Losses);
        if let [ModelPart { below: None, loss }] = self.parts.as_slice() {
            match loss.view() {
                SamplerView::Table(table) => {
                    certain(|word| table.sample(word), hit, &mut stream, words, counts, live, losses);
                }
                other => certain(|word| other.sample(word), hit, &mut stream, words, counts, live, losses),
            }
            return hit;
        }
        let (mut left, mut level) = (hit, 1);
        while left > 0 {
            for part in &self.parts {
                part.add(left, &mut stream, (words, chances), live, losses);
            }
            left = survivors(left, level, counts, live);
            level += 1;
        }
        hit
    }
}

impl ModelPart {
    /// Adds this part of one event to the loss of every year on the list.
    #[inline(always)]
    fn add(
        &self,
        left: usize,
        stream: &mut Stream,
        (words, chances): (&mut [u64; BLOCK], &mut [u64; BLOCK]),
        live: &[u16; BLOCK],
        losses: &mut [f64; BLOCK],
    ) {
        let (Some(words), Some(live)) = (words.get_mut(..left), live.get(..left)) else { return };
        stream.fill(words);
        let loss = self.loss.view();
        let Some(below) = self.below else {
            for (year, word) in live.iter().zip(words) {
                if let Some(sum) = losses.get_mut(usize::from(*year) & MASK) {
                    *sum += loss.sample(*word);
                }
            }
            return;
        };
        let Some(chances) = chances.get_mut(..left) else { return };
        stream.fill(chances);
        for ((year, word), chance) in live.iter().zip(words).zip(chances) {
            let value = loss.sample(*word);
            if let Some(sum) = losses.get_mut(usize::from(*year) & MASK) {
                *sum += if *chance < below { value } else { 0.0 };
            }
        }
    }
}

/// Adds the losses of all events, each of one part.
#[inline(always)]
fn certain(
    sample: impl Fn(u64) -> f64,
    hit: usize,
    stream: &mut Stream,
    words: &mut [u64; BLOCK],
    counts: &[u32; BLOCK],
    live: &mut [u16; BLOCK],
    losses: &mut [f64; BLOCK],
) {
    let (mut left, mut level) = (hit, 1);
    while left > 0 {
        if let Some(words) = words.get_mut(..left) {
            stream.fill(words);
        }
        let mut next = 0;
        for index in 0..left {
            let year = *at(live, index);
            let slot = usize::from(year);
            if let Some(sum) = losses.get_mut(slot & MASK) {
                *sum += sample(*at(words, index));
            }
            put(live, next, year);
            next += usize::from(*at(counts, slot) > level);
        }
        left = next;
        level += 1;
    }
}

/// Keeps the years that have more events than `level`.
#[inline(always)]
fn survivors(left: usize, level: u32, counts: &[u32; BLOCK], live: &mut [u16; BLOCK]) -> usize {
    let mut next = 0;
    for index in 0..left {
        let year = *at(live, index);
        put(live, next, year);
        next += usize::from(*at(counts, usize::from(year)) > level);
    }
    next
}

/// An item of a block, without a check that could fail.
#[inline(always)]
fn at<T>(items: &[T; BLOCK], index: usize) -> &T {
    const { assert!(BLOCK.is_power_of_two()) };
    match items.get(index & MASK) {
        Some(item) => item,
        None => &items[0],
    }
}

#[inline(always)]
fn put(items: &mut [u16; BLOCK], index: usize, value: u16) {
    if let Some(item) = items.get_mut(index & MASK) {
        *item = value;
    }
}
