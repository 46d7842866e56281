//! The figures that go with a topic.

use super::super::super::dates::{DateMention, When};
use super::super::super::money::{Money, Percent};
use super::super::super::people::tidy;
use super::super::super::reading::Reading;
use super::period::period_of;
use super::sides::sides;
use super::status::status_of;
use super::{Sides, Told, Topic, TradeDraft};
use crate::country::Pair;
use crate::facts::{Flow, TradeStatus};

/// Words of figures that are no trade.
#[rustfmt::skip]
const OTHER: &[&str] = &[
    "deficit", "surplus", "invest", "invested", "investment", "investments", "loan", "grant", "aid", "fdi", "credit",
    "average", "annually", "portfolio", "remittances", "contracts", "contract", "revenue", "share", "accounted",
    "accounts", "accounting", "balance",
];

/// Drafts the figures of a sentence, those that lists have `taken` left out.
pub(super) fn find(
    reading: &Reading,
    number: usize,
    topics: &[Topic],
    taken: usize,
    told: &mut Told,
    drafts: &mut Vec<TradeDraft>,
) {
    if taken > 0 || topics.is_empty() || sums_years(reading, number) {
        return;
    }
    for (k, topic) in topics.iter().enumerate() {
        let next = topics.get(k + 1).map(|next| next.at);
        let sides = sides(reading, number, topic, next, told);
        let Some(sides) = sides.filter(|sides| sides.reporter != sides.partner) else {
            // What is told of all the world says nothing of a pair, nor do the next sentences that refer to it.
            let alone = whole_owner(reading, number, topic).is_some();
            if topic.whole || topic.flow != Flow::Turnover || alone {
                told.pair = None;
                told.owner = whole_owner(reading, number, topic).or(told.owner);
                (told.flow, told.number) = (Some(topic.flow), number);
            }
            continue;
        };
        let made = of_topic(reading, number, topics, k, sides);
        let owner = if topic.flow == Flow::Turnover { told.owner } else { Some(sides.reporter) };
        *told = Told { number, flow: Some(topic.flow), owner, pair: Pair::new(sides.reporter, sides.partner) };
        drafts.extend(made);
    }
}

/// Whose whole trade it is.
fn whole_owner(reading: &Reading, number: usize, topic: &Topic) -> Option<crate::country::Country> {
    let sentence = reading.text.sentences[number];
    match reading.states_in(sentence.from, topic.at, false).as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// "over the last five years" sums or compares what no year stands for.
fn sums_years(reading: &Reading, number: usize) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let years = |k: usize| {
        let from = k.saturating_sub(4);
        text.low(k) == "years"
            && text.any(from, k, &["last", "past", "recent", "five", "ten", "over"])
            && !text.any(from, k, &["next", "coming"])
    };
    // "double what it was a decade ago" compares with one year.
    let decade = |k: usize| matches!(text.low(k), "decade" | "decades") && text.low(k + 1) != "ago";
    (sentence.from..sentence.to).any(|k| years(k) || decade(k))
}

/// The topic of a figure: one right behind it that it measures, else the last before it.
fn topic_of(reading: &Reading, topics: &[Topic], from: usize, to: usize) -> Option<usize> {
    let text = &reading.text;
    let behind = topics.iter().position(|topic| {
        topic.at >= to
            && topic.at - to <= 7
            && matches!(text.low(to), "worth" | "of" | "in")
            && !text.any(to, topic.at, &[","])
    });
    let before = topics.iter().rposition(|topic| topic.at < from || topic.at == from && topic.again);
    let first = || topics.first().filter(|topic| topic.at >= to && topic.at - to <= 8).map(|_| 0);
    behind.or(before).or_else(first)
}

fn of_topic(reading: &Reading, number: usize, topics: &[Topic], k: usize, sides: Sides) -> Vec<TradeDraft> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let topic = &topics[k];
    let draft = |period, status, rule, confidence| TradeDraft {
        reporter: sides.reporter,
        partner: sides.partner,
        flow: topic.flow,
        commodity: sides.goods.map(|(a, b)| tidy(text.span(a, b))),
        money: None,
        growth: None,
        rank: None,
        period,
        status,
        sentence: number,
        rule,
        confidence,
    };
    let mut made: Vec<TradeDraft> = Vec::new();
    let mut previous = topic.at;
    for money in reading.money_in(sentence.from, sentence.to) {
        if topic_of(reading, topics, money.from, money.to) != Some(k)
            || !is_value(reading, number, topic, previous, money)
        {
            if money.from > topic.at {
                previous = money.to;
            }
            continue;
        }
        previous = money.to;
        let base = compared(reading, number, money);
        let from = sentence.from.max(money.from.saturating_sub(22));
        let (status, sure) = status_of(reading, from, money.from, money.to, sentence.to);
        if !sure {
            continue;
        }
        let status = if base { TradeStatus::Actual } else { status };
        let period = period_of(reading, number, money.from, status);
        let rule = if status == TradeStatus::Actual { "trade.value" } else { "trade.target" };
        made.push(TradeDraft { money: Some(*money), ..draft(period, status, rule, 0.85) });
    }
    for percent in reading.percents_in(sentence.from, sentence.to) {
        if topic_of(reading, topics, percent.from, percent.to) != Some(k) {
            continue;
        }
        let Some(growth) = growth(reading, number, topic, percent) else { continue };
        // Growth goes with its value, which is no base of comparison.
        let row = made
            .iter_mut()
            .filter(|draft| draft.growth.is_none() && draft.status == TradeStatus::Actual)
            .filter(|draft| draft.money.is_some_and(|money| !compared(reading, number, &money)))
            .min_by_key(|draft| draft.money.map_or(usize::MAX, |money| money.from.abs_diff(percent.from)));
        match row {
            Some(row) if row.money.is_some_and(|money| money.from.abs_diff(percent.from) < 26) => {
                row.growth = Some(growth);
            }
            _ => {
                let period = period_of(reading, number, percent.from, TradeStatus::Actual);
                made.push(TradeDraft {
                    growth: Some(growth),
                    ..draft(period, TradeStatus::Actual, "trade.growth", 0.8)
                });
            }
        }
    }
    made
}

/// "compared to $2.3 billion in 2019", "from $1.2 billion in 2008": a value of another time, which must be told.
fn compared(reading: &Reading, number: usize, money: &Money) -> bool {
    let text = &reading.text;
    let from = money.from.saturating_sub(9).max(text.sentences[number].from);
    // "more than $2 billion" compares nothing.
    let than = |k: usize| {
        text.low(k) == "than" && !matches!(text.low(k.saturating_sub(1)), "more" | "less" | "higher" | "lower")
    };
    let near = |k: usize| matches!(text.low(k), "from" | "against") && money.from - k <= 3;
    let base =
        (from..money.from).rev().find(|k| near(*k) || than(*k) || matches!(text.low(*k), "compared" | "against"));
    base.is_some_and(|k| !text.any(k, money.from, &["billion", "million"]))
}

/// Tells whether an amount is a value of the topic's trade.
fn is_value(reading: &Reading, number: usize, topic: &Topic, previous: usize, money: &Money) -> bool {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (a, b) = if money.from > topic.at { (previous.max(topic.at), money.from) } else { (money.to, topic.at) };
    let tail = (money.to + 3).min(sentence.to);
    if b.saturating_sub(a) > 30 || text.any(a, b, OTHER) || text.any(money.to, tail, OTHER) {
        return false;
    }
    // "The balance of trade with X topped $48 million"
    let from = topic.at.saturating_sub(6).max(sentence.from);
    let balance = text.find(from, topic.at, &["balance", "surplus", "deficit", "share"]);
    if balance.is_some_and(|at| !text.any(at, topic.at, &[","])) {
        return false;
    }
    if money.from < topic.at && text.any(money.from.saturating_sub(14).max(sentence.from), money.from, &OTHER[..2]) {
        return false;
    }
    // An amount without a currency is a count of something; "$179.2" has lost its scale word.
    if money.currency.is_none() || money.amount < 1e5 || another_currency(reading, number, money) {
        return false;
    }
    let before = text.low(money.from.saturating_sub(1));
    let two = text.low(money.from.saturating_sub(2));
    // "by $200 million" is a difference.
    let by =
        before == "by" || two == "by" && matches!(before, "about" | "nearly" | "almost" | "over" | "some" | "around");
    // The base of a comparison counts where its own time is told.
    let time = |date: &&DateMention| matches!(date.when, When::Year(_) | When::OffsetYear(_) | When::Month { .. });
    let behind = reading.dates_in(money.to, (money.to + 9).min(sentence.to)).find(time);
    let before_it = reading.dates_in(money.from.saturating_sub(7).max(sentence.from), money.from).find(time);
    let dated = behind.is_some_and(|date| date.from <= money.to + 7)
        || before_it.is_some_and(|date| matches!(date.when, When::OffsetYear(_) | When::Year(_)));
    !(by || compared(reading, number, money) && !dated)
}

/// "487 billion ringgit, or some $110 billion": the amount in dollars is the one.
fn another_currency(reading: &Reading, number: usize, money: &Money) -> bool {
    let text = &reading.text;
    let end = (money.to + 7).min(text.sentences[number].to);
    let next = reading.money_in(money.to, end).next().filter(|next| next.currency == Some("USD"));
    let or = |to: usize| text.any(money.to, to, &["or", "("]);
    money.currency != Some("USD") && next.is_some_and(|next| or(next.from))
}

/// The growth that a percentage tells; none where it is a share or the base of a comparison.
fn growth(reading: &Reading, number: usize, topic: &Topic, percent: &Percent) -> Option<f64> {
    let text = &reading.text;
    let sentence = text.sentences[number];
    #[rustfmt::skip]
    let nouns = ["increase", "rise", "growth", "drop", "decline", "jump", "fall", "surge", "more", "decrease"];
    let leads = percent.from < topic.at && !text.any(percent.to, topic.at, &nouns);
    let far = if percent.from < topic.at { topic.at - percent.to > 12 } else { percent.from - topic.at > 34 };
    if leads && topic.flow != Flow::Turnover || far {
        return None;
    }
    // "… down from the previous month's 12.6 percent increase"
    let base = (percent.from.saturating_sub(7).max(sentence.from)..percent.from).any(|k| {
        matches!(text.low(k), "previous" | "from" | "than" | "against") && !text.any(k, percent.from, &["by", ","])
    });
    let share =
        text.any(percent.from.saturating_sub(30).max(sentence.from), percent.from, &["share", "deficit", "surplus"]);
    let tail = (percent.to + 3).min(sentence.to);
    let volume = text.any(percent.to, (percent.to + 5).min(sentence.to), &["volume", "tonnes", "quantity"])
        && text.any(percent.to, tail, &["in"]);
    if base || share || volume || text.any(percent.to, tail, OTHER) {
        return None;
    }
    if text.low(percent.to) == "of" && !text.any(percent.from.saturating_sub(4), percent.from, &["by"])
        || text.any(percent.to, (percent.to + 4).min(sentence.to), &["share"])
    {
        return None;
    }
    let from = if percent.from > topic.at { topic.at } else { sentence.from };
    let sign = direction_of(reading, from, percent.from, percent.to, sentence.to)?;
    let near = sentence.from.max(percent.from.saturating_sub(12));
    let (status, sure) = status_of(reading, near, percent.from, percent.to, sentence.to);
    (sure && status == TradeStatus::Actual).then_some(sign * percent.value)
}

/// Which way a percentage goes; none where it is no change.
pub(super) fn direction_of(reading: &Reading, from: usize, at: usize, after: usize, to: usize) -> Option<f64> {
    #[rustfmt::skip]
    const UP: &[&str] = &[
        "grew", "grow", "grown", "growth", "rose", "rise", "risen", "increase", "increased", "increases", "up",
        "jumped", "surged", "climbed", "expanded", "growing", "higher", "gained", "soared", "jump", "surge", "more",
        "increasing", "rising", "expansion", "expanding", "exceeding", "exceeded", "grows", "rises", "boosted",
        "surging", "uptick", "spike", "swelled", "edged", "climb", "gain", "doubled", "advanced", "registering",
    ];
    #[rustfmt::skip]
    const DOWN: &[&str] = &[
        "fell", "fall", "fallen", "declined", "decline", "dropped", "drop", "decreased", "decrease", "down", "shrank",
        "slumped", "lower", "less", "plunged", "contracted", "reduced", "tumbled", "shrunk", "slipped", "plummeted", "slid", "sank",
    ];
    let text = &reading.text;
    for k in (from.max(at.saturating_sub(12))..at).rev() {
        if UP.contains(&text.low(k)) {
            return Some(1.0);
        }
        if DOWN.contains(&text.low(k)) {
            return Some(-1.0);
        }
        if matches!(text.low(k), ";" | "accounted" | "accounting" | "share") {
            break;
        }
    }
    for k in after..(after + 4).min(to) {
        if UP.contains(&text.low(k)) {
            return Some(1.0);
        }
        if DOWN.contains(&text.low(k)) {
            return Some(-1.0);
        }
    }
    None
}
