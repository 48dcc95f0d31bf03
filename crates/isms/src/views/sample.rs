//! Samples that anybody can draw again, and how what was drawn has been judged.

use isms_derive::Shape;

use crate::base::sampling::draw;
use crate::base::{AsOf, Count, Date, Decimal, RecordRef};
use crate::document::Isms;
use crate::model::Audit;

/// What a sample is drawn from.
#[derive(Debug, Clone, Copy)]
pub enum Population<'p> {
    /// The records of a register that are in use on the day.
    Register(&'p str),
    /// Ids given by the caller, such as the tickets of a year.
    Ids(&'p [String]),
}

/// There is no register of that name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no register `{0}`")]
pub struct NoRegister(pub String);

/// An item of a sample.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct SampledItem {
    /// Its place in the sample, counted from 1: the first items of a larger sample are those of a smaller one.
    pub rank: Count,
    /// Its id.
    pub item: String,
    /// The record, where a register was sampled.
    pub record: Option<RecordRef>,
    /// What the record is called.
    pub title: Option<String>,
    /// Whether it was found to conform; absent while nobody has judged.
    pub conforms: Option<bool>,
    /// The audit in which it was judged.
    pub audit: Option<RecordRef>,
}

/// A sample, and how it was judged.
///
/// Each item is ranked by the SHA-256 digest of the seed, a line feed and its id; the lowest ranks are drawn. Whoever has the ids and
/// the seed draws the same: `printf '%s\n%s' "$seed" "$id" | sha256sum` for each id, sorted.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct Sample {
    /// The day.
    pub as_of: Date,
    /// The register it was drawn from, if it was one.
    pub register: Option<String>,
    /// How many items it was drawn from.
    pub population_size: Count,
    /// How many were drawn.
    pub size: Count,
    /// The seed.
    pub seed: String,
    /// What was drawn, in the order of rank.
    pub items: Vec<SampledItem>,
    /// How many of them an audit has judged.
    pub judged: Count,
    /// How many of these do not conform.
    pub nonconforming: Count,
    /// Of a hundred judged, how many do not conform; absent while nothing is judged.
    pub error_percent: Option<Decimal>,
}

/// Draws a sample, and tells how the audits that drew it with the same seed have judged its items.
///
/// # Errors
/// There is no register of that name.
pub fn sample(
    isms: &Isms,
    population: Population<'_>,
    size: usize,
    seed: &str,
    as_of: AsOf,
) -> Result<Sample, NoRegister> {
    let day = as_of.date();
    let register = match population {
        Population::Register(name) => Some(isms.register(name).ok_or_else(|| NoRegister(name.to_owned()))?),
        Population::Ids(_) => None,
    };
    let mut ids: Vec<&str> = match (population, register) {
        (Population::Ids(ids), _) => ids.iter().map(String::as_str).collect(),
        (_, Some(register)) => {
            let here = (0..register.count()).filter(|at| !register.retired_at(*at, day));
            here.filter_map(|at| register.id_at(at)).collect()
        }
        _ => Vec::new(),
    };
    crate::base::order::sort(&mut ids);
    ids.dedup();
    let drawn = draw(&ids, size, seed);
    let judgements = judgements(isms, seed, register.map(|register| register.name()), day);
    let items = drawn.iter().enumerate().map(|(at, item)| {
        let judged = judgements.iter().rev().find(|(judged, ..)| judged == item);
        SampledItem {
            rank: Count::of(at + 1),
            item: (*item).to_owned(),
            record: register.and_then(|register| RecordRef::parse(&format!("{}/{item}", register.name()))),
            title: register.and_then(|register| register.title_at(register.position(item)?)).map(str::to_owned),
            conforms: judged.map(|(_, conforms, _)| *conforms),
            audit: judged.and_then(|(.., audit)| RecordRef::parse(&format!("audits/{audit}"))),
        }
    });
    let items: Vec<SampledItem> = items.collect();
    let judged = items.iter().filter(|item| item.conforms.is_some()).count();
    let bad = items.iter().filter(|item| item.conforms == Some(false)).count();
    Ok(Sample {
        as_of: day,
        register: register.map(|register| register.name().to_owned()),
        population_size: Count::of(ids.len()),
        size: Count::of(items.len()),
        seed: seed.to_owned(),
        judged: Count::of(judged),
        nonconforming: Count::of(bad),
        error_percent: percent(bad, judged),
        items,
    })
}

/// A part of a whole as a percentage with one digit; `None` of nothing.
fn percent(part: usize, whole: usize) -> Option<Decimal> {
    let (part, whole) = (i128::try_from(part).ok()?, i128::try_from(whole).ok().filter(|whole| *whole > 0)?);
    // Half up, at the digit that is kept.
    let tenths = (part * 2000 + whole) / (whole * 2);
    Some(Decimal::from_micros(tenths * 100_000, 1))
}

/// What the audits made of samples with that seed, the latest last: item, whether it conforms, audit.
fn judgements<'i>(isms: &'i Isms, seed: &str, register: Option<&str>, day: Date) -> Vec<(&'i str, bool, &'i str)> {
    let mut audits: Vec<&Audit> = isms.audits.iter().filter(|audit| audit.on().is_none_or(|on| on <= day)).collect();
    crate::base::order::sort_by_key(&mut audits, |audit| audit.on());
    let mut found = Vec::new();
    for audit in audits {
        let own = audit.samples.iter().filter(|sample| {
            sample.seed.as_ref().is_some_and(|own| own.as_str() == seed)
                && sample.register.as_ref().map(crate::base::Label::as_str) == register
        });
        for picked in own.flat_map(|sample| &sample.picked) {
            if let Some(conforms) = picked.conforms {
                found.push((picked.item.as_str(), conforms, audit.id.as_str()));
            }
        }
    }
    found
}
