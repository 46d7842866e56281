//! Trade: figures, growth, targets and ranks of the trade of two states.
//!
//! A sentence is cut at its topics ("exports to B", "trade between A and B"); each figure goes to the topic before it, or
//! to one right behind it ("$2 billion worth of B's exports"). What the words leave open (whose exports, with whom)
//! comes from the sentences before. Lists of partners are read first, and a topic of a state's whole trade takes its
//! figures out of the way.
//!
//! | part | does |
//! |---|---|
//! | `topics` | what kind of trade a sentence speaks of |
//! | `sides` | whose it is and with whom |
//! | `lists`, `goods` | a figure per partner, or per kind of goods |
//! | `figures` | values and growth of a topic |
//! | `status`, `period` | reported or aimed at, and for which time |
//! | `rank` | ranks of partners |

mod figures;
mod goods;
mod lists;
mod period;
mod rank;
mod sides;
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
    /// A state's trade with all the world.
    whole: bool,
    /// "those", "it": the kind of trade told before.
    again: bool,
}

/// Whose trade, and with whom.
#[derive(Clone, Copy, Debug)]
struct Sides {
    reporter: Country,
    partner: Country,
    /// Token range of the goods.
    goods: Option<(usize, usize)>,
}

/// What the sentences before have told.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    number: usize,
    flow: Option<Flow>,
    /// Whose exports and imports are told of.
    owner: Option<Country>,
    /// The pair, as long as no other trade has been told since.
    pair: Option<Pair>,
}

/// Finds the figures of a text.
pub(in super::super) fn find(reading: &Reading) -> Vec<TradeDraft> {
    let mut drafts = Vec::new();
    let mut told = Told::default();
    for (number, sentence) in reading.sentences() {
        rank::rank(reading, number, &mut drafts);
        if reading.money_in(sentence.from, sentence.to).next().is_none()
            && reading.percents_in(sentence.from, sentence.to).next().is_none()
        {
            note(reading, number, &mut told);
            continue;
        }
        let near = told.flow.is_some() && number - told.number <= 3;
        let taken = lists::find(reading, number, &mut told, near, &mut drafts);
        let mut topics = topics::topics(reading, number);
        let taken = if taken == 0 && near && topics.is_empty() {
            goods::find(reading, number, &mut told, &mut drafts)
        } else {
            taken
        };
        let referred = topics.is_empty() && taken == 0 && near && topics::refers(reading, number);
        // "The figure topped $700 million, including $64 million worth of imports"
        let opens = || {
            let first = reading.money_in(sentence.from, sentence.to).next();
            first.zip(topics.first()).is_some_and(|(money, topic)| money.to < topic.at)
                && topics::refers(reading, number)
        };
        if let Some(flow) = told.flow.filter(|_| !referred && taken == 0 && near && opens()) {
            topics.insert(0, Topic { at: sentence.from, flow, whole: told.pair.is_none(), again: true });
        }
        if let Some(flow) = told.flow.filter(|_| referred) {
            topics.push(Topic { at: sentence.from, flow, whole: told.pair.is_none(), again: true });
        }
        let before = drafts.len();
        figures::find(reading, number, &topics, taken, &mut told, &mut drafts);
        if referred {
            join_growth(&mut drafts, before, number);
        }
    }
    drafts
}

/// A sentence without figures may still say whose trade the next ones are of.
fn note(reading: &Reading, number: usize, told: &mut Told) {
    let Some(topic) = topics::topics(reading, number).into_iter().next_back() else { return };
    if let Some(sides) = sides::sides(reading, number, &topic, None, told).filter(|_| !topic.whole) {
        *told = Told {
            number,
            flow: Some(topic.flow),
            owner: told.owner.filter(|_| topic.flow == Flow::Turnover).or(Some(sides.reporter)),
            pair: Pair::new(sides.reporter, sides.partner),
        };
    }
}

/// "That was 35 percent more than a year before": growth of the value told before.
fn join_growth(drafts: &mut Vec<TradeDraft>, before: usize, number: usize) {
    let Some(draft) = drafts.get(before).filter(|draft| draft.money.is_none()) else { return };
    let (growth, flow) = (draft.growth, draft.flow);
    let told = drafts[..before].iter().rposition(|draft| {
        draft.sentence + 2 >= number
            && draft.growth.is_none()
            && draft.money.is_some()
            && draft.flow == flow
            && draft.status == TradeStatus::Actual
    });
    if let Some(told) = told {
        drafts[told].growth = growth;
        drafts.truncate(before);
    }
}
