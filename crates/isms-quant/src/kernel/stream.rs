//! Random words by counter: word `i` of a stream is a hash of the stream's key and `i`, so that any block of years can be
//! simulated without the others, on any thread, and as many words at a time as the machine's registers hold.
//!
//! The generator is SplitMix64 with a gamma of each stream's own (Steele, Lea & Flood, "Fast splittable pseudorandom
//! number generators", OOPSLA 2014).

/// The finishing function of SplitMix64 (Stafford's variant 13): a bijection in which every bit of the input touches every
/// bit of the output.
#[inline(always)]
const fn mix(word: u64) -> u64 {
    let word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

/// 2⁶⁴ divided by the golden ratio, odd.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The number of a scenario's streams: its name hashed (64-bit FNV-1a, then finished), so that a scenario keeps its draws
/// when others come, go or change places.
pub(crate) fn stream_number(name: &str) -> u64 {
    let hash = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    mix(hash)
}

/// A source of random words.
#[derive(Debug, Clone)]
pub(crate) struct Stream {
    state: u64,
    gamma: u64,
}

impl Stream {
    /// The stream of a key: the seed of the run, the number of the scenario, the block of years, and what the words are
    /// for.
    pub(crate) fn new(seed: u64, number: u64, block: u64, purpose: u64) -> Self {
        let mut state = 0;
        for part in [seed, number, block, purpose] {
            state = mix((state ^ mix(part.wrapping_add(GOLDEN))).wrapping_add(GOLDEN));
        }
        let odd = mix(state.wrapping_add(GOLDEN)) | 1;
        // A gamma with few changes from bit to bit would move too few bits of the counter.
        let gamma = if (odd ^ (odd >> 1)).count_ones() < 24 { odd ^ 0xaaaa_aaaa_aaaa_aaaa } else { odd };
        Self { state, gamma }
    }

    /// Fills a slice with the next words.
    #[inline(always)]
    pub(crate) fn fill(&mut self, words: &mut [u64]) {
        let (state, gamma) = (self.state, self.gamma);
        for (index, word) in words.iter_mut().enumerate() {
            *word = mix(state.wrapping_add(gamma.wrapping_mul(index as u64)));
        }
        self.state = state.wrapping_add(gamma.wrapping_mul(words.len() as u64));
    }

    /// The next word.
    #[inline]
    pub(crate) fn next(&mut self) -> u64 {
        let word = mix(self.state);
        self.state = self.state.wrapping_add(self.gamma);
        word
    }
}
