//! Goods of the trade told before: "iron and nonferrous metals accounted for $532 million, and machinery for $310 million".

use super::super::super::money::Money;
use super::super::super::people::tidy;
use super::super::super::reading::Reading;
use super::figures::direction_of;
use super::period::period_of;
use super::{Told, TradeDraft};
use crate::facts::{Flow, TradeStatus};

/// "Iron and nonferrous metals accounted for $532 million, and machinery for $310 million": goods of the trade told before.
pub(super) fn find(reading: &Reading, number: usize, told: &mut Told, drafts: &mut Vec<TradeDraft>) -> usize {
    let text = &reading.text;
    let sentence = text.sentences[number];
    let (Some(flow), Some(pair), Some(owner)) = (told.flow, told.pair, told.owner) else { return 0 };
    let verbs = [
        "accounted",
        "came",
        "amounted",
        "followed",
        "brought",
        "reached",
        "made",
        "worth",
        "consisted",
        "include",
        "included",
        "were",
        "led",
        "lead",
        "stood",
        "contributed",
        "fetched",
        "totalled",
        "totaled",
        "sold",
        "earned",
        "including",
    ];
    if flow == Flow::Turnover
        || !pair.has(owner)
        || !text.any(sentence.from, sentence.to, &verbs)
        || reading.states_in(sentence.from, sentence.to, false).iter().any(|country| !pair.has(*country))
        || text.any(sentence.from, sentence.to, &["total", "deficit", "surplus", "investment", "loan", "gdp", "aid"])
    {
        return 0;
    }
    let Some(partner) = pair.other(owner) else { return 0 };
    let mut made = 0;
    let mut floor = sentence.from;
    for money in reading.money_in(sentence.from, sentence.to) {
        let phrase = goods_of(reading, floor, money, sentence.to);
        let begin = floor;
        floor = money.to;
        let Some((from, to)) = phrase.filter(|_| money.currency.is_some() && money.amount >= 1e5) else { continue };
        let percent = reading.percents_in(money.to, (money.to + 12).min(sentence.to)).next();
        let growth = percent.filter(|percent| {
            !text.any(money.to, percent.from, &[","]) || text.any(money.to, percent.from, &["after", "up", "down"])
        });
        let growth = growth.and_then(|percent| {
            let sign = direction_of(reading, begin, percent.from, percent.to, sentence.to)?;
            Some(sign * percent.value)
        });
        let period = period_of(reading, number, money.from, TradeStatus::Actual).or_else(|| {
            (1..=4)
                .filter_map(|back| number.checked_sub(back))
                .find_map(|k| period_of(reading, k, money.from, TradeStatus::Actual))
        });
        drafts.push(TradeDraft {
            reporter: owner,
            partner,
            flow,
            commodity: Some(tidy(text.span(from, to))),
            money: Some(*money),
            growth,
            rank: None,
            period,
            status: TradeStatus::Actual,
            sentence: number,
            rule: "trade.goods",
            confidence: 0.75,
        });
        made += 1;
    }
    told.number = number;
    made
}

/// The goods before a figure ("machinery for $310 million") or behind it ("$310 million worth of machinery").
fn goods_of(reading: &Reading, floor: usize, money: &Money, end: usize) -> Option<(usize, usize)> {
    let text = &reading.text;
    let plain = |from: usize, to: usize| {
        let words = (from..to).filter(|k| text.is_word(*k)).count();
        #[rustfmt::skip]
        let no = [
            "it", "this", "that", "figure", "exports", "imports", "value", "trade", "turnover", "they", "he", "she", "which",
            "others", "other", "rest", "all", "country", "deliveries", "sales", "shipments", "goods", "year", "months", "total",
        ];
        (1..=7).contains(&words) && !text.any(from, to, &no) && !(from..to).any(|k| text.low(k) == "we")
    };
    if matches!(text.low(money.to), "worth") && text.low(money.to + 1) == "of"
        || matches!(text.low(money.to), "of" | "in")
    {
        let from = money.to + 1 + usize::from(text.low(money.to) == "worth");
        let to = (from..(from + 9).min(end))
            .find(|k| matches!(text.low(*k), "," | "." | ";" | "and" | "in" | "to" | "from" | "while"));
        return to.filter(|to| plain(from, *to)).map(|to| (from, to));
    }
    // Back over the verb to what brings it in.
    let mut to = money.from;
    #[rustfmt::skip]
    let verb = |k: usize| {
        matches!(
            text.low(k),
            "for" | "to" | "at" | "with" | "by" | "in" | "accounted" | "came" | "amounted" | "brought" | "reached" | "made" | "up"
                | "were" | "was" | "worth" | "stood" | "another" | "some" | "about" | "nearly" | "almost" | "contributed" | "fetched"
                | "totalled" | "totaled" | "over" | "just" | "(" | "followed" | "earned" | "more" | "than"
        )
    };
    while to > floor && verb(to - 1) {
        to -= 1;
    }
    if to == money.from {
        return None;
    }
    let mut from = floor;
    for k in (floor..to).rev() {
        if matches!(text.low(k), "," | ";" | "." | ":" | ")" | "while" | "by") {
            from = k + 1;
            break;
        }
    }
    while from < to
        && matches!(
            text.low(from),
            "and" | "the" | "while" | "then" | "by" | "those" | "of" | "followed" | "also" | "with"
        )
    {
        from += 1;
    }
    (from < to && plain(from, to)).then_some((from, to))
}
