//! The published matrices under equal widths, and repairs against brute force.

use super::*;

fn grid(rows: &[&[u8]], levels: u8) -> Grid {
    Grid::new(&rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>(), levels).unwrap()
}

fn equal(grid: &Grid) -> Extents {
    Extents::equal(grid, "test")
}

const I2: &[&[u8]] = &[&[0, 0, 0, 1, 1], &[0, 1, 1, 1, 2], &[0, 1, 2, 2, 3], &[0, 1, 2, 3, 4], &[0, 1, 2, 3, 4]];
const G5: &[&[u8]] = &[&[0, 0, 1, 1, 1], &[0, 1, 1, 2, 2], &[1, 1, 2, 2, 3], &[1, 2, 2, 3, 4], &[1, 2, 3, 4, 4]];
const OWASP: &[&[u8]] = &[&[0, 1, 2], &[1, 2, 3], &[2, 3, 4]];
const ISO: &[&[u8]] = &[&[0, 0, 1, 1, 1], &[0, 1, 1, 2, 2], &[1, 1, 2, 3, 3], &[1, 2, 3, 3, 4], &[2, 3, 3, 4, 4]];
const EBIOS: &[&[u8]] = &[&[0, 0, 0, 1], &[0, 0, 1, 1], &[1, 1, 2, 2], &[1, 2, 2, 2]];
/// Rows of the publication are damage; turned here so that rows are frequency.
const BSI: &[&[u8]] = &[&[0, 0, 1, 1], &[0, 0, 1, 2], &[0, 1, 2, 3], &[0, 2, 3, 3]];

struct Expected {
    rows: &'static [&'static [u8]],
    levels: u8,
    weak: bool,
    between: bool,
    symmetric: bool,
    inversions: usize,
    /// Resolved pairs, of how many.
    resolved: (usize, usize),
}

#[test]
fn the_published_matrices_are_as_the_vectors_say() {
    let all = [
        // The vectors count 3 inversions here, by rounded arithmetic: (4,0) and (1,2) do not differ from what they are held against.
        Expected {
            rows: I2,
            levels: 5,
            weak: true,
            between: true,
            symmetric: false,
            inversions: 2,
            resolved: (166, 300),
        },
        Expected {
            rows: G5,
            levels: 5,
            weak: true,
            between: true,
            symmetric: true,
            inversions: 0,
            resolved: (168, 300),
        },
        Expected {
            rows: OWASP,
            levels: 5,
            weak: true,
            between: true,
            symmetric: true,
            inversions: 0,
            resolved: (13, 36),
        },
        Expected {
            rows: ISO,
            levels: 5,
            weak: true,
            between: true,
            symmetric: false,
            inversions: 2,
            resolved: (168, 300),
        },
        Expected {
            rows: EBIOS,
            levels: 3,
            weak: false,
            between: false,
            symmetric: false,
            inversions: 3,
            resolved: (54, 120),
        },
        Expected {
            rows: BSI,
            levels: 4,
            weak: true,
            between: true,
            symmetric: false,
            inversions: 3,
            resolved: (57, 120),
        },
    ];
    for expected in all {
        let grid = grid(expected.rows, expected.levels);
        let extents = equal(&grid);
        assert!(falls(&grid).is_empty(), "{grid:?}");
        assert!(touching(&grid).is_empty(), "{grid:?}");
        assert!(top_at_zero(&grid, &extents).is_empty(), "{grid:?}");
        assert!(certain_inversions(&grid, &extents).is_empty(), "{grid:?}");
        assert_eq!(inconsistent(&grid, &extents).is_empty(), expected.weak, "{grid:?}");
        assert_eq!(jumps(&grid).is_empty(), expected.between, "{grid:?}");
        assert_eq!(asymmetric(&grid).unwrap().is_empty(), expected.symmetric, "{grid:?}");
        assert_eq!(midpoint_inversions(&grid, &extents).len(), expected.inversions, "{grid:?}");
        assert_eq!(resolution(&grid, &extents), expected.resolved, "{grid:?}");
    }
}

#[test]
fn resolution_over_all_ordered_pairs_gives_the_figures_published_elsewhere() {
    // Shares of n²/2, where a cell counts as half a pair with itself: .531, .538, .321, .422, .445.
    for (rows, levels, published) in [(I2, 5, 531), (G5, 5, 538), (OWASP, 5, 321), (EBIOS, 3, 422), (BSI, 4, 445)] {
        let grid = grid(rows, levels);
        let (resolved, _) = resolution(&grid, &equal(&grid));
        let cells = grid.ranks().len();
        assert_eq!((resolved * 2000 * 2 / (cells * cells)).div_ceil(2), published, "{grid:?}");
    }
}

#[test]
fn compression_is_as_published() {
    for (rows, levels, expected) in [(I2, 5, 9), (G5, 5, 3), (EBIOS, 3, 9), (BSI, 4, 9)] {
        let grid = grid(rows, levels);
        let (least, most) = checks::compression(&grid, &equal(&grid), 0).unwrap();
        assert_eq!((most % least, most / least), (0, expected), "{grid:?}");
    }
}

#[test]
fn own_bounds_count_where_they_are_complete() {
    use crate::base::Number;
    let grid = grid(&[&[0, 1], &[1, 2]], 3);
    let bounds = |edges: &[f64]| edges.iter().map(|edge| Number::new(*edge).unwrap()).collect::<Vec<_>>();
    let given = |likelihood: &[f64], consequence: &[f64]| {
        Extents::given(&grid, &MatrixBounds { likelihood: bounds(likelihood), consequence: bounds(consequence) })
    };
    // 0.1 × 30 is no less than 3 × 1: exact, which floats would not be.
    let extents = given(&[0.1, 3.0, 4.0], &[1.0, 30.0, 40.5]).unwrap();
    assert_eq!(extents.least(Cell { row: 0, column: 1 }), extents.least(Cell { row: 1, column: 0 }));
    assert_eq!(extents.starts_at_zero(), (false, false));
    let faults = given(&[0.0, 3.0], &[0.0, 5.0, 5.0]).unwrap_err();
    let messages: Vec<String> = faults.iter().map(|fault| fault.params.fill(fault.template)).collect();
    assert_eq!(
        messages,
        [
            "the likelihood scale has 2 levels and so 3 edges; 2 are given",
            "the edges of the consequence scale do not rise"
        ]
    );
    assert!(given(&[-1.0, 3.0, 4.0], &[1.0, 2.0, 3.0]).is_err());
}

fn passes(grid: &Grid, extents: &Extents) -> bool {
    falls(grid).is_empty() && inconsistent(grid, extents).is_empty() && jumps(grid).is_empty()
}

/// Every matrix of a size.
fn every(rows: usize, columns: usize, levels: u8) -> impl Iterator<Item = Grid> {
    let cells = rows * columns;
    let count = usize::from(levels).pow(cells as u32);
    (0..count).map(move |mut code| {
        let mut ranks = vec![0; cells];
        for rank in &mut ranks {
            *rank = (code % usize::from(levels)) as u8;
            code /= usize::from(levels);
        }
        Grid::new(&ranks.chunks(columns).map(<[u8]>::to_vec).collect::<Vec<_>>(), levels).unwrap()
    })
}

/// What the definition of the nearest matrix says, by looking at each; with each sound matrix come the levels it uses.
fn nearest(grid: &Grid, sound: &[(Vec<u8>, Grid)]) -> Option<Grid> {
    let levels = grid.used();
    let uses = |used: &Vec<u8>| {
        levels.iter().all(|level| used.contains(level))
            && (levels.first(), levels.last()) == (used.first(), used.last())
    };
    let key = |other: &Grid| {
        let changed = || grid.ranks().iter().zip(other.ranks()).filter(|(a, b)| a != b);
        (changed().count(), changed().map(|(a, b)| usize::from(a.abs_diff(*b))).sum::<usize>())
    };
    let nearest = sound
        .iter()
        .filter(|(used, _)| uses(used))
        .min_by(|(_, a), (_, b)| key(a).cmp(&key(b)).then_with(|| a.ranks().cmp(b.ranks())));
    nearest.map(|(_, grid)| grid.clone())
}

fn agree(rows: usize, columns: usize, levels: u8, every_nth: usize) {
    let extents = equal(&every(rows, columns, levels).next().unwrap());
    let sound = every(rows, columns, levels).filter(|grid| passes(grid, &extents));
    let sound: Vec<(Vec<u8>, Grid)> = sound.map(|grid| (grid.used(), grid)).collect();
    for grid in every(rows, columns, levels).step_by(every_nth) {
        match repair(&grid, &extents) {
            Repair::NotNeeded => assert!(passes(&grid, &extents)),
            Repair::Found { grid: mended, proved } => {
                assert!(proved && passes(&mended, &extents), "{grid:?}");
                assert_eq!(Some(mended), nearest(&grid, &sound), "{grid:?}");
            }
            Repair::Impossible => assert_eq!(nearest(&grid, &sound), None, "{grid:?}"),
            other => panic!("{other:?}: {grid:?}"),
        }
    }
}

#[test]
fn a_repair_is_the_nearest_there_is() {
    agree(3, 3, 3, 1);
    agree(2, 3, 4, 7);
    agree(4, 2, 3, 7);
    agree(3, 3, 4, 997);
    agree(3, 4, 3, 2003);
}

#[test]
fn ebios_needs_one_cell() {
    let ebios = grid(EBIOS, 3);
    let Repair::Found { grid: mended, proved: true } = repair(&ebios, &equal(&ebios)) else { panic!() };
    assert_eq!(mended, grid(&[&[0, 0, 0, 1], &[0, 1, 1, 1], &[1, 1, 2, 2], &[1, 2, 2, 2]], 3));
}

#[test]
fn large_matrices_are_mended_quickly() {
    let mut state = 7_u32;
    let mut random = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        ((state >> 16) % below) as u8
    };
    for levels in [3, 5, 8] {
        // A matrix that rises but for noise, and one of noise alone.
        for noise in [false, true] {
            let rows: Vec<Vec<u8>> = (0..10_u8)
                .map(|row| {
                    let smooth = |column: u8| (u32::from(row + column) * u32::from(levels) / 19) as u8;
                    (0..10)
                        .map(|column| if noise || random(8) == 0 { random(levels.into()) } else { smooth(column) })
                        .collect()
                })
                .collect();
            let grid = Grid::new(&rows, levels).unwrap();
            let extents = equal(&grid);
            let found = repair(&grid, &extents);
            let Repair::Found { grid: mended, .. } = found else { panic!("{found:?}") };
            assert!(passes(&mended, &extents));
            assert_eq!(mended.used(), grid.used());
        }
    }
}

#[test]
fn ebios_is_told_what_is_wrong_and_what_would_mend_it() {
    let quality = grid_quality(&grid(EBIOS, 3), &Widths::Own).unwrap();
    let failing: Vec<&str> = quality
        .checks
        .iter()
        .filter(|check| check.verdict == QualityVerdict::Fails)
        .map(|check| check.id.as_str())
        .collect();
    assert_eq!(failing, ["RM-3", "RM-6"]);
    let ids: Vec<String> = quality.checks.iter().map(|check| check.id.clone()).collect();
    assert_eq!(ids, (1..=13).map(|number| format!("RM-{number}")).collect::<Vec<_>>());
    assert!(!quality.passes);
    assert_eq!(quality.widths, WidthsFrom::EqualWidths);
    assert_eq!(
        quality.repair.says,
        "the nearest matrix that passes RM-2, RM-3 and RM-6 changes row 1 × column 1 from `rank 0` to `rank 1`"
    );
    assert_eq!(quality.checks[5].mend.as_deref(), Some(quality.repair.says.as_str()));
    assert_eq!(
        quality.checks[5].found,
        "one step leads from `rank 0` to `rank 2`: row 1 × column 1 and row 2 × column 2"
    );
}

#[test]
fn every_preset_has_a_verdict_for_every_check() {
    for preset in crate::scoring::presets() {
        let widths = if preset.name == "nist_800_30_i2" { Widths::Equal } else { Widths::Own };
        let quality =
            matrix_quality(&preset.likelihood, &preset.consequence, &preset.levels, &preset.method, &widths).unwrap();
        assert_eq!(quality.checks.len(), 13, "{}", preset.name);
        assert!(
            quality.checks.iter().all(|check| !check.found.is_empty() && !check.found.contains('{')),
            "{quality:#?}"
        );
    }
}

#[test]
fn what_does_not_fit_together_is_a_fault_of_the_first_check() {
    let preset = crate::scoring::preset("plain_5x5").unwrap();
    let likelihood = crate::scoring::Scale { levels: preset.likelihood.levels[1..].to_vec(), unit: None };
    let quality =
        matrix_quality(&likelihood, &preset.consequence, &preset.levels, &preset.method, &Widths::Own).unwrap();
    assert_eq!(quality.checks[0].verdict, QualityVerdict::Fails);
    assert_eq!(
        quality.checks[0].found,
        "the matrix is not complete: the matrix has 5 rows, the likelihood scale 4 levels"
    );
    assert_eq!(quality.checks[1].verdict, QualityVerdict::NotApplicable);
    assert_eq!(quality.repair.outcome, RepairOutcome::NotTried);
}
