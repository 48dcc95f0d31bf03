//! Every sampler against its closed form.

use crate::Frequency;
use crate::distribution::Dist;

use super::counts::Counts;
use super::rates::{mixed_poisson, rates};
use super::sampler::Sampler;
use super::stream::Stream;
use super::table::tail_probability;

fn lognormal(sigma: f64) -> Dist {
    Dist::Lognormal { mu: 3.0, sigma }
}

fn beta(alpha: f64, beta: f64) -> Dist {
    Dist::Beta { alpha, beta, min: 10.0, max: 60.0 }
}

fn normal(min: f64, max: f64) -> Dist {
    Dist::Normal { mean: 5.0, sd: 2.0, min, max }
}

fn empirical(values: u32) -> Dist {
    let pairs = (0..values).map(|i| (f64::from(i * i % 97), f64::from(1 + i % 7))).collect();
    Dist::Empirical(crate::distribution::Empirical::new(pairs).unwrap())
}

fn continuous() -> Vec<Dist> {
    vec![
        Dist::Uniform { min: 2.0, max: 9.0 },
        Dist::Triangular { min: 1.0, mode: 2.0, max: 7.0 },
        Dist::Triangular { min: 1.0, mode: 1.0, max: 7.0 },
        Dist::Triangular { min: 1.0, mode: 7.0, max: 7.0 },
        lognormal(0.01),
        lognormal(1.19),
        lognormal(2.5),
        lognormal(4.0),
        beta(1.3, 4.6),
        beta(3.0, 3.0),
        beta(5.0, 1.0),
        beta(1.0, 1.0),
        beta(0.4, 0.7),
        beta(60.0, 4.0),
        beta(900.0, 2_500.0),
        normal(f64::NEG_INFINITY, f64::INFINITY),
        normal(0.0, f64::INFINITY),
        normal(9.0, 30.0),
        normal(-20.0, 4.0),
    ]
}

/// Words of one stream.
fn words(count: usize, purpose: u64) -> Vec<u64> {
    let mut words = vec![0; count];
    Stream::new(20_260_331, 5, 0, purpose).fill(&mut words);
    words
}

#[test]
fn tables_are_close_to_the_quantile_function_however_deep() {
    // Every octave of both tails down to 2⁻⁴⁰, at points that are no nodes.
    let mut points = Vec::new();
    for octave in 1..40_u32 {
        for part in [0_u64, 3, 11, 17, 29] {
            let leading =
                (1_u64 << 62 >> (octave - 1)) | (part << 57 >> (octave - 1)) | (0x5555_5555_5555_5555 >> (octave + 6));
            points.extend([leading, leading | 1 << 63]);
        }
    }
    for dist in continuous() {
        let sampler = Sampler::new(&dist);
        if matches!(sampler, Sampler::Uniform { .. }) {
            continue;
        }
        for word in &points {
            let tail = tail_probability(*word);
            // The upper tail through the mirror image, for 1 − v would be rounded.
            let truth = if word >> 63 == 0 { dist.quantile(tail) } else { upper_quantile(&dist, tail) };
            let found = sampler.view().sample(*word);
            let (low, high) = dist.support();
            let scale = if low.is_finite() && high.is_finite() { high - low } else { 2.0 };
            let error = (found - truth).abs() / truth.abs().max(1e-3 * scale);
            assert!(error < 2e-7, "{dist:?} tail {tail:e} upper {}: {found} {truth} {error:e}", word >> 63);
        }
    }
}

/// The value exceeded with probability `tail`.
fn upper_quantile(dist: &Dist, tail: f64) -> f64 {
    match dist {
        Dist::Triangular { min, mode, max } if tail < (max - mode) / (max - min) => {
            max - (tail * (max - min) * (max - mode)).sqrt()
        }
        Dist::Lognormal { mu, sigma } => (mu - sigma * crate::maths::normal_quantile(tail)).exp(),
        Dist::Beta { alpha, beta, min, max } => max - (max - min) * crate::maths::beta_quantile(tail, *beta, *alpha),
        Dist::Normal { mean, sd, min, max } => {
            let mirrored = Dist::Normal { mean: -mean, sd: *sd, min: -max, max: -min };
            -mirrored.quantile(tail)
        }
        _ => dist.quantile(1.0 - tail),
    }
}

#[test]
fn continuous_samplers_pass_kolmogorov_and_smirnov() {
    const COUNT: usize = 100_000;
    for (number, dist) in continuous().iter().enumerate() {
        let sampler = Sampler::new(dist);
        let mut shares: Vec<f64> =
            words(COUNT, number as u64).iter().map(|word| dist.cdf(sampler.view().sample(*word))).collect();
        shares.sort_by(f64::total_cmp);
        let distance = shares.iter().enumerate().fold(0.0_f64, |most, (index, share)| {
            let (below, above) = (index as f64 / COUNT as f64, (index + 1) as f64 / COUNT as f64);
            most.max((share - below).abs()).max((above - share).abs())
        });
        // 2.23 / √n: exceeded by chance once in ten thousand.
        assert!(distance < 2.23 / (COUNT as f64).sqrt(), "{dist:?} {distance}");
    }
}

/// Chi-square of counts of outcomes against their probabilities, with the expected value and standard deviation of it.
fn chi_square(found: &[u64], probabilities: &[f64]) -> (f64, f64, f64) {
    let total: u64 = found.iter().sum();
    let (mut sum, mut cells, mut rest) = (0.0, 0.0, (0.0, 0.0));
    let mut add = |found: f64, expected: f64| {
        sum += (found - expected) * (found - expected) / expected;
        cells += 1.0;
    };
    for (found, probability) in found.iter().zip(probabilities) {
        let expected = probability * total as f64;
        if expected >= 10.0 {
            add(*found as f64, expected);
        } else {
            rest = (rest.0 + *found as f64, rest.1 + expected);
        }
    }
    if rest.1 >= 5.0 {
        add(rest.0, rest.1);
    }
    (sum, cells - 1.0, (2.0 * (cells - 1.0)).sqrt())
}

#[test]
fn discrete_samplers_pass_chi_square() {
    let many = Dist::Empirical(
        crate::distribution::Empirical::new((0..70_000_u32).map(|i| (f64::from(i), 1.0)).collect()).unwrap(),
    );
    let dists = [
        Dist::Poisson { mean: 0.3 },
        Dist::Poisson { mean: 900.0 },
        Dist::Bernoulli { probability: 0.03 },
        empirical(60),
    ];
    for (number, dist) in dists.iter().enumerate() {
        let sampler = Sampler::new(dist);
        let mut found = vec![0_u64; 4000];
        for word in words(200_000, 100 + number as u64) {
            found[sampler.view().sample(word) as usize] += 1;
        }
        let probabilities: Vec<f64> = (0..4000).map(|i| dist.cdf(f64::from(i)) - dist.below(f64::from(i))).collect();
        let (sum, expected, sd) = chi_square(&found, &probabilities);
        assert!(sum < expected + 5.0 * sd && sum > expected - 5.0 * sd, "{dist:?} {sum} {expected}");
    }
    // Too many points for a table of aliases: they are searched.
    let sampler = Sampler::new(&many);
    let mean = words(200_000, 200).iter().map(|word| sampler.view().sample(*word)).sum::<f64>() / 200_000.0;
    assert!((mean - 34_999.5).abs() < 5.0 * 70_000.0 / 12_f64.sqrt() / 200_000_f64.sqrt(), "{mean}");
}

fn frequency(scale: f64, factors: Vec<Dist>) -> Frequency {
    Frequency { scale, factors }
}

#[test]
fn numbers_of_events_by_quadrature_equal_the_known_ones() {
    // PERT(.1, .5, 3): E exp(−λ) λᵏ/k!, by Gauss–Jacobi with 96 nodes.
    let pert = Dist::Beta { alpha: 1.0 + 1.6 / 2.9, beta: 1.0 + 10.0 / 2.9, min: 0.1, max: 3.0 };
    let masses = mixed_poisson(&rates(&frequency(1.0, vec![pert])).nodes);
    let known = [
        0.473_373_816_415_635_6,
        0.311_559_138_845_960_7,
        0.139_484_777_426_896_24,
        0.051_891_994_792_887_61,
        0.016_953_979_175_412_47,
        0.004_980_285_093_129_243,
        0.001_333_181_423_849_658_2,
        0.000_328_223_422_950_087,
    ];
    for (found, known) in masses.iter().zip(known) {
        assert!((found - known).abs() < 1e-13, "{found} {known}");
    }
}

#[test]
fn numbers_of_events_have_the_moments_of_their_frequency() {
    let frequencies = [
        frequency(2.5, vec![]),
        frequency(1.0, vec![Dist::Beta { alpha: 1.8, beta: 4.2, min: 2.0, max: 40.0 }]),
        frequency(1.0, vec![Dist::Beta { alpha: 3.0, beta: 3.0, min: 0.0, max: 2000.0 }]),
        frequency(1.0, vec![Dist::Uniform { min: 0.0, max: 90.0 }]),
        frequency(1.0, vec![Dist::Triangular { min: 0.0, mode: 1.0, max: 300.0 }]),
        frequency(1.0, vec![Dist::Lognormal { mu: 0.0, sigma: 0.8 }]),
        frequency(1.0, vec![Dist::Normal { mean: 3.0, sd: 4.0, min: 0.0, max: f64::INFINITY }]),
        frequency(0.5, vec![Dist::Poisson { mean: 4.0 }]),
        frequency(3.0, vec![Dist::Bernoulli { probability: 0.2 }]),
        frequency(1.0, vec![empirical(30)]),
        frequency(
            2.0,
            vec![
                Dist::Beta { alpha: 2.0, beta: 3.0, min: 1.0, max: 20.0 },
                Dist::Beta { alpha: 1.5, beta: 4.0, min: 0.0, max: 1.0 },
                Dist::Uniform { min: 0.2, max: 0.9 },
            ],
        ),
    ];
    for frequency in frequencies {
        let rates = rates(&frequency);
        assert_eq!(rates.beyond, 0.0, "{frequency:?}");
        let masses = mixed_poisson(&rates.nodes);
        let moment = |power: i32| -> f64 {
            masses.iter().enumerate().map(|(count, mass)| mass * (count as f64).powi(power)).sum()
        };
        // E N = E λ, Var N = E λ + Var λ.
        let lambda = frequency.moments();
        let (total, mean) = (moment(0), moment(1));
        let variance = moment(2) - mean * mean;
        assert!((total - 1.0).abs() < 1e-12, "{frequency:?} {total}");
        assert!((mean / lambda.mean - 1.0).abs() < 1e-11, "{frequency:?} {mean}");
        assert!((variance / (lambda.mean + lambda.variance) - 1.0).abs() < 1e-9, "{frequency:?} {variance}");
    }
}

#[test]
fn drawn_numbers_of_events_have_the_mean_and_variance_of_their_frequency() {
    let pert = Dist::Beta { alpha: 3.0, beta: 3.0, min: 1_000.0, max: 9_000.0 };
    let frequencies = [
        frequency(0.85, vec![]),
        // Partly beyond the table, wholly beyond it, and a product beyond it.
        frequency(1.0, vec![Dist::Lognormal { mu: 4.0, sigma: 1.6 }]),
        frequency(1.0, vec![pert.clone()]),
        frequency(12_000.0, vec![]),
        frequency(1.0, vec![pert, Dist::Beta { alpha: 2.0, beta: 5.0, min: 0.0, max: 1.0 }]),
    ];
    for (number, frequency) in frequencies.iter().enumerate() {
        let counts = Counts::new(frequency);
        let (mut found, mut buffer) = (vec![0_u32; 100_000], vec![0; 100_000]);
        let stream = |purpose| Stream::new(7, number as u64, 0, purpose);
        counts.draw(&mut found, &mut buffer, stream(0), stream(1));
        let n = found.len() as f64;
        let mean = found.iter().map(|count| f64::from(*count)).sum::<f64>() / n;
        let central = |power| found.iter().map(|count| (f64::from(*count) - mean).powi(power)).sum::<f64>() / n;
        let (variance, fourth) = (central(2), central(4));
        let lambda = frequency.moments();
        let expected = lambda.mean + lambda.variance;
        assert!((mean - lambda.mean).abs() < 5.0 * (expected / n).sqrt(), "{frequency:?} {mean}");
        let error = ((fourth - variance * variance) / n).sqrt();
        assert!((variance - expected).abs() < 5.0 * error, "{frequency:?} {variance} {expected} {error}");
    }
}

#[test]
fn large_numbers_by_rejection_pass_chi_square() {
    for mean in [12.0, 400.0] {
        let mut stream = Stream::new(3, 1, 4, 1);
        let mut found = vec![0_u64; 1000];
        for _ in 0..200_000 {
            found[super::poisson::draw(mean, &mut stream) as usize] += 1;
        }
        let poisson = Dist::Poisson { mean };
        let probabilities: Vec<f64> =
            (0..1000).map(|i| poisson.cdf(f64::from(i)) - poisson.below(f64::from(i))).collect();
        let (sum, expected, sd) = chi_square(&found, &probabilities);
        assert!(sum < expected + 5.0 * sd && sum > expected - 5.0 * sd, "{mean} {sum} {expected}");
    }
}

#[test]
fn words_are_even_in_every_bit_and_differ_between_streams() {
    let one = words(100_000, 300);
    for bit in 0..64 {
        let set = one.iter().filter(|word| *word >> bit & 1 == 1).count() as f64;
        assert!((set - 50_000.0).abs() < 5.0 * 158.2, "{bit} {set}");
        let same = one.windows(2).filter(|pair| (pair[0] ^ pair[1]) >> bit & 1 == 0).count() as f64;
        assert!((same - 50_000.0).abs() < 5.0 * 158.2, "{bit} {same}");
    }
    // Neighbouring keys: half of the bits differ.
    let base = Stream::new(1, 2, 3, 0).next();
    let others = [(0, 2, 3, 0), (1, 3, 3, 0), (1, 2, 4, 0), (1, 2, 3, 1)];
    for (seed, number, block, purpose) in others {
        let distance = (Stream::new(seed, number, block, purpose).next() ^ base).count_ones();
        assert!((16..=48).contains(&distance), "{distance}");
    }
}
