//! The management review pack: what the document holds for each input of clause 9.3.2, for a period.

use isms_derive::Shape;

use crate::base::{AsOf, Count, Date, RecordRef};
use crate::document::Isms;
use crate::model::{Entity as _, ReviewDecision, ReviewTopic};
use crate::rules::management_reviews::{data, held_reviews};
use crate::rules::{Settings, View};

/// A record to be put before the review.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PackItem {
    /// The record.
    pub record: RecordRef,
    /// What happened to it in the period, or how it stands.
    pub text: String,
}

/// An input of the review, filled from the data of the period.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct PackInput {
    /// The input, by its letter in the edition of 2022.
    pub topic: ReviewTopic,
    /// Its letter in the document's edition.
    pub letter: String,
    /// What it is about.
    pub title: String,
    /// How many records there are for it.
    pub count: Count,
    /// What there is, in words.
    pub text: String,
    /// The records.
    pub items: Vec<PackItem>,
    /// Set where the document holds nothing for it: somebody must report on it, or say that there is nothing to report.
    pub missing: Option<String>,
}

/// How a decision of an earlier review stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Shape)]
pub enum DecisionStanding {
    /// It is done.
    Done,
    /// It is open.
    Open,
    /// It is open past its day.
    Late,
    /// It is open, and nobody has said who does it by when.
    Unassigned,
}

/// A decision of an earlier review, and how it stands.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct EarlierDecision {
    /// The review.
    pub review: RecordRef,
    /// The decision's id.
    pub decision: String,
    /// What was decided.
    pub what: String,
    /// Who sees to it.
    pub owner: Option<String>,
    /// The day it is due.
    pub due: Option<Date>,
    /// The day it was done.
    pub done: Option<Date>,
    /// How it stands.
    pub standing: DecisionStanding,
    /// What carries it out.
    pub record: Option<RecordRef>,
}

/// The management review pack.
#[derive(Debug, Clone, PartialEq, Shape)]
pub struct ReviewPack {
    /// The first day of the period; absent where it reaches back to the beginning.
    pub since: Option<Date>,
    /// The last day of the period.
    pub until: Date,
    /// The review before.
    pub previous: Option<RecordRef>,
    /// Every input that the document's edition asks for, in its order.
    pub inputs: Vec<PackInput>,
    /// The letters of the inputs for which the document holds nothing.
    pub missing: Vec<String>,
    /// The decisions of earlier reviews that were open when the period began, or are.
    pub decisions: Vec<EarlierDecision>,
}

/// The management review pack for a period that ends with `as_of`. Without `since` it begins the day after the last review before that
/// day, else when the ISMS began to be operated.
#[must_use]
pub fn review_pack(isms: &Isms, since: Option<Date>, as_of: AsOf, settings: &Settings) -> ReviewPack {
    let view = View::new(isms, as_of, settings);
    let until = view.day();
    let earlier: Vec<_> = held_reviews(&view).into_iter().filter(|(on, _)| *on < until).collect();
    let previous = earlier.last();
    let since = since.or_else(|| previous.map(|(on, _)| on.plus_days(1))).or_else(|| view.operating_since());
    let edition = view.edition();
    let mut inputs = Vec::new();
    for (topic, _) in ReviewTopic::ALL {
        let Some(letter) = topic.letter(edition) else { continue };
        let items: Vec<PackItem> = data(&view, *topic, since, until)
            .into_iter()
            .map(|datum| PackItem { record: datum.record, text: datum.text })
            .collect();
        inputs.push(PackInput {
            topic: *topic,
            letter: letter.to_owned(),
            title: topic.label().to_owned(),
            count: Count::of(items.len()),
            text: words(items.len(), since, until),
            missing: items.is_empty().then(|| lacking(*topic).to_owned()),
            items,
        });
    }
    let missing = inputs.iter().filter(|input| input.missing.is_some()).map(|input| input.letter.clone()).collect();
    let mut decisions = Vec::new();
    for (_, review) in &earlier {
        // What was done before the period began was reported on then.
        let own =
            review.decisions.iter().filter(|decision| decision.done.is_none_or(|done| since.is_none_or(|s| s <= done)));
        decisions.extend(own.filter_map(|decision| {
            Some(EarlierDecision {
                review: RecordRef::parse(&format!("management_reviews/{}", review.id()))?,
                decision: decision.id.to_string(),
                what: decision.what.to_string(),
                owner: decision.owner.as_ref().map(ToString::to_string),
                due: decision.due,
                done: decision.done.filter(|done| *done <= until),
                standing: standing(decision, until),
                record: decision.record.clone(),
            })
        }));
    }
    ReviewPack {
        since,
        until,
        previous: previous.and_then(|(_, review)| RecordRef::parse(&format!("management_reviews/{}", review.id()))),
        inputs,
        missing,
        decisions,
    }
}

fn standing(decision: &ReviewDecision, day: Date) -> DecisionStanding {
    if decision.done_by(day) {
        DecisionStanding::Done
    } else if !decision.lacks(day).is_empty() {
        DecisionStanding::Unassigned
    } else if decision.due.is_some_and(|due| due < day) {
        DecisionStanding::Late
    } else {
        DecisionStanding::Open
    }
}

fn words(count: usize, since: Option<Date>, until: Date) -> String {
    let from = since.map_or_else(String::new, |since| format!("from {since} "));
    match count {
        0 => format!("nothing on record {from}until {until}"),
        1 => format!("1 record {from}until {until}"),
        _ => format!("{count} records {from}until {until}"),
    }
}

/// What to ask where there is nothing.
const fn lacking(topic: ReviewTopic) -> &'static str {
    match topic {
        ReviewTopic::EarlierActions => "no earlier decision is on record: is this the first review?",
        ReviewTopic::Issues => "no issue is new or changed: were they reviewed?",
        ReviewTopic::Needs => "no requirement of an interested party is new or decided: were they asked?",
        ReviewTopic::Nonconformities => "no nonconformity was found or is open: is what fails written down?",
        ReviewTopic::Measurements => "nothing was measured",
        ReviewTopic::Audits => "no audit was held",
        ReviewTopic::Objectives => "there are no objectives",
        ReviewTopic::Feedback => "no feedback is on record: who was asked?",
        ReviewTopic::Risks => "no risk was assessed, and no treatment moved",
        ReviewTopic::Opportunities => "no improvement was proposed or made",
    }
}
