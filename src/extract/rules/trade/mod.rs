//! Trade: figures, growth, targets and ranks of the trade of two states.

mod figures;
mod lists;
mod period;
mod rank;
mod status;
mod topics;

use chrono::NaiveDate;

use super::super::money::Money;
use super::super::reading::Reading;
use crate::country::{Country, Pair};
use crate::facts::{Flow, PeriodType, TradeStatus};

/// A figure as one place of the text tells it.
#[derive(Clone, Debug)]
pub(in super::super) struct TradeDraft {
    pub(in super::super) reporter: Country,
    pub(in super::super) partner: Country,
    pub(in super::super) flow: Flow,
    pub(in super::super) commodity: Option<String>,
    pub(in super::super) money: Option<Money>,
    pub(in super::super) growth: Option<f64>,
    pub(in super::super) rank: Option<i32>,
    pub(in super::super) period: Option<(NaiveDate, NaiveDate, PeriodType)>,
    pub(in super::super) status: TradeStatus,
    pub(in super::super) sentence: usize,
    pub(in super::super) rule: &'static str,
    pub(in super::super) confidence: f32,
}

/// A phrase that says what kind of trade a figure is of.
#[derive(Clone, Copy, Debug)]
struct Topic {
    at: usize,
    flow: Flow,
    reporter: Option<Country>,
    partner: Option<Country>,
    /// Token range of the goods.
    goods: Option<(usize, usize)>,
}

/// Finds the figures of a text.
pub(in super::super) fn find(reading: &Reading) -> Vec<TradeDraft> {
    let mut drafts = Vec::new();
    // "this figure", "it": of the topic before.
    let mut last: Option<(usize, Topic, Pair)> = None;
    for (number, sentence) in reading.sentences() {
        rank::rank(reading, number, &mut drafts);
        // A list of partners says all that the sentence has to say.
        if lists::listed(reading, number, &mut drafts) {
            continue;
        }
        let figures = reading.money_in(sentence.from, sentence.to).next().is_some()
            || reading.percents_in(sentence.from, sentence.to).next().is_some();
        let mut topics = topics::topics(reading, number, last.map(|(before, _, pair)| (before, pair)));
        let referred = topics.is_empty() && figures && topics::refers(reading, number);
        if let Some((_, topic, _)) = last.filter(|(before, _, _)| referred && number - before <= 2) {
            topics.push(Topic { at: sentence.from, ..topic });
        }
        if topics.is_empty() {
            continue;
        }
        for (k, topic) in topics.iter().enumerate() {
            let Some(pair) = pair_of(reading, number, topic, last.map(|(_, _, pair)| pair)) else { continue };
            last = Some((number, *topic, pair));
            let from = if k == 0 { sentence.from } else { topic.at };
            let to = topics.get(k + 1).map_or(sentence.to, |next| next.at);
            let before = drafts.len();
            figures::figures_of(reading, number, topic, pair, from, to, &mut drafts);
            if let Some(growth) =
                drafts.get(before).filter(|draft| referred && draft.money.is_none()).and_then(|draft| draft.growth)
            {
                let told = drafts[..before].iter().rposition(|draft| {
                    draft.sentence + 2 >= number
                        && draft.growth.is_none()
                        && draft.money.is_some()
                        && draft.flow == topic.flow
                        && draft.status == TradeStatus::Actual
                });
                if let Some(told) = told {
                    drafts[told].growth = Some(growth);
                    drafts.truncate(before);
                }
            }
        }
    }
    drafts
}

/// The two countries of a topic.
fn pair_of(reading: &Reading, number: usize, topic: &Topic, last: Option<Pair>) -> Option<Pair> {
    if let (Some(a), Some(b)) = (topic.reporter, topic.partner) {
        return Pair::new(a, b);
    }
    let known = topic.reporter.or(topic.partner);
    let sentence = reading.text.sentences[number];
    // "trade between A and B", "trade with B", right behind the word.
    let near = reading.text.find(topic.at, (topic.at + 8).min(sentence.to), &["between", "with"]);
    if let Some(near) = near {
        let named: Vec<Country> =
            reading.countries_in(near, (near + 9).min(sentence.to)).map(|m| m.country).take(2).collect();
        let between = reading.text.low(near) == "between";
        match named.as_slice() {
            [a, b] if between => return Pair::new(*a, *b),
            [one, ..] if !between => {
                let owner =
                    reading.states_in(sentence.from, topic.at + 1, false).into_iter().rfind(|country| country != one);
                let other = owner
                    .or_else(|| reading.main_pair().and_then(|main| main.other(*one)))
                    .or(reading.home.map(|(home, _)| home).filter(|home| home != one))
                    .or_else(|| reading.weights.iter().map(|(country, _)| *country).find(|country| country != one));
                return Pair::new(*one, other?);
            }
            _ => {}
        }
    }
    let states = reading.states_in(sentence.from, sentence.to, false);
    // Another country in the sentence than those before: the pair told last is not meant.
    let pair = reading.pair_of(number).or(last.filter(|pair| states.iter().all(|country| pair.has(*country))));
    match known {
        Some(known) => {
            let other = pair
                .and_then(|pair| pair.other(known))
                .or_else(|| last.and_then(|pair| pair.other(known)))
                .or_else(|| reading.main_pair().and_then(|pair| pair.other(known)));
            Pair::new(known, other?)
        }
        None => {
            if states.is_empty() {
                last.or(pair)
            } else {
                pair
            }
        }
    }
}

