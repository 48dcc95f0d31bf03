//! Puts the functions of a wasm module in an order in which gzip, which looks back 32 KB, finds what one has in common with others.
//!
//! The order is chosen here and told to `wasm-opt` by the functions' names, for it knows how to renumber a module.

use std::collections::{HashMap, VecDeque};

use crate::shell::Outcome;

/// How many bytes make up a piece that two functions may share.
const PIECE: usize = 6;
/// A piece in more functions than this is found nearby in any order.
const COMMON: usize = 400;
/// How far back gzip looks, less what it reads ahead.
const WINDOW: usize = 30_000;

/// The module with a name for each function by which `wasm-opt --reorder-functions-by-name` brings similar ones together.
pub(super) fn named(module: &[u8]) -> Outcome<Vec<u8>> {
    let (imported, bodies) = functions(module).ok_or("a wasm module that cannot be read")?;
    let mut place = vec![0; bodies.len()];
    for (rank, at) in order(&bodies).into_iter().enumerate() {
        if let Some(place) = place.get_mut(at) {
            *place = rank;
        }
    }
    let mut names = Vec::new();
    put_number(&mut names, bodies.len());
    for (at, rank) in place.iter().enumerate() {
        put_number(&mut names, imported + at);
        put_text(&mut names, &format!("f{rank:06}"));
    }
    let mut section = Vec::new();
    put_text(&mut section, "name");
    // The part of the section that names functions.
    section.push(1);
    put_number(&mut section, names.len());
    section.extend(names);
    let mut out = module.to_vec();
    out.push(0);
    put_number(&mut out, section.len());
    out.extend(section);
    Ok(out)
}

/// How many functions are imported, and the bodies of the others.
fn functions(module: &[u8]) -> Option<(usize, Vec<&[u8]>)> {
    let mut at = module.get(8..)?;
    let (mut imported, mut bodies) = (0, Vec::new());
    while let Some((id, rest)) = at.split_first() {
        let (section, rest) = counted(rest)?;
        match id {
            2 => imported = imported_functions(section)?,
            10 => {
                let (count, mut code) = number(section)?;
                for _ in 0..count {
                    let (body, rest) = counted(code)?;
                    bodies.push(body);
                    code = rest;
                }
            }
            _ => {}
        }
        at = rest;
    }
    Some((imported, bodies))
}

/// wasm-bindgen imports functions alone.
fn imported_functions(section: &[u8]) -> Option<usize> {
    let (count, mut at) = number(section)?;
    for _ in 0..count {
        let (_, rest) = counted(at)?;
        let (_, rest) = counted(rest)?;
        let (0, rest) = rest.split_first().map(|(kind, rest)| (*kind, rest))? else { return None };
        at = number(rest)?.1;
    }
    Some(count)
}

/// A number in LEB128, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0)? + 1;
    let (digits, rest) = bytes.split_at_checked(length)?;
    Some((digits.iter().rev().fold(0, |sum, digit| sum << 7 | usize::from(digit & 0x7f)), rest))
}

/// Bytes with their number before them, and what follows them.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = number(bytes)?;
    rest.split_at_checked(length)
}

fn put_number(out: &mut Vec<u8>, mut value: usize) {
    while value > 0x7f {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn put_text(out: &mut Vec<u8>, text: &str) {
    put_number(out, text.len());
    out.extend(text.as_bytes());
}

/// The order of the bodies: always that one next which, for its length, shares most with those that gzip still sees.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let mut placing = Placing::new(bodies);
    let mut next = (!bodies.is_empty()).then_some(0);
    let mut order = Vec::with_capacity(bodies.len());
    while let Some(at) = next {
        order.push(at);
        placing.place(at);
        next = placing.best();
    }
    order
}

/// A body that is being put in its place.
struct Body {
    length: usize,
    pieces: Vec<usize>,
    /// How many of its pieces are in sight.
    shared: usize,
    placed: bool,
}

struct Placing {
    bodies: Vec<Body>,
    /// The bodies with each piece.
    holders: Vec<Vec<usize>>,
    /// How many bodies in sight have each piece.
    sights: Vec<usize>,
    seen: VecDeque<usize>,
    seen_bytes: usize,
}

impl Placing {
    fn new(bodies: &[&[u8]]) -> Self {
        let mut found: HashMap<&[u8], Vec<usize>> = HashMap::new();
        for (at, body) in bodies.iter().enumerate() {
            for piece in body.windows(PIECE) {
                let holders = found.entry(piece).or_default();
                if holders.last() != Some(&at) {
                    holders.push(at);
                }
            }
        }
        let holders: Vec<Vec<usize>> =
            found.into_values().filter(|holders| (2..=COMMON).contains(&holders.len())).collect();
        let new = |body: &&[u8]| Body { length: body.len(), pieces: Vec::new(), shared: 0, placed: false };
        let mut bodies: Vec<Body> = bodies.iter().map(new).collect();
        for (piece, holders) in holders.iter().enumerate() {
            for at in holders {
                if let Some(body) = bodies.get_mut(*at) {
                    body.pieces.push(piece);
                }
            }
        }
        Self { bodies, sights: vec![0; holders.len()], holders, seen: VecDeque::new(), seen_bytes: 0 }
    }

    fn place(&mut self, at: usize) {
        self.look(at, true);
        self.seen.push_back(at);
        while self.seen_bytes > WINDOW && self.seen.len() > 1 {
            let Some(gone) = self.seen.pop_front() else { break };
            self.look(gone, false);
        }
    }

    /// A body comes in sight, or goes.
    fn look(&mut self, at: usize, comes: bool) {
        let Some(body) = self.bodies.get_mut(at) else { return };
        body.placed = true;
        let count = |count: &mut usize, by: usize| if comes { *count += by } else { *count -= by };
        count(&mut self.seen_bytes, body.length);
        let pieces = std::mem::take(&mut body.pieces);
        for piece in &pieces {
            let Some(sights) = self.sights.get_mut(*piece) else { continue };
            let before = *sights;
            count(sights, 1);
            if before.min(*sights) > 0 {
                continue;
            }
            for holder in self.holders.get(*piece).into_iter().flatten() {
                if let Some(body) = self.bodies.get_mut(*holder) {
                    count(&mut body.shared, 1);
                }
            }
        }
        if let Some(body) = self.bodies.get_mut(at) {
            body.pieces = pieces;
        }
    }

    /// Short bodies share a large part with many; a power above 1 of what is shared lets long ones come in time. The first of
    /// equals is taken, so that the order is the same at each build.
    fn best(&self) -> Option<usize> {
        let mut best: Option<(usize, f64)> = None;
        for (at, body) in self.bodies.iter().enumerate() {
            if body.placed {
                continue;
            }
            let shared = body.shared as f64;
            let worth = shared * shared.sqrt() / (body.length + 8) as f64;
            if best.is_none_or(|(_, most)| worth > most) {
                best = Some((at, worth));
            }
        }
        best.map(|(at, _)| at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_comes_together() {
        let bodies: [&[u8]; 4] = [b"the first of two songs", b"1234567890", b"the second of two songs", b"x1234567890"];
        assert_eq!(order(&bodies), [0, 2, 1, 3]);
    }

    #[test]
    fn numbers_and_their_bytes() {
        for value in [0, 1, 127, 128, 300, 16_384, 3_000_000] {
            let mut bytes = Vec::new();
            put_number(&mut bytes, value);
            assert_eq!(number(&bytes), Some((value, &[][..])));
        }
        assert_eq!(number(&[0x80]), None);
        assert_eq!(counted(&[2, b'a']), None);
    }

    #[test]
    fn each_function_is_named_once() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        // One imported function, three of the module's own.
        module.extend([2, 7, 1, 1, b'm', 1, b'f', 0, 0]);
        module.extend([10, 10, 3, 2, 0, 11, 2, 0, 11, 2, 0, 11]);
        let named = named(&module).unwrap();
        let names = named.strip_prefix(module.as_slice()).unwrap();
        let mut wanted = vec![0, 36, 4, b'n', b'a', b'm', b'e', 1, 29, 3];
        for (index, name) in [(1, b"f000000"), (2, b"f000001"), (3, b"f000002")] {
            wanted.extend([index, 7]);
            wanted.extend(name);
        }
        wanted[1] = u8::try_from(wanted.len() - 2).unwrap();
        wanted[8] = u8::try_from(wanted.len() - 9).unwrap();
        assert_eq!(names, wanted);
        assert!(super::named(b"\0asm\x01\0\0\0\x0a\x05").is_err());
    }
}
