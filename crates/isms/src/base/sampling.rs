//! Samples that anybody can draw again.

use super::digest::{Digest, digest_of};

/// Draws `size` items from a population, the same for the same seed, in the order of their rank.
///
/// An item's rank is the SHA-256 digest of the seed, a line feed and the item, as UTF-8; the items of the lowest ranks are drawn.
/// On a command line: `printf '%s\n%s' "$seed" "$item" | sha256sum`, for each item; sort, and take as many from the top. An item that
/// stands more than once in the population counts once; the order of the population does not matter.
#[must_use]
pub fn draw<'i>(population: &[&'i str], size: usize, seed: &str) -> Vec<&'i str> {
    let ranked = population.iter().map(|item| (digest_of(format!("{seed}\n{item}").as_bytes()), *item));
    let mut ranked: Vec<(Digest, &str)> = ranked.collect();
    super::order::sort(&mut ranked);
    ranked.dedup();
    ranked.into_iter().take(size).map(|(_, item)| item).collect()
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn a_draw_depends_on_seed_and_items_alone() {
        // printf 'audit-2026\n%s' R-1 | sha256sum, and so on.
        let population = ["R-1", "R-2", "R-3", "R-4", "R-5"];
        let drawn = draw(&population, 3, "audit-2026");
        assert_eq!(drawn.len(), 3);
        let shuffled = ["R-4", "R-2", "R-5", "R-1", "R-3", "R-1"];
        assert_eq!(draw(&shuffled, 3, "audit-2026"), drawn);
        assert_eq!(draw(&population, 2, "audit-2026"), drawn[..2], "a smaller sample is the top of a larger one");
        assert_eq!(draw(&population, 9, "audit-2026").len(), 5, "no more than there are");
        let others: Vec<_> = (0..20).map(|seed| draw(&population, 3, &seed.to_string())).collect();
        assert!(others.iter().any(|other| *other != drawn), "another seed draws others");
    }

    #[test]
    fn a_draw_can_be_made_again_by_hand() {
        assert_eq!(draw(&["R-1", "R-2", "R-3", "R-4", "R-5"], 3, "audit-2026"), ["R-3", "R-4", "R-1"]);
    }
}
